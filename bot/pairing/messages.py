"""What pairing says to people: proposals with reasons, coming together, moving on. Nobody ever reads a no.

A decline, silence and a change of plans are said in the same words, so that nothing can be read from them.
"""

from typing import Literal

from bot.asks.rules import Ask
from bot.base import outbox
from bot.base.clock import FOREVER, Instant, local
from bot.base.messages import Button, Day, Lines, Name, Row, Screen, Text, When
from bot.base.transaction import Transaction
from bot.pairing.rules import Part
from bot.pairing.store.pairings import Pairing
from bot.pairing.store.searches import Search
from bot.people import consents
from bot.people import service as people
from bot.people.rules import Person

Side = Literal["parent", "helper"]

REASONS_MAX = 3
SEEN_BY_HELPER = {"nurse": ("language", "area", "free"), "mentor": ("language", "area", "lived", "free")}
"""Reasons a helper reads before both have said yes: none that would tell who the parent is, or what they keep to
themselves.
"""
PURPOSE = "pairing"
"""The consent a parent gave to being matched; looked at again when a message is sent."""

PEOPLE = Button(Text("pairing-people-button"), "pairing.people", 0)


def _near(minutes: int) -> Text:
    if minutes == 0:
        return Text("pairing-reason-same-area")
    return Text("pairing-reason-near", minutes=-(-minutes // 5) * 5)


def _child_age(weeks: int) -> Text:
    """Whole weeks by which the helper's child is older, in weeks or months."""
    way = "same" if abs(weeks) < 2 else "older" if weeks > 0 else "younger"
    unit, count = ("week", abs(weeks)) if abs(weeks) < 10 else ("month", abs(weeks) * 7 // 30)
    return Text("pairing-reason-child", way=way, unit=unit, count=count)


def reason(part: Part) -> Text:
    """One reason in words. Both sides read the same ones, but for those that tell of one side only."""
    first = part.values[0] if part.values else 0
    match part.name:
        case "language":
            return Text("pairing-reason-language", language=Text(f"places-language-{first}"))
        case "area":
            return _near(int(first))
        case "child_age":
            return _child_age(int(first))
        case "lived":
            return Text("pairing-reason-lived")
        case "free":
            return Text("pairing-reason-free", weekday=first, part=part.values[1])
        case "strengths":
            return Text("pairing-reason-strengths", what=Text("people-need-line", choice=first))
    return Text("pairing-reason-room")


def reasons(pairing: Pairing, side: Side) -> Lines:
    """The weightiest reasons that side may read, in the order in which everybody reads them."""
    seen = [p for p in pairing.reasons if side == "parent" or p.name in SEEN_BY_HELPER[pairing.kind]]
    best = sorted(seen, key=lambda part: -part.points)[:REASONS_MAX]
    return Lines(tuple(reason(part) for part in seen if part in best))


def _answers(pairing: Pairing) -> tuple[Row, ...]:
    return (
        (
            Button(Text("pairing-yes-button"), "pairing.yes", pairing.id),
            Button(Text("pairing-no-button"), "pairing.no", pairing.id),
        ),
    )


def proposal(tx: Transaction, pairing: Pairing, side: Side) -> Screen:
    """Somebody for you: why, and yes or not now."""
    by = When(pairing.due_at)
    if side == "parent":
        text = Text("pairing-proposal", kind=pairing.kind, reasons=reasons(pairing, side), by=by)
    else:
        stage = _stage_shown(tx, people.get(tx, pairing.parent_id), pairing.kind)
        text = Text("pairing-asked", kind=pairing.kind, stage=stage, reasons=reasons(pairing, side), by=by)
    return Screen(text, _answers(pairing), kind="notice")


def _stage_shown(tx: Transaction, parent: Person, kind: str) -> str:
    """The stage a nurse may read of; a mentor hears of it from the parent, if they like."""
    shared = kind == "nurse" and parent.loss_at is None and consents.stands(tx, parent.id, "share_with_nurse")
    return parent.stage if shared else "unsaid"


def _key(pairing: Pairing, word: str, side: Side) -> str:
    return f"{pairing.subject}{word}:{side}"


def propose(tx: Transaction, pairing: Pairing, side: Side, again: str = "") -> None:
    """Let that side have the proposal; `again` when it is said another time, for that reason."""
    to = pairing.parent_id if side == "parent" else pairing.helper_id
    purpose = PURPOSE if side == "parent" else None
    key = f"{_key(pairing, 'asked', side)}{again}"
    outbox.send(tx, to, proposal(tx, pairing, side), lane="talk", key=key, purpose=purpose)


def take_back(tx: Transaction, pairing: Pairing, side: Side | None = None) -> int:
    """Take back what is not yet sent of a proposal, to both or to one side; how many."""
    sides: tuple[Side, ...] = ("parent", "helper") if side is None else (side,)
    return sum(outbox.withdraw(tx, _key(pairing, "asked", one)) for one in sides)


def looking(tx: Transaction, search: Search, key: str) -> None:
    """Let the parent know that nobody is found yet, and that a person looks too."""
    outbox.send(tx, search.parent_id, still_looking(search.kind), lane="talk", key=key, purpose=PURPOSE)


def still_looking(kind: str) -> Screen:
    """Nobody is found yet."""
    return Screen(Text("pairing-still-looking", kind=kind), kind="notice")


def not_this_time(tx: Transaction, pairing: Pairing) -> None:
    """Let a helper who said yes know that it did not come together, whatever the cause."""
    screen = Screen(Text("pairing-not-this-time"), kind="notice")
    outbox.send(tx, pairing.helper_id, screen, lane="talk", key=_key(pairing, "over", "helper"))


def together(pairing: Pairing, side: Side, first_contact: Ask, hello: bool) -> Screen:
    """Both said yes: the name, and when the first word will come. `hello` offers one with all three."""
    other = Name(pairing.other(pairing.parent_id if side == "parent" else pairing.helper_id))
    text = Text(f"pairing-together-{side}", who=other, kind=pairing.kind, by=When(first_contact.due_at))
    three = ((Button(Text("pairing-hello-button"), "pairing.hello"),),) if hello and side == "parent" else ()
    return Screen(text, ((book(pairing),), *three, (PEOPLE,)), kind="notice")


def book(pairing: Pairing) -> Button:
    """The button that finds a time for the two to meet."""
    return Button(Text("checkins-book-button"), "checkins.book", pairing.id)


def tell_together(tx: Transaction, pairing: Pairing, first_contact: Ask, hello: bool) -> None:
    """Let the parent know; the helper hears it as what there is to do."""
    screen = together(pairing, "parent", first_contact, hello)
    outbox.send(tx, pairing.parent_id, screen, lane="talk", key=_key(pairing, "together", "parent"))


def over(tx: Transaction, pairing: Pairing, to: int) -> None:
    """Let the other one know that a pairing is over: warmly, and without a why."""
    side: Side = "parent" if to == pairing.parent_id else "helper"
    lost = side == "parent" and pairing.kind == "mentor" and people.get(tx, to).loss_at is not None
    kind = "resting" if lost else pairing.kind
    screen = Screen(Text(f"pairing-over-{side}", who=Name(pairing.other(to)), kind=kind), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=_key(pairing, "ended", side))


def moves(tx: Transaction, pairing: Pairing, to: int) -> None:
    """Let `to` know that it is over because the family moves away. A parent reads of the move only behind a
    tap: whoever looks at their phone is not to learn of it.
    """
    side: Side = "parent" if to == pairing.parent_id else "helper"
    why: Row = (Button(Text("pairing-why-button"), "pairing.ask_moves", pairing.id),)
    text = Text(f"pairing-moves-told-{side}", who=Name(pairing.other(to)))
    screen = Screen(text, (why,) if side == "parent" else (), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=_key(pairing, "ended", side))


def away(tx: Transaction, pairing: Pairing, until: Instant) -> None:
    """Let the parent know that their helper is away until then, and who looks after them meanwhile."""
    who = Name(pairing.helper_id)
    day = Day(local(until, people.get(tx, pairing.parent_id).zone).date().isoformat()) if until < FOREVER else None
    text = Text("pairing-away", who=who) if day is None else Text("pairing-away-until", who=who, until=day)
    key = f"{pairing.subject}away:{until}:{tx.now}"
    outbox.send(tx, pairing.parent_id, Screen(text, kind="notice"), lane="talk", key=key)


def back(tx: Transaction, pairing: Pairing) -> None:
    """Let the parent know that their helper is back, unless they have not even read that they were away."""
    if not outbox.withdraw(tx, f"{pairing.subject}away:"):
        screen = Screen(Text("pairing-back", who=Name(pairing.helper_id)), ((PEOPLE,),), kind="notice")
        outbox.send(tx, pairing.parent_id, screen, lane="talk", key=f"{pairing.subject}back:{tx.now}")


def tell_loss(tx: Transaction, pairing: Pairing, at: Instant) -> None:
    """Let a mentor know of a loss, because the parent wants it; once for each loss."""
    screen = Screen(Text("pairing-loss-news", who=Name(pairing.parent_id)), ((PEOPLE,),), kind="notice")
    outbox.send(tx, pairing.helper_id, screen, lane="talk", key=_key(pairing, f"loss:{at}", "helper"))
