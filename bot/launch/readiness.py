"""Knowing that what was started really answers, and giving up in one sentence when it never does."""

import asyncio
from itertools import repeat

import httpx

from bot.launch.errors import LaunchError
from bot.launch.kept_alive import KeptAlive
from bot.settings import Settings

START_SECONDS = 240.0
PAUSE = 0.1
DEATHS_BEFORE_GIVING_UP = 3


async def until_rasa_understands(settings: Settings, child: KeptAlive | None) -> None:
    """Wait for Rasa to understand a word; `child` is None when it was started elsewhere."""
    where = f"détails dans {settings.data_dir / 'rasa.log'}" if child else "est-il démarré à l'adresse de RASA_URL ?"
    try:
        async with asyncio.timeout(START_SECONDS), _client() as client:
            while not await _understands(client, settings.rasa_url, settings.rasa_token):
                if child and child.deaths >= DEATHS_BEFORE_GIVING_UP:
                    raise LaunchError(f"Rasa s'arrête dès son démarrage ({where}).")
                await asyncio.sleep(PAUSE)
    except TimeoutError as error:
        raise LaunchError(f"Rasa ne répond toujours pas après {START_SECONDS:.0f} secondes ({where}).") from error


async def until_site_is_ready(url: str) -> None:
    """Wait for the site to say that a message would be answered."""
    try:
        async with asyncio.timeout(START_SECONDS), _client() as client:
            for pause in repeat(PAUSE):
                if (await client.get(f"{url}/readyz")).is_success:
                    return
                await asyncio.sleep(pause)
    except (TimeoutError, httpx.HTTPError) as error:
        raise LaunchError(f"Le site a démarré, mais {url}/readyz ne dit pas qu'il est prêt.") from error


async def _understands(client: httpx.AsyncClient, url: str, token: str) -> bool:
    try:
        status = await client.get(f"{url}/status", params={"token": token})
        if not status.is_success:
            return False
        parsed = await client.post(f"{url}/model/parse", params={"token": token}, json={"text": "bonjour"})
        return parsed.is_success and bool(parsed.json().get("intent", {}).get("name"))
    except (httpx.HTTPError, ValueError):
        return False


def _client() -> httpx.AsyncClient:
    # Loopback is never behind the machine's proxy.
    return httpx.AsyncClient(timeout=30.0, trust_env=False)
