"""The list of all objections above the overview: what waits, its card, the ways there and on."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from evalapp.domain.meeting import SubjectKind
from evalapp.domain.objection import AnswerFields, ObjectionFields, ObjectionOutcome, ObjectionSubject
from evalapp.services.objection_subjects import AgainstDecision, AgainstResult, AgainstVerdict
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.objection_dialogs import AnswerDialog
from evalapp.ui.main_window import MainWindow
from evalapp.ui.overview.line import OverviewLine
from evalapp.ui.overview.objections_page import ObjectionsPage
from evalapp.ui.overview.overview_section import OverviewSection
from tests.services.campaign_builder import build_campaign
from tests.services.decision_builder import Decided
from tests.services.selection_builder import add_selection
from tests.ui.shown import seen

WORDS = "Прошу проверить."
TODAY = utc_now().astimezone().date()


@pytest.fixture
def ids(context: PageContext, db: Database) -> dict[str, int]:
    """Objections against a result, a verdict and a decision, and an answered one against a verdict."""
    service, today = context.services.objections, TODAY
    campaign = build_campaign(db)
    context.services.campaigns.release(campaign.id)
    people = add_selection(db, 2).people
    decision = Decided(db).decide(SubjectKind.APPLICANT, None, application_id=people[0])
    fields = ObjectionFields(WORDS, today, 1)
    earlier = ObjectionFields(WORDS, today - timedelta(days=30))
    made = {
        "result": service.receive(AgainstResult(campaign.id, campaign.assessees[0]), fields),
        "verdict": service.receive(AgainstVerdict(people[0]), earlier),
        "decision": service.receive(AgainstDecision(decision), ObjectionFields(WORDS, today)),
        "answered": service.receive(AgainstVerdict(people[1]), ObjectionFields(WORDS, today)),
    }
    answer = AnswerFields(ObjectionOutcome.REJECTED, "Проверено.", today, "Комиссия")
    service.answer(made["answered"], answer, version=1)
    return made


@pytest.fixture
def window(qtbot: QtBot, context: PageContext, ids: dict[str, int]) -> MainWindow:
    made = MainWindow(context, workspace_name="Үлгі", is_training=True)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(lambda: len(lines(made)) >= len(ids) - 1)
    return made


def section(window: MainWindow) -> OverviewSection:
    page = window.page("overview")
    assert isinstance(page, OverviewSection)
    return page


def lines(window: MainWindow) -> list[OverviewLine]:
    found = section(window).first().findChildren(OverviewLine)
    return [one for one in found if one.isVisible() and "received" in one.accessibleName()]


def listed(qtbot: QtBot, window: MainWindow) -> ObjectionsPage:
    window.route("objections", None)
    page = section(window).top()
    assert isinstance(page, ObjectionsPage)
    qtbot.waitUntil(lambda: bool(page.list.model.all_rows()))
    return page


def test_the_overview_counts_every_kind_the_overdue_first(window: MainWindow, ids: dict[str, int]) -> None:
    kinds = ("Verdict on the application", "Result of the assessment", "Decision of the commission")
    said = [one.accessibleName() for one in lines(window)]
    assert [sum(kind in one for one in said) for kind in kinds] == [1, 1, 1]
    assert "Verdict" in said[0]
    assert "days late" in said[0]
    requests = {one.request() for one in lines(window)}
    assert ("objection", ids["verdict"]) in requests


def test_a_line_of_an_applicant_opens_his_objection(
    qtbot: QtBot, window: MainWindow, ids: dict[str, int]
) -> None:
    line = lines(window)[0]
    line.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    page = section(window).top()
    assert isinstance(page, ObjectionsPage)
    qtbot.waitUntil(page.card_panel.isVisible)
    assert page.card_panel.row is not None
    assert page.card_panel.row.id == ids["verdict"]
    assert WORDS in seen(page.card_panel)


def test_those_that_wait_stand_first_and_filters_narrow(
    qtbot: QtBot, window: MainWindow, ids: dict[str, int]
) -> None:
    page = listed(qtbot, window)
    assert [row.id for row in page.list.model.shown_rows()] == [
        ids[name] for name in ("verdict", "result", "decision", "answered")
    ]
    page.list.subjects.choose([ObjectionSubject.VERDICT])
    assert [row.id for row in page.list.model.shown_rows()] == [ids["verdict"], ids["answered"]]
    page.open_target(("objection", ids["decision"]))
    assert page.card_panel.row is not None
    assert page.card_panel.row.id == ids["decision"]
    assert len(page.list.model.shown_rows()) == len(ids)


def test_an_answer_given_there_moves_it_down(qtbot: QtBot, window: MainWindow, ids: dict[str, int]) -> None:
    page = listed(qtbot, window)
    page.open_target(("objection", ids["verdict"]))
    page.card_panel.answer_button.click()
    dialog = page.findChildren(AnswerDialog)[-1]
    outcome = dialog.form.widget("outcome")
    outcome.setCurrentIndex(outcome.findData(ObjectionOutcome.UPHELD))
    dialog.form.widget("answer").setPlainText("Исправлено.")
    dialog.form.widget("answered_by").setText("Комиссия")
    dialog.form.widget("answered_on").set_value(TODAY)
    dialog.accept()
    qtbot.waitUntil(lambda: page.list.model.shown_rows()[0].id != ids["verdict"])
    qtbot.waitUntil(lambda: "Исправлено." in seen(page.card_panel))
    assert "days late" in seen(page.card_panel)


def test_a_closed_card_leaves_the_cursor_in_the_list(
    qtbot: QtBot, window: MainWindow, ids: dict[str, int]
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = listed(qtbot, window)
    assert QApplication.activeWindow() is window, "a part of the page was a window for a moment"
    page.open_target(("objection", ids["verdict"]))
    qtbot.waitUntil(page.card_panel.close_button.isVisible)
    page.card_panel.close_button.setFocus()
    qtbot.waitUntil(page.card_panel.close_button.hasFocus)
    qtbot.keyClick(page.card_panel.close_button, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.list.view.hasFocus)
    assert page.card_panel.isHidden()
    assert page.list.view.current_row().id == ids["verdict"]


@pytest.mark.parametrize(
    ("name", "key"), [("result", "assessments"), ("verdict", "reserve"), ("decision", "commission")]
)
def test_each_kind_leads_to_what_it_is_against(
    qtbot: QtBot, window: MainWindow, ids: dict[str, int], name: str, key: str
) -> None:
    page = listed(qtbot, window)
    page.open_target(("objection", ids[name]))
    page.card_panel._on_place()
    assert window.current_key() == key


def test_the_button_of_the_overview_leads_there_and_the_crumb_back(qtbot: QtBot, window: MainWindow) -> None:
    first = section(window).first()
    button = first.findChild(QPushButton, "all_objections")
    assert button is not None
    assert button.isVisible()
    button.click()
    page = section(window).top()
    assert isinstance(page, ObjectionsPage)
    assert page.place() == ("objections", None)
    page._on_back()
    assert section(window).top() is first
