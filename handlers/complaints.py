"""Complaints on the phone: what it is about, one's words read back, where it is; and for whoever is called, to read it
and to answer.
"""

from typing import Any

from bot.base.clock import HOUR, Instant
from bot.base.messages import Button, Lines, Name, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.safety import complaint_messages as messages
from bot.safety import complaints
from bot.safety.complaints import Complaint
from handlers import flows
from handlers.access import ANYONE, COORDINATOR
from handlers.asks import LIST
from handlers.choices import in_twos
from handlers.doors import Turn, command, press, typed
from handlers.panel import offering
from handlers.screens import HOME

FORM = "complaints.words"
ANSWER = "complaints.answer"
LAPSES: Instant = HOUR
"""After so long, what is typed is not meant so any more, and what was typed is not sent."""
UNKNOWN = 0
"""Which coordinator it is, where somebody does not know."""
LAST = 0
"""What was said last is shown."""
ROWS_MAX = 3


# --- whoever complains ---


@press("complaints.begin", who=ANYONE)
def begin(turn: Turn) -> Screen:
    """What it is about; and what was said before."""
    return _begin(turn)


@command("complain", who=ANYONE)
def begin_typed(turn: Turn, _argument: str) -> Screen:
    """The same, typed."""
    return _begin(turn)


def _begin(turn: Turn) -> Screen:
    flows.drop(turn, FORM)
    labels = [
        Button(Text("complaints-about-button", concerns=concerns), "complaints.about", concerns)
        for concerns in complaints.CONCERNS
    ]
    mine = (Button(Text("complaints-all-button"), "complaints.all"),)
    any_yet = bool(complaints.of(turn.tx, turn.person))
    rows: tuple[Row, ...] = (tuple(labels[:2]), tuple(labels[2:]), *((mine,) if any_yet else ()))
    return Screen(Text("complaints-begin"), rows, back=HOME, kind="article")


@press("complaints.all", who=ANYONE)
def every(turn: Turn) -> Screen:
    """One's own, those that wait first, and where each is."""
    found = complaints.of(turn.tx, turn.person)
    if not found:
        return _begin(turn)
    lines = Lines(
        tuple(
            Text("complaints-one", count=place, concerns=one.concerns, note=_note(one))
            for place, one in enumerate(found, 1)
        )
    )
    buttons = [
        Button(Text("complaints-mine-button", count=place), "complaints.mine", one.ask.id, LAST)
        for place, one in enumerate(found, 1)
    ]
    rows = in_twos(buttons)
    return Screen(Text("complaints-all", lines=lines), rows, back=Button(Text("back-button"), "complaints.begin"))


def _note(complaint: Complaint) -> Text:
    return messages.where_it_is(complaint.ask, complaint.answer, complaint.answer_by)


@press("complaints.about", who=ANYONE)
def about(turn: Turn, concerns: str) -> Screen:
    """Then which coordinator it is, where there are several; or the words."""
    if concerns not in complaints.CONCERNS:
        raise MovedOn("nothing one could complain of")
    there = complaints.coordinators(turn.tx, turn.person)
    if concerns != "coordinator" or len(there) < 2:
        return _ask_words(turn, concerns, UNKNOWN)
    known = [Button(Text("complaints-whom-button", who=Name(one)), "complaints.whom", one) for one in there]
    unknown = Button(Text("complaints-unknown-button"), "complaints.whom", UNKNOWN)
    rows = tuple(tuple(known[start : start + 3]) for start in range(0, min(len(known), 6), 3))
    return Screen(Text("complaints-whom"), (*rows, (unknown,)), back=HOME)


@press("complaints.whom", who=ANYONE)
def whom(turn: Turn, coordinator_id: int) -> Screen:
    """That coordinator, or one of whom they do not know the name."""
    if coordinator_id not in (UNKNOWN, *complaints.coordinators(turn.tx, turn.person)):
        raise MovedOn(f"person {coordinator_id} coordinates nothing here")
    return _ask_words(turn, "coordinator", coordinator_id)


def _ask_words(turn: Turn, concerns: str, coordinator_id: int) -> Screen:
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, concerns=concerns, whom=coordinator_id, ask=0, own="", at=turn.tx.now)
    return Screen(Text("complaints-words", concerns=concerns), back=HOME, expects="complaints.words")


@press("complaints.more", who=ANYONE)
def more(turn: Turn, ask_id: int) -> Screen:
    """Saying more of one's own."""
    complaint = complaints.open_to(turn.tx, turn.person, ask_id)
    if complaint.ask.state == "closed":
        return _where(complaint)
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, concerns="", whom=UNKNOWN, ask=ask_id, own="", at=turn.tx.now)
    return Screen(Text("complaints-more"), back=HOME, expects="complaints.words")


@typed("complaints.words", who=ANYONE)
def words(turn: Turn, typed_words: str) -> Screen:
    """One's words, read back: they go nowhere before they are sent."""
    _form(turn, FORM)
    own = complaints.read(typed_words)
    flows.keep(turn, FORM, own=own, at=turn.tx.now)
    rows: tuple[Row, ...] = ((Button(Text("complaints-send-button"), "complaints.send", turn.tx.now),),)
    return Screen(Text("complaints-read-back", words=own), rows, back=HOME, kind="article", expects="complaints.words")


def _form(turn: Turn, name: str) -> dict[str, Any]:
    form = flows.recall(turn, name)
    if not form or turn.tx.now - form.get("at", 0) > LAPSES:
        raise MovedOn("no words were begun, or too long ago")
    return form


def _meant(turn: Turn, name: str, typed_at: int) -> dict[str, Any]:
    """The form whose words were read back then, and no others that were typed since."""
    form = _form(turn, name)
    if form["at"] != typed_at or not form["own"]:
        raise MovedOn("these words are not the ones that were read back")
    flows.drop(turn, name)
    return form


@press("complaints.send", who=ANYONE)
def send(turn: Turn, typed_at: int) -> Screen:
    """What was typed then and read back is meant so."""
    form = _meant(turn, FORM, typed_at)
    if form["ask"]:
        return _where(complaints.add(turn.tx, turn.person, form["ask"], form["own"]))
    return _where(complaints.complain(turn.tx, turn.person, form["concerns"], form["whom"], form["own"]))


def _where(complaint: Complaint) -> Screen:
    rows = messages.rows(complaint.ask, complaint.answer)
    return Screen(Text("complaints-where", note=_note(complaint)), rows, back=HOME, kind="article")


@press("complaints.mine", who=ANYONE)
def mine(turn: Turn, ask_id: int, beyond: int) -> Screen:
    """Where one's own is, and what was said in it last."""
    complaint = complaints.open_to(turn.tx, turn.person, ask_id)
    text = Text("complaints-mine", note=_note(complaint), lines=_said(complaint, beyond))
    deeds = messages.rows(complaint.ask, complaint.answer)[:2]
    rows = (*deeds, *_earlier(complaint, "complaints.mine", beyond), *_panel(turn, complaint))
    return Screen(text, rows[:ROWS_MAX], back=HOME, kind="article")


def _panel(turn: Turn, complaint: Complaint) -> tuple[Row, ...]:
    """The way to a panel with whom it concerns; never where anything in it is for a person to look at."""
    own = (line.words for line in complaint.lines if line.by == turn.person.id)
    ways = offering.ways(turn, complaints.whom(complaint.ask), own)
    return (ways,) if ways else ()


@press("complaints.content", who=ANYONE)
def content(turn: Turn, ask_id: int) -> Screen:
    """It is enough."""
    complaints.is_content(turn.tx, turn.person, ask_id)
    return Screen(Text("complaints-thanks"), back=HOME, kind="notice")


@press("complaints.not_content", who=ANYONE)
def not_content(turn: Turn, ask_id: int) -> Screen:
    """It is not enough: who looks at it next, and who from outside."""
    complaint = complaints.is_not_content(turn.tx, turn.person, ask_id)
    text = Text("complaints-again", note=_note(complaint), outside=messages.outside(complaint.ask))
    return Screen(text, messages.rows(complaint.ask, None), back=HOME, kind="article")


# --- whoever is called ---


def _said(complaint: Complaint, beyond: int) -> Lines:
    return Lines(
        tuple(
            Text(
                "complaints-line",
                at=When(line.at),
                who=Name(line.by),
                kind=line.kind,
                words=line.words,
            )
            for line in complaint.lines[_first(complaint, beyond) : beyond or None]
        )
    )


def _first(complaint: Complaint, beyond: int) -> int:
    """Where the lines that are shown begin, when they end before line `beyond` (LAST: with the last)."""
    end = min(beyond, len(complaint.lines)) if beyond > LAST else len(complaint.lines)
    return max(0, end - complaints.LINES_SHOWN_MAX)


def _earlier(complaint: Complaint, tag: str, beyond: int) -> tuple[Row, ...]:
    first = _first(complaint, beyond)
    button = Button(Text("complaints-earlier-button"), tag, complaint.ask.id, first)
    return ((button,),) if first else ()


@press("complaints.read", who=COORDINATOR)
def read(turn: Turn, ask_id: int, beyond: int) -> Screen:
    """What was said, and what can be done about it."""
    complaint = complaints.look(turn.tx, turn.person, ask_id)
    answer = Button(Text("complaints-answer-button"), "complaints.answer", ask_id)
    on = Button(Text("asks-pass-button"), "asks.pass", ask_id)
    close = (Button(Text("complaints-close-button"), "complaints.close", ask_id),)
    deeds: tuple[Row, ...] = ((answer, on), *((close,) if turn.tx.now >= complaint.quiet_at else ()))
    text = Text(
        "complaints-of",
        who=Name(complaint.ask.about),
        by=When(complaint.answer_by),
        concerns=complaint.concerns,
        lines=_said(complaint, beyond),
    )
    return Screen(text, (*deeds, *_earlier(complaint, "complaints.read", beyond)), back=LIST, kind="article")


@press("complaints.answer", who=COORDINATOR)
def answer(turn: Turn, ask_id: int) -> Screen:
    """Answering in one's own words."""
    complaint = complaints.to_answer(turn.tx, turn.person, ask_id)
    flows.drop(turn, ANSWER)
    flows.keep(turn, ANSWER, ask=ask_id, own="", at=turn.tx.now)
    return Screen(
        Text("complaints-answer", who=Name(complaint.ask.about)), back=LIST, expects="complaints.answer_words"
    )


@typed("complaints.answer_words", who=COORDINATOR)
def answer_words(turn: Turn, typed_words: str) -> Screen:
    """The answer, read back."""
    form = _form(turn, ANSWER)
    own = complaints.read(typed_words)
    complaint = complaints.to_answer(turn.tx, turn.person, form["ask"])
    flows.keep(turn, ANSWER, own=own, at=turn.tx.now)
    rows: tuple[Row, ...] = ((Button(Text("complaints-send-button"), "complaints.answer_send", turn.tx.now),),)
    text = Text("complaints-answer-read-back", who=Name(complaint.ask.about), words=own)
    return Screen(text, rows, back=LIST, kind="article", expects="complaints.answer_words")


@press("complaints.answer_send", who=COORDINATOR)
def answer_send(turn: Turn, typed_at: int) -> Screen:
    """It is meant so: whoever complains reads it."""
    form = _meant(turn, ANSWER, typed_at)
    complaint = complaints.answer(turn.tx, turn.person, form["ask"], form["own"])
    return Screen(Text("complaints-answer-sent", who=Name(complaint.ask.about)), back=LIST, kind="notice")


@press("complaints.close", who=COORDINATOR)
def close(turn: Turn, ask_id: int) -> Screen:
    """Closing what was answered long ago."""
    complaints.close_quiet(turn.tx, turn.person, ask_id)
    return Screen(Text("asks-you-closed"), back=LIST, kind="notice")


HANDLERS = (
    *(begin, begin_typed, every, about, whom, more, words, send, mine, content, not_content),
    *(read, answer, answer_words, answer_send, close),
)
