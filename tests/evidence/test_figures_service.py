"""Figures of the service, each worked out by hand."""

from dataclasses import replace

import pytest

from bot.base.clock import HOUR, MINUTE
from bot.evidence import measuring, of_service
from bot.evidence.happened import Contacts, Happened, Met, OfMonth, Waits
from bot.evidence.months import Month
from bot.places import service as places
from bot.places.standard_file import common_standard
from tests.evidence.community import COUNTED, at

STANDARD = common_standard()


def shares(found, *names):
    return [(found[name].numerator, found[name].denominator) for name in names]


async def test_a_first_contact_is_within_two_or_three_days_late_or_not_known(place):
    def work(of):
        ruth = of.person("Ruth", "nurse")
        for number, after in enumerate((0, 48 * 60, 48 * 60 + 1, 72 * 60, 72 * 60 + 1, None)):
            parent = of.person(f"Parent {number}", "parent")
            of.contact(of.pairing(parent, ruth, at(3)), at(3), after=after, about=parent)
        gone = of.person("Gone", "parent")
        of.contact(of.pairing(gone, ruth, at(3)), at(3), after=10, about=gone, outcome="left")
        early = of.person("Early", "parent")
        of.contact(of.pairing(early, ruth, at(3, month=10)), at(3, month=10), after=10, about=early)

    await place.happens(work)
    found = await place.found()
    assert shares(found, "contact-48", "contact-72", "standard:first-contact") == [(2, 6), (4, 6), (2, 6)]
    assert found["contact-48"].missing == 1


async def test_who_waits_for_less_than_three_days_is_not_known_yet(place):
    def work(of):
        ruth, ana, ben = of.person("Ruth", "nurse"), of.person("Ana", "parent"), of.person("Ben", "parent")
        for parent, waits in ((ana, 72 * HOUR - MINUTE), (ben, 72 * HOUR)):
            began = COUNTED - waits
            of.contact(of.pairing(parent, ruth, began), began, after=None, about=parent)

    await place.happens(work)
    found = await place.found(Month(2026, 12), Month(2026, 12))
    assert shares(found, "contact-72") == [(0, 1)]
    assert found["contact-72"].missing == 1


async def test_visits_kept_are_of_those_agreed_on_whose_time_was_over(place):
    def work(of):
        ana, ruth = of.person("Ana", "parent"), of.person("Ruth", "nurse")
        pairing = of.pairing(ana, ruth, at(2, 9))
        of.plan(pairing, ana, ruth, at(2, 9))
        for day, state in ((3, "kept"), (4, "kept"), (10, "not_held"), (18, "cancelled"), (24, "kept"), (26, "told")):
            of.meeting(pairing, ana, ruth, at(day, 10), state)

    await place.happens(work)
    found = await place.found()
    # Weeks end on the 9th, 16th, 23rd and 30th; they met in the first and the last.
    assert shares(found, "visits-kept", "meetings-kept") == [(2, 4), (3, 4)]
    assert found["meetings-kept"].missing == 1
    assert shares(await place.found(Month(2026, 12), Month(2026, 12)), "visits-kept") == [(0, 0)]


async def test_needs_ended_met_partly_or_unmet_of_a_kind_for_a_reason(place):
    def work(of):
        ana = of.person("Ana", "parent")
        cards = [of.card(ana, kind) for kind in ("recipes", "regular-call", "message-chat")]
        of.need(ana, cards[0], "met", ended=at(3))
        of.need(ana, cards[0], "partly", ended=at(4))
        for day in (5, 6):
            of.need(ana, cards[1], "unmet", "nobody", at(day))
        of.need(ana, cards[0], "unmet", "nobody", at(6))
        of.need(ana, 999, "unmet", "taken_back", at(6))
        of.need(ana, cards[2], "looking")
        of.need(ana, cards[0], "met", ended=at(3, month=12))

    await place.happens(work)
    found = await place.found()
    assert shares(found, "ended:met", "ended:partly", "ended:unmet") == [(1, 6), (1, 6), (4, 6)]
    assert {one.split: one.numerator for one in found.values() if one.name == "unmet"} == {
        ("regular-call", "nobody"): 2,
        ("recipes", "nobody"): 1,
        ("unknown", "taken_back"): 1,
    }
    assert found["ended:met"].missing == 1


async def test_answers_are_timed_violence_and_safety_apart(place):
    def work(of):
        ana = of.person("Ana", "parent")
        for minutes in (2, 4, 6, 60):
            of.ask("safety.unsafe", at(3), about=ana, taken=at(3) + minutes * MINUTE)
        of.ask("safety.now", at(3), about=ana, closed=at(3) + 9 * MINUTE, asked_by=ana, by=7)
        of.ask("safety.now", at(3), about=ana, closed=at(3) + MINUTE, asked_by=ana, by=ana)
        of.ask("people.loss", at(3), about=ana, taken=at(4), closed=at(9), by=7)
        of.ask("people.loss", at(3), about=ana, closed=at(4), by=ana, outcome="left")
        of.ask("checkins.no-slot", at(3), about=ana)
        of.ask("checkins.no-slot", at(3, month=10), about=ana)

    await place.happens(work)
    found = await place.found()
    assert (found["response:violence"].values, found["response:violence"].at) == ((4, 60, 60, 60), (50, 90, 95, 99))
    assert found["response:safety"].values == (9, 9, 9, 9)
    assert (found["response:other"].values, found["response:other"].missing) == ((1440,) * 4, 1)
    assert shares(found, "answered:violence", "answered:safety", "answered:other") == [(4, 4), (1, 1), (1, 2)]


async def test_what_was_decided_together_is_carried_out_where_somebody_had_to(place):
    def work(of):
        ana = of.person("Ana", "parent")
        for promise in ("done", "doing", "open", None):
            of.decision(of.item(ana, at(2)), ana, at(9), promise=promise)
        of.decision(of.item(ana, at(2)), ana, at(9), outcome="tie")
        of.decision(of.item(ana, at(2)), ana, at(9, month=12), promise="done")

    await place.happens(work)
    found = await place.found()
    assert found["decided"].numerator == 4
    assert shares(found, "carried-out") == [(1, 3)]


async def test_professional_hours_stand_against_the_floor_month_by_month(place):
    def work(of):
        ruth, cleo = of.person("Ruth", "nurse"), of.person("Cleo", "coordinator")
        ana, ben, dan = (of.person(name, "parent") for name in ("Ana", "Ben", "Dan"))
        of.pairing(ana, ruth, at(30, 23, 59, month=9))
        of.pairing(ben, ruth, at(1))
        of.pairing(dan, of.person("Mo", "mentor"), at(1, month=9), kind="mentor")
        of.meets(ana, ruth, 100, at(3, month=10))
        of.meets(ana, ruth, 90, at(3))
        of.gives(cleo, ben, 29, at(3))

    await place.happens(work)
    found = await place.found(Month(2026, 10), Month(2026, 12))
    floor = STANDARD.nurse_minutes_a_month
    assert floor == 120
    assert shares(found, "professional:2026-10", "professional:2026-11") == [(100, floor), (119, floor)]
    assert shares(found, "standard:nurse-minutes", "professional:2026-12") == [(0, 2 * floor), (0, 2 * floor)]
    assert shares(await place.found(), "standard:nurse-minutes") == [(119, 120)]


async def test_a_place_that_promises_more_is_held_against_what_all_promise(place):
    here = places.place("merevale")
    more = replace(here, standard=replace(here.standard, visits_kept_percent=100))
    november = Month(2026, 11)
    found = await place.database.read(lambda tx: measuring.happened(tx, more, november, november))
    assert found.standard == STANDARD != more.standard


def gaps(**of):
    found = {one.cell: one for one in of_service.figures(Happened(STANDARD, **of))}
    return [(found["gaps"].numerator, found["gaps"].denominator, found["gaps"].missing), found]


def test_a_gap_is_where_there_was_less_than_the_least_and_what_nobody_knows_is_none():
    assert gaps()[0] == (0, 0, 4)
    assert gaps(visits=Met(3, 1))[0] == (0, 1, 3)  # 75 per cent of 4 are 3
    assert gaps(visits=Met(3, 2))[0] == (1, 1, 3)  # of 5 they are 3.75: 4 are wanted
    counted, found = gaps(
        contacts=Contacts({60: 2}),
        visits=Met(1, 1),
        waits={"safety": Waits({5: 19}, 1)},
        months=[OfMonth("2026-11", 119, 1)],
    )
    assert counted == (2, 4, 0)
    assert shares(found, "standard:first-contact", "standard:visits-kept", "standard:asks-answered") == [
        *((2, 2), (1, 2), (19, 19))
    ]
    assert found["standard:nurse-minutes"].unit == "minutes"


@pytest.mark.parametrize(("minutes", "below"), [(239, True), (240, False)])
def test_the_service_withdraws_where_less_was_given_than_was_agreed_for_each_family(minutes, below):
    assert of_service.below_floor(OfMonth("2026-11", minutes, 2), STANDARD) is below
    assert not of_service.below_floor(OfMonth("2026-11", 0, 2), replace(STANDARD, nurse_minutes_a_month=0))
