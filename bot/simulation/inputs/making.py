"""One update after another as no phone of ours would send it: valid, broken, huge, future, in somebody's name."""

import copy
import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from bot.base.chance import Chance
from bot.base.clock import SECOND, Clock
from bot.practice.telegram import Phone
from bot.practice.telegram.answers import Json
from bot.simulation.inputs import corpus
from bot.simulation.inputs.stock import Stock
from handlers import DOORS

T = TypeVar("T")

FIRST_ID = 900_000_000
BROKEN_ONE_IN, AGAIN_ONE_IN, OTHER_ONE_IN = 9, 25, 60
"""So often an update is broken, comes again, or comes again with its number and other content."""
KEPT_MAX = 200
GROUP = -100_500
EMOJI = ("👍", "❤", "🙏", "", "x", "🙂" * 50)


class Maker:
    """Makes updates in the names of `phones`. The same chance makes the same."""

    def __init__(self, chance: Chance, clock: Clock, stock: Stock) -> None:
        self._chance = chance
        self._clock = clock
        self._stock = stock
        self._number = FIRST_ID
        self._before: list[Json] = []
        self._kinds: tuple[tuple[int, Callable[[Phone, bool], tuple[str, Json]]], ...] = (
            (30, self._text),
            (34, self._press),
            (10, self._command),
            (9, self._media),
            (5, self._edit),
            (4, self._reaction),
            (1, self._membership),
            (3, self._elsewhere),
            (2, self._future),
        )
        self._weights = sum(weight for weight, _ in self._kinds)

    def next(self, phone: Phone, *, real_codes: bool) -> tuple[str, Json]:
        """What kind of update it is, and the update. `real_codes`: whether links that were shown may be opened."""
        if self._before and self._chance.below(AGAIN_ONE_IN) == 0:
            return "again", copy.deepcopy(self.pick(self._before))
        kind, body = self._made(phone, real_codes)
        self._number += 1
        update: Json = {"update_id": self._number, kind: body}
        if self._before and self._chance.below(OTHER_ONE_IN) == 0:
            update["update_id"] = self.pick(self._before)["update_id"]
        if self._chance.below(BROKEN_ONE_IN) == 0:
            return "broken", self._broken(update)
        if real_codes or "start" not in json.dumps(update):
            self._before = [*self._before[-KEPT_MAX:], update]
        return kind, update

    def pick(self, among: Sequence[T]) -> T:
        """One of them."""
        return among[self._chance.below(len(among))]

    def _made(self, phone: Phone, real_codes: bool) -> tuple[str, Json]:
        at = self._chance.below(self._weights)
        for weight, make in self._kinds:
            if at < weight:
                return make(phone, real_codes)
            at -= weight
        raise LookupError("weights do not add up")

    # --- kinds ---

    def _message(self, phone: Phone, **fields: Any) -> Json:
        user = phone.account.user()
        if self._chance.below(15) == 0:
            user = {**user, "first_name": self.pick(corpus.NAMES), "language_code": self.pick(corpus.LANGUAGES)}
        head = {"message_id": self._new_number(), "from": user, "chat": phone.account.chat()}
        reply = {"reply_to_message": self._there(phone)} if self._chance.below(8) == 0 else {}
        return {**head, "date": self._clock.now() // SECOND, **reply, **fields}

    def _new_number(self) -> int:
        return 10_000_000 + self._number

    def _there(self, phone: Phone) -> Json:
        """A message that stands in the chat, or none that ever did."""
        standing = phone.messages
        if standing and self._chance.below(5):
            return {name: value for name, value in self.pick(standing).content.items() if name != "reply_to_message"}
        return {"message_id": self.pick((1, 5, 99_999_999, -1)), "date": 0, "chat": phone.account.chat()}

    def _text(self, phone: Phone, real_codes: bool) -> tuple[str, Json]:
        del real_codes
        words = self.pick(corpus.WORDS)
        if self._chance.below(6) == 0:
            words = f"{words} {self.pick(corpus.WORDS)}"[:4_096]
        marks = {"entities": [self._entity()]} if self._chance.below(6) == 0 else {}
        return "message", self._message(phone, text=words, **marks)

    def _entity(self) -> Json:
        spans = (0, 1, 3, 4_096, 2**40, -1)
        kind = self.pick(("text_link", "bold", "text_mention", "of_the_future"))
        where = {"offset": self.pick(spans), "length": self.pick(spans)}
        return {"type": kind, **where, "url": self.pick(("https://example.org", "<b>", "\ud83d", ""))}

    def _press(self, phone: Phone, real_codes: bool) -> tuple[str, Json]:
        del real_codes
        number = str((phone.id << 32) + self._new_number())
        body: Json = {"id": number, "from": phone.account.user(), "chat_instance": "1", "data": self._stock.payload()}
        if self._chance.below(12):
            body["message"] = self._there(phone)
        return "callback_query", body

    def _command(self, phone: Phone, real_codes: bool) -> tuple[str, Json]:
        name = self.pick(
            (*DOORS.commands, "start", "start", "nothing", "", "x" * 40, "START", "home@kith_practice_bot")
        )
        behind = self._stock.code(real=real_codes) if name == "start" else self.pick(corpus.WORDS)[:4_000]
        return "message", self._message(phone, text=f"/{name} {behind}" if self._chance.below(3) else f"/{name}")

    def _media(self, phone: Phone, real_codes: bool) -> tuple[str, Json]:
        del real_codes
        caption = {"caption": self.pick(corpus.WORDS)} if self._chance.below(3) == 0 else {}
        album = {"media_group_id": self.pick(("1", "2"))} if self._chance.below(6) == 0 else {}
        return "message", self._message(phone, **{self.pick(corpus.SORTS): self.pick(_CONTENTS)}, **caption, **album)

    def _edit(self, phone: Phone, real_codes: bool) -> tuple[str, Json]:
        del real_codes
        body = self._message(phone, text=self.pick(corpus.WORDS), edit_date=1)
        own = [message.id for message in phone.messages if not message.outgoing]
        return "edited_message", {**body, **({"message_id": self.pick(own)} if own else {})}

    def _reaction(self, phone: Phone, real_codes: bool) -> tuple[str, Json]:
        del real_codes
        signs = [{"type": self.pick(("emoji", "custom_emoji", "paid")), "emoji": self.pick(EMOJI)}]
        there = self._there(phone)["message_id"]
        body = {"chat": phone.account.chat(), "message_id": there, "user": phone.account.user(), "date": 0}
        return "message_reaction", {**body, "old_reaction": [], "new_reaction": signs if self._chance.below(4) else []}

    def _membership(self, phone: Phone, real_codes: bool) -> tuple[str, Json]:
        del real_codes
        status = self.pick(("kicked", "member", "left", "of_the_future"))
        change = {"chat": phone.account.chat(), "from": phone.account.user(), "date": 0}
        return "my_chat_member", {**change, "old_chat_member": {}, "new_chat_member": {"status": status}}

    def _elsewhere(self, phone: Phone, real_codes: bool) -> tuple[str, Json]:
        """In a group or a channel, where Kith says nothing."""
        kind, body = self.pick((self._text, self._command, self._press))(phone, real_codes)
        chat = {"id": GROUP, "type": self.pick(("group", "supergroup", "channel", "of_the_future")), "title": "x"}
        if kind == "callback_query":
            return kind, {**body, "message": {"message_id": 1, "date": 0, "chat": chat}}
        return kind, {**body, "chat": chat}

    def _future(self, phone: Phone, real_codes: bool) -> tuple[str, Json]:
        _, body = self._text(phone, real_codes)
        return self.pick(corpus.FUTURE), {**body, "new_in_2031": self.pick(corpus.VALUES)}

    # --- broken ones ---

    def _broken(self, update: Json) -> Json:
        """The same with something gone from it, or something else in its place; its number stays."""
        broken = copy.deepcopy(update)
        for _ in range(1 + self._chance.below(2)):
            holder, name = self._somewhere(broken)
            if holder is broken and name == "update_id":
                continue
            if self._chance.below(2):
                holder.pop(name, None)
            else:
                holder[name] = self.pick(corpus.VALUES)
        return broken

    def _somewhere(self, whole: Json) -> tuple[Json, str]:
        holder, name = whole, self.pick(list(whole))
        while isinstance(inner := holder.get(name), dict) and inner and self._chance.below(5):
            holder, name = inner, self.pick(list(inner))
        return holder, name


_CONTENTS: tuple[Any, ...] = (
    {"file_id": "x", "file_unique_id": "x"},
    [{"file_id": "x", "file_unique_id": "x", "width": 1, "height": 1}],
    {"latitude": 91.0, "longitude": -1e9},
    {"phone_number": "<b>", "first_name": "\u202e", "user_id": 1},
    {"question": "?" * 300, "options": []},
    *({}, [], "", 0, True, {"emoji": "🎲", "value": 7}, "x" * 5_000),
)
