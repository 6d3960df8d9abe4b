"""Links that open this bot in Telegram, by the name Telegram gave it when it started."""


class _Here:
    """This bot's username; empty until it is known."""

    def __init__(self) -> None:
        self.username = ""


_here = _Here()


def name_bot(username: str) -> None:
    """Note this bot's username. Called once, when it has started."""
    _here.username = username


def start_link(code: str) -> str:
    """The link that opens this bot with `code`."""
    return f"https://t.me/{_here.username}?start={code}"
