"""The calendar of working days in the directory."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from evalapp.domain.errors import Forbidden
from evalapp.ui.common.context import PageContext
from evalapp.ui.directory.calendar_dialogs import CalendarDayDialog, MoveDialog
from evalapp.ui.directory.directory_page import DirectoryPage


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> DirectoryPage:
    made = DirectoryPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.open_target(("directory_tab", "calendar"))
    qtbot.waitUntil(lambda: made.calendar.shown is not None and bool(made.calendar.shown.days))
    return made


def days(page: DirectoryPage) -> list[date]:
    return [row.day for row in page.calendar.model.all_rows()]


def button(page: DirectoryPage, name: str) -> QPushButton:
    found = page.calendar.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_a_day_is_added_removed_and_put_back(qtbot: QtBot, page: DirectoryPage) -> None:
    button(page, "add_day").click()
    dialog = page.findChildren(CalendarDayDialog)[-1]
    dialog.accept()
    assert dialog.form.error("day")
    assert dialog.form.error("name")
    dialog.form.widget("day").set_value(date(2026, 4, 8))
    dialog.form.widget("name").setText("Day off")
    dialog.accept()
    qtbot.waitUntil(lambda: date(2026, 4, 8) in days(page))
    page.calendar.view.select_id(
        next(r.id for r in page.calendar.model.all_rows() if r.day == date(2026, 4, 8))
    )
    page.calendar._on_remove()
    qtbot.waitUntil(lambda: date(2026, 4, 8) not in days(page))
    page.bar._button.click()
    qtbot.waitUntil(lambda: date(2026, 4, 8) in days(page))


def test_a_day_off_is_moved(qtbot: QtBot, page: DirectoryPage) -> None:
    button(page, "move_day").click()
    dialog = page.findChildren(MoveDialog)[-1]
    dialog.form.widget("day").set_value(date(2026, 6, 13))
    dialog.form.widget("to").set_value(date(2026, 6, 14))
    dialog.accept()
    assert "weekday" in dialog.form.error("to")
    dialog.form.widget("to").set_value(date(2026, 6, 15))
    dialog.accept()
    qtbot.waitUntil(lambda: {date(2026, 6, 13), date(2026, 6, 15)} <= set(days(page)))


def test_a_year_without_days_says_so(qtbot: QtBot, page: DirectoryPage) -> None:
    page.calendar.show_year(2031)
    qtbot.waitUntil(lambda: page.calendar.shown is not None and page.calendar.shown.year == 2031)
    assert page.calendar.stack.currentIndex() == 1
    assert page.calendar.years.currentData() == 2031


def test_viewers_cannot_change_it(context: PageContext, viewer: object) -> None:
    service = type(context.services.calendar)(context.services.campaigns._db, viewer)  # type: ignore[arg-type]
    with pytest.raises(Forbidden):
        service.remove(service.year(2026).days[0].id)
