"""One more reminder, two hours before: wished for once, it is for whatever is ahead, of two and of several."""

from bot.base.transaction import Transaction
from bot.checkins import group_reminding, group_seats, reminding
from bot.checkins.store import checkins, reminder_wishes
from bot.people.rules import Person


def wish(tx: Transaction, person: Person, *, wanted: bool) -> None:
    """From now on, or no longer: for what is booked, opened or has a place already, and for whatever will be."""
    reminder_wishes.wish(tx, person.id, wanted)
    for checkin in checkins.booked(tx, person.id, tx.now):
        reminding.two_hours(tx, checkin, person.id, wanted=wanted)
    for group in group_seats.expected(tx, person):
        group_reminding.two_hours(tx, group, person.id, wanted=wanted)
