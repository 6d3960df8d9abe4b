"""How a setting of a place and its values read, and what its coordinators are told when one of them changes it."""

from bot.base import outbox
from bot.base.messages import Button, Day, Duration, Name, Row, Screen, Text
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.places.changing import Change
from bot.places.settings import DAY, LENGTHS, NUMBERS, ON, OPEN, SHUT, Setting, find, spans_of
from bot.staff import rules


def name(key: str) -> Text:
    """What a setting is called."""
    if key.startswith(ON):
        return Text("staff-setting-on", day=Day(key.removeprefix(ON)))
    if key.startswith(DAY):
        return Text("staff-day-button", day=int(key.removeprefix(DAY)))
    return Text("staff-setting-name", key=key)


def value(setting: Setting, kept: str) -> Text:
    """One of its values, as people read it."""
    if setting.unit in LENGTHS:
        return Text("staff-setting-for", time=Duration(int(kept) * LENGTHS[setting.unit]))
    if setting.unit in NUMBERS:
        return Text("staff-setting-number", unit=setting.unit, count=int(kept))
    if kept in (SHUT, OPEN, ""):
        return Text("staff-setting-open", state=kept or SHUT)
    if setting.unit == "choice":
        return Text("staff-setting-choice", value=kept)
    if setting.unit == "time":
        return Text("staff-setting-at", time=kept)
    return Text("staff-setting-at", time=", ".join(map(rules.span_words, spans_of(kept) or ())))


def back(change: Change) -> Row:
    """The way to let it be as it was before."""
    return (Button(Text("staff-setting-back-button"), "staff.setting_back", change.id),)


def changed(tx: Transaction, change: Change, now: str, was: str) -> None:
    """Let the other coordinators know what holds from now on and who changed it; they can put it back."""
    setting = find(change.setting)
    if setting is None:
        raise LookupError(f"there is no setting {change.setting}")
    text = Text(
        "staff-setting-told",
        who=Name(change.changed_by),
        name=name(change.setting),
        now=value(setting, now),
        was=value(setting, was),
    )
    for other in people.with_role(tx, change.place, "coordinator"):
        if other.id != change.changed_by:
            key = f"setting:{change.id}:{other.id}"
            outbox.send(tx, other.id, Screen(text, (back(change),), kind="notice"), lane="talk", key=key)
