"""From a complaint of a helper the way to a panel is open too; never from what is for a person to look at."""

import pytest

from bot.asks import service as asks
from bot.safety.screening import ready
from handlers.screens import options
from tests.safety.complaining import WORDS, complains
from tests.stories.people import paired

FEAR = "She hit me and I am afraid of her"


@pytest.fixture(autouse=True)
def screened():
    ready.get_ready()


async def offered(ana):
    """With whom her complaint offers to put it right."""
    await ana.says("/complain")
    await ana.taps("complaints-all-button")
    seen = await ana.taps("complaints-mine-button", count=1)
    return [one.label.values["who"] for one in options(seen) if one.label.key == "panel-offer-button"]


async def test_from_a_complaint_of_her_nurse_she_can_put_it_right_with_her(town):
    _, ruth, ana = await paired(town)
    await complains(ana)
    assert await offered(ana) == [await ruth.as_name()]
    assert (await ana.taps("panel-offer-button")).text.key == "panel-kind"


@pytest.mark.parametrize("how", ["words that worry", "of the service", "somebody looks already"])
async def test_what_is_for_a_person_to_look_at_is_never_offered_to_a_panel(town, how):
    _, _, ana = await paired(town)
    words, concerns = FEAR if how == "words that worry" else WORDS, "service" if how == "of the service" else "helper"
    await complains(ana, concerns, words)
    if how == "somebody looks already":
        about = (await ana.person()).id
        await town.kith.database.write(
            lambda tx: asks.open(tx, "safety.now", about=about, asked_by=about, urgent=True) and None
        )
    assert await offered(ana) == []
