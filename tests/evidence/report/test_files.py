"""A report as tables and on paper: the same numbers as on the page, nothing to be run, and every word found again."""

import csv
import io
import re

import pypdfium2
import pytest

from bot.evidence.report import page, pdf, tables
from bot.evidence.report.sheets import sheet
from bot.evidence.report.spreadsheet import DICTIONARY

LANGUAGES = ("en", "es", "ar")
SCRIPT = {"en": "[A-Za-z]", "es": "[A-Za-záéíóúñ]", "ar": "[\u0620-\u064a]"}
ISOLATES = re.compile("[\u200e\u200f\u2066-\u2069]")


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def words_of(printed: bytes) -> str:
    pages = pypdfium2.PdfDocument(io.BytesIO(printed))
    return " ".join(one.get_textpage().get_text_range() for one in pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_is_whole_and_the_dictionary_says_what_each_column_is(month, quarter, texts, language):
    for report in (month, quarter):
        made = {name: read(content) for name, content in tables(report, language, texts).items()}
        dictionary = made.pop(DICTIONARY)
        names = [name for _, found in report.parts() for name, _ in found]
        assert list(made) == [f"{name}.csv" for name in names]
        for name, rows in made.items():
            assert {len(row) for row in rows} == {len(rows[0])}, name
            assert [row[1] for row in dictionary if row[0] == name] == rows[0]
        assert all(all(row) for row in dictionary)


def test_numbers_are_plain_and_what_is_not_told_is_empty(month, texts):
    made = {name: read(content) for name, content in tables(month, "en", texts).items()}
    for name, lines in (figure for _, found in month.parts() for figure in found):
        if lines[0].kind == "share":
            place = 1 + len(lines[0].split)
            told = [["" if one.number is None else str(one.number) for one in (line.of, line.number)] for line in lines]
            assert [row[place : place + 2] for row in made[f"{name}.csv"][1:]] == told
    assert any("" in row for row in made["unmet.csv"])
    assert made["professional.csv"][1] == ["2026-10", "October 2026", "0"]


@pytest.mark.parametrize("evil", ["=cmd|'/c calc'!A1", "+1", "-1", "@sum", "\t=1", "\uff1d1", "|x", "%x"])
def test_no_cell_is_taken_for_a_formula_whatever_a_figure_is_called(month, texts, monkeypatch, evil):
    monkeypatch.setattr(texts, "label", lambda *_: evil)
    for content in tables(month, "en", texts).values():
        for row in read(content):
            assert not any(re.match(r"\s*[=+\-@|%\uff1d]", cell) for cell in row)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_is_tagged_in_its_language_and_its_words_are_found_again(month, texts, language):
    printed = pdf(month, language, texts)
    told = sheet(month, language, texts)
    assert b"pdfuaid:part" in printed
    assert f"/Lang({language})".encode() in printed
    found = words_of(printed)
    for heading in (told.sections[0].heading, told.sections[0].blocks[0].heading, told.notes_heading):
        for word in re.findall(f"{SCRIPT[language]}{{4,}}", heading):
            assert word in found, word


def test_what_is_told_stands_on_the_page_and_on_paper_alike(month, texts):
    html, found = page(month, "en", texts), " ".join(words_of(pdf(month, "en", texts)).split())
    for section in sheet(month, "en", texts).sections:
        for block in section.blocks:
            for _, rows in block.table.groups:
                for row in rows:
                    assert all(f">{cell}</" in html for cell in row if "’" not in cell)
                    said = " ".join(ISOLATES.sub("", cell) for cell in row if cell)
                    assert said in ISOLATES.sub("", found), said


def test_stories_are_printed_too(quarter, texts):
    found = " ".join(words_of(pdf(quarter, "en", texts)).split())
    assert "They know my name here." in found
    assert "Somebody from here" in found


def test_the_same_report_is_the_same_bytes(month, texts):
    assert page(month, "en", texts) == page(month, "en", texts)
    assert pdf(month, "ar", texts) == pdf(month, "ar", texts)
    assert tables(month, "es", texts) == tables(month, "es", texts)
