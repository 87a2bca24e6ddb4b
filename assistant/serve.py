"""`rasa run` for the product: the same options, the token from the environment, and an end when the parent ends."""

from __future__ import annotations

import os
import sys

from assistant.parent import end_with_parent


def main() -> None:
    """Serve until stopped."""
    end_with_parent()
    token = os.environ.pop("RASA_TOKEN", "")
    if not token:
        sys.exit("RASA_TOKEN is missing: Rasa's interface is never served without a token.")
    from rasa.__main__ import main as rasa

    # In one word: a token that begins with a dash would be read as an option.
    sys.argv = ["rasa", "run", f"--auth-token={token}", *sys.argv[1:]]
    rasa()


if __name__ == "__main__":
    main()
