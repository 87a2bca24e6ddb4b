"""Someone in danger is heard in the languages of newcomers too, and French never sounds like one of them."""

import json
from pathlib import Path

import pytest
import yaml

from bot.mission_locale.danger_abroad import danger_abroad

ROOT = Path(__file__).parents[2]
SAID = [json.loads(line) for line in (ROOT / "tests/nlu/danger_abroad.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("said", [one for one in SAID if one["danger"]], ids=lambda one: one["text"])
def test_danger_is_heard(said: dict[str, str]) -> None:
    assert danger_abroad(said["text"]) == said["danger"]


@pytest.mark.parametrize("said", [one for one in SAID if not one["danger"]], ids=lambda one: one["text"])
def test_the_same_words_without_danger_are_left_alone(said: dict[str, str]) -> None:
    assert danger_abroad(said["text"]) is None


def test_danger_to_life_comes_first() -> None:
    assert danger_abroad("he beats me every day, i want to die") == "suicide"


def test_capitals_accents_apostrophes_and_emojis_change_nothing() -> None:
    assert danger_abroad("NÃO TENHO ONDE DORMIR 😭😭") == "homeless"
    assert danger_abroad("I DON’T WANT TO LIVE") == "suicide"
    assert danger_abroad("ЧОЛОВІК МЕНЕ Б'Є") == "violence"
    assert danger_abroad("أُريدُ أن أموت") == "suicide"


def test_a_denial_in_one_sentence_does_not_hide_what_the_next_one_says() -> None:
    assert danger_abroad("my father never hits me. my brother hits me") == "violence"
    assert danger_abroad("no quiero morir, pero mi marido me pega") == "violence"


def test_nothing_is_heard_in_nothing() -> None:
    assert [danger_abroad(text) for text in ("", " ", "???", "❤️", "12", "| |")] == [None] * 6


def test_a_french_sentence_raises_it_only_when_it_says_that_danger_in_two_languages() -> None:
    wrong = [
        (block["intent"], line)
        for path in sorted((ROOT / "data/nlu").glob("*.yml"))
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
        for line in block["examples"].splitlines()
        if (kind := danger_abroad(line)) and block["intent"] != f"distress_{kind}"
    ]

    assert [] == wrong
