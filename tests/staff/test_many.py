"""Looks at many: as many statements for a hundred families, or asks, as for one."""

from bot.asks import service as asks
from bot.base.clock import HOUR
from bot.base.transaction import Transaction
from bot.checkins import glances as meetings
from bot.checkins.store.checkins import CHECKINS
from bot.people.store import companions
from bot.staff import caseload
from tests.checkins.conftest import empty_town, merevale
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings, at

__all__ = ["empty_town", "merevale"]


async def statements(town: Meetings, look) -> int:
    """How many statements that look is."""
    run: list[str] = []

    def looks(tx: Transaction) -> None:
        tx._cursor.connection.set_trace_callback(run.append)
        look(tx)
        tx._cursor.connection.set_trace_callback(None)

    await town.do(looks)
    return len(run)


async def more_families(town: Meetings, count: int) -> None:
    for number in range(count):
        await town.pair(f"Bea {number}", "Ruth")


async def test_a_coordinators_list_is_as_many_looks_for_seven_families_as_for_one(merevale: Meetings) -> None:
    cleo = await merevale.person("Cleo")
    one = await statements(merevale, lambda tx: caseload.load(tx, cleo, caseload.EVERYBODY))
    await more_families(merevale, 6)
    seen = await merevale.do(lambda tx: caseload.load(tx, cleo, caseload.EVERYBODY))
    assert len(seen.families) == 7
    assert await statements(merevale, lambda tx: caseload.load(tx, cleo, caseload.EVERYBODY)) == one


async def test_what_waits_before_a_coordinator_is_as_many_looks_for_forty_asks_as_for_one(merevale: Meetings) -> None:
    cleo, ana = await merevale.person("Cleo"), merevale.ids["Ana"]
    one = await statements(merevale, lambda tx: asks.before(tx, cleo))
    for number in range(40):
        subject = f"number {number}"
        await merevale.do(lambda tx, subject=subject: asks.open(tx, "checkins.quiet", about=ana, subject=subject))
    assert len(await merevale.do(lambda tx: asks.before(tx, cleo))) > 40
    assert await statements(merevale, lambda tx: asks.before(tx, cleo)) == one


async def test_what_waits_before_a_coordinator_is_all_that_she_may_act_on_and_nothing_else(merevale: Meetings) -> None:
    await more_families(merevale, 2)
    dee = await merevale.person("Dee")
    for number, name in enumerate(("Ana", "Bea 0", "Bea 1", "Dee", "Ruth")):
        about = merevale.ids[name]
        await merevale.do(lambda tx, about=about: asks.open(tx, "checkins.quiet", about=about))
        by = merevale.ids["Dee"] if number == 2 else None
        await merevale.do(lambda tx, about=about, by=by: asks.open(tx, "safety.now", about=about, asked_by=by))

    def acted(tx: Transaction) -> None:
        companions.offer(tx, merevale.ids["Bea 0"], "a link", tx.now + HOUR)
        companions.agree(tx, companions.by_digest(tx, "a link"), dee.id, tx.now + HOUR)
        companions.begin(tx, companions.by_digest(tx, "a link"))
        companions.end(tx, companions.by_digest(tx, "a link"))

    await merevale.do(acted)
    found = await merevale.do(lambda tx: [ask.id for ask in asks.before(tx, dee)])
    may = await merevale.do(
        lambda tx: [ask.id for ask in asks.at_place(tx, dee.place) if asks.may_act(tx, ask, dee.id)]
    )
    about = await merevale.do(lambda tx: {asks.load(tx, ask_id).about for ask_id in found})
    assert found == may
    assert about == {merevale.ids[name] for name in ("Ana", "Bea 1", "Ruth")}


async def test_when_a_helper_met_each_family_last_is_the_newest_meeting_both_say_was(merevale: Meetings) -> None:
    ana, ruth = merevale.ids["Ana"], merevale.ids["Ruth"]
    both = {"pairing_id": NURSE, "parent_id": ana, "helper_id": ruth, "kind": "nurse", "booked_at": 0}
    for starts_at, state in (
        (at(11, 20), "kept"),
        (at(11, 22), "kept"),
        (at(11, 21), "kept"),
        (at(11, 23), "not_held"),
    ):
        times = {"starts_at": starts_at, "ends_at": starts_at + HOUR, "settled_at": starts_at + HOUR}
        await merevale.do(lambda tx, state=state, times=times: tx.insert(CHECKINS, state=state, **both, **times))
    await merevale.book(slot=A_WEEK_ON)
    await more_families(merevale, 1)
    assert await merevale.do(lambda tx: meetings.last_met(tx, ruth)) == {NURSE: at(11, 22)}
