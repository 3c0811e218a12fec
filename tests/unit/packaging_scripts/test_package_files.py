"""What lies beside the program in its packages: names that agree, pages that are complete."""

import argparse
import gzip
import re
import shutil
import subprocess
import tomllib

import pytest
from PIL import Image

from reinteg_desk.cli.commands import build_parser
from tests.scripts import ROOT, load_script, load_with_neighbours

LINUX = ROOT / "packaging" / "linux"


def test_that_the_manual_page_names_every_command():
    page = (LINUX / "reinteg-desk.1").read_text(encoding="utf-8").replace("\\-", "-")
    commands = next(
        action.choices
        for action in build_parser()._actions
        if isinstance(action, argparse._SubParsersAction)
    )

    told = re.findall(r"^\.TP\n\.B ([a-z-]+)$", page, re.MULTILINE)

    assert set(commands) <= set(told)


def test_that_menu_entry_and_store_page_name_the_same_program():
    entry = (LINUX / "reinteg-desk.desktop").read_text(encoding="utf-8")
    page = (LINUX / "be.reintegdesk.ReintegDesk.metainfo.xml").read_text(encoding="utf-8")
    kinds = (LINUX / "reinteg-desk-mime.xml").read_text(encoding="utf-8")

    assert '<launchable type="desktop-id">reinteg-desk.desktop</launchable>' in page
    assert re.search(r"MimeType=(.+);", entry)[1] in kinds
    assert "Exec=reinteg-desk --open %f" in entry


def test_that_every_override_of_lintian_says_why():
    lines = (LINUX / "lintian-overrides").read_text(encoding="utf-8").splitlines()

    for number, line in enumerate(lines):
        if not line.startswith("#"):
            assert lines[number - 1].startswith(("#", "reinteg-desk:")), line


def test_that_the_installation_page_is_read_command_by_command():
    script = load_script("packaging/try_package.py")

    found = script.commands_of((ROOT / "docs" / "installation.md").read_text(encoding="utf-8"))

    assert found[0].startswith("sha256sum --check")
    assert "sudo apt install ./reinteg-desk_*_amd64.deb" in found
    assert "sudo apt purge reinteg-desk" in found
    assert not any(command.startswith(("make", "```")) for command in found)


@pytest.mark.parametrize("suffix", [".ico", ".icns"])
def test_that_the_icon_is_drawn_in_the_form_of_each_system(qapp, tmp_path, suffix):
    script = load_script("packaging/icon_file.py")

    script.write(tmp_path / f"icon{suffix}")

    with Image.open(tmp_path / f"icon{suffix}") as icon:
        sizes = {size[0] * (size[2] if len(size) == 3 else 1) for size in icon.info["sizes"]}
        assert set(script.SIZES[suffix]) <= sizes
        assert len(icon.convert("RGBA").getcolors(1 << 20)) > 8


def test_that_the_version_information_for_windows_is_well_formed():
    text = (ROOT / "packaging/windows/version-info.txt").read_text(encoding="utf-8")

    compile(text.replace("@NUMBERS@", "1, 2, 3").replace("@VERSION@", "1.2.3"), "version", "eval")


@pytest.fixture
def packages(tmp_path):
    """Two small packages, one file in the second of them changed."""
    if shutil.which("dpkg-deb") is None:
        pytest.skip("needs dpkg-deb")

    def made(name, text, time=1_700_000_000):
        root = tmp_path / name
        (root / "DEBIAN").mkdir(parents=True)
        (root / "DEBIAN" / "control").write_text(
            "Package: ducks\nVersion: 1\nArchitecture: all\nMaintainer: A <a@example.invalid>\nDescription: ducks\n"
        )
        (root / "usr").mkdir()
        (root / "usr" / "same").write_text("same")
        (root / "usr" / "told").write_text(text)
        package = tmp_path / f"{name}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "--build", root, package],
            check=True, capture_output=True, env={"SOURCE_DATE_EPOCH": str(time), "PATH": "/usr/bin:/bin"},
        )  # fmt: skip
        return package

    return made


def test_that_builds_are_compared_file_by_file(packages, monkeypatch, capsys):
    script = load_script("packaging/compare_builds.py")
    monkeypatch.setattr("sys.argv", ["", str(packages("a", "one")), str(packages("b", "two"))])

    with pytest.raises(SystemExit) as ended:
        script.main()

    said = capsys.readouterr().out
    assert ended.value.code == 1
    assert "differs: usr/told" in said
    assert "usr/same" not in said
    assert "not the same, byte for byte" in said


def test_that_the_papers_of_the_debian_package_are_the_same_whenever_they_are_made(
    tmp_path, monkeypatch
):
    package = load_with_neighbours("packaging", ("version", "package"))["package"]
    monkeypatch.setattr(package.version, "commit_time", lambda: 1_700_000_000)
    monkeypatch.setattr(package.version, "version", lambda: "1.2.3.dev4+gabc")

    for name in ("a", "b"):
        package._told(tmp_path / name)

    files = sorted(
        path.relative_to(tmp_path / "a") for path in (tmp_path / "a").rglob("*") if path.is_file()
    )
    assert [(tmp_path / "a" / each).read_bytes() for each in files] == [
        (tmp_path / "b" / each).read_bytes() for each in files
    ]
    page = gzip.decompress((tmp_path / "a/man/man1/reinteg-desk.1.gz").read_bytes()).decode()
    assert "Reinteg Desk 1.2.3.dev4+gabc" in page
    told = gzip.decompress((tmp_path / "a/doc/reinteg-desk/changelog.gz").read_bytes()).decode()
    assert told.startswith("reinteg-desk (1.2.3~dev4+gabc)")
    assert "Copyright: 2023" in (tmp_path / "a/doc/reinteg-desk/copyright").read_text()


def test_that_what_is_shipped_is_pinned_by_the_lock():
    """The build takes the versions of the lock: each dependency has to be in it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    locked = {
        re.sub(r"[-_.]+", "-", line.split("==")[0]).lower()
        for line in (ROOT / "requirements-dev.lock").read_text(encoding="utf-8").splitlines()
        if "==" in line
    }
    named = {
        re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", each)[0]).lower()
        for each in project["dependencies"]
    }

    assert named <= locked
