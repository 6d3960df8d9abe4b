"""How the four come to Kith, and to each other."""

from bot.base.clock import DAY, HOUR
from bot.practice.cast import Four, at_home, four
from bot.practice.stories import arrive
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town
from bot.practice.villager import Villager


async def all_in(town: Town, *, mentor: bool = True) -> Four:
    """All four have joined; a nurse, and a mentor if she would like one, are proposed to Ana."""
    people = await four(town)
    async with quickly(town):
        await arrive.coordinator(town, people.cleo)
        await arrive.nurse(people.cleo, people.ruth)
        await arrive.mentor(people.cleo, people.mo)
        await people.cleo.goes_home()
        await arrive.parent(people.ana, mentor=mentor)
    return people


async def paired(town: Town) -> Four:
    """All four have joined; Ruth is Ana's nurse and Mo her mentor, and nobody else uses Ana's phone."""
    people = await all_in(town)
    async with quickly(town):
        await says_yes_to_both(people.ana)
        await arrive.only_me(people.ana)
        for helper in (people.ruth, people.mo):
            await helper.taps("pairing-yes-button")
            await says_hello(helper)
    return people


async def with_ruth(town: Town) -> Four:
    """All four have joined; Ruth is Ana's nurse, they have been in touch, and nobody else uses Ana's phone."""
    people = await all_in(town, mentor=False)
    async with quickly(town):
        await people.ana.opens_everything()
        await people.ana.taps("pairing-yes-button")
        await arrive.only_me(people.ana)
        await people.ruth.taps("pairing-yes-button")
        await says_hello(people.ruth)
    return people


async def says_yes_to_both(ana: Villager) -> None:
    """Opens what has come, reads it, and says yes to whoever is proposed."""
    while any(screen.text.key == "veiled" for screen in await ana.screens()):
        if (await ana.opens()).text.key == "pairing-proposal":
            await ana.taps("pairing-yes-button")


async def says_hello(helper: Villager) -> None:
    """Gets in touch for the first time, and tells Kith so."""
    await helper.taps("asks-on-it-button")
    await helper.taps("asks-done-button")
    await helper.taps("asks-sorted-button")


async def _arrive(town: Town, tell: Tell) -> None:
    people = await four(town)
    await tell("Cleo opens the one-time link that Kith printed: she looks after this place.")
    await arrive.coordinator(town, people.cleo)
    await tell("She invites Ruth, a family nurse. Ruth opens the link and agrees.")
    await arrive.nurse(people.cleo, people.ruth)
    await tell("She invites Mo, a peer mentor. Nobody else uses his phone, he says.")
    await arrive.mentor(people.cleo, people.mo)
    await people.cleo.goes_home()
    await tell("Ana joins in four taps, and says what she enjoys before she says what would help.")
    await arrive.parent(people.ana)
    await tell("A nurse and a mentor who could fit are found at once. All three are asked, in private.")


ARRIVE = Story(
    "arrive", "The four arrive", "Coordinator, nurse, mentor and parent join by tapping. Nothing is typed.", _arrive
)


async def _paired(town: Town, tell: Tell) -> None:
    people = await all_in(town)
    await tell("Ana reads why two people could fit, without their names, and says yes to both.")
    await says_yes_to_both(people.ana)
    await tell("Ruth has been asked too. She says yes; only now do the two read each other’s names.")
    await people.ruth.taps("pairing-yes-button")
    await tell("Mo says yes as well.")
    await people.mo.taps("pairing-yes-button")
    await tell("Until Ana says that nobody else uses her phone, news comes as a plain line. She taps them open.")
    await people.ana.opens_everything()
    await people.ana.sees("pairing-together-parent")
    await tell("Ruth and Mo say hello within two days, and tell Kith so. If they forgot, somebody else would be asked.")
    for helper in (people.ruth, people.mo):
        await says_hello(helper)
    await tell("Ana has a nurse and a mentor, and nobody has seen anybody’s answer.")


PAIRED = Story(
    "paired",
    "Ana is paired with Ruth and Mo",
    "Reasons in plain words, two yeses in private, and names only after both.",
    _paired,
)


async def _nobody_answers(town: Town, tell: Tell) -> None:
    people = await all_in(town)
    await tell("Ana says yes to both. Ruth and Mo do not answer.")
    await says_yes_to_both(people.ana)
    await town.passes(DAY + HOUR)
    await tell("A day later their time is over. Nobody is told of a no, for nobody said one.")
    await people.ana.opens_everything()
    await people.ana.sees("pairing-still-looking")
    await tell("Nobody else has room, so Cleo is asked to look: with her name on it, and a time by which.")
    await people.cleo.sees("pairing-ask-search")
    await town.passes(DAY + HOUR)
    await tell(
        "Cleo does not answer either. She is asked again, and again, until somebody does: an ask cannot be lost."
    )
    for _ in range(2):
        await people.cleo.taps("pairing-look-button")
        await people.cleo.taps("pairing-propose-button")
    await tell("Cleo proposes Mo and Ruth by hand. Nobody’s yes is skipped: all of them are asked once more.")
    for helper in (people.ruth, people.mo):
        await helper.taps("pairing-yes-button")
    await says_yes_to_both(people.ana)
    await people.ana.opens_everything()
    await people.ana.sees("pairing-together-parent")
    await tell("They all say yes, and what Cleo was asked is closed.")


NOBODY_ANSWERS = Story(
    "nobody-answers",
    "Nobody answers",
    "Silence moves on, and ends as an ask with an owner and a time.",
    _nobody_answers,
)


async def _change(town: Town, tell: Tell) -> None:
    people = await paired(town)
    await tell("Ana and Ruth do not get on. Ana asks for somebody else, and nobody asks why.")
    await people.ana.from_home("pairing-people-button")
    await people.ana.taps("pairing-see-button", who=await people.ruth.as_name())
    await people.ana.taps("pairing-change-button")
    await people.ana.taps("pairing-new-button")
    await tell("Ruth reads kindly that it is over, and that it is not because of her.")
    await people.ruth.sees("pairing-over-helper")
    await tell("There is no other nurse, so Cleo is asked to look. She invites one: Nia.")
    (nia,) = await at_home(town, "Nia")
    await arrive.nurse(people.cleo, nia)
    await tell("Nia is proposed by herself. Both say yes, and Cleo need not look any more.")
    await nia.taps("pairing-yes-button")
    await people.ana.taps("pairing-yes-button")


CHANGE = Story(
    "change", "A change, no reason asked", "Ana asks for another nurse in four taps, and is found one.", _change
)
