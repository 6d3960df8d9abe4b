"""The day in typed words. In figures it is read here; in words by the library dateparser, whose answer is believed only
where it used every figure and every word: it passes over what it does not know.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from bot.checkins.typed.vocabulary import Piece, Vocabulary

WEEK = 7
NEAR_DAYS = 62
WORDS_MAX = 6
"""A day is told in fewer words; each of them is tried, and that takes a while."""
HALF_A_DAY = 12
"""So many hours on, and more, nobody says how long it is until then without saying that they mean it so."""
YEARS_LOOKED = 9
"""A 29 February comes again within so many years."""


@dataclass(frozen=True, slots=True)
class Asked:
    """When something is typed: the wall clock of whoever types, and whether days that were are meant (`past`)."""

    wall: datetime
    past: bool = False

    @property
    def today(self) -> date:
        return self.wall.date()


def days(pieces: Sequence[Piece], known: Vocabulary, asked: Asked) -> list[date]:
    """Every day that these pieces may mean; none where they are no day, or more than one."""
    weekdays = [int(piece.text) for piece in pieces if piece.kind == "weekday"]
    figures = [piece.text for piece in pieces if piece.kind == "date_figures"]
    words = [piece for piece in pieces if piece.kind in _FOR_LIBRARY]
    turns = [piece for piece in pieces if piece.kind == ("last" if asked.past else "next")]
    several = len(weekdays) > 1 or len(turns) > 1 or len(figures) + bool(words) > 1
    if several or len(weekdays) + len(figures) + len(words) + len(turns) < len(pieces) or (turns and not weekdays):
        return []
    if not figures and not words:
        return _weekday(weekdays[0], asked, turned=bool(turns)) if weekdays else []
    if turns:
        return []
    if weekdays and [piece.kind in ("number", "ordinal") for piece in words] == [True]:
        return _of_month(int(words[0].text), weekdays[0], asked)
    found = _in_figures(figures[0], asked) if figures else _in_words(words, known, asked)
    fitting = [day for day in found if day.weekday() in weekdays] if weekdays else found
    if fitting or not found or _relative(words):
        return fitting
    return [*found, *_weekday(weekdays[0], asked, turned=False)[:1]]


def contradict(pieces: Sequence[Piece], found: Sequence[date]) -> bool:
    """Whether these days are two because a weekday was typed that the date beside it does not have."""
    weekdays = {int(piece.text) for piece in pieces if piece.kind == "weekday"}
    return bool(weekdays) and any(day.weekday() not in weekdays for day in found)


def _relative(words: Sequence[Piece]) -> bool:
    """Whether a day is told from today, as "tomorrow" or "in 2 weeks"; "Friday in 2 weeks" may be any of several."""
    kinds = {piece.kind for piece in words}
    return bool(kinds & {"in", "ago"}) or (bool(kinds) and not kinds & {"number", "ordinal"})


_FOR_LIBRARY = ("word", "number", "ordinal", "in", "ago")


def _weekday(weekday: int, asked: Asked, *, turned: bool) -> list[date]:
    """The day of that name. Today's own name may mean today or a week on; `turned` by "next" (or "last") it may mean
    this week's day or the one after.
    """
    step = -WEEK if asked.past else WEEK
    ahead = (weekday - asked.today.weekday()) % step
    first = asked.today + timedelta(days=ahead)
    second = first + timedelta(days=step)
    if ahead == 0:
        return [second] if turned else [first, second]
    this_week = first.isocalendar()[:2] == asked.today.isocalendar()[:2]
    return [first, second] if turned and this_week else [first]


def _of_month(day: int, weekday: int, asked: Asked) -> list[date]:
    """ "Thursday the 3rd": the nearest one, if it is near."""
    step = -1 if asked.past else 1
    near = (asked.today + timedelta(days=step * ahead) for ahead in range(NEAR_DAYS))
    return [one for one in near if one.day == day and one.weekday() == weekday][:1]


def _in_figures(text: str, asked: Asked) -> list[date]:
    """A date in figures. With dots the day stands first, behind a year it stands last; 3/4 may be either."""
    sign = next(letter for letter in text if not letter.isdecimal())
    numbers = [int(number) for number in text.split(sign) if number]
    if len(numbers) == 3 and len(text.split(sign)[0]) == 4:
        return _date(*numbers)
    year = numbers[2] if len(numbers) == 3 else None
    first = _dates(year, numbers[1], numbers[0], asked)
    return first if sign == "." else sorted({*first, *_dates(year, numbers[0], numbers[1], asked)})


def _dates(year: int | None, month: int, day: int, asked: Asked) -> list[date]:
    """That date, in the coming year (or the last one) where none was typed; none when there is no such day."""
    if year is not None:
        return _date(year + 2000 if year < 100 else year, month, day)
    step = -1 if asked.past else 1
    for ahead in range(YEARS_LOOKED):
        for found in _date(asked.today.year + step * ahead, month, day):
            if found == asked.today or (found < asked.today) == asked.past:
                return [found]
    return []


def _date(year: int, month: int, day: int) -> list[date]:
    try:
        return [date(year, month, day)]
    except ValueError:
        return []


def _in_words(words: Sequence[Piece], known: Vocabulary, asked: Asked) -> list[date]:
    """The day that the library reads in these words, if it used them all."""
    found = _library(words, known, asked)
    relative = any(piece.kind in ("in", "ago") for piece in words)
    if found is None or found.period not in (("day", "week") if relative else ("day",)):
        return []
    day: date = found.date_obj.date()
    apart = abs((day - asked.today).days)
    counted = (apart, apart / WEEK) if relative else (day.day, day.year, day.year % 100)
    numbers = [int(piece.text) for piece in words if piece.kind in ("number", "ordinal")]
    return [day] if set(numbers) <= {*counted} and _all_matter(words, known, asked, found) else []


def span(words: Sequence[Piece], known: Vocabulary, asked: Asked) -> timedelta | None:
    """How long until then, of "in 2 hours", "2 hours" or "30 minutes"; None where that is not what was typed."""
    numbers = [int(piece.text) for piece in words if piece.kind == "number"]
    kinds = {piece.kind for piece in words}
    if len(numbers) != 1 or not kinds <= {"in", "number", "word", "clock"} or _is_hour(words, numbers[0], known):
        return None
    found = _library(words, known, asked)
    if found is None or found.period != "time" or not _all_matter(words, known, asked, found):
        return None
    until: timedelta = found.date_obj - asked.wall
    return until if until in (timedelta(minutes=numbers[0]), timedelta(hours=numbers[0])) else None


def _is_hour(words: Sequence[Piece], number: int, known: Vocabulary) -> bool:
    """Whether an hour of the day was typed: "15h" is one, and so is "15 hours", as people write it where a day has
    twenty-four. "2 hours" says how long.
    """
    said = [piece.text for piece in words if piece.kind == "clock"]
    if not said or any(piece.kind == "in" for piece in words):
        return False
    return number >= HALF_A_DAY or not known.lengths.issuperset(said)


def _all_matter(words: Sequence[Piece], known: Vocabulary, asked: Asked, meant: Any) -> bool:
    """Whether without any one of the words it would be another day, or none: a word that changes nothing was passed
    over.
    """
    for place, piece in enumerate(words):
        if piece.kind != "word":
            continue
        less = _library((*words[:place], *words[place + 1 :]), known, asked)
        if less is not None and (less.date_obj, less.parts) == (meant.date_obj, meant.parts):
            return False
    return True


def load(known: Vocabulary) -> None:
    """Let the library load what it needs for that language: the first reading is a slow one."""
    for told in ("2", "2/1/1999 12:00"):
        _library((Piece("word", told),), known, Asked(datetime(1999, 1, 1)))


def _library(words: Sequence[Piece], known: Vocabulary, asked: Asked) -> Any:
    """What dateparser makes of the words; None when nothing."""
    from dateparser.date import DateDataParser  # slow to load, and many a day nobody types a time

    told = " ".join(known.in_word if piece.kind == "in" else piece.text for piece in words)
    if len(words) > WORDS_MAX or all(piece.kind in ("number", "ordinal") for piece in words):
        return None  # a figure alone is no day yet: the library would choose a month for it
    settings = {
        "RELATIVE_BASE": asked.wall,
        "PREFER_DATES_FROM": "past" if asked.past else "future",
        "RETURN_TIME_AS_PERIOD": True,
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    found = DateDataParser(languages=[known.language], settings=settings).get_date_data(told)
    return found if found.date_obj is not None else None
