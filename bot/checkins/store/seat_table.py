"""The table of seats, and what the database itself refuses: more places taken than there are, anybody in two meetings
at one time. A check-in of two and a meeting for several are looked at together, whichever comes second.
"""

from sqlalchemy import CheckConstraint

from bot.base import tables
from bot.checkins.store.checkins import CHECKINS
from bot.checkins.store.groups import GROUPS

SEATS = tables.table(
    "checkins_seats",
    tables.key(),
    tables.reference("group_id", "checkins_groups.id", privacy="keep"),
    tables.reference("parent_id", "persons.id", privacy="keep"),
    tables.text("state", privacy="keep"),
    tables.whole("turn", privacy="keep"),
    tables.flag("coming", privacy="erase", default=0),
    tables.flag("present", privacy="erase", default=0),
    tables.text("said", privacy="erase", optional=True),
    tables.instant("taken_at", privacy="keep"),
    tables.instant("kept_at", privacy="keep", optional=True),
    CheckConstraint("state IN ('held', 'waiting', 'left')", name="state"),
    CheckConstraint("said IN ('met', 'not', 'wrong')", name="said"),
    CheckConstraint("kept_at IS NULL OR state = 'held'", name="kept"),
)
tables.index(SEATS, "group_id", "parent_id", name="one_each", unique=True)
tables.index(SEATS, "parent_id", name="parent", where="state <> 'left'")
tables.index(SEATS, "group_id", "turn", name="turn")


def _with_one(people: str, when: str) -> str:
    """Whether one of these people has a check-in at that time."""
    return (
        f"EXISTS (SELECT 1 FROM checkins AS b WHERE (b.state = 'booked' AND b.helper_id IN ({people}) "
        f"OR b.state = 'booked' AND b.parent_id IN ({people})) AND {_at(when)})"
    )


def _with_several(people: str, when: str, but: str = "NULL") -> str:
    """Whether one of these people is in another meeting for several than `but` at that time, as host or with a place.

    That a seat is not left is said besides: the index is over those.
    """
    return (
        f"EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN ({people}) "
        f"AND b.id IS NOT {but} AND {_at(when)}) "
        "OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id "
        f"WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN ({people}) AND b.state = 'booked' "
        f"AND b.id IS NOT {but} AND {_at(when)})"
    )


def _at(when: str) -> str:
    return f"b.starts_at < {when}.ends_at AND {when}.starts_at < b.ends_at"


def _elsewhere(people: str, when: str, but: str) -> str:
    return f"{_with_one(people, when)} OR {_with_several(people, when, but)}"


_NO_TWO = "SELECT RAISE(ABORT, 'two meetings at one time')"
for _name, _act in (("insert", "INSERT"), ("update", "UPDATE")):
    tables.guard(
        CHECKINS,
        f"CREATE TRIGGER checkins_no_group_{_name} BEFORE {_act} ON checkins WHEN NEW.state = 'booked' AND "
        f"({_with_several('NEW.helper_id, NEW.parent_id', 'NEW')}) BEGIN {_NO_TWO}; END",
    )
    tables.guard(
        GROUPS,
        f"CREATE TRIGGER checkins_groups_no_double_{_name} BEFORE {_act} ON checkins_groups "
        f"WHEN NEW.state = 'booked' AND ({_elsewhere('NEW.helper_id', 'NEW', 'NEW.id')} "
        "OR EXISTS (SELECT 1 FROM checkins_seats AS held WHERE held.group_id = NEW.id AND held.state = 'held' "
        f"AND ({_elsewhere('held.parent_id', 'NEW', 'NEW.id')}))) BEGIN {_NO_TWO}; END",
    )
    tables.guard(
        SEATS,
        f"CREATE TRIGGER checkins_seats_no_double_{_name} BEFORE {_act} ON checkins_seats "
        "WHEN NEW.state = 'held' AND EXISTS (SELECT 1 FROM checkins_groups AS mine WHERE mine.id = NEW.group_id "
        "AND mine.state = 'booked' AND (mine.helper_id = NEW.parent_id "
        f"OR {_elsewhere('NEW.parent_id', 'mine', 'NEW.group_id')})) BEGIN {_NO_TWO}; END",
    )
    tables.guard(
        SEATS,
        f"CREATE TRIGGER checkins_seats_room_{_name} BEFORE {_act} ON checkins_seats WHEN NEW.state = 'held' AND "
        "(SELECT count(*) FROM checkins_seats AS held WHERE held.group_id = NEW.group_id AND held.state = 'held' "
        "AND held.id IS NOT NEW.id) >= (SELECT room FROM checkins_groups WHERE id = NEW.group_id) "
        "BEGIN SELECT RAISE(ABORT, 'no place is left'); END",
    )
