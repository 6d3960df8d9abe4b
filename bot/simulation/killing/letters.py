"""What the outbox says and what arrived, message by message: nothing lost, no copy without its mark.

Whoever made the mistake: the rows are put into words anew, and what arrived is what Telegram's side noted.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bot.practice.telegram import Json

Address = tuple[int, str]
"""A chat, and what it was told."""
DROPPED = ("superseded", "withdrawn", "dropped", "missed", "refused")
"""What becomes of a row that is not sent, though a try to send it may have arrived."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One row of the outbox: its number, its chat, how it reads, what became of it."""

    row_id: int
    chat_id: int
    html: str
    state: str
    attempts: int
    edits: int | None
    message_id: int | None

    @property
    def is_edit(self) -> bool:
        """Whether it went into the place of a message that was there."""
        return self.edits is not None and self.message_id == self.edits


@dataclass(frozen=True, slots=True)
class Arrival:
    """One new message on a phone."""

    message_id: int
    marked: bool


@dataclass(slots=True)
class Post:
    """What came of all letters; `strange` says in a sentence what nobody wrote."""

    lost: int = 0
    duplicates_unmarked: int = 0
    duplicates_marked: int = 0
    strange: list[str] = field(default_factory=list)


def carried_out(calls: Iterable[Json], method: str) -> Iterator[Json]:
    """The requests of one method that Telegram carried out, whether or not the answer arrived."""
    for call in calls:
        answer = call["answer"] or {}
        unchanged = "not modified" in answer.get("description", "")
        if call["method"] == method and (answer.get("ok") or unchanged):
            yield call


def look(letters: list[Letter], calls: list[Json], mark: str) -> Post:
    """Compare the rows with the requests. `mark` is the line above a copy."""
    post = Post()
    edited = set()
    for call in carried_out(calls, "editMessageText"):
        chat_id, html = _address(call, mark)
        edited.add((chat_id, html, int(call["params"]["message_id"])))
    written: dict[Address, list[Letter]] = defaultdict(list)
    for letter in letters:
        if letter.is_edit:
            post.lost += letter.state == "sent" and (letter.chat_id, letter.html, letter.edits) not in edited
        elif letter.state == "sent" or (letter.attempts and letter.edits is None and letter.state in DROPPED):
            written[letter.chat_id, letter.html].append(letter)
    arrived = _arrivals(calls, mark)
    for address in arrived.keys() - written.keys():
        post.strange.append(f"chat {address[0]} was told what no row for it says")
    for address, wanted in written.items():
        _compare(post, wanted, arrived.get(address, []))
    return post


def unanswered(letters: list[Letter], came: list[Json], phones: dict[int, list[Json]]) -> list[int]:
    """Those who wait: the last thing for them that was not taken back was not sent, or the last word in their chat is
    one they typed, and no tap of theirs `came` after it.
    """
    last_letter = {letter.chat_id: letter for letter in letters if letter.state != "withdrawn"}
    last_update = {int((one.get("message") or one["callback_query"])["from"]["id"]): one for one in came}
    return [
        person
        for person, update in last_update.items()
        if person not in last_letter
        or last_letter[person].state != "sent"
        or ("message" in update and not phones[person][-1]["outgoing"])
    ]


def _address(call: Json, mark: str) -> Address:
    return int(call["params"]["chat_id"]), str(call["params"]["text"]).removeprefix(f"{mark}\n")


def _arrivals(calls: list[Json], mark: str) -> dict[Address, list[Arrival]]:
    arrived: dict[Address, list[Arrival]] = defaultdict(list)
    for call in carried_out(calls, "sendMessage"):
        marked = call["params"]["text"].startswith(f"{mark}\n")
        arrived[_address(call, mark)].append(Arrival(call["answer"]["result"]["message_id"], marked))
    return arrived


def _compare(post: Post, letters: list[Letter], arrivals: list[Arrival]) -> None:
    """Letters that read the same to one chat, oldest first: they go one after another, so that what arrived between
    two of them is copies of the later one, or letters that were dropped on their way.
    """
    rest, dropped = list(arrivals), 0
    for letter in letters:
        if letter.state != "sent":
            dropped += 1
            continue
        until = next((at for at, one in enumerate(rest) if one.message_id == letter.message_id), None)
        if until is None:
            post.lost += 1
            continue
        dropped = _count(post, rest[: until + 1], 1, dropped)
        rest = rest[until + 1 :]
    _count(post, rest, 0, dropped)


def _count(post: Post, copies: list[Arrival], sent: int, dropped: int) -> int:
    """Count the copies among what arrived for one letter that was sent, or none, and others that were dropped; how many
    of those are still to be seen.
    """
    plain = sum(not one.marked for one in copies)
    seen = min(dropped, max(0, plain - sent))
    post.duplicates_unmarked += max(0, plain - sent - seen)
    post.duplicates_marked += max(0, len(copies) - plain - (sent - min(sent, plain)))
    return dropped - seen
