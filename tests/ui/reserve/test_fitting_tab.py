"""Who fits this post as a user meets it: describe a post, look, filter, compare, write out."""

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.official import AppointmentFields, OfficialFields
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.post_profile import PostProfile, Requirement
from evalapp.entities.base import stored_id
from evalapp.entities.register import Organization, Position
from evalapp.services.fitting import ProfileFields
from evalapp.services.member_records import new_member
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportDialog
from evalapp.ui.reserve.fitting_filters import MEMBERS, OFFICIALS
from evalapp.ui.reserve.fitting_tab import FittingTab
from evalapp.ui.reserve.post_profile_dialog import PostProfileDialog
from evalapp.ui.reserve.reserve_tabs import tabs_for

OFFICIAL, MEMBER = "880315450126", "951229405558"


@pytest.fixture
def people(db: Database, context: PageContext) -> int:
    """An official of Abai and a member who lives elsewhere; returns the official's id."""
    with db.transaction() as session:
        post = session.execute(
            select(Position).where(col(Position.code) == "deputy_akim_region")
        ).scalar_one()
        body = session.execute(
            select(Organization).where(col(Organization.name_ru) == "Акимат области Абай")
        ).scalar_one()
        session.add(
            new_member(
                iin=MEMBER,
                full_name="Үшінші Мысал",
                cohort="2025",
                enrolled_on=date(2025, 1, 10),
                stay_until=date(2028, 1, 9),
                region_code="71",
            )
        )
        ids = stored_id(post.id), stored_id(body.id)
    appointment = AppointmentFields(*ids, PartialDate(date(2020, 1, 1)), portfolio="экономика, бюджет")
    return context.services.officials.add(OfficialFields("Бірінші", "Үлгі", iin=OFFICIAL), appointment)


def shown(qtbot: QtBot, context: PageContext) -> FittingTab:
    tab = FittingTab(context)
    for action in tab.head_actions():
        qtbot.addWidget(action)
    qtbot.addWidget(tab)
    tab.resize(1360, 760)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


@pytest.fixture
def tab(qtbot: QtBot, context: PageContext, people: int) -> FittingTab:
    asked = PostProfile(region_codes=frozenset({"10"}), experience_years=5)
    context.services.fitting.add(ProfileFields("Deputy akim", asked))
    tab = shown(qtbot, context)
    qtbot.waitUntil(lambda: tab.model.rowCount() == 2)
    return tab


def listed(tab: FittingTab) -> list[str]:
    return [row.full_name.split()[0] for row in tab.model.shown_rows()]


def test_without_a_post_the_tab_says_what_to_do(qtbot: QtBot, context: PageContext) -> None:
    tab = shown(qtbot, context)
    qtbot.waitUntil(lambda: tab.stack.currentWidget() is tab.empty)
    assert not tab.new_button.isVisible()
    assert not tab.filters.isVisible()


def test_a_post_is_described_from_the_directory(qtbot: QtBot, context: PageContext, people: int) -> None:
    tab = shown(qtbot, context)
    qtbot.waitUntil(lambda: tab.stack.currentWidget() is tab.empty)
    tab._on_new()
    qtbot.waitUntil(lambda: tab.findChild(PostProfileDialog) is not None)
    dialog = tab.findChild(PostProfileDialog)
    assert dialog is not None
    form = dialog.form
    position = form.widget("position_id")
    position.setCurrentIndex(position.findText("Deputy akim of a region"))
    body = form.widget("organization_id")
    body.setCurrentIndex(next(n for n in range(body.count()) if "Abai" in body.itemText(n)))
    assert form.values()["fields"] == "экономика\nбюджет"
    assert form.values()["regions"] == frozenset({"10"})
    form.widget("category").setCurrentIndex(0)
    dialog.accept()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 2)
    assert tab.chosen is not None
    assert tab.chosen.title.startswith("Deputy akim of a region, ")
    assert tab.chosen.profile == PostProfile(fields=("экономика", "бюджет"), region_codes=frozenset({"10"}))


def test_a_post_that_asks_nothing_is_refused(qtbot: QtBot, context: PageContext) -> None:
    tab = shown(qtbot, context)
    qtbot.waitUntil(lambda: tab.stack.currentWidget() is tab.empty)
    tab._on_new()
    qtbot.waitUntil(lambda: tab.findChild(PostProfileDialog) is not None)
    dialog = tab.findChild(PostProfileDialog)
    assert dialog is not None
    dialog.form.widget("title").setText("Пост")
    dialog.accept()
    assert dialog.isVisible()
    assert "at least one requirement" in dialog.bar.text()
    assert context.services.fitting.profiles() == ()


def test_only_what_is_asked_has_a_column(tab: FittingTab) -> None:
    hidden = {
        column.key
        for number, column in enumerate(tab.model.columns)
        if column.key in set(Requirement) and tab.view.isColumnHidden(number)
    }
    assert hidden == set(Requirement) - {Requirement.REGION, Requirement.EXPERIENCE}


def test_the_panel_says_each_fact(qtbot: QtBot, tab: FittingTab) -> None:
    qtbot.waitUntil(tab.card_panel.isVisible)
    qtbot.waitUntil(lambda: "Бірінші Үлгі" in [one.text() for one in tab.card_panel.findChildren(QLabel)])
    said = [label.text() for label in tab.card_panel.findChildren(QLabel)]
    assert "Region: met" in said
    assert "Has served in: Abai." in said


def test_filters_keep_those_who_meet_what_is_chosen(tab: FittingTab) -> None:
    tab.filters.kinds.choose(MEMBERS)
    assert listed(tab) == ["Үшінші"]
    tab.filters.kinds.choose(OFFICIALS)
    assert listed(tab) == ["Бірінші"]
    tab.filters.reset()
    tab.filters.met.choose([(Requirement.EXPERIENCE, False)])
    assert listed(tab) == ["Бірінші"]
    tab.filters.met.choose([(Requirement.EXPERIENCE, True)])
    assert listed(tab) == ["Бірінші", "Үшінші"]
    tab.filters.met.choose([(Requirement.EXPERIENCE, True), (Requirement.REGION, True)])
    assert listed(tab) == ["Бірінші"]
    assert tab.filters.words() == "Region: met / not known; Work experience: met / not known"


def test_two_stand_side_by_side_and_esc_leads_back(qtbot: QtBot, tab: FittingTab) -> None:
    assert not tab.compare_button.isEnabled()
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    tab.view.selectionModel().select(tab.model.index(1, 0), rows)
    assert tab.compare_button.isEnabled()
    tab.compare_button.click()
    view = tab.comparison.view
    names = ["Бірінші Үлгі", "Үшінші Мысал"]
    qtbot.waitUntil(lambda: view.shown is not None and [one.full_name for one in view.shown.people] == names)
    qtbot.waitUntil(view.isVisible)
    assert not tab.stack.isVisible()
    qtbot.keyClick(tab.comparison.view, Qt.Key.Key_Escape)
    assert tab.stack.isVisible()
    assert tab.filters.isVisible()


def test_cards_open_in_the_register_or_among_members(qtbot: QtBot, tab: FittingTab, people: int) -> None:
    asked: list[tuple[str, object]] = []
    tab.requested.connect(lambda kind, value: asked.append((kind, value)))
    for row in tab.model.shown_rows():
        tab.card_panel.card_asked.emit(row)
    assert asked[0] == ("official", people)
    assert asked[1][0] == "member"


def test_the_list_goes_to_a_workbook(tab: FittingTab) -> None:
    tab.export_button.click()
    dialog = tab.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.kind.currentText() == "Who fits this post"


def test_a_deleted_post_comes_back(qtbot: QtBot, tab: FittingTab) -> None:
    tab._on_remove()
    qtbot.waitUntil(lambda: tab.stack.currentWidget() is tab.empty)
    assert tab.context.services.fitting.profiles() == ()
    tab.bar._button.click()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 2)
    assert tab.chosen is not None
    assert tab.chosen.title == "Deputy akim"


@pytest.mark.parametrize(
    ("role", "is_there"),
    [(AccountRole.OFFICER, True), (AccountRole.VIEWER, False), (AccountRole.AUDITOR, False)],
)
def test_the_tab_is_for_those_who_see_members(role: AccountRole, is_there: bool) -> None:
    keys = {entry.key for entry in tabs_for(Actor("somebody", "Біреу Үлгі", role))}
    assert ("fitting" in keys) is is_there
