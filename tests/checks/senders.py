"""Whatever is written to people says why it may be: asked for, agreed to, or counted as unprompted."""

import ast
from collections.abc import Iterator
from pathlib import Path

LIST = Path("tests/checks/senders.txt")
NOT_ROOMS = {"base", "commands", "practice", "simulation"}
SENDS = {
    "bot.base.outbox.send",
    "bot.base.outbox.show",
    "bot.base.outbox.put",
    "bot.base.enclosures.send_document",
    "bot.base.enclosures.send_held",
    "bot.base.enclosures.send_book",
    "bot.base.enclosures.send_report",
    "bot.base.enclosures.send_picture",
    "bot.base.enclosures.tell_with_picture",
}
"""The ways to write to somebody."""
UNPROMPTED = "unprompted"
REASONS = {
    UNPROMPTED,
    "answer",
    "ask",
    "circle",
    "companion",
    "digest",
    "ending",
    "meeting",
    "opportunity",
    "pairing",
    "panel",
    "plan",
    "role",
    "safety",
    "skills",
    "talk",
}
"""What prompts a message: something its reader did, an ask that is theirs, what they said yes to or put up, or talk."""
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
Counts = frozenset[bool]
"""Of what one function writes: whether it is counted as unprompted. Both, where some is and some is not."""


def listed() -> dict[str, str]:
    """Why each sender may write, by its name."""
    lines = (line.split() for line in LIST.read_text(encoding="utf-8").splitlines() if line.strip())
    return dict(lines)


def _imported(module: ast.Module) -> dict[str, str]:
    """What each imported name of a module means, in full."""
    names: dict[str, str] = {}
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            for one in node.names:
                first = one.name.partition(".")[0]
                names |= {one.asname: one.name} if one.asname else {first: first}
        elif isinstance(node, ast.ImportFrom):
            names |= {one.asname or one.name: f"{node.module}.{one.name}" for one in node.names}
    return names


def _meant(node: ast.AST, names: dict[str, str]) -> str:
    """What stands there, in full; empty where it was not imported."""
    if isinstance(node, ast.Name):
        return names.get(node.id, "")
    return f"{_meant(node.value, names)}.{node.attr}" if isinstance(node, ast.Attribute) else ""


def _within(node: ast.AST, path: str) -> Iterator[tuple[str, ast.AST]]:
    """Everything in a module, with the outermost function around it."""
    for child in ast.iter_child_nodes(node):
        within = path
        if isinstance(child, FUNCTIONS):
            within = f"{path}.{child.name}"
            yield from ((within, one) for one in ast.walk(child))
            continue
        yield within, child
        yield from _within(child, within)


def _counted(call: ast.Call) -> bool:
    """Whether a message counts as unprompted: said so, or left open to be so."""
    return any(
        word.arg is None or (word.arg == UNPROMPTED and ast.unparse(word.value) != "False") for word in call.keywords
    )


def found_in(name: str, source: str) -> dict[str, Counts]:
    """The functions of a module that write to people, and whether they count it as unprompted. A way to write that is
    only handed on, or stands outside every function, is found as well: whoever hands it on writes.
    """
    module = ast.parse(source)
    names = _imported(module)
    senders: dict[str, Counts] = {}
    calls = {id(node.func): node for node in ast.walk(module) if isinstance(node, ast.Call)}
    for path, node in _within(module, name):
        if _meant(node, names) in SENDS:
            call = calls.get(id(node))
            senders[path] = senders.get(path, frozenset()) | {call is not None and _counted(call)}
    return senders


def senders() -> dict[str, Counts]:
    """All of them."""
    rooms = (path for path in Path("bot").rglob("*.py") if path.parts[1] not in NOT_ROOMS)
    found: dict[str, Counts] = {}
    for path in sorted((*rooms, *Path("handlers").rglob("*.py"))):
        parts = path.with_suffix("").parts
        name = ".".join(parts[1:] if parts[0] == "bot" else parts)
        found |= found_in(name, path.read_text(encoding="utf-8"))
    return found


def problems() -> list[str]:
    return compare(senders(), listed())


def compare(found: dict[str, Counts], known: dict[str, str]) -> list[str]:
    """What is wrong between the two."""
    wrong = [f"{name} writes to people: say in {LIST} what prompts it" for name in sorted(found.keys() - known.keys())]
    wrong += [f"{name} is in {LIST} and writes to nobody" for name in sorted(known.keys() - found.keys())]
    wrong += [f"{name}: {reason} is no reason" for name, reason in known.items() if reason not in REASONS]
    wrong += [
        f"{name} is {known[name]} in {LIST}, and {_said(counts)} counted as unprompted"
        for name, counts in found.items()
        if name in known and counts != {known[name] == UNPROMPTED}
    ]
    return wrong


def _said(counts: Counts) -> str:
    if len(counts) > 1:
        return "only some of what it writes is"
    return "is" if True in counts else "is not"
