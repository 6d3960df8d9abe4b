"""Quiet on a line by one's own wish: it makes no sound, it rests, it is cut; and telling what was not right."""

from collections.abc import Sequence

from bot.asks import consequences as consequences_of_asks
from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base import audit
from bot.base.messages import Button, Name, Text
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person
from bot.safety import rota
from bot.talk import consequences, resting, service, ties
from bot.talk.store import wishes
from bot.talk.ties import Tie

REPORT = "talk.report"
"""The kind of the ask that a report opens."""
BLOCKED = "talk.blocked"
"""The kind of the ask that a parent has blocked their nurse."""
UNCONCERNED = "unconcerned"
"""The role of those who are neither of the two of a line."""
REPORT_MAX = 3_000
"""So much of a report is shown, in letters."""


def mute(tx: Transaction, person: Person, tie_id: int, *, muted: bool) -> Tie:
    """Let what comes on that line make no sound, or one again."""
    tie = _on(tx, person, tie_id)
    wishes.set_muted(tx, tie.id, person.id, muted)
    return tie


def rest(tx: Transaction, person: Person, tie_id: int, *, paused: bool) -> Tie:
    """Let that line rest, or go on: for a parent in both directions, for a helper what comes to them, and for a while.
    What waits is taken back.
    """
    tie = _on(tx, person, tie_id)
    if wishes.line_of(tx, tie.id, person.id)[1] == paused:
        return tie
    (resting.begin if paused else resting.over)(tx, tie, person.id)
    audit.record(tx, person.id, "talk.rests" if paused else "talk.goes_on", None, str(tie.id))
    if paused:
        consequences.take_back(tx, tie.id, to=person.id if person.id == tie.helper_id else None)
    return tie


def block(tx: Transaction, person: Person, tie_id: int) -> Tie:
    """Cut that line for good: the pairing is over now, or what they agreed on is off, and the two are never proposed to
    each other again.

    A parent who blocks their nurse is found another one. Of that, and of a line without a pairing, a coordinator hears
    and nobody else.
    """
    tie = _on(tx, person, tie_id)
    other_id, seeks = tie.other(person.id), seeks_nurse(tie, person.id)
    profiles.keep_apart(tx, person.id, other_id, "blocked")
    audit.record(tx, person.id, "talk.blocked", None, str(tie.id))
    if tie.pairing is not None:
        pairings.change(tx, person, tie.pairing.id, again=seeks)
    if seeks or tie.pairing is None:
        key, steps = ("talk-ask-blocked", None) if seeks else ("talk-ask-blocked-agreed", (UNCONCERNED,))
        what = Text(key, who=Name(person.id), other=Name(other_id))
        asks.open(tx, BLOCKED, about=person.id, subject=f"{tie.subject}blocked", steps=steps, what=what)
    return tie


def seeks_nurse(tie: Tie, by: int) -> bool:
    """Whether another nurse is looked for when that person cuts the line: a parent who does it is not left alone."""
    return tie.kind == "nurse" and by == tie.parent_id


def _on(tx: Transaction, person: Person, tie_id: int) -> Tie:
    tie = service.line(tx, person, tie_id)
    if not tie.is_on:
        raise MovedOn(f"line {tie_id} is over")
    return tie


def report(tx: Transaction, person: Person, tie_id: int, words: str) -> Ask:
    """Person tells of something on that line that was not right, also when it is over: somebody who is neither of the
    two looks at it, and reads the words.
    """
    tie = service.line(tx, person, tie_id)
    report_id = wishes.add_report(tx, tie.id, person.id, words[:REPORT_MAX])
    read = Button(Text("talk-report-words-button"), "talk.report_words", report_id)
    asked = asks.open(
        tx,
        REPORT,
        about=person.id,
        asked_by=person.id,
        guarded=True,
        subject=f"{tie.subject}report:{report_id}",
        steps=(UNCONCERNED,),
        what=Text("talk-ask-report", who=Name(person.id), other=Name(tie.other(person.id))),
        rows=((read,),),
    )
    consequences_of_asks.part(tx, person.id, tie.other(person.id))
    return asks.load(tx, asked)


def reported(tx: Transaction, person: Person, report_id: int) -> tuple[Tie, int, str]:
    """(the tie, who told, the words) of a report, for who answers it. `MovedOn` for anybody else, and when it is
    closed.
    """
    found = wishes.report(tx, report_id)
    tie = None if found is None else ties.find(tx, found[0])
    subject = "" if tie is None else f"{tie.subject}report:{report_id}"
    waiting = asks.waiting_for(tx, REPORT, subject)
    if found is None or tie is None or waiting is None or not asks.may_act(tx, waiting, person.id):
        raise MovedOn(f"report {report_id} is not for person {person.id}")
    return tie, found[1], found[2]


def under_report(tx: Transaction, person_id: int) -> set[int]:
    """The other one of each line on which something is told that was not right, while somebody looks at it."""
    told = asks.of_kind(tx, people.get(tx, person_id).place, REPORT)
    two = [ties.two_of(tx, ask.subject) for ask in told]
    return {other for both in two if person_id in both for other in both if other != person_id}


def hold_unconcerned(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "unconcerned" of an ask: the place's coordinators but the two of its line; where there is no
    other, anybody else who works there.
    """
    two = ties.two_of(tx, ask.subject)
    first = [one.id for one in people.with_role(tx, ask.place, "coordinator") if one.id not in two]
    return first or [one.id for one in rota.could_be_on_duty(tx, ask.place) if one.id not in two]
