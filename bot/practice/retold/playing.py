"""A tale as a story of the practice page: its people move in, and everything happens again, an act at a time.

The page has no disk that fills and no point at which a program dies: what it cannot do as it was is done as near as can
be, and said.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from bot.base.clock import DAY, HOUR, SECOND, Instant
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.practice.cast import invite_for
from bot.practice.retold.acts import do_again
from bot.practice.retold.buttons import Seen
from bot.practice.retold.tale import NOBODY, Happening, Tale
from bot.practice.stories.story import Story, Tell
from bot.practice.town import Town
from bot.practice.villager import Villager

WEEK: Instant = 7 * DAY
NOT_KNOWN_TO_HAVE_GONE = frozenset({"a request after Telegram has it", "settle before the commit"})
FAULTS: Mapping[str, str] = {
    "too_many": "Telegram refuses the next {method} and asks to wait",
    "server_error": "the next {method} meets an error of Telegram’s",
    "refused": "the next {method} does not reach Telegram",
    "lost": "the next {method} is lost on its way",
    "unanswered": "the next {method} arrives, and its answer is lost",
    "duplicate": "of what comes next one comes twice",
    "reorder": "what comes next comes in another order",
}
TROUBLES: Mapping[str, str] = {
    "cut": "the line is down for {seconds} seconds",
    "full": "the disk is full for {seconds} seconds; here it is not, for the page has none that fills",
    "slept": "the machine sleeps for {seconds} seconds",
    "ids": "the numbers of updates begin again elsewhere",
    "crash": "the program dies ({point}) and is started again",
}
ACTS: Mapping[str, str] = {
    "start": "opens Kith",
    "say": "writes “{text}”",
    "edit": "changes what they wrote to “{text}”",
    "react": "takes a message up with {emoji}",
    "remove": "deletes a message",
    "clear_history": "clears the chat",
    "block": "blocks Kith",
    "unblock": "lets Kith write again",
}
WORDS_MAX = 60


def story_of(tale: Tale) -> Story:
    """The tale as a story with a button of its own."""
    about = f"Found by the simulation, made as short as it could be. Broken in the end: {first_line(tale.broken)}."
    return Story("retold", "What was found broken", about, _Telling(tale).play)


def first_line(broken: str) -> str:
    """What does not hold, in a line."""
    return broken.strip().partition("\n")[0].rstrip(".")


class _Telling:
    """One tale, played in whatever town."""

    def __init__(self, tale: Tale) -> None:
        self._tale = tale

    async def play(self, town: Town, tell: Tell) -> None:
        """All of it."""
        stage = await _Stage.set(town, self._tale)
        try:
            await tell(f"{len(self._tale.happenings)} things happen. In the simulation this broke in the end.")
            for happening in self._tale.happenings:
                await stage.comes_to(happening.at, tell)
                await stage.happens(happening, tell)
            await stage.comes_to(self._tale.until, tell)
        finally:
            stage.seen.stop()
        broken = first_line(self._tale.broken)
        await tell(f"Here it broke: {broken}. “simulate --story FILE” looks whether it still does.")


class _Numbers:
    """The bot's numbers of those who are there, as they were looked up before the act. By the account in the
    tale.
    """

    def __init__(self) -> None:
        self.persons: dict[int, int] = {}

    def account_of(self, person_id: int) -> int | None:
        return next((account for account, number in self.persons.items() if number == person_id), None)

    def person_of(self, account_id: int) -> int | None:
        return self.persons.get(account_id)


class _Stage:
    """The town, and who of it is whom of the tale. `ahead` is how much later it is in the town than in the tale."""

    def __init__(self, town: Town, tale: Tale) -> None:
        self._town, self._tale = town, tale
        self._who: dict[int, Villager] = {}
        self._ahead: Instant = 0
        self._mended_at: Instant | None = None
        """When the line that is cut is there again."""
        self._numbers = _Numbers()
        self.seen = Seen(town.telegram, self._numbers)

    @classmethod
    async def set(cls, town: Town, tale: Tale) -> "_Stage":
        """Everybody is there, and it is the same weekday and time of day as when the tale begins."""
        stage = cls(town, tale)
        for one in tale.residents:
            villager = town.villagers.get(one.name) or await town.moves_in(one.name, one.language)
            villager.phone.account.language_code = one.language
            stage._who[one.id] = villager
        await town.passes((tale.begins - town.clock.now()) % WEEK)
        stage._ahead = town.clock.now() - tale.begins
        return stage

    async def comes_to(self, at: Instant, tell: Tell) -> None:
        """Time passes until then."""
        at += self._ahead
        if self._mended_at is not None and at >= self._mended_at:
            await self._passes(self._mended_at)
            self._town.telegram.faults.offline, self._mended_at = False, None
        span = at - self._town.clock.now()
        if span > HOUR:
            await tell(f"{span // HOUR} hours pass.")
        await self._passes(at)

    async def _passes(self, until: Instant) -> None:
        await self._town.passes(max(0, until - self._town.clock.now()))

    async def happens(self, happening: Happening, tell: Tell) -> None:
        """That, and what comes of it."""
        if happening.who == NOBODY:
            await tell(f"Now {trouble_in_words(happening)}.")
            await self._goes_wrong(happening.what, happening.given)
        elif happening.what != "needs":
            await self._acts(happening, tell)

    async def _acts(self, happening: Happening, tell: Tell) -> None:
        who = self._who[happening.who]
        await tell(f"{who.name} {act_in_words(self._as_it_stands(who, happening))}.")
        await self._look_numbers_up()
        await self._followed(who, happening)
        code = await self._code(happening.given.get("payload"))
        try:
            do_again(who.phone, happening.what, happening.given, self.seen, lambda _name: code)
        except (LookupError, ValueError):
            await tell(f"{who.name} cannot do that here: it is not there any more.")
        await self._town.settle()

    def _as_it_stands(self, who: Villager, happening: Happening) -> Happening:
        """The same with the label that the button has here."""
        button = happening.given.get("button", {"forged": ""})
        if "forged" in button:
            return happening
        with suppress(LookupError):
            button = {**button, "label": self.seen.label_of(who.phone.id, button)}
        return replace(happening, given={"button": button})

    async def _followed(self, who: Villager, happening: Happening) -> None:
        """Let the page show under whose finger which button is."""
        if self._town.follow is not None and "button" in happening.given:
            with suppress(LookupError):
                message, data = self.seen.find(who.phone.id, happening.given["button"])
                await self._town.follow(who, message, data)

    async def _code(self, name: object) -> str:
        if not isinstance(name, dict):
            return ""
        return await (self._town.claim_code() if "claim" in name else invite_for(self._town, str(name["invite"])))

    async def _goes_wrong(self, what: str, given: Mapping[str, Any]) -> None:
        town, lasts = self._town, int(given.get("lasts", 0))
        if what == "fault":
            chat = self._who[given["chat"]].phone.id if given.get("chat") in self._who else None
            town.telegram.faults.plan(given["kind"], method=given.get("method"), chat_id=chat)
        elif what == "cut":
            town.telegram.faults.offline, self._mended_at = True, town.clock.now() + lasts
        elif what == "slept":
            town.clock.move(lasts)
        elif what == "ids":
            with suppress(ValueError):
                town.telegram.restart_update_ids(int(given["first"]))
        elif what == "crash":
            await self._dies(str(given["point"]), int(given.get("down", SECOND)))

    async def _dies(self, point: str, down: Instant) -> None:
        """The page cannot end the program in the middle of something: where a message may have gone already when it
        ended, the answer to the next one is lost, which leaves Kith as little wiser.
        """
        town = self._town
        if point in NOT_KNOWN_TO_HAVE_GONE:
            town.telegram.faults.plan("unanswered", method="sendMessage")
        await town.passes(0)
        await town.stops()
        town.clock.move(down)
        await town.starts_again()

    async def _look_numbers_up(self) -> None:
        accounts = {account: who.phone.id for account, who in self._who.items()}

        def look(tx: Transaction) -> dict[int, int]:
            found = {account: people.load(tx, chat_id) for account, chat_id in accounts.items()}
            return {account: person.id for account, person in found.items() if person is not None}

        self._numbers.persons = await self._town.kith.database.read(look)


def act_in_words(happening: Happening) -> str:
    """What they do, after their name."""
    given = happening.given
    if happening.what == "press_stale":
        button = given["button"]
        return (
            f"sends “{button['forged']}”, which no button said" if "forged" in button else f"taps “{button['label']}”"
        )
    words = ACTS.get(happening.what, happening.what.replace("_", "s a ", 1))
    return words.format(text=str(given.get("text", ""))[:WORDS_MAX], emoji=given.get("emoji") or "nothing")


def trouble_in_words(happening: Happening) -> str:
    """What goes wrong, after “now”."""
    given = happening.given
    if happening.what == "fault":
        return FAULTS[given["kind"]].format(method=given.get("method"))
    seconds = int(given.get("lasts", 0)) // SECOND
    return TROUBLES[happening.what].format(seconds=seconds, point=given.get("point"))
