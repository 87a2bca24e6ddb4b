"""Languages that are not written in Latin letters: told by their script, and within a script by letters and small words."""

import re
from collections import Counter
from itertools import pairwise

LATIN = "latin"

# First and last letter of each script, and the language it writes (or the script's own name when it writes several).
_RANGES = (
    ("\u0370", "\u03ff", "el"),
    ("\u0400", "\u052f", "cyrillic"),
    ("\u0530", "\u058f", "hy"),
    ("\u0590", "\u05ff", "he"),
    ("\u0600", "\u06ff", "arabic"),
    ("\u0750", "\u077f", "arabic"),
    ("\u08a0", "\u08ff", "arabic"),
    ("\ufb50", "\ufdff", "arabic"),
    ("\ufe70", "\ufeff", "arabic"),
    ("\u0900", "\u097f", "hi"),
    ("\u0980", "\u09ff", "bn"),
    ("\u0a00", "\u0a7f", "pa"),
    ("\u0a80", "\u0aff", "gu"),
    ("\u0b80", "\u0bff", "ta"),
    ("\u0c00", "\u0c7f", "te"),
    ("\u0d00", "\u0d7f", "ml"),
    ("\u0d80", "\u0dff", "si"),
    ("\u0e00", "\u0e7f", "th"),
    ("\u10a0", "\u10ff", "ka"),
    ("\u1200", "\u139f", "ethiopic"),
    ("\u3040", "\u30ff", "ja"),
    ("\u4e00", "\u9fff", "zh"),
    ("\uac00", "\ud7af", "ko"),
)
# Scripts that write several languages, and every language that letters can tell.
_SHARED = {"cyrillic": ("uk", "ru"), "arabic": ("ar", "fa", "ps", "ur", "ku"), "ethiopic": ("am", "ti")}
SCRIPT_TONGUES = frozenset(tongue for _, _, name in _RANGES for tongue in _SHARED.get(name, (name,)))
_PASHTO = frozenset("ټډړږښګڼېۍځ")
_URDU = frozenset("ٹڈڑںےہ")
_KURDISH = frozenset("ڕڵۆێە")
_PERSIAN = frozenset("پچژگکی")
_ARABIC = frozenset("ةيكىأإؤ")
_PERSIAN_WORDS = re.compile(r"\b(?:است|هستم|دارم|ندارم|برای|کجا|چطور|نیست|میخواهم|تشکر|ممنون)\b")
_TIGRINYA = frozenset("ኣቐቑቒቓቔቕቖ")

_UKRAINIAN = re.compile("[іїєґ]|ти(?:ся|сь)?\\b")
_RUSSIAN = re.compile("[ыэъё]")
_UKRAINIAN_WORDS = frozenset(
    """що як де коли чому хто мене мені тебе тобі він вона вони ви ми ти мій моя моє моєї мого моєму твій це цей ця цю ці той
    так ні немає нема є був була були буду буде треба потрібно потрібна потрібен дуже дякую прошу будь ласка привіт вітаю добрий
    доброго добридень допоможіть допомога допомоги робота роботу роботи шукаю хочу можна чи або але та й зі із від
    зараз сьогодні завтра вчора тут ще вже також тільки багато скільки років рік зустріч зустрічі людина людиною людини
    розумію зрозумів зрозуміла говорю розмовляю розмовляє навчання працював працювала працює живу житло кімнату
    гроші грошей батько батька батьки матір мама брат сестра друг подруга чоловік дружина сказав сказала
    понеділок вівторок середа четвер пятниця пятницю субота неділя ранок вечір ніч вдома дім запису без боюся робиться
    українська українською французька французьку французькою знаю більше можу вагітна нікого нічого ніколи ніде""".split()
)
_RUSSIAN_WORDS = frozenset(
    """что как где когда почему кто меня мне тебя тебе он она они вы мы мой моя мое моего моему твой это этот эта эту эти тот
    да нет есть был была были буду будет надо нужно нужна нужен очень спасибо пожалуйста привет здравствуйте добрый доброе день
    помогите помощь помощи работа работу работы ищу хочу можно или но и из от сейчас сегодня завтра вчера
    здесь тут еще уже также только много сколько лет год встреча встречу встречи человек человеком понимаю понял поняла
    говорю говорит говорить учеба учить учиться работать работал работала работает живу жилье комнату прийти пойти найти идти почти
    деньги денег отец отца мать мама брат сестра друг подруга муж жена сказал сказала понедельник вторник среда четверг
    пятница пятницу суббота воскресенье утро вечер ночь дома записи без боюсь русский французский отменить перенести записаться
    узнать начать знаю больше могу приду беременна никого ничего никогда негде""".split()
)
_CYRILLIC_WORD = re.compile("[а-яёіїєґ]+")
WEIGHT_OF_LETTER = 2


def script_of(letter: str) -> str:
    """Of which language, or of which script, the letter is; « latin » for all that ours resemble."""
    if letter < "\u0370":
        return LATIN
    return next((name for first, last, name in _RANGES if first <= letter <= last), LATIN)


def tongue_in_script(script: str, text: str) -> str | None:
    """The language of a text mostly written in this script; None when it is but a picture made of letters."""
    if not any(script == script_of(one) == script_of(next_one) for one, next_one in pairwise(text)):
        return None
    if script == "cyrillic":
        return _in_cyrillic(text.lower())
    if script == "arabic":
        return _in_arabic(text)
    if script == "ethiopic":
        return "ti" if _TIGRINYA & set(text) else "am"
    if script == "zh" and any("\u3040" <= letter <= "\u30ff" for letter in text):
        return "ja"
    return script


def _in_cyrillic(text: str) -> str:
    words = set(_CYRILLIC_WORD.findall(text))
    ukrainian = WEIGHT_OF_LETTER * len(_UKRAINIAN.findall(text)) + len(words & _UKRAINIAN_WORDS)
    russian = WEIGHT_OF_LETTER * len(_RUSSIAN.findall(text)) + len(words & _RUSSIAN_WORDS)
    # A text without any « і » or « є » is seldom Ukrainian.
    return "uk" if ukrainian > russian else "ru"


def _in_arabic(text: str) -> str:
    letters = Counter(text)
    for tongue, own in (("ps", _PASHTO), ("ur", _URDU), ("ku", _KURDISH)):
        if any(letter in letters for letter in own):
            return tongue
    persian = sum(letters[letter] for letter in _PERSIAN) + len(_PERSIAN_WORDS.findall(text))
    return "fa" if persian > sum(letters[letter] for letter in _ARABIC) else "ar"
