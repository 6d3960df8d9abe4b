"""How a good ending is prepared, tap by tap, and where it stands."""

from datetime import date

from bot.asks.rules import Ask
from bot.base import timers
from bot.base.clock import DAY, HOUR, local
from bot.pairing import ending_times
from bot.pairing.store import endings
from tests.pairing.town import Town

ANSWER = "pairing-ending-answer-button"
WEEK = 7 * DAY


async def stands(town: Town) -> endings.Ending:
    """How the ending of the first pairing stands."""
    return await town.do(lambda tx: endings.of_pairing(tx, 1))


async def next_step(town: Town) -> tuple[str, date]:
    """The step that the timetable takes next, and on which day."""
    found = await town.do(lambda tx: timers.pending(tx, ending_times.RULE))
    (timer,) = found
    return timer.data["step"], local(timer.due_at, "Europe/London").date()


async def jumps_to(town: Town, step: str) -> None:
    """The time of the next step comes."""
    (timer,) = await town.do(lambda tx: timers.pending(tx, ending_times.RULE))
    assert timer.data["step"] == step
    town.clock.move(timer.due_at - town.clock.now())
    await town.passes(HOUR)


async def prepares(town: Town, name: str) -> None:
    """From the screen of the person, beside ending at once."""
    await town.presses(name, "pairing.one", 1)
    await town.taps(name, "pairing-change-button")
    await town.taps(name, "pairing-ending-prepare-button")
    await town.taps(name, "pairing-ending-start-button")


async def both_are_ready(town: Town) -> None:
    await prepares(town, "Ana")
    await town.taps("Ana", ANSWER, answer="ready")
    await town.taps("Ruth", ANSWER, answer="ready")


async def asks_of_pairs(town: Town) -> list[Ask]:
    """What waits about pairs; that years went by without a meeting is asked as well, and no matter here."""
    return [ask for ask in await town.asks() if ask.kind.startswith("pairing.")]
