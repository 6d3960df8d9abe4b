"""Whatever is written to people says why it may be: asked for, agreed to, or counted as unprompted."""

import ast
from pathlib import Path

LIST = Path("tests/checks/senders.txt")
NOT_ROOMS = {"base", "commands", "practice", "simulation"}
SENDS = {"send", "put", "tell_with_picture"}
UNPROMPTED = "unprompted"
REASONS = {
    UNPROMPTED,
    "answer",
    "ask",
    "companion",
    "digest",
    "ending",
    "meeting",
    "pairing",
    "plan",
    "role",
    "safety",
    "talk",
}
"""What prompts a message: something its reader did, an ask that is theirs, what they said yes to, or talk."""


def listed() -> dict[str, str]:
    """Why each sender may write, by its name."""
    lines = (line.split() for line in LIST.read_text(encoding="utf-8").splitlines() if line.strip())
    return dict(lines)


def found_in(name: str, source: str) -> dict[str, bool]:
    """The functions of a module that write to people, and whether they count it as unprompted."""
    senders: dict[str, bool] = {}
    for function in ast.walk(ast.parse(source)):
        if isinstance(function, ast.FunctionDef):
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and _sends(call.func):
                    counted = any(word.arg == UNPROMPTED for word in call.keywords)
                    senders[f"{name}.{function.name}"] = senders.get(f"{name}.{function.name}", False) or counted
    return senders


def _sends(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and function.attr in SENDS
        and getattr(function.value, "id", "") in ("outbox", "enclosures")
    )


def senders() -> dict[str, bool]:
    """All of them."""
    found: dict[str, bool] = {}
    for path in sorted(Path("bot").rglob("*.py")):
        if path.parts[1] not in NOT_ROOMS:
            found |= found_in(".".join(path.with_suffix("").parts[1:]), path.read_text(encoding="utf-8"))
    return found


def problems() -> list[str]:
    return compare(senders(), listed())


def compare(found: dict[str, bool], known: dict[str, str]) -> list[str]:
    """What is wrong between the two."""
    wrong = [f"{name} writes to people: say in {LIST} what prompts it" for name in sorted(found.keys() - known.keys())]
    wrong += [f"{name} is in {LIST} and writes to nobody" for name in sorted(known.keys() - found.keys())]
    wrong += [f"{name}: {reason} is no reason" for name, reason in known.items() if reason not in REASONS]
    wrong += [
        f"{name} is {known[name]} in {LIST}, and {'is' if counted else 'is not'} counted as unprompted"
        for name, counted in found.items()
        if name in known and counted != (known[name] == UNPROMPTED)
    ]
    return wrong
