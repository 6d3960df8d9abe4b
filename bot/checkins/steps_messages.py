"""What is said of goals to people who did not just ask: a reminder she wished for, and a well done."""

from bot.base import outbox
from bot.base.clock import Instant
from bot.base.messages import Button, Name, Screen, Text, Value, Words
from bot.base.transaction import Transaction
from bot.checkins.messages import PURPOSE
from bot.checkins.store.steps import Goal, Said


def called(said: Said, what: str) -> Value:
    """What a goal or a step (`what`: "goal", "step") is called, as a value of a text: typed words, or a starter in the
    reader's language.
    """
    return Text(f"checkins-starter-{what}", starter=said.starter) if said.starter else said.words


def called_to_others(what: str, of_id: int) -> Value:
    """The same for those to whom it is shown: looked up when they read it, and kept nowhere else."""
    return Words(what, of_id)


def starter_button(what: str, starter: str) -> Text:
    """A starter as it stands on a button."""
    return Text(f"checkins-starter-{what}-button", starter=starter)


def see(goal: Goal) -> Button:
    """The button that opens a goal of one's own."""
    return Button(Text("checkins-goal-see-button"), "checkins.goal", goal.id)


def remind(tx: Transaction, goal: Goal, once: str, until: Instant) -> None:
    """What she asked to be reminded of; said once under that key, and never after `until`."""
    again = Button(Text("checkins-goal-remind-again-button"), "checkins.goal_remind", goal.id)
    text = Text("checkins-goal-reminder", what=called(goal.said, "goal"))
    screen = Screen(text, ((see(goal), again),), kind="notice")
    outbox.send(tx, goal.person_id, screen, lane="reminder", key=once, not_after=until, purpose=PURPOSE)


def cheers_of(goal: Goal, by: int) -> str:
    """What the cheers of that person for a goal are kept under."""
    return f"{goal.subject}cheer:{by}:"


def cheer(tx: Transaction, goal: Goal, by: int) -> None:
    """Let her know that somebody says well done.

    It goes at once, as talk does, and the ceiling does not count it: she showed that person her goal, so what comes
    back is asked for, and a word from one person to another. Her quiet hours and her break hold all the same.
    """
    screen = Screen(Text("checkins-cheered", who=Name(by)), ((see(goal),),), kind="notice")
    outbox.send(tx, goal.person_id, screen, lane="talk", key=f"{cheers_of(goal, by)}{tx.now}")
