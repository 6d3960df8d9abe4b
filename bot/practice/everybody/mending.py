"""Things that two put right, each at another step: from what is asked to what is agreed, and one that was appealed."""

from bot.base import timers
from bot.base.transaction import Transaction
from bot.panel import bringing, drawn, repairing, service, sitting, timing
from bot.panel.store import matters, seats
from bot.panel.store.matters import Matter
from bot.people import service as people
from bot.practice.stories import arrive
from bot.practice.stories.neighbours import turns_to
from bot.practice.town import Town
from bot.skills.store import exchanges

TWO = ("Ada", "Bo", "Cy", "Dot", "Edo", "Flo")
SITTERS = ("Fay", "Roy", "Jude", "Mo", "Ruth")
WORDS = "The pram was promised for Monday, and it came on Friday"


async def put_right(town: Town) -> None:
    """Six have come, who gave each other something long ago."""
    for name in TWO:
        who = await town.moves_in(name)
        await arrive.agree(who)
        await who.taps("people-later-button")
        await arrive.only_me(who)
    ids = {name: (await town.villagers[name].person()).id for name in (*TWO, *SITTERS, "Cleo")}
    await town.kith.database.write(lambda tx: _exchanged(tx, ids["Ada"], ids["Bo"]))
    await _asks(town, "Ada", "Bo")
    await town.kith.database.write(lambda tx: _bring_all(tx, ids))
    await town.settle()


async def _asks(town: Town, name: str, other: str) -> None:
    """One of them brings it tap by tap, and may still take it back."""
    who, to = town.villagers[name], await town.villagers[other].as_name()
    await who.from_home("circle-open-button")
    await turns_to(who, "panel-list-button")
    await who.taps("panel-begin-button")
    await who.taps("panel-whom-button", who=to)
    await who.taps("panel-kind-button", kind="agreement")
    await who.taps("panel-danger-no-button")
    await who.says(WORDS)
    await who.taps("panel-send-button")


def _bring_all(tx: Transaction, ids: dict[str, int]) -> None:
    for name in SITTERS:
        repairing.would_sit(tx, people.get(tx, ids[name]), yes=True)
    ada, bo, cy, dot, edo, flo = (ids[name] for name in TWO)
    cleo = ids["Cleo"]
    _agreed(tx, cy, dot)
    _drawn(tx, edo, flo, cleo)
    _timing(tx, ada, cy, cleo)
    _sitting(tx, bo, edo, cleo)
    _proposing(tx, dot, flo, cleo)
    _repairing(tx, bo, flo, cleo)
    _picking(tx, cy, edo, cleo)
    _proposed(tx, edo, ada, cleo)
    repairing.appeal(tx, people.get(tx, ada), _repairing(tx, flo, ada, cleo).id)


def _exchanged(tx: Transaction, one: int, other: int) -> None:
    """Who gave each other something may bring something."""
    made = exchanges.add(tx, "merevale", (one, other), "bread", 60, "", "said", told_by=one, happened_at=tx.now)
    found = exchanges.find(tx, made)
    if found is not None:
        exchanges.settle(tx, found, "confirmed", 60)


def _bring(tx: Transaction, one: int, other: int) -> Matter:
    _exchanged(tx, one, other)
    return bringing.bring(tx, people.get(tx, one), other, "agreement", WORDS)


def _agreed(tx: Transaction, one: int, other: int) -> Matter:
    matter = _bring(tx, one, other)
    return bringing.answer(tx, people.get(tx, other), matter.id, bringing.YES)


def _drawn(tx: Transaction, one: int, other: int, cleo: int) -> Matter:
    matter = drawn.is_safe(tx, people.get(tx, cleo), _agreed(tx, one, other).id, cleo)
    (timer,) = timers.pending(tx, service.DRAW, matter.subject)
    drawn.due(tx, timer)
    return service.load(tx, matter.id)


def _picking(tx: Transaction, one: int, other: int, cleo: int) -> Matter:
    """All have said that they sit, and Cleo has picked two times."""
    matter = _drawn(tx, one, other, cleo)
    for seat in seats.of_matter(tx, matter.id):
        if seat.state == "asked":
            drawn.sits(tx, people.get(tx, seat.person_id), matter.id)
    lead = people.get(tx, cleo)
    first, second, *_ = timing.offered(tx, matter)
    for at in (first, second):
        timing.pick(tx, lead, matter.id, at)
    return matter


def _timing(tx: Transaction, one: int, other: int, cleo: int) -> Matter:
    return timing.ask(tx, people.get(tx, cleo), _picking(tx, one, other, cleo).id)


def _sitting(tx: Transaction, one: int, other: int, cleo: int) -> Matter:
    matter = _timing(tx, one, other, cleo)
    for person_id in timing.asked(tx, matter):
        person = people.get(tx, person_id)
        timing.toggle(tx, person, matter.id, timing.times(tx, matter)[0][0])
        timing.answer(tx, person, matter.id)
    (timer,) = timers.pending(tx, service.BEGIN, matter.subject)
    timing.begin(tx, timer)
    return service.load(tx, matter.id)


def _proposing(tx: Transaction, one: int, other: int, cleo: int) -> Matter:
    matter = _sitting(tx, one, other, cleo)
    for phase in range(3):
        matter = sitting.go_on(tx, people.get(tx, cleo), matter.id, phase)
    return matter


def _proposed(tx: Transaction, one: int, other: int, cleo: int) -> Matter:
    matter = _proposing(tx, one, other, cleo)
    return sitting.propose(tx, people.get(tx, cleo), matter.id, "The pram is cleaned, and both have tea", 14)


def _repairing(tx: Transaction, one: int, other: int, cleo: int) -> Matter:
    matter = _proposed(tx, one, other, cleo)
    found = sitting.proposed(tx, matter)
    if found is not None:
        for person_id in sorted(sitting.asked(tx, matter)):
            sitting.answers(tx, people.get(tx, person_id), matter.id, found.id, yes=True)
    return matters.find(tx, matter.id) or matter
