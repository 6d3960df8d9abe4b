"""Reading a visit plan from its file. What is wrong is told with the file, the line, and what would be right."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, get_args

from bot.checkins.plan import Anchor, Begins, Length, Plan, Stage, Stretch
from bot.places import service as places

_NAME = re.compile(r"([a-z0-9-]+/)?[a-z0-9-]+")
_LENGTH = re.compile(r"([1-9]\d{0,3}) (day|week|month)s?")
_KNOWN_KEYS = {"for", "begins", "every", "ends", "counted_from", "closing_visit"}
_VISIT_MINUTES_MAX = 240


class PlanError(Exception):
    """A visit plan's file is wrong: where, and what it should say."""


def load_plan(name: str) -> Plan:
    """The visit plan of that name: `content/plans/<name>.toml`, or for "<place>/<name>" one in that place's folder.
    `PlanError` when there is none or it is wrong.
    """
    return _load(name, places.plan_file(name) if _NAME.fullmatch(name) else None)


@cache
def _load(name: str, file: Path | None) -> Plan:
    if file is None or not file.is_file():
        raise PlanError(f"{name}: there is no such visit plan")
    return read_plan(name, file.read_text(encoding="utf-8"))


def plan_names() -> list[str]:
    """The names of all shipped plans, in order."""
    return sorted(file.stem for file in places.PLANS_FOLDER.glob("*.toml"))


def read_plan(name: str, source: str) -> Plan:
    """The plan that the TOML document `source` describes."""
    try:
        found = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise PlanError(f"{name}.toml: {error}") from error
    reader = _Reader(name, source)
    minutes = found.get("visit_minutes")
    if type(minutes) is not int or not 5 <= minutes <= _VISIT_MINUTES_MAX:
        raise reader.wrong(None, "visit_minutes", f"a whole number from 5 to {_VISIT_MINUTES_MAX}")
    stretches = found.get("stretch")
    if not isinstance(stretches, list) or not all(isinstance(one, dict) for one in stretches) or not stretches:
        raise reader.wrong(None, "stretch", "at least one [[stretch]]")
    return Plan(name, minutes, tuple(reader.stretch(number, one) for number, one in enumerate(stretches)))


class _Reader:
    """Turns the tables of one file into stretches, and knows on which line each stands."""

    def __init__(self, name: str, source: str) -> None:
        self.name = name
        self.lines = source.splitlines()
        self.starts = [n for n, line in enumerate(self.lines) if line.strip().startswith("[[stretch]]")]

    def stretch(self, number: int, found: dict[str, Any]) -> Stretch:
        unknown = sorted(set(found) - _KNOWN_KEYS)
        if unknown:
            raise self.wrong(number, unknown[0], f"left out: a stretch has {', '.join(sorted(_KNOWN_KEYS))}")
        begins: Begins = self._one_of(number, found, "begins", get_args(Begins))
        stage: Stage | None = self._one_of(number, found, "for", get_args(Stage)) if "for" in found else None
        if begins == "birth" and stage != "baby":
            raise self.wrong(number, "for", '"baby" where a stretch begins at the birth')
        if number == 0 and begins == "before":
            raise self.wrong(number, "begins", '"enrolment" or "birth": nothing comes before the first stretch')
        at_birth = found.get("ends") == "birth"
        if at_birth and stage != "expecting":
            raise self.wrong(number, "for", '"expecting" where a stretch ends at the birth')
        return Stretch(
            begins,
            self._length(number, found, "every"),
            None if at_birth else self._length(number, found, "ends"),
            "birth" if at_birth else self._counted_from(number, found, stage),
            stage,
            self._flag(number, found, "closing_visit"),
        )

    def _counted_from(self, number: int, found: dict[str, Any], stage: Stage | None) -> Anchor:
        anchor: Anchor = self._one_of(number, found, "counted_from", get_args(Anchor))
        if anchor == "birth" and stage != "baby":
            raise self.wrong(number, "counted_from", '"enrolment", unless the stretch is for = "baby"')
        return anchor

    def _flag(self, number: int, found: dict[str, Any], key: str) -> bool:
        value = found.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong(number, key, "true or false")
        return value

    def _length(self, number: int, found: dict[str, Any], key: str) -> Length:
        match = _LENGTH.fullmatch(str(found.get(key)))
        if match is None:
            raise self.wrong(number, key, 'a length such as "2 weeks", "21 months" or "10 days"')
        amount = int(match[1])
        if match[2] == "month":
            return Length(months=amount)
        return Length(days=amount * (7 if match[2] == "week" else 1))

    def _one_of(self, number: int, found: dict[str, Any], key: str, allowed: tuple[Any, ...]) -> Any:
        if found.get(key) not in allowed:
            raise self.wrong(number, key, "one of " + ", ".join(f'"{one}"' for one in allowed))
        return found[key]

    def wrong(self, number: int | None, key: str, right: str) -> PlanError:
        return PlanError(f"{self.name}.toml, line {self._line(number, key)}: `{key}` should be {right}")

    def _line(self, number: int | None, key: str) -> int:
        """The line of `key` in that stretch; of the stretch where the key is missing; 1 for the file."""
        if number is None:
            first, beyond = 0, self.starts[0] if self.starts else len(self.lines)
        elif number < len(self.starts):
            first = self.starts[number]
            beyond = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.lines)
        else:
            return 1
        for place in range(first, beyond):
            if self.lines[place].split("=")[0].strip() == key:
                return place + 1
        return first + 1
