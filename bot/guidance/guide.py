"""A guide of the library, and whom it fits. Weeks are whole: of the pregnancy (the 40th ends on the due date), and
since the birth.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.people.rules import Stage

GRIEF = "grief"
"""The topic of which nothing is ever offered, and of which alone there is anything to read after a loss."""
NURSE, EMERGENCY = "nurse", "emergency"
CALLS = (NURSE, EMERGENCY, "health-advice", "distress", "violence", "parents", "loss")
"""Whom a guide may say to call: one's nurse, or numbers of the place by what they are for."""
WEEKS = {"expecting": (1, 42), "baby": (0, 104)}
PREGNANCY_DAYS = 280


@dataclass(frozen=True, slots=True)
class Span:
    """Weeks from the first to the last, both of them too."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide, whatever the language. `expecting` and `baby` say when it is offered (None: not then); `calls` whom
    it says to call; `review_by` (ISO text) by when a person looks at it again; `reviewed_by` the professional who has
    read it, "" nobody yet.
    """

    key: str
    topic: str
    expecting: Span | None
    baby: Span | None
    calls: tuple[str, ...]
    source: str
    review_by: str
    reviewed_by: str

    @property
    def is_grave(self) -> bool:
        """Whether what is misunderstood could do harm: unreviewed words of it never stand alone."""
        return self.topic == GRIEF or EMERGENCY in self.calls


@dataclass(frozen=True, slots=True)
class Wording:
    """What one guide says in one language; `words` are looked through and never shown. `is_reviewed` says whether
    somebody who speaks it from home has read it.
    """

    title: str
    text: str
    to_try: str
    to_call: str
    words: tuple[str, ...]
    is_reviewed: bool


def week_of(stage: Stage, iso: str | None, today: date) -> int | None:
    """In which week somebody is who is due, or whose baby was born, on that date; None where nobody can know: before
    its first week, and once two weeks have gone by since the date, for nothing assumes a birth.
    """
    if stage not in WEEKS or iso is None:
        return None
    days = (today - date.fromisoformat(iso)).days
    week = (days + PREGNANCY_DAYS) // 7 if stage == "expecting" else days // 7
    first, last = WEEKS[stage]
    return week if first <= week <= last else None


def fitting(guides: Sequence[Guide], stage: Stage, week: int | None) -> list[Guide]:
    """Those that fit somebody in that week, what is over soonest first; of grief none."""
    if week is None:
        return []
    spans = [(one, one.expecting if stage == "expecting" else one.baby) for one in guides if one.topic != GRIEF]
    here = [(span.last, one) for one, span in spans if span is not None and span.first <= week <= span.last]
    return [one for _, one in sorted(here, key=lambda found: found[0])]
