"""The rule set editor: dated copies, edits that judge drafts anew, locks, the end of validity."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.intake import IntakeState
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.reference import LanguageLevel
from evalapp.domain.rule_set import AgeReading, Criterion
from evalapp.domain.rule_set_checks import SeamKind
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Intake, Verdict
from evalapp.entities.workspace import AuditEvent
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.documents import ExportTarget
from evalapp.services.intakes import IntakeService
from evalapp.services.other_rules import OtherRulesService, RuleChoice
from evalapp.services.reserve_exports import ReserveExportService
from evalapp.services.rule_set_editing import CopyFields, RuleSetEditingService
from evalapp.services.rule_set_words import rule_differences
from evalapp.services.rule_sets import RuleSetService
from evalapp.storage.database import Database
from tests.applicants import AS_OF, add_intake

LATER = date(2027, 1, 1)


@pytest.fixture
def editing(db: Database, officer: Actor) -> RuleSetEditingService:
    return RuleSetEditingService(db, officer)


@pytest.fixture
def ids(db: Database, officer: Actor) -> dict[str, int]:
    """Ids of the shipped rule sets by code."""
    return {row.rules.code: row.rule_set_id for row in RuleSetService(db, officer).rows()}


def set_state(db: Database, intake_id: int, state: IntakeState) -> None:
    with db.transaction() as session:
        intake = session.get(Intake, intake_id)
        assert intake is not None
        intake.state = state


def test_a_later_version_ends_the_earlier_and_both_stay(
    editing: RuleSetEditingService, db: Database, officer: Actor, ids: dict[str, int]
) -> None:
    source = editing.version(ids["youth"]).rules
    copy_id = editing.copy(ids["youth"], CopyFields("youth", source.name, LATER))
    copied = editing.version(copy_id)
    assert copied.rules == replace(source, valid_from=LATER)
    assert copied.based_on is not None
    assert copied.based_on.valid_to == date(2026, 12, 31)
    rows = [row for row in RuleSetService(db, officer).rows() if row.rules.code == "youth"]
    assert [row.rule_set_id for row in rows] == [ids["youth"], copy_id]
    assert [row.seam for row in rows] == [None, None]
    proposed = IntakeService(db, officer).rule_sets(date(2027, 6, 1))
    assert [rules.valid_from for rules in proposed if rules.code == "youth"] == [LATER]


def test_gaps_and_overlaps_are_said(
    editing: RuleSetEditingService, db: Database, officer: Actor, ids: dict[str, int]
) -> None:
    name = editing.version(ids["youth"]).rules.name
    copy_id = editing.copy(ids["youth"], CopyFields("youth", name, LATER, ends_earlier=False))

    def seam() -> SeamKind | None:
        row = next(row for row in RuleSetService(db, officer).rows() if row.rule_set_id == copy_id)
        return row.seam.kind if row.seam else None

    assert seam() is SeamKind.OVERLAP
    editing.end(ids["youth"], date(2026, 6, 30))
    assert seam() is SeamKind.GAP
    with pytest.raises(Invalid) as refused:
        editing.end(ids["youth"], date(2000, 1, 1))
    assert refused.value.fields == {"valid_to": "validity_ends_before_start"}


def test_another_rule_set_has_a_code_of_its_own(editing: RuleSetEditingService, ids: dict[str, int]) -> None:
    name = Trilingual("Үлгі резерві", "Образцовый резерв", "")
    made = editing.copy(ids["regional"], CopyFields("sample_2027", name, LATER, ends_earlier=False))
    assert editing.version(made).rules.name == name
    assert editing.version(ids["regional"]).rules.valid_to is None
    for fields, fault in (
        (CopyFields("sample_2027", name, LATER), {"valid_from": "rule_set_date_taken"}),
        (CopyFields("", name, LATER), {"code": "required"}),
        (CopyFields("Иное", name, LATER), {"code": "rule_set_code_form"}),
    ):
        with pytest.raises(Invalid) as refused:
            editing.copy(made, fields)
        assert refused.value.fields == fault


def test_an_edit_judges_the_applications_of_drafts_anew(
    editing: RuleSetEditingService, db: Database, ids: dict[str, int]
) -> None:
    add_intake(db, {"born_on": date(1988, 3, 3)}, {"has_conviction": True})
    before = editing.version(ids["youth"]).rules
    clauses = {key: clause for key, clause in before.clauses.items() if key is not Criterion.CONVICTION}
    edited = replace(
        before, age_reading=AgeReading.UP_TO, asks_conviction=False, clauses=clauses, stay_years=2
    )
    assert editing.save(ids["youth"], edited, before=before) == 2
    assert editing.version(ids["youth"]).rules == edited
    with db.reading() as session:
        assert session.execute(select(Verdict.verdict)).scalars().all() == ["eligible"] * 2
        events = session.execute(
            select(AuditEvent.fields).where(
                col(AuditEvent.record_table) == "rule_set", col(AuditEvent.action) == "changed"
            )
        )
        changed = events.scalars().all()[-1]
        assert "criteria" in changed
        assert "stay_years" in changed
    with pytest.raises(Conflict):
        editing.save(ids["youth"], edited, before=before)


def test_an_opened_intake_or_a_member_locks_its_rule_set(
    editing: RuleSetEditingService, db: Database, ids: dict[str, int]
) -> None:
    intake_id, *_ = add_intake(db, {})
    set_state(db, intake_id, IntakeState.OPEN)
    version = editing.version(ids["youth"])
    assert version.is_locked
    assert [(user.name, user.applications) for user in version.users] == [("Отбор youth", 1)]
    with pytest.raises(Refused) as refused:
        editing.save(ids["youth"], replace(version.rules, age_limit=40), before=version.rules)
    assert refused.value.code == "rule_set_in_use"
    editing.end(ids["youth"], LATER)
    with db.transaction() as session:
        session.add(
            Reservist(
                iin="0", full_name="Үлгіұлы", enrolled_on=AS_OF, stay_until=LATER, rule_set_id=ids["regional"]
            )
        )
    rules = editing.version(ids["regional"]).rules
    with pytest.raises(Refused) as refused:
        editing.save(ids["regional"], replace(rules, extension_years=1), before=rules)
    assert refused.value.code == "rule_set_has_members"


def test_only_what_nothing_uses_is_deleted(
    editing: RuleSetEditingService, db: Database, ids: dict[str, int]
) -> None:
    add_intake(db, {})
    name = editing.version(ids["youth"]).rules.name
    first = editing.copy(ids["youth"], CopyFields("youth", name, LATER))
    second = editing.copy(first, CopyFields("youth", name, date(2028, 1, 1)))
    editing.delete(first)
    based_on = editing.version(second).based_on
    assert based_on is not None
    assert based_on.valid_from == date(2019, 8, 27)
    with pytest.raises(Refused):
        editing.delete(ids["youth"])
    with pytest.raises(NotFound):
        editing.version(first)


def test_viewers_read_and_do_not_edit(db: Database, viewer: Actor, ids: dict[str, int]) -> None:
    editing = RuleSetEditingService(db, viewer)
    rules = editing.version(ids["youth"]).rules
    assert not editing.may_edit()
    for deed in (
        lambda: editing.save(ids["youth"], rules, before=rules),
        lambda: editing.copy(ids["youth"], CopyFields("youth", rules.name, LATER)),
        lambda: editing.end(ids["youth"], LATER),
        lambda: editing.delete(ids["regional"]),
    ):
        with pytest.raises(Forbidden):
            deed()


def test_any_version_judges_an_intake_and_says_who_moves_and_why(
    editing: RuleSetEditingService, db: Database, officer: Actor, ids: dict[str, int]
) -> None:
    intake_id, *_ = add_intake(
        db, {"kazakh_level": LanguageLevel.A2}, {"born_on": date(1988, 3, 3)}, {"has_conviction": True}
    )
    judge = OtherRulesService(db, officer).judge
    by_presidential = judge(RuleChoice(intake_id, ids["presidential"]))
    moved = {row.number: row for row in by_presidential.moved}
    assert set(moved) == {"МКР-00001", "МКР-00002"}
    assert moved["МКР-00001"].after is VerdictKind.NOT_ELIGIBLE
    (kazakh,) = moved["МКР-00001"].changes
    assert (kazakh.criterion, kazakh.statuses) == (Criterion.KAZAKH, (None, Status.NOT_MET))
    (age,) = moved["МКР-00002"].changes
    assert age.statuses == (Status.NOT_MET, Status.MET)
    assert (by_presidential.before.eligible, by_presidential.after.eligible) == (1, 1)
    assert by_presidential.same_verdict == 0

    later = editing.copy(ids["youth"], CopyFields("youth", by_presidential.own.name, LATER))
    rules = editing.version(later).rules
    clauses = {key: clause for key, clause in rules.clauses.items() if key is Criterion.CONVICTION}
    edited = replace(
        rules,
        age_limit=None,
        experience_years=None,
        education_levels=frozenset(),
        citizenship="",
        asks_membership=False,
        clauses=clauses,
    )
    editing.save(later, edited, before=rules)
    loose = judge(RuleChoice(intake_id, later))
    assert [row.number for row in loose.moved] == ["МКР-00002"]
    much_later = judge(RuleChoice(intake_id, as_of=date(2035, 1, 1)))
    assert {row.after for row in much_later.moved} == {VerdictKind.NOT_ELIGIBLE}
    with pytest.raises(NotFound):
        judge(RuleChoice(intake_id, 999))


def test_the_differences_of_two_versions_in_words(
    editing: RuleSetEditingService, ids: dict[str, int]
) -> None:
    youth, regional = (editing.version(ids[code]).rules for code in ("youth", "regional"))
    found = {one.name: (one.before, one.after) for one in rule_differences(Language.RU, youth, regional)}
    assert found["Возраст"] == ("Возраст: моложе 35 лет", "Возраст: не старше 35 лет")
    assert found["Трудовой стаж"] == ("Трудовой стаж: не менее 5 лет", "Трудовой стаж: не менее 3 лет")
    assert found["Пункт: Возраст"] == ("Моложе 35 лет.", "Не старше 35 лет.")
    assert "Гражданство" not in found
    assert rule_differences(Language.KK, youth, replace(youth, valid_from=LATER)) == ()


def test_what_would_change_as_a_workbook(
    db: Database, officer: Actor, ids: dict[str, int], tmp_path: Path
) -> None:
    intake_id, *_ = add_intake(db, {"kazakh_level": LanguageLevel.A2}, {"born_on": date(1988, 3, 3)})
    target = ExportTarget(path=tmp_path / "иначе.xlsx", language=DocumentLanguage.RU)
    ReserveExportService(db, officer).other_rules(RuleChoice(intake_id, ids["presidential"]), target)
    book = openpyxl.load_workbook(target.path)
    cells = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value]
    assert {"МКР-00001", "Үлгіұлы Дана"} & set(cells)
    assert "Владение казахским языком: требуют эти правила – не выполнен (A2)" in cells
    assert any(text.startswith("Правила отбора: Молодёжный кадровый резерв, редакция с") for text in cells)
    rules = list(book.worksheets[1].iter_rows(values_only=True))
    assert ("Возраст: моложе 35 лет", "Возраст: не старше 35 лет") in rules
