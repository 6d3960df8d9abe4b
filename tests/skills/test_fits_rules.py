"""Which offer fits which need, held against a plain slow rule that tries every place, time and language."""

from dataclasses import replace
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.people.profiles import FREE_TIMES
from bot.places import service as places
from bot.places.rules import travel_minutes
from bot.skills import fitting, taxonomy
from bot.skills.fitting import Someone
from bot.skills.store import Card

MEREVALE = places.place("merevale")
KINDS = taxonomy.kinds()
SOME_KINDS = ("recipes", "warm-meal", "minding", "message-chat", "school-run", "listening-ear")
HARD = 20 * 60

people = st.dictionaries(
    st.integers(1, 8),
    st.builds(
        Someone,
        id=st.just(0),
        language=st.sampled_from(["en", "es", "ar"]),
        speaks=st.frozensets(st.sampled_from(["en", "es", "ar", "pl"]), max_size=3),
        area=st.sampled_from([None, "no such area", *(area.key for area in MEREVALE.areas)]),
        free=st.frozensets(st.sampled_from(FREE_TIMES), max_size=2),
        here=st.integers(0, 9).map(bool),
        gives=st.integers(0, 9).map(bool),
        tier=st.sampled_from(["withdrawn", "none", "chat", "public", "home", "child"]),
        week_left=st.sampled_from([0, 19, 20, 60, 180]),
        balance=st.sampled_from([-HARD, -HARD + 30, -300, 0, 300, HARD - 30, HARD]),
        apart=st.frozensets(st.integers(1, 8), max_size=2),
    ),
    min_size=2,
    max_size=6,
).map(lambda found: {number: replace(someone, id=number) for number, someone in found.items()})


@st.composite
def towns(draw):
    everybody = draw(people)
    cards = []
    for number in range(1, draw(st.integers(1, 14)) + 1):
        kind = draw(st.sampled_from(SOME_KINDS))
        where = draw(st.sampled_from(["", *KINDS[kind].where]))
        when = tuple(draw(st.sets(st.sampled_from(FREE_TIMES), max_size=2)))
        side = draw(st.sampled_from(["offer", "need"]))
        owner = draw(st.sampled_from(sorted(everybody)))
        cards.append(Card(number, owner, side, kind, where, when, "month", "stands", 0, None))
    tried = draw(st.frozensets(st.tuples(st.integers(1, 14), st.integers(1, 8)), max_size=4))
    return everybody, cards, tried


def slowly(everybody, cards, tried):
    """Every pair of cards for which there is a place, a time and a language: nothing is left out for speed."""
    found = set()
    for offer, need in product(cards, cards):
        if (offer.side, need.side) != ("offer", "need") or offer.kind != need.kind:
            continue
        giver, needer, kind = everybody[offer.person_id], everybody[need.person_id], KINDS[offer.kind]
        if giver is needer or (need.id, giver.id) in tried or not (giver.here and needer.here and giver.gives):
            continue
        if giver.id in needer.apart or needer.id in giver.apart or giver.week_left < kind.minutes:
            continue
        if beyond(giver.balance, kind.minutes) or beyond(needer.balance, -kind.minutes):
            continue
        for where, window, language in product(("chat", "public", "home"), FREE_TIMES, ("en", "es", "ar", "pl")):
            if (
                can_be(offer, kind, where)
                and can_be(need, kind, where)
                and suits(offer, giver, window)
                and suits(need, needer, window)
                and {language} <= giver.speaks
                and {language} <= needer.speaks
                and cleared(giver, kind, where)
                and near(giver, needer, where)
            ):
                found.add((offer.id, need.id))
    return found


def beyond(balance, change):
    return abs(balance + change) > HARD and abs(balance + change) > abs(balance)


def can_be(card, kind, where):
    return where in kind.where if card.where == "" else where == card.where


def suits(card, someone, window):
    told = card.when or someone.free
    return window in told if told else True


def cleared(giver, kind, where):
    order = ["none", "chat", "public", "home", "child"]
    wanted = "child" if kind.tier == "child" else where
    return giver.tier in order and order.index(giver.tier) >= order.index(wanted)


def near(giver, needer, where):
    here, there = MEREVALE.area(giver.area), MEREVALE.area(needer.area)
    if where == "chat" or here is None or there is None:
        return True
    return travel_minutes(here, there, MEREVALE.travel_kmh) <= MEREVALE.skills.farthest_minutes


def fits(everybody, cards, tried=frozenset()):
    return fitting.fits(cards, everybody, KINDS, MEREVALE, tried)


@settings(max_examples=400, deadline=None)
@given(towns())
def test_what_fits_is_what_the_plain_rule_finds_and_nothing_else(town):
    everybody, cards, tried = town
    found = fits(everybody, cards, tried)
    assert {(one.offer_id, one.need_id) for one in found} == slowly(everybody, cards, tried)
    assert len(found) == len({(one.offer_id, one.need_id) for one in found})


@settings(max_examples=200, deadline=None)
@given(towns(), st.randoms(use_true_random=False))
def test_the_same_people_give_the_same_in_whatever_order_they_come(town, chance):
    everybody, cards, tried = town
    shuffled = list(cards)
    chance.shuffle(shuffled)
    others = dict(reversed(everybody.items()))
    assert fits(others, shuffled, tried) == fits(everybody, cards, tried)


@settings(max_examples=200, deadline=None)
@given(towns())
def test_what_is_told_of_a_fit_is_so(town):
    everybody, cards, tried = town
    by_id = {card.id: card for card in cards}
    for one in fits(everybody, cards, tried):
        offer, need = by_id[one.offer_id], by_id[one.need_id]
        giver, needer = everybody[one.giver_id], everybody[one.needer_id]
        assert one.worth >= 1
        assert cleared(giver, KINDS[one.kind], one.where)
        assert can_be(offer, KINDS[one.kind], one.where)
        assert can_be(need, KINDS[one.kind], one.where)
        assert near(giver, needer, one.where)
        assert one.language in giver.speaks & needer.speaks
        assert one.windows
        assert all(suits(offer, giver, window) and suits(need, needer, window) for window in one.windows)


def two(**giver):
    """Mo offers recipes by message, Ana needs them."""
    mo = Someone(1, "en", frozenset({"en"}), "harbour", tier="chat", week_left=180)
    ana = Someone(2, "en", frozenset({"en", "es"}), "harbour", tier="chat", week_left=180)
    cards = [
        Card(1, 1, "offer", "recipes", "", (), "month", "stands", 0, None),
        Card(2, 2, "need", "recipes", "", (), "month", "stands", 0, None),
    ]
    return {1: replace(mo, **giver), 2: ana}, cards


def test_whoever_speaks_her_own_language_is_worth_more():
    everybody, cards = two()
    (own,) = fits(everybody, cards)
    (other,) = fits({1: replace(everybody[1], speaks=frozenset({"es"})), 2: everybody[2]}, cards)
    assert own.worth > other.worth


def test_whoever_has_no_clearance_is_only_asked_for_what_is_by_message():
    everybody, cards = two()
    assert [one.where for one in fits(everybody, cards)] == ["chat"]
    outside = [replace(card, where="public") for card in cards]
    assert fits(everybody, outside) == []
    assert [one.where for one in fits({**everybody, 1: replace(everybody[1], tier="public")}, outside)] == ["public"]


def test_whose_clearance_was_withdrawn_is_asked_for_nothing():
    assert fits(*two(tier="withdrawn")) == []
