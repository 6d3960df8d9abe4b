"""The hour in typed words. What may be morning or evening is both, until a part of the day says which."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.checkins.typed.vocabulary import PARTS, Piece

HOUR_MINUTES = 60
DAY_MINUTES = 24 * HOUR_MINUTES
HALF_A_DAY = 12 * HOUR_MINUTES
NOON = (HALF_A_DAY,)
MIDNIGHTS = (0, DAY_MINUTES)
"""Where a day begins and where it ends: "tomorrow midnight" may be either."""
NOON_HOURS = frozenset(range(11, 16))
MIDNIGHT_HOURS = frozenset({0, 24})

_PAST = {"half_past": 30, "quarter_past": 15, "quarter_to": -15}
_MORE = {"half_more": 30, "quarter_more": 15, "quarter_less": -15}


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour as it was typed, and so many minutes more; `exact` where it was written as Kith writes it ("09:30"), by
    the twenty-four hours of a day.
    """

    hour: int
    more: int = 0
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Split:
    """Typed words in two: the minutes of the day they may mean (None where no hour was typed), the hours of the part of
    the day that was named, and all the other pieces.
    """

    minutes: tuple[int, ...] | None
    hours: frozenset[int] | None
    rest: tuple[Piece, ...]


def splits(pieces: Sequence[Piece]) -> Iterator[list[Split]]:
    """Every way in which an hour can be found in these pieces, the surest ways first: in words that name one, in a
    figure before a part of the day, or in any figure that stands alone; or none at all.
    """
    said = [piece for piece in pieces if piece.kind != "nothing"]
    clocks, rest = _named(said)
    if clocks:
        yield [_split(clocks[0], rest)] if len(clocks) == 1 else []
        return
    for name, minutes in (("noon", NOON), ("midnight", MIDNIGHTS)):
        without = tuple(piece for piece in said if piece.kind != name)
        if len(without) < len(said) and not any(piece.kind == "number" for piece in without):
            yield [Split(within(minutes, _parts(without)), None, _no_parts(without))]
            return
    figures = [at for at, piece in enumerate(said) if piece.kind == "number" and not _follows_in(said, at)]
    yield [_without(said, at) for at in figures if at + 1 < len(said) and said[at + 1].kind in _BOUND]
    hours = _common(_parts(said))
    yield [Split(None, hours, _no_parts(said)), *(_without(said, at) for at in figures)]


_BOUND = ("part", "noon", "midnight")


def _without(said: Sequence[Piece], at: int) -> Split:
    return _split(_hour(said[at]), (*said[:at], *said[at + 1 :]))


def _split(clock: Clock, rest: Sequence[Piece]) -> Split:
    parts = _parts(rest)
    return Split(_minutes(clock, parts), _common(parts), _no_parts(rest))


def _no_parts(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    return tuple(piece for piece in pieces if piece.kind not in _BOUND)


def _parts(pieces: Sequence[Piece]) -> list[frozenset[int]]:
    """The hours of each part of the day that is named."""
    named = {"noon": NOON_HOURS, "midnight": MIDNIGHT_HOURS, **PARTS}
    return [named[piece.text if piece.kind == "part" else piece.kind] for piece in pieces if piece.kind in _BOUND]


def _common(parts: Sequence[frozenset[int]]) -> frozenset[int] | None:
    return frozenset.intersection(*parts) if parts else None


def _minutes(clock: Clock, parts: Sequence[frozenset[int]]) -> tuple[int, ...]:
    """The minutes of the day that a clock can mean: with parts of the day, those that lie in them."""
    minute = clock.hour * HOUR_MINUTES + clock.more
    if not (0 <= minute < DAY_MINUTES and clock.hour < 24):
        return ()
    twice = 1 <= clock.hour <= 12 and not (clock.exact and not parts)
    both = {minute % HALF_A_DAY, minute % HALF_A_DAY + HALF_A_DAY} if twice else {minute}
    return within(sorted(both), parts)


def within(minutes: Iterable[int], parts: Sequence[frozenset[int]]) -> tuple[int, ...]:
    """Those minutes that lie in every part of the day that was named; also a day later, where one of them goes on past
    midnight: "Friday night at 1" may be on Saturday.
    """
    either = [(minute, minute // HOUR_MINUTES) for minute in minutes]
    that_day = [minute for minute, hour in either if all(hour in part for part in parts)]
    after = [
        minute + DAY_MINUTES
        for minute, hour in either
        if all({hour, hour + 24} & part for part in parts) and any(hour + 24 in part for part in parts)
    ]
    return (*that_day, *after)


def _named(pieces: Sequence[Piece]) -> tuple[list[Clock], tuple[Piece, ...]]:
    """The clocks that words or figures name as such, and what else there is."""
    found: list[Clock] = []
    rest: list[Piece] = []
    at = 0
    while at < len(pieces):
        clock, length = _at(pieces, at)
        if clock is None:
            rest.append(pieces[at])
        else:
            found.append(clock)
        at += length
    return found, tuple(rest)


def _at(pieces: Sequence[Piece], at: int) -> tuple[Clock | None, int]:
    """The clock that begins there, if one does, and how many pieces it takes."""
    kinds = [piece.kind for piece in pieces[at : at + 3]] + ["nothing"] * 3
    if kinds[0] == "at" and kinds[1] in ("number", "clock_figures", *_PAST):
        clock, length = _at(pieces, at + 1)
        if clock is None and kinds[1] == "number":
            return _hour(pieces[at + 1]), 2
        return clock, length + 1 if clock else 1
    if kinds[0] in _PAST and kinds[1] == "number":
        return _hour(pieces[at + 1], _PAST[kinds[0]]), 2
    if kinds[0] == "clock_figures":
        return _figures(pieces[at].text), 2 if kinds[1] == "clock" else 1
    if kinds[0] == "number" and kinds[1] in _MORE:
        return _hour(pieces[at], _MORE[kinds[1]]), 2
    if kinds[0] == "number" and kinds[1] == "clock" and not _follows_in(pieces, at):
        with_minutes = kinds[2] == "number" and len(pieces[at + 2].text) == 2
        return (_with_minutes(pieces, at), 3) if with_minutes else (_hour(pieces[at]), 2)
    return None, 1


def _with_minutes(pieces: Sequence[Piece], at: int) -> Clock:
    """ "15 h 30"."""
    return _figures(f"{pieces[at].text}:{pieces[at + 2].text}")


def _follows_in(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a figure says how long until then, or since ("in 2 hours", "hace 2 horas")."""
    return place > 0 and pieces[place - 1].kind in ("in", "ago")


def _hour(piece: Piece, more: int = 0) -> Clock:
    return Clock(int(piece.text), more)


def _figures(text: str) -> Clock:
    """Hours and minutes in figures; by twenty-four hours when both have two. No hour at all when no day has it."""
    hour, minute = text.split(":")
    if len(minute) != 2 or int(minute) >= HOUR_MINUTES:
        return Clock(DAY_MINUTES)
    return Clock(int(hour), int(minute), exact=len(hour) == 2)
