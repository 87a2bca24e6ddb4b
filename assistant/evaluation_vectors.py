"""Sentence vectors for measuring: computed once, whatever the number of models that look at them."""

from __future__ import annotations

from typing import Dict, Sequence, Text, Tuple

import numpy as np

from assistant.sentence_encoder import CachedEncoder


class Vectors:
    """Sentence vectors of several encoders, each text computed once."""

    def __init__(self) -> None:
        self._encoders: Dict[Text, CachedEncoder] = {}
        self._known: Dict[Tuple[Text, Text], np.ndarray] = {}

    def prepare(self, texts: Sequence[Text], encoders: Sequence[Text]) -> None:
        """Compute in one go what many calls will need: reading the cache costs seconds."""
        for name in encoders:
            missing = list(dict.fromkeys(text for text in texts if (name, text) not in self._known))
            if missing:
                rows = self._encoder(name).encode_cached(missing)
                self._known.update({(name, text): row for text, row in zip(missing, rows)})

    def of(self, texts: Sequence[Text], encoders: Sequence[Text], *, cached: bool = True) -> np.ndarray:
        """One row a text, the encoders side by side; one zero each when there is no encoder."""
        if not encoders:
            return np.zeros((len(texts), 1), dtype=np.float32)
        if not cached:
            return np.hstack([self._encoder(name).encode(texts) for name in encoders])
        self.prepare(texts, encoders)
        return np.hstack([np.stack([self._known[name, text] for text in texts]) for name in encoders])

    def _encoder(self, name: Text) -> CachedEncoder:
        if name not in self._encoders:
            self._encoders[name] = CachedEncoder(name)
        return self._encoders[name]
