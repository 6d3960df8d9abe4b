"""Own words: what they may mean is shown, and whoever wrote them taps what they meant. Nothing is put up by a guess."""

from bot.base import chats
from bot.base.messages import Button, Screen, Text
from bot.base.outcome import MovedOn
from bot.skills import ready, service, taxonomy
from bot.skills.store import Side
from handlers import flows
from handlers.access import MEMBER
from handlers.choices import in_twos
from handlers.doors import Turn, press, typed
from handlers.people.profile import go_on
from handlers.screens import by_shown_number
from handlers.skills.asking import ALL, EXPECTED, FORM, ask, asked, done, group, kind_button, tap
from handlers.skills.cards import mine

SHOWN = 4


@typed(EXPECTED, who=MEMBER)
def written(turn: Turn, words: str) -> Screen | None:
    """A number of the screen means its button; anything else is looked for."""
    button = by_shown_number(chats.current_screen(turn.tx, turn.person.id), words)
    if button is not None:
        return _numbered(turn, button)
    side = flows.recall(turn, FORM).get("side")
    if side is None:
        raise MovedOn("nothing was asked for")
    found = [one.kind for one in ready.look(words, turn.person.language, turn.person.place)[:SHOWN]]
    flows.keep(turn, FORM, found=found)
    return _shown(turn, service.side_of(side), found)


def _numbered(turn: Turn, button: Button) -> Screen | None:
    door = {door.tag: door for door in (asked, group, tap, pick, mine, go_on)}.get(button.press)
    if door is None:
        raise MovedOn(f"{button.press} is no button of this question")
    return door.do(turn, *button.args)


@press("skills.pick", who=MEMBER)
def pick(turn: Turn, side: str, kind: str) -> Screen:
    """That is what was meant, or it is not after all."""
    service.toggle(turn.tx, turn.person, service.side_of(side), kind)
    form = flows.recall(turn, FORM)
    found = form.get("found", []) if form.get("side") == side else []
    return _shown(turn, service.side_of(side), found if kind in found else [kind])


def _shown(turn: Turn, side: Side, found: list[str]) -> Screen:
    """What may be meant; said in other words it is looked for again."""
    known = [kind for kind in found if taxonomy.is_at(kind, turn.person.place)]
    if not known:
        back = done(turn, side)
        return Screen(Text("skills-not-found"), ((Button(ALL, *ask(side)),),), back=back, expects=EXPECTED)
    on = {card.kind for card in service.standing(turn.tx, turn.person, side)}
    buttons = [kind_button(kind, kind in on, "skills.pick", side, kind) for kind in known]
    rows = in_twos(buttons)
    text = Text(f"skills-found-{side}")
    return Screen(
        text, (*rows, (Button(ALL, *ask(side)), done(turn, side))), back=Button(ALL, *ask(side)), expects=EXPECTED
    )


HANDLERS = (written, pick)
