"""The crawl over all screens: it finds what is wrong, and leaves the town as it was."""

from dataclasses import replace

from bot import wiring
from bot.base.clock import MovableClock
from bot.base.messages import Button, Screen, Text
from bot.practice import everybody
from bot.practice.crawl import Crawl, everything_from
from bot.practice.steps import told
from bot.practice.town import town_in
from handlers import DOORS
from handlers.doors import Doors, Turn
from handlers.reception import Reception
from tests.checks import screens


def _with(tag, do):
    """The house with another door of that tag."""
    return Doors({**DOORS.presses, tag: replace(DOORS.presses[tag], do=do)}, DOORS.commands, DOORS.typed, DOORS.watches)


async def _crawled(doors):
    """What is found from the phone of somebody who has opened the link, and done nothing."""
    async with town_in(None, MovableClock(everybody.TUESDAY)) as town:
        rules = wiring.rules()
        sol = await town.moves_in("Sol")
        await sol.starts()
        who = (await sol.person()).id
        return await town.kith.database.read(lambda tx: Crawl(tx, Reception(doors), rules).run([who]))


async def test_a_press_that_breaks_is_told_with_the_way_to_it():
    def breaks(_turn: Turn) -> Screen:
        raise ZeroDivisionError("planted")

    found = await _crawled(_with("people.who_sees", breaks))
    broken = [trouble for trouble in found.troubles if trouble.why == "broke: ZeroDivisionError: planted"]
    assert broken
    assert told(found.names, broken[0].steps).endswith("presses people.who_sees")


async def test_a_button_that_has_moved_on_before_anybody_could_press_it_is_told():
    def offers_too_much(_turn: Turn) -> Screen:
        return Screen(Text("people-who-sees"), ((Button(Text("people-agree-button"), "staff.desk"),),))

    found = await _crawled(_with("people.who_sees", offers_too_much))
    assert "moved on: staff.desk is for coordinator" in [trouble.why for trouble in found.troubles]


async def test_a_button_that_leads_nowhere_new_is_told():
    def stays(_turn: Turn) -> Screen:
        return Screen(Text("people-who-sees"), ((Button(Text("people-agree-button"), "people.who_sees"),),))

    found = await _crawled(_with("people.who_sees", stays))
    assert "leads nowhere new" in [trouble.why for trouble in found.troubles]


async def test_the_town_stays_as_it_was():
    async with everybody.town_of_everybody() as town:
        before = [await villager.person() for villager in town.villagers.values()]
        sent = [len(villager.phone.received) for villager in town.villagers.values()]
        await town.kith.database.read(everything_from([before[0].id], wiring.rules()))
        await town.settle()
        assert [await villager.person() for villager in town.villagers.values()] == before
        assert [len(villager.phone.received) for villager in town.villagers.values()] == sent


def test_a_label_that_a_small_phone_cuts_is_told():
    row = tuple(Button(Text("people-change-button"), "home") for _ in range(3))
    words = ["Tell us of a change", "1. \u2068Open my desk\u2069", ""]
    assert list(screens._labels("en", row, words)) == [
        '"Tell us of a change" (en) has 19 letters beside 2 others in its row; at most 14',
        "people-change-button has no words in en",
    ]


def test_a_screen_of_four_rows_and_unknown_doors_is_told():
    button = Button(Text("done-button"), "nowhere.at_all", "x" * 60)
    assert list(screens._shape(Screen(Text("people-settings"), ((button,),) * 4)))[:3] == [
        "4 rows of its own; at most 3",
        "no door is called nowhere.at_all",
        "the payload of nowhere.at_all does not fit",
    ]
