"""What people read: every text parses, is there in every language with the same values, is used, is short and plain.

The rules are told to writers in `docs/translating.md`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import textstat
from fluent.syntax import ast

from bot.base.languages import LanguageError, read_language
from bot.base.messages import Text
from bot.base.rewording import is_label
from bot.base.text_files import MARKS, Entry, TextFiles, nodes, read_texts, reworded, values
from bot.base.texts import Reader, TextError, Texts
from tests.checks.text_uses import Uses, find_uses

SOURCE = "en"
WORDS_MAX = 60
ARTICLE_WORDS_MAX = 120
LABEL_MAX = 30
LABEL_VALUE = "x" * 8
GRADE_MAX = 6.0
SCREEN_WORDS_MIN = 40
"""A screen shorter than this says too little to be given a reading age of its own."""
TAGS = frozenset({"b", "i", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"})
_SENTENCE_ENDS = ".!?…:;"
_STRANGE = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]")

Entries = Mapping[str, Entry]


def problems(root: Path = Path()) -> list[str]:
    """Everything that is wrong with the texts, a sentence each."""
    folders = sorted(path.parent for path in (root / "content").glob("*/language.toml"))
    files = {folder.name: read_texts(folder) for folder in folders}
    found = [problem for folder in folders for problem in _language(folder)]
    if SOURCE not in files:
        return [*found, f"content/{SOURCE} is missing"]
    source = {entry.key: entry for entry in files[SOURCE].entries}
    for code, texts in files.items():
        entries = {entry.key: entry for entry in texts.entries}
        found += texts.problems
        found += _same(code, entries, source)
        found += [problem for entry in texts.entries for problem in _one(entry, entries, texts, source)]
    found += [
        problem for folder in sorted((root / "content" / "places").glob("*/*")) for problem in _own(folder, files)
    ]
    sources = [path for folder in ("bot", "handlers") for path in sorted((root / folder).rglob("*.py"))]
    found += _used(find_uses(sources, root), source)
    found += _plain(source, files[SOURCE])
    return found or [*_rendered(root / "content", files)]


def _own(folder: Path, files: Mapping[str, TextFiles]) -> Iterator[str]:
    """What is wrong with a place's own words; that they fit Kith's is seen where they are loaded."""
    if folder.name in files:
        own = read_texts(folder)
        source = {entry.key: entry for entry in files[SOURCE].entries}
        whole = reworded(files[folder.name], own)
        entries = {entry.key: entry for entry in whole.entries}
        for entry in own.entries:
            told = _one(replace(entry, marks=frozenset()), entries, whole, source)
            yield from (f"places/{folder.parent.name}/{problem}" for problem in told)


def _language(folder: Path) -> list[str]:
    try:
        read_language(folder)
    except LanguageError as error:
        return [str(error)]
    return []


# --- the languages against each other ---


def _same(code: str, entries: Entries, source: Entries) -> Iterator[str]:
    for key in sorted(source.keys() - entries.keys()):
        yield f"{key} is not in {code} (it is in {source[key].file})"
    for key in sorted(entries.keys() - source.keys()):
        yield f"{entries[key].file}:{entries[key].line} {key} is not in {SOURCE}"
    for key in sorted(entries.keys() & source.keys()):
        ours, theirs = values(entries[key], entries), values(source[key], source)
        if ours != theirs:
            differ = ", ".join(f"${name}" for name in sorted(ours ^ theirs))
            yield f"{entries[key].file}:{entries[key].line} {key} and the {SOURCE} one do not both use {differ}"


# --- one text by itself ---


def _one(entry: Entry, entries: Entries, files: TextFiles, source: Entries) -> Iterator[str]:
    place = f"{entry.file}:{entry.line} {entry.key}"
    yield from (f"{place} refers to {name}, which is not there" for name in _broken(entry, entries, files))
    yield from (f"{place} has an unknown mark @{mark}" for mark in sorted(entry.marks - MARKS))
    if entry.message.value is None or entry.message.attributes:
        yield f"{place} must be words, without attributes"
        return
    forms = [*_forms(entry.message.value, entries, files)]
    if any(_STRANGE.search(form) for form in forms):
        yield f"{place} has an invisible or private sign; directions are set where it is shown"
    if is_label(entry.key):
        yield from (f"{place}: {wrong}" for form in forms for wrong in _label(form))
        return
    yield from (f"{place}: {wrong}" for form in forms if (wrong := markup_problem(form)))
    most = ARTICLE_WORDS_MAX if "article" in (source.get(entry.key) or entry).marks else WORDS_MAX
    longest = max(_count(form) for form in forms)
    if longest > most:
        yield f"{place} has {longest} words; at most {most}"


def _broken(entry: Entry, entries: Entries, files: TextFiles) -> Iterator[str]:
    terms = {part.id.name for part in files.resource.body if isinstance(part, ast.Term)}
    for node in nodes(entry.message):
        if isinstance(node, ast.MessageReference) and node.id.name not in entries:
            yield node.id.name
        elif isinstance(node, ast.TermReference) and node.id.name not in terms:
            yield f"-{node.id.name}"


def _label(form: str) -> Iterator[str]:
    plain = form.strip()
    if len(plain) > LABEL_MAX:
        yield f"a label has at most {LABEL_MAX} letters ({len(plain)})"
    if not plain or not (plain[0].isalnum() or plain[0] in "¿¡"):
        yield "a label starts with a letter"
    if "\n" in plain or re.search(r"[<&]", plain):
        yield "a label is one line without markup"


class _Markup(HTMLParser):
    """Follows tags; `wrong` is the first thing Telegram would refuse."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []
        self.wrong = ""

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.wrong = self.wrong or f"Telegram knows no <{tag}>"
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong = self.wrong or f"</{tag}> closes nothing"

    def handle_data(self, data: str) -> None:
        if "<" in data or "&" in data:
            self.wrong = self.wrong or "< and & are written &lt; and &amp;"

    def handle_entityref(self, name: str) -> None:
        if name not in ("amp", "lt", "gt", "quot"):
            self.wrong = self.wrong or f"Telegram knows no &{name};"


def markup_problem(html: str) -> str:
    """What Telegram would refuse in this HTML; "" when nothing."""
    markup = _Markup()
    markup.feed(html)
    markup.close()
    return markup.wrong or (f"<{markup.open[-1]}> is never closed" if markup.open else "")


def _forms(pattern: ast.Pattern, entries: Entries, files: TextFiles) -> Iterator[str]:
    """The text in enough of its forms that every part of it is in one."""
    choices = [len(node.variants) for node in nodes(pattern) if isinstance(node, ast.SelectExpression)]
    terms = {part.id.name: part for part in files.resource.body if isinstance(part, ast.Term)}
    for turn in range(max(choices, default=1)):
        yield _form(pattern, turn, entries, terms)


def _form(pattern: ast.Pattern, turn: int, entries: Entries, terms: Mapping[str, ast.Term]) -> str:
    said = ""
    for part in pattern.elements:
        if isinstance(part, ast.TextElement):
            said += part.value
            continue
        inner = part.expression
        while isinstance(inner, ast.Placeable):
            inner = inner.expression
        referred: ast.Pattern | None = None
        if isinstance(inner, ast.SelectExpression):
            referred = inner.variants[min(turn, len(inner.variants) - 1)].value
        elif isinstance(inner, ast.MessageReference) and inner.id.name in entries:
            referred = entries[inner.id.name].message.value
        elif isinstance(inner, ast.TermReference) and inner.id.name in terms:
            referred = terms[inner.id.name].value
        if referred is not None:
            said += _form(referred, turn, entries, terms)
        else:
            said += str(inner.parse()["value"]) if isinstance(inner, ast.StringLiteral) else LABEL_VALUE
    return said


def _count(form: str) -> int:
    plain = re.sub(r"<[^>]*>", "", form)
    return sum(any(sign.isalnum() for sign in word) for word in plain.split())


def _rendered(content: Path, files: Mapping[str, TextFiles]) -> Iterator[str]:
    """Every text as people would get it, with a number and with a word for each of its values."""
    texts, reader = Texts.load(content, SOURCE, strict=True), Reader("UTC", lambda _: "Ana", 0)
    for code, of_language in files.items():
        entries = {entry.key: entry for entry in of_language.entries}
        for entry in of_language.entries:
            say = texts.label if is_label(entry.key) else texts.render
            for value in (2, "<Ana>"):
                try:
                    said = say(code, Text(entry.key, **dict.fromkeys(values(entry, entries), value)), reader)
                except TextError as error:
                    yield f"{entry.file}:{entry.line} {error}"
                    continue
                if say == texts.render and (wrong := markup_problem(re.sub("</?tg-time[^>]*>", "", said))):
                    yield f"{entry.file}:{entry.line} {entry.key}: {wrong}"


# --- the texts against the source ---


def _used(uses: Uses, source: Entries) -> Iterator[str]:
    rooms = {Path(entry.file).stem for entry in source.values()}
    for use in uses.said:
        entry = source.get(use.key)
        if entry is None:
            yield f"{use.where} says {use.key}, which is no text"
            continue
        needs = values(entry, source)
        if missing := needs - use.values if not use.open else frozenset():
            yield f"{use.where} says {use.key} without {', '.join(sorted(missing))}"
        if extra := use.values - needs:
            yield f"{use.where} gives {use.key} {', '.join(sorted(extra))}, which it does not use"
    for word, where in uses.words.items():
        if word.split("-")[0] in rooms and "-" in word and word not in source:
            yield f"{where} names {word}, which is no text"
    for key, where in uses.labels.items():
        if not is_label(key):
            yield f'{where} puts {key} on a button: its key needs the word "button"'
    yield from _unused(uses, source)


def _unused(uses: Uses, source: Entries) -> Iterator[str]:
    families = {re.compile(family): where for family, where in uses.families.items()}
    referred = {
        node.id.name
        for entry in source.values()
        for node in nodes(entry.message)
        if isinstance(node, ast.MessageReference)
    }
    for key, entry in source.items():
        if key not in uses.words and key not in referred and not any(family.fullmatch(key) for family in families):
            yield f"{entry.file}:{entry.line} {key} is never said"
    for family, where in families.items():
        if not any(family.fullmatch(key) for key in source):
            yield f"{where} says texts of the shape {family.pattern}, and there is none"


# --- plain words ---


def _plain(source: Entries, files: TextFiles) -> Iterator[str]:
    """The reading age of each room's sentences as a whole (names and scraps of a line are none), and of each longer
    screen.
    """
    rooms: dict[str, list[str]] = {}
    for entry in source.values():
        if is_label(entry.key) or entry.message.value is None:
            continue
        form = next(_forms(entry.message.value, source, files))
        prose = _prose(form)
        if re.search(r"[.!?]", form):
            rooms.setdefault(entry.file, []).append(prose)
        if _count(prose) >= SCREEN_WORDS_MIN and (grade := textstat.flesch_kincaid_grade(prose)) > GRADE_MAX:
            yield f"{entry.file}:{entry.line} {entry.key} reads at grade {grade:.1f}; at most {GRADE_MAX:.0f}"
    for file, told in rooms.items():
        if (grade := textstat.flesch_kincaid_grade(" ".join(told))) > GRADE_MAX:
            yield f"{file} as a whole reads at grade {grade:.1f}; at most {GRADE_MAX:.0f}"


def _prose(form: str) -> str:
    """What is read aloud: no markup, values as a short name, each line a sentence; lines of only a value left out."""
    lines = []
    for line in re.sub(r"<[^>]*>", "", form).splitlines():
        words = line.strip()
        if words and words != LABEL_VALUE:
            lines.append(words.replace(LABEL_VALUE, "Ana") + ("" if words[-1] in _SENTENCE_ENDS else "."))
    return " ".join(lines)
