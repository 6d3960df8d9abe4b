"""The check of requests against Telegram's own description, where that is at hand."""

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto, LinkPreviewOptions, ReplyParameters

from bot.practice.telegram.changing import METHODS as CHANGING
from bot.practice.telegram.parameters import Upload
from bot.practice.telegram.phone import PICTURE
from bot.practice.telegram.server import METHODS
from tests.practice.kit import talking
from tests.telegram_schema import SchemaCheck, schema_check

SMALL = {
    "methods": {
        "sendMessage": {
            "fields": [
                {"name": "chat_id", "types": ["Integer", "String"], "required": True},
                {"name": "text", "types": ["String"], "required": True},
                {"name": "protect_content", "types": ["Boolean"], "required": False},
                {"name": "entities", "types": ["Array of MessageEntity"], "required": False},
                {"name": "photo", "types": ["InputFile", "String"], "required": False},
            ]
        }
    },
    "types": {
        "MessageEntity": {
            "fields": [
                {"name": "type", "types": ["String"], "required": True},
                {"name": "offset", "types": ["Integer"], "required": True},
            ]
        }
    },
}


@pytest.mark.parametrize(
    ("params", "problem"),
    [
        ({"chat_id": 1}, "sendMessage: 'text' is missing"),
        ({"chat_id": 1, "text": 5}, "sendMessage: 'text' is no String: 5"),
        ({"chat_id": 1, "text": "a", "colour": 1}, "sendMessage: unknown 'colour'"),
        ({"chat_id": 1, "text": "a", "protect_content": "maybe"}, "'protect_content' is no Boolean: 'maybe'"),
        ({"chat_id": 1, "text": "a", "entities": [{"type": "bold"}]}, "'entities' is no Array of MessageEntity"),
        ({"chat_id": 1, "text": "a", "entities": "[{]"}, "'entities' is no Array of MessageEntity"),
        ({"chat_id": 1.5, "text": "a"}, "'chat_id' is no Integer or String: 1.5"),
    ],
)
def test_wrong_requests_are_named(params, problem):
    check = SchemaCheck(SMALL)
    check("sendMessage", params)
    assert len(check.problems) == 1
    assert problem in check.problems[0]
    with pytest.raises(AssertionError):
        check.assert_well()


def test_right_requests_pass_as_values_and_as_text():
    check = SchemaCheck(SMALL)
    entity = '[{"type": "bold", "offset": 0}]'
    check("sendMessage", {"chat_id": "7", "text": "a", "protect_content": "true", "entities": entity})
    check(
        "sendMessage",
        {"chat_id": 7, "text": "a", "entities": [{"type": "bold", "offset": 0}], "photo": Upload("a", b"")},
    )
    check("sendMessage", {"chat_id": 7, "text": "a", "photo": "attach://x", "x": Upload("a", b"")})
    check.assert_well()
    assert check.checked == 3
    check("danceTango", {})
    assert check.problems == ["danceTango: no such method"]


async def test_what_python_telegram_bot_sends_is_described():
    check = schema_check()
    async with talking() as chat:
        chat.telegram.on_request = check
        markup = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="yes:1", style="success")]])
        message = await chat.says(
            "<b>a</b>",
            parse_mode="HTML",
            reply_markup=markup,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_parameters=ReplyParameters(chat.ana.messages[0].id),
        )
        await chat.bot.edit_message_text("b", chat.ana.id, message.message_id, reply_markup=markup)
        await chat.bot.send_media_group(chat.ana.id, [InputMediaPhoto(PICTURE), InputMediaPhoto(PICTURE, caption="b")])
        await chat.bot.send_document(chat.ana.id, b"%PDF", filename="a.pdf")
        await chat.bot.set_message_reaction(chat.ana.id, message.message_id, "❤")
        await chat.bot.set_my_commands([("home", "Go home")], language_code="es")
        await chat.bot.get_updates(timeout=0, allowed_updates=["message"])
        assert message.text == "a"
    if check is not None:
        check.assert_well()
        assert check.checked == 7


def test_every_simulated_method_exists():
    check = schema_check()
    for name in METHODS if check is not None else ():
        check(name, {})
        assert f"{name}: no such method" not in check.problems
    assert CHANGING.keys() < METHODS.keys()
