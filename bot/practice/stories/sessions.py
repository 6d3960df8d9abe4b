"""Ana leads yoga for several: a code, a tap of each who is there, and one time in everybody's book."""

from bot.base.clock import MINUTE
from bot.practice.stories.beginnings import with_ruth
from bot.practice.stories.neighbours import open_books, puts_up
from bot.practice.stories.story import Story, Tell
from bot.practice.town import Town
from bot.practice.villager import Villager
from bot.skills import messages

IT_TOOK = 50 * MINUTE


async def _comes_in(who: Villager, code: str) -> None:
    await who.from_home("skills-open-button")
    await who.taps("sessions-open-button")
    await who.taps("sessions-code-button")
    await who.says(code)
    await who.taps("sessions-come-button")


async def _begins(who: Villager) -> str:
    """Somebody says that they can give yoga, and leads it; the code."""
    await puts_up(who, "offer", "sleep", "yoga")
    await who.taps("sessions-open-button")
    await who.taps("sessions-start-button")
    shown = await who.taps("telling-kind-button", what=messages.name("yoga"))
    return str(shown.text.values["code"])


async def leads_for(town: Town, leader: Villager, *others: Villager) -> None:
    """All of it: led, come to, and over."""
    code = await _begins(leader)
    for who in others:
        await _comes_in(who, code)
    await town.passes(IT_TOOK)
    await _says_it_is_over(leader)


async def _says_it_is_over(leader: Villager) -> None:
    await leader.taps("sessions-end-button")
    await leader.taps("telling-minutes-button")


async def _session(town: Town, tell: Tell) -> None:
    people = await with_ruth(town)
    ana, ruth, mo = people.ana, people.ruth, people.mo
    await tell("Ana can give gentle yoga. Today she does it with several people at once, and taps “Lead one”.")
    code = await _begins(ana)
    await tell("A code of six digits stands on her screen. Mo types it, reads who leads, and taps that he is here.")
    await _comes_in(mo, code)
    await tell("So does Ruth: nurses receive, too. Ana looks again, and reads who has come in.")
    await _comes_in(ruth, code)
    await ana.taps("sessions-again-button")
    await town.passes(IT_TOOK)
    await tell("Fifty minutes later it is over. Ana says so, with one tap for how long it was.")
    await _says_it_is_over(ana)
    for who in (mo, ruth):
        await who.sees("sessions-over")
    await tell("Mo and Ruth read it, and could say that it was not so. Ana gave the time once, however many came.")
    await open_books(ana, mo, ruth)


SESSION = Story(
    "session",
    "A group session with a code",
    "Ana leads, others come in by six digits, and it stands in everybody’s book.",
    _session,
)
