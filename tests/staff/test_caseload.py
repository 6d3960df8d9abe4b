"""A caseload of many: its order, its choices and pages; few words in every language; and who never finds whom."""

import re
from itertools import permutations, product

import pytest

from bot import app
from bot.base.clock import DAY, to_minute
from bot.base.messages import Button, Lines, Name, Text, When
from bot.base.texts import Reader, Texts
from bot.checkins import glances as meetings
from bot.checkins import pulse
from bot.people import service as people
from bot.people.rules import LANGUAGES
from bot.people.store import persons
from bot.people.store.companions import COMPANIONS
from bot.staff import caseload, caseload_rules
from bot.staff.caseload_rules import WEEK, Family, Moment, is_each, is_one, listened, ordered, parts
from handlers.presses import encode
from handlers.screens import options
from handlers.staff.caseload import FACTS_MAX, PAGE
from tests.checkins.conftest import empty_town, merevale
from tests.checkins.several import opens, takes
from tests.checkins.town import Meetings, at

__all__ = ["empty_town", "merevale"]

NOW = at(11, 26)
THIS_WEEK = Moment(NOW, at(11, 30, 0), quiet_after=3)
PLAIN = Family(7, "en", NOW - 20 * WEEK, NOW - WEEK, pairing_id=1, helper_id=2, kind="nurse")
TEXTS = Texts.load(app.CONTENT, strict=True)
SCREEN_WORDS_MAX = 60
ARABIC = Text("places-language-ar")


def family(**told) -> Family:
    values = {name: getattr(PLAIN, name) for name in PLAIN.__slots__}
    return Family(**{**values, **told})


# --- the rules ---


def test_who_waits_longest_is_first_and_then_of_whom_nothing_was_heard_for_longest():
    waits = [family(parent_id=n, asks=1, waits_since=NOW - n * DAY) for n in (1, 3, 2)]
    silent = [family(parent_id=n, heard_at=NOW - n * DAY) for n in (20, 10, 30)]
    assert [one.parent_id for one in ordered([*silent, *waits])] == [3, 2, 1, 30, 20, 10]


def test_quiet_is_without_a_word_or_a_meeting_for_as_long_as_the_place_says():
    for days, weeks in ((20, 0), (21, 3), (70, 10)):
        assert listened(family(heard_at=NOW - days * DAY), THIS_WEEK).quiet_weeks == weeks
    long_ago = NOW - 10 * WEEK
    assert listened(family(heard_at=long_ago, ahead_at=NOW + DAY), THIS_WEEK).quiet_weeks == 0
    assert listened(family(heard_at=long_ago, away="break"), THIS_WEEK).quiet_weeks == 0
    assert listened(family(heard_at=long_ago, pairing_id=None), THIS_WEEK).quiet_weeks == 0


@pytest.mark.parametrize(
    ("which", "inside", "outside"),
    [
        ("waiting", {"asks": 1}, {}),
        ("alone", {"pairing_id": None}, {}),
        ("unbooked", {}, {"ahead_at": NOW + DAY}),
        ("week", {"ahead_at": at(11, 29)}, {"ahead_at": at(11, 30)}),
        ("new", {"joined_at": NOW - 4 * WEEK + 1}, {"joined_at": NOW - 4 * WEEK}),
        ("expecting", {"stage": "expecting"}, {"stage": "baby"}),
        ("baby", {"stage": "baby"}, {"stage": "unsaid"}),
        ("ending", {"ends_soon": True}, {}),
        ("in-ar", {"language": "ar"}, {}),
    ],
)
def test_each_choice_holds_those_that_it_names(which, inside, outside):
    assert is_one(family(**inside), which, THIS_WEEK)
    assert not is_one(family(**outside), which, THIS_WEEK)
    assert is_each(family(**outside), parts("all"), THIS_WEEK)


def test_two_choices_at_once_hold_those_that_both_name():
    for told, held in (({"asks": 1, "language": "ar"}, True), ({"asks": 1}, False), ({"language": "ar"}, False)):
        assert is_each(family(**told), parts("waiting+in-ar"), THIS_WEEK) is held


# --- many families ---


@pytest.fixture
async def full(empty_town: Meetings) -> Meetings:
    """Ruth with twenty-eight families, as many as anybody may have."""
    for name, role in (("Cleo", "coordinator"), ("Ruth", "nurse")):
        await empty_town.moves_in(name, role)
    ruth = empty_town.ids["Ruth"]
    await empty_town.presses("Ruth", "staff.set_families", ruth, 28)
    for number in range(28):
        name = f"Ana {number}"
        await empty_town.pair(name, "Ruth", stage="2027-03-20")
    return empty_town


def seen_on(screen) -> list[int]:
    return [line.values["who"].person_id for line in screen.text.values["lines"].items]


async def test_twenty_eight_families_are_pages_of_five_each_family_once(full: Meetings) -> None:
    ruth = full.ids["Ruth"]
    screen = await full.presses("Ruth", "staff.caseload", ruth, "all", 0)
    found = seen_on(screen)
    for _ in range(5):
        assert len(options(screen)) <= 3 * 3
        screen = await full.taps("Ruth", "more-button")
        found += seen_on(screen)
    assert sorted(found) == sorted(full.ids[f"Ana {number}"] for number in range(28))
    assert seen_on(await full.taps("Ruth", "more-button")) == found[:PAGE]


async def test_two_choices_are_three_taps_and_stay_on_every_page_until_one_is_left_out(full: Meetings) -> None:
    for number in range(7):
        await full.do(lambda tx, at=f"Ana {number}": persons.change(tx, full.ids[at], language="ar"))
    await full.presses("Ruth", "staff.caseload", full.ids["Ruth"], "all", 0)
    await full.taps("Ruth", "staff-caseload-choose-button")
    one = await full.taps("Ruth", "staff-caseload-which-button", which="unbooked", count=28)
    assert one.text.values["heading"].values["count"] == 28
    assert len(seen_on(one)) == PAGE
    both = await full.taps("Ruth", "staff-caseload-language-button", language=ARABIC, count=7)
    heading = both.text.values["heading"].values
    assert heading["which"].values["before"] == Text("staff-caseload-which", which="unbooked")
    assert heading["which"].values["fact"] == ARABIC
    assert heading["count"] == 7
    found = seen_on(both) + seen_on(await full.taps("Ruth", "more-button"))
    assert sorted(found) == sorted(full.ids[f"Ana {number}"] for number in range(7))
    left = await full.taps("Ruth", "staff-caseload-choose-button")
    assert {button.label.values["count"] for button in options(left)} == {7, 28}
    alone = await full.taps("Ruth", "staff-caseload-language-button", language=ARABIC, count=7)
    assert alone.text.values["heading"].values["which"] == ARABIC
    assert alone.text.values["heading"].values["count"] == 7
    everybody = await full.taps("Ruth", "staff-caseload-which-button", which="all", count=28)
    assert everybody.text.values["heading"].values["count"] == 28


async def test_one_choice_alone_is_three_taps_too_and_opens_its_families(full: Meetings) -> None:
    await full.presses("Ruth", "staff.choose", full.ids["Ruth"], "all", 0)
    await full.taps("Ruth", "staff-caseload-which-button", which="new", count=28)
    seen = await full.taps("Ruth", "staff-caseload-these-button")
    assert seen.text.values["heading"].values["which"] == Text("staff-caseload-which", which="new")
    opened = await full.taps("Ruth", "staff-see-button", who=Name(seen_on(seen)[0]))
    assert opened.text.key == "pairing-person"


async def test_beside_the_first_choice_only_what_leaves_some_out_and_not_all_is_offered(full: Meetings) -> None:
    await full.presses("Ruth", "checkins.slot", 1, 0, 0, to_minute(at(11, 27)))
    seen = await full.presses("Ruth", "staff.choose", full.ids["Ruth"], "new", 0)
    offered = {button.args[1]: button.label.values["count"] for button in options(seen)}
    assert offered == {"new": 28, "all": 28, "new+waiting": 27, "new+unbooked": 27, "new+week": 1}


@pytest.mark.parametrize("which", ["new+new", "new+waiting+quiet", "all+new", "new+", "+", "new+alone", "new+in-zz"])
async def test_what_cannot_be_chosen_together_moves_on(merevale: Meetings, which: str) -> None:
    for tag in ("staff.caseload", "staff.choose"):
        seen = await merevale.presses("Ruth", tag, merevale.ids["Ruth"], which, 0)
        assert seen.text.values["note"] == Text("moved-on")


async def test_the_longest_choice_fits_into_a_button_with_long_ids() -> None:
    longest = max((*caseload_rules.OWN, *caseload_rules.OTHERS), key=len)
    both = caseload_rules.BOTH.join((longest, "unbooked"))
    assert encode(Button(Text("home-button"), "staff.family", 10**9, 10**9, both, 999))


async def test_a_coordinator_has_the_place_in_pages_too_and_the_load_of_each(full: Meetings) -> None:
    screen = await full.presses("Cleo", "staff.caseload", 0, "all", 0)
    assert screen.text.values["heading"].values["count"] == 28
    loads = await full.presses("Cleo", "staff.loads", 0)
    (line,) = loads.text.values["lines"].items
    assert (line.values["who"], line.values["count"], line.values["room"]) == (Name(full.ids["Ruth"]), 28, 28)


async def test_who_acts_for_a_parent_or_ever_did_does_not_find_her(merevale: Meetings) -> None:
    link = {"digest": "-", "state": "ended", "made_at": 0, "expires_at": 0, "began_at": 0, "ended_at": 1}
    both = {"parent_id": merevale.ids["Ana"], "companion_id": merevale.ids["Dee"]}
    await merevale.do(lambda tx: tx.insert(COMPANIONS, **both, **link))
    for whose in (caseload.EVERYBODY, merevale.ids["Ruth"]):
        cleo = await merevale.presses("Cleo", "staff.caseload", whose, "all", 0)
        assert seen_on(cleo) == [merevale.ids["Ana"]]
        dee = await merevale.presses("Dee", "staff.caseload", whose, "all", 0)
        assert dee.text.values["lines"] == Lines((Text("staff-caseload-nobody"),))


async def test_a_coordinator_who_is_a_parent_here_does_not_look_at_herself(merevale: Meetings) -> None:
    await merevale.parent("Dot")
    await merevale.do(lambda tx: people.join(tx, people.get(tx, merevale.ids["Dot"]), "coordinator"))
    shown = seen_on(await merevale.presses("Dot", "staff.caseload", 0, "all", 0))
    assert shown == [merevale.ids["Ana"]]


async def test_a_place_in_a_meeting_for_several_is_a_meeting_ahead(merevale: Meetings) -> None:
    await merevale.pair("Ben", "Ruth")
    ana, ben, ruth = (merevale.ids[name] for name in ("Ana", "Ben", "Ruth"))

    async def chosen(which: str) -> list[int]:
        return seen_on(await merevale.presses("Ruth", "staff.caseload", ruth, which, 0))

    group = await opens(merevale, slot=at(11, 27))
    assert sorted(await chosen("unbooked")) == [ana, ben]
    await takes(merevale, "Ana", group)
    assert (await chosen("unbooked"), await chosen("week")) == ([ben], [ana])
    await merevale.presses("Ana", "checkins.slot", 1, 0, 0, to_minute(at(12, 2)))
    ahead = await merevale.do(lambda tx: meetings.ahead(tx, ruth))
    assert list(ahead.values()) == [at(11, 27)]
    await merevale.presses("Ana", "checkins.group_leave", group.id, group.sequence)
    ahead = await merevale.do(lambda tx: meetings.ahead(tx, ruth))
    assert list(ahead.values()) == [at(12, 2)]


# --- few words ---


def words_in(html: str) -> int:
    plain = re.sub(r"<[^>]*>", "", html)
    return sum(any(sign.isalnum() for sign in word) for word in plain.split())


def fullest(how_a_week_was: bool = True) -> list[Text]:
    """Lines that say as much as one can; to a coordinator never how a week was."""
    slots = (
        [Text("staff-caseload-with", who=Name(1)), Text("staff-caseload-waits", count=28)],
        [Text("staff-caseload-away", how="unreachable"), Text("staff-caseload-waits", count=28)],
        [Text("staff-caseload-meets", when=When(at(12, 30))), Text("staff-caseload-quiet", weeks=104)],
        *(([Text("staff-caseload-pulse", word=word) for word in pulse.WORDS],) if how_a_week_was else ()),
    )
    lines = []
    for facts in product(*slots):
        first, *rest = facts[-FACTS_MAX:]
        for fact in rest:
            first = Text("staff-caseload-and", before=first, fact=fact)
        lines.append(Text("staff-caseload-line", who=Name(1), facts=first))
    return lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_of_it_has_more_than_sixty_words(language):
    reader = Reader("Europe/London", lambda _id: "Ana", NOW)
    longest = max(fullest(), key=lambda line: words_in(TEXTS.render(language, line, reader)))
    for which in (*caseload_rules.OWN, *caseload_rules.OTHERS, "all"):
        name = Text("staff-caseload-which", which=which)
        heading = Text("staff-caseload-heading-of", who=Name(1), which=name, count=28)
        page = Text("staff-caseload", heading=heading, lines=Lines((longest,) * PAGE))
        assert words_in(TEXTS.render(language, page, reader)) <= SCREEN_WORDS_MAX


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("choices", "is_own"), [(caseload_rules.OWN, True), (caseload_rules.OTHERS, False)], ids=["own", "others"]
)
def test_no_page_of_two_choices_has_more_than_sixty_words(language, choices, is_own):
    reader = Reader("Europe/London", lambda _id: "Ana", NOW)
    longest = max(fullest(is_own), key=lambda line: words_in(TEXTS.render(language, line, reader)))
    names = [Text("staff-caseload-which", which=which) for which in choices]
    for before, fact in permutations(names, 2):
        both = Text("staff-caseload-and", before=before, fact=fact)
        heading = (
            Text("staff-caseload-heading", which=both, count=28)
            if is_own
            else Text("staff-caseload-heading-of", who=Name(1), which=both, count=28)
        )
        page = Text("staff-caseload", heading=heading, lines=Lines((longest,) * PAGE))
        assert words_in(TEXTS.render(language, page, reader)) <= SCREEN_WORDS_MAX


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_of_it_has_more_than_twenty_eight_letters(language):
    reader = Reader("Europe/London", lambda _id: "Ana", NOW)
    for which in (*caseload_rules.OWN, *caseload_rules.OTHERS, "all"):
        label = TEXTS.label(language, Text("staff-caseload-which-button", which=which, count=999), reader)
        assert len(re.sub("[\u2066-\u2069]", "", label)) <= 28
