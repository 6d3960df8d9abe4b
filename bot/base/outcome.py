"""How a service says no."""

from typing import Any

from bot.base.messages import Text


class Refused(Exception):
    """Something could not be done, in two texts: `text` for the person, `why` for the log.

    `why` holds ids and plain words only, never a name or what somebody wrote.
    """

    def __init__(self, key: str, why: str, /, **values: Any) -> None:
        super().__init__(why)
        self.text = Text(key, **values)
        self.why = why


class MovedOn(Refused):
    """A press or an answer about something that has changed since: the person gets the fresh state."""

    def __init__(self, why: str) -> None:
        super().__init__("moved-on", why)
