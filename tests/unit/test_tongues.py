"""The language of a message is told when it is clear; French as young people write it is never taken for another."""

import json
from collections import Counter
from pathlib import Path

import pytest
import yaml

from bot.facts.loading import load_knowledge
from bot.language.tongue_scripts import SCRIPT_TONGUES
from bot.language.tongue_words import LATIN_TONGUES
from bot.language.tongues import tongue_of

ROOT = Path(__file__).parents[2]
FOREIGN = [json.loads(line) for line in (ROOT / "tests/nlu/tongues.jsonl").read_text(encoding="utf-8").splitlines()]
SENTENCE = 3
LEAST_RECOGNISED = 0.95
MOST_MISTAKEN = 0.001


def is_arabizi(message: dict[str, str]) -> bool:
    """Arabic in Latin letters may stay unrecognised."""
    return message["tongue"] == "ar" and message["text"].isascii()


def french_sentences() -> list[str]:
    return [
        line[2:].strip()
        for folder in ("data/nlu", "tests/nlu")
        for path in sorted((ROOT / folder).glob("*.yml"))
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
        for line in block["examples"].splitlines()
        if line.startswith("- ")
    ]


def test_no_more_than_one_french_sentence_in_a_thousand_is_taken_for_another_language() -> None:
    sentences = french_sentences()

    mistaken = [sentence for sentence in sentences if tongue_of(sentence)]

    assert len(mistaken) <= MOST_MISTAKEN * len(sentences), mistaken


@pytest.mark.parametrize("tongue", ["en", "ar", "es", "pt", "uk"])
def test_nearly_every_sentence_of_a_newcomer_is_recognised(tongue: str) -> None:
    sentences = [
        message["text"]
        for message in FOREIGN
        if message["tongue"] == tongue and len(message["text"].split()) >= SENTENCE and not is_arabizi(message)
    ]

    missed = [(text, found) for text in sentences if (found := tongue_of(text)) != tongue]

    assert len(sentences) >= 40
    assert len(missed) <= (1 - LEAST_RECOGNISED) * len(sentences), missed


def test_the_other_languages_are_recognised_as_well() -> None:
    rare = [message for message in FOREIGN if message["tongue"] in {"ru", "tr", "ro", "it", "de", "ta", "fa", "ps"}]

    found = Counter(tongue_of(message["text"]) == message["tongue"] for message in rare)

    assert found[True] >= LEAST_RECOGNISED * len(rare)


def test_arabic_in_latin_letters_is_never_taken_for_another_language() -> None:
    assert {tongue_of(message["text"]) for message in FOREIGN if is_arabizi(message)} <= {None, "ar"}


@pytest.mark.parametrize(
    "text",
    [
        # one word that young people say in French too
        *(
            "wesh",
            "hello",
            "bro",
            "cv",
            "starfoullah",
            "go",
            "chill",
            "bye",
            "thanks",
            "no",
            "gracias",
            "nein",
            "inchallah",
        ),
        *("please help", "help me please", "good morning", "hola que tal", "oh my god", "let's go", "see you tomorrow"),
        # French with words from elsewhere
        "hello bro cv",
        "yo frr what's up tu vas bien",
        "jsuis trop down bro, help",
        "mon anglais: i speak english very well",
        "starfoullah t'es serieux",
        "cv hmdl et toi",
        "je cherche un job de barista",
        "une formation en data analyst ou web designer ?",
        "je parle pas bien francais sorry, i need help",
        "j'ai vu la casa de papel hier",
        # French as it is typed, or learnt
        "jsp ske jve fr dla vi",
        "mwa pa parle bien fransé",
        "sa me va",
        "para para, stop",
        "kes ki se pase",
        # names, places, figures, addresses
        *(
            "Mohamed",
            "Bruno dos Santos",
            "Maria Da Silva Costa",
            "Ali Can Yilmaz",
            "Noisy-le-Grand",
            "19",
            "06 39 98 12 34",
        ),
        *("jean.doe@example.org", "hello.you@example.com", "https://www.example.org/where-is-the-office"),
        # nothing at all
        *("", "  ", "???", "💀💀", "asdfgh jkl", "¯\\_(ツ)_/¯", "ლ(ಠ益ಠ)ლ", "Ω"),
    ],
)
def test_in_doubt_it_is_french(text: str) -> None:
    assert tongue_of(text) is None


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        ("bonjour, do you speak english?", "en"),
        ("je m'appelle محمد", None),
        ("bonjour انا لا اتكلم الفرنسية", "ar"),
        ("merci إن شاء الله", "ar"),
        ("ｈｅｌｌｏ, where is the office", "en"),
        ("WHERE IS THE OFFICE", "en"),
        ("I don’t have papers", "en"),
    ],
)
def test_a_mixed_or_disguised_message_is_read_by_what_is_most_of_it(text: str, tongue: str | None) -> None:
    assert tongue_of(text) == tongue


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        ("де ви", "uk"),
        ("мені потрібна допомога", "uk"),
        ("мне нужна помощь", "ru"),
        ("سلام، من کار می‌خواهم", "fa"),
        ("زه مرسته غواړم", "ps"),
        ("مجھے کام چاہیے", "ur"),
        ("من کارم دەوێت", "ku"),
        ("ሰላም", "am"),
        ("ኣነ ስራሕ ይደሊ", "ti"),
        ("எனக்கு வேலை வேண்டும்", "ta"),
        ("মার সাহায্য দরকার", "bn"),
        ("ਮੈਨੂੰ ਕੰਮ ਚਾਹੀਦਾ", "pa"),
        ("გამარჯობა", "ka"),
        ("καλημέρα", "el"),
        ("你好，我不会说法语", "zh"),
        ("日本語しか話せません", "ja"),
        ("안녕하세요", "ko"),
    ],
)
def test_scripts_and_their_letters_tell_languages_apart(text: str, tongue: str) -> None:
    assert tongue_of(text) == tongue


def test_every_language_that_can_be_recognised_has_a_french_name() -> None:
    assert set(LATIN_TONGUES) | set(SCRIPT_TONGUES) == set(load_knowledge().tongues.french_names)


def test_a_very_long_message_without_spaces_is_no_trap() -> None:
    assert tongue_of("a@" * 20_000) is None
    assert tongue_of("i'" * 20_000) is None
