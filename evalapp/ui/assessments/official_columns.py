"""Columns that every table officials × roles has: the official, and how much is missing."""

from typing import Any

from evalapp.domain.language import Language
from evalapp.ui.assessments.result_cells import picked
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import Column


def official_column(language: Language, *, by_sort_key: bool = False) -> Column:
    """Name above body, the post as tip; rows have full_name, body and post, with ``by_sort_key`` sort_key."""

    def sort_key(row: Any) -> str:
        return str(row.sort_key)

    return Column(
        "official",
        term("official"),
        lambda row: row.full_name,
        detail=lambda row: picked(row.body, language),
        sort=sort_key if by_sort_key else None,
        tip=lambda row: picked(row.post, language),
        hint=" ",
        stretch=True,
        required=True,
    )


def missing_column() -> Column:
    """How much is missing of ``row.missing``; a dash where nothing is."""
    return Column(
        "missing",
        term("missing"),
        lambda row: row.missing or None,
        text=whole,
        hint=" ",
        right=True,
        width=86,
        searched=False,
    )
