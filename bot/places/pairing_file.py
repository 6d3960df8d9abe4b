"""Reading from a place's file what it decides about pairings, their endings and the ladder."""

from bot.places.pairing_rules import COURSE, EndingRules, Ladder, PairingRules, Weights
from bot.places.toml_reader import Table

KINDS = ("nurse", "mentor")
TIERS = ("none", "chat", "public", "home", "child")
TIME = r"([01]\d|2[0-3]):[0-5]\d"
WEEK_MINUTES = 7 * 24 * 60


def read_pairing(table: Table) -> PairingRules:
    weights, enough, night = table.table("weights"), table.table("enough"), table.table("night")
    names = Weights.__slots__
    rules = PairingRules(
        silence_hours=table.whole("silence_hours", 1, 14 * 24),
        proposals_max=table.whole("proposals_max", 1, 20),
        again_after_days=table.whole("again_after_days", 0, 3650),
        shared_minutes_min=table.whole("shared_minutes_min", 0, WEEK_MINUTES),
        open_max=_by_kind(table.table("open_max"), 1, 100),
        farthest_minutes=_by_kind(table.table("farthest_minutes"), 1, 24 * 60),
        clearance=_clearance(table.table("clearance")),
        weights=Weights(**{str(name): weights.whole(str(name), 0, 1000) for name in names}),
        enough_child_weeks=enough.whole("child_weeks", 1, 1000),
        enough_shared_minutes=enough.whole("shared_minutes", 1, WEEK_MINUTES),
        enough_lived=enough.whole("lived", 1, 20),
        night_minute=_minute(night, "at"),
        night_stay=night.whole("stay", 0, 1000),
        night_burden=night.whole("burden", 0, 100),
        ending=_ending(table.table("ending")),
    )
    for read in (weights, enough, night, table):
        read.done()
    if not any(getattr(rules.weights, str(name)) for name in names):
        raise table.wrong("weights", "above 0 for something: nobody would fit better than anybody else")
    return rules


def _ending(table: Table) -> EndingRules:
    ending = EndingRules(
        months=_by_kind(table.table("months"), 1, 120),
        prepare_weeks=table.whole("prepare_weeks", 2, 52),
        again_weeks=table.whole("again_weeks", 1, 52),
        silent_days=table.whole("silent_days", 2, 60),
        after_loss_weeks=table.whole("after_loss_weeks", 0, 104),
    )
    table.done()
    return ending


def _minute(table: Table, key: str) -> int:
    told = table.text(key, 'a time of day, such as "03:30"', TIME)
    return int(told[:2]) * 60 + int(told[3:])


def _by_kind(table: Table, low: int, high: int) -> dict[str, int]:
    found = {kind: table.whole(kind, low, high) for kind in KINDS}
    table.done()
    return found


def _clearance(table: Table) -> dict[str, str]:
    found = {kind: table.one_of(kind, TIERS) for kind in KINDS}
    table.done()
    return found


def read_ladder(table: Table) -> Ladder:
    ladder = Ladder(
        cooling_off_days=table.whole("cooling_off_days", 0, 3650),
        course=table.texts("course", "some of " + ", ".join(COURSE), "|".join(COURSE)),
        supervised_days=table.whole("supervised_days", 0, 366),
        renewal_months=table.whole("renewal_months", 1, 120),
    )
    table.done()
    return ladder
