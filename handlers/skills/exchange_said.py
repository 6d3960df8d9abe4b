"""How an exchange went, each answer a tap; and for a coordinator who was called, what each said and what to write."""

from bot.base.clock import today
from bot.base.messages import Button, Day, Duration, Lines, Name, Screen, Text, When
from bot.skills import exchange_after as after
from bot.skills import exchange_messages as messages
from bot.skills import exchange_rules as rules
from bot.skills.exchange_rules import NOT_AT_ALL
from bot.skills.store.exchanges import Exchange
from handlers.access import MEMBER, STAFF
from handlers.choices import in_twos, next_page, pages
from handlers.doors import Turn, press
from handlers.screens import HOME
from handlers.skills.exchanges import one


@press("skills.exchange_how", who=MEMBER)
def how(turn: Turn, exchange_id: int) -> Screen:
    """It has happened, also where it had no time; or an answer is to be another one."""
    found = after.load(turn.tx, turn.person, exchange_id)
    if not after.may_say(turn.tx, found):
        return one(turn, found)
    asked = messages.question(turn.tx, found, turn.person.id)
    return Screen(asked.text, asked.rows, back=messages.see(found))


@press("skills.exchange_say", who=MEMBER)
def say(turn: Turn, exchange_id: int, sequence: int, minutes: int) -> Screen:
    """It took so many minutes, or did not happen."""
    found = after.load(turn.tx, turn.person, exchange_id)
    if found.is_live and found.sequence != sequence:
        return one(turn, found)
    return one(turn, after.say(turn.tx, turn.person, exchange_id, minutes))


@press("skills.exchange_lengths", who=MEMBER)
def lengths(turn: Turn, exchange_id: int, page: int) -> Screen:
    """How long was it?"""
    found = after.load(turn.tx, turn.person, exchange_id)
    if not after.may_say(turn.tx, found):
        return one(turn, found)
    buttons = [
        Button(
            Text("skills-exchange-length-button", minutes=Duration(length)),
            *("skills.exchange_say", found.id, found.sequence, length),
        )
        for length in rules.LENGTHS
    ]
    turned = next_page(page, len(buttons))
    more = Button(Text("more-button"), "skills.exchange_lengths", found.id, turned)
    rows = pages(buttons, page, more)
    text = Text("skills-exchange-lengths", other=Name(found.other(turn.person.id)))
    return Screen(text, rows, back=messages.see(found))


# --- for whoever was called ---


@press("skills.exchange_look", who=STAFF)
def look(turn: Turn, exchange_id: int) -> Screen:
    """Who, what, when, and what each said."""
    return _look(turn, after.look(turn.tx, turn.person, exchange_id))


def _look(turn: Turn, found: Exchange) -> Screen:
    at = found.happened_at or found.starts_at
    day = (
        Text("skills-exchange-look-none") if at is None else Text("skills-exchange-look-when", when=_when(turn, found))
    )
    said = Lines(tuple(_said(found, person_id) for person_id in found.both))
    text = Text(
        "skills-exchange-look",
        giver=Name(found.giver_id),
        receiver=Name(found.receiver_id),
        what=messages.what(found),
        minutes=Duration(found.minutes),
        day=day,
        said=said,
        state=_state(found),
    )
    buttons = tuple(_decision(found, minutes) for minutes in after.decisions(found)) if found.is_live else ()
    rows = in_twos(buttons)
    return Screen(text, rows, back=HOME, kind="article")


def _when(turn: Turn, found: Exchange) -> When | Day:
    """When it was; of what was told afterwards only the day."""
    if found.starts_at is not None:
        return When(found.starts_at)
    return Day(today(found.happened_at or turn.tx.now, turn.person.zone))


def _state(found: Exchange) -> str:
    return "held" if found.held else "live" if found.is_live else found.state


def _said(found: Exchange, person_id: int) -> Text:
    said = found.said.get(person_id)
    if said is None:
        return Text("skills-exchange-look-silent", who=Name(person_id))
    word = "not" if said == NOT_AT_ALL else "yes"
    return Text(f"skills-exchange-look-{word}", who=Name(person_id), minutes=Duration(said))


def _decision(found: Exchange, minutes: int) -> Button:
    args = ("skills.exchange_settle", found.id, found.sequence, minutes)
    if minutes == NOT_AT_ALL:
        return Button(Text("skills-exchange-write-not-button"), *args)
    return Button(Text("skills-exchange-write-button", minutes=Duration(minutes)), *args)


@press("skills.exchange_settle", who=STAFF)
def settle(turn: Turn, exchange_id: int, sequence: int, minutes: int) -> Screen:
    """They have found out; both are told."""
    found = after.settle_by_hand(turn.tx, turn.person, exchange_id, sequence, minutes)
    return _look(turn, found)


HANDLERS = (how, say, lengths, look, settle)
"""What can be said of an exchange, and written down of it."""
