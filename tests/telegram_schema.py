"""Requests checked against Telegram's own machine-readable description of the Bot API, where it is at hand.

The description lies beside the project's folder on the machines that have it; elsewhere the check is off.
"""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from bot.practice.telegram.parameters import Upload

DESCRIPTION = Path(__file__).resolve().parents[2] / "shared" / "data" / "telegram-bot-api.json"
_ARRAY = "Array of "
Json = dict[str, Any]


class SchemaCheck:
    """A recorder for `SimulatedTelegram(on_request=…)`: collects what is wrong, each kind of wrong once."""

    def __init__(self, description: Json) -> None:
        self._methods = {name.lower(): method for name, method in description["methods"].items()}
        self._types = description["types"]
        self._wrong: dict[str, None] = {}
        self.checked = 0

    def __call__(self, method: str, params: Json) -> None:
        self.checked += 1
        described = self._methods.get(method.lower())
        if described is None:
            self._wrong[f"{method}: no such method"] = None
            return
        files = {name for name, value in params.items() if isinstance(value, Upload)}
        attached = {name for name in files if _is_attached(name, params)}
        given = {name: value for name, value in params.items() if name not in attached}
        self._fields(method, described["fields"], given)

    @property
    def problems(self) -> list[str]:
        return list(self._wrong)

    def assert_well(self) -> None:
        """Fail with every problem found so far."""
        assert not self._wrong, "requests that the Bot API does not describe:\n" + "\n".join(self._wrong)

    def _fields(self, where: str, fields: list[Json], given: Json) -> None:
        known = {field["name"]: field for field in fields}
        for name in given.keys() - known.keys():
            self._wrong[f"{where}: unknown {name!r}"] = None
        for name, field in known.items():
            if name not in given:
                if field["required"]:
                    self._wrong[f"{where}: {name!r} is missing"] = None
            elif not any(self._fits(kind, given[name]) for kind in field["types"]):
                self._wrong[f"{where}: {name!r} is no {' or '.join(field['types'])}: {given[name]!r:.80}"] = None

    def _fits(self, kind: str, value: Any) -> bool:
        if kind in _PLAIN:
            return _PLAIN[kind](value)
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except ValueError:
                return False
        if kind.startswith(_ARRAY):
            return isinstance(value, list) and all(self._fits(kind.removeprefix(_ARRAY), one) for one in value)
        return isinstance(value, dict) and self._is_a(kind, value)

    def _is_a(self, kind: str, value: Json) -> bool:
        described = self._types[kind]
        if described.get("subtypes"):
            return any(self._is_a(one, value) for one in described["subtypes"])
        probe = SchemaCheck.__new__(SchemaCheck)
        probe._types, probe._wrong = self._types, {}
        probe._fields(kind, described["fields"], value)
        return not probe._wrong


def _is_attached(name: str, params: Json) -> bool:
    return any(f"attach://{name}" in str(value) for value in params.values() if not isinstance(value, Upload))


def _integer(value: Any) -> bool:
    return (isinstance(value, int) and not isinstance(value, bool)) or (
        isinstance(value, str) and value.lstrip("-").isdigit()
    )


def _float(value: Any) -> bool:
    return (
        _integer(value) or isinstance(value, float) or (isinstance(value, str) and value.replace(".", "", 1).isdigit())
    )


_PLAIN: dict[str, Callable[[Any], bool]] = {
    "Integer": _integer,
    "Float": _float,
    "String": lambda value: isinstance(value, str),
    "Boolean": lambda value: isinstance(value, bool) or value in ("true", "false"),
    "True": lambda value: value is True or value == "true",
    "InputFile": lambda value: isinstance(value, Upload),
}


@cache
def _description() -> Json | None:
    return json.loads(DESCRIPTION.read_text(encoding="utf-8")) if DESCRIPTION.is_file() else None


def schema_check() -> SchemaCheck | None:
    """A fresh recorder; `None` where the description is not at hand."""
    description = _description()
    return None if description is None else SchemaCheck(description)
