"""Rating workbooks that are on their way when the program is updated still come back."""

import json
from pathlib import Path

import pytest

from evalapp.domain.language import Language
from evalapp.texts import text

SAMPLE = Path(__file__).parent.parent / "samples" / "rating_sheet_words.json"
"""What the sheets of rating workbooks have said since they were first handed out."""


@pytest.mark.parametrize("language", list(Language))
def test_what_a_returned_sheet_is_compared_with_has_not_changed(language: Language) -> None:
    known = json.loads(SAMPLE.read_text("utf-8"))[language.value]
    now = {key: _raw(language, key) for key in known}
    assert now == known, "workbooks that were handed out with the old words would be refused"


def _raw(language: Language, key: str) -> str:
    names = {"total", "marks", "role", "code"}
    return text(language, f"rating_form.{key}", **{name: f"<{name}>" for name in names})
