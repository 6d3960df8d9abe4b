"""What must go well when things do not."""

from bot.base.clock import DAY, MINUTE
from bot.practice.stories.beginnings import all_in, paired, says_yes_to_both
from bot.practice.stories.story import Story, Tell, quickly
from bot.practice.town import Town

TEN_MINUTES_AND_ONE = 11 * MINUTE


async def _shared_phone(town: Town, tell: Tell) -> None:
    people = await all_in(town)
    ana = people.ana
    async with quickly(town):
        await says_yes_to_both(ana)
    await tell("Ana’s phone lies on the table, locked. Others may pick it up.")
    await ana.locks()
    await people.ruth.taps("pairing-yes-button")
    await tell("Ruth says yes. On Ana’s screen stands one plain line that says nothing.")
    await ana.unlocks()
    await ana.opens_everything()
    await tell("Only a tap opens it, and opening makes no sound. Ana says that others use this phone.")
    await ana.from_home("people-set-phone-button")
    await ana.taps("people-shared-yes-button")
    await tell("Somebody comes in. One tap, and the whole talk is gone from the phone.")
    await ana.from_home("people-hide-button")
    await tell("STOP does the same from everywhere, in any wording, and nothing comes unasked from then on.")
    await ana.says("please stop")
    await town.passes(DAY)
    await tell("A day of silence. When Ana likes, one tap brings her back.")
    await ana.taps("open-button")
    await ana.taps("people-come-back-button")


SHARED_PHONE = Story(
    "shared-phone", "A shared phone", "Plain lines on the lock screen, hiding in one tap, and STOP.", _shared_phone
)


async def _loss(town: Town, tell: Tell) -> None:
    people = await paired(town)
    await tell("Ana has lost her baby. She says so in one tap; nobody asks anything.")
    await people.ana.from_home("people-change-button")
    await people.ana.taps("people-loss-button")
    await tell("Every clock of the pregnancy has stopped. Ruth is asked to get in touch within a working day.")
    await people.ruth.sees("safety-ask-loss")
    await people.ruth.taps("asks-on-it-button")
    await tell("Ruth has been to see her, and says so.")
    await people.ruth.taps("asks-done-button")
    await people.ruth.taps("asks-sorted-button")
    await tell("Mo is told nothing, unless Ana wants it. A week goes by, and no message speaks of a baby.")
    await town.passes(7 * DAY)
    await tell("If it was a mistake, or when Ana would like to tell her stage again, there is a way back.")


LOSS = Story("loss", "A loss", "One tap, no reason asked; every clock stops, and a person gets in touch.", _loss)


async def _someone_now(town: Town, tell: Tell) -> None:
    people = await paired(town)
    await tell("On every screen stands “I need someone now”. Ana taps it: numbers at once, and Ruth is called.")
    await people.ana.goes_home()
    await people.ana.taps("now-button")
    await people.ruth.sees("safety-ask-now")
    await tell("Ruth does not answer. Ten minutes later Cleo is called, and Ana is told the truth.")
    await town.passes(TEN_MINUTES_AND_ONE)
    await people.ana.sees("asks-moved-on")
    await tell("Cleo has seen it, and Ana can see that she has.")
    await people.cleo.taps("asks-on-it-button")
    await people.ana.sees("asks-seen")
    await tell("It stays open until a person says what became of it. Cleo does.")
    await people.cleo.taps("asks-done-button")
    await people.cleo.taps("asks-sorted-button")
    await people.ana.sees("asks-closed")


SOMEONE_NOW = Story(
    "someone-now", "I need someone now", "A call that moves on until somebody has seen it.", _someone_now
)
