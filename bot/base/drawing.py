"""Drawing a picture from words that are ready: the same bytes for the same words, on every machine.

The fonts are those in `content/pictures/fonts`, and no others.
"""

import json
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path

PICTURES = Path(__file__).resolve().parents[2] / "content" / "pictures"
DOTS_A_ROW = 21
DOTS_MAX = 6 * DOTS_A_ROW
"""More of them would be a pattern that nobody counts."""
PPI = (144.0, 120.0, 96.0)
"""600 points across, as wide as a phone shows it sharp; fewer where a picture would be too large for a slow line."""
BYTES_MAX = 40_000
DRAWABLE = re.compile(
    "[\u0020-\u007e\u00a0-\u024f\u0259\u02b0-\u0377\u0384-\u03e1\u03f0-\u052f\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff"
    "\u1e00-\u1f15\u2000-\u2064\u2066-\u206f]*"
)
"""The letters that the fonts have: Latin, Greek, Cyrillic and Arabic."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is to be drawn, in words: `direction` "ltr" or "rtl", figures as pairs of a number and what it counts."""

    language: str
    direction: str
    title: str = field(repr=False)
    subtitle: str
    figures: tuple[tuple[str, str], ...] = field(repr=False)
    dots: int = 0


def can_draw(words: str) -> bool:
    """Whether the fonts have every letter of it."""
    return DRAWABLE.fullmatch(words) is not None


def draw(drawing: Drawing) -> bytes:
    """The picture as PNG, of at most `BYTES_MAX` where that can be. Raises whatever the typesetter raises."""
    import typst  # large, and most days nobody is sent a picture

    card = json.dumps({**asdict(drawing), "dots": min(drawing.dots, DOTS_MAX)})
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(PICTURES / "fonts")])
    drawn = b""
    for ppi in PPI:
        found = typst.compile(
            str(PICTURES / "together.typ"), sys_inputs={"card": card}, font_paths=fonts, format="png", ppi=ppi
        )
        if not isinstance(found, bytes):
            raise TypeError("a picture has one page")
        drawn = found
        if len(drawn) <= BYTES_MAX:
            break
    return drawn
