"""The page of commissions as a user meets it: list, members, dialogs, pasted lists, rules, a meeting."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.agenda import Proposal
from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.commission_fields import CommissionFields, MemberFields
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting_fields import MeetingFields
from evalapp.domain.reference import Sex
from evalapp.entities.register import Person
from evalapp.services.agenda_records import add_items, question
from evalapp.services.commission_members import add_member
from evalapp.services.commissions import add_commission
from evalapp.services.meeting_lives import call_meeting, create_meeting
from evalapp.services.meeting_steps import meeting_of
from evalapp.storage.database import Database
from evalapp.ui.commission import paste_members_dialog
from evalapp.ui.commission.commission_dialogs import (
    CommissionDialog,
    CommissionMemberDialog,
    EndTermDialog,
)
from evalapp.ui.commission.commission_home import CommissionHome
from evalapp.ui.commission.commission_page import CommissionPage
from evalapp.ui.commission.commission_words import role_text
from evalapp.ui.commission.commissions_tab import RULES, CommissionsTab
from evalapp.ui.commission.meeting_page import MeetingPage
from evalapp.ui.commission.paste_members_dialog import PasteMembersDialog
from evalapp.ui.commission.voting_rule_dialogs import CopyRuleDialog, VotingRuleDialog
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.context import PageContext
from evalapp.ui.pages import entries_for
from tests.ui.shown import words

SINCE = date(2020, 1, 1)
"""Terms have begun and meetings are to come, whatever day the computer says."""
TO_COME = date(2126, 3, 20)
PEOPLE = (
    ("Мысалов Үлгі", MemberRole.CHAIR),
    ("Примерова Айгүл", MemberRole.MEMBER),
    ("Макетов Тимур", MemberRole.MEMBER),
    ("Шаблонов Ерлан", MemberRole.SECRETARY),
)


@pytest.fixture
def commission_id(db: Database) -> int:
    with db.transaction() as session:
        number = add_commission(
            session,
            CommissionFields(
                name=Trilingual("Үлгі комиссия", "Примерная комиссия", "Sample commission"),
                kind=CommissionKind.NATIONAL,
                rule_code="personnel_commission",
            ),
        )
        for name, role in PEOPLE:
            add_member(session, number, MemberFields(role=role, name=name, post="Director", since=SINCE))
        return number


@pytest.fixture
def person_id(db: Database) -> int:
    with db.transaction() as session:
        person = Person(
            surname="Нұсқабаев",
            given_name="Серік",
            iin="900101350013",
            birth_date=date(1990, 1, 1),
            sex=Sex.MALE,
            search_key="нускабаев серик",
            sort_key="1",
        )
        session.add(person)
        session.flush()
        return person.id or 0


def shown(qtbot: QtBot, context: PageContext) -> CommissionPage:
    page = CommissionPage(context)
    qtbot.addWidget(page)
    page.resize(1360, 760)
    with qtbot.waitExposed(page):
        page.show()
    return page


def tab_of(page: CommissionPage) -> CommissionsTab:
    home = page.first()
    assert isinstance(home, CommissionHome)
    home.show_tab("commissions")
    tab = home.tab("commissions")
    assert isinstance(tab, CommissionsTab)
    return tab


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, commission_id: int) -> CommissionPage:
    return shown(qtbot, context)


@pytest.fixture
def tab(qtbot: QtBot, page: CommissionPage) -> CommissionsTab:
    found = tab_of(page)
    qtbot.waitUntil(lambda: found.commissions.card() is not None)
    return found


def names(tab: CommissionsTab) -> list[str]:
    return [row.fields.name for row in tab.commissions.detail.model.shown_rows()]


def button(widget: QWidget, name: str) -> QPushButton:
    found = widget.findChild(QPushButton, name)
    assert found is not None, name
    return found


def opened(tab: CommissionsTab, kind: type[QWidget]) -> QWidget:
    found = [one for one in tab.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_only_who_runs_commissions_has_the_page() -> None:
    for role, expected in (
        (AccountRole.OFFICER, True),
        (AccountRole.VIEWER, False),
        (AccountRole.AUDITOR, False),
    ):
        keys = {entry.key for entry in entries_for(Actor("somebody", "Үлгі Адам", role))}
        assert ("commission" in keys) is expected


def test_without_a_commission_the_page_says_how_one_begins(qtbot: QtBot, context: PageContext) -> None:
    page = shown(qtbot, context)
    tab = tab_of(page)
    qtbot.waitUntil(lambda: "No commissions yet" in words(tab))
    qtbot.waitUntil(lambda: not tab.new_button.isVisible())  # one primary button


def test_the_members_stand_by_role_with_the_rule_in_words(qtbot: QtBot, tab: CommissionsTab) -> None:
    assert names(tab) == [name for name, _ in PEOPLE]
    assert "quorum ≥\u00a02/3" in button(tab, "rule_of_commission").text()
    assert "In force" in words(tab)


def test_a_commission_is_set_up_in_a_dialog(qtbot: QtBot, tab: CommissionsTab) -> None:
    tab.new_button.click()
    dialog = opened(tab, CommissionDialog)
    assert isinstance(dialog, CommissionDialog)
    dialog.form.widget("name_ru").setText("Вторая комиссия")
    dialog.accept()
    assert dialog.isVisible()
    assert "Kazakh" in dialog.form.error("name_ru"), "both languages are asked for"
    dialog.form.widget("name_kk").setText("Екінші комиссия")
    dialog.accept()
    qtbot.waitUntil(lambda: len(tab.commissions.model.shown_rows()) == 2)
    qtbot.waitUntil(lambda: "Вторая комиссия" in words(tab) or "Екінші комиссия" in words(tab))
    qtbot.waitUntil(lambda: "No chair is named for today." in words(tab))


def test_a_second_chair_is_refused_beside_the_field(qtbot: QtBot, tab: CommissionsTab) -> None:
    button(tab, "add_member").click()
    dialog = opened(tab, CommissionMemberDialog)
    assert isinstance(dialog, CommissionMemberDialog)
    dialog.form.load({"name": "Образцов Асқар", "role": MemberRole.CHAIR, "since": SINCE})
    dialog.accept()
    assert dialog.form.error("role") == "Another chair is in office during these days. End that term first."
    dialog.form.load({"role": MemberRole.OBSERVER})
    dialog.accept()
    qtbot.waitUntil(lambda: names(tab)[-1] == "Образцов Асқар")


def test_a_substitute_follows_the_member_and_takes_no_other_role(qtbot: QtBot, tab: CommissionsTab) -> None:
    detail = tab.commissions.detail
    member = next(row for row in detail.model.shown_rows() if row.fields.name == "Примерова Айгүл")
    detail.asked.emit("substitute", member)
    dialog = opened(tab, CommissionMemberDialog)
    assert isinstance(dialog, CommissionMemberDialog)
    assert not dialog.form.widget("role").isEnabled()
    dialog.form.load({"name": "Эскизова Әсел", "since": SINCE})
    dialog.accept()
    qtbot.waitUntil(lambda: names(tab)[1:3] == ["Примерова Айгүл", "Эскизова Әсел"])
    assert role_text(detail.model.shown_rows()[2]) == "Substitute (Примерова Айгүл)"


def test_a_term_is_ended_and_seen_among_the_earlier_ones(qtbot: QtBot, tab: CommissionsTab) -> None:
    detail = tab.commissions.detail
    member = next(row for row in detail.model.shown_rows() if row.fields.name == "Макетов Тимур")
    detail.asked.emit("end", member)
    dialog = opened(tab, EndTermDialog)
    assert isinstance(dialog, EndTermDialog)
    dialog.form.load({"until": date(2021, 3, 1)})
    dialog.accept()
    qtbot.waitUntil(lambda: "Макетов Тимур" not in names(tab))
    detail._past.click()
    assert names(tab)[-1] == "Макетов Тимур"


def test_keys_move_a_member(qtbot: QtBot, tab: CommissionsTab) -> None:
    detail = tab.commissions.detail
    place = next(row for row in detail.model.shown_rows() if row.fields.name == "Макетов Тимур")
    assert detail.view.select_id(place.id)
    detail.window().activateWindow()
    detail.view.setFocus()
    qtbot.waitUntil(detail.view.hasFocus)
    qtbot.keyClick(detail.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: names(tab)[1] == "Макетов Тимур")


def test_a_pasted_list_is_read_before_it_is_added(qtbot: QtBot, tab: CommissionsTab) -> None:
    QGuiApplication.clipboard().setText("Образцов Асқар\tЭксперт\nПримерова Айгүл\tDirector\n")
    button(tab, "paste_members").click()
    dialog = opened(tab, PasteMembersDialog)
    assert isinstance(dialog, PasteMembersDialog)
    dialog.since.set_value(SINCE)
    assert dialog.verb.text() == "Add 1 member"
    assert dialog.summary.text() == "1 line stays out; the reason stands beside it."
    rows = dialog.model.shown_rows()
    assert [reason for _, reason in rows] == [
        "",
        "This person sits on the commission during these days already.",
    ]
    dialog.accept()
    qtbot.waitUntil(lambda: "Образцов Асқар" in names(tab))
    qtbot.waitUntil(lambda: "1 member added." in words(tab))
    tab.parts.choose(RULES)
    assert not tab.bar.isVisible(), "what was said of the members does not stay beside the rules"


def test_a_typed_list_is_not_thrown_away_unasked(
    monkeypatch: pytest.MonkeyPatch, tab: CommissionsTab
) -> None:
    QGuiApplication.clipboard().setText("")
    button(tab, "paste_members").click()
    dialog = opened(tab, PasteMembersDialog)
    assert isinstance(dialog, PasteMembersDialog)
    dialog.list.setPlainText("Образцов Асқар\tЭксперт")
    asked: list[object] = []
    monkeypatch.setattr(paste_members_dialog, "confirms_discard", lambda parent: bool(asked.append(parent)))
    dialog.reject()
    assert asked == [dialog]
    assert dialog.isVisible()
    dialog.since.setText("завтра")
    dialog.accept()
    assert dialog.isVisible(), "no day is added that nobody wrote"
    assert "Образцов Асқар" not in names(tab)
    dialog.list.setPlainText("")
    dialog.reject()


def test_typing_finds_an_official_of_the_register(qtbot: QtBot, tab: CommissionsTab, person_id: int) -> None:
    button(tab, "add_member").click()
    dialog = opened(tab, CommissionMemberDialog)
    assert isinstance(dialog, CommissionMemberDialog)
    dialog.name.setText("Нұсқ")
    dialog.name.look_up()
    (shown,) = dialog.name._hits
    dialog.name.completer().activated.emit(shown)
    qtbot.waitUntil(lambda: dialog.name.person_id == person_id)
    dialog.name.setText("Нұсқабаев Басқа")
    assert dialog.name.person_id is None, "another name is another person"


def test_a_later_version_of_the_rule_says_its_words_while_it_is_changed(
    qtbot: QtBot, tab: CommissionsTab
) -> None:
    tab.open_target(("voting_rule", "personnel_commission"))
    qtbot.waitUntil(lambda: tab.rules.version is not None)
    qtbot.waitUntil(lambda: "Sample commission" in words(tab.rules))
    button(tab, "copy_rule").click()
    copy = opened(tab, CopyRuleDialog)
    assert isinstance(copy, CopyRuleDialog)
    copy.form.load({"valid_from": date(2027, 1, 1)})
    copy.accept()
    qtbot.waitUntil(lambda: len(tab.rules.model.all_rows()) == 2)
    qtbot.waitUntil(
        lambda: tab.rules.version is not None and tab.rules.version.rule.valid_from == date(2027, 1, 1)
    )
    button(tab, "edit_rule").click()
    dialog = opened(tab, VotingRuleDialog)
    assert isinstance(dialog, VotingRuleDialog)
    assert "at least 2/3" in dialog.words.text()
    dialog.form.load({"quorum": (1, 2), "quorum_is_strict": True})
    assert "more than 1/2 of the voting members are present" in dialog.words.text()
    dialog.form.load({"quorum": (3, 2)})
    assert "cannot be reached" in dialog.words.text()
    dialog.form.load({"quorum": (3, 4), "quorum_is_strict": False})
    dialog.accept()
    qtbot.waitUntil(lambda: "at least 3/4" in words(tab.rules))


def called(db: Database, commission_id: int) -> int:
    with db.transaction() as session:
        number = create_meeting(
            session, MeetingFields(commission_id=commission_id, held_on=TO_COME), account="admin"
        )
        meeting = meeting_of(session, number)
        add_items(session, meeting, (question("Разное"),), Proposal())
        call_meeting(session, meeting, today=date(2026, 3, 12))
        return number


def test_a_meeting_opens_above_and_leads_back(
    qtbot: QtBot, context: PageContext, db: Database, commission_id: int
) -> None:
    meeting_id = called(db, commission_id)
    page = shown(qtbot, context)
    page.open_target(("meeting", meeting_id))
    top = page.top()
    assert isinstance(top, MeetingPage)
    qtbot.waitUntil(lambda: "Meeting No. 1 of 20.03.2126" in words(top))
    assert "Called" in words(top)
    page.open_target(("meeting", meeting_id))
    assert page.top() is top, "the same meeting stays as it is"
    page.open_target(("commission", commission_id))
    assert isinstance(page.top(), CommissionHome)
    tab = tab_of(page)
    qtbot.waitUntil(lambda: tab.findChild(QPushButton, "next_meeting") is not None)
    assert button(tab, "next_meeting").text() == "No. 1 on 20.03.2126"
    with qtbot.waitSignal(page.requested) as asked:
        button(tab, "next_meeting").click()
    assert asked.args == ["meeting", meeting_id]
    with qtbot.waitSignal(page.requested) as asked:
        button(tab, "meetings_of_commission").click()
    assert asked.args == ["meetings", commission_id]


def test_a_meeting_that_is_gone_is_told(qtbot: QtBot, context: PageContext, commission_id: int) -> None:
    page = shown(qtbot, context)
    page.open_target(("meeting", 4711))
    assert isinstance(page.top(), CommissionHome)
    qtbot.waitUntil(page.top().bar.isVisible)


def test_a_locked_rule_offers_a_later_version_only(
    qtbot: QtBot, context: PageContext, db: Database, commission_id: int
) -> None:
    called(db, commission_id)
    page = shown(qtbot, context)
    tab = tab_of(page)
    tab.open_target(("voting_rule", "personnel_commission"))
    qtbot.waitUntil(lambda: "In use, read-only" in words(tab.rules))
    chip = next(one for one in tab.rules.pane.findChildren(Chip) if one.isVisible())
    qtbot.waitUntil(lambda: 0 < chip.width() <= chip.sizeHint().width())
    assert not button(tab, "edit_rule").isEnabled()
    assert not button(tab, "delete_rule").isEnabled()
    assert button(tab, "copy_rule").isEnabled()


def test_a_member_of_the_register_leads_to_the_personal_card(
    qtbot: QtBot, page: CommissionPage, tab: CommissionsTab, person_id: int
) -> None:
    button(tab, "add_member").click()
    dialog = opened(tab, CommissionMemberDialog)
    assert isinstance(dialog, CommissionMemberDialog)
    dialog.form.load({"name": "Нұсқабаев Серік", "since": SINCE, "role": MemberRole.OBSERVER})
    dialog.name.set_person(person_id)
    dialog.accept()
    qtbot.waitUntil(lambda: "Нұсқабаев Серік" in names(tab))
    detail = tab.commissions.detail
    assert detail.view.select_id(detail.model.shown_rows()[-1].id)
    with qtbot.waitSignal(page.requested) as asked:
        detail._deeds["person"].trigger()
    assert asked.args == ["official", person_id]
    assert detail.view.select_id(detail.model.shown_rows()[0].id)
    assert not detail._deeds["person"].isEnabled()


def test_several_terms_end_with_one_day(qtbot: QtBot, tab: CommissionsTab) -> None:
    detail = tab.commissions.detail
    detail.view.selectAll()
    detail._deeds["end"].trigger()
    dialog = opened(tab, EndTermDialog)
    assert isinstance(dialog, EndTermDialog)
    assert "End the terms of 4 members?" in dialog.title.text()
    dialog.form.load({"until": date(2021, 3, 1)})
    dialog.accept()
    qtbot.waitUntil(lambda: names(tab) == [])


def test_the_list_is_searched(qtbot: QtBot, tab: CommissionsTab) -> None:
    tab.search.setText("нет такой")
    qtbot.waitUntil(lambda: tab.commissions.model.shown_rows() == [])
    tab.search.setText("sample")
    qtbot.waitUntil(lambda: len(tab.commissions.model.shown_rows()) == 1)
