"""Sending, editing, deleting, copying and answering, refused exactly where the real server refuses."""

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto, LinkPreviewOptions, ReplyParameters
from telegram.error import Forbidden

from bot.base.clock import HOUR, SECOND
from bot.practice.telegram.phone import PICTURE
from tests.practice.kit import talking

OTHER = PICTURE + b"\0"
YES_NO = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="yes:1")]])
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


async def test_only_who_wrote_first_can_be_written_to():
    async with talking() as chat:
        stranger = chat.telegram.person("Stranger")
        await chat.refused("chat not found", chat.bot.send_message(stranger.id, "a"))
        await chat.refused("chat not found", chat.bot.send_message(999, "a"))
        await chat.refused("chat not found", chat.bot.send_message("not_a_chat", "a"))
        await chat.refused("chat_id is empty", chat.bot.send_message("", "a"))
        stranger.start()
        await chat.bot.send_message(stranger.id, "a")


async def test_who_blocked_or_left_cannot_be_written_to():
    async with talking() as chat:
        message = await chat.says("a")
        chat.ana.block()
        for request in (chat.says("b"), chat.bot.edit_message_text("c", chat.ana.id, message.message_id)):
            with pytest.raises(Forbidden):
                await request
            assert chat.description == "Forbidden: bot was blocked by the user"
        with pytest.raises(LookupError):
            chat.ana.say("I blocked you")
        chat.ana.unblock()
        await chat.says("again")
        chat.ana.delete_account()
        with pytest.raises(Forbidden):
            await chat.says("gone")
        assert chat.description == "Forbidden: user is deactivated"


async def test_ids_grow_over_all_chats():
    async with talking() as chat:
        ruth = chat.telegram.person("Ruth")
        ids = [chat.ana.say("a").id, ruth.say("b").id, (await chat.says("c")).message_id, ruth.say("d").id]
        assert ids == sorted(set(ids))


async def test_replies():
    async with talking() as chat:
        asked = chat.ana.say("a question")
        answer = await chat.says("an answer", reply_parameters=ReplyParameters(asked.id))
        assert answer.reply_to_message.text == "a question"
        await chat.refused("message to be replied not found", chat.says("a", reply_parameters=ReplyParameters(999)))
        await chat.says("a", reply_parameters=ReplyParameters(999, allow_sending_without_reply=True))
        thanks = chat.ana.say("thanks", reply_to=answer.message_id)
        assert thanks.content["reply_to_message"]["message_id"] == answer.message_id
        assert "reply_to_message" not in thanks.content["reply_to_message"]


async def test_what_a_private_chat_does_not_have():
    async with talking() as chat:
        await chat.refused("message thread not found", chat.says("a", message_thread_id=3))
        await chat.refused("business connection not found", chat.says("a", business_connection_id="x"))
        await chat.refused("FLOODSKIP_NOT_ALLOWED", chat.says("a", allow_paid_broadcast=True))
        await chat.refused(
            'field "is_disabled" must be of type Boolean',
            chat.says("a", api_kwargs={"link_preview_options": {"is_disabled": "yes"}}),
        )


async def test_silent_and_protected():
    async with talking() as chat:
        message = await chat.says("a", disable_notification=True, protect_content=True)
        assert message.has_protected_content
        assert chat.ana.last.silent


async def test_editing_a_text():
    async with talking() as chat:
        message = await chat.says("<b>a</b>", parse_mode="HTML", reply_markup=YES_NO)
        edit = chat.bot.edit_message_text
        place = {"chat_id": chat.ana.id, "message_id": message.message_id}
        await chat.refused(SAME, edit("<strong>a</strong>", **place, parse_mode="HTML", reply_markup=YES_NO))
        edited = await edit("<b>a</b>", **place, parse_mode="HTML")
        assert edited.reply_markup is None
        assert edited.edit_date is not None
        assert chat.ana.last.labels == []
        await chat.refused("message to edit not found", edit("b", chat.ana.id, 999))
        await chat.refused("message can't be edited", edit("b", chat.ana.id, chat.ana.messages[0].id))
        await chat.refused("message identifier is not specified", edit("b", chat.ana.id, 0))
        chat.clock.move(1000 * HOUR)
        await edit("old messages can still be edited", **place)


async def test_editing_buttons_and_captions():
    async with talking() as chat:
        message = await chat.says("a", reply_markup=YES_NO)
        place = {"chat_id": chat.ana.id, "message_id": message.message_id}
        await chat.refused(SAME, chat.bot.edit_message_reply_markup(**place, reply_markup=YES_NO))
        await chat.bot.edit_message_reply_markup(**place)
        await chat.refused(SAME, chat.bot.edit_message_reply_markup(**place))
        await chat.refused(
            "there is no caption in the message to edit", chat.bot.edit_message_caption(**place, caption="b")
        )
        photo = await chat.bot.send_photo(chat.ana.id, PICTURE, caption="before")
        place["message_id"] = photo.message_id
        await chat.refused("there is no text in the message to edit", chat.bot.edit_message_text("b", **place))
        assert (await chat.bot.edit_message_caption(**place, caption="after")).caption == "after"
        assert (await chat.bot.edit_message_caption(**place)).caption is None
        await chat.refused(
            "inline keyboard expected",
            chat.bot.edit_message_reply_markup(**place, api_kwargs={"reply_markup": {"keyboard": [["a"]]}}),
        )


async def test_deleting_ends_after_48_hours():
    async with talking() as chat:
        hers, ours = chat.ana.say("hers"), await chat.says("ours")
        delete = chat.bot.delete_message
        chat.clock.move(48 * HOUR - SECOND)
        await delete(chat.ana.id, hers.id)
        await chat.refused("message to delete not found", delete(chat.ana.id, hers.id))
        chat.clock.move(SECOND)
        await chat.refused("message can't be deleted for everyone", delete(chat.ana.id, ours.message_id))
        assert [message.text for message in chat.ana.received] == ["ours"]


async def test_deleting_many_skips_what_is_gone():
    async with talking() as chat:
        first, second = await chat.says("a"), await chat.says("b")
        await chat.bot.delete_messages(chat.ana.id, [first.message_id, 999, second.message_id])
        assert chat.ana.received == []
        await chat.refused("message identifiers are not specified", chat.bot.delete_messages(chat.ana.id, []))
        await chat.refused(
            "too many message identifiers specified", chat.bot.delete_messages(chat.ana.id, list(range(1, 102)))
        )


async def test_a_copy_tells_nothing_of_its_source():
    async with talking() as chat:
        ruth = chat.telegram.person("Ruth", username="ruth_nurse")
        ruth.start()
        voice = chat.ana.send_voice(caption="listen")
        copy = await chat.bot.copy_message(ruth.id, chat.ana.id, voice.id, reply_markup=YES_NO)
        received = ruth.last
        assert received.id == copy.message_id
        assert received.content["voice"] == voice.content["voice"]
        assert received.text == "listen"
        assert received.labels == ["Yes"]
        assert "Ana" not in str(received.content)
        await chat.bot.copy_message(ruth.id, chat.ana.id, voice.id, caption="")
        assert ruth.last.text == ""
        await chat.refused("message to copy not found", chat.bot.copy_message(ruth.id, chat.ana.id, 999))


async def test_a_press_is_answered_within_150_seconds():
    async with talking() as chat:
        await chat.says("Well?", reply_markup=YES_NO)
        query = chat.ana.press("Yes")
        (_, update) = await chat.bot.get_updates()
        assert update.callback_query.data == "yes:1"
        assert update.callback_query.message.text == "Well?"
        chat.clock.move(149 * SECOND)
        await update.callback_query.answer("Noted")
        assert query.answer == {"text": "Noted", "show_alert": False}
        assert [toast["text"] for toast in chat.ana.toasts] == ["Noted"]
        chat.clock.move(SECOND)
        words = "query is too old and response timeout expired or query ID is invalid"
        await chat.refused(words, update.callback_query.answer())
        await chat.refused(words, chat.bot.answer_callback_query("12345"))


async def test_a_button_of_a_changed_message_can_still_be_pressed():
    async with talking() as chat:
        message = await chat.says("Well?", reply_markup=YES_NO)
        seen = chat.ana.last
        await chat.bot.edit_message_reply_markup(chat.ana.id, message.message_id)
        with pytest.raises(LookupError):
            chat.ana.press("Yes")
        chat.ana.press_stale(seen, "yes:1")
        assert (await chat.bot.get_updates())[-1].callback_query.data == "yes:1"


async def test_files_travel_and_keep_their_kind():
    async with talking() as chat:
        letter = chat.ana.send_document("letter.pdf", b"%PDF-1.7 hello", caption="for you")
        (_, update) = await chat.bot.get_updates()
        document = update.message.document
        assert (document.file_name, document.file_size) == ("letter.pdf", 14)
        file = await document.get_file()
        assert bytes(await file.download_as_bytearray()) == b"%PDF-1.7 hello"
        assert (await chat.bot.send_document(chat.ana.id, document.file_id)).document.file_id == document.file_id
        await chat.refused(
            "can't use file of type Document as Photo", chat.bot.send_photo(chat.ana.id, document.file_id)
        )
        await chat.refused("IMAGE_PROCESS_FAILED", chat.bot.send_photo(chat.ana.id, b"no picture"))
        await chat.refused("wrong remote file identifier specified: Wrong string length", chat.bot.get_file("unknown"))
        await chat.refused("failed to get HTTP URL content", chat.bot.send_photo(chat.ana.id, "https://x.org/a.png"))
        assert letter.content["caption"] == "for you"


async def test_another_picture_takes_the_place_of_one():
    async with talking() as chat:
        sent = await chat.bot.send_photo(chat.ana.id, PICTURE, caption="for you")
        edited = await chat.bot.edit_message_media(InputMediaPhoto(OTHER, caption="·"), chat.ana.id, sent.message_id)
        assert (edited.caption, edited.photo[-1].file_size) == ("·", len(OTHER))
        said = await chat.bot.send_message(chat.ana.id, "hello")
        put = chat.bot.edit_message_media(InputMediaPhoto(OTHER), chat.ana.id, said.message_id)
        await chat.refused("there is no media in the message to edit", put)


async def test_what_else_can_be_sent():
    async with talking() as chat:
        send = chat.bot
        assert (await send.send_voice(chat.ana.id, b"OggS", duration=4)).voice.to_dict()["duration"] == 4
        assert (await send.send_sticker(chat.ana.id, b"RIFFsticker", emoji="🙂")).sticker.emoji == "🙂"
        assert (await send.send_location(chat.ana.id, 51.5, -0.1)).location.latitude == 51.5
        await chat.refused("wrong location specified", send.send_location(chat.ana.id, 91, 0))
        album = await send.send_media_group(
            chat.ana.id, [InputMediaPhoto(PICTURE, caption="a"), InputMediaPhoto(PICTURE)]
        )
        assert len({message.media_group_id for message in album}) == 1
        assert album[0].caption == "a"
        assert await send.send_chat_action(chat.ana.id, "typing")
        assert chat.ana.chat.action[1] == "typing"
        await chat.refused("wrong parameter action in request", send.send_chat_action(chat.ana.id, "dancing"))


async def test_reactions_and_pins():
    async with talking() as chat:
        message = chat.ana.say("a baby!")
        await chat.bot.set_message_reaction(chat.ana.id, message.id, "❤")
        assert message.reactions[0] == [{"type": "emoji", "emoji": "❤"}]
        await chat.refused("REACTION_INVALID", chat.bot.set_message_reaction(chat.ana.id, message.id, "🍼"))
        await chat.refused("REACTIONS_TOO_MANY", chat.bot.set_message_reaction(chat.ana.id, message.id, ["❤", "🔥"]))
        await chat.bot.pin_chat_message(chat.ana.id, message.id)
        assert chat.ana.chat.pinned == [message.id]
        await chat.refused("message to pin not found", chat.bot.pin_chat_message(chat.ana.id, 999))


async def test_a_person_edits_their_message():
    async with talking() as chat:
        message = chat.ana.say("helo")
        chat.ana.edit(message.id, "hello")
        update = (await chat.bot.get_updates())[-1]
        assert update.edited_message.text == "hello"
        assert update.edited_message.edit_date is not None
        chat.clock.move(48 * HOUR)
        with pytest.raises(LookupError):
            chat.ana.edit(message.id, "too late")


async def test_a_preview_that_is_off_is_kept():
    async with talking() as chat:
        message = await chat.says("https://x.org", link_preview_options=LinkPreviewOptions(is_disabled=True))
        assert message.link_preview_options.is_disabled
