"""What is said of a visit plan: how often in plain words, a proposal, and changes of rhythm."""

from collections.abc import Sequence
from datetime import date

from bot.base import outbox
from bot.base.messages import Button, Lines, Name, Row, Screen, Text
from bot.base.transaction import Transaction
from bot.checkins.messages import PURPOSE
from bot.checkins.plan import Stretch
from bot.checkins.store.agreements import Agreement, Pace


def in_words(ahead: Sequence[Stretch]) -> Lines:
    """How often they meet, a line for each stretch. Nothing is said of a time for which the plan knows nothing."""
    if not ahead:
        return Lines((Text("checkins-plan-open"),))
    return Lines(tuple(_line(stretch, "first" if place == 0 else "then") for place, stretch in enumerate(ahead)))


def _line(stretch: Stretch, place: str) -> Text:
    unit, count = stretch.every.in_units
    until, until_unit, until_count = "expecting", "", 0
    if stretch.ends is not None:
        until = stretch.counted_from
        until_unit, until_count = stretch.ends.in_units
    return Text(
        "checkins-plan-line",
        place=place,
        unit=unit,
        count=count,
        until=until,
        until_unit=until_unit,
        until_count=until_count,
    )


def answers(agreement: Agreement, *, talk: bool = True) -> tuple[Row, ...]:
    """Yes, or let us talk about it."""
    yes = Button(Text("checkins-plan-yes-button"), "checkins.plan_yes", agreement.id)
    return ((yes, *_talk(agreement.id, talk)),)


def _talk(agreement_id: int, offered: bool) -> Row:
    return (Button(Text("checkins-plan-talk-button"), "checkins.plan_talk", agreement_id),) if offered else ()


def see(agreement: Agreement) -> Button:
    """The button that opens the plan."""
    return Button(Text("checkins-plan-button"), "checkins.plan", agreement.pairing_id)


def _proposed(agreement: Agreement, to: int) -> str:
    return f"{agreement.subject}proposed:{to}:"


def propose(tx: Transaction, agreement: Agreement, to: int, ahead: Sequence[Stretch]) -> None:
    """Ask `to` whether they like the plan."""
    text = Text("checkins-plan-proposed", other=Name(agreement.other(to)), lines=in_words(ahead))
    screen = Screen(text, answers(agreement), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=f"{_proposed(agreement, to)}{agreement.told}")


def take_back(tx: Transaction, agreement: Agreement, to: int) -> None:
    """Take back the question whether `to` likes it, as long as it is not sent."""
    outbox.withdraw(tx, _proposed(agreement, to))


def agreed(tx: Transaction, agreement: Agreement, to: int) -> None:
    """Let `to` know that both have said yes."""
    book = Button(Text("checkins-book-button"), "checkins.book", agreement.pairing_id)
    screen = Screen(Text("checkins-plan-agreed", other=Name(agreement.other(to))), ((book,),), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=f"{agreement.subject}agreed:{to}")


def time_to_meet(tx: Transaction, agreement: Agreement, opens: date) -> None:
    """Offer the parent times for the meeting whose time begins on that day; once."""
    book = Button(Text("checkins-book-button"), "checkins.book", agreement.pairing_id)
    screen = Screen(
        Text("checkins-time-to-meet", other=Name(agreement.helper_id)), ((book, see(agreement)),), kind="notice"
    )
    key = f"{_time_to_meet(agreement.pairing_id)}{opens}"
    outbox.send(tx, agreement.parent_id, screen, lane="reminder", key=key, purpose=PURPOSE)


def take_back_time_to_meet(tx: Transaction, pairing_id: int) -> None:
    """Take back the offer of times, as long as it is not sent."""
    outbox.withdraw(tx, _time_to_meet(pairing_id))


def _time_to_meet(pairing_id: int) -> str:
    return f"pairing:{pairing_id}:time:"


def pace_words(pace: Pace) -> Text:
    """A rhythm and why it is asked for."""
    return Text("checkins-pace-asked", per_cent=pace.per_cent, reason=Text(f"checkins-reason-{pace.reason}"))


def pace_answers(pace: Pace, *, talk: bool = True) -> tuple[Row, ...]:
    """Yes, or let us talk about it."""
    yes = Button(Text("checkins-pace-yes-button"), "checkins.pace_yes", pace.id)
    return ((yes, *_talk(pace.agreement_id, talk)),)


def pace_asked(tx: Transaction, agreement: Agreement, pace: Pace, to: int) -> None:
    """Ask `to` whether they like another rhythm too."""
    text = Text("checkins-pace-told", other=Name(agreement.other(to)), pace=pace_words(pace))
    screen = Screen(text, pace_answers(pace), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=f"{agreement.subject}pace:{pace.id}:{to}")


def take_back_pace(tx: Transaction, agreement: Agreement) -> None:
    """Take back the question after a rhythm, as long as it is not sent."""
    outbox.withdraw(tx, f"{agreement.subject}pace:")


def pace_agreed(tx: Transaction, agreement: Agreement, pace: Pace, to: int) -> None:
    """Let `to` know that the other one likes the rhythm too."""
    text = Text("checkins-pace-agreed", other=Name(agreement.other(to)), per_cent=pace.per_cent)
    screen = Screen(text, ((see(agreement),),), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=f"{agreement.subject}pace-agreed:{pace.id}:{to}")
