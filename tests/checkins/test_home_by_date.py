"""Home tells the next meetings by date, whether of two or of several."""

import pytest

from bot.base.messages import Lines
from tests.checkins.several import opens, takes
from tests.checkins.town import A_WEEK_ON, Meetings, at

ONE, SEVERAL = "checkins-line", "checkins-group-home-line"


@pytest.mark.parametrize(("slot", "order"), [(at(11, 27), [SEVERAL, ONE]), (at(12, 8), [ONE, SEVERAL])])
async def test_the_next_meetings_stand_at_home_by_date(families: Meetings, slot: int, order: list[str]) -> None:
    await families.book("Ana", A_WEEK_ON)
    await takes(families, "Ana", await opens(families, slot=slot))
    lines = (await families.presses("Ana", "home")).text.values["lines"]
    assert isinstance(lines, Lines)
    assert [line.key for line in lines.items if line.key in (ONE, SEVERAL)] == order
