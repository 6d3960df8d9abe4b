"""A question by which a nurse knows that it is she who reads: agreed by the parent, a screen for each part, asked by
the nurse, and answered. Whatever is answered, the phone shows the same.
"""

from contextlib import suppress

from bot.base.messages import Button, Name, Row, Screen, Text
from bot.base.outcome import MovedOn, Refused
from bot.pairing.store.pairings import Pairing
from bot.safety import check_question
from bot.safety.check_question import ANSWER_MAX, QUESTION_MAX
from handlers import flows
from handlers.access import NURSE, PARENT
from handlers.doors import Turn, press, typed
from handlers.people.home import HomePart
from handlers.screens import HOME

FORM = "safety.check"


def person_part(turn: Turn, pairing: Pairing) -> HomePart:
    """On a parent's page of her nurse: agreeing it. On the nurse's page of the family: asking it."""
    if pairing.kind != "nurse":
        return HomePart()
    if pairing.parent_id == turn.person.id:
        return HomePart(buttons=(Button(Text("safety-check-new-button"), "safety.check_new", pairing.id),))
    if check_question.find(turn.tx, pairing.id) is None:
        return HomePart()
    return HomePart(buttons=(Button(Text("safety-check-ask-button"), "safety.check_ask", pairing.id),))


def _to(pairing_id: int) -> Button:
    return Button(Text("back-button"), "pairing.one", pairing_id)


# --- agreeing it ---


@press("safety.check_new", who=PARENT)
def new(turn: Turn, pairing_id: int) -> Screen:
    """What should she be asked?"""
    pairing = check_question.as_parent(turn.tx, turn.person, pairing_id)
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, pairing=pairing_id)
    text = Text("safety-check-new", who=Name(pairing.helper_id))
    return Screen(text, back=_to(pairing_id), expects="safety.check_words", kind="article")


@typed("safety.check_words", who=PARENT)
def words(turn: Turn, said: str) -> Screen:
    """One part of it was typed. What is not taken leaves the chat just so, and may be typed anew."""
    check_question.take_away(turn.tx, turn.person, turn.incoming.message_id)
    form = flows.recall(turn, FORM)
    if "pairing" not in form:
        raise MovedOn("no check question is being agreed")
    check_question.as_parent(turn.tx, turn.person, form["pairing"])
    part = next((one for one in ("question", "answer") if one not in form), "unsafe")
    try:
        line = check_question.check_words(said, QUESTION_MAX if part == "question" else ANSWER_MAX)
        if part == "unsafe":
            return _agreed(turn, line)
    except Refused as refused:
        return Screen(refused.text, _skip(part), back=_to(form["pairing"]), expects="safety.check_words")
    kept = line if part == "question" else check_question.hidden(turn.tx, line)
    flows.keep(turn, FORM, **{part: kept})
    after = "answer" if part == "question" else "unsafe"
    text = Text("safety-check-part", part=after)
    return Screen(text, _skip(after), back=_to(form["pairing"]), expects="safety.check_words")


def _skip(part: str) -> tuple[Row, ...]:
    return ((Button(Text("safety-check-skip-button"), "safety.check_skip"),),) if part == "unsafe" else ()


@press("safety.check_skip", who=PARENT)
def skip(turn: Turn) -> Screen:
    """No word for "not safe now"."""
    if "answer" not in flows.recall(turn, FORM):
        raise MovedOn("no check question is being agreed")
    return _agreed(turn, "")


def _agreed(turn: Turn, unsafe: str) -> Screen:
    form = flows.recall(turn, FORM)
    salt, right = form["answer"]
    check_question.agree(turn.tx, turn.person, form["pairing"], form["question"], (salt, right), unsafe)
    flows.drop(turn, FORM)
    return Screen(Text("safety-check-agreed"), back=_to(form["pairing"]))


# --- asking and answering ---


@press("safety.check_ask", who=NURSE)
def ask(turn: Turn, pairing_id: int) -> Screen:
    """Is it she?"""
    found = check_question.ask(turn.tx, turn.person, pairing_id)
    return Screen(Text("safety-check-asked", who=Name(found.parent_id)), back=_to(pairing_id))


@press("safety.check_answer", who=PARENT)
def answer(turn: Turn, pairing_id: int) -> Screen:
    """She would like to answer: the next words are taken as it."""
    found = check_question.open_question(turn.tx, turn.person, pairing_id)
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, asked=pairing_id)
    return Screen(Text("safety-check-question", question=found.question), back=HOME, expects="safety.check_answer")


@typed("safety.check_answer", who=PARENT)
def answered(turn: Turn, said: str) -> Screen:
    """Her answer; the same is shown for every one."""
    check_question.take_away(turn.tx, turn.person, turn.incoming.message_id)
    asked = flows.recall(turn, FORM).get("asked")
    if asked is None:
        raise MovedOn("no check question is being answered")
    flows.drop(turn, FORM)
    with suppress(MovedOn):  # it waits no longer: that shows neither
        check_question.answer(turn.tx, turn.person, asked, said)
    return _thanks()


@press("safety.check_later", who=PARENT)
def later(turn: Turn, pairing_id: int) -> Screen:
    """Not now."""
    check_question.answer(turn.tx, turn.person, pairing_id, None)
    return _thanks()


def _thanks() -> Screen:
    return Screen(Text("safety-check-thanks"), back=HOME)


HANDLERS = (new, words, skip, ask, answer, answered, later)
