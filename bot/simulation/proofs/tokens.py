"""`prove tokens`: every link, code and session is guessed, changed in one letter, used again, used too late, used at
another door, and used after a newer one was made; and a table that a spreadsheet opens is filled with formulas.
"""

import asyncio
import csv
import io
import unicodedata
from collections import Counter
from collections.abc import Iterator
from time import perf_counter

from bot import wiring
from bot.base import spreadsheets
from bot.base.chance import SeededChance
from bot.base.transaction import Transaction
from bot.people import invites, returning
from bot.people import service as people
from bot.practice.crawl import Crawl
from bot.practice.town import Town
from bot.simulation.broken import Broken
from bot.simulation.inputs import corpus
from bot.simulation.inputs.street import street_of
from bot.simulation.proofs.proof import Proof, Proved
from bot.simulation.tokens.kinds import KINDS, Cast, Kind
from handlers import DOORS
from handlers.people.joining import OPEN_DOORS
from handlers.reception import Reception

GUESSES, GUESSES_SHORT = 20_000, 20
"""Guesses of each kind, beside every code that differs from the right one in one letter."""
GUESSING = 1_000_003
"""Whoever guesses has another chance than the house draws from."""
TABLES = 50
ENDED_BY_THE_NEXT = frozenset({"claim", "companion", "return", "desk_link"})
"""Kinds of which one holds at a time."""
NEVER_FIRST = frozenset("=+-@|%")


def run(seed: int, short: bool) -> Proved:
    """Twenty thousand guesses of each kind; a few in the short form."""
    return sized(seed, GUESSES_SHORT if short else GUESSES)


def sized(seed: int, guesses: int) -> Proved:
    """So many guesses of each kind."""
    began, counts, broken = perf_counter(), Counter[str](), ""
    try:
        asyncio.run(_tried(seed, guesses, counts))
        _tables(SeededChance(seed), max(TABLES, guesses), counts)
    except Broken as found:
        broken = str(found)
    bits = {kind.name: kind.bits for kind in KINDS}
    return Proved(broken, {**dict(sorted(counts.items())), "bits": bits, "seconds": round(perf_counter() - began, 1)})


async def _tried(seed: int, guesses: int, counts: Counter[str]) -> None:
    async with street_of(seed, whole=False) as town:
        stranger = await town.moves_in("Sol")
        await stranger.starts()
        cast = await _cast(town)
        trial = _Trial(seed, guesses, cast, counts)
        for kind in KINDS:
            await town.kith.database.read(lambda tx, kind=kind: trial.all_of(tx, kind))  # type: ignore[misc]


async def _cast(town: Town) -> Cast:
    called = ("Cleo", "Ruth", "Ana", "Sol", "Nils")
    return Cast(*[(await town.villagers[name].person()).id for name in called])


class _Trial:
    """Everything that is tried of one kind. What each try does is undone."""

    def __init__(self, seed: int, guesses: int, cast: Cast, counts: Counter[str]) -> None:
        self._chance = SeededChance(seed + GUESSING)
        self._guesses = guesses
        self._cast = cast
        self._counts = counts

    def all_of(self, tx: Transaction, kind: Kind) -> None:
        """`Broken` where one opens that should not, or the right one does not."""
        crawl = Crawl(tx, Reception(DOORS), wiring.rules())
        with tx.undone():
            code = kind.make(tx, self._cast)
            for guess in self._guessed(code):
                self._require(tx, crawl, kind, guess, "guessed")
            for other in KINDS:
                if other.name != kind.name and (other.opens, kind.opens) != (KINDS[0].opens,) * 2:
                    self._require(tx, crawl, other, code, "swapped")
        self._later(tx, crawl, kind)
        self._again(tx, crawl, kind)

    def _require(self, tx: Transaction, crawl: Crawl, kind: Kind, code: str, how: str) -> None:
        """Nobody of the cast opens anything with that."""
        there = [one for one in self._cast.everybody() if returning.has_phone(people.get(tx, one))]
        who = there[self._counts["tries"] % len(there)]
        with tx.undone():
            if kind.opens(tx, crawl, who, code):
                raise Broken(f"{kind.name}: {code!r}, {how}, opened something for person {who}")
        self._counts["tries"] += 1
        self._counts[how] += 1

    def _guessed(self, code: str) -> Iterator[str]:
        for place, letter in enumerate(code):
            yield code[:place] + ("A" if letter != "A" else "B") + code[place + 1 :]
        yield from (
            code[:-1],
            code[1:],
            code + code,
            code[::-1],
            code.swapcase() + "x",
            invites.digest(code),
            f"{code}=",
        )
        yield from (code for code in corpus.CODES if code not in OPEN_DOORS)
        for _ in range(self._guesses):
            yield self._chance.token(16) if len(code) > 8 else self._chance.token(6)

    def _later(self, tx: Transaction, crawl: Crawl, kind: Kind) -> None:
        """One that has run out, and one after which another was made."""
        with tx.undone():
            code = kind.make(tx, self._cast)
            tx.now += kind.ends
            self._require(tx, crawl, kind, code, "too_late")
        if kind.name in ENDED_BY_THE_NEXT:
            with tx.undone():
                code = kind.make(tx, self._cast)
                kind.make(tx, self._cast)
                self._require(tx, crawl, kind, code, "ended_by_the_next")

    def _again(self, tx: Transaction, crawl: Crawl, kind: Kind) -> None:
        """The right one opens for whom it is, and once."""
        with tx.undone():
            code = kind.make(tx, self._cast)
            if not kind.opens(tx, crawl, getattr(self._cast, kind.rightful), code):
                raise Broken(f"{kind.name}: the right one opens nothing")
            self._counts["right_ones"] += 1
            for _ in range(5):
                self._require(tx, crawl, kind, code, "again")


def _tables(chance: SeededChance, tables: int, counts: Counter[str]) -> None:
    """Whatever people are called and write, a spreadsheet reckons nothing of it, and reads every cell as it was."""
    words = (*corpus.WORDS, *corpus.NAMES)
    for _ in range(tables):
        rows = [[_formula(chance, words) for _ in range(3)] for _ in range(4)]
        told = spreadsheets.table(["a", "b", "c"], rows)
        read = list(csv.reader(io.StringIO(told.removeprefix(spreadsheets.BOM), newline="")))[1:]
        counts["cells"] += 12
        if [len(row) for row in read] != [3] * 4:
            raise Broken(f"a table of 4 rows is read as {len(read)}: {rows!r}")
        for cell in (cell for row in read for cell in row):
            if _is_formula(cell):
                raise Broken(f"a spreadsheet reckons {cell!r}")


def _formula(chance: SeededChance, words: tuple[str, ...]) -> str:
    before = ("", " ", "\t", "\u200b", "\ufeff", "\u2066", "\n", "\u00a0", "\u3000")
    first = ("", "=", "+", "-", "@", "\uff1d", "\u2212", "|", "%", "\uff0b", "\uff20", "\uff0d")
    return "".join(among[chance.below(len(among))] for among in (before, first, words))


def _is_formula(cell: str) -> bool:
    """As a spreadsheet might see it that looks through everything invisible, and knows signs of every width."""
    seen = [sign for sign in cell if unicodedata.category(sign)[0] not in "CZ"]
    return bool(seen) and unicodedata.normalize("NFKC", seen[0]).replace("\u2212", "-")[0] in NEVER_FIRST


TOKENS = Proof(
    "tokens",
    "links, codes and sessions guessed, used again, too late and at other doors; and formulas in tables: none opens "
    "or reckons anything (five minutes; --runs says how many guesses of each kind)",
    run,
    sized,
)
