"""Starting and stopping: one clear sentence when it cannot be done, and nobody left behind."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import psutil
import pytest

from bot import environments
from bot.launch.errors import LaunchError
from bot.launch.files import check_yaml, fingerprint

ROOT = Path(__file__).parent.parent.parent
BOT = ROOT / ".venv" / "bin" / "bot"
LEARNT = ("config.yml", "domain.yml", "endpoints.yml", "credentials.yml")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what the model is learnt from."""
    for name in LEARNT:
        shutil.copy(ROOT / name, tmp_path / name)
    for folder in ("data", "assistant", "bot/language"):
        ignored = shutil.ignore_patterns(".venv", "__pycache__")
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignored)
    return tmp_path


def test_a_port_in_use_is_said_in_one_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = subprocess.run(
            [BOT, "up", "--port", str(port), "--data-dir", str(tmp_path)],
            check=False,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
        )

    assert 1 == done.returncode
    assert [
        f"Erreur : Le port {port} est déjà pris : arrêtez ce qui l'occupe, ou choisissez-en un autre avec --port."
    ] == (done.stderr.strip().splitlines())


@pytest.mark.parametrize("name", ["domain.yml", "config.yml", "data/rules/talking.yml", "data/nlu/office.yml"])
def test_a_broken_file_is_named_with_its_line(checkout: Path, name: str) -> None:
    path = checkout / name
    lines = path.read_text().count("\n") + 1
    path.write_text(path.read_text() + "\nbroken: [never closed\n")

    with pytest.raises(LaunchError) as refused:
        check_yaml(checkout)

    assert str(refused.value).startswith(f"{name}, ligne ")
    assert int(str(refused.value).split("ligne ")[1].split()[0]) >= lines
    assert "\n" not in str(refused.value)


def test_the_model_is_learnt_again_only_when_what_it_learns_from_has_changed(checkout: Path) -> None:
    before = fingerprint(checkout)
    (checkout / "assistant" / "evaluate.py").write_text("# measured otherwise")
    os.utime(checkout / "config.yml")
    assert before == fingerprint(checkout)

    examples = checkout / "data" / "nlu" / "office.yml"
    examples.write_text(examples.read_text() + "\n# one more line\n")

    assert before != fingerprint(checkout)


def test_a_missing_python_is_said_with_what_to_do(tmp_path: Path) -> None:
    uv = tmp_path / "uv"
    uv.write_text("#!/bin/sh\nexit 2\n")
    uv.chmod(0o755)

    with pytest.raises(environments.SetupError) as refused:
        environments.find_python(str(uv), "3.10", tmp_path)

    assert "Python 3.10 est introuvable" in str(refused.value)
    assert "\n" not in str(refused.value)


PARENT = """
import asyncio, os, sys
from pathlib import Path
from bot.launch.kept_alive import KeptAlive

async def main():
    child = KeptAlive(
        [sys.executable, "-c", CHILD], folder=Path.cwd(), variables=dict(os.environ), log_path=Path(sys.argv[1]),
        first_pause=0.05,
    )
    child.start()
    try:
        await asyncio.Event().wait()
    finally:
        await child.stop()

CHILD = "from assistant.parent import end_with_parent; end_with_parent(); import time; time.sleep(600)"
asyncio.run(main())
"""


class Family:
    """A parent that keeps one child alive, as the product keeps Rasa."""

    def __init__(self, log: Path) -> None:
        command = [sys.executable, "-c", textwrap.dedent(PARENT), str(log)]
        self.parent = psutil.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)

    def child(self, other_than: int | None = None) -> psutil.Process:
        """The child, once it is there."""
        until = time.monotonic() + 20
        while time.monotonic() < until:
            for child in self.parent.children():
                if child.pid != other_than and child.status() != psutil.STATUS_ZOMBIE:
                    return child
            time.sleep(0.02)
        raise AssertionError("no child")


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_child_never_outlives_its_parent(tmp_path: Path, how: signal.Signals) -> None:
    family = Family(tmp_path / "child.log")
    child = family.child()

    family.parent.send_signal(how)

    _, left = psutil.wait_procs([child, family.parent], timeout=15)
    assert [] == left


def test_a_child_that_was_killed_is_started_again_and_still_ends_with_its_parent(tmp_path: Path) -> None:
    family = Family(tmp_path / "child.log")
    first = family.child()
    first.kill()
    second = family.child(other_than=first.pid)

    family.parent.send_signal(signal.SIGKILL)

    _, left = psutil.wait_procs([second, family.parent], timeout=15)
    assert [] == left
