"""A draft in the window: rules typed and worded, officials chosen, launched; corrections and versions."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from evalapp.domain.campaign import AssesseeState, CampaignState, RaterRole
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scoring_rules import RoleRule
from evalapp.entities.assessment import Form
from evalapp.services.campaigns import CampaignFields
from evalapp.storage.database import Database
from evalapp.ui.assessments.add_officials_page import AddOfficialsPage
from evalapp.ui.assessments.assessments_page import AssessmentsPage
from evalapp.ui.assessments.campaign_actions import CorrectionDialog
from evalapp.ui.assessments.campaign_menu import Step
from evalapp.ui.assessments.campaign_page import CampaignPage
from evalapp.ui.assessments.campaign_tabs import PEOPLE, SETUP, VERSIONS
from evalapp.ui.assessments.campaigns_page import CampaignsPage
from evalapp.ui.assessments.ground_dialog import GroundDialog
from evalapp.ui.assessments.rules_editor import RolesEditor
from evalapp.ui.assessments.version_page import VersionPage
from evalapp.ui.common.context import PageContext
from tests.services.campaign_builder import AS_OF, add_officials, build_campaign, campaign_state

FIELDS = CampaignFields("Бағалау 2026", PositionCategory.DEPUTY_MINISTERS, AS_OF)


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> Iterator[AssessmentsPage]:
    page = AssessmentsPage(context)
    qtbot.addWidget(page)
    page.resize(1146, 742)
    page.show()
    yield page
    settled(qtbot, context)


@pytest.fixture
def draft(db: Database, context: PageContext) -> int:
    """A draft with three officials."""
    add_officials(db, 3)
    return context.services.drafts.create(FIELDS)


def settled(qtbot: QtBot, context: PageContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.is_busy())


def opened(page: AssessmentsPage, qtbot: QtBot, campaign_id: int) -> CampaignPage:
    page.open_target(("campaign", campaign_id))
    top = page.top()
    assert isinstance(top, CampaignPage)
    settled(qtbot, page.context)
    return top


def press(parent: object, name: str) -> None:
    button = next(x for x in parent.findChildren(QPushButton) if x.objectName() == name)  # type: ignore[attr-defined]
    button.click()


def test_draft_opens_with_its_rules_and_offers_only_what_it_allows(
    draft: int, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    campaign = opened(page, qtbot, draft)
    assert list(campaign._entries)[:2] == [SETUP, PEOPLE]
    assert "results" not in campaign._entries
    assert campaign._launch.isVisible()
    assert not campaign._release.isVisible()
    assert "the launch fixes the rules" in campaign.possible.text()


def test_words_follow_the_weights_that_are_typed_and_saving_keeps_them(
    draft: int, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    tab = opened(page, qtbot, draft).tab(SETUP)
    qtbot.waitUntil(lambda: "superior – 40" in tab.words.text())
    tab.roles._weights[RaterRole.SUPERIOR].setValue(3.4)
    assert tab._preset.currentData() == "own"
    qtbot.waitUntil(lambda: "superior – 85" in tab.words.text())
    settled(qtbot, context)
    assert tab.is_dirty()
    qtbot.keyClick(tab, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not tab.is_dirty())
    settled(qtbot, context)
    assert context.services.campaigns.card(draft).rules.role(RaterRole.SUPERIOR).weight == 3.4  # type: ignore[union-attr]


def test_impossible_weights_are_said_beside_them_and_not_kept(
    draft: int, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    tab = opened(page, qtbot, draft).tab(SETUP)
    for spin in tab.roles._weights.values():
        spin.setValue(0)
    assert not tab.keep()
    assert "At least one role needs a weight" in tab.roles._note.text()
    tab.roles._minimums[RaterRole.PEER].setValue(1)
    qtbot.waitUntil(lambda: "the mean of one" in tab.roles._note.text())
    tab._preset.setCurrentIndex(0)
    tab._preset.activated.emit(0)
    assert not tab.is_dirty()
    settled(qtbot, context)


def test_launch_names_the_numbers_and_fixes_the_rules(
    db: Database, draft: int, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    campaign = opened(page, qtbot, draft)
    setup = campaign.tab(SETUP)
    setup.form.widget("name").setText("Жаңа атау")
    campaign._launch.click()
    qtbot.waitUntil(lambda: any(x.objectName() == "verb" for x in campaign.findChildren(QPushButton)))
    verb = next(x for x in campaign.findChildren(QPushButton) if x.objectName() == "verb")
    assert verb.text() == "Launch for 3 officials"
    verb.click()
    qtbot.waitUntil(lambda: campaign_state(db, draft) == "open")
    settled(qtbot, context)
    qtbot.waitUntil(lambda: "forms" in campaign._entries)
    assert context.services.campaigns.card(draft).row.name == "Жаңа атау", "typed words go with the launch"
    assert setup.left.currentIndex() == 1
    assert campaign.tabs.chosen() == "assignments", "nobody is assigned yet"


def test_empty_draft_leads_to_its_officials(
    db: Database, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    add_officials(db, 2)
    number = context.services.drafts.create(FIELDS, with_officials=False)
    campaign = opened(page, qtbot, number)
    campaign._launch.click()
    qtbot.waitUntil(lambda: campaign.tabs.chosen() == PEOPLE)
    assert "Nobody is assessed" in campaign.bar.text()
    campaign.tab(PEOPLE)._first.click()
    adding = page.top()
    assert isinstance(adding, AddOfficialsPage)
    assert adding.focusWidget() is adding.search, "typed letters search at once"
    qtbot.waitUntil(lambda: adding.model.total == 2)
    adding.search.setText("примерова")
    qtbot.waitUntil(lambda: adding.model.total == 1)
    press(adding, "add_all")
    qtbot.waitUntil(adding.bar.isVisible)
    assert adding.bar.text() == "1 official added."
    adding.closed.emit()
    assert page.top() is campaign
    qtbot.waitUntil(lambda: len(campaign.tab(PEOPLE).model.shown_rows()) == 1)


def test_officials_are_set_aside_with_a_ground_and_taken_back(
    draft: int, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    campaign = opened(page, qtbot, draft)
    campaign.show_tab(PEOPLE)
    tab = campaign.tab(PEOPLE)
    qtbot.waitUntil(lambda: tab.model.rowCount() == 3)
    dialog = GroundDialog(tab, context, draft, tab.model.shown_rows()[:2])
    dialog.told.connect(tab._on_set_aside)
    dialog._ground.setCurrentIndex(dialog._ground.count() - 1)
    dialog.accept()
    assert dialog.form.error("words")
    dialog._words.setText("Ұзақ іссапарда")
    dialog.accept()
    columns = {column.key: column for column in tab.model.columns}

    def grounds() -> list[str]:
        return [tab.model.text_at(row, columns["ground"]) for row in tab.model.shown_rows()]

    qtbot.waitUntil(lambda: grounds().count("Ұзақ іссапарда") == 2)
    tab.states.choose([AssesseeState.NOT_ASSESSED])
    assert len(tab.model.shown_rows()) == 2
    undo = next(x for x in tab.bar.findChildren(QPushButton) if x.isVisible() and x.text())
    undo.click()
    qtbot.waitUntil(lambda: not tab.model.shown_rows())
    settled(qtbot, context)


def test_official_is_taken_out_of_a_draft(
    draft: int, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    campaign = opened(page, qtbot, draft)
    campaign.show_tab(PEOPLE)
    tab = campaign.tab(PEOPLE)
    qtbot.waitUntil(lambda: tab.model.rowCount() == 3)
    tab.view.select_first()
    tab.remove_button.click()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 2)
    settled(qtbot, context)


def test_deleted_draft_leads_back_to_the_list(
    draft: int, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    campaign = opened(page, qtbot, draft)
    campaign.more.chosen.emit(Step.DELETE)
    press(campaign, "verb")
    qtbot.waitUntil(lambda: isinstance(page.top(), CampaignsPage))
    settled(qtbot, context)
    assert context.services.campaigns.rows() == []


def test_correction_asks_why_and_its_version_can_be_compared_and_opened(
    db: Database, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    built = build_campaign(db)
    context.services.campaigns.release(built.id)
    campaign = opened(page, qtbot, built.id)
    dialog = CorrectionDialog(campaign, context, context.services.campaigns.card(built.id))
    dialog.accept()
    assert dialog.form.error("reason")
    dialog.form.widget("reason").setPlainText("Парақ қате енгізілген")
    dialog.accept()
    qtbot.waitUntil(lambda: "Парақ қате енгізілген" in campaign.possible.text())
    with db.transaction() as session:
        form = session.get_one(Form, 1)
        form.marks = dict.fromkeys(form.marks, 5)
    context.services.campaigns.release(built.id)
    qtbot.waitUntil(lambda: campaign._card.row.state is CampaignState.RELEASED)
    campaign.show_tab(VERSIONS)
    tab = campaign.tab(VERSIONS)
    qtbot.waitUntil(lambda: tab.title.text().startswith("From version 1 to version 2"))
    assert tab.model.rowCount() >= 1
    tab.view.select_id(1)
    qtbot.waitUntil(lambda: tab.title.text() == "Version 1")
    tab.verify_button.click()
    qtbot.waitUntil(lambda: tab.bar.text() == "Version 1 is what was released.")
    tab.open_button.click()
    top = page.top()
    assert isinstance(top, VersionPage)
    qtbot.waitUntil(lambda: top.results.shown is not None)
    assert top.results.shown.release.number == 1  # type: ignore[union-attr]
    settled(qtbot, context)


def test_shares_are_said_with_the_decimal_they_have(qtbot: QtBot) -> None:
    editor = RolesEditor()
    qtbot.addWidget(editor)
    editor.set_value(
        [
            RoleRule(RaterRole.SUPERIOR, 0.5, 1),
            RoleRule(RaterRole.PEER, 0.6, 3),
            RoleRule(RaterRole.SELF, 0, 1),
        ]
    )
    texts = {label.text() for label in editor.findChildren(QLabel)}
    assert {"45.5\u00a0%", "54.5\u00a0%"} <= texts
    editor.set_value([RoleRule(RaterRole.SUPERIOR, 0.6, 1), RoleRule(RaterRole.PEER, 0.4, 3)])
    assert "60\u00a0%" in {label.text() for label in editor.findChildren(QLabel)}
