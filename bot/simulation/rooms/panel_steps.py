"""What people do so that a panel goes on: each in turn, mostly yes; some say no, some nothing at all."""

from collections.abc import Callable
from functools import partial

from bot.base.clock import MINUTE, SECOND, Instant
from bot.simulation.inhabitant import Inhabitant, buttons, tag_of

APART: Instant = 40 * SECOND
SAID, DANGER = "Pz{}z", "Dz{}z"
"""Stands in whatever somebody says at a panel, or says that is dangerous, with the number of their account, so that
whoever reads it is seen.
"""
WORDS = (
    "The pram is still with me, and I was ashamed",
    "Llegó tarde y no me avisó",
    "تأخر الموعد ولم أعرف السبب",
    "I carried the <b>bags</b> for a week & said nothing",
)
REPAIRS = ("They have tea together and talk", "Devuelve el cochecito el domingo")
SILENT_EACH = 5
"""Whoever is asked in every fifth matter says nothing, however often they look."""
Step = Callable[[Inhabitant, int], None]


def words(who: Inhabitant, of: tuple[str, ...] = WORDS) -> str:
    """Something to say there."""
    return f"{of[who.chance.below(len(of))]} {SAID.format(who.phone.id)}"


def is_asked_for_words(who: Inhabitant, back: str) -> bool:
    """Whether the newest screen asks for words, with the way back by which those of a panel are known."""
    found = {tag_of(data) for _, data in buttons(who.phone.last)} if who.phone.received else set()
    return back in found and found <= {back, "home", "safety.now", "panel.go_on", "people.hide"}


def _says(who: Inhabitant, of: tuple[str, ...]) -> None:
    if is_asked_for_words(who, "panel.mine"):
        who.say(words(who, of))


def _of(anybody: Inhabitant, sql: str, matter: int) -> list[Inhabitant]:
    """Those people who have a phone and were ever written to."""
    found = anybody.crowd.rows(
        f"SELECT p.chat_id FROM persons p JOIN panel_matters m ON m.id = :matter WHERE p.chat_id IS NOT NULL AND {sql} "
        "ORDER BY p.chat_id",
        matter=matter,
    )
    return [who for (chat,) in found if (who := anybody.crowd.who_has(chat)).phone.received]


_SITS = "p.id IN (SELECT s.person_id FROM panel_seats s WHERE s.matter_id = m.id AND s.state = 'yes')"
_LEADS = "p.id = m.facilitator"


def _do(who: Inhabitant, *steps: str) -> None:
    """One tap after another: a whole payload where it has one, else any button of that tag; "…" says something."""
    for at, step in enumerate(steps):
        who.crowd.later(at * APART, partial(_one, who, step))


def _one(who: Inhabitant, step: str) -> None:
    if step == "…":
        _says(who, WORDS)
    elif ":" in step:
        who.sends(step)
    else:
        who.press_any(step)


def _taps(who: Inhabitant, tag: str, most: int, ends: str = "") -> None:
    """The first few of the buttons with that tag, which send something that ends so."""
    for press in [one for one in who.see(tag) if one[1].endswith(ends)][:most]:
        who.press(press)


def _answers(anybody: Inhabitant, matter: int) -> None:
    for who in _of(anybody, "p.id = m.to_id", matter):
        if matter % SILENT_EACH:
            said = "yes" if who.chosen(80) else "no" if who.chosen(50) else "talk"
            _do(who, f"panel.answer:{matter}:{said}")


def _looks(anybody: Inhabitant, matter: int) -> None:
    staff = (
        "p.id IN (SELECT r.person_id FROM roles r WHERE r.role = 'coordinator') AND p.id NOT IN (m.from_id, m.to_id)"
    )
    for who in _of(anybody, staff, matter):
        last = f"panel.unsafe:{matter}" if who.chosen(8) else "panel.safe"
        _do(who, f"panel.look:{matter}", f"panel.lead:{matter}:0", last)


def _sit(anybody: Inhabitant, matter: int) -> None:
    asked = "p.id IN (SELECT s.person_id FROM panel_seats s WHERE s.matter_id = m.id AND s.state = 'asked')"
    for who in _of(anybody, asked, matter):
        _do(who, f"panel.seat:{matter}:{'yes' if who.chosen(88) else 'no'}")


def _find_a_time(anybody: Inhabitant, matter: int) -> None:
    """Who leads picks times, and all say which suit; now and then one of the two would rather not have a juror."""
    _sit(anybody, matter)
    two = "p.id IN (m.from_id, m.to_id)"
    for who in _of(anybody, two, matter):
        if who.chosen(5):
            _do(who, f"panel.object:{matter}", "panel.object_to")
    for who in _of(anybody, _LEADS, matter):
        _do(who, f"panel.times:{matter}:0", "panel.pick", f"panel.ask_times:{matter}")
    for who in _of(anybody, f"({two} OR {_SITS})", matter):
        who.crowd.later(5 * MINUTE, partial(_says_when, who, matter))


def _says_when(who: Inhabitant, matter: int) -> None:
    """Of the times all suit them, tapped once each."""
    _do(who, f"panel.suits:{matter}")
    who.crowd.later(APART, partial(_taps, who, "panel.suit", 3))
    who.crowd.later(2 * APART, lambda: who.sends(f"panel.suits_all:{matter}"))


def _speak(anybody: Inhabitant, matter: int) -> None:
    """Whose turn it is speaks, and lets the next; at last somebody proposes something, and the others say yes."""
    ((phase,),) = anybody.crowd.rows("SELECT phase FROM panel_matters WHERE id = :matter", matter=matter)
    turn = {0: "p.id = m.to_id", 1: "p.id = m.from_id", 2: f"({_LEADS} OR {_SITS})"}
    for who in _of(anybody, turn.get(phase, "0"), matter):
        _do(who, f"panel.speak:{matter}", "…", f"panel.go_on:{matter}:{phase}")
    if phase in turn:
        return
    for who in _of(anybody, _SITS, matter)[:1]:
        _do(who, f"panel.propose:{matter}", f"panel.within:{matter}:7")
        who.crowd.later(2 * APART, partial(_says, who, REPAIRS))
    for who in _of(anybody, f"(p.id IN (m.from_id, m.to_id) OR {_SITS})", matter):
        who.crowd.later(5 * MINUTE, partial(_says_yes, who, matter))


def _says_yes(who: Inhabitant, matter: int) -> None:
    _do(who, f"panel.mine:{matter}")
    who.crowd.later(APART, partial(_taps, who, "panel.agree", 1, "yes" if who.chosen(92) else "no"))


def _put_right(anybody: Inhabitant, matter: int) -> None:
    for who in _of(anybody, "p.id = m.to_id", matter):
        if who.chosen(40):
            _do(who, f"panel.done:{matter}")
    for who in _of(anybody, "p.id = m.from_id", matter):
        if who.chosen(30):
            said = f"panel.confirm:{matter}:{'yes' if who.chosen(85) else 'no'}"
            who.crowd.later(5 * MINUTE, partial(who.sends, said))


STEPS: dict[str, Step] = {
    "asked": _answers,
    "looking": _looks,
    "drawn": _sit,
    "timing": _find_a_time,
    "sitting": _speak,
    "repairing": _put_right,
}
