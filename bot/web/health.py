"""Is the process alive, and would a message be answered?"""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.bootstrap import Services
from bot.mission_locale.errors import DatabaseBusy


async def healthz(request: Request) -> JSONResponse:
    """200 as long as the process answers at all."""
    return JSONResponse({"status": "ok"})


async def readyz(request: Request) -> JSONResponse:
    """200 only when a message would be kept and answered."""
    services: Services = request.app.state.services
    checks = {
        "rasa": await services.assistant.is_ready(),
        "database": await run_in_threadpool(_database_answers, services),
    }
    return JSONResponse(checks, status_code=200 if all(checks.values()) else 503)


def _database_answers(services: Services) -> bool:
    try:
        with services.database.reading() as work:
            work.counsellors.present(services.clock())
    except DatabaseBusy:
        return False
    return True
