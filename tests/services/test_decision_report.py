import pytest

from evalapp.domain.decision import DecisionKind
from evalapp.domain.meeting import SubjectKind
from evalapp.exchange.decision_report_words import ReportWords
from evalapp.services.decision_report import DecisionReportService
from evalapp.services.decision_rows import DecisionQuery
from evalapp.services.decisions import DecisionService
from evalapp.texts import term, text
from tests.services.decision_builder import FIRST, Decided


@pytest.fixture
def decided(db):
    """{code: decision} of what is decided without a kind, and one with a kind."""
    made = Decided(db)
    kept = made.decide(SubjectKind.OTHER, DecisionKind.KEEP_WITH_PLAN)
    return {
        "keep_with_plan": kept,
        "taken": made.decide(SubjectKind.OTHER, None),
        "rejected": made.decide(SubjectKind.OTHER, None, is_taken=False),
        "undoing": made.undo(kept, FIRST),
    }


def test_an_adopted_question_is_no_rejected_proposal(db, officer, decided):
    report = DecisionReportService(db, officer).report()
    table = report.table("kinds")
    assert {row.code: row.base for row in table.rows} == {code: (one,) for code, one in decided.items()}
    words = ReportWords(lambda key, **values: text("ru", key, **values), lambda key: term("ru", key), str)
    assert [words.row(table, row.code) for row in table.rows] == [
        "Оставление с планом развития",
        "Отмена прежнего решения",
        "Предложение принято",
        "Предложение отклонено",
    ]


def test_undoing_that_was_rejected_undoes_nothing(db, officer, decided):
    service = DecisionService(db, officer)
    further = Decided(db).decide(SubjectKind.OTHER, None, is_taken=False, undoes_id=decided["keep_with_plan"])
    assert {row.id: row.code for row in service.rows(DecisionQuery())}[further] == "rejected"
