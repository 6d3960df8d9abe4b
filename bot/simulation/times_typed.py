"""A time as people type it where one is asked for: mostly in the language they chose, in which it is understood."""

from bot.simulation.inhabitant import Inhabitant

TIMES = {
    "en": ("tomorrow at 15:00", "in two days at 10:00", "in three days at 17:30", "Saturday 10:30", "Thursday 15:00"),
    "es": (
        "mañana a las 15:00",
        "pasado mañana a las 10:00",
        "en tres días a las 17:30",
        "sábado 10:30",
        "jueves 15:00",
    ),
    "ar": ("غدا الساعة 15:00", "بعد غد الساعة 10:00", "بعد 3 أيام الساعة 17:30", "السبت 10:30", "الخميس الساعة ٣ مساء"),
}
OTHERS = ("sometime", "no", "Saturday 10:30", "السبت 10:30")
OTHER_OF_HUNDRED = 10


def says_a_time(who: Inhabitant) -> None:
    """They type when it is to be; a few in another language, or nothing that is a time."""
    chosen = who.crowd.rows("SELECT language FROM persons WHERE chat_id = :chat", chat=who.phone.id)
    own = TIMES.get(chosen[0][0] if chosen else "en", TIMES["en"])
    found = OTHERS if who.chosen(OTHER_OF_HUNDRED) else own
    who.say(found[who.chance.below(len(found))])
