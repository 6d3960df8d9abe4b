"""What some of everybody's town give and need."""

from bot.base.clock import DAY, local
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.practice.town import Town
from bot.practice.villager import Villager
from bot.skills import exchange_asks, exchange_times, exchanges, messages, ring_parts, service, store
from bot.skills.fitting import Fit
from bot.skills.ring_rules import Circle
from bot.skills.store import Side, rings
from bot.skills.store import exchanges as held
from bot.skills.store.exchanges import Exchange


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


async def _puts_up(town: Town, who: Villager, side: Side, *kinds: str) -> None:
    person = await who.person()

    def put_up(tx: Transaction) -> None:
        for kind in kinds:
            service.put_up(tx, people.get(tx, person.id), side, kind)

    await town.kith.database.write(put_up)


async def agreed(town: Town) -> None:
    """Fay bakes bread for Ana, and would like a time; Ana has a time with Roy; Fay tells of recipes that Ana has not
    confirmed, and a coordinator looks.
    """
    ana, fay, roy = [(await town.villagers[name].person()).id for name in ("Ana", "Fay", "Roy")]

    def agree(tx: Transaction) -> None:
        bread = exchanges.agree(tx, fay, ana, "bread", 60, "home", "need:1")
        wished = found(tx, bread)
        held.ask(tx, wished, fay, exchange_times.slots(tx, wished)[4])
        coffee = exchanges.agree(tx, ana, roy, "coffee", 45, "public", "need:2")
        first = exchange_times.slots(tx, found(tx, coffee))[0]
        exchanges.name_time(tx, people.get(tx, roy), coffee, 0, first)
        day = local(tx.now - DAY, people.get(tx, fay).zone).date()
        told = exchanges.told(tx, fay, fay, ana, "recipes", 30, day, "said")
        exchange_asks.open_one(tx, found(tx, told), exchange_asks.QUIET, ana)

    def found(tx: Transaction, exchange_id: int) -> Exchange:
        one = held.find(tx, exchange_id)
        assert one is not None
        return one

    await town.kith.database.write(agree)
    await town.settle()


async def ring(town: Town) -> None:
    """Fay and Hana could help each other: Fay is asked, and Hana has said yes."""
    fay, hana = [(await town.villagers[name].person()).id for name in ("Fay", "Hana")]

    def ask(tx: Transaction) -> None:
        legs = (_leg(tx, fay, hana, "message-chat"), _leg(tx, hana, fay, "regular-call"))
        ring_parts.open_ring(tx, people.get(tx, fay).place, Circle(legs))
        part = rings.open_part(tx, hana)
        assert part is not None
        rings.say_yes(tx, part)

    await town.kith.database.write(ask)
    await town.settle()


def _leg(tx: Transaction, giver_id: int, needer_id: int, kind: str) -> Fit:
    offer = service.put_up(tx, people.get(tx, giver_id), "offer", kind)
    need = service.put_up(tx, people.get(tx, needer_id), "need", kind)
    return Fit(giver_id, needer_id, offer.id, need.id, kind, "chat", 20, (), None, "en", 1)
