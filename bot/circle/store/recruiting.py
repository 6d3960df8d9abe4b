"""Applications that members look at, and whom the applicants named as references: sealed with the applicant's key, and
blank once it is over.
"""

from dataclasses import dataclass, field
from typing import cast

from sqlalchemy import CheckConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.circle.recruit_rules import Result, Vote

APPLICATIONS = tables.table(
    "circle_applications",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.whole("opened_by", privacy="keep"),
    tables.whole("meeting_id", privacy="keep", optional=True),
    tables.text("vote", privacy="keep", default=""),
    tables.text("came_to", privacy="keep", default=""),
    tables.instant("at", privacy="export"),
    tables.instant("over_at", privacy="keep", optional=True),
    CheckConstraint("vote IN ('', 'yes', 'no')", name="vote"),
    CheckConstraint("(over_at IS NULL) = (came_to = '')", name="over"),
)
tables.index(APPLICATIONS, "person_id", name="one", unique=True, where="over_at IS NULL")
tables.index(APPLICATIONS, "person_id", name="person")
tables.index(APPLICATIONS, "meeting_id", name="meeting")
REFERENCES = tables.table(
    "circle_references",
    tables.key(),
    tables.reference("application_id", "circle_applications.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("words", privacy="export", holds="sealed"),
    tables.text("result", privacy="keep", default=""),
    tables.whole("asked_by", privacy="keep", optional=True),
    tables.instant("asked_at", privacy="keep", optional=True),
    CheckConstraint("result IN ('', 'good', 'not', 'none')", name="result"),
    CheckConstraint("(result = '') = (asked_at IS NULL) AND (result = '') = (asked_by IS NULL)", name="asked"),
)
tables.index(REFERENCES, "application_id", "id", name="application")
tables.index(REFERENCES, "person_id", name="person")

_A, _R = APPLICATIONS.c, REFERENCES.c
_FIND = select(APPLICATIONS).where(_A.id == bindparam("of_id"))
_HOLD = select(_A.id).where(_A.id == bindparam("of_id")).with_for_update()
_STANDING = select(APPLICATIONS).where(_A.person_id == bindparam("for_person"), _A.over_at.is_(None))
_BY_MEETING = select(APPLICATIONS).where(_A.meeting_id == bindparam("of_meeting"), _A.over_at.is_(None))
_MEETING = update(APPLICATIONS).where(_A.id == bindparam("of_id")).values(meeting_id=bindparam("of_meeting"))
_VOTE = update(APPLICATIONS).where(_A.id == bindparam("of_id"), _A.over_at.is_(None)).values(vote=bindparam("said"))
_OVER = (
    update(APPLICATIONS)
    .where(_A.id == bindparam("of_id"), _A.over_at.is_(None))
    .values(came_to=bindparam("what"), over_at=bindparam("now"))
)
_REFERENCES = select(REFERENCES).where(_R.application_id == bindparam("of_id")).order_by(_R.id)
_REFERENCE = select(REFERENCES).where(_R.id == bindparam("of_id"))
_RESULT = (
    update(REFERENCES)
    .where(_R.id == bindparam("of_id"))
    .values(result=bindparam("said"), asked_by=bindparam("by"), asked_at=bindparam("now"))
)
_BLANK = update(REFERENCES).where(_R.application_id == bindparam("of_id")).values(words="")
_BLANK_OF = update(REFERENCES).where(_R.person_id == bindparam("for_person")).values(words="")
_NO_DAY = update(APPLICATIONS).where(_A.person_id == bindparam("for_person")).values(at=0)


@dataclass(frozen=True, slots=True)
class Application:
    """One application that members look at. `meeting_id` is the job at which they meet; `vote` what the circle said."""

    id: int
    place: str
    person_id: int
    meeting_id: int | None
    vote: Vote
    is_over: bool

    @property
    def about(self) -> str:
        """What an item of the agenda says that it is about."""
        return f"application:{self.id}"


@dataclass(frozen=True, slots=True)
class Reference:
    """Somebody the applicant named, and what came of asking them: by whom and when. Printed, it says no words."""

    id: int
    application_id: int
    words: str = field(repr=False)
    result: Result
    asked_by: int | None
    asked_at: Instant | None


def _application(row: Row | None) -> Application | None:
    if row is None:
        return None
    return Application(row.id, row.place, row.person_id, row.meeting_id, cast(Vote, row.vote), row.over_at is not None)


def _reference(tx: Transaction, row: Row) -> Reference:
    words = tx.keys.unseal(row.person_id, row.words) if row.words else ""
    return Reference(row.id, row.application_id, words, cast(Result, row.result), row.asked_by, row.asked_at)


def begin(tx: Transaction, place: str, person_id: int, by: int) -> Application:
    """An application that members look at from now on; the one that stands already is that one."""
    if (found := standing(tx, person_id)) is None:
        tx.insert(APPLICATIONS, place=place, person_id=person_id, opened_by=by, at=tx.now)
        found = standing(tx, person_id)
    assert found is not None
    return found


def find(tx: Transaction, application_id: int) -> Application | None:
    """One of them."""
    return _application(tx.one(_FIND, of_id=application_id))


def hold(tx: Transaction, application_id: int) -> None:
    """Nobody else changes it from here to the end."""
    tx.hold(_HOLD, of_id=application_id)


def standing(tx: Transaction, person_id: int) -> Application | None:
    """That person's, which is not over."""
    return _application(tx.one(_STANDING, for_person=person_id))


def met_at(tx: Transaction, meeting_id: int) -> Application | None:
    """The one whose applicant is met at that job."""
    return _application(tx.one(_BY_MEETING, of_meeting=meeting_id))


def meet_at(tx: Transaction, application_id: int, meeting_id: int) -> None:
    """They are met at that job."""
    tx.run(_MEETING, of_id=application_id, of_meeting=meeting_id)


def say(tx: Transaction, application_id: int, vote: Vote) -> None:
    """The circle said that."""
    tx.run(_VOTE, of_id=application_id, said=vote)


def over(tx: Transaction, application_id: int, came_to: str) -> bool:
    """That came of it, and whom they named is known no more. False where it was over before."""
    if tx.run(_OVER, of_id=application_id, what=came_to, now=tx.now) != 1:
        return False
    tx.run(_BLANK, of_id=application_id)
    return True


def add_reference(tx: Transaction, of: Application, words: str) -> None:
    """They name somebody."""
    sealed = tx.keys.seal(of.person_id, words)
    tx.insert(REFERENCES, application_id=of.id, person_id=of.person_id, words=sealed)


def references(tx: Transaction, application_id: int) -> list[Reference]:
    """Whom they named, in that order."""
    return [_reference(tx, row) for row in tx.all(_REFERENCES, of_id=application_id)]


def reference(tx: Transaction, reference_id: int) -> Reference | None:
    """One of those named."""
    row = tx.one(_REFERENCE, of_id=reference_id)
    return None if row is None else _reference(tx, row)


def record(tx: Transaction, reference_id: int, result: Result, by: int) -> None:
    """That came of asking them, just now."""
    tx.run(_RESULT, of_id=reference_id, said=result, by=by, now=tx.now)


def blank(tx: Transaction, person_id: int) -> None:
    """Nothing stays of whom that person named, nor of when they applied."""
    tx.run(_BLANK_OF, for_person=person_id)
    tx.run(_NO_DAY, for_person=person_id)
