"""The town of the stories, for conversations about what is heard in people's words."""

from tests.stories.conftest import town

__all__ = ["town"]
