"""Every file of a build has a known origin, and every part its licence, on the page and in the list."""

import pytest

from tests.scripts import load_with_neighbours


@pytest.fixture
def scripts():
    return load_with_neighbours("packaging", ("contents", "parts", "licences", "parts_list"))


@pytest.fixture
def places(scripts, tmp_path):
    """A build that took a module of a package, one of this project and one of Python."""
    contents = scripts["contents"]
    lists, runtime, python = tmp_path / "lists", tmp_path / "runtime", tmp_path / "python"
    packages = scripts["contents"].packages_in(runtime)
    (packages / "ducks-2.1.dist-info" / "licenses").mkdir(parents=True)
    (packages / "ducks-2.1.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.4\nName: ducks\nVersion: 2.1\nLicense-Expression: MIT\n"
    )
    (packages / "ducks-2.1.dist-info" / "licenses" / "LICENSE").write_text("May be used freely.")
    (packages / "ducks-2.1.dist-info" / "RECORD").write_text("ducks/__init__.py,,\n")
    lists.mkdir()
    return contents.Places(
        lists=lists,
        source=tmp_path / "source",
        runtime=runtime,
        tools=tmp_path / "tools",
        python=python,
    )


def listed(places, *modules):
    """PyInstaller's three lists, with these modules in its archive."""
    collected = [
        ("libx.so", "libx.so.1", "SYMLINK"),
        ("base_library.zip", str(places.lists / "base_library.zip"), "DATA"),
    ]
    archived = [
        ("jaraco", "-", "PYMODULE"),
        *((name, str(path), "PYMODULE") for name, path in modules),
    ]
    started = [("pyi-option", "", "OPTION")]
    for name, entries in (("COLLECT", collected), ("PYZ", archived), ("PKG", started)):
        (places.lists / f"{name}-00.toc").write_text(repr(("about", entries)))


def test_that_each_file_is_put_to_where_it_comes_from(scripts, places):
    kind, origin = scripts["contents"].Kind, scripts["contents"].Origin
    packages = scripts["contents"].packages_in(places.runtime)
    listed(
        places,
        ("ducks", packages / "ducks" / "__init__.py"),
        ("reinteg_desk", places.source / "reinteg_desk" / "__init__.py"),
        ("abc", places.python / "lib" / "abc.py"),
        ("pyi_start", places.tools / "PyInstaller" / "start.py"),
    )

    assert scripts["contents"].shipped(places) == {
        origin(kind.OWN): ["reinteg_desk"],
        origin(kind.BUILDER): ["pyi_start"],
        origin(kind.INDEX, "ducks-2.1.dist-info"): ["ducks"],
        origin(kind.PYTHON): ["abc", "base_library.zip"],
    }


@pytest.mark.parametrize("folder", ["tools", "runtime"])
def test_that_what_comes_from_the_tools_or_from_nowhere_known_stops_the_build(
    scripts, places, folder
):
    listed(places, ("stray", getattr(places, folder) / "stray.py"))

    with pytest.raises(SystemExit, match="of unknown origin, so without a licence: stray"):
        scripts["contents"].shipped(places)


def test_that_a_part_without_a_licence_stops_the_build(scripts, places, monkeypatch):
    contents, parts = scripts["contents"], scripts["parts"]
    monkeypatch.setattr(parts, "_asked", lambda _: {})
    packages = contents.packages_in(places.runtime)
    (packages / "ducks-2.1.dist-info" / "METADATA").write_text("Name: ducks\nVersion: 2.1\n")
    shipped = {contents.Origin(contents.Kind.INDEX, "ducks-2.1.dist-info"): ["ducks"]}

    with pytest.raises(SystemExit, match="no licence found for ducks"):
        parts.of_build(shipped, places)


def test_that_every_part_is_on_the_page_in_the_texts_and_in_the_list(
    scripts, places, tmp_path, monkeypatch
):
    contents, parts = scripts["contents"], scripts["parts"]
    monkeypatch.setattr(parts, "_asked", lambda _: {"ducks": {"feathers": "3.0"}})
    monkeypatch.setitem(parts._INSIDE, "ducks", {"feathers": ("Zlib", "pkg:generic/feathers")})
    shipped = {contents.Origin(contents.Kind.INDEX, "ducks-2.1.dist-info"): ["ducks"]}

    found = parts.of_build(shipped, places)
    scripts["licences"].write(tmp_path, found, "EUPL-1.2")
    listed_parts = scripts["parts_list"].of_build(
        found, {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1}, "1.2.3", "EUPL-1.2"
    )

    assert [(part.name, part.version, part.licence, part.within) for part in found] == [
        ("ducks", "2.1", "MIT", ""),
        ("feathers", "3.0", "Zlib", "ducks"),
    ]
    texts = (tmp_path / "LICENCES.txt").read_text()
    assert "ducks 2.1" in texts
    assert "holds feathers 3.0: Zlib" in texts
    assert "May be used freely." in texts
    page = (tmp_path / "LICENCES.html").read_text()
    assert all(f">{part.name}</td><td>{part.version}</td>" in page for part in found)
    (component,) = listed_parts["components"]
    assert (component["name"], component["version"]) == ("ducks", "2.1")
    assert [inside["purl"] for inside in component["components"]] == ["pkg:generic/feathers@3.0"]
    assert listed_parts["metadata"]["component"]["version"] == "1.2.3"
