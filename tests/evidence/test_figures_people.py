"""Figures of people, each worked out by hand for a handful of them."""

from bot.base.clock import MINUTE
from bot.base.transaction import Transaction
from bot.evidence.months import Month
from tests.evidence.community import Community, at

WEEK_CAP = 180
"""What anybody in Merevale can be asked for in a week who set no limit."""


def shares(found, *names):
    return [(found[name].numerator, found[name].denominator) for name in names]


def four_parents(of: Community) -> tuple[int, ...]:
    return tuple(of.person(name, "parent") for name in ("Ana", "Ben", "Cleo", "Dan"))


async def test_of_four_parents_two_gave_three_received_and_one_did_both(place):
    def work(of):
        ana, ben, cleo, dan = four_parents(of)
        of.gives(ana, ben, 60, at(3))
        of.gives(ben, cleo, 30, at(4))
        of.gives(of.person("Ruth", "nurse"), dan, 45, at(5))

    await place.happens(work)
    assert shares(await place.found(), "gave", "received", "both") == [(2, 4), (3, 4), (1, 4)]


async def test_only_what_happened_in_that_time_and_place_counts_and_nothing_taken_back(place):
    def work(of):
        ana, ben, cleo, dan = four_parents(of)
        of.gives(ana, ben, 60, at(1) - MINUTE)
        of.gives(ben, ana, 60, at(1, month=12))
        of.takes_back(of.gives(cleo, dan, 60, at(9)))
        of.gives(dan, cleo, 10, at(1))
        other = Community(of.tx, "elsewhere")
        other.gives(other.person("Eva", "parent"), other.person("Fay", "parent"), 99, at(9))

    await place.happens(work)
    found = await place.found()
    assert shares(found, "gave", "received", "both", "hours:parents") == [(1, 4), (1, 4), (0, 4), (10, 10)]
    assert shares(await place.found(Month(2026, 10), Month(2026, 12)), "gave", "hours:parents") == [
        *((3, 4), (130, 130))
    ]


async def test_who_has_left_or_came_later_is_no_parent_here(place):
    def work(of):
        ana, *_ = four_parents(of)
        gone = of.person("Gus", state="left")
        of.gives(gone, ana, 60, at(3))
        of.person("Hal", "parent", joined=at(1, month=12))
        of.person("Ivy", "applicant")

    await place.happens(work)
    found = await place.found()
    assert shares(found, "gave", "received", "more-roles") == [(0, 4), (1, 4), (0, 4)]


async def test_days_to_the_first_time_are_of_those_who_came_in_that_time(place):
    def work(of):
        before = of.person("Ana", "parent")
        new = [of.person(name, "parent", joined=at(2, 12)) for name in ("Ben", "Cleo", "Dan", "Eva", "Fay")]
        of.gives(before, new[0], 60, at(2, 13))
        for giver, day in zip(new[:4], (2, 4, 6, 20), strict=True):
            of.gives(giver, before, 60, at(day, 13))
            of.gives(giver, before, 60, at(28))

    await place.happens(work)
    found = await place.found()
    gave, received = found["first-gave"], found["first-received"]
    assert (gave.values, gave.at, gave.denominator, gave.missing) == ((0, 2, 4), (25, 50, 75), 4, 1)
    assert (received.values, received.denominator, received.missing) == ((0, 0, 0), 1, 4)


async def test_partners_are_others_each_counted_once_whoever_gave(place):
    def work(of):
        ana, ben, cleo, _ = four_parents(of)
        for _ in range(3):
            of.gives(ana, ben, 60, at(3))
        of.gives(ben, ana, 60, at(3))
        of.gives(cleo, ana, 60, at(3))
        of.gives(ana, None, 60, at(3), "session")
        of.takes_back(of.gives(ben, cleo, 60, at(3)))

    await place.happens(work)
    partners = (await place.found())["partners"]
    assert (partners.values, partners.denominator) == ((0, 1, 1), 4)  # Dan 0, Ben 1, Cleo 1, Ana 2


async def test_hours_are_of_parents_mentors_and_staff_each_person_with_one_of_them(place):
    def work(of):
        ana, *_ = four_parents(of)
        ruth, mo = of.person("Ruth", "nurse"), of.person("Mo", "parent", "mentor")
        both = of.person("Pat", "parent", "coordinator")
        of.meets(ana, ruth, 45, at(3))
        of.meets(ana, mo, 30, at(4))
        of.gives(both, ana, 15, at(5))
        of.gives(of.person("Gus", state="left"), ana, 7, at(5))

    await place.happens(work)
    found = await place.found()
    assert shares(found, "hours:parents", "hours:mentors", "hours:staff") == [(75, 165), (30, 165), (60, 165)]
    assert found["hours:staff"].missing == 7
    assert shares(found, "more-roles") == [(2, 7)]


async def test_who_left_meanwhile_is_counted_by_what_they_were(place):
    def work(of):
        ana, *_ = four_parents(of)
        ruth = of.person("Ruth", state="left")
        role_ends(of.tx, ruth, "nurse", at(20))
        of.gives(ruth, ana, 45, at(3))
        old = of.person("Old", state="left")
        role_ends(of.tx, old, "nurse", at(20, month=10))
        of.gives(old, ana, 5, at(3))

    await place.happens(work)
    found = await place.found()
    assert shares(found, "hours:staff") == [(45, 45)]
    assert found["hours:staff"].missing == 5


def role_ends(tx: Transaction, person: int, role: str, when: int) -> None:
    from bot.base.audit import AUDIT

    tx.insert(AUDIT, at=when, actor=1, action="people.role_taken", about=person, detail=role, chain="")


async def test_the_fifth_who_gave_most_and_how_evenly_members_gave(place):
    def work(of):
        members = [of.person(f"Parent {number}", "parent") for number in range(6)]
        for giver, minutes in zip(members, (10, 20, 30, 40, 100), strict=False):
            of.gives(giver, members[5], minutes, at(3))
        of.gives(of.person("Ruth", "nurse"), members[0], 500, at(3))

    await place.happens(work)
    found = await place.found()
    # A fifth of six is two: 140 of 200. Gini: (2 * (2*10 + 3*20 + 4*30 + 5*40 + 6*100) - 7*200) / (6*200) = 600 / 1200.
    assert shares(found, "top-fifth") == [(140, 200)]
    assert (found["gini"].values, found["gini"].denominator) == ((0.5,), 6)


async def test_without_any_hours_there_is_no_gini(place):
    await place.happens(lambda of: four_parents(of) and None)
    found = await place.found()
    assert found["gini"].values == ()
    assert (found["first-gave"].values, found["first-gave"].at) == ((), ())


async def test_burden_is_the_time_members_gave_and_how_often_they_were_asked(place):
    def work(of):
        ana, ben, cleo, dan = four_parents(of)
        ruth = of.person("Ruth", "nurse")
        of.gives(ana, ben, 90, at(3))
        of.meets(ben, ruth, 45, at(3))
        for day in (2, 9, 16):
            of.asked(ana, dan, at(day))
        of.asked(cleo, dan, at(9))
        of.asked(cleo, dan, at(9, month=10))
        first = of.ask("people.loss", at(3), about=ana)
        of.calls(first, ruth, at(3))
        of.calls(first, ruth, at(4))

    await place.happens(work)
    found = await place.found()
    assert found["time"].values == (0, 90, 90)  # 0, 0, 45, 90
    assert found["asked"].values == (0, 3, 3)  # 0, 0, 1, 3
    assert (found["called"].values, found["called"].denominator) == ((2, 2, 2), 1)


async def test_over_the_cap_is_who_gave_more_in_one_week_than_they_can_be_asked_for(place):
    def work(of):
        ana, ben, cleo, dan = four_parents(of)
        ruth = of.person("Ruth", "nurse")
        of.gives(ana, dan, WEEK_CAP, at(1))
        of.gives(ana, dan, WEEK_CAP, at(8))
        of.gives(ben, dan, WEEK_CAP, at(2))
        of.gives(ben, dan, 1, at(7, 23))
        of.meets(cleo, ruth, WEEK_CAP + 1, at(3))
        own_limit(of.tx, dan, 30)
        of.gives(dan, ana, 31, at(29))
        of.gives(ruth, ana, 999, at(29))

    await place.happens(work)
    assert shares(await place.found(), "over-cap") == [(2, 4)]


def own_limit(tx: Transaction, person: int, minutes: int) -> None:
    from bot.people.store import limits

    limits.set_week_minutes(tx, person, minutes)


async def test_doing_stands_against_voicing(place):
    def work(of):
        ana, ben, cleo, dan = four_parents(of)
        ruth = of.person("Ruth", "nurse")
        of.gives(ana, dan, 30, at(3), "job")
        of.meets(ben, ruth, 45, at(3))
        vote = of.decision(of.item(ana, at(2)), ana, at(9))
        of.votes(vote, ben)
        of.votes(vote, ana)
        of.item(cleo, at(9), of_place=True)
        of.item(dan, at(9, month=10))
        of.votes(of.decision(of.item(ruth, at(2)), ruth, at(9, month=12)), dan)

    await place.happens(work)
    assert shares(await place.found(), "did", "voiced", "only-voiced") == [(1, 4), (2, 4), (1, 4)]
