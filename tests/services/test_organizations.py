"""Bodies and posts of the directory."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.errors import Forbidden
from evalapp.domain.official import AppointmentFields, OfficialFields
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import OrganizationKind
from evalapp.entities.register import Organization, OrganizationSuccessor
from evalapp.services.officials import OfficialService
from evalapp.services.organizations import OrganizationService
from evalapp.storage.database import Database

NOW = datetime(2026, 3, 27, 12, tzinfo=UTC)


def test_bodies_and_posts_count_who_serves_there_today(db: Database, admin: Actor) -> None:
    service = OrganizationService(db, admin, clock=lambda: NOW)
    officials = OfficialService(db, admin, clock=lambda: NOW)
    body = next(row for row in service.rows() if row.short.ru == "область Абай")
    post = next(row for row in service.positions() if row.code == "deputy_akim_region")
    present = AppointmentFields(post.position_id, body.organization_id, PartialDate(date(2025, 1, 1)))
    past = AppointmentFields(
        post.position_id, body.organization_id, PartialDate(date(2020, 1, 1)), PartialDate(date(2021, 1, 1))
    )
    officials.add(OfficialFields("Үлгі", "А", iin="880315450126"), present)
    officials.add(OfficialFields("Мысал", "Б", iin="900101300017"), past)
    assert next(row for row in service.rows() if row.organization_id == body.organization_id).officials == 1
    assert next(row for row in service.positions() if row.code == "deputy_akim_region").officials == 1
    assert sum(row.officials for row in service.rows()) == 1


def test_ministries_stand_before_akimats_and_regions_have_names(db: Database, admin: Actor) -> None:
    service = OrganizationService(db, admin)
    kinds = [row.kind for row in service.rows()]
    assert kinds == sorted(kinds, key=list(OrganizationKind).index)
    abai = next(row for row in service.rows() if row.region_code == "10")
    assert (abai.name.kk, abai.region and abai.region.kk) == ("Абай облысының әкімдігі", "Абай облысы")
    assert list(service.regions())[:2] == ["10", "11"]


def test_a_reorganised_body_names_its_successor(db: Database, admin: Actor) -> None:
    with db.transaction() as session:
        successor = session.execute(select(Organization).order_by(col(Organization.id))).scalars().first()
        assert successor is not None
        former = Organization(
            name_kk="Бұрынғы үлгі министрлігі",
            name_ru="Бывшее образцовое министерство",
            kind=OrganizationKind.MINISTRY,
            valid_to=date(2025, 9, 17),
        )
        session.add(former)
        session.flush()
        session.add(OrganizationSuccessor(organization_id=former.id or 0, successor_id=successor.id or 0))
        name = successor.name_ru
    row = next(row for row in OrganizationService(db, admin).rows() if row.valid_to)
    assert [body.ru for body in row.successors] == [name]


def test_an_auditor_sees_no_directory(db: Database, auditor: Actor) -> None:
    with pytest.raises(Forbidden):
        OrganizationService(db, auditor).rows()
