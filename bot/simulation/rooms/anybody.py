"""What anybody does with any bot, whatever its rooms: tap about, twice, on old buttons, forge, type rubbish, block it.

And what must hold whatever the rooms do: inbox, outbox and timetable are caught up with, and the audit's chain holds.
"""

from collections.abc import Iterator

from bot.base.clock import DAY, HOUR, MINUTE, SECOND
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant, Press, tag_of
from bot.simulation.invariants import Invariant, Look

RARE = {
    "people.leave_now": 3,
    "people.pause_for": 25,
    "people.loss": 20,
    "people.hide": 30,
    "pairing.change": 30,
    "pairing.moves": 20,
    "safety.now": 8,
}
"""How often of a hundred times somebody means it who taps about and meets one of these."""
RUBBISH = (
    *("hello?", "2", "999999", "/start", "/unknown", "/now@kith_practice_bot", "STOP it please no", "🙂" * 300),
    *("<b>bold</b> & <script>", "\u202egnihton", "yes", "no", "a" * 4096, "'; DROP TABLE persons; --", "/people x"),
)
FORGED = (
    *("pairing.yes:{}", "pairing.no:{}", "pairing.one:{}", "pairing.change:{}:again", "asks.mine:{}", "asks.done:{}"),
    *("asks.close:{}:sorted", "asks.pass:{}", "asks.sorted:{}", "staff.person:{}", "staff.admit:{}", "open:{}"),
    *(
        "pairing.propose:{0}:{0}",
        "pairing.replace:{}",
        "staff.set_families:{}:99",
        "staff.agree_for:{}",
        "asks.list:{}",
    ),
    *("people.tap:give:gold:0", "people.date_is:baby:2031-13-45", "people.quiet_is:-4:99999", "nobody.knows:{}"),
    *(
        "staff.invite_as:nurse",
        "home:{}",
        "",
        ":::",
        "people.pause_for:ever",
        "hours.kinds:{}",
        "pairing.yes:x",
        "people.month:expecting:{}",
    ),
)
LATE = 5 * MINUTE
A_NIGHT, A_WEEK = 25 * HOUR, 8 * DAY
"""Quiet hours are shorter than a day, also the one on which clocks are put back; and a week with the night behind it is
the longest wait for what nobody asked for.
"""


def presses_or_goes_home(who: Inhabitant, *tags: str) -> None:
    """Taps a button with one of these tags, or asks for home where none is in sight."""
    if not who.press_any(*tags):
        who.say("/home")


def _looks_at_home(who: Inhabitant) -> None:
    who.say("/home")


def _taps_about(who: Inhabitant) -> None:
    found = who.shown()
    for press in found[who.chance.below(len(found)) :][:1] if found else ():
        _means_it(who, press)


def _means_it(who: Inhabitant, press: Press) -> None:
    tag = tag_of(press[1])
    if tag == "people.leave_now" and who.stays:
        return
    if who.chosen(RARE.get(tag, 100)):
        who.press(press)


def _taps_twice(who: Inhabitant) -> None:
    found = [press for press in who.shown() if tag_of(press[1]) not in RARE]
    if found:
        press = found[who.chance.below(len(found))]
        for _ in range(2 + who.chance.below(2)):
            who.press(press)


def _taps_an_old_button(who: Inhabitant) -> None:
    old = who.crowd.old_buttons
    mine = [press for press in old if press[0].content["chat"]["id"] == who.phone.id]
    if mine:
        _means_it(who, mine[who.chance.below(len(mine))])


def _forges(who: Inhabitant) -> None:
    if not who.phone.received:
        return
    shape = FORGED[who.chance.below(len(FORGED))]
    who.press((who.phone.last, shape.format(1 + who.chance.below(120))))


def _writes_anything(who: Inhabitant) -> None:
    who.say(RUBBISH[who.chance.below(len(RUBBISH))])


def _sends_something_else(who: Inhabitant) -> None:
    acts = (who.phone.send_photo, who.phone.send_voice, who.phone.send_sticker, who.phone.send_contact)
    who.do(acts[who.chance.below(len(acts))])


def _changes_what_they_wrote(who: Inhabitant) -> None:
    own = [message for message in who.phone.messages if not message.outgoing]
    if own:
        who.do(lambda: who.phone.edit(own[-1].id, "I meant something else"))


def _clears_the_chat(who: Inhabitant) -> None:
    who.phone.clear_history()


def _removes_a_message(who: Inhabitant) -> None:
    if who.phone.received:
        who.do(lambda: who.phone.remove(who.phone.last.id))


def _blocks_for_a_while(who: Inhabitant) -> None:
    if not who.stays:
        who.phone.block()
        who.crowd.later(HOUR + who.chance.below(72 * HOUR), who.phone.unblock)


BEHAVIOURS = (
    Behaviour("looks at home", 24, _looks_at_home),
    Behaviour("taps about", 50, _taps_about),
    Behaviour("taps twice", 6, _taps_twice),
    Behaviour("taps an old button", 10, _taps_an_old_button),
    Behaviour("forges a button", 7, _forges),
    Behaviour("writes anything", 6, _writes_anything),
    Behaviour("sends something else", 2, _sends_something_else),
    Behaviour("changes what they wrote", 1, _changes_what_they_wrote),
    Behaviour("clears the chat", 1, _clears_the_chat),
    Behaviour("removes a message", 3, _removes_a_message),
    Behaviour("blocks the bot for a while", 1, _blocks_for_a_while),
)
REACTIONS: Reactions = {"open": ((80, "open"), (20, None))}


def nothing_is_late(look: Look) -> Iterator[str]:
    """Where nothing goes wrong, updates are handled, timers done and messages sent when it is their time."""
    if not look.calm:
        return
    late = look.now - LATE
    for (row_id,) in look.rows("SELECT id FROM inbox WHERE state = 'waiting' AND received_at < :late", late=late):
        yield f"inbox row {row_id} still waits to be handled"
    for (row_id,) in look.rows(
        # hiding a long past takes a second for each message, and everything else in that chat waits for it
        "SELECT o.id FROM outbox o WHERE o.state = 'waiting' AND o.not_before < :late AND NOT EXISTS (SELECT 1 FROM "
        "outbox b WHERE b.person_id = o.person_id AND b.kind = 'blank' AND b.state IN ('waiting', 'sending'))",
        late=late,
    ):
        yield f"outbox row {row_id} still waits to be sent"
    for row_id, rule in look.rows(
        "SELECT id, rule FROM timers WHERE state = 'waiting' AND due_at < :late", late=look.now - 10 * SECOND
    ):
        yield f"timer {row_id} of {rule} is overdue"


_BY_DAY = (
    "(o.key LIKE 'ask%' AND EXISTS (SELECT 1 FROM asks a WHERE a.kind IN ('safety.today', 'checkins.pulse') "
    "AND a.state <> 'closed' AND (o.key LIKE 'ask:' || a.id || ':%' OR o.key LIKE 'ask-line:%:' || a.id || ':%')))"
)
"""It is said of what waits for the place's hours."""


def nothing_waits_longer_than_a_night(look: Look) -> Iterator[str]:
    """What is to reach somebody who is here and takes no break waits for the morning at most; what nobody asked for,
    until so many are allowed again, what is said to a helper, until they work again, and what wakes nobody, until the
    place opens.
    """
    for row_id, person_id in look.rows(
        "SELECT o.id, p.id FROM outbox o JOIN persons p ON p.id = o.person_id WHERE o.state = 'waiting' "
        f"AND o.not_before > CASE WHEN o.unprompted = 1 OR o.key LIKE 'talk:%' OR {_BY_DAY} THEN :week ELSE :far END "
        "AND p.state = 'active' AND coalesce(p.paused_until, 0) <= :now",
        now=look.now,
        far=look.now + A_NIGHT,
        week=look.now + A_WEEK,
    ):
        yield f"outbox row {row_id} waits for days, and person {person_id} is here"


INVARIANTS: tuple[Invariant, ...] = (nothing_is_late, nothing_waits_longer_than_a_night)
