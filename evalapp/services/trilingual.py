"""Texts that a record keeps in three columns, one a language."""

from evalapp.domain.language import Trilingual


def trilingual(record: object, field: str = "name") -> Trilingual:
    """The text in the columns ``<field>_kk``, ``<field>_ru`` and ``<field>_en``."""
    kk, ru, en = (getattr(record, f"{field}_{language}") for language in ("kk", "ru", "en"))
    return Trilingual(kk, ru, en)
