"""The product as the supervisor sees it: two web applications, and work that happens by itself."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from rasa_sdk.executor import ActionExecutor
from starlette.types import ASGIApp

from bot import bootstrap
from bot.settings import Settings
from bot.web.app import create_app
from bot.web.internal import create_internal_app


@dataclass(frozen=True)
class Product:
    """What is served to the network, what is served to Rasa alone, and how the rest begins and ends."""

    public: ASGIApp
    internal: ASGIApp
    start: Callable[[], Awaitable[None]]
    stop: Callable[[], Awaitable[None]]


type MakeProduct = Callable[[Settings, str], Product]


def make_product(settings: Settings, token: str) -> Product:
    """The real one; Rasa's calls to our actions come with `token`."""
    services = bootstrap.build(settings)
    executor = ActionExecutor()
    executor.register_package("actions")
    return Product(create_app(services), create_internal_app(executor, token), services.start, services.stop)
