"""A town for every test of the desk and the ladder, and places that ask for more than Merevale does."""

import contextlib

import pytest

from bot.places import service as places
from tests.places.folders import MEREVALE, place_in
from tests.stories.conftest import town

__all__ = ["town"]


WITHOUT = ("recruits = true", "recruits = false")
"""A place where coordinators alone say who is a mentor."""


@contextlib.contextmanager
def merevale_with(folder, *changes):
    """Merevale with these words of its file in the place of others."""
    source = MEREVALE
    for old, new in changes:
        assert source.count(old) == 1, old
        source = source.replace(old, new)
    place_in(folder, "merevale", source)
    places.load(folder)
    try:
        yield
    finally:
        places.load()


@pytest.fixture
def mentors_are_cleared(tmp_path):
    """A mentor here has to be cleared for meeting in public, and need not be renewed for years."""
    cleared = ('nurse = "none"\nmentor = "none"', 'nurse = "none"\nmentor = "public"')
    with merevale_with(tmp_path, cleared, ("renewal_months = 12", "renewal_months = 60"), WITHOUT):
        yield
