"""A lively place for the demo: five weeks in which made-up people join, are paired, meet and wait for one another.

Everything goes through the services that serve real people, on a clock of its own; the same people do the same things
every time.
"""

from datetime import timedelta
from functools import partial
from pathlib import Path

from bot import app, wiring
from bot.base import outbox
from bot.base.chance import SeededChance
from bot.base.clock import DAY, HOUR, Instant, MovableClock, local
from bot.base.database import Database, Transaction
from bot.base.timetable import Timetable
from bot.checkins import after, free
from bot.checkins import service as checkins
from bot.commands.demo.cast import CAST, DAYS, STAFF, Part
from bot.pairing import service as pairing
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import DEMO_CHATS_FROM, HELPER_ROLES, Person
from bot.safety import rota
from bot.safety import service as safety

PHONE_HOUR = 2
"""The hour of a day's twenty-four in which everybody looks at their phone."""
SLOTS_LATER = 12
"""Which of the free times is taken: not the first, for people have things to do."""


class Demo:
    """Five weeks that end at the instant `until`, in an open database with nobody in it."""

    def __init__(self, database: Database, clock: MovableClock, until: Instant) -> None:
        self._database = database
        self._clock = clock
        self._until = until
        self._timetable = Timetable(database, wiring.rules())
        self._ids: dict[str, int] = {}
        wiring.wire_holders()

    async def live(self) -> None:
        """Let all of it happen."""
        for day in range(DAYS):
            for part in CAST:
                if part.day == day:
                    self._ids[part.name] = await self._database.write(partial(self._come, part))
            await self._goes_by()
        await self._database.write(self._today)

    async def _goes_by(self) -> None:
        """A day, hour by hour; towards noon people look at their phones."""
        for hour in range(24):
            await self._timetable.run_due()
            if hour == PHONE_HOUR:
                for part in CAST:
                    if part.name in self._ids and part.answers:
                        await self._database.write(partial(self._look, self._ids[part.name]))
            self._clock.move(HOUR)

    def _come(self, part: Part, tx: Transaction) -> int:
        person = people.meet(tx, DEMO_CHATS_FROM + CAST.index(part), part.name, part.language)
        if part.role == "applicant":
            people.apply_as_mentor(tx, person)
        else:
            person = people.join(tx, person, part.role)
        person = people.get(tx, person.id)
        if part.role not in STAFF:
            profiles.choose_area(tx, person, part.area)
            for kind, choices in (("give", part.gives), ("need", part.needs)):
                for choice in choices:
                    profiles.toggle(tx, person, kind, choice)
        if part.role in HELPER_ROLES:
            profiles.start_helping(tx, person.id)
            profiles.set_hours(tx, person, person.id, profiles.NINE_TO_FIVE)
        if part.role == "parent":
            self._tell(tx, part, person)
        return person.id

    def _tell(self, tx: Transaction, part: Part, person: Person) -> None:
        if part.stage != "unsaid":
            date = local(self._until, person.zone).date() + timedelta(days=part.stage_days)
            profiles.set_stage(tx, person, "expecting" if part.stage == "expecting" else "baby", date.isoformat())
        profiles.wish_for_mentor(tx, person, part.wants_mentor)
        profiles.ready(tx, people.get(tx, person.id))

    def _look(self, person_id: int, tx: Transaction) -> None:
        """Somebody looks at their phone: says yes to who is proposed, books what is not booked, tells what was kept."""
        person = people.get(tx, person_id)
        for proposed in pairing.to_answer(tx, person_id):
            pairing.accept(tx, person, proposed.id)
        for held in pairing.running(tx, person_id):
            if person_id == held.helper_id:
                pairing.contact_made(tx, held.id, person_id)
            elif checkins.next_of(tx, held) is None:
                checkins.book(tx, person, held.id, free.slots(tx, held)[SLOTS_LATER])
        for met in after.to_answer(tx, person_id):
            after.say(tx, person, met.id, met.sequence, "met")

    def _today(self, tx: Transaction) -> None:
        """How the place is found: who is on duty, and a mother who needs somebody now."""
        rota.put_on_duty(tx, people.get(tx, self._ids["Cleo"]), self._ids["Ruth"])
        safety.call_somebody(tx, people.get(tx, self._ids["Wren"]))
        for person_id in self._ids.values():
            outbox.withdraw_all(tx, person_id)  # nobody holds these phones


class SomebodyLivesHere(Exception):
    """There are people in the database whom the demo did not make."""


async def make(file: Path, until: Instant, house_key: bytes | Path | None = None) -> int | None:
    """Make the demo in the new or empty database `file`; how many people it has now, None when it was made before.

    `SomebodyLivesHere`, and nothing is changed, when anybody else is in it.
    """
    clock = MovableClock(until - DAYS * DAY)
    database = await app.open_database(file, clock, SeededChance(1), house_key)
    try:
        known, made_up = await database.read(lambda tx: (people.count(tx), people.count_demo(tx)))
        if known > made_up:
            raise SomebodyLivesHere
        if made_up:
            return None
        await Demo(database, clock, until).live()
        return await database.read(people.count)
    finally:
        await database.close()
