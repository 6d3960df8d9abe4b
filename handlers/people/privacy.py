"""Shared phones: neutral lines that open by a tap, hiding, a chat that clears itself, and STOP in any wording."""

from bot.base import outbox
from bot.base.messages import Button, Row, Screen, Text, Value
from bot.base.outcome import MovedOn
from bot.people import clearing, privacy
from bot.people.messages import CALM
from bot.people.rules import Person, evening_of, is_shared
from bot.talk import on_the_way
from handlers.access import ANYONE, JOINED
from handlers.doors import Turn, command, press, watch
from handlers.sent import kept_screen


@press("open", who=ANYONE)
def open_veiled(turn: Turn, outbox_id: int) -> Screen | None:
    row = outbox.find(turn.tx, outbox_id)
    if row is None or row.person_id != turn.person.id or row.kind not in ("message", "photo", "talk"):
        raise MovedOn("nothing of theirs to open")
    if row.kind == "talk":  # it takes the place of the line, and whom they write to stays as it is
        on_the_way.open_line(turn.tx, row, turn.incoming.message_id or row.message_id)
        return None
    if row.state == "withdrawn" or not row.body:
        raise MovedOn(f"what outbox row {outbox_id} said holds no longer")
    return kept_screen(row)


@press("people.hide", who=ANYONE)
def hide(turn: Turn) -> Screen:
    privacy.hide(turn.tx, turn.person)
    return CALM


@command("hide", who=ANYONE)
def hide_command(turn: Turn, _argument: str) -> Screen:
    privacy.hide(turn.tx, turn.person)
    return CALM


@watch("people.stop", who=ANYONE)
def stop(turn: Turn, words: str) -> Screen | None:
    if not privacy.means_stop(words):
        return None
    privacy.stop(turn.tx, turn.person)
    return CALM


@press("people.shared_phone", who=JOINED)
def shared_phone(turn: Turn) -> Screen:
    clears = (Button(Text("people-clears-button"), "people.clears"),) if is_shared(turn.person) else ()
    rows: tuple[Row, ...] = (
        (
            Button(Text("people-shared-yes-button"), "people.private", "yes"),
            Button(Text("people-shared-no-button"), "people.private", "no"),
        ),
        (Button(Text("people-quiet-hours-button"), "people.quiet"), *clears),
        (Button(Text("people-hide-button"), "people.hide"),),
    )
    back = Button(Text("back-button"), "people.settings")
    return Screen(Text("people-ask-shared", private=turn.person.private), rows, back=back)


@press("people.private", who=JOINED)
def set_private(turn: Turn, answer: str) -> Screen:
    privacy.set_private(turn.tx, turn.person, answer)
    return Screen(Text("people-private-set", private=answer), back=Button(Text("back-button"), "people.shared_phone"))


@press("people.quiet", who=JOINED)
def quiet(turn: Turn) -> Screen:
    buttons = [
        Button(Text("people-quiet-button", start=_clock(start), end=_clock(end)), "people.quiet_is", start, end)
        for start, end in privacy.QUIET_CHOICES
    ]
    never = Button(Text("people-quiet-never-button"), "people.quiet_is", 0, 0)
    rows: tuple[Row, ...] = (tuple(buttons[:2]), tuple(buttons[2:]), (never,))
    now = Text("people-ask-quiet", start=_clock(turn.person.quiet_from), end=_clock(turn.person.quiet_to))
    return Screen(now, rows, back=Button(Text("back-button"), "people.shared_phone"))


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


@press("people.quiet_is", who=JOINED)
def quiet_is(turn: Turn, start: int, end: int) -> Screen:
    privacy.set_quiet_hours(turn.tx, turn.person, start, end)
    return Screen(Text("people-quiet-set"), back=Button(Text("back-button"), "people.quiet"))


@press("people.clears", who=JOINED)
def clears(turn: Turn) -> Screen:
    person = turn.person
    if not is_shared(person):
        raise MovedOn("nobody else uses this phone")
    hour, evening, day, never = (
        Button(Text("people-clears-is-button", **_when(person, choice)), "people.clears_is", choice)
        for choice in clearing.CHOICES
    )
    now = Text("people-ask-clears", **_when(person, person.clears))
    back = Button(Text("back-button"), "people.shared_phone")
    return Screen(now, ((hour, day), (evening,), (never,)), back=back)


def _when(person: Person, choice: str) -> dict[str, Value]:
    return {"choice": choice, "at": _clock(evening_of(person))}


@press("people.clears_is", who=JOINED)
def clears_is(turn: Turn, choice: str) -> Screen:
    clearing.choose(turn.tx, turn.person, choice)
    now = Text("people-clears-set", **_when(turn.person, choice))
    return Screen(now, back=Button(Text("back-button"), "people.clears"))


HANDLERS = (open_veiled, hide, hide_command, stop, shared_phone, set_private, quiet, quiet_is, clears, clears_is)
