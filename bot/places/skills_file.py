"""What a place decides about people giving each other what they can, as its file has it."""

from dataclasses import dataclass

from bot.places.ring_rules import RingRules
from bot.places.toml_reader import Table

UNCLEARED = ("none", "chat", "public")
"""What somebody may do whom nobody has cleared: never more than meeting out and about."""


@dataclass(frozen=True, slots=True)
class SkillRules:
    """What a place decides about people giving each other what they can: what somebody may do whom nobody has cleared
    for anything, how many minutes apart two may live, how many minutes a week anybody is asked to give who has set no
    limit, how many are asked at a time and for how many hours, and after how many days of looking a person looks.
    """

    uncleared: str
    farthest_minutes: int
    week_minutes: int
    asked_at_once: int
    answer_hours: int
    unmet_days: int


def read_skills(table: Table) -> SkillRules:
    """What that table of a place's file says. `TomlProblem` where it is missing, wrong or unknown."""
    skills = SkillRules(
        uncleared=table.one_of("uncleared", UNCLEARED),
        farthest_minutes=table.whole("farthest_minutes", 0, 240),
        week_minutes=table.whole("week_minutes", 10, 7 * 24 * 60),
        asked_at_once=table.whole("asked_at_once", 1, 10),
        answer_hours=table.whole("answer_hours", 1, 14 * 24),
        unmet_days=table.whole("unmet_days", 1, 60),
    )
    table.done()
    return skills


def read_rings(table: Table) -> RingRules:
    """What it says of rings. `TomlProblem` as above."""
    hours, minutes = table.text("at", 'a time of day, such as "04:30"', r"([01]\d|2[0-3]):[0-5]\d").split(":")
    rings = RingRules(
        longest=table.whole("longest", 2, 4),
        night_minute=int(hours) * 60 + int(minutes),
        answer_hours=table.whole("answer_hours", 12, 14 * 24),
    )
    table.done()
    return rings
