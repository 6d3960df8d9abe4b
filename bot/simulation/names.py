"""Whose names somebody may read: a second opinion on every message that reaches a phone."""

import re
from collections.abc import Iterable

from bot.practice.telegram import Message
from bot.simulation.broken import Broken
from bot.simulation.disk import Disk
from bot.simulation.inhabitant import Inhabitant, buttons, tag_of
from bot.simulation.rooms import NAMELESS
from bot.simulation.rooms.panel import DANGEROUS, READS, SAID

TOKEN = re.compile(r"Zq[a-z]{3}")
"""What stands in every name and in no text."""


class Names:
    """Members who do not work here read each other's names only where a room says that they know each other by now; and
    what is asked of somebody in private names nobody, whoever reads it. `know` are the rooms' looks at who knows whom.
    """

    def __init__(self, disk: Disk, know: Iterable[str]) -> None:
        self._disk, self._know = disk, tuple(know)
        self._whose: dict[str, Inhabitant] = {}

    def note(self, who: Inhabitant) -> None:
        """That name is theirs."""
        self._whose[who.token] = who

    def read_in(self, reader: Inhabitant, message: Message) -> list[Inhabitant]:
        """Whom else it names."""
        named = (self._whose[token] for token in TOKEN.findall(message.text))
        return [other for other in named if other is not reader]

    def check(self, reader: Inhabitant, message: Message) -> None:
        """`Broken` where a name stands in it that its reader does not know, or any where there is to be none."""
        self.check_said(reader, message)
        for other in self.read_in(reader, message):
            if NAMELESS.intersection(tag_of(data) for _, data in buttons(message)):
                raise Broken(f"account {reader.phone.id} is asked in private, and reads who {other.phone.id} is")
            if not reader.invited and not other.invited and not self.know(reader, other):
                raise Broken(f"account {reader.phone.id} reads the name of account {other.phone.id}")

    def check_said(self, reader: Inhabitant, message: Message) -> None:
        """`Broken` where a panel has somebody read what was said at one at which they do not sit, or what is dangerous
        and was to reach only those who work here.
        """
        if not any(tag_of(data).startswith("panel.") for _, data in buttons(message)):
            return  # whoever was not asked to speak there has said it to somebody else
        for number in SAID.findall(message.text):
            if int(number) != reader.phone.id and not self._may_read(reader, int(number)):
                raise Broken(f"account {reader.phone.id} reads what account {number} said at a panel")
        for number in DANGEROUS.findall(message.text):
            if int(number) != reader.phone.id and not reader.invited:
                raise Broken(f"account {reader.phone.id} reads of the danger that account {number} wrote of")

    def _may_read(self, reader: Inhabitant, author: int) -> bool:
        return any(self._disk.rows(sql, one=reader.phone.id, other=author) for sql in READS)

    def know(self, one: Inhabitant, other: Inhabitant) -> bool:
        """Whether they know each other by now."""
        return any(self._disk.rows(sql, one=one.phone.id, other=other.phone.id) for sql in self._know)
