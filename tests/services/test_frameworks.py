"""The competency framework as the directory shows it."""

import pytest

from evalapp.domain.access import Actor
from evalapp.domain.errors import NotFound
from evalapp.domain.reference import PositionCategory
from evalapp.services.frameworks import FrameworkService
from evalapp.storage.database import Database


def test_a_framework_opens_with_every_wording(db: Database, viewer: Actor) -> None:
    service = FrameworkService(db, viewer)
    (row,) = service.rows()
    card = service.card(row.framework_id)
    assert (row.code, row.competencies, row.campaigns) == ("KZ-2026-1", 14, 0)
    assert [len(block.competencies) for block in card.blocks] == [6, 8]
    assert [card.scale[level].ru for level in (1, 5)] == ["Не соответствует", "Образцовый уровень"]
    integrity = card.blocks[0].competencies[0]
    assert (integrity.code, integrity.name.kk) == ("P1", "Адалдық")
    assert list(integrity.levels) == [1, 2, 3, 4, 5]
    assert len(integrity.indicators) == 4
    assert integrity.targets[PositionCategory.DEPUTY_AKIMS] == 4.0
    assert service.card() == card


def test_an_unknown_framework_is_not_found(db: Database, admin: Actor) -> None:
    with pytest.raises(NotFound):
        FrameworkService(db, admin).card(4711)
