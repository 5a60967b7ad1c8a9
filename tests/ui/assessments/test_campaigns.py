"""The list of campaigns, launching, one campaign with its tabs, release."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from evalapp.domain.access import Actor
from evalapp.domain.campaign import CampaignState, FormState, RaterRole
from evalapp.services.campaigns import CampaignService
from evalapp.services.suite import build_services
from evalapp.storage.database import Database
from evalapp.storage.workspace import Workspace
from evalapp.ui.assessments.assessments_page import AssessmentsPage
from evalapp.ui.assessments.campaign_menu import Step
from evalapp.ui.assessments.campaign_page import CampaignPage
from evalapp.ui.assessments.campaign_tabs import FORMS, OPEN_FORMS, RESULTS
from evalapp.ui.assessments.campaigns_page import CampaignsPage
from evalapp.ui.assessments.explanation_page import ExplanationPage
from evalapp.ui.assessments.form_dialogs import DismissDialog
from evalapp.ui.assessments.new_draft_dialog import NewDraftDialog
from evalapp.ui.assessments.rating_form_page import RatingFormPage
from evalapp.ui.common.context import PageContext
from tests.services.campaign_builder import (
    AS_OF,
    CODES,
    BuiltCampaign,
    add_form,
    add_officials,
    build_campaign,
    campaign_state,
)


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    return build_campaign(db, marks=(4, 3, 3, 2))


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> Iterator[AssessmentsPage]:
    page = AssessmentsPage(context)
    qtbot.addWidget(page)
    page.resize(1146, 742)
    page.show()
    yield page
    settled(qtbot, context)


def settled(qtbot: QtBot, context: PageContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.is_busy())


def opened(page: AssessmentsPage, qtbot: QtBot, campaign_id: int) -> CampaignPage:
    page.open_target(("campaign", campaign_id))
    top = page.top()
    assert isinstance(top, CampaignPage)
    settled(qtbot, page.context)
    return top


def test_empty_list_says_what_belongs_here(page: AssessmentsPage, qtbot: QtBot, context: PageContext) -> None:
    first = page.first()
    assert isinstance(first, CampaignsPage)
    qtbot.waitUntil(lambda: first.stack.currentIndex() == 1)
    assert not first.launch_button.isVisible()


def test_list_shows_state_counts_and_open_forms(
    built: BuiltCampaign, db: Database, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    with db.transaction() as session:
        add_form(session, built.assessees[0], RaterRole.EXPERT, "Э9", state=FormState.OPEN)
    first = page.first()
    assert isinstance(first, CampaignsPage)
    columns = {column.key: column for column in first.model.columns}

    def shown(key: str) -> list[str]:
        return [first.model.text_at(row, columns[key]) for row in first.model.shown_rows()]

    qtbot.waitUntil(lambda: shown("received") == ["32 / 33"])
    assert shown("open") == ["1"]


def test_enter_opens_a_campaign_and_the_crumb_leads_back(
    built: BuiltCampaign, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    first = page.first()
    assert isinstance(first, CampaignsPage)
    qtbot.waitUntil(lambda: first.view.current_row() is not None)
    qtbot.keyClick(first.view, Qt.Key.Key_Return)
    top = page.top()
    assert isinstance(top, CampaignPage)
    settled(qtbot, context)
    assert top.head.title.text() == "Бағалау 2026"
    top.closed.emit()
    assert page.top() is first


def test_draft_is_made_from_the_register(
    db: Database, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    add_officials(db, 3)
    settled(qtbot, context)
    first = page.first()
    dialog = NewDraftDialog(first, context)
    dialog.form.widget("as_of").set_value(AS_OF)
    assert "3" in dialog._note.text()
    dialog.accept()
    assert dialog.form.error("name")
    dialog.form.widget("name").setText("Жаңа науқан")
    with qtbot.waitSignal(dialog.created) as created:
        dialog.accept()
    settled(qtbot, context)
    rows = context.services.campaigns.rows()
    assert [(row.id, row.name, row.assessees) for row in rows] == [(created.args[0], "Жаңа науқан", 3)]


def test_officer_sees_counts_only_before_release(
    built: BuiltCampaign,
    db: Database,
    officer: Actor,
    window_workspace: Workspace,
    context: PageContext,
    qtbot: QtBot,
) -> None:
    window_workspace.actor = officer
    own = replace(context, services=build_services(window_workspace), actor=officer)
    page = AssessmentsPage(own)
    qtbot.addWidget(page)
    page.show()
    campaign = opened(page, qtbot, built.id)
    assert campaign.stack.currentWidget() is campaign.tab(FORMS)
    campaign.show_tab("results")
    qtbot.waitUntil(lambda: "32" in campaign.tab(RESULTS)._waiting.text.text())
    assert campaign.tab(RESULTS).model.rowCount() == 0
    settled(qtbot, context)


def test_open_forms_are_dismissed_with_a_reason_and_restored(
    built: BuiltCampaign, db: Database, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    with db.transaction() as session:
        form = add_form(session, built.assessees[0], RaterRole.EXPERT, "Э9", state=FormState.OPEN)
        form.problem = {
            "items": [
                {"code": "mark_off_scale", "header": "Лидерство", "raw": "7", "params": {"low": 1, "high": 5}}
            ],
            "raw": {"B3": "7"},
            "file": "бағалар.xlsx",
            "sheet": "Оценки",
            "row": 9,
        }
    campaign = opened(page, qtbot, built.id)
    campaign.show_tab(OPEN_FORMS)
    tab = campaign.tab(OPEN_FORMS)
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    columns = {column.key: column for column in tab.model.columns}
    words = tab.model.text_at(tab.model.shown_rows()[0], columns["problem"])
    assert words.startswith("Лидерство: “7”")
    dialog = DismissDialog(tab, context, tab.model.shown_rows())
    dialog.dismissed.connect(tab._on_dismissed)
    dialog.accept()
    assert dialog.form.error("reason")
    dialog.form.widget("reason").setPlainText("Бағалаушы растамады")
    dialog.accept()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 0)
    button = next(x for x in tab.bar.findChildren(QPushButton) if x.isVisible() and x.text())
    button.click()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)


def test_release_waits_for_open_forms(
    built: BuiltCampaign, db: Database, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    with db.transaction() as session:
        add_form(session, built.assessees[0], RaterRole.EXPERT, "Э9", state=FormState.OPEN)
    campaign = opened(page, qtbot, built.id)
    campaign._release.click()
    settled(qtbot, context)
    assert campaign.stack.currentWidget() is campaign.tab(OPEN_FORMS)
    assert "1 open form" in campaign.bar.text()
    assert campaign_state(db, built.id) == "open"


def test_release_is_confirmed_and_backed_up(
    workspace: Workspace, context: PageContext, tasks: object, qtbot: QtBot
) -> None:
    built = build_campaign(workspace.db)
    workspace.db.subscribers.append(context.changes.changed.emit)
    own = replace(context, services=build_services(workspace), actor=workspace.actor)
    page = AssessmentsPage(own)
    qtbot.addWidget(page)
    page.show()
    campaign = opened(page, qtbot, built.id)
    campaign._release.click()
    dialog = next(x for x in campaign.findChildren(QPushButton) if x.objectName() == "verb")
    assert dialog.text() == "Release 4 results"
    dialog.click()
    qtbot.waitUntil(lambda: campaign_state(workspace.db, built.id) == "released", timeout=20000)
    settled(qtbot, context)
    assert len(own.services.backups.rows()) == 1
    qtbot.waitUntil(lambda: not campaign._release.isVisible())
    assert own.services.campaigns.verify_release(built.id)
    assert campaign.tab(RESULTS).shown is not None


def test_review_and_back_from_the_menu(
    built: BuiltCampaign, db: Database, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    campaign = opened(page, qtbot, built.id)
    campaign.more.chosen.emit(Step.REVIEW)
    qtbot.waitUntil(lambda: campaign_state(db, built.id) == "review")
    settled(qtbot, context)
    campaign.more.chosen.emit(Step.REOPEN)
    qtbot.waitUntil(lambda: campaign_state(db, built.id) == "open")
    settled(qtbot, context)


def test_released_results_are_verified_on_demand(
    built: BuiltCampaign,
    db: Database,
    admin: Actor,
    page: AssessmentsPage,
    qtbot: QtBot,
    context: PageContext,
) -> None:
    CampaignService(db, admin).release(built.id)
    campaign = opened(page, qtbot, built.id)
    campaign.more.chosen.emit(Step.VERIFY)
    qtbot.waitUntil(lambda: bool(campaign.bar.text()))
    assert campaign.bar.text() == "These are the released results."
    assert campaign._card.row.state is CampaignState.RELEASED


def test_bands_are_group_lines_and_filters_narrow_the_table(
    built: BuiltCampaign, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    campaign = opened(page, qtbot, built.id)
    tab = campaign.tab(RESULTS)
    qtbot.waitUntil(lambda: len(tab.model.shown_rows()) == 4)
    groups = [tab.model.row(n) for n in range(tab.model.rowCount()) if tab.model.is_group(n)]
    assert [group.title for group in groups] == [f"Band {n}" for n in sorted(tab._sizes)]
    assert tab.bar.text() == "Preview, not released"
    tab.flagged.click()
    assert [line.row.official.full_name for line in tab.model.shown_rows()] == ["Үлгіұлы Қанат"]
    tab.flagged.click()
    tab.model.set_filter("примерова")
    assert len(tab.model.shown_rows()) == 1


def test_row_without_a_total_shows_its_reason_across_the_figures(
    db: Database, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    built = build_campaign(db, marks=(4, 3))
    with db.transaction() as session:
        from sqlalchemy import select
        from sqlmodel import col

        from evalapp.entities.assessment import Form

        for form in session.execute(
            select(Form).where(col(Form.assessee_id) == built.assessees[1])
        ).scalars():
            if form.role is not RaterRole.EXPERT:
                session.delete(form)
    tab = opened(page, qtbot, built.id).tab(RESULTS)
    qtbot.waitUntil(lambda: len(tab.model.shown_rows()) == 2)
    last = tab.model.rowCount() - 1
    columns = [column.key for column in tab.model.columns]
    assert tab.view.columnSpan(last, columns.index("total")) == 7
    assert "half of the weight" in tab.model.columns[columns.index("total")].tip(tab.model.row(last))


def test_explanation_opens_from_a_row_and_walks_on(
    built: BuiltCampaign, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    tab = opened(page, qtbot, built.id).tab(RESULTS)
    qtbot.waitUntil(lambda: tab.view.current_row() is not None)
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    explanation = page.top()
    assert isinstance(explanation, ExplanationPage)
    qtbot.waitUntil(lambda: len(explanation.model.shown_rows()) == len(CODES))
    assert explanation.head.title.text() == "Примерова Айгүл Эскизқызы"
    assert explanation.working.text().startswith("Integrity: (0.4 · 4.00 + 0.2 · 4.00")
    explanation.next.click()
    qtbot.waitUntil(lambda: explanation.head.title.text() != "Примерова Айгүл Эскизқызы")
    words = " ".join(x.text() for x in explanation.findChildren(type(explanation.working)))
    assert "К0" not in words
    assert "Р1" in words
    qtbot.keyClick(explanation.view, Qt.Key.Key_Escape)
    assert isinstance(page.top(), CampaignPage)


def test_form_is_entered_from_the_campaign_and_leads_back(
    built: BuiltCampaign, db: Database, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    form_id = context.services.forms.open_form(built.assessees[0], RaterRole.EXPERT, "Э7")
    campaign = opened(page, qtbot, built.id)
    campaign.form_wanted.emit(form_id)
    form = page.top()
    assert isinstance(form, RatingFormPage)
    assert page.is_focused()
    form.closed.emit()
    assert page.top() is campaign


def test_closed_marks_are_not_opened_again(
    built: BuiltCampaign, db: Database, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    form_id = context.services.forms.open_form(built.assessees[0], RaterRole.PEER, "К7")
    context.services.forms.finish(form_id, rest_not_observed=True)
    campaign = opened(page, qtbot, built.id)
    campaign.form_wanted.emit(form_id)
    assert page.top() is campaign
    assert campaign.bar.text().startswith("Marks of peers and subordinates")
