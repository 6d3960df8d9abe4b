"""What the desk shows: what the chat's desk shows, of one's own place alone, and never a message."""

import base64
import hashlib
import html
import re

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY
from bot.base.messages import Text
from bot.people import looks
from bot.people import service as people
from bot.places import service as places
from bot.practice.stories import arrive
from bot.web import guards, rendering
from bot.web.pages import PAGES, parting, place_of, report
from tests.places.folders import place_in
from tests.web.busy import ANA, CLEO, RUTH, move_in
from tests.web.kit import link_of, visiting

SECRET = "I cry at night"


@pytest.fixture
async def busy(town):
    """A busy place, and Cleo's browser."""
    cleo, _, ana = await move_in(town)
    async with visiting(town) as visit:
        await visit.signs_in(await link_of(cleo))
        visit.cleo, visit.ana = cleo, ana
        yield visit


def words_of(answer):
    """What is read on a page, without its markup."""
    assert answer.status_code == 200
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", answer.text.partition("<body>")[2])).split())


def rows_of(answer):
    """The rows of its tables, each as the words of its cells."""
    found = re.findall(r'<tr role="row">(.*?)</tr>', answer.text, re.S)
    cells = (re.findall(r"<(?:th|td)[^>]*>(.*?)</(?:th|td)>", row, re.S) for row in found)
    return [[plain(cell) for cell in row] for row in cells]


def plain(cell):
    shown = re.sub(r'<span class="head".*?</span>|<svg.*?</svg>', "", cell, flags=re.S)
    return html.unescape(re.sub(r"<[^>]*>", "", shown)).strip()


async def test_the_first_page_says_how_it_is_who_waits_longest_and_what_is_due(busy):
    rows = rows_of(await busy.gets("/"))
    assert ["Families without a nurse", "2"] in rows
    assert ["What waits for your yes", "1"] in rows
    assert ["What waits for a second yes", "1"] in rows
    assert ["Who", "Since", "With whom"] in rows
    assert ["Who", "Due", "With whom"] in rows


async def test_whoever_waits_for_several_things_is_on_the_first_page_once(busy, town):
    def ask_thrice(tx):
        for number in range(3):
            asks.open(tx, "staff.young", about=ANA, subject=f"test:{number}", what=Text("asks-list-empty"))

    await town.kith.database.write(ask_thrice)
    rows = rows_of(await busy.gets("/"))
    longest = rows[rows.index(["Who", "Since", "With whom"]) : rows.index(["Who", "Due", "With whom"])]
    assert [row[0] for row in longest].count("Ana") == 1


async def test_each_nurse_and_mentor_stands_with_what_they_have_and_may_have(busy):
    rows = rows_of(await busy.gets("/team"))
    place = places.default()
    assert ["Ruth", "nurse", "1", str(place.caseload_soft), str(place.caseload_hard), "here"] in rows
    assert ["Mia", "mentor"] in [row[:2] for row in rows]
    assert rows[-1][0] == "All together"


async def test_families_stand_with_who_walks_with_them_and_lead_there(busy):
    answer = await busy.gets("/families")
    rows = rows_of(answer)
    assert ["Ana", "Ruth"] in [row[:2] for row in rows]
    assert ["Zoe", "nobody"] in [row[:2] for row in rows]
    assert f'href="/team/{RUTH}"' in answer.text


async def test_a_look_at_a_helper_s_families_can_be_read_by_them(busy, town):
    answer = await busy.gets(f"/team/{RUTH}")
    assert ["Ana"] in [row[:1] for row in rows_of(answer)]
    assert "Ruth can read that you looked at this." in words_of(answer)
    seen = await town.kith.database.read(lambda tx: looks.at(tx, people.get(tx, RUTH), openly=True))
    assert [(look.by, look.what) for look in seen] == [(CLEO, "work")]


@pytest.mark.parametrize("of_id", [ANA, CLEO, 99, 999_999_999_999_999])
async def test_there_is_no_page_of_anybody_who_does_not_help_here(busy, town, of_id):
    assert (await busy.gets(f"/team/{of_id}")).status_code == 404
    seen = await town.kith.database.read(lambda tx: looks.at(tx, people.get(tx, ANA), openly=True))
    assert not [look for look in seen if look.by == CLEO]


async def test_languages_say_who_nobody_can_talk_to(busy):
    answer = await busy.gets("/languages")
    assert "1 family speaks no language that a nurse here speaks." in words_of(answer)
    rows = rows_of(answer)
    assert ["English", "2", "1", "1", "1", "1"] in rows
    assert ["Somali", "1", "1", "0", "0", "0"] in rows


async def test_needs_stand_by_kind_and_why_and_nobody_is_named(busy):
    answer = await busy.gets("/unmet")
    assert [row[1:] for row in rows_of(answer)] == [["Why", "How many"], ["nobody here offers it", "1"]]
    assert "Ana" not in words_of(answer)


async def test_approvals_stand_there_and_are_given_in_the_chat(busy):
    answer = await busy.gets("/approvals")
    rows = rows_of(answer)
    assert ["Mo"] in rows
    assert ["Mo", "would like to help here"] in [row[:2] for row in rows]
    assert ["a file of the place, without names", "Cleo"] in [row[:2] for row in rows]
    assert answer.text.count("<form") == 1, "to sign out, and for nothing else"


async def test_asks_stand_by_age_without_what_they_are_about(busy, town):
    def ask(tx):
        what = Text("staff-news-words", words=SECRET)
        asks.open(tx, "safety.today", about=ANA, subject="test", what=what)

    await town.kith.database.write(ask)
    answer = await busy.gets("/asks")
    assert ["Ana"] in [row[:1] for row in rows_of(answer)]
    assert SECRET not in answer.text


async def test_no_page_shows_a_word_that_anybody_wrote_or_told_in_confidence(busy, town):
    await busy.ana.says(SECRET)
    await town.settle()
    for name in PAGES:
        said = words_of(await busy.gets(place_of(name)))
        assert SECRET not in said
        assert not any(word in said for word in ("expecting", "baby", "pregnan"))


async def test_a_long_table_comes_in_parts(busy, monkeypatch):
    monkeypatch.setattr(parting, "ROWS_MAX", 2)
    first = await busy.gets("/families")
    assert len(rows_of(first)) == 3
    assert 'href="/families?from=2"' in first.text
    second = await busy.gets("/families?from=2")
    assert len(rows_of(second)) == 2
    assert 'href="/families"' in second.text
    for nonsense in ("9999999999999999", "-1", "x", "2.0", "٢"):
        assert rows_of(await busy.gets(f"/families?from={nonsense}")) == rows_of(first)


def test_words_are_text_and_nothing_else(town):
    def say(_text):
        return '</p><script>"&'

    info, text = town.kith.texts.language("en"), Text("web-door")
    told = rendering.plain(say, info, rendering.Plain(text, (text,), button=text, to='/in/"', guard='"', way=text))
    assert "<script" not in told
    assert told.count("&lt;/p&gt;&lt;script&gt;&#34;&amp;") == 5
    assert 'action="/in/&#34;"' in told


async def test_every_page_is_in_its_reader_s_language_and_direction(busy, town):
    for language, direction, today in (("ar", "rtl", "اليوم"), ("es", "ltr", "Hoy")):
        await town.kith.database.write(
            lambda tx, language=language: people.choose_language(tx, people.get(tx, CLEO), language)
        )
        for name in PAGES:
            answer = await busy.gets(place_of(name))
            assert f'<html lang="{language}" dir="{direction}">' in answer.text
            assert today in words_of(answer)


async def test_strangers_read_in_the_language_of_their_browser(visit):
    for asked, language in (("ar-EG,en;q=0.5", "ar"), ("es", "es"), ("fr", "en"), ("<script>", "en"), ("", "en")):
        answer = await visit.gets("/", headers={"Accept-Language": asked})
        assert f'<html lang="{language}"' in answer.text


async def test_a_coordinator_sees_nobody_of_another_place(busy, town, tmp_path):
    for name in ("merevale", "elsewhere"):
        place_in(tmp_path, name)
    places.load(tmp_path)
    try:
        places.choose_default("elsewhere")
        otto = await town.moves_in("Otto")
        await arrive.coordinator(town, otto)
        await arrive.nurse(otto, await town.moves_in("Nils"))
        async with visiting(town) as his:
            await his.signs_in(await link_of(otto))
            said = " ".join([words_of(await his.gets(place_of(name))) for name in PAGES])
            assert "Nils" in said
            assert not re.search(r"\b(Ana|Ruth|Zoe|Mo|Fay|Mia|Cleo|Dee)\b", said)
            assert (await his.gets(f"/team/{RUTH}")).status_code == 404
        said = " ".join([words_of(await busy.gets(place_of(name))) for name in PAGES])
        assert "Otto" not in said
        assert "Nils" not in said
    finally:
        places.load()
        places.choose_default(places.DEFAULT)


async def test_the_report_is_opened_once_there_is_one(busy, town):
    assert "There is no report yet." in words_of(await busy.gets("/report"))
    assert (await busy.gets(report.WHOLE)).status_code == 404
    await town.passes(40 * DAY)
    await busy.signs_in(await link_of(busy.cleo))
    told = await busy.gets("/report")
    assert f'href="{report.WHOLE}"' in told.text
    whole = await busy.gets(report.WHOLE)
    assert "<table" in whole.text
    assert not re.search(r"\b(Ana|Ruth|Zoe|Fay|Mia|Cleo|Dee)\b", words_of(whole))
    (style,) = re.findall(r"<style>(.*?)</style>", whole.text, re.S)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = whole.headers["content-security-policy"]
    assert policy == guards.HEADERS["Content-Security-Policy"].replace("'self'; img", f"'sha256-{digest}'; img", 1)
    assert whole.headers["cache-control"] == "no-store"
