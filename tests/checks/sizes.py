"""Functions: nine in ten at most 25 lines, none over 60. Files: at most 300."""

import ast
from collections.abc import Iterator
from pathlib import Path

FUNCTION_P90 = 25
FUNCTION_MAX = 60
FILE_MAX = 300


def sources() -> Iterator[Path]:
    """Every Python file of the bot but migrations, which are records."""
    for folder in ("bot", "handlers"):
        for path in sorted(Path(folder).rglob("*.py")):
            if "versions" not in path.parts:
                yield path


def problems() -> list[str]:
    found, lengths = [], []
    for path in sources():
        words = path.read_text(encoding="utf-8")
        if (lines := words.count("\n")) > FILE_MAX:
            found.append(f"{path} has {lines} lines; at most {FILE_MAX}")
        for node in ast.walk(ast.parse(words)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                lengths.append(length)
                if length > FUNCTION_MAX:
                    found.append(f"{path}:{node.lineno} {node.name} has {length} lines; at most {FUNCTION_MAX}")
    p90 = sorted(lengths)[int(len(lengths) * 0.9)]
    if p90 > FUNCTION_P90:
        found.append(f"nine in ten functions have up to {p90} lines; at most {FUNCTION_P90}")
    return found
