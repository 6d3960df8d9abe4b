"""Drawing a picture, or printing pages, from words that are ready: the same bytes for the same words, on every machine.

The fonts are those in `content/pictures`, and no others: on paper Arabic stands in a hand whose letters are whole, for
where their dots are drawn apart nobody finds a word again.
"""

import io
import json
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

PICTURES = Path(__file__).resolve().parents[2] / "content" / "pictures"
DOTS_A_ROW = 21
DOTS_MAX = 6 * DOTS_A_ROW
"""More of them would be a pattern that nobody counts."""
PPI = 144.0
"""600 points across: as wide as a phone shows it sharp."""
COLOURS = 48
"""So few that a picture is small on a slow line, and enough for smooth letters."""
DRAWABLE = re.compile(
    "[\u0020-\u007e\u00a0-\u024f\u0259\u02b0-\u0377\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03e1\u03f0-\u052f\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff"
    "\u0900-\u0983\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bc-\u09c4\u09c7\u09c8"
    "\u09cb-\u09ce\u09d7\u09dc\u09dd\u09df-\u09e3\u09e6-\u09fe\u1e00-\u1f15\u2000-\u2064\u2066-\u206f]*"
)
"""The letters that the fonts have: Latin, Greek, Cyrillic, Arabic (of Urdu too), Devanagari and Bengali."""


class Sheet(Protocol):
    """Anything that is set by type: its template in `content/pictures`, and what that reads."""

    @property
    def template(self) -> str: ...

    def card(self) -> dict[str, Any]:
        """What the template reads."""


class Pages(Sheet, Protocol):
    """What is to be printed; `name` is what the file is called."""

    @property
    def name(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is to be drawn, in words: `direction` "ltr" or "rtl", figures as pairs of a number and what it counts.

    Where there are `levels` (0 to 4, one for each figure) it is a course in time instead: each figure is a day and its
    word, `weeks` after the earliest one, and `scale` names the five levels from the lowest.
    """

    language: str
    direction: str
    title: str = field(repr=False)
    subtitle: str
    figures: tuple[tuple[str, str], ...] = field(repr=False)
    dots: int = 0
    levels: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    scale: tuple[str, ...] = ()

    @property
    def template(self) -> str:
        return "weeks.typ" if self.levels else "together.typ"

    def card(self) -> dict[str, Any]:
        """What the template reads."""
        return {**asdict(self), "dots": min(self.dots, DOTS_MAX)}


@dataclass(frozen=True, slots=True)
class Sides:
    """What was given and what was received under one word, side by side: whole minutes, and the words for them."""

    label: str = field(repr=False)
    given: int
    received: int
    given_words: str
    received_words: str


@dataclass(frozen=True, slots=True)
class Bars:
    """What was given and received, as bars beside one another: by month, the earliest first, and under headings.

    `legend` says which side is which.
    """

    language: str
    direction: str
    title: str
    legend: tuple[str, str]
    total: Sides
    months: tuple[Sides, ...]
    parts: tuple[tuple[str, tuple[Sides, ...]], ...] = field(repr=False)

    template = "bars.typ"

    def card(self) -> dict[str, Any]:
        """What the template reads."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Paper:
    """Pages to print: a title, lines about it, and a table in sections, each with its heading and its rows of cells.

    The last `numbers` columns stand at the end of theirs. `name` is what the file is called.
    """

    name: str
    language: str
    direction: str
    title: str
    about: tuple[str, ...] = field(repr=False)
    head: tuple[str, ...]
    sections: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = field(repr=False)
    numbers: int = 0

    template = "paper.typ"

    def card(self) -> dict[str, Any]:
        """What the template reads."""
        return asdict(self)


def can_draw(words: str) -> bool:
    """Whether the fonts have every letter of it."""
    return DRAWABLE.fullmatch(words) is not None


def drawable(words: str) -> str:
    """The letters of it that the fonts have."""
    return "".join(letter for letter in words if can_draw(letter)).strip()


def draw(drawing: Drawing | Bars) -> bytes:
    """The picture as PNG. Raises whatever the typesetter raises."""
    from PIL import Image

    drawn = _compiled(drawing, ["fonts"], format="png", ppi=PPI)
    few = Image.open(io.BytesIO(drawn)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    small = io.BytesIO()
    few.save(small, "PNG", optimize=True)
    return small.getvalue()


def print_paper(paper: Pages) -> bytes:
    """The pages as PDF, whose words can be searched, copied and read aloud. Raises whatever the typesetter raises."""
    return _compiled(paper, ["fonts", "paper_fonts"], format="pdf", pdf_standards=["ua-1"])


def _compiled(sheet: Sheet, folders: list[str], **how: Any) -> bytes:
    import typst  # large, and most days nobody is sent a picture

    paths = [str(PICTURES / folder) for folder in folders]
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=paths)
    inputs = {"card": json.dumps(sheet.card())}
    made = typst.compile(str(PICTURES / sheet.template), sys_inputs=inputs, font_paths=fonts, **how)
    if not isinstance(made, bytes):
        raise TypeError("a picture has one page")
    return made
