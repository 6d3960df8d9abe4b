"""What one can set for a line: no sound, rest, what happens out of one's hours; cutting it; telling of it."""

from bot.asks.rules import Ask
from bot.base.messages import Button, Name, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.pairing.messages import PEOPLE
from bot.talk import hours, parting, service
from bot.talk.store import wishes
from bot.talk.ties import Tie
from handlers import flows
from handlers.access import JOINED, TEAM
from handlers.doors import Turn, command, press, typed
from handlers.screens import HOME
from handlers.talk.lines import MORE_TAG

REPORTING = "talk.reporting"
"""What the screen expects on which somebody tells what was not right."""


def _other(turn: Turn, tie: Tie) -> Name:
    return Name(tie.other(turn.person.id))


@press(MORE_TAG, who=JOINED)
def more(turn: Turn, tie_id: int) -> Screen:
    """What can be set for a line."""
    tie = service.line(turn.tx, turn.person, tie_id)
    if not tie.is_on:
        raise MovedOn(f"line {tie_id} is over")
    muted, paused = wishes.line_of(turn.tx, tie.id, turn.person.id)
    sound = Button(Text("talk-mute-button", muted=_yes(muted)), "talk.mute", tie.id, int(not muted))
    rest = Button(Text("talk-rest-button", rests=_yes(paused)), "talk.rest", tie.id, int(not paused))
    late = Button(Text("talk-nights-button"), "talk.nights", tie.id)
    report = Button(Text("talk-report-button"), "talk.report", tie.id)
    block = Button(Text("talk-block-button"), "talk.block", tie.id)
    rows: tuple[Row, ...] = ((sound, rest), (late,), (report, block))
    of_helper = {True: "mine", False: "could"}[paused]
    rests = of_helper if turn.person.id == tie.helper_id else _yes(paused)
    text = Text("talk-more", who=_other(turn, tie), muted=_yes(muted), rests=rests)
    return Screen(text, rows, back=_line(tie))


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"


def _line(tie: Tie) -> Button:
    return Button(Text("back-button"), "talk.open", tie.id)


@press("talk.mute", who=JOINED)
def mute(turn: Turn, tie_id: int, muted: int) -> Screen:
    """What comes on that line makes no sound, or one again."""
    parting.mute(turn.tx, turn.person, tie_id, muted=_whether(muted))
    return more.do(turn, tie_id) or _nothing()


@press("talk.rest", who=JOINED)
def rest(turn: Turn, tie_id: int, paused: int) -> Screen:
    """That line rests, or goes on."""
    parting.rest(turn.tx, turn.person, tie_id, paused=_whether(paused))
    return more.do(turn, tie_id) or _nothing()


def _whether(number: int) -> bool:
    if number not in (0, 1):
        raise MovedOn("neither yes nor no")
    return bool(number)


def _nothing() -> Screen:
    raise LookupError("a screen that shows nothing")


@press("talk.nights", who=JOINED)
def nights(turn: Turn, tie_id: int) -> Screen:
    """What is to happen with what comes out of one's hours."""
    tie = service.line(turn.tx, turn.person, tie_id)
    now = wishes.nights(turn.tx, turn.person.id)
    other = next(choice for choice in hours.CHOICES if choice != now)
    change = Button(Text("talk-nights-choice-button", choice=other), "talk.nights_are", tie.id, other)
    return Screen(Text("talk-nights", choice=now), ((change,),), back=_back_to_more(tie))


def _back_to_more(tie: Tie) -> Button:
    return Button(Text("back-button"), MORE_TAG, tie.id)


@press("talk.nights_are", who=JOINED)
def nights_are(turn: Turn, tie_id: int, choice: str) -> Screen:
    """It is chosen, for all of one's lines."""
    hours.choose(turn.tx, turn.person, choice)
    return nights.do(turn, tie_id) or _nothing()


@press("talk.block", who=JOINED)
def ask_block(turn: Turn, tie_id: int) -> Screen:
    """Whether the line is to be cut."""
    tie = service.line(turn.tx, turn.person, tie_id)
    if not tie.is_on:
        raise MovedOn(f"line {tie_id} is over")
    yes = Button(Text("talk-block-yes-button"), "talk.block_yes", tie.id)
    seeks = _yes(parting.seeks_nurse(tie, turn.person.id))
    text = Text("talk-ask-block", who=_other(turn, tie), seeks=seeks)
    if tie.pairing is None:
        text = Text("talk-ask-block-agreed", who=_other(turn, tie))
    return Screen(text, ((yes,),), back=_back_to_more(tie))


@press("talk.block_yes", who=JOINED)
def block(turn: Turn, tie_id: int) -> Screen:
    """It is cut, at once and for good."""
    tie = parting.block(turn.tx, turn.person, tie_id)
    report = Button(Text("talk-report-button"), "talk.report", tie.id)
    seeks = _yes(parting.seeks_nurse(tie, turn.person.id))
    others: tuple[Row, ...] = () if tie.pairing is None else ((PEOPLE,),)
    return Screen(Text("talk-blocked", who=_other(turn, tie), seeks=seeks), (*others, (report,)), back=HOME)


@press("talk.report", who=JOINED)
def ask_report(turn: Turn, tie_id: int) -> Screen:
    """One tells what was not right, in one's own words."""
    tie = service.line(turn.tx, turn.person, tie_id)
    flows.keep(turn, REPORTING, tie=tie.id)
    return Screen(Text("talk-ask-what", who=_other(turn, tie)), back=HOME, expects=REPORTING)


def in_words(turn: Turn) -> Screen:
    """What was not right is told in words: the form stays, and a file goes nowhere."""
    tie_id = _reported_on(turn)
    tie = service.line(turn.tx, turn.person, tie_id)
    return Screen(Text("talk-report-in-words", who=_other(turn, tie)), back=HOME, expects=REPORTING)


def _reported_on(turn: Turn) -> int:
    tie_id = flows.recall(turn, REPORTING).get("tie")
    if not isinstance(tie_id, int):
        raise MovedOn(f"person {turn.person.id} reports nothing")
    return tie_id


@typed(REPORTING, who=JOINED)
def told(turn: Turn, words: str) -> Screen:
    """It was told; what was replied to goes with it."""
    tie_id = _reported_on(turn)
    flows.drop(turn, REPORTING)
    return _reported(parting.report(turn.tx, turn.person, tie_id, _with_replied(turn, tie_id, words)))


@command("report", who=JOINED)
def report(turn: Turn, words: str) -> Screen:
    """The same, as a reply to what was not right."""
    reply_to = turn.incoming.reply_to
    tie = None if reply_to is None else service.aimed_at(turn.tx, turn.person, reply_to)
    if tie is None:
        return Screen(Text("talk-report-how"), back=HOME)
    return _reported(parting.report(turn.tx, turn.person, tie.id, _with_replied(turn, tie.id, words)))


def _with_replied(turn: Turn, tie_id: int, words: str) -> str:
    """What was told, and beneath it the message that was replied to, where it was said on that very line."""
    reply_to = turn.incoming.reply_to
    aim = None if reply_to is None else service.aimed_at(turn.tx, turn.person, reply_to)
    quoted = turn.incoming.replied if aim is not None and aim.id == tie_id else ""
    return "\n\n".join(part for part in (words, quoted) if part)


def _reported(ask: Ask) -> Screen:
    seen = Text("talk-reported") if ask.owner is not None else Text("talk-reported-nobody")
    return Screen(seen, back=HOME)


@press("talk.report_words", who=TEAM)
def report_words(turn: Turn, report_id: int) -> Screen:
    """What was told, for who answers it."""
    tie, by, words = parting.reported(turn.tx, turn.person, report_id)
    text = Text("talk-report-words", who=Name(by), other=Name(tie.other(by)), words=words)
    return Screen(text, back=HOME, kind="article")


HANDLERS = (more, mute, rest, nights, nights_are, ask_block, block, ask_report, told, report, report_words)
