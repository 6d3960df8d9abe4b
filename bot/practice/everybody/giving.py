"""What some of everybody's town give and need."""

from bot.base.clock import DAY, local
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.practice.town import Town
from bot.practice.villager import Villager
from bot.skills import (
    exchange_after,
    exchange_asks,
    exchange_times,
    exchanges,
    firsts_messages,
    loads,
    messages,
    proposing,
    proposing_answers,
    proposing_messages,
    proposing_unmet,
    ring_parts,
    service,
    session_rules,
    store,
)
from bot.skills import sessions as led_sessions
from bot.skills.fitting import Fit
from bot.skills.ring_rules import Circle
from bot.skills.store import Side, rings, searches, sessions
from bot.skills.store import asked as asks_kept
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


async def led_before(town: Town) -> None:
    """Roy has led what several could do together, and Ana was there."""
    roy, ana = (town.villagers[name] for name in ("Roy", "Ana"))
    await _puts_up(town, roy, "offer", "yoga")
    leader, there = await roy.person(), await ana.person()

    def lead(tx: Transaction) -> None:
        begun = led_sessions.begin(tx, leader, "yoga")
        led_sessions.come(tx, there, begun.code)
        led_sessions.end(tx, leader, begun.id, led_sessions.longest(tx, begun))

    await town.kith.database.write(lead)
    await town.settle()


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


async def gives_again_and_again(town: Town) -> None:
    """Jude has told Roy of recipes more often than anybody gives otherwise, and both say so."""
    jude, roy = (town.villagers[name] for name in ("Jude", "Roy"))
    giver, receiver = await jude.person(), await roy.person()

    def give(tx: Transaction) -> None:
        for days in range(loads.OFTEN):
            day = local(tx.now - (days + 1) * DAY, giver.zone).date()
            told = exchanges.told(tx, giver.id, giver.id, receiver.id, "recipes", 20, day, "said")
            exchange_after.say(tx, receiver, told, 20)

    await town.kith.database.write(give)
    await town.settle()


async def asked(town: Town) -> None:
    """Fay is asked to chat for Roy; Ana is asked whether Roy may call her; Cleo looks for somebody for Jude; what
    helped Ana might help her more; and Hana is shown how to begin.
    """
    ana, fay, roy, jude, hana = (town.villagers[name] for name in ("Ana", "Fay", "Roy", "Jude", "Hana"))
    await _puts_up(town, fay, "offer", "message-chat")
    await _puts_up(town, roy, "need", "message-chat")
    await _puts_up(town, roy, "offer", "regular-call")
    await _puts_up(town, ana, "need", "regular-call", "night-chat")
    await _puts_up(town, jude, "need", "printing")
    ana_now, roy_now, jude_now, hana_now = [await who.person() for who in (ana, roy, jude, hana)]

    def ask(tx: Transaction) -> None:
        proposing.ask_round(tx, ana_now.place)
        (one, *_) = [each for each in asks_kept.open_of_giver(tx, roy_now.id) if each.state == "asked"]
        proposing_answers.can(tx, roy_now, one.id)
        (open_one,) = searches.open_of(tx, jude_now.id)
        proposing_unmet.let_a_person_look(tx, open_one)
        chat = searches.open_of(tx, ana_now.id)[-1]
        proposing.end(tx, chat, "met", "")
        proposing_messages.was_that_all(tx, chat)
        firsts_messages.propose(tx, hana_now.id, {"offer": "message-chat", "need": "regular-call"}, unprompted=False)

    await town.kith.database.write(ask)
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
