"""What `make check` refuses among the training sentences."""

import pytest

from bot.launch import sentences
from bot.launch.sentences import faults, leaks, near_doubles

SEALED = {"greet": [f"salut numéro {number}" for number in range(sentences.SEALED_ENOUGH)]}


@pytest.fixture(autouse=True)
def two_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentences, "ENOUGH", 2)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("c quoi le cej", "C'est quoi le CEJ"),
        ("je veux un rendez-vous demain matin", "je veux un rendez-vous demain matin !!"),
        ("je voudrais prendre un rendez-vous lundi", "je voudrais prendre un rendez-vous mardi"),
    ],
)
def test_the_same_words_twice_are_near_doubles(one: str, other: str) -> None:
    assert [(one, other)] == list(near_doubles([one, other]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("oui", "non"),
        ("lundi", "mardi"),
        ("c'est gratuit ?", "faut payer combien pour venir"),
        ("je veux un rendez-vous", "je voudrais voir quelqu'un jeudi, c'est possible"),
    ],
)
def test_short_words_and_other_wordings_are_not(one: str, other: str) -> None:
    assert [] == list(near_doubles([one, other]))


def test_a_sealed_sentence_is_never_taught_even_spelt_otherwise() -> None:
    found = leaks({"greet": ["bonjour à toute l'équipe de torcy"]}, {"greet": ["bjr à toute l'équipe de Torcy !"]})

    assert [("bjr à toute l'équipe de Torcy !", "bonjour à toute l'équipe de torcy")] == list(found)


def test_enough_different_sentences_are_accepted() -> None:
    assert [] == list(faults({"greet": ["bonjour", "hé, y a quelqu'un ?"]}, SEALED))


def test_too_few_are_counted() -> None:
    assert ["greet : 1 phrases, il en faut 2"] == list(faults({"greet": ["bonjour"]}, SEALED))


def test_one_sentence_has_one_label() -> None:
    found = faults(
        {"greet": ["bonjour", "ciao"], "goodbye": ["Ciao !", "à plus tard"]}, {**SEALED, "goodbye": SEALED["greet"]}
    )

    assert ["« Ciao ! » a deux sens : greet et goodbye"] == list(found)
