"""The same town as in the stories."""

from tests.stories.conftest import town

__all__ = ["town"]
