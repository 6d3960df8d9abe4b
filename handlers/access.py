"""Who may use a door. The person was loaded now, in this transaction; a role remembered in a button means nothing."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.people.rules import Person


@dataclass(frozen=True, slots=True)
class Who:
    """A group of people by what they are now. Whether a thing is theirs is the service's to check."""

    name: str
    holds: Callable[[Person], bool]


def _anybody(_person: Person) -> bool:
    return True


def _active(person: Person) -> bool:
    return person.state == "active"


def _with_role(*roles: str) -> Callable[[Person], bool]:
    return lambda person: _active(person) and not person.roles.isdisjoint(roles)


ANYONE = Who("anyone", _anybody)
JOINED = Who("joined", _active)
PARENT = Who("parent", _with_role("parent"))
NURSE = Who("nurse", _with_role("nurse"))
MENTOR = Who("mentor", _with_role("mentor"))
COMPANION = Who("companion", _with_role("companion"))
HELPER = Who("helper", _with_role("nurse", "mentor"))
APPLICANT = Who("applicant", _with_role("applicant", "candidate"))
"""Whoever would like to be a mentor, or a nurse."""
MENTORS = ("mentor", "applicant")
"""Those who walk with a family as somebody who has been there, or would like to."""
ACTED_FOR = Who("acted for", lambda person: PARENT.holds(person) and person.acting is not None)
"""A parent, while somebody acts for them: what only a companion can do."""
READER = Who("helper or acted for", lambda person: HELPER.holds(person) or ACTED_FOR.holds(person))
"""Who may read what a parent shows to others: whoever walks with her, and who acts for her in her name."""
NEIGHBOUR = Who("parent or mentor", _with_role("parent", *MENTORS))
MEMBER = Who("member", _with_role("parent", "nurse", "mentor", "coordinator", "applicant"))
"""Whoever is here for themselves, too: not only to act for somebody."""
COORDINATOR = Who("coordinator", _with_role("coordinator"))
TEAM = Who("team", _with_role("nurse", "mentor", "coordinator"))
STAFF = Who("staff", _with_role("nurse", "coordinator"))

EVERYBODY = (
    ANYONE,
    JOINED,
    PARENT,
    NURSE,
    MENTOR,
    APPLICANT,
    COMPANION,
    HELPER,
    ACTED_FOR,
    READER,
    NEIGHBOUR,
    MEMBER,
    COORDINATOR,
    TEAM,
    STAFF,
)
