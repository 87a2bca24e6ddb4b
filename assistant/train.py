"""`rasa train` for the product: the same options, and an end when the parent ends."""

from __future__ import annotations

import sys

from assistant.parent import end_with_parent


def main() -> None:
    """Train once."""
    end_with_parent()
    from rasa.__main__ import main as rasa

    sys.argv = ["rasa", "train", *sys.argv[1:]]
    rasa()


if __name__ == "__main__":
    main()
