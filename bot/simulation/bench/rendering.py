"""Putting a screen into words: its text and its buttons, over every screen there is, in every language."""

import asyncio
import time
from collections.abc import Sequence
from statistics import median, quantiles

from bot import app
from bot.base.messages import Screen
from bot.base.texts import Reader, Texts
from bot.practice import everybody
from bot.simulation.bench.bench import Bench, Measured, Target
from handlers.screens import render

REPEATS = 7
SHORT = 20


def _run(short: bool) -> Sequence[Measured]:
    texts = Texts.load(app.CONTENT, strict=True)
    screens, reader = asyncio.run(_everything(short))
    languages = [info.code for info in texts.languages]
    rounds = [_round(texts, languages, screens, reader) for _ in range((1 if short else REPEATS) + 1)][1:]
    slowest = max(median(each) for each in zip(*rounds, strict=True))
    late = quantiles(rounds[-1], n=100)[-1]
    return [
        Measured(
            "rendering one screen",
            tuple(median(one) for one in rounds),
            "µs of processor time",
            f"The median of {len(screens)} screens in {len(languages)} languages; one in a hundred takes more than "
            f"{late:.0f} µs, the slowest {slowest:.0f} µs.",
            Target(200),
        )
    ]


async def _everything(short: bool) -> tuple[list[Screen], Reader]:
    """Every different screen that anybody can be shown; for the short form those that stand on the phones."""
    if not short:
        found = await everybody.crawled()
        screens = list(dict.fromkeys(seen.screen for seen in found.seen))
        return screens, Reader("Europe/London", lambda person_id: found.names.get(person_id, "·"), found.now)
    async with everybody.town_of_everybody() as town:
        standing = [screen for villager in town.villagers.values() for screen in await villager.screens()]
        return standing[:SHORT], Reader("Europe/London", lambda _id: "Ana", town.clock.now())


def _round(texts: Texts, languages: list[str], screens: list[Screen], reader: Reader) -> list[float]:
    """Microseconds of each screen, in its languages by turns."""
    took = []
    for language in languages:
        for screen in screens:
            began = time.thread_time_ns()
            render(texts, language, reader, screen)
            took.append((time.thread_time_ns() - began) / 1_000)
    return took


RENDERING = Bench("rendering", "putting one screen into words and buttons", _run)
