"""What has changed most for somebody, in their own words: told by their wish, chosen by members, taken back at once.

Whoever tells one says how it may be used, and can change that. Members choose by a vote of the circle, one story at a
time. Words are looked up when they are shown: what is taken back stands nowhere of ours any more.
"""

from bot.base import audit
from bot.base.clock import FOREVER, Instant
from bot.base.facts import ConsentChanged, DecisionMade, PersonErased
from bot.base.messages import Button, Name, Quoted, Text, Value, Words
from bot.base.names import clean_words
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.circle import rules
from bot.circle import service as circle
from bot.circle.about import About
from bot.circle.store import agenda
from bot.circle.store.agenda import Item
from bot.evidence.store import stories as store
from bot.evidence.store.stories import Story
from bot.people import consents
from bot.people import service as people
from bot.people.rules import Person

KIND = "story"
"""What an item of the agenda is about, and how the kinds of its words begin."""
WHOLE, SHORT = "story_whole", "story_short"
"""All of its words, and how they begin."""
PURPOSE = "stories"
WORDS_MAX = 1200
SHORT_LETTERS = 60
SHOWN_MAX = 40
MINE_MAX = 10
"""So many of one person's there are at a time."""
GONE = Text("stories-gone")


# --- telling one ---


def write(tx: Transaction, person: Person, typed: str) -> Story:
    """Somebody has written one, which nobody else reads yet; what they had begun before goes. `Refused` when it is too
    long, or nothing, or they tell a good many already.
    """
    _member(person)
    words = clean_words(typed)
    if not 0 < len(words) <= WORDS_MAX:
        raise Refused("stories-length", f"{len(words)} letters", most=WORDS_MAX)
    before = store.of(tx, person.id)
    for one in before:
        if one.told_at is None:
            store.delete(tx, one.id)
    if sum(one.told_at is not None for one in before) >= MINE_MAX:
        raise Refused("stories-many", f"{len(before)} stories of person {person.id}", most=MINE_MAX)
    return mine(tx, person, store.begin(tx, person.place, person.id, words))


def _member(person: Person) -> None:
    if not rules.has_vote(person) or person.acting is not None:
        raise MovedOn(f"person {person.id} is no member, or somebody acts for them")


def mine(tx: Transaction, person: Person, story_id: int) -> Story:
    """One of their own. `MovedOn` for any other."""
    _member(person)
    found = store.find(tx, story_id)
    if found is None or found.person_id != person.id:
        raise MovedOn(f"story {story_id} is not of person {person.id}")
    return found


def all_of(tx: Transaction, person: Person) -> list[Story]:
    """All of their own, the latest first."""
    return store.of(tx, person.id)


def use(
    tx: Transaction, person: Person, story_id: int, *, report: bool | None = None, name: bool | None = None
) -> Story:
    """Whether the report may tell it too, and whether their name stands with it; what is None stays as it is."""
    story = mine(tx, person, story_id)
    store.use(
        tx,
        story.id,
        report=story.in_report if report is None else report,
        name=story.with_name if name is None else name,
    )
    return mine(tx, person, story_id)


def tell(tx: Transaction, person: Person, story_id: int) -> Story:
    """The members of their place read it from now on: that is their consent. `Refused` while somebody else has yet to
    agree for them.
    """
    story = mine(tx, person, story_id)
    if not consents.stands(tx, person.id, PURPOSE):
        consents.give(tx, person, PURPOSE)
    if store.tell(tx, story.id):
        audit.record(tx, person.id, "evidence.story_told", person.id, str(story.id))
    return mine(tx, person, story_id)


def take_back(tx: Transaction, person: Person, story_id: int) -> None:
    """It stands nowhere any more, and no report tells it again."""
    _delete(tx, mine(tx, person, story_id))


def _delete(tx: Transaction, story: Story) -> None:
    circle.drop(tx, story.place, story.about)
    store.delete(tx, story.id)
    audit.record(tx, story.person_id, "evidence.story_taken_back", story.person_id, str(story.id))


# --- choosing ---


def told(tx: Transaction, person: Person) -> list[Story]:
    """Those told at their place that were not chosen yet, the latest first."""
    return store.told(tx, person.place, SHOWN_MAX)


def chosen(tx: Transaction, person: Person) -> list[Story]:
    """Those that the members of their place chose, the latest first."""
    return store.chosen(tx, person.place, 0, FOREVER, SHOWN_MAX)


def read(tx: Transaction, person: Person, story_id: int) -> Story:
    """One told at their place. `MovedOn` for any other."""
    _member(person)
    found = store.find(tx, story_id)
    if found is None or not _may_read(person, found):
        raise MovedOn(f"story {story_id} is not for person {person.id} to read")
    return found


def _may_read(person: Person, story: Story) -> bool:
    return person.id == story.person_id or (
        story.told_at is not None and story.place == person.place and rules.has_vote(person)
    )


def put_to_vote(tx: Transaction, person: Person, story_id: int) -> Item:
    """Let the circle vote on whether it is among those that are told of these months. What is voted on already is that.
    `MovedOn` for what was chosen.
    """
    story = read(tx, person, story_id)
    if story.told_at is None or story.chosen_at is not None:
        raise MovedOn(f"story {story_id} is not there to be chosen")
    item = circle.bring(tx, person, story.about, of_place=True)
    if circle.may_open(person, item):
        circle.open_vote(tx, person, item.id)
    return circle.item_of(tx, person, item.id)


def vote_on(tx: Transaction, person: Person, story: Story) -> Item | None:
    """Where it stands on the agenda, or is voted on."""
    return agenda.about(tx, person.place, story.about)


def decided(tx: Transaction, fact: DecisionMade) -> None:
    """The members have voted: what was carried is chosen."""
    if fact.about is None or fact.outcome != "carried":
        return
    kind, story_id = rules.what_about(fact.about)
    if kind == KIND and store.find(tx, story_id) is not None:
        store.choose(tx, story_id)


def consent_changed(tx: Transaction, fact: ConsentChanged) -> None:
    """Whoever takes the consent back takes back all they told."""
    if fact.purpose == PURPOSE and not consents.stands(tx, fact.person_id, PURPOSE):
        _forget(tx, fact.person_id)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Their stories go with them."""
    _forget(tx, fact.person_id)


def _forget(tx: Transaction, person_id: int) -> None:
    for story in store.of(tx, person_id):
        _delete(tx, story)


# --- its words ---


def readable(tx: Transaction, reader: Person, words: Words) -> Value:
    """What `reader` may read of such words: members of the place, while it is told there."""
    story = store.find(tx, words.of_id)
    if story is None or not _may_read(reader, story):
        return GONE
    return Quoted(None, story.words, SHORT_LETTERS if words.kind == SHORT else 0)


def by(story: Story) -> Text:
    """Who tells it, where they would like that to be said."""
    return Text("stories-by", who=Name(story.person_id)) if story.with_name else Text("stories-by-somebody")


def look(tx: Transaction, story_id: int) -> About | None:
    """What stands on the agenda, and on the ballot."""
    story = store.find(tx, story_id)
    if story is None or story.told_at is None:
        return None
    see = Button(Text("stories-read-button"), "story.read", story.id)
    whole = Text("stories-ballot", words=Words(WHOLE, story.id), by=by(story))
    return About(Text("stories-about", words=Words(SHORT, story.id)), see, whole)


def for_report(tx: Transaction, place: str, begins: Instant, ends: Instant) -> list[tuple[str, str | None]]:
    """What a report may tell: the words of each story that was chosen there from then until before then and whose
    teller agreed to that, the latest first, and their name where they wished it. Read anew each time: what was taken
    back is in none.
    """
    found = store.chosen(tx, place, begins, ends, SHOWN_MAX)
    return [
        (one.words, people.display_name(tx, one.person_id) if one.with_name else None)
        for one in found
        if one.in_report and consents.stands(tx, one.person_id, PURPOSE)
    ]


FOLLOWS = ((DecisionMade, decided), (ConsentChanged, consent_changed), (PersonErased, erased))
"""What follows from which fact."""
