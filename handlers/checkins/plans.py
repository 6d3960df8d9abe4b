"""How often we meet: saying yes, talking about it first, and asking for more or fewer."""

from datetime import timedelta

from bot.base.clock import local
from bot.base.messages import Button, Day, Lines, Name, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.checkins import plan_messages, planning, pulse, service
from bot.checkins.rules import REASONS
from bot.checkins.store.agreements import Agreement, Pace
from handlers.access import JOINED
from handlers.choices import in_twos
from handlers.doors import Turn, press
from handlers.screens import HOME, with_note


def expects(turn: Turn, agreement: Agreement) -> tuple[Text, ...]:
    """In which week the plan expects the next meeting, by its Monday: this one where its time is now."""
    found = planning.next_expected(turn.tx, agreement, turn.person)
    if found is None:
        return ()
    day = max(found.opens, local(turn.tx.now, turn.person.zone).date())
    return (Text("checkins-plan-expects", day=Day((day - timedelta(days=day.weekday())).isoformat())),)


@press("checkins.plan", who=JOINED)
def plan(turn: Turn, pairing_id: int) -> Screen:
    """The plan of one pairing, as it is now."""
    pairing = service.pairing_for(turn.tx, turn.person, pairing_id)
    agreement = planning.of_pairing(turn.tx, pairing.id)
    if agreement is None:
        raise MovedOn(f"pairing {pairing_id} has no plan now")
    if turn.person.id not in (agreement.parent_id, agreement.helper_id):
        return _answers_so_far(agreement)
    return _plan(turn, planning.load(turn.tx, turn.person, agreement.id))


def _answers_so_far(agreement: Agreement) -> Screen:
    """For a coordinator who is asked to look: who of the two has said yes, and nothing of what the plan follows."""
    yes = tuple(Text("checkins-plan-theirs", other=Name(one)) for one in sorted(agreement.yes))
    said = Lines(yes or (Text("checkins-plan-nobody-yet"),))
    text = Text("checkins-plan-said", who=Name(agreement.parent_id), other=Name(agreement.helper_id), said=said)
    return Screen(text, back=HOME)


def _plan(turn: Turn, agreement: Agreement, *, talk: bool = True) -> Screen:
    """The plan with what can be answered; `talk` offers to talk about it first."""
    pace = planning.asked_pace(turn.tx, agreement)
    change = Button(Text("checkins-pace-button"), "checkins.pace", agreement.id)
    waits = agreement.state == "proposed" and turn.person.id not in agreement.yes
    asked = pace is not None and pace.asked_by != turn.person.id
    rows: tuple[Row, ...] = (
        *(plan_messages.answers(agreement, talk=talk) if waits else ()),
        *(plan_messages.pace_answers(pace, talk=talk) if pace is not None and asked else ()),
        (change, *_weeks(turn, agreement)),
    )
    lines = plan_messages.in_words(planning.ahead(turn.tx, agreement))
    text = Text("checkins-plan", lines=lines, notes=Lines(tuple(_notes(turn, agreement, pace))))
    back = Button(Text("back-button"), "pairing.one", agreement.pairing_id)
    return Screen(text, rows, back=back, kind="article")


def _weeks(turn: Turn, agreement: Agreement) -> tuple[Button, ...]:
    """How the weeks were: for a nurse whose family shares that."""
    if turn.person.id != agreement.helper_id or not pulse.shared(turn.tx, agreement.parent_id):
        return ()
    return (Button(Text("checkins-pulse-weeks-of-button"), "checkins.pulse_weeks", agreement.parent_id),)


def _notes(turn: Turn, agreement: Agreement, pace: Pace | None) -> list[Text]:
    """Who has said yes, what is asked for, and when a meeting is expected."""
    other = Name(agreement.other(turn.person.id))
    notes = []
    if agreement.state == "agreed":
        notes.append(Text("checkins-plan-both"))
    elif turn.person.id in agreement.yes:
        notes.append(Text("checkins-plan-yours", other=other))
    elif agreement.yes:
        notes.append(Text("checkins-plan-theirs", other=other))
    if pace is not None:
        mine = pace.asked_by == turn.person.id
        wish = plan_messages.pace_words(pace)
        notes.append(
            Text("checkins-pace-yours", pace=wish) if mine else Text("checkins-pace-theirs", other=other, pace=wish)
        )
    return [*notes, *expects(turn, agreement), *_took_place(turn, agreement)]


def _took_place(turn: Turn, agreement: Agreement) -> tuple[Text, ...]:
    """For the helper: how many of the agreed meetings took place so far. A parent is not counted at."""
    if agreement.state != "agreed" or turn.person.id != agreement.helper_id:
        return ()
    kept, due = planning.fidelity(turn.tx, agreement)
    return (Text("checkins-plan-took-place", kept=kept, due=due),) if due else ()


@press("checkins.plan_yes", who=JOINED)
def plan_yes(turn: Turn, agreement_id: int) -> Screen:
    """Yes to the plan."""
    agreement = planning.accept(turn.tx, turn.person, agreement_id)
    other = Name(agreement.other(turn.person.id))
    if agreement.state != "agreed":
        return with_note(Text("checkins-plan-yes-kept", other=other), _plan(turn, agreement))
    book = Button(Text("checkins-book-button"), "checkins.book", agreement.pairing_id)
    see = plan_messages.see(agreement)
    back = Button(Text("back-button"), "pairing.one", agreement.pairing_id)
    return Screen(Text("checkins-plan-agreed", other=other), ((book, see),), back=back)


@press("checkins.plan_talk", who=JOINED)
def plan_talk(turn: Turn, agreement_id: int) -> Screen:
    """Let us talk about it first: it stays open."""
    agreement = planning.load(turn.tx, turn.person, agreement_id)
    note = Text("checkins-plan-talk", other=Name(agreement.other(turn.person.id)))
    return with_note(note, _plan(turn, agreement, talk=False))


@press("checkins.pace", who=JOINED)
def pace(turn: Turn, agreement_id: int) -> Screen:
    """More or fewer meetings?"""
    agreement = planning.load(turn.tx, turn.person, agreement_id)
    buttons = [
        Button(Text("checkins-pace-choice-button", per_cent=one), "checkins.pace_why", agreement_id, one)
        for one in planning.other_paces(turn.tx, agreement)
    ]
    rows = in_twos(buttons)
    text = Text("checkins-pace", other=Name(agreement.other(turn.person.id)))
    return Screen(text, rows, back=_to_plan(agreement))


@press("checkins.pace_why", who=JOINED)
def pace_why(turn: Turn, agreement_id: int, per_cent: int) -> Screen:
    """Why, in one of a few words."""
    agreement = planning.load(turn.tx, turn.person, agreement_id)
    buttons = [
        Button(Text("checkins-reason-button", reason=reason), "checkins.pace_ask", agreement_id, per_cent, reason)
        for reason in REASONS
    ]
    rows = in_twos(buttons)
    return Screen(Text("checkins-pace-why"), rows, back=_to_plan(agreement))


def _to_plan(agreement: Agreement) -> Button:
    return Button(Text("back-button"), "checkins.plan", agreement.pairing_id)


@press("checkins.pace_ask", who=JOINED)
def pace_ask(turn: Turn, agreement_id: int, per_cent: int, reason: str) -> Screen:
    """The other one is asked, or both wanted the same."""
    wanted = planning.ask_pace(turn.tx, turn.person, agreement_id, per_cent, reason)
    return _after_pace(turn, wanted)


@press("checkins.pace_yes", who=JOINED)
def pace_yes(turn: Turn, pace_id: int) -> Screen:
    """Yes to another rhythm."""
    return _after_pace(turn, planning.agree_pace(turn.tx, turn.person, pace_id))


def _after_pace(turn: Turn, wanted: Pace) -> Screen:
    agreement = planning.load(turn.tx, turn.person, wanted.agreement_id)
    other, per_cent = Name(agreement.other(turn.person.id)), wanted.per_cent
    agreed = wanted.state == "agreed"
    note = (
        Text("checkins-pace-agreed", other=other, per_cent=per_cent)
        if agreed
        else Text("checkins-pace-kept", other=other)
    )
    return with_note(note, _plan(turn, agreement))


HANDLERS = (plan, plan_yes, plan_talk, pace, pace_why, pace_ask, pace_yes)
"""What can be done with a plan."""
