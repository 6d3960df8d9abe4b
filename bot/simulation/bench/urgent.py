"""How long an urgent message takes behind a great backlog, in virtual time: the real delivery and Telegram's limits."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles

from telegram import Bot

from bot import app, wiring
from bot.base import outbox
from bot.base.chance import SeededChance
from bot.base.clock import SECOND, Instant
from bot.base.database import Database
from bot.base.messages import Screen, Text
from bot.base.tasks import Tasks
from bot.base.texts import Reader, Texts
from bot.base.transaction import Transaction
from bot.people.store import persons
from bot.practice.telegram import TOKEN, Change, Limits, SimulatedRequest, SimulatedTelegram
from bot.simulation.bench.bench import Bench, Measured, Target
from bot.simulation.town import EPOCH
from bot.simulation.virtual_time import VirtualClock, VirtualLoop
from handlers.delivery import Delivery

BACKLOG, PEOPLE, URGENT = 50_000, 5_000, 300
SHORT = (500, 50, 5)
APART_SECONDS = 1.0
TOO_MANY_PER_THOUSAND = 5
LATENCY_SECONDS = 0.06
"""What one request takes."""
BULK = Screen(Text("people-back-again"), kind="notice")
CALL = Screen(Text("sorry-broken"), kind="notice")


@dataclass(slots=True)
class Post:
    """When each urgent message was written, and when it arrived."""

    words: str
    clock: VirtualClock
    telegram: SimulatedTelegram
    chance: SeededChance = field(default_factory=lambda: SeededChance(1))
    written: dict[int, Instant] = field(default_factory=dict)
    took: list[float] = field(default_factory=list)

    def changed(self, change: Change) -> None:
        """Note what arrives."""
        if change.kind != "message" or change.chat_id not in self.written or change.message_id is None:
            return
        message = self.telegram.world.chats[change.chat_id].messages[change.message_id]
        if message.content.get("text") == self.words:
            self.took.append((self.clock.now() - self.written.pop(change.chat_id)) / SECOND)

    def one_of(self, chats: list[int]) -> int:
        """Somebody by chance."""
        return chats[self.chance.below(len(chats))]


def _run(short: bool) -> Sequence[Measured]:
    clock = VirtualClock(EPOCH)
    backlog, people, urgent = SHORT if short else (BACKLOG, PEOPLE, URGENT)
    took = VirtualLoop(clock).run_until_complete(_measure(clock, backlog, people, urgent))
    late = quantiles(took, n=100)[-1]
    return [
        Measured(
            f"an urgent message behind {backlog:,} bulk ones, p99",
            (late,),
            "s of virtual time",
            f"{len(took)} urgent messages, a second apart, while Telegram refuses {TOO_MANY_PER_THOUSAND} requests in "
            f"a thousand with 429; the median took {median(took):.2f} s, the slowest {max(took):.2f} s.",
            Target(2),
        )
    ]


async def _measure(clock: VirtualClock, backlog: int, people: int, urgent: int) -> list[float]:
    telegram = SimulatedTelegram(clock, limits=Limits(), calls_kept=20, messages_kept=5)
    texts = Texts.load(app.CONTENT, strict=True)
    post = Post(texts.render("en", CALL.text, Reader("UTC", str, 0)), clock, telegram)
    telegram.listen(post.changed)
    request = SimulatedRequest(telegram, sleep=clock.sleep, latency=LATENCY_SECONDS)
    database = Database.in_memory(clock=clock, chance=SeededChance(2), consequences=wiring.consequences())
    bot = Bot(TOKEN, request=request, get_updates_request=request)
    await bot.initialize()
    ids = await _fill(database, telegram, people, backlog)
    telegram.faults.draw(SeededChance(3), too_many=TOO_MANY_PER_THOUSAND)
    tasks = Tasks()
    tasks.start(Delivery(database, bot, texts, clock).run(), "delivery")
    for _ in range(urgent):
        await clock.sleep(APART_SECONDS)
        chat_id = post.one_of(sorted(ids.keys() - post.written.keys()))
        await _call(database, post, chat_id, ids[chat_id])
    while post.written:
        await clock.sleep(APART_SECONDS)
    await tasks.stop()
    await database.close()
    return post.took


async def _fill(database: Database, telegram: SimulatedTelegram, people: int, backlog: int) -> dict[int, int]:
    """People with phones, and what waits for them; their ids by chat."""
    ids: dict[int, int] = {}

    def meet(tx: Transaction) -> None:
        for number in range(people):
            phone = telegram.person(f"Person {number}")
            phone.chat.started = True
            plain = {"language": "en", "zone": "UTC", "state": "active", "place": "demo", "private": "no"}
            ids[phone.id] = persons.add(
                tx, "Person", chat_id=phone.id, quiet_from=0, quiet_to=0, met_at=tx.now, **plain
            )

    def wait(tx: Transaction) -> None:
        everybody = list(ids.values())
        for number in range(backlog):
            outbox.send(tx, everybody[number % people], BULK, lane="bulk")

    await database.write(meet)
    await database.write(wait)
    return ids


async def _call(database: Database, post: Post, chat_id: int, person_id: int) -> None:
    def work(tx: Transaction) -> None:
        outbox.send(tx, person_id, CALL, lane="urgent")

    post.written[chat_id] = post.clock.now()
    await database.write(work)


URGENT_BENCH = Bench("urgent", "an urgent message behind a great backlog", _run)
