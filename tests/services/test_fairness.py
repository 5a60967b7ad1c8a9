"""The selection by groups: counts at each step, comparisons, and what leaves the workspace."""

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from evalapp.domain.access import Actor
from evalapp.domain.errors import Forbidden
from evalapp.domain.fairness import FairnessDimension
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import OriginSector, Sex
from evalapp.domain.service_length import Job
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services import screening
from evalapp.services.documents import ExportTarget
from evalapp.services.fairness import NOT_KNOWN, Fairness, FairnessService
from evalapp.services.reserve_exports import ReserveExportService
from evalapp.storage.database import Database
from tests.applicants import add_intake
from tests.selection import StageSpec, add_directions, add_stages, admit

WOMEN, MEN, UNKNOWN = 10, 16, 3


def stated(sector: OriginSector | None, **other: Any) -> dict[str, Any]:
    """Facts of an eligible applicant."""
    job = Job("Акимат", "специалист", PartialDate(date(2017, 9, 1)), None, to_present=True, sector=sector)
    return {"jobs": [screening.job_values(job)], **other}


@pytest.fixture
def intake(db: Database) -> list[int]:
    """10 women, 16 men, 3 unknown: 8 women and 14 men are admitted; 3 women and 7 men pass the stage."""
    people = [
        stated(OriginSector.STATE, sex=Sex.FEMALE, region_code="10", born_on=date(1999, 1, 1 + place))
        for place in range(WOMEN)
    ]
    people += [
        stated(OriginSector.PRIVATE, sex=Sex.MALE, region_code="71", born_on=date(1993, 1, 1 + place))
        for place in range(MEN)
    ]
    people += [
        stated(None, sex=None, region_code=None, born_on=date(1991, 1, 1 + place), has_conviction=True)
        for place in range(UNKNOWN)
    ]
    intake_id, *ids = add_intake(db, *people)
    women, men = ids[:WOMEN], ids[WOMEN : WOMEN + MEN]
    selected = [*women[:8], *men[:14]]
    admit(db, selected)
    add_directions(db, intake_id, {"Цифра": women, "Право": men}, places=2)
    passed = [*women[:3], *men[:7]]
    scores = {number: "50" if number in passed else "10" for number in selected}
    add_stages(db, intake_id, StageSpec("100", scores, passed))
    return [intake_id, *ids]


def read(db: Database, actor: Actor, intake_id: int) -> Fairness:
    return FairnessService(db, actor).fairness(intake_id)


def counts(fairness: Fairness, dimension: FairnessDimension) -> dict[str, tuple[int, ...]]:
    return {group.key: group.counts for group in fairness.tables[dimension]}


def test_every_division_counts_everybody_at_every_step(
    db: Database, officer: Actor, intake: list[int]
) -> None:
    fairness = read(db, officer, intake[0])
    assert [step.kind.value for step in fairness.steps] == [
        "received",
        "facts_known",
        "eligible",
        "selection",
        "stage",
        "reserve",
    ]
    assert fairness.totals == (29, 29, 26, 22, 10, 0)
    for groups in fairness.tables.values():
        assert tuple(map(sum, zip(*(group.counts for group in groups), strict=True))) == fairness.totals
    assert counts(fairness, FairnessDimension.SEX) == {
        "female": (10, 10, 10, 8, 3, 0),
        "male": (16, 16, 16, 14, 7, 0),
        NOT_KNOWN: (3, 3, 0, 0, 0, 0),
    }
    assert list(counts(fairness, FairnessDimension.REGION)) == ["10", "71", NOT_KNOWN]
    assert counts(fairness, FairnessDimension.AGE)["0"][0] == WOMEN
    assert counts(fairness, FairnessDimension.AGE)["30"][0] == MEN + UNKNOWN
    assert list(counts(fairness, FairnessDimension.ORIGIN)) == ["state", "private", NOT_KNOWN]
    assert [group.name.ru for group in fairness.tables[FairnessDimension.DIRECTION]] == [
        "Цифра",
        "Право",
        "не известно",
    ]


def test_a_group_is_compared_with_everybody_else(db: Database, officer: Actor, intake: list[int]) -> None:
    fairness = read(db, officer, intake[0])
    women, men, unknown = fairness.tables[FairnessDimension.SEX]
    found = fairness.compared(women, 3, 4)
    assert (found.base, found.passed) == (8, 3)
    assert found.share is not None
    assert found.share.value == pytest.approx(0.375)
    assert found.ratio is not None
    assert found.ratio.value == pytest.approx(0.375 / 0.5)
    assert found.ratio.high is not None
    assert found.ratio.low < 1 < found.ratio.high
    assert fairness.compared(unknown, 0, 2).is_small
    assert fairness.compared(men, 4, 5).ratio is None  # three women are too few to compare with


def test_somebody_admitted_against_the_verdict_stands_at_the_later_step_only(
    db: Database, officer: Actor, intake: list[int]
) -> None:
    admit(db, [intake[-1]])
    unknown = read(db, officer, intake[0]).tables[FairnessDimension.SEX][-1]
    assert unknown.counts[2:4] == (0, 1)
    assert (unknown.at_both(2, 3), unknown.at_both(0, 3)) == (0, 1)


def test_small_groups_are_hidden_in_the_workbook(
    db: Database, officer: Actor, intake: list[int], tmp_path: Path
) -> None:
    target = ExportTarget(path=tmp_path / "группы.xlsx", language=DocumentLanguage.RU)
    ReserveExportService(db, officer).fairness(intake[0], target)
    book = openpyxl.load_workbook(target.path)
    rows = {
        (row[0], row[1]): row[2:8]
        for row in book.worksheets[0].iter_rows(values_only=True)
        if isinstance(row[1], str)
    }
    assert rows[None, "Все"] == (29, 29, 26, 22, 10, 0)
    assert rows["Пол", "Женский"] == ("*",) * 6  # taken along with the three unknown ones
    assert rows["Пол", "Мужской"] == (16, 16, 16, 14, "*", "*")
    assert rows["Пол", "не известно"] == ("*",) * 6
    ratios = [
        row
        for row in book.worksheets[1].iter_rows(values_only=True)
        if row[0] == "Пол" and row[1] == "Мужской" and row[2:4] == ("Подано", "Допущены к отбору")
    ]
    ((*_, base, passed, share, low, high, ratio, _, _, _),) = ratios
    assert (base, passed, share) == (16, 14, 0.875)
    assert low < share < high
    assert ratio == pytest.approx(0.875 / (8 / 13), abs=0.01)
    shown = {(row[1], row[3]) for row in book.worksheets[1].iter_rows(values_only=True) if row[0] == "Пол"}
    assert ("Мужской", "Допущены к отбору") in shown
    assert not {name for name, _ in shown} & {"Женский", "не известно"}
    assert book.worksheets[0].freeze_panes == "C8"
    assert str(book.worksheets[2].freeze_panes).startswith("A")  # one wide column scrolls
    method = " ".join(str(row[0]) for row in book.worksheets[2].iter_rows(values_only=True))
    assert "меньше 5 человек" in method
    assert "а не его причину" in method


def test_an_intake_without_applications(db: Database, officer: Actor, viewer: Actor) -> None:
    intake_id, *_ = add_intake(db)
    with pytest.raises(Forbidden):
        read(db, viewer, intake_id)
    fairness = read(db, officer, intake_id)
    assert all(groups == () for groups in fairness.tables.values())
    assert set(fairness.totals) == {0}
