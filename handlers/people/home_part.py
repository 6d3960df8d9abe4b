"""What the people room itself puts on home."""

from bot.base.messages import Button, Text
from handlers.doors import Turn
from handlers.people.home import HomePart


def home_part(turn: Turn) -> HomePart:
    """Settings and hiding for everybody; telling of a change for parents; the way back from a pause."""
    person = turn.person
    lines: tuple[Text, ...] = ()
    buttons: list[Button] = []
    if (person.paused_until or 0) > turn.tx.now:
        lines = (Text("people-home-paused"),)
        buttons.append(Button(Text("people-come-back-button"), "people.come_back"))
    if "parent" in person.roles:
        buttons.append(Button(Text("people-change-button"), "people.change"))
    if person.private == "unanswered" and person.roles.isdisjoint({"nurse", "coordinator"}):
        buttons.append(Button(Text("people-set-phone-button"), "people.shared_phone"))
    buttons.append(Button(Text("people-settings-button"), "people.settings"))
    if person.private != "no":
        buttons.append(Button(Text("people-hide-button"), "people.hide"))
    return HomePart(lines, tuple(buttons))
