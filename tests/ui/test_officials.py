"""The page of officials: list, personal card, entering and undoing, first run."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from evalapp.domain.official import AppointmentFields, OfficialFields
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import PositionCategory
from evalapp.entities.register import Appointment, Organization, Person, Position
from evalapp.entities.workspace import AuditEvent
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportDialog
from evalapp.ui.officials.appointment_dialog import AppointmentDialog, AppointmentEndDialog
from evalapp.ui.officials.official_dialog import OfficialDialog
from evalapp.ui.officials.officials_page import OfficialsPage

IINS = ("880315450126", "900101300017", "951229405558", "010615503210")


@pytest.fixture
def ids(db: Database) -> dict[str, int]:
    with db.reading() as session:
        posts = session.execute(select(Position)).scalars().all()
        bodies = session.execute(select(Organization)).scalars().all()
    return {p.code: p.id or 0 for p in posts} | {b.name_ru: b.id or 0 for b in bodies}


@pytest.fixture
def people(context: PageContext, ids: dict[str, int]) -> dict[str, int]:
    """Three officials by surname: long in post, three months, a year and a half."""
    entered = {}
    today = utc_now().date()
    for iin, name, post, body, since in (
        (IINS[0], "Яшма Үлгі", "vice_minister", "Министерство транспорта", date(2020, 1, 1)),
        (IINS[1], "Әсем Мысал", "deputy_akim_region", "Акимат области Абай", today - timedelta(days=90)),
        (IINS[2], "Қайырбек Данияр", "vice_minister", "Министерство финансов", today - timedelta(days=500)),
    ):
        surname, given = name.split()
        appointment = AppointmentFields(ids[post], ids[body], PartialDate(since), portfolio="салалар")
        entered[surname] = context.services.officials.add(
            OfficialFields(surname, given, iin=iin), appointment
        )
    return entered


@pytest.fixture
def open_page(qtbot: QtBot, context: PageContext) -> Callable[[], OfficialsPage]:
    def open_now() -> OfficialsPage:
        page = OfficialsPage(context)
        qtbot.addWidget(page)
        page.resize(1366, 740)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: not context.tasks.is_busy() and page.choices() is not None)
        return page

    return open_now


@pytest.fixture
def page(qtbot: QtBot, people: dict[str, int], open_page: Callable[[], OfficialsPage]) -> OfficialsPage:
    page = open_page()
    qtbot.waitUntil(lambda: page.card_panel.card is not None)
    return page


def shown(page: OfficialsPage) -> list[str]:
    return [row.full_name.split()[0] for row in page.model.shown_rows()]


def dialog(kind: type) -> Any:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def button(part: Any, name: str) -> QPushButton:
    return next(b for b in part.findChildren(QPushButton) if b.objectName() == name and b.isVisibleTo(part))


def test_the_list_stands_in_kazakh_order_and_the_first_card_opens(page: OfficialsPage) -> None:
    assert shown(page) == ["Әсем", "Қайырбек", "Яшма"]
    assert page.head.count.text() == "3"
    assert page.card_panel.findChild(QLabel, "person_name").text() == "Әсем Мысал"
    months, years = (page.model.text_at(page.model.row(n), page.model.columns[2]) for n in (0, 2))
    assert months in {"2 mo", "3 mo"}
    assert re.fullmatch(r"\d+ y \d+ mo", years)


def test_search_ignores_case_and_kazakh_letters(qtbot: QtBot, page: OfficialsPage) -> None:
    page.filters.sought.setText("каирбек")
    qtbot.waitUntil(lambda: shown(page) == ["Қайырбек"])
    assert page.head.count.text() == "1 of 3"
    page.filters.sought.setText("жоқ адам")
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.nothing)
    assert "жоқ адам" in page.nothing.title.text()
    page.nothing.reset.click()
    qtbot.waitUntil(lambda: len(shown(page)) == 3)


def test_filters_and_order_are_asked_of_the_service(qtbot: QtBot, page: OfficialsPage) -> None:
    page.filters.posts.choose([PositionCategory.DEPUTY_MINISTERS])
    qtbot.waitUntil(lambda: shown(page) == ["Қайырбек", "Яшма"])
    page.model.sort(2, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: shown(page) == ["Яшма", "Қайырбек"])


def test_the_list_is_written_to_a_workbook_as_it_is_shown(qtbot: QtBot, page: OfficialsPage) -> None:
    page.filters.sought.setText("мысал")
    page.filters.posts.choose([PositionCategory.DEPUTY_AKIMS])
    qtbot.waitUntil(lambda: shown(page) == ["Әсем"])
    assert page.filters.words() == "“мысал”; Deputy akims"
    assert page.query(limit=None).limit is None
    page.export_button.click()
    offered = dialog(ExportDialog)
    offered.reject()


class SortedByTime:
    """A workstation on which the register was last sorted by time in post, longest first."""

    def table(self, name: str) -> dict[str, Any]:
        return {"sort": ["time", True]} if name == "officials" else {}

    def keep_table(self, name: str, state: dict[str, Any]) -> None:
        pass


def test_the_order_of_last_time_comes_back(
    qtbot: QtBot, context: PageContext, people: dict[str, int]
) -> None:
    page = OfficialsPage(replace(context, memory=SortedByTime()))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: shown(page) == ["Яшма", "Қайырбек", "Әсем"])
    qtbot.waitUntil(lambda: not context.tasks.is_busy())


def test_the_card_follows_the_selection_and_each_opening_is_noted(
    qtbot: QtBot, page: OfficialsPage, people: dict[str, int], db: Database
) -> None:
    page.view.select_id(people["Яшма"])
    qtbot.waitUntil(lambda: page.card_panel.card.person_id == people["Яшма"])
    with db.reading() as session:
        events = session.execute(select(AuditEvent)).scalars()
        viewed = [event.record_id for event in events if event.action == "viewed"]
    assert viewed == [people["Әсем"], people["Яшма"]]


def test_another_page_opens_a_card_or_a_body(
    qtbot: QtBot, page: OfficialsPage, people: dict[str, int], ids: dict[str, int]
) -> None:
    page.open_target(("official", people["Яшма"]))
    qtbot.waitUntil(lambda: page.card_panel.card.person_id == people["Яшма"])
    page.open_target(("body", ids["Министерство финансов"]))
    qtbot.waitUntil(lambda: shown(page) == ["Қайырбек"])


def test_entering_an_official_shows_faults_then_opens_the_card(
    qtbot: QtBot, page: OfficialsPage, ids: dict[str, int]
) -> None:
    page.add_button.click()
    form = dialog(OfficialDialog)
    form.form.widget("surname").setText("ҮЛГІЕВ")
    form.form.widget("given_name").setText("Нұр")
    form.form.widget("iin").setText(IINS[0])
    form.form.widget("since").setText("2025")
    form.verb.click()
    assert form.form.error("position_id")
    assert form.form.error("organization_id")
    form.form.widget("position_id").set_value(ids["vice_minister"])
    form.form.widget("organization_id").set_value(ids["Министерство транспорта"])
    form.verb.click()
    assert "already" in form.form.error("iin")
    form.form.widget("iin").setText(IINS[3])
    form.form.widget("iin").editingFinished.emit()
    assert form.form.values()["birth_date"] == date(2001, 6, 15)
    form.verb.click()
    qtbot.waitUntil(lambda: len(shown(page)) == 4)
    qtbot.waitUntil(lambda: page.card_panel.card.full_name == "Үлгіев Нұр")
    assert str(page.card_panel.card.appointments[0].since) == "2025"


def test_changing_data_is_seen_at_once(qtbot: QtBot, page: OfficialsPage) -> None:
    page.card_panel.show_tab("data")
    button(page.card_panel, "edit_person").click()
    form = dialog(OfficialDialog)
    assert form.form.values()["iin"] == IINS[1]
    form.form.widget("given_name").setText("Нұсқа")
    form.verb.click()
    qtbot.waitUntil(lambda: page.card_panel.card.full_name == "Әсем Нұсқа")
    qtbot.waitUntil(lambda: page.model.row(0).full_name == "Әсем Нұсқа")


def test_an_appointment_is_added_ended_and_the_end_undone(
    qtbot: QtBot, page: OfficialsPage, ids: dict[str, int], people: dict[str, int]
) -> None:
    page.open_target(("official", people["Яшма"]))
    qtbot.waitUntil(lambda: page.card_panel.card.person_id == people["Яшма"])
    page.card_panel.show_tab("record")
    button(page.card_panel, "add_appointment").click()
    form = dialog(AppointmentDialog)
    form.form.load(
        {"position_id": ids["adviser"], "organization_id": ids["Министерство финансов"], "since": None}
    )
    form.form.widget("since").setText("31.13.2020")
    form.verb.click()
    assert form.form.error("since")
    form.form.widget("since").setText("01.02.2018")
    form.form.widget("until").setText("03.2019")
    form.verb.click()
    qtbot.waitUntil(lambda: len(page.card_panel.card.appointments) == 2)

    page.card_panel.record.end_asked.emit(page.card_panel.card.appointments[0])
    ending = dialog(AppointmentEndDialog)
    ending.verb.click()
    qtbot.waitUntil(lambda: str(page.card_panel.card.appointments[0].until) == "12.03.2026")
    page.bar.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: page.card_panel.card.appointments[0].until is None)

    page.card_panel.record.remove_asked.emit(page.card_panel.card.appointments[1])
    qtbot.waitUntil(lambda: len(page.card_panel.card.appointments) == 1)
    page.bar.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: len(page.card_panel.card.appointments) == 2)
    assert str(page.card_panel.card.appointments[1].until) == "03.2019"


def test_a_photo_is_taken_over_small_and_can_be_undone(
    qtbot: QtBot, page: OfficialsPage, tmp_path: Path
) -> None:
    picture = QImage(1200, 1600, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    assert picture.save(str(tmp_path / "photo.png"))
    page.panel_actions.take_photo(str(tmp_path / "photo.png"))
    qtbot.waitUntil(lambda: page.card_panel.card.photo is not None)
    kept = QImage.fromData(page.card_panel.card.photo)
    assert (kept.width(), kept.height()) == (360, 480)
    page.bar.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: page.card_panel.card.photo is None)
    (tmp_path / "list.png").write_text("no picture")
    page.panel_actions.take_photo(str(tmp_path / "list.png"))
    assert "no picture" in page.bar.text()


def test_the_card_closes_when_its_person_is_gone(
    qtbot: QtBot, page: OfficialsPage, db: Database, people: dict[str, int]
) -> None:
    page.open_target(("official", people["Яшма"]))
    qtbot.waitUntil(lambda: page.card_panel.card.person_id == people["Яшма"])
    with db.transaction() as session:
        for appointment in session.execute(select(Appointment)).scalars():
            if appointment.person_id == people["Яшма"]:
                session.delete(appointment)
        session.flush()
        session.delete(session.get(Person, people["Яшма"]))
    qtbot.waitUntil(lambda: "Яшма" not in shown(page))
    qtbot.waitUntil(lambda: page.card_panel.card is None or page.card_panel.card.person_id != people["Яшма"])
    assert page.bar.isHidden()


def test_an_empty_register_offers_the_two_ways_in(
    qtbot: QtBot, context: PageContext, open_page: Callable[[], OfficialsPage]
) -> None:
    page = open_page()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.first_steps)
    assert not page.add_button.isVisible()
    with qtbot.waitSignal(page.requested) as asked:
        button(page.first_steps, "first_import").click()
    assert asked.args == ["import", "officials"]
    button(page.first_steps, "first_add").click()
    dialog(OfficialDialog).reject()


def test_painted_parts_say_what_they_show(page: OfficialsPage) -> None:
    strip = page.card_panel.card_tab.strip
    assert strip.accessibleName()
    assert "under a year" in strip.accessibleDescription()
    assert page.view.accessibleName()
    assert page.filters.sought.accessibleName()


def test_two_officials_stand_side_by_side_and_one_leads_to_his_card(
    qtbot: QtBot, page: OfficialsPage, people: dict[str, int]
) -> None:
    part = page.comparison
    page.view.select_first()
    assert not part.button.isEnabled()
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    page.view.selectionModel().select(page.model.index(2, 0), rows)
    assert part.button.isEnabled()
    part.button.click()
    qtbot.waitUntil(part.view.isVisible)
    found = part.view.shown
    assert found is not None
    assert [person.full_name for person in found.people] == ["Әсем Мысал", "Яшма Үлгі"]
    assert not page.stack.isVisible()
    assert not page.filters.isVisible()
    second = part.view.findChildren(QPushButton, "open_compared")[1]
    assert second.accessibleName() == "Open card: Яшма Үлгі"
    second.click()
    qtbot.waitUntil(lambda: page.card_panel.card is not None and page.card_panel.isVisible())
    assert page.stack.isVisible()
    qtbot.waitUntil(lambda: page.card_panel.card.person_id == people["Яшма"])


def test_a_comparison_is_written_to_a_workbook(qtbot: QtBot, page: OfficialsPage) -> None:
    page.view.selectAll()
    page.comparison.button.click()
    qtbot.waitUntil(page.comparison.view.isVisible)
    export = page.comparison.view.findChild(QPushButton, "export_comparison")
    assert export is not None
    export.click()
    dialog = page.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.kind.currentText() == "Side by side"
    qtbot.keyClick(page.comparison.view, Qt.Key.Key_Escape)
    assert page.stack.isVisible()
