"""The kinds of what people give: whole, in every language, and what is wrong in the file is told with its line."""

import pytest

from bot.commands.doctor import content as doctor
from bot.people.rules import LANGUAGES, STRENGTHS
from bot.settings import Settings
from bot.skills import taxonomy, words
from bot.staff import clearances as staff_clearances
from tests.checks import skills as check

LINE = 'bread = { tier = "home", minutes = 60, where = ["public", "home"] }'


def test_there_are_about_120_kinds_in_the_twelve_groups_that_people_tell_of():
    assert 115 <= len(taxonomy.kinds()) <= 130
    assert tuple(taxonomy.groups()) == STRENGTHS


def test_every_tier_is_one_that_staff_can_clear_somebody_for():
    assert {kind.tier for kind in taxonomy.kinds().values()} <= set(staff_clearances.TIERS)


def test_every_language_has_a_name_and_everyday_words_for_each_kind():
    for language in LANGUAGES:
        assert words.names(language).keys() == words.everyday(language).keys() == taxonomy.kinds().keys()


def test_whatever_is_wrong_in_a_language_is_said(tmp_path):
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
    (tmp_path / "en" / "skills.ftl").write_text("skills-kind-bread = Bread\nskills-kind-baking = bread\n")
    (tmp_path / "en" / "skills.toml").write_text('[cooking]\nbread = "loaf, loaf"\ngold = "gold"\n')
    found = "\n".join(check.problems(tmp_path))
    for said in (
        "content/en: bread: another kind is called Bread, too",
        "content/en: warm-meal has no name: people read the English",
        "content/en: gold has everyday words and is no kind",
        "content/en: bread: loaf stands there twice",
        "content/es: bread has no everyday words",
    ):
        assert said in found


@pytest.mark.parametrize(
    ("source", "says"),
    [
        (f"[cooking]\n{LINE}\n[crafts]\n{LINE}\n", "line 4: `crafts.bread` should be called otherwise"),
        ("[cooking]\n" + LINE.replace('"home", minutes', '"moon", minutes'), "line 2: `cooking.bread.tier` should be"),
        ("[cooking]\n" + LINE.replace('"home", minutes', '"chat", minutes'), 'should be "home", as the riskiest place'),
        ("[cooking]\n" + LINE.replace("60", "9"), "a whole number from 10 to 240"),
        ("[cooking]\n" + LINE.replace(" }", ", gold = 1 }"), "`cooking.bread.gold` should be left out"),
        ("[cooking]\n" + LINE.replace("bread", "Bread!", 1).replace("Bread!", '"Bread!"'), "small letters and dashes"),
    ],
)
def test_what_is_wrong_in_the_file_is_told_with_its_line(source, says):
    with pytest.raises(taxonomy.TaxonomyError, match=r"skills\.toml, line") as told:
        taxonomy.read(source)
    assert says in str(told.value)


def test_alone_with_a_child_needs_the_most_wherever_it_is_and_else_the_place_says():
    minding, recipes = taxonomy.kinds()["minding"], taxonomy.kinds()["recipes"]
    assert taxonomy.tier_at(minding, "public") == "child"
    assert [taxonomy.tier_at(recipes, where) for where in recipes.where] == ["chat", "public"]


def test_as_it_is_nothing_is_wrong():
    assert check.problems() == []


def test_the_doctor_says_where_the_file_is_wrong(monkeypatch):
    monkeypatch.setattr(taxonomy, "kinds", lambda: taxonomy.read("[cooking]\nbread = 3\n"))
    (found,) = [one for one in doctor.look(Settings()) if one.what == "kinds"]
    assert found.state == "wrong"
    assert "skills.toml, line 2" in found.how
