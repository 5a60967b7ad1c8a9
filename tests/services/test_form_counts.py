"""The forms of a campaign counted, and its reminder list: counts, gaps, whom a reminder may name."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Actor
from evalapp.domain.campaign import AssesseeState, FormState, RaterRole
from evalapp.domain.errors import Forbidden
from evalapp.entities.assessment import Assessee, Form, Rater
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.exports import ExportService, ExportTarget
from evalapp.services.forms import AssesseeRow, FormService
from evalapp.storage.database import Database
from tests.services.campaign_builder import BuiltCampaign, add_form, build_campaign
from tests.statements import statements_of


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    """Two officials with all forms; marks 4 and 3, so that no example is asked for but of himself (5)."""
    return build_campaign(db, marks=(4, 3))


@pytest.fixture
def service(db: Database, officer: Actor) -> FormService:
    return FormService(db, officer)


def row_of(service: FormService, built: BuiltCampaign, place: int = 0) -> AssesseeRow:
    return next(row for row in service.rows(built.id) if row.assessee_id == built.assessees[place])


def test_received_and_required(db: Database, service: FormService, built: BuiltCampaign) -> None:
    row = row_of(service, built)
    assert (row.received, row.required, row.missing, row.open) == (8, 8, 0, 0)
    with db.transaction() as session:
        add_form(session, built.assessees[0], RaterRole.PEER, "К9", state=FormState.ASSIGNED)
        add_form(session, built.assessees[0], RaterRole.EXPERT, "Э9", state=FormState.DRAFT)
        add_form(session, built.assessees[0], RaterRole.SELF, "С9", state=FormState.ASSIGNED)
        add_form(session, built.assessees[1], RaterRole.PEER, "К9", state=FormState.OPEN)
    row = row_of(service, built)
    assert (row.received, row.required, row.missing, row.drafts) == (9, 10, 1, 1)
    assert row.missing_in(RaterRole.PEER) == 1
    assert row.missing_in(RaterRole.SELF) == 0
    assert row_of(service, built, 1).open == 1


def test_missing_examples_are_gaps(db: Database, service: FormService, built: BuiltCampaign) -> None:
    one = built.assessees[0]
    with db.transaction() as session:
        add_form(session, one, RaterRole.SUPERIOR, "Р2", 4, P1=5)
        full = add_form(session, one, RaterRole.EXPERT, "Э2", 4, P1=2, P2=1)
        full.examples = {"P1": "Случай.", "P2": "Случай."}
        add_form(session, one, RaterRole.PEER, "К9", 4, P1=5)
        add_form(session, one, RaterRole.EXPERT, "Э3", 5, state=FormState.DRAFT)
    row = row_of(service, built)
    # The builder gave one of the peers a 5, and of himself the official marked 5 everywhere.
    assert row.gaps == {RaterRole.SUPERIOR: 1, RaterRole.PEER: 2, RaterRole.SELF: 1}


def test_gaps_of_few_anonymous_forms_are_not_told(
    db: Database, service: FormService, built: BuiltCampaign
) -> None:
    with db.transaction() as session:
        session.delete(one_form(session, built, RaterRole.PEER, "К1"))
    row = row_of(service, built)
    assert row.roles[RaterRole.PEER].received == 2
    assert RaterRole.PEER not in row.gaps


@pytest.mark.parametrize("state", [FormState.ASSIGNED, FormState.DRAFT, FormState.OPEN])
def test_gaps_of_anonymous_forms_are_not_told_while_one_is_to_come(
    db: Database, service: FormService, built: BuiltCampaign, state: FormState
) -> None:
    assert row_of(service, built).gaps[RaterRole.PEER] == 1
    with db.transaction() as session:
        add_form(session, built.assessees[0], RaterRole.PEER, "К9", 4, state=state)
        add_form(session, built.assessees[0], RaterRole.SUPERIOR, "Р9", 5)
    gaps = row_of(service, built).gaps
    assert RaterRole.PEER not in gaps
    assert gaps[RaterRole.SUPERIOR] == 1


def test_the_number_of_statements_does_not_grow(
    db: Database, service: FormService, built: BuiltCampaign
) -> None:
    with_two = statements_of(db, lambda: service.rows(built.id))
    with db.transaction() as session:
        session.get_one(Assessee, built.assessees[1]).state = AssesseeState.NOT_ASSESSED
    assert len(service.rows(built.id)) == 1
    assert len(statements_of(db, lambda: service.rows(built.id))) == len(with_two)


def one_form(session: Session, built: BuiltCampaign, role: RaterRole, code: str) -> Form:
    """A form of the first official."""
    return session.execute(
        select(Form).where(
            col(Form.assessee_id) == built.assessees[0], col(Form.role) == role, col(Form.rater_code) == code
        )
    ).scalar_one()


def test_viewers_and_auditors_do_not_see_it(
    db: Database, built: BuiltCampaign, viewer: Actor, auditor: Actor
) -> None:
    for actor in (viewer, auditor):
        with pytest.raises(Forbidden):
            FormService(db, actor).rows(built.id)


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_reminders_name_officials_only_where_they_may(
    db: Database, officer: Actor, built: BuiltCampaign, tmp_path: Path, language: DocumentLanguage
) -> None:
    one, two = built.assessees
    with db.transaction() as session:
        session.add(Rater(campaign_id=built.id, code="Р9", full_name="Эскизов Асқар", post="министр"))
        for assessee in (one, two):
            add_form(session, assessee, RaterRole.SUPERIOR, "Р9", state=FormState.ASSIGNED)
        add_form(session, one, RaterRole.PEER, "Р9x", state=FormState.ASSIGNED)
        add_form(session, two, RaterRole.PEER, "Р9x", state=FormState.DRAFT)
        add_form(session, two, RaterRole.SUBORDINATE, "К7")
    exports = ExportService(db, officer, clock=lambda: datetime(2026, 3, 28, 9, tzinfo=UTC))
    path = tmp_path / "list.xlsx"
    exports.reminders(built.id, ExportTarget(path=path, language=language))
    sheet = load_workbook(path).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    superior = next(row for row in rows if row[0] == "Р9")
    peer = next(row for row in rows if row[0] == "Р9x")
    assert superior[1:3] == ["Эскизов Асқар", "министр"]
    assert (superior[4], peer[4]) == (2, 2)
    assert superior[5] == "Примерова Айгүл Эскизқызы\nШаблонов Данияр"
    assert "Примерова" not in peer[5]
    assert "Шаблонов" not in peer[5]
    assert not any(row[0] == "К7" for row in rows)


def test_reminders_say_where_raters_are_missing(
    db: Database, officer: Actor, built: BuiltCampaign, tmp_path: Path
) -> None:
    with db.transaction() as session:
        session.delete(one_form(session, built, RaterRole.EXPERT, "Э1"))
    path = tmp_path / "list.xlsx"
    ExportService(db, officer).reminders(built.id, ExportTarget(path=path))
    book = load_workbook(path)
    values = [cell.value for row in book.worksheets[1].iter_rows() for cell in row]
    assert "Примерова Айгүл Эскизқызы" in values
    assert "Эксперт" in values
