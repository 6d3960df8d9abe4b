"""One house of cries: the real bot through crashes and troubles, its people crying and answering, and the judge."""

from bot.base.clock import DAY, HOUR, MINUTE, Instant
from bot.base.texts import Texts
from bot.simulation.broken import Broken
from bot.simulation.escalation.callers import FIRST_CRY, Callers
from bot.simulation.escalation.eyes import JudgingEyes
from bot.simulation.town import SETTLING_IN, Manner, SimulatedTown

APART: Instant = 24 * MINUTE
"""One cry about every so often."""
ENDING: Instant = 12 * HOUR
"""So long before its end nobody cries any more, and whoever can sees to what waits; the machine may sleep for hours."""
CRASHES_A_DAY = 4
MANNER = Manner(Callers, JudgingEyes, quiet_max=5 * HOUR, look_every=6_000, pins=False)


class House(SimulatedTown):
    """One house with so many cries."""

    crowd: Callers
    eyes: JudgingEyes

    def __init__(self, seed: int, cries: int, texts: Texts) -> None:
        self._span = cries * APART
        days = -(-(self._span + FIRST_CRY + SETTLING_IN + ENDING) // DAY)
        super().__init__(seed, crashes=CRASHES_A_DAY * days, days=days, people=10, texts=texts, manner=MANNER)
        self._cries = cries
        self.disk.when_freed = self._able

    def _able(self) -> None:
        self.eyes.judge.able_again(self.clock.now())

    def _begin(self) -> None:
        self._once(self._bot.initialize())
        self._once(self._open().write(self.crowd.settle))
        self.crowd.live(self._cries, self._span)
        self.agenda.after(self.days * DAY - ENDING, self._end)
        self._watch_turns()
        self.agenda.after(SETTLING_IN, self.troubles.begin)
        self.agenda.after(SETTLING_IN, self._plan_crash)

    def _end(self) -> None:
        self.crowd.happenings.everybody_is_back()
        self.crowd.answering.come_to_an_end()

    async def _serve(self, until: Instant) -> None:
        self._able()
        await super()._serve(until)

    def judged(self) -> None:
        """After the run: every cry was heard, and a person closed what it opened."""
        if len(self.eyes.heard) < self._cries:
            raise Broken(f"of {self._cries} cries {len(self.eyes.heard)} were heard")
        for cry, ask_id in self.eyes.heard:
            if self.eyes.judge.asks[ask_id].seen.state != "closed":
                raise Broken(f"ask {ask_id}, of a cry ({cry.how}), was never closed")
