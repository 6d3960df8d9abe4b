"""One meeting for several, as its host or a parent sees it now. A parent reads how many come, never who."""

from bot.base.messages import Button, Duration, Lines, Name, Row, Screen, Text, When
from bot.checkins import group_after, group_came, group_inviting, group_messages, group_seats, groups
from bot.checkins.store import seats
from bot.checkins.store.groups import Group
from bot.checkins.store.seats import Seat
from handlers.checkins.meeting import two_hours
from handlers.choices import MORE, ROWS, in_pairs, next_page, pages
from handlers.doors import Turn
from handlers.screens import HOME

SEVERAL = Button(Text("checkins-group-list-button"), "checkins.groups", 0)
NAMES_A_ROW = 2
CALENDAR = Text("checkins-calendar-button")


def group_screen(turn: Turn, group: Group, page: int = 0) -> Screen:
    """Whatever has become of it."""
    is_host = turn.person.id == group.helper_id
    if group.state == "cancelled":
        return _off(group, is_host=is_host)
    if group.starts_at <= turn.tx.now:
        writes = group_after.writes(turn.tx, turn.person, group)
        return _who_was_there(turn, group, page) if writes else _over(turn, group)
    return _hosted(turn, group) if is_host else _for_a_parent(turn, group)


def _about(turn: Turn, group: Group) -> tuple[Text, ...]:
    where = group.draft.whereabouts
    held = seats.in_turn(turn.tx, group.id, "held")
    is_there = turn.person.id in {group.helper_id, *(seat.parent_id for seat in held)}
    # Full looks alike to everybody, whatever the reason.
    looks_full = not is_there and group_inviting.meets_somebody_apart(turn.tx, turn.person.id, group)
    taken = group.room if looks_full else len(held)
    return (
        *((Text("checkins-group-where-line", where=where),) if where else ()),
        Text("checkins-lasts", minutes=Duration(group.minutes)),
        Text("checkins-group-taken", taken=taken, room=group.room),
    )


def _one(group: Group, *lines: Text) -> Text:
    return Text(
        "checkins-group-one",
        title=group_messages.title(group),
        when=When(group.starts_at),
        who=Name(group.helper_id),
        lines=Lines(lines),
    )


def _calendar(group: Group) -> Button:
    return Button(CALENDAR, "checkins.group_calendar", group.id)


def _hosted(turn: Turn, group: Group) -> Screen:
    """For the host: who comes, how many wait, and what can be changed."""
    held = seats.in_turn(turn.tx, group.id, "held")
    waiting = len(seats.in_turn(turn.tx, group.id, "waiting"))
    lines = (
        *_about(turn, group),
        *((Text("checkins-group-waiting", count=waiting),) if waiting else ()),
        *((Text("checkins-you-come"),) if group.helper_coming else ()),
        *(
            Text("checkins-group-comes-said" if seat.coming else "checkins-group-comes", who=Name(seat.parent_id))
            for seat in held
        ),
    )
    move = Button(Text("checkins-move-button"), "checkins.group_days", group.id, 0)
    rows = ((_calendar(group),), (move, group_messages.cannot(group, group.helper_id)), (_two_hours(turn, group),))
    return Screen(_one(group, *lines), rows, back=SEVERAL, kind="article")


def _for_a_parent(turn: Turn, group: Group) -> Screen:
    seat = seats.of(turn.tx, group.id, turn.person.id)
    return _with_no_seat(turn, group) if seat is None else _with_seat(turn, group, seat)


def _with_no_seat(turn: Turn, group: Group) -> Screen:
    """For whom it is open to: a place in one tap, or a turn for one."""
    about, me = _about(turn, group), turn.person.id
    seen = Text("checkins-group-seen-by", who=Name(group.helper_id))
    if group_inviting.is_elsewhere(turn.tx, me, group):
        return Screen(_one(group, *about, Text("checkins-group-elsewhere")), back=SEVERAL)
    if group_inviting.places_left(turn.tx, me, group):
        return Screen(_one(group, *about, seen), ((group_messages.take(group),),), back=SEVERAL)
    wait = Button(Text("checkins-group-wait-button"), "checkins.group_wait", group.id, group.sequence)
    return Screen(_one(group, *about, Text("checkins-group-full"), seen), ((wait,),), back=SEVERAL)


def _with_seat(turn: Turn, group: Group, seat: Seat) -> Screen:
    """For who has a place, or waits for one."""
    about = _about(turn, group)
    if seat.state == "waiting":
        stop = Button(Text("checkins-group-stop-button"), "checkins.group_leave", group.id, group.sequence)
        return Screen(_one(group, *about, Text("checkins-group-you-wait")), ((stop,),), back=SEVERAL)
    said = (Text("checkins-you-come"),) if seat.coming else ()
    first: Row = (_calendar(group),) if seat.coming else (group_messages.coming(group), _calendar(group))
    rows = (first, (group_messages.cannot(group, seat.parent_id),), (_two_hours(turn, group),))
    return Screen(_one(group, *about, Text("checkins-group-you-have"), *said), rows, back=SEVERAL)


def _two_hours(turn: Turn, group: Group) -> Button:
    """As beneath a meeting of two: one wish, for whatever is ahead."""
    label, wanted = two_hours(turn)
    return Button(label, "checkins.group_two_hours", group.id, wanted)


def _off(group: Group, *, is_host: bool) -> Screen:
    text = Text("checkins-group-off", who=Name(group.helper_id), when=When(group.starts_at))
    if is_host:
        text = Text("checkins-group-off-host", when=When(group.starts_at))
    calendar = Button(Text("checkins-calendar-off-button"), "checkins.group_calendar", group.id)
    return Screen(text, ((calendar,),), back=SEVERAL)


# --- afterwards ---


def _over(turn: Turn, group: Group) -> Screen:
    """For a parent: did you meet?"""
    seat = seats.of(turn.tx, group.id, turn.person.id)
    who, when = Name(group.helper_id), When(group.starts_at)
    if seat is None or seat.state != "held":
        was_there = Button(
            Text("checkins-group-was-there-button"), "checkins.group_say", group.id, group.sequence, "met"
        )
        rows = ((was_there,),) if group_came.may_tell(turn.tx, turn.person, group) else ()
        return Screen(Text("checkins-group-was-full", who=who, when=when), rows, back=SEVERAL)
    if seat.kept:
        text = Text("checkins-group-kept", who=who, when=when, minutes=Duration(group.minutes))
        return Screen(text, ((Button(Text("hours-book-button"), "hours.book"),),), back=SEVERAL)
    if seat.said is None:
        asked = group_messages.question(group, "ask")
        return Screen(asked.text, asked.rows, back=SEVERAL)
    return Screen(
        Text(f"checkins-group-you-said-{seat.said}", who=who, when=when),
        group_messages.answers(group, seat.said),
        back=SEVERAL,
    )


def _who_was_there(turn: Turn, group: Group, page: int) -> Screen:
    """For whoever writes it down: a tap for each who was there, one for all, one for nobody, one for somebody else; and
    what is not confirmed yet.
    """
    held, back = seats.in_turn(turn.tx, group.id, "held"), _back(turn, group)
    more_came = any(True for _ in group_came.can_be_added(turn.tx, group))
    add = (Button(Text("checkins-group-add-button"), "checkins.group_add", group.id, 0),) if more_came else ()
    if not held:
        return Screen(Text("checkins-group-nobody-came", when=When(group.starts_at)), (add,) if add else (), back=back)
    open_still = [seat for seat in held if group.state == "booked" or not seat.present]
    buttons = [*(_tick(group, seat) for seat in open_still), *add]
    turned = next_page(page, len(buttons), NAMES_A_ROW)
    more = Button(Text("more-button"), "checkins.group_names", group.id, turned)
    rows = pages(buttons, page, more, *_written_down(group, held), per_row=NAMES_A_ROW)
    word = "who-was" if group.state == "booked" else "written"
    lines = () if group.state == "booked" else tuple(_line(seat) for seat in held)
    text = Text(f"checkins-group-{word}", when=When(group.starts_at), lines=Lines(lines), names=len(open_still))
    return Screen(text, rows, back=back, kind="article")


def _back(turn: Turn, group: Group) -> Button:
    """The host finds it among theirs; a coordinator came from an ask."""
    return SEVERAL if turn.person.id == group.helper_id else HOME


def who_else(turn: Turn, group: Group, page: int) -> Screen:
    """A tap for each who may have been there without a place."""
    buttons = [
        Button(Text("checkins-group-name-button", who=Name(one)), "checkins.group_came", group.id, group.sequence, one)
        for one in group_came.can_be_added(turn.tx, group)
    ]
    rows = in_pairs(buttons, page, lambda turned: Button(MORE, "checkins.group_add", group.id, turned))
    back = Button(Text("back-button"), "checkins.group_names", group.id, 0)
    return Screen(Text("checkins-group-who-else", when=When(group.starts_at)), rows, back=back)


def _tick(group: Group, seat: Seat) -> Button:
    label = "checkins-group-ticked-button" if seat.present else "checkins-group-name-button"
    was = 0 if seat.present else 1
    return Button(Text(label, who=Name(seat.parent_id)), "checkins.group_was", seat.id, group.sequence, was)


def _written_down(group: Group, held: list[Seat]) -> tuple[Button, ...]:
    """All, nobody, or those who are ticked; nothing where it is written down already."""
    if group.state != "booked":
        return ()
    words = ("ticked",) if any(seat.present for seat in held) else ("all", "nobody")
    return tuple(
        Button(Text(f"checkins-group-done-{word}-button"), "checkins.group_done", group.id, group.sequence, word)
        for word in words
    )


def _line(seat: Seat) -> Text:
    """What stands of one parent: both say so, one alone does, or they were not there."""
    if seat.kept:
        word = "both"
    elif seat.present:
        word = "unconfirmed"
    else:
        word = "says-came" if seat.said == "met" else "was-not"
    return Text(f"checkins-group-line-{word}", who=Name(seat.parent_id))


# --- among one's meetings ---


def several(turn: Turn, page: int) -> Screen:
    """What waits for a word, what is ahead, and what is open to this person."""
    tx, me = turn.tx, turn.person
    waiting = group_after.to_answer(tx, me.id)
    ahead = [one for one in group_seats.mine(tx, me) if one not in waiting]
    shown = [*waiting, *ahead, *group_seats.open_to(tx, me)]
    buttons = [
        Button(Text("checkins-slot-button", when=When(one.starts_at)), "checkins.group", one.id) for one in shown
    ]
    size = 2 * ROWS
    start = page % max(1, -(-len(shown) // size)) * size
    lines = tuple(_in_list(turn, one) for one in shown[start : start + size])
    new = (Button(Text("checkins-group-new-button"), "checkins.group_new"),) if groups.may_host(tx, me) else ()
    more = Button(Text("more-button"), "checkins.groups", next_page(page, len(buttons)))
    back = Button(Text("back-button"), "checkins.list", 0)
    text = Text("checkins-group-list", lines=Lines(lines)) if shown else Text("checkins-group-list-empty")
    return Screen(text, pages(buttons, page, more, *new), back=back, kind="article")


def _in_list(turn: Turn, group: Group) -> Text:
    seat = seats.of(turn.tx, group.id, turn.person.id)
    if group.starts_at <= turn.tx.now:
        word = "over"
    elif turn.person.id == group.helper_id:
        word = "host"
    else:
        word = "open" if seat is None else seat.state
    title, who = group_messages.title(group), Name(group.helper_id)
    return Text(f"checkins-group-item-{word}", when=When(group.starts_at), title=title, who=who)
