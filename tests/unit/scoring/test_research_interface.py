"""The documentation of the research interface runs as it stands."""

import re
from pathlib import Path

import numpy as np

from tests.scripts import load_script

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "scoring.md"
EXAMPLE = ROOT / "docs" / "examples" / "population_dask.py"


def example():
    return load_script("docs/examples/population_dask.py")


def test_that_the_code_on_the_page_runs_in_its_order():
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    names = {}
    for block in blocks:
        exec(compile(block, str(PAGE), "exec"), names)

    assert len(blocks) == 3
    assert names["verdicts"].shape == (len(names["matrix"]),)
    assert names["own"].has_requirements.tolist() == [True, True]
    assert names["persons"].stop == 500


def test_that_the_chunks_of_the_example_cover_the_population():
    module = example()

    chunks = module.chunks_of(5_001)

    assert sum(size for _, size in chunks) == 5_001
    assert [number for number, _ in chunks] == [0, 1, 2]


def test_that_a_chunk_of_the_example_counts_every_person_for_every_job(capsys):
    module = example()

    first, again, other = (module.summarise(*each) for each in ((0, 50), (0, 50), (1, 50)))

    assert (first["verdicts"].sum(axis=0) == 50).all()
    assert np.array_equal(first["shares"], again["shares"])
    assert not np.array_equal(first["shares"], other["shares"])
    module.report([first, other])
    assert capsys.readouterr().out.startswith("100 persons")
