"""What stands in my data of a meeting for several."""

from bot.base.messages import Name, When
from bot.checkins import held
from tests.checkins.several import opens, takes, waits
from tests.checkins.town import A_WEEK_ON, Meetings


async def test_a_place_and_a_turn_stand_in_it_and_nobody_else_who_comes(families: Meetings) -> None:
    group = await opens(families, room=2)
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    await waits(families, "Eve", group)
    told = {name: await families.do(lambda tx, name=name: held.places(tx, families.ids[name])) for name in families.ids}
    with_ruth = {"with": Name(families.ids["Ruth"]), "starts_at": When(A_WEEK_ON), "meeting": "booked"}
    assert told["Ana"] == [{**with_ruth, "seat": "held"}]
    assert told["Eve"] == [{**with_ruth, "seat": "waiting"}]
    assert told["Ruth"] == []
