"""The whole product, started as anyone starts it, with Rasa and a browser for each side."""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

ROOT = Path(__file__).parent.parent.parent
BOT = ROOT / ".venv" / "bin" / "bot"
START_SECONDS = 420
EMAIL, PASSWORD = "nadia@example.org", "une phrase de passe"


@dataclass
class Product:
    """A running product."""

    port: int
    data_dir: Path
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def rasa(self) -> psutil.Process:
        """Rasa's process, which listens and answers."""
        children = psutil.Process(self.process.pid).children(recursive=True)
        return next(child for child in children if "assistant.serve" in " ".join(child.cmdline()))

    def is_ready(self) -> bool:
        try:
            return httpx.get(f"{self.url}/readyz", timeout=2).status_code == 200
        except httpx.HTTPError:
            return False

    def wait_until_ready(self, seconds: float = START_SECONDS) -> None:
        """Poll the product's own word on it."""
        until = time.monotonic() + seconds
        while not self.is_ready():
            assert self.process.poll() is None, self.log.read_text()[-3000:]
            assert time.monotonic() < until, self.log.read_text()[-3000:]
            time.sleep(0.2)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(**more: str) -> dict[str, str]:
    """Ours, without what would point at another installation."""
    ours = ("DATABASE_URL", "REDIS_URL", "RASA_URL", "BOT_DATA_DIR", "SECRET_KEY", "TELEGRAM_BOT_TOKEN", "PUBLIC_URL")
    return {name: value for name, value in os.environ.items() if name not in ours} | more


@contextmanager
def running_product(data_dir: Path, **more: str) -> Iterator[Product]:
    """`bot up` until the block ends; nothing may be left running after it."""
    port, log = free_port(), data_dir / "up.log"
    data_dir.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as output:
        process = subprocess.Popen(
            [BOT, "up", "--port", str(port), "--data-dir", str(data_dir)],
            cwd=ROOT,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment(**more),
        )
    product = Product(port, data_dir, process, log)
    try:
        product.wait_until_ready()
        yield product
    finally:
        family = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
        process.send_signal(signal.SIGTERM)
        process.wait(30)
        _, left = psutil.wait_procs(family, timeout=10)
        for orphan in left:
            orphan.kill()
        assert left == []


def add_counsellor(product: Product) -> None:
    subprocess.run(
        [BOT, "counsellor", "add", "--email", EMAIL, "--name", "Nadia", "--data-dir", str(product.data_dir)],
        cwd=ROOT,
        env=environment(COUNSELLOR_PASSWORD=PASSWORD),
        check=True,
        capture_output=True,
    )
