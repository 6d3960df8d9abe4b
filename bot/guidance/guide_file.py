"""Reading guides from their files: facts once for all languages, words for each, and what a place says of them."""

import re
from collections.abc import Collection
from datetime import date

from bot.guidance.guide import CALLS, WEEKS, Guide, Span, Wording
from bot.places.place_file import PlaceError
from bot.places.toml_reader import Table, TomlProblem

KEY = re.compile(r"[a-z]+(-[a-z]+)*")
KEY_LETTERS_MAX = 20
"""A button carries few."""
TITLE_MAX = 28
WORDS_MAX = 120
LINE = r"\S(.*\S)?"


class GuideError(PlaceError):
    """A file of the library is wrong: where, and what it should say."""


def read_guides(source: str) -> tuple[Guide, ...]:
    """All guides that the TOML document `source` has, in its order. `GuideError` when anything is missing, wrong or
    unknown.
    """
    try:
        return _guides(Table.read("guidance/guides.toml", source))
    except TomlProblem as problem:
        raise GuideError(str(problem)) from problem


def _guides(top: Table) -> tuple[Guide, ...]:
    reviewed_by = top.text("reviewed_by", 'who has read all of it, or ""', r"(\S(.*\S)?)?")
    found: list[Guide] = []
    for topic in top.keys:
        if topic == "reviewed_by":
            continue
        table = top.table(topic)
        for key in table.keys:
            if KEY.fullmatch(key) is None or len(key) > KEY_LETTERS_MAX or key in {one.key for one in found}:
                raise table.wrong(key, f"a name of its own, of at most {KEY_LETTERS_MAX} small letters and dashes")
            found.append(_guide(topic, key, table.table(key), reviewed_by))
    top.done()
    return tuple(found)


def _guide(topic: str, key: str, table: Table, reviewed_by: str) -> Guide:
    calls = table.texts("calls", "whom it says to call, each once, of " + ", ".join(CALLS), "|".join(CALLS), least=1)
    day = table.text("review_by", 'the day by which it is looked at again, such as "2027-11-01"')
    try:
        date.fromisoformat(day)
    except ValueError:
        raise table.wrong("review_by", 'a day, such as "2027-11-01"') from None
    guide = Guide(
        key=key,
        topic=topic,
        expecting=_span(table, "expecting"),
        baby=_span(table, "baby"),
        calls=calls,
        source=table.text("source", "whose public advice it follows, by name", LINE),
        review_by=day,
        reviewed_by=reviewed_by,
    )
    table.done()
    return guide


def _span(table: Table, stage: str) -> Span | None:
    if stage not in table.keys:
        return None
    low, high = WEEKS[stage]
    right = f"the first and the last week, from {low} to {high}"
    weeks = table.wholes(stage, right)
    if len(weeks) != 2 or not low <= weeks[0] <= weeks[1] <= high:
        raise table.wrong(stage, right)
    return Span(*weeks)


def read_words(name: str, source: str, keys: Collection[str]) -> dict[str, Wording]:
    """What the guides of those keys say, by key, as the document `source` of that name ("es/sleep") has it.
    `GuideError` when one is missing, wrong, too long or unknown.
    """
    try:
        return _words(Table.read(f"guidance/{name}.toml", source), keys)
    except TomlProblem as problem:
        raise GuideError(str(problem)) from problem


def _words(top: Table, keys: Collection[str]) -> dict[str, Wording]:
    reviewed = bool(top.text("reviewed_by", 'who has read it in this language, or ""', r"(\S(.*\S)?)?"))
    found = {key: _wording(top.table(key), is_reviewed=reviewed) for key in keys}
    top.done()
    return found


def _wording(table: Table, *, is_reviewed: bool) -> Wording:
    title = table.text("title", f"what it is called, in at most {TITLE_MAX} letters", rf"(?=.{{1,{TITLE_MAX}}}$){LINE}")
    text = table.text("text", "what it says", LINE)
    to_try = table.text("try", "one thing to try", LINE)
    to_call = table.text("call", "when to call", LINE)
    if (count := sum(len(one.split()) for one in (title, text, to_try, to_call))) > WORDS_MAX:
        raise table.wrong("text", f"shorter: with its title, what to try and when to call it has {count} words")
    words = table.text("words", "what people may write who look for it, with commas between", LINE)
    table.done()
    everyday = tuple(filter(None, (one.strip() for one in words.split(","))))
    return Wording(title, text, to_try, to_call, everyday, is_reviewed)


def read_reviewed(place: str, source: str, keys: Collection[str]) -> dict[str, str]:
    """Who has read which guide at that place, by key, as its own file says. `GuideError` where there is no such one."""
    try:
        top = Table.read(f"places/{place}/guidance.toml", source)
        table = top.table("reviewed_by")
        for key in table.keys:
            if key not in keys:
                raise table.wrong(key, "left out: no guide has that name")
        found = {key: table.text(key, "who has read it, in which capacity and when", LINE) for key in table.keys}
        top.done()
    except TomlProblem as problem:
        raise GuideError(str(problem)) from problem
    return found
