"""Nothing about safety ever reaches whoever acts for a parent: no call, no alarm, no check question, in no way."""

import sys

from bot.base import outbox
from bot.base.clock import DAY, HOUR, MINUTE
from bot.practice.villager import keys
from tests.checks.senders import listed
from tests.people.acting import acts_for
from tests.safety.test_check_question import ANSWER, UNSAFE, agreed, answers, asks_her

ABOUT_SAFETY = {name for name, reason in listed().items() if reason in ("safety", "ask")}
PREFIXES = ("safety-", "asks-")


def watched(monkeypatch):
    """Who writes to whom from now on: (sender as in the list, person)."""
    told = set()
    for name in ("send", "put"):
        monkeypatch.setattr(outbox, name, _noting(getattr(outbox, name), told))
    return told


def _noting(write, told):
    def noting(tx, to, *args, **more):
        caller = sys._getframe(1)
        module = caller.f_globals["__name__"].removeprefix("bot.")
        told.add((f"{module}.{caller.f_code.co_name}", to))
        return write(tx, to, *args, **more)

    return noting


async def everything_that_can_happen(town, cleo, ruth, ana):
    """Ana calls, writes what worries us, says she is fine, and is asked whether it is she; others come."""
    await ana.says("I feel so hopeless, there is no point any more")
    await town.passes(3 * HOUR)
    await ana.says("he is going to kill me tonight")
    await ana.says("he is going to kill me tonight, please")
    await ana.taps("asks-never-mind-button")
    await ana.taps("asks-safe-button")
    await town.passes(15 * MINUTE)
    await cleo.taps("asks-on-it-button")
    await cleo.taps("asks-write-button")
    await cleo.says("Are you alone just now?")
    await town.passes(5 * HOUR)
    await cleo.taps("asks-done-button")
    await cleo.taps("asks-sorted-button")
    await town.passes(DAY)
    await ana.says("I am so tired and cannot stop crying")
    await ana.says("/now")
    await town.passes(12 * MINUTE)
    await ruth.taps("asks-on-it-button")
    await ana.taps("asks-never-mind-button")
    await ana.taps("asks-safe-button")
    for words in ("Rex", ANSWER, UNSAFE):
        await asks_her(ruth, ana)
        await answers(ana, words)
        await town.passes(HOUR + MINUTE)


async def sees_nothing_of_it(sam):
    return not [
        screen.text.key for screen in await sam.screens() if any(key.startswith(PREFIXES) for key in keys(screen.text))
    ]


async def test_no_sender_of_anything_about_safety_writes_to_whoever_acts_for_her(town, monkeypatch):
    cleo, ruth, ana = await agreed(town)
    sam = await acts_for(town, ana)
    his = (await sam.person()).id
    told = watched(monkeypatch)
    await everything_that_can_happen(town, cleo, ruth, ana)
    assert await sees_nothing_of_it(sam)
    await sam.says("/home")
    await sam.from_home("people-acting-button", who=await ana.as_name())
    await sam.taps("safety-call-button")  # what he asks for himself is told to others only
    seen = {name for name, _ in told}
    assert ABOUT_SAFETY - seen == set()
    assert not {name for name, to in told if to == his and name in ABOUT_SAFETY}
