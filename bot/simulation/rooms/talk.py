"""Talking: writing on a line, replying, sending anything at all, putting it right, reacting, taking it back."""

import re
from collections.abc import Callable, Iterator

from bot.base.clock import MINUTE
from bot.practice.telegram import Message
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look

TALKERS = frozenset({"parent", "nurse", "mentor", "helper"})
WORDS = (
    "Good morning",
    "¿cómo estás?",
    "كيف الحال؟",
    "🙂" * 40,
    "word " * 900,
    "<i>&amp;</i> https://example.org/?a=1&b",
)
EMOJI = ("❤", "👍", "🎉", "😢")
_LINES = (
    "SELECT t.id FROM talk_ties t JOIN persons p ON p.id IN (t.one_id, t.other_id) "
    "LEFT JOIN pairings g ON g.id = t.pairing_id "
    "WHERE (g.state = 'active' OR g.id IS NULL) AND p.chat_id = :chat ORDER BY t.id"
)
HEADER = re.compile(r"Zq[a-z]{3}\b.*?:")


def _writes(who: Inhabitant) -> None:
    """Opens a line, and a little later writes a few times; or writes at once, to nobody in particular."""
    mine = who.crowd.rows(_LINES, chat=who.phone.id)
    if not mine or not who.phone.received:
        return
    if who.chosen(75):
        who.press((who.phone.last, f"talk.open:{mine[who.chance.below(len(mine))][0]}"))
    for at in range(1, 4 + who.chance.below(8)):
        who.crowd.later(at * MINUTE // 2, lambda: _talks(who))


def _talks(who: Inhabitant) -> None:
    """In the middle of it: mostly one more message."""
    acts = (_says_something, _says_something, _says_something, _replies, _replies, _reacts, _puts_right, _takes_back)
    acts[who.chance.below(len(acts))](who)


def _says_something(who: Inhabitant, reply_to: int | None = None) -> None:
    phone, words = who.phone, WORDS[who.chance.below(len(WORDS))]
    others: tuple[Callable[[], object], ...] = (
        lambda: phone.send_photo(words[:900], reply_to=reply_to),
        lambda: phone.send_voice(reply_to=reply_to),
        lambda: phone.send_sticker(reply_to=reply_to),
        lambda: phone.send_location(51.5, -0.1, reply_to=reply_to),
        lambda: phone.send_album("one", "", "three"),
    )
    which = who.chance.below(3 * len(others))
    who.do(others[which] if which < len(others) else lambda: phone.say(words[:3500], reply_to=reply_to))


def _said_to(who: Inhabitant) -> list[Message]:
    """Messages on their phone that somebody else wrote."""
    return [message for message in who.phone.received if HEADER.match(message.text)]


def _own(who: Inhabitant) -> list[Message]:
    return [message for message in who.phone.messages if not message.outgoing]


def _replies(who: Inhabitant) -> None:
    found = _said_to(who)
    if found:
        _says_something(who, found[who.chance.below(len(found))].id)


def _reacts(who: Inhabitant) -> None:
    found = [*_said_to(who), *_own(who)]
    if found:
        emoji = EMOJI[who.chance.below(len(EMOJI))] if who.chosen(80) else None
        who.do(lambda: who.phone.react(found[who.chance.below(len(found))].id, emoji))


def _puts_right(who: Inhabitant) -> None:
    found = [message for message in _own(who) if "text" in message.content or "photo" in message.content]
    if found:
        message = found[-1 - who.chance.below(min(4, len(found)))]
        words = WORDS[who.chance.below(len(WORDS))][: 900 if "photo" in message.content else 3500]
        who.do(lambda: who.phone.edit(message.id, words))


def _takes_back(who: Inhabitant) -> None:
    found = _own(who)
    if found and who.chosen(50):
        who.do(lambda: who.phone.say("/takeback", reply_to=found[-1 - who.chance.below(min(4, len(found)))].id))
    else:
        who.press_any("talk.take_back")


BEHAVIOURS = (
    Behaviour("writes on a line", 40, _writes, TALKERS),
    Behaviour("replies", 25, _replies, TALKERS),
    Behaviour("reacts", 12, _reacts, TALKERS),
    Behaviour("puts right what they said", 8, _puts_right, TALKERS),
    Behaviour("takes back what they said", 5, _takes_back, TALKERS),
)
REACTIONS: Reactions = {
    "talk.to": ((70, "talk.to"), (10, "talk.nobody"), (20, None)),
    "talk.rest": ((20, "talk.rest"), (10, "talk.mute"), (10, "talk.nights"), (60, None)),
    "talk.nights_are": ((70, "talk.nights_are"), (30, None)),
}


def what_is_said_is_between_the_two_of_a_line(look: Look) -> Iterator[str]:
    """Nothing was ever passed on but between the two of a line, after something bound them; and each copy stands with
    the one it was for.
    """
    for (message_id,) in look.rows(
        "SELECT m.id FROM talk_messages m JOIN talk_ties t ON t.id = m.tie_id "
        "LEFT JOIN pairings g ON g.id = t.pairing_id "
        "WHERE NOT (m.from_id = t.one_id AND m.to_id = t.other_id OR m.from_id = t.other_id AND m.to_id = t.one_id) "
        "OR t.pairing_id IS NOT NULL AND (g.id IS NULL OR m.at < g.active_at OR (t.one_id, t.other_id) <> "
        "(g.parent_id, g.helper_id)) OR t.pairing_id IS NULL AND NOT EXISTS (SELECT 1 FROM skills_exchanges e WHERE "
        "e.told_by IS NULL AND e.agreed_at <= m.at AND (e.giver_id, e.receiver_id) IN ((m.from_id, m.to_id), "
        "(m.to_id, m.from_id)))"
    ):
        yield f"message {message_id} is not between the two of its line"
    for (copy_id,) in look.rows(
        "SELECT c.id FROM talk_copies c JOIN talk_messages m ON m.id = c.of_id WHERE c.to_id <> m.to_id"
    ):
        yield f"copy {copy_id} stands with somebody whom it was not for"


def nothing_said_is_lost(look: Look) -> Iterator[str]:
    """What has neither arrived nor been given up waits in the outbox; what has arrived stands there whole."""
    for (message_id,) in look.rows(
        "SELECT m.id FROM talk_messages m WHERE m.state = 'waiting' AND NOT EXISTS (SELECT 1 FROM outbox o WHERE "
        "o.key LIKE 'talk:' || m.tie_id || ':' || m.id || ':%' AND o.state IN ('waiting', 'sending', 'recalled'))"
    ):
        yield f"message {message_id} has not arrived, and nothing of it waits"
    for (message_id,) in look.rows(
        "SELECT m.id FROM talk_messages m WHERE m.state = 'arrived' AND NOT EXISTS "
        "(SELECT 1 FROM talk_copies c WHERE c.of_id = m.id)"
    ):
        yield f"message {message_id} has arrived, and stands nowhere"


def what_was_said_is_not_kept(look: Look) -> Iterator[str]:
    """Of what has arrived, and lies behind no plain line, nothing is kept of the words."""
    for (row_id,) in look.rows(
        "SELECT id FROM outbox WHERE kind IN ('talk', 'opened', 'amended', 'reacted', 'remark') AND body <> '' "
        "AND (state = 'sent' AND veiled = 0 OR state = 'refused')"
    ):
        yield f"outbox row {row_id} still holds what somebody said"


INVARIANTS: tuple[Invariant, ...] = (
    what_is_said_is_between_the_two_of_a_line,
    nothing_said_is_lost,
    what_was_said_is_not_kept,
)
