"""Who looks first whether a panel is safe and names who leads; how jurors were drawn; and what they say."""

from bot.base.messages import Button, Name, Row, Screen, Text, When, Words
from bot.base.outcome import MovedOn
from bot.panel import drawn, messages, repairing, service, words
from bot.panel.drawing import commitment
from handlers import choices
from handlers.access import MEMBER, STAFF
from handlers.asks import LIST as ASKS
from handlers.doors import Turn, press
from handlers.panel import front


@press("panel.look", who=STAFF)
def look(turn: Turn, matter_id: int) -> Screen:
    """What was brought, and the question: is it safe for a panel?"""
    matter = drawn.look(turn.tx, turn.person, matter_id)
    rows: tuple[Row, ...] = (
        (Button(Text("panel-safe-button"), "panel.lead", matter_id, 0),),
        (Button(Text("panel-unsafe-button"), "panel.unsafe", matter_id),),
    )
    text = Text(
        "panel-look",
        who=Name(matter.from_id),
        other=Name(matter.to_id),
        kind=matter.kind,
        words=Words(messages.BROUGHT, matter.id),
    )
    return Screen(text, rows, back=ASKS, kind="article")


@press("panel.lead", who=STAFF)
def lead(turn: Turn, matter_id: int, page: int) -> Screen:
    """Who leads it."""
    matter = drawn.look(turn.tx, turn.person, matter_id)
    found = drawn.facilitators(turn.tx, matter)
    back = Button(Text("back-button"), "panel.look", matter_id)
    if not found:
        return Screen(Text("panel-nobody-leads"), back=back)
    buttons = [Button(Text("panel-whom-button", who=Name(one)), "panel.safe", matter_id, one) for one in found]
    rows = choices.in_pairs(buttons, page, lambda beyond: Button(choices.MORE, "panel.lead", matter_id, beyond))
    return Screen(Text("panel-who-leads"), rows, back=back)


@press("panel.safe", who=STAFF)
def safe(turn: Turn, matter_id: int, facilitator: int) -> Screen:
    """It is safe, and that person leads it."""
    drawn.is_safe(turn.tx, turn.person, matter_id, facilitator)
    return Screen(Text("panel-is-safe", who=Name(facilitator)), back=ASKS, kind="notice")


@press("panel.unsafe", who=STAFF)
def unsafe(turn: Turn, matter_id: int) -> Screen:
    """It is not: a coordinator talks with both."""
    drawn.is_unsafe(turn.tx, turn.person, matter_id)
    return Screen(Text("panel-is-unsafe"), back=ASKS, kind="notice")


@press("panel.cannot", who=MEMBER)
def cannot(turn: Turn, matter_id: int) -> Screen:
    """Who was to lead it cannot."""
    drawn.leads_no_more(turn.tx, turn.person, matter_id)
    return Screen(Text("panel-leads-no-more"), back=front.LIST, kind="notice")


@press("panel.appealed", who=STAFF)
def appealed(turn: Turn, matter_id: int) -> Screen:
    """What was agreed, for whoever looks because one of the two appealed."""
    matter = service.load(turn.tx, matter_id)
    who, found = words.appealed_by(turn.tx, turn.person, matter), repairing.repair(turn.tx, matter)
    if not who or found is None:
        raise MovedOn(f"nobody appealed in matter {matter_id} to person {turn.person.id}")
    text = Text(
        "panel-appealed",
        who=Name(who[0]),
        doer=Name(matter.to_id),
        words=Words(messages.REPAIR, found.id),
        step=found.state,
    )
    return Screen(text, back=ASKS, kind="article")


# --- the draw ---


@press("panel.draw", who=MEMBER)
def draw(turn: Turn, matter_id: int) -> Screen:
    """How it is drawn: the seal before, seed and list after, so that anybody can do it again."""
    back = Button(Text("back-button"), "panel.mine", matter_id)
    matter = service.of_both(turn.tx, turn.person, matter_id, "drawing", "drawn", "timing", "set")
    seal = commitment(matter.seed)
    if not matter.listed:
        text = Text("panel-draw-ahead", at=When(matter.draws_at or 0), seal=seal)
        return Screen(text, back=back, kind="article")
    _, everybody = drawn.drawn_how(turn.tx, turn.person, matter_id)
    asked = " ".join(str(seat.number) for seat in everybody if seat.state != "waiting")
    text = Text("panel-draw", seal=seal, seed=matter.seed, listed=matter.listed, asked=asked)
    return Screen(text, back=back, kind="article")


@press("panel.object", who=MEMBER)
def objecting(turn: Turn, matter_id: int) -> Screen:
    """Which juror somebody would rather not have."""
    matter = service.of_both(turn.tx, turn.person, matter_id, "timing")
    buttons = [
        Button(Text("panel-whom-button", who=Name(seat.person_id)), "panel.object_to", matter_id, seat.id)
        for seat in drawn.sitting(turn.tx, matter)
    ]
    rows = choices.in_pairs(buttons, 0, lambda _: front.LIST)
    return Screen(Text("panel-object"), rows, back=Button(Text("back-button"), "panel.mine", matter_id))


@press("panel.object_to", who=MEMBER)
def object_to(turn: Turn, matter_id: int, sitter_id: int) -> Screen:
    """The next is asked in their stead."""
    drawn.object_to(turn.tx, turn.person, matter_id, sitter_id)
    return Screen(Text("panel-objected-to"), back=front.LIST, kind="notice")


@press("panel.seat", who=MEMBER)
def seat(turn: Turn, matter_id: int, says: str) -> Screen:
    """Somebody who is drawn says whether they sit."""
    if says == "yes":
        drawn.sits(turn.tx, turn.person, matter_id)
    else:
        drawn.sits_not(turn.tx, turn.person, matter_id)
    return Screen(Text("panel-seat", says="yes" if says == "yes" else "no"), back=front.LIST, kind="notice")


HANDLERS = (look, lead, safe, unsafe, cannot, appealed, draw, objecting, object_to, seat)
