"""A framework's records as one value and back; only what differs is written."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.framework import BlockContent, CompetencyContent, FrameworkContent
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import (
    Competency,
    CompetencyBlock,
    CompetencyIndicator,
    Framework,
    FrameworkWeight,
    LevelWording,
    ScaleLevel,
    TargetLevel,
)
from evalapp.entities.base import Entity, stored_id
from evalapp.services.trilingual import trilingual


def read_content(session: Session, framework: Framework) -> FrameworkContent:
    """Everything ``framework`` says; eight statements whatever its size."""
    number = stored_id(framework.id)
    return FrameworkContent(
        code=framework.code,
        note=framework.note,
        scale={
            level.level: trilingual(level)
            for level in _of(session, ScaleLevel, number, col(ScaleLevel.level))
        },
        blocks=tuple(
            BlockContent(block.code, trilingual(block))
            for block in _of(session, CompetencyBlock, number, col(CompetencyBlock.place))
        ),
        competencies=_competencies(session, number),
        weights=_by_category(
            (each.category, each.code, each.weight)
            for each in _of(session, FrameworkWeight, number, col(FrameworkWeight.id))
        ),
        targets=_by_category(
            (each.category, each.competency_code, each.target)
            for each in _of(session, TargetLevel, number, col(TargetLevel.id))
        ),
    )


def write_content(session: Session, framework: Framework, content: FrameworkContent) -> None:
    """Make the records of ``framework`` say ``content``; levels and codes of blocks stay."""
    number = stored_id(framework.id)
    framework.code, framework.note = content.code, content.note
    for level in _of(session, ScaleLevel, number, col(ScaleLevel.level)):
        _put_text(level, "name", content.scale[level.level])
    names = {block.code: block.name for block in content.blocks}
    for block in _of(session, CompetencyBlock, number, col(CompetencyBlock.place)):
        _put_text(block, "name", names[block.code])
    _write_competencies(session, number, content.competencies)
    _write_weights(session, number, content.weights)
    _write_targets(session, number, content.targets)
    session.flush()


def copy_frame(session: Session, source: Framework, target: Framework) -> None:
    """Give ``target`` the scale and the blocks of ``source``; the rest comes by :func:`write_content`."""
    number = stored_id(target.id)
    for level in _of(session, ScaleLevel, stored_id(source.id), col(ScaleLevel.level)):
        session.add(ScaleLevel(framework_id=number, level=level.level, **_fields("name", trilingual(level))))
    for block in _of(session, CompetencyBlock, stored_id(source.id), col(CompetencyBlock.place)):
        names = _fields("name", trilingual(block))
        session.add(CompetencyBlock(framework_id=number, code=block.code, place=block.place, **names))
    session.flush()


def delete_content(session: Session, framework: Framework) -> None:
    """Delete everything a framework says, then the framework."""
    number = stored_id(framework.id)
    _write_competencies(session, number, ())
    for kind in (ScaleLevel, CompetencyBlock, FrameworkWeight, TargetLevel):
        _delete(session, _of(session, kind, number, col(kind.id)))
    session.flush()
    session.delete(framework)


def _competencies(session: Session, framework_id: int) -> tuple[CompetencyContent, ...]:
    found = _of(session, Competency, framework_id, col(Competency.place))
    indicators = _grouped(session, CompetencyIndicator, found, "place")
    levels = _grouped(session, LevelWording, found, "level")
    return tuple(
        CompetencyContent(
            code=each.code,
            block=each.block,
            name=trilingual(each),
            definition=trilingual(each, "definition"),
            indicators=tuple(trilingual(indicator, "text") for indicator in indicators[each.id]),
            levels={wording.level: trilingual(wording, "text") for wording in levels[each.id]},
        )
        for each in found
    )


def _write_competencies(session: Session, framework_id: int, wanted: Sequence[CompetencyContent]) -> None:
    found = {each.code: each for each in _of(session, Competency, framework_id, col(Competency.place))}
    indicators = _grouped(session, CompetencyIndicator, list(found.values()), "place")
    levels = _grouped(session, LevelWording, list(found.values()), "level")
    gone = [each for code, each in found.items() if code not in {one.code for one in wanted}]
    for each in gone:
        _delete(session, [*indicators[stored_id(each.id)], *levels[stored_id(each.id)]])
    session.flush()  # nothing tells the session that what belongs to a competency must go before it
    _delete(session, gone)
    session.flush()
    for place, content in enumerate(wanted, start=1):
        record = found.get(content.code)
        is_new = record is None
        if record is None:
            record = Competency(
                framework_id=framework_id, code=content.code, block=content.block, place=place,
                **_fields("name", content.name), **_fields("definition", content.definition),
            )  # fmt: skip
            session.add(record)
            session.flush()
        record.block, record.place = content.block, place
        _put_text(record, "name", content.name)
        _put_text(record, "definition", content.definition)
        number = stored_id(record.id)
        # A new record may have got the number of one that was deleted just now.
        _write_indicators(session, number, () if is_new else indicators[number], content.indicators)
        _write_levels(session, number, () if is_new else levels[number], content.levels)


def _write_indicators(
    session: Session, number: int, found: Sequence[Any], wanted: Sequence[Trilingual]
) -> None:
    _delete(session, found[len(wanted) :])
    for place, text in enumerate(wanted, start=1):
        if place <= len(found):
            _put_text(found[place - 1], "text", text)
        else:
            session.add(CompetencyIndicator(competency_id=number, place=place, **_fields("text", text)))


def _write_levels(
    session: Session, number: int, found: Sequence[Any], wanted: Mapping[int, Trilingual]
) -> None:
    there = {each.level: each for each in found}
    _delete(session, [each for level, each in there.items() if level not in wanted])
    for level, text in wanted.items():
        if level in there:
            _put_text(there[level], "text", text)
        else:
            session.add(LevelWording(competency_id=number, level=level, **_fields("text", text)))


def _write_weights(
    session: Session, framework_id: int, wanted: Mapping[PositionCategory, Mapping[str, float]]
) -> None:
    found = {
        (each.category, each.code): each
        for each in _of(session, FrameworkWeight, framework_id, col(FrameworkWeight.id))
    }
    asked = {(category, code): value for category, own in wanted.items() for code, value in own.items()}
    _delete(session, [each for key, each in found.items() if key not in asked])
    for (category, code), value in asked.items():
        if (category, code) in found:
            _put(found[category, code], "weight", value)
        else:
            session.add(
                FrameworkWeight(framework_id=framework_id, category=category, code=code, weight=value)
            )


def _write_targets(
    session: Session, framework_id: int, wanted: Mapping[PositionCategory, Mapping[str, float]]
) -> None:
    found = {
        (each.category, each.competency_code): each
        for each in _of(session, TargetLevel, framework_id, col(TargetLevel.id))
    }
    asked = {(category, code): value for category, own in wanted.items() for code, value in own.items()}
    _delete(session, [each for key, each in found.items() if key not in asked])
    for (category, code), value in asked.items():
        if (category, code) in found:
            _put(found[category, code], "target", value)
        else:
            session.add(
                TargetLevel(framework_id=framework_id, category=category, competency_code=code, target=value)
            )


def _by_category(
    entries: Iterable[tuple[PositionCategory, str, float]],
) -> dict[PositionCategory, dict[str, float]]:
    found: dict[PositionCategory, dict[str, float]] = defaultdict(dict)
    for category, code, value in entries:
        found[category][code] = value
    return dict(found)


def _of(session: Session, kind: Any, framework_id: int, order: Any) -> Sequence[Any]:
    wanted = select(kind).where(kind.framework_id == framework_id).order_by(order)
    return session.execute(wanted).scalars().all()


def _grouped(
    session: Session, kind: Any, competencies: Sequence[Competency], order: str
) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    wanted = select(kind).where(kind.competency_id.in_([each.id for each in competencies]))
    for each in session.execute(wanted.order_by(getattr(kind, order), kind.id)).scalars():
        found[each.competency_id].append(each)
    return found


def _delete(session: Session, records: Iterable[Entity]) -> None:
    for record in records:
        session.delete(record)


def _put_text(record: Entity, field: str, text: Trilingual) -> None:
    for name, value in _fields(field, text).items():
        _put(record, name, value)


def _put(record: Entity, name: str, value: object) -> None:
    """Set a field only where it changes: a record that is touched writes an audit event."""
    if getattr(record, name) != value:
        setattr(record, name, value)


def _fields(field: str, text: Trilingual) -> dict[str, Any]:
    return {f"{field}_{language.value}": getattr(text, language.value) for language in Language}
