"""Our components inside Rasa's environment: what they decide, run with its own interpreter."""

import json
import subprocess

import pytest

from bot.launch.rasa_process import assistant_python, rasa_variables
from bot.settings import ROOT

GREETING = "bonjour à tous"


def ranked(**weights: float) -> list[dict[str, object]]:
    return [{"name": name, "confidence": weight} for name, weight in weights.items()]


MESSAGES = {
    "a suspicion": (GREETING, ranked(distress_suicide=0.3, distress_violence=0.2, greet=0.4)),
    "hardly anything": (GREETING, ranked(distress_suicide=0.3, greet=0.25, thank=0.2)),
    "nothing": (GREETING, ranked(greet=0.9, thank=0.05)),
    "plain words": ("je veux mourir", ranked(greet=0.9, thank=0.05)),
}


@pytest.fixture(scope="module")
def told() -> dict:
    asked = [{"text": text, "ranking": ranking} for text, ranking in MESSAGES.values()]
    done = subprocess.run(
        [str(assistant_python(ROOT)), "-m", "tests.integration.assistant_components"],
        cwd=ROOT,
        env=rasa_variables(),
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout)
    return {"probabilities": found["probabilities"], **dict(zip(MESSAGES, found["overruled"], strict=True))}


def test_one_message_at_a_time_is_understood_as_many_together(told: dict) -> None:
    together, one_by_one = told["probabilities"]["together"], told["probabilities"]["one_by_one"]

    for many, one in zip(together, one_by_one, strict=True):
        assert pytest.approx(many, abs=1e-9) == one


def test_unknown_words_make_the_model_unsure(told: dict) -> None:
    greeting, *_, repeated = told["probabilities"]["one_by_one"]
    nonsense = told["probabilities"]["one_by_one"][2]

    assert sum(nonsense) < 0.5
    assert pytest.approx(1.0) == sum(greeting)
    assert pytest.approx(1.0) == sum(repeated)


def test_three_dangers_together_make_a_suspicion(told: dict) -> None:
    assert "distress_suicide" == told["a suspicion"]["intent"]["name"]
    assert pytest.approx(0.5) == told["a suspicion"]["intent"]["confidence"]


def test_too_little_to_speak_of_danger_leaves_the_likeliest_of_the_other_meanings(told: dict) -> None:
    assert "greet" == told["hardly anything"]["intent"]["name"]
    assert ["greet", "thank", "distress_suicide"] == told["hardly anything"]["ranking"]


def test_a_message_without_danger_is_left_as_it_was(told: dict) -> None:
    assert "greet" == told["nothing"]["intent"]["name"]


def test_plain_words_of_danger_win_over_the_model(told: dict) -> None:
    assert {"name": "distress_suicide", "confidence": 1.0} == told["plain words"]["intent"]
