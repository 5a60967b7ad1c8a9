"""A small invented campaign with results of every kind, and ways to look into a written workbook."""

import json
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from evalapp.domain.campaign import RaterRole
from evalapp.domain.language import Trilingual
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.previous_total import Change, PreviousTotal
from evalapp.domain.reference import DatePrecision, PositionCategory
from evalapp.domain.scores import Gate, OfficialScore, Reason, RoleMean, RoleSummary
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.domain.self_gap import SelfGap
from evalapp.domain.tenure import ShortTenure, TimeInPost
from evalapp.domain.version_guard import Kept
from evalapp.exchange.campaign_values import (
    BlockName,
    CampaignFigures,
    CompetencyName,
    NotAssessed,
    OfficialFigures,
    ReleaseNote,
)
from evalapp.exchange.document import Document, save
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.sheet import Book
from evalapp.paths import SEED

HEAD = "9f" * 32


def a_document(language: str = "ru", **changes: Any) -> Document:
    """A document in ``language``."""
    made = Document(
        language=DocumentLanguage(language),
        subject="Примерная кампания",
        as_of=date(2023, 9, 30),
        exported_by="Образцова Үлгі",
        exported_at=datetime(2023, 10, 12, 9, 30, tzinfo=UTC),
        audit_head=HEAD,
        workspace="Учебная база",
        snapshot="release 1",
    )
    return replace(made, **changes)


def some_figures(**changes: Any) -> CampaignFigures:
    """Three officials: a full result, a total without an interval, no total."""
    blocks = _blocks()
    made = CampaignFigures(
        name="Примерная кампания",
        category=PositionCategory.DEPUTY_AKIMS,
        as_of=date(2023, 9, 30),
        rules=_rules(blocks),
        blocks=blocks,
        levels={4: Trilingual("Жоғары", "Высокий уровень", "Strong")},
        officials=(first_official(), second_official(), third_official()),
        release=ReleaseNote(1, datetime(2023, 10, 5, 12, tzinfo=UTC), "ab" * 32),
        not_assessed=(NotAssessed("Эскизов Ғалым", "в отпуске"),),
    )
    return replace(made, **changes)


def first_official() -> OfficialFigures:
    """Everything is known."""
    codes = [competency.code for block in _blocks() for competency in block.competencies]
    means = {code: RoleMean(4.0, 1, True) for code in codes}
    score = OfficialScore(
        iin="880315450126",
        total=3.845,
        blocks={"personal": 3.3320512, "professional": 4.0112754},
        coverage={"personal": 1.0, "professional": 0.876},
        competencies={code: 2.995 if code == "P1" else 3.5 + place / 20 for place, code in enumerate(codes)},
        role_means={
            RaterRole.SUPERIOR: means,
            RaterRole.PEER: dict.fromkeys(codes, RoleMean(None, 2, False)),
        },
        roles={
            RaterRole.SUPERIOR: RoleSummary(4.0, 1, True, 0.05, True),
            RaterRole.PEER: RoleSummary(None, 2, False),
            RaterRole.EXPERT: RoleSummary(3.254, 2, True, 0.01, False),
            RaterRole.SELF: RoleSummary(4.6, 1, False),
        },
        errors={"personal": 0.2, "P1": 0.1},
        gate=Gate.CLEAR,
        gate_raters=3,
        level=4,
        se=0.240209,
        low=3.4498,
        high=4.2401,
        assumed=0.976611,
        band=1,
        places=(1, 60),
    )
    return OfficialFigures(
        full_name="Примерова Айгүл Эскизқызы",
        iin="880315******",
        post=Trilingual("Облыс әкімінің орынбасары", "Заместитель акима области", "Deputy akim of a region"),
        body=Trilingual("Абай облысы", "область Абай", "Abai Region"),
        score=score,
        portfolio="экономика и бюджет",
        order_number="417-к",
        since=PartialDate(date(2021, 5, 24), DatePrecision.DAY),
        time_in_post=TimeInPost(2, 4),
        short=ShortTenure.SHORT,
        gap=SelfGap(4.6, 3.84, ("P1", "P2")),
        change=Change(
            PreviousTotal(1, "Прежняя кампания", date(2022, 9, 30), 1, 3.5, 0.2, True, False), 0.345, 0.5142
        ),
        kept={RaterRole.PEER: {"P2": Kept.LEFT_OUT}},
    )


def second_official() -> OfficialFigures:
    """A total that rests on one rater: no interval; the gate is below."""
    base = first_official()
    score = replace(
        base.score,
        iin="900101300017",
        total=3.1,
        gate=Gate.BELOW,
        se=None,
        low=None,
        high=None,
        assumed=None,
        band=None,
        places=None,
        level=3,
        reasons=(Reason.SPREAD_UNKNOWN,),
    )
    return replace(base, full_name="Мысалов Ерлан", score=score, is_acting=True, short=None, **_alone())


def third_official() -> OfficialFigures:
    """No marks at all."""
    base = first_official()
    score = OfficialScore(
        iin="951229405558",
        total=None,
        blocks={"personal": None, "professional": None},
        coverage={"personal": 0.0, "professional": 0.0},
        competencies=dict.fromkeys(base.score.competencies),
        role_means={},
        roles={},
        errors={},
        gate=Gate.NOT_SCORED,
        gate_raters=0,
        reasons=(Reason.NO_MARKS,),
    )
    own = {"since": None, "time_in_post": None, "short": None, **_alone()}
    return replace(base, full_name="Шаблонов Данияр", score=score, **own)


def _alone() -> dict[str, Any]:
    """Nobody to compare with: no form of his own, no campaign before."""
    return {"gap": None, "change": None, "kept": {}}


def written(book: Book, folder: Path) -> Path:
    """The workbook on disk."""
    path = folder / "book.xlsx"
    save(book, path)
    return path


def sheets_of(path: Path) -> list[Worksheet]:
    """All worksheets as openpyxl reads them again."""
    return list(load_workbook(path).worksheets)


def column_under(page: Worksheet, header: str) -> list[object]:
    """The values under ``header``, wherever its row is."""
    for row in page.iter_rows():
        for cell in row:
            if cell.value == header and page.auto_filter.ref.startswith(f"A{cell.row}:"):
                last = page.max_row + 1
                return [page.cell(number, cell.column).value for number in range(cell.row + 1, last)]
    raise AssertionError(f"no column {header!r}")


def formulas_in(path: Path) -> list[str]:
    """Members of the workbook whose cells hold a formula."""
    with zipfile.ZipFile(path) as packed:
        sheets = [name for name in packed.namelist() if name.startswith("xl/worksheets/sheet")]
        return [name for name in sheets if b"<f>" in packed.read(name) or b"<f " in packed.read(name)]


def _blocks() -> tuple[BlockName, ...]:
    framework = json.loads((SEED / "framework.json").read_text("utf-8"))
    return tuple(
        BlockName(
            block["code"],
            Trilingual(**block["name"]),
            tuple(
                CompetencyName(competency["code"], Trilingual(**competency["name"]), 3.5)
                for competency in block["competencies"]
            ),
        )
        for block in framework["blocks"]
    )


def _rules(blocks: tuple[BlockName, ...]) -> ScoringRules:
    seed = json.loads((SEED / "scoring_presets.json").read_text("utf-8"))
    names = ("scale", "coverage_minimum", "roles_minimum", "tolerance", "quantile", "levels", "gate")
    return ScoringRules.from_dict(
        {name: seed[name] for name in (*names, "example_marks")}
        | {
            "preset": "five_roles",
            "roles": seed["presets"]["five_roles"]["roles"],
            "blocks": [
                {
                    "code": block.code,
                    "weight": seed["block_weights"][block.code],
                    "competencies": [{"code": one.code, "weight": 1.0} for one in block.competencies],
                }
                for block in blocks
            ],
        }
    )
