"""Tells what broke, without a word of what was written."""

import traceback

import structlog

log = structlog.get_logger(__name__)


def report(what: str, error: BaseException | None, **names: str | int | None) -> None:
    """Log an error by its name and place; its message and its values may quote a person, or the token."""
    log.error(what, error=type(error).__name__, where=_where(error), **names)


def _where(error: BaseException | None) -> str:
    frames = traceback.extract_tb(error.__traceback__) if error else []
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "unknown"
