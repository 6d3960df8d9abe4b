"""The files of the raw export: what stands in each column, in which unit. Times are told to the minute, in UTC."""

from dataclasses import dataclass
from typing import Literal

Unit = Literal["", "name", "number", "time", "day", "minutes", "hours", "per cent", "words"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it is called, in which unit, and what it means."""

    name: str
    unit: Unit
    meaning: str


def _of(*columns: tuple[str, Unit, str]) -> tuple[Column, ...]:
    return tuple(Column(*one) for one in columns)


FILES = {
    "about": _of(
        ("place", "words", "The place."),
        ("zone", "words", "Its time zone: months and days are those of its clocks."),
        ("begins", "time", "The first moment that is counted."),
        ("ends", "time", "The first moment after it."),
        ("counted", "time", "When these files were written; who is here is as it was then."),
        ("week_cap", "minutes", "What anybody can be asked for in a week who set no limit."),
        ("first_contact", "hours", "Standard: within so long a pairing has its first contact."),
        ("visits_kept", "per cent", "Standard: so much of the meetings that were due took place."),
        ("asks_answered", "per cent", "Standard: so much of the asks were answered."),
        ("nurse_minutes", "minutes", "Standard: what who works here gives a month, for each family with a nurse."),
    ),
    "months": _of(
        ("month", "words", "Year and month."),
        ("begins", "time", "Its first moment."),
        ("ends", "time", "The first moment after it."),
    ),
    "people": _of(
        ("who", "name", "A name made up for these files; another one in each export."),
        ("here", "words", "yes: they are here, and came before the end; no: they have left."),
        ("joined", "time", "When they joined."),
        ("week_cap", "minutes", "What they can be asked for in a week by their own limit; empty: they set none."),
    ),
    "roles": _of(
        ("who", "name", "Somebody in people."),
        ("role", "words", "parent, mentor, nurse or coordinator."),
        ("since", "time", "From when; empty: not known."),
        ("until", "time", "Until when; empty: they have it. Of who is here only roles they have."),
    ),
    "transfers": _of(
        ("number", "number", "Its number in this file."),
        ("happened", "time", "When it happened."),
        ("giver", "name", "Whose time it was; not in people where that is not known any more; empty: nobody's own."),
        ("receiver", "name", "For whom; likewise. A name with x is somebody of another place."),
        ("minutes", "minutes", "How long."),
        ("kind", "words", "checkin and group: meetings with a nurse or mentor; all else: by other ways."),
        ("takes_back", "number", "The number of the transfer that this one takes back: neither counts."),
    ),
    "asks": _of(
        ("kind", "words", "What kind of ask."),
        ("opened", "time", "When it was opened."),
        ("taken", "time", "When a person took it, the last time where it was called again; empty: nobody has it."),
        ("closed", "time", "When it was closed; empty: it still waits."),
        ("outcome", "words", "What became of it; left: whoever it was about left."),
        ("by_asker", "words", "yes: whoever asked closed it themselves."),
    ),
    "calls": _of(
        ("who", "name", "Who was called for an ask; not in people where they have gone."),
        ("at", "time", "When."),
    ),
    "asked": _of(
        ("who", "name", "Who was asked to give something."),
        ("at", "time", "When."),
    ),
    "voices": _of(
        ("who", "name", "Who brought something to the circle, or voted."),
        ("how", "words", "brought or voted."),
        ("at", "time", "When it was brought; of a vote, when it closed: when somebody voted is not kept."),
    ),
    "pairings": _of(
        ("number", "number", "Its number in this file."),
        ("kind", "words", "nurse or mentor."),
        ("parent", "name", "The parent."),
        ("helper", "name", "The nurse or mentor."),
        ("began", "time", "When both had said yes."),
        ("ended", "time", "When it ended; empty: it goes on."),
        ("contact", "words", "made, waiting, or unknown: closed for another reason, or never asked for."),
        ("contacted", "time", "When the first contact was made."),
    ),
    "visits": _of(
        ("pairing", "number", "Of which pairing, also where that ended before these months."),
        ("opens", "day", "The first day of the time in which they agreed to meet."),
        ("closes", "day", "The first day after it; it lies in the months counted."),
        ("rested", "words", "yes: a break, a loss or an end was in it, so it was due only if they met."),
    ),
    "meetings": _of(
        ("pairing", "number", "Of which pairing; empty: of one that is in neither file."),
        ("starts", "time", "When it begins."),
        ("day", "day", "Its day by the clock of the parent."),
        ("state", "words", "kept, not_held, cancelled; booked and told: nobody has said yet."),
    ),
    "needs": _of(
        ("who", "name", "Who needed it; not in people where they have gone."),
        ("kind", "words", "What kind of help; unknown where that is not kept any more."),
        ("state", "words", "met, partly or unmet; anything else: it is still looked for."),
        ("why", "words", "Why it was not met."),
        ("ended", "time", "When that was so; empty: it is still looked for."),
    ),
    "decisions": _of(
        ("closed", "time", "When the vote closed."),
        ("outcome", "words", "carried, or another end."),
        ("promise", "words", "What became of it: done, or another state; empty: nobody had to carry it out."),
    ),
}
"""Each file without its ".csv", and its columns in order."""
SPLITS = {
    "hours": ("parents", "mentors", "staff"),
    "ended": ("met", "partly", "unmet"),
    "unmet": (*("taken_back", "lapsed", "set_aside", "left", "unanswered", "nobody", "elsewhere", "other", "unknown"),),
    "response": ("violence", "safety", "other"),
    "answered": ("violence", "safety", "other"),
    "standard": ("first-contact", "visits-kept", "asks-answered", "nurse-minutes"),
}
"""By what figures are split that are; `unmet` also by kinds, and `professional` by months."""
