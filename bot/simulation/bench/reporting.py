"""The report on a month of a place with a hundred thousand members and five million entries in its books."""

import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from itertools import pairwise
from pathlib import Path

from bot import app
from bot.base import viewing
from bot.base.clock import DAY
from bot.base.database import connect, create_tables
from bot.base.texts import Texts
from bot.evidence.months import Month
from bot.evidence.report import Report, kept, page, pdf, tables, telling
from bot.evidence.report.model import Period
from bot.places import service as places
from bot.simulation.bench.bench import Bench, Measured, Target

MEMBERS, ENTRIES = 100_000, 5_000_000
SHORT_MEMBERS, SHORT_ENTRIES = 200, 2_000
OCTOBER = Month(2026, 10)
YEAR = 365 * DAY
SECONDS_MAX = 60.0

_NUMBERS = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :many) "
_FILLING = (
    "INSERT INTO persons (id, language, zone, state, place, met_at, joined_at) "
    f"{_NUMBERS} SELECT n, 'en', 'Europe/London', 'active', :place, :begins, :begins + n % 300 * :day FROM numbers",
    "INSERT INTO roles (person_id, role, since) "
    f"{_NUMBERS} SELECT n, iif(n % 5, 'parent', 'mentor'), :begins FROM numbers",
    "INSERT INTO accounts (id, kind, person_id, place, opened_at) "
    f"{_NUMBERS} SELECT n, 'person', n, :place, :begins FROM numbers",
)
_ENTRIES = (
    "INSERT INTO transfers (at, happened_at, from_account, to_account, giver, receiver, minutes, kind, evidence, key) "
    f"{_NUMBERS}, hands AS (SELECT n, n * 7919 % :members + 1 AS one, n % 97 AS far FROM numbers), "
    "both AS (SELECT n, one, (one + far) % :members + 1 AS other FROM hands) "
    "SELECT at, at, one, other, one, other, 10 + n % 110, 'exchange', 'bench:' || n, 'bench:' || n "
    "FROM (SELECT *, :begins + n * 104729 % 525600 * 60000000 AS at FROM both)"
)


def _fill(file: Path, members: int, entries: int) -> None:
    """The books of a year, written at once: with nothing that watches over each row, and indexes made afterwards."""
    begins = OCTOBER.on(1).begins("Europe/London") - YEAR
    about = {"place": places.default().name, "begins": begins, "day": DAY}
    with closing(connect(str(file), guarded=False)) as connection:
        create_tables(connection)
        made = connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE tbl_name IN ('transfers', 'accounts') AND sql IS NOT NULL"
        ).fetchall()
        for kind, name, _ in made:
            if kind in ("index", "trigger"):
                connection.execute(f"DROP {kind} {name}")
        connection.execute("BEGIN")
        for filling in _FILLING:
            connection.execute(filling, {**about, "many": members})
        connection.execute(_ENTRIES, {**about, "many": entries, "members": members})
        for kind, _, sql in made:
            if kind == "index":
                connection.execute(sql)
        connection.execute("COMMIT")


def _run(short: bool) -> Sequence[Measured]:
    members, entries = (SHORT_MEMBERS, SHORT_ENTRIES) if short else (MEMBERS, ENTRIES)
    texts = Texts.load(app.CONTENT, strict=True)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "books.db"
        _fill(file, members, entries)
        return [_measured(file, texts, members, entries)]


def _measured(file: Path, texts: Texts, members: int, entries: int) -> Measured:
    place, now = places.default(), OCTOBER.on(1).begins("Europe/London") + 8 * DAY
    took = [time.process_time()]
    counts = viewing.look(file, lambda tx: telling.look(tx, f"{place.name}:{OCTOBER}"), now=now)
    took.append(time.process_time())
    _, told = telling.work(counts)
    took.append(time.process_time())
    body = kept.packed(counts.figures.found, told, counts.care.hidden_to + 1)
    report = Report(
        place.name, place.title, place.zone, Period((OCTOBER,)), (kept.unpacked(OCTOBER, body, now, counts.before),)
    )
    page(report, "en", texts)
    pdf(report, "en", texts)
    tables(report, "en", texts)
    took.append(time.process_time())
    counting, telling_of, writing = (after - before for before, after in pairwise(took))
    return Measured(
        f"the report on a month: {members:,} members, {entries:,} entries",
        (took[-1] - took[0],),
        "s",
        "Processor time, in a process beside the bot but for the counting; from the books to the page, the PDF and the "
        "tables.",
        Target(SECONDS_MAX),
        (
            ("counted", f"{counting:.1f} s"),
            ("what may be told", f"{telling_of:.1f} s"),
            ("written", f"{writing:.1f} s"),
        ),
    )


REPORT = Bench("report", "the report on a month among 100,000 members with 5,000,000 entries", _run)
