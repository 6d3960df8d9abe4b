"""Buttons as strict as the real server."""

import pytest
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from tests.practice.kit import talking


def rows(*buttons):
    return {"reply_markup": {"inline_keyboard": [list(buttons)]}}


async def test_callback_data_counts_bytes():
    async with talking() as chat:
        await chat.says("a", api_kwargs=rows({"text": "ok", "callback_data": "x" * 64}))
        await chat.says("a", api_kwargs=rows({"text": "ok", "callback_data": "é" * 32}))
        for data in ("x" * 65, "é" * 33):
            await chat.refused(
                "BUTTON_DATA_INVALID", chat.says("a", api_kwargs=rows({"text": "no", "callback_data": data}))
            )


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"text": "a"}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        (
            {"text": "a", "callback_data": ""},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        ({"callback_data": "x"}, "can't parse inline keyboard button: Can't find field \"text\""),
        ({"text": 5, "callback_data": "x"}, 'can\'t parse inline keyboard button: Field "text" must be of type String'),
        ({"text": " ", "callback_data": "x"}, "inline keyboard button text must be non-empty"),
        ({"text": "a", "url": "not-a-url"}, "inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL"),
        (
            {"text": "a", "url": "ftp://example.com"},
            "inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol",
        ),
        (
            {"text": "a", "web_app": {"url": "http://example.com"}},
            "inline keyboard button Web App URL 'http://example.com' is invalid: Only HTTPS links are allowed",
        ),
        ({"text": "a", "copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "a", "pay": True}, "BUTTON_TYPE_INVALID"),
    ],
)
async def test_a_wrong_button_is_refused(button, words):
    async with talking() as chat:
        await chat.refused(words, chat.says("a", api_kwargs=rows(button)))


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("{broken", "can't parse reply keyboard markup JSON object"),
        ([1], "object expected as reply markup"),
        ({"inline_keyboard": "bad"}, 'field "inline_keyboard" must be of type Array'),
        ({"keyboard": "bad"}, 'field "keyboard" must be of type Array'),
        ({"remove_keyboard": "yes"}, 'field "remove_keyboard" must be of type Boolean'),
        ({"keyboard": [["a"]], "selective": "yes"}, 'field "selective" must be of type Boolean'),
    ],
)
async def test_a_keyboard_of_the_wrong_shape_is_refused(markup, words):
    async with talking() as chat:
        await chat.refused(words, chat.says("a", api_kwargs={"reply_markup": markup}))


async def test_too_many_buttons_are_refused():
    button = {"text": "a", "callback_data": "x"}
    async with talking() as chat:
        await chat.says("a", api_kwargs={"reply_markup": {"inline_keyboard": [[button]] * 100}})
        await chat.refused(
            "REPLY_MARKUP_TOO_LONG", chat.says("a", api_kwargs={"reply_markup": {"inline_keyboard": [[button]] * 101}})
        )


async def test_an_empty_keyboard_is_no_keyboard():
    async with talking() as chat:
        assert (await chat.says("a", reply_markup=InlineKeyboardMarkup([]))).reply_markup is None
        assert (await chat.says("a", reply_markup=InlineKeyboardMarkup([[], []]))).reply_markup is None


async def test_links_are_kept_as_telegram_keeps_them():
    async with talking() as chat:
        markup = InlineKeyboardMarkup([[InlineKeyboardButton("a", url="HTTPS://example.org")]])
        message = await chat.says("a", reply_markup=markup)
        assert message.reply_markup.inline_keyboard[0][0].url == "https://example.org/"
        await chat.says("b", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("a", url="tg://user?id=7")]]))


async def test_a_keyboard_below_the_chat_is_pressed_until_it_is_removed():
    async with talking() as chat:
        keyboard = ReplyKeyboardMarkup([["Yes"], [KeyboardButton("Where I am", request_location=True)]])
        asked = await chat.says("Well?", reply_markup=keyboard)
        assert asked.reply_markup is None
        chat.ana.press("Yes")
        chat.ana.press("Where I am")
        _, yes, place = await chat.bot.get_updates()
        assert yes.message.text == "Yes"
        assert place.message.location is not None
        await chat.refused("message can't be edited", chat.bot.edit_message_text("b", chat.ana.id, asked.message_id))
        await chat.says("Thanks", reply_markup=ReplyKeyboardRemove())
        with pytest.raises(LookupError):
            chat.ana.press("Yes")
