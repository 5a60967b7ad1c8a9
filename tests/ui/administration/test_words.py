"""Codes of the audit log in words."""

import pytest

from evalapp.ui.administration.words import note_text


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("packet, release 1, ru", "commission packet, release 1, ru"),
        ("packet, preview, kk+ru", "commission packet, preview, kk+ru"),
        ("table of 5 rows, en", "table, rows: 5, en"),
        ("results before release", "results before release"),
        ("applications", "list of applications"),
        ("something new, xx", "something new, xx"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_what_was_exported_is_said_in_words(note: str, words: str) -> None:
    assert note_text("exported", note) == words
