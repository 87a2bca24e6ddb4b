"""Rasa starts whatever its token looks like."""

import os
import subprocess

import pytest

from tests.end_to_end.product import ROOT

pytestmark = pytest.mark.slow

PYTHON = ROOT / "assistant" / ".venv" / "bin" / "python"


def served_with(token: str) -> tuple[int, str]:
    """How it ended and what it complained of; it lives for as long as its standard input is open."""
    process = subprocess.Popen(
        [PYTHON, "-m", "assistant.serve", "--help"],
        cwd=ROOT,
        env={**os.environ, "RASA_TOKEN": token},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stderr
        complaint = process.stderr.read()
        return process.wait(timeout=120), complaint


def test_a_token_may_begin_with_a_dash() -> None:
    code, complaint = served_with("-x4")

    assert 0 == code, complaint


def test_without_a_token_nothing_is_served() -> None:
    code, complaint = served_with("")

    assert 1 == code
    assert "RASA_TOKEN is missing" in complaint
