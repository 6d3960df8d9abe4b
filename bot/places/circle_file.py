"""What a place decides about deciding together, and reading it from the place's file."""

from dataclasses import dataclass
from typing import Literal, cast, get_args

from bot.places.toml_reader import Table

JOBS = ("welcome", "translate", "texts", "cook", "interview", "set-up", "call", "garden")
"""Kinds of jobs that have words in `content/`: a place offers those it has."""

JobsFrom = Literal["coordinators", "decisions", "members"]
"""Who may put up a job."""


@dataclass(frozen=True, slots=True)
class CircleRules:
    """For how many days a vote stands open; how many of a hundred members must vote for it to count, and how many at
    least; and how many there must be for a vote to be secret, for the totals of fewer tell who wanted what. `jobs` are
    the kinds of jobs of the service's own that members may take, in their order, and `jobs_from` who may put one up:
    coordinators alone, those too who took on what was decided, or any member; `recruits`: whoever would like to be a
    mentor is met by members, and the circle decides. From how many to how many a circle of neighbours is, and how many
    minutes any two of it live apart at most.
    """

    open_days: int
    quorum_percent: int
    quorum_least: int
    secret_least: int
    jobs: tuple[str, ...] = ()
    jobs_from: JobsFrom = "coordinators"
    recruits: bool = False
    neighbours_least: int = 6
    neighbours_most: int = 10
    neighbours_minutes: int = 40


def read_circle(table: Table) -> CircleRules:
    """How a place decides; `TomlProblem` where a figure is missing or makes no sense."""
    circle = CircleRules(
        open_days=table.whole("open_days", 1, 60),
        quorum_percent=table.whole("quorum_percent", 0, 100),
        quorum_least=table.whole("quorum_least", 1, 100),
        secret_least=table.whole("secret_least", 3, 100),
        jobs=table.texts("jobs", f"a list of {', '.join(JOBS)}", "|".join(JOBS)),
        jobs_from=cast(JobsFrom, table.one_of("jobs_from", get_args(JobsFrom))),
        recruits=table.flag("recruits"),
        neighbours_least=(least := table.whole("neighbours_least", 3, 20)),
        neighbours_most=table.whole("neighbours_most", least, 20),
        neighbours_minutes=table.whole("neighbours_minutes", 0, 240),
    )
    if circle.recruits and "interview" not in circle.jobs:
        raise table.wrong("jobs", 'with "interview" among them, where members recruit')
    table.done()
    return circle
