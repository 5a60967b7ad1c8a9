"""Loads the shipped reference data into a workspace: regions, bodies, posts, framework, rule sets …

Everything comes from ``db/seed``. Loading is idempotent: what is there already stays as it is, so an
upgrade of the program may call it again to add what a new version ships.
"""

import csv
import json
from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlmodel import Session, col, select

from evalapp.domain.language import Trilingual
from evalapp.domain.names import fold
from evalapp.domain.reference import OrganizationKind, PositionCategory
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
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import CalendarDay
from evalapp.entities.commission import VotingRule
from evalapp.entities.membership import LeavingGround
from evalapp.entities.register import Organization, Position, Region
from evalapp.entities.reserve import RuleSet
from evalapp.entities.workspace import WorkspaceInfo
from evalapp.paths import SEED
from evalapp.storage.clock import utc_now

REFERENCE_VERSION = 4
"""Raised when a version of the program ships more reference data than the one before."""


def load_reference(session: Session, *, now: datetime | None = None) -> None:
    """Add what ``session``'s workspace lacks of the shipped reference data.

    Must run inside a transaction; writes about 350 records into an empty workspace.
    """
    _load_regions(session)
    _load_organizations(session)
    _load_positions(session)
    _load_framework(session, now or utc_now())
    _load_rule_sets(session)
    _load_weights(session)
    _load_calendar(session)
    _load_leaving_grounds(session)
    _load_voting_rules(session)
    info = session.exec(select(WorkspaceInfo)).first()
    if info is not None:
        info.reference_version = REFERENCE_VERSION


def lacks_reference(session: Session) -> bool:
    """Whether an older version of the program filled this workspace, with less than is shipped now."""
    info = session.exec(select(WorkspaceInfo)).first()
    return info is not None and info.reference_version < REFERENCE_VERSION


@cache
def shipped_names() -> dict[str, Trilingual]:
    """{code: name} of the competencies that come with the program."""
    blocks = _json("framework.json")["blocks"]
    return {each["code"]: Trilingual(**each["name"]) for block in blocks for each in block["competencies"]}


def organization_key(*names: str) -> str:
    """The folded search key of a body: its names in all languages, one after another."""
    return " ".join(fold(name) for name in names if name)


def _load_regions(session: Session) -> None:
    known = set(session.exec(select(Region.code)))
    session.add_all(Region(**row) for row in _rows("regions.csv") if row["code"] not in known)


def _load_organizations(session: Session) -> None:
    known = set(session.exec(select(Organization.name_ru)))
    for row in _rows("ministries.csv"):
        if row["name_ru"] not in known:
            session.add(_organization(row, OrganizationKind.MINISTRY))
    for row in _rows("akimats.csv"):
        if row["name_ru"] not in known:
            session.add(_organization(row, OrganizationKind.AKIMAT, region_code=row["region_code"]))


def _organization(
    row: dict[str, Any], kind: OrganizationKind, *, region_code: str | None = None
) -> Organization:
    return Organization(
        **_in_three("name", {"kk": row["name_kk"], "ru": row["name_ru"], "en": row["name_en"]}),
        kind=kind,
        region_code=region_code,
        search_key=organization_key(row["name_kk"], row["name_ru"], row["name_en"]),
    )


def _load_positions(session: Session) -> None:
    known = set(session.exec(select(Position.code)))
    for seed in _json("positions.json")["positions"]:
        if seed["code"] not in known:
            session.add(
                Position(
                    code=seed["code"],
                    category=PositionCategory(seed["category"]),
                    **_in_three("title", seed["title"]),
                )
            )


def _load_framework(session: Session, now: datetime) -> None:
    seed = _json("framework.json")
    if session.exec(select(Framework.id).where(col(Framework.code) == seed["code"])).first():
        return
    framework = Framework(code=seed["code"], note=seed["note"], created_at=now)
    session.add(framework)
    session.flush()
    number = stored_id(framework.id)
    session.add_all(
        ScaleLevel(framework_id=number, level=level["level"], **_in_three("name", level["name"]))
        for level in seed["scale"]
    )
    for place, block in enumerate(seed["blocks"], start=1):
        session.add(
            CompetencyBlock(
                framework_id=number, code=block["code"], place=place, **_in_three("name", block["name"])
            )
        )
    _load_competencies(session, number, seed["blocks"])
    _load_targets(session, number)


def _load_competencies(session: Session, framework_id: int, blocks: list[dict[str, Any]]) -> None:
    described = [(block["code"], seed) for block in blocks for seed in block["competencies"]]
    competencies = [
        Competency(
            framework_id=framework_id,
            block=block,
            code=seed["code"],
            place=place,
            **_in_three("name", seed["name"]),
            **_in_three("definition", seed["definition"]),
        )
        for place, (block, seed) in enumerate(described, start=1)
    ]
    session.add_all(competencies)
    session.flush()
    for competency, (_, seed) in zip(competencies, described, strict=True):
        number = stored_id(competency.id)
        session.add_all(
            CompetencyIndicator(competency_id=number, place=place, **_in_three("text", words))
            for place, words in enumerate(seed["indicators"], start=1)
        )
        session.add_all(
            LevelWording(competency_id=number, level=words["level"], **_in_three("text", words))
            for words in seed["levels"]
        )


def _load_targets(session: Session, framework_id: int) -> None:
    for category, targets in _json("target_profiles.json")["profiles"].items():
        session.add_all(
            TargetLevel(
                framework_id=framework_id,
                category=PositionCategory(category),
                competency_code=code,
                target=target,
            )
            for code, target in targets.items()
        )


def _load_weights(session: Session) -> None:
    """Weights of every framework that has none: those of the shipped scoring rules."""
    weighted = set(session.exec(select(FrameworkWeight.framework_id)))
    shipped = _json("scoring_presets.json")
    for number in session.exec(select(col(Framework.id))):
        if number in weighted:
            continue
        codes = list(session.exec(select(Competency.code).where(col(Competency.framework_id) == number)))
        for category, own in shipped["competency_weights"].items():
            weights = {**shipped["block_weights"], **{code: own.get(code, 1.0) for code in codes}}
            session.add_all(
                FrameworkWeight(
                    framework_id=stored_id(number),
                    category=PositionCategory(category),
                    code=code,
                    weight=weight,
                )
                for code, weight in weights.items()
            )


def _load_calendar(session: Session) -> None:
    known = set(session.exec(select(col(CalendarDay.day))))
    for seed in _json("calendar.json")["days"]:
        day = date.fromisoformat(seed["day"])
        if day not in known:
            session.add(
                CalendarDay(
                    day=day,
                    is_working=seed["is_working"],
                    source=seed["source"],
                    **_in_three("name", seed["name"]),
                )
            )


def _load_leaving_grounds(session: Session) -> None:
    known = set(session.exec(select(LeavingGround.code)))
    for position, seed in enumerate(_json("leaving_grounds.json")["grounds"], start=1):
        if seed["code"] not in known:
            session.add(
                LeavingGround(
                    code=seed["code"],
                    position=position,
                    source=seed["source"],
                    **_in_three("name", seed["name"]),
                )
            )


def _load_voting_rules(session: Session) -> None:
    known = set(session.exec(select(VotingRule.code)))
    for seed in _json("voting_rules.json")["rules"]:
        if seed["code"] not in known:
            session.add(_voting_rule(seed))


def _voting_rule(seed: dict[str, Any]) -> VotingRule:
    until = seed["valid_to"]
    return VotingRule(
        code=seed["code"],
        **_in_three("name", seed["name"]),
        valid_from=date.fromisoformat(seed["valid_from"]),
        valid_to=None if until is None else date.fromisoformat(until),
        quorum_numerator=seed["quorum"][0],
        quorum_denominator=seed["quorum"][1],
        quorum_is_strict=seed["quorum_is_strict"],
        majority_numerator=seed["majority"][0],
        majority_denominator=seed["majority"][1],
        majority_is_strict=seed["majority_is_strict"],
        majority_base=seed["majority_base"],
        casting_vote=seed["casting_vote"],
        **_in_three("source", seed["source"]),
        is_shipped=True,
    )


def _load_rule_sets(session: Session) -> None:
    known = set(session.exec(select(RuleSet.code)))
    for seed in _json("rule_sets.json")["rule_sets"]:
        if seed["code"] not in known:
            session.add(
                RuleSet(
                    code=seed["code"],
                    criteria=seed["criteria"],
                    stay_years=seed["stay_years"],
                    valid_from=date.fromisoformat(seed["valid_from"]),
                    valid_to=date.fromisoformat(seed["valid_to"]) if seed.get("valid_to") else None,
                    **_in_three("name", seed["name"]),
                    **_in_three("source", seed["source"]),
                )
            )


def _in_three(field: str, words: dict[str, str]) -> dict[str, Any]:
    return {f"{field}_{language}": words[language] for language in ("kk", "ru", "en")}


def _rows(file_name: str) -> Iterable[dict[str, Any]]:
    with (SEED / file_name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _json(file_name: str) -> Any:
    return json.loads((SEED / file_name).read_text("utf-8"))
