"""What people might write, each with the kinds that are meant; a third was held back while the search was made."""

from pathlib import Path

FOLDER = Path(__file__).parent / "queries"


def read(file):
    """The questions of a file: (text, kinds)."""
    lines = (line.partition("\t") for line in file.read_text(encoding="utf-8").splitlines())
    return [(text, frozenset(kinds.split(","))) for kinds, _, text in lines]


def rate(search, language, questions, most):
    """Which share of the questions has what is meant among the first `most`."""
    found = (({one.kind for one in search.find(text, language, most)}, kinds) for text, kinds in questions)
    return sum(bool(seen & kinds) for seen, kinds in found) / len(questions)


def missed(search, language, questions, most=3):
    """The questions that are not answered, each with what was found."""
    for text, kinds in questions:
        found = [one.kind for one in search.find(text, language, most)]
        if not kinds & set(found):
            yield text, sorted(kinds), found
