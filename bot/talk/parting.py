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
from bot.pairing.store.pairings import Pairing
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person
from bot.safety import rota
from bot.talk import consequences, resting, service
from bot.talk.store import wishes

REPORT = "talk.report"
"""The kind of the ask that a report opens."""
BLOCKED = "talk.blocked"
"""The kind of the ask that a parent has blocked their nurse."""
UNCONCERNED = "unconcerned"
"""The role of those who are neither of the two of a line."""
REPORT_MAX = 3_000
"""So much of a report is shown, in letters."""


def mute(tx: Transaction, person: Person, pairing_id: int, *, muted: bool) -> Pairing:
    """Let what comes on that line make no sound, or one again."""
    pairing = _on(tx, person, pairing_id)
    wishes.set_muted(tx, pairing.id, person.id, muted)
    return pairing


def rest(tx: Transaction, person: Person, pairing_id: int, *, paused: bool) -> Pairing:
    """Let that line rest, or go on: for a parent in both directions, for a helper what comes to them, and for a while.
    What waits is taken back.
    """
    pairing = _on(tx, person, pairing_id)
    if wishes.line_of(tx, pairing.id, person.id)[1] == paused:
        return pairing
    (resting.begin if paused else resting.over)(tx, pairing, person.id)
    audit.record(tx, person.id, "talk.rests" if paused else "talk.goes_on", None, str(pairing.id))
    if paused:
        consequences.take_back(tx, pairing.id, to=person.id if person.id == pairing.helper_id else None)
    return pairing


def block(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """Cut that line for good: the pairing is over now, and the two are never proposed to each other again.

    A parent who blocks their nurse is found another one, and a coordinator hears of it and nobody else.
    """
    pairing = _on(tx, person, pairing_id)
    profiles.keep_apart(tx, pairing.parent_id, pairing.helper_id, "blocked")
    audit.record(tx, person.id, "talk.blocked", None, str(pairing.id))
    if not seeks_nurse(pairing, person.id):
        return pairings.change(tx, person, pairing.id, again=False)
    ended = pairings.change(tx, person, pairing.id)
    what = Text("talk-ask-blocked", who=Name(pairing.parent_id), other=Name(pairing.helper_id))
    asks.open(tx, BLOCKED, about=pairing.parent_id, subject=f"{pairing.subject}blocked", what=what)
    return ended


def seeks_nurse(pairing: Pairing, by: int) -> bool:
    """Whether another nurse is looked for when that person cuts the line: a parent who does it is not left alone."""
    return pairing.kind == "nurse" and by == pairing.parent_id


def _on(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    pairing = service.line(tx, person, pairing_id)
    if pairing.state != "active":
        raise MovedOn(f"pairing {pairing_id} is {pairing.state}")
    return pairing


def report(tx: Transaction, person: Person, pairing_id: int, words: str) -> Ask:
    """Person tells of something on that line that was not right, also when it is over: somebody who is neither of the
    two looks at it, and reads the words.
    """
    pairing = service.line(tx, person, pairing_id)
    report_id = wishes.add_report(tx, pairing.id, person.id, words[:REPORT_MAX])
    read = Button(Text("talk-report-words-button"), "talk.report_words", report_id)
    asked = asks.open(
        tx,
        REPORT,
        about=person.id,
        asked_by=person.id,
        guarded=True,
        subject=f"{pairing.subject}report:{report_id}",
        steps=(UNCONCERNED,),
        what=Text("talk-ask-report", who=Name(person.id), other=Name(pairing.other(person.id))),
        rows=((read,),),
    )
    consequences_of_asks.part(tx, person.id, pairing.other(person.id))
    return asks.load(tx, asked)


def reported(tx: Transaction, person: Person, report_id: int) -> tuple[Pairing, int, str]:
    """(the pairing, who told, the words) of a report, for who answers it. `MovedOn` for anybody else, and when it is
    closed.
    """
    found = wishes.report(tx, report_id)
    pairing = None if found is None else pairings.find(tx, found[0])
    subject = "" if pairing is None else f"{pairing.subject}report:{report_id}"
    waiting = asks.waiting_for(tx, REPORT, subject)
    if found is None or pairing is None or waiting is None or not asks.may_act(tx, waiting, person.id):
        raise MovedOn(f"report {report_id} is not for person {person.id}")
    return pairing, found[1], found[2]


def under_report(tx: Transaction, person_id: int) -> set[int]:
    """The other one of each line on which something is told that was not right, while somebody looks at it."""
    told = asks.of_kind(tx, people.get(tx, person_id).place, REPORT)
    found = [pairings.find(tx, int(ask.subject.split(":")[1])) for ask in told]
    two = [(one.parent_id, one.helper_id) for one in found if one is not None]
    return {other for both in two if person_id in both for other in both if other != person_id}


def hold_unconcerned(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "unconcerned" of an ask: the place's coordinators but the two of its pairing; where there is
    no other, anybody else who works there.
    """
    pairing = pairings.find(tx, int(ask.subject.split(":")[1]))
    two = set() if pairing is None else {pairing.parent_id, pairing.helper_id}
    first = [one.id for one in people.with_role(tx, ask.place, "coordinator") if one.id not in two]
    return first or [one.id for one in rota.could_be_on_duty(tx, ask.place) if one.id not in two]
