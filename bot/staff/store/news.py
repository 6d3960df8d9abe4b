"""News of a place: written once by a coordinator, sealed with their key, for whoever agreed to be sent such."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import CheckConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.staff.news_rules import Audience

State = Literal["draft", "asked", "soon", "going", "gone", "dropped"]
"""Being written; a second person is asked; it goes when the undo window is over; it is being sent; all of it was
handed to the outbox; it was taken back, and goes to nobody.
"""

NEWS = tables.table(
    "staff_news",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.text("told", privacy="export", default="", holds="sealed"),
    tables.text("audience", privacy="keep", default="[]"),
    tables.text("state", privacy="keep", default="draft"),
    tables.instant("at", privacy="export"),
    tables.instant("goes_at", privacy="keep", optional=True),
    CheckConstraint("state IN ('draft', 'asked', 'soon', 'going', 'gone', 'dropped')", name="state"),
)
tables.index(NEWS, "place", "id", name="place")
tables.index(NEWS, "person_id", name="person")

_N = NEWS.c
_FIND = select(NEWS).where(_N.id == bindparam("of_id"))
_LATEST = select(NEWS).where(_N.place == bindparam("at_place")).order_by(_N.id.desc()).limit(bindparam("most"))
_UNDER_WAY = select(NEWS).where(_N.place == bindparam("at_place"), _N.goes_at > bindparam("since")).order_by(_N.id)
_OF = select(_N.id).where(_N.person_id == bindparam("of_person"))
_MOVE = (
    update(NEWS)
    .where(_N.id == bindparam("of_id"), _N.state == bindparam("before"))
    .values(state=bindparam("to_state"), goes_at=bindparam("to_at"))
)
_WRITE = update(NEWS).where(_N.id == bindparam("of_id"), _N.state == "draft").values(told=bindparam("to"))
_AIM = update(NEWS).where(_N.id == bindparam("of_id"), _N.state == "draft").values(audience=bindparam("to"))
_FORGET = NEWS.delete().where(_N.person_id == bindparam("of_person"))


@dataclass(frozen=True, slots=True)
class News:
    """One of them. `words` by language, in the order in which they were written; `goes_at` when the first of it goes.
    Printed, it says nothing of the words.
    """

    id: int
    person_id: int
    place: str
    words: Mapping[str, str] = field(repr=False)
    audience: Audience
    state: State
    at: Instant
    goes_at: Instant | None


def _news(tx: Transaction, row: Row) -> News:
    words = json.loads(tx.keys.unseal(row.person_id, row.told)) if row.told else {}
    audience = Audience(*json.loads(row.audience))
    return News(row.id, row.person_id, row.place, words, audience, row.state, row.at, row.goes_at)


def find(tx: Transaction, news_id: int) -> News | None:
    """That one."""
    row = tx.one(_FIND, of_id=news_id)
    return None if row is None else _news(tx, row)


def latest(tx: Transaction, place: str, most: int) -> list[News]:
    """Those of a place, the latest first, at most so many."""
    return [_news(tx, row) for row in tx.all(_LATEST, at_place=place, most=most)]


def went_since(tx: Transaction, place: str, since: Instant) -> list[News]:
    """Those of a place of which the first went, or goes, after that instant."""
    return [_news(tx, row) for row in tx.all(_UNDER_WAY, at_place=place, since=since)]


def begin(tx: Transaction, person_id: int, place: str) -> int:
    """Keep an empty one; its id."""
    return tx.insert(NEWS, person_id=person_id, place=place, at=tx.now, audience=_packed(Audience()))


def _packed(audience: Audience) -> str:
    return json.dumps([audience.role, audience.area, audience.stage, audience.language])


def write(tx: Transaction, news: News, words: Mapping[str, str]) -> bool:
    """Let those be its words; False when it is a draft no more."""
    return tx.run(_WRITE, of_id=news.id, to=tx.keys.seal(news.person_id, json.dumps(words))) == 1


def aim(tx: Transaction, news: News, audience: Audience) -> bool:
    """Let it be for those; False when it is a draft no more."""
    return tx.run(_AIM, of_id=news.id, to=_packed(audience)) == 1


def move(tx: Transaction, news: News, to: State, goes_at: Instant | None = None) -> bool:
    """From the state it is in to another; False when it is in another by now."""
    return tx.run(_MOVE, of_id=news.id, before=news.state, to_state=to, to_at=goes_at or news.goes_at) == 1


def of_person(tx: Transaction, person_id: int) -> list[int]:
    """The ids of what that person wrote."""
    return [row.id for row in tx.all(_OF, of_person=person_id)]


def forget(tx: Transaction, person_id: int) -> None:
    """Forget whatever that person wrote."""
    tx.run(_FORGET, of_person=person_id)
