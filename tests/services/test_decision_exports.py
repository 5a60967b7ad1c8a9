from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries
from sqlalchemy import select

from evalapp.charts.values import is_empty
from evalapp.domain.decision import DecisionKind, DecisionResult, OutcomeKind
from evalapp.domain.decision_fields import DecisionFields, OrderFields
from evalapp.domain.decision_figures import FigureRow, FigureTable
from evalapp.domain.decision_outcome import OutcomeFields
from evalapp.domain.errors import Forbidden
from evalapp.domain.language import Language
from evalapp.entities.decision import Decision
from evalapp.entities.register import Position
from evalapp.entities.workspace import AuditEvent
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.decision_charts import MOST_OUTCOMES, DecisionChart, decision_chart
from evalapp.services.decision_exports import DecisionExportService
from evalapp.services.decision_orders import DecisionOrderService
from evalapp.services.decision_outcomes import DecisionOutcomeService
from evalapp.services.decision_report import DecisionReport, DecisionReportService
from evalapp.services.decision_rows import DecisionQuery
from evalapp.services.decisions import DecisionService
from evalapp.services.documents import ExportTarget
from tests.exchange.test_pdf import pages as read_pages
from tests.services.sitting_builder import NOW, build_sitting

LATER = datetime(2026, 10, 20, 9, tzinfo=UTC)


def now() -> datetime:
    return NOW


def later() -> datetime:
    return LATER


@pytest.fixture
def decided(db, officer):
    """Two promoted (one against level and gate), one release not taken; an order, one outcome recorded."""
    sitting = build_sitting(db, officer)
    first = sitting.propose(0, DecisionKind.PROMOTE, post="=SUM(A1)", organization="Примерное министерство")
    second = sitting.propose(1, DecisionKind.PROMOTE)
    third = sitting.propose(2, DecisionKind.RELEASE)
    sitting.open()
    sitting.vote(first, "ffffa")
    sitting.vote(second, "fffaa")
    sitting.vote(third, "aaaaf")
    service = DecisionService(db, officer, clock=now)
    service.enter(first, DecisionFields(result=DecisionResult.ADOPTED, plan="План"))
    service.enter(second, DecisionFields(result=DecisionResult.ADOPTED, reason="=HYPERLINK(1)"))
    service.enter(third, DecisionFields(result=DecisionResult.REJECTED))
    sitting.sign("7")
    rows = service.rows(DecisionQuery())
    order = OrderFields(order_number="41-к", order_date=date(2026, 4, 14), effective_on=date(2026, 4, 16))
    DecisionOrderService(db, officer, clock=now).enter({rows[0].id: rows[0].version}, order)
    outcomes = DecisionOutcomeService(db, officer, clock=later)
    due = outcomes.due()[0]
    fields = OutcomeFields(OutcomeKind.IN_POST, date(2026, 10, 18), "Примечание")
    outcomes.record(due.id, fields, version=due.outcome.version)
    return [row.id for row in rows]


def exports(db, actor):
    return DecisionExportService(db, actor, clock=later)


def sheet_of(path):
    page = load_workbook(path).worksheets[0]
    rows = list(page.iter_rows())
    head = next(n for n, row in enumerate(rows) if row[0].value == "№")
    names = [cell.value for cell in rows[head]]
    return names, [dict(zip(names, row, strict=True)) for row in rows[head + 1 :]]


def plain(value):
    return value.date() if isinstance(value, datetime) else value


def test_each_column_of_the_register_says_what_was_decided(db, officer, decided, tmp_path):
    path = tmp_path / "r.xlsx"
    target = ExportTarget(path=path, language=DocumentLanguage.RU)
    assert exports(db, officer).register(target, order=decided) == 3
    names, lines = sheet_of(path)
    first = {name: plain(lines[0][name].value) for name in names}
    assert first == {
        "№": 1,
        "О ком": "Примерова Айгүл Эскизқызы",
        "Должность на тот день": first["Должность на тот день"],
        "Предлагаемое решение": "Выдвижение на вышестоящую должность",
        "Как решено": "Предложение принято",
        "Решение": "Выдвижение на вышестоящую должность",
        "Куда": "=SUM(A1), Примерное министерство",
        "Комиссия": "Образцовая комиссия",
        "Заседание": date(2026, 4, 10),
        "Заседание №": 1,
        "Протокол": "7",
        "Уровень": 4,
        "Калиброванный уровень": None,
        "Итоговый балл": first["Итоговый балл"],
        "Группа": 1,
        "Порог по добропорядочности": "Порог пройден",
        "Предварительные голоса": None,
        "Голоса": "4 – 1 – 0",
        "Большинство": "да",
        "С чем расходится": None,
        "Причина": None,
        "План развития": "План",
        "Номер приказа": "41-к",
        "Дата приказа": date(2026, 4, 14),
        "Дата вступления в силу": date(2026, 4, 16),
        "Состояние": "В силе",
        "В реестре и резерве": "Не внесено в записи",
        "Через 6 мес": "Работает в должности\nПримечание",
        "Через 12 мес": "Срок – 16.04.2027",
    }
    assert "министр" in first["Должность на тот день"].casefold()
    assert first["Итоговый балл"] == pytest.approx(4, abs=0.2)
    second = {name: lines[1][name].value for name in names}
    assert second["С чем расходится"] == (
        "Расходится с уровнем оценки; Порог по добропорядочности не пройден"
    )
    assert second["Причина"] == "=HYPERLINK(1)"
    assert {lines[1]["Причина"].data_type, lines[0]["Куда"].data_type} == {"s"}
    third = {name: lines[2][name].value for name in names}
    assert (third["Решение"], third["Большинство"]) == ("Предложение отклонено", "нет")
    assert third["Предлагаемое решение"] == "Освобождение от должности"


def test_where_to_is_said_in_the_language_of_the_document_as_long_as_the_register_calls_it_so(
    db, officer, decided, tmp_path
):
    with db.transaction() as session:
        post = session.execute(select(Position).limit(1)).scalar_one()
        number, titles = post.id, (post.title_kk, post.title_ru)
        decision = session.get(Decision, decided[1])
        decision.position_id, decision.post = number, post.title_ru
    told = []
    for language in (DocumentLanguage.KK, DocumentLanguage.RU):
        path = tmp_path / f"{language.value}.xlsx"
        exports(db, officer).register(ExportTarget(path=path, language=language), order=[decided[1]])
        told.append(sheet_of(path)[1][0]["Қайда" if language is DocumentLanguage.KK else "Куда"].value)
    assert tuple(told) == titles
    with db.transaction() as session:
        renamed = session.get(Position, number)
        renamed.title_kk, renamed.title_ru = "Жаңа атау", "Новое название"
    path = tmp_path / "later.xlsx"
    exports(db, officer).register(ExportTarget(path=path, language=DocumentLanguage.KK), order=[decided[1]])
    assert sheet_of(path)[1][0]["Қайда"].value == titles[1]


def test_rows_stand_as_on_the_screen_and_only_those(db, officer, decided, tmp_path):
    path = tmp_path / "r.xlsx"
    target = ExportTarget(path=path, language=DocumentLanguage.KK, shown_filter="Жыл: 2026")
    assert exports(db, officer).register(target, order=[decided[2], decided[0]]) == 2
    texts = [cell.value for row in load_workbook(path).worksheets[0].iter_rows() for cell in row]
    assert texts.index("Мысалов Ерлан Нұсқаұлы") < texts.index("Примерова Айгүл Эскизқызы")
    assert any("Жыл: 2026" in str(text) for text in texts)


def test_the_report_counts_what_was_decided_against_what_and_how_it_turned_out(db, officer, decided):
    report = DecisionReportService(db, officer, clock=later).report()
    assert (report.count, report.undone, report.fewest) == (3, 0, 10)
    answers = report.table("results")
    assert [(row.code, [len(cell) for cell in row.cells]) for row in answers.rows] == [
        ("promote", [2, 0]),
        ("release", [0, 1]),
    ]
    levels = report.table("kinds")
    assert levels.columns == ("4", "3", "2")
    assert levels.rows[0].cells == ((decided[0],), (), (decided[1],))
    assert report.table("gate").rows[0].cells == ((decided[0],), (decided[1],))
    against = report.table("against")
    assert against.columns == ("level", "gate", "any", "reasoned")
    assert against.total.cells == ((decided[1],), (decided[1],), (decided[1],), (decided[1],))
    outcomes = report.table("outcomes", 6)
    assert (outcomes.columns, outcomes.rows[0].cells) == (("in_post",), ((decided[0],),))
    assert report.table("levels_outcomes", 6).rows[0].code == "4"
    assert report.table("outcomes", 12) is None


def test_the_report_keeps_to_its_period_and_commission(db, officer, decided):
    service = DecisionReportService(db, officer, clock=later)
    assert service.report(since=date(2026, 4, 11)).count == 0
    assert service.report(until=date(2026, 4, 10)).count == 3
    assert service.report(commissions=frozenset({999})).tables == ()


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_the_report_is_written_as_workbook_and_as_pages(db, officer, decided, tmp_path, language):
    book, pages = tmp_path / "r.xlsx", tmp_path / "r.pdf"
    exports(db, officer).report(ExportTarget(path=book, language=language))
    exports(db, officer).report(ExportTarget(path=pages, language=language))
    workbook = load_workbook(book)
    assert len(workbook.worksheets[0]._charts) == 2
    counts = [cell.value for row in workbook.worksheets[1].iter_rows() for cell in row]
    assert 3 in counts
    assert ("Решения" in read_pages(pages)[0]) is (language in (DocumentLanguage.RU, DocumentLanguage.KK_RU))


def test_charts_of_the_report_show_the_counts_of_its_tables(db, officer, decided):
    report = DecisionReportService(db, officer, clock=later).report()
    levels = decision_chart(DecisionChart.LEVELS, report, Language.RU)
    assert (levels.names, levels.levels, levels.has_rest) == (
        ("Уровень 4", "Уровень 3", "Уровень 2"),
        (4, 3, 2),
        False,
    )
    assert [(row.label, row.parts) for row in levels.rows] == [
        ("Выдвижение", ((decided[0],), (), (decided[1],))),
        ("Отклонено", ((), (decided[2],), ())),
    ]
    outcomes = decision_chart(DecisionChart.OUTCOMES, report, Language.EN)
    assert [(row.label, row.parts) for row in outcomes.rows] == [("Promotion", ((decided[0],),))]
    assert (outcomes.names, outcomes.has_rest) == (("In the post",), False)
    early = DecisionReportService(db, officer, clock=later).report(until=date(2020, 1, 1))
    assert all(is_empty(decision_chart(key, early, Language.KK)) for key in DecisionChart)


def test_more_outcomes_than_colours_join_the_other_outcomes():
    def table(months, counts):
        ids = iter(range(100))
        cells = tuple(tuple(next(ids) for _ in range(count)) for count in counts.values())
        base = tuple(number for cell in cells for number in cell)
        row = FigureRow("promote", cells, base)
        return FigureTable("outcomes", tuple(counts), (row,), replace(row, code="all"), months=months)

    kinds = {kind.value: 3 for kind in OutcomeKind if kind is not OutcomeKind.OTHER} | {"waits": 1}
    kinds["left"] = kinds["plan_done"] = 1
    tables = (table(6, kinds), table(12, {"in_post": 2}))
    report = DecisionReport(
        since=None,
        until=None,
        commissions=(),
        count=9,
        undone=0,
        tables=tables,
        fewest=10,
        as_of=LATER.date(),
    )
    chart = decision_chart(DecisionChart.OUTCOMES, report, Language.EN)
    assert len(chart.names) == MOST_OUTCOMES + 1
    assert chart.names[-2:] == ("Other", "Not recorded")
    first, second = chart.rows
    assert (first.label, second.label) == ("Promotion · 6 mo", "Promotion · 12 mo")
    assert [len(part) for part in first.parts] == [3, 3, 3, 3, 3, 2, 1]
    assert [len(part) for part in second.parts] == [2, 0, 0, 0, 0, 0, 0]


def test_a_picture_of_a_chart_is_noted_for_who_may_export(db, officer, viewer, decided):
    DecisionReportService(db, officer, clock=later).note_export("decision_levels")
    with db.reading() as session:
        notes = session.execute(select(AuditEvent.note)).scalars()
        assert "chart decision_levels" in set(notes)
    with pytest.raises(Forbidden):
        DecisionReportService(db, viewer, clock=later).note_export("decision_levels")


def test_filters_of_the_report_leave_the_totals_where_they_are(db, officer, decided, tmp_path):
    path = tmp_path / "r.xlsx"
    exports(db, officer).report(ExportTarget(path=path, language=DocumentLanguage.RU))
    filtered = {}
    for page in load_workbook(path).worksheets[1:]:
        if page.auto_filter.ref:
            last = page.cell(range_boundaries(page.auto_filter.ref)[3], 1).value
            filtered[page.title] = (last, page.cell(page.max_row, 1).value)
    assert filtered["Как решены предложения"] == ("Освобождение от должности", "Всего")
    assert all(last != "Всего" for last, _end in filtered.values())


def test_an_empty_period_says_so(db, officer, tmp_path):
    pages = tmp_path / "r.pdf"
    exports(db, officer).report(ExportTarget(path=pages, language=DocumentLanguage.EN))
    assert "No decisions came into force" in read_pages(pages)[0]


def test_viewers_and_auditors_export_nothing_of_it(db, viewer, auditor, tmp_path):
    target = ExportTarget(path=tmp_path / "r.xlsx")
    for actor in (viewer, auditor):
        with pytest.raises(Forbidden):
            exports(db, actor).register(target)
        with pytest.raises(Forbidden):
            exports(db, actor).report(target)
        with pytest.raises(Forbidden):
            DecisionReportService(db, actor).report()
    assert not target.path.exists()


def test_decisions_named_by_their_numbers_come_in_the_order_of_the_register(db, officer, decided):
    service = DecisionService(db, officer, clock=now)
    nobodys = range(max(decided) + 1, max(decided) + 1200)
    named = (decided[2], *nobodys, decided[1], decided[0])
    assert [row.id for row in service.rows(DecisionQuery(ids=named))] == decided
    assert service.rows(DecisionQuery(ids=())) == ()
