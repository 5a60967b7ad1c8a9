"""The overview as it is used: lines open their places by mouse and keyboard, steps in an empty workspace."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.agenda import Proposal
from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.commission_fields import CommissionFields, MemberFields
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting_fields import MeetingFields
from evalapp.domain.objection import ObjectionFields
from evalapp.services.agenda_records import add_items, question
from evalapp.services.commission_members import add_member
from evalapp.services.commissions import add_commission
from evalapp.services.meeting_lives import call_meeting, create_meeting
from evalapp.services.meeting_steps import meeting_of
from evalapp.services.objection_subjects import AgainstResult
from evalapp.services.suite import build_services
from evalapp.storage.workspace import Workspace
from evalapp.ui.assessments.forms_tab import FormsTab
from evalapp.ui.assessments.objections_tab import ObjectionsTab
from evalapp.ui.common.context import PageContext
from evalapp.ui.main_window import MainWindow
from evalapp.ui.overview.line import OverviewLine
from evalapp.ui.overview.overview_page import OverviewPage
from evalapp.ui.overview.overview_section import OverviewSection
from tests.services.campaign_builder import BuiltCampaign, add_form, build_campaign


@pytest.fixture
def released(context: PageContext) -> BuiltCampaign:
    built = build_campaign(context.services.campaigns._db)
    context.services.campaigns.release(built.id)
    today = datetime.now(UTC).date()
    fields = ObjectionFields("Прошу проверить", today, 1)
    context.services.objections.receive(AgainstResult(built.id, built.assessees[1]), fields)
    return built


def overview(window: MainWindow) -> OverviewPage:
    section = window.page("overview")
    assert isinstance(section, OverviewSection)
    page = section.first()
    assert isinstance(page, OverviewPage)
    return page


def shown(qtbot: QtBot, context: PageContext) -> MainWindow:
    window = MainWindow(context, workspace_name="Үлгі", is_training=True)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    page = overview(window)
    qtbot.waitUntil(lambda: page.overview is not None and bool(page.lines()))
    return window


def line(window: MainWindow, words: str) -> OverviewLine:
    return next(one for one in overview(window).lines() if words in one.accessibleName())


def test_an_objection_opens_its_tab_by_keyboard(
    qtbot: QtBot, context: PageContext, released: BuiltCampaign
) -> None:
    window = shown(qtbot, context)
    found = line(window, "Шаблонов")
    assert "due" in found.accessibleName()
    found.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(found, Qt.Key.Key_Return)
    assert window.current_key() == "assessments"
    tab = window.page("assessments").findChild(ObjectionsTab)
    assert tab is not None
    qtbot.waitUntil(lambda: tab.card_panel.isVisible() and tab.card_panel.row is not None)
    assert tab.card_panel.row.target.assessee_id == released.assessees[1]


def test_a_campaign_under_way_opens_itself(qtbot: QtBot, context: PageContext) -> None:
    build_campaign(context.services.campaigns._db, name="Ашық бағалау")
    window = shown(qtbot, context)
    qtbot.mouseClick(line(window, "Ашық бағалау"), Qt.MouseButton.LeftButton)
    assert window.current_key() == "assessments"


def test_what_a_campaign_lacks_opens_its_forms_with_the_filter(qtbot: QtBot, context: PageContext) -> None:
    db = context.services.campaigns._db
    built = build_campaign(db, name="Ашық бағалау")
    with db.transaction() as session:
        add_form(session, built.assessees[0], RaterRole.EXPERT, "Э9", state=FormState.ASSIGNED)
    window = shown(qtbot, context)
    qtbot.mouseClick(line(window, "Ашық бағалау"), Qt.MouseButton.LeftButton)
    tab = window.page("assessments").findChild(FormsTab)
    assert tab is not None
    qtbot.waitUntil(
        lambda: (
            [row.assessee_id for row in tab.model.shown_rows()] == built.assessees[:1]
            and len(tab.model.all_rows()) > 1
        )
    )


def test_the_backup_is_red_in_words_and_opens_administration(
    qtbot: QtBot, context: PageContext, released: BuiltCampaign
) -> None:
    window = shown(qtbot, context)
    found = line(window, "Second folder")
    assert "not named" in found.accessibleName()
    qtbot.keyClick(found, Qt.Key.Key_Space)
    assert window.current_key() == "administration"


def test_the_list_follows_a_change_without_losing_the_cursor(
    qtbot: QtBot, context: PageContext, released: BuiltCampaign
) -> None:
    window = shown(qtbot, context)
    before = line(window, "4 of 4")
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    today = context.services.campaigns._clock().date()
    context.services.result_notices.record(released.id, released.assessees[:1], today)
    qtbot.waitUntil(lambda: any("3 of 4" in one.accessibleName() for one in overview(window).lines()))
    qtbot.waitUntil(lambda: line(window, "3 of 4").hasFocus())


def test_an_empty_workspace_shows_the_first_steps(qtbot: QtBot, context: PageContext) -> None:
    window = shown(qtbot, context)
    steps = [one.accessibleName() for one in overview(window).lines()]
    assert [words[0] for words in steps] == ["1", "2", "3", "4", "5", "6"]
    qtbot.mouseClick(line(window, "Import the register"), Qt.MouseButton.LeftButton)
    assert window.current_key() == "import"
    for words, key, place in (
        ("an intake", "reserve", ("reserve_tab", ("intakes", None, None))),
        ("a commission", "commission", ("commission_tab", ("commissions", None))),
    ):
        window.show_page("overview")
        qtbot.mouseClick(line(window, words), Qt.MouseButton.LeftButton)
        assert window.current_key() == key
        assert window.page(key).place() == place


@pytest.mark.parametrize("role", [AccountRole.VIEWER, AccountRole.AUDITOR])
def test_other_roles_see_their_part(
    qtbot: QtBot,
    context: PageContext,
    window_workspace: Workspace,
    released: BuiltCampaign,
    role: AccountRole,
) -> None:
    actor = Actor("somebody", "Үлгі", role)
    window_workspace.actor = actor
    services = build_services(window_workspace)
    window = shown(qtbot, replace(context, actor=actor, services=services))
    names = " ".join(one.accessibleName() for one in overview(window).lines())
    assert ("Шаблонов" in names) is (role is AccountRole.VIEWER)
    assert ("events" in names) is (role is AccountRole.AUDITOR)
    assert "Second folder" not in names


def test_a_meeting_that_waits_opens_where_it_is_done(qtbot: QtBot, context: PageContext) -> None:
    with context.services.campaigns._db.transaction() as session:
        name = Trilingual("Үлгі комиссия", "Примерная комиссия", "Sample commission")
        commission = add_commission(
            session,
            CommissionFields(name=name, kind=CommissionKind.OTHER, rule_code="personnel_commission"),
        )
        add_member(session, commission, MemberFields(role=MemberRole.CHAIR, name="Мысалов Үлгі"))
        day = date(2126, 3, 20)
        number = create_meeting(
            session, MeetingFields(commission_id=commission, held_on=day), account="admin"
        )
        meeting = meeting_of(session, number)
        add_items(session, meeting, (question("Разное"),), Proposal())
        call_meeting(session, meeting, today=day)
    window = shown(qtbot, context)
    found = line(window, "Meeting No. 1 of 20.03.2126")
    assert "packet not made" in found.accessibleName()
    found.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(found, Qt.Key.Key_Return)
    assert window.current_key() == "commission"
    page = window.page("commission")
    assert page.place() == ("meeting_tab", (number, "packet", None))
