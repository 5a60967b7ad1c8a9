"""Released versions: proved by their own content, also after a correction; alterations are named."""

import json
from collections.abc import Callable

import pytest
from sqlalchemy import select, text
from sqlmodel import Session, col

from evalapp.domain.access import Actor
from evalapp.domain.campaign import CampaignState, RaterRole
from evalapp.domain.language import Language
from evalapp.entities.assessment import Campaign, Form, Release, Result
from evalapp.entities.workspace import AuditValue
from evalapp.services.audit_log import AuditLogService
from evalapp.services.campaign_scores import freeze
from evalapp.services.release_checks import FaultPart, check_releases
from evalapp.services.release_words import fault_text
from evalapp.storage.database import Database
from tests.services.campaign_builder import NOW, BuiltCampaign, add_form, build_campaign


def release(db: Database, campaign_id: int) -> int:
    """Freeze the present forms as the next version; returns its number."""
    with db.transaction() as session:
        campaign = session.get_one(Campaign, campaign_id)
        numbers = session.execute(
            select(col(Release.number)).where(col(Release.campaign_id) == campaign_id)
        ).scalars()
        number = max(numbers, default=0) + 1
        made = Release(campaign_id=campaign_id, number=number, at=NOW, account="admin", content_hash="")
        session.add(made)
        session.flush()
        freeze(session, campaign, made)
        campaign.state, campaign.released_at = CampaignState.RELEASED, NOW
        return number


def form_of(session: Session, assessee_id: int, role: RaterRole, rater: str) -> Form:
    """One form of the campaign."""
    return session.execute(
        select(Form).where(
            col(Form.assessee_id) == assessee_id, col(Form.role) == role, col(Form.rater_code) == rater
        )
    ).scalar_one()


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    made = build_campaign(db)
    release(db, made.id)
    return made


def correct(db: Database, built: BuiltCampaign) -> None:
    """The superior's mark on P2 was misread: corrected, released as the next version."""
    with db.transaction() as session:
        form = form_of(session, built.assessees[1], RaterRole.SUPERIOR, "Р1")
        form.marks = {**form.marks, "P2": 5}
    release(db, built.id)


def test_both_versions_stay_proved_after_a_correction(db: Database, built: BuiltCampaign) -> None:
    correct(db, built)
    checks = check_releases(db)
    assert (checks.versions, checks.faults) == (2, ())
    with db.reading() as session:
        totals = [
            session.execute(
                select(col(Result.total))
                .join(Release, col(Release.id) == col(Result.release_id))
                .where(col(Release.number) == number, col(Result.assessee_id) == built.assessees[1])
            ).scalar_one()
            for number in (1, 2)
        ]
    assert totals[1] > totals[0]


def test_while_a_correction_is_prepared_the_released_version_is_sound(
    db: Database, built: BuiltCampaign
) -> None:
    with db.transaction() as session:
        session.get_one(Campaign, built.id).state = CampaignState.REVIEW
        form = form_of(session, built.assessees[1], RaterRole.SUPERIOR, "Р1")
        form.marks = {**form.marks, "P2": 5}
    assert check_releases(db).faults == ()


def stored_json(session: Session, table: str, column: str, number: int) -> object:
    stored = session.execute(text(f"SELECT CAST({column} AS TEXT) FROM {table} WHERE id = {number}"))
    return json.loads(stored.scalar_one())


def store(session: Session, table: str, column: str, number: int, value: object) -> None:
    """Past the program: plain SQL, no audit."""
    session.connection().execute(
        text(f"UPDATE {table} SET {column} = CAST(:value AS {json_type(session)}) WHERE id = {number}"),
        {"value": json.dumps(value)},
    )


def json_type(session: Session) -> str:
    """What a column of JSON is to the database: text, but on a server."""
    return "JSON" if session.connection().dialect.name == "postgresql" else "TEXT"


def first_result(session: Session, number: int) -> int:
    """Id of the first official's result in version ``number``."""
    return session.execute(
        select(col(Result.id))
        .join(Release, col(Release.id) == col(Result.release_id))
        .where(col(Release.number) == number)
        .order_by(col(Result.assessee_id))
        .limit(1)
    ).scalar_one()


def alter_mark_of_version(session: Session, _built: BuiltCampaign, number: int) -> None:
    result = first_result(session, number)
    forms = stored_json(session, "result", "forms", result)
    assert isinstance(forms, list)
    forms[0][2]["P1"] = 1
    store(session, "result", "forms", result, forms)


def alter_result(session: Session, _built: BuiltCampaign, number: int) -> None:
    result = first_result(session, number)
    details = stored_json(session, "result", "details", result)
    assert isinstance(details, dict)
    store(session, "result", "details", result, details | {"total": 4.9})


def alter_fact(session: Session, _built: BuiltCampaign, number: int) -> None:
    result = first_result(session, number)
    facts = stored_json(session, "result", "facts", result)
    assert isinstance(facts, dict)
    store(session, "result", "facts", result, facts | {"portfolio": "Иное"})


def alter_weight(session: Session, built: BuiltCampaign, _number: int) -> None:
    rules = stored_json(session, "campaign", "rules", built.id)
    assert isinstance(rules, dict)
    rules["roles"][0]["weight"] = 0.5
    store(session, "campaign", "rules", built.id, rules)


def alter_present_mark(session: Session, built: BuiltCampaign, _number: int) -> None:
    form = form_of(session, built.assessees[0], RaterRole.PEER, "К0")
    store(session, "form", "marks", form.id or 0, {**form.marks, "P1": 1})


def alter_assessee(session: Session, built: BuiltCampaign, _number: int) -> None:
    session.connection().exec_driver_sql(
        f"UPDATE assessee SET state = 'not_assessed' WHERE id = {built.assessees[0]}"
    )


def remove_result(session: Session, _built: BuiltCampaign, number: int) -> None:
    result = first_result(session, number)
    session.connection().exec_driver_sql(f"DELETE FROM result WHERE id = {result}")


Alter = Callable[[Session, BuiltCampaign, int], None]
OLD_VERSIONS: list[tuple[Alter, set[FaultPart]]] = [
    (alter_mark_of_version, {FaultPart.FORMS, FaultPart.FIGURES}),
    (alter_result, {FaultPart.RESULT, FaultPart.FIGURES}),
    (alter_fact, {FaultPart.FACTS}),
    (remove_result, {FaultPart.CONTENT, FaultPart.FIGURES}),
]


@pytest.mark.parametrize(("alter", "parts"), OLD_VERSIONS)
@pytest.mark.parametrize("number", [1, 2])
def test_an_altered_version_is_named(
    db: Database, built: BuiltCampaign, admin: Actor, alter: Alter, parts: set[FaultPart], number: int
) -> None:
    correct(db, built)
    with db.transaction() as session:
        alter(session, built, number)
    found = AuditLogService(db, admin).verify()
    assert not found.is_sound
    faults = [fault for fault in found.releases.faults if fault.number == number]
    assert {fault.part for fault in faults} >= parts - {FaultPart.FIGURES}
    assert {fault.part for fault in found.releases.faults if fault.number != number} == set()
    assert {fault.campaign for fault in faults} == {"Бағалау 2026"}
    if alter is not remove_result:
        assert {fault.official for fault in faults} == {"Примерова Айгүл Эскизқызы"}
        assert all("Примерова" in fault_text(Language.RU, fault) for fault in faults)
    assert all(f"версия {number}" in fault_text(Language.RU, fault) for fault in faults)


def test_an_altered_weight_is_found_in_every_version(db: Database, built: BuiltCampaign) -> None:
    correct(db, built)
    with db.transaction() as session:
        alter_weight(session, built, 1)
    faults = check_releases(db).faults
    assert {fault.number for fault in faults if fault.part is FaultPart.RULES} == {1, 2}


@pytest.mark.parametrize(
    ("alter", "part"),
    [(alter_present_mark, FaultPart.PRESENT_FORMS), (alter_assessee, FaultPart.OFFICIAL)],
)
def test_what_stands_in_the_campaign_is_compared_with_the_newest_version(
    db: Database, built: BuiltCampaign, alter: Alter, part: FaultPart
) -> None:
    correct(db, built)
    with db.transaction() as session:
        alter(session, built, 2)
    (fault,) = check_releases(db).faults
    assert (fault.number, fault.part, fault.official) == (2, part, "Примерова Айгүл Эскизқызы")


def test_marks_of_a_version_reach_no_audit_value(db: Database, built: BuiltCampaign) -> None:
    with db.reading() as session:
        values = session.execute(select(col(AuditValue.new))).scalars().all()
    assert not any('"forms"' in value for value in values)


def test_who_only_verifies_learns_no_name(db: Database, built: BuiltCampaign, auditor: Actor) -> None:
    with db.transaction() as session:
        alter_result(session, built, 1)
    faults = AuditLogService(db, auditor).verify().releases.faults
    assert faults
    assert all(fault.official == "" and fault.assessee_id for fault in faults)


def test_a_late_form_waits_and_the_version_is_sound(db: Database, built: BuiltCampaign) -> None:
    with db.transaction() as session:
        add_form(session, built.assessees[0], RaterRole.PEER, "К9", 1)
    release(db, built.id)
    assert check_releases(db).faults == ()
