"""A panel on the phone: when it sits, speaking in turn, and agreeing what could put it right."""

from bot.base.clock import HOUR, Instant
from bot.base.messages import Button, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.panel import messages, repairing, rules, sitting, timing
from bot.panel.rules import REPAIR_DAYS
from handlers import flows
from handlers.access import MEMBER
from handlers.doors import Turn, press, typed
from handlers.panel import front

SPEAK, MEND = "panel.speak", "panel.mend"
LAPSES: Instant = HOUR
"""After so long, what is typed is not meant for the table any more."""
PER_PAGE = 4


def _back(matter_id: int) -> Button:
    return Button(Text("back-button"), "panel.mine", matter_id)


# --- when ---


@press("panel.times", who=MEMBER)
def times(turn: Turn, matter_id: int, page: int) -> Screen:
    """Times it could be, to pick up to three."""
    return _times(turn, matter_id, page)


def _times(turn: Turn, matter_id: int, page: int) -> Screen:
    matter = timing.to_pick(turn.tx, turn.person, matter_id)
    offered, picked = timing.offered(turn.tx, matter), timing.picked(turn.tx, matter)
    start = page * PER_PAGE if 0 <= page * PER_PAGE < len(offered) else 0
    buttons = [
        Button(
            Text("panel-time-button", at=When(at), on="yes" if at in picked else "no"),
            "panel.pick",
            matter_id,
            page,
            at,
        )
        for at in offered[start : start + PER_PAGE]
    ]
    later = Button(Text("more-button"), "panel.times", matter_id, page + 1 if start + PER_PAGE < len(offered) else 0)
    ask = (Button(Text("panel-ask-times-button"), "panel.ask_times", matter_id),) if picked else ()
    rows: tuple[Row, ...] = (tuple(buttons[:2]), tuple(buttons[2:]), (later, *ask))
    text = Text("panel-times", most=rules.TIMES_MAX, count=len(picked))
    return Screen(text, tuple(row for row in rows if row), back=_back(matter_id))


@press("panel.pick", who=MEMBER)
def pick(turn: Turn, matter_id: int, page: int, at: int) -> Screen:
    """That time, or not after all."""
    timing.pick(turn.tx, turn.person, matter_id, at)
    return _times(turn, matter_id, page)


@press("panel.ask_times", who=MEMBER)
def ask_times(turn: Turn, matter_id: int) -> Screen:
    """Everybody is asked."""
    timing.ask(turn.tx, turn.person, matter_id)
    return Screen(Text("panel-times-sent"), back=_back(matter_id), kind="notice")


@press("panel.suits", who=MEMBER)
def suits(turn: Turn, matter_id: int) -> Screen:
    """Which of the times suit."""
    return _suits(turn, matter_id)


def _suits(turn: Turn, matter_id: int) -> Screen:
    matter = timing.to_answer(turn.tx, turn.person, matter_id)
    mine = timing.suit(turn.tx, matter, turn.person.id)
    buttons = [
        Button(Text("panel-time-button", at=When(at), on="yes" if one in mine else "no"), "panel.suit", matter_id, one)
        for one, at in timing.times(turn.tx, matter)
    ]
    done = Button(Text("panel-suit-these-button" if mine else "panel-suit-none-button"), "panel.suits_all", matter_id)
    rows: tuple[Row, ...] = (tuple(buttons[:2]), tuple(buttons[2:]), (done,))
    return Screen(Text("panel-suits"), tuple(row for row in rows if row), back=_back(matter_id))


@press("panel.suit", who=MEMBER)
def suit(turn: Turn, matter_id: int, time_id: int) -> Screen:
    """That one does, or does not after all."""
    timing.toggle(turn.tx, turn.person, matter_id, time_id)
    return _suits(turn, matter_id)


@press("panel.suits_all", who=MEMBER)
def suits_all(turn: Turn, matter_id: int) -> Screen:
    """These do, and no others."""
    timing.answer(turn.tx, turn.person, matter_id)
    return Screen(Text("panel-suits-kept"), back=_back(matter_id), kind="notice")


# --- speaking ---


@press("panel.speak", who=MEMBER)
def speak(turn: Turn, matter_id: int) -> Screen:
    """What is written next goes to all at the table."""
    sitting.to_speak(turn.tx, turn.person, matter_id)
    return _speak(turn, matter_id, "panel-speak")


def _speak(turn: Turn, matter_id: int, key: str) -> Screen:
    flows.drop(turn, SPEAK)
    flows.keep(turn, SPEAK, matter=matter_id, at=turn.tx.now)
    return Screen(Text(key), back=_back(matter_id), expects="panel.say")


def _matter(turn: Turn, form_name: str) -> int:
    form = flows.recall(turn, form_name)
    if not form or turn.tx.now - form["at"] > LAPSES:
        raise MovedOn("nobody was about to speak, or too long ago")
    return int(form["matter"])


@typed("panel.say", who=MEMBER)
def say(turn: Turn, words: str) -> Screen:
    """They hear it; more can be said."""
    matter_id = _matter(turn, SPEAK)
    matter = sitting.say(turn.tx, turn.person, matter_id, words)
    if matter.state == "over":
        return front.screen(turn, matter_id)
    said = _speak(turn, matter_id, "panel-said-it")
    if not sitting.may_go_on(turn.tx, turn.person, matter):
        return said
    go = Button(Text("panel-go-on-button"), "panel.go_on", matter_id, matter.phase)
    return Screen(said.text, ((go,),), back=said.back, expects=said.expects)


@press("panel.go_on", who=MEMBER)
def go_on(turn: Turn, matter_id: int, phase: int) -> Screen:
    """The next may speak."""
    sitting.go_on(turn.tx, turn.person, matter_id, phase)
    return front.screen(turn, matter_id)


# --- what could put it right ---


@press("panel.propose", who=MEMBER)
def propose(turn: Turn, matter_id: int) -> Screen:
    """Within how many days something is to be done."""
    sitting.to_propose(turn.tx, turn.person, matter_id)
    rows: tuple[Row, ...] = tuple(
        (Button(Text("panel-days-button", days=days), "panel.within", matter_id, days),) for days in REPAIR_DAYS
    )
    return Screen(Text("panel-days"), rows, back=_back(matter_id))


@press("panel.within", who=MEMBER)
def within(turn: Turn, matter_id: int, days: int) -> Screen:
    """What it is."""
    sitting.to_propose(turn.tx, turn.person, matter_id)
    flows.drop(turn, MEND)
    flows.keep(turn, MEND, matter=matter_id, days=days, at=turn.tx.now)
    return Screen(Text("panel-mend", days=days), back=_back(matter_id), expects="panel.mend")


@typed("panel.mend", who=MEMBER)
def mend(turn: Turn, words: str) -> Screen:
    """Everybody is asked."""
    matter_id = _matter(turn, MEND)
    days = int(flows.recall(turn, MEND)["days"])
    sitting.propose(turn.tx, turn.person, matter_id, words, days)
    flows.drop(turn, MEND)
    return front.screen(turn, matter_id)


@press("panel.agree", who=MEMBER)
def agree(turn: Turn, matter_id: int, repair_id: int, says: str) -> Screen:
    """A yes or a no to what is proposed."""
    sitting.answers(turn.tx, turn.person, matter_id, repair_id, yes=says == "yes")
    return front.screen(turn, matter_id)


# --- afterwards ---


@press("panel.done", who=MEMBER)
def done(turn: Turn, matter_id: int) -> Screen:
    """It is done, says who was to do it."""
    repairing.is_done(turn.tx, turn.person, matter_id)
    return Screen(Text("panel-done"), back=_back(matter_id), kind="notice")


@press("panel.confirm", who=MEMBER)
def confirm(turn: Turn, matter_id: int, says: str) -> Screen:
    """Whether it was."""
    if says != "yes":
        repairing.not_so(turn.tx, turn.person, matter_id)
        return Screen(Text("panel-not-so"), back=_back(matter_id), kind="notice")
    matter = repairing.confirm(turn.tx, turn.person, matter_id)
    rows = messages.invitation() if turn.person.id in matter.both else ()
    key = "panel-put-right" if turn.person.id in matter.both else "panel-put-right-thanks"
    return Screen(Text(key), rows, back=front.LIST, kind="notice")


@press("panel.hand_over", who=MEMBER)
def hand_over(turn: Turn, matter_id: int) -> Screen:
    """A coordinator talks with both instead."""
    repairing.hand_over(turn.tx, turn.person, matter_id)
    return Screen(Text("panel-handed-over"), back=front.LIST, kind="notice")


@press("panel.appeal", who=MEMBER)
def appeal(turn: Turn, matter_id: int) -> Screen:
    """A coordinator looks at what was agreed."""
    repairing.appeal(turn.tx, turn.person, matter_id)
    return Screen(Text("panel-appeal-asked"), back=front.LIST, kind="notice")


HANDLERS = (
    *(times, pick, ask_times, suits, suit, suits_all, speak, say, go_on),
    *(propose, within, mend, agree, done, confirm, hand_over, appeal),
)
