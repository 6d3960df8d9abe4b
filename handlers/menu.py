"""What people see of the bot before and beside the chat: its description, and the commands in the menu."""

import logging

from telegram import Bot
from telegram.error import TelegramError

from bot.base.messages import Text
from bot.base.texts import Reader, Texts

log = logging.getLogger(__name__)

COMMANDS = {
    "home": Text("menu-home"),
    "now": Text("menu-now"),
    "people": Text("menu-people"),
    "book": Text("menu-book"),
    "hide": Text("menu-hide"),
    "complain": Text("menu-complain"),
    "help": Text("menu-help"),
}
"""Commands in the order they stand in the menu. The words are plain: others may look at this phone."""
DEFAULT = ""
"""The code of the texts that phones in any other language get."""


async def publish(bot: Bot, texts: Texts) -> None:
    """Let Telegram show both in every language, where they are not so already.

    What fails is logged and no more: people can do everything without it.
    """
    spoken = texts.languages[0].code
    for code, language in ((DEFAULT, spoken), *((info.code, info.code) for info in texts.languages)):
        try:
            await _publish_in(bot, texts, code, language)
        except TelegramError as error:
            log.warning("the menu in %s could not be set: %s", language, type(error).__name__)


async def _publish_in(bot: Bot, texts: Texts, code: str, language: str) -> None:
    reader = Reader(zone="UTC", names=lambda _id: "", now=0)

    def say(text: Text) -> str:
        return texts.label(language, text, reader)

    commands = [(name, say(text)) for name, text in COMMANDS.items()]
    if [(one.command, one.description) for one in await bot.get_my_commands(language_code=code)] != commands:
        await bot.set_my_commands(commands, language_code=code)
    description = say(Text("menu-description"))
    if (await bot.get_my_description(code)).description != description:
        await bot.set_my_description(description, code)
    about = say(Text("menu-about"))
    if (await bot.get_my_short_description(code)).short_description != about:
        await bot.set_my_short_description(about, code)
