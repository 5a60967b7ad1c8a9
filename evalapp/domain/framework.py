"""A version of the competency framework as one value, and what it still lacks before it can be used."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from evalapp.domain.language import Language, Trilingual
from evalapp.domain.reference import PositionCategory

ASSESSED_CATEGORIES = (
    PositionCategory.DEPUTY_MINISTERS,
    PositionCategory.DEPUTY_AKIMS,
    PositionCategory.RESERVE,
)
"""Categories of posts for which a framework may have weights and target profiles."""

NAME_LENGTH, TEXT_LENGTH, CODE_LENGTH = 120, 500, 8
VERSION_LENGTH, NOTE_LENGTH = 40, 500
_EXACTNESS = 1e-9


@dataclass(frozen=True, slots=True)
class BlockContent:
    """A block: its code (``personal``, ``professional``) and name."""

    code: str
    name: Trilingual


@dataclass(frozen=True, slots=True)
class CompetencyContent:
    """A competency: ``block`` = code of its block; ``levels`` = {level: what it looks like}."""

    code: str
    block: str
    name: Trilingual
    definition: Trilingual
    indicators: tuple[Trilingual, ...] = ()
    levels: Mapping[int, Trilingual] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FrameworkContent:
    """Everything a version says.

    ``scale``: {level: its name}. ``competencies``: in their order, block by block. ``weights``: {category:
    {code of a block or a competency: weight > 0}}; a category without weights is not assessed by this
    version. ``targets``: {category: {competency code: score expected, on the scale}}.
    """

    code: str
    note: str
    scale: Mapping[int, Trilingual]
    blocks: tuple[BlockContent, ...]
    competencies: tuple[CompetencyContent, ...]
    weights: Mapping[PositionCategory, Mapping[str, float]]
    targets: Mapping[PositionCategory, Mapping[str, float]]

    def competency(self, code: str) -> CompetencyContent | None:
        """The competency with this code."""
        return next((each for each in self.competencies if each.code == code), None)

    def of_block(self, block: str) -> tuple[CompetencyContent, ...]:
        """The competencies of a block."""
        return tuple(each for each in self.competencies if each.block == block)

    def with_competency(self, changed: CompetencyContent) -> "FrameworkContent":
        """The same with the competency of this code replaced, or added as the last of its block."""
        if self.competency(changed.code) is None:
            return replace(self, competencies=self._in_blocks((*self.competencies, changed)))
        every = (changed if each.code == changed.code else each for each in self.competencies)
        return replace(self, competencies=self._in_blocks(tuple(every)))

    def without_competency(self, code: str) -> "FrameworkContent":
        """The same without a competency, its weights and its targets."""
        return replace(
            self,
            competencies=tuple(each for each in self.competencies if each.code != code),
            weights=_without(self.weights, code),
            targets=_without(self.targets, code),
        )

    def with_code(self, old: str, new: str) -> "FrameworkContent":
        """The same with the competency ``old`` called ``new``."""
        return replace(
            self,
            competencies=tuple(
                replace(each, code=new) if each.code == old else each for each in self.competencies
            ),
            weights=_renamed(self.weights, old, new),
            targets=_renamed(self.targets, old, new),
        )

    def moved(self, code: str, by: int) -> "FrameworkContent":
        """The same with a competency ``by`` places further down (negative: up) within its block."""
        found = self.competency(code)
        if found is None:
            return self
        own = list(self.of_block(found.block))
        place = own.index(found)
        own.insert(max(0, min(len(own) - 1, place + by)), own.pop(place))
        others = tuple(each for each in self.competencies if each.block != found.block)
        return replace(self, competencies=self._in_blocks((*others, *own)))

    def free_code(self, block: str) -> str:
        """A code for a new competency of ``block``: the letter of its last one and the next number."""
        taken = {each.code.casefold() for each in self.competencies}
        letters = [each.code[:1] for each in self.of_block(block)] or [block[:1].upper() or "C"]
        number = 1
        while f"{letters[-1]}{number}".casefold() in taken:
            number += 1
        return f"{letters[-1]}{number}"

    def _in_blocks(self, competencies: tuple[CompetencyContent, ...]) -> tuple[CompetencyContent, ...]:
        order = {block.code: place for place, block in enumerate(self.blocks)}
        return tuple(sorted(competencies, key=lambda each: order.get(each.block, len(order))))


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that a version lacks: code of the sentence ``framework.lack_<code>`` and what fills it.

    ``competency``: the code of the one concerned, "" when it is the version as a whole.
    ``languages``, ``category`` and ``level`` are None or () where they do not apply.
    """

    code: str
    competency: str = ""
    block: str = ""
    level: int | None = None
    number: int | None = None
    languages: tuple[Language, ...] = ()
    category: PositionCategory | None = None
    value: float | None = None


def lacks_of(
    content: FrameworkContent, *, gate: str, category: PositionCategory | None = None
) -> tuple[Lack, ...]:
    """What ``content`` lacks, in the order of the editor; () = it can be launched.

    :param gate: code of the competency that the gate reads (data of the scoring rules).
        ``category``: the one a campaign is for; it must have weights. None = any.
    """
    return (
        *_lacks_of_version(content, gate),
        *(lack for each in content.competencies for lack in _lacks_of_competency(each, content)),
        *_lacks_of_weights(content, category),
    )


def _lacks_of_version(content: FrameworkContent, gate: str) -> Iterator[Lack]:
    for level, name in sorted(content.scale.items(), reverse=True):
        if languages := unsaid(name):
            yield Lack("scale", level=level, languages=languages)
    for block in content.blocks:
        if languages := unsaid(block.name):
            yield Lack("block_name", block=block.code, languages=languages)
        if not content.of_block(block.code):
            yield Lack("block_empty", block=block.code)
    if content.competency(gate) is None:
        yield Lack("gate", competency=gate)


def _lacks_of_competency(competency: CompetencyContent, content: FrameworkContent) -> Iterator[Lack]:
    code = competency.code
    if languages := unsaid(competency.name):
        yield Lack("name", code, languages=languages)
    if languages := unsaid(competency.definition):
        yield Lack("definition", code, languages=languages)
    if not competency.indicators:
        yield Lack("indicators", code)
    for number, indicator in enumerate(competency.indicators, start=1):
        if languages := unsaid(indicator):
            yield Lack("indicator", code, number=number, languages=languages)
    for level in sorted(content.scale, reverse=True):
        if languages := unsaid(competency.levels.get(level, Trilingual("", "", ""))):
            yield Lack("level", code, level=level, languages=languages)


def _lacks_of_weights(content: FrameworkContent, wanted: PositionCategory | None) -> Iterator[Lack]:
    assessed = [each for each in ASSESSED_CATEGORIES if content.weights.get(each)]
    if wanted is not None and wanted not in assessed:
        yield Lack("category", category=wanted)
    elif not assessed:
        yield Lack("categories")
    lowest, highest = min(content.scale, default=1), max(content.scale, default=5)
    for category in assessed:
        weights, targets = content.weights[category], content.targets.get(category, {})
        for block in content.blocks:
            if weights.get(block.code, 0) <= 0:
                yield Lack("block_weight", block=block.code, category=category)
        total = math.fsum(weights.get(block.code, 0) for block in content.blocks)
        if abs(total - 1) > _EXACTNESS:
            yield Lack("block_sum", category=category, value=total)
        for competency in content.competencies:
            if weights.get(competency.code, 0) <= 0:
                yield Lack("weight", competency.code, category=category)
            target = targets.get(competency.code)
            if target is None:
                yield Lack("target", competency.code, category=category)
            elif not lowest <= target <= highest:
                yield Lack("target_off_scale", competency.code, category=category, value=target)


def faults_of(content: FrameworkContent) -> dict[str, str]:
    """{place: error code} of what cannot even be kept: codes missing or twice, texts too long.

    Places: ``code``, ``note``, ``scale:3``, ``block:personal``, ``P1``, ``P1:name``, ``P1:definition``,
    ``P1:indicator:1``, ``P1:level:5``.
    """
    faults: dict[str, str] = {}
    if not content.code.strip():
        faults["code"] = "required"
    elif len(content.code) > VERSION_LENGTH:
        faults["code"] = "too_long"
    if len(content.note) > NOTE_LENGTH:
        faults["note"] = "too_long"
    names = {f"scale:{level}": name for level, name in content.scale.items()}
    names |= {f"block:{block.code}": block.name for block in content.blocks}
    counted = Counter(each.code.casefold() for each in content.competencies)
    reserved = {block.code.casefold() for block in content.blocks}
    for each in content.competencies:
        if not each.code.strip():
            faults[each.code] = "required"
        elif len(each.code) > CODE_LENGTH:
            faults[each.code] = "competency_code_too_long"
        elif counted[each.code.casefold()] > 1 or each.code.casefold() in reserved:
            faults[each.code] = "competency_code_taken"
        names[f"{each.code}:name"] = each.name
    for place, text in names.items():
        if _longest(text) > NAME_LENGTH:
            faults[place] = "too_long"
    for place, text in _long_texts(content):
        if _longest(text) > TEXT_LENGTH:
            faults[place] = "too_long"
    return faults


def unsaid(text: Trilingual) -> tuple[Language, ...]:
    """Languages in which ``text`` says nothing."""
    return tuple(language for language in Language if not getattr(text, language.value).strip())


def _long_texts(content: FrameworkContent) -> Iterator[tuple[str, Trilingual]]:
    for each in content.competencies:
        yield f"{each.code}:definition", each.definition
        for number, text in enumerate(each.indicators, start=1):
            yield f"{each.code}:indicator:{number}", text
        for level, text in each.levels.items():
            yield f"{each.code}:level:{level}", text


def _longest(text: Trilingual) -> int:
    return max(len(text.kk), len(text.ru), len(text.en))


_Values = Mapping[PositionCategory, Mapping[str, float]]


def _without(values: _Values, code: str) -> _Values:
    return {
        category: {key: value for key, value in own.items() if key != code}
        for category, own in values.items()
    }


def _renamed(values: _Values, old: str, new: str) -> _Values:
    return {
        category: {new if key == old else key: value for key, value in own.items()}
        for category, own in values.items()
    }
