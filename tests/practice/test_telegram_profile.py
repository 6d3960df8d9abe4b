"""What the bot says about itself, and where its updates go."""

import pytest
from telegram import BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, Conflict

from tests.practice.kit import talking


async def test_commands_are_per_chat_and_language():
    async with talking() as chat:
        eva = chat.telegram.person("Eva", language_code="es")
        eva.start()
        await chat.bot.set_my_commands([("home", "Go home")])
        await chat.bot.set_my_commands([("home", "Ir a casa")], language_code="es")
        assert [command["description"] for command in chat.ana.commands] == ["Go home"]
        assert [command["description"] for command in eva.commands] == ["Ir a casa"]
        await chat.bot.set_my_commands([BotCommand("asks", "See asks")], scope=BotCommandScopeChat(chat.ana.id))
        assert [command["command"] for command in chat.ana.commands] == ["asks"]
        await chat.bot.delete_my_commands(scope=BotCommandScopeChat(chat.ana.id))
        assert [command["command"] for command in chat.ana.commands] == ["home"]


@pytest.mark.parametrize(
    ("commands", "words"),
    [
        ([{"command": "Big", "description": "a"}], "BOT_COMMAND_INVALID"),
        ([{"command": "ok", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "ok"}], "can't parse BotCommand: Can't find field \"description\""),
        ([{"command": "ok", "description": "a"}] * 101, "there can be no more than 100 bot commands specified"),
    ],
)
async def test_wrong_commands_are_refused(commands, words):
    async with talking() as chat:
        await chat.refused(words, chat.bot._post("setMyCommands", {"commands": commands}))


async def test_names_and_descriptions():
    async with talking() as chat:
        await chat.bot.set_my_description("Support together")
        await chat.bot.set_my_description("Apoyo", language_code="es")
        assert (await chat.bot.get_my_description("es")).description == "Apoyo"
        assert (await chat.bot.get_my_description("fr")).description == "Support together"
        assert (await chat.bot.get_my_name()).name == "Kith"
        for setter, text in (
            (chat.bot.set_my_name, "x" * 65),
            (chat.bot.set_my_description, "x" * 513),
            (chat.bot.set_my_short_description, "x" * 121),
        ):
            with pytest.raises(BadRequest):
                await setter(text)


async def test_a_webhook_excludes_polling():
    async with talking() as chat:
        await chat.refused(
            "bad webhook: An HTTPS URL must be provided for webhook", chat.bot.set_webhook("http://x.org/hook")
        )
        await chat.refused(
            "secret token contains unallowed characters", chat.bot.set_webhook("https://x.org", secret_token="a b")
        )
        await chat.bot.set_webhook("https://x.org/hook", secret_token="s3cret", allowed_updates=["message"])
        with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
            await chat.bot.get_updates()
        info = await chat.bot.get_webhook_info()
        assert (info.url, info.pending_update_count, info.allowed_updates) == ("https://x.org/hook", 1, ("message",))
        await chat.bot.delete_webhook(drop_pending_updates=True)
        assert await chat.bot.get_updates() == ()
