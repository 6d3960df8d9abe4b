"""Inviting a nurse, a mentor or another coordinator: one link, for one person, once."""

from bot.base.messages import Button, Screen, Text
from bot.people import invites
from handlers.access import COORDINATOR
from handlers.doors import Turn, press
from handlers.links import start_link
from handlers.staff.desk import BACK


@press("staff.invite", who=COORDINATOR)
def choose(_turn: Turn) -> Screen:
    """Whom to invite."""
    rows = tuple((Button(Text("staff-role-button", role=role), "staff.invite_as", role),) for role in invites.INVITABLE)
    return Screen(Text("staff-ask-invite"), rows, back=BACK)


@press("staff.invite_as", who=COORDINATOR)
def invite(turn: Turn, role: str) -> Screen:
    """The link, to be copied and given to that one person."""
    link = start_link(invites.make_invite(turn.tx, turn.person, role))
    rows = ((Button(Text("staff-invite-another-button"), "staff.invite"),),)
    return Screen(Text("staff-invite", role=role, link=link, days=invites.INVITE_DAYS), rows, back=BACK, kind="article")


HANDLERS = (choose, invite)
