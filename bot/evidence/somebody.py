"""What is known of one person for the figures: what they did in those months, never who they are."""

from dataclasses import dataclass
from typing import Literal

ROLES = ("parent", "mentor", "nurse", "coordinator")
"""The roles that figures are about."""
STAFF = frozenset({"nurse", "coordinator"})
Group = Literal["parents", "mentors", "staff", "unknown"]

MEETINGS = ("checkin", "group")
"""Kinds of what is given by meeting one's own nurse or mentor: nobody had to be asked for it."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """One person. `roles` are those they have, or, where they have left, had in that time; `here`: they are here now.
    `joined`, `first_gave` and `first_received` are minutes since 1970, the latter two of the first time in that time.

    Minutes given and received are what stands in the books. `done` are those given otherwise than in meetings with a
    nurse or mentor, `most` the most of these in one of the weeks, and `cap` what they can be asked for in a week.
    `asked` is how often they were asked to give something, `called` how often for somebody who waited; `voices` how
    often they brought something to the circle or voted there.
    """

    roles: frozenset[str]
    here: bool
    joined: int | None = None
    given: int = 0
    received: int = 0
    first_gave: int | None = None
    first_received: int | None = None
    partners: int = 0
    done: int = 0
    most: int = 0
    cap: int = 0
    asked: int = 0
    called: int = 0
    voices: int = 0

    @property
    def is_parent(self) -> bool:
        """Whether they are here as a parent."""
        return self.here and "parent" in self.roles

    @property
    def is_member(self) -> bool:
        """Whether they are here, and do not work here."""
        return self.here and self.roles.isdisjoint(STAFF)

    @property
    def group(self) -> Group:
        """With whose hours theirs are counted: each person's with one."""
        if not self.roles.isdisjoint(STAFF):
            return "staff"
        if "mentor" in self.roles:
            return "mentors"
        return "parents" if "parent" in self.roles else "unknown"
