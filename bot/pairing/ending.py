"""Good endings: both are asked in time and in private, a wish to talk is heard, and nobody is ended by silence.

An ending lies ahead of every pairing, with one timer that says what is done next. `End it` stays beside it: this is for
two who would like to come to an end well.
"""

from bot.asks import service as asks
from bot.base import audit
from bot.base.clock import Instant
from bot.base.facts import PairingGraduated
from bot.base.messages import Button, Name, Row, Text
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.pairing import ending_messages as messages
from bot.pairing import ending_times as times
from bot.pairing import search, service, words
from bot.pairing.ending_rules import ANSWERS, Answer, Following, State, what_follows
from bot.pairing.store import endings
from bot.pairing.store.endings import Ending
from bot.pairing.store.pairings import Pairing
from bot.people.rules import Person

TALK = "pairing.ending-talk"
SILENT = "pairing.ending-silent"
"""Kinds of asks: the two talk before they say goodbye; nothing was heard from one of them."""


def begin(tx: Transaction) -> None:
    """When the house opens: pairings from before endings were prepared get theirs too."""
    for pairing_id in endings.without(tx):
        pairing = service.find(tx, pairing_id)
        if pairing is not None:
            lies_ahead(tx, pairing, endings.add(tx, pairing))


def lies_ahead(tx: Transaction, pairing: Pairing, ending: Ending) -> None:
    """Put on the timetable when both are asked, from what is known now."""
    times.wake(tx, ending, "ask", times.asked_at(tx, pairing, ending))


def of_pairing(tx: Transaction, person: Person, pairing_id: int) -> tuple[Pairing, Ending]:
    """An active pairing of that person's and its ending. `MovedOn` for anybody else, and when it is over."""
    pairing = service.load(tx, person, pairing_id)
    ending = endings.of_pairing(tx, pairing_id)
    if pairing.state != "active" or ending is None:
        raise MovedOn(f"pairing {pairing_id} is {pairing.state}")
    return pairing, ending


def waiting_for(tx: Transaction, person_id: int) -> list[Ending]:
    """Endings that wait for that person's answer."""
    return endings.asked(tx, person_id)


def start(tx: Transaction, person: Person, pairing_id: int) -> Ending:
    """Person would like to prepare a good ending now: both are asked. Asked already, it stays as it is; and where it is
    too soon for a helper to begin it, both are asked as soon as it is not.
    """
    pairing, ending = of_pairing(tx, person, pairing_id)
    if ending.state != "ahead":
        return ending
    soonest = times.soonest(tx, pairing, ending)
    if person.id == pairing.helper_id and tx.now < soonest:
        # the parent may read lines about them, and is to read nothing of it yet
        audit.record(tx, person.id, "pairing.ending_wished", None, str(pairing.id))
        times.wake(tx, ending, "ask", soonest)
        return ending
    audit.record(tx, person.id, "pairing.ending_begun", pairing.parent_id, str(pairing.id))
    return _ask(tx, pairing, ending, actor=person.id)


def _ask(tx: Transaction, pairing: Pairing, ending: Ending, actor: int | None = None) -> Ending:
    """Ask both in private. `actor` reads it as their own next screen."""
    endings.ask(tx, ending, times.goodbye(tx, pairing, ending))
    asked = _reload(tx, ending)
    for to in asked.both:
        if to != actor:
            messages.ask(tx, pairing, asked, to)
    times.wake(tx, asked, "remind", times.after_silence(tx, pairing))
    return asked


def _reload(tx: Transaction, ending: Ending) -> Ending:
    found = endings.of_pairing(tx, ending.pairing_id)
    if found is None:
        raise LookupError(f"no ending of pairing {ending.pairing_id}")
    return found


def say(tx: Transaction, person: Person, pairing_id: int, round_: int, answer: str) -> Ending:
    """Person's answer, which they may change until the other one has answered too; the ending as it is then.

    `MovedOn` when that round is over.
    """
    pairing, ending = of_pairing(tx, person, pairing_id)
    if ending.state != "asking" or ending.round != round_ or answer not in ANSWERS:
        raise MovedOn(f"the ending of pairing {pairing_id} is {ending.state}, round {ending.round}")
    endings.say(tx, ending, person.id, answer)
    # people may read lines about them: nobody reads what the other one answered
    audit.record(tx, person.id, "pairing.ending_said", None, str(pairing.id))
    asks.close_subject(tx, SILENT, f"{ending.subject}{person.id}", person.id, "sorted")
    said = _reload(tx, ending)
    return _follow(tx, pairing, said, what_follows(*_answers(said)), person.id)


def _answers(ending: Ending) -> tuple[Answer | None, Answer | None]:
    return ending.says.get(ending.parent_id), ending.says.get(ending.helper_id)


def _follow(tx: Transaction, pairing: Pairing, ending: Ending, following: Following, actor: int | None) -> Ending:
    match following:
        case "goodbye":
            _agree(tx, pairing, ending, actor)
        case "talk":
            _talk(tx, pairing, ending, actor)
        case "go_on":
            _go_on(tx, pairing, ending, actor)
    return _reload(tx, ending)


def _agree(tx: Transaction, pairing: Pairing, ending: Ending, actor: int | None) -> None:
    """Both are ready: the day is kept."""
    _move(tx, ending, "agreed")
    times.wake(tx, ending, "goodbye", times.over_at(tx, ending))
    for to in ending.both:
        if to != actor:
            messages.tell(tx, ending, "agreed", to, may_do(tx, pairing, ending, to))


def may_do(tx: Transaction, pairing: Pairing, ending: Ending, person_id: int) -> tuple[Button, ...]:
    """What somebody can do before an agreed goodbye: leave a word for it, take more time after all."""
    return (*words.buttons(tx, pairing, person_id), messages.more_time(ending))


def _move(tx: Transaction, ending: Ending, after: State) -> None:
    messages.take_back(tx, ending)
    if not endings.move(tx, ending, after):
        raise MovedOn(f"the ending of pairing {ending.pairing_id} changed meanwhile")


def _talk(tx: Transaction, pairing: Pairing, ending: Ending, actor: int | None) -> None:
    """One of the two would like to talk first: the helper sees to it, and then a coordinator."""
    _move(tx, ending, "talking")
    _close_silent(tx, ending, pairing.helper_id)
    what = Text("pairing-ask-ending-talk", who=Name(pairing.parent_id), other=Name(pairing.helper_id))
    talked: Row = (Button(Text("pairing-ending-talked-button"), "pairing.ending_talked", pairing.id),)
    asks.open(tx, TALK, about=pairing.parent_id, subject=pairing.subject, what=what, rows=(talked,))
    times.wake(tx, ending, "again", times.after_talk(tx, pairing))
    if actor != pairing.parent_id:
        messages.tell(tx, ending, "talk", pairing.parent_id)


def _go_on(tx: Transaction, pairing: Pairing, ending: Ending, actor: int | None) -> None:
    """They take more time, and are asked again later."""
    _rest(tx, pairing, ending, times.again_at(tx, pairing))
    for to in ending.both:
        if to != actor:
            messages.tell(tx, ending, "go-on", to)


def _rest(tx: Transaction, pairing: Pairing, ending: Ending, until: Instant) -> None:
    """It lies ahead again; what was said of it and waits is taken back."""
    messages.take_back(tx, ending)
    close_asks(tx, ending, pairing.helper_id)
    endings.put_off(tx, ending, until)
    lies_ahead(tx, pairing, _reload(tx, ending))


def put_off(tx: Transaction, pairing: Pairing, ending: Ending) -> None:
    """The parent has had a loss: all of it lies ahead again. A helper who knew of a day is told in common words."""
    knew = ending.state == "agreed"
    _rest(tx, pairing, ending, ending.not_before)
    if knew:
        messages.tell(tx, ending, "go-on", ending.helper_id)


def close_asks(tx: Transaction, ending: Ending, by: int) -> None:
    """Nobody needs to see to it any more."""
    _close_silent(tx, ending, by)
    asks.close_subject(tx, TALK, f"pairing:{ending.pairing_id}:", by, "not_needed")


def _close_silent(tx: Transaction, ending: Ending, by: int) -> None:
    for person_id in ending.both:
        asks.close_subject(tx, SILENT, f"{ending.subject}{person_id}", by, "not_needed")


def wait(tx: Transaction, person: Person, pairing_id: int, round_: int) -> Ending:
    """Person would like more time after all: there is no goodbye on that day. `MovedOn` when none was agreed."""
    pairing, ending = of_pairing(tx, person, pairing_id)
    if ending.state != "agreed" or ending.round != round_:
        raise MovedOn(f"the ending of pairing {pairing_id} is {ending.state}, round {ending.round}")
    audit.record(tx, person.id, "pairing.ending_put_off", None, str(pairing.id))
    _go_on(tx, pairing, ending, person.id)
    return _reload(tx, ending)


def talked(tx: Transaction, person: Person, pairing_id: int) -> Ending:
    """They have talked, says whoever was asked to see to it: both are asked anew. `MovedOn` for anybody else."""
    pairing, ending = service.find(tx, pairing_id), endings.of_pairing(tx, pairing_id)
    waiting = None if pairing is None else asks.waiting_for(tx, TALK, pairing.subject)
    if pairing is None or ending is None or waiting is None or not asks.may_act(tx, waiting, person.id):
        raise MovedOn(f"no talk of pairing {pairing_id} waits for person {person.id}")
    asks.close_subject(tx, TALK, pairing.subject, person.id, "sorted")
    return _ask(tx, pairing, ending)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "pairing.ending": the next step. While one of the two is away nothing is asked and nothing ends."""
    ending = endings.of_pairing(tx, int(timer.subject.split(":")[1]))
    pairing = None if ending is None else service.find(tx, ending.pairing_id)
    if ending is None or pairing is None or pairing.state != "active":
        return
    if any(times.is_away(tx, one) for one in ending.both):
        times.wake(tx, ending, timer.data["step"], tx.now + times.AWAY_WAIT)
        return
    match timer.data["step"]:
        case "ask":
            _ask(tx, pairing, ending)
        case "remind":
            _remind(tx, pairing, ending)
        case "silent":
            _let_a_person_look(tx, pairing, ending)
        case "again":
            _ask_again(tx, pairing, ending)
        case "goodbye":
            _say_goodbye(tx, pairing, ending)


def _remind(tx: Transaction, pairing: Pairing, ending: Ending) -> None:
    """Once more to whoever has not answered, whatever the other one has said."""
    for to in ending.both:
        if to not in ending.says:
            messages.ask(tx, pairing, ending, to, "remind")
    times.wake(tx, ending, "silent", times.after_silence(tx, pairing))


def _let_a_person_look(tx: Transaction, pairing: Pairing, ending: Ending) -> None:
    """Nothing was heard: both read that they go on, whatever the other one has said, and a coordinator finds out how
    they are. They may still answer, and both are asked anew later.
    """
    for to in ending.both:
        messages.tell(tx, ending, "go-on", to)
    for silent in ending.both:
        if silent not in ending.says:
            what = Text("pairing-ask-ending-silent", who=Name(silent), other=Name(ending.other(silent)))
            asks.open(tx, SILENT, about=silent, subject=f"{ending.subject}{silent}", what=what)
    times.wake(tx, ending, "again", times.again_at(tx, pairing))


def _ask_again(tx: Transaction, pairing: Pairing, ending: Ending) -> None:
    """Both are asked anew; not before the talk that somebody waits for. A look after a silence stays open."""
    if asks.waiting_for(tx, TALK, pairing.subject) is not None:
        times.wake(tx, ending, "again", times.after_silence(tx, pairing))
        return
    messages.take_back(tx, ending)
    _ask(tx, pairing, ending)


def _say_goodbye(tx: Transaction, pairing: Pairing, ending: Ending) -> None:
    """The day has come: it is over, both read so, and the helper has time for somebody again."""
    _move(tx, ending, "done")
    service.end(tx, pairing, None)
    over = service.find(tx, pairing.id) or pairing
    for to in ending.both:
        words.goodbye(tx, over, to)
    tx.tell(PairingGraduated(pairing.id, pairing.parent_id, pairing.helper_id, pairing.kind))
    search.serve(tx, pairing.helper_id, pairing.kind)


def was_prepared(tx: Transaction, pairing_id: int) -> bool:
    """Whether a pairing came to the good end that both prepared."""
    ending = endings.of_pairing(tx, pairing_id)
    return ending is not None and ending.state == "done"
