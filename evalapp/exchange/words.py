"""Words that lists use for values: yes and no, roles, levels, regions (data: db/seed)."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from evalapp.domain.names import fold
from evalapp.paths import SEED


@dataclass(frozen=True, slots=True)
class RegionReading:
    """A region that a text names: its code, whether the text is a name it no longer has."""

    code: str
    is_former: bool


@cache
def one_of(group: str) -> frozenset[str]:
    """The folded words of a group: ``yes``, ``no``, ``absent`` …"""
    return frozenset(_folded(_shipped()[group]))


@cache
def coded(group: str) -> Mapping[str, str]:
    """Folded word → code, of a group of codes: ``roles``, ``education_levels`` …"""
    return {word: code for code, words in _shipped()[group].items() for word in _folded(words)}


@cache
def raw_words(group: str) -> frozenset[str]:
    """The words of a group as they stand, for those that are only signs."""
    return frozenset(word.casefold() for word in _shipped()[group])


@cache
def region_of(text: str) -> RegionReading | None:
    """The region that ``text`` names in any usual form, or None.

    Knows official names in three languages, short forms (``Абай обл.``, ``СКО``), the body instead of
    the region (``акимат …``), and former names.
    """
    shipped = _regions()
    words = fold(text).split()
    body, regional, urban = (
        set(_folded(shipped[key])) for key in ("body_words", "region_words", "city_words")
    )
    is_region, is_city = not regional.isdisjoint(words), not urban.isdisjoint(words)
    stem = " ".join(word for word in words if word not in body | regional | urban)
    for group, is_former in (("forms", False), ("former", True)):
        codes = [code for code, forms in shipped[group].items() if stem and stem in _folded(forms)]
        if is_region or is_city:
            codes = [code for code in codes if (code in shipped["cities"]) == is_city]
        if codes:
            return RegionReading(
                next((code for code in codes if code in shipped["cities"]), codes[0]), is_former
            )
    return None


def _folded(words: Iterable[str]) -> list[str]:
    return [folded for word in words if (folded := fold(word))]


@cache
def _shipped() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((SEED / "import_words.json").read_text("utf-8"))
    return content


@cache
def _regions() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((SEED / "region_forms.json").read_text("utf-8"))
    return content
