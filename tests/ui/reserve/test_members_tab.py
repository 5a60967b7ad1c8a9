"""Members and cohorts as a user meets them: list, countdown, card, forms, figures that open people."""

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import select

from evalapp.domain.iin import check_digit
from evalapp.domain.member_fields import AppointmentFields, ConsiderationFields, MemberFields
from evalapp.domain.membership import EmployerKind, MemberState, PostKind, longest_extension
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import RuleSet
from evalapp.storage.clock import utc_now
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.export_dialog import ExportDialog
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import code_text, said
from evalapp.ui.reserve.cohorts_tab import CohortsTab
from evalapp.ui.reserve.member_dialogs import ExtensionDialog, LeavingDialog, MemberDialog
from evalapp.ui.reserve.member_post_dialogs import ConsiderationDialog, MemberPostDialog
from evalapp.ui.reserve.members_tab import MembersTab
from evalapp.ui.reserve.reserve_page import ReservePage
from tests.ui.shown import words

TODAY = utc_now().astimezone().date()


def iin(eleven: str) -> str:
    return f"{eleven}{check_digit(eleven)}"


def enrolled(name: str, eleven: str, days_left: int, today: date, **more: object) -> MemberFields:
    until = today + timedelta(days=days_left)
    return MemberFields(
        iin=iin(eleven),
        full_name=name,
        enrolled_on=date(until.year - 3, until.month, min(until.day, 28)),
        stay_until=until,
        **more,
    )


@pytest.fixture
def ids(context: PageContext) -> list[int]:
    """Near its end and appointed; considered by a body; expired."""
    service, today = context.services.members, TODAY
    numbers = [
        service.add(enrolled("Аңызбаев Үлгі", "94030530001", 20, today, cohort="A")),
        service.add(enrolled("Бланкова Мысал", "95061240001", 400, today, cohort="B")),
        service.add(enrolled("Вымыслов Пример", "93010130001", -100, today, cohort="A")),
    ]
    posts = context.services.member_posts
    posts.appoint(
        numbers[0],
        AppointmentFields(
            organization="Министерство «Пример»",
            employer=EmployerKind.CENTRAL,
            post="директор",
            post_kind=PostKind.CORPS_A,
            from_date=today - timedelta(days=200),
        ),
    )
    posts.consider(
        numbers[1],
        ConsiderationFields(
            organization="Акимат «Мысал»", post="", since=today, expires_on=today + timedelta(days=9)
        ),
    )
    return numbers


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, ids: list[int]) -> ReservePage:
    page = ReservePage(context)
    qtbot.addWidget(page)
    page.resize(1360, 760)
    with qtbot.waitExposed(page):
        page.show()
    page.show_tab("members")
    qtbot.waitUntil(lambda: members_of(page).list.model.rowCount() == 2)
    return page


def members_of(page: ReservePage) -> MembersTab:
    tab = page.tab("members")
    assert isinstance(tab, MembersTab)
    return tab


def cohorts_of(page: ReservePage) -> CohortsTab:
    tab = page.tab("cohorts")
    assert isinstance(tab, CohortsTab)
    return tab


def open_card(qtbot: QtBot, page: ReservePage, number: int) -> MembersTab:
    tab = members_of(page)
    tab.open_target(("member", number))
    qtbot.waitUntil(lambda: tab.panel_card.card is not None and tab.panel_card.card.row.id == number)
    return tab


def fill(dialog: QWidget, **values: object) -> None:
    for name, value in values.items():
        field = dialog.findChild(QWidget, name)
        if isinstance(field, DateField):
            field.set_value(value)
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        elif isinstance(field, QLineEdit):
            field.setText(value)


def test_the_list_begins_with_those_in_the_reserve(page, ids):
    tab = members_of(page)
    assert [row.state for row in tab.list.shown()] == [MemberState.APPOINTED, MemberState.UNDER_CONSIDERATION]
    tab.list.clear()
    assert [row.id for row in tab.list.shown()] == ids
    tab.list.search.setText("бланкова")
    tab.list.model.set_filter("бланкова")
    assert [row.id for row in tab.list.shown()] == [ids[1]]


def test_waiting_narrows_to_what_has_a_limit(page, ids):
    tab = members_of(page)
    tab.list.waiting.choose(["ends"])
    assert [row.id for row in tab.list.shown()] == [ids[0]]
    tab.list.waiting.choose(["held"])
    assert [row.id for row in tab.list.shown()] == [ids[1]]
    tab.list.cohorts.choose(["A"])
    assert tab.list.shown() == []
    assert tab.list.stack.currentWidget() is tab.list.nothing


def test_a_card_shows_stay_and_post(qtbot, page, ids):
    tab = open_card(qtbot, page, ids[0])
    text = words(tab.panel_card)
    assert "Аңызбаев Үлгі" in text
    assert "940305******" in text
    assert iin("94030530001") not in text
    assert said("member.extension_unknown") in text
    tab.panel_card.tabs.choose("posts")
    assert "Министерство «Пример»" in words(tab.panel_card)


def test_a_body_holds_a_member_until_it_lets_go(qtbot, page, ids, context):
    tab = open_card(qtbot, page, ids[0])
    tab.panel_card.asked.emit("consider", None)
    dialog = tab.findChild(ConsiderationDialog)
    fill(dialog, organization="Орган «Үлгі»", since=TODAY)
    assert dialog.form.widget("expires_on").value() == context.services.member_posts.expiry(TODAY)
    dialog.accept()
    qtbot.waitUntil(lambda: any(row.held_by for row in tab.list.shown() if row.id == ids[0]))
    tab.panel_card.asked.emit("consider", None)
    again = tab.findChildren(ConsiderationDialog)[-1]
    fill(again, organization="Другой орган", since=TODAY)
    again.accept()
    assert "Орган «Үлгі»" in again.bar.text()
    again.form.load({"organization": ""})
    again.reject()


def test_an_appointment_takes_the_body_that_considers(qtbot, page, ids, context):
    tab = open_card(qtbot, page, ids[1])
    tab.panel_card.asked.emit("appoint", None)
    dialog = tab.findChild(MemberPostDialog)
    assert dialog.form.values()["organization"] == "Акимат «Мысал»"
    dialog.accept()
    assert dialog.form.error("post") == code_text("required")
    fill(dialog, post="заместитель акима", employer=EmployerKind.LOCAL, from_date=TODAY)
    dialog.accept()
    qtbot.waitUntil(lambda: [row.state for row in tab.list.shown()[1:2]] == [MemberState.APPOINTED])
    card = context.services.members.card(ids[1])
    assert card.posts[0].employer is EmployerKind.LOCAL
    assert not card.considerations[0].is_open


def test_leaving_needs_a_ground_and_can_be_taken_back(qtbot, page, ids, context):
    tab = open_card(qtbot, page, ids[1])
    tab.panel_card.asked.emit("leave", None)
    dialog = tab.findChild(LeavingDialog)
    fill(dialog, decision="№ 5")
    dialog.accept()
    assert dialog.form.error("ground") == code_text("required")
    fill(dialog, ground="own_request", left_on=TODAY)
    dialog.accept()
    qtbot.waitUntil(lambda: len(tab.panel_card.card.left_decision) > 0)
    tab.panel_card.asked.emit("rejoin", None)
    assert context.services.members.card(ids[1]).row.left_on is None


def test_an_extension_is_offered_only_where_the_rules_allow_it(qtbot, page, ids):
    tab = open_card(qtbot, page, ids[0])
    assert tab.panel_card.findChild(QPushButton, "extend") is None
    assert tab.findChild(ExtensionDialog) is None


def test_a_stay_is_prolonged_as_far_as_the_rules_let_it(qtbot, page, ids, context, db):
    with db.transaction() as session:
        record = session.exec(select(RuleSet).where(RuleSet.code == "presidential")).one()
        record.extension_years = 1
        member = session.get(Reservist, ids[0])
        member.rule_set_id = record.id
        until = member.stay_until
    tab = open_card(qtbot, page, ids[0])
    button = tab.panel_card.findChild(QPushButton, "extend")
    button.click()
    dialog = tab.findChild(ExtensionDialog)
    assert dialog.form.widget("until").value() == longest_extension(until, 1)
    fill(dialog, decision="№ 8", decided_on=TODAY)
    dialog.accept()
    qtbot.waitUntil(lambda: tab.panel_card.card.row.stay_until == longest_extension(until, 1))
    assert said("member.extension_was_used") in words(tab.panel_card)


def test_a_member_is_entered_with_the_term_of_the_rule_set(qtbot, page, ids, context):
    tab = members_of(page)
    tab.actions_of.add()
    dialog = tab.findChild(MemberDialog)
    rules = next(one for one in context.services.members.choices().rule_sets if one.stay_years == 2)
    fill(
        dialog,
        full_name="Шаблонов Үлгі",
        iin=iin("93050530001"),
        enrolled_on=date(2026, 2, 1),
        rule_set_id=rules.id,
    )
    assert dialog.form.widget("stay_until").value() == date(2028, 1, 31)
    dialog.accept()
    qtbot.waitUntil(lambda: any(row.full_name == "Шаблонов Үлгі" for row in tab.list.model.all_rows()))


def test_figures_of_a_cohort_open_its_people(qtbot, page, ids):
    page.show_tab("cohorts")
    tab = cohorts_of(page)
    qtbot.waitUntil(lambda: tab.model.rowCount() == 3)
    assert [row.name for row in tab.model.all_rows()] == ["B", "A", ""]
    tab.view.select_id("A")
    qtbot.waitUntil(lambda: tab.details.row is not None and tab.details.row.name == "A")
    asked = []
    tab.requested.connect(lambda kind, value: asked.append((kind, value)))
    count = next(
        button
        for button in tab.details.findChildren(QPushButton)
        if button.accessibleName() == f"{said('member.members')}: 2"
    )
    count.click()
    ((kind, value),) = asked
    assert kind == "reserve_tab"
    page.open_target((kind, value))
    assert {row.id for row in members_of(page).list.shown()} == {ids[0], ids[2]}


def test_cohorts_are_those_of_the_day(qtbot, page, context):
    page.show_tab("cohorts")
    tab = cohorts_of(page)
    qtbot.waitUntil(lambda: tab.model.rowCount() == 3)
    tab.as_of.set_value(TODAY - timedelta(days=250))
    qtbot.waitUntil(lambda: tab.comparison.as_of == TODAY - timedelta(days=250))
    assert tab.comparison.total.figures.appointed == ()
    tab.as_of.setText("32.13.2026")
    assert tab.bar.text() == code_text("date_unreadable")


def test_a_copied_line_of_cohorts_tells_of_no_single_person(qtbot, page):
    page.show_tab("cohorts")
    tab = cohorts_of(page)
    qtbot.waitUntil(lambda: tab.model.rowCount() == 3)
    tab.as_of.set_value(TODAY)
    qtbot.waitUntil(lambda: tab.comparison.as_of == TODAY)
    tab.view.select_id("A")
    tab.view.copy()
    head, line = (row.split("\t") for row in QGuiApplication.clipboard().text().splitlines())
    copied = dict(zip(head, line, strict=True))
    assert (copied[said("member.members")], copied[said("member.appointed")]) == ("2", "1")
    assert copied[said("member.employer_short_central")] == "*"


def test_both_lists_go_to_workbooks(qtbot, page):
    members_of(page)._on_export()
    assert page.findChild(ExportDialog) is not None
    page.show_tab("cohorts")
    tab = cohorts_of(page)
    qtbot.waitUntil(lambda: tab.comparison is not None)
    tab._on_export()
    assert len(page.findChildren(ExportDialog)) == 2


def test_an_empty_reserve_says_how_members_come(qtbot, context):
    tab = MembersTab(context)
    qtbot.addWidget(tab)
    with qtbot.waitExposed(tab):
        tab.show()
    qtbot.waitUntil(lambda: tab.stack.currentWidget() is tab.empty)
    asked = []
    tab.requested.connect(lambda kind, value: asked.append((kind, value)))
    tab.empty.findChild(QPushButton).click()
    assert asked == [("import", "members")]


def test_days_left_stand_in_the_list(page, ids, context):
    tab = members_of(page)
    row = next(row for row in tab.list.shown() if row.id == ids[0])
    assert (row.days_left, row.warning) == (20, 30)
    column = [one.key for one in tab.list.model.columns].index("stay_until")
    place = tab.list.model.index(0, column)
    assert tab.list.model.data(place) == day(TODAY + timedelta(days=20))


def test_names_get_the_room_beside_the_card(qtbot: QtBot, page: ReservePage) -> None:
    tab = page.tab("members")
    assert isinstance(tab, MembersTab)
    listed = tab.list
    place = [column.key for column in listed.model.columns].index("place")
    listed.resize(1000, 600)
    assert not listed.view.isColumnHidden(place)
    listed.resize(700, 600)
    assert listed.view.isColumnHidden(place)
    listed.resize(1000, 600)
    assert not listed.view.isColumnHidden(place)
    listed.view.setColumnHidden(place, True)
    listed.resize(700, 600)
    listed.resize(1000, 600)
    assert listed.view.isColumnHidden(place), "hidden by hand, it stays hidden"
