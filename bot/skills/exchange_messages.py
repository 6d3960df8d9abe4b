"""What exchanges say to people who did not just ask: both said yes, a time, a reminder, and whether it happened.

Both have said yes to it, so nothing of it comes unasked; but for the first word of what somebody tells afterwards, to
whom they may never have agreed to anything with.
"""

from typing import Literal

from bot.base import outbox
from bot.base.clock import Instant, to_minute, today
from bot.base.messages import Button, Day, Duration, Name, Row, Screen, Text, Value, When
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.skills import exchange_rules as rules
from bot.skills import messages, taxonomy
from bot.skills.exchange_rules import NOT_AT_ALL
from bot.skills.store.exchanges import Exchange

HOW = "how:"
"""What keys of questions begin with."""
PURPOSE = "contact"
"""The consent to being written to, looked at again when a reminder or a question is sent."""
News = Literal["agreed", "booked", "moved", "off", "cannot", "untimed", "in-books", "not-done", "held"]
"""What is told, in a word of its text."""


SOMETHING = Text("skills-exchange-something")
"""What is given, where nobody may know any more."""


def what(exchange: Exchange) -> Text:
    """What is given, or that it was something, where nobody may know any more."""
    known = taxonomy.find(exchange.kind)
    return SOMETHING if known is None else messages.name(known.id)


def what_for(tx: Transaction, exchange: Exchange, to: int) -> Text:
    """The same for one of its two: after a loss what is about a baby is not named."""
    kind = taxonomy.find(exchange.kind)
    return SOMETHING if kind is not None and kind.baby and people.get(tx, to).loss_at is not None else what(exchange)


def see(exchange: Exchange) -> Button:
    """The button that opens it."""
    return Button(Text("skills-exchange-see-button"), "skills.exchange", exchange.id)


def write(exchange: Exchange, to: int) -> Button:
    """The button by which `to` opens the line of the two."""
    text = Text("skills-exchange-line-button", other=Name(exchange.other(to)))
    return Button(text, "skills.exchange_write", exchange.id)


def find_time(exchange: Exchange) -> Button:
    """The button that finds a time for it."""
    return Button(Text("skills-exchange-when-button"), "skills.exchange_when", exchange.id, 0)


def suits(exchange: Exchange, at: Instant) -> Button:
    """The button that says yes to a time the other one would like."""
    return Button(Text("skills-exchange-suits-button"), "skills.exchange_suits", exchange.id, to_minute(at))


def told(tx: Transaction, exchange: Exchange, to: int, **more: Value) -> dict[str, Value]:
    """What its texts say: to whom, with whom, what and how long."""
    side = "give" if to == exchange.giver_id else "receive"
    length = Duration(exchange.minutes)
    other = Name(exchange.other(to))
    return {"side": side, "other": other, "what": what_for(tx, exchange, to), "minutes": length, **more}


def _key(exchange: Exchange, to: int, word: str) -> str:
    return f"{exchange.subject}{exchange.sequence}:{to}:{word}"


def tell(tx: Transaction, exchange: Exchange, to: int, word: News, **more: Value) -> None:
    """Let `to` know what has become of it."""
    rows: tuple[Row, ...] = ((see(exchange),),)
    if word in ("booked", "moved"):
        rows = ((see(exchange), write(exchange, to)),)
    if word in ("agreed", "cannot", "untimed"):
        rows = ((find_time(exchange), see(exchange)), (write(exchange, to),))
    screen = Screen(Text(f"skills-exchange-told-{word}", **told(tx, exchange, to, **more)), rows, kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=_key(exchange, to, word))


def at_a_time(tx: Transaction, exchange: Exchange, to: int, word: Literal["booked", "moved"], at: Instant) -> None:
    """Let `to` know when it is."""
    tell(tx, exchange, to, word, when=When(at))


def wish(tx: Transaction, exchange: Exchange, to: int, at: Instant) -> None:
    """The other one would like that time: does it suit?"""
    text = Text("skills-exchange-wish", **told(tx, exchange, to, when=When(at)))
    other = Button(Text("skills-exchange-another-button"), "skills.exchange_when", exchange.id, 0)
    key = _key(exchange, to, f"wish:{at}")
    outbox.send(tx, to, Screen(text, ((suits(exchange, at), other),), kind="notice"), lane="talk", key=key)


def remind(tx: Transaction, exchange: Exchange, to: int, until: Instant) -> None:
    """It is tomorrow."""
    text = Text("skills-exchange-reminder", **told(tx, exchange, to, when=When(exchange.starts_at or until)))
    move = Button(Text("skills-exchange-another-button"), "skills.exchange_when", exchange.id, 0)
    screen = Screen(text, ((see(exchange), move), (write(exchange, to),)), kind="notice")
    key = _key(exchange, to, "remind")
    outbox.send(tx, to, screen, lane="reminder", key=key, not_after=until, purpose=PURPOSE)


# --- did it happen? ---


def answers(exchange: Exchange, to: int) -> tuple[Row, ...]:
    """What can be said of it, each a tap: as the other one says, or as it was to be; not at all; another length."""
    claimed = exchange.said.get(exchange.other(to))
    length = exchange.minutes if claimed in (None, NOT_AT_ALL) else claimed
    mine = exchange.said.get(to)
    label = "skills-exchange-was-button" if claimed == NOT_AT_ALL else "skills-exchange-yes-button"
    yes = () if mine == length else (_say(exchange, label, length),)
    no = () if mine == NOT_AT_ALL else (_say(exchange, "skills-exchange-not-button", NOT_AT_ALL),)
    others = tuple(_say(exchange, "skills-exchange-was-button", one) for one in rules.around(length, mine))
    more = Button(Text("skills-exchange-more-button"), "skills.exchange_lengths", exchange.id, 0)
    first: Row = (*yes, *no)
    return tuple(row for row in (first, others, (more, something_wrong(exchange))) if row)


def something_wrong(exchange: Exchange) -> Button:
    """The button for what was not right."""
    return Button(Text("skills-exchange-wrong-button"), "skills.exchange_wrong", exchange.id)


def _say(exchange: Exchange, label: str, minutes: int) -> Button:
    text = Text(label) if minutes == NOT_AT_ALL else Text(label, minutes=Duration(minutes))
    return Button(text, "skills.exchange_say", exchange.id, exchange.sequence, minutes)


def question(tx: Transaction, exchange: Exchange, to: int) -> Screen:
    """Did it happen? Or, where the other one has said so: is that right?"""
    claimed = exchange.said.get(exchange.other(to))
    word = "ask" if claimed is None else "claimed-not" if claimed == NOT_AT_ALL else "claimed"
    length = exchange.minutes if claimed in (None, NOT_AT_ALL) else claimed
    values = told(tx, exchange, to, minutes=Duration(length), day=_day(tx, exchange, to))
    return Screen(Text(f"skills-exchange-{word}", **values), answers(exchange, to), kind="notice")


def _day(tx: Transaction, exchange: Exchange, to: int) -> Day:
    at = exchange.happened_at or exchange.starts_at or tx.now
    return Day(today(at, people.get(tx, to).zone))


def ask(tx: Transaction, exchange: Exchange, to: int, step: str) -> None:
    """Ask `to` how it went; said once for each step and for each answer of the other one."""
    screen, key = question(tx, exchange, to), _asked_key(exchange, to, step)
    outbox.send(tx, to, screen, lane="reminder", key=key, purpose=PURPOSE)


def _asked_key(exchange: Exchange, to: int, step: str) -> str:
    return _key(exchange, to, f"{HOW}{step}:{exchange.said.get(exchange.other(to), '')}")


def is_on_its_way(tx: Transaction, exchange: Exchange, to: int) -> bool:
    """Whether a question to `to` is still to be sent."""
    return bool(outbox.waits_for(tx, _key(exchange, to, HOW)))


def says(tx: Transaction, exchange: Exchange, to: int) -> None:
    """The other one has said how it went: is that right?"""
    ask(tx, exchange, to, "says")


def told_of(tx: Transaction, exchange: Exchange, to: int, step: str = "says") -> None:
    """Somebody tells that it happened, with whom `to` never agreed on anything here."""
    screen, key = question(tx, exchange, to), _asked_key(exchange, to, step)
    outbox.send(tx, to, screen, lane="reminder", key=key, purpose=PURPOSE, unprompted=True)


def ask_no_more(tx: Transaction, exchange: Exchange, to: int) -> None:
    """Take back the questions to `to` that are not yet sent."""
    outbox.withdraw(tx, _key(exchange, to, HOW))


def settled_by_hand(tx: Transaction, exchange: Exchange, to: int, by: int) -> None:
    """A coordinator has written down what became of it."""
    word = "in-books" if exchange.state == "confirmed" else "not-done"
    text = Text(f"skills-exchange-hand-{word}", **told(tx, exchange, to, who=Name(by)))
    screen = Screen(text, ((see(exchange),),), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=_key(exchange, to, "hand"))
