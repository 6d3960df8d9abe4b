"""Who has agreed to give whom what, so that the two may write to each other."""

from dataclasses import dataclass

from bot.practice.villager import Villager
from bot.skills import exchange_after, exchanges
from bot.skills.store import exchanges as store
from tests.talk.people import Three


@dataclass
class Neighbours:
    """Everybody of `three`, and Fay and Gus, who are parents nearby."""

    three: Three
    fay: Villager
    gus: Villager

    @property
    def town(self):
        return self.three.town

    @property
    def everybody(self):
        three = self.three
        return (three.cleo, three.ruth, three.ana, three.mo, self.fay, self.gus)

    def phones_with(self, words):
        """On whose phones those words stand, in something the bot sent."""
        return {who.name for who in self.everybody if any(words in one.text for one in who.phone.received)}


async def agree(town, giver, receiver, kind="bread", came_from="need:1"):
    """Both have said yes to whoever brought them together; the exchange's id."""
    both = ((await giver.person()).id, (await receiver.person()).id)
    known = (kind, 60, "home", came_from)
    made = await town.kith.database.write(lambda tx: exchanges.agree(tx, *both, *known))
    await town.settle()
    return made


async def did(town, exchange_id, *both, minutes=60):
    """Each says how it went; in minutes, 0 where it did not happen."""
    for who in both:
        person = await who.person()
        await town.kith.database.write(lambda tx, one=person: exchange_after.say(tx, one, exchange_id, minutes))
    await town.settle()


async def takes_back(who, exchange_id):
    """One of the two takes it back."""
    person = await who.person()
    await who.town.kith.database.write(lambda tx: exchanges.withdraw(tx, person, exchange_id))
    await who.town.settle()


async def opens(who):
    """One opens the line from what they were told; what they see."""
    return await who.taps("skills-exchange-line-button")


async def opens_again(who, number="1"):
    """The same from the list of one's exchanges."""
    await who.says("/home")
    await who.from_home("skills-exchanges-button")
    await who.taps("skills-open-one-button", number=number)
    return await opens(who)


async def state(town, exchange_id):
    """What has become of it."""
    found = await town.kith.database.read(lambda tx: store.find(tx, exchange_id))
    return found.state
