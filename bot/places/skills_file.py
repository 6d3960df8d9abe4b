"""What a place decides about people giving each other what they can, as its file has it."""

from bot.places.rules import SkillRules
from bot.places.toml_reader import Table

UNCLEARED = ("none", "chat", "public")
"""What somebody may do whom nobody has cleared: never more than meeting out and about."""


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
