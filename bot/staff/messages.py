"""What somebody hears once people have decided about them."""

from bot.base import outbox
from bot.base.clock import FOREVER, Instant, today
from bot.base.messages import Button, Day, Name, Row, Screen, Text, When
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.rules import Person
from bot.people.waking import silent_until
from bot.places import service as places


def admitted(tx: Transaction, person_id: int, role: str) -> None:
    """Welcome to a new mentor or nurse, with the first thing to tell."""
    rows = ((Button(Text("staff-see-my-work-button"), "staff.work", person_id),),)
    outbox.send(tx, person_id, Screen(Text("staff-admitted", role=role), rows, kind="notice"), lane="talk")


def not_now(tx: Transaction, person_id: int, by: int, role: str) -> None:
    """Thanks, and whom to talk with."""
    outbox.send(tx, person_id, Screen(Text("staff-not-now", who=Name(by), role=role), kind="notice"), lane="talk")


def agreed_for(tx: Transaction, person_id: int, by: int) -> None:
    """A young person may join in: people are looked for now."""
    outbox.send(tx, person_id, Screen(Text("staff-agreed-for", who=Name(by)), kind="notice"), lane="talk")


def cleared(tx: Transaction, person_id: int, by: int, tier: str, until: str) -> None:
    """Let a helper know what they are cleared for now, and until when."""
    text = Text("staff-cleared", who=Name(by), tier=Text("staff-tier", tier=tier), until=Day(until))
    outbox.send(tx, person_id, Screen(text, kind="notice"), lane="talk")


def uncleared(tx: Transaction, person_id: int, by: int) -> None:
    """Let a helper know that they are not cleared any more."""
    outbox.send(tx, person_id, Screen(Text("staff-uncleared", who=Name(by)), kind="notice"), lane="talk")


def paused(tx: Transaction, person: Person, by: int, until: Instant) -> None:
    """Let somebody, as they were before it, know that they were given a break, that nothing comes unasked meanwhile,
    and how to object. It is said in spite of the break, and not in their silent hours.
    """
    end = Text("staff-paused-open") if until >= FOREVER else Text("staff-paused-until", until=When(until))
    rows = (
        (Button(Text("people-come-back-button"), "people.come_back"),),
        (Button(Text("complaints-button"), "complaints.begin"),),
    )
    screen = Screen(Text("staff-paused", who=Name(by), end=end), rows, kind="notice")
    key = f"paused:{person.id}:{tx.now}"
    outbox.send(tx, person.id, screen, lane="urgent", key=key, not_before=silent_until(person, tx.now))


def removed(tx: Transaction, person: Person) -> None:
    """Let somebody, as they were before it, know that they cannot be here for now, whom they can turn to, and that help
    stays one tap away.
    """
    line = places.place(person.place).complaints.outside
    outside = Text("asks-number", name=line.name, number=line.number)
    row = (Button(Text("complaints-button"), "complaints.begin"),)
    screen = Screen(Text("staff-removed", outside=outside), (row,), kind="notice", lasting=True)
    # whoever has left is told nothing that is less than urgent
    outbox.send(tx, person.id, screen, lane="urgent", not_before=silent_until(person, tx.now))


def may_come_back(tx: Transaction, person: Person) -> None:
    """Let somebody who was removed know that they may join again."""
    row = (Button(Text("people-join-again-button"), "people.begin"),)
    screen = Screen(Text("staff-let-back"), (row,), kind="notice")
    outbox.send(tx, person.id, screen, lane="urgent", not_before=silent_until(person, tx.now))


def pin_wrong(tx: Transaction, to: int, who: int, row: Row) -> None:
    """Let a coordinator know that somebody tried to guess the PIN of another."""
    screen = Screen(Text("staff-pin-wrong", who=Name(who)), (row,), kind="notice")
    outbox.send(tx, to, screen, lane="urgent")


CONTACT = "contact"
"""The consent to being written to; looked at again when a message is sent."""


def ladder_key(person_id: int) -> str:
    """What messages about becoming a mentor are kept under until they are sent."""
    return f"ladder:{person_id}:"


def invitation(*, back: Button | None = None) -> Screen:
    """Would you like to be a mentor? Three answers; of these only a yes is read by anybody."""
    yes = Button(Text("staff-mentor-yes-button"), "staff.ladder_yes")
    later = Button(Text("staff-mentor-later-button"), "staff.ladder_later")
    never = Button(Text("staff-mentor-never-button"), "staff.ladder_never")
    rows = ((yes,), (later,), (never,))
    return Screen(Text("staff-invitation"), rows, back=back, kind="notice" if back is None else "question")


def invite(tx: Transaction, person_id: int) -> None:
    """Ask somebody whether they would like to be a mentor."""
    key = f"{ladder_key(person_id)}asked:{tx.now}"
    outbox.send(tx, person_id, invitation(), lane="talk", key=key, purpose=CONTACT, unprompted=True)


def interested(tx: Transaction, person_id: int, day: str | None) -> None:
    """Thanks to somebody who would like to be a mentor too soon; from when they may, where that is sure."""
    text = Text("staff-interested") if day is None else Text("staff-interested-from", day=Day(day))
    outbox.send(tx, person_id, Screen(text, kind="notice"), lane="talk")


def _course() -> tuple[Row, ...]:
    return ((Button(Text("staff-course-button"), "staff.course"),),)


def course_begins(tx: Transaction, person_id: int, steps: int) -> None:
    """Let somebody know that their course is there."""
    outbox.send(tx, person_id, Screen(Text("staff-course-begins", count=steps), _course(), kind="notice"), lane="talk")


def course_waits(tx: Transaction, person_id: int, done: int, steps: int) -> None:
    """One kind word to somebody who has not gone on for long."""
    screen = Screen(Text("staff-course-waits", done=done, count=steps), _course(), kind="notice")
    key = f"{ladder_key(person_id)}course:{tx.now}"
    outbox.send(tx, person_id, screen, lane="talk", key=key, unprompted=True)


def looked_in_on(tx: Transaction, person_id: int, by: int) -> None:
    """Let a new mentor know who looks in on the first weeks."""
    outbox.send(tx, person_id, Screen(Text("staff-looked-in-on", who=Name(by)), kind="notice"), lane="talk")


def signed_off(tx: Transaction, person_id: int) -> None:
    """Let a mentor know that they walk alone from now on."""
    outbox.send(tx, person_id, Screen(Text("staff-signed-off"), kind="notice"), lane="talk")


def _day(tx: Transaction, person_id: int, at: Instant) -> Day:
    return Day(today(at, people.get(tx, person_id).zone))


def renewal_question(tx: Transaction, person_id: int, until: Instant, *, back: Button | None = None) -> Screen:
    """Do you go on? Three answers, all of them good."""
    answers = tuple(
        (Button(Text("staff-go-on-button", word=word), "staff.renewal_say", word),)
        for word in ("go_on", "break", "stop")
    )
    over = "yes" if until <= tx.now else "no"
    text = Text("staff-renewal", until=_day(tx, person_id, until), over=over)
    return Screen(text, answers, back=back, kind="notice" if back is None else "question")


def renewal(tx: Transaction, person_id: int, until: Instant) -> None:
    """Ask a mentor whether they go on."""
    key = f"renewal:{person_id}:{until}"
    outbox.send(tx, person_id, renewal_question(tx, person_id, until), lane="talk", key=key)


def renewed(tx: Transaction, person_id: int, until: Instant) -> None:
    """Thank a mentor who goes on."""
    outbox.send(
        tx, person_id, Screen(Text("staff-renewed", until=_day(tx, person_id, until)), kind="notice"), lane="talk"
    )


def released(tx: Transaction, person_id: int) -> None:
    """Thank a mentor who stops."""
    outbox.send(tx, person_id, Screen(Text("staff-released"), kind="notice"), lane="talk")
