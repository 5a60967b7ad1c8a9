"""The list of grounds for leaving: entered, ordered, no longer offered, kept while members refer to it."""

from datetime import date

import pytest

from evalapp.domain.access import Actor
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.language import Trilingual
from evalapp.entities.membership import Reservist
from evalapp.services.leaving_grounds import LeavingGroundFields, LeavingGroundService
from evalapp.storage.database import Database

NAME = Trilingual("Үлгі негіз", "Образцовое основание", "Sample ground")


@pytest.fixture
def grounds(db: Database, officer: Actor) -> LeavingGroundService:
    return LeavingGroundService(db, officer)


def test_shipped_grounds_can_be_offered(grounds: LeavingGroundService) -> None:
    rows = grounds.rows()
    assert "own_request" in {row.code for row in rows}
    assert all(row.is_active and row.name.kk and row.name.ru and row.name.en for row in rows)
    assert [row.position for row in rows] == sorted(row.position for row in rows)


def test_a_ground_is_added_changed_and_moved(grounds: LeavingGroundService) -> None:
    added = grounds.add(LeavingGroundFields(" sample ", NAME, "п. 7"))
    row = grounds.rows()[-1]
    assert (row.id, row.code, row.name, row.source, row.is_active) == (added, "sample", NAME, "п. 7", True)
    grounds.save(added, LeavingGroundFields("other", NAME, is_active=False), version=row.version)
    changed = grounds.rows()[-1]
    assert (changed.code, changed.source, changed.is_active) == ("sample", "", False)
    with pytest.raises(Conflict):
        grounds.save(added, LeavingGroundFields("sample", NAME), version=row.version)
    grounds.move(added, -1)
    assert grounds.rows()[-2].id == added
    for _ in range(30):
        grounds.move(added, -1)
    rows = grounds.rows()
    assert rows[0].id == added
    assert [one.position for one in rows] == list(range(1, len(rows) + 1))


@pytest.mark.parametrize(
    ("fields", "faults"),
    [
        (LeavingGroundFields("", NAME), {"code": "required"}),
        (LeavingGroundFields("Своё", NAME), {"code": "ground_code_form"}),
        (LeavingGroundFields("own_request", NAME), {"code": "ground_code_taken"}),
        (LeavingGroundFields("sample", Trilingual("Негіз", "")), {"name": "required_kk_ru"}),
        (LeavingGroundFields("sample", NAME, "п" * 301), {"source": "too_long"}),
    ],
)
def test_faults_are_named(
    grounds: LeavingGroundService, fields: LeavingGroundFields, faults: dict[str, str]
) -> None:
    with pytest.raises(Invalid) as refused:
        grounds.add(fields)
    assert refused.value.fields == faults


def test_a_ground_somebody_left_on_stays(grounds: LeavingGroundService, db: Database) -> None:
    first, second = grounds.rows()[:2]
    with db.transaction() as session:
        session.add(
            Reservist(
                iin="0",
                full_name="Мысалов",
                enrolled_on=date(2024, 1, 1),
                stay_until=date(2026, 12, 31),
                left_on=date(2025, 1, 1),
                left_ground=first.code,
            )
        )
    assert grounds.rows()[0].members == 1
    with pytest.raises(Refused):
        grounds.remove(first.id)
    grounds.remove(second.id)
    assert second.code not in {row.code for row in grounds.rows()}
    with pytest.raises(NotFound):
        grounds.remove(second.id)


def test_viewers_read_the_list_and_change_nothing(db: Database, viewer: Actor) -> None:
    grounds = LeavingGroundService(db, viewer)
    row = grounds.rows()[0]
    fields = LeavingGroundFields("sample", NAME)
    for deed in (
        lambda: grounds.add(fields),
        lambda: grounds.save(row.id, fields, version=row.version),
        lambda: grounds.move(row.id, 1),
        lambda: grounds.remove(row.id),
    ):
        with pytest.raises(Forbidden):
            deed()
