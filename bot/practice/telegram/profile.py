"""The methods about the bot itself: who it is, what people see of it, where its updates go, its files."""

import json
import re
from typing import Any
from urllib.parse import urlsplit

from bot.practice.telegram.answers import HOOKED, Json, Refusal, bad_request
from bot.practice.telegram.chats import Account
from bot.practice.telegram.files import DOWNLOAD_MAX
from bot.practice.telegram.parameters import field, structure, truth, whole, words
from bot.practice.telegram.world import Webhook, World

COMMANDS_MAX = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"([a-z]{2})?")
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_TEXTS = {"name": 64, "description": 512, "short_description": 120}
_SCOPES = frozenset(
    [
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    ]
)
_UPDATE_KINDS = frozenset(
    [
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "message_reaction",
        "message_reaction_count",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "chat_boost",
        "removed_chat_boost",
    ]
)


def get_me(world: World, params: Json) -> Json:
    del params
    abilities = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries", "has_main_web_app")
    return {**world.bot, **dict.fromkeys(abilities, False), "can_connect_to_business": False}


def allow_updates(world: World, params: Json) -> None:
    """Keep `allowed_updates` when it was given; an empty list means the usual kinds again."""
    if "allowed_updates" not in params:
        return
    try:
        given = structure(params, "allowed_updates")
    except ValueError:
        raise bad_request("can't parse allowed updates JSON array") from None
    if given is None:
        return
    if not isinstance(given, list) or not all(isinstance(kind, str) for kind in given):
        raise bad_request("expected an Array of String as allowed updates")
    world.updates.allowed = frozenset(given) & _UPDATE_KINDS or None


def set_webhook(world: World, params: Json) -> bool:
    url, secret = words(params, "url"), words(params, "secret_token")
    if not url:
        return delete_webhook(world, params)
    parts = urlsplit(url)
    if parts.scheme != "https" and not (world.local and parts.scheme == "http"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not parts.hostname:
        raise bad_request("bad webhook: URL host is empty")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    allow_updates(world, params)
    if truth(params, "drop_pending_updates"):
        world.updates.clear()
    connections = min(100, max(1, whole(params, "max_connections", 40)))
    world.webhook = Webhook(url, secret, connections)
    world.updates.wake()  # a poll that waits learns that it is over
    return True


def delete_webhook(world: World, params: Json) -> bool:
    if truth(params, "drop_pending_updates"):
        world.updates.clear()
    world.webhook = Webhook()
    return True


def get_webhook_info(world: World, params: Json) -> Json:
    del params
    hook = world.webhook
    about: Json = {"url": hook.url, "has_custom_certificate": False, "pending_update_count": len(world.updates)}
    if hook.url:
        about["max_connections"] = hook.max_connections
    if hook.last_error is not None:
        about.update(last_error_date=hook.last_error_at, last_error_message=hook.last_error)
    if world.updates.allowed is not None:
        about["allowed_updates"] = sorted(world.updates.allowed)
    return about


def fetch_updates(world: World, params: Json) -> list[Json]:
    """One getUpdates without waiting; how to wait is the caller's."""
    if world.webhook.url:
        raise Refusal(409, HOOKED)
    allow_updates(world, params)
    return world.updates.fetch(whole(params, "offset"), whole(params, "limit", 100), world.clock.now())


def get_file(world: World, params: Json) -> Json:
    file = world.files.find(words(params, "file_id"))
    if len(file.upload.content) > DOWNLOAD_MAX:
        raise bad_request("file is too big")
    return {**file.about(), "file_path": file.path}


def set_my_commands(world: World, params: Json) -> bool:
    try:
        given = structure(params, "commands")
    except ValueError:
        raise bad_request("can't parse commands JSON object") from None
    if not isinstance(given, list):
        raise bad_request("expected an Array of BotCommand")
    if len(given) > COMMANDS_MAX:
        raise bad_request("there can be no more than 100 bot commands specified")
    world.profile.commands[_scope(world, params)] = [_command(one) for one in given]
    return True


def _command(given: Any) -> Json:
    try:
        if not isinstance(given, dict):
            raise ValueError("expected an Object")
        command = field(given, "command", str, "String", required=True).removeprefix("/")
        description = field(given, "description", str, "String", required=True)
    except ValueError as wrong:
        raise bad_request(f"can't parse BotCommand: {wrong}") from None
    if not _COMMAND.fullmatch(command):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


def delete_my_commands(world: World, params: Json) -> bool:
    world.profile.commands.pop(_scope(world, params), None)
    return True


def get_my_commands(world: World, params: Json) -> list[Json]:
    return world.profile.commands.get(_scope(world, params), [])


def _scope(world: World, params: Json) -> tuple[str, str]:
    try:
        scope = structure(params, "scope") or {"type": "default"}
    except ValueError:
        raise bad_request("can't parse BotCommandScope JSON object") from None
    if not isinstance(scope, dict) or scope.get("type") not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    if scope["type"] == "chat":
        scope = {"type": "chat", "chat_id": world.chat(scope).account.id}
    return json.dumps(scope, sort_keys=True), _language(params)


def _language(params: Json) -> str:
    language = words(params, "language_code")
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def commands_for(world: World, account: Account) -> list[Json]:
    """The commands this person sees: the chat's before the private ones before the default, their language first."""
    scopes: list[Json] = [{"type": "chat", "chat_id": account.id}, {"type": "all_private_chats"}, {"type": "default"}]
    for scope in scopes:
        for language in ((account.language_code or "")[:2], ""):
            found = world.profile.commands.get((json.dumps(scope, sort_keys=True), language))
            if found is not None:
                return found
    return []


def description_for(world: World, account: Account) -> str:
    """What this person reads in the empty chat."""
    texts = world.profile.texts
    return texts.get(("description", (account.language_code or "")[:2])) or texts.get(("description", "")) or ""


def _text_setter(what: str) -> Any:
    def set_text(world: World, params: Json) -> bool:
        text = words(params, what)
        if len(text) > _TEXTS[what]:
            raise bad_request(f"bot {what.replace('_', ' ')} is too long")
        world.profile.texts[what, _language(params)] = text
        return True

    return set_text


def _text_getter(what: str) -> Any:
    def get_text(world: World, params: Json) -> Json:
        language = _language(params)
        usual = world.bot["first_name"] if what == "name" else ""
        return {what: world.profile.texts.get((what, language)) or world.profile.texts.get((what, "")) or usual}

    return get_text


def set_chat_menu_button(world: World, params: Json) -> bool:
    try:
        button = structure(params, "menu_button") or {"type": "default"}
    except ValueError:
        raise bad_request("can't parse menu button JSON object") from None
    if not isinstance(button, dict) or button.get("type") not in ("commands", "web_app", "default"):
        raise bad_request("can't parse menu button: Unsupported type specified")
    if params.get("chat_id"):
        world.chat(params).menu_button = button
    return True


def _done(world: World, params: Json) -> bool:
    del world, params
    return True


METHODS = {
    "getMe": get_me,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "getFile": get_file,
    "setMyCommands": set_my_commands,
    "deleteMyCommands": delete_my_commands,
    "getMyCommands": get_my_commands,
    "setMyName": _text_setter("name"),
    "getMyName": _text_getter("name"),
    "setMyDescription": _text_setter("description"),
    "getMyDescription": _text_getter("description"),
    "setMyShortDescription": _text_setter("short_description"),
    "getMyShortDescription": _text_getter("short_description"),
    "setChatMenuButton": set_chat_menu_button,
    "logOut": _done,
    "close": _done,
}
