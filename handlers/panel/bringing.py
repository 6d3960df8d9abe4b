"""Bringing a matter on the phone: with whom, what about, whether anybody is in danger, and one's words read back; and
the other one's answer.
"""

from typing import Any

from bot.base.clock import HOUR, Instant
from bot.base.messages import Button, Name, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.panel import bringing, rules
from bot.panel.rules import KINDS
from bot.panel.store.matters import Matter
from handlers import choices, flows
from handlers.access import MEMBER
from handlers.doors import Turn, press, typed
from handlers.panel import front

FORM = "panel.bring"
LAPSES: Instant = HOUR
"""After so long, what was typed is not sent."""


@press("panel.begin", who=MEMBER)
def begin(turn: Turn) -> Screen:
    """With whom it is."""
    return _whom(turn, 0)


@press("panel.more", who=MEMBER)
def more(turn: Turn, page: int) -> Screen:
    """More of those one knows."""
    return _whom(turn, page)


def _whom(turn: Turn, page: int) -> Screen:
    flows.drop(turn, FORM)
    known = bringing.with_whom(turn.tx, turn.person)
    if not known:
        return Screen(Text("panel-nobody"), back=front.LIST)
    buttons = [Button(Text("panel-whom-button", who=Name(one)), "panel.whom", one) for one in known]
    rows = choices.in_pairs(buttons, page, lambda beyond: Button(choices.MORE, "panel.more", beyond))
    return Screen(Text("panel-whom"), rows, back=front.LIST)


@press("panel.whom", who=MEMBER)
def whom(turn: Turn, to_id: int) -> Screen:
    """What it is about."""
    bringing.check(turn.tx, turn.person, to_id)
    flows.keep(turn, FORM, to=to_id, kind="", own="", at=turn.tx.now)
    rows: tuple[Row, ...] = tuple((Button(Text("panel-kind-button", kind=kind), "panel.kind", kind),) for kind in KINDS)
    return Screen(Text("panel-kind", who=Name(to_id)), rows, back=front.BEGIN)


@press("panel.kind", who=MEMBER)
def kind_of(turn: Turn, kind: str) -> Screen:
    """Whether anybody is in danger: then it is not for a panel."""
    form = _form(turn)
    if kind not in KINDS:
        raise MovedOn("nothing that can be brought")
    flows.keep(turn, FORM, kind=kind, at=turn.tx.now)
    rows: tuple[Row, ...] = tuple(
        (Button(Text(f"panel-danger-{says}-button"), "panel.danger", says),) for says in ("no", "yes")
    )
    return Screen(Text("panel-danger"), rows, back=Button(Text("back-button"), "panel.whom", form["to"]))


@press("panel.danger", who=MEMBER)
def danger(turn: Turn, says: str) -> Screen:
    """A person sees to it; or one's own words are asked for."""
    form = _form(turn)
    if not form["kind"]:
        raise MovedOn("it was not said what it is about")
    if says != "no":
        flows.drop(turn, FORM)
        return _shown(bringing.to_a_person(turn.tx, turn.person, form["to"], form["kind"]))
    return Screen(Text("panel-words", who=Name(form["to"])), back=front.BEGIN, expects="panel.words")


def _form(turn: Turn) -> dict[str, Any]:
    form = flows.recall(turn, FORM)
    if not form or turn.tx.now - form.get("at", 0) > LAPSES:
        raise MovedOn("nothing was begun, or too long ago")
    return form


@typed("panel.words", who=MEMBER)
def words(turn: Turn, typed_words: str) -> Screen:
    """One's words, read back. What worries is for a person."""
    form = _form(turn)
    own = rules.words_of(typed_words)
    if turn.heard or not bringing.is_harmless(own):
        flows.drop(turn, FORM)
        return _shown(bringing.to_a_person(turn.tx, turn.person, form["to"], form["kind"]))
    flows.keep(turn, FORM, own=own, at=turn.tx.now)
    rows: tuple[Row, ...] = ((Button(Text("panel-send-button"), "panel.send", turn.tx.now),),)
    text = Text("panel-read-back", who=Name(form["to"]), words=own)
    return Screen(text, rows, back=front.BEGIN, kind="article", expects="panel.words")


@press("panel.send", who=MEMBER)
def send(turn: Turn, typed_at: int) -> Screen:
    """What was typed then and read back is meant so."""
    form = _form(turn)
    if form["at"] != typed_at or not form["own"]:
        raise MovedOn("these words are not the ones that were read back")
    flows.drop(turn, FORM)
    return _shown(bringing.bring(turn.tx, turn.person, form["to"], form["kind"], form["own"]))


def _shown(matter: Matter) -> Screen:
    if matter.state != "asked":
        return Screen(Text("panel-for-a-person", who=Name(matter.to_id)), back=front.LIST, kind="notice")
    rows = ((Button(Text("panel-withdraw-button"), "panel.withdraw", matter.id),),)
    return Screen(Text("panel-brought", who=Name(matter.to_id)), rows, back=front.LIST, kind="notice")


@press("panel.withdraw", who=MEMBER)
def withdraw(turn: Turn, matter_id: int) -> Screen:
    """Taking it back."""
    bringing.withdraw(turn.tx, turn.person, matter_id)
    return Screen(Text("panel-withdrawn"), back=front.LIST, kind="notice")


@press("panel.answer", who=MEMBER)
def answer(turn: Turn, matter_id: int, says: str) -> Screen:
    """The other one's answer."""
    bringing.answer(turn.tx, turn.person, matter_id, says)
    return Screen(Text("panel-answered", says=says), back=front.LIST, kind="notice")


HANDLERS = (begin, more, whom, kind_of, danger, words, send, withdraw, answer)
