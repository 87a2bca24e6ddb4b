"""The life of the product: Rasa and the web applications, from the first word of one to the last of the other."""

import asyncio
import os
import secrets
import signal
import threading
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from bot.launch import ports
from bot.launch.errors import LaunchError
from bot.launch.kept_alive import KeptAlive
from bot.launch.product import MakeProduct, Product, make_product
from bot.launch.progress import Progress
from bot.launch.rasa_process import RasaServer
from bot.launch.readiness import until_rasa_understands, until_site_is_ready
from bot.launch.serving import serving
from bot.settings import ROOT, Settings

STOP_SECONDS = 9.0
STOP_PRODUCT_SECONDS = 2.0
STOPPING_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@dataclass(frozen=True)
class Launch:
    """What is started, and with what."""

    settings: Settings
    model: Path
    port: int
    progress: Progress
    ready: Callable[[str], None]
    stopping: Callable[[], None]
    make_product: MakeProduct = make_product
    root: Path = ROOT


async def supervise(launch: Launch) -> None:
    """Run until told to stop, then leave nothing behind."""
    loop = asyncio.get_running_loop()
    life = asyncio.create_task(_live(launch), name="life")
    stopped = asyncio.Event()

    def stop() -> None:
        if not stopped.is_set():
            stopped.set()
            launch.progress.say("Arrêt en cours…")
            launch.stopping()
            life.cancel()

    for number in STOPPING_SIGNALS:
        loop.add_signal_handler(number, stop)
    await asyncio.wait([life])
    if not life.cancelled():
        life.result()


async def _live(launch: Launch) -> None:
    async with AsyncExitStack() as stack:
        internal = stack.enter_context(ports.listen(_actions_port(launch.settings)))
        actions_token = _actions_token(launch.settings)
        rasa = _rasa(launch, f"http://{ports.LOOPBACK}:{ports.port_of(internal)}/actions/{actions_token}")
        settings = replace(launch.settings, rasa_url=rasa.url, rasa_token=rasa.token) if rasa else launch.settings
        product = launch.make_product(settings, actions_token)
        await stack.enter_async_context(serving(product.internal, internal))
        child = _child(rasa, settings) if rasa else None
        if child:
            stack.push_async_callback(child.stop)
            child.start()
        stack.push_async_callback(_stop, product)
        with launch.progress.step("Démarrage de Rasa"):
            await until_rasa_understands(settings, child)
        await product.start()
        listener = ports.listen(launch.port)
        public = await stack.enter_async_context(serving(product.public, listener))
        url = f"http://{ports.LOOPBACK}:{ports.port_of(listener)}"
        with launch.progress.step("Démarrage du site"):
            await until_site_is_ready(url)
        launch.ready(url)
        await public
        raise LaunchError("Le serveur web s'est arrêté de lui-même.")


def _rasa(launch: Launch, actions_url: str) -> RasaServer | None:
    """A Rasa of our own, unless RASA_URL says that one runs elsewhere."""
    if launch.settings.rasa_url:
        return None
    return RasaServer(
        root=launch.root,
        model=launch.model,
        port=ports.free_port(),
        token=secrets.token_urlsafe(32),
        tracker_url=launch.settings.rasa_tracker_url,
        actions_url=actions_url,
    )


def _child(rasa: RasaServer, settings: Settings) -> KeptAlive:
    return KeptAlive(
        rasa.command(), folder=rasa.root, variables=rasa.variables(), log_path=settings.data_dir / "rasa.log"
    )


def _actions_port(settings: Settings) -> int:
    return urlsplit(settings.actions_url).port or 0


def _actions_token(settings: Settings) -> str:
    return settings.actions_url.rpartition("/")[2] or secrets.token_urlsafe(32)


async def _stop(product: Product) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(product.stop(), STOP_PRODUCT_SECONDS)


def leave_in_time() -> None:
    """Whatever clings (a thread that waits for a lock), the process is gone in time, and its children with it."""
    last_resort = threading.Timer(STOP_SECONDS, os._exit, (1,))
    last_resort.daemon = True
    last_resort.start()
