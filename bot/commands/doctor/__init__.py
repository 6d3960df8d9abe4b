"""The doctor: looks at everything Kith needs, touches nothing, and says what to do."""

import asyncio

from bot.commands.doctor import content, copies, database, desk, keys, machine, telegram
from bot.commands.doctor.finding import Finding
from bot.settings import Settings


def examine(settings: Settings) -> list[Finding]:
    """Every finding, well or not. Works beside a running bot."""
    return [
        *machine.look(settings),
        *content.look(settings),
        *database.look(settings),
        *keys.look(settings),
        *copies.look(settings),
        *desk.look(settings),
        *asyncio.run(telegram.look(settings)),
    ]
