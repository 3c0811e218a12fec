"""The parts list of a build (CycloneDX): every part that is shipped, with version, licence, origin.

Python packages are described by cyclonedx-bom; what the packages hold inside, Python, the libraries
of the system and PyInstaller's start are added. It has no random serial number: builds compare.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from parts import Part

NAME = "reinteg-desk"


def of_build(
    parts: Sequence[Part], described: Mapping[str, Any], version: str, licence: str
) -> dict[str, Any]:
    """The parts list.

    Args:
        parts: What is shipped.
        described: What cyclonedx-bom says of the environment: it may hold more than is shipped.
        version: Of this program.
        licence: Of this program.
    """
    known = {each["name"].lower(): each for each in described.get("components", ())}
    components = [_component(part, parts, known) for part in parts if not part.within]
    references = {each["bom-ref"] for each in components}
    depends = [
        {**each, "dependsOn": [ref for ref in each.get("dependsOn", ()) if ref in references]}
        for each in described.get("dependencies", ())
        if each["ref"] in references
    ]
    own = {
        "type": "application",
        "bom-ref": NAME,
        "name": NAME,
        "version": version,
        "licenses": [{"license": {"id": licence}}],
    }
    return {
        **{key: described[key] for key in ("bomFormat", "specVersion", "version")},
        "metadata": {**described.get("metadata", {}), "component": own},
        "components": components,
        "dependencies": [{"ref": NAME, "dependsOn": sorted(references)}, *depends],
    }


def described(python: Path, tools: Path) -> dict[str, Any]:
    """What cyclonedx-bom says of an environment."""
    done = subprocess.run(
        [
            sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible",
            "--of", "JSON", python,
        ],
        check=True, capture_output=True, env={**os.environ, "PYTHONPATH": str(tools)},
    )  # fmt: skip
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def check(text: str, tools: Path) -> None:
    """Hold a parts list against the schema of CycloneDX.

    Raises:
        SystemExit: It does not fit the schema.
    """
    script = (
        "import sys, json; from cyclonedx.schema import SchemaVersion;"
        " from cyclonedx.validation.json import JsonStrictValidator; text = sys.stdin.read();"
        " kind = SchemaVersion.from_version(json.loads(text)['specVersion']);"
        " sys.exit(str(JsonStrictValidator(kind).validate_str(text) or '') or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], input=text, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(tools)},
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"the parts list does not fit CycloneDX: {done.stderr.strip()}")


def _component(
    part: Part, parts: Sequence[Part], known: Mapping[str, dict[str, Any]]
) -> dict[str, Any]:
    plain = _plain(part, part.source)
    made = {"licenses": plain["licenses"], **known.get(part.name.lower(), plain)}
    inside = [
        _plain(each, f"{part.source}#{each.source}") for each in parts if each.within == part.name
    ]
    return {**made, "components": inside} if inside else made


def _plain(part: Part, reference: str) -> dict[str, Any]:
    version = {"version": part.version} if part.version else {}
    return {
        "type": "library",
        "bom-ref": reference,
        "name": part.name,
        **version,
        "licenses": [{"license": {"name": part.licence}}],
        "purl": part.source,
    }
