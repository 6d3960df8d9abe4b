"""What some of everybody's town give and need."""

from bot.base.clock import DAY
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.practice.town import Town
from bot.practice.villager import Villager
from bot.skills import messages, service, session_rules, store
from bot.skills.store import Side, sessions


async def cards(town: Town) -> None:
    """Ana, Fay and Cleo give and need this and that; of Fay's, one has come to its end and one is about to; Ana looks
    for more in words of her own.
    """
    ana, fay, cleo = (town.villagers[name] for name in ("Ana", "Fay", "Cleo"))
    await _puts_up(town, ana, "offer", "bread")
    await _puts_up(town, ana, "need", "coffee")
    await _puts_up(town, fay, "offer", "knitting", "recipes")
    await _puts_up(town, cleo, "need", "bread")
    person = await fay.person()

    def ends(tx: Transaction) -> None:
        over, soon = store.of_person(tx, person.id)
        store.move(tx, over, "lapsed")
        store.warned(tx, soon, tx.now + 2 * DAY)
        messages.ends_soon(tx, person.id, [soon], f"skills:{person.id}:soon")

    await town.kith.database.write(ends)
    await town.settle()
    await ana.from_home("skills-open-button")
    await ana.taps("skills-add-need-button")
    await ana.says("somebody for the garden")


async def tells_and_leads(town: Town) -> None:
    """Ana tells what she and Ruth did, as far as the yes; Fay leads what several can do together, and Ana comes in."""
    ana, fay = (town.villagers[name] for name in ("Ana", "Fay"))
    await ana.says("/log 2h sewing for Ruth yesterday")
    await _puts_up(town, fay, "offer", "yoga")
    await fay.from_home("skills-open-button")
    await fay.taps("sessions-open-button")
    await fay.taps("sessions-start-button")
    await fay.taps("telling-kind-button", what=messages.name("yoga"))
    person = await fay.person()
    begun = await town.kith.database.read(lambda tx: sessions.led(tx, person.id))
    if begun is None:
        raise LookupError("Fay leads nothing")
    await ana.starts(f"{session_rules.LINK}{begun.code}")
    await ana.taps("sessions-come-button")


async def _puts_up(town: Town, who: Villager, side: Side, *kinds: str) -> None:
    person = await who.person()

    def put_up(tx: Transaction) -> None:
        for kind in kinds:
            service.put_up(tx, people.get(tx, person.id), side, kind)

    await town.kith.database.write(put_up)
