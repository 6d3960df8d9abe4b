"""Stories that people tell of what has changed most for them. Words are sealed with the key of whoever tells it.

A story that is taken back is deleted, and so is whatever was not yet told when another is begun.
"""

from dataclasses import dataclass, field

from sqlalchemy import bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

STORIES = tables.table(
    "evidence_stories",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("words", privacy="export", holds="sealed"),
    tables.flag("in_report", privacy="export", default=0),
    tables.flag("with_name", privacy="export", default=0),
    tables.instant("begun_at", privacy="keep"),
    tables.instant("told_at", privacy="export", optional=True),
    tables.instant("chosen_at", privacy="export", optional=True),
)
tables.index(STORIES, "place", "told_at", name="place")
tables.index(STORIES, "person_id", name="person")

_S = STORIES.c
_ONE = select(STORIES).where(_S.id == bindparam("of_id"))
_HOLD = select(_S.id).where(_S.id == bindparam("of_id")).with_for_update()
_OF = select(STORIES).where(_S.person_id == bindparam("for_person")).order_by(_S.id.desc())
_TOLD = (
    select(STORIES)
    .where(_S.place == bindparam("of_place"), _S.told_at.is_not(None), _S.chosen_at.is_(None))
    .order_by(_S.told_at.desc(), _S.id.desc())
    .limit(bindparam("most"))
)
_CHOSEN = (
    select(STORIES)
    .where(_S.place == bindparam("of_place"), _S.chosen_at >= bindparam("begins"), _S.chosen_at < bindparam("ends"))
    .order_by(_S.chosen_at.desc(), _S.id.desc())
    .limit(bindparam("most"))
)
_USE = (
    update(STORIES)
    .where(_S.id == bindparam("of_id"))
    .values(in_report=bindparam("report"), with_name=bindparam("name"))
)
_TELL = update(STORIES).where(_S.id == bindparam("of_id"), _S.told_at.is_(None)).values(told_at=bindparam("at"))
_CHOOSE = update(STORIES).where(_S.id == bindparam("of_id"), _S.chosen_at.is_(None)).values(chosen_at=bindparam("at"))
_DELETE = STORIES.delete().where(_S.id == bindparam("of_id"))


@dataclass(frozen=True, slots=True)
class Story:
    """One of them: whether the report may tell it too, and with their name; when it was told to the place (None: not
    yet), and chosen there. Printed, it says no words.
    """

    id: int
    place: str
    person_id: int
    words: str = field(repr=False)
    in_report: bool
    with_name: bool
    told_at: Instant | None
    chosen_at: Instant | None

    @property
    def about(self) -> str:
        """What an item of the circle's agenda is about that is about this."""
        return f"story:{self.id}"


def _story(tx: Transaction, row: Row) -> Story:
    return Story(
        id=row.id,
        place=row.place,
        person_id=row.person_id,
        words=tx.keys.unseal(row.person_id, row.words),
        in_report=bool(row.in_report),
        with_name=bool(row.with_name),
        told_at=row.told_at,
        chosen_at=row.chosen_at,
    )


def begin(tx: Transaction, place: str, person_id: int, words: str) -> int:
    """Somebody has written one; nobody else reads it yet; the id."""
    return tx.insert(STORIES, place=place, person_id=person_id, words=tx.keys.seal(person_id, words), begun_at=tx.now)


def find(tx: Transaction, story_id: int) -> Story | None:
    """One of them, which nobody else changes from here to the end."""
    tx.hold(_HOLD, of_id=story_id)
    row = tx.one(_ONE, of_id=story_id)
    return None if row is None else _story(tx, row)


def of(tx: Transaction, person_id: int) -> list[Story]:
    """All of that person, the latest first."""
    return [_story(tx, row) for row in tx.all(_OF, for_person=person_id)]


def told(tx: Transaction, place: str, most: int) -> list[Story]:
    """Those told there of which none was chosen, the latest first."""
    return [_story(tx, row) for row in tx.all(_TOLD, of_place=place, most=most)]


def chosen(tx: Transaction, place: str, begins: Instant, ends: Instant, most: int) -> list[Story]:
    """Those chosen there from then until before then, the latest first."""
    return [_story(tx, row) for row in tx.all(_CHOSEN, of_place=place, begins=begins, ends=ends, most=most)]


def use(tx: Transaction, story_id: int, *, report: bool, name: bool) -> None:
    """Who may tell it on, and whether with their name."""
    tx.run(_USE, of_id=story_id, report=int(report), name=int(name))


def tell(tx: Transaction, story_id: int) -> bool:
    """The members of the place read it from now on; False where they do already."""
    return tx.run(_TELL, of_id=story_id, at=tx.now) == 1


def choose(tx: Transaction, story_id: int) -> bool:
    """The members have chosen it."""
    return tx.run(_CHOOSE, of_id=story_id, at=tx.now) == 1


def delete(tx: Transaction, story_id: int) -> None:
    """Nothing stays of it."""
    tx.run(_DELETE, of_id=story_id)
