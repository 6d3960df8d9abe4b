"""The published table of who may do what is as the doors are, and an unexpected yes fails the check."""

from bot.base.messages import Screen, Text
from handlers import DOORS, ROOMS
from handlers.access import ANYONE, COORDINATOR
from handlers.doors import Doors, press
from tests.checks import permissions


def _doors_with(tag, who):
    class Room:
        HANDLERS = (press(tag, who=who)(lambda _turn: Screen(Text("home-calm"))),)

    rooms = [type("Without", (), {"HANDLERS": [door for door in room.HANDLERS if door.tag != tag]}) for room in ROOMS]
    return Doors.of((*rooms, Room))


def test_the_table_is_as_the_doors_are():
    assert permissions.problems() == []


def test_a_door_opened_to_more_people_is_found(monkeypatch):
    assert DOORS.presses["staff.desk"].who is COORDINATOR
    monkeypatch.setattr(permissions, "DOORS", _doors_with("staff.desk", ANYONE))
    found = permissions.problems()
    assert any("not in" in problem and "`staff.desk` | anyone" in problem for problem in found)


def test_a_new_door_is_found(monkeypatch):
    monkeypatch.setattr(permissions, "DOORS", _doors_with("staff.everything", ANYONE))
    assert any("`staff.everything`" in problem for problem in permissions.problems())
