"""Something between two is put right, with three who were drawn by lot; nothing of what was said is kept."""

from bot.base.clock import HOUR, Instant
from bot.base.messages import LinkButton
from bot.panel.rules import Kind
from bot.practice.stories.beginnings import with_ruth
from bot.practice.stories.neighbours import Said, live_here, says, turns_to, until
from bot.practice.stories.sessions import leads_for
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town
from bot.practice.villager import Villager

LATE: Said = {
    "en": "The pram was promised for Monday and came on Friday",
    "es": "El cochecito iba a llegar el lunes y llegó el viernes",
    "ar": "كان موعد العربة يوم الاثنين ووصلت يوم الجمعة",
}
SORRY: Said = {
    "en": "The wheel was off. I should have told you",
    "es": "Se soltó la rueda. Tenía que haberte avisado",
    "ar": "انفكت العجلة. كان علي أن أخبرك",
}
CARRIED: Said = {
    "en": "I went on foot for a week",
    "es": "Fui a pie una semana",
    "ar": "مشيت على قدمي أسبوعا",
}
MENDED: Said = {
    "en": "Bea cleans the pram and brings it round",
    "es": "Bea limpia el cochecito y lo lleva",
    "ar": "تنظف Bea العربة وتوصلها",
}
KIND: Kind = "agreement"
OVERNIGHT: Instant = 25 * HOUR


async def _would_sit(who: Villager) -> None:
    await who.from_home("circle-open-button")
    await turns_to(who, "panel-list-button")
    await who.taps("panel-sit-button")
    await who.taps("panel-sit-yes-button")


async def _brings(who: Villager, other: Villager) -> None:
    await who.from_home("circle-open-button")
    await turns_to(who, "panel-list-button")
    await who.taps("panel-begin-button")
    await who.taps("panel-whom-button", who=await other.as_name())
    await who.taps("panel-kind-button", kind=KIND)
    await who.taps("panel-danger-no-button")
    await says(who, LATE)
    await who.taps("panel-send-button")


async def _looks(who: Villager) -> None:
    await who.from_home("circle-open-button")
    await turns_to(who, "panel-list-button")
    await who.taps("panel-see-one-button")


async def _all_can(lead: Villager, *others: Villager) -> None:
    """Who leads picks the first time there is, and it suits everybody."""
    await _looks(lead)
    shown = await lead.taps("panel-times-button")
    first = shown.rows[0][0]
    if isinstance(first, LinkButton):
        raise LookupError("a time is a button")
    await lead.taps("panel-time-button", **first.label.values)
    await lead.taps("panel-ask-times-button")
    for who in others:
        await _looks(who)
        await who.taps("panel-suits-button")
        await who.taps("panel-time-button")
        await who.taps("panel-suit-these-button")


async def _says(who: Villager, said: Said) -> None:
    await _looks(who)
    await who.taps("panel-speak-button")
    await says(who, said)


async def _put_right(town: Town, tell: Tell) -> None:
    people = await with_ruth(town)
    ana, cleo = people.ana, people.cleo
    bea, cai, dee = await live_here(town, "Bea", "Cai", "Dee")
    sitters = (people.mo, cai, dee)
    async with quickly(town):
        await leads_for(town, ana, bea)
        for who in sitters:
            await _would_sit(who)
    await tell("Bea was to bring a pram on Monday. Ana brings it to Kith: with whom, what it is about, in her words.")
    await _brings(ana, bea)
    await tell("Had she said that she is afraid, a person would see to it, never a panel. Bea is asked, in private.")
    await bea.taps("panel-answer-yes-button")
    await tell("Cleo reads it first: is it safe for both? She says yes, and leads it herself.")
    await cleo.taps("panel-look-button")
    await cleo.taps("panel-safe-button")
    await cleo.taps("panel-whom-button", who=await cleo.as_name())
    await tell("A day later three are drawn by lot, none of them close to either. Anybody can check the draw.")
    await town.passes(OVERNIGHT)
    await ana.goes_home()
    await _looks(ana)
    await ana.taps("panel-draw-button")
    await tell("Mo, Cai and Dee are asked, and say yes. Cleo picks a time, and it suits everybody.")
    for who in sitters:
        await who.taps("panel-seat-yes-button")
    await _all_can(cleo, ana, bea, *sitters)
    await until(town, bea, "panel-your-turn")
    await tell("The time has come. Bea speaks first, then Ana; then everybody asks. Nobody is judged.")
    await _says(bea, SORRY)
    await bea.taps("panel-go-on-button")
    await _says(ana, CARRIED)
    await ana.taps("panel-go-on-button")
    await _looks(cleo)
    await cleo.taps("panel-go-on-button")
    await tell("Mo suggests how it could be put right. It stands once all of them, Bea and Ana too, say yes.")
    await _looks(people.mo)
    await people.mo.taps("panel-propose-button")
    await people.mo.taps("panel-days-button", days=7)
    await says(people.mo, MENDED)
    for who in (ana, bea, cai, dee):
        await _looks(who)
        await who.taps("panel-agree-button")
    await tell("Bea does it, and Ana says so. Every word that was said is gone; both may sit for others one day.")
    await _looks(bea)
    await bea.taps("panel-done-button")
    await ana.taps("panel-confirm-button")


PUT_RIGHT = Story(
    "put-right",
    "Putting something right",
    "By both’s yes, a person looks first, three are drawn by lot, and all agree on what mends it.",
    _put_right,
)
