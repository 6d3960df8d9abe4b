"""What do you enjoy or know how to do, and what would help just now: tapped by group, kind by kind."""

from bot.base.messages import Button, Screen, Text
from bot.base.outcome import MovedOn
from bot.people import profiles
from bot.skills import messages, rules, service, taxonomy
from bot.skills.store import Side
from handlers import flows
from handlers.access import MEMBER
from handlers.choices import next_page, pages
from handlers.doors import Turn, press

FORM = "skills.asked"
EXPECTED = "skills.words"
ALL = Text("skills-groups-button")


def ask(side: Side, page: int = 0) -> tuple[str, str, int]:
    """The press that asks for one side."""
    return "skills.ask", side, page


@press("skills.ask", who=MEMBER)
def asked(turn: Turn, side: str, page: int) -> Screen:
    """What do you enjoy or know how to do? What would help just now?"""
    return question(turn, service.side_of(side), page)


def question(turn: Turn, side: Side, page: int = 0) -> Screen:
    """The groups, those first that somebody has told of; own words are taken, too."""
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, side=side)
    told = profiles.chosen(turn.tx, turn.person.id, service.TOLD_IN_PROFILE[side])
    on = {service.kind_of(card.kind).group for card in service.standing(turn.tx, turn.person, side)}
    buttons = [
        Button(Text("skills-group-button", choice=group, on=_tick(group in on)), "skills.group", side, group, 0)
        for group in rules.group_order(told, after_loss=turn.person.loss_at is not None)
    ]
    more = Button(Text("more-button"), *ask(side, next_page(page, len(buttons))))
    on_with_it = done(turn, side)
    return Screen(Text(f"skills-ask-{side}"), pages(buttons, page, more, on_with_it), back=on_with_it, expects=EXPECTED)


def done(turn: Turn, side: Side) -> Button:
    """On to what is asked next of a parent who is just coming, or to what somebody has put up."""
    if "parent" in turn.person.roles and not profiles.is_ready(turn.tx, turn.person.id):
        return Button(Text("done-button"), "people.next", service.TOLD_IN_PROFILE[side])
    return Button(Text("done-button"), "skills.mine", 0)


@press("skills.group", who=MEMBER)
def group(turn: Turn, side: str, group: str, page: int) -> Screen:
    """The kinds of one group, with a tick at what stands."""
    return _kinds(turn, service.side_of(side), group, page)


@press("skills.tap", who=MEMBER)
def tap(turn: Turn, side: str, kind: str, page: int) -> Screen:
    """One kind, on or off."""
    service.toggle(turn.tx, turn.person, service.side_of(side), kind)
    return _kinds(turn, service.side_of(side), service.kind_of(kind).group, page)


def _kinds(turn: Turn, side: Side, group: str, page: int) -> Screen:
    kinds = rules.shown(taxonomy.groups(turn.person.place).get(group, ()), after_loss=turn.person.loss_at is not None)
    if not kinds:
        raise MovedOn("no such group")
    on = {card.kind for card in service.standing(turn.tx, turn.person, side)}
    buttons = [kind_button(kind.id, kind.id in on, "skills.tap", side, kind.id, page) for kind in kinds]
    more = Button(Text("more-button"), "skills.group", side, group, next_page(page, len(buttons)))
    back = Button(ALL, *ask(side))
    return Screen(Text(f"skills-kinds-{side}", choice=group), pages(buttons, page, more, back), back=back)


def kind_button(kind_id: str, on: bool, tag: str, *args: int | str) -> Button:
    """A kind to be tapped on or off."""
    return Button(Text("skills-one-button", what=messages.name(kind_id), on=_tick(on)), tag, *args)


def _tick(on: bool) -> str:
    return "yes" if on else "no"


HANDLERS = (asked, group, tap)
