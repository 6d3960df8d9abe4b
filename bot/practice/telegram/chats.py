"""The people on the simulated Telegram, their chats with the bot, and the messages in them."""

from dataclasses import dataclass, field
from typing import Any

from bot.base.clock import SECOND, Instant
from bot.practice.telegram.answers import Json


@dataclass(slots=True)
class Account:
    """One person's Telegram account."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = "en"
    blocked: bool = False
    """Has blocked the bot."""
    deleted: bool = False
    """The account is gone for good."""

    def _named(self) -> Json:
        named: Json = {"first_name": self.first_name}
        if self.last_name:
            named["last_name"] = self.last_name
        if self.username:
            named["username"] = self.username
        return named

    def user(self) -> Json:
        """The `User` of the Bot API."""
        user: Json = {"id": self.id, "is_bot": False, **self._named()}
        if self.language_code:
            user["language_code"] = self.language_code
        return user

    def chat(self) -> Json:
        """The `Chat` of the Bot API: the person's private chat with the bot."""
        return {"id": self.id, **self._named(), "type": "private"}


@dataclass(slots=True)
class Message:
    """One message, as both sides have it. `content` is the Bot API's `Message`; it is replaced, never changed."""

    id: int
    at: Instant
    outgoing: bool
    """The bot sent it."""
    content: Json
    silent: bool = False
    """Arrived without a sound."""
    below: Json | None = None
    """The keyboard it put below the chat; such a message cannot be edited."""
    edits: int = 0
    reactions: dict[int, list[Json]] = field(default_factory=dict)
    """Who (account id; 0 is the bot) reacted with what."""

    @property
    def text(self) -> str:
        """Its text or caption, "" when it has neither."""
        return str(self.content.get("text") or self.content.get("caption") or "")

    @property
    def buttons(self) -> list[list[Json]]:
        """The rows of buttons under it."""
        rows: list[list[Json]] = self.content.get("reply_markup", {}).get("inline_keyboard", [])
        return rows

    @property
    def labels(self) -> list[str]:
        """What is written on its buttons, in reading order."""
        return [button["text"] for row in self.buttons for button in row]


@dataclass(slots=True)
class Query:
    """One press on a button, waiting to be answered."""

    id: str
    chat_id: int
    message_id: int
    data: str
    at: Instant
    answer: Json | None = None
    """The parameters of answerCallbackQuery, once it came."""


QUERY_LIFETIME: Instant = 150 * SECOND


@dataclass(slots=True)
class Chat:
    """One private chat."""

    account: Account
    messages: dict[int, Message] = field(default_factory=dict)
    started: bool = False
    """The person has written to the bot: before that the bot cannot find the chat."""
    keyboard: Json | None = None
    """The reply keyboard standing below it."""
    pinned: list[int] = field(default_factory=list)
    toasts: list[Json] = field(default_factory=list)
    """What answered presses showed on top: `{"text", "show_alert"}`, newest last."""
    action: tuple[Instant, str] | None = None
    """The last sendChatAction ("typing"), and when."""
    menu_button: Json | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Something a page showing the phones wants to know."""

    kind: str
    """message, edit, delete, react, answer, action, keyboard, account, update or call"""
    chat_id: int | None = None
    message_id: int | None = None
    detail: Any = None
