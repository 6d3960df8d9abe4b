"""Buttons: what fits into one, and what no button of ours carries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.messages import Button, Text
from bot.base.outcome import MovedOn
from handlers import DOORS, ROOMS
from handlers.access import ANYONE
from handlers.doors import WHOLE_MAX, Doors, command, press
from handlers.presses import BYTES_MAX, decode, encode

LABEL = Text("done-button")


ARGUMENTS = st.one_of(st.integers(-(10**18), 10**18), st.from_regex(r"[a-z0-9.-]{0,12}", fullmatch=True))


@given(st.lists(ARGUMENTS, max_size=4))
def test_a_button_that_fits_is_read_back_as_it_was_made(args):
    button = Button(LABEL, "pairing.yes", *args)
    if len(":".join(["pairing.yes", *map(str, args)])) > BYTES_MAX:
        with pytest.raises(ValueError, match="does not fit"):
            encode(button)
    else:
        assert decode(encode(button)) == ("pairing.yes", [str(arg) for arg in args])


@pytest.mark.parametrize("argument", ["é" * 33, "a:b", ":"])
def test_what_could_not_be_read_back_is_refused(argument):
    with pytest.raises(ValueError, match="does not fit"):
        encode(Button(LABEL, "t", argument))


@given(st.text())
def test_whatever_a_payload_is_it_can_be_looked_at(payload):
    tag, args = decode(payload)
    assert ":".join([tag, *args]) == payload


@given(st.integers(-WHOLE_MAX, WHOLE_MAX))
def test_every_id_of_ours_is_taken_back(number):
    assert DOORS.presses["open"].read([str(number)]) == [number]


@pytest.mark.parametrize("value", ["", "x", "+1", "01", " 1", "1_0", "1.0", "٣", str(WHOLE_MAX + 1), "-" + "9" * 40])
def test_what_no_button_of_ours_carries_shows_how_things_are_now(value):
    with pytest.raises(MovedOn):
        DOORS.presses["open"].read([value])


def test_two_doors_of_one_tag_are_refused():
    class Room:
        HANDLERS = (press("home", who=ANYONE)(lambda _turn: None),)

    with pytest.raises(ValueError, match="two doors"):
        Doors.of((*ROOMS, Room))


def test_a_door_takes_numbers_and_words_only():
    with pytest.raises(TypeError):

        @command("odd", who=ANYONE)
        def odd(_turn, _number: float):
            return None
