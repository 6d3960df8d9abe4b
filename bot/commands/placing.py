"""`place NEW`: a new place, from one there is, ready to be filled in: a folder with all that place has of its own."""

import argparse
import re
import shutil

from bot.base import looking, schema, viewing
from bot.base.schema import SchemaTooNew
from bot.base.usable import DatabaseUnusable
from bot.commands.command import WELL, Command, Wrong
from bot.places import changing
from bot.places import service as places
from bot.places.place_file import FILE, NAME
from bot.settings import Settings

HEADER = """\
# {title}: made from {source}, and not ready yet. Before anybody real comes, make these your own, from top to bottom:
# title, zone and languages; every [[area]]; every number under [[emergency]], [[helpline]] and [complaints], each
# called once to hear who answers; [hours] and the days it is closed; the roles and minutes of every [clocks…]; and the
# [standard]. The rest may stay as it is: each has its line of explanation. The PIN of those who work here is asked for.
#
# Whatever is wrong here, `python -m bot check` says with its line. Nothing may be left out, and nothing unknown added.
"""
KINDS = shutil.ignore_patterns("skills.*")
"""What a place gives of its own is not taken over: a kind is of one place, and its name is for good."""
_FIRST_LINES = re.compile(r"(?:#.*\n)+")


def _place(settings: Settings, options: argparse.Namespace) -> int:
    name, source = str(options.name), places.place(options.source)
    if re.fullmatch(NAME, name) is None:
        raise Wrong(f"{name} is no name for a place: small letters, digits and dashes, such as new-town.")
    folder, file = places.PLACES_FOLDER / name, places.PLACES_FOLDER / name / FILE
    title = name.replace("-", " ").title()
    if folder.exists():
        raise Wrong(f"There is a place {name} already: content/places/{name}. Choose another name.")
    shutil.copytree(places.PLACES_FOLDER / source.name, folder, ignore=KINDS)
    made = HEADER.format(title=title, source=source.title) + _FIRST_LINES.sub("", file.read_text("utf-8"), count=1)
    made = re.sub(r"(?m)^title = .*$", f'title = "{title}"', made, count=1)
    file.write_text(re.sub(r"(?m)^pin = false$", "pin = true", made), encoding="utf-8")
    print(f"Now fill in content/places/{name}/{FILE}: its first lines say what. Then: python -m bot check")
    if other := _changed(settings, source.name):
        print(f"What was changed in chat at {source.name} did not come along: {', '.join(other)}")
    print(f"Start Kith with KITH_PLACE={name} for a link to its first coordinator.")
    return WELL


def _changed(settings: Settings, name: str) -> list[str]:
    """What of that place is other than in its file, where there is a database that says so."""
    file = settings.database_file
    try:
        if not file.exists() or looking.revision(file) != schema.newest():
            return []
        return viewing.look(file, lambda tx: sorted(changing.values(tx, name)))
    except (DatabaseUnusable, SchemaTooNew):
        return []  # `check` says so


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NEW", help="its name in small letters, digits and dashes, such as new-town")
    parser.add_argument(
        "--from", dest="source", metavar="PLACE", default=places.DEFAULT, help="the place to begin from (%(default)s)"
    )


PLACE = Command("place", "Make a new place from one there is: a file to fill in, with an explanation for each thing.",
                _place, _arguments)  # fmt: skip
