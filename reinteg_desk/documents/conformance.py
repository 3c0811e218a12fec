"""The last step of every document: tags, metadata, colour intent, for PDF/UA-1 and PDF/A-2a.

ReportLab's file is opened once, the structure tree and what the two standards ask for are added,
and it is written again; with the same input the bytes are the same.
"""

import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import ImageCms

from reinteg_desk.documents.form_widgets import FormFields
from reinteg_desk.documents.structure import CELLS, Node

PRODUCER = "ReportLab, pikepdf"
_UNICODE_0 = re.compile(rb"<0000>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What the file says about itself; no personal data belongs here.

    Attributes:
        title: Shown in the window title of readers.
        language: ``nl``, ``fr`` or ``en``.
        creator: Program and version.
        made_on: The day on the document.
    """

    title: str
    language: str
    creator: str
    made_on: date


def finished(raw: bytes, structure: Node, metadata: Metadata) -> bytes:
    """The file with its tags and metadata.

    Args:
        raw: What ReportLab wrote; its marked content is named in ``structure``.
        structure: The root of the structure, a ``Document``.
        metadata: What the file says about itself.
    """
    with Pdf.open(io.BytesIO(raw)) as pdf:
        _write_structure(pdf, structure)
        _write_metadata(pdf, metadata)
        _write_colour_intent(pdf)
        _mend_fonts(pdf)
        return _saved(pdf)


_AMBIGUOUS_END = b"\r\nendstream"
_RETURN = 0x0D


def _saved(pdf: Pdf) -> bytes:
    """The bytes; without object streams where one of those happens to end in a carriage return.

    The end-of-line before ``endstream`` is a single line feed. Where the data itself ends in a
    return, checkers take both for the end-of-line and find the length one too small.
    """
    pad_streams(pdf)
    data = _written(pdf, pikepdf.ObjectStreamMode.generate)
    if _AMBIGUOUS_END in data:
        data = _written(pdf, pikepdf.ObjectStreamMode.disable)
    return data


def _written(pdf: Pdf, mode: pikepdf.ObjectStreamMode) -> bytes:
    target = io.BytesIO()
    pdf.save(target, deterministic_id=True, force_version="1.7", object_stream_mode=mode)
    return target.getvalue()


def pad_streams(pdf: Pdf) -> None:
    """Lengthen each stream whose checksum, the end of its compressed form, ends in a return.

    A picture is JPEG as it stands, and that always ends in its own end mark.
    """
    for each in pdf.objects:
        if isinstance(each, Stream) and each.get("/Subtype") != Name.Image:
            data = each.read_bytes()
            if zlib.adler32(data) & 0xFF == _RETURN:
                _pad(each, data)


def _pad(stream: Stream, data: bytes) -> None:
    if "/Length1" in stream:  # a font program: what stands behind its tables is read by nobody
        stream.write(data + b"\1")
        stream["/Length1"] = len(data) + 1
    else:
        stream.write(data + b" ")


# --- the structure tree ---------------------------------------------------------------------------


def _write_structure(pdf: Pdf, root: Node) -> None:
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    pages = [page.obj for page in pdf.pages]
    making = _Tree(pdf, pages)
    tree.K = making.element(root, tree)
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=making.parents()))
    tree.ParentTreeNextKey = len(pages) + len(making.form.owners)
    for number, page in enumerate(pages):
        page.StructParents = number
        page.Tabs = Name.S
        if "/Trans" in page:  # ReportLab writes an empty page transition
            del page["/Trans"]
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    making.form.write()


class _Tree:
    """The structure tree in the making: who owns which marked content and which field."""

    def __init__(self, pdf: Pdf, pages: list[pikepdf.Dictionary]) -> None:
        self._pdf, self._pages = pdf, pages
        self._owners: dict[tuple[int, int], pikepdf.Object] = {}
        self.form = FormFields(pdf, pages)

    def element(self, node: Node, parent: pikepdf.Object) -> pikepdf.Object:
        """The structure element of a node with all below it."""
        made = Dictionary(Type=Name.StructElem, S=Name("/" + node.tag), P=parent)
        element = self._pdf.make_indirect(made)
        kids = Array()
        for mark in node.marks:
            self._owners[mark.page, mark.mcid] = element
            kids.append(Dictionary(Type=Name.MCR, Pg=self._pages[mark.page], MCID=mark.mcid))
        if node.widget is not None:
            kids.append(self.form.reference(node.widget, element))
        for kid in node.kids:
            if not kid.is_empty or kid.tag in CELLS:
                kids.append(self.element(kid, element))
        element.K = kids
        _describe(element, node)
        return element

    def parents(self) -> Array:
        """The parent tree: for each page its marks, then each field."""
        nums = Array()
        for page in range(len(self._pages)):
            mine = sorted(mcid for number, mcid in self._owners if number == page)
            nums.append(page)
            found = Array([self._owners[page, mcid] for mcid in mine])
            nums.append(self._pdf.make_indirect(found))
        for number, owner in enumerate(self.form.owners, start=len(self._pages)):
            nums.append(number)
            nums.append(owner)
        return nums


def _describe(element: pikepdf.Object, node: Node) -> None:
    if node.alt is not None:
        element.Alt = String(node.alt)
    if node.tag == "TH":
        element.A = Dictionary(O=Name.Table, Scope=Name("/" + (node.scope or "Column")))


# --- metadata -------------------------------------------------------------------------------------


def _write_metadata(pdf: Pdf, about: Metadata) -> None:
    stamp = f"D:{about.made_on:%Y%m%d}000000Z"
    pdf.docinfo = pdf.make_indirect(
        Dictionary(
            Title=String(about.title),
            Author=String(about.creator),
            Creator=String(about.creator),
            Producer=String(PRODUCER),
            CreationDate=String(stamp),
            ModDate=String(stamp),
        )
    )
    packet = Stream(pdf, _xmp(about))
    packet.Type, packet.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = pdf.make_indirect(packet)
    pdf.Root.Lang = String(about.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def _xmp(about: Metadata) -> bytes:
    instant = f"{about.made_on:%Y-%m-%d}T00:00:00Z"
    packet = _XMP.format(
        title=escape(about.title),
        creator=escape(about.creator),
        language=about.language,
        producer=PRODUCER,
        instant=instant,
        mark="\ufeff",
    )
    return packet.encode()


_XMP = """<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{creator}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{instant}</xmp:CreateDate>
<xmp:ModifyDate>{instant}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


# --- colour and fonts -----------------------------------------------------------------------------


def _write_colour_intent(pdf: Pdf) -> None:
    profile = Stream(pdf, _srgb_profile())
    profile.N = 3
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB"),
                Info=String("sRGB IEC61966-2.1"),
                DestOutputProfile=pdf.make_indirect(profile),
            )
        ]
    )


_ICC_DATE = slice(24, 36)
_ICC_DATE_FIXED = bytes([7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0])
"""1 January 2000 in the header's six numbers; the profile's own date is that of its making."""


@cache
def _srgb_profile() -> bytes:
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_ICC_DATE] = _ICC_DATE_FIXED
    return bytes(profile)


def _mend_fonts(pdf: Pdf) -> None:
    """Take out what ReportLab writes for unused codes: U+0000 is no text."""
    for font in _fonts(pdf):
        stream = font.get("/ToUnicode")
        if stream is not None:
            stream.write(_UNICODE_0.sub(b"<FFFD>", stream.read_bytes()))


def _fonts(pdf: Pdf) -> Iterator[pikepdf.Object]:
    for each in pdf.objects:
        if isinstance(each, Dictionary) and each.get("/Type") == Name.Font:
            yield each
