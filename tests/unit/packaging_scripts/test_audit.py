"""``make audit`` never calls something sound that it did not look up."""

import pytest

from tests.scripts import load_script

SOUND = {"name": "keyring", "version": "25.7.0", "vulns": []}
SKIPPED = {"name": "zipp", "skip_reason": "Dependency not found on PyPI"}
WEAK = {
    "name": "pillow",
    "version": "9.0.0",
    "vulns": [{"id": "PYSEC-2022-10", "fix_versions": ["9.0.1"]}],
}


@pytest.mark.parametrize(
    ("packages", "code", "said"),
    [
        ([SOUND], 0, "1 packages looked up, no known weakness."),
        ([SOUND, WEAK, SKIPPED], 1, "PYSEC-2022-10 (mended in 9.0.1)"),
        ([SOUND, SKIPPED], 3, "could not be asked: zipp"),
        ([SKIPPED], 3, "Nothing was audited"),
    ],
)
def test_that_only_what_was_looked_up_is_called_sound(packages, code, said):
    script = load_script("packaging/audit.py")

    found, lines = script.judge({"dependencies": packages})

    assert found == code
    assert said in " ".join(lines)


def test_that_an_audit_that_fails_says_so_in_one_line(tmp_path, capsys):
    broken = tmp_path / "pip-audit"
    broken.write_text("#!/bin/sh\necho 'first' >&2\necho 'no route to host' >&2\nexit 1\n")
    broken.chmod(0o755)
    script = load_script("packaging/audit.py")

    assert script.main(str(broken)) == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert "Nothing was audited" in said.err
    assert "no route to host" in said.err
