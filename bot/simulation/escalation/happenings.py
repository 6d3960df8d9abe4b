"""What happens beside the cries: people take breaks, block the bot, are reported or blocked, duty changes hands."""

from typing import TYPE_CHECKING

from bot.base.clock import HOUR, MINUTE, SECOND, Instant

if TYPE_CHECKING:
    from bot.simulation.escalation.callers import Callers

APART: Instant = 40 * MINUTE
"""Something happens about so often."""
AWAY_MAX: Instant = 9 * HOUR


class Happenings:
    """Of one house."""

    def __init__(self, crowd: "Callers") -> None:
        self._crowd = crowd
        self._until: Instant = 0
        self._gone = 0
        self._kinds = (
            self._takes_a_break,
            self._takes_a_break,
            self._blocks_the_bot,
            self._hands_over,
            self._hands_over,
            self._is_put_on_duty,
            self._is_taken_off_duty,
            self._gives_a_span,
            self._is_reported,
            self._leaves,
        )

    def begin(self, span: Instant) -> None:
        """From now on, for so long."""
        self._until = self._crowd.now() + span
        self._next()

    def _next(self) -> None:
        self._crowd.later(MINUTE + self._crowd.below(2 * APART), self._happens)

    def _happens(self) -> None:
        if self._crowd.now() < self._until:
            self._kinds[self._crowd.below(len(self._kinds))]()
            self._next()

    # --- those who are called ---

    def _takes_a_break(self) -> None:
        chat_id = self._crowd.one_of(self._crowd.household.team)
        if self._crowd.press(chat_id, "people.pause_for:week"):
            away = 5 * MINUTE + self._crowd.below(AWAY_MAX)
            self._crowd.later(away, lambda: self._crowd.press(chat_id, "people.come_back"))

    def _blocks_the_bot(self) -> None:
        who = self._crowd.of(self._crowd.one_of(self._crowd.household.team))
        who.phone.block()
        self._crowd.later(5 * MINUTE + self._crowd.below(AWAY_MAX), who.phone.unblock)

    def everybody_is_back(self) -> None:
        """In the end nobody is away."""
        for chat_id in self._crowd.household.team:
            self._crowd.of(chat_id).phone.unblock()
            self._crowd.press(chat_id, "people.come_back")

    def _leaves(self) -> None:
        """One nurse of a house leaves for good, or has everything erased."""
        nurses = self._crowd.household.nurses
        if self._gone == 0 and self._crowd.below(3) == 0:
            self._gone = self._crowd.one_of(nurses[:2])
            self._crowd.press(self._gone, ("people.leave_now", "people.erase_now")[self._crowd.below(2)])
            nurses.remove(self._gone)

    # --- the rota ---

    def _hands_over(self) -> None:
        """Whoever is on duty asks a colleague."""
        reckoning = self._crowd.eyes.judge.reckoning
        on_duty = [self._crowd.chat_of(who) for who in reckoning.on_duty(self._crowd.now())]
        to = self._crowd.household.ids.get(self._crowd.one_of(self._crowd.household.team))
        if len(on_duty) == 1 and on_duty[0] is not None and to is not None:
            self._crowd.press(on_duty[0], f"staff.hand_to:{to}")

    def _is_put_on_duty(self) -> None:
        house = self._crowd.household
        to = house.ids.get(self._crowd.one_of(house.team))
        self._crowd.press(self._crowd.one_of(house.coordinators), f"staff.put_on_duty:{to}")

    def _is_taken_off_duty(self) -> None:
        self._crowd.press(self._crowd.one_of(self._crowd.household.coordinators), "staff.take_off_duty")

    def _gives_a_span(self) -> None:
        """Some hours of every day are given to somebody, or to nobody."""
        house, start = self._crowd.household, self._crowd.below(24) * 60
        to = 0 if self._crowd.below(3) == 0 else house.ids.get(self._crowd.one_of(house.team), 0)
        end = start + 60 * (1 + self._crowd.below(9))
        weekday = self._crowd.below(7)
        self._crowd.press(self._crowd.one_of(house.coordinators), f"staff.rota_set:{weekday}:{start}:{end}:{to}")

    # --- coming apart ---

    def _is_reported(self) -> None:
        self.apart(self._crowd.one_of(self._crowd.household.parents))

    def apart(self, parent: int) -> None:
        """That parent reports her nurse or blocks her, or the nurse the parent: perhaps just while she is called."""
        if parent not in self._crowd.household.pairings:
            return
        pairing_id, nurse = self._crowd.household.pairings[parent]
        match self._crowd.below(4):
            case 0:
                self._crowd.press(parent, f"talk.block_yes:{pairing_id}")
            case 1:
                self._reports(nurse, pairing_id)
            case _:
                self._reports(parent, pairing_id)

    def _reports(self, chat_id: int, pairing_id: int) -> None:
        if self._crowd.press(chat_id, f"talk.report:{pairing_id}"):
            words = "She came without asking and went through my things"
            self._crowd.later(40 * SECOND, lambda: self._crowd.of(chat_id).say(words))
