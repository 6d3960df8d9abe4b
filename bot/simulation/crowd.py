"""Everybody around the bot: who arrives when, what they do of themselves and what they do when something arrives."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import Any

from bot.base.chance import Chance
from bot.base.clock import DAY, HOUR, MINUTE, SECOND, Instant
from bot.base.messages import Text
from bot.base.texts import Reader
from bot.practice.telegram import Change, Message, SimulatedTelegram
from bot.simulation.agenda import Agenda
from bot.simulation.behaviour import Behaviour, Occasion, Reactions
from bot.simulation.broken import Broken
from bot.simulation.disk import Disk
from bot.simulation.eyes import Eyes
from bot.simulation.inhabitant import Inhabitant, Press, buttons, tag_of
from bot.simulation.names import Names
from bot.simulation.occasions import comes_again
from bot.simulation.rooms import BEHAVIOURS, KNOW, OCCASIONS, REACTIONS, THEN

LANGUAGES = ("en", "en", "en", "es", "ar")
NAMES = ("Ana", "Amal", "Mo", "Ruth", "Nia", "Oli", "Cleo", "Zoe", "Lena", "Idris", "Sara", "Tom")
INVITE = re.compile(r"\?start=([\w-]{10,})")
JOINING = frozenset({"people.language", "people.who_sees", "people.agree"})
"""Whoever was invited goes through these at once: their code runs out."""
TAGS = re.compile(r"<[^>]*>")
_PLAIN = Reader("UTC", str, 0)
OLD_MAX = 400
BURST_APART: Instant = 20 * HOUR
ANSWERED_WITHIN: Instant = 15 * SECOND
"""How soon a call for help has its answer, where nothing goes wrong."""


@dataclass(slots=True)
class Expected:
    """Somebody called for help, and this must come."""

    who: Inhabitant
    words: str
    since: Instant


class Crowd:
    """The people, their phones and their chance. `acts_apart` and `works_apart` are how long somebody, or somebody who
    works here, leaves the bot alone of themselves, at most.
    """

    acts_apart: Instant = 90 * HOUR
    works_apart: Instant = 12 * HOUR
    behaviours: Sequence[Behaviour] = BEHAVIOURS
    occasions: Sequence[Occasion] = OCCASIONS
    reactions: Reactions = REACTIONS
    know: Sequence[str] = KNOW

    def __init__(
        self, telegram: SimulatedTelegram, agenda: Agenda, disk: Disk, eyes: Eyes, chance: Chance, size: int
    ) -> None:
        self._telegram, self._agenda, self._disk, self._eyes = telegram, agenda, disk, eyes
        self._chance, self._size = chance, size
        self._people: dict[int, Inhabitant] = {}
        self._names = Names(disk, self.know)
        self._uninvited: list[Inhabitant] = []
        self._wanted: list[str] = []
        self._codes: list[str] = []
        self._expected: list[Expected] = []
        self._silent = False
        self.old_buttons: list[Press] = []
        self.when_new: Callable[[Inhabitant], object] = lambda _who: None
        self.when_expected: Callable[[Inhabitant, str], object] = lambda _who, _words: None
        telegram.listen(self._changed)

    # --- arriving ---

    def begin(self, claim_code: str, days: int) -> None:
        """People begin to arrive: the first coordinator at once, helpers soon, parents over the first half."""
        first = self._new("coordinator", stays=True)
        first.invited = True
        first.phone.start(claim_code)
        team = self._team()
        self._wanted = team
        for _ in team:
            self._uninvited.append(self._new("helper", stays=len(self._uninvited) == 0))
        for _ in range(self._size - len(team) - 1):
            self._agenda.after(self._chance.below(self._arriving(days)), self._arrives)
        self._agenda.after(BURST_APART, self._burst)
        for occasion in self.occasions:
            comes_again(occasion, self._chance, self.later, self._people.values())

    def _team(self) -> list[str]:
        """Who is invited, in this order."""
        return ["coordinator", *["nurse"] * max(2, self._size // 40), *["mentor"] * max(2, self._size // 20)]

    def _arriving(self, days: int) -> Instant:
        """How long people arrive."""
        return max(DAY, days * DAY // 2)

    def _new(self, role: str, *, stays: bool = False) -> Inhabitant:
        number = len(self._people)
        token = "Zq" + "".join(chr(97 + number // 26**place % 26) for place in range(3))
        name = f"{NAMES[number % len(NAMES)]} {token}"
        phone = self._telegram.person(name, language_code=LANGUAGES[self._chance.below(len(LANGUAGES))])
        who = Inhabitant(phone, self._chance, self, role, token, stays)
        self.when_new(who)
        self._people[phone.id] = who
        self._names.note(who)
        self._agenda.after(HOUR + self._chance.below(self.acts_apart), lambda: self._acts(who))
        return who

    def _arrives(self) -> None:
        if not self._silent:
            role = self._newcomer()
            code = role if self._chance.below(2) or role == "mentor" else ""
            passed_on = self._used_invite() if self._chance.below(8) == 0 else None
            self._new(role).phone.start(passed_on or code)

    def _newcomer(self) -> str:
        """As whom somebody comes who was not invited."""
        return "mentor" if self._chance.below(10) == 0 else "parent"

    def _used_invite(self) -> str | None:
        """An invite that has served somebody, and lies about."""
        used = "SELECT 1 FROM invites WHERE digest = :digest AND used_by IS NOT NULL"
        known = [code for code in self._codes if self._disk.rows(used, digest=sha256(code.encode()).hexdigest())]
        return known[self._chance.below(len(known))] if known else None

    def wanted_role(self) -> str | None:
        """For whom an invite is needed next."""
        return self._wanted[0] if self._wanted else None

    def _read_invite(self, reader: Inhabitant, message: Message) -> None:
        found = INVITE.search(message.text)
        if reader.role == "coordinator" and found and self._uninvited and self._wanted:
            newcomer = self._uninvited.pop(0)
            newcomer.role, newcomer.invited = self._wanted.pop(0), True
            code = found[1]
            self._codes.append(code)
            self.later(MINUTE + self._chance.below(HOUR), lambda: newcomer.do(lambda: newcomer.phone.start(code)))

    # --- acting ---

    def now(self) -> Instant:
        """What time it is."""
        return self._telegram.clock.now()

    def rows(self, sql: str, **params: Any) -> list[Any]:
        """What somebody knows of their own life, which is kept only in the database here."""
        return self._disk.rows(sql, **params)

    def somebody_but(self, who: Inhabitant) -> Inhabitant:
        """Anybody else, whom they happen to meet."""
        others = [other for other in self._people.values() if other is not who]
        return others[self._chance.below(len(others))]

    def who_has(self, chat_id: int) -> Inhabitant:
        """Whose phone that is."""
        return self._people[chat_id]

    def later(self, span: Instant, act: Callable[[], object]) -> None:
        """Let somebody do that in so long, unless the crowd has fallen silent by then."""
        self._agenda.after(span, lambda: None if self._silent else act())

    def stands(self, message: Message, *texts: Text) -> bool:
        """Whether the first line of one of these texts stands in that message, in any language."""
        known = self._eyes.mail.texts
        lines = [known.render(language, text, _PLAIN).split("\n")[0] for language in LANGUAGES[2:] for text in texts]
        return any(TAGS.sub("", line) in message.text for line in lines)

    def was_calm_since(self, since: Instant) -> bool:
        """Whether nothing was wrong with the world from that moment on."""
        return self._eyes.trouble_until < since - MINUTE

    def fall_silent(self) -> None:
        """Nobody does anything any more."""
        self._silent = True

    def _acts(self, who: Inhabitant) -> None:
        if self._silent:
            return
        self._acts_once(who)
        apart = self.works_apart if who.invited else self.acts_apart
        self._agenda.after(MINUTE + self._chance.below(apart), lambda: self._acts(who))

    def _draw(self, who: Inhabitant) -> Behaviour:
        fitting: list[Behaviour] = [one for one in self.behaviours if not one.roles or who.role in one.roles]
        at = self._chance.below(sum(one.weight for one in fitting))
        for one in fitting:
            at -= one.weight
            if at < 0:
                return one
        raise AssertionError("the weights are summed above")

    def _acts_once(self, who: Inhabitant) -> None:
        self._draw(who).do(who)

    def _burst(self) -> None:
        """Something has happened in town: many do something within seconds."""
        if self._silent:
            return
        everybody = list(self._people.values())
        for _ in range(3 + self._chance.below(max(4, len(everybody) // 3))):
            who = everybody[self._chance.below(len(everybody))]
            self.later(self._chance.below(5 * SECOND), partial(self._acts_once, who))
        self._agenda.after(HOUR + self._chance.below(BURST_APART), self._burst)

    # --- what arrives ---

    def _changed(self, change: Change) -> None:
        if change.kind not in ("message", "edit") or change.chat_id is None or change.message_id is None:
            return
        message = self._telegram.world.chats[change.chat_id].messages.get(change.message_id)
        if message is None or not message.outgoing:
            return
        who = self._people[change.chat_id]
        self._check_names(who, message)
        self._expected = [one for one in self._expected if not _is_answer(one, who, message)]
        if not self._silent:
            self._notices(who, message)

    def _check_names(self, reader: Inhabitant, message: Message) -> None:
        """Whether they may read whom it names."""
        self._names.check(reader, message)

    def _notices(self, who: Inhabitant, message: Message) -> None:
        self._read_invite(who, message)
        found = buttons(message)
        if found:
            self.old_buttons.append(found[self._chance.below(len(found))])
            del self.old_buttons[:-OLD_MAX]
        tags = list(dict.fromkeys(tag_of(data) for _, data in found))
        sure = who.invited and not JOINING.isdisjoint(tags)
        can = {*tags} if sure else {*tags, None}
        options = [option for tag in tags for option in self.reactions.get(tag, ()) if option[1] in can]
        tag = self._chosen(options)
        if tag is not None:
            self.later(self._delay(who, sure=sure), lambda: self._reacts(who, message.id, tag))

    def _delay(self, who: Inhabitant, *, sure: bool) -> Instant:
        """How long they leave it lying: those at work mostly look soon."""
        if sure:
            return SECOND + self._chance.below(30 * SECOND)
        quick = self._chance.below(100) < (88 if who.invited else 70)
        return SECOND + self._chance.below(2 * MINUTE if quick else 20 * HOUR)

    def _chosen(self, options: list[tuple[int, str | None]]) -> str | None:
        if not options:
            return None
        at = self._chance.below(sum(weight for weight, _ in options))
        for weight, tag in options:
            at -= weight
            if at < 0:
                return tag
        return None

    def _reacts(self, who: Inhabitant, message_id: int, tag: str) -> None:
        message = who.phone.chat.messages.get(message_id)
        if found := [press for press in (buttons(message) if message else ()) if tag_of(press[1]) == tag]:
            who.press(self._picked(found))
            THEN.get(tag, _nothing_more)(who)

    def _picked(self, found: list[Press]) -> Press:
        """One of the buttons with the same tag."""
        return found[self._chance.below(len(found))]

    # --- what they wait for ---

    def expects_answer(self, who: Inhabitant, words: str) -> None:
        """Somebody called for help: what they get must hold these words."""
        if who.phone.account.blocked:
            return
        self.when_expected(who, words)
        self._expected.append(Expected(who, words, self._telegram.clock.now()))
        self._agenda.after(ANSWERED_WITHIN, self._check_answers)

    def _check_answers(self) -> None:
        now = self._telegram.clock.now()
        for one in self._expected:
            calm = self.was_calm_since(one.since) and one.since + ANSWERED_WITHIN <= now
            stands = any(one.words in message.text for message in one.who.phone.received)
            if calm and not stands and not one.who.phone.account.blocked:
                raise Broken(f"account {one.who.phone.id} called for help and was not answered")

    def probe(self) -> list[Inhabitant]:
        """Everybody who can writes once more; who they are."""
        able = [who for who in self._people.values() if not who.phone.account.blocked and who.phone.chat.started]
        for who in able:
            who.say("/home")
        return able


def _nothing_more(_who: Inhabitant) -> None:
    """Tapping was all."""


def _is_answer(expected: Expected, who: Inhabitant, message: Message) -> bool:
    """Whether that holds what was expected: sent since, or put in the place of what they had tapped."""
    return expected.who is who and expected.words in message.text
