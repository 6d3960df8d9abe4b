"""My book, all of it: by month, a part of it, in short, as a picture and as files to keep."""

import csv
import io

from bot.base import drawing
from bot.base.clock import DAY, today
from bot.base.facts import CheckinKept
from bot.base.messages import Duration, Name
from bot.hours import exchanged, sessions
from bot.hours import service as hours
from bot.people import erasing
from bot.skills.store import exchanges
from handlers import delivery
from handlers.hours.book import KINDS
from tests.stories.people import paired


async def met(town, ana, helper, *minutes, days_ago=0, first=1):
    """They met so often, a day apart, the last time so long ago."""
    parent, with_whom = (await ana.person()).id, (await helper.person()).id

    def record(tx):
        for back, each in enumerate(reversed(minutes)):
            then = tx.now - (days_ago + back) * DAY
            hours.record_checkin(tx, CheckinKept(first + back, parent, with_whom, each, "nurse", happened_at=then))

    await town.kith.database.write(record)


async def opens(who, label, **values):
    """From her book on."""
    await who.from_home("hours-book-button")
    return await who.taps(label, **values)


def files(town):
    return town.telegram.world.files.all()


def told(screen):
    return list(screen.text.values["lines"].items)


async def asks_for(town, who, form):
    """The file she asks for: its name, and what stands in it."""
    await opens(who, "hours-summary-button")
    assert (await who.taps("hours-file-button", form=form)).text.key == "hours-file-sent"
    assert await who.has("hours-file")
    upload = files(town)[-1].upload
    return upload.name, upload.content


def rows_of(content):
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


async def test_ana_turns_the_pages_of_her_book_month_by_month_the_newest_first(town):
    _, ruth, ana = await paired(town)
    await met(town, ana, ruth, 30, 30, 45, 45, 45, 45, 60)
    await met(town, ana, ruth, 20, days_ago=40, first=20)
    seen = await opens(ana, "hours-all-button")
    assert seen.text.key == "hours-page"
    assert (seen.text.values["given"], seen.text.values["received"]) == (Duration(300), Duration(300))
    assert len(told(seen)) == 6
    assert told(seen)[0].values["minutes"] == Duration(60)
    seen = await ana.taps("hours-earlier-button")
    assert [line.values["minutes"] for line in told(seen)] == [Duration(30)]
    seen = await ana.taps("hours-earlier-button")
    assert seen.text.values["month"].values["month"] == 10
    assert seen.text.values["given"] == Duration(20)
    seen = await ana.taps("hours-later-button")
    assert seen.text.values["month"].values["month"] == 11


async def test_she_chooses_a_kind_or_a_person(town):
    _, ruth, ana = await paired(town)
    await met(town, ana, ruth, 45)
    await opens(ana, "hours-all-button")
    await ana.taps("hours-choose-button")
    seen = await ana.taps("hours-choose-who-button", who=await ruth.as_name())
    assert (seen.text.key, seen.text.values["who"]) == ("hours-only-with", await ruth.as_name())
    await ana.taps("hours-choose-button")
    seen = await ana.taps("hours-choose-kind-button")
    assert seen.text.key == "hours-only-kind"


async def test_what_was_taken_back_can_be_seen_and_does_not_count(town):
    _, ruth, ana = await paired(town)
    await met(town, ana, ruth, 30, 45)
    nurse = (await ruth.person()).id
    await town.kith.database.write(lambda tx: hours.take_back(tx, "checkin:2", nurse))
    seen = await opens(ana, "hours-all-button")
    assert [line.key for line in told(seen)] == ["hours-line-both", "hours-line-taken-back"]
    assert seen.text.values["given"] == Duration(45)
    _, content = await asks_for(town, ana, "csv")
    _, kept, taken_back = rows_of(content)
    assert (taken_back[4:], kept[4:]) == (["0", "0"], ["45", "45"])
    assert "30" in taken_back[3]


async def test_the_same_facts_stand_in_words_and_in_a_picture(town, monkeypatch):
    drawn = []
    monkeypatch.setattr(delivery, "draw", lambda asked: drawn.append(asked) or drawing.draw(asked))
    _, ruth, ana = await paired(town)
    await met(town, ana, ruth, 45, 60)
    words = await opens(ana, "hours-summary-button")
    await ana.taps("hours-file-button", form="bars")
    (picture,) = drawn
    assert (picture.total.given, picture.total.received) == (105, 105)
    assert picture.total.given_words == "1 h 45 min"
    assert [(month.label, month.given) for month in picture.months] == [
        *((label, 0) for label in ("Jun", "Jul", "Aug", "Sep", "Oct")),
        ("Nov", 105),
    ]
    assert [(heading, [side.label for side in sides]) for heading, sides in picture.parts] == [
        ("With whom", ["Ruth"]),
        ("By kind", ["Check-in"]),
    ]
    (message,) = [one for one in ana.phone.messages if "photo" in one.content]
    for line in ("In all: given 1 h 45 min · received 1 h 45 min", "Ruth: given 1 h 45 min · received 1 h 45 min"):
        assert line in message.text
    assert "November 2026: given 1 h 45 min" in message.text
    assert words.text.values["given"] == Duration(105)


async def test_where_no_picture_can_be_drawn_the_words_arrive(town, monkeypatch, caplog):
    def breaks(_drawing):
        raise RuntimeError

    monkeypatch.setattr(delivery, "draw", breaks)
    _, ruth, ana = await paired(town)
    await met(town, ana, ruth, 45)
    await opens(ana, "hours-summary-button")
    last = ana.phone.messages[-1].id
    await ana.taps("hours-file-button", form="bars")
    assert any("My book in short" in message.text for message in ana.phone.messages if message.id > last)
    assert not any("photo" in message.content for message in ana.phone.messages)
    assert "cannot be drawn" in caplog.text
    caplog.clear()


async def test_the_table_opens_as_one_and_adds_up(town):
    _, ruth, ana = await paired(town)
    await met(town, ana, ruth, 45, 60, 15)
    name, content = await asks_for(town, ana, "csv")
    head, *rows = rows_of(content)
    assert name == "book.csv"
    assert head == ["Day", "What", "With whom", "Note", "Given (minutes)", "Received (minutes)"]
    parent = (await ana.person()).id
    book = await town.kith.database.read(lambda tx: hours.book(tx, parent))
    assert sum(int(row[4]) for row in rows) == book.totals.given
    assert sum(int(row[5]) for row in rows) == book.totals.received
    assert rows[0][0] == today(town.clock.now(), "Europe/London")
    assert {row[2] for row in rows} == {"Ruth"}


KINDS_THEN = [KINDS[kind] for kind in ("first", "gift", "session")]


async def test_an_exchange_is_called_what_it_was_and_what_came_from_nobody_names_nobody(town):
    _, ruth, ana = await paired(town)
    one, other = (await ana.person()).id, (await ruth.person()).id

    def happens(tx):
        now, came = tx.now, {"told_by": one, "happened_at": tx.now}
        of = exchanges.add(tx, "merevale", (one, other), "yoga", 30, "", "said", **came)
        exchanged.record_exchange(tx, of, one, other, 30, now, "merevale")
        mine, pot = hours.account_of(tx, one), hours.pot(tx, "merevale")
        for kind in ("gift", "first"):
            hours.post(tx, hours.Transfer(pot, mine, 10, kind, kind, kind), now - DAY)
        sessions.record_session(tx, 1, other, [(1, one)], 50, now - 2 * DAY)

    await town.kith.database.write(happens)
    _, content = await asks_for(town, ana, "csv")
    assert [row[1:3] for row in rows_of(content)[1:]] == [
        ["Gentle yoga", "Ruth"],
        ["First hours after a birth", ""],
        ["Gift to the pot", ""],
        ["Group session", ""],
    ]
    every = told(await opens(ana, "hours-all-button"))
    short = told(await ana.from_home("hours-book-button"))
    assert [line.key for line in short] == ["hours-line-given", "hours-line-alone"]
    assert [line.values["what"] for line in every] == [short[0].values["what"], *KINDS_THEN]


async def test_the_pages_to_print_come_as_pdf(town):
    _, ruth, ana = await paired(town)
    await met(town, ana, ruth, 45)
    name, content = await asks_for(town, ana, "pdf")
    assert name == "book.pdf"
    assert content.startswith(b"%PDF")


async def test_pages_that_cannot_be_printed_are_said_to_be_missing(town, monkeypatch, caplog):
    def breaks(_paper):
        raise RuntimeError

    monkeypatch.setattr(delivery, "print_paper", breaks)
    _, ruth, ana = await paired(town)
    await met(town, ana, ruth, 45)
    await opens(ana, "hours-summary-button")
    before = len(files(town))
    await ana.taps("hours-file-button", form="pdf")
    assert len(files(town)) == before
    assert await ana.has("words-missing")
    assert "RuntimeError" in caplog.text
    caplog.clear()


async def test_whoever_was_erased_is_someone_everywhere(town):
    _, ruth, ana = await paired(town)
    await met(town, ana, ruth, 45)
    nurse = (await ruth.person()).id
    await opens(ana, "hours-all-button")
    await ana.taps("hours-choose-button")
    message, button = await ana.find("hours-choose-who-button", who=Name(nurse))
    await town.kith.database.write(lambda tx: erasing.erase(tx, nurse))
    _, content = await asks_for(town, ana, "csv")
    assert [row[2] for row in rows_of(content)[1:]] == ["someone"]
    seen = await ana.presses_again(message, button)
    assert seen.text.key != "hours-only-with"


async def test_an_empty_book_has_one_page_and_whoever_presses_late_reads_it(town):
    _, _, ana = await paired(town)
    assert (await ana.from_home("hours-book-button")).text.key == "hours-book-empty"


async def test_behind_a_shared_phone_it_comes_as_asked_for(town):
    _, ruth, ana = await paired(town, only_me=False)
    await met(town, ana, ruth, 45)
    name, _ = await asks_for(town, ana, "csv")
    assert name == "book.csv"


async def test_nothing_of_the_book_is_kept_in_what_was_sent(town):
    _, ruth, ana = await paired(town)
    await met(town, ana, ruth, 45)
    await asks_for(town, ana, "pdf")

    def bodies(tx):
        return [
            tx.keys.unseal(row[0], row[1])
            for row in tx._cursor.execute("SELECT person_id, body FROM outbox WHERE kind = 'book'").fetchall()
        ]

    (body,) = await town.kith.database.read(bodies)
    assert "Ruth" not in body
    assert "45" not in body
