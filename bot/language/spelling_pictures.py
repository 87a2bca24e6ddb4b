"""Emoji and emoticons, and the words they stand for. Pictures that say nothing useful are simply dropped."""

import re

_MEANINGS = {
    "oui": "👍👌✅☑✔🆗🙆💯",
    "non": "👎❌🚫🙅✖⛔",
    "salut": "👋🙋",
    "merci": "🙏🤝🫶",
    "mdr": "😂🤣😆😹💀☠🤭",
    "content": "😊🙂😄😃😀😁☺😇🥳😎🤗",
    "triste": "😢😭😞😔😟🥺💔😥😿☹🙁😓😪",
    "en colère": "😡🤬😠😤👿",
    "amour": "😘😍🥰❤♥💕💖💗🧡💛💚💙💜",
    "je me demande": "🤔🧐❓❔",
    "j'ai peur": "😱😨😰😖😣🥶",
    "je sais pas": "🤷",
    "fatigué": "😴🥱😩😫",
    "malade": "🤒🤕🤢🤮😷",
    "au secours": "🆘",
    "argent": "💰💸💶💵🤑",
    "téléphone": "📞☎📱",
    "rendez-vous": "📅🗓📆",
    "diplôme": "🎓",
    "travail": "💼👷",
    "logement": "🏠🏡🏘",
    "adresse": "📍",
    "heure": "⏰🕐🕑🕒",
    "robot": "🤖",
    "voiture": "🚗🚙",
    "couteau": "🔪",
    "sang": "🩸",
    "motivé": "💪🔥",
    "je te frappe": "👊🤛🤜",
    "insulte": "🖕",
}

_PICTURES = {sign: f" {meaning} " for meaning, signs in _MEANINGS.items() for sign in signs}
_JOINERS = re.compile("[\u200b-\u200d\u2060\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff]|[♀♂](?!\\w)")
_ANY_PICTURE = re.compile("(?:[\U0001f1e6-\U0001faff\u2600-\u27bf\u2b00-\u2bff])+")
_EMOTICONS = (
    (re.compile(r"(?<!\S)(?:[:;=]'?-?[)\]dp3]|\^\^|\^_\^|=\))+(?!\w)", re.IGNORECASE), " content "),
    (re.compile(r"(?<!\S)(?:[:=]'?-?[(\[]|:-?/|t_t|;_;)+(?!\w)", re.IGNORECASE), " triste "),
    (re.compile(r"(?<!\S)<3+(?!\w)"), " amour "),
    (re.compile(r"(?<!\S)x-?d+(?!\w)", re.IGNORECASE), " mdr "),
)


def _meaning_of(pictures: re.Match[str]) -> str:
    return " ".join(dict.fromkeys(_PICTURES.get(sign, " ").strip() for sign in pictures[0]))


def pictures_to_words(text: str) -> str:
    """Replace pictures by the words they stand for; a row of the same picture says it once."""
    if not text.isascii():
        text = _ANY_PICTURE.sub(lambda found: f" {_meaning_of(found)} ", _JOINERS.sub("", text))
    for emoticon, meaning in _EMOTICONS:
        text = emoticon.sub(meaning, text)
    return text
