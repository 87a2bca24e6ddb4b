"""What the network sees: the demo page, the widget and its socket, the console, health."""

from collections.abc import Sequence
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from bot.bootstrap import Services
from bot.web.chat import chat
from bot.web.console import console_routes
from bot.web.headers import SecurityHeaders
from bot.web.health import healthz, readyz, reminders_ready
from bot.web.links import link_routes

HERE = Path(__file__).parent
STATIC = HERE / "static"
templates = Jinja2Templates(HERE / "templates")


async def demo(request: Request) -> Response:
    """The page that shows the widget at work."""
    services: Services = request.app.state.services
    words = {"office": services.office, "opening_hours": services.notices.office_words["opening_hours"]}
    return templates.TemplateResponse(request, "demo.html", words)


async def widget(request: Request) -> Response:
    """The one script that a website includes."""
    return FileResponse(STATIC / "widget.js", media_type="text/javascript", headers={"cache-control": "no-cache"})


def create_app(services: Services, more: Sequence[BaseRoute] = ()) -> Starlette:
    """The public application; `more` routes come from other channels."""
    app = Starlette(
        routes=[
            Route("/", demo),
            Route("/widget.js", widget),
            WebSocketRoute("/chat", chat),
            Route("/healthz", healthz),
            Route("/readyz", readyz),
            Route("/readyz/reminders", reminders_ready),
            *link_routes(),
            Mount("/console", routes=console_routes()),
            *more,
            Mount("/static", StaticFiles(directory=STATIC), name="static"),
        ],
        middleware=[Middleware(SecurityHeaders), Middleware(GZipMiddleware, minimum_size=500)],
    )
    app.state.services = services
    app.state.settings = services.settings
    return app
