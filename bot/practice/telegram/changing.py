"""The methods that change or remove what stands in a chat, and that answer presses."""

from typing import Any

from bot.base.clock import HOUR, SECOND
from bot.practice.telegram.answers import NOT_MODIFIED, QUERY_TOO_OLD, Json, bad_request
from bot.practice.telegram.chats import QUERY_LIFETIME, Chat, Message
from bot.practice.telegram.files import described
from bot.practice.telegram.keyboards import keyboard
from bot.practice.telegram.parameters import structure, truth, whole, words
from bot.practice.telegram.sending import caption_content, given_file, text_content
from bot.practice.telegram.world import World, without_reply

DELETABLE_FOR = 48 * HOUR
_CAPTIONED = frozenset({"photo", "document", "voice", "video", "audio", "animation"})
REACTIONS = frozenset(
    [
        "❤",
        "👍",
        "👎",
        "🔥",
        "🥰",
        "👏",
        "😁",
        "🤔",
        "🤯",
        "😱",
        "🤬",
        "😢",
        "🎉",
        "🤩",
        "🤮",
        "💩",
        "🙏",
        "👌",
        "🕊",
        "🤡",
        "🥱",
        "🥴",
        "😍",
        "🐳",
        "❤\u200d🔥",
        "🌚",
        "🌭",
        "💯",
        "🤣",
        "⚡",
        "🍌",
        "🏆",
        "💔",
        "🤨",
        "😐",
        "🍓",
        "🍾",
        "💋",
        "🖕",
        "😈",
        "😴",
        "😭",
        "🤓",
        "👻",
        "👨\u200d💻",
        "👀",
        "🎃",
        "🙈",
        "😇",
        "😨",
        "🤝",
        "✍",
        "🤗",
        "🫡",
        "🎅",
        "🎄",
        "☃",
        "💅",
        "🤪",
        "🗿",
        "🆒",
        "💘",
        "🙉",
        "🦄",
        "😘",
        "💊",
        "🙊",
        "😎",
        "👾",
        "🤷\u200d♂",
        "🤷",
        "🤷\u200d♀",
        "😡",
    ]
)


def edit_message_text(world: World, params: Json) -> Json:
    content = text_content(params)
    chat, message, markup = _editable(world, params)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _edited(world, chat, message, ("text", "entities", "link_preview_options"), _marked(content, markup))


def edit_message_caption(world: World, params: Json) -> Json:
    content = caption_content(params)
    chat, message, markup = _editable(world, params)
    if not _CAPTIONED & message.content.keys():
        raise bad_request("there is no caption in the message to edit")
    names = ("caption", "caption_entities", "show_caption_above_media")
    return _edited(world, chat, message, names, _marked(content, markup))


def edit_message_media(world: World, params: Json) -> Json:
    """Another picture or file in the place of the one that stands there."""
    item = _media(params)
    chat, message, markup = _editable(world, params)
    if not _CAPTIONED & message.content.keys():
        raise bad_request("there is no media in the message to edit")
    fresh = {**described(given_file(world, params, item.get("media"), item["type"])), **caption_content(item)}
    return _edited(world, chat, message, (*_CAPTIONED, "caption", "caption_entities"), _marked(fresh, markup))


def _media(params: Json) -> Json:
    try:
        item = structure(params, "media")
    except ValueError:
        raise bad_request("can't parse media JSON object") from None
    if not isinstance(item, dict) or item.get("type") not in ("photo", "document"):
        raise bad_request("can't parse InputMedia: type is unsupported")
    return item


def edit_message_reply_markup(world: World, params: Json) -> Json:
    chat, message, markup = _editable(world, params)
    return _edited(world, chat, message, (), _marked({}, markup))


def _marked(content: Json, markup: Json | None) -> Json:
    return {**content, "reply_markup": markup} if markup else content


def _editable(world: World, params: Json) -> tuple[Chat, Message, Json | None]:
    if params.get("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    markup = keyboard(params, inline_only=True)
    chat = world.reachable(world.chat(params))
    message = world.message(chat, params, "message to edit not found")
    if not message.outgoing or message.below is not None or "pinned_message" in message.content:
        raise bad_request("message can't be edited")
    return chat, message, markup


def _edited(world: World, chat: Chat, message: Message, names: tuple[str, ...], fresh: Json) -> Json:
    """Replace the fields `names` and the buttons by what is in `fresh`; refused when nothing would change."""
    old = message.content
    names = (*names, "reply_markup")
    if all(old.get(name) == fresh.get(name) for name in names):
        raise bad_request(NOT_MODIFIED)
    world.count(chat)
    kept = {name: value for name, value in old.items() if name not in names}
    message.content = {**kept, "edit_date": world.clock.now() // SECOND, **fresh}
    message.edits += 1
    world.tell("edit", chat.account.id, message.id)
    return message.content


def delete_message(world: World, params: Json) -> bool:
    chat = world.chat(params)
    message = world.message(chat, params, "message to delete not found")
    _deletable(world, message)
    _delete(world, chat, message)
    return True


def delete_messages(world: World, params: Json) -> bool:
    chat = world.chat(params)
    try:
        numbers = structure(params, "message_ids")
    except ValueError:
        raise bad_request("can't parse message identifiers JSON array") from None
    if not isinstance(numbers, list):
        raise bad_request("expected an Array of message identifiers")
    if not numbers:
        raise bad_request("message identifiers are not specified")
    if len(numbers) > 100:
        raise bad_request("too many message identifiers specified")
    found = [chat.messages[number] for number in dict.fromkeys(numbers) if number in chat.messages]
    for message in found:
        _deletable(world, message)
    for message in found:
        _delete(world, chat, message)
    return True


def _deletable(world: World, message: Message) -> None:
    if world.clock.now() - message.at >= DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")


def _delete(world: World, chat: Chat, message: Message) -> None:
    del chat.messages[message.id]
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    world.tell("delete", chat.account.id, message.id)


def answer_callback_query(world: World, params: Json) -> bool:
    query = world.queries.get(words(params, "callback_query_id"))
    if query is None or world.clock.now() - query.at >= QUERY_LIFETIME:
        raise bad_request(QUERY_TOO_OLD)
    text = words(params, "text")
    if len(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    if query.answer is None:
        query.answer = {"text": text, "show_alert": truth(params, "show_alert")}
        if text:
            world.chats[query.chat_id].toasts.append(query.answer)
        world.tell("answer", query.chat_id, query.message_id, query.answer)
    return True


def set_message_reaction(world: World, params: Json) -> bool:
    try:
        given: Any = structure(params, "reaction") or []
    except ValueError:
        raise bad_request("can't parse reaction types JSON object") from None
    if not isinstance(given, list) or not all(isinstance(one, dict) for one in given):
        raise bad_request("expected an Array of ReactionType")
    chat = world.reachable(world.chat(params))
    message = world.message(chat, params, "message to react not found")
    if len(given) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(one.get("type") != "emoji" or one.get("emoji") not in REACTIONS for one in given):
        raise bad_request("REACTION_INVALID")
    message.reactions[0] = given
    world.tell("react", chat.account.id, message.id)
    return True


def pin_chat_message(world: World, params: Json) -> bool:
    chat = world.reachable(world.chat(params))
    message = world.message(chat, params, "message to pin not found")
    if message.id not in chat.pinned:
        chat.pinned.append(message.id)
        head: Json = {"from": world.bot}
        note = world.post(chat, head, {"pinned_message": without_reply(message.content)}, outgoing=True)
        world.tell("message", chat.account.id, note.id)
    return True


def unpin_chat_message(world: World, params: Json) -> bool:
    chat = world.chat(params)
    number = whole(params, "message_id", chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(number)
    return True


METHODS = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageMedia": edit_message_media,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "answerCallbackQuery": answer_callback_query,
    "setMessageReaction": set_message_reaction,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
}
