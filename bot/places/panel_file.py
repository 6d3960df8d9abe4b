"""What a place decides about panels, and reading it from the place's file."""

from dataclasses import dataclass

from bot.places.toml_reader import Table

FACILITATORS = ("coordinator", "nurse", "mentor", "parent")
"""Roles of those who may lead a panel, where a place wants it so."""
TIME = r"([01]\d|2[0-3]):[0-5]\d"


@dataclass(frozen=True, slots=True)
class PanelRules:
    """How many are drawn; for how many days somebody may think before they answer, and after how many without a move
    somebody looks; how many hours lie between a coordinator's yes and the draw; for how many days one may appeal, and
    what came of it is kept; roles of those who may lead; and the minutes of the day at which one may begin.
    """

    jurors: int
    answer_days: int
    quiet_days: int
    draw_hours: int
    appeal_days: int
    outcome_days: int
    facilitators: tuple[str, ...]
    times: tuple[int, ...]


def read_panel(table: Table) -> PanelRules:
    """How panels go at a place; `TomlProblem` where something is missing or makes no sense."""
    right = 'times of day, such as ["10:00", "18:00"]'
    panel = PanelRules(
        jurors=table.whole("jurors", 3, 5),
        answer_days=table.whole("answer_days", 1, 30),
        quiet_days=table.whole("quiet_days", 1, 30),
        draw_hours=table.whole("draw_hours", 1, 14 * 24),
        appeal_days=table.whole("appeal_days", 1, 90),
        outcome_days=table.whole("outcome_days", 1, 366),
        facilitators=table.texts("facilitators", "some of " + ", ".join(FACILITATORS), "|".join(FACILITATORS), least=1),
        times=tuple(int(one[:2]) * 60 + int(one[3:]) for one in table.texts("times", right, TIME, least=1)),
    )
    if panel.outcome_days <= panel.appeal_days:
        raise table.wrong("outcome_days", "more than `appeal_days`: what is appealed has to be there still")
    table.done()
    return panel
