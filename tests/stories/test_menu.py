"""What people see before the first word, and in the menu."""

from handlers import DOORS, menu
from handlers.doors import Door


async def test_each_phone_has_the_menu_in_its_own_language(town):
    ana, amal = await town.moves_in("Ana", "en"), await town.moves_in("Amal", "ar")
    assert [one["command"] for one in ana.phone.commands] == list(menu.COMMANDS)
    words = [[one["description"] for one in phone.commands] for phone in (ana.phone, amal.phone)]
    assert all(mine != theirs for mine, theirs in zip(*words, strict=True))


async def test_every_command_in_the_menu_opens_a_door(town):
    ana = await town.moves_in("Ana")
    for name in menu.COMMANDS:
        assert isinstance(DOORS.commands[name], Door)
        await ana.says(f"/{name}")
        assert not await ana.has("not-understood")


async def test_a_menu_that_stands_already_is_left_alone(town):
    before = len(town.telegram.calls)
    await menu.publish(town.kith.bot, town.kith.texts)
    assert not [call for call in list(town.telegram.calls)[before:] if call.method.startswith("set")]


async def test_a_menu_that_cannot_be_set_keeps_nobody_out(town):
    town.telegram.faults.offline = True
    await menu.publish(town.kith.bot, town.kith.texts)
    town.telegram.faults.offline = False
    ana = await town.moves_in("Ana")
    assert (await ana.starts()).text.key == "people-choose-language"
