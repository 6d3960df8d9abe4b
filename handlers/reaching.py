"""A few words between whoever is on an ask and whoever asked, where the two have no line of their own."""

from bot.asks import reaching
from bot.asks.rules import Ask
from bot.base import outbox
from bot.base.messages import Button, Name, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from handlers import flows
from handlers.access import ANYONE, JOINED, STAFF
from handlers.doors import Turn, aimed, press, typed
from handlers.screens import HOME
from handlers.talk import lines as talk_lines

WORDS = "asks.write_words"
ANSWER = "asks.answer_words"


def ways_to(turn: Turn, ask: Ask) -> tuple[Row, ...]:
    """The door to whoever it is about: one's line with them, else a few words while one is on it; none where there is
    neither.
    """
    doors = talk_lines.doors_to(turn, ask.about)
    if doors or not reaching.may_reach(turn.tx, ask, turn.person.id):
        return doors
    return ((Button(Text("asks-write-button", who=Name(ask.about)), "asks.write", ask.id),),)


@press("asks.write", who=JOINED)
def write(turn: Turn, ask_id: int) -> Screen:
    """Who is on it writes."""
    ask = reaching.to_reach(turn.tx, ask_id, turn.person.id)
    flows.drop(turn, WORDS)
    flows.keep(turn, WORDS, ask=ask.id)
    return Screen(Text("asks-write", who=Name(ask.about)), back=_back(turn, ask), expects=WORDS)


def _back(turn: Turn, ask: Ask) -> Button:
    """Back to the ask; for a mentor, who has no list of asks, home."""
    return HOME if not STAFF.holds(turn.person) else Button(Text("back-button"), "asks.see", ask.id)


@typed(WORDS, who=JOINED)
def write_words(turn: Turn, words: str) -> Screen:
    """It goes to whoever asked; one can write more."""
    ask_id = flows.recall(turn, WORDS).get("ask")
    if not isinstance(ask_id, int):
        raise MovedOn(f"person {turn.person.id} writes to nobody")
    ask = reaching.reach(turn.tx, ask_id, turn.person.id, words.strip(), _message(turn))
    return _wrote(turn, ask)


def _wrote(turn: Turn, ask: Ask) -> Screen:
    """The truth where it waits until they may be written to."""
    text, then = Text("asks-wrote", who=Name(ask.about)), reaching.waits_until(turn.tx, ask, ask.about)
    if then is not None:
        text = Text("asks-wrote-later", who=Name(ask.about), at=When(then))
    return Screen(text, back=_back(turn, ask), expects=WORDS)


def _message(turn: Turn) -> int:
    if turn.incoming.message_id is None:
        raise LookupError("a message without a number")
    return turn.incoming.message_id


@press("asks.answer", who=ANYONE)
def answer(turn: Turn, ask_id: int, writer_id: int) -> Screen:
    """Whoever asked answers the one who wrote to them."""
    reaching.to_answer(turn.tx, ask_id, turn.person.id, writer_id)
    flows.drop(turn, ANSWER)
    flows.keep(turn, ANSWER, ask=ask_id, to=writer_id)
    return Screen(Text("asks-answer", who=Name(writer_id)), back=HOME, expects=ANSWER)


@typed(ANSWER, who=ANYONE)
def answer_words(turn: Turn, words: str) -> Screen:
    """It goes to that one and nobody else; one can write more."""
    form = flows.recall(turn, ANSWER)
    if not form:
        raise MovedOn(f"person {turn.person.id} answers nobody")
    return _answered(turn, form["ask"], form["to"], words)


def _answered(turn: Turn, ask_id: int, writer: int, words: str) -> Screen:
    opens = reaching.answer(turn.tx, ask_id, turn.person.id, writer, words.strip(), _message(turn))
    text = Text("asks-answered", who=Name(writer))
    if opens is not None:
        text = Text("asks-answered-later", who=Name(writer), at=When(opens))
    return Screen(text, back=HOME, expects=ANSWER)


@aimed("asks.replied", who=ANYONE)
def replied(turn: Turn) -> Screen | None:
    """A reply to what was written so goes to whoever wrote it."""
    reply_to = turn.incoming.reply_to
    if reply_to is None or turn.incoming.kind not in ("text", "other"):
        return None
    row = outbox.in_message(turn.tx, turn.person.id, reply_to)
    found = None if row is None or row.veiled else reaching.written_in(row.key or "")
    if found is None or turn.incoming.text.startswith("/"):
        return None
    ask_id, writer = found
    if turn.incoming.sort != "text":
        return Screen(Text("asks-in-words"), back=HOME)
    if reaching.is_on_it(turn.tx, ask_id, turn.person.id):
        ask = reaching.reach(turn.tx, ask_id, turn.person.id, turn.incoming.text.strip(), _message(turn))
        flows.keep(turn, WORDS, ask=ask.id)
        return _wrote(turn, ask)
    reaching.to_answer(turn.tx, ask_id, turn.person.id, writer)
    flows.keep(turn, ANSWER, ask=ask_id, to=writer)
    return _answered(turn, ask_id, writer, turn.incoming.text)


HANDLERS = (write, write_words, answer, answer_words, replied)
