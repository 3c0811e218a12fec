"""Writing a form from the top: questions with boxes to tick and room to write."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from reinteg_desk.documents.flowables import TaggedParagraph
from reinteg_desk.documents.fonts import REGULAR
from reinteg_desk.documents.form_parts import INDENT_PT, Question, TickLine, WritingRoom, form_node
from reinteg_desk.documents.palette import CONTENT_WIDTH_PT, GAP_PT
from reinteg_desk.documents.story import Story, Strong
from reinteg_desk.documents.structure import Node, Widget, WidgetKind
from reinteg_desk.documents.styles import Style

_AFTER_QUESTION_PT = 2.5 * GAP_PT
_SHORT_LIST = 4
"""A list of up to so many answers stays in one column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One answer to tick.

    Attributes:
        key: What whoever types the answers in presses for it.
        value: Its id; letters, figures, underscore.
        text: Its words.
    """

    key: str
    value: str
    text: str


class FormStory(Story):
    """A form that grows from the top; questions are numbered through."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self._asked = 0

    def boxes(
        self, name: str, question: str, boxes: Sequence[Box], *, several: bool, columns: int = 1
    ) -> None:
        """A question with boxes to tick.

        Args:
            name: Name of the field.
            question: Its words.
            boxes: The answers.
            several: Whether more than one may be ticked.
            columns: How many answers stand beside each other.
        """
        head = self._question(question)
        answers = self._section.add("L")
        made: list[Flowable | str] = [
            self._tick(answers.add("LI"), box, self._widget(name, question, box, several=several))
            for box in boxes
        ]
        made += [""] * (-len(made) % columns)
        rows = [made[start : start + columns] for start in range(0, len(made), columns)]
        self._add_question([[head, *[""] * (columns - 1)], *rows], columns)

    def columns_for(self, boxes: Sequence[Box]) -> int:
        """Two where every answer is short enough for half the width, else one."""
        look = self._style(Style.CELL)
        room = CONTENT_WIDTH_PT / 2 - INDENT_PT - GAP_PT
        widths = (stringWidth(each.text, look.fontName, look.fontSize) for each in boxes)
        return 2 if len(boxes) > _SHORT_LIST and max(widths) <= room else 1

    def _widget(self, name: str, question: str, box: Box, *, several: bool) -> Widget:
        return Widget(
            name=f"{name}_{box.value}" if several else name,
            label=self.glyphs.printable(f"{question} {box.text}"),
            kind=WidgetKind.TICK if several else WidgetKind.ONE_OF,
            value=box.value,
        )

    def _tick(self, item: Node, box: Box, widget: Widget) -> TickLine:
        body = item.add("LBody")
        words = self._markup((box.text,))
        made = self._at(TickLine, words, self._style(Style.CELL), body.add("P"))
        made.key, made.field = box.key, form_node(body, widget)
        return made

    def room(self, name: str, question: str, *, lines: int, share: float = 1.0) -> None:
        """A question with room to write.

        Args:
            name: Name of the field.
            question: Its words.
            lines: How many lines.
            share: How much of the width.
        """
        head = self._question(question)
        label = self.glyphs.printable(question)
        widget = Widget(name=name, label=label, kind=WidgetKind.TEXT, lines=lines)
        room = WritingRoom(form_node(self._section, widget), CONTENT_WIDTH_PT * share, lines)
        self._add_question([[head], [room]], 1)

    def _question(self, question: str) -> TaggedParagraph:
        self._asked += 1
        parts = (Strong(f"{self._asked}. {question}"),)
        node = self._section.add("P")
        return self._at(TaggedParagraph, self._markup(parts), self._style(Style.CELL), node)

    def _add_question(self, rows: list[list[object]], columns: int) -> None:
        everything, first = ((0, 0), (-1, -1)), ((0, 0), (-1, 0))
        self.add(
            Question(
                rows,
                colWidths=[CONTENT_WIDTH_PT / columns] * columns,
                hAlign="LEFT",
                spaceAfter=_AFTER_QUESTION_PT,
                style=[
                    ("FONTNAME", *everything, REGULAR),
                    ("VALIGN", *everything, "TOP"),
                    ("LEFTPADDING", *everything, 0),
                    ("RIGHTPADDING", *everything, 0),
                    ("TOPPADDING", *everything, GAP_PT / 2),
                    ("BOTTOMPADDING", *everything, GAP_PT / 2),
                    ("SPAN", *first),
                    ("BOTTOMPADDING", *first, GAP_PT),
                ],
            )
        )
