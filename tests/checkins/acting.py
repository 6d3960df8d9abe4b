"""Sam acts for Ana: how he comes to, and what he presses in her name."""

from bot.base.clock import DAY, to_minute
from bot.base.messages import Name, Text
from bot.pairing.rules import Part
from bot.pairing.store import pairings, searches
from bot.people import companions
from bot.people import service as people
from bot.people.store import companions as links
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings


async def comes_to_act(town: Meetings, name: str, parent: str) -> None:
    """Somebody new acts for a parent, by both their wish."""

    def work(tx) -> int:
        new = people.meet(tx, 2_000 + len(town.ids), name, "en")
        code = companions.offer(tx, people.get(tx, town.ids[parent]))
        companions.accept(tx, new, code)
        (link,) = [one for one in links.of_companion(tx, new.id) if one.state == "agreed"]
        companions.confirm(tx, people.get(tx, town.ids[parent]), link.id)
        return new.id

    town.ids[name] = await town.do(work)


def for_ana(town: Meetings) -> Text:
    return Text("people-acting-who", who=Name(town.ids["Sam"]), parent=Name(town.ids["Ana"]))


async def acts(town: Meetings, tag: str, *args: int | str, name: str = "Sam"):
    """Somebody presses that in Ana's name."""
    return await town.presses(name, tag, *args, acts_for=town.ids["Ana"])


async def sam_books(town: Meetings, slot: int = A_WEEK_ON):
    await acts(town, "checkins.slot", NURSE, 0, 0, to_minute(slot))
    return next(one for one in await town.checkins() if one.starts_at == slot)


async def comes_together(town: Meetings, parent: str, helper: str) -> int:
    """A parent comes together with that mentor; the pairing's id."""

    def pair(tx) -> int:
        search = searches.begin(tx, town.ids[parent], "mentor", "merevale")
        made = pairings.propose(tx, search, town.ids[helper], [Part("room", 1)], tx.now + DAY)
        pairings.move(tx, made, "active")
        return made.id

    return await town.do(pair)


def inside(screen):
    """The screen beneath the heading."""
    assert screen.text.key == "people-acting"
    return screen.text.values["rest"]


def over(screen) -> bool:
    return screen.text.key == "people-acting-over"
