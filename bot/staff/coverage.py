"""Which languages the families of a place speak, and who of its nurses and mentors speaks them."""

from dataclasses import dataclass

from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.pairing import glances as pairings
from bot.people import glances, profiles
from bot.people.profiles import Profile
from bot.people.rules import Person


@dataclass(frozen=True, slots=True)
class Spoken:
    """One language: families that speak it, how many of them have no nurse, nurses who speak it, how many of these
    have room for one more family, and mentors.
    """

    language: str
    families: int
    alone: int
    nurses: int
    nurses_with_room: int
    mentors: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """Every language that anybody speaks there, those of most families first; and how many families speak none that a
    nurse there speaks.
    """

    spoken: tuple[Spoken, ...]
    without: int


def of(tx: Transaction, reader: Person) -> Coverage:
    """The languages at the reader's place. `MovedOn` for whoever does not coordinate there."""
    if "coordinator" not in reader.roles:
        raise MovedOn(f"person {reader.id} does not coordinate")
    families = {one.id: _speaks(tx, one.id, one.language) for one in glances.parents(tx, reader.place)}
    nurses, mentors = (profiles.helpers(tx, reader.place, kind) for kind in ("nurse", "mentor"))
    walked = {nurse.person.id: pairings.walks(tx, nurse.person.id) for nurse in nurses}
    with_nurse = {walk.parent_id for walks in walked.values() for walk in walks if walk.kind == "nurse"}
    roomy = [nurse for nurse in nurses if len(walked[nurse.person.id]) < nurse.capacity]

    def line(language: str) -> Spoken:
        theirs = [parent for parent, speaks in families.items() if language in speaks]
        alone = sum(parent not in with_nurse for parent in theirs)
        counts = (_who_speak(some, language) for some in (nurses, roomy, mentors))
        return Spoken(language, len(theirs), alone, *counts)

    heard = frozenset().union(*(nurse.speaks for nurse in nurses))
    every = heard.union(*families.values(), *(mentor.speaks for mentor in mentors))
    lines = sorted(map(line, every), key=lambda one: (-one.families, one.nurses, one.language))
    return Coverage(tuple(lines), sum(speaks.isdisjoint(heard) for speaks in families.values()))


def _speaks(tx: Transaction, person_id: int, language: str) -> frozenset[str]:
    return frozenset(profiles.chosen(tx, person_id, "speaks") or (language,))


def _who_speak(helpers: list[Profile], language: str) -> int:
    return sum(language in helper.speaks for helper in helpers)
