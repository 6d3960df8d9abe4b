"""Reading measures from their files: those of content/measures, and what a place has in a folder of its own."""

import re
from functools import cache
from pathlib import Path

from bot.evidence.measure import ALONE_MAX, BESIDE_MAX, ROWS_MAX, TITLE_MAX, Form, Measure, Wording, in_rows
from bot.places import service as places
from bot.places.place_file import PlaceError
from bot.places.toml_reader import Table, TomlProblem

SHIPPED = places.PLACES_FOLDER.parent / "measures"
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
NAME_LETTERS_MAX = 16
"""A button holds few."""
LINE = r"\S(.*\S)?"
LANGUAGE = re.compile(r"[a-z]{2,3}")
STATES = ("as published", "awaits review")
FORMS: tuple[Form, ...] = ("questions", "own", "total")
EVERY_WEEKS_MAX = 104
TOTAL_MAX = 1000
ITEMS_MAX, ANSWERS_MAX = 30, 5
"""So many answers, with Skip, have room beneath one question."""


class MeasureError(PlaceError):
    """A measure's file is wrong: where, and what it should say."""


def of_place(place: str) -> tuple[Measure, ...]:
    """The measures of that place, by name: its own, and those of content/measures that it has no own one for.
    `MeasureError` says which file is wrong.
    """
    return _of_folders(SHIPPED, places.folder() / place / "measures")


@cache
def _of_folders(*folders: Path) -> tuple[Measure, ...]:
    files = {file.stem: file for folder in folders for file in sorted(folder.glob("*.toml"))}
    return tuple(read_measure(name, files[name].read_text("utf-8")) for name in sorted(files))


def check() -> tuple[str, ...]:
    """Read those of every place anew; all their names."""
    _of_folders.cache_clear()
    return tuple(sorted({measure.name for place in places.names() for measure in of_place(place)}))


def read_measure(name: str, source: str) -> Measure:
    """The measure that the TOML document `source` describes. `MeasureError` when anything is missing, wrong or
    unknown.
    """
    if NAME.fullmatch(name) is None or len(name) > NAME_LETTERS_MAX:
        raise MeasureError(f"{name}.toml: name it in at most {NAME_LETTERS_MAX} small letters, digits and dashes")
    try:
        return _measure(name, Table.read(f"measures/{name}.toml", source))
    except TomlProblem as problem:
        raise MeasureError(str(problem)) from problem


def _measure(name: str, top: Table) -> Measure:
    form = next(one for one in FORMS if one == top.one_of("form", FORMS))
    if form != "questions" and "words" in top.keys:
        raise top.wrong("words", f"left out: where form is {form!r} no words of a scale are carried")
    values = _values(top) if form == "questions" else ()
    words = _languages(top, len(values)) if form == "questions" else None
    low, high = (1, 5) if form == "own" else (0, 0)
    if form == "total":
        low = top.whole("low", 0, TOTAL_MAX)
        high = top.whole("high", low + 1, TOTAL_MAX)
    elif words:
        items = len(words["en"].items)
        low, high = items * min(values), items * max(values)
    measure = Measure(
        name=name,
        title=top.text("title", "what the measure is called"),
        form=form,
        better="lower" if top.one_of("better", ("lower", "higher")) == "lower" else "higher",
        step=top.whole("step", 1, high - low),
        low=low,
        high=high,
        every_weeks=0 if form == "total" else top.whole("every_weeks", 0, EVERY_WEEKS_MAX),
        source=top.text("source", "who made it, and where it was published"),
        licence=top.text("licence", "by what right it may be used here"),
        values=values,
        words=words,
    )
    top.done()
    return measure


def _values(top: Table) -> tuple[int, ...]:
    right = f"from 2 to {ANSWERS_MAX} different whole numbers, what each answer counts"
    told = top.wholes("values", right)
    if not 2 <= len(told) <= ANSWERS_MAX or len(set(told)) != len(told) or min(told) < 0:
        raise top.wrong("values", right)
    return told


def _languages(top: Table, answers: int) -> dict[str, Wording]:
    table = top.table("words")
    if "en" not in table.keys:
        raise table.wrong("en", "there: the words in English, a table [words.en]")
    english = _wording(table.table("en"), answers, 0)
    found = {"en": english}
    for language in table.keys:
        if LANGUAGE.fullmatch(language) is None:
            raise table.wrong(language, "the code of a language, such as es")
        if language != "en":
            found[language] = _wording(table.table(language), answers, len(english.items))
    return found


def _wording(table: Table, answers: int, items: int) -> Wording:
    asked = table.texts("items", f"from 1 to {ITEMS_MAX} questions", LINE, least=1)
    if len(asked) > ITEMS_MAX or (items and len(asked) != items):
        raise table.wrong("items", f"{items} questions, as in English" if items else f"at most {ITEMS_MAX} questions")
    offered = table.texts("answers", f"{answers} answers, one for each of `values`", LINE)
    if len(offered) != answers:
        raise table.wrong("answers", f"{answers} answers, one for each of `values`")
    if len(in_rows((*offered, "-"))) > ROWS_MAX or max(map(len, offered)) > ALONE_MAX:
        raise table.wrong("answers", f"shorter: more than {BESIDE_MAX} letters take a row of the {ROWS_MAX} there are")
    wording = Wording(
        title=table.text(
            "title", f"what people read it is, in at most {TITLE_MAX} letters", rf"(?=.{{1,{TITLE_MAX}}}$){LINE}"
        ),
        asks=table.text("asks", "what is asked of each of the questions", LINE),
        items=asked,
        answers=offered,
        reviewed=table.one_of("state", STATES) == STATES[0],
    )
    table.done()
    return wording
