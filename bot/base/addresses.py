"""How a database on a server is named by settings, without its driver: most houses need none."""

from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

FILE_ONLY = (
    "This is only for a database in a SQLite file, and DATABASE_URL names one on a server. docs/decisions/database.md "
    "says what to do there instead."
)
_BEGIN = ("postgresql://", "postgres://")


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where a database is, where its keys are, and how the owner of its tables reaches it ("": as who serves)."""

    data: str
    keys: str
    owner: str

    @property
    def serving(self) -> str:
        """The role that serves."""
        return unquote(urlsplit(self.data).username or "")

    @property
    def words(self) -> tuple[str, ...]:
        """The passwords in them."""
        return tuple(unquote(urlsplit(url).password or "") for url in (self.data, self.keys, self.owner))

    def __repr__(self) -> str:
        return "Addresses(…)"


def is_server(url: str) -> bool:
    """Whether that names a database on a server, well or not."""
    return url.startswith(_BEGIN)


def names_one(url: str) -> bool:
    """Whether that names a database on a server, and a role."""
    try:
        parts = urlsplit(url)
        return is_server(url) and bool(parts.path.strip("/") and parts.username)
    except ValueError:
        return False
