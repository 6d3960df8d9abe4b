"""A house whose database is on a server of our own."""

from contextlib import closing
from pathlib import Path
from typing import Any

from bot.base import keys_elsewhere
from bot.base.addresses import Addresses
from bot.base.postgres import connect
from bot.simulation.process.house import House
from bot.simulation.process.private_server import BOT, OWNER, Server


class HouseElsewhere(House):
    """One on that server. Whoever serves does not own the tables."""

    def __init__(self, server: Server, folder: Path, **settings: str) -> None:
        name = server.database()
        keys_elsewhere.prepare(server.address(OWNER, name), BOT)
        url = server.url(BOT, name)
        super().__init__(folder, **settings, DATABASE_URL=url)
        self.addresses = Addresses(url, url, "")

    def ask(self, question: str, *values: Any) -> list[Any]:
        """Rows of the database, read beside whoever writes."""
        with closing(connect(self.addresses.data)) as connection:
            return connection.execute(question.replace("?", "%s").encode(), values).fetchall()
