"""What a build is called, from the tags of a repository."""

import re
import subprocess

import pytest

from reinteg_desk import __version__
from tests.scripts import ROOT, load_script, load_with_neighbours


@pytest.fixture
def script(tmp_path, monkeypatch):
    """The script, looking at a repository of its own that states 1.2.3."""
    package = tmp_path / "reinteg_desk"
    package.mkdir()
    (package / "__init__.py").write_text('__version__ = "1.2.3"\n')
    (tmp_path / "CHANGELOG.md").write_text(
        "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-02-03\n"
    )
    made = load_script("packaging/version.py")
    monkeypatch.setattr(made, "ROOT", tmp_path)
    return made


def git(folder, *arguments):
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"]
    subprocess.run(["git", "-C", folder, *identity, *arguments], check=True, capture_output=True)


@pytest.fixture
def committed(script, tmp_path):
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "First")
    return script


def test_that_the_package_states_the_version_that_the_script_reads():
    assert load_script("packaging/version.py").stated() == __version__


def test_that_a_tag_is_the_version(committed, tmp_path):
    git(tmp_path, "tag", "v1.2.3")

    assert committed.version() == "1.2.3"
    assert committed.debian(committed.version()) == "1.2.3"


def test_that_a_commit_between_tags_counts_and_names_itself(committed):
    assert committed.version().startswith("1.2.3.dev1+g")
    assert committed.commit_time() > 0


def test_that_dpkg_orders_a_build_between_tags_before_the_release(committed):
    between = committed.debian(committed.version())

    subprocess.run(["dpkg", "--compare-versions", between, "lt", "1.2.3"], check=True)
    subprocess.run(["dpkg", "--compare-versions", between, "gt", "1.2.2"], check=True)


def test_that_a_tag_that_says_otherwise_is_refused(committed, tmp_path):
    git(tmp_path, "tag", "v1.2.4")

    with pytest.raises(SystemExit, match=r"the tag says 1\.2\.4"):
        committed.version()


@pytest.mark.parametrize("heading", ["## [Unreleased]", "## [1.2.3]", "## [1.2.30] - 2026-02-03"])
def test_that_a_release_without_its_heading_in_the_changelog_is_refused(script, tmp_path, heading):
    (tmp_path / "CHANGELOG.md").write_text(f"# Changelog\n\n{heading}\n")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "First")
    git(tmp_path, "tag", "v1.2.3")

    with pytest.raises(SystemExit, match=r"CHANGELOG\.md has no heading '## \[1\.2\.3\]"):
        script.version()


@pytest.mark.parametrize(("tag", "stated"), [("v1.2.3", "1.2.3"), (None, "1.2.3.dev1+g")])
def test_that_a_build_states_the_version_of_its_commit(
    tmp_path, monkeypatch, committed, tag, stated
):
    """The source that a build takes: what is committed, and the version the tag gives it."""
    if tag:
        git(tmp_path, "tag", tag)
    (tmp_path / "reinteg_desk" / "stray.py").write_text("not committed")
    package = load_with_neighbours("packaging", ("version", "package"))["package"]
    monkeypatch.setattr(package, "ROOT", tmp_path)
    monkeypatch.setattr(package.version, "ROOT", tmp_path)
    monkeypatch.setattr(package, "SOURCE", tmp_path / "taken")

    package.take_source()

    made = (tmp_path / "taken" / "reinteg_desk" / "__init__.py").read_text()
    assert made.startswith(f'__version__ = "{stated}')
    assert not (tmp_path / "taken" / "reinteg_desk" / "stray.py").exists()


def test_that_the_changelog_keeps_its_form():
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    releases = [line for line in lines if line.startswith("## ")]
    kinds = {line[4:] for line in lines if line.startswith("### ")}

    assert releases[0] == "## [Unreleased]"
    assert all(
        re.fullmatch(r"## \[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d", line) for line in releases[1:]
    )
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_that_without_a_repository_it_is_what_the_package_says(script):
    assert script.version() == "1.2.3"
    assert script.commit_time() == 0
