"""The books kept a second time in plain Python, deed by deed, to be compared with what the database says.

Nothing here knows how the house keeps them: it knows only what each deed means, and what must be refused.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import Literal

PLACE = "merevale"
LIMIT_MINUTES = 20 * 60
LONGEST_MINUTES = 24 * 60
LARGEST_MINUTES = 1_000_000

What = Literal["meet", "correct", "unmeet", "give", "into the pot", "out of the pot", "ungive", "erase"]
Outcome = Literal["posted", "repeated", "refused", "taken back", "nothing", "erased"]
Account = tuple[str, str, int]
"""The "person", "organisation" or "pot", whose (a number or a place), and how often that person was erased before."""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that is to happen to the books. `number` is that of the check-in or gift; `giver` is the parent of a
    check-in and `receiver` the helper; `place` is whose pot.
    """

    what: What
    number: int = 0
    giver: int = 0
    receiver: int = 0
    minutes: int = 0
    place: str = ""


@dataclass(frozen=True, slots=True)
class _Leg:
    key: str
    source: Account
    target: Account
    minutes: int


class ByHand:
    """Accounts, and what was posted under which key."""

    def __init__(self) -> None:
        self.balances: dict[Account, int] = defaultdict(int)
        self._posted: dict[str, _Leg] = {}
        self._standing: dict[str, list[_Leg]] = defaultdict(list)
        self._tellings: dict[int, int] = defaultdict(int)
        self._erased: dict[int, int] = defaultdict(int)

    def do(self, deed: Deed) -> Outcome:
        """Let it happen; what must come of it."""
        match deed.what:
            case "meet":
                return self._meet(deed, 1)
            case "correct":
                return self._correct(deed)
            case "unmeet":
                return self._take_back(f"checkin:{deed.number}")
            case "ungive":
                return self._take_back(f"gift:{deed.number}")
            case "erase":
                return self._erase(deed.giver)
            case _:
                return self._give(deed)

    def forget(self, before: dict[str, int]) -> None:
        """Let go of the check-ins and gifts with a lower number; their minutes stay where they are."""

        def old(key: str) -> bool:
            kind, number = key.split(":")[:2]
            return int(number) < before[kind]

        for kept in (self._posted, self._standing):
            for key in [key for key in kept if old(key)]:
                del kept[key]
        for number in [number for number in self._tellings if number < before["checkin"]]:
            del self._tellings[number]

    def person(self, number: int) -> Account:
        """The account that person has now."""
        return ("person", str(number), self._erased[number])

    def _meet(self, deed: Deed, telling: int) -> Outcome:
        parent, helper = self.person(deed.giver), self.person(deed.receiver)
        key = f"checkin:{deed.number}:{telling}"
        told = _Leg(key, parent, helper, deed.minutes)
        if key in self._posted:
            return "repeated" if self._posted[key] == told else "refused"
        if not 0 < deed.minutes <= LARGEST_MINUTES:
            return "refused"
        self._posted[key] = told
        self._tellings[deed.number] += 1
        house = ("organisation", PLACE, 0)
        for leg in (_Leg(key, parent, house, deed.minutes), _Leg(key, house, parent, deed.minutes)):
            self._post(f"checkin:{deed.number}", leg)
        return "posted"

    def _correct(self, deed: Deed) -> Outcome:
        if not 0 < deed.minutes <= LARGEST_MINUTES:
            return "refused"
        self._take_back(f"checkin:{deed.number}")
        return self._meet(deed, self._tellings[deed.number] + 1)

    def _give(self, deed: Deed) -> Outcome:
        pot = ("pot", deed.place, 0)
        source = pot if deed.what == "out of the pot" else self.person(deed.giver)
        target = pot if deed.what == "into the pot" else self.person(deed.receiver)
        key = f"gift:{deed.number}"
        leg = _Leg(key, source, target, deed.minutes)
        if key in self._posted:
            return "repeated" if self._posted[key] == leg else "refused"
        if source == target or not 0 < deed.minutes <= LONGEST_MINUTES:
            return "refused"
        if self._too_far(source, deed.minutes) or self._too_far(target, -deed.minutes):
            return "refused"
        self._posted[key] = leg
        self._post(key, leg)
        return "posted"

    def _too_far(self, account: Account, change: int) -> bool:
        before = self.balances[account]
        return account[0] == "person" and abs(before + change) > max(LIMIT_MINUTES, abs(before))

    def _post(self, evidence: str, leg: _Leg) -> None:
        self._standing[evidence].append(leg)
        self._move(leg.source, leg.target, leg.minutes)

    def _move(self, source: Account, target: Account, minutes: int) -> None:
        self.balances[source] += minutes
        self.balances[target] -= minutes

    def _take_back(self, evidence: str) -> Outcome:
        standing = self._standing.pop(evidence, [])
        for leg in standing:
            self._move(leg.target, leg.source, leg.minutes)
        return "taken back" if standing else "nothing"

    def _erase(self, number: int) -> Outcome:
        account = self.person(number)
        if left := self.balances[account]:
            pot = ("pot", PLACE, 0)
            source, target = (pot, account) if left > 0 else (account, pot)
            self._move(source, target, abs(left))
        self._erased[number] += 1
        return "erased"

    def of_people(self) -> dict[int, int]:
        """Minutes by number, of everybody whose account is not at zero and was not left behind by an erasure."""
        return {
            int(whose): balance
            for (kind, whose, erased), balance in self.balances.items()
            if kind == "person" and balance and erased == self._erased[int(whose)]
        }

    def left_behind(self) -> list[int]:
        """What stands on accounts of the erased since, because something older was taken back; in order."""
        return sorted(
            balance
            for (kind, whose, erased), balance in self.balances.items()
            if kind == "person" and balance and erased < self._erased[int(whose)]
        )

    def of_places(self) -> dict[tuple[str, str], int]:
        """Minutes by (kind, place), of each organisation and pot that is not at zero."""
        return {
            (kind, whose): balance
            for (kind, whose, _), balance in self.balances.items()
            if kind != "person" and balance
        }
