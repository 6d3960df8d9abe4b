"""Every press has its tag in the published list, the list only grows, and every button leads to a door."""

import ast
import subprocess
from pathlib import Path

from handlers import DOORS
from tests.checks.sizes import sources

LIST = Path("handlers/presses.txt")


def published() -> list[str]:
    """The published tags, in order."""
    return [line.strip() for line in LIST.read_text(encoding="utf-8").splitlines() if line.strip()]


def _before() -> list[str]:
    shown = subprocess.run(["git", "show", f"HEAD:{LIST}"], capture_output=True, text=True, check=False)
    return shown.stdout.split() if shown.returncode == 0 else []


def _used() -> dict[str, str]:
    """Tags that buttons in the source carry, and where."""
    used: dict[str, str] = {}
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Button" and len(node.args) > 1:
                tag = node.args[1]
                if isinstance(tag, ast.Constant) and isinstance(tag.value, str):
                    used.setdefault(tag.value, f"{path}:{node.lineno}")
    return used


def problems() -> list[str]:
    tags = published()
    found = [f"{tag} is not in {LIST}: add it at the end" for tag in DOORS.presses if tag not in tags]
    found += [f"{tag} was published and is gone from {LIST}" for tag in _before() if tag not in tags]
    found += [f"{tag} stands twice in {LIST}" for tag in sorted(set(tags)) if tags.count(tag) > 1]
    found += [f"{tag} is published and no door opens" for tag in tags if tag not in DOORS.presses]
    found += [f"{where}: no door is called {tag}" for tag, where in _used().items() if tag not in DOORS.presses]
    return found
