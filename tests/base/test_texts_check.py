"""The check of texts finds what it is there to find."""

from pathlib import Path

import pytest

from tests.checks import texts

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = """
# @article
tea-welcome =
    Come and have <b>tea</b> with us. You can ask { $who } when.
tea-cups = { $count ->
    [one] One cup.
   *[other] { $count } cups.
}
tea-kind-green = Green
tea-kind-black = Black
tea-button-pour = Pour tea
"""
SOURCE = '''
"""Tea."""
from bot.base.messages import Button, Lines, Name, Screen, Text
from bot.base.outcome import Refused

def welcome(kind):
    key = "tea-cups"
    Screen(Text("tea-welcome", who=Name(3)), ((Button(Text("tea-button-pour"), "tea.pour"),),))
    Text(f"tea-kind-{kind}")
    raise Refused(key, "no cups", count=2)
'''


@pytest.fixture
def project(tmp_path):
    """A small project that is well, to be spoilt by a test."""
    for code in ("en", "ar"):
        folder = tmp_path / "content" / code
        folder.mkdir(parents=True)
        (folder / "language.toml").write_text((ROOT / "content" / code / "language.toml").read_text())
        (folder / "tea.ftl").write_text(ENGLISH)
    (tmp_path / "bot").mkdir()
    (tmp_path / "bot" / "tea.py").write_text(SOURCE)
    return tmp_path


def spoil(project, file, old, new):
    path = project / file
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))


def test_a_project_that_is_well_has_no_problems(project):
    assert texts.problems(project) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("content/ar/tea.ftl", "tea-button-pour = Pour tea", "", "tea-button-pour is not in ar"),
        ("content/ar/tea.ftl", "tea-kind-green", "tea-kind-mint = x\ntea-kind-green", "tea-kind-mint is not in en"),
        ("content/ar/tea.ftl", "ask { $who }", "ask Ruth", "do not both use $who"),
        ("content/ar/tea.ftl", "{ $who }", "{ $who", "cannot be read"),
        ("content/ar/language.toml", '"rtl"', '"up"', "direction"),
        ("content/ar/tea.ftl", "Pour tea", "☕ Pour tea", "starts with a letter"),
        ("content/ar/tea.ftl", "Pour tea", "Pour" + " tea" * 8, "at most 30 letters"),
        ("content/ar/tea.ftl", "Pour tea", "Pour <b>tea</b>", "without markup"),
        ("content/ar/tea.ftl", "</b>", "", "never closed"),
        ("content/ar/tea.ftl", "<b>", "", "closes nothing"),
        ("content/ar/tea.ftl", "<b>tea</b>", "<h1>tea</h1>", "knows no <h1>"),
        ("content/ar/tea.ftl", "tea</b> with", "tea</b> & cake with", "written &lt; and &amp;"),
        ("content/ar/tea.ftl", "tea</b> with", "tea</b>&nbsp;with", "knows no &nbsp;"),
        ("content/ar/tea.ftl", "One cup.", "One <b>cup.", "never closed"),
        ("content/ar/tea.ftl", "One cup.", "One \u202ecup.", "invisible or private"),
        ("content/ar/tea.ftl", "One cup.", "One { tea-mug }.", "refers to tea-mug"),
        ("content/ar/tea.ftl", "One cup.", "One { -mug }.", "refers to -mug"),
        ("content/ar/tea.ftl", "One cup.", "One cup" + " and one" * 30 + ".", "62 words; at most 60"),
        ("content/ar/tea.ftl", "with us", "with us" + " and you" * 60, "words; at most 120"),
        ("content/ar/tea.ftl", "{ $who }", "{ POUR($who) }", "POUR"),
        ("content/en/tea.ftl", "@article", "@poem", "unknown mark @poem"),
        ("content/en/tea.ftl", "tea-kind-green", "tea-kind-green = Green\ntea-kind-green", "already in"),
        ("content/en/tea.ftl", "with us", "considering organisational responsibilities", "reads at grade"),
        ("bot/tea.py", '"tea-welcome"', '"tea-wellcome"', "says tea-wellcome, which is no text"),
        ("bot/tea.py", '"tea-welcome"', '"tea-cups"', "tea-welcome is never said"),
        ("bot/tea.py", '"tea-cups"', '"tea-cup"', "names tea-cup, which is no text"),
        ("bot/tea.py", ", who=Name(3)", "", "says tea-welcome without who"),
        ("bot/tea.py", "who=Name(3)", "who=Name(3), why=1", "gives tea-welcome why"),
        ("bot/tea.py", "tea-kind-{kind}", "tea-sort-{kind}", "there is none"),
        ("bot/tea.py", '"tea-button-pour"', '"tea-kind-green"', "on a button"),
    ],
)
def test_each_mistake_is_found_and_told(project, file, old, new, told):
    spoil(project, file, old, new)
    assert any(told in problem for problem in texts.problems(project)), texts.problems(project)


def test_a_long_text_is_fine_where_it_is_marked_an_article(project):
    for code in ("en", "ar"):
        spoil(project, f"content/{code}/tea.ftl", "with us", "with us" + ". You may sit" * 25)
    assert texts.problems(project) == []
    spoil(project, "content/en/tea.ftl", "# @article", "# a long one")
    assert any("at most 60" in problem for problem in texts.problems(project))


def test_without_the_source_language_nothing_else_is_looked_at(tmp_path):
    assert texts.problems(tmp_path) == ["content/en is missing"]


def test_the_words_that_every_room_shares_are_well():
    assert [problem for problem in texts.problems(ROOT) if "base.ftl" in problem] == []
