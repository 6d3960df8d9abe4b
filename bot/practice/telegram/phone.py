"""A person's phone: what they do in Telegram, and what they see there."""

from typing import Any

from bot.base.clock import SECOND
from bot.practice.telegram.answers import Json
from bot.practice.telegram.changing import DELETABLE_FOR
from bot.practice.telegram.chats import Account, Chat, Message, Query
from bot.practice.telegram.files import described
from bot.practice.telegram.parameters import Upload
from bot.practice.telegram.profile import commands_for, description_for
from bot.practice.telegram.words import CAPTION_LIMIT, from_person
from bot.practice.telegram.world import World, without_reply

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)
"""A picture of one dot."""
TYPED_MAX = 4096
"""How much one message of a person holds, in characters; the apps cut what is longer into several."""


class Phone:
    """Acts return the message or query they made. Acts a real phone would not allow raise `LookupError`."""

    def __init__(self, world: World, account: Account) -> None:
        self._world = world
        self.account = account

    def __repr__(self) -> str:
        return f"Phone({self.account.first_name!r}, {self.account.id})"

    @property
    def id(self) -> int:
        """The account's id, which is also the id of its chat with the bot."""
        return self.account.id

    @property
    def chat(self) -> Chat:
        return self._world.chats[self.account.id]

    # -- what is on the screen ---------------------------------------------------------------------------------

    @property
    def messages(self) -> list[Message]:
        """All messages still standing in the chat, oldest first."""
        return list(self.chat.messages.values())

    @property
    def received(self) -> list[Message]:
        """Those of the bot's."""
        return [message for message in self.chat.messages.values() if message.outgoing]

    @property
    def last(self) -> Message:
        """The newest message of the bot's; LookupError when there is none."""
        for message in reversed(self.chat.messages.values()):
            if message.outgoing:
                return message
        raise LookupError(f"{self.account.first_name} has no message from the bot")

    @property
    def toasts(self) -> list[Json]:
        """What answered presses showed: `{"text", "show_alert"}`, newest last."""
        return self.chat.toasts

    @property
    def commands(self) -> list[Json]:
        """The commands in this person's menu."""
        return commands_for(self._world, self.account)

    @property
    def description(self) -> str:
        """What stands in the chat before the first word."""
        return description_for(self._world, self.account)

    def find(self, label: str, message_id: int | None = None) -> tuple[Message, Json]:
        """The newest message (or the named one) with a button of that label or callback data, and the button."""
        for message in reversed(self.chat.messages.values()):
            if message_id in (None, message.id):
                for row in message.buttons:
                    for button in row:
                        if label in (button["text"], button.get("callback_data")):
                            return message, button
        raise LookupError(f"{self.account.first_name} sees no button {label!r}")

    # -- acts --------------------------------------------------------------------------------------------------

    def start(self, payload: str = "") -> Message:
        """Open the bot, by its link `?start=payload` if given, and press Start; lifts a block."""
        self.unblock()
        return self.say(f"/start {payload}" if payload else "/start")

    def say(self, text: str, reply_to: int | None = None) -> Message:
        shown, entities = from_person(text)
        if not shown:
            raise LookupError("an empty message cannot be sent")
        if len(shown) > TYPED_MAX:
            raise LookupError(f"the apps cut a text of {len(shown)} characters into several messages")
        return self._send({"text": shown, **({"entities": entities} if entities else {})}, reply_to)

    def press(self, label: str, message_id: int | None = None) -> Query | Message:
        """Press a button by its label or callback data: under the newest message that has it, or the named one.

        A button of the keyboard below the chat says its label, or sends what it asks for.
        """
        self._check_open()
        try:
            message, button = self.find(label, message_id)
        except LookupError:
            below = self._below(label) if message_id is None else None
            if below is None:
                raise
            return self._press_below(below)
        if "callback_data" not in button:
            raise LookupError(f"the button {label!r} opens something on the phone and tells the bot nothing")
        return self._world.press(self.chat, message, button["callback_data"])

    def press_stale(self, message: Message, data: str) -> Query:
        """Press a button that an app still shows although the message was changed or removed since."""
        self._check_open()
        return self._world.press(self.chat, message, data)

    def send_photo(self, caption: str = "", content: bytes = PICTURE, reply_to: int | None = None) -> Message:
        return self._send_file("photo", Upload("photo.png", content, "image/png"), caption, reply_to)

    def send_voice(
        self, duration: int = 3, content: bytes = b"OggS voice", caption: str = "", reply_to: int | None = None
    ) -> Message:
        """A voice message; `duration` in seconds."""
        return self._send_file("voice", Upload("voice.ogg", content, "audio/ogg"), caption, reply_to, duration=duration)

    def send_document(
        self, name: str = "letter.pdf", content: bytes = b"%PDF-1.4", caption: str = "", reply_to: int | None = None
    ) -> Message:
        return self._send_file("document", Upload(name, content, "application/pdf"), caption, reply_to)

    def send_sticker(self, emoji: str = "🙂", reply_to: int | None = None) -> Message:
        upload = Upload("sticker.webp", f"sticker {emoji}".encode(), "image/webp")
        return self._send_file("sticker", upload, "", reply_to, emoji=emoji)

    def send_location(self, latitude: float, longitude: float, reply_to: int | None = None) -> Message:
        return self._send({"location": {"latitude": latitude, "longitude": longitude}}, reply_to)

    def send_contact(self, phone_number: str = "+440000000000", reply_to: int | None = None) -> Message:
        contact = {"phone_number": phone_number, "first_name": self.account.first_name, "user_id": self.id}
        return self._send({"contact": contact}, reply_to)

    def send_file(self, kind: str, caption: str = "", reply_to: int | None = None) -> Message:
        """A video, a sound ("audio"), an animation or a round video message ("video_note")."""
        mime = "audio/mpeg" if kind == "audio" else "video/mp4"
        return self._send_file(kind, Upload(f"{kind}.bin", f"some {kind}".encode(), mime), caption, reply_to)

    def send_venue(self, title: str, reply_to: int | None = None) -> Message:
        """A place with a name; a location as well, for programs that do not know it."""
        place = {"latitude": 51.5, "longitude": -0.12}
        venue = {"location": place, "title": title, "address": "Harbour Road 1"}
        return self._send({"venue": venue, "location": place}, reply_to)

    def send_poll(self, question: str) -> Message:
        options = [{"text": words, "voter_count": 0} for words in ("Yes", "No")]
        poll = {"id": "1", "question": question, "options": options, "total_voter_count": 0, "is_closed": False}
        kind = {"is_anonymous": True, "type": "regular", "allows_multiple_answers": False}
        return self._send({"poll": {**poll, **kind}}, None)

    def send_album(self, *captions: str) -> list[Message]:
        """Several pictures at once: a message each, which belong together."""
        group = str(self._world.next_number() + 13_000_000_000)
        return [
            self._send_file("photo", Upload("photo.png", PICTURE, "image/png"), caption, None, album=group)
            for caption in captions
        ]

    def edit(self, message_id: int, text: str) -> Message:
        """Change one's own message under 48 hours: its text, or its caption when it is no text."""
        self._check_open()
        message = self.chat.messages.get(message_id)
        if message is None or message.outgoing or self._world.clock.now() - message.at >= DELETABLE_FOR:
            raise LookupError("only one's own messages of the last 48 hours can be edited")
        shown, entities = from_person(text)
        name, marks = ("text", "entities") if "text" in message.content else ("caption", "caption_entities")
        if not shown and name == "text":
            raise LookupError("a text is not edited to nothing")
        if len(shown) > (TYPED_MAX if name == "text" else CAPTION_LIMIT):
            raise LookupError(f"the apps take no {name} of {len(shown)} characters")
        kept = {field: value for field, value in message.content.items() if field not in (name, marks)}
        fresh: Json = {name: shown, **({marks: entities} if entities else {})}
        now = self._world.clock.now()
        message.content = {**kept, "edit_date": now // SECOND, **fresh}
        message.edits += 1
        self._world.updates.add("edited_message", message.content, now)
        self._world.tell("edit", self.id, message.id)
        return message

    def react(self, message_id: int, emoji: str | None) -> None:
        """React to a message, or take the reaction back with `None`."""
        self._check_open()
        message = self.chat.messages[message_id]
        now = self._world.clock.now()
        fresh = [{"type": "emoji", "emoji": emoji}] if emoji else []
        body: Json = {
            "chat": self.account.chat(),
            "message_id": message_id,
            "user": self.account.user(),
            "date": now // SECOND,
            "old_reaction": message.reactions.get(self.id, []),
            "new_reaction": fresh,
        }
        message.reactions[self.id] = fresh
        self._world.updates.add("message_reaction", body, now)
        self._world.tell("react", self.id, message_id)

    def remove(self, message_id: int) -> None:
        """Delete a message for both sides; Telegram does not tell the bot."""
        del self.chat.messages[message_id]
        self._world.tell("delete", self.id, message_id)

    def clear_history(self) -> None:
        """Delete the whole chat; Telegram does not tell the bot."""
        self.chat.messages.clear()
        self._world.tell("delete", self.id)

    def block(self) -> None:
        """Stop the bot."""
        if not self.account.blocked:
            self.account.blocked = True
            self._tell_membership("member", "kicked")

    def unblock(self) -> None:
        if self.account.blocked:
            self.account.blocked = False
            self._tell_membership("kicked", "member")

    def delete_account(self) -> None:
        """Leave Telegram for good; the bot learns of it only when it writes."""
        self.account.deleted = True
        self.account.first_name, self.account.last_name, self.account.username = "", None, None
        self._world.tell("account", self.id)

    # -- how ---------------------------------------------------------------------------------------------------

    def _check_open(self) -> None:
        if self.account.deleted:
            raise LookupError("this account was deleted")
        if self.account.blocked:
            raise LookupError(f"{self.account.first_name} has blocked the bot and has to unblock it first")

    def _send(self, content: Json, reply_to: int | None) -> Message:
        self._check_open()
        chat, world = self.chat, self._world
        head: Json = {"from": self.account.user()}
        if reply_to is not None:
            head["reply_to_message"] = without_reply(chat.messages[reply_to].content)
        chat.started = True
        message = world.post(chat, head, content, outgoing=False)
        world.updates.add("message", message.content, message.at)
        world.tell("message", self.id, message.id)
        return message

    def _send_file(
        self, kind: str, upload: Upload, caption: str, reply_to: int | None, album: str = "", **more: Any
    ) -> Message:
        content = described(self._world.files.keep(kind, upload), **more)
        if album:
            content["media_group_id"] = album
        shown, entities = from_person(caption)
        if shown:
            content["caption"] = shown
        if entities:
            content["caption_entities"] = entities
        return self._send(content, reply_to)

    def _below(self, label: str) -> Json | None:
        rows = (self.chat.keyboard or {}).get("keyboard", [])
        return next((button for row in rows for button in row if button["text"] == label), None)

    def _press_below(self, button: Json) -> Message:
        if self.chat.keyboard is not None and self.chat.keyboard.get("one_time_keyboard"):
            self.chat.keyboard = None
        if button.get("request_contact"):
            return self.send_contact()
        if button.get("request_location"):
            return self.send_location(51.5, -0.12)
        return self.say(button["text"])

    def _tell_membership(self, old: str, new: str) -> None:
        bot, now = self._world.bot, self._world.clock.now()
        states: list[Json] = []
        for status in (old, new):
            states.append({"user": bot, "status": status, **({"until_date": 0} if status == "kicked" else {})})
        body: Json = {
            "chat": self.account.chat(),
            "from": self.account.user(),
            "date": now // SECOND,
            "old_chat_member": states[0],
            "new_chat_member": states[1],
        }
        self._world.updates.add("my_chat_member", body, now)
        self._world.tell("account", self.id)
