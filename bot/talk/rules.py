"""What of talk needs no database: how long words are cut, what can be passed on, and when nothing is."""

from dataclasses import dataclass, field
from typing import Literal

from bot.base.clock import HOUR, Instant

TEXT_MAX, CAPTION_MAX = 3_800, 900
"""How many UTF-16 units of words stand in one message, and beneath a picture: the header and a mark take the rest."""
UNDECIDED_FOR: Instant = HOUR
"""So long words wait for being told whom they are for."""
UNDECIDED_MAX = 20
"""So many messages wait for that at once."""

CAPTIONED = ("photo", "voice", "video", "audio", "document", "animation")
BARE = ("sticker", "video_note", "location", "venue")
PASSED_ON = ("text", *CAPTIONED, *BARE)
"""The kinds of messages that are passed on; those that are BARE have no caption, and a header stands above them."""

Why = Literal["over", "closed", "away", "unreachable", "paused", "paused_own", "resting"]


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody sent, as plain values: their message's number, its kind, its words, and to which message of their
    chat it replies. Printed, it says nothing that was sent.
    """

    message_id: int
    kind: str
    words: str = field(default="", repr=False)
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One message of those that somebody's words become: a `copy` of what they sent, or words alone."""

    words: str = field(repr=False)
    copy: bool = False


def units(words: str) -> int:
    """How long Telegram counts those words: in UTF-16 units."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def parts(kind: str, words: str) -> tuple[Part, ...]:
    """The messages that become of what was sent, in order."""
    if kind == "text":
        return tuple(Part(piece) for piece in pieces(words, TEXT_MAX, TEXT_MAX))
    if kind in BARE:
        return (Part(""), Part("", copy=True))
    first, *rest = pieces(words, CAPTION_MAX, TEXT_MAX) or [""]
    return (Part(first, copy=True), *(Part(piece) for piece in rest))


def pieces(words: str, first: int, rest: int) -> list[str]:
    """Words cut between words, so that the first piece is at most `first` long and every other at most `rest`."""
    found: list[str] = []
    left = words.strip()
    while left:
        piece = _cut(left, rest if found else first)
        found.append(piece.rstrip())
        left = left[len(piece) :].lstrip()
    return found


def _cut(words: str, most: int) -> str:
    """As much from the beginning as fits: to the last gap in the second half, or through a word that has none."""
    if units(words) <= most:
        return words
    end, used = 0, 0
    while used + units(words[end]) <= most:
        used += units(words[end])
        end += 1
    gap = max((place for place in range(end // 2, end + 1) if words[place].isspace()), default=end)
    return words[:gap]


@dataclass(frozen=True, slots=True)
class Line:
    """How a line stands for one of the two who writes on it: whether it is on, and of the other one whether
    they are here, can be reached, and take a break; who of the two has paused the line, and whether the other one is
    its helper, who rests from it. `is_paired`: it is the line of a pairing.
    """

    is_on: bool
    is_paired: bool = True
    is_here: bool = True
    is_reachable: bool = True
    is_away: bool = False
    paused_by_me: bool = False
    paused_by_other: bool = False
    helper_rests: bool = False


def why_not(line: Line) -> Why | None:
    """Why nothing is passed on; None when it is."""
    if not line.is_on or not line.is_here:
        return "over" if line.is_paired else "closed"
    if line.paused_by_me:
        return "paused_own"
    if line.helper_rests:
        return "resting"
    if line.paused_by_other:
        return "paused"
    if not line.is_reachable:
        return "unreachable"
    return "away" if line.is_away else None
