"""What a place decides about pairings, their endings, and the ladder to becoming a mentor."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """Points at most for each thing that counts in a pairing."""

    own_language: int
    shared_language: int
    area: int
    child_age: int
    lived: int
    free: int
    strengths: int
    room: int


@dataclass(frozen=True, slots=True)
class EndingRules:
    """What a place decides about good endings. `months` are by kind of pairing; the rest says how long before it both
    are asked, after how long once more, how long a silence may be, and what a loss puts it off.
    """

    months: Mapping[str, int]
    prepare_weeks: int
    again_weeks: int
    silent_days: int
    after_loss_weeks: int


@dataclass(frozen=True, slots=True)
class PairingRules:
    """What a place decides about pairing. Mappings are by kind: "nurse" and "mentor"."""

    silence_hours: int
    proposals_max: int
    again_after_days: int
    shared_minutes_min: int
    open_max: Mapping[str, int]
    farthest_minutes: Mapping[str, int]
    clearance: Mapping[str, str]
    weights: Weights
    enough_child_weeks: int
    enough_shared_minutes: int
    enough_lived: int
    night_minute: int
    night_stay: int
    night_burden: int
    ending: EndingRules


COURSE = ("listening", "boundaries", "telling", "yourself")
"""What a course for mentors may have in it: the steps that `content/` has a text for ("staff-course-…")."""


@dataclass(frozen=True, slots=True)
class Ladder:
    """How a place lets parents become mentors: `course` are steps of COURSE in their order."""

    cooling_off_days: int
    course: tuple[str, ...]
    supervised_days: int
    renewal_months: int
