"""`screens`: every screen in every language on one page."""

import argparse

from bot.commands.command import Command
from bot.settings import Settings


def _screens(settings: Settings, options: argparse.Namespace) -> int:
    del settings, options
    from bot.practice import screens  # it takes the simulated Telegram along, which nobody else needs

    return screens.main()


SCREENS = Command("screens", "Write every screen in every language on one page, to proof-read.", _screens)
