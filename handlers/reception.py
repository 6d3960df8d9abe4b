"""One update from the inbox to its answer, in one transaction: who is it, which door, what do they see next.

A refusal undoes what the handler did and shows why; a press on something that has changed since shows the fresh state.
"""

from dataclasses import dataclass, replace

from bot.base import chats, inbox, outbox
from bot.base.database import Transaction
from bot.base.messages import Screen, Text, to_json
from bot.base.outcome import MovedOn, Refused
from bot.people import service as people
from handlers import acting, sure
from handlers.doors import Door, Doors, Incoming, Turn
from handlers.presses import decode, encode, in_name_of
from handlers.screened import answer, hear
from handlers.screens import HOME, by_number, with_note

BROKEN = Screen(Text("sorry-broken"), back=HOME)


@dataclass(frozen=True, slots=True)
class Reception:
    """Finds the door for an update and shows what comes of it. Whatever somebody wrote is heard first."""

    doors: Doors

    def receive(self, tx: Transaction, inbox_id: int, incoming: Incoming | None) -> None:
        """Handle one update whole. `Refused` passes through: nothing was kept, and `refuse` is to follow."""
        if not inbox.finish(tx, inbox_id) or incoming is None:
            return
        turn = self._turn(tx, incoming)
        if incoming.kind == "blocked":
            people.unreachable(tx, turn.person.id)
            return
        if not turn.person.reachable:
            people.reachable(tx, turn.person.id)
        heard = hear(turn, inbox_id)
        turn = replace(turn, heard=heard is not None)
        screen = self._answer(turn)
        if screen is not None:
            self._show(turn, screen)
        answer(turn, heard)

    def refuse(self, tx: Transaction, inbox_id: int, incoming: Incoming, refused: Refused) -> None:
        """Mark it handled and say why it could not be done."""
        if not inbox.finish(tx, inbox_id):
            return
        turn = self._turn(tx, incoming)
        heard = hear(turn, inbox_id)  # a refusal has undone that too
        turn = replace(turn, heard=heard is not None)
        if isinstance(refused, MovedOn):
            self._show(turn, with_note(refused.text, self._home(turn)))
        else:
            self._show(turn, Screen(refused.text, back=HOME, expects=self._expected(turn)))
        answer(turn, heard)

    def heard(self, tx: Transaction, inbox_id: int, incoming: Incoming) -> None:
        """Only hear what was written: what was to be done with it broke."""
        if incoming.kind != "blocked":
            turn = self._turn(tx, incoming)
            answer(turn, hear(turn, inbox_id))

    def sorry(self, tx: Transaction, incoming: Incoming | None) -> None:
        """Say that the fault is ours; what was sent is kept."""
        if incoming is not None:
            self._show(self._turn(tx, incoming), BROKEN)

    def _turn(self, tx: Transaction, incoming: Incoming) -> Turn:
        person = people.load(tx, incoming.chat_id)
        if person is None:
            person = people.meet(tx, incoming.chat_id, incoming.first_name, incoming.language)
        if incoming.kind not in ("press", "reacted") and incoming.message_id is not None:
            chats.remember_message(tx, person.id, incoming.message_id, ours=False)
        return Turn(tx, person, incoming)

    def _expected(self, turn: Turn) -> str | None:
        """What the screen before somebody who wrote waits for: after a kind no they may simply write again."""
        before = chats.current_screen(turn.tx, turn.person.id) if turn.incoming.kind == "text" else None
        return None if before is None else before.expects

    def _show(self, turn: Turn, screen: Screen) -> None:
        edits = turn.incoming.message_id if turn.incoming.kind == "press" else None
        packed = to_json(screen)
        chats.remember_screen(turn.tx, turn.person.id, packed)
        outbox.show(turn.tx, turn.person.id, packed, edits, lasting=screen.lasting or turn.heard)

    def _answer(self, turn: Turn) -> Screen | None:
        if turn.incoming.kind == "press":
            return self._pressed(turn, turn.incoming.text)
        if turn.incoming.kind == "unblocked":
            return None
        seen = self._watched(turn, turn.incoming.text) or self._taken(turn, self.doors.aimed)
        if seen is not None or turn.incoming.kind in ("edited", "reacted"):
            return seen
        if turn.incoming.kind == "text":
            return self._said(turn, turn.incoming.text)
        return self._stray(turn)

    def _stray(self, turn: Turn) -> Screen | None:
        """What nothing else has taken."""
        return self._taken(turn, self.doors.strays) or self._not_understood(turn)

    def _not_understood(self, turn: Turn) -> Screen | None:
        """That we did not; nothing where the words were heard: what follows from that is the answer."""
        return None if turn.heard else with_note(Text("not-understood"), self._home(turn))

    def _taken(self, turn: Turn, looks: tuple[Door, ...]) -> Screen | None:
        """What the first of them answers that takes what was sent."""
        seen = (look.do(turn) for look in looks if look.opens_to(turn.person))
        return next((screen for screen in seen if screen is not None), None)

    def _watched(self, turn: Turn, words: str) -> Screen | None:
        """What a watch answers to words, wherever they stand: in a text, beneath a picture, put right afterwards."""
        for watch in self.doors.watches:
            if words and watch.opens_to(turn.person) and (seen := watch.do(turn, words)) is not None:
                return seen
        return None

    def _pressed(self, turn: Turn, payload: str) -> Screen | None:
        tag, raw = decode(payload)
        tag, acts_for = in_name_of(tag)
        door = self.doors.presses.get(tag)
        if door is None:
            raise MovedOn("a button nobody knows any more")
        return self._in_name(turn, acts_for, door, *door.read(raw))

    def _in_name(self, turn: Turn, acts_for: str | None, door: Door, *args: int | str) -> Screen | None:
        """Through that door for oneself, or in the name of whom one acts for."""
        if acts_for is None:
            return self._through(turn, door, *args)
        with acting.headed(acts_for):
            acted = acting.turn_for(turn, acts_for)
            screen = self._through(acted, door, *args)
        return None if screen is None else acting.shown(self.doors, acted.person, screen)

    def _said(self, turn: Turn, words: str) -> Screen | None:
        if words.startswith("/"):
            return self._commanded(turn, words)
        before = chats.current_screen(turn.tx, turn.person.id)
        tag, acts_for = in_name_of("" if before is None else before.expects or "")
        if tag in self.doors.typed:
            return self._in_name(turn, acts_for, self.doors.typed[tag], words)
        chosen = None if before is None else by_number(before, words)
        if chosen is not None:
            return self._pressed(turn, encode(chosen))
        return self._stray(turn)

    def _commanded(self, turn: Turn, words: str) -> Screen | None:
        name, _, argument = words[1:].partition(" ")
        door = self.doors.commands.get(name.split("@")[0].lower())
        if door is None:
            return self._not_understood(turn)
        return self._through(turn, door, argument.strip())

    def _through(self, turn: Turn, door: Door, *args: int | str) -> Screen | None:
        if not door.opens_to(turn.person):
            raise MovedOn(f"{door.tag} is for {door.who.name}")
        return sure.asked(turn, door, *args) or door.do(turn, *args)

    def _home(self, turn: Turn) -> Screen:
        home = self.doors.presses["home"].do(turn)
        if home is None:
            raise LookupError("home shows nothing")
        return home
