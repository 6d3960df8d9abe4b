"""What people may say they did, with what is meant. How much is read rightly: `python -m tests.skills.sayings`.

Each line of `said/<language>.tsv` is a sentence as somebody may write it on Friday 2026-11-27, with its minutes, kind,
person, day and who gave; nothing where it does not say so, and "/" between what it leaves open.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.base.clock import instant_of
from bot.checkins.typed.reading import read_day
from bot.skills import ready
from bot.skills.said import Draft, Knows, read

FOLDER = Path(__file__).parent / "said"
LANGUAGES = ("en", "es", "ar")
TODAY = date(2026, 11, 27)
NOW = instant_of(datetime(2026, 11, 27, 10), "Europe/London")
NAMES = {
    1: "Amina",
    2: "Ruth",
    3: "Mo",
    4: "Ana María",
    5: "أمينة",
    6: "مريم",
    7: "Sara",
    8: "Sara",
    9: "سارة",
    10: "سارة",
}
CALLED = {**{name: one for one, name in reversed(NAMES.items())}, "Sara2": 8, "سارة2": 10}
PARTS = ("minutes", "kinds", "people", "days", "way")


def knows(language: str) -> Knows:
    """What Ana knows, who says it."""
    return Knows(
        NAMES,
        TODAY,
        lambda words: read_day(words, (language,), NOW, "Europe/London"),
        lambda words: [(one.kind, one.score) for one in ready.look(words, language)],
    )


@dataclass(frozen=True)
class Saying:
    """A sentence and what is meant."""

    words: str
    meant: Draft


def sayings(language: str) -> list[Saying]:
    """All of one language."""
    return [_saying(row) for row in _rows(f"{language}.tsv")]


def _rows(name: str) -> list[list[str]]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _saying(row: list[str]) -> Saying:
    words, minutes, kind, who, days, way = (*row, *[""] * (6 - len(row)))
    meant = Draft(
        tuple(int(one) for one in minutes.split("/") if one.strip()),
        (kind,) if kind else (),
        tuple(sorted(CALLED[one] for one in who.split("/") if one)),
        tuple(sorted(one for one in days.split("/") if one)),
        way or None,
    )
    return Saying(words.replace("\\n", "\n"), meant)


def others() -> list[tuple[str, str, str]]:
    """(language, sentence, part) of what must not be read."""
    return [(language, words, part) for language, words, part in _rows("not.tsv")]


def judged(saying: Saying, language: str) -> dict[str, str]:
    """Each part: "right", "asked" where it is left to buttons, or "wrong"."""
    found = read(saying.words, (language,), knows(language))
    return {part: _judge(part, getattr(found, part), getattr(saying.meant, part)) for part in PARTS}


def _judge(part: str, found: object, meant: object) -> str:
    if part == "way":
        return "right" if found == meant else "asked" if found is None else "wrong"
    assert isinstance(found, tuple)
    assert isinstance(meant, tuple)
    if part == "kinds":
        if found == meant:
            return "right"
        return "asked" if len(found) != 1 else "wrong"
    if sorted(found) == sorted(meant):
        return "right"
    return "asked" if not found or (len(found) > 1 and set(meant) <= set(found)) else "wrong"


def shares(language: str) -> dict[str, Counter[str]]:
    """How many of each part are right, asked and wrong."""
    found = {part: Counter[str]() for part in PARTS}
    for saying in sayings(language):
        for part, how in judged(saying, language).items():
            found[part][how] += 1
    return found


def _say() -> None:
    for language in LANGUAGES:
        every = sayings(language)
        for part, counts in shares(language).items():
            told = ", ".join(f"{how} {counts[how] / len(every):.0%}" for how in ("right", "asked", "wrong"))
            print(f"{language} {part}: {told} of {len(every)}")
        for saying in every:
            for part, how in judged(saying, language).items():
                if how != "right":
                    found = getattr(read(saying.words, (language,), knows(language)), part)
                    print(f"  {how}: {part} of {saying.words!r}: {found!r}, meant {getattr(saying.meant, part)!r}")
    for language, words, part in others():
        found = read(words, (language,), knows(language))
        if (found != Draft()) if part == "all" else getattr(found, part):
            print(f"  read: {words!r} ({part}): {found!r}")


if __name__ == "__main__":
    _say()
