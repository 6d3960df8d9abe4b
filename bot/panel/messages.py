"""What panels say to those who did not just act. Words of people are named, never copied: they are looked up when they
are sent, for who may read them then. All of it is taken away from the phones when the panel is over.
"""

from bot.base import outbox
from bot.base.clock import Instant
from bot.base.messages import Button, Name, Row, Screen, Text, When, Words
from bot.base.transaction import Transaction
from bot.panel.drawing import commitment
from bot.panel.store.matters import Matter
from bot.panel.store.said import Repair
from bot.panel.store.seats import Seat

CONTACT = "contact"
SAID, BROUGHT, REPAIR = "said", "brought", "repair"
"""Kinds of words: what was said, what was brought with a matter, and what is to put it right."""


def see(matter: Matter) -> Button:
    """The way to it."""
    return Button(Text("panel-see-button"), "panel.mine", matter.id)


def deeds(kind: str, matter: Matter) -> tuple[Row, ...]:
    """What whoever is called can do about an ask of that kind."""
    found = {
        "panel.look": Button(Text("panel-look-button"), "panel.look", matter.id),
        "panel.quiet": see(matter),
        "panel.appeal": Button(Text("panel-appealed-button"), "panel.appealed", matter.id),
    }
    return ((found[kind],),) if kind in found else ()


def _send(tx: Transaction, matter: Matter, to: int, text: Text, word: str, *rows: Row) -> None:
    screen = Screen(text, rows or ((see(matter),),), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=f"{matter.subject}{word}:{to}:{tx.now}")


def ask(tx: Transaction, matter: Matter, until: Instant) -> None:
    """The other one reads, in private, what was brought and what a panel is."""
    text = Text("panel-asked", who=Name(matter.from_id), kind=matter.kind, words=Words(BROUGHT, matter.id))
    screen = Screen(text, answers(matter), kind="article")
    key = f"{matter.subject}ask:{matter.to_id}"
    outbox.send(tx, matter.to_id, screen, lane="talk", key=key, not_after=until, purpose=CONTACT, unprompted=True)


def answers(matter: Matter) -> tuple[Row, ...]:
    """What the other one can say."""
    yes, talk, no = (
        Button(Text(f"panel-answer-{says}-button"), "panel.answer", matter.id, says) for says in ("yes", "talk", "no")
    )
    return ((yes,), (talk,), (no,))


def is_looked_at(tx: Transaction, matter: Matter) -> None:
    """Who brought it reads that the other one would come, and that a coordinator looks first."""
    _send(tx, matter, matter.from_id, Text("panel-is-looked-at", who=Name(matter.to_id)), "looked")


def sealed(tx: Transaction, matter: Matter) -> None:
    """Both read the seal of the draw, and when it comes."""
    for one in matter.both:
        text = Text(
            "panel-sealed", who=Name(matter.other(one)), at=When(matter.draws_at or 0), seal=commitment(matter.seed)
        )
        _send(tx, matter, one, text, "sealed")


def leads(tx: Transaction, matter: Matter) -> None:
    """Who leads it reads that they do."""
    if matter.facilitator is not None:
        cannot = Button(Text("panel-cannot-button"), "panel.cannot", matter.id)
        text = Text("panel-leads", one=Name(matter.from_id), other=Name(matter.to_id))
        _send(tx, matter, matter.facilitator, text, "leads", (see(matter),), (cannot,))


def ask_juror(tx: Transaction, matter: Matter, seat: Seat) -> None:
    """Somebody is drawn, who agreed to be."""
    text = Text("panel-juror", one=Name(matter.from_id), other=Name(matter.to_id))
    _send(tx, matter, seat.person_id, text, "juror", *((one,) for one in seat_buttons(matter, seat)))


def seat_buttons(matter: Matter, seat: Seat) -> tuple[Button, ...]:
    """What somebody who is drawn can say; who has said yes, that they cannot after all."""
    yes, no = (Button(Text(f"panel-seat-{says}-button"), "panel.seat", matter.id, says) for says in ("yes", "no"))
    return (no,) if seat.state == "yes" else (yes, no)


def juror_no_more(tx: Transaction, matter: Matter, person_id: int) -> None:
    """Whatever waited for somebody who does not sit is taken back."""
    for word in ("juror", f"times{matter.round}", "set"):
        outbox.withdraw(tx, f"{matter.subject}{word}:{person_id}:")


def not_needed(tx: Transaction, matter: Matter, to: int) -> None:
    """A juror is not needed after all, and is told no more."""
    screen = Screen(Text("panel-not-needed"), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=f"{matter.subject}free:{to}:{tx.now}")


def all_drawn(tx: Transaction, matter: Matter, jurors: list[int]) -> None:
    """Both read that everybody drawn said yes; and who leads that times are needed."""
    for one in matter.both:
        _send(tx, matter, one, Text("panel-all-drawn", count=len(jurors)), "drawn")
    if matter.facilitator is not None:
        _send(tx, matter, matter.facilitator, Text("panel-times-needed"), "drawn")


def ask_times(tx: Transaction, matter: Matter, to: int) -> None:
    """Somebody is asked which times suit."""
    _send(tx, matter, to, Text("panel-times-asked"), f"times{matter.round}")


def no_time(tx: Transaction, matter: Matter) -> None:
    """No time suits all: who leads it picks others."""
    if matter.facilitator is not None:
        _send(tx, matter, matter.facilitator, Text("panel-no-time"), "no-time")


def time_is_set(tx: Transaction, matter: Matter, to: int) -> None:
    """Somebody reads when it is."""
    _send(tx, matter, to, Text("panel-set", at=When(matter.starts_at or 0)), "set")


def phase(tx: Transaction, matter: Matter, to: int) -> None:
    """Somebody at the table reads whose turn it is."""
    _send(tx, matter, to, phase_text(matter, to), f"phase{matter.phase}")


def phase_text(matter: Matter, reader: int) -> Text:
    """Whose turn it is."""
    speaks = (matter.to_id, matter.from_id)
    if matter.phase < len(speaks):
        speaker = speaks[matter.phase]
        return Text("panel-your-turn") if speaker == reader else Text("panel-their-turn", who=Name(speaker))
    return Text("panel-questions") if matter.phase == len(speaks) else Text("panel-looking-for-repair")


def tell(tx: Transaction, matter: Matter, to: int, by: int, line_id: int) -> None:
    """Somebody at the table reads what was said."""
    _send(tx, matter, to, Text("panel-says", who=Name(by), words=Words(SAID, line_id)), f"said:{line_id}")


def proposed(tx: Transaction, matter: Matter, to: int, repair: Repair) -> None:
    """Somebody at the table reads what could put it right."""
    _send(tx, matter, to, repair_text(repair), f"repair:{repair.id}")


def repair_text(repair: Repair) -> Text:
    """What could put it right, who would do it, and within how many days."""
    return Text("panel-proposed", who=Name(repair.person_id), words=Words(REPAIR, repair.id), days=repair.days)


def another(tx: Transaction, matter: Matter, to: int, repair: Repair) -> None:
    """Something else is looked for; who said no is not told."""
    _send(tx, matter, to, Text("panel-another"), f"another:{repair.id}")


def agreed(tx: Transaction, matter: Matter, to: int, repair_id: int) -> None:
    """Everybody said yes."""
    _send(tx, matter, to, Text("panel-agreed", words=Words(REPAIR, repair_id)), "agreed")


def is_it_done(tx: Transaction, matter: Matter, to: int, repair: Repair) -> None:
    """Somebody is asked whether it was done."""
    text = Text("panel-done-asked", who=Name(repair.person_id), words=Words(REPAIR, repair.id))
    yes = Button(Text("panel-confirm-button"), "panel.confirm", matter.id, "yes")
    no = Button(Text("panel-not-so-button"), "panel.confirm", matter.id, "no")
    _send(tx, matter, to, text, "done", (yes,), *(((no,),) if to == matter.from_id else ()))


def _outcome(tx: Transaction, matter: Matter, to: int, screen: Screen) -> None:
    """What came of it stays on the phone until it is kept no more."""
    outbox.send(tx, to, screen, lane="talk", key=f"outcome:{matter.id}:{to}")


def put_right(tx: Transaction, matter: Matter, to: int) -> None:
    """All is well, and both are asked to sit on a panel for others."""
    if to in matter.both:
        _outcome(tx, matter, to, Screen(Text("panel-put-right"), invitation(), kind="notice"))
    else:
        _outcome(tx, matter, to, Screen(Text("panel-put-right-thanks"), kind="notice"))


def ends_with_a_talk(tx: Transaction, matter: Matter, to: int) -> None:
    """The panel does not go on. The two read that a coordinator talks with them; nobody reads why."""
    key = "panel-talk" if to in matter.both else "panel-ends"
    _outcome(tx, matter, to, Screen(Text(key), kind="notice"))


# --- sitting for others ---


def invitation() -> tuple[Row, ...]:
    """What somebody can say who is asked to sit."""
    yes = Button(Text("panel-sit-yes-button"), "panel.would_sit", "yes")
    return ((yes,), (Button(Text("panel-sit-no-button"), "panel.would_sit", "no"),))


def invite(tx: Transaction, to: int) -> None:
    """Somebody is asked, once, whether they would sit on a panel."""
    screen = Screen(Text("panel-invite"), invitation(), kind="notice")
    key = f"panel-sitter:{to}:{tx.now}"
    outbox.send(tx, to, screen, lane="talk", key=key, purpose=CONTACT, unprompted=True)
