"""How the four come to Kith."""

from bot.practice.cast import four
from bot.practice.stories import arrive
from bot.practice.stories.story import Story, Tell
from bot.practice.town import Town


async def _arrive(town: Town, tell: Tell) -> None:
    all_four = await four(town)
    await tell("Cleo opens the one-time link that Kith printed: she looks after this place.")
    await arrive.coordinator(town, all_four.cleo)
    await tell("She invites Ruth, a family nurse, and Ruth agrees.")
    await arrive.nurse(all_four.cleo, all_four.ruth)
    await tell("She invites Mo, a peer mentor. Nobody else uses his phone.")
    await arrive.mentor(all_four.cleo, all_four.mo)
    await tell("Ana joins in four taps, and says what she enjoys before what would help.")
    await arrive.parent(all_four.ana)
    await tell("A nurse and a mentor who could fit are proposed at once. All three are asked, in private.")


ARRIVE = Story(
    "arrive",
    "The four arrive",
    "Coordinator, nurse, mentor and parent join by tapping; nothing is typed.",
    _arrive,
)
