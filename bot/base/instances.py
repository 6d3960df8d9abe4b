"""Cases as JSON, read strictly: whoever checks a method on people of their own is told what is wrong with theirs."""

import json
from collections.abc import Set
from typing import Any


class ImpossibleCase(ValueError):
    """A case that cannot be: what is wrong with it."""


def read_object(words: str, names: Set[str], form: str) -> dict[str, Any]:
    """The object that stands there, with just those names. `ImpossibleCase` shows `form` where it is none."""
    try:
        told = json.loads(words)
    except (ValueError, RecursionError) as error:
        raise ImpossibleCase(f"it is not JSON ({error}); it should look like {form}") from error
    if not isinstance(told, dict):
        raise ImpossibleCase(f"it must be an object like {form}")
    wrong = sorted(names ^ told.keys())
    if wrong:
        raise ImpossibleCase(f"{', '.join(wrong)}: missing or not known; it should look like {form}")
    return told


def count(value: Any, name: str, most: int) -> int:
    """A whole number from 0 to `most`. `ImpossibleCase` for anything else."""
    if type(value) is not int or not 0 <= value <= most:
        raise ImpossibleCase(f"{name}: a whole number from 0 to {most} is needed")
    return value


def numbers(values: Any, name: str, many: int | None = None) -> list[int]:
    """So many whole numbers below 2⁶³, or as many as there are. `ImpossibleCase` for anything else."""
    if not isinstance(values, list) or many not in (None, len(values)):
        raise ImpossibleCase(f"{name}: a list of {'' if many is None else f'{many} '}whole numbers is needed")
    if not all(type(value) is int and abs(value) < 2**63 for value in values):
        raise ImpossibleCase(f"{name}: only whole numbers below 2⁶³ are allowed")
    return values
