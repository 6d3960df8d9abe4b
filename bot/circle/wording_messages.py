"""What is said of words that members change: old and new, looked up when read; and what came of it, to who proposed."""

from bot.base import outbox
from bot.base.clock import DAY, Instant
from bot.base.messages import Button, Quoted, Screen, Text, Value, Words
from bot.base.transaction import Transaction
from bot.circle import rules, wording_use
from bot.circle.about import About
from bot.circle.store import wordings as store
from bot.circle.store.wordings import Wording
from bot.people.rules import Person

NEW, OLD = "circle_wording_new", "circle_wording_old"
NEW_SHORT, OLD_SHORT = "circle_wording_new_short", "circle_wording_old_short"
WHY = "circle_wording_why"
KINDS = (NEW, OLD, NEW_SHORT, OLD_SHORT, WHY)
"""Kinds of words that are looked up: what would be said and what was, how each begins; and why somebody said no."""
SHORT_LETTERS = 40
TOLD_FOR: Instant = 14 * DAY


def readable(tx: Transaction, reader: Person, words: Words) -> Value:
    """What `reader` may read of such words: members of the place all of them."""
    one = store.find(tx, words.of_id)
    if one is None or reader.place != one.place or not rules.has_vote(reader):
        return Text("circle-words-gone")
    if words.kind == WHY:
        return next((said.why for said in reversed(store.looks(tx, one.id)) if said.why), Text("circle-words-gone"))
    said = _new(tx, one) if words.kind in (NEW, NEW_SHORT) else one.before
    letters = SHORT_LETTERS if words.kind in (NEW_SHORT, OLD_SHORT) else 0
    return Quoted(None, said, letters) if said else Text("circle-words-gone")


def _new(tx: Transaction, one: Wording) -> str:
    """What would be said: where it ends other words, those that stood before them."""
    ended = None if one.ends is None else store.find(tx, one.ends)
    return one.words if ended is None else ended.before


def old_and_new(one: Wording) -> dict[str, Value]:
    """Both, whole."""
    return {"old": Words(OLD, one.id), "new": Words(NEW, one.id)}


def see(one: Wording) -> Button:
    """The button that opens it."""
    return Button(Text("wording-see-button"), "wording.see", one.id)


def look(tx: Transaction, wording_id: int) -> About | None:
    """What stands on the agenda, and on the ballot."""
    one = store.find(tx, wording_id)
    if one is None or not _new(tx, one):
        return None
    short = Text("wording-about", old=Words(OLD_SHORT, one.id), new=Words(NEW_SHORT, one.id))
    language = wording_use.language_name(one.language)
    return About(short, see(one), Text("wording-ballot", language=language, **old_and_new(one)))


def told(tx: Transaction, one: Wording, came_to: str) -> None:
    """Let whoever proposed it know what somebody who works here said, or that it was put back."""
    text = Text("wording-told", came_to=came_to, new=Words(NEW_SHORT, one.id), why=Words(WHY, one.id))
    screen = Screen(text, ((see(one),),), kind="notice")
    key = f"{one.about}:{came_to}"
    outbox.send(tx, one.person_id, screen, lane="reminder", key=key, not_after=tx.now + TOLD_FOR)
