"""One more reminder, two hours before: wished for once, it is for whatever is ahead, of two and of several."""

from bot.base.transaction import Transaction
from bot.checkins import group_reminding, group_seats, reminding, timetable
from bot.checkins.store import checkins, reminder_wishes
from bot.people.rules import Person


def wish(tx: Transaction, person: Person, *, wanted: bool) -> None:
    """From now on, or no longer: for what is booked, opened or has a place already, and for whatever will be."""
    reminder_wishes.wish(tx, person.id, wanted)
    of_two = [reminding.attending(one, person.id) for one in checkins.booked(tx, person.id, tx.now)]
    of_several = [group_reminding.attending(one, person.id) for one in group_seats.reminded(tx, person)]
    for attending in (*of_two, *of_several):
        timetable.two_hours(tx, attending, wanted=wanted)
