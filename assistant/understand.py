"""What the trained model understands, without a conversation: JSON lines in, one JSON line each out, in order."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import re
import sys
import warnings
from datetime import datetime
from typing import Any, BinaryIO, Dict, Iterator, Optional, Text

ENTITIES = ("age", "commune", "situation", "diploma", "first_name", "phone", "email", "when")
DISTRESS = "distress_"
LONGEST_TEXT = 2000

logger = logging.getLogger(__name__)


class MalformedError(ValueError):
    """The line is not a message; says why."""


def read_line(line: bytes) -> Dict[Text, Any]:
    """One message with what was asked, and when; raises MalformedError."""
    try:
        message = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise MalformedError(f"not a line of JSON: {error}") from error
    if not isinstance(message, dict) or not isinstance(message.get("text"), str):
        raise MalformedError('an object with a "text" is expected')
    for name in ("asked", "now"):
        if not isinstance(message.get(name), (str, type(None))):
            raise MalformedError(f'"{name}" must be a text')
    if message.get("now"):
        _check_moment(message["now"])
    return message


def _check_moment(iso: Text) -> None:
    try:
        datetime.fromisoformat(iso.replace("Z", "+00:00"))
    except ValueError as error:
        raise MalformedError(f'"now" is not a moment: {iso}') from error


def plain_words(text: Text) -> Text:
    """As a conversation reads it: Rasa would take a leading slash for an order of ours."""
    readable = text[:LONGEST_TEXT].encode("utf-8", "replace").decode("utf-8")
    return re.sub(r"^[\s/]+", "", readable).rstrip()


class Understanding:
    """A trained model, loaded once."""

    def __init__(self, model: Text) -> None:
        from rasa.core.agent import Agent

        self._processor = Agent.load(model_path=model).processor

    async def of(self, text: Text, asked: Optional[Text], now: Optional[Text]) -> Dict[Text, Any]:
        """What the product tells of a message."""
        from rasa.core.channels.channel import UserMessage

        words = plain_words(text)
        metadata = {"asked": asked, "now": now}
        parsed = await self._processor.parse_message(UserMessage(text=words, metadata=metadata)) if words else {}
        name, confidence = _likeliest(parsed)
        return {
            "text": text,
            "intent": name,
            "confidence": confidence,
            "danger": _danger(words, name),
            "entities": _entities(parsed),
        }


def _likeliest(parsed: Dict[Text, Any]) -> Any:
    """The first of the contract's names; that a conversation would rather ask back shows in the confidence."""
    from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME

    ranked = [parsed.get("intent") or {}, *(parsed.get("intent_ranking") or [])]
    for one in ranked:
        if one.get("name") and one["name"] != DEFAULT_NLU_FALLBACK_INTENT_NAME:
            return one["name"], round(float(one["confidence"]), 4)
    return None, 0.0


def _danger(words: Text, name: Optional[Text]) -> Optional[Text]:
    from bot.mission_locale.danger import danger_in

    found = danger_in(words)
    if found:
        return str(found)
    return name[len(DISTRESS) :] if name and name.startswith(DISTRESS) else None


def _entities(parsed: Dict[Text, Any]) -> Dict[Text, Any]:
    found = {entity["entity"]: entity["value"] for entity in parsed.get("entities") or []}
    return {name: found[name] for name in ENTITIES if found.get(name) is not None}


async def answer(understanding: Understanding, line: bytes, now: Optional[Text]) -> Dict[Text, Any]:
    """One line for one line, whatever it is made of."""
    text: Dict[Text, Any] = {}
    try:
        message = read_line(line)
        text = {"text": message["text"]}
        return await understanding.of(message["text"], message.get("asked"), message.get("now") or now)
    except MalformedError as problem:
        return {**text, "error": str(problem)}
    except Exception as problem:
        # Boundary: a message on which the model trips must not silence those that follow.
        logger.exception("not understood")
        return {**text, "error": type(problem).__name__}


async def understand(model: Text, now: Optional[Text], lines: BinaryIO, output: BinaryIO) -> None:
    """Answer line by line, as they come."""
    understanding = Understanding(model)
    for line in _not_blank(lines):
        answered = await answer(understanding, line, now)
        # What JSON may say and UTF-8 may not (half a character) goes out as it came in: escaped.
        output.write(json.dumps(answered, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")
        output.flush()


def _not_blank(lines: BinaryIO) -> Iterator[bytes]:
    return (line for line in lines if line.strip())


def _take_standard_output() -> BinaryIO:
    """Standard output for the answers alone: whatever a library prints goes to standard error."""
    kept = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return kept


def _keep_libraries_quiet() -> None:
    """Standard error is for what went wrong: Rasa's chatter would repeat every message there."""
    import structlog

    logging.basicConfig(level=logging.ERROR)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    # Not by a filter: the libraries set filters of their own while they load.
    warnings.showwarning = lambda *_warning, **_place: None


def main() -> None:
    """Read standard input to its end."""
    parser = argparse.ArgumentParser(prog="python -m assistant.understand")
    parser.add_argument("--model", required=True)
    parser.add_argument("--now")
    options = parser.parse_args()
    output = _take_standard_output()
    _keep_libraries_quiet()
    try:
        asyncio.run(understand(options.model, options.now, sys.stdin.buffer, output))
    except BrokenPipeError:
        sys.exit(0)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
