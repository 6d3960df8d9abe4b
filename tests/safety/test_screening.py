"""What a text says is seen whatever its spelling, and what only sounds terrible is left alone."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.safety.screening import learning
from bot.safety.screening.fitting import concepts
from bot.safety.screening.folding import BREAK, fold
from bot.safety.screening.judging import Weights
from bot.safety.screening.meaning import NUMBERS, Meaning, Net, encode
from bot.safety.screening.parts import parts_of
from bot.safety.screening.phrases import LEVELS, PhraseProblem, phrase_sets, read
from bot.safety.screening.screen import screening
from bot.safety.screening.sight import Sight
from tests.commands.conftest import Command, kith  # noqa: F401 - a fixture

HERE = Path(__file__).parent
FOUND = (
    *(
        ("held_back", "en", 0.93, 0.84, 0.01),
        ("held_back", "es", 0.89, 0.91, 0.055),
        ("held_back", "ar", 0.92, 0.91, 0.08),
    ),
    *(("unseen", "en", 0.97, 0.93, 0.016), ("unseen", "es", 0.89, 0.93, 0.016), ("unseen", "ar", 0.91, 0.92, 0.024)),
    *(("unseen", "es-2", 0.97, 0.89, 0.086), ("unseen", "ar-2", 0.91, 0.95, 0.068)),
    *(("unseen", "short-en", 0.99, 0.99, 0.008), ("unseen", "short-es", 0.99, 0.99, 0.016)),
    ("unseen", "short-ar", 0.99, 0.87, 0.048),
)
"""Of texts that nothing was learnt from: the least share of emergencies seen as such, of those for today seen at least
so, and the largest of harmless ones alarmed.
"""
PLAIN = {
    "emergency": (
        "I want to die",
        "I am going to kill myself tonight",
        "I took 30 paracetamol",
        "I have a plan to end my life",
        "My baby is not breathing",
        "I'm going to shake him if he doesn't stop",
        "He has a knife and says he'll kill me",
        "my husband is hitting me right now",
        "the voices are telling me to hurt her",
        "quiero morirme",
        "voy a matarme esta noche",
        "mi bebé no respira",
        "me está pegando ahora mismo",
        "أريد أن أموت",
        "سأقتل نفسي الليلة",
        "طفلي لا يتنفس",
        "زوجي يضربني الآن",
    ),
    "today": (
        "I keep having thoughts of dropping my baby and it frightens me",
        "everyone would be better off without me",
        "I'm scared of my partner",
        "he checks my phone every night and won't let me see my mum",
        "I don't see the point any more",
        "estarían mejor sin mí",
        "tengo miedo de mi marido",
        "أخاف من زوجي",
        "سيكونون أفضل بدوني",
    ),
    "none": (
        "What time is my appointment tomorrow?",
        "this baby is killing me with those cheeks",
        "I'm dead tired but happy",
        "dying of laughter here",
        "he has never hit me",
        "I am not going to kill myself, don't worry",
        "could murder a cup of tea",
        "my phone died",
        "¿A qué hora es la cita?",
        "me muero de risa",
        "no quiero morirme, solo dormir",
        "متى موعدي القادم؟",
        "أموت من الضحك",
    ),
}


@pytest.mark.parametrize(("level", "text"), [(level, text) for level, texts in PLAIN.items() for text in texts])
def test_what_is_said_plainly_is_seen(level, text):
    assert screening().look(text).level == level


@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO DIE",
        "i want to dieeee",
        "i wanna die 😭😭",
        "I wаnt to kill mysеlf",  # Cyrillic а and е
        "im going to kil myself and no one can stop me",
        "k i l l   m y s e l f",
        "ok thanks for the cot. by the way i am going to kill myself. see you thursday",
        "no puedo mas, I want to kill myself",
        "Ï wánt tö dîe",
        "i don't know what to do i want to die",
    ],
)
def test_slips_capitals_accents_and_look_alike_letters_hide_nothing(text):
    assert screening().look(text).level == "emergency"


def test_the_words_by_which_it_was_seen_are_told_as_they_were_written():
    found = screening().look("Hello. I'M GOING TO KILL MYSELF tonight")
    assert any("KILL MYSELF" in words for words in found.matched)
    assert (found.language, "intent" in found.kinds) == ("en", True)


@settings(deadline=None)
@given(st.text())
def test_no_text_is_too_strange(text):
    found = screening().look(text)
    assert found.level in LEVELS
    assert all(words in text for words in found.matched)
    assert bool(found.matched) == (found.level != "none")


@settings(deadline=None)
@given(st.sampled_from(PLAIN["emergency"]), st.lists(st.sampled_from(PLAIN["none"]), max_size=6), st.integers(0, 6))
def test_what_is_said_beside_it_hides_nothing(text, others, place):
    said = [*others[:place], text, *others[place:]]
    assert screening().look(". ".join(said)).level == "emergency"


def test_two_words_that_say_it_are_not_drowned_by_a_joke_in_another_language():
    assert screening().look("quiero morirme. could murder a cup of tea").level == "emergency"


def test_the_longest_text_there_can_be_is_looked_at_to_its_end():
    assert screening().look("a b c d " * 500 + ". I want to die").level == "emergency"


@pytest.mark.parametrize("text", ["Ana", "bye", "bye.", "ساعدوني", "Fay?", "n.u.r.s.e"])
def test_of_one_word_that_no_phrase_knows_nothing_is_made(text):
    assert screening().look(text).level == "none"


@pytest.mark.parametrize("text", ["help me", "my baby", "my baby!"])
def test_for_two_of_them_nobody_is_called(text):
    assert screening().look(text).level in ("none", "ask")


def test_but_two_that_a_phrase_knows_are_heard():
    assert screening().look("kill myself").level == "emergency"


def test_nothing_is_read_across_the_end_of_a_thought():
    assert fold("I want. To die for, that cake!").words.count(BREAK) >= 1
    assert screening().look("the old fridge we should kill. myself I like the blue one").level == "none"


def test_english_words_in_another_phrase_set_are_for_english_to_judge():
    """Whoever writes Arabic writes "want to die" too; "I don't want to die" is said with English words alone."""
    assert screening().look("I do not want to die, it is only the flu").level == "none"
    assert screening().look("أنا want to die").level == "emergency"


@pytest.mark.parametrize(("texts", "language", "emergencies", "today", "alarmed"), [*FOUND])
def test_of_texts_that_nothing_was_learnt_from_no_fewer_are_seen_than_before(
    texts, language, emergencies, today, alarmed
):
    """What docs/decisions/screening.md tells. It may only become better."""
    look = screening().look
    seen = [(one.level, LEVELS.index(look(one.text).level)) for one in learning.read(HERE / texts / f"{language}.tsv")]
    of = {level: [found for wanted, found in seen if wanted == level] for level in range(len(LEVELS))}
    assert sum(found == 3 for found in of[3]) / len(of[3]) >= emergencies
    assert sum(found >= 2 for found in of[2]) / len(of[2]) >= today
    assert sum(found >= 2 for found in of[0]) / len(of[0]) <= alarmed


def test_nothing_was_learnt_from_what_is_held_back_or_unseen():
    learnt_from = {one.text.casefold() for one in learning.read_all()}
    kept = [one.text for texts, language, *_ in FOUND for one in learning.read(HERE / texts / f"{language}.tsv")]
    assert [text for text in kept if text.casefold() in learnt_from] == []


def test_what_is_learnt_tells_apart_what_it_learnt_from():
    """On a handful of texts, in a moment; what is shipped took minutes."""
    texts = [learning.Text(3, text) for text in PLAIN["emergency"]] + [learning.Text(0, text) for text in PLAIN["none"]]
    voices = learning.learn(texts * 3)
    for voice in (
        lambda text: voices.learnt.chances(fold(text).words),
        lambda text: voices.meaning.chances(encode([text]))[0],
    ):
        assert all((voice(one.text)[-1] > 0.5) == (one.level == 3) for one in texts)


def test_what_was_learnt_is_the_same_when_it_is_read_back(tmp_path):
    net = Net(*(np.full(shape, 0.5, np.float32) for shape in ((NUMBERS, 2), (2,), (2, 4), (4,))))
    meaning, weights = (
        Meaning([net, net]),
        Weights(np.array([[0.5, -1.25]] * 3), {"en": [1.0, 2.0, 3.0], "es": [0.5, 2.5, 3.0]}, 0.125),
    )
    meaning.save(tmp_path / "meaning.npz")
    weights.save(tmp_path / "weights.json")
    numbers = encode(["hello"])
    assert np.allclose(Meaning.load(tmp_path / "meaning.npz").chances(numbers), meaning.chances(numbers))
    read = Weights.load(tmp_path / "weights.json")
    assert (read.of.tolist(), read.quiet) == (weights.of.tolist(), 0.125)
    assert [read.least_in(one).tolist() for one in ("es", "xx")] == [[0.5, 2.5, 3.0], [1.0, 2.5, 3.0]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("my husband is beating me", "mi marido me está pegando"),
        ("the baby is not breathing", "الطفل لا يتنفس"),
    ],
)
def test_what_means_the_same_in_two_languages_has_like_numbers(one, other):
    first, second, third = encode([one, other, "see you at the library on Thursday"])
    assert first @ second > 2 * (first @ third)


def test_each_thought_is_weighed_alone_too_and_a_long_one_in_pieces():
    sight = Sight(phrase_sets())
    texts = [
        [part.text for part in parts_of(sight.see(text))] for text in ("Hello there you. I want it, now", "Oh no. Help")
    ]
    assert texts == [["Hello there you. I want it, now", "Hello there you", "I want it, now"], ["Oh no. Help"]]
    long = parts_of(sight.see("word " * 100))
    assert [len(part.words) for part in long] == [40, 40, 40, 40]


def test_what_is_learnt_of_a_word_helps_with_others_of_its_concept():
    names = concepts(phrase_sets())
    assert not set(names["smother"]).isdisjoint(names["suffocate"])
    assert set(names["smother"]).isdisjoint(names.get("chocolate", ()))


def test_every_language_says_who_has_read_its_phrases():
    assert {one.language for one in phrase_sets()} == {"en", "es", "ar"}
    assert all(isinstance(one.reviewed_by, str) for one in phrase_sets())


def test_a_phrase_that_means_nothing_is_told_by_its_words(tmp_path):
    file = tmp_path / "xx.toml"
    file.write_text(
        'reviewed_by = ""\ncommon = "a"\nnots = "no"\nsubjects = "i"\n[concepts]\nb = ["c"]\n'
        '[[phrase]]\nlevel = "today"\nsays = ["{nobody} a"]\n'
    )
    with pytest.raises(PhraseProblem, match="nobody"):
        read(file)


def test_screen_answers_each_line_with_one_in_its_order(kith: Command, monkeypatch, tmp_path):  # noqa: F811
    lines = tmp_path / "lines"
    lines.write_bytes(b"I want to die\n\nhello\n" + b"\xff\xfe\n" + "زوجي يضربني الآن\n".encode())
    with lines.open() as told:
        monkeypatch.setattr("sys.stdin", told)
        code, said = kith("screen")
    found = [json.loads(line) for line in said.splitlines()]
    assert (code, [one["level"] for one in found]) == (0, ["emergency", "none", "none", "none", "emergency"])
    assert found[0]["matched"] != []
