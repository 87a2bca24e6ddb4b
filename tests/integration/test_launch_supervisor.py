"""The supervisor at work, with processes as small as they are real."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil
import pytest

from bot.settings import ROOT
from tests.integration.launch_standin import write_rasa


class Running:
    """A supervisor, its Rasa and its page."""

    url = ""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        command = [sys.executable, "-m", "tests.integration.launch_standin", str(folder)]
        self.process = psutil.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def next_line(self) -> str:
        return self.process.stdout.readline().strip()

    def errors(self) -> str:
        return self.process.communicate(timeout=20)[1]

    def family(self) -> list[psutil.Process]:
        return self.process.children(recursive=True)

    def rasa(self, other_than: int | None = None) -> psutil.Process:
        return until(lambda: next((child for child in self.process.children() if child.pid != other_than), None))


def until[T](find: Callable[[], T | None]) -> T:
    """What `find` gives, as soon as it gives something."""
    deadline = time.monotonic() + 20
    while (found := find()) is None:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return found


def answers(url: str) -> bool | None:
    try:
        return httpx.get(url, timeout=1).is_server_error or True
    except httpx.HTTPError:
        return None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_rasa(tmp_path)
    return tmp_path


@contextmanager
def started(folder: Path) -> Iterator[Running]:
    """Up: its first words are that its work began, and its address."""
    running = Running(folder)
    try:
        assert "started" == running.next_line()
        running.url = running.next_line()
        yield running
    finally:
        if running.process.is_running():
            running.process.kill()
        running.process.communicate()


@pytest.fixture
def running(folder: Path) -> Iterator[Running]:
    with started(folder) as running:
        yield running


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_told_to_stop_it_ends_its_work_and_leaves_nobody(running: Running, number: signal.Signals) -> None:
    family = running.family()
    running.process.send_signal(number)

    assert "stopped" == running.next_line()
    assert 0 == running.process.wait(10)
    assert [] == psutil.wait_procs(family, timeout=1)[1]


def test_a_rasa_that_dies_comes_back_at_the_same_place_while_the_page_goes_on(running: Running) -> None:
    rasa_url = httpx.get(running.url).text
    first = running.rasa()
    first.kill()

    second = running.rasa(other_than=first.pid)
    assert httpx.get(running.url).is_success
    assert until(lambda: answers(rasa_url))
    assert second.is_running()


def test_killed_it_takes_rasa_with_it(running: Running) -> None:
    rasa = running.rasa()
    running.process.kill()

    assert [] == psutil.wait_procs([rasa], timeout=10)[1]


def test_what_rasa_itself_started_ends_too(folder: Path) -> None:
    (folder / "with_a_helper").touch()
    with started(folder) as running:
        family = running.family()
        running.process.terminate()

        assert 2 == len(family)
        assert [] == psutil.wait_procs([*family, running.process], timeout=10)[1]


def test_a_rasa_that_never_starts_is_said_in_one_sentence(folder: Path) -> None:
    (folder / "broken").touch()
    running = Running(folder)

    errors = running.errors()
    assert 1 == running.process.returncode
    assert f"Erreur : Rasa s'arrête dès son démarrage (détails dans {folder}/var/rasa.log)." == errors.splitlines()[-1]
    assert "Traceback" not in errors
    assert "no model" in (folder / "var" / "rasa.log").read_text()


def test_no_secret_stands_on_the_command_line_or_in_the_environment_of_rasa(running: Running) -> None:
    rasa = running.rasa()
    key = (running.folder / "var" / "secret_key").read_text()

    assert rasa.environ()["RASA_TOKEN"] not in " ".join(rasa.cmdline())
    assert key not in rasa.environ().values()
