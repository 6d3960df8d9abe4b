"""Everything the simulated Telegram knows, and the few acts on it that all methods share."""

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.base.clock import SECOND, Clock
from bot.practice.telegram.answers import BLOCKED, DEACTIVATED, Json, bad_request, forbidden, too_many_requests
from bot.practice.telegram.chats import QUERY_LIFETIME, Account, Change, Chat, Message, Query
from bot.practice.telegram.files import Files
from bot.practice.telegram.limits import Limits
from bot.practice.telegram.parameters import structure, truth, whole
from bot.practice.telegram.updates import Updates

EDITED_AWAY = frozenset({"message_id", "from", "chat", "date", "edit_date", "reply_to_message", "reply_markup"})
"""Fields of a `Message` that belong to one message and not to what it says."""


@dataclass(slots=True)
class Webhook:
    """Where updates are pushed to, and how it went."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error_at: int | None = None
    last_error: str | None = None


@dataclass(slots=True)
class Profile:
    """What people see of the bot."""

    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    """(what, language code) -> text; what is name, description or short_description."""
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    """(scope as text, language code) -> commands."""


class World:
    """State only; time comes from the clock."""

    def __init__(self, clock: Clock, bot: Json, limits: Limits | None, messages_kept: int | None) -> None:
        self.clock = clock
        self.bot = bot
        self.limits = limits
        self.messages_kept = messages_kept
        self.accounts: dict[int, Account] = {}
        self.chats: dict[int, Chat] = {}
        self.updates = Updates()
        self.queries: dict[str, Query] = {}
        self.files = Files()
        self.profile = Profile()
        self.webhook = Webhook()
        self.listeners: list[Callable[[Change], object]] = []
        self.local = False
        """A server on one's own machine: plain-HTTP webhooks are allowed."""
        self.numbers = 0
        self.last_message = 0
        """The number of the newest message; it is never given again."""

    def next_number(self) -> int:
        """A number never given before, for ids of everything but messages and updates."""
        self.numbers += 1
        return self.numbers

    def tell(self, kind: str, chat_id: int | None = None, message_id: int | None = None, detail: object = None) -> None:
        """Let everybody who listens know that something changed."""
        if self.listeners:
            change = Change(kind, chat_id, message_id, detail)
            for listener in tuple(self.listeners):
                listener(change)

    def chat(self, params: Json, name: str = "chat_id") -> Chat:
        """The chat a request names; refused when the bot cannot know it."""
        value = params.get(name)
        if value is None or value == "":
            raise bad_request(f"{name} is empty")
        try:
            chat = self.chats.get(int(value)) if isinstance(value, int | str) else None
        except ValueError:
            chat = None
        if chat is None or not chat.started:
            raise bad_request("chat not found")
        return chat

    def reachable(self, chat: Chat) -> Chat:
        """The same chat; refused when nothing can be sent to it."""
        if chat.account.deleted:
            raise forbidden(DEACTIVATED)
        if chat.account.blocked:
            raise forbidden(BLOCKED)
        return chat

    def message(self, chat: Chat, params: Json, missing: str, name: str = "message_id") -> Message:
        """The message of the chat a request names; refused in the words `missing` when there is none."""
        number = whole(params, name)
        if number <= 0:
            raise bad_request("message identifier is not specified")
        message = chat.messages.get(number)
        if message is None:
            raise bad_request(missing)
        return message

    def count(self, chat: Chat, messages: int = 1) -> None:
        """Count what is about to be sent against the limits; refused with 429 when it is too much."""
        if self.limits is not None and (wait := self.limits.take(chat.account.id, self.clock.now(), messages)):
            raise too_many_requests(wait)

    def send(self, chat: Chat, params: Json, content: Json, markup: Json | None, *, counted: bool = False) -> Message:
        """Post a message of the bot's; `params` is the whole request, for what all sends have in common."""
        _only_private(params)
        reply = self._replied(chat, params)
        if not counted:
            self.count(chat)
        head: Json = {"from": self.bot}
        if reply is not None:
            head["reply_to_message"] = without_reply(reply.content)
        if truth(params, "protect_content"):
            content = {**content, "has_protected_content": True}
        below = None
        if markup is not None:
            if "inline_keyboard" in markup:
                content = {**content, "reply_markup": markup}
            else:
                below = markup
        message = self.post(chat, head, content, outgoing=True)
        message.silent = truth(params, "disable_notification")
        if below is not None:
            message.below = below
            self._set_keyboard(chat, below)
        self.tell("message", chat.account.id, message.id)
        return message

    def post(self, chat: Chat, head: Json, content: Json, *, outgoing: bool) -> Message:
        """Put a message into the chat; listeners are told by the caller."""
        self.last_message = number = self.last_message + 1
        now = self.clock.now()
        whole_content = {
            "message_id": number,
            **head,
            "chat": chat.account.chat(),
            "date": now // SECOND,
            **content,
        }
        message = chat.messages[number] = Message(number, now, outgoing, whole_content)
        if self.messages_kept is not None and len(chat.messages) > self.messages_kept:
            del chat.messages[next(iter(chat.messages))]
        return message

    def press(self, chat: Chat, message: Message, data: str) -> Query:
        """Start a callback query and queue its update."""
        now = self.clock.now()
        self._forget_old_queries(now)
        query = Query(str((chat.account.id << 32) + self.next_number()), chat.account.id, message.id, data, now)
        self.queries[query.id] = query
        body: Json = {
            "id": query.id,
            "from": chat.account.user(),
            "message": message.content,
            "chat_instance": str(chat.account.id * 1_000_003),
            "data": data,
        }
        self.updates.add("callback_query", body, now, QUERY_LIFETIME)
        return query

    def _forget_old_queries(self, now: int) -> None:
        while self.queries:
            oldest = next(iter(self.queries.values()))
            if now - oldest.at < 2 * QUERY_LIFETIME:
                return
            del self.queries[oldest.id]

    def _replied(self, chat: Chat, params: Json) -> Message | None:
        try:
            reply = structure(params, "reply_parameters")
        except ValueError:
            raise bad_request("can't parse reply parameters JSON object") from None
        if reply is None:
            reply = {"message_id": whole(params, "reply_to_message_id")}
            reply["allow_sending_without_reply"] = truth(params, "allow_sending_without_reply")
            if not reply["message_id"]:
                return None
        if not isinstance(reply, dict):
            raise bad_request("object expected as reply parameters")
        if "message_id" not in reply:
            raise bad_request('can\'t find field "message_id"')
        found = chat.messages.get(whole(reply, "message_id"))
        if found is None and not truth(reply, "allow_sending_without_reply"):
            raise bad_request("message to be replied not found")
        return found

    def _set_keyboard(self, chat: Chat, below: Json) -> None:
        if "keyboard" in below:
            chat.keyboard = below
        elif "remove_keyboard" in below:
            chat.keyboard = None
        self.tell("keyboard", chat.account.id)


def without_reply(content: Json) -> Json:
    """A message as it stands inside another: replies are not nested."""
    return {name: value for name, value in content.items() if name != "reply_to_message"}


def said(content: Json) -> Json:
    """What a message says, without what belongs to that one message: the content of a copy."""
    return {name: value for name, value in content.items() if name not in EDITED_AWAY}


def _only_private(params: Json) -> None:
    """Features of other kinds of chats, refused as the real server refuses them in a private one."""
    if whole(params, "message_thread_id"):
        raise bad_request("message thread not found")
    if params.get("business_connection_id"):
        raise bad_request("business connection not found")
    if truth(params, "allow_paid_broadcast"):
        raise bad_request("FLOODSKIP_NOT_ALLOWED")
