"""A young person at the other end of the widget's socket: writes, presses, reads, in French."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from websockets.sync.client import ClientConnection, connect

from tests.end_to_end.product import Product

SECONDS = 60.0


@dataclass
class Visitor:
    """One conversation with a running product."""

    product: Product
    heard: list[dict[str, Any]] = field(default_factory=list)
    _read: int = 0
    _numbers: count = field(default_factory=count)

    def __post_init__(self) -> None:
        self._socket: ClientConnection = connect(self.product.url.replace("http", "ws") + "/chat", max_size=None)
        self._send({"type": "hello", "conversation": None, "token": None, "after": None})
        self.conversation = str(self._until("welcome")["conversation"])
        self.reads("un programme, pas une personne")

    def says(self, text: str) -> None:
        """Write something."""
        self._send({"type": "message", "id": f"{self.conversation}-{next(self._numbers)}", "text": text})

    def presses(self, label: str) -> None:
        """Press a button of the last message."""
        value = next(choice["value"] for choice in self.heard[-1]["choices"] if choice["label"] == label)
        self._send({"type": "choice", "id": f"{self.conversation}-{next(self._numbers)}", "value": value})

    def reads(self, words: str) -> str:
        """Wait for a message with these words; earlier ones that have others are passed over."""
        while True:
            while self._read < len(self.heard):
                self._read += 1
                if _spaced(words) in _spaced(self.heard[self._read - 1]["text"]):
                    return str(self.heard[self._read - 1]["text"])
            try:
                self._until("message")
            except TimeoutError:
                raise AssertionError(f"« {words} » was never said. Heard:\n{self.transcript}") from None

    @property
    def transcript(self) -> str:
        """Everything the assistant said."""
        return "\n---\n".join(message["text"] for message in self.heard)

    @property
    def labels(self) -> Sequence[str]:
        """What stands on the buttons of the last message."""
        return [choice["label"] for choice in self.heard[-1].get("choices") or ()]

    def close(self) -> None:
        """Leave."""
        self._socket.close()

    def _send(self, frame: object) -> None:
        self._socket.send(json.dumps(frame))

    def _until(self, kind: str) -> dict[str, Any]:
        while True:
            frame: dict[str, Any] = json.loads(self._socket.recv(timeout=SECONDS))
            if frame["type"] == "message" and frame["from"] != "me":
                self.heard.append(frame)
            if frame["type"] == kind and (kind != "message" or frame["from"] != "me"):
                return frame


def _spaced(text: str) -> str:
    """Spaces that keep a figure and its unit together read as any other."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")
