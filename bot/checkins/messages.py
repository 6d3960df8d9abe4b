"""What check-ins say to people who did not just ask: a new time, a reminder, the question afterwards."""

from typing import Literal

from bot.base import outbox
from bot.base.clock import Instant, today
from bot.base.messages import Button, Day, Name, Row, Screen, Text, Value, When
from bot.base.transaction import Transaction
from bot.checkins.rules import Answer
from bot.checkins.store.checkins import Checkin
from bot.people import companions
from bot.people import messages as people_messages
from bot.people import service as people
from bot.people.store.companions import Link

PURPOSE = "contact"
"""The consent to being written to, looked at again when a reminder or a question is sent."""


def key(checkin: Checkin, person_id: int) -> str:
    """What reminders and questions to one of the two are kept under, for the time it has now."""
    return f"{checkin.subject}{checkin.sequence}:{person_id}:"


def when(tx: Transaction, checkin: Checkin) -> When | Day:
    """When a meeting is, as far as it was told: of one told afterwards only the day."""
    if checkin.state == "told":
        return Day(today(checkin.starts_at, people.get(tx, checkin.parent_id).zone))
    return When(checkin.starts_at)


def see(checkin: Checkin) -> Button:
    """The button that opens one meeting."""
    return Button(Text("checkins-see-button"), "checkins.one", checkin.id)


def change(checkin: Checkin) -> Row:
    """Another time, or not at all."""
    return (
        Button(Text("checkins-move-button"), "checkins.move", checkin.id),
        Button(Text("checkins-cannot-button"), "checkins.cancel", checkin.id, checkin.sequence),
    )


def coming(checkin: Checkin) -> Button:
    """The button that says one comes."""
    return Button(Text("checkins-coming-button"), "checkins.coming", checkin.id, checkin.sequence)


def find_time(checkin: Checkin) -> Button:
    """The button that finds a time for the same two."""
    return Button(Text("checkins-another-button"), "checkins.book", checkin.pairing_id)


def _news(checkin: Checkin, word: str, to: int) -> str:
    return f"{checkin.subject}{word}:{to}:"


NewTime = Literal["booked", "moved", "agreed"]
"""How a meeting came to its time: booked, moved there, or by a yes to what was asked for."""


def at_a_new_time(tx: Transaction, checkin: Checkin, word: NewTime, by: int, to: int) -> None:
    """Let `to` know when they meet, and who chose the time."""
    link = _acted(tx, checkin, by)
    who = Name(by) if link is None or to == checkin.parent_id else people_messages.for_whom(by, checkin.parent_id)
    text = Text(f"checkins-told-{word}", other=Name(checkin.other(to)), when=When(checkin.starts_at), who=who)
    screen = Screen(text, ((see(checkin),), change(checkin), *_stop(link, to)), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=f"{_news(checkin, word, to)}{checkin.sequence}")


def unheard(tx: Transaction, checkin: Checkin, to: int) -> bool:
    """Take back, as long as it is not sent, that it was booked at all; whether `to` has never heard of it."""
    return outbox.withdraw(tx, _news(checkin, "booked", to)) > 0


def called_off(tx: Transaction, checkin: Checkin, by: int, to: int) -> None:
    """Let `to` know that a meeting will not be, and that there are other times."""
    link = _acted(tx, checkin, by)
    about: dict[str, Value] = {"other": Name(checkin.other(to)), "when": When(checkin.starts_at)}
    if link is None:
        text = Text("checkins-told-cannot" if by in checkin.both else "checkins-told-called-off", **about)
    elif to == checkin.parent_id:
        text = Text("checkins-told-off-by", **about, who=Name(by))
    else:
        text = Text("checkins-told-cannot-by", **about, who=people_messages.for_whom(by, checkin.parent_id))
    screen = Screen(text, ((find_time(checkin),), *_stop(link, to)), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=f"{_news(checkin, 'called-off', to)}{checkin.sequence}")


def _acted(tx: Transaction, checkin: Checkin, by: int) -> Link | None:
    """The link by which `by` acts for the meeting's parent; None for anybody else."""
    return None if by in checkin.both else companions.link_of(tx, checkin.parent_id, by)


def _stop(link: Link | None, to: int) -> tuple[Row, ...]:
    """For the parent: the one tap that ends it, beneath what was done for them."""
    if link is None or link.companion_id is None or link.parent_id != to:
        return ()
    return (people_messages.stop(link, link.companion_id),)


def remind(tx: Transaction, checkin: Checkin, to: int, once: str, until: Instant) -> None:
    """What is kept for `to`; said once under that key, and never after `until`."""
    text = Text("checkins-reminder", other=Name(checkin.other(to)), when=When(checkin.starts_at))
    rows: tuple[Row, ...] = (change(checkin),) if to in checkin.coming else ((coming(checkin),), change(checkin))
    screen = Screen(text, rows, kind="notice")
    outbox.send(tx, to, screen, lane="reminder", key=once, not_after=until, purpose=PURPOSE)


def answers(checkin: Checkin, said: Answer | None = None) -> tuple[Row, ...]:
    """What can be said of a meeting that was booked, or that the other one told of; but for what was said already."""
    met, not_this_time = (
        ()
        if word == said
        else (Button(Text(f"checkins-{word}-button"), "checkins.say", checkin.id, checkin.sequence, word),)
        for word in ("met", "not")
    )
    wrong = Button(Text("checkins-wrong-button"), "checkins.wrong", checkin.id, checkin.sequence)
    moved = Button(Text("checkins-it-moved-button"), "checkins.moved", checkin.id, checkin.sequence)
    if checkin.state == "told":
        return ((*met, *not_this_time), (wrong,))
    return ((*met, moved), (*not_this_time, wrong))


def question(tx: Transaction, checkin: Checkin, to: int, step: str) -> Screen:
    """Did you meet? `step` says how often it was asked before."""
    other = Name(checkin.other(to))
    if checkin.state == "told":
        return Screen(
            Text("checkins-told-question", other=other, day=when(tx, checkin)), answers(checkin), kind="notice"
        )
    text = Text(f"checkins-question-{step}", other=other, when=When(checkin.starts_at))
    return Screen(text, answers(checkin), kind="notice")


def ask(tx: Transaction, checkin: Checkin, to: int, step: str) -> None:
    """Ask `to` whether they met."""
    once = f"{key(checkin, to)}{step}"
    outbox.send(tx, to, question(tx, checkin, to, step), lane="reminder", key=once, purpose=PURPOSE)


def settled_by_hand(tx: Transaction, checkin: Checkin, by: int, to: int, word: Literal["kept", "not-held"]) -> None:
    """Let `to` know what a coordinator has written down."""
    text = Text(f"checkins-settled-{word}", other=Name(checkin.other(to)), when=when(tx, checkin), who=Name(by))
    outbox.send(
        tx, to, Screen(text, kind="notice"), lane="talk", key=f"{_news(checkin, 'settled', to)}{checkin.sequence}"
    )
