"""Looking at what people read, and at the places."""

from collections.abc import Iterator

from bot import app
from bot.base.texts import TextError, Texts
from bot.checkins.plan_file import PlanError, load_plan
from bot.commands.doctor.finding import Finding, warning, well, wrong
from bot.evidence import measure_file
from bot.guidance import library
from bot.people.rules import LANGUAGES
from bot.places import service as places
from bot.places.service import PlaceError
from bot.safety.screening.phrases import PhraseProblem, phrase_sets
from bot.settings import Settings
from bot.skills import taxonomy, words


def look(settings: Settings) -> Iterator[Finding]:
    """Texts in every language, what looks at people's own, and the places."""
    yield _texts()
    yield _phrases()
    yield _kinds()
    try:
        names = places.load()
        chosen = places.choose_default(settings.kith_place)
    except PlaceError as error:
        yield wrong("places", str(error), "Put the file right, or name another place in KITH_PLACE.")
        return
    yield _plans(names)
    yield _measures()
    yield _guides()
    if not (settings.practising or chosen.asks_pin):
        lost = f"{chosen.name} asks those who work there for no PIN: a lost phone has all their doors"
        yield warning("places", lost, "Write pin = true under [desk] in the file of the place.")
        return
    yield well("places", f"{', '.join(names)}; newcomers join {chosen.name}")


def _plans(names: tuple[str, ...]) -> Finding:
    try:
        plans = {load_plan(places.place(name).plan).name for name in names}
    except PlanError as error:
        return wrong("plans", str(error), "Put the visit plan right, or name another in the file of the place.")
    return well("plans", ", ".join(sorted(plans)))


def _measures() -> Finding:
    try:
        found = measure_file.check()
    except PlaceError as error:
        return wrong("measures", str(error), "Put the file of the measure right, or take it away.")
    return well("measures", ", ".join(found))


def _guides() -> Finding:
    try:
        count = library.check()
    except (PlaceError, OSError) as error:
        return wrong("guidance", str(error), "Put the file right; the start reads all of them, too.")
    return well("guidance", f"{count} guides to read, in each language")


def _texts() -> Finding:
    try:
        texts = Texts.load(app.CONTENT)
    except TextError as error:
        return wrong("texts", str(error), "Put the file in content/ right; without English nothing can be said.")
    if texts.problems:
        return warning("texts", texts.problems[0], f"Put content/ right ({len(texts.problems)} in all): make check.")
    return well("texts", ", ".join(info.code for info in texts.languages))


def _phrases() -> Finding:
    try:
        sets = phrase_sets()
    except (PhraseProblem, OSError) as error:
        return wrong("phrases", str(error), "Put content/phrases right; until then nobody's texts are screened.")
    return well("phrases", f"{', '.join(one.language for one in sets)}: what is screened for")


def _kinds() -> Finding:
    try:
        known = taxonomy.kinds()
        for language in LANGUAGES:
            words.everyday(language)
    except (taxonomy.TaxonomyError, OSError, ValueError) as error:
        return wrong("kinds", str(error), "Put it right in content/; until then nobody can say what they give or need.")
    return well("kinds", f"{len(known)} kinds of what people give, in {len(taxonomy.groups())} groups")
