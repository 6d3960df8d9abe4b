"""Named facts: what a lower room tells (`tx.tell(PersonLeft(3))`), for what follows in the rooms above."""

from dataclasses import dataclass, field
from typing import Literal

from bot.base.clock import Instant


@dataclass(frozen=True, slots=True)
class ParentReady:
    """A parent has told enough for somebody to be proposed."""

    person_id: int


@dataclass(frozen=True, slots=True)
class MentorWished:
    """A parent would like a peer mentor beside the nurse, or after them."""

    person_id: int


@dataclass(frozen=True, slots=True)
class HelperReady:
    """A nurse or mentor has joined, come back, or has room again."""

    person_id: int
    kind: str


@dataclass(frozen=True, slots=True)
class CoordinatorJoined:
    """Somebody is a coordinator from now on."""

    person_id: int


@dataclass(frozen=True, slots=True)
class MentorApplied:
    """Somebody would like to be a peer mentor: people decide."""

    person_id: int


@dataclass(frozen=True, slots=True)
class NurseApplied:
    """Somebody would like to be a nurse here: people decide."""

    person_id: int


@dataclass(frozen=True, slots=True)
class YoungJoined:
    """Somebody has joined who is so young that another person has to agree first."""

    person_id: int


@dataclass(frozen=True, slots=True)
class ConsentChanged:
    """Somebody has given or withdrawn their consent for one purpose."""

    person_id: int
    purpose: str


@dataclass(frozen=True, slots=True)
class PersonPaused:
    """Somebody is away for a while."""

    person_id: int


@dataclass(frozen=True, slots=True)
class PersonBack:
    """Somebody paused is here again."""

    person_id: int


@dataclass(frozen=True, slots=True)
class PersonLeft:
    """Somebody has left Kith."""

    person_id: int


@dataclass(frozen=True, slots=True)
class PersonErased:
    """Everything held of somebody is to be erased; the books stay at zero."""

    person_id: int


@dataclass(frozen=True, slots=True)
class PersonUnreachable:
    """Telegram says somebody has blocked the bot or deleted their account."""

    person_id: int


@dataclass(frozen=True, slots=True)
class UrgentAsk:
    """Somebody is called without delay, or once more, about `person_id`."""

    person_id: int


@dataclass(frozen=True, slots=True)
class AskClosed:
    """Person `by` says of an ask what became of it, by hand; one that its room closes by itself is none."""

    ask_id: int
    kind: str
    subject: str
    by: int


@dataclass(frozen=True, slots=True)
class Loss:
    """A pregnancy or a baby has been lost: every stage clock stops. `acted_by` is who told of it for the parent."""

    person_id: int
    acted_by: int | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """The stage that a loss ended: its date (ISO text), and when the loss was told. Printed, it says no date."""

    stage: str
    date: str | None = field(repr=False)
    at: Instant = field(repr=False)


@dataclass(frozen=True, slots=True)
class StageChanged:
    """A due date or a birth has been told or put right; `lost` where it is told after a loss, of another child."""

    person_id: int
    lost: Lost | None = None


@dataclass(frozen=True, slots=True)
class ClearanceChanged:
    """What somebody is cleared for has changed: given or withdrawn by a person, or run out (`by` None)."""

    person_id: int
    by: int | None = None


@dataclass(frozen=True, slots=True)
class PhoneLocked:
    """Somebody who works here has no phone for now; on the next one messages have other numbers."""

    person_id: int


@dataclass(frozen=True, slots=True)
class PinWrong:
    """Somebody who works here, or whoever holds their phone, told a wrong PIN too often."""

    person_id: int


@dataclass(frozen=True, slots=True)
class MentorshipOver:
    """A mentor gets no new family any more: the time is over and was not renewed, or they would like to stop."""

    person_id: int


@dataclass(frozen=True, slots=True)
class ActingEnded:
    """Somebody acts for a parent no more, or will not, by whoever's wish."""

    parent_id: int
    companion_id: int


@dataclass(frozen=True, slots=True)
class PairingAccepted:
    """Both have said yes. `kind` is "nurse" or "mentor"."""

    pairing_id: int
    parent_id: int
    helper_id: int
    kind: str


@dataclass(frozen=True, slots=True)
class InTouch:
    """Person `by` has got in touch with the other one of a pairing: wrote, booked, or met them."""

    pairing_id: int
    by: int


@dataclass(frozen=True, slots=True)
class PairingEnded:
    """A pairing is over, by whoever's wish."""

    pairing_id: int
    parent_id: int
    helper_id: int
    kind: str


@dataclass(frozen=True, slots=True)
class PairingGraduated:
    """A pairing has come to the good end that both prepared. Told right after its `PairingEnded`."""

    pairing_id: int
    parent_id: int
    helper_id: int
    kind: str


@dataclass(frozen=True, slots=True)
class CheckinKept:
    """Both say they met, for `minutes`. `kind` is that of the pairing; `happened_at` when it was (None: just now)."""

    checkin_id: int
    parent_id: int
    helper_id: int
    minutes: int
    kind: str
    happened_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class CameApart:
    """Two are kept apart from now on, and neither is told."""

    person_id: int
    other_id: int


@dataclass(frozen=True, slots=True)
class CardChanged:
    """What somebody offers or needs was put up, changed, put aside, or taken back."""

    person_id: int
    card_id: int


@dataclass(frozen=True, slots=True)
class SeatKept:
    """A parent and the host of a meeting for several both say that the parent was there, for `minutes`. `is_first` says
    that the host's own time is told with this one: one hour with six is one hour of theirs.
    """

    group_id: int
    seat_id: int
    parent_id: int
    helper_id: int
    minutes: int
    happened_at: Instant
    is_first: bool


@dataclass(frozen=True, slots=True)
class ExchangeEnded:
    """What two had agreed on is over: both say that it happened, it was taken back, or it did not happen. `came_from`
    is what it came from, as whoever brought them together said ("need:12"). Printed, it does not say what it was.
    """

    exchange_id: int
    giver_id: int
    receiver_id: int
    kind_id: str = field(repr=False)
    came_from: str
    how: Literal["confirmed", "withdrawn", "not_done"]


@dataclass(frozen=True, slots=True)
class DecisionMade:
    """A vote is over, whatever came of it. `about` is what it was about, as whoever brought it said ("application:12"),
    None where it was typed; `chosen` is the option that was carried, None where none was.
    """

    decision_id: int
    about: str | None
    outcome: Literal["carried", "not_carried", "tie", "no_quorum", "void"]
    chosen: int | None
