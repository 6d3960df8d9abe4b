"""What the page shows, as one JSON document: phones, clock, stories, faults, and the calls underneath."""

from dataclasses import dataclass

from bot.base.clock import Instant, local, today
from bot.base.formats import day_words
from bot.base.languages import LanguageInfo
from bot.base.texts import Texts
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places
from bot.practice.cast import CAST, Part, invite_for
from bot.practice.faults import FAULTS, Fault
from bot.practice.playing import Player
from bot.practice.rehearsal import Rehearsal
from bot.practice.shown import shown
from bot.practice.telegram import Call, Json, Message, Phone

SHOWN_MAX = 60
CALLS_MAX = 40
OTHER_PHONE_LANGUAGES = (("pl", "Polski"),)
"""A language a phone may be in and Kith is not: people then read English."""


@dataclass(frozen=True, slots=True)
class _Reader:
    """Whose eyes something is seen with."""

    language: LanguageInfo
    zone: str
    now: Instant

    def day(self, instant: Instant) -> str:
        return day_words(self.language, today(instant, self.zone), self.now, self.zone)

    def time(self, instant: Instant) -> str:
        return f"{local(instant, self.zone):%H:%M}"


async def document(rehearsal: Rehearsal, player: Player) -> Json:
    """Everything, as it is now."""
    async with rehearsal.looking:
        town = rehearsal.town
        phones = town.telegram.phones
        persons = await town.kith.database.read(lambda tx: [people.load(tx, phone.id) for phone in phones])
        invites = {role: await invite_for(town, role) for role in _invited(phones)}
        return {
            "clock": _clock(rehearsal),
            "languages": [*((one.code, one.name) for one in town.kith.texts.languages), *OTHER_PHONE_LANGUAGES],
            "phones": [_phone(rehearsal, *pair, invites) for pair in zip(phones, persons, strict=True)],
            "stories": [{"id": story.id, "title": story.title, "about": story.about} for story in player.stories],
            "story": _story(player),
            "faults": [_fault(rehearsal, fault) for fault in FAULTS],
            "calls": _calls(rehearsal),
            "calls_total": rehearsal.calls_total,
            "used": rehearsal.kept.used,
            "by_hand": rehearsal.kept.by_hand,
            "trouble": rehearsal.trouble,
        }


def _part(phone: Phone) -> Part | None:
    return next((part for part in CAST if part.name == phone.account.first_name), None)


def _invited(phones: list[Phone]) -> set[str]:
    """The roles for which an invite is looked for: of those who have not come yet."""
    parts = [_part(phone) for phone in phones if not phone.chat.started]
    return {part.role for part in parts if part is not None and part.role in ("nurse", "mentor")}


def _reader(rehearsal: Rehearsal, person: Person | None, phone: Phone) -> _Reader:
    texts: Texts = rehearsal.town.kith.texts
    code = person.language if person is not None else phone.account.language_code or ""
    zone = person.zone if person is not None else places.default().zone
    return _Reader(texts.language(code), zone, rehearsal.clock.now())


def _clock(rehearsal: Rehearsal) -> Json:
    here, now = places.default(), rehearsal.clock.now()
    english = rehearsal.town.kith.texts.language("en")
    day = day_words(english, today(now, here.zone), now, here.zone)
    return {"full": f"{day}, {local(now, here.zone):%H:%M}", "place": here.title, "moving": rehearsal.moving}


def _phone(rehearsal: Rehearsal, phone: Phone, person: Person | None, invites: dict[str, str]) -> Json:
    part, reader, locked_at = _part(phone), _reader(rehearsal, person, phone), _locked_at(rehearsal, phone)
    return {
        "id": phone.id,
        "name": phone.account.first_name,
        "role": part.role if part else "",
        "phone_language": phone.account.language_code,
        "language": reader.language.code,
        "direction": reader.language.direction,
        "time": reader.time(reader.now),
        "day": reader.day(reader.now),
        "blocked": phone.account.blocked,
        "locked": locked_at is not None,
        "notices": [] if locked_at is None else _notices(rehearsal, phone, locked_at, reader),
        "start": None if phone.messages else _start(phone, part, invites),
        "messages": [_message(rehearsal, message, reader) for message in phone.messages[-SHOWN_MAX:]],
        "commands": phone.commands,
        "toast": {"number": len(phone.toasts), **phone.toasts[-1]} if phone.toasts else None,
    }


def _locked_at(rehearsal: Rehearsal, phone: Phone) -> Instant | None:
    villager = rehearsal.town.villagers.get(phone.account.first_name)
    return None if villager is None else villager.locked_at


def _notices(rehearsal: Rehearsal, phone: Phone, since: Instant, reader: _Reader) -> list[Json]:
    noticed = [notice for notice in rehearsal.kept.notices.get(str(phone.id), []) if notice.at >= since]
    return [{"time": reader.time(notice.at), "text": notice.text, "kind": notice.kind} for notice in noticed]


def _start(phone: Phone, part: Part | None, invites: dict[str, str]) -> Json:
    """What stands on a phone whose chat is empty: how they come here, and what Start will open."""
    if part is None or phone.chat.started:
        return {"way": "", "with": "", "about": phone.description}
    opens = {"coordinator": "the one-time link"}.get(part.role, "Cleo’s invite" if invites.get(part.role) else "")
    return {"way": part.way, "with": opens, "about": phone.description}


def _message(rehearsal: Rehearsal, message: Message, reader: _Reader) -> Json:
    return shown(message, rehearsal.town.kith.bot.username, reader.time(message.at), reader.day(message.at))


def _story(player: Player) -> Json:
    acting = player.acting and dict(zip(("phone", "message", "data"), player.acting, strict=True))
    running = None if player.story is None else player.story.id
    return {"running": running, "line": player.line, "failed": player.failed, "acting": acting}


def _fault(rehearsal: Rehearsal, fault: Fault) -> Json:
    on = fault.is_on(rehearsal.town)
    title = fault.title_when_on if on and fault.title_when_on else fault.title
    return {"id": fault.id, "title": title, "help": fault.help, "momentary": fault.momentary, "on": on}


def _calls(rehearsal: Rehearsal) -> list[Json]:
    """The latest calls, newest first; the same one several times on end is one line."""
    shown: list[Json] = []
    for call in reversed(rehearsal.town.telegram.calls):
        line = _call(rehearsal, call)
        if shown and all(shown[-1][name] == line[name] for name in ("method", "for", "answer")):
            shown[-1]["times"] += 1
        elif len(shown) < CALLS_MAX:
            shown.append(line)
        else:
            break
    return shown


def _call(rehearsal: Rehearsal, call: Call) -> Json:
    """One line of what goes on underneath: never what was said, and no token."""
    world = rehearsal.town.telegram.world
    query = world.queries.get(str(call.params.get("callback_query_id")))
    chat = world.chats.get(query.chat_id if query else _whole(call.params.get("chat_id")))
    return {
        "time": f"{local(call.at, places.default().zone):%H:%M:%S}",
        "method": call.method,
        "for": chat.account.first_name if chat else "",
        "answer": _answer(call),
        "times": 1,
        "ok": call.fault is None and call.answer is not None and call.answer["ok"],
    }


def _whole(value: object) -> int:
    return int(value) if isinstance(value, int) or (isinstance(value, str) and value.isdecimal()) else 0


def _answer(call: Call) -> str:
    if call.fault == "unanswered":
        return "done, but the answer was lost"
    if call.answer is None:
        return f"no answer: {call.fault}"
    if not call.answer["ok"]:
        return f"{call.answer['error_code']} {call.answer['description']}"
    result = call.answer["result"]
    if isinstance(result, dict) and "message_id" in result:
        return f"message {result['message_id']}"
    if isinstance(result, list):
        return f"{len(result)} updates" if len(result) != 1 else "1 update"
    return "ok"
