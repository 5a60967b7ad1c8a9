"""What changed between two versions of a framework, down to the words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from evalapp.domain.framework import ASSESSED_CATEGORIES, CompetencyContent, FrameworkContent
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.reference import PositionCategory

_WORDS = re.compile(r"\s+|[^\s]+")


class Change(StrEnum):
    """What happened to something between two versions."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


class Subject(StrEnum):
    """What a version is made of."""

    NOTE = "note"
    SCALE = "scale"
    BLOCK = "block"
    COMPETENCY = "competency"
    NAME = "name"
    DEFINITION = "definition"
    INDICATOR = "indicator"
    LEVEL = "level"
    WEIGHT = "weight"
    TARGET = "target"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that two versions say differently.

    ``code``: of the competency or the block, "" for the version as a whole. ``language``: of a text;
    ``number``: level, or place of an indicator from 1; ``category``: of a weight or target.
    ``before`` and ``after``: the texts, or the figures as they are; None where there was nothing.
    """

    subject: Subject
    change: Change
    code: str = ""
    language: Language | None = None
    number: int | None = None
    category: PositionCategory | None = None
    before: str | float | None = None
    after: str | float | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand in both texts (``change`` None), were removed or were added."""

    text: str
    change: Change | None


def differences(before: FrameworkContent, after: FrameworkContent) -> tuple[Difference, ...]:
    """Everything the two versions say differently, in the order of the newer one.

    A competency is the same as long as its code is; of one that came or went its figures are not told.
    """
    once = {each.code for each in before.competencies} ^ {each.code for each in after.competencies}
    return (
        *_texts(Subject.NOTE, "", _same(before.note), _same(after.note)),
        *_scales(before, after),
        *(found for code in _codes(before, after) for found in _competency(code, before, after)),
        *_figures(Subject.WEIGHT, before.weights, after.weights, once),
        *_figures(Subject.TARGET, before.targets, after.targets, once),
    )


def word_pieces(before: str, after: str) -> tuple[Piece, ...]:
    """Both texts as one: words kept, words removed, words added, in reading order."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece("".join(old[i1:i2]), None))
            continue
        if i2 > i1:
            pieces.append(Piece("".join(old[i1:i2]), Change.REMOVED))
        if j2 > j1:
            pieces.append(Piece("".join(new[j1:j2]), Change.ADDED))
    return tuple(pieces)


def _codes(before: FrameworkContent, after: FrameworkContent) -> list[str]:
    """Codes of both versions: those of the newer one in its order, then those it dropped."""
    return list(
        dict.fromkeys(
            [each.code for each in after.competencies] + [each.code for each in before.competencies]
        )
    )


def _scales(before: FrameworkContent, after: FrameworkContent) -> Iterator[Difference]:
    for level in sorted({*before.scale, *after.scale}, reverse=True):
        yield from _texts(Subject.SCALE, "", before.scale.get(level), after.scale.get(level), number=level)
    old = {block.code: block.name for block in before.blocks}
    new = {block.code: block.name for block in after.blocks}
    for code in dict.fromkeys([*new, *old]):
        yield from _texts(Subject.BLOCK, code, old.get(code), new.get(code))


def _competency(code: str, before: FrameworkContent, after: FrameworkContent) -> Iterator[Difference]:
    old, new = before.competency(code), after.competency(code)
    if old is None or new is None:
        yield Difference(
            subject=Subject.COMPETENCY,
            change=Change.ADDED if old is None else Change.REMOVED,
            code=code,
            before=None if old is None else old.name.ru,
            after=None if new is None else new.name.ru,
        )
        return
    if old.block != new.block:
        yield Difference(
            subject=Subject.COMPETENCY, change=Change.MOVED, code=code, before=old.block, after=new.block
        )
    elif code in _moved(before, after, old.block):
        yield Difference(subject=Subject.COMPETENCY, change=Change.MOVED, code=code)
    yield from _texts(Subject.NAME, code, old.name, new.name)
    yield from _texts(Subject.DEFINITION, code, old.definition, new.definition)
    yield from _indicators(code, old, new)
    for level in sorted({*old.levels, *new.levels}, reverse=True):
        yield from _texts(Subject.LEVEL, code, old.levels.get(level), new.levels.get(level), number=level)


def _moved(before: FrameworkContent, after: FrameworkContent, block: str) -> set[str]:
    """Codes of a block that stand elsewhere: as few as explain the new order."""
    old = [each.code for each in before.of_block(block)]
    new = [each.code for each in after.of_block(block)]
    places = [old.index(code) for code in new if code in old]
    return {old[place] for place in places} - {old[place] for place in _longest_rise(places)}


def _longest_rise(places: list[int]) -> list[int]:
    """The longest part of ``places`` that rises from left to right."""
    best: list[list[int]] = []
    for place in places:
        before = max((rise for rise in best if rise[-1] < place), key=len, default=[])
        best.append([*before, place])
    return max(best, key=len, default=[])


def _indicators(code: str, old: CompetencyContent, new: CompetencyContent) -> Iterator[Difference]:
    """Indicators have no names: those alike are left out, the rest is compared in its order."""
    matcher = SequenceMatcher(None, old.indicators, new.indicators, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        for offset in range(max(i2 - i1, j2 - j1)):
            earlier = old.indicators[i1 + offset] if i1 + offset < i2 else None
            later = new.indicators[j1 + offset] if j1 + offset < j2 else None
            number = (j1 if later is not None else i1) + offset + 1
            yield from _texts(Subject.INDICATOR, code, earlier, later, number=number)


def _texts(
    subject: Subject,
    code: str,
    before: Trilingual | None,
    after: Trilingual | None,
    *,
    number: int | None = None,
) -> Iterator[Difference]:
    languages = [Language.RU] if subject is Subject.NOTE else list(Language)
    for language in languages:
        old = None if before is None else getattr(before, language.value)
        new = None if after is None else getattr(after, language.value)
        if (old or "") != (new or ""):
            yield Difference(
                subject=subject,
                change=Change.CHANGED if old and new else Change.REMOVED if old else Change.ADDED,
                code=code,
                language=None if subject is Subject.NOTE else language,
                number=number,
                before=old,
                after=new,
            )


def _figures(
    subject: Subject,
    before: Mapping[PositionCategory, Mapping[str, float]],
    after: Mapping[PositionCategory, Mapping[str, float]],
    once: set[str],
) -> Iterator[Difference]:
    for category in ASSESSED_CATEGORIES:
        old, new = before.get(category, {}), after.get(category, {})
        for code in dict.fromkeys([*new, *old]):
            if code not in once and old.get(code) != new.get(code):
                change = Change.CHANGED
                if old.get(code) is None:
                    change = Change.ADDED
                elif new.get(code) is None:
                    change = Change.REMOVED
                yield Difference(
                    subject=subject,
                    change=change,
                    code=code,
                    category=category,
                    before=old.get(code),
                    after=new.get(code),
                )


def _same(text: str) -> Trilingual:
    return Trilingual(text, text, text)
