"""Is the process alive, and would a message be answered?"""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.bootstrap import Services
from bot.mission_locale.errors import DatabaseBusy
from bot.services.watchdog import WatchState


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
    # Late reminders are told and take nothing away: without this process nobody would be answered either.
    told = {**checks, "reminders": services.watch.state.value}
    return JSONResponse(told, status_code=200 if all(checks.values()) else 503)


async def reminders_ready(request: Request) -> JSONResponse:
    """200 only when every reminder that should have left did: for whoever is to be woken otherwise."""
    watch = request.app.state.services.watch
    told = {"reminders": watch.state.value, "late": watch.late}
    return JSONResponse(told, status_code=200 if watch.state is WatchState.OK else 503)


def _database_answers(services: Services) -> bool:
    try:
        with services.database.reading() as work:
            work.counsellors.present(services.clock())
    except DatabaseBusy:
        return False
    return True
