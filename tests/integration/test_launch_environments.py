"""The environments are made once, made again when they must be, and what fails is said in one sentence."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot import environments
from bot.environments import Environment, SetupError

PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"

# It answers as uv does, makes real environments, and writes down what it was asked.
UV = """#!/bin/sh
cd {root}
case "$1 $2" in
    "--version ") echo "uv 0.13.9 (somewhere)"; exit ;;
    "python find") echo {python}; exit ;;
esac
echo "$1 $2" >> calls
if [ "$1" = venv ]; then
    for folder; do :; done
    exec {python} -m venv --without-pip "$folder"
fi
if [ -e offline ]; then
    echo "Resolved 3 packages in 1ms"
    echo "error: Failed to fetch: https://example.org/simple/rasa/"
    echo "  Caused by: no route to host"
    exit 2
fi
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with a lock file and a uv of its own."""
    uv = tmp_path / "clone" / ".uv" / "bin" / "uv"
    write_uv(uv)
    root = tmp_path / "clone"
    (root / "requirements.lock").write_text("alembic==1.20.1\n")
    (root / "pyproject.toml").write_text("[project]\n")
    return root


def write_uv(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(UV.format(root=path.parents[2], python=sys.executable))
    path.chmod(0o755)


def product(root: Path) -> Environment:
    return environments.environments(root)["product"]._replace(python=PYTHON)


def calls(root: Path) -> list[str]:
    """What uv was asked since the last time."""
    if not (root / "calls").exists():
        return []
    asked = (root / "calls").read_text().splitlines()
    (root / "calls").unlink()
    return asked


MADE = ["venv --quiet", "pip sync", "pip install"]
REFRESHED = ["pip sync", "pip install"]


def test_an_environment_is_made_once_then_left_alone(root: Path) -> None:
    assert environments.ensure(product(root), root)
    assert calls(root) == MADE

    assert not environments.ensure(product(root), root)
    assert calls(root) == []


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_what_its_packages_are_listed_in_has_changed_so_they_are_installed_again(root: Path, name: str) -> None:
    environments.ensure(product(root), root)
    calls(root)
    (root / name).write_text((root / name).read_text() + "# changed\n")

    assert environments.ensure(product(root), root)
    assert calls(root) == REFRESHED


def test_a_folder_copied_from_elsewhere_is_made_anew(root: Path) -> None:
    environments.ensure(product(root), root)
    copy = root.with_name("copy")
    shutil.copytree(root, copy, symlinks=True)
    write_uv(copy / ".uv" / "bin" / "uv")
    calls(copy)

    assert environments.ensure(product(copy), copy)
    assert calls(copy) == MADE
    assert str(copy) in (copy / ".venv" / "bin" / "activate").read_text()


def test_an_interpreter_that_left_the_machine_is_replaced(root: Path) -> None:
    environments.ensure(product(root), root)
    calls(root)
    interpreter = product(root).interpreter
    interpreter.unlink()
    interpreter.symlink_to("/nowhere/python")

    assert environments.ensure(product(root), root)
    assert calls(root) == MADE


def test_a_failed_installation_is_said_in_one_sentence_and_tried_again_next_time(root: Path) -> None:
    (root / "offline").touch()
    with pytest.raises(SetupError) as refused:
        environments.ensure(product(root), root)

    assert (
        "Les paquets de l'environnement du produit n'ont pas pu être installés : "
        "error: Failed to fetch: https://example.org/simple/rasa/ Caused by: no route to host"
    ) == str(refused.value)

    (root / "offline").unlink()
    calls(root)
    assert environments.ensure(product(root), root)
    assert calls(root) == REFRESHED


@pytest.mark.parametrize("says", ["exit 127", "echo 'uv 0.2.9'", "echo nonsense"])
def test_a_uv_that_does_not_run_or_is_too_old_is_passed_over(
    root: Path, monkeypatch: pytest.MonkeyPatch, says: str
) -> None:
    """As a shim of pyenv that leads nowhere: it is on the PATH all the same."""
    ours = root / ".uv" / "bin" / "uv"
    shim = root / "shims" / "uv"
    shim.parent.mkdir()
    ours.rename(shim)
    assert "uv" == uv_found_with(shim.parent, root, monkeypatch)

    shim.rename(ours)
    shim.write_text(f"#!/bin/sh\n{says}\n")
    shim.chmod(0o755)
    assert str(ours) == uv_found_with(shim.parent, root, monkeypatch)


def uv_found_with(folder: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return environments.find_uv(root)


def test_the_first_program_to_run_reads_on_any_python_from_3_8_and_imports_nothing_installed() -> None:
    source = Path(environments.__file__).read_text()
    tree = ast.parse(source, feature_version=(3, 8))
    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}

    assert imported <= sys.stdlib_module_names


def test_an_unknown_environment_is_refused() -> None:
    done = subprocess.run(
        [sys.executable, environments.__file__, "tout"], check=False, capture_output=True, text=True, timeout=30
    )

    assert 2 == done.returncode
    assert "[product|assistant|all]" in done.stderr
