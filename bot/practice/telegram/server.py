"""The simulated Telegram: one strict server in memory, for conversation tests, the simulation and practice alike."""

import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.base.clock import Clock, Instant
from bot.practice.telegram import changing, profile, sending
from bot.practice.telegram.answers import METHOD_NOT_FOUND, OTHER_POLL, Json, Refusal, Silence, Unreachable
from bot.practice.telegram.chats import Account, Change, Chat
from bot.practice.telegram.faults import Faults
from bot.practice.telegram.limits import Limits
from bot.practice.telegram.parameters import whole
from bot.practice.telegram.phone import Phone
from bot.practice.telegram.world import World

TOKEN = "700000001:practice-practice-practice"
"""The token of the practice bot; it opens nothing but a simulated Telegram."""
POLL_SECONDS_MAX = 50

Method = Callable[[World, Json], Any]
METHODS: dict[str, Method] = {
    **sending.METHODS,
    **changing.METHODS,
    **profile.METHODS,
    "getUpdates": profile.fetch_updates,
}
_ANY_CASE = {name.lower(): name for name in METHODS}


@dataclass(frozen=True, slots=True)
class Call:
    """One request and what became of it."""

    at: Instant
    method: str
    params: Json
    answer: Json | None
    """The answer's JSON body; `None` when none arrived."""
    fault: str | None = None
    """What went wrong on the line, if something did."""


class SimulatedTelegram:
    """One bot's Telegram.

    `limits` None switches 429s off. `on_request(method, params)` sees every request before it is looked at.
    `calls_kept` and `messages_kept` (per chat, None for all) bound what is remembered. `hold_seconds` is how long an
    empty getUpdates is held in place of its own timeout, where the polls that bring nothing would only cost time.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        token: str = TOKEN,
        name: str = "Kith",
        username: str = "kith_practice_bot",
        limits: Limits | None = None,
        on_request: Callable[[str, Json], object] | None = None,
        calls_kept: int = 1000,
        messages_kept: int | None = None,
        hold_seconds: float | None = None,
    ) -> None:
        self.token = token
        self.clock = clock
        self.faults = Faults()
        self.calls: deque[Call] = deque(maxlen=calls_kept)
        self.on_request = on_request
        bot: Json = {"id": int(token.partition(":")[0]), "is_bot": True, "first_name": name, "username": username}
        self.world = World(clock, bot, limits, messages_kept)
        self._hold_seconds = hold_seconds
        self._polls = 0

    # -- people ------------------------------------------------------------------------------------------------

    def person(
        self,
        first_name: str,
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = "en",
        account_id: int | None = None,
    ) -> Phone:
        """A new Telegram user; the phone is where they act and read. Ids count up from 1001 unless given."""
        number = account_id if account_id is not None else 1001 + len(self.world.accounts)
        if number in self.world.accounts:
            raise ValueError(f"there is a user {number} already")
        account = Account(number, first_name, last_name, username, language_code)
        self.world.accounts[number] = account
        self.world.chats[number] = Chat(account)
        self.world.tell("account", number)
        return Phone(self.world, account)

    def phone(self, account_id: int) -> Phone:
        """The phone of a user who is there already; KeyError when there is none."""
        return Phone(self.world, self.world.accounts[account_id])

    @property
    def phones(self) -> list[Phone]:
        return [Phone(self.world, account) for account in self.world.accounts.values()]

    @property
    def updates(self) -> list[Json]:
        """The updates the bot has not confirmed, oldest first."""
        return self.world.updates.waiting()

    def restart_update_ids(self, first: int) -> None:
        """As after a week without updates: the next id is `first`, which may be lower than all before."""
        self.world.updates.restart_ids(first)

    def listen(self, listener: Callable[[Change], object]) -> Callable[[], None]:
        """Call `listener` on every change, from inside the change: be quick. Returns what stops it."""
        self.world.listeners.append(listener)
        return lambda: self.world.listeners.remove(listener)

    def hang_up(self) -> None:
        """The bot's process is gone, and with it the line on which it waited for updates."""
        self._polls += 1
        self.world.updates.hang_up()

    # -- the bot's side ----------------------------------------------------------------------------------------

    def call(self, method: str, params: Json | None = None) -> Json:
        """One request as the server answers it: the JSON body of the answer. Limits count; faults do not strike."""
        return self._answered(method, {} if params is None else params, None)

    def receive(self, method: str, params: Json) -> Json:
        """One request through the line with its faults; raises `Unreachable` or `Silence` when no answer comes."""
        method = _ANY_CASE.get(method.lower(), method)
        lost = self._meet(method, params)
        if not lost:
            return self._answered(method, params, None)
        self._answered(method, params, "unanswered")
        raise Silence("the answer was lost")

    async def receive_waiting(self, method: str, params: Json) -> Json:
        """As `receive`, and getUpdates waits for updates as long as its `timeout` says, on the given clock."""
        if method.lower() != "getupdates":
            return self.receive(method, params)
        self._polls += 1
        mine = self._polls
        self.world.updates.wake()  # the newer poll ends the older one
        body = self.receive(method, params)
        asked = min(POLL_SECONDS_MAX, whole(params, "timeout"))
        if not body["ok"] or body["result"] or asked <= 0:
            return body
        seconds = asked if self._hold_seconds is None else self._hold_seconds
        await self.world.updates.arrival(self.clock, seconds)
        if self._polls != mine:
            return Refusal(409, OTHER_POLL).body()
        return self.receive(method, params)

    def _meet(self, method: str, params: Json) -> bool:
        try:
            return self.faults.meet(method, params, self.clock.now())
        except Refusal as refusal:
            self._note(method, params, refusal.body(), "planned")
            raise
        except (Unreachable, Silence) as gone:
            self._note(method, params, None, str(gone))
            raise

    def _answered(self, method: str, params: Json, fault: str | None) -> Json:
        if self.on_request is not None:
            self.on_request(method, params)
        name = method if method in METHODS else _ANY_CASE.get(method.lower(), "")
        try:
            if not name:
                raise Refusal(404, METHOD_NOT_FOUND)
            result = METHODS[name](self.world, params)
            if name == "getUpdates":
                result = self.faults.mix(result)
            body: Json = {"ok": True, "result": result}
        except Refusal as refusal:
            body = refusal.body()
        self._note(name or method, params, body, fault)
        return body

    def _note(self, method: str, params: Json, body: Json | None, fault: str | None) -> None:
        if method == "getUpdates" and body is not None and not body.get("result", True):
            return  # an empty poll tells nobody anything
        call = Call(self.clock.now(), method, params, body, fault)
        self.calls.append(call)
        if self.world.listeners:
            self.world.tell("call", detail=call)


def encoded(body: Json) -> bytes:
    """An answer as it travels."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
