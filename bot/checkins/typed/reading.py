"""Typed words as a time to meet: one time, two or three that may be meant, a day without an hour, or why it is none."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.base.clock import DAY, MINUTE, Instant, instant_of, local
from bot.checkins.typed.clocks import DAY_MINUTES, Split, splits, within
from bot.checkins.typed.days import Asked, contradict, days, span
from bot.checkins.typed.pieces import take_apart
from bot.checkins.typed.vocabulary import Piece, Vocabulary, vocabulary

LETTERS_MAX = 80
"""A longer text is talk. It is not even looked at."""
READINGS_MAX = 3
"""What may mean more than so many times is better typed anew."""
AHEAD: Instant = 365 * DAY
YEARS = range(1000, 9000)
"""No sum is done with a day of any other year: calendars end there."""

Why = Literal["time", "which", "hour", "day", "past", "far", "skipped", "twice", "unread"]
"""What words came to: one time; several that may be meant; a day that lacks its hour; several days that may be meant;
a time that is over; one too far ahead; one that a spring night skips, or an autumn night has twice; nothing.
"""


@dataclass(frozen=True, slots=True)
class Reading:
    """What typed words come to, and why. `times` are instants, `days` ISO dates; `hours` are those of the part of the
    day that was named for a day without an hour.
    """

    why: Why
    times: tuple[Instant, ...] = ()
    days: tuple[str, ...] = ()
    hours: frozenset[int] | None = None


UNREAD = Reading("unread")
MICROSECOND = timedelta(microseconds=1)


_On = tuple[date, frozenset[int] | None]
"""A day of which an hour alone is, and the hours of the part of it that was named."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Wall clocks, lengths of time from now, or days without an hour, that words may mean. An hour alone that follows
    is `on` these; `whole` is read only where all of it is ahead.
    """

    walls: tuple[datetime, ...] = ()
    spans: tuple[timedelta, ...] = ()
    days: tuple[date, ...] = ()
    hours: frozenset[int] | None = None
    on: tuple[_On, ...] = ()
    whole: bool = False

    def __bool__(self) -> bool:
        return bool(self.walls or self.spans or self.days)


def read_time(
    words: str,
    languages: Iterable[str],
    now: Instant,
    zone: str,
    day: str | None = None,
    hours: frozenset[int] | None = None,
) -> Reading:
    """What somebody in that zone means who types `words` now, in any of these languages; `day` is the ISO date of which
    they were asked the hour, and `hours` those of the part of it that they named before. Nothing is guessed, and there
    is no text that it fails on.
    """
    asked = Asked(local(now, zone).replace(tzinfo=None, second=0, microsecond=0))
    found = _found(words, languages, asked, None if day is None else ((date.fromisoformat(day), hours),))
    if found.days and (found.walls or found.spans):
        return UNREAD
    return _of_days(found, asked) if found.days else _of_times(found, now, zone)


def read_day(words: str, languages: Iterable[str], now: Instant, zone: str) -> list[str]:
    """The days that somebody in that zone may mean who types `words` now of something that was, as ISO dates."""
    asked = Asked(local(now, zone).replace(tzinfo=None, second=0, microsecond=0), past=True)
    found = _found(words, languages, asked, None)
    if found.whole:
        return []
    return sorted({day.isoformat() for day in (*(wall.date() for wall in found.walls), *found.days)})


def _found(words: str, languages: Iterable[str], asked: Asked, on: tuple[_On, ...] | None) -> _Found:
    return _together([_read(segments, known, asked, on) for known, segments in _segments(words, languages)])


def _together(found: Iterable[_Found]) -> _Found:
    """Whatever any of these may mean."""
    every = [one for one in found if one]
    hours = {one.hours for one in every}
    return _Found(
        walls=tuple(sorted({wall for one in every for wall in one.walls})),
        spans=tuple(sorted({span for one in every for span in one.spans})),
        days=tuple(sorted({day for one in every for day in one.days})),
        hours=hours.pop() if len(hours) == 1 else None,
        on=tuple(dict.fromkeys(on for one in every for on in one.on)),
        whole=any(one.whole for one in every),
    )


def _segments(words: str, languages: Iterable[str]) -> Iterable[tuple[Vocabulary, list[list[Piece]]]]:
    """The pieces in each language, parted where "or" stands."""
    if len(words) > LETTERS_MAX:
        return
    for known in filter(None, map(vocabulary, languages)):
        parted: list[list[Piece]] = [[]]
        for piece in take_apart(words, known):
            if piece.kind == "or":
                parted.append([])
            else:
                parted[-1].append(piece)
        yield known, parted


def _read(segments: Sequence[Sequence[Piece]], known: Vocabulary, asked: Asked, on: tuple[_On, ...] | None) -> _Found:
    """What the segments mean, where each of them has a meaning. An hour alone is on the day of the segment before it;
    in "3pm or Friday 4pm" nothing says on which day the first one is.
    """
    found: list[_Found] = []
    before = () if on is None and len(segments) > 1 else on
    for segment in segments:
        found.append(_segment(segment, known, asked, before))
        before = found[-1].on
    return _together(found) if all(found) else _Found()


def _segment(pieces: Sequence[Piece], known: Vocabulary, asked: Asked, on: tuple[_On, ...] | None) -> _Found:
    """What one segment means. "3.12" may be a day, or an hour and minutes."""
    return _together(_surest(one, known, asked, on) for one in _undotted(pieces))


def _undotted(pieces: Sequence[Piece]) -> Iterable[list[Piece]]:
    if not any(piece.kind == "dotted" for piece in pieces):
        yield list(pieces)
        return
    dated = [Piece("date_figures", f"{piece.text}.") if piece.kind == "dotted" else piece for piece in pieces]
    timed = [
        Piece("clock_figures", piece.text.replace(".", ":")) if piece.kind == "dotted" else piece for piece in pieces
    ]
    yield from (dated, timed)


def _surest(pieces: Sequence[Piece], known: Vocabulary, asked: Asked, on: tuple[_On, ...] | None) -> _Found:
    """What the surest way to find an hour in these pieces comes to."""
    said = [piece for piece in pieces if piece.kind != "nothing"]
    until = span(said, known, asked)
    if until is not None and (on is None or any(piece.kind == "in" for piece in said)):
        return _Found(spans=(until,))
    tried = (_together(_way(way, known, asked, on) for way in ways) for ways in splits(pieces))
    return next(filter(None, tried), _Found())


def _way(way: Split, known: Vocabulary, asked: Asked, on: tuple[_On, ...] | None) -> _Found:
    if not way.rest:
        return _hour_alone(way, asked, on)
    found = days(way.rest, known, asked)
    whole = contradict(way.rest, found)
    of = tuple((day, way.hours) for day in found)
    if way.minutes is None or any(day.year not in YEARS for day in found):
        return _Found(days=tuple(found), hours=way.hours, on=of, whole=whole)
    return _Found(tuple(_wall(day, minute) for day in found for minute in way.minutes), on=of, whole=whole)


def _hour_alone(way: Split, asked: Asked, on: tuple[_On, ...] | None) -> _Found:
    """An hour without a day: of the day that was asked of, or told before; or else the next times at which it is so
    late.
    """
    if not way.minutes or (on is None and asked.past):
        return _Found()
    if on is not None:
        return _Found(tuple(_wall(day, minute) for day, hours in on for minute in _of_part(way.minutes, hours)), on=on)
    minutes = {minute % DAY_MINUTES for minute in way.minutes}
    walls = sorted(_wall(asked.today + timedelta(days=ahead), minute) for ahead in (0, 1, 2) for minute in minutes)
    return _Found(tuple(wall for wall in walls if wall > asked.wall)[: 1 + len(minutes)])


def _of_part(minutes: tuple[int, ...], hours: frozenset[int] | None) -> tuple[int, ...]:
    """Those in the part of the day that was named before; all of them where none lies in it."""
    named = () if hours is None else within((minute for minute in minutes if minute < DAY_MINUTES), [hours])
    return named or minutes


def _wall(day: date, minute: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minute)


def _of_times(found: _Found, now: Instant, zone: str) -> Reading:
    """The times ahead among these, or why none is."""
    minute = now // MINUTE * MINUTE
    tried = [(instant, _why_not(instant, now)) for until in found.spans for instant in [minute + until // MICROSECOND]]
    for wall in found.walls:
        instant = instant_of(wall, zone)
        tried.append((instant, _why_not(instant, now) or _strange_night(wall, instant, zone)))
    times = sorted({instant for instant, why in tried if why is None})
    if found.whole and any(why for _, why in tried):
        return UNREAD
    if not times:
        return Reading(next((why for _, why in tried if why), "unread"))
    if len(times) > READINGS_MAX:
        return UNREAD
    return Reading("time" if len(times) == 1 else "which", tuple(times))


def _why_not(instant: Instant, now: Instant) -> Why | None:
    if instant <= now:
        return "past"
    return "far" if instant > now + AHEAD else None


def _strange_night(wall: datetime, instant: Instant, zone: str) -> Why | None:
    """Whether clocks in that zone skip that time, or show it twice."""
    shown = local(instant, zone)
    if shown.replace(tzinfo=None, fold=0) != wall:
        return "skipped"
    return "twice" if shown.utcoffset() != shown.replace(fold=1).utcoffset() else None


def _of_days(found: _Found, asked: Asked) -> Reading:
    """The days ahead among these that lack their hour, or why none is."""
    last = asked.today + timedelta(days=AHEAD // DAY)
    ahead = tuple(day.isoformat() for day in found.days if asked.today <= day <= last)
    if found.whole and len(ahead) < len(found.days):
        return UNREAD
    if not ahead:
        return Reading("past" if found.days[0] < asked.today else "far")
    if len(ahead) > READINGS_MAX:
        return UNREAD
    return Reading("hour" if len(ahead) == 1 else "day", days=ahead, hours=found.hours)
