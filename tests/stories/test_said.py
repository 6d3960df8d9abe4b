"""Ana says what she and Ruth did for each other, in a line or by taps; it is read back, and counts by no means yet."""

from bot.asks import store as asks
from bot.base.messages import Button, Text
from bot.hours import service as hours
from bot.people import service as people
from bot.skills import exchanges as agreeing
from bot.skills.store import exchanges
from handlers.screens import options
from tests.stories.people import counted, is_in, paired


async def every(town, who):
    """All exchanges of somebody's."""
    person = await who.person()
    return await town.kith.database.read(lambda tx: exchanges.every(tx, person.id))


async def taps_first(who, screen, tag, *args):
    """Somebody taps the first button of that press, with these ids where they are told."""
    found = (one for one in options(screen) if one.press == tag and one.args[: len(args)] == args)
    button = next(found)
    return await who.taps(button.label.key, **button.label.values)


async def test_a_whole_sentence_is_read_back_and_told_with_one_tap(town):
    _, ruth, ana = await paired(town)
    seen = await ana.says("/log 2h sewing for Ruth yesterday")
    assert seen.text.key == "telling-read-back"
    assert seen.text.values["sentence"].key == "telling-gave"
    assert await every(town, ana) == []
    seen = await ana.taps("telling-yes-button")
    assert seen.text.key == "telling-told"
    (one,) = await every(town, ana)
    assert (one.kind, one.minutes, one.came_from, one.state) == ("sewing", 120, "said", "done")
    assert one.both == ((await ana.person()).id, (await ruth.person()).id)


async def test_nothing_is_in_the_books_before_the_other_one_says_so_too(town):
    _, _, ana = await paired(town)
    await ana.says("/log 2h sewing for Ruth yesterday")
    await ana.taps("telling-yes-button")
    person = await ana.person()
    book = await town.kith.database.read(lambda tx: hours.book(tx, person.id))
    assert book.entries == ()


async def test_a_second_tap_tells_it_once(town):
    _, _, ana = await paired(town)
    await ana.says("/log 2h sewing for Ruth yesterday")
    message, button = await ana.find("telling-yes-button")
    await ana.taps("telling-yes-button")
    again = await ana.presses_again(message, button)
    assert again.text.key == "telling-told"
    assert len(await every(town, ana)) == 1


async def test_a_yes_is_only_to_what_was_read(town):
    _, _, ana = await paired(town)
    await ana.says("/log 2h sewing for Ruth yesterday")
    message, button = await ana.find("telling-yes-button")
    seen = await ana.says("45 minutes")
    assert seen.text.values["sentence"].values["minutes"].minutes == 45
    await ana.presses_again(message, button)
    assert await every(town, ana) == []


async def test_what_was_received_is_read_as_received_and_can_be_turned_round(town):
    _, ruth, ana = await paired(town)
    seen = await ana.says("/log Ruth helped me with forms, half an hour, today")
    seen = await taps_first(ana, seen, "said.what", "forms")
    assert seen.text.values["sentence"].key == "telling-received"
    seen = await ana.taps("telling-turn-button")
    assert seen.text.values["sentence"].key == "telling-gave"
    await ana.taps("telling-turn-button")
    await ana.taps("telling-yes-button")
    (one,) = await every(town, ana)
    assert one.giver_id == (await ruth.person()).id


async def test_each_part_that_was_not_said_is_asked_and_none_is_guessed(town):
    _, _, ana = await paired(town)
    seen = await ana.says("/log an hour with Ruth")
    assert seen.text.key == "telling-ask-way-with"
    seen = await ana.taps("telling-gave-button")
    assert seen.text.key == "telling-ask-what"
    seen = await ana.says("knitting")
    assert seen.text.key in ("telling-ask-what", "telling-ask-when")
    if seen.text.key == "telling-ask-what":
        seen = await taps_first(ana, seen, "said.what", "knitting")
    assert seen.text.key == "telling-ask-when"
    seen = await ana.says("last night")
    assert seen.text.key == "telling-read-back"


async def test_every_part_is_changed_in_one_tap_and_read_back_again(town):
    _, _, ana = await paired(town)
    await ana.says("/log 2h sewing for Ruth yesterday")
    await ana.taps("telling-change-minutes-button")
    seen = await ana.says("50 min")
    assert seen.text.values["sentence"].values["minutes"].minutes == 50
    seen = await ana.taps("telling-change-minutes-button")
    seen = await taps_first(ana, seen, "said.long", 90)
    assert seen.text.values["sentence"].values["minutes"].minutes == 90
    seen = await ana.taps("telling-change-days-button")
    seen = await taps_first(ana, seen, "said.day")
    assert seen.text.key == "telling-read-back"
    seen = await ana.taps("telling-change-people-button")
    assert [one.press for one in options(seen)] == ["said.who"]
    seen = await taps_first(ana, seen, "said.who")
    seen = await ana.taps("telling-change-kinds-button")
    seen = await ana.taps("skills-groups-button")
    seen = await taps_first(ana, seen, "said.group", "cooking")
    seen = await taps_first(ana, seen, "said.what")
    assert seen.text.key == "telling-read-back"


async def test_without_typing_it_is_who_what_and_how_long(town):
    _, _, ana = await paired(town)
    await ana.from_home("hours-book-button")
    await ana.taps("telling-open-button")
    seen = await ana.taps("telling-gave-button")
    seen = await taps_first(ana, seen, "said.who")
    seen = await ana.taps("skills-groups-button")
    seen = await taps_first(ana, seen, "said.group", "cooking")
    seen = await taps_first(ana, seen, "said.what")
    assert seen.text.key == "telling-ask-long"
    seen = await taps_first(ana, seen, "said.long", 30)
    assert seen.text.key == "telling-read-back"
    await ana.taps("telling-yes-button")
    assert len(await every(town, ana)) == 1


async def test_a_typed_number_means_the_button_with_that_number(town):
    _, _, ana = await paired(town)
    await ana.says("/log sewing for Ruth today")
    seen = await ana.says("1")
    assert seen.text.key == "telling-read-back"
    assert seen.text.values["sentence"].values["minutes"].minutes == 15


async def test_nobody_learns_whether_anybody_else_is_here(town):
    _, _, ana = await paired(town)
    await is_in(town, "Fay")
    known = await ana.says("/log 2h sewing for Fay yesterday")
    unknown = await ana.says("/log 2h sewing for Nobody yesterday")
    assert known == unknown
    assert known.text.key == "telling-ask-who"
    fay = next(one for one in [await town.villagers["Fay"].person()])
    assert all(fay.id not in one.args for one in options(known))


async def test_somebody_they_do_not_know_is_not_taken_from_a_forged_button(town):
    _, _, ana = await paired(town)
    fay = await (await is_in(town, "Fay")).person()
    await ana.says("/log 2h sewing yesterday")
    seen = await ana.presses_again(ana.phone.last, Button(Text("home-button"), "said.who", fay.id))
    assert seen.text.values["note"].key == "moved-on"


async def test_who_knows_nobody_yet_is_told_so_and_asked_nothing(town):
    fay = await is_in(town, "Fay")
    seen = await fay.says("/log 2h sewing for Ana yesterday")
    assert (seen.text.key, seen.expects) == ("telling-nobody", None)


async def test_what_ana_writes_to_her_nurse_is_never_taken_for_it(town):
    _, _, ana = await paired(town)
    await ana.says("2h sewing for Ruth yesterday")
    assert await every(town, ana) == []
    assert counted(await ana.screens(), "telling-read-back") == 0


async def test_what_cannot_be_read_is_said_so_and_nothing_is_lost(town):
    _, _, ana = await paired(town)
    seen = await ana.says("/log how are you?")
    assert seen.text.values["note"].key == "telling-not-read"
    await ana.says("2h sewing for Ruth yesterday")
    seen = await ana.says("what?")
    assert seen.text.values["rest"].key == "telling-read-back"


async def test_what_is_grave_in_it_is_heard_all_the_same(town):
    _, _, ana = await paired(town)
    await ana.says("/log he is going to kill me, 2h sewing for Ruth yesterday")
    person = await ana.person()
    called = await town.kith.database.read(lambda tx: asks.concerning(tx, person.id))
    assert any(one.kind.startswith("safety.") for one in called)


async def test_it_counts_once_the_other_one_says_so_too(town):
    _, ruth, ana = await paired(town)
    await ana.says("/log 2h sewing for Ruth yesterday")
    await ana.taps("telling-yes-button")
    (one,) = await every(town, ana)
    confirm = Button(Text("done-button"), "skills.exchange_say", one.id, one.sequence, 120)
    await ruth.presses_again(ruth.phone.last, confirm)
    person = await ana.person()
    book = await town.kith.database.read(lambda tx: hours.book(tx, person.id))
    assert (book.totals.given, book.totals.received) == (120, 0)


async def test_two_of_one_name_stand_with_a_number_of_their_own(town):
    _, _, ana = await paired(town)
    mine = (await ana.person()).id
    mia = await is_in(town, "Mia")
    other = (await mia.person()).id
    await town.kith.database.write(lambda tx: people.rename(tx, people.get(tx, other), "Ruth"))
    await town.kith.database.write(lambda tx: agreeing.agree(tx, mine, other, "sewing", 60, "", "first"))
    await town.settle()
    seen = await ana.says("/log 2h sewing for Ruth yesterday")
    assert seen.text.key == "telling-ask-who"
    assert {one.label.values["who"].key for one in options(seen)} == {"telling-namesake"}
    seen = await taps_first(ana, seen, "said.who", other)
    assert seen.text.values["who"].values["number"] == str(other)
