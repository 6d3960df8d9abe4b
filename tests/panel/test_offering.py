"""The way to a panel from where two do not agree; never where somebody has to look."""

import pytest

from bot.asks import service as asks
from bot.base.messages import Name
from bot.panel import bringing
from bot.people import profiles
from bot.safety.screening import ready
from bot.skills.exchange_rules import NOT_AT_ALL
from bot.skills.store import exchanges
from handlers.screens import options

FEAR = "He hit me and I am afraid he will do it again"


@pytest.fixture(autouse=True)
def screened():
    ready.get_ready()


async def exchange(town, said=((60, NOT_AT_ALL))):
    """Ana gave Ben bread; each has said how it was, or not."""

    def work(tx):
        two = (town.ids["Ana"], town.ids["Ben"])
        made = exchanges.add(tx, "merevale", two, "bread", 60, "", "said", told_by=two[0], happened_at=tx.now)
        for person_id, minutes in zip(two, said, strict=False):
            exchanges.say(tx, exchanges.find(tx, made), person_id, minutes, tx.now)
        return made

    return await town.do(work)


def offers(screen):
    """With whom the screen offers to put something right."""
    return [one.label.values["who"] for one in options(screen) if one.label.key == "panel-offer-button"]


def ben(town):
    return Name(town.ids["Ben"])


async def test_where_two_do_not_say_the_same_each_is_offered_to_put_it_right(town):
    made = await exchange(town)
    await town.presses("Ana", "skills.exchange", made)
    assert offers(await town.screen("Ana")) == [ben(town)]
    seen = await town.taps("Ana", "panel-offer-button")
    assert (seen.text.key, seen.text.values["who"]) == ("panel-kind", ben(town))
    await town.presses("Ben", "skills.exchange", made)
    assert offers(await town.screen("Ben")) == [Name(town.ids["Ana"])]


async def test_while_one_has_not_said_there_is_nothing_to_put_right_yet_and_who_is_not_content_is_offered_it(town):
    made = await exchange(town, (60,))
    await town.presses("Ana", "skills.exchange", made)
    assert offers(await town.screen("Ana")) == []
    await town.presses("Ben", "skills.exchange", made)
    assert offers(await town.screen("Ben")) == []
    await town.presses("Ana", "skills.exchange_wrong", made)
    assert offers(await town.screen("Ana")) == [ben(town)]


async def test_once_it_was_told_to_the_team_it_is_for_them_alone(town):
    made = await exchange(town)
    await town.presses("Ana", "skills.exchange_report", made)
    await town.presses("Ana", "skills.exchange", made)
    assert offers(await town.screen("Ana")) == []


async def test_who_is_looked_after_is_offered_none_and_reads_nothing_of_it_where_the_other_one_is(town):
    made = await exchange(town)
    await town.do(lambda tx: open_urgent(tx, town.ids["Ben"]))
    await town.presses("Ana", "skills.exchange", made)
    assert offers(await town.screen("Ana")) == [ben(town)]
    await town.do(lambda tx: open_urgent(tx, town.ids["Ana"]))
    await town.presses("Ana", "skills.exchange", made)
    assert offers(await town.screen("Ana")) == []


def open_urgent(tx, person_id):
    asks.open(tx, "safety.now", about=person_id, asked_by=person_id, urgent=True)


async def test_words_that_worry_are_offered_to_nobody_also_once_somebody_has_looked(town):
    ben_id = town.ids["Ben"]
    assert await town.acts("Ana", bringing.offered, (ben_id,), ("It is still with him",)) == [ben_id]
    assert await town.acts("Ana", bringing.offered, (ben_id,), ("It is still with him", FEAR)) == []


async def test_with_whom_something_is_open_already_it_is_not_offered_twice(town):
    made = await exchange(town)
    await town.brings()
    await town.presses("Ana", "skills.exchange", made)
    assert offers(await town.screen("Ana")) == []


async def test_whoever_is_kept_from_the_other_one_is_offered_nothing(town):
    made = await exchange(town)
    await town.do(lambda tx: profiles.keep_apart(tx, town.ids["Ben"], town.ids["Ana"], "blocked"))
    await town.presses("Ana", "skills.exchange", made)
    assert offers(await town.screen("Ana")) == []
    assert await town.acts("Ana", bringing.offered, (town.ids["Ben"],)) == []
