"""What is said of meetings for several to people who did not just ask. No message names who else comes, nor what it is
but where somebody is invited: reminders and questions tell the time and the host alone.
"""

from typing import Literal

from bot.base import outbox
from bot.base.clock import Instant
from bot.base.messages import Button, Name, Row, Screen, Text, When
from bot.base.transaction import Transaction
from bot.checkins.group_rules import Said
from bot.checkins.messages import PURPOSE
from bot.checkins.store.groups import Group
from bot.people import service as people

News = Literal["place", "moved", "moved-waiting", "moved-off", "off", "over"]
"""A place that became free; moved, for who has a place, waits, or meets somebody else then; called off; ended."""


def key(group: Group, person_id: int) -> str:
    """What reminders and questions to one person are kept under, for the time it has now."""
    return f"{group.subject}{group.sequence}:{person_id}:"


def _invitation(group: Group, to: int) -> str:
    return f"{group.subject}invited:{to}:"


def title(group: Group) -> str | Text:
    """What it is: one of a few words, or the host's own."""
    return group.draft.title or Text("checkins-group-topic", topic=group.draft.topic)


def see(group: Group) -> Button:
    """The button that opens it."""
    return Button(Text("checkins-see-button"), "checkins.group", group.id)


def take(group: Group) -> Button:
    """The button that takes a place."""
    return Button(Text("checkins-group-take-button"), "checkins.group_take", group.id, group.sequence)


def coming(group: Group) -> Button:
    """The button that says one comes."""
    return Button(Text("checkins-coming-button"), "checkins.group_coming", group.id, group.sequence)


def cannot(group: Group, person_id: int) -> Button:
    """The button that gives a place away; for the host the one that asks whether to call it off."""
    label = Text("checkins-cannot-button")
    if person_id == group.helper_id:
        return Button(label, "checkins.group_off", group.id)
    return Button(label, "checkins.group_leave", group.id, group.sequence)


def invite(tx: Transaction, group: Group, to: int) -> None:
    """Invite somebody who did not ask. It waits its turn among all that nobody asked for."""
    text = Text("checkins-group-invited", who=Name(group.helper_id), title=title(group), when=When(group.starts_at))
    screen = Screen(text, ((take(group), see(group)),), kind="notice")
    once = f"{_invitation(group, to)}{group.sequence}"
    until = group.starts_at
    outbox.send(tx, to, screen, lane="bulk", key=once, not_after=until, purpose=PURPOSE, unprompted=True)


def not_yet_invited(tx: Transaction, group: Group) -> list[int]:
    """Whose invitation is not sent yet."""
    return outbox.waits_for(tx, f"{group.subject}invited:")


def uninvite(tx: Transaction, group: Group, to: int | None = None) -> None:
    """Take back, as long as it is not sent, what somebody, or everybody, was invited by."""
    outbox.withdraw(tx, f"{group.subject}invited:" if to is None else _invitation(group, to))


def take_back_news(tx: Transaction, group: Group, to: int | None = None) -> None:
    """Take back what is not yet sent, to one person or everybody, of a time or a place that is no more. That somebody
    has no place any more stays true.
    """
    uninvite(tx, group, to)
    for word in ("place", "moved", "moved-waiting"):
        outbox.withdraw(tx, f"{group.subject}{word}:{'' if to is None else f'{to}:'}")


def tell(tx: Transaction, group: Group, word: News, to: int, turn: int = 0) -> None:
    """Let somebody who has a place, or waits for one, know what has become of it."""
    if people.get(tx, to).state != "active":
        return
    rows: tuple[Row, ...] = ((see(group),),)
    if word in ("place", "moved"):
        rows = ((coming(group), cannot(group, to)), (see(group),))
    elif word in ("off", "over"):
        rows = ()
    text = Text(f"checkins-group-told-{word}", who=Name(group.helper_id), when=When(group.starts_at))
    once = f"{group.subject}{word}:{to}:{group.sequence}:{turn}"
    until = group.starts_at if word in ("place", "moved", "moved-waiting") else None
    outbox.send(tx, to, Screen(text, rows, kind="notice"), lane="talk", key=once, not_after=until)


def remind(tx: Transaction, group: Group, to: int, once: str, until: Instant, *, has_said: bool, taken: int) -> None:
    """What is kept for `to`, or for the host who comes; said once under that key, and never after `until`."""
    if to == group.helper_id:
        text = Text("checkins-group-reminder-host", when=When(group.starts_at), taken=taken)
    else:
        text = Text("checkins-group-reminder", who=Name(group.helper_id), when=When(group.starts_at))
    rows: tuple[Row, ...] = ((see(group), cannot(group, to)),)
    asked = not has_said and to != group.helper_id  # the host would not keep a time that she does not come to
    screen = Screen(text, ((coming(group),), *rows) if asked else rows, kind="notice")
    outbox.send(tx, to, screen, lane="reminder", key=once, not_after=until, purpose=PURPOSE)


def answers(group: Group, said: Said | None = None) -> tuple[Row, ...]:
    """What a parent can say of it afterwards, but for what they said already."""
    met, not_this_time = (
        ()
        if word == said
        else (Button(Text(f"checkins-{word}-button"), "checkins.group_say", group.id, group.sequence, word),)
        for word in ("met", "not")
    )
    wrong = Button(Text("checkins-wrong-button"), "checkins.group_wrong", group.id, group.sequence)
    return ((*met, *not_this_time), (wrong,))


def question(group: Group, step: str) -> Screen:
    """Did you meet? `step` says how often it was asked before."""
    text = Text(f"checkins-group-question-{step}", who=Name(group.helper_id), when=When(group.starts_at))
    return Screen(text, answers(group), kind="notice")


def ask(tx: Transaction, group: Group, to: int, step: str) -> None:
    """Ask a parent whether they met, or the host who was there."""
    screen = question(group, step)
    if to == group.helper_id:
        host_see = Button(Text("checkins-group-who-button"), "checkins.group", group.id)
        text = Text(f"checkins-group-question-host-{step}", when=When(group.starts_at))
        screen = Screen(text, ((host_see,),), kind="notice")
    outbox.send(tx, to, screen, lane="reminder", key=f"{key(group, to)}{step}", purpose=PURPOSE)


def written_for(tx: Transaction, group: Group, by: int) -> None:
    """Let the host, who said nothing, know that person `by` has written down who was there."""
    text = Text("checkins-group-written-for", who=Name(by), when=When(group.starts_at))
    screen = Screen(text, ((see(group),),), kind="notice")
    outbox.send(tx, group.helper_id, screen, lane="talk", key=f"{group.subject}written:{group.sequence}")


def says_came(tx: Transaction, group: Group, parent_id: int) -> None:
    """Let the host, who has written down who was there, know of one more who says so."""
    text = Text("checkins-group-says-came", who=Name(parent_id), when=When(group.starts_at))
    screen = Screen(text, ((see(group),),), kind="notice")
    outbox.send(tx, group.helper_id, screen, lane="talk", key=f"{group.subject}came:{parent_id}")
