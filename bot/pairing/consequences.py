"""What follows for pairings when people come, go, take a break or lose a baby. Wired in `bot/wiring`.

A parent is never left with nobody and nobody looking: whatever falls away becomes a proposal or an ask, here and now.
"""

from bot.base.clock import FOREVER
from bot.base.facts import (
    ClearanceChanged,
    ConsentChanged,
    HelperReady,
    Loss,
    MentorshipOver,
    MentorWished,
    ParentReady,
    PersonBack,
    PersonErased,
    PersonLeft,
    PersonPaused,
    PersonUnreachable,
    StageChanged,
)
from bot.base.transaction import Transaction
from bot.pairing import arrival, messages, moving, search, service, uncleared
from bot.pairing.rules import KINDS, OPEN, Kind
from bot.pairing.store import pairings, searches
from bot.people import consents, profiles
from bot.people import service as people


def parent_ready(tx: Transaction, fact: ParentReady) -> None:
    """A nurse is proposed at once, and a mentor if they want one."""
    search.begin(tx, fact.person_id, "nurse")
    if profiles.WANTS_MENTOR in profiles.chosen(tx, fact.person_id, "wish"):
        search.begin(tx, fact.person_id, "mentor")


def mentor_wished(tx: Transaction, fact: MentorWished) -> None:
    """A mentor is looked for."""
    search.begin(tx, fact.person_id, "mentor", asked=True)


def helper_ready(tx: Transaction, fact: HelperReady) -> None:
    """Those who wait are served, in turn."""
    kind: Kind = "mentor" if fact.kind == "mentor" else "nurse"
    search.serve(tx, fact.person_id, kind)


def person_left(tx: Transaction, fact: PersonLeft) -> None:
    """Their searches stop, their proposals and pairings are over; parents they leave behind are found somebody."""
    for found in searches.of_parent(tx, fact.person_id):
        search.stop(tx, found, fact.person_id)
    for pairing in pairings.held_of(tx, fact.person_id):
        if pairing.state in OPEN:
            search.came_to_nothing(tx, pairing, "withdrawn", fact.person_id)
            continue
        service.end(tx, pairing, fact.person_id)
        if pairing.parent_id != fact.person_id:
            search.begin(tx, pairing.parent_id, pairing.kind)
        else:
            search.serve(tx, pairing.helper_id, pairing.kind)


def person_away(tx: Transaction, fact: PersonPaused | PersonUnreachable) -> None:
    """Their proposals are over for now and their searches rest; parents whose helper is away are looked after."""
    until = people.get(tx, fact.person_id).paused_until or FOREVER
    for found in searches.of_parent(tx, fact.person_id):
        search.rest(tx, found)
    for pairing in pairings.held_of(tx, fact.person_id):
        if pairing.state in OPEN:
            search.came_to_nothing(tx, pairing, "withdrawn", fact.person_id)
        elif pairing.helper_id == fact.person_id:
            service.helper_away(tx, pairing, until)


def consent_changed(tx: Transaction, fact: ConsentChanged) -> None:
    """Being matched rests when its consent is withdrawn, and goes on once it stands. Who is together stays together."""
    if fact.purpose != messages.PURPOSE:
        return
    if consents.stands(tx, fact.person_id, fact.purpose):
        _go_on(tx, fact.person_id)
        return
    for found in searches.of_parent(tx, fact.person_id):
        search.rest(tx, found)
    for pairing in pairings.held_of(tx, fact.person_id):
        if pairing.state in OPEN and pairing.parent_id == fact.person_id:
            search.came_to_nothing(tx, pairing, "withdrawn", fact.person_id)


def person_back(tx: Transaction, fact: PersonBack) -> None:
    """Their searches go on, nobody needs to look after their parents any more, and those who wait are served."""
    _go_on(tx, fact.person_id)
    for pairing in service.running(tx, fact.person_id):
        if pairing.helper_id == fact.person_id:
            service.helper_back(tx, pairing)
    for kind in KINDS:
        if kind in people.get(tx, fact.person_id).roles:
            search.serve(tx, fact.person_id, kind)


def clearance_changed(tx: Transaction, fact: ClearanceChanged) -> None:
    """Whoever is not cleared any more for what the place asks is proposed to nobody, and a coordinator looks to those
    they walk with. Whoever is cleared is proposed to those who wait.
    """
    cleared = {kind: arrival.is_cleared(tx, fact.person_id, kind) for kind in KINDS}
    for pairing in pairings.held_of(tx, fact.person_id):
        if pairing.helper_id != fact.person_id:
            continue
        if pairing.state in OPEN:
            if not cleared[pairing.kind]:
                search.came_to_nothing(tx, pairing, "withdrawn")
        elif not cleared[pairing.kind]:
            uncleared.ask(tx, pairing)
        else:
            uncleared.settle(tx, pairing, fact.by or fact.person_id)
    for kind in KINDS:
        if cleared[kind] and kind in people.get(tx, fact.person_id).roles:
            search.serve(tx, fact.person_id, kind)


def mentorship_over(tx: Transaction, fact: MentorshipOver) -> None:
    """Nobody new is proposed to that mentor; who walks with them goes on."""
    for pairing in pairings.held_of(tx, fact.person_id):
        if pairing.kind == "mentor" and pairing.helper_id == fact.person_id and pairing.state in OPEN:
            search.came_to_nothing(tx, pairing, "withdrawn")


def loss(tx: Transaction, fact: Loss) -> None:
    """No mentor is looked for unless they ask, and what is not yet sent of a stage is said without it."""
    for found in searches.of_parent(tx, fact.person_id):
        if found.kind == "mentor":
            search.rest(tx, found)
    for pairing in pairings.held_of(tx, fact.person_id):
        if pairing.state in OPEN and pairing.parent_id == fact.person_id:
            _say_without_stage(tx, pairing)


def _say_without_stage(tx: Transaction, pairing: pairings.Pairing) -> None:
    if pairing.kind == "mentor":
        search.came_to_nothing(tx, pairing, "withdrawn", pairing.parent_id)
        return
    pairings.say(tx, pairing, [part for part in pairing.reasons if part.name != "child_age"])
    if messages.take_back(tx, pairing, "helper"):
        messages.propose(tx, pairing, "helper", again=":without-stage")


def stage_changed(tx: Transaction, fact: StageChanged) -> None:
    """A stage is told again, perhaps after a loss: what rested goes on."""
    _go_on(tx, fact.person_id)


def _go_on(tx: Transaction, parent_id: int) -> None:
    """What rested goes on; who stays after all is asked together with the nurse they had, before anybody else is."""
    moving.resume(tx, parent_id)
    search.resume(tx, parent_id)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of why they were paired, or of who said what."""
    pairings.blank(tx, fact.person_id)
