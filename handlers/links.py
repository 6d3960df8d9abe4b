"""Links that open this bot in Telegram, by the name Telegram gave it when it started, and those of its web desk."""


class _Here:
    """This bot's username, empty until it is known; and where its web desk is opened, empty while that is off."""

    def __init__(self) -> None:
        self.username = ""
        self.desk = ""


_here = _Here()


def name_bot(username: str) -> None:
    """Note this bot's username. Called once, when it has started."""
    _here.username = username


def open_desk(address: str) -> None:
    """Note where the web desk is opened ("https://desk.example.org"); "" while it is off."""
    _here.desk = address


def has_desk() -> bool:
    """Whether there is a web desk."""
    return bool(_here.desk)


def desk_link(code: str) -> str:
    """The link that opens the web desk with `code`."""
    return f"{_here.desk}/in/{code}"


def start_link(code: str) -> str:
    """The link that opens this bot with `code`."""
    return f"https://t.me/{_here.username}?start={code}"
