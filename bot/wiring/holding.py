"""Who holds an ask, who else has booked somebody, and what rooms add to "my data"."""

from bot.asks import by_day, holders, own
from bot.base import elsewhere, held
from bot.checkins import (
    acting,
    asking,
    free,
    glances,
    steps_shown,
)
from bot.checkins import held as checkins_held
from bot.circle import about, promises, recruiting, wording_messages, wordings
from bot.evidence import shown, stories
from bot.guidance import service as guidance
from bot.hours import collusion
from bot.hours import service as hours
from bot.hours.opportunities import booking as places
from bot.hours.opportunities import following as opportunities
from bot.pairing import service as pairings
from bot.pairing.store import held as pairings_held
from bot.panel import service as panel
from bot.panel import ties as panel_ties
from bot.panel import words as panel_words
from bot.people import clearing, companions, looks
from bot.safety import complaints
from bot.safety import held as safety_held
from bot.safety import service as safety
from bot.skills import (
    exchange_asks,
    exchange_lines,
    exchange_times,
    exchanges,
    known,
    session_messages,
    sessions,
)
from bot.staff import exporting, news, removing, second, settings
from bot.talk import parting, still_needed, ties


def wire_holders() -> None:
    """Who holds each role step of an ask."""
    about.on(recruiting.KIND, recruiting.look, recruiting.concerned)
    about.on(wordings.KIND, wording_messages.look)
    about.on(stories.KIND, stories.look)
    holders.on(wordings.CHECKER, wordings.hold_checker)
    own.on(wordings.CHECK, wordings.OWN)
    holders.on("helper", pairings.hold_helper)
    holders.on("nurse", pairings.hold_nurse)
    holders.on("mentor", pairings.hold_mentor)
    holders.on("on_duty", safety.hold_on_duty)
    holders.on(by_day.WATCH, safety.hold_watch)
    holders.on("coordinator", safety.hold_coordinator)
    holders.on(promises.ANOTHER, promises.hold_another)
    holders.on("apart", asking.hold_apart)
    holders.on(collusion.OUTSIDE, collusion.hold_outside)
    own.on(complaints.KIND, complaints.OWN)
    holders.on("unconcerned", parting.hold_unconcerned)
    holders.on(exchange_asks.NEITHER, exchange_asks.hold_neither)
    holders.on(panel.IMPARTIAL, panel.hold_impartial)
    holders.on(panel.FACILITATOR, panel.hold_facilitator)
    for kind in panel.KINDS:
        holders.keep_out(kind, panel.kept_out)
    panel_ties.on(met=(known.ever, sessions.met), close=(known.lately,))
    holders.on(session_messages.UNLED, session_messages.hold_unled)
    ties.on(exchange_lines.open_with)
    holders.apart_on(asking.reported, parting.under_report, exchange_asks.reported)
    for room in (free, exchange_times, places):
        elsewhere.on(room.ROOM, room.booked_by)
    companions.on_helpers(acting.walk_with)
    clearing.on_needed(still_needed.sources)
    clearing.on_called(safety.is_calling)


def wire_seconds() -> None:
    """What needs a second person who works here, and what happens once that one agrees."""
    for name, kind in {**removing.KINDS, **news.KINDS, **exporting.KINDS, **settings.KINDS}.items():
        second.on(name, kind)


def wire_held() -> None:
    """What rooms add to "my data"."""
    held.on("pairings", pairings_held.records)
    held.on("meetings", checkins_held.records)
    held.on("places", checkins_held.places)
    held.on("book", hours.held)
    held.on("exchanges", exchanges.held)
    held.on("sessions", sessions.held)
    held.on("panels", panel_words.held, guarded=True)
    held.on("opportunities", opportunities.held)
    held.on("asks", safety_held.asked)
    held.on("calls", safety_held.calls, guarded=True)
    held.on("looks", looks.held)
    held.on("looks_at_words", looks.held_guarded, guarded=True)


def wire_looks() -> None:
    """Which lines of the audit tell somebody that another looked at what of theirs."""
    looks.on(looks.LOOKED)
    looks.guard("ask")
    looks.on("staff.looked_at", "page")
    looks.on("skills.looked", "need")
    looks.on(glances.READ, "weeks")
    looks.on(steps_shown.READ, "goal")
    looks.on(shown.READ, "totals")
    looks.on(guidance.READ, "guides")
    looks.on("safety.words_read", "words", guarded=True)
    looks.on("safety.complaint_read", "complaint", guarded=True)
