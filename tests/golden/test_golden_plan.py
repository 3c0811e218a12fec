"""The plan's structure and text against what was agreed to be right.

After an intended change: ``python -m tests.golden.write`` and read the difference before committing.
"""

import pytest

from reinteg_desk.documents.plan import render_plan_document
from tests.golden.plan_sample import plan_sample
from tests.golden.write import FOLDER, golden_text


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_that_structure_and_text_of_the_plan_are_the_golden_ones(language):
    document = render_plan_document(plan_sample(language))
    expected = (FOLDER / f"plan.{language}.txt").read_text(encoding="utf-8")
    assert golden_text(document) == expected
