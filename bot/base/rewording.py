"""A text of Kith's as people change it: its words, with a number in brackets for each piece that stays.

"You meet { $who } { $when }." is shown as "You meet [1] [2]."; whatever Kith fills in stays as it was written, wherever
people put its number. Typed words are never read as Fluent: they become plain text around those pieces.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_placeable

from bot.base.text_files import Entry

PIECE = re.compile(r"\[\s*(\d{1,3})\s*\]")
"""How a piece that stays stands in words."""
_FIRST_MARK = 0xF0000
_MARK = re.compile(f"[{chr(_FIRST_MARK)}-{chr(_FIRST_MARK + 999)}]")
_AROUND = re.compile(rf"<(b|i|code)>({_MARK.pattern})</\1>")
_HEAD = re.compile(r"<b>([^<\n]*)</b>(?=\n|$)")
_TAG = re.compile(r"</?(?:b|i|code)>")


class Unfit(Exception):
    """Words that leave out a piece, or have one twice or one that is not there: `missing`, `too_often`, `unknown`."""

    def __init__(self, missing: list[int], too_often: list[int], unknown: list[int]) -> None:
        super().__init__(f"missing {missing}, too often {too_often}, unknown {unknown}")
        self.missing, self.too_often, self.unknown = missing, too_often, unknown


@dataclass(frozen=True)
class Shape:
    """A text as it is changed: its `words`, the `pieces` that stay, the tag that stands `around` each ("": none), and
    whether its first line is a heading (`headed`), which stays one.
    """

    words: str
    pieces: tuple[ast.Placeable, ...] = field(repr=False)
    around: tuple[str, ...]
    headed: bool

    @cached_property
    def source(self) -> str:
        """The pieces as they are written: words made for others are not meant for these."""
        return "\n".join(map(serialize_placeable, self.pieces))

    @property
    def has_words(self) -> bool:
        """Whether anything of it is words, and no more than its pieces."""
        return any(sign.isalpha() for sign in PIECE.sub("", self.words))

    def pattern(self, words: str) -> ast.Pattern:
        """The text in those words. `Unfit` unless each piece stands in them once."""
        numbers = Counter(int(found[1]) for found in PIECE.finditer(words))
        known = range(1, len(self.pieces) + 1)
        wrong = (
            [one for one in known if not numbers[one]],
            [one for one in known if numbers[one] > 1],
            [one for one in numbers if one not in known],
        )
        if any(wrong):
            raise Unfit(*wrong)
        marked = PIECE.sub(lambda found: chr(_FIRST_MARK + int(found[1]) - 1), words)
        if self.headed:
            first, end, rest = marked.partition("\n")
            marked = f"<b>{first}</b>{end}{rest}"
        return ast.Pattern([*self._elements(marked)])

    def _elements(self, marked: str) -> list[ast.TextElement | ast.Placeable]:
        found: list[ast.TextElement | ast.Placeable] = []
        for part in re.split(f"({_MARK.pattern})", marked):
            if _MARK.fullmatch(part):
                number = ord(part) - _FIRST_MARK
                tag = self.around[number]
                found += [ast.TextElement(f"<{tag}>")] if tag else []
                found.append(self.pieces[number])
                found += [ast.TextElement(f"</{tag}>")] if tag else []
            elif part:
                found.append(ast.TextElement(part))
        return found


def shape_of(entry: Entry) -> Shape | None:
    """That text as it is changed; None where it has no words of its own, or brackets of its own among them."""
    if entry.message.value is None or any(_has_brackets(one) for one in entry.message.value.elements):
        return None
    pieces: list[ast.Placeable] = []
    marked = ""
    for element in entry.message.value.elements:
        if isinstance(element, ast.TextElement):
            marked += element.value
        elif isinstance(element.expression, ast.StringLiteral):
            marked += str(element.expression.parse()["value"])
        else:
            marked += chr(_FIRST_MARK + len(pieces))
            pieces.append(element)
    around = [""] * len(pieces)
    for found in _AROUND.finditer(marked):
        around[ord(found[2]) - _FIRST_MARK] = found[1]
    marked = _AROUND.sub(r"\2", marked)
    headed = _HEAD.match(marked) is not None
    words = _MARK.sub(lambda mark: f"[{ord(mark[0]) - _FIRST_MARK + 1}]", _TAG.sub("", marked)).strip()
    shape = Shape(words, tuple(pieces), tuple(around), headed)
    return shape if shape.has_words else None


def _has_brackets(element: ast.TextElement | ast.Placeable) -> bool:
    return isinstance(element, ast.TextElement) and not {"[", "]"}.isdisjoint(element.value)


def is_label(key: str) -> bool:
    """Whether a text goes on a button: its key has the word "button" in it."""
    return "button" in key.split("-")
