"""The asks of check-ins: somebody finds a time, hears nothing, or has to look at two answers that differ.

A meeting that was not right is looked at by a coordinator who is not one of the two. Who looks at those is not a
place's to change, so that no report ever goes to whom it is about.
"""

from collections.abc import Sequence
from typing import Literal

from bot.asks import consequences
from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base.messages import Button, Name, Row, Text
from bot.base.transaction import Transaction
from bot.checkins import messages
from bot.checkins.rules import Answer, Wrong
from bot.checkins.store import checkins, groups, seats
from bot.checkins.store.checkins import Checkin
from bot.pairing.store.pairings import Pairing
from bot.people import messages as people_messages
from bot.people import service as people
from bot.people.rules import Person

NO_SLOT = "checkins.no-slot"
NO_REPLY = "checkins.no-reply"
TRACE = "checkins.trace"
DIFFER = "checkins.differ"
WRONG = "checkins.wrong"
UNSAFE = "checkins.unsafe"
AWAY = "checkins.away"
UNBOOKED = "checkins.unbooked"

APART = ("apart",)
"""A coordinator who is not one of the two."""
LOOK_MINUTES = 24 * 60
UNSAFE_MINUTES = 15
SAID: dict[Answer, Text] = {"met": Text("checkins-said-met"), "not": Text("checkins-said-not")}


def subject(checkin: Checkin, person_id: int | None = None) -> str:
    """What the asks about a meeting, or about one of the two, are kept under. It names the pairing, for its helper."""
    return f"pairing:{checkin.pairing_id}:checkin:{checkin.id}:{person_id or ''}"


def _look(checkin: Checkin) -> tuple[Row, ...]:
    return ((Button(Text("checkins-look-button"), "checkins.look", checkin.id),),)


def no_slot(tx: Transaction, pairing: Pairing, person: Person) -> Ask:
    """No time fits that parent: the helper finds one, or else a coordinator."""
    who = people_messages.name_of(person)
    what = Text("checkins-ask-no-slot", who=who, other=Name(pairing.helper_id))
    book: Row = (Button(Text("checkins-book-button"), "checkins.book", pairing.id),)
    ask_id = asks.open(
        tx,
        NO_SLOT,
        about=pairing.parent_id,
        asked_by=person.id,
        by=person.actor,
        subject=pairing.subject,
        what=what,
        rows=(book,),
    )
    return asks.load(tx, ask_id)


def no_time_needed(tx: Transaction, pairing_id: int, by: int) -> None:
    """The two are not together any more: nobody needs to find a time for them."""
    asks.close_subject(tx, NO_SLOT, f"pairing:{pairing_id}:", by, "not_needed")


def unbooked(tx: Transaction, pairing: Pairing) -> None:
    """The time for a meeting went by, and none is booked: the helper asks how they are, or else a coordinator."""
    _look_after(tx, pairing, "unbooked")


def unanswered(tx: Transaction, pairing: Pairing) -> None:
    """How often they meet was proposed, and not both have answered: the helper talks about it, or else a coordinator
    asks how things are.
    """
    _look_after(tx, pairing, "unanswered")


def _look_after(tx: Transaction, pairing: Pairing, why: Literal["unbooked", "unanswered"]) -> None:
    what = Text(f"checkins-ask-{why}", who=Name(pairing.parent_id), other=Name(pairing.helper_id))
    book = Button(Text("checkins-book-button"), "checkins.book", pairing.id)
    plan = Button(Text("checkins-plan-button"), "checkins.plan", pairing.id)
    row: Row = (book if why == "unbooked" else plan,)
    asks.open(tx, UNBOOKED, about=pairing.parent_id, subject=pairing.subject, what=what, rows=(row,))


def no_need_to_ask(tx: Transaction, pairing_id: int, by: int) -> None:
    """By the act of person `by` nobody needs to ask why there is no meeting, or no answer to a plan."""
    asks.close_subject(tx, UNBOOKED, f"pairing:{pairing_id}:", by, "sorted")


def is_looked_at(tx: Transaction, pairing_id: int, parent_id: int) -> bool:
    """Whether somebody looks at what was not right between the two of a pairing, or whether the parent is safe."""
    return any(
        (ask.urgent and ask.about == parent_id)
        or (ask.kind in (WRONG, UNSAFE) and ask.subject.startswith(f"pairing:{pairing_id}:"))
        for ask in asks.at_place(tx, people.get(tx, parent_id).place)
    )


def no_reply(tx: Transaction, checkin: Checkin, silent: int) -> None:
    """Nothing was heard after two questions: the helper, or where it is the helper who is silent a coordinator."""
    what = _what(tx, "no-reply", checkin, silent)
    rows = _look(checkin) if silent == checkin.helper_id else ()
    asks.open(tx, NO_REPLY, about=silent, subject=subject(checkin, silent), what=what, rows=rows)


def trace(tx: Transaction, checkin: Checkin, silent: int) -> None:
    """Nothing was heard in four days: somebody finds out how they are, and what became of the meeting."""
    what = _what(tx, "trace", checkin, silent)
    asks.open(
        tx,
        TRACE,
        about=silent,
        subject=subject(checkin),
        steps=APART,
        clock_minutes=LOOK_MINUTES,
        what=what,
        rows=_look(checkin),
    )


def differ(tx: Transaction, checkin: Checkin) -> None:
    """The two answers differ: somebody looks, and nobody is accused."""
    said = {side: SAID[checkin.said[person]] for side, person in zip(("one", "two"), checkin.both, strict=True)}
    what = Text(
        "checkins-ask-differ",
        who=Name(checkin.parent_id),
        other=Name(checkin.helper_id),
        when=messages.when(tx, checkin),
        **said,
    )
    asks.open(
        tx,
        DIFFER,
        about=checkin.parent_id,
        subject=subject(checkin),
        steps=APART,
        clock_minutes=LOOK_MINUTES,
        what=what,
        rows=_look(checkin),
    )


def wrong(tx: Transaction, checkin: Checkin, by: int, why: Wrong) -> Ask:
    """Something was not right; the other one is not told. At once where somebody did not feel safe."""
    unsafe = why == "unsafe"
    what = Text(
        "checkins-ask-wrong",
        who=Name(by),
        other=Name(checkin.other(by)),
        when=messages.when(tx, checkin),
        why=Text(f"checkins-why-{why}"),
    )
    ask_id = asks.open(
        tx,
        UNSAFE if unsafe else WRONG,
        about=by,
        asked_by=by,
        subject=subject(checkin, by),
        steps=APART,
        clock_minutes=UNSAFE_MINUTES if unsafe else LOOK_MINUTES,
        urgent=unsafe,
        what=what,
        rows=_look(checkin),
    )
    consequences.part(tx, by, checkin.other(by))
    return asks.load(tx, ask_id)


def away(tx: Transaction, checkin: Checkin, person_id: int) -> None:
    """One of the two is away when they were to meet: a coordinator looks whether it is still on."""
    off = Button(Text("checkins-call-off-button"), "checkins.call_off", checkin.id, checkin.sequence)
    what = _what(tx, "away", checkin, person_id)
    asks.open(tx, AWAY, about=person_id, subject=subject(checkin, person_id), what=what, rows=((off,),))


def _what(tx: Transaction, word: str, checkin: Checkin, about: int) -> Text:
    return Text(
        f"checkins-ask-{word}", who=Name(about), other=Name(checkin.other(about)), when=messages.when(tx, checkin)
    )


def close_about(tx: Transaction, checkin: Checkin, person_id: int, by: int, *kinds: str) -> None:
    """These asks about one of the two are sorted, by the act of person `by`."""
    for kind in kinds:
        asks.close_subject(tx, kind, subject(checkin, person_id), by, "sorted")


def close_all(tx: Transaction, checkin: Checkin, by: int) -> None:
    """What became of the meeting is known; what was not right at it stays with whoever looks at that."""
    for kind in (TRACE, DIFFER):
        asks.close_subject(tx, kind, subject(checkin), by, "sorted")
    for person_id in checkin.both:
        close_about(tx, checkin, person_id, by, NO_REPLY, AWAY)


def hold_apart(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "apart" of an ask about a meeting: the place's coordinators but those who met."""
    _, _, what, number, *_ = ask.subject.split(":")
    met = {ask.about}
    if what == "group":
        group = groups.find(tx, int(number))
        if group is not None:
            met |= {group.helper_id, *(seat.parent_id for seat in seats.in_turn(tx, group.id, "held"))}
    else:
        found = checkins.find(tx, int(number))
        met |= set(() if found is None else found.both)
    return [one.id for one in people.with_role(tx, ask.place, "coordinator") if one.id not in met]


def reported(tx: Transaction, person_id: int) -> set[int]:
    """With whom something was not right for that person, or for whom it was not right with them, while somebody looks
    at it: neither answers for the other meanwhile.
    """
    place = people.get(tx, person_id).place
    open_now = [ask for kind in (WRONG, UNSAFE) for ask in asks.of_kind(tx, place, kind)]
    pairs = [(ask.about, _reported_in(tx, ask)) for ask in open_now]
    return {one if other == person_id else other for one, other in pairs if person_id in (one, other)} - {person_id}


def _reported_in(tx: Transaction, ask: Ask) -> int:
    """Who was reported in that ask: the other one of the two who met, or the host of a meeting for several; whom it is
    about where no meeting is named, for a call for help must not break by it.
    """
    _, _, what, number, *_ = f"{ask.subject}:::".split(":")
    if not number.isdecimal():
        return ask.about
    if what == "group":
        group = groups.find(tx, int(number))
        return ask.about if group is None else group.helper_id
    found = checkins.find(tx, int(number))
    return ask.about if found is None else found.other(ask.about)
