"""The house itself: import contracts, style, types, languages, and what may not be in the tree."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from reinteg_desk.app.messages import LANGUAGES
from reinteg_desk.system import resources

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent


def run(*command):
    return subprocess.run(
        [str(each) for each in command], cwd=ROOT, capture_output=True, text=True, check=False
    )


CHECKS = {
    "import contracts": (BIN / "lint-imports", "--no-cache"),
    "lint": (BIN / "ruff", "check", "--no-cache", "."),
    "format": (BIN / "ruff", "format", "--no-cache", "--check", "."),
    "types": (BIN / "mypy", "--cache-dir", ROOT / ".mypy_cache"),
    "translations": (sys.executable, "packaging/translations.py", "check"),
    "national numbers": (sys.executable, "packaging/national_numbers.py"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", CHECKS)
def test_that_the_check_is_clean(name):
    done = run(*CHECKS[name])

    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


def test_that_a_number_that_could_be_somebody_s_is_blocked(tmp_path):
    first_nine = "850730" + "033"
    number = first_nine + f"{97 - int(first_nine) % 97:02d}"
    (tmp_path / "notes.txt").write_text(f"INSZ {number[:6]}-{number[6:9]}.{number[9:]}.\n")

    done = run(sys.executable, "packaging/national_numbers.py", tmp_path / "notes.txt")

    assert done.returncode == 1
    assert "looks like a national number" in done.stdout


def test_that_the_range_for_tests_is_let_through(tmp_path):
    first_nine = "850730" + "999"
    number = first_nine + f"{97 - int(first_nine) % 97:02d}"
    (tmp_path / "notes.txt").write_text(number)

    assert (
        run(sys.executable, "packaging/national_numbers.py", tmp_path / "notes.txt").returncode == 0
    )


def test_that_every_message_stands_in_every_language_with_the_same_facts():
    for name in resources.names("texts/messages", ".nl.toml"):
        texts = {
            language: resources.read_toml(name.replace(".nl.", f".{language}."))
            for language in LANGUAGES
        }
        for code, dutch in texts["nl"].items():
            facts = {
                language: set(re.findall(r"{(\w+)", texts[language][code]))
                for language in LANGUAGES
            }
            assert len({texts[language][code] for language in LANGUAGES}) > 1, code
            assert facts["fr"] == facts["nl"] == facts["en"], (code, dutch)
        assert texts["nl"].keys() == texts["fr"].keys() == texts["en"].keys(), name


def test_that_no_folder_of_packaging_or_resources_is_a_package():
    strays = [*ROOT.glob("packaging/**/__init__.py"), *ROOT.glob("resources/**/__init__.py")]

    assert strays == []


def test_that_a_resource_name_cannot_lead_outside():
    for name in ("../pyproject.toml", "/etc/passwd", "rules/../../README.md"):
        with pytest.raises(ValueError, match="not a resource name"):
            resources.resource_path(name)


def test_that_the_project_names_no_machine_path_and_no_registry_host():
    listed = run("git", "ls-files", "-z").stdout.split("\0")
    hosts = ("py" + "pi.org", "pythonhosted" + ".org", "deb." + "debian.org", "registry." + "npmjs")
    found = []
    for name in filter(None, listed):
        path = ROOT / name
        if path.suffix in {".png", ".pdf", ".db", ".qm"} or not path.is_file():
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [(name, word) for word in (f"{ROOT.parent}/", *hosts) if word in text]

    assert found == []
