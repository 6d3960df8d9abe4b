"""What is said of the agenda and of votes: to whoever looks, and to others. Typed words are looked up when read."""

from bot.base import outbox
from bot.base.clock import DAY, Instant
from bot.base.messages import Button, Lines, Screen, Text, Value, When, Words
from bot.base.outcome import Refused
from bot.base.transaction import Transaction
from bot.circle import about, rules, wording_messages
from bot.circle.rules import AS_IT_IS
from bot.circle.store import agenda, decisions, meetings, promises
from bot.circle.store.agenda import Item
from bot.circle.store.decisions import Decision
from bot.circle.store.promises import Promise
from bot.people.rules import Person

KINDS = "circle_"
"""How the kinds of its words begin."""
ITEM, OPTION, WHY = "circle_item", "circle_option_", "circle_why"
VENUE, NOTES = "circle_venue", "circle_notes"
"""Kinds of words that are looked up: what somebody brought; what can be chosen, by its number; why it is not done; and
of a meeting where it is, and what was noted.
"""
TOLD_FOR: Instant = 14 * DAY
"""So long it is still worth telling what came of a vote."""


def what(tx: Transaction, item: Item) -> Value:
    """What that item is."""
    return Words(ITEM, item.id) if item.about is None else about.of(tx, item.about).text


def choice(decision: Decision, number: int) -> Value:
    """What that choice is."""
    if number == AS_IT_IS:
        return Text("circle-as-it-is")
    if decision.choices == len(rules.choices(())) and not decision.options:
        return Text("circle-yes")
    return Words(f"{OPTION}{number}", decision.id)


def readable(tx: Transaction, reader: Person, words: Words) -> Value:
    """What `reader` may read of such words: members of the place all of them, while they are kept."""
    if words.kind in wording_messages.KINDS:
        return wording_messages.readable(tx, reader, words)
    try:
        said = _said(tx, reader, words)
    except Refused:
        said = ""
    return said or Text("circle-words-gone")


def _said(tx: Transaction, reader: Person, words: Words) -> str:
    if words.kind == ITEM:
        item = agenda.find(tx, words.of_id)
        return item.words if item is not None and _is_here(reader, item.place) else ""
    if words.kind == WHY:
        promise = promises.find(tx, words.of_id)
        return promise.why if promise is not None and _is_here(reader, promise.place) else ""
    if words.kind in (VENUE, NOTES):
        meeting = meetings.find(tx, words.of_id)
        here = meeting is not None and _is_here(reader, meeting.place)
        return "" if meeting is None or not here else meeting.venue if words.kind == VENUE else meeting.notes
    decision = decisions.find(tx, words.of_id)
    if decision is None or not _is_here(reader, decision.place):
        return ""
    return dict(enumerate(decision.options, 1)).get(int(words.kind.removeprefix(OPTION)), "")


def _is_here(reader: Person, place: str) -> bool:
    return reader.place == place and rules.has_vote(reader)


def see(decision: Decision) -> Button:
    """The button that opens a vote."""
    return Button(Text("circle-see-vote-button"), "circle.vote", decision.id)


def came_to(decision: Decision) -> Text:
    """What came of a vote, in a few words."""
    chosen = Text("circle-nothing") if decision.chosen is None else choice(decision, decision.chosen)
    return Text("circle-came-to", outcome=decision.outcome or "void", choice=chosen)


def totals(decision: Decision) -> Lines:
    """How many wanted each choice."""
    return Lines(
        tuple(
            Text("circle-total-line", choice=choice(decision, number), count=count)
            for number, count in enumerate(decision.totals)
        )
    )


def closed(tx: Transaction, decision: Decision, item: Item) -> None:
    """Let whoever brought it know what came of the vote on it."""
    text = Text("circle-closed", what=what(tx, item), outcome=came_to(decision))
    key = f"{decision.subject}closed"
    screen = Screen(text, ((see(decision),),), kind="notice")
    outbox.send(tx, item.person_id, screen, lane="reminder", key=key, not_after=tx.now + TOLD_FOR)


# --- you said, we did ---


def see_promise(one: Promise) -> Button:
    """The button that opens what was decided and is to be done."""
    return Button(Text("circle-see-promise-button"), "circle.promise", one.id)


def stands(one: Promise) -> Text:
    """Where it stands, in a few words."""
    by = Text("circle-by-no-day") if one.by is None else Text("circle-by", by=When(one.by))
    return Text("circle-stands", state=one.state, by=by, why=Words(WHY, one.id) if one.why else "")


def settled(tx: Transaction, one: Promise, item: Item) -> None:
    """Let whoever brought it know that it is done, or will not be, and why."""
    text = Text("circle-settled", what=what(tx, item), stands=stands(one))
    key = f"{one.subject}settled"
    screen = Screen(text, ((see_promise(one),),), kind="notice")
    outbox.send(tx, item.person_id, screen, lane="reminder", key=key, not_after=tx.now + TOLD_FOR)


def day_has_come(tx: Transaction, one: Promise, item: Item) -> None:
    """Ask whoever took it how it is."""
    text = Text("circle-day-has-come", what=what(tx, item))
    screen = Screen(text, ((see_promise(one),),), kind="notice")
    if one.owner is not None:
        outbox.send(tx, one.owner, screen, lane="reminder", key=f"{one.subject}day:{one.by}")
