"""What people can give each other: every language has each kind, under a name of its own, with everyday words."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bot.people.rules import LANGUAGES, STRENGTHS
from bot.skills import taxonomy, words

MONEY = {
    "en": ("money", "debt", "pay", "paid", "price", "wage"),
    "es": ("dinero", "deuda", "pagar", "precio", "salario"),
    "ar": ("مال", "نقود", "دين", "دفع", "سعر", "أجرة"),
}
"""What no kind is called: it is not money."""


def problems(content: Path = taxonomy.CONTENT) -> list[str]:
    known = taxonomy.kinds()
    found = [f"content/skills.toml has no group {group}" for group in STRENGTHS if group not in taxonomy.groups()]
    found += [
        f"{group} is a group that people have no name for" for group in taxonomy.groups() if group not in STRENGTHS
    ]
    for language in LANGUAGES:
        found += [f"content/{language}: {problem}" for problem in _language(language, frozenset(known), content)]
    return found


def _language(language: str, known: frozenset[str], content: Path) -> Iterator[str]:
    names, everyday = words.names(language, content), words.everyday(language, content)
    for what, there in (("name", names.keys()), ("everyday words", everyday.keys())):
        yield from (f"{kind} has no {what}: people read the English" for kind in sorted(known - there))
        yield from (f"{kind} has {what} and is no kind" for kind in sorted(there - known))
    twice = Counter(name.casefold() for name in names.values())
    for kind, name in names.items():
        if twice[name.casefold()] > 1:
            yield f"{kind}: another kind is called {name}, too"
        if len(name) > words.NAME_LETTERS_MAX:
            yield f"{kind}: {name} has {len(name)} letters; at most {words.NAME_LETTERS_MAX}"
        if set(name.casefold().split()) & set(MONEY.get(language, ())):
            yield f"{kind}: {name} is about money"
    for kind, wordings in everyday.items():
        said = Counter(wordings)
        yield from (f"{kind}: {word} stands there twice" for word, count in said.items() if count > 1)
