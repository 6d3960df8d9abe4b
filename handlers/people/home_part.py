"""What the people room itself puts on home."""

from bot.base.messages import Button, Text
from bot.people import companions, consents, profiles
from handlers.doors import Turn
from handlers.people.companions import SEE
from handlers.people.home import HomePart


def home_part(turn: Turn) -> HomePart:
    """Settings and hiding for everybody; for parents what they tell of themselves; the way back from a pause."""
    person = turn.person
    lines: list[Text] = []
    buttons: list[Button] = []
    if person.awaits is not None:
        lines.append(Text("people-home-awaits"))
    if (person.paused_until or 0) > turn.tx.now:
        lines.append(Text("people-home-paused"))
        buttons.append(Button(Text("people-come-back-button"), "people.come_back"))
    if consents.to_review(turn.tx, person):
        lines.append(Text("people-home-review"))
        buttons.append(Button(Text("people-set-consents-button"), "people.consents"))
    if "parent" in person.roles and not profiles.is_ready(turn.tx, person.id):
        lines.extend(() if person.awaits is not None else (Text("people-home-tell"),))
        buttons.append(Button(Text("people-tell-strengths-button"), "people.ask", "give", 0))
    if "parent" in person.roles:
        buttons.append(Button(Text("people-change-button"), "people.change"))
        buttons.extend((SEE,) if companions.of_parent(turn.tx, person) else ())
    if person.private == "unanswered" and person.roles.isdisjoint({"nurse", "coordinator"}):
        buttons.append(Button(Text("people-set-phone-button"), "people.shared_phone"))
    buttons.append(Button(Text("people-settings-button"), "people.settings"))
    if person.private != "no":
        buttons.append(Button(Text("people-hide-button"), "people.hide"))
    return HomePart(tuple(lines), tuple(buttons))
