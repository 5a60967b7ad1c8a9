import pytest
from pytestqt.qtbot import QtBot

from evalapp.domain.decision import DecisionKind
from evalapp.domain.language import Language
from evalapp.domain.meeting import SubjectKind
from evalapp.services.decision_rows import DecisionQuery
from evalapp.services.decisions import DecisionService
from evalapp.ui.commission.decision_filters import DecisionFilters
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.table_view import RowView
from tests.services.decision_builder import Decided


@pytest.mark.parametrize("chosen", ["keep_with_plan", "taken", "rejected"])
def test_each_decision_is_found_by_what_was_decided(qtbot: QtBot, db, officer, chosen: str) -> None:
    made = Decided(db)
    expected = {
        "keep_with_plan": made.decide(SubjectKind.OTHER, DecisionKind.KEEP_WITH_PLAN),
        "taken": made.decide(SubjectKind.OTHER, None),
        "rejected": made.decide(SubjectKind.OTHER, None, is_taken=False),
    }
    rows = DecisionService(db, officer).rows(DecisionQuery())
    view = RowView(RowTableModel([]), "decisions")
    filters = DecisionFilters(view, Language.RU)
    qtbot.addWidget(view)
    qtbot.addWidget(filters)
    filters.offer(rows)
    filters.kind.choose([chosen])
    assert [row.id for row in rows if filters.keeps(row)] == [expected[chosen]]
