"""Which texts the source asks for: the keys it names, the families it builds, and the values it gives."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

SAID_BY = frozenset({"Text", "Refused"})
"""What takes a key first."""
LABELLED = frozenset({"Button", "LinkButton"})
"""What takes a label first."""
_KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9_]+)*")


@dataclass(frozen=True, slots=True)
class Use:
    """A key that is said, and the names of its values; `open` when more may be given than can be seen here."""

    key: str
    where: str
    values: frozenset[str]
    open: bool


@dataclass(slots=True)
class Uses:
    """Everything the source says of texts, and where: `families` are patterns of keys, `labels` the keys on buttons,
    `words` all plain strings that could be keys.
    """

    said: list[Use] = field(default_factory=list)
    families: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)


def find_uses(files: Iterable[Path], root: Path) -> Uses:
    """Read the source files."""
    uses = Uses()
    for path in files:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        quiet = _quiet(tree)
        for node in ast.walk(tree):
            where = f"{path.relative_to(root)}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.Call) and _name(node) in SAID_BY and node.args:
                _note(uses, node, where)
            elif isinstance(node, ast.Call) and _name(node) in LABELLED and node.args:
                uses.labels.update((key, where) for key in _label(node.args[0]))
            elif isinstance(node, ast.Constant) and id(node) not in quiet and _KEY.fullmatch(str(node.value)):
                uses.words.setdefault(str(node.value), where)
    return uses


def _note(uses: Uses, call: ast.Call, where: str) -> None:
    values = frozenset(keyword.arg for keyword in call.keywords if keyword.arg)
    is_open = any(keyword.arg is None for keyword in call.keywords)
    for key in _keys(call.args[0]):
        if isinstance(key, ast.JoinedStr):
            uses.families.setdefault(_family(key), where)
        elif isinstance(key, ast.Constant) and isinstance(key.value, str):
            uses.said.append(Use(key.value, where, values, is_open))


def _label(label: ast.expr) -> Iterator[str]:
    if isinstance(label, ast.Call) and _name(label) in SAID_BY and label.args:
        yield from (str(key.value) for key in _keys(label.args[0]) if isinstance(key, ast.Constant))


def _keys(node: ast.expr) -> Iterator[ast.expr]:
    """The key, or both of "one if so else another"."""
    if isinstance(node, ast.IfExp):
        yield from _keys(node.body)
        yield from _keys(node.orelse)
    else:
        yield node


def _family(key: ast.JoinedStr) -> str:
    """A key with holes, as a pattern: "people-{question}-button" is any key of that shape."""
    parts = (re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[\w-]+" for part in key.values)
    return "".join(parts)


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def _quiet(tree: ast.AST) -> set[int]:
    """Strings that say nothing to anybody: docstrings, and the parts of f-strings."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            found.update(id(part) for part in node.values)
    return found
