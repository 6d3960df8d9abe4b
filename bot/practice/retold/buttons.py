"""How a button and an invite are named by what they are, and found again on other phones."""

import re
from collections.abc import Callable
from typing import Any, Protocol

from bot.practice.telegram import Change, Json, Message, SimulatedTelegram
from handlers.presses import in_name_of

INVITE = re.compile(r"\?start=([\w-]{10,})")


NUMBER = re.compile(r"(?<=:)\d{1,9}(?=:|$)")


class Numbers(Protocol):
    """Who is who: the bot's number of a person, and their account; None for whom it does not know."""

    def account_of(self, person_id: int) -> int | None: ...

    def person_of(self, account_id: int) -> int | None: ...


class Seen:
    """Every button and every invite that was ever on the phones, the newest last."""

    def __init__(self, telegram: SimulatedTelegram, numbers: Numbers) -> None:
        self._telegram, self._numbers = telegram, numbers
        self._buttons: dict[int, list[tuple[Message, str, str]]] = {}
        self.invites: list[str] = []
        self.stop = telegram.listen(self._heard)

    def name_of(self, chat_id: int, message: Message, data: str) -> Json:
        """A button by its tag and label, and how many newer ones of both there were; what nobody was ever shown by
        itself.
        """
        shown = [one for one in self._newest_first(chat_id) if one[0].id == message.id and one[1] == data]
        if not shown:
            return {"forged": data, "perhaps": self._perhaps(data)}
        tag, label = _tag(data), shown[0][2]
        alike = [one for one in self._newest_first(chat_id) if _tag(one[1]) == tag and one[2] == label]
        return {"tag": tag, "label": label, "nth": alike.index(shown[0])}

    def find(self, chat_id: int, name: Json) -> tuple[Message, str]:
        """The button of that name: with that label if there is one, else with that tag; `LookupError` without."""
        if "forged" in name:
            return self._telegram.phone(chat_id).last, self._meant(str(name["forged"]), name["perhaps"])
        return self._found(chat_id, name)[:2]

    def label_of(self, chat_id: int, name: Json) -> str:
        """What stands on that button here, which may be in another language by now."""
        return self._found(chat_id, name)[2]

    def _found(self, chat_id: int, name: Json) -> tuple[Message, str, str]:
        tagged = [one for one in self._newest_first(chat_id) if _tag(one[1]) == name["tag"]]
        alike = [one for one in tagged if one[2] == name["label"]] or tagged
        if not alike:
            raise LookupError(f"no button {name['label']!r} ({name['tag']}) was ever there")
        return alike[min(int(name["nth"]), len(alike) - 1)]

    def invite_name(self, code: str, role_of: Callable[[str], str]) -> Json:
        """An invite by what it is for, and how many newer ones for the same there were."""
        alike = self._for_role(role_of(code), role_of)
        return {"invite": role_of(code), "nth": alike.index(code)}

    def find_invite(self, name: Json, role_of: Callable[[str], str]) -> str:
        """The code of the invite of that name; `LookupError` where nobody was given one for that."""
        alike = self._for_role(str(name["invite"]), role_of)
        if not alike:
            raise LookupError(f"nobody has an invite for a {name['invite']}")
        return alike[min(int(name["nth"]), len(alike) - 1)]

    def _perhaps(self, data: str) -> list[int | None]:
        """Of each number in it whose account it would be, if it means a person: nobody can tell."""
        return [self._numbers.account_of(int(number)) for number in NUMBER.findall(data)]

    def _meant(self, data: str, perhaps: list[int | None]) -> str:
        """The same with the numbers those people have here; a number of somebody who is not here stays as it is."""
        accounts = iter(perhaps)

        def here(number: re.Match[str]) -> str:
            account = next(accounts, None)
            person = None if account is None else self._numbers.person_of(account)
            return number[0] if person is None else str(person)

        return NUMBER.sub(here, data)

    def _for_role(self, role: str, role_of: Callable[[str], str]) -> list[str]:
        return [code for code in reversed(self.invites) if role_of(code) == role]

    def _newest_first(self, chat_id: int) -> list[tuple[Message, str, str]]:
        return self._buttons.get(chat_id, [])[::-1]

    def _heard(self, change: Change) -> None:
        if change.kind not in ("message", "edit") or change.chat_id is None or change.message_id is None:
            return
        message = self._telegram.world.chats[change.chat_id].messages.get(change.message_id)
        if message is None or not message.outgoing:
            return
        self.invites += [code for code in INVITE.findall(message.text) if code not in self.invites]
        here = {button["callback_data"]: str(button["text"]) for button in _pressable(message)}
        log = self._buttons.setdefault(change.chat_id, [])
        log[:] = [one for one in log if one[0].id != message.id or one[1] not in here]
        log += [(message, data, label) for data, label in here.items()]


def _pressable(message: Message) -> list[dict[str, Any]]:
    return [button for row in message.buttons for button in row if "callback_data" in button]


def _tag(data: str) -> str:
    return in_name_of(data.partition(":")[0])[0]
