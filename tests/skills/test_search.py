"""Own words find what is meant: misspelt, in another form, without accents, in another language or script."""

import pytest

from bot.people.rules import LANGUAGES
from bot.skills import likeness, ready, search
from bot.skills.search import Search
from tests.skills.questions import FOLDER, missed, rate, read


@pytest.fixture(scope="module")
def all_words():
    return Search.of(LANGUAGES)


def first(found):
    return found[0].kind if found else None


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_meant_is_among_the_first_three(all_words, language):
    known = read(FOLDER / f"{language}.tsv")
    assert rate(all_words, language, known, 3) >= 0.92, list(missed(all_words, language, known))


@pytest.mark.parametrize(("language", "least"), [("en", 0.93), ("es", 0.93), ("ar", 0.84)])
def test_so_it_is_with_questions_that_were_held_back(all_words, language, least):
    assert rate(all_words, language, read(FOLDER / "held_back" / f"{language}.tsv"), 3) >= least


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_at_least_150_questions_in_each_language_a_third_held_back(language):
    known, held = (len(read(folder / f"{language}.tsv")) for folder in (FOLDER, FOLDER / "held_back"))
    assert known + held >= 150
    assert held >= (known + held) // 3


def test_asked_in_one_language_it_is_found_in_each(all_words):
    for words in ("gardening", "jardinería", "البستنة", "JARDINERIA", "gardenning", "mow the lawn", "قص العشب"):
        assert {first(all_words.find(words, language)) for language in LANGUAGES} == {"gardening"}, words


def test_what_is_said_in_ones_own_language_counts_a_little_more(all_words):
    scores = {language: all_words.find("coser", language)[0].score for language in LANGUAGES}
    assert scores["es"] > scores["en"] == scores["ar"]


def test_nothing_is_found_rather_than_anything(all_words):
    for words in ("", " ", "??", "12", "xqzvw", "ҖҖҖ", "👶👶"):
        assert all_words.find(words, "en") == []


def test_however_much_is_written_only_its_beginning_is_looked_at(all_words, monkeypatch):
    looked = []
    was = likeness.Vocabulary.like

    def like(self, word):
        looked.append(word)
        return was(self, word)

    monkeypatch.setattr(likeness.Vocabulary, "like", like)
    long = "bread " + " ".join(f"word{number}" for number in range(100_000))
    assert first(all_words.find(long, "en")) == "bread"
    assert len(looked) <= search.WORDS_MAX * len(LANGUAGES)
    assert max(map(len, looked)) <= 40
    assert all_words.find("x" * 1_000_000, "en") == []
    assert len(all_words.find("bread " * 50_000, "en", most=2)) <= 2


def test_the_same_words_find_the_same_whatever_was_looked_for_before(all_words):
    before = all_words.find("cook for us", "en")
    for words in ("cocinar", "طبخ", "knitting"):
        all_words.find(words, "ar")
    assert all_words.find("cook for us", "en") == before == Search.of(LANGUAGES).find("cook for us", "en")


def test_a_search_that_breaks_finds_nothing_and_says_no_word_of_what_was_written(monkeypatch, caplog):
    class Broken:
        def find(self, text, _language, *, at):  # noqa: ARG002
            raise ValueError(text)

    monkeypatch.setattr(ready, "get_ready", Broken)
    assert ready.look("a secret of mine", "en") == []
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text
