"""My exchanges: what I agreed on with somebody, each with what can be done about it now."""

from collections.abc import Sequence

from bot.base.clock import today
from bot.base.messages import Button, Day, Duration, Lines, Name, Row, Screen, Text, Value, When
from bot.skills import exchange_after as after
from bot.skills import exchange_messages as messages
from bot.skills import exchanges as service
from bot.skills.exchange_rules import NOT_AT_ALL
from bot.skills.store.exchanges import Exchange
from bot.talk import ties
from handlers.access import MEMBER
from handlers.choices import in_twos
from handlers.doors import Turn, press
from handlers.panel import offering
from handlers.people.home import HomePart
from handlers.screens import HOME, with_note
from handlers.skills.cards import OPEN
from handlers.talk import lines

PER_PAGE = 5
OVER_SHOWN = 10
ROWS_MAX = 3
"""Rows of a screen; where answers fill them the line is a tap further, at home."""
LIST = Button(Text("skills-exchanges-button"), "skills.exchanges", 0)


def home_part(turn: Turn) -> HomePart:
    """What waits for an answer, the next one ahead, and the door to all of them."""
    if not MEMBER.holds(turn.person):
        return HomePart()
    found = service.of_person(turn.tx, turn.person.id)
    asked = sum(after.is_asked(turn.tx, one, turn.person.id) for one in found)
    lines = (Text("skills-exchange-home", count=asked),) if asked else ()
    now = turn.tx.now
    ahead = [(at, _line(turn, one)) for one in found if (at := one.starts_at) is not None and at > now]
    return HomePart(lines, (LIST,) if found else (), tuple(sorted(ahead, key=lambda one: one[0])[:1]))


def _line(turn: Turn, one: Exchange) -> Text:
    values = messages.told(turn.tx, one, turn.person.id)
    if one.starts_at is not None and one.starts_at > turn.tx.now and one.state == "booked":
        return Text("skills-exchange-line-booked", **values, when=When(one.starts_at))
    word = "asked" if after.is_asked(turn.tx, one, turn.person.id) else one.state
    return Text("skills-exchange-line", **values, state=word)


@press("skills.exchanges", who=MEMBER)
def exchanges(turn: Turn, page: int) -> Screen:
    """What waits for an answer first, then what is ahead, then what was lately."""
    return my_exchanges(turn, page)


def my_exchanges(turn: Turn, page: int = 0) -> Screen:
    """All of them, a few at a time."""
    over = service.lately(turn.tx, turn.person.id)[:OVER_SHOWN]
    found = [*service.of_person(turn.tx, turn.person.id), *over]
    if not found:
        return Screen(Text("skills-exchanges-none"), ((OPEN,),), back=HOME)
    count = -(-len(found) // PER_PAGE)
    here = found[page % count * PER_PAGE :][:PER_PAGE]
    lines = tuple(Text("skills-exchange-numbered", number=n, line=_line(turn, one)) for n, one in enumerate(here, 1))
    more = ((Button(Text("more-button"), "skills.exchanges", (page + 1) % count),),) if count > 1 else ()
    return Screen(Text("skills-exchanges", lines=Lines(lines)), (_open_each(here), *more), back=HOME, kind="article")


def _open_each(here: Sequence[Exchange]) -> Row:
    return tuple(
        Button(Text("skills-open-one-button", number=str(number)), "skills.exchange", one.id)
        for number, one in enumerate(here, 1)
    )


# --- one of them ---


@press("skills.exchange", who=MEMBER)
def exchange(turn: Turn, exchange_id: int) -> Screen:
    """One of them, as it is now."""
    return one(turn, after.load(turn.tx, turn.person, exchange_id))


def one(turn: Turn, found: Exchange) -> Screen:
    """It, with what can be done about it now."""
    if service.is_ahead(turn.tx, found):
        return _ahead(turn, found)
    if after.is_asked(turn.tx, found, turn.person.id):
        return _asked(turn, found)
    wrong = messages.something_wrong(found)
    if found.is_live:
        change = () if found.held else (_button(found, "skills-exchange-change-button", "skills.exchange_how"),)
        return Screen(_waits(turn, found), in_twos((*_write(turn, found), *change, wrong)), back=LIST)
    values = messages.told(turn.tx, found, turn.person.id, **_on(turn, found))
    book = (Button(Text("hours-book-button"), "hours.book"),) if found.state == "confirmed" else ()
    text = Text(f"skills-exchange-is-{found.state}", **values)
    return Screen(text, in_twos((*_write(turn, found), *book, wrong)), back=LIST)


def _asked(turn: Turn, found: Exchange) -> Screen:
    """How it was; and where both have said, and not the same, the way to put it right together. It stands there in the
    stead of other lengths, which are a tap further.
    """
    asked = messages.question(turn.tx, found, turn.person.id)
    rows = asked.rows
    panel = offering.ways(turn, (found.other(turn.person.id),)) if after.differ(found) else ()
    if panel:
        rows = (rows[0], panel, rows[-1])
    write = in_twos(_write(turn, found)) if len(rows) < ROWS_MAX else ()
    return Screen(asked.text, (*rows, *write), back=LIST)


def _write(turn: Turn, found: Exchange) -> Row:
    """The door to the line of the two, while it is open."""
    tie = ties.with_them(turn.tx, turn.person.id, found.other(turn.person.id))
    return () if tie is None else (messages.write(found, turn.person.id),)


def _button(found: Exchange, label: str, tag: str, *more: int) -> Button:
    return Button(Text(label), tag, found.id, *more)


def _on(turn: Turn, found: Exchange) -> dict[str, Value]:
    at = found.happened_at or found.starts_at or found.settled_at or turn.tx.now
    return {"day": Day(today(at, turn.person.zone))}


def _waits(turn: Turn, found: Exchange) -> Text:
    said = found.said.get(turn.person.id, NOT_AT_ALL)
    if found.held:
        return Text("skills-exchange-held", **messages.told(turn.tx, found, turn.person.id))
    word = "said-not" if said == NOT_AT_ALL else "said"
    return Text(f"skills-exchange-{word}", **messages.told(turn.tx, found, turn.person.id, minutes=Duration(said)))


def _ahead(turn: Turn, found: Exchange) -> Screen:
    """Still to come: its time, or finding one; taking it back; and what was not right."""
    values = messages.told(turn.tx, found, turn.person.id, where=found.spot or "anywhere")
    when = _button(found, "skills-exchange-when-button", "skills.exchange_when", 0)
    drop = _button(found, "skills-exchange-drop-button", "skills.exchange_drop")
    below = (drop, messages.something_wrong(found))
    if found.starts_at is not None:
        text = Text("skills-exchange-is-booked", **values, when=When(found.starts_at))
        move = _button(found, "skills-exchange-another-button", "skills.exchange_when", 0)
        return _with_wish(turn, found, text, (move, *_write(turn, found), *below))
    done = _button(found, "skills-exchange-happened-button", "skills.exchange_how")
    text = Text("skills-exchange-is-agreed", **values)
    return _with_wish(turn, found, text, (when, *_write(turn, found), done, *below))


def _with_wish(turn: Turn, found: Exchange, text: Text, buttons: Row) -> Screen:
    """A time that one of them would like stands above it, with a yes for the other one."""
    if found.asked_at is None or found.asked_at <= turn.tx.now:
        return Screen(text, in_twos(buttons), back=LIST)
    mine = found.asked_by == turn.person.id
    word = "mine" if mine else "theirs"
    note = Text(f"skills-exchange-wish-{word}", other=Name(found.other(turn.person.id)), when=When(found.asked_at))
    yes = () if mine else (messages.suits(found, found.asked_at),)
    return with_note(note, Screen(text, in_twos((*yes, *buttons)), back=LIST))


@press("skills.exchange_write", who=MEMBER)
def write(turn: Turn, exchange_id: int) -> Screen:
    """One writes to the other one of the two from now on."""
    found = after.load(turn.tx, turn.person, exchange_id)
    return lines.open_to(turn, found.other(turn.person.id))


@press("skills.exchange_drop", who=MEMBER)
def drop(turn: Turn, exchange_id: int) -> Screen:
    """Really? Nobody needs to say why."""
    found = after.load(turn.tx, turn.person, exchange_id)
    if not service.is_ahead(turn.tx, found):
        return one(turn, found)
    yes = _button(found, "skills-exchange-drop-yes-button", "skills.exchange_off")
    keep = _button(found, "skills-exchange-keep-button", "skills.exchange")
    text = Text("skills-exchange-drop", **messages.told(turn.tx, found, turn.person.id))
    return Screen(text, ((yes, keep),), back=keep)


@press("skills.exchange_off", who=MEMBER)
def off(turn: Turn, exchange_id: int) -> Screen:
    """It is taken back, and the other one reads so."""
    return one(turn, service.withdraw(turn.tx, turn.person, exchange_id))


# --- what was not right ---


@press("skills.exchange_wrong", who=MEMBER)
def wrong(turn: Turn, exchange_id: int) -> Screen:
    """Telling the team, putting it right together, or never being brought together again."""
    found = after.load(turn.tx, turn.person, exchange_id)
    tell = _button(found, "skills-exchange-tell-button", "skills.exchange_report")
    apart = _button(found, "skills-exchange-apart-button", "skills.exchange_apart")
    other = found.other(turn.person.id)
    panel = offering.ways(turn, (other,))
    rows: tuple[Row, ...] = ((tell, apart), *((panel,) if panel else ()))
    return Screen(Text("skills-exchange-wrong", other=Name(other)), rows, back=messages.see(found))


@press("skills.exchange_report", who=MEMBER)
def report(turn: Turn, exchange_id: int) -> Screen:
    """A person looks at it; the other one is not told."""
    found = after.something_wrong(turn.tx, turn.person, exchange_id)
    apart = _button(found, "skills-exchange-apart-button", "skills.exchange_apart")
    return Screen(Text("skills-exchange-reported", other=Name(found.other(turn.person.id))), ((apart,),), back=LIST)


@press("skills.exchange_apart", who=MEMBER)
def apart(turn: Turn, exchange_id: int) -> Screen:
    """The two are never brought together again; the other one does not read who wanted so."""
    service.never_again(turn.tx, turn.person, exchange_id)
    return with_note(Text("skills-exchange-kept-apart"), my_exchanges(turn))


HANDLERS = (exchanges, exchange, write, drop, off, wrong, report, apart)
