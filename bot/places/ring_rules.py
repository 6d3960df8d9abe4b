"""What a place decides about rings of help."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RingRules:
    """How many people one may have, at which minute of the place's day they are
    looked for, and for how many hours a question stands.
    """

    longest: int
    night_minute: int
    answer_hours: int
