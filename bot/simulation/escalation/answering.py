"""What those do who are called: come soon, late or never, take it and go silent, pass it on, say that it is done."""

from functools import partial
from typing import TYPE_CHECKING

from bot.base.clock import HOUR, MINUTE, SECOND, Instant
from bot.practice.telegram import Message
from bot.simulation.inhabitant import Inhabitant, buttons, tag_of

if TYPE_CHECKING:
    from bot.simulation.escalation.callers import Callers

NOBODY_ONE_IN = 7
"""Of so many asks there is one that nobody answers for hours, whoever is called."""
OUTCOMES = ("sorted", "elsewhere", "not_needed")


class Answering:
    """Of one house."""

    def __init__(self, crowd: "Callers") -> None:
        self._crowd = crowd
        self._silent_until: dict[str, Instant] = {}

    def notices(self, who: Inhabitant, message: Message) -> None:
        """Something has come to the phone of somebody who works here."""
        found = {tag_of(data): data for _, data in buttons(message)}
        if "asks.close" in found:
            self._says_what_became(who, message)
        elif "asks.mine" in found:
            self._is_called(who, found["asks.mine"])
        elif "asks.done" in found:
            self._has_it(who, found["asks.done"])
        elif "staff.duty_take" in found:
            self._is_asked_to_take(who, found["staff.duty_take"])
        if "safety.words" in found and who.chosen(25):
            self._later(who, MINUTE, found["safety.words"])

    def _is_called(self, who: Inhabitant, mine: str) -> None:
        """Half come within minutes, some late, and a third never."""
        if self._nobody_answers(mine.split(":")[1]):
            return
        kind = self._crowd.below(100)
        if kind < 48:
            self._later(who, 8 * MINUTE, mine)
        elif kind < 60:
            self._later(who, 50 * MINUTE, mine)
        elif kind < 66:
            self._later(who, 8 * MINUTE, mine.replace("mine", "done"))
        if kind < 8:
            self._later(who, 12 * MINUTE, mine)  # twice, or when another has it by then

    def _nobody_answers(self, ask_id: str) -> bool:
        """Whether this is one of those to which nobody comes for hours."""
        now = self._crowd.now()
        if ask_id not in self._silent_until:
            silent = self._crowd.below(NOBODY_ONE_IN) == 0
            self._silent_until[ask_id] = now + self._crowd.below(7 * HOUR) if silent else now
        return now < self._silent_until[ask_id]

    def _has_it(self, who: Inhabitant, done: str) -> None:
        """Most say sooner or later that it is done; the others go silent."""
        if who.chosen(58):
            self._later(who, 70 * MINUTE, done)

    def _says_what_became(self, who: Inhabitant, message: Message) -> None:
        closes = [data for _, data in buttons(message) if tag_of(data) == "asks.close"]
        ask_id = closes[0].split(":")[1]
        if who.chosen(82):
            self._later(who, 20 * SECOND, closes[self._crowd.below(len(closes))])
        elif who.chosen(70):
            self._later(who, 20 * SECOND, f"asks.pass:{ask_id}")

    def _is_asked_to_take(self, who: Inhabitant, take: str) -> None:
        if who.chosen(70):
            self._later(who, 10 * MINUTE, take)
        elif who.chosen(50):
            self._later(who, 10 * MINUTE, take.replace("take", "leave"))

    def _later(self, who: Inhabitant, within: Instant, data: str) -> None:
        self._crowd.later(3 * SECOND + self._crowd.below(within), lambda: self._crowd.press(who.phone.id, data))

    # --- in the end ---

    def come_to_an_end(self) -> None:
        """Everybody who may sees to whatever still waits, until nothing does."""
        waiting = self._crowd.eyes.judge.open()
        for one in waiting:
            for chat_id in self._who_may(one.seen.id):
                wait = SECOND + self._crowd.below(MINUTE)
                for number, data in enumerate((f"asks.mine:{one.seen.id}", f"asks.close:{one.seen.id}:sorted")):
                    self._crowd.later(wait + number * MINUTE, partial(self._crowd.press, chat_id, data))
        self._crowd.later(6 * MINUTE, self.come_to_an_end)

    def _who_may(self, ask_id: int) -> list[int]:
        """Those who coordinate, and who were called last."""
        one = self._crowd.eyes.judge.asks[ask_id]
        called = [self._crowd.chat_of(who) for who, _ in one.calls[-3:]]
        known = [chat_id for chat_id in called if chat_id is not None]
        return list(dict.fromkeys([*self._crowd.household.coordinators, *known]))
