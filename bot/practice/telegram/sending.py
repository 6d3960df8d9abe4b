"""The methods that send: text, files, places, copies."""

from typing import Any

from bot.practice.telegram.answers import Json, bad_request
from bot.practice.telegram.chats import Chat
from bot.practice.telegram.files import File, described
from bot.practice.telegram.keyboards import keyboard
from bot.practice.telegram.parameters import Upload, flag, number, structure, truth, whole, words
from bot.practice.telegram.words import CAPTION_LIMIT, TEXT_LIMIT, outgoing
from bot.practice.telegram.world import World, said

_PREVIEW_FLAGS = ("is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text")
_ALBUM = {"photo", "document"}
_ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)


def send_message(world: World, params: Json) -> Json:
    content = text_content(params)
    markup = keyboard(params)
    chat = world.reachable(world.chat(params))
    return world.send(chat, params, content, markup).content


def text_content(params: Json) -> Json:
    """The checked text of a request, as fields of a `Message`."""
    if not words(params, "text"):
        raise bad_request("message text is empty")
    text, entities = outgoing(params, "text", "entities", TEXT_LIMIT)
    if not text:
        raise bad_request("text must be non-empty")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    preview = _preview(params)
    return {**content, "link_preview_options": preview} if preview else content


def _preview(params: Json) -> Json | None:
    try:
        options = structure(params, "link_preview_options")
    except ValueError:
        raise bad_request("can't parse link preview options JSON object") from None
    if options is None:
        return {"is_disabled": True} if truth(params, "disable_web_page_preview") else None
    if not isinstance(options, dict):
        raise bad_request("object expected as link preview options")
    return {name: True for name in _PREVIEW_FLAGS if flag(options, name)}


def caption_content(params: Json) -> Json:
    """The checked caption of a request, as fields of a `Message`; nothing when there is none."""
    text, entities = outgoing(params, "caption", "caption_entities", CAPTION_LIMIT)
    content: Json = {"caption": text} if text else {}
    if text and entities:
        content["caption_entities"] = entities
    if text and truth(params, "show_caption_above_media"):
        content["show_caption_above_media"] = True
    return content


def given_file(world: World, params: Json, value: Any, kind: str) -> File:
    """The file a parameter means: one sent along, one sent before (its id), never one from the internet."""
    if isinstance(value, str) and value.startswith("attach://"):
        value = params.get(value.removeprefix("attach://"))
    if isinstance(value, Upload):
        return world.files.keep(kind, value)
    if not isinstance(value, str) or not value:
        raise bad_request(f"there is no {kind} in the request")
    if value.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    return world.files.find(value, kind)


def _file_sender(kind: str) -> Any:
    def send(world: World, params: Json) -> Json:
        content = caption_content(params) if kind != "sticker" else {}
        markup = keyboard(params)
        chat = world.reachable(world.chat(params))
        more: Json = {"duration": whole(params, "duration")} if kind == "voice" and params.get("duration") else {}
        if kind == "sticker" and words(params, "emoji"):
            more["emoji"] = words(params, "emoji")
        content = {**described(given_file(world, params, params.get(kind), kind), **more), **content}
        if kind == "photo" and truth(params, "has_spoiler"):
            content["has_media_spoiler"] = True
        return world.send(chat, params, content, markup).content

    return send


def send_location(world: World, params: Json) -> Json:
    place: Json = {}
    for name, limit in (("latitude", 90), ("longitude", 180)):
        value = number(params, name)
        if value is None:
            raise bad_request(f"{name} is empty")
        if abs(value) > limit:
            raise bad_request("wrong location specified")
        place[name] = value
    markup = keyboard(params)
    chat = world.reachable(world.chat(params))
    return world.send(chat, params, {"location": place}, markup).content


def send_media_group(world: World, params: Json) -> list[Json]:
    items = _album(params)
    chat = world.reachable(world.chat(params))
    contents = [_album_item(world, params, item) for item in items]
    group = {"media_group_id": str(world.next_number() + 13_000_000_000)}
    world.count(chat, len(contents))
    return [world.send(chat, params, {**group, **content}, None, counted=True).content for content in contents]


def _album(params: Json) -> list[Json]:
    if not params.get("media"):
        raise bad_request('parameter "media" is required')
    try:
        items = structure(params, "media")
    except ValueError:
        raise bad_request("can't parse media JSON object") from None
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise bad_request("expected an Array of InputMedia")
    if not items:
        raise bad_request("there are no messages to send")
    if len(items) > 10:
        raise bad_request("too many messages to send as an album")
    kinds = {item.get("type") for item in items}
    if unknown := kinds - _ALBUM:
        raise bad_request(f'can\'t parse InputMedia: type "{unknown.pop()}" is unsupported')
    if len(kinds) > 1:
        raise bad_request("document can't be mixed with other media types")
    return items


def _album_item(world: World, params: Json, item: Json) -> Json:
    file = given_file(world, params, item.get("media"), item["type"])
    return {**described(file), **caption_content(item)}


def copy_message(world: World, params: Json) -> Json:
    """A copy has no link to the message it was made from, and its own buttons or none."""
    markup = keyboard(params)
    chat = world.reachable(world.chat(params))
    source = world.message(world.chat(params, "from_chat_id"), params, "message to copy not found")
    content = said(source.content)
    if "pinned_message" in content:
        raise bad_request("message can't be copied")
    if params.get("caption") is not None and "text" not in content:
        for name in ("caption", "caption_entities", "show_caption_above_media"):
            content.pop(name, None)
        content.update(caption_content(params))
    content.pop("media_group_id", None)
    return {"message_id": world.send(chat, params, content, markup).id}


def send_chat_action(world: World, params: Json) -> bool:
    action = words(params, "action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat: Chat = world.reachable(world.chat(params))
    chat.action = (world.clock.now(), action)
    world.tell("action", chat.account.id, detail=action)
    return True


METHODS = {
    "sendMessage": send_message,
    "sendPhoto": _file_sender("photo"),
    "sendDocument": _file_sender("document"),
    "sendVoice": _file_sender("voice"),
    "sendSticker": _file_sender("sticker"),
    "sendLocation": send_location,
    "sendMediaGroup": send_media_group,
    "copyMessage": copy_message,
    "sendChatAction": send_chat_action,
}
