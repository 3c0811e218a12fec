"""Fields to fill in on screen, as PDF/UA-1 and PDF/A-2a allow them.

Both standards take form fields that have an appearance of their own, no script and no action, an
embedded font, and a place in the structure (ISO 19005-2, 6.4.1; ISO 14289-1, 7.18.4). ReportLab's
own fields have none of these, so they are written here.
"""

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from reportlab.pdfbase import pdfmetrics

from reinteg_desk.documents.fonts import REGULAR, font_file
from reinteg_desk.documents.structure import Widget, WidgetKind

_PRINTED = 4
"""Annotation flag: the field is printed."""
_RADIO = 1 << 15
_MULTILINE = 1 << 12
_NO_SPELL_CHECK = 1 << 22
_FONT = Name("/Typed")
_TYPED_PT = 10
_NONSYMBOLIC = 32
_FIRST, _LAST = 32, 255
_OFF = Name("/Off")


class FormFields:
    """Collects the fields of a file, and writes them."""

    def __init__(self, pdf: Pdf, pages: list[pikepdf.Dictionary]) -> None:
        self._pdf, self._pages = pdf, pages
        self._fields: dict[str, pikepdf.Object] = {}
        self._has_text = False
        self.owners: list[pikepdf.Object] = []
        """The structure element of each field, in the order of their keys in the parent tree."""

    def reference(self, widget: Widget, owner: pikepdf.Object) -> Dictionary:
        """Put a field on its page; what its structure element holds of it."""
        page = self._pages[widget.page]
        made = self._pdf.make_indirect(self._widget(widget))
        made.StructParent = len(self._pages) + len(self.owners)
        made.P = page
        self.owners.append(owner)
        if "/Annots" not in page:
            page.Annots = Array()
        page.Annots.append(made)
        self._enlist(widget, made)
        return Dictionary(Type=Name.OBJR, Pg=page, Obj=made)

    def _widget(self, widget: Widget) -> Dictionary:
        left, bottom, right, top = widget.corners or (0, 0, 0, 0)
        width, height = right - left, top - bottom
        made = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            Rect=Array([round(each, 2) for each in (left, bottom, right, top)]),
            F=_PRINTED,
            TU=String(widget.label),
        )
        if widget.kind is WidgetKind.TEXT:
            made.AP = Dictionary(N=self._appearance("/Tx BMC EMC", width, height))
        else:
            state = Name(f"/{widget.value}")
            looks = Dictionary()
            looks[state] = self._appearance(_cross(width, height), width, height)
            looks[_OFF] = self._appearance("", width, height)
            made.AP, made.AS = Dictionary(N=looks), _OFF
        return made

    def _appearance(self, content: str, width: float, height: float) -> pikepdf.Object:
        stream = Stream(self._pdf, content.encode("ascii"))
        stream.Type, stream.Subtype, stream.FormType = Name.XObject, Name.Form, 1
        stream.BBox = Array([0, 0, round(width, 2), round(height, 2)])
        stream.Resources = Dictionary()
        return self._pdf.make_indirect(stream)

    def _enlist(self, widget: Widget, made: pikepdf.Object) -> None:
        if widget.kind is WidgetKind.ONE_OF:
            field = self._fields.get(widget.name) or self._group(widget)
            made.Parent = field
            field.Kids.append(made)
            return
        made.T = String(widget.name)
        if widget.kind is WidgetKind.TICK:
            made.FT, made.V = Name.Btn, _OFF
        else:
            self._has_text = True
            made.FT, made.V = Name.Tx, String("")
            made.DA = String(f"{_FONT} {_TYPED_PT} Tf 0 g")
            made.Ff = _NO_SPELL_CHECK | (_MULTILINE if widget.lines > 1 else 0)
        self._fields[widget.name] = made

    def _group(self, widget: Widget) -> pikepdf.Object:
        """The field that the widgets of one choice belong to."""
        made = Dictionary(FT=Name.Btn, Ff=_RADIO, T=String(widget.name), V=_OFF, Kids=Array())
        made.TU = String(widget.label)
        self._fields[widget.name] = self._pdf.make_indirect(made)
        return self._fields[widget.name]

    def write(self) -> None:
        """Make the fields known to the file; nothing where there are none."""
        if not self._fields:
            return
        form = Dictionary(Fields=Array(self._fields.values()))
        if self._has_text:
            fonts = Dictionary()
            fonts[_FONT] = self._font()
            form.DR = Dictionary(Font=fonts)
            form.DA = String(f"{_FONT} {_TYPED_PT} Tf 0 g")
        self._pdf.Root.AcroForm = self._pdf.make_indirect(form)

    def _font(self) -> pikepdf.Object:
        """The font of what is typed, whole: who fills it in may need any letter."""
        face = pdfmetrics.getFont(REGULAR).face
        program = Stream(self._pdf, font_file(REGULAR).read_bytes())
        program.Length1 = len(program.read_bytes())
        described = Dictionary(
            Type=Name.FontDescriptor,
            FontName=Name("/SourceSansPro-Regular"),
            Flags=_NONSYMBOLIC,
            FontBBox=Array([round(each) for each in face.bbox]),
            ItalicAngle=0,
            Ascent=round(face.ascent),
            Descent=round(face.descent),
            CapHeight=round(face.capHeight),
            StemV=round(face.stemV),
            FontFile2=self._pdf.make_indirect(program),
        )
        return self._pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.TrueType,
                BaseFont=Name("/SourceSansPro-Regular"),
                Encoding=Name.WinAnsiEncoding,
                FirstChar=_FIRST,
                LastChar=_LAST,
                Widths=Array(list(_widths())),
                FontDescriptor=self._pdf.make_indirect(described),
            )
        )


def _widths() -> Iterator[int]:
    """Width of each code in thousandths of the size; codes without a letter have the default."""
    face = pdfmetrics.getFont(REGULAR).face
    for code in range(_FIRST, _LAST + 1):
        sign = bytes([code]).decode("cp1252", errors="replace")
        yield round(face.charWidths.get(ord(sign), face.defaultWidth))


def _cross(width: float, height: float) -> str:
    inset = min(width, height) * 0.22
    right, top = width - inset, height - inset
    return (
        f"q 0.1 0.1 0.1 RG 1.3 w 1 J {inset:.2f} {inset:.2f} m {right:.2f} {top:.2f} l "
        f"{inset:.2f} {top:.2f} m {right:.2f} {inset:.2f} l S Q"
    )
