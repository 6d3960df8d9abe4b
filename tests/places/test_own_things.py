"""What a place has of its own in its folder: words, kinds of what people give, a plan. Nobody elsewhere meets them."""

import contextlib

import pytest

from bot import app, commands, wiring
from bot.base.clock import MovableClock
from bot.base.database import Database
from bot.base.messages import Text
from bot.base.outcome import MovedOn
from bot.base.texts import Reader, TextError, Texts
from bot.checkins.plan_file import PlanError, load_plan
from bot.commands.doctor import content as doctor
from bot.people import service as people
from bot.places import service as places
from bot.practice.stories import arrive
from bot.practice.town import Town
from bot.practice.villager import keys
from bot.settings import Settings
from bot.skills import service as skills
from bot.skills import taxonomy
from bot.skills.search import Search
from handlers.screens import options
from tests.places.folders import MEREVALE, place_in
from tests.stories.conftest import TUESDAY
from tests.stories.people import ana_in, cleo_in

KIND = '[outings]\nallotment = { tier = "public", minutes = 60, where = ["public"] }\n'
PLAN = """\
visit_minutes = 40

[[stretch]]
for = "expecting"
begins = "enrolment"
every = "2 weeks"
ends = "birth"
"""


@pytest.fixture
def content(tmp_path, monkeypatch):
    """All content there is, with another place, "tideford", beside Merevale."""
    for one in app.CONTENT.iterdir():
        if one.name != "places":
            (tmp_path / one.name).symlink_to(one)
    place_in(tmp_path / "places", "merevale")
    place_in(tmp_path / "places", "tideford", MEREVALE.replace('title = "Merevale"', 'title = "Tideford"'))
    monkeypatch.setattr(places, "PLACES_FOLDER", tmp_path / "places")
    places.load()
    yield tmp_path
    monkeypatch.undo()
    places.load()
    places.choose_default(places.DEFAULT)


def has(content, file, told):
    """Tideford has that file of its own."""
    own = content / "places" / "tideford" / file
    own.parent.mkdir(exist_ok=True)
    own.write_text(told, "utf-8")
    places.load(content / "places")


def reads(texts, place, key, language="en", **values):
    return texts.render(language, Text(key, **values), Reader("UTC", lambda _id: "Ana", 0, place=place))


@contextlib.asynccontextmanager
async def town_of(content):
    """A town whose newcomers join Tideford."""
    clock = MovableClock(TUESDAY)
    database = Database.in_memory(clock=clock, consequences=wiring.consequences())
    places.choose_default("tideford")
    async with Town.built(database, clock, Texts.load(content, strict=True)) as town:
        yield town
    await database.close()


# --- words ---


def test_a_place_says_it_in_its_own_words_and_every_other_as_before(content):
    has(content, "en/home.ftl", "home-calm = All quiet on the quay.\n")
    texts = Texts.load(content, strict=True)
    assert reads(texts, "tideford", "home-calm") == "All quiet on the quay."
    assert reads(texts, "merevale", "home-calm") == reads(texts, "", "home-calm") != "All quiet on the quay."
    assert texts.label("en", Text("home-calm"), Reader("UTC", str, 0, place="tideford")) == "All quiet on the quay."


def test_a_language_in_which_the_place_says_nothing_reads_as_everywhere(content):
    has(content, "en/home.ftl", "home-calm = All quiet on the quay.\n")
    texts = Texts.load(content, strict=True)
    assert reads(texts, "tideford", "home-calm", "es") == reads(texts, "merevale", "home-calm", "es")


def test_a_text_in_which_another_stands_has_the_place_s_words_of_it_too(content):
    has(content, "en/home.ftl", "home-button = Harbour\n")
    texts = Texts.load(content, strict=True)
    assert "tap “Harbour”" in reads(texts, "tideford", "people-ask-loss")


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("home-clam = All quiet.\n", "home-clam is no text of Kith's"),
        ("home-calm = All quiet, { $name }.\n", "home-calm must use these and no others: no values"),
        ("home-calm = All { quiet\n", "cannot be read"),
        ("safety-called-short = They come.\n", "which professional has looked at it"),
    ],
)
def test_what_cannot_stand_is_told_and_kith_s_own_text_stands(content, told, why):
    if "safety" in told:
        grave = sorted(key for key in Texts.load(content)._default.grave if key.startswith("safety-"))
        texts = Texts.load(content)
        key = next(key for key in grave if not _values_of(texts, key))
        told = f"{key} = They come.\n"
    has(content, "en/home.ftl", told)
    (problem,) = Texts.load(content).problems
    assert why in problem
    assert problem.startswith("places/tideford/en/home.ftl:1")
    with pytest.raises(TextError, match="places/tideford"):
        Texts.load(content, strict=True)
    key = told.split(" =")[0]
    if key in Texts.load(content)._default.keys:
        assert reads(Texts.load(content), "tideford", key) == reads(Texts.load(content), "merevale", key)


def _values_of(texts, key):
    from bot.base.text_files import values

    known = {entry.key: entry for entry in texts._default.files.entries}
    return values(known[key], known)


def test_what_a_professional_has_looked_at_may_stand_and_still_counts_as_grave(content):
    texts = Texts.load(content)
    key = next(key for key in sorted(texts._default.grave) if key.startswith("safety-") and not _values_of(texts, key))
    has(content, "en/safety.ftl", f"# Checked by R. Hale, family nurse, 2026-11-01\n{key} = Somebody comes now.\n")
    texts = Texts.load(content, strict=True)
    assert reads(texts, "tideford", key) == "Somebody comes now."
    assert "Somebody comes now." in reads(texts, "tideford", key, "ar")


# --- kinds ---


def test_what_only_one_place_s_people_give_is_found_and_shown_there_alone(content):
    has(content, "skills.toml", KIND)
    has(content, "en/skills.ftl", "skills-kind-allotment = Share an allotment\n")
    has(content, "en/skills.toml", '[outings]\nallotment = "vegetable patch, grow beans"\n')
    assert taxonomy.find("allotment").place == "tideford"
    assert "allotment" in [kind.id for kind in taxonomy.groups("tideford")["outings"]]
    assert "allotment" not in [kind.id for kind in taxonomy.groups("merevale")["outings"]]
    search = Search.of(["en"])
    assert search.find("vegetable patch", "en", at="tideford")[0].kind == "allotment"
    assert "allotment" not in [one.kind for one in search.find("vegetable patch", "en", at="merevale")]
    assert reads(Texts.load(content, strict=True), "tideford", "skills-kind-allotment") == "Share an allotment"


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (KIND.replace("allotment", "bread"), "called otherwise: cooking has one of that name"),
        (KIND.replace("[outings]", "[boats]"), "`boats` should be one of the groups"),
        (KIND.replace('"public", minutes', '"moon", minutes'), "`outings.allotment.tier` should be"),
    ],
)
def test_kinds_that_cannot_be_are_told_with_their_line(content, told, why):
    has(content, "skills.toml", told)
    (found,) = [one for one in doctor.look(Settings()) if one.what == "kinds"]
    assert (found.state, "places/tideford/skills.toml, line" in found.how, why in found.how) == ("wrong", True, True)


async def test_ana_of_tideford_gives_it_by_taps_and_nobody_of_merevale_can_by_any_button(content):
    has(content, "skills.toml", KIND)
    has(content, "en/skills.ftl", "skills-kind-allotment = Share an allotment\n")
    async with town_of(content) as town:
        ana = await ana_in(town)
        await ana.from_home("skills-open-button")
        seen = await ana.taps("skills-add-offer-button")
        while not any(button.args[-1:] == ("outings",) or "outings" in button.args for button in options(seen)):
            seen = await ana.taps("more-button")
        group = next(button for button in options(seen) if "outings" in button.args)
        seen = await ana.taps(group.label.key, **group.label.values)
        while not any("allotment" in button.args for button in options(seen)):
            seen = await ana.taps("more-button")
        kind = next(button for button in options(seen) if "allotment" in button.args)
        await ana.taps(kind.label.key, **kind.label.values)
        person = await ana.person()
        cards = await town.kith.database.read(lambda tx: skills.of_person(tx, person))
        assert [card.kind for card in cards] == ["allotment"]
        places.choose_default("merevale")
        eva = await ana_in(town, "Eva")
        other = await eva.person()
        with pytest.raises(MovedOn):
            await town.kith.database.write(lambda tx: skills.put_up(tx, people.get(tx, other.id), "offer", "allotment"))


# --- a plan ---


def test_a_place_meets_by_a_plan_of_its_own_and_others_of_that_name_are_not_meant(content):
    has(content, "plans/family-nurse-partnership.toml", PLAN)
    assert places.place("tideford").plan == "tideford/family-nurse-partnership"
    assert load_plan(places.place("tideford").plan).visit_minutes == 40
    assert load_plan(places.place("merevale").plan).visit_minutes != 40


@pytest.mark.parametrize("name", ["../../secrets", "tideford/../x", "/etc/passwd", "tideford/none", "none"])
@pytest.mark.usefixtures("content")
def test_no_plan_is_read_from_anywhere_else(name):
    with pytest.raises(PlanError):
        load_plan(name)


def test_the_doctor_says_of_a_place_whose_plan_is_nowhere(content):
    told = MEREVALE.replace('plan = "family-nurse-partnership"', 'plan = "moonlight"')
    place_in(content / "places", "tideford", told)
    found = [one for one in doctor.look(Settings()) if one.what == "plans"]
    assert [(one.state, "moonlight" in one.how) for one in found] == [("wrong", True)]


def test_a_new_place_begins_with_all_that_the_other_has_of_its_own(content):
    has(content, "skills.toml", KIND)
    has(content, "en/home.ftl", "home-calm = All quiet on the quay.\n")
    has(content, "plans/family-nurse-partnership.toml", PLAN)
    assert commands.main(["place", "new-town", "--from", "tideford"]) == 0
    made = content / "places" / "new-town"
    assert sorted(one.name for one in made.iterdir()) == ["en", "place.toml", "plans"]


# --- a link ---


async def test_by_the_link_that_a_coordinator_shows_somebody_joins_her_place_and_no_other(content):
    async with town_of(content) as town:
        cleo = await cleo_in(town)
        places.choose_default("merevale")
        await cleo.from_home("staff-desk-button")
        await cleo.taps("staff-invite-button")
        shown = await cleo.taps("staff-open-door-button")
        code = shown.text.values["parents"].split("start=")[1]
        assert (code, shown.text.values["mentors"].split("start=")[1]) == ("parent-tideford", "mentor-tideford")
        ana = await town.moves_in("Ana")
        await arrive.agree(ana, code=code)
        assert (await ana.person()).place == "tideford"
        eva = await town.moves_in("Eva")
        await arrive.agree(eva, code="parent")
        assert (await eva.person()).place == "merevale"
        seen = await eva.starts(code)
        assert "people-other-place" in keys(seen.text)
        assert (await eva.person()).place == "merevale"


@pytest.mark.parametrize("code", ["parent-atlantis", "parent-", "nurse-tideford", "-tideford", "parent-tideford-x"])
async def test_a_link_to_no_place_opens_nothing(content, code):
    async with town_of(content) as town:
        ana = await town.moves_in("Ana")
        assert (await ana.starts(code)).text.key == "people-invite-not-valid"
