"""What has changed most, told by whoever likes: written, its use chosen, read back, told; read, chosen, taken back."""

from bot.base.messages import Button, Lines, Row, Screen, Text, Words
from bot.evidence import stories
from bot.evidence.store.stories import Story
from handlers.access import MEMBER
from handlers.doors import Turn, press, typed
from handlers.evidence.community import PICTURE
from handlers.evidence.community import STORIES as OPEN
from handlers.screens import with_note

WORDS = "story.words"
PER_PAGE = 3


@press("story.chosen", who=MEMBER)
def chosen(turn: Turn, page: int) -> Screen:
    """Those that the members chose."""
    return _listed(page, stories.chosen(turn.tx, turn.person), "story.chosen", "stories-chosen")


@press("story.told", who=MEMBER)
def told(turn: Turn, page: int) -> Screen:
    """Those that were not chosen yet."""
    return _listed(page, stories.told(turn.tx, turn.person), "story.told", "stories-told")


@press("story.all_mine", who=MEMBER)
def all_mine(turn: Turn, page: int) -> Screen:
    """One's own."""
    return _all_mine(turn, page)


def _all_mine(turn: Turn, page: int = 0) -> Screen:
    return _listed(page, stories.all_of(turn.tx, turn.person), "story.all_mine", "stories-mine", "story.mine")


def _listed(page: int, found: list[Story], tag: str, key: str, opens: str = "story.read") -> Screen:
    """Some of them, each begun; what else there is to do beneath."""
    count = max(1, -(-len(found) // PER_PAGE))
    here = found[page % count * PER_PAGE :][:PER_PAGE]
    lines = tuple(
        Text("stories-line", number=number, words=Words(stories.SHORT, one.id), by=stories.by(one))
        for number, one in enumerate(here, 1)
    )
    each: Row = tuple(
        Button(Text("stories-one-button", number=str(number)), opens, one.id) for number, one in enumerate(here, 1)
    )
    rows = [each] if each else []
    rows.append(_beside(tag))
    tell = Button(Text("stories-tell-button"), "story.tell")
    rows.append((tell, Button(Text("more-button"), tag, (page + 1) % count)) if count > 1 else (tell,))
    text = Text(key, lines=Lines(lines)) if lines else Text(f"{key}-none")
    return Screen(text, tuple(rows), back=PICTURE if tag == "story.chosen" else OPEN, kind="article")


def _beside(tag: str) -> Row:
    """The ways to the other lists."""
    lists = (("story.told", "stories-see-told-button"), ("story.all_mine", "stories-see-mine-button"))
    others = (Button(Text(label), to, 0) for to, label in lists if to != tag)
    return tuple(others)


@press("story.read", who=MEMBER)
def read(turn: Turn, read_id: int) -> Screen:
    """All of one; the circle can choose it."""
    return _read(turn, stories.read(turn.tx, turn.person, read_id))


def _read(turn: Turn, story: Story) -> Screen:
    text = Text("stories-read", words=Words(stories.WHOLE, story.id), by=stories.by(story))
    back = Button(Text("back-button"), "story.told", 0) if story.chosen_at is None else OPEN
    row = (*_choose(turn, story), *_own(turn, story))
    return Screen(text, (row,) if row else (), back=back, kind="article")


def _choose(turn: Turn, story: Story) -> tuple[Button, ...]:
    if story.told_at is None or story.chosen_at is not None:
        return ()
    item = stories.vote_on(turn.tx, turn.person, story)
    if item is not None:
        return (Button(Text("stories-see-vote-button"), "circle.item", item.id),)
    return (Button(Text("stories-vote-button"), "story.vote", story.id),)


def _own(turn: Turn, story: Story) -> tuple[Button, ...]:
    if story.person_id != turn.person.id:
        return ()
    return (Button(Text("stories-change-button"), "story.mine", story.id),)


@press("story.vote", who=MEMBER)
def vote(turn: Turn, read_id: int) -> Screen:
    """The circle votes on it from now on."""
    item = stories.put_to_vote(turn.tx, turn.person, read_id)
    shown = _read(turn, stories.read(turn.tx, turn.person, read_id))
    return with_note(Text("stories-is-voted", state=item.state), shown)


# --- one's own ---


@press("story.tell", who=MEMBER)
def tell(_turn: Turn) -> Screen:
    """What has changed most for you?"""
    return Screen(Text("stories-ask"), back=OPEN, expects=WORDS)


@typed(WORDS, who=MEMBER)
def words(turn: Turn, written: str) -> Screen:
    """It is written; nobody else reads it before they say who may."""
    return _mine(stories.write(turn.tx, turn.person, written))


@press("story.mine", who=MEMBER)
def mine(turn: Turn, story_id: int) -> Screen:
    """One of their own, and how it may be used."""
    return _mine(stories.mine(turn.tx, turn.person, story_id))


def _mine(story: Story) -> Screen:
    report, name = ("no" if story.in_report else "yes"), ("no" if story.with_name else "yes")
    rows: tuple[Row, ...] = (
        (
            Button(Text("stories-report-button", to=report), "story.report", story.id, report),
            Button(Text("stories-name-button", to=name), "story.name", story.id, name),
        ),
        (
            *((Button(Text("stories-share-button"), "story.share", story.id),) if story.told_at is None else ()),
            Button(Text("stories-take-back-button"), "story.take_back", story.id),
        ),
    )
    state = "written" if story.told_at is None else "told" if story.chosen_at is None else "chosen"
    text = Text(
        "stories-one",
        state=state,
        words=Words(stories.WHOLE, story.id),
        report="yes" if story.in_report else "no",
        name="yes" if story.with_name else "no",
    )
    return Screen(text, rows, back=Button(Text("back-button"), "story.all_mine", 0), kind="article")


@press("story.report", who=MEMBER)
def report(turn: Turn, story_id: int, to: str) -> Screen:
    """Whether a report may tell it, too."""
    return _mine(stories.use(turn.tx, turn.person, story_id, report=to == "yes"))


@press("story.name", who=MEMBER)
def name(turn: Turn, story_id: int, to: str) -> Screen:
    """Whether their name stands with it."""
    return _mine(stories.use(turn.tx, turn.person, story_id, name=to == "yes"))


@press("story.share", who=MEMBER)
def share(turn: Turn, story_id: int) -> Screen:
    """The members read it from now on."""
    return with_note(Text("stories-shared"), _mine(stories.tell(turn.tx, turn.person, story_id)))


@press("story.take_back", who=MEMBER)
def take_back(turn: Turn, story_id: int) -> Screen:
    """It stands nowhere any more."""
    stories.take_back(turn.tx, turn.person, story_id)
    return with_note(Text("stories-taken-back"), _all_mine(turn))


HANDLERS = (chosen, told, all_mine, read, vote, tell, words, mine, report, name, share, take_back)
