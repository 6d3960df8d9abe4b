"""For whom news of a place are: by role, area, stage and language, never by name."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.people.rules import LANGUAGES, Person
from bot.places.rules import Place

ALL = "all"
ROLES = (ALL, "parent", "mentor", "nurse")
STAGES = (ALL, "expecting", "baby")
PARTS = ("role", "area", "stage", "language")
LETTERS_MAX = 800


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom it is for: everybody, or those for whom each part holds."""

    role: str = ALL
    area: str = ALL
    stage: str = ALL
    language: str = ALL

    @property
    def is_everybody(self) -> bool:
        """Whether it is for everybody who agreed."""
        return self == Audience()


def choices(place: Place, part: str) -> tuple[str, ...]:
    """What may stand in one part of an audience there, everybody first."""
    match part:
        case "role":
            return ROLES
        case "area":
            return (ALL, *(area.key for area in place.areas))
        case "stage":
            return STAGES
    return (ALL, *LANGUAGES)


def with_part(audience: Audience, part: str, to: str) -> Audience:
    """The audience with `to` in that part."""
    return replace(audience, **{part: to})


def is_for(person: Person, audience: Audience) -> bool:
    """Whether that person is among them. After a loss nobody is at a stage; who only acts for another is not meant."""
    if person.state != "active" or person.is_guest or person.awaits is not None:
        return False
    at_stage = audience.stage == ALL or (person.loss_at is None and person.stage == audience.stage)
    in_role = audience.role == ALL or audience.role in person.roles
    in_area = audience.area in (ALL, person.area)
    return at_stage and in_role and in_area and audience.language in (ALL, person.language)


def language_for(words: Mapping[str, str], language: str) -> str:
    """The language in which somebody reads it: their own where it is written, else the one it was written in first."""
    return language if language in words else next(iter(words))
