"""The product as the supervisor sees it: two web applications, and work that happens by itself."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.routing import Route
from starlette.types import ASGIApp

from actions.registry import make_executor
from bot import bootstrap
from bot.launch.enclosures import OfficeEnclosures
from bot.settings import Settings
from bot.telegram_bot.channel import TelegramChannel
from bot.telegram_bot.needs import Webhook
from bot.web.app import create_app
from bot.web.internal import create_internal_app
from bot.web.telegram import telegram_route


@dataclass(frozen=True)
class Product:
    """What is served to the network, what is served to Rasa alone, and how the rest begins and ends."""

    public: ASGIApp
    internal: ASGIApp
    start: Callable[[], Awaitable[None]]
    stop: Callable[[], Awaitable[None]]


type MakeProduct = Callable[[Settings, str], Product]


def make_product(settings: Settings, token: str) -> Product:
    """The real one; Rasa's calls to our actions come with `token`, Telegram is there when a bot token was given."""
    services = bootstrap.build(settings)
    telegram = _telegram(services, settings)

    async def start() -> None:
        await services.start()
        if telegram:
            await telegram.start()

    async def stop() -> None:
        if telegram:
            await telegram.stop()
        await services.stop()

    internal = create_internal_app(make_executor(services), token)
    return Product(create_app(services, _webhook_routes(telegram, settings)), internal, start, stop)


def _telegram(services: bootstrap.Services, settings: Settings) -> TelegramChannel | None:
    if settings.telegram_bot_token is None:
        return None
    return TelegramChannel(
        services.door,
        services.database,
        services.signals,
        services.clock,
        settings.telegram_bot_token,
        tokens=services.tokens,
        base_url=settings.telegram_api_base_url,
        webhook=_webhook(settings),
        enclosures=OfficeEnclosures(services),
    )


def _webhook(settings: Settings) -> Webhook | None:
    url, secret = settings.telegram_webhook_url, settings.telegram_webhook_secret
    return Webhook(url, secret) if url and secret else None


def _webhook_routes(telegram: TelegramChannel | None, settings: Settings) -> list[Route]:
    webhook = _webhook(settings)
    if telegram is None or webhook is None:
        return []
    return [telegram_route(settings.telegram_webhook_path, webhook.secret, telegram.take)]
