"""What a build is called, from the tags of a repository."""

import subprocess

import pytest

from reinteg_desk import __version__
from tests.scripts import load_script


@pytest.fixture
def script(tmp_path, monkeypatch):
    """The script, looking at a repository of its own that states 1.2.3."""
    package = tmp_path / "reinteg_desk"
    package.mkdir()
    (package / "__init__.py").write_text('__version__ = "1.2.3"\n')
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


def test_that_without_a_repository_it_is_what_the_package_says(script):
    assert script.version() == "1.2.3"
    assert script.commit_time() == 0
