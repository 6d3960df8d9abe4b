"""Inviting a nurse, a mentor, another coordinator or whoever applies as a nurse: one link, for one person, once."""

from bot.base.messages import Button, Screen, Text
from bot.people import invites
from handlers.access import COORDINATOR
from handlers.doors import Turn, press
from handlers.links import start_link
from handlers.people.joining import MENTOR_DOOR, PARENT_DOOR, door_of
from handlers.staff.desk import BACK


@press("staff.invite", who=COORDINATOR)
def choose(_turn: Turn) -> Screen:
    """Whom to invite."""
    roles = [Button(Text("staff-role-button", role=role), "staff.invite_as", role) for role in invites.INVITABLE]
    parents = Button(Text("staff-open-door-button"), "staff.open_doors")
    return Screen(Text("staff-ask-invite"), (tuple(roles[:2]), tuple(roles[2:]), (parents,)), back=BACK)


@press("staff.open_doors", who=COORDINATOR)
def open_doors(turn: Turn) -> Screen:
    """The links for posters and leaflets: anybody may join as a parent, or ask to become a mentor."""
    parents, mentors = (start_link(door_of(door, turn.person.place)) for door in (PARENT_DOOR, MENTOR_DOOR))
    text = Text("staff-open-doors", parents=parents, mentors=mentors)
    return Screen(text, back=Button(Text("back-button"), "staff.invite"), kind="article")


@press("staff.invite_as", who=COORDINATOR, sure=COORDINATOR)
def invite(turn: Turn, role: str) -> Screen:
    """The link, to be copied and given to that one person."""
    link = start_link(invites.make_invite(turn.tx, turn.person, role))
    rows = ((Button(Text("staff-invite-another-button"), "staff.invite"),),)
    return Screen(Text("staff-invite", role=role, link=link, days=invites.INVITE_DAYS), rows, back=BACK, kind="article")


HANDLERS = (choose, open_doors, invite)
