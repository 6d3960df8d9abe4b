"""The circle, for the crawl: what waits, what is voted on openly and in secret, and what was decided."""

from bot.base.clock import DAY, HOUR
from bot.base.transaction import Transaction
from bot.circle import meetings, promises
from bot.circle import service as circle
from bot.circle.rules import Result
from bot.circle.store import agenda, decisions
from bot.circle.store import meetings as held
from bot.circle.store import promises as promised
from bot.circle.store.decisions import Decision
from bot.people import service as people
from bot.practice.town import Town

BEFORE = (
    "A table for the pram corner",
    "A second walk",
    "Coffee after the weighing",
    "Songs on Fridays",
    "A lift home",
)
"""What was decided before: more than stand on one page."""


async def decides(town: Town) -> None:
    """Ana's chairs wait, on Fay's walk there is an open vote and on Roy's tea a secret one."""
    ids = {name: (await villager.person()).id for name, villager in town.villagers.items()}
    await town.kith.database.write(lambda tx: _all_of_it(tx, ids))
    await town.settle()
    await _nearly_begin(town)


async def _nearly_begin(town: Town) -> None:
    """Ana is about to begin a vote, and Cleo one in her meeting: each has one tap to go."""
    to_begin = ("circle-agenda-button", "circle-open-one-button", "circle-begin-button", "circle-yes-no-button")
    to_begin_here = ("circle-meetings-button", "circle-open-one-button", "circle-vote-here-button")
    for name, labels in (("Ana", to_begin), ("Cleo", (*to_begin_here, "circle-open-one-button"))):
        who = town.villagers[name]
        await who.from_home("circle-open-button")
        for label in labels:
            await who.taps(label)


def _all_of_it(tx: Transaction, ids: dict[str, int]) -> None:
    ana, fay, roy, hana = (people.get(tx, ids[name]) for name in ("Ana", "Fay", "Roy", "Hana"))
    for words in ("More chairs", "A bell at the door", "Tea for those who wait"):
        circle.propose(tx, ana, words)
    walk = circle.propose(tx, fay, "When do we walk?")
    open_vote = circle.open_vote(tx, fay, walk.id, ("Mondays", "Thursdays"))
    circle.vote(tx, hana, open_vote.id, 1)
    tea = circle.propose(tx, roy, "Tea in the garden")
    circle.ask_secret(tx, ana, tea.id)
    circle.vote(tx, hana, circle.open_vote(tx, roy, tea.id).id, 1)
    before = [_decided(tx, ids["Cleo"], words) for words in BEFORE]
    _followed(tx, before, ids)
    _meets(tx, before[0], ids)


def _followed(tx: Transaction, before: list[Decision], ids: dict[str, int]) -> None:
    """Of what was decided some is nobody's yet, Ana and Hana have promised something, and Fay has settled two."""
    ana, fay, hana = (people.get(tx, ids[name]) for name in ("Ana", "Fay", "Hana"))
    found = [promised.add(tx, one.id, one.place) for one in before]
    promises.take(tx, ana, found[1], 7)
    promises.begin(tx, hana, promises.take(tx, hana, found[2], 7).id)
    promises.done(tx, fay, promises.take(tx, fay, found[3], 7).id)
    promises.will_not(tx, fay, promises.take(tx, fay, found[4], 7).id, "The hall is closed on Fridays.")


def _meets(tx: Transaction, decided: Decision, ids: dict[str, int]) -> None:
    """Ana has set a meeting and cannot come, Cleo leads one just now, and Roy led one that is over."""
    ana, cleo, roy = (people.get(tx, ids[name]) for name in ("Ana", "Cleo", "Roy"))
    meetings.answer(tx, ana, meetings.plan(tx, ana, tx.now + 6 * DAY, "", "week").id, coming=False)
    held.add(tx, cleo.place, cleo.id, tx.now - HOUR, "The library", "no")
    over = held.find(tx, held.add(tx, roy.place, roy.id, tx.now - 7 * DAY, "The library", "no"))
    if over is not None:
        held.note(tx, over, "We chose a table for the prams.")
        held.add_vote(tx, over.id, decided.id)
        held.move(tx, over, "over")


def _decided(tx: Transaction, by: int, words: str) -> Decision:
    """That was carried a week ago."""
    person = people.get(tx, by)
    item = circle.item_of(tx, person, agenda.add(tx, person.place, by, words))
    decision_id = decisions.begin(tx, item, by, (), 2, 5, tx.now - DAY)
    agenda.move(tx, item.id, "waiting", "decided")
    decisions.close(tx, circle.look(tx, person, decision_id), Result("carried", 1, (1, 6)))
    return circle.look(tx, person, decision_id)
