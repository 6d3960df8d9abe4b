"""Members recruit, where no database is needed: what is still missing before somebody may be let in. Plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.base.clock import Instant
from bot.base.names import clean_words
from bot.base.outcome import Refused

Result = Literal["", "good", "not", "none"]
"""What came of asking a reference: not asked yet, good, not good, no answer."""
RESULTS: tuple[Result, ...] = ("good", "not", "none")
Vote = Literal["", "yes", "no"]
"""What the circle said: nothing yet, yes, not now."""
Missing = Literal["references", "meeting", "vote"]
Reason = Literal["safety", "references", "circle", "other"]
"""Why a coordinator lets somebody not in; the person reads none of it."""
REASONS: tuple[Reason, ...] = ("safety", "references", "circle", "other")
REFERENCES = 2
"""So many people whom the applicant names say something good."""
LETTERS_MAX = 120
MEET_MINUTES = 60
MEET_PEOPLE = 4


@dataclass(frozen=True, slots=True)
class Standing:
    """How far an application is: what its references said, whether members have met them, what the circle said, and
    when they will be met, or are just now.
    """

    references: tuple[Result, ...] = ()
    met: bool = False
    vote: Vote = ""
    meets_at: Instant | None = None


def words_of(typed: str) -> str:
    """Whom somebody names, in their own words. `Refused` when these are too many or none."""
    words = clean_words(typed)
    if not 0 < len(words) <= LETTERS_MAX:
        raise Refused("recruit-length", f"{len(words)} letters", most=LETTERS_MAX)
    return words


def wanted(references: Sequence[Result]) -> int:
    """How many more references are to be named: one who gave no answer is no reference."""
    return max(0, REFERENCES - sum(one != "none" for one in references))


def are_good(references: Sequence[Result]) -> bool:
    """Whether enough of them were asked and said something good, and nobody said anything else."""
    return references.count("good") >= REFERENCES and "not" not in references


def missing(standing: Standing) -> tuple[Missing, ...]:
    """What is still needed, in its order; empty where the circle has nothing against letting them in."""
    found: list[Missing] = []
    if not are_good(standing.references):
        found.append("references")
    if not standing.met:
        found.append("meeting")
    if standing.vote != "yes":
        found.append("vote")
    return tuple(found)


def may_be_met(standing: Standing) -> bool:
    """Whether a meeting can be set: they named enough people, and there is none yet, or nobody came to it."""
    return not standing.met and not wanted(standing.references) and standing.meets_at is None


def may_be_voted_on(standing: Standing) -> bool:
    """Whether members can decide: they have met them, and references are good."""
    return missing(standing) == ("vote",)
