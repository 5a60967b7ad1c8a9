"""Assignments of a campaign: plans, lists, undo, what a closed campaign offers."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import CampaignState, RaterRole
from evalapp.entities.assessment import Campaign, Form
from evalapp.services.assignments import RaterWish
from evalapp.storage.database import Database
from evalapp.ui.assessments.assessments_page import AssessmentsPage
from evalapp.ui.assessments.assignment_dialogs import ListDialog, PeersDialog, RatersDialog, SuperiorsDialog
from evalapp.ui.assessments.assignment_plan_dialog import AssignmentPlanDialog
from evalapp.ui.assessments.assignments_tab import CHOSEN, LIST, PEERS, SUPERIORS, AssignmentsTab
from evalapp.ui.assessments.campaign_page import CampaignPage
from evalapp.ui.common.context import PageContext
from tests.services.campaign_builder import IINS, BuiltCampaign, build_campaign

Shown = TypeVar("Shown", bound=QWidget)


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    return build_campaign(db, marks=(4, 3, 3))


@pytest.fixture
def campaign(built: BuiltCampaign, context: PageContext, qtbot: QtBot) -> Iterator[CampaignPage]:
    page = AssessmentsPage(context)
    qtbot.addWidget(page)
    page.resize(1146, 742)
    page.show()
    page.open_target(("campaign", built.id))
    top = page.top()
    assert isinstance(top, CampaignPage)
    settled(qtbot, context)
    yield top
    settled(qtbot, context)


def settled(qtbot: QtBot, context: PageContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.is_busy())


def assignments_of(campaign: CampaignPage, qtbot: QtBot) -> AssignmentsTab:
    campaign.show_tab("assignments")
    tab = campaign.tab("assignments")
    assert isinstance(tab, AssignmentsTab)
    qtbot.waitUntil(lambda: bool(tab.model.all_rows()))
    return tab


def dialog_of(kind: type[Shown], tab: AssignmentsTab, qtbot: QtBot) -> Shown:
    qtbot.waitUntil(lambda: any(found.isVisible() for found in tab.findChildren(kind)))
    return next(found for found in tab.findChildren(kind) if found.isVisible())


def words_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_peers_are_planned_written_and_undone(
    db: Database, built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot, context: PageContext
) -> None:
    tab = assignments_of(campaign, qtbot)
    tab._actions[PEERS].trigger()
    dialog = dialog_of(PeersDialog, tab, qtbot)
    dialog.form.load({"circle": "campaign", "wanted": 2, "whom": False})
    dialog.verb.click()
    plan = dialog_of(AssignmentPlanDialog, tab, qtbot)
    assert plan.verb.text() == "Make 6 assignments"
    plan.verb.click()
    qtbot.waitUntil(lambda: tab.bar.text() == "6 assignments made.")
    qtbot.waitUntil(lambda: all(row.assigned[RaterRole.PEER] == 5 for row in tab.model.all_rows()))
    undo = next(b for b in tab.bar.findChildren(QPushButton) if b.isVisible())
    undo.click()
    qtbot.waitUntil(lambda: all(row.assigned[RaterRole.PEER] == 3 for row in tab.model.all_rows()))
    settled(qtbot, context)


def test_superiors_are_entered_once_per_body(
    built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot, db: Database, context: PageContext
) -> None:
    with db.transaction() as session:
        for number in built.assessees:
            for form in forms_of(session, number, RaterRole.SUPERIOR):
                session.delete(form)
    tab = assignments_of(campaign, qtbot)
    tab._actions[SUPERIORS].trigger()
    dialog = dialog_of(SuperiorsDialog, tab, qtbot)
    assert len(dialog._names) == 3
    dialog._names[0].setText("Эскизов Асқар")
    dialog.verb.click()
    plan = dialog_of(AssignmentPlanDialog, tab, qtbot)
    assert plan.verb.text() == "Make 1 assignment"
    assert "one person" not in words_of(plan)
    plan.reject()


def test_a_superior_of_several_bodies_is_named_as_one_person(
    built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot, db: Database, context: PageContext
) -> None:
    with db.transaction() as session:
        for number in built.assessees:
            for form in forms_of(session, number, RaterRole.SUPERIOR):
                session.delete(form)
    tab = assignments_of(campaign, qtbot)
    tab._actions[SUPERIORS].trigger()
    dialog = dialog_of(SuperiorsDialog, tab, qtbot)
    for name in dialog._names[:2]:
        name.setText("Эскизов Асқар")
    dialog._names[2].setText("Эскизов Асқар Үлгіұлы")
    dialog.verb.click()
    plan = dialog_of(AssignmentPlanDialog, tab, qtbot)
    said = words_of(plan)
    assert said.count("one person with one code") == 1
    assert all(body.body.pick(context.language) in said for body in dialog._bodies[:2])
    plan.reject()


def forms_of(session: Session, assessee_id: int, role: RaterRole) -> list[Form]:
    wanted = select(Form).where(col(Form.assessee_id) == assessee_id, col(Form.role) == role)
    return list(session.execute(wanted).scalars())


def test_raters_are_typed_or_picked_from_the_register(
    built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot
) -> None:
    tab = assignments_of(campaign, qtbot)
    assert not tab._actions[CHOSEN].isEnabled()
    tab.view.select_id(built.assessees[0])
    assert tab._actions[CHOSEN].isEnabled()
    tab._actions[CHOSEN].trigger()
    dialog = dialog_of(RatersDialog, tab, qtbot)
    dialog._search.setText("шаблонов")
    qtbot.waitUntil(lambda: dialog._hits.count() == 1)
    dialog._hits.itemActivated.emit(dialog._hits.item(0))
    typed = dialog._raters.toPlainText()
    assert typed.startswith("Шаблонов Данияр; ")
    dialog._raters.setPlainText(f"{typed}\nЭскизов Асқар; директор\n{IINS[0]}\nПримерова Айгүл")
    dialog.form.widget("role").setCurrentIndex(
        dialog.form.widget("role").findData(RaterRole.SUBORDINATE.value)
    )
    dialog.verb.click()
    plan = dialog_of(AssignmentPlanDialog, tab, qtbot)
    columns = {column.key: column for column in plan.model.columns}
    rows = plan.model.shown_rows()
    said = [plan.model.text_at(row, columns["outcome"]) for row in rows]
    assert said[:2] == ["Assigned", "Assigned"]
    assert all(words.startswith("Nobody rates himself") for words in said[2:])
    plan.refused.click()
    assert len(plan.model.shown_rows()) == 2
    plan.reject()


def test_a_list_is_pasted_or_read(
    built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot, tmp_path: Path, context: PageContext
) -> None:
    tab = assignments_of(campaign, qtbot)
    tab._actions[LIST].trigger()
    dialog = dialog_of(ListDialog, tab, qtbot)
    dialog.verb.click()
    assert "Paste at least one row." in words_of(dialog)
    dialog.form.widget("pasted").setPlainText("what\tis\tthis")
    dialog.verb.click()
    qtbot.waitUntil(dialog.bar.isVisible)
    book = Workbook()
    book.worksheets[0].append(("ИИН", "Роль", "Оценивающий"))
    book.worksheets[0].append((IINS[0], "эксперт", "Эскизов Асқар"))
    book.worksheets[0].append((IINS[0], "эксперт", "Эскизов Асқар"))
    book.save(tmp_path / "list.xlsx")
    dialog.take_file(tmp_path / "list.xlsx")
    plan = dialog_of(AssignmentPlanDialog, tab, qtbot)
    columns = {column.key: column for column in plan.model.columns}
    last = plan.model.shown_rows()[-1]
    assert plan.model.text_at(last, columns["row"]) == "3"
    assert "row 2" in plan.model.text_at(last, columns["outcome"])
    plan.reject()
    settled(qtbot, context)


def test_an_assignment_is_taken_away_by_its_button(
    built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot, context: PageContext
) -> None:
    service = context.services.assignments
    wish = RaterWish(full_name="Эскизов Асқар")
    service.assign(service.plan_raters(built.id, built.assessees[:1], RaterRole.EXPERT, [wish]))
    tab = assignments_of(campaign, qtbot)
    tab.view.select_id(built.assessees[0])
    qtbot.waitUntil(lambda: "Эскизов Асқар" in words_of(tab.raters))
    button = next(b for b in tab.raters.findChildren(QToolButton) if "Эскизов" in b.accessibleName())
    button.click()
    qtbot.waitUntil(lambda: "Эскизов Асқар" not in words_of(tab.raters))


def test_a_closed_campaign_offers_no_assigning(
    db: Database, built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot
) -> None:
    tab = assignments_of(campaign, qtbot)
    assert tab.assign_button.isVisible()
    with db.transaction() as session:
        session.get_one(Campaign, built.id).state = CampaignState.REVIEW
    qtbot.waitUntil(lambda: not tab.assign_button.isVisible())
    assert QApplication.activeModalWidget() is None
