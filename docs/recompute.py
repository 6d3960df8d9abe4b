"""Work the figures of a place out again, from the raw files alone: `python docs/recompute.py FOLDER` prints JSON.

FOLDER is what `python -m bot export --raw FOLDER` wrote. Nothing of the bot is used here, and no library: whoever reads
`docs/decisions/figures.md` beside this can follow every figure from its rows.
"""

import csv
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

Row = dict[str, str]
Told = dict[str, Any]

VIOLENCE = {"safety.unsafe", "safety.family", "checkins.unsafe"}
SAFETY = {"safety.now", "safety.emergency", "safety.today", "safety.call", "checkins.pulse"}
STAFF = {"nurse", "coordinator"}
QUARTERS, LATE, HIGH = [25, 50, 75], [50, 90, 95, 99], [50, 90, 99]
WEEK = timedelta(days=7)
MINUTE = timedelta(minutes=1)


def when(text: str) -> datetime:
    """A time of the files."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M")


def minutes_between(first: str, second: str) -> int:
    """Whole minutes from the one to the other."""
    return (when(second) - when(first)) // MINUTE


def percentiles(numbers: Iterable[int], at: list[int]) -> tuple[list[float], list[int]]:
    """By the nearest rank: the number at place ceil(p/100 * n) of the sorted ones; nothing of none."""
    every = sorted(numbers)
    if not every:
        return [], []
    return [float(every[(p * len(every) + 99) // 100 - 1]) for p in at], at


class Raw:
    """The rows, and the figures found so far."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.about = self.read("about")[0]
        self.begins, self.ends = when(self.about["begins"]), when(self.about["ends"])
        self.found: list[Told] = []
        transfers = self.read("transfers")
        gone = {row["takes_back"] for row in transfers} - {""}
        self.transfers = [row for row in transfers if not row["takes_back"] and row["number"] not in gone]
        self.people = {row["who"]: row for row in self.read("people")}
        self.role_rows = self.read("roles")
        self.roles = self.roles_in(self.begins, self.ends)
        self.here = [who for who, row in self.people.items() if row["here"] == "yes" and self.roles[who]]
        self.parents = [who for who in self.here if "parent" in self.roles[who]]
        self.members = [who for who in self.here if not self.roles[who] & STAFF]
        self.gave: dict[str, list[Row]] = defaultdict(list)
        self.received: dict[str, list[Row]] = defaultdict(list)
        for row in self.transfers:
            self.gave[row["giver"]].append(row)
            self.received[row["receiver"]].append(row)

    def read(self, name: str) -> list[Row]:
        """The rows of one file."""
        with open(self.folder / f"{name}.csv", encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def roles_in(self, begins: datetime, ends: datetime) -> dict[str, set[str]]:
        """Who had which roles in that time."""
        found: dict[str, set[str]] = defaultdict(set)
        for row in self.role_rows:
            began = not row["since"] or when(row["since"]) < ends
            if began and (not row["until"] or when(row["until"]) >= begins):
                found[row["who"]].add(row["role"])
        return found

    def minutes(self, who: str) -> int:
        """What they gave."""
        return sum(int(row["minutes"]) for row in self.gave[who])

    def tell(self, name: str, *split: str, **values: Any) -> None:
        """One more figure."""
        figure: Told = {"name": name, "split": list(split), "numerator": None, "denominator": None, "missing": 0}
        self.found.append({**figure, "values": [], "at": [], **values})

    def share(self, name: str, of: list[str], holds: Callable[[str], bool]) -> None:
        """How many of those."""
        self.tell(name, numerator=sum(1 for who in of if holds(who)), denominator=len(of))

    def spread(self, name: str, *split: str, numbers: list[int], at: list[int], missing: int = 0) -> None:
        """Percentiles of a number of each."""
        values, told_at = percentiles(numbers, at)
        self.tell(name, *split, denominator=len(numbers), missing=missing, values=values, at=told_at)


def giving(raw: Raw) -> None:
    """Who gave and received, how soon, and with whom."""
    raw.share("gave", raw.parents, lambda who: bool(raw.gave[who]))
    raw.share("received", raw.parents, lambda who: bool(raw.received[who]))
    raw.share("both", raw.parents, lambda who: bool(raw.gave[who] and raw.received[who]))
    joined = {who: raw.people[who]["joined"] for who in raw.parents}
    new = [who for who in raw.parents if joined[who] and when(joined[who]) >= raw.begins]
    for name, rows in (("first-gave", raw.gave), ("first-received", raw.received)):
        first = {who: min(row["happened"] for row in rows[who]) for who in new if rows[who]}
        days = [max(0, minutes_between(joined[who], at)) // (24 * 60) for who, at in first.items()]
        raw.spread(name, numbers=days, at=QUARTERS, missing=len(new) - len(days))
    others: dict[str, set[str]] = defaultdict(set)
    for row in raw.transfers:
        if row["giver"] and row["receiver"]:
            others[row["giver"]].add(row["receiver"])
            others[row["receiver"]].add(row["giver"])
    raw.spread("partners", numbers=[len(others[who]) for who in raw.here], at=QUARTERS)
    raw.share("more-roles", raw.here, lambda who: len(raw.roles[who]) > 1)


def hours(raw: Raw) -> None:
    """Whose hours they were, and how evenly members gave them."""
    given: Counter[str] = Counter()
    for who in raw.gave:
        if who.startswith("p"):
            roles = raw.roles[who] if who in raw.people else set()
            group = "staff" if roles & STAFF else "mentors" if "mentor" in roles else "parents" if roles else "unknown"
            given[group] += raw.minutes(who)
    known = given["parents"] + given["mentors"] + given["staff"]
    for group in ("parents", "mentors", "staff"):
        raw.tell("hours", group, numerator=given[group], denominator=known, missing=given["unknown"])
    each = sorted((raw.minutes(who) for who in raw.members), reverse=True)
    raw.tell("top-fifth", numerator=sum(each[: (len(each) + 4) // 5]), denominator=sum(each))
    # The mean difference of any two, themselves too, over twice the mean.
    apart = sum((len(each) - 1 - 2 * rank) * minutes for rank, minutes in enumerate(each)) * 2
    index = [apart / (2 * len(each) * sum(each))] if sum(each) else []
    raw.tell("gini", denominator=len(each), values=index)


def burden(raw: Raw) -> None:
    """How much is asked of people."""
    asked, called = (Counter(row["who"] for row in raw.read(name)) for name in ("asked", "calls"))
    raw.spread("time", numbers=[raw.minutes(who) for who in raw.members], at=HIGH)
    raw.spread("asked", numbers=[asked[who] for who in raw.members], at=HIGH)
    helpers = [who for who in raw.here if raw.roles[who] != {"parent"}]
    raw.spread("called", numbers=[called[who] for who in helpers], at=HIGH)
    done = {who: [row for row in raw.gave[who] if row["kind"] not in ("checkin", "group")] for who in raw.members}

    def is_over(who: str) -> bool:
        weeks: Counter[int] = Counter()
        for row in done[who]:
            weeks[(when(row["happened"]) - raw.begins) // WEEK] += int(row["minutes"])
        cap = int(raw.people[who]["week_cap"] or raw.about["week_cap"])
        return max(weeks.values(), default=0) > cap

    raw.share("over-cap", raw.members, is_over)
    voices = {row["who"] for row in raw.read("voices")}
    raw.share("did", raw.members, lambda who: bool(done[who]))
    raw.share("voiced", raw.members, lambda who: who in voices)
    raw.share("only-voiced", raw.members, lambda who: who in voices and not done[who])


def decisions(raw: Raw) -> None:
    """What was decided, and done."""
    carried = [row for row in raw.read("decisions") if row["outcome"] == "carried"]
    planned = [row for row in carried if row["promise"]]
    raw.tell("decided", numerator=len(carried))
    done = sum(row["promise"] == "done" for row in planned)
    raw.tell("carried-out", numerator=done, denominator=len(planned))


def first_contacts(raw: Raw) -> tuple[list[int], int]:
    """How long each first contact took in minutes, and how many wait too long for one."""
    begun = [row for row in raw.read("pairings") if when(row["began"]) >= raw.begins]
    waited = [max(0, minutes_between(row["began"], row["contacted"])) for row in begun if row["contact"] == "made"]
    waiting = [row for row in begun if row["contact"] == "waiting"]
    late = sum(minutes_between(row["began"], raw.about["counted"]) >= 72 * 60 for row in waiting)
    for hours_ in (48, 72):
        within = sum(one <= hours_ * 60 for one in waited)
        missing = len(begun) - len(waited) - late
        raw.tell(f"contact-{hours_}", numerator=within, denominator=len(waited) + late, missing=missing)
    return waited, late


def meetings(raw: Raw) -> tuple[int, int]:
    """Meetings that were due by a plan: how many took place, of how many."""
    held, kept_on = raw.read("meetings"), defaultdict(set)
    for row in held:
        if row["state"] == "kept":
            kept_on[row["pairing"]].add(row["day"])
    kept = due = 0
    for row in raw.read("visits"):
        took_place = any(row["opens"] <= day < row["closes"] for day in kept_on[row["pairing"]])
        kept += took_place
        due += took_place or row["rested"] == "no"
    raw.tell("visits-kept", numerator=kept, denominator=due)
    states = Counter(row["state"] for row in held if raw.begins <= when(row["starts"]) < raw.ends)
    missing = states["booked"] + states["told"]
    raw.tell(
        "meetings-kept", numerator=states["kept"], denominator=states["kept"] + states["not_held"], missing=missing
    )
    return kept, due


def needs(raw: Raw) -> None:
    """What became of needs."""
    rows = raw.read("needs")
    ended = [row for row in rows if row["ended"]]
    for state in ("met", "partly", "unmet"):
        many = sum(row["state"] == state for row in ended)
        raw.tell("ended", state, numerator=many, denominator=len(ended), missing=len(rows) - len(ended))
    unmet = Counter((row["kind"], row["why"] or "other") for row in ended if row["state"] == "unmet")
    for (kind, why), many in sorted(unmet.items()):
        raw.tell("unmet", kind, why, numerator=many, denominator=sum(unmet.values()))


def answers(raw: Raw) -> tuple[int, int]:
    """How long asks waited: how many were answered, of how many."""
    waited: dict[str, list[int]] = defaultdict(list)
    still: Counter[str] = Counter()
    for row in raw.read("asks"):
        group = "violence" if row["kind"] in VIOLENCE else "safety" if row["kind"] in SAFETY else "other"
        by_another = row["closed"] and row["outcome"] != "left" and row["by_asker"] == "no"
        if row["taken"] or by_another:
            waited[group].append(minutes_between(row["opened"], row["taken"] or row["closed"]))
        elif not row["closed"]:
            still[group] += 1
    for group in ("violence", "safety", "other"):
        raw.spread("response", group, numbers=waited[group], at=LATE, missing=still[group])
        many = len(waited[group])
        raw.tell("answered", group, numerator=many, denominator=many + still[group])
    answered = sum(map(len, waited.values()))
    return answered, answered + still.total()


def months(raw: Raw) -> list[tuple[int, int]]:
    """Each month: what those who work here gave, and what was agreed."""
    pairings, found = raw.read("pairings"), []
    for month in raw.read("months"):
        begins, ends = when(month["begins"]), when(month["ends"])
        roles = raw.roles_in(begins, ends)
        given = sum(
            int(row["minutes"])
            for row in raw.transfers
            if begins <= when(row["happened"]) < ends and row["giver"] in raw.people and roles[row["giver"]] & STAFF
        )
        families = sum(
            row["kind"] == "nurse" and when(row["began"]) < begins and (not row["ended"] or when(row["ended"]) >= ends)
            for row in pairings
        )
        agreed = families * int(raw.about["nurse_minutes"])
        raw.tell("professional", month["month"], numerator=given, denominator=agreed)
        found.append((given, agreed))
    return found


def standard(
    raw: Raw,
    contacts: tuple[list[int], int],
    visits: tuple[int, int],
    asks: tuple[int, int],
    by_month: list[tuple[int, int]],
) -> None:
    """What there was, against the least that the standard wants."""
    waited, late = contacts
    within = sum(one <= int(raw.about["first_contact"]) * 60 for one in waited)
    worst = min((one for one in by_month if one[1]), key=lambda one: one[0] / one[1], default=(0, 0))
    least = {
        "first-contact": (within, len(waited) + late),
        "visits-kept": (visits[0], (visits[1] * int(raw.about["visits_kept"]) + 99) // 100),
        "asks-answered": (asks[0], (asks[1] * int(raw.about["asks_answered"]) + 99) // 100),
        "nurse-minutes": worst,
    }
    for which, (there_was, wanted) in least.items():
        raw.tell("standard", which, numerator=there_was, denominator=wanted)
    known = [pair for pair in least.values() if pair[1]]
    short = sum(there_was < wanted for there_was, wanted in known)
    raw.tell("gaps", numerator=short, denominator=len(known), missing=len(least) - len(known))


def figures(folder: Path) -> list[Told]:
    """All figures, in the order in which Kith has them."""
    raw = Raw(folder)
    giving(raw)
    hours(raw)
    burden(raw)
    decisions(raw)
    contacts = first_contacts(raw)
    visits = meetings(raw)
    needs(raw)
    asks = answers(raw)
    standard(raw, contacts, visits, asks, months(raw))
    return raw.found


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Say: python docs/recompute.py FOLDER")
    print(json.dumps(figures(Path(sys.argv[1])), indent=1))
