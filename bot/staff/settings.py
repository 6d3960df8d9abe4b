"""Coordinators change what their place decides, in chat: seen before it happens, told to each other, and put back.

It holds at once, at that place alone. What has begun already keeps the time it has, and what begins goes by the new
one; where it is otherwise the look beforehand says so (`bot/staff/settings_seen.py`).
"""

from dataclasses import dataclass
from datetime import timedelta

from bot.base import audit
from bot.base.clock import local
from bot.base.messages import Text
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.people.rules import Person
from bot.places import changing, settings
from bot.places import service as places
from bot.places.changing import Change
from bot.places.rules import Place
from bot.places.settings import ON, SHUT, Part, Setting
from bot.staff import rules, second
from bot.staff import settings_messages as messages
from bot.staff.store.seconds import Second

KIND = "setting"
DIGITS_MAX = 5
DAYS_AHEAD_MAX = 366
"""So far ahead a day on which the place is closed may be."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One setting: the value it has now, the one of the file, and the change that stands, if there is any."""

    setting: Setting
    value: str
    of_file: str
    change: Change | None

    @property
    def is_other(self) -> bool:
        """Whether it was changed here, and is not what the file says."""
        return self.change is not None and self.change.value is not None

    @property
    def is_lost(self) -> bool:
        """Whether it was changed here, and that cannot stand with what the file says by now."""
        return self.change is not None and self.change.value not in (None, self.value)


def _coordinates(actor: Person) -> None:
    if "coordinator" not in actor.roles or actor.state != "active":
        raise MovedOn(f"person {actor.id} does not coordinate")


def shown(tx: Transaction, actor: Person, key: str) -> Shown:
    """One of them at the actor's place. `MovedOn` where there is none of that name, and for who does not coordinate."""
    _coordinates(actor)
    setting = settings.find(key)
    if setting is None:
        raise MovedOn(f"there is no setting {key}")
    now, of_file = setting.get(places.place(actor.place)), setting.get(places.of_file(actor.place))
    return Shown(setting, now, of_file, changing.of_setting(tx, actor.place, key))


def listed(tx: Transaction, actor: Person, part: Part) -> list[Shown]:
    """Those of one part."""
    return [shown(tx, actor, one.key) for one in settings.SETTINGS if one.part == part]


def days(tx: Transaction, actor: Person) -> list[Shown]:
    """The dates ahead on which the place is closed, and those on which it is open against the file, the next first."""
    here, base = places.place(actor.place), places.of_file(actor.place)
    today = local(tx.now, here.zone).date().isoformat()
    both = sorted(day for day in here.hours.closed | base.hours.closed if day >= today)
    return [shown(tx, actor, f"{ON}{day}") for day in both]


def count_other(tx: Transaction, actor: Person) -> int:
    """How many have another value than the file's."""
    return len(changing.values(tx, actor.place))


# --- reading ---


def read(setting: Setting, words: str) -> str:
    """A value that was typed, as it is kept. `Refused` where it is none, or out of what may be here."""
    match setting.unit:
        case "spans":
            return settings.kept_spans(rules.read_spans(words))
        case "choice":
            raise MovedOn(f"{setting.key} is not typed")
        case "time":
            start, _ = rules.read_duty(f"{words.strip()}-24")
            value = rules.clock_words(start)
        case _:
            said = words.strip()
            value = str(int(said)) if said.isdecimal() and len(said) <= DIGITS_MAX else ""
    if not setting.takes(value):
        raise Refused(
            "staff-setting-range",
            f"{setting.key} is not from {setting.low} to {setting.high}",
            low=messages.value(setting, _told(setting, setting.low)),
            high=messages.value(setting, _told(setting, setting.high)),
        )
    return value


def _told(setting: Setting, bound: int) -> str:
    return rules.clock_words(bound) if setting.unit == "time" else str(bound)


# --- what it would come to ---


def tried(tx: Transaction, actor: Person, key: str, value: str) -> tuple[Shown, Place]:
    """The setting as it is now, and the place as it would be. `Refused` where that cannot be at any place; `MovedOn`
    for what is no value of it, is so already, or is a day that is over.
    """
    seen = shown(tx, actor, key)
    if not seen.setting.takes(value) or value == seen.value:
        raise MovedOn(f"{key} is not to be changed to that")
    if key.startswith(ON):
        _check_day(tx, actor, key.removeprefix(ON))
    base, now = places.of_file(actor.place), changing.values(tx, actor.place)
    then, lost = settings.changed(base, {**now, key: value})
    if not lost <= settings.changed(base, now)[1] - {key}:
        wrong = sorted(settings.problems(seen.setting.put(places.place(actor.place), value)))
        raise Refused("staff-setting-problem", f"{key} cannot be so: {wrong}", problem=wrong[0])
    return seen, then


def may_be(tx: Transaction, actor: Person, key: str, value: str) -> bool:
    """Whether it can be changed to that now."""
    try:
        tried(tx, actor, key, value)
    except (Refused, MovedOn):
        return False
    return True


def _check_day(tx: Transaction, actor: Person, iso: str) -> None:
    today = local(tx.now, places.place(actor.place).zone).date()
    last = today + timedelta(days=DAYS_AHEAD_MAX)
    if not today.isoformat() <= iso <= last.isoformat():
        raise Refused("staff-setting-day", f"{iso} is over, or too far ahead", most=DAYS_AHEAD_MAX)


# --- changing ---


def change(tx: Transaction, actor: Person, key: str, value: str, was: str) -> Change | Second:
    """From now on that holds; what could harm only once a second person agrees. `MovedOn` where it is not any more what
    the actor saw (`was`).
    """
    seen, _ = tried(tx, actor, key, value)
    if seen.value != was:
        raise MovedOn(f"{key} was changed meanwhile")
    if seen.setting.second:
        return second.ask(tx, actor, KIND, given="=".join((key, value, was)))
    return _change(tx, actor, seen, value)


def _change(tx: Transaction, actor: Person, seen: Shown, value: str) -> Change:
    kept = None if value == seen.of_file else value
    made = changing.change(tx, actor.place, seen.setting.key, kept, actor.id)
    audit.record(tx, actor.id, "staff.setting_changed", None, f"{made.id} {made.setting} {value or SHUT}")
    messages.changed(tx, made, value, seen.value)
    return made


def put_back(tx: Transaction, actor: Person, change_id: int) -> Change | Second:
    """Let it be as it was before that change, in the same way in which it was changed. `MovedOn` where it has been
    changed since, or that cannot be any more.
    """
    found = changing.find(tx, actor.place, change_id)
    seen = shown(tx, actor, found.setting)
    if not found.stands:
        raise MovedOn(f"change {change_id} stands no more")
    value = seen.of_file if found.before is None else found.before
    if seen.is_lost and value == seen.value:
        return _change(tx, actor, seen, value)  # nothing becomes different: it does not stand already
    return change(tx, actor, found.setting, value, seen.value)


# --- a second person ---


def _of(asked: Second) -> tuple[Setting, str, str]:
    key, value, was = asked.given.split("=")
    setting = settings.find(key)
    if setting is None:
        raise MovedOn(f"there is no setting {key}")
    return setting, value, was


def _what(_tx: Transaction, asked: Second) -> Text:
    setting, value, was = _of(asked)
    now, before = messages.value(setting, value), messages.value(setting, was)
    return Text("staff-second-setting", name=messages.name(setting.key), now=now, was=before)


def _do(tx: Transaction, asked: Second, asker: Person, _by: int) -> None:
    setting, value, was = _of(asked)
    seen, _ = tried(tx, asker, setting.key, value)
    if seen.value != was:
        raise MovedOn(f"{setting.key} was changed meanwhile")
    _change(tx, asker, seen, value)


KINDS = {KIND: second.Kind(_what, _do)}
"""What needs a second person here."""
