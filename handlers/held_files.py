"""What is held of somebody as a file: a page to read in their language, or JSON for programs.

It is written in the moment of sending and kept nowhere. Names of others stand in it as they are called now.
"""

import json
import re
from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from bot.base import held
from bot.base.clock import Instant, local
from bot.base.enclosures import Form
from bot.base.formats import zone_words
from bot.base.held import Part, Record
from bot.base.messages import Day, Duration, Name, Text, Value, When
from bot.base.texts import Reader, Texts
from bot.base.transaction import Transaction
from bot.checkins.steps_rules import GOAL_STARTERS
from bot.people.rules import Person
from bot.places import service as places
from bot.places.rules import Place
from bot.skills import messages as skills
from handlers.people.profile import CHOICES
from handlers.telegram_calls import File

FILES: Mapping[Form, str] = {"page": "mine.html", "json": "mine.json"}
CLOCKS = frozenset({"quiet_from", "quiet_to", "from_minute", "to_minute"})
"""Fields with a minute of the day."""
DAYS = frozenset({"stage_date", "monday"})
"""Fields with a date."""
OWN_WORDS = frozenset({"name", "area", "words", "own", "title", "question", "whereabouts", "version"})
"""Fields whose text stands as it is; others hold a code of ours, and have words for it."""
NAMED: Mapping[str, Callable[[str], Text]] = {
    "looked": lambda code: Text("people-looked", what=code),
    "purpose": lambda code: Text("people-purpose", purpose=code),
    "word": lambda code: Text("checkins-pulse-word", word=code),
    "tier": lambda code: Text("staff-tier", tier=code),
    "ask": lambda code: Text("held-ask", kind=code.replace(".", "-")),
    "starter": lambda code: Text(f"checkins-starter-{'goal' if code in GOAL_STARTERS else 'step'}", starter=code),
    "language": lambda code: Text(f"places-language-{code}"),
    **dict.fromkeys(("skill", "give", "get"), skills.name),
    **dict.fromkeys(("where", "give_where", "get_where"), lambda code: Text("skills-where-line", choice=code)),
    "windows": lambda codes: Text("skills-windows", lines=skills.windows(codes.split())),
}
"""Codes that have words of their own already."""
_TAG = re.compile(r"<[^<>]*>")
_PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>body{{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:1rem auto;padding:0 1rem}}
dl{{display:grid;grid-template-columns:minmax(8rem,1fr) 2fr;gap:.2rem 1rem;padding:.5rem 0;margin:0;
border-top:1px solid #ccc}}dt{{color:#555}}dd{{margin:0;overflow-wrap:anywhere}}</style>
<h1>{title}</h1>
<p>{about}</p>
{parts}
</html>
"""


def write(texts: Texts, tx: Transaction, person: Person, reader: Reader, form: Form) -> File:
    """Everything held of that person that is theirs to see, as it is now. Where others look at their phone the guarded
    parts are left out; the file says so whether or not there are any.
    """
    openly = person.private == "no"
    parts = held.of(tx, person.id, openly=openly)
    page = _Page(texts, person.language, reader, places.place(person.place))
    content = page.of(parts, openly=openly) if form == "page" else _json(parts, reader, page.left_out(openly=openly))
    return File(FILES[form], content)


def _json(parts: list[Part], reader: Reader, left_out: str) -> str:
    def plain(value: Value) -> Any:
        match value:
            case When(instant):
                return _iso(instant)
            case Name(person_id):
                return reader.names(person_id)
            case Duration(minutes):
                return minutes
        return value

    told = {part.name: [{name: plain(value) for name, value in one.items()} for one in part.records] for part in parts}
    about = {"written_at": _iso(reader.now)} | ({"left_out": left_out} if left_out else {})
    return json.dumps({**about, **told}, ensure_ascii=False, indent=1)


def _iso(instant: Instant) -> str:
    return local(instant, "UTC").isoformat()


class _Page:
    def __init__(self, texts: Texts, language: str, reader: Reader, place: Place | None = None) -> None:
        self._texts, self._language, self._reader, self._place = texts, language, reader, place

    def left_out(self, *, openly: bool) -> str:
        """What is said where parts are left out; nothing where none are."""
        return "" if openly else self._say(Text("held-left-out"))

    def of(self, parts: list[Part], *, openly: bool = True) -> str:
        """The whole page."""
        info = self._texts.language(self._language)
        return _PAGE.format(
            language=info.code,
            direction=info.direction,
            title=self._say(Text("held-title")),
            about=" ".join((self._say(Text("held-about", at=When(self._reader.now))), self.left_out(openly=openly))),
            parts="\n".join(self._part(part) for part in parts),
        )

    def _part(self, part: Part) -> str:
        records = "\n".join(self._record(one) for one in part.records)
        return f"<h2>{self._say(Text('held-part', part=part.name))}</h2>\n{records}"

    def _record(self, record: Record) -> str:
        lines = (
            f"<dt>{self._say(Text('held-field', field=name))}</dt><dd>{self._value(name, value, record)}</dd>"
            for name, value in record.items()
        )
        return f"<dl>{''.join(lines)}</dl>"

    def _value(self, name: str, value: Value, record: Record) -> str:
        match value:
            case str() if name == "value" and record["kind"] in CHOICES:
                return self._say(Text(f"people-{record['kind']}-line", choice=value))
            case int() if name == "weekday":
                return self._say(Text("staff-weekday", day=value))
            case int() if name in CLOCKS:
                return f"{value // 60:02}:{value % 60:02}"
            case int():
                return str(value)
            case str() if name in DAYS:
                return self._say(Text("held-value", value=Day(value)))
            case str() if name == "zone":
                return f"<bdi>{escape(zone_words(self._texts.language(self._language), value))}</bdi>"
            case str() if name == "area" and self._place is not None and (area := self._place.area(value)):
                return f"<bdi>{escape(area.name)}</bdi>"
            case str() if name in OWN_WORDS:
                return f"<bdi>{escape(value).replace(chr(10), '<br>')}</bdi>"
            case str() if name in NAMED:
                return self._say(NAMED[name](value))
            case str():
                return self._say(Text("held-code", code=value))
        return self._say(Text("held-value", value=value))

    def _say(self, text: Text) -> str:
        return _TAG.sub("", self._texts.render(self._language, text, self._reader))
