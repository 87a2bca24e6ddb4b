"""A product and a Rasa small enough to start in a moment, put through the real supervisor.

Run as a program: `python -m tests.integration.launch_standin <folder> [<port>]`.
"""

import asyncio
import shutil
import sys
from pathlib import Path

import typer
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.launch.errors import LaunchError
from bot.launch.logs import configure_logs
from bot.launch.product import Product
from bot.launch.progress import Progress
from bot.launch.supervisor import Launch, leave_in_time, supervise
from bot.settings import ROOT, Settings

# Where the real command expects Rasa's: a server that answers what the supervisor asks, with the real ear for its parent.
RASA = """
import http.server, os, subprocess, sys
from assistant.parent import end_with_parent

end_with_parent()
if os.path.exists("broken"):
    sys.exit("no model")
if os.path.exists("with_a_helper"):
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if self.path.endswith("token=" + os.environ["RASA_TOKEN"]) else 401)
        self.end_headers()
        if self.command == "POST":
            self.wfile.write(b'{"intent": {"name": "greet"}}')

    do_POST = do_GET


port = int(sys.argv[sys.argv.index("--port") + 1])
http.server.ThreadingHTTPServer(("127.0.0.1", port), Answers).serve_forever()
"""


def write_rasa(folder: Path) -> None:
    """A checkout with nothing but Rasa's environment and its entry point."""
    (folder / "assistant" / ".venv" / "bin").mkdir(parents=True)
    (folder / "assistant" / ".venv" / "bin" / "python").symlink_to(sys.executable)
    shutil.copy(ROOT / "assistant" / "parent.py", folder / "assistant" / "parent.py")
    (folder / "assistant" / "serve.py").write_text(RASA)


def small_product(settings: Settings, _token: str) -> Product:
    """Two pages; starting and stopping are said on standard output."""

    async def page(_request: Request) -> PlainTextResponse:
        return PlainTextResponse(settings.rasa_url)

    async def say(word: str) -> None:
        typer.echo(word)

    app = Starlette(routes=[Route("/", page), Route("/readyz", page)])
    return Product(app, Starlette(), lambda: say("started"), lambda: say("stopped"))


def main(folder: Path, port: int) -> None:
    """As `bot up` does it, once everything is prepared."""
    configure_logs("console")
    launch = Launch(
        settings=Settings.from_environment({}, folder / "var"),
        model=folder / "model.tar.gz",
        port=port,
        progress=Progress(),
        ready=lambda url: typer.echo(url),  # noqa: PLW0108 - it takes one argument and no more
        stopping=leave_in_time,
        make_product=small_product,
        root=folder,
    )
    try:
        asyncio.run(supervise(launch))
    except LaunchError as problem:
        sys.exit(f"Erreur : {problem}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0)
