"""What a visitor of the page can do: on a phone, to the clock, to the line. Plain values come in, nothing goes out.

What cannot be done raises `LookupError` with a sentence for the page; what makes no sense `KeyError`, `TypeError` or
`ValueError`.
"""

from collections.abc import Callable, Coroutine
from typing import Any

from bot.base.clock import DAY, HOUR
from bot.practice.bubbles import start_code
from bot.practice.cast import CAST, code_for
from bot.practice.faults import FAULTS
from bot.practice.playing import Player
from bot.practice.rehearsal import Rehearsal
from bot.practice.samples import SAMPLES
from bot.practice.telegram import Json, Phone
from bot.practice.telegram.changing import REACTIONS

SPANS = {"hour": (HOUR, "+1 hour"), "day": (DAY, "+1 day"), "week": (7 * DAY, "+1 week")}
LANGUAGE_CODE_MAX = 16

Act = Callable[[Rehearsal, Json], Coroutine[Any, Any, None]]
PhoneAct = Callable[[Phone, Json], object]


async def act(rehearsal: Rehearsal, player: Player, given: Json) -> None:
    """Do what the page asks for."""
    what, rehearsal.trouble = given["do"], ""
    if what == "story":
        player.begin(str(given["story"]))
    elif what == "stop":
        await player.stop()
    elif player.story is not None and what not in ("lock", "unlock"):
        raise LookupError("A story is being played. Stop it first.")
    elif "phone" in given:
        await _on_phone(rehearsal, rehearsal.town.telegram.phone(int(given["phone"])), given)
    else:
        await TOWN_ACTS[what](rehearsal, given)
    rehearsal.wake()


async def _on_phone(rehearsal: Rehearsal, phone: Phone, given: Json) -> None:
    what = given["do"]
    if what == "start":
        async with rehearsal.looking:
            phone.start(await _code(rehearsal, phone, given))
    elif what in ("lock", "unlock"):
        villager = next(one for one in rehearsal.town.villagers.values() if one.phone.id == phone.id)
        villager.locked_at = rehearsal.clock.now() if what == "lock" else None
        return
    else:
        PHONE_ACTS[what](phone, given)
    rehearsal.kept.by_hand = True


async def _code(rehearsal: Rehearsal, phone: Phone, given: Json) -> str:
    """The code of the link they opened, or the one their part comes with."""
    if "link" in given:
        link = str(given["link"]).strip()
        found = start_code(link, rehearsal.town.kith.bot.username)
        if found is None:
            raise LookupError("That is no link to this bot. One looks like the invite on Cleo’s phone.")
        return found
    if "code" in given:
        return str(given["code"])
    role = next((part.role for part in CAST if part.name == phone.account.first_name), "parent")
    return "" if phone.chat.started else await code_for(rehearsal.town, role)


def _language(phone: Phone, given: Json) -> None:
    code = str(given["to"])
    if not 2 <= len(code) <= LANGUAGE_CODE_MAX:
        raise ValueError("no such language code")
    phone.account.language_code = code


def _standing(phone: Phone, number: object) -> int:
    """The number of a message that stands in that chat."""
    found = int(str(number))
    if found not in phone.chat.messages:
        raise LookupError("That message is not there any more.")
    return found


def _replies(phone: Phone, given: Json) -> int | None:
    return _standing(phone, given["reply"]) if given.get("reply") is not None else None


def _send(phone: Phone, given: Json) -> None:
    SAMPLES[str(given["kind"])](phone, _replies(phone, given))


def _edit(phone: Phone, given: Json) -> None:
    phone.edit(_standing(phone, given["message"]), str(given["words"]))


def _react(phone: Phone, given: Json) -> None:
    emoji = str(given["emoji"])
    if emoji and emoji not in REACTIONS:
        raise ValueError("no such reaction")
    phone.react(_standing(phone, given["message"]), emoji or None)


PHONE_ACTS: dict[str, PhoneAct] = {
    "say": lambda phone, given: phone.say(str(given["words"]), _replies(phone, given)),
    "press": lambda phone, given: phone.press(str(given["data"]), int(given["message"])),
    "send": _send,
    "edit": _edit,
    "react": _react,
    "block": lambda phone, _: phone.block(),
    "unblock": lambda phone, _: phone.unblock(),
    "language": _language,
}


async def _clock(rehearsal: Rehearsal, given: Json) -> None:
    span, words = SPANS[given["span"]]
    if rehearsal.moving:
        raise LookupError("The clock is being moved already.")
    rehearsal.do(rehearsal.passes(span, words), "moving the clock")


async def _fault(rehearsal: Rehearsal, given: Json) -> None:
    fault = {fault.id: fault for fault in FAULTS}[given["fault"]]
    on = bool(given["on"])
    if fault.is_on(rehearsal.town) != on:
        rehearsal.do(fault.switch(rehearsal.town, on), fault.id)


async def _begin_again(rehearsal: Rehearsal, given: Json) -> None:
    del given
    await rehearsal.begin_again()


TOWN_ACTS: dict[str, Act] = {"clock": _clock, "fault": _fault, "begin_again": _begin_again}
