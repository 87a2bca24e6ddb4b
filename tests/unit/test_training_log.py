"""When a training fails, one sentence says why; the log of Rasa's training is long and coloured."""

from pathlib import Path

import pytest

from bot.launch.training import _last_words

CHATTER = "2026-11-24 02:14:39 INFO     rasa.cli.train  - Started validating domain and training data...\n"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("", "aucune explication donnée"),
        (CHATTER + "Killed\n", "Killed"),
        (
            CHATTER + "\x1b[91mYamlValidationException: Errors:\n  in data/nlu/talking.yml:4:\n      Key 'x'\x1b[0m\n",
            "YamlValidationException: Errors: in data/nlu/talking.yml:4: Key 'x'",
        ),
        (
            "ImportError: an old one\n/opt/python/rasa/io.py:100: UserWarning: Error: 'Intents are not unique'\n",
            "UserWarning: Error: 'Intents are not unique'",
        ),
    ],
)
def test_the_last_error_of_the_log_is_told_on_one_line(tmp_path: Path, written: str, told: str) -> None:
    log = tmp_path / "training.log"
    log.write_text(written)

    assert told == _last_words(log)
