"""What is said in other languages: who answers, how to reach the office, whom to call in danger."""

import re
import shutil
from pathlib import Path

import pytest

from bot.facts.loading import BUNDLED, FactsError, load_knowledge
from bot.language.tongues import tongue_of
from bot.services.tongues import Tongues

KNOWLEDGE = load_knowledge()
TONGUES = Tongues(KNOWLEDGE.tongues)
SPOKEN = sorted(KNOWLEDGE.tongues.texts)
ISOLATED = re.compile("\u2066([^\u2069]*)\u2069")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the facts that a test may spoil."""
    copy = tmp_path / "facts"
    shutil.copytree(BUNDLED, copy, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return copy


def spoil(file: Path, old: str, new: str) -> int:
    """Replace one passage; answers the line on which it stood."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_the_languages_of_most_newcomers_are_spoken() -> None:
    assert {"en", "ar", "es", "pt", "uk"} <= set(SPOKEN)


@pytest.mark.parametrize("tongue", SPOKEN)
def test_the_first_text_says_who_where_and_whom_to_call(tongue: str) -> None:
    said = TONGUES.first(tongue)

    assert TONGUES.speaks(tongue)
    assert len(said) <= 450
    assert "\n" not in said
    assert "  " not in said
    assert all(fact in said for fact in (KNOWLEDGE.office.name, KNOWLEDGE.office.address, KNOWLEDGE.office.telephone))
    assert "112" in said


@pytest.mark.parametrize("tongue", SPOKEN)
def test_the_next_text_is_short_and_keeps_the_numbers(tongue: str) -> None:
    said = TONGUES.again(tongue)

    assert len(said) <= 160
    assert KNOWLEDGE.office.telephone in said
    assert "112" in said


@pytest.mark.parametrize("tongue", SPOKEN)
def test_the_texts_are_in_the_language_they_stand_under(tongue: str) -> None:
    facts = re.compile("|".join(re.escape(fact) for fact in (KNOWLEDGE.office.name, KNOWLEDGE.office.address)))

    assert tongue_of(facts.sub("", TONGUES.first(tongue))) == tongue
    assert tongue_of(TONGUES.again(tongue)) == tongue


@pytest.mark.parametrize("tongue", SPOKEN)
def test_every_button_fits_and_differs_from_the_french_one(tongue: str) -> None:
    label = TONGUES.human_label(tongue)

    assert 0 < len(label) <= 24
    assert label != KNOWLEDGE.notices.label("talk_to_human")


@pytest.mark.parametrize("tongue", ["ar", "fa"])
def test_figures_stay_in_order_where_one_writes_from_right_to_left(tongue: str) -> None:
    assert KNOWLEDGE.office.telephone in ISOLATED.findall(TONGUES.first(tongue))
    assert KNOWLEDGE.office.telephone in ISOLATED.findall(TONGUES.again(tongue))


def test_a_language_without_texts_is_answered_in_english_and_named_in_french() -> None:
    assert not TONGUES.speaks("ta")
    assert TONGUES.first("ta") == TONGUES.first("en")
    assert TONGUES.again("ta") == TONGUES.again("en")
    assert TONGUES.human_label("ta") == TONGUES.human_label("en")
    assert TONGUES.french_name("ta") == "tamoul"


def test_the_telephone_is_said_to_be_unconfirmed_only_as_long_as_it_is(folder: Path) -> None:
    spoil(
        folder / "office.yml",
        "  to_be_confirmed: true\n  caution: Ce numéro",
        "  to_be_confirmed: false\n  caution: Ce numéro",
    )

    confirmed = Tongues(load_knowledge(folder).tongues)

    for tongue in SPOKEN:
        assert "(" in TONGUES.again(tongue)
        assert "(" not in confirmed.again(tongue)
        assert "  " not in confirmed.first(tongue)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("    human: Talk to a counsellor", "    human: Talk to one of our counsellors", "plus de 24"),
        ('    again: "I have told', '    again: "' + "I have really told " * 9, "plus de 160"),
        ("    human: Hablar", "    humain: Hablar", "clé inconnue « humain »"),
        ("    to_confirm: (Number", "    to_confirm: # (Number", "un texte est attendu"),
        ("  en: anglais\n", "", "« en » n'a pas de nom français"),
        ("  ta: tamoul", "  ta: 12", "un texte est attendu"),
    ],
)
def test_a_fault_is_named_with_its_file(folder: Path, old: str, new: str, message: str) -> None:
    spoil(folder / "tongues.yml", old, new)

    with pytest.raises(FactsError, match=rf"^tongues\.yml:\d+: .*{re.escape(message)}"):
        load_knowledge(folder)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    human: Falar com", "    human: Gostaria de falar com"),
        ('    again: "Avisei um conselheiro', '    again: "Avisei {mail} um conselheiro'),
        ("    to_confirm: (Número por confirmar.)", "    to_confirm: 3"),
    ],
)
def test_a_fault_is_named_with_its_exact_line(folder: Path, old: str, new: str) -> None:
    line = spoil(folder / "tongues.yml", old, new)

    with pytest.raises(FactsError, match=rf"^tongues\.yml:{line}: "):
        load_knowledge(folder)


def test_english_may_not_be_missing(folder: Path) -> None:
    spoil(folder / "tongues.yml", "  en:\n    first", "  de:\n    first")

    with pytest.raises(FactsError, match="il manque « en »"):
        load_knowledge(folder)
