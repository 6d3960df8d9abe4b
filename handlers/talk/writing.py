"""What somebody sends, and whom it reaches: the one they reply to, else the one whose talk screen stands before them,
else whoever they choose.
"""

from bot.base import chats, outbox
from bot.base.messages import Button, Screen, Text
from bot.base.outcome import MovedOn
from bot.talk import changing, rules, service, store, undecided
from bot.talk.rules import Said
from bot.talk.store import Message
from bot.talk.ties import Tie
from handlers.access import JOINED
from handlers.choices import next_page, pages
from handlers.doors import Turn, aimed, command, press, stray
from handlers.screens import HOME
from handlers.sent import screen_in
from handlers.talk.lines import PER_ROW, bound_to, other, talk_screen
from handlers.talk.wishes import REPORTING, in_words

WRITTEN = ("text", "other")


@aimed("talk.said", who=JOINED)
def said(turn: Turn) -> Screen | None:
    """Something is sent to somebody who is clear: it is passed on. What was passed on before follows what is done with
    it.
    """
    if turn.incoming.kind == "edited":
        changing.put_right(turn.tx, turn.person, what(turn).message_id, turn.incoming.text)
    elif turn.incoming.kind == "reacted":
        changing.react(turn.tx, turn.person, what(turn).message_id, turn.incoming.emoji)
    if turn.incoming.kind not in WRITTEN or turn.incoming.text.startswith("/"):
        return None
    before = chats.current_screen(turn.tx, turn.person.id)
    if before is not None and before.expects == REPORTING:
        # a reply says then which message was not right, and the form stays for what cannot be told in it
        return None if turn.incoming.kind == "text" else in_words(turn)
    tie_id, stands = _replied(turn), bound_to(before)
    if tie_id is None and stands is not None and turn.incoming.reply_to is not None:
        asked = for_whom.do(turn)  # it answers something else than the line that is open
        if asked is not None or turn.incoming.sort not in rules.PASSED_ON:
            return asked
    tie_id = tie_id or stands
    if tie_id is None:
        return None
    if turn.incoming.sort not in rules.PASSED_ON:
        return _not_passed_on(turn, service.line(turn.tx, turn.person, tie_id))
    return _pass_on(turn, tie_id)


def _replied(turn: Turn) -> int | None:
    """The tie of what is replied to: something said on its line, or its talk screen."""
    reply_to = turn.incoming.reply_to
    if reply_to is None:
        return None
    aim = service.aimed_at(turn.tx, turn.person, reply_to)
    if aim is not None:
        return aim.id
    row = outbox.in_message(turn.tx, turn.person.id, reply_to)
    return bound_to(screen_in(row)) if row is not None and row.kind == "screen" and row.body else None


def what(turn: Turn) -> Said:
    """What was sent, in plain values."""
    incoming = turn.incoming
    if incoming.message_id is None:
        raise LookupError("a message without a number")
    return Said(incoming.message_id, incoming.sort, incoming.text, incoming.reply_to)


def _pass_on(turn: Turn, tie_id: int) -> Screen:
    passed = service.say(turn.tx, turn.person, tie_id, what(turn))
    return _after(turn, passed.tie, passed.message)


def _after(turn: Turn, tie: Tie, message: Message | None) -> Screen:
    """Whom it went to, and whom goes what is sent next. The talk screen before it goes: one is enough."""
    shown = outbox.last_shown(turn.tx, turn.person.id)
    if shown is not None and shown.message_id is not None and bound_to(screen_in(shown)) is not None:
        outbox.ask_telegram(turn.tx, turn.person.id, "remove", [shown.message_id])
    back = () if message is None else (Button(Text("talk-take-back-button"), "talk.take_back", message.id),)
    return talk_screen(turn, tie, Text("talk-sent", who=other(turn, tie)), *back)


@press("talk.take_back", who=JOINED)
def take_back(turn: Turn, message_id: int) -> Screen:
    """What was said is taken back."""
    return _taken_back(turn, changing.take_back(turn.tx, turn.person, message_id))


@command("takeback", who=JOINED)
def take_back_typed(turn: Turn, _argument: str) -> Screen:
    """The same, as a reply to it."""
    reply_to = turn.incoming.reply_to
    message = None if reply_to is None else store.by_source(turn.tx, turn.person.id, reply_to)
    if message is None:
        return Screen(Text("talk-take-back-how"), back=HOME)
    return _taken_back(turn, changing.take_back(turn.tx, turn.person, message.id))


def _taken_back(turn: Turn, message: Message) -> Screen:
    tie = service.line(turn.tx, turn.person, message.tie_id)
    key = "talk-taken-back" if message.at > turn.tx.now - chats.DELETABLE else "talk-made-blank"
    return talk_screen(turn, tie, Text(key, who=other(turn, tie)))


def _not_passed_on(turn: Turn, tie: Tie) -> Screen:
    """What cannot be passed on, with a way on."""
    key = "talk-no-contact" if turn.incoming.sort == "contact" else "talk-no-such-kind"
    return talk_screen(turn, tie, Text(key, who=other(turn, tie)))


@stray("talk.undecided", who=JOINED)
def for_whom(turn: Turn) -> Screen | None:
    """Something is sent and nobody knows to whom: it waits, sealed, until that is said."""
    found = service.lines(turn.tx, turn.person.id)
    if not found or turn.incoming.kind not in WRITTEN:
        return None
    if turn.incoming.sort not in rules.PASSED_ON:
        return None if len(found) > 1 else _not_passed_on(turn, found[0])
    count = undecided.keep(turn.tx, turn.person, what(turn))
    return _ask(turn, found, count, 0)


def _ask(turn: Turn, found: list[Tie], count: int, page: int) -> Screen:
    names = [other(turn, tie) for tie in found]
    nobody = Button(Text("talk-nobody-button"), "talk.nobody")
    buttons = [
        Button(Text("talk-to-button", who=who), "talk.to", tie.id) for who, tie in zip(names, found, strict=True)
    ]
    if len(found) == 1:
        return Screen(Text("talk-ask-one", who=names[0], count=count), ((buttons[0],), (nobody,)), back=HOME)
    more = Button(Text("more-button"), "talk.choose", next_page(page, len(buttons), PER_ROW))
    rows = pages(buttons, page, more, nobody, per_row=PER_ROW)
    return Screen(Text("talk-ask-whom", count=count), rows, back=HOME)


@press("talk.choose", who=JOINED)
def choose(turn: Turn, page: int) -> Screen:
    """What was sent and is for nobody yet: whom it could be for."""
    count = len(undecided.waiting(turn.tx, turn.person))
    if not count:
        raise MovedOn(f"nothing of person {turn.person.id} waits")
    return _ask(turn, service.lines(turn.tx, turn.person.id), count, page)


@press("talk.to", who=JOINED)
def to(turn: Turn, tie_id: int) -> Screen:
    """It is for that one, and so is what comes next."""
    passed = undecided.send(turn.tx, turn.person, tie_id)
    return _after(turn, passed[-1].tie, passed[-1].message)


@press("talk.nobody", who=JOINED)
def nobody(turn: Turn) -> Screen:
    """It is for nobody."""
    undecided.drop(turn.tx, turn.person)
    return Screen(Text("talk-dropped"), back=HOME)


HANDLERS = (said, take_back, take_back_typed, for_whom, choose, to, nobody)
