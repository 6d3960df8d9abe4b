"""A place's own words: `content/places/<place>/<language>/*.ftl`, texts that stand there in the stead of Kith's."""

import re
from collections.abc import Iterator, Set
from dataclasses import replace

from fluent.syntax import ast

from bot.base.text_files import Entry, TextFiles, values

ADDED = "skills-kind-"
"""How the keys begin of what a place may name that is not named elsewhere: kinds of its own."""
CHECKED = re.compile(r"^Checked by \S.{2,}$", re.MULTILINE)
"""What must stand above a text on consent, safety or loss: which professional has looked at it."""


def sound(own: TextFiles, common: TextFiles, grave: Set[str]) -> TextFiles:
    """Of a place's texts those that can be shown. Each of the others is told in `problems`, and Kith's stands."""
    known = {entry.key: entry for entry in common.entries}
    theirs = known | {entry.key: entry for entry in own.entries}
    wrong = {entry.key: why for entry in own.entries for why in _wrong(entry, known, theirs, grave)}
    told = [f"{entry.file}:{entry.line} {entry.key} {wrong[entry.key]}" for entry in own.entries if entry.key in wrong]
    body = [part for part in own.resource.body if not (isinstance(part, ast.Message) and part.id.name in wrong)]
    entries = tuple(entry for entry in own.entries if entry.key not in wrong)
    return replace(own, entries=entries, resource=ast.Resource(body), problems=(*own.problems, *told))


def _wrong(entry: Entry, known: dict[str, Entry], theirs: dict[str, Entry], grave: Set[str]) -> Iterator[str]:
    ours = known.get(entry.key)
    comment = entry.message.comment.content or "" if entry.message.comment else ""
    if entry.message.value is None:
        yield "must be words"
    elif ours is None:
        if not entry.key.startswith(ADDED):
            yield "is no text of Kith's"
    elif values(entry, theirs) != values(ours, known):
        yield f"must use these and no others: {', '.join(sorted(values(ours, known))) or 'no values'}"
    elif entry.key in grave and not CHECKED.search(comment):
        yield 'is about consent, safety or loss: say above it which professional has looked at it, "# Checked by …"'
