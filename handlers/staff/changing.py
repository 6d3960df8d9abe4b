"""Changing the settings of the place: which, to what, what becomes different for whom, and then it holds."""

from typing import Any

from bot.base.clock import HOUR, Instant
from bot.base.messages import Button, Lines, Name, Row, Screen, Text
from bot.base.outcome import MovedOn, Refused
from bot.checkins.typed.service import understand_day
from bot.places import service as places
from bot.places.changing import Change
from bot.places.settings import ON, OPEN, PARTS, SHUT, Part
from bot.staff import settings, settings_seen
from bot.staff import settings_messages as messages
from bot.staff.settings import Shown
from bot.staff.store.seconds import Second
from handlers import flows
from handlers.access import COORDINATOR
from handlers.choices import in_twos, next_page, pages
from handlers.doors import Turn, press, typed
from handlers.screens import with_note
from handlers.staff import seconds

FORM = "staff.setting"
LAPSES: Instant = HOUR
"""After so long, what was looked at is not done by a yes."""
PER_ROW = 3
LINES_MAX = 8
TO_PLACE = Button(Text("back-button"), "staff.place", "hours")
HUB = Button(Text("back-button"), "staff.settings")
TO_DAYS = Button(Text("back-button"), "staff.setting_days", 0)


@press("staff.settings", who=COORDINATOR)
def hub(turn: Turn) -> Screen:
    """Which part of them."""
    buttons = [Button(Text("staff-settings-part-button", part=part), "staff.settings_of", part) for part in PARTS]
    days = Button(Text("staff-setting-days-button"), "staff.setting_days", 0)
    count = settings.count_other(turn.tx, turn.person)
    return Screen(Text("staff-settings", count=count), (tuple(buttons[:2]), tuple(buttons[2:]), (days,)), back=TO_PLACE)


@press("staff.settings_of", who=COORDINATOR)
def of_part(turn: Turn, part: str) -> Screen:
    """Each of one part as it is now, and the ways to change it."""
    found = settings.listed(turn.tx, turn.person, _part(part))
    buttons = [Button(messages.name(one.setting.key), "staff.setting", one.setting.key) for one in found]
    wide = PER_ROW if len(buttons) > PER_ROW * 2 else 2
    rows = tuple(tuple(buttons[start : start + wide]) for start in range(0, len(buttons), wide))
    lines = Lines(tuple(map(_line, found)))
    return Screen(Text("staff-settings-of", part=part, lines=lines), rows, back=HUB, kind="article")


def _part(part: str) -> Part:
    for one in PARTS:
        if one == part:
            return one
    raise MovedOn(f"there is no part {part}")


def _line(one: Shown) -> Text:
    values = {"name": messages.name(one.setting.key), "now": messages.value(one.setting, one.value)}
    if not one.is_other:
        return Text("staff-setting-line", **values)
    if one.is_lost:
        return Text("staff-setting-line-lost", **values)
    return Text("staff-setting-line-other", **values, file=messages.value(one.setting, one.of_file))


@press("staff.setting_days", who=COORDINATOR)
def days(turn: Turn, page: int) -> Screen:
    """The days on which it is closed on top: open on one all the same, or type one more."""
    return _days(turn, page)


def _days(turn: Turn, page: int = 0) -> Screen:
    found = settings.days(turn.tx, turn.person)
    buttons = [Button(messages.name(one.setting.key), "staff.setting", one.setting.key) for one in found]
    more = Button(Text("more-button"), "staff.setting_days", next_page(page, len(buttons)))
    lines = Lines(tuple(map(_line, found[:LINES_MAX])))
    text = Text("staff-setting-days", lines=lines, count=len(found))
    return Screen(text, pages(buttons, page, more), back=HUB, kind="article", expects="staff.setting_day")


@typed("staff.setting_day", who=COORDINATOR)
def day(turn: Turn, words: str) -> Screen:
    """A day that was typed; which, where it may be two."""
    found = understand_day(turn.tx, turn.person, words)
    if len(found) == 1:
        return _setting(turn, f"{ON}{found[0]}")
    if not found:
        return with_note(Text("staff-setting-day-unread"), _days(turn))
    buttons = tuple(Button(messages.name(f"{ON}{iso}"), "staff.setting", f"{ON}{iso}") for iso in found[:PER_ROW])
    return Screen(Text("staff-setting-day-which"), (buttons,), back=TO_DAYS, expects="staff.setting_day")


@press("staff.setting", who=COORDINATOR)
def setting(turn: Turn, key: str) -> Screen:
    """One of them: as it is, as the file says, who changed it, and to what it can be changed."""
    return _setting(turn, key)


def _setting(turn: Turn, key: str) -> Screen:
    one = settings.shown(turn.tx, turn.person, key)
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, key=key, value="", was="", at=turn.tx.now)
    taps = [
        Button(Text("staff-setting-to-button", to=messages.value(one.setting, value)), "staff.setting_try", key, place)
        for place, value in enumerate(_taps(one))
        if value != one.value and settings.may_be(turn.tx, turn.person, key, value)
    ]
    back = () if one.change is None or not one.is_other else (messages.back(one.change),)
    text = Text(
        "staff-setting",
        name=messages.name(key),
        now=messages.value(one.setting, one.value),
        about=_about(one),
        how=Text("staff-setting-how", unit=one.setting.unit, second="yes" if one.setting.second else "no"),
    )
    rows: tuple[Row, ...] = (*in_twos(taps), *back)
    return Screen(text, rows, back=_to(one), kind="article", expects=_expects(one))


def _taps(one: Shown) -> tuple[str, ...]:
    return (SHUT, OPEN) if one.setting.unit == "shut" else one.setting.taps


def _expects(one: Shown) -> str | None:
    return None if one.setting.unit in ("shut", "choice") else "staff.setting_typed"


def _to(one: Shown) -> Button:
    if one.setting.unit == "shut":
        return TO_DAYS
    return Button(Text("back-button"), "staff.settings_of", one.setting.part)


def _about(one: Shown) -> Text:
    """What the file says, where that is another thing, and who changed it."""
    if one.change is None or not one.is_other:
        return Text("staff-setting-as-file")
    file = messages.value(one.setting, one.of_file)
    key = "staff-setting-lost" if one.is_lost else "staff-setting-other"
    return Text(key, who=Name(one.change.changed_by), file=file)


@press("staff.setting_try", who=COORDINATOR)
def try_one(turn: Turn, key: str, place: int) -> Screen:
    """What one of the values that are one tap away would come to."""
    taps = _taps(settings.shown(turn.tx, turn.person, key))
    if not 0 <= place < len(taps):
        raise MovedOn(f"no such value of {key}")
    return _seen(turn, key, taps[place])


@typed("staff.setting_typed", who=COORDINATOR)
def typed_one(turn: Turn, words: str) -> Screen:
    """What a value that was typed would come to."""
    key = _form(turn)["key"]
    one = settings.shown(turn.tx, turn.person, key)
    try:
        return _seen(turn, key, settings.read(one.setting, words))
    except Refused as refused:
        return Screen(refused.text, back=_to(one), expects="staff.setting_typed")


def _form(turn: Turn) -> dict[str, Any]:
    form = flows.recall(turn, FORM)
    if not form or turn.tx.now - form["at"] > LAPSES:
        raise MovedOn("no setting was looked at, or too long ago")
    return form


def _seen(turn: Turn, key: str, value: str) -> Screen:
    """What becomes different for whom; nothing has happened yet."""
    one = settings.shown(turn.tx, turn.person, key)
    to = Button(Text("back-button"), "staff.setting", key)
    if value == one.value:
        return with_note(Text("staff-setting-same"), _setting(turn, key))
    one, then = settings.tried(turn.tx, turn.person, key, value)
    lines = settings_seen.seen(turn.tx, turn.person, one, places.place(turn.person.place), then)
    flows.keep(turn, FORM, key=key, value=value, was=one.value, at=turn.tx.now)
    text = Text(
        "staff-setting-seen",
        name=messages.name(key),
        was=messages.value(one.setting, one.value),
        now=messages.value(one.setting, value),
        lines=Lines(lines),
        second="yes" if one.setting.second else "no",
    )
    yes = Button(Text("staff-setting-yes-button"), "staff.setting_yes", turn.tx.now)
    return Screen(text, ((yes,),), back=to, kind="article")


@press("staff.setting_yes", who=COORDINATOR, sure=COORDINATOR)
def say_yes(turn: Turn, looked_at: int) -> Screen:
    """What was looked at then holds from now on; or a second person is asked."""
    form = _form(turn)
    if form["at"] != looked_at or not form["was"] + form["value"]:
        raise MovedOn("that is not what was looked at")
    flows.drop(turn, FORM)
    return _done(turn, settings.change(turn.tx, turn.person, form["key"], form["value"], form["was"]))


@press("staff.setting_back", who=COORDINATOR, sure=COORDINATOR)
def put_back(turn: Turn, change_id: int) -> Screen:
    """It is again as it was before that change."""
    return _done(turn, settings.put_back(turn.tx, turn.person, change_id))


def _done(turn: Turn, made: Change | Second) -> Screen:
    if isinstance(made, Second):
        return seconds.screen(turn, made)
    one = settings.shown(turn.tx, turn.person, made.setting)
    text = Text("staff-setting-done", name=messages.name(made.setting), now=messages.value(one.setting, one.value))
    return Screen(text, (messages.back(made),), back=_to(one), kind="article")


HANDLERS = (hub, of_part, days, day, setting, try_one, typed_one, say_yes, put_back)
