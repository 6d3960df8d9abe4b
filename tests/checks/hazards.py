"""The hazard log: each hazard has its harm, its control, its test and what is left; what it names is there."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PAGE = Path("docs/hazards.md")
FIELDS = ("Harm", "Control", "Test", "Left")
_NAMED = re.compile(r"`((?:bot|handlers|content|tests|docs)/[^`]+)`")
_HAZARD = re.compile(r"^## (H\d\d) ", re.M)


def problems(root: Path = Path()) -> list[str]:
    page = (root / PAGE).read_text(encoding="utf-8")
    titles = _HAZARD.findall(page)
    found = [] if titles == [f"H{n:02}" for n in range(1, len(titles) + 1)] else ["hazards are not numbered in order"]
    for number, text in zip(titles, _HAZARD.split(page)[2::2], strict=True):
        found += [f"{number}: {problem}" for problem in _hazard(root, text)]
    return found


def _hazard(root: Path, text: str) -> Iterator[str]:
    told = dict(re.findall(r"^- \*\*(\w+):\*\* (.+)$", text, re.M))
    yield from (f"says nothing under {field}" for field in FIELDS if field not in told)
    if not _NAMED.search(told.get("Control", "")):
        yield "names no file that controls it"
    if not any(name.startswith("tests/") for name in _NAMED.findall(told.get("Test", ""))):
        yield "names no test"
    for name in _NAMED.findall(text):
        path, _, test = name.partition("::")
        if not (root / path).exists():
            yield f"{path} is not there"
        elif test and test not in _tests(root / path):
            yield f"{path} has no {test}"


@cache
def _tests(file: Path) -> frozenset[str]:
    return frozenset(re.findall(r"^(?:async )?def (test_\w+)", file.read_text(encoding="utf-8"), re.M))
