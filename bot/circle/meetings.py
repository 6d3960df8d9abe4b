"""Meetings of the circle, once or weekly or monthly: set by anybody, who then leads it; each says whether they come.

All members are invited, some at a time, and those invitations wait their turn among all that nobody asked for. Who
says that they come is reminded; nobody else is. What is decided there are votes like all others, begun from it.
"""

from datetime import date, datetime, timedelta

from bot.base import audit, outbox, timers
from bot.base.clock import DAY, FOREVER, HOUR, Instant, instant_of, local
from bot.base.names import clean_words
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.circle import meeting_messages as messages
from bot.circle import rules, service
from bot.circle.store import meetings as store
from bot.circle.store.agenda import Item
from bot.circle.store.decisions import Decision
from bot.circle.store.meetings import Meeting, Repeats
from bot.people import service as people
from bot.people.rules import Person, is_here

INVITE, COURSE = "circle.invite", "circle.meeting"
"""The rules by which the next few are invited; and by which those who come are reminded, and a meeting is over."""
AT_ONCE = 200
"""So many are invited by one transaction."""
AHEAD_MAX = 3
SHOWN_MAX = 8
FAR: Instant = 190 * DAY
REMIND_BEFORE: Instant = DAY
REMIND_LIMIT: Instant = 3 * HOUR
LASTS: Instant = 3 * HOUR
"""So long after it began it is over, and the next one stands there where it repeats."""
NOTES_MAX = 1_500
REPEATS: tuple[Repeats, ...] = ("no", "week", "month")


def plan(tx: Transaction, person: Person, starts_at: Instant, venue: str, repeats: str) -> Meeting:
    """That person sets one and leads it; without `venue` it is in the bot. Set twice it is one. `Refused` when it is
    past or far off, or several are planned.
    """
    chosen = next((one for one in REPEATS if one == repeats), None)
    if chosen is None or not rules.has_vote(person) or person.acting is not None:
        raise MovedOn(f"person {person.id} sets no meeting so")
    if not tx.now < starts_at <= tx.now + FAR:
        raise Refused("circle-meeting-when-not", f"a meeting at {starts_at}")
    where = rules.words_of(venue, rules.OPTION_LETTERS_MAX) if venue else ""
    planned = store.ahead(tx, person.place, AHEAD_MAX)
    if same := [one for one in planned if (one.chair, one.starts_at) == (person.id, starts_at)]:
        return same[0]
    if len(planned) >= AHEAD_MAX:
        raise Refused("circle-meetings-enough", f"{AHEAD_MAX} are planned", most=AHEAD_MAX)
    return _begin(tx, person.place, person.id, starts_at, where, chosen)


def _begin(tx: Transaction, place: str, chair: int, starts_at: Instant, venue: str, repeats: Repeats) -> Meeting:
    one = _load(tx, store.add(tx, place, chair, starts_at, venue, repeats))
    store.say(tx, one.id, chair, coming=True)
    timers.set_timer(tx, INVITE, one.subject, tx.now, late_limit=starts_at, data={"after": 0})
    remind_at = max(tx.now, starts_at - REMIND_BEFORE)
    timers.set_timer(tx, COURSE, f"{one.subject}remind", remind_at, late_limit=starts_at - REMIND_LIMIT)
    timers.set_timer(tx, COURSE, f"{one.subject}over", starts_at + LASTS, late_limit=FOREVER)
    audit.record(tx, chair, "circle.meeting", None, str(one.id))
    return one


def _load(tx: Transaction, meeting_id: int) -> Meeting:
    found = store.find(tx, meeting_id)
    if found is None:
        raise MovedOn(f"there is no meeting {meeting_id}")
    return found


def look(tx: Transaction, person: Person, meeting_id: int) -> Meeting:
    """One of that person's place. `MovedOn` for any other."""
    found = _load(tx, meeting_id)
    if found.place != person.place:
        raise MovedOn(f"meeting {meeting_id} is not of person {person.id}'s place")
    return found


def listed(tx: Transaction, person: Person) -> list[Meeting]:
    """What is planned at that person's place, the next first; and behind it the last ones that are over."""
    planned = store.ahead(tx, person.place, AHEAD_MAX)
    return [*planned, *store.before(tx, person.place, SHOWN_MAX - len(planned))]


def answer(tx: Transaction, person: Person, meeting_id: int, *, coming: bool) -> Meeting:
    """That person comes, or cannot. `MovedOn` when it is over or off."""
    one = look(tx, person, meeting_id)
    if one.state != "planned" or not rules.has_vote(person) or person.acting is not None:
        raise MovedOn(f"meeting {meeting_id} is {one.state} for person {person.id}")
    store.say(tx, one.id, person.id, coming=coming)
    messages.uninvite(tx, one, person.id)
    if person.id == one.chair:
        _ask_who_leads(tx, one, nobody=not coming)
    return one


def _ask_who_leads(tx: Transaction, one: Meeting, *, nobody: bool) -> None:
    """Those who come are asked to lead it where `nobody` does, and no longer where somebody does."""
    for person_id in store.coming(tx, one.id):
        if not nobody:
            messages.led(tx, one, person_id)
        elif _is_there(tx, person_id):
            messages.who_leads(tx, one, person_id)


def is_led(tx: Transaction, one: Meeting) -> bool:
    """Whether whoever leads it comes."""
    return store.said(tx, one.id, one.chair) is not False


def lead(tx: Transaction, person: Person, meeting_id: int) -> Meeting:
    """That person leads it from now on, in the stead of who cannot come, and comes. Tapped twice it is the same.
    `MovedOn` where somebody leads it.
    """
    one = look(tx, person, meeting_id)
    if one.chair == person.id and one.state == "planned":
        return answer(tx, person, meeting_id, coming=True)
    if one.state != "planned" or is_led(tx, one) or not rules.has_vote(person) or person.acting is not None:
        raise MovedOn(f"meeting {meeting_id} is {one.state}, led by {one.chair}")
    _ask_who_leads(tx, one, nobody=False)
    store.lead(tx, one, person.id)
    store.say(tx, one.id, person.id, coming=True)
    messages.uninvite(tx, one, person.id)
    audit.record(tx, person.id, "circle.leads", None, str(one.id))
    return _load(tx, meeting_id)


def may_lead(person: Person, one: Meeting) -> bool:
    """Whether that person may call it off: who leads it, and a coordinator."""
    return one.chair == person.id or "coordinator" in person.roles


def is_on(tx: Transaction, one: Meeting) -> bool:
    """Whether it goes on just now."""
    return one.state == "planned" and one.starts_at <= tx.now


def call_off(tx: Transaction, person: Person, meeting_id: int) -> Meeting:
    """It will not be; those who were to come are told."""
    one = look(tx, person, meeting_id)
    if not may_lead(person, one) or is_on(tx, one) or not _end(tx, one, by=person.id):
        raise MovedOn(f"meeting {meeting_id} is {one.state}, led by {one.chair}")
    return _load(tx, meeting_id)


def _end(tx: Transaction, one: Meeting, by: int) -> bool:
    if not store.move(tx, one, "off"):
        return False
    for rule in (INVITE, COURSE):
        timers.cancel(tx, rule, one.subject)
    outbox.withdraw(tx, one.subject)
    for person_id in store.coming(tx, one.id):
        if person_id != by and _is_there(tx, person_id):
            messages.called_off(tx, one, person_id)
    audit.record(tx, by, "circle.called_off", None, str(one.id))
    return True


def write(tx: Transaction, person: Person, meeting_id: int, typed: str) -> Meeting:
    """Whoever leads it notes that, in the stead of what was noted before. `Refused` when it is too much, or nothing."""
    one = look(tx, person, meeting_id)
    notes = clean_words(typed)
    if one.chair != person.id or one.state == "off" or one.starts_at > tx.now:
        raise MovedOn(f"meeting {meeting_id} is {one.state}, led by {one.chair}")
    if not 0 < len(notes) <= NOTES_MAX:
        raise Refused("circle-length", f"{len(notes)} letters", most=NOTES_MAX)
    store.note(tx, one, notes)
    return _load(tx, meeting_id)


def open_vote(tx: Transaction, person: Person, meeting_id: int, item_id: int, options: tuple[str, ...]) -> Decision:
    """Whoever leads it lets a vote begin on what waits, by the same rules as ever. `MovedOn` unless it goes on."""
    one = look(tx, person, meeting_id)
    if one.chair != person.id or not is_on(tx, one):
        raise MovedOn(f"meeting {meeting_id} does not go on, or is not led by person {person.id}")
    decision = service.open_vote(tx, person, item_id, options, leads=True)
    store.add_vote(tx, one.id, decision.id)
    return decision


def waits(tx: Transaction, person: Person) -> list[Item]:
    """What waits to be voted on, for a meeting to go through."""
    return [one for one in service.listed(tx, person) if one.state == "waiting"]


# --- as time goes by ---


def _is_there(tx: Transaction, person_id: int) -> bool:
    """Whether that person is told what nobody asked for: not in a break, nor once they have left."""
    person = people.get(tx, person_id)
    return rules.has_vote(person) and is_here(person, tx.now)


def _is_spared(tx: Transaction, person_id: int) -> bool:
    """Whether they have lost a baby: nothing is asked of them that they did not come to themselves."""
    return people.get(tx, person_id).loss_at is not None


def invite_due(tx: Transaction, timer: Timer) -> None:
    """The rule of "circle.invite": the next few members are invited who have not said yet."""
    one = _load(tx, int(timer.subject.split(":")[1]))
    if one.state != "planned":
        return
    here = sorted(person_id for person_id in service.members(tx, one.place) if person_id > timer.data["after"])
    for person_id in here[:AT_ONCE]:
        silent = store.said(tx, one.id, person_id) is None
        if silent and _is_there(tx, person_id) and not _is_spared(tx, person_id):
            messages.invite(tx, one, person_id)
    if len(here) > AT_ONCE:
        data = {"after": here[AT_ONCE - 1]}
        timers.set_timer(tx, INVITE, one.subject, tx.now + 1, late_limit=one.starts_at, data=data)


def course_due(tx: Transaction, timer: Timer) -> None:
    """The rule of "circle.meeting": who comes is reminded; and once it is over, the next one stands there."""
    one = _load(tx, int(timer.subject.split(":")[1]))
    if one.state != "planned":
        return
    if timer.subject.endswith(":remind"):
        for person_id in store.coming(tx, one.id):
            if _is_there(tx, person_id):
                messages.remind(tx, one, person_id, one.starts_at - REMIND_LIMIT)
        return
    store.move(tx, one, "over")
    if one.repeats != "no" and rules.has_vote(people.get(tx, one.chair)):
        _begin(tx, one.place, one.chair, next_after(one, people.get(tx, one.chair).zone), one.venue, one.repeats)


def next_after(one: Meeting, zone: str) -> Instant:
    """When the next of a meeting that repeats begins: the same weekday and hour, a week or about a month later."""
    wall = local(one.starts_at, zone).replace(tzinfo=None)
    weeks = 1 if one.repeats == "week" else _weeks_to_next_month(wall.date())
    return instant_of(datetime.combine(wall.date() + timedelta(weeks=weeks), wall.time()), zone)


def _weeks_to_next_month(day: date) -> int:
    """After how many weeks the same weekday stands in the next month at the same place: its third Tuesday, say."""
    four, five = day + timedelta(weeks=4), day + timedelta(weeks=5)
    too_early = (four.day - 1) // 7 < (day.day - 1) // 7 and five.month == four.month
    return 5 if four.month == day.month or too_early else 4


def gone(tx: Transaction, person_id: int) -> None:
    """Somebody has left, or has other things to bear: they come to nothing that is planned, and are told of none. What
    they were to lead is off, and those who were to come are told.
    """
    for meeting_id in store.take_back(tx, person_id):
        messages.uninvite(tx, _load(tx, meeting_id), person_id)
    for one in store.ahead(tx, people.get(tx, person_id).place, SHOWN_MAX):
        messages.uninvite(tx, one, person_id)
    for one in store.led_by(tx, person_id):
        _end(tx, one, by=person_id)
