"""Screening one message, over all languages: what it takes by itself, and what part of a whole update that is."""

import asyncio
import time
from collections.abc import Sequence
from statistics import median, quantiles

from bot.safety.screening import ready
from bot.safety.screening.screen import Screen, screening
from bot.simulation.bench.bench import Bench, Measured, Target
from bot.simulation.bench.houses import KINDS, House

REPEATS = 7
UPDATES = 32
WORDS = "words no screen waits for"
CHAT = (
    "ok",
    "yes",
    "🙂🙂",
    "thx x",
    "vale",
    "تمام",
    "thank you so much!",
    "lol same",
    "jaja igual aquí",
    "شكرًا جزيلًا",
    "هل هذا طبيعي؟",
    "running late, ten minutes",
    "see you on Thursday at ten then",
    "gracias, nos vemos el jueves",
    "نلتقي يوم الخميس إن شاء الله",
    "she slept for three hours, a miracle",
    "hoy ha dormido cuatro horas seguidas",
    "نامت ثلاث ساعات متواصلة",
    "how do I know if he is hungry or just tired",
    "is it normal that she only feeds on one side?",
    "¿puedo darle agua ya?",
    "estoy muy cansada hoy",
    "لا أعرف كيف أملأ هذه الاستمارة",
    "dying of laughter",
    "this baby is killing me with those cheeks",
    "I am so tired that I put the keys in the fridge",
    "my milk came in and it hurts, everybody says something else",
    "no sé cómo rellenar el formulario de la guardería, ¿me ayudas?",
    "آسفة لم أرد البارحة، كنا عند أمي. هل يمكن أن نلتقي يوم الجمعة بعد الظهر؟",
    "we got the letter about the nursery place, i have no idea what half of it means, can you help me with it",
    "The nurse came today and he has put on 200 grams since last week so we are all very happy here",
    "Sorry I missed your message, we were at my mum's. Could we meet on Friday instead? Any time after two is fine.",
    "Perdona que no te contestara, estaba con el niño en el médico. Tiene un poco de fiebre pero está contento.",
)
"""What people write to each other on an ordinary day."""


def _run(short: bool) -> Sequence[Measured]:
    ready.get_ready()
    screen = screening()
    texts = [f"{text} zq{number}" for number in range(1 if short else 8) for text in CHAT]  # each with a new word
    rounds = [_round(screen, texts) for _ in range((1 if short else REPEATS) + 1)][1:]
    late = quantiles(rounds[-1], n=100)[-1]
    whole = asyncio.run(_of_an_update(4 if short else UPDATES))
    each = median(median(one) for one in rounds)
    mean = sum(rounds[-1]) / len(rounds[-1])
    return [
        Measured(
            "screening one message",
            tuple(median(one) for one in rounds),
            "µs of processor time",
            f"The median of {len(texts)} everyday texts in three languages, each looked at in all of them; one in a "
            f"hundred takes more than {late:.0f} µs. A whole update with words takes {whole:.0f} µs, of which the mean "
            f"of these, {mean:.0f} µs, is {100 * mean / whole:.1f} %.",
            Target(100),
        ),
        Measured(
            "screening one message, of a whole update with words",
            (100 * each / whole,),
            "%",
            "The median text against the mean of updates that hold words, from what Telegram has to the answer there.",
        ),
    ]


def _round(screen: Screen, texts: Sequence[str]) -> list[float]:
    """Microseconds of each text."""
    took = []
    for text in texts:
        began = time.thread_time_ns()
        screen.look(text)
        took.append((time.thread_time_ns() - began) / 1_000)
    return took


async def _of_an_update(count: int) -> float:
    """Microseconds of a whole update that holds words."""
    mixed = count * len(KINDS)
    async with House.built(settled=min(8, count), proposed=mixed // len(KINDS) + 1) as house, house.awake():
        words = house.mix(mixed)[KINDS.index(WORDS) :: len(KINDS)]
        return await house.cost(words) * 1e6


SCREENING = Bench("screening", "screening one message, and its part of an update", _run)
