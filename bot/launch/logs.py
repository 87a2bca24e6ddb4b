"""Logs of the product: on standard error, one line an event, with identifiers and never with words of people."""

import logging
import sys
from typing import Any

import structlog
from structlog.tracebacks import ExceptionDictTransformer

# Their addresses carry tokens, and their chatter is not ours.
KEPT_QUIET = ("httpx", "httpcore", "uvicorn", "uvicorn.error", "telegram", "asyncio", "alembic", "rasa_sdk")


def configure_logs(log_format: str) -> None:
    """`console` for people, `json` for machines; the libraries' own logs take the same way."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=_ending(log_format)))
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    for name in KEPT_QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _ending(log_format: str) -> list[Any]:
    strip = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    # Tracebacks without local variables: these hold what people wrote.
    if log_format == "json":
        return [
            strip,
            structlog.processors.ExceptionRenderer(ExceptionDictTransformer(show_locals=False)),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ]
    plain = structlog.dev.plain_traceback
    return [strip, structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=plain)]
