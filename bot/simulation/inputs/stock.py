"""Every button payload and start code ever on a phone, to be pressed again by whoever it was never meant for."""

import re
from collections.abc import Sequence
from typing import Any, TypeVar

from bot.base.chance import Chance
from bot.practice.telegram.answers import Json
from bot.simulation.inputs import corpus
from handlers import DOORS

T = TypeVar("T")

KEPT_MAX = 40
"""So many payloads are kept of each tag."""
IDS = 60
"""Ids that are guessed go from 0 to this."""
_CODE = re.compile(r"[?&]start=([A-Za-z0-9_-]+)")


class Stock:
    """Collects what the bot shows, as a thief with everybody's phone would."""

    def __init__(self, chance: Chance) -> None:
        self._chance = chance
        self._seen: dict[str, list[str]] = {}
        self._codes: list[str] = []
        self._doors = list(DOORS.presses.values())

    def collect(self, params: Json) -> None:
        """Keep what stands in one request of the bot's."""
        markup: Any = params.get("reply_markup") or {}
        for row in markup.get("inline_keyboard", ()):
            for button in row:
                self._keep(str(button.get("callback_data") or ""))
        for code in _CODE.findall(str(params.get("text") or "")):
            self._codes = [*self._codes[-KEPT_MAX:], code]

    def _keep(self, payload: str) -> None:
        kept = self._seen.setdefault(payload.partition(":")[0], [])
        if payload and payload not in kept:
            kept.append(payload)
            if len(kept) > KEPT_MAX:
                del kept[self._chance.below(KEPT_MAX)]

    def payload(self) -> str:
        """One that was shown to somebody, a swapped or guessed one, or rubbish."""
        which = self._chance.below(10)
        if which < 5 and self._seen:
            return self._pick(self._pick(list(self._seen.values())) or [""])
        if which < 7 and self._seen:
            return self._swapped()
        return self._pick(corpus.PAYLOADS) if which == 9 else self._guessed()

    def _swapped(self) -> str:
        """The tag of one and the arguments of another, or with one of them put right beside it, or in a name."""
        one, other = self._pick(self._pick(list(self._seen.values())) or [""]), self._guessed()
        tag, _, arguments = one.partition(":")
        match self._chance.below(4):
            case 0:
                return f"{tag}:{other.partition(':')[2]}"
            case 1:
                return f"{other.partition(':')[0]}:{arguments}"
            case 2:
                return f"{tag}@{self._chance.below(IDS)}:{arguments}"
            case _:
                return re.sub(r"\d+", lambda _found: str(self._chance.below(IDS)), one, count=1)

    def _guessed(self) -> str:
        """A tag there is, with arguments of the right number and mostly of the right kind."""
        door = self._pick(self._doors)
        given = [
            str(self._chance.below(IDS)) if kind is int and self._chance.below(5) else self._pick(corpus.ARGUMENTS)
            for kind in door.args
        ]
        if self._chance.below(12) == 0:
            given = given[:-1] if self._chance.below(2) else [*given, "1"]
        return ":".join([door.tag, *given])

    def code(self, *, real: bool) -> str:
        """A start code: where `real`, sometimes one that was shown; else one that is close to it, or rubbish."""
        which = self._chance.below(4)
        if not self._codes or which == 0:
            return self._pick(corpus.CODES)
        code = self._pick(self._codes)
        if real and which < 3:
            return code
        place = self._chance.below(len(code))
        return code[:place] + ("A" if code[place] != "A" else "B") + code[place + 1 :]

    def _pick(self, among: Sequence[T]) -> T:
        return among[self._chance.below(len(among))]
