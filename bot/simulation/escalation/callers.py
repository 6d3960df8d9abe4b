"""The people of a house of cries: who cries for help in which state and how, and what they do after."""

from collections.abc import Callable
from functools import partial
from typing import Any

from bot.base.clock import HOUR, MINUTE, SECOND, Instant
from bot.base.transaction import Transaction
from bot.practice.telegram import Message
from bot.simulation.broken import Broken
from bot.simulation.crowd import JOINING, Crowd
from bot.simulation.escalation import moving_in
from bot.simulation.escalation.answering import Answering
from bot.simulation.escalation.eyes import Cry, JudgingEyes
from bot.simulation.escalation.happenings import Happenings
from bot.simulation.escalation.moving_in import UNSAFE, Household
from bot.simulation.inhabitant import Inhabitant, buttons, tag_of
from bot.simulation.rooms.safety import DANGER, HEAVY, write

FIRST_CRY: Instant = HOUR
TRIES_MAX = 12
CHECKED_OF_HUNDRED = 30
"""How often of a hundred times a parent with a check question cries by its answer."""
ALONE_ONE_IN = 10
"""Of so many houses, in one somebody coordinates alone, until another joins."""
BEFORE = (
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "people.pause_for:week",
    "people.leave_now",
    "complaints.about:service",
    "people.about",
)
"""What somebody pressed last before they cry: mostly nothing."""
AFTER: tuple[tuple[int, str], ...] = (
    (52, ""),
    (10, "again"),
    (8, "fine"),
    (8, "worse"),
    (6, "apart"),
    (5, "pause"),
    (4, "leave"),
    (4, "erase"),
    (3, "block"),
)


_TWO = "((a.chat_id = :one AND b.chat_id = :other) OR (a.chat_id = :other AND b.chat_id = :one))"
_TOGETHER = (
    f"SELECT 1 FROM pairings g JOIN persons a ON a.id = g.parent_id JOIN persons b ON b.id = g.helper_id WHERE {_TWO} "
    f"UNION SELECT 1 FROM companions c JOIN persons a ON a.id = c.parent_id JOIN persons b ON b.id = c.companion_id "
    f"WHERE {_TWO}"
)
_CALLED = (
    "SELECT 1 FROM asks k JOIN asks_calls c ON c.ask_id = k.id JOIN persons r ON r.id = c.person_id "
    "WHERE r.chat_id = :one AND (k.about = (SELECT id FROM persons WHERE chat_id = :other) OR EXISTS (SELECT 1 FROM "
    "companions l JOIN persons o ON o.id IN (l.parent_id, l.companion_id) WHERE o.chat_id = :other "
    "AND k.about IN (l.parent_id, l.companion_id)))"
)
"""That they walk or act together, or ever did; and that the one was called for the other, or for whom acts for them."""


class Callers(Crowd):
    """Those who cry and those who are called. Nobody here does anything else but what matters for that."""

    know = (_TOGETHER,)

    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts)
        eyes: JudgingEyes = parts[3]
        self.eyes = eyes
        eyes.when_in_vain = self.in_vain
        self.household = Household()
        self.answering = Answering(self)
        self.happenings = Happenings(self)
        self.planned = 0

    # --- who lives here ---

    def settle(self, tx: Transaction) -> None:
        """Everybody moves in."""
        house, alone = self.household, self._chance.below(ALONE_ONE_IN) == 0
        for chat_ids, role, count in (
            (house.coordinators, "coordinator", 1 if alone else 3),
            (house.nurses, "nurse", moving_in.NURSES),
            (house.mentors, "mentor", moving_in.MENTORS),
            (house.parents, "parent", moving_in.PARENTS),
            (house.companions, "companion", moving_in.COMPANIONS),
        ):
            for _ in range(count):
                who = self._new(role)
                who.phone.chat.started = True
                who.invited = role not in ("parent", "companion")
                house.names[who.phone.id] = who.phone.account.first_name
                chat_ids.append(who.phone.id)
        moving_in.move_in(tx, house, self._chance)

    def live(self, cries: int, span: Instant) -> None:
        """So many cries in that time, and what happens beside them."""
        self.planned = cries
        for chat_id in self.household.team:
            self._agenda.after(MINUTE + self._chance.below(FIRST_CRY // 2), partial(self.of(chat_id).say, "/home"))
        for _ in range(cries):
            self._agenda.after(FIRST_CRY + self._chance.below(span), self._somebody_cries)
        self.happenings.begin(FIRST_CRY + span)
        if len(self.household.coordinators) == 1:
            self._wanted, newcomer = ["coordinator"], self._new("coordinator")
            self._uninvited = [newcomer]
            invites = partial(self.press, self.household.coordinators[0], "staff.invite_as:coordinator")
            self._agenda.after(FIRST_CRY + self._chance.below(span), invites)

    def of(self, chat_id: int) -> Inhabitant:
        """Whoever has that phone."""
        return self._people[chat_id]

    def chat_of(self, person_id: int) -> int | None:
        """The chat of that person; None once they are nobody's."""
        found = self.rows("SELECT chat_id FROM persons WHERE id = :id", id=person_id)
        return int(found[0][0]) if found and found[0][0] else None

    def press(self, chat_id: int, data: str) -> bool:
        """Tap a button that says that, if anything stands on their phone."""
        who = self.of(chat_id)
        if not who.phone.received:
            return False
        who.press((who.phone.received[-1], data))
        return True

    def below(self, bound: int) -> int:
        """By chance."""
        return self._chance.below(bound)

    def one_of(self, chat_ids: list[int]) -> int:
        """Somebody of these."""
        return chat_ids[self._chance.below(len(chat_ids))]

    def _acts(self, who: Inhabitant) -> None:
        """Nobody does anything out of the blue but cry, and what `Happenings` has them do."""

    # --- crying ---

    def _somebody_cries(self, tries: int = 0) -> None:
        """Somebody by chance, after whatever they were about."""
        chat_id = self._crier()
        before = BEFORE[self.below(len(BEFORE))]
        who = self.of(chat_id)
        if not who.phone.received:
            if self.below(3):
                who.do(who.phone.start)
        elif before and (before != "people.leave_now" or chat_id not in self.household.team):
            self.press(chat_id, before)
        wait = SECOND + self.below(90 * SECOND)
        self._agenda.after(wait, lambda: self._cries(who, tries))

    def _crier(self) -> int:
        house = self.household
        kind = self.below(100)
        for upto, group in (
            (58, house.parents),
            (66, house.nurses),
            (73, house.mentors),
            (83, house.companions),
            (86, house.coordinators),
        ):
            if kind < upto:
                return self.one_of(group)
        return self._new("stranger").phone.id

    def _cries(self, who: Inhabitant, tries: int) -> None:
        if who.phone.id in self.household.checks and self.below(100) < CHECKED_OF_HUNDRED:
            self._is_asked(who)
            return
        how, act = self._way(who)
        if self.made(who, how, act):
            self._agenda.after(MINUTE + self.below(25 * MINUTE), lambda: self._after(who))
        elif tries < TRIES_MAX:
            self._somebody_cries(tries + 1)
        else:
            self._agenda.after(HOUR, self._somebody_cries)

    def made(self, who: Inhabitant, how: str, act: Callable[[], object]) -> bool:
        """Whether that became an update: it counts as a cry from then on."""
        before = self.eyes.newest
        act()
        newest = self.eyes.newest
        if newest is None or newest == before:
            return False
        self.eyes.cries[newest] = Cry(who.phone.id, how, self.now())
        return True

    def _way(self, who: Inhabitant) -> tuple[str, Callable[[], object]]:
        kind = self.below(100)
        if kind < 25:
            return "now", lambda: who.say("/now")
        if kind < 45 and who.phone.received:
            return "now", lambda: self.press(who.phone.id, "safety.now")
        if kind < 78:
            return "emergency", lambda: write(who, DANGER[self.below(len(DANGER))])
        return "today", lambda: write(who, HEAVY[self.below(len(HEAVY))])

    def _is_asked(self, who: Inhabitant) -> None:
        """Her nurse asks whether it is she, and she answers with the word that only the two know."""
        pairing_id, nurse = self.household.pairings[who.phone.id]
        self.press(nurse, f"safety.check_ask:{pairing_id}")
        self._agenda.after(2 * MINUTE, lambda: self.press(who.phone.id, f"safety.check_answer:{pairing_id}"))
        self._agenda.after(3 * MINUTE, lambda: self._answers_unsafe(who))

    def _answers_unsafe(self, who: Inhabitant) -> None:
        if not self.made(who, "unsafe", lambda: who.say(UNSAFE)):
            self.in_vain()

    def in_vain(self) -> None:
        """What was meant as a cry was none: somebody else cries."""
        self._somebody_cries()

    # --- after it ---

    def _after(self, who: Inhabitant) -> None:
        at = self.below(100)
        for weight, what in AFTER:
            at -= weight
            if at < 0:
                self._does(who, what)
                return

    def _does(self, who: Inhabitant, what: str) -> None:
        chat_id = who.phone.id
        match what:
            case "again":
                self.press(chat_id, "safety.again")
            case "fine":
                self._is_fine(who)
            case "worse":
                self.made(who, "emergency", lambda: write(who, DANGER[self.below(len(DANGER))]))
            case "apart":
                self.happenings.apart(chat_id)
            case "pause":
                self.press(chat_id, "people.pause_for:week")
            case "leave" if chat_id not in self.household.team:
                self.press(chat_id, "people.leave_now")
            case "erase" if chat_id not in self.household.team:
                self.press(chat_id, "people.erase_now")
            case "block":
                who.phone.block()
                self._agenda.after(MINUTE + self.below(6 * HOUR), who.phone.unblock)

    def _is_fine(self, who: Inhabitant) -> None:
        """Says that it is sorted, and that it really is."""
        found = who.see("asks.never_mind")
        if found:
            who.press(found[0])
            ask_id = found[0][1].split(":")[1]
            self._agenda.after(20 * SECOND, lambda: self.press(who.phone.id, f"asks.sorted:{ask_id}"))

    # --- what arrives ---

    def _notices(self, who: Inhabitant, message: Message) -> None:
        self._read_invite(who, message)
        tags = {tag_of(data) for _, data in buttons(message)}
        if who.role in ("coordinator", "nurse"):
            if tags & JOINING and who.invited and who.phone.id not in self.household.ids:
                super()._notices(who, message)
                return
            self.answering.notices(who, message)
        elif "open" in tags and who.chosen(50):
            self._agenda.after(SECOND + self.below(10 * MINUTE), lambda: who.press_any("open"))

    # --- what they may read ---

    def _check_names(self, reader: Inhabitant, message: Message) -> None:
        """Also who works here reads only names of those whom they know, or for whom they were called."""
        super()._check_names(reader, message)
        for other in self._names.read_in(reader, message) if reader.invited else ():
            if not other.invited and not self._may_know(reader, other):
                raise Broken(f"account {reader.phone.id} reads the name of account {other.phone.id}, to no end")

    def _may_know(self, reader: Inhabitant, other: Inhabitant) -> bool:
        if self._names.know(reader, other) or self.rows(_CALLED, one=reader.phone.id, other=other.phone.id):
            return True
        found = self.rows("SELECT id FROM persons WHERE chat_id = :chat", chat=other.phone.id)
        own = self.rows("SELECT id FROM persons WHERE chat_id = :chat", chat=reader.phone.id)
        apart = self.eyes.judge.reckoning.apart(found[0][0]) if found else set()
        return reader.role == "coordinator" and bool(own) and own[0][0] not in apart
