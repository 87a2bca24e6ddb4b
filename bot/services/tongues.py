"""Answers to someone who writes in another language; in English when theirs has no text."""

from bot.mission_locale.tongues import OtherTongues, TongueTexts

LINGUA_FRANCA = "en"


class Tongues:
    """What to say in each language, and what to call it in front of counsellors."""

    def __init__(self, others: OtherTongues) -> None:
        """Speak with these texts."""
        self._others = others

    def speaks(self, tongue: str) -> bool:
        """Whether there are texts in this very language."""
        return tongue in self._others.texts

    def first(self, tongue: str) -> str:
        """Who answers here, who can help, and whom to call in danger."""
        return self._texts(tongue).first

    def again(self, tongue: str) -> str:
        """The same in short, when they go on in their language."""
        return self._texts(tongue).again

    def human_label(self, tongue: str) -> str:
        """What is written on the button that calls a counsellor."""
        return self._texts(tongue).human_label

    def french_name(self, tongue: str) -> str:
        """What counsellors call the language: « ukrainien »."""
        return self._others.french_names[tongue]

    def _texts(self, tongue: str) -> TongueTexts:
        return self._others.texts.get(tongue, self._others.texts[LINGUA_FRANCA])
