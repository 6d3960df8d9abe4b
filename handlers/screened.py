"""Every text, caption, edited text and answer in a form is heard before anything else is done with it."""

from bot.people import privacy
from bot.safety import alarms
from bot.safety.screening import ready
from handlers.doors import Incoming, Turn

WRITTEN = ("text", "edited", "other")
"""What may hold words of somebody's own; the rest is buttons of ours."""


def words_in(incoming: Incoming) -> str:
    """What somebody wrote, as far as it can say anything: no bare command, no number of a button, and no STOP, which
    asks for silence and says nothing else.
    """
    words = incoming.text.strip() if incoming.kind in WRITTEN else ""
    if privacy.means_stop(words):
        return ""
    if words.startswith("/"):
        return words if len(words.split(maxsplit=1)) > 1 else ""
    return words if any(map(str.isalpha, words)) else ""


def hear(turn: Turn, inbox_id: int) -> alarms.Heard | None:
    """Add a person where the words call for one, once for each update. Nothing is held up by it."""
    words = words_in(turn.incoming)
    found = ready.look(words) if words else None
    return None if found is None else alarms.hear(turn.tx, turn.person, found, inbox_id)


def answer(turn: Turn, heard: alarms.Heard | None) -> None:
    """Let whoever wrote it know, when all else is said."""
    if heard is not None:
        alarms.answer(turn.tx, turn.person, heard)
