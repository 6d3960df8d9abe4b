"""The text files of one language as they stand on disk: `content/<code>/*.ftl`, Project Fluent."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from fluent.syntax import FluentParser, ast

MARKS = frozenset({"article", "grave", "number"})
"""A mark stands in a comment line right above a text, in English only ("# @article @grave"). `@article`: read at
leisure, up to 120 words. `@grave`: consent, safety or loss; a translation nobody reviewed never stands alone."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text as written. `line` counts from 1."""

    key: str
    file: str
    line: int
    message: ast.Message
    marks: frozenset[str]


@dataclass(frozen=True, slots=True)
class TextFiles:
    """All texts of a language, what Fluent needs to run them, and what is wrong with the files."""

    entries: tuple[Entry, ...]
    resource: ast.Resource
    problems: tuple[str, ...]


def read_texts(folder: Path, pattern: str = "*.ftl") -> TextFiles:
    """Every file of texts in `folder`, or some. A part that cannot be read is left out and named in `problems`."""
    entries: list[Entry] = []
    body: list[ast.Message | ast.Term] = []
    problems: list[str] = []
    first: dict[str, str] = {}
    for file in sorted(folder.glob(pattern)):
        place = f"{folder.name}/{file.name}"
        try:
            source = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            problems.append(f"{place}: {error}")
            continue
        for part in FluentParser().parse(source).body:
            line = source.count("\n", 0, part.span.start if part.span else 0) + 1
            if isinstance(part, ast.Junk):
                problems.append(f"{place}:{line}: {_why(part)}")
            elif isinstance(part, (ast.Message, ast.Term)):
                name = f"-{part.id.name}" if isinstance(part, ast.Term) else part.id.name
                if name in first:
                    problems.append(f"{place}:{line}: {name} is already in {first[name]}")
                    continue
                first[name] = place
                body.append(part)
                if isinstance(part, ast.Message):
                    entries.append(Entry(name, place, line, part, _marks(part)))
    return TextFiles(tuple(entries), ast.Resource(list(body)), tuple(problems))


def reworded(common: TextFiles, own: TextFiles) -> TextFiles:
    """`common` with the texts of `own` in the stead of those of the same key, whose marks they keep."""
    marks = {entry.key: entry.marks for entry in common.entries}
    theirs = {entry.key for entry in own.entries}
    entries = [entry for entry in common.entries if entry.key not in theirs]
    entries += [replace(entry, marks=marks.get(entry.key, entry.marks)) for entry in own.entries]
    body = [part for part in common.resource.body if _name(part) not in theirs]
    return TextFiles(tuple(entries), ast.Resource([*body, *own.resource.body]), (*common.problems, *own.problems))


def _name(part: ast.EntryType) -> str | None:
    return part.id.name if isinstance(part, ast.Message) else None


def variables(entry: Entry) -> frozenset[str]:
    """The names of the values that a text uses, in any of its forms."""
    return frozenset(node.id.name for node in nodes(entry.message) if isinstance(node, ast.VariableReference))


def values(entry: Entry, entries: Mapping[str, Entry]) -> frozenset[str]:
    """The values a text uses, those of the texts it refers to included."""
    found, waiting, seen = set(variables(entry)), [entry], {entry.key}
    while waiting:
        for node in nodes(waiting.pop().message):
            if isinstance(node, ast.MessageReference) and node.id.name in entries and node.id.name not in seen:
                seen.add(node.id.name)
                found |= variables(entries[node.id.name])
                waiting.append(entries[node.id.name])
    return frozenset(found)


def nodes(node: object) -> Iterator[ast.BaseNode]:
    """The node and everything inside it."""
    if isinstance(node, ast.BaseNode):
        yield node
        for inner in vars(node).values():
            yield from nodes(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from nodes(inner)


def _marks(message: ast.Message) -> frozenset[str]:
    lines = (message.comment.content or "").splitlines() if message.comment else []
    return frozenset(word[1:] for line in lines for word in line.split() if line.startswith("@") and word[0] == "@")


def _why(junk: ast.Junk) -> str:
    wrong = "; ".join(str(note.message) for note in junk.annotations)
    start = (junk.content or "").strip().splitlines()[:1]
    return f"cannot be read ({wrong}): {start[0] if start else ''}"
