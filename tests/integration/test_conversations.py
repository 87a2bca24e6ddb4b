"""The test stories of `tests/conversations`, understood by the trained model and led by the rules."""

import subprocess
from pathlib import Path

import pytest
import yaml

from bot.launch.progress import Progress
from bot.launch.rasa_process import assistant_python, rasa_variables
from bot.launch.training import ensure_model
from bot.settings import ROOT

STORIES = ROOT / "tests/conversations"
FAMILIES = {"talking", "measures", "office", "appointments", "danger", "personal_data", "inform"}


def stories() -> list[dict]:
    return [story for path in STORIES.glob("test_*.yml") for story in yaml.safe_load(path.read_text())["stories"]]


def said() -> set[str]:
    return {step["intent"] for story in stories() for step in story["steps"] if "user" in step}


def contract() -> set[str]:
    return set(yaml.safe_load((ROOT / "domain.yml").read_text())["intents"])


def test_every_family_has_its_conversations() -> None:
    assert {f"test_{family}" for family in FAMILIES} == {path.stem for path in STORIES.glob("*.yml")}


def test_everything_that_can_be_said_is_said_in_a_conversation() -> None:
    assert contract() | {"nlu_fallback"} == said()


def test_no_two_conversations_have_the_same_name() -> None:
    names = [story["story"] for story in stories()]

    assert sorted(set(names)) == sorted(names)


@pytest.mark.slow
def test_the_trained_model_leads_every_conversation_as_written(tmp_path: Path) -> None:
    model = ensure_model(ROOT, Progress())
    rasa = [str(assistant_python(ROOT)), "-m", "rasa", "test", "core", "--model", str(model)]
    # Without --e2e Rasa would take the labels as given and test the rules alone.
    options = ["--e2e", "--stories", str(STORIES), "--out", str(tmp_path), "--no-plot", "--fail-on-prediction-errors"]

    done = subprocess.run(
        [*rasa, *options], cwd=ROOT, env=rasa_variables(), capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert f"Evaluating {len(stories())} stories" in done.stdout + done.stderr
