"""Logs tell what broke, and never what a person wrote."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
BREAKS = """
import structlog
from bot.launch.logs import configure_logs

configure_logs("{log_format}")

def answer(words):
    raise KeyError("broken")

try:
    answer("je m'appelle Inès")
except KeyError:
    structlog.get_logger("test").exception("answer_failed", conversation="c-1")
"""


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_a_traceback_shows_no_local_variable(log_format: str) -> None:
    code = BREAKS.format(log_format=log_format)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert "answer_failed" in done.stderr
    assert "c-1" in done.stderr
    assert "KeyError" in done.stderr
    assert "Inès" not in done.stderr.replace('answer("je m\'appelle Inès")', "")
