"""Guides are found by what people type; those for grief only by whoever surely means a loss."""

import pytest

from bot.guidance import library, search
from bot.guidance.guide import GRIEF


@pytest.mark.parametrize(
    ("typed", "language", "meant"),
    [
        ("my baby will not stop crying", "en", "why-crying"),
        ("baby is blue", "en", "ill-or-not"),
        ("sore niples", "en", "sore-breasts"),
        ("landlord kicked me out", "en", "keeping-home"),
        ("he hits me", "en", "at-ease"),
        ("when does he start food", "en", "first-foods"),
        ("no puedo pagar la luz", "es", "bills"),
        ("mi bebé no duerme", "es", "first-nights"),
        ("حرارة", "ar", "ill-or-not"),
        ("طفلي يبكي كثيرا", "ar", "why-crying"),
        ("I lost my baby", "en", "first-days"),
        ("perdí a mi bebé", "es", "first-days"),
        ("فقدت طفلي", "ar", "first-days"),
    ],
)
def test_what_is_meant_is_among_the_first_two(typed, language, meant):
    assert meant in search.find(typed, language)[:2]


@pytest.mark.parametrize(
    "typed", ["me duele el pecho", "I lost my keys", "cramps", "bleeding", "lost my job", "my son", "heartbeat"]
)
def test_grief_is_not_brought_up_by_a_word_that_is_like_one(typed):
    assert GRIEF not in _topics(search.find(typed, "en"))


@pytest.mark.parametrize(
    "typed", ["I lost my baby", "my son died", "stillborn", "miscarriage", "مات طفلي", "aborto espontáneo"]
)
def test_beside_grief_nothing_else_is_found(typed):
    assert _topics(search.find(typed, "en")) == {GRIEF}


@pytest.mark.parametrize("typed", ["crying", "my baby", "sleep", "money"])
def test_after_a_loss_there_is_nothing_else(typed):
    assert _topics(search.find(typed, "en", after_loss=True)) <= {GRIEF}


@pytest.mark.parametrize("typed", ["", "  ", "!!!", "blorp", "x" * 5000])
def test_what_means_nothing_finds_nothing(typed):
    assert search.find(typed, "en") == []


def _topics(keys):
    return {library.guides()[key].topic for key in keys}
