"""How long it was: every length of time in a sentence, in whole minutes. A time of day is none, nor is "in 2 hours"."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from bot.hours.rules import MINUTES_MAX
from bot.skills.said_pieces import meant
from bot.skills.said_words import Piece, Words

HOUR = 60
PARTS = {"half": 30, "quarter": 15, "three_quarters": 45, "less_quarter": -15}
TENS = range(20, 100, 10)


@dataclass(frozen=True, slots=True)
class Length:
    """Minutes that a sentence may mean, and the pieces in which it says so."""

    minutes: int
    begins: int
    ends: int


@dataclass(slots=True)
class _Reader:
    """Reads pieces from a place on; `at` is the next one."""

    pieces: Sequence[tuple[int, int, Piece]]
    alone: Set[str]
    at: int = 0

    def kind(self, ahead: int = 0) -> str:
        place = self.at + ahead
        return self.pieces[place][2].kind if 0 <= place < len(self.pieces) else ""

    def number(self) -> float | None:
        """A number, in figures or in words ("forty five", "خمسة وأربعين"), or "an"; None where there is none."""
        if self.kind() == "figure":
            return self._take().value
        if self.kind() == "one":
            self._take()
            return 1
        if self.kind() != "number":
            return None
        first = self._take().value
        step = 2 if self.kind() == "and" else 1
        if self.kind(step - 1) == "number":
            second = self.pieces[self.at + step - 1][2].value
            if (first in TENS and second < 10) or (second in TENS and first < 10):
                self.at += step
                return first + second
        return first

    def length(self) -> float | None:
        """Minutes, where a length of time begins here; `at` stands behind it then."""
        if self.kind() == "length":
            minutes = self._take().value
            return minutes + self._more(minutes)
        if self.kind() == "clock" and self.kind(1) == "hour":
            hours, rest = self._take().text.split(":")
            self._take()
            return int(hours) * HOUR + int(rest) if int(rest) < HOUR else None
        number = self.number()
        if number is None:
            return self._bare_hour()
        return self._counted(number)

    def _bare_hour(self) -> float | None:
        """ "Hour and a half", and where the language says so a bare hour."""
        if self.kind() != "hour":
            return None
        said = self._take().text
        more = self._more(HOUR)
        return HOUR + more if (more and len(said) > 1) or said in self.alone else None

    def _counted(self, number: float) -> float | None:
        if self.kind() == "minute":
            self._take()
            return number
        if self.kind() in PARTS or (self.kind() == "and" and self.kind(1) in PARTS):
            before = self.at
            more = self._part()
            if self.kind() == "hour":
                self._take()
                return number * HOUR + more
            self.at = before
        if self.kind() != "hour":
            return None
        self._take()
        return number * HOUR + self._more(number * HOUR)

    def _part(self) -> int:
        """ "And a half", "½"."""
        while self.kind() in ("and", "one"):
            self._take()
        return PARTS[self._take().kind]

    def _more(self, minutes: float) -> float:
        """What is said behind hours: "and a half", "15 minutes", "30" in "1h30"."""
        if minutes < HOUR or minutes % HOUR:
            return 0
        before = self.at
        if self.kind() == "and":
            self._take()
        if self.kind() in PARTS:
            return PARTS[self._take().kind]
        number = self.number()
        if number is not None and number < HOUR and self.kind() == "minute":
            self._take()
            return number
        if number is not None and self._touches(before) and 10 <= number < HOUR:
            return number
        self.at = before
        return 0

    def _touches(self, place: int) -> bool:
        """Whether two figures stand right behind "h": "1h30"."""
        return self.at == place + 1 and len(self.pieces[place][2].text) == 2 and self.pieces[place - 1][2].text == "h"

    def _take(self) -> Piece:
        self.at += 1
        return self.pieces[self.at - 1][2]


def lengths(found: Sequence[Piece], known: Words) -> list[Length]:
    """Every length of time in these pieces, in order, from a minute to a day; "2 or 3 hours" is both. What lies ahead,
    or was so long ago, is none.
    """
    pieces = list(meant(found, known))
    every: list[Length] = []
    at = 0
    while at < len(pieces):
        reader = _Reader(pieces, known.hour_alone, at)
        either = _either(reader)
        read = reader.length() if _may_begin(pieces, at) else None
        if read is None or reader.kind() == "ago":
            at = max(at + 1, reader.at if read is not None else 0)
            continue
        span = (pieces[at][0], pieces[reader.at - 1][1])
        for minutes in (*([either * HOUR if _in_hours(pieces, reader) else either] if either else []), read):
            if minutes == int(minutes) and 0 < minutes <= MINUTES_MAX:
                every.append(Length(int(minutes), *span))
        at = reader.at
    return every


def _either(reader: _Reader) -> float | None:
    """The first number of "2 or 3 hours", "2-3h"; the reader stands behind "or" then."""
    before = reader.at
    number = reader.number()
    if number is not None and (reader.kind() == "or" or _is_dash(reader)):
        reader.at += 1
        if reader.kind() in ("figure", "number"):
            return number
    reader.at = before
    return None


def _is_dash(reader: _Reader) -> bool:
    return reader.kind() == "sign" and reader.pieces[reader.at][2].text == "-"


def _in_hours(pieces: Sequence[tuple[int, int, Piece]], reader: _Reader) -> bool:
    return any(piece.kind == "hour" for _, _, piece in pieces[max(0, reader.at - 3) : reader.at])


def _may_begin(pieces: Sequence[tuple[int, int, Piece]], at: int) -> bool:
    """Whether what stands before lets a length begin: no minus, and nothing that says it lies ahead."""
    if at == 0:
        return True
    before = pieces[at - 1][2]
    return before.kind not in ("ahead", "figure") and before.text not in ("-", "+", "$", "€", "£", "/", "#")
