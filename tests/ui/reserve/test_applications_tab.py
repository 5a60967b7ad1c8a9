"""The list of applications: entry by hand, correction, filters, directions."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.eligibility import Status
from evalapp.domain.language import Trilingual
from evalapp.domain.reference import OriginSector, Sex
from evalapp.domain.rule_set import Criterion
from evalapp.entities.reserve import Application, IntakeDirection
from evalapp.services.application_query import Decided
from evalapp.services.screening import judge_applications
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.reserve.applications_tab import ApplicationsTab
from evalapp.ui.reserve.applications_view import DECIDED, ORIGIN, SEX
from evalapp.ui.reserve.directions_dialog import DirectionDialog, DirectionsDialog
from evalapp.ui.reserve.entry_dialog import EntryDialog
from evalapp.ui.reserve.reserve_page import ReservePage
from evalapp.ui.reserve.reserve_tabs import APPLICATIONS
from tests.applicants import add_intake, iin_for

BORN = date(1995, 3, 14)
ENERGY = Trilingual("Энергетика", "Энергетика")


@pytest.fixture
def tab(qtbot: QtBot, context: PageContext, db: Database) -> ApplicationsTab:
    intake_id, *_ = add_intake(
        db,
        {"sex": Sex.FEMALE, "direction": "IT"},
        {"sex": Sex.MALE, "direction": "IT", "kazakh_level": None},
        {"sex": Sex.MALE, "has_conviction": True},
    )
    with db.transaction() as session:
        names = (("Цифрландыру", "Цифровизация"), ("Энергетика", "Энергетика"))
        for position, (kk, ru) in enumerate(names, 1):
            session.add(IntakeDirection(intake_id=intake_id, position=position, name_kk=kk, name_ru=ru))
    page = ReservePage(context)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    found = page.tab(APPLICATIONS)
    assert isinstance(found, ApplicationsTab)
    qtbot.waitUntil(lambda: found.list.model.rowCount() == 3)
    return found


def dialog(qtbot: QtBot, kind: type) -> EntryDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found  # type: ignore[no-any-return]


def stored(db: Database, number: str) -> Application | None:
    with db.reading() as session:
        wanted = select(Application).where(col(Application.number) == number)
        return session.execute(wanted).scalar_one_or_none()


def press(tab: ApplicationsTab, name: str) -> None:
    button = tab.window().findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_an_application_is_entered_by_keyboard(qtbot: QtBot, tab: ApplicationsTab, db: Database) -> None:
    press(tab, "enter_application")
    form = dialog(qtbot, EntryDialog)
    assert form.form.widget("number").text() == "МКР-00004"
    form.form.widget("iin").setFocus()
    qtbot.keyClicks(form.form.widget("iin"), iin_for(BORN))
    assert form.form.widget("birth_date").value() == BORN
    assert form.form.widget("sex").value() is Sex.MALE
    verdict = form.findChild(QLabel, "entry_verdict")
    assert verdict is not None
    qtbot.waitUntil(lambda: "not known" in verdict.text())
    form.form.widget("surname").setText("Мысалов")
    form.form.widget("direction_id").setCurrentIndex(2)
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tab.list.model.rowCount() == 4)
    entered = stored(db, "МКР-00004")
    assert entered is not None
    assert (entered.surname, entered.birth_date, entered.direction) == ("Мысалов", BORN, "Энергетика")
    qtbot.waitUntil(lambda: tab.application_panel.card is not None)


def test_lines_of_jobs_have_their_room_and_their_turn(qtbot: QtBot, tab: ApplicationsTab) -> None:
    press(tab, "enter_application")
    form = dialog(qtbot, EntryDialog)
    jobs, add = form.form.widget("jobs"), form.findChild(QPushButton, "add_job")
    assert add is not None
    for _ in range(4):
        add.click()
    qtbot.waitUntil(lambda: jobs.height() >= jobs.minimumSizeHint().height() > 0)
    cells = jobs.findChildren(QLineEdit, "job_cell")
    assert len(cells) == 20
    reached: list[QWidget] = [form.form.widget("has_sanction")]
    while reached[-1] is not form.form.widget("email"):
        reached.append(reached[-1].nextInFocusChain())
    places = [reached.index(widget) for widget in (*cells, add, form.form.widget("phone"))]
    assert places == sorted(places)
    form.form.load(form.form.values())
    form.reject()


def test_the_form_says_who_is_known_and_what_is_wrong(
    qtbot: QtBot, tab: ApplicationsTab, db: Database
) -> None:
    add_intake(db, {"born_on": BORN, "surname": "Үлгіұлы"}, rule_set="presidential")
    press(tab, "enter_application")
    form = dialog(qtbot, EntryDialog)
    form.form.widget("iin").setText(iin_for(BORN))
    qtbot.waitUntil(lambda: "Отбор presidential" in form.known.text())
    assert form.form.widget("surname").text() == "Үлгіұлы"
    form.form.widget("surname").setText("")
    form.form.widget("applied_on").setText("32.13.2023")
    form.accept()
    assert "date" in form.form.error("applied_on")
    form.form.widget("applied_on").setText("")
    form.accept()
    assert form.form.error("surname")
    assert form.isVisible()
    form.form.load(form.form.values())
    form.reject()


def test_corrected_facts_are_judged_again(qtbot: QtBot, tab: ApplicationsTab, db: Database) -> None:
    tab.list.view.setCurrentIndex(tab.list.model.index(2, 0))
    panel = tab.application_panel
    qtbot.waitUntil(lambda: panel.card is not None)
    correct = panel.menu.findChild(QAction, "correct_facts")
    assert correct is not None
    correct.trigger()
    form = dialog(qtbot, EntryDialog)
    form.form.widget("has_conviction").set_value(False)
    form.accept()
    qtbot.waitUntil(tab.bar.isVisible)
    kept = stored(db, "МКР-00003")
    assert kept is not None
    assert kept.has_conviction is False


def test_filters_of_one_button_work_together(qtbot: QtBot, tab: ApplicationsTab) -> None:
    more = tab.list.more
    more.choose(SEX, [Sex.MALE])
    qtbot.waitUntil(lambda: tab.list.model.rowCount() == 2)
    more.choose(DECIDED, [Decided.SELECTION_ADMITTED])
    qtbot.waitUntil(lambda: tab.list.model.total == 0)
    assert tab.list.filter_words().count(";") == 1
    more.choose(DECIDED, [Decided.NOTHING])
    more.choose(ORIGIN, [OriginSector.STATE])
    qtbot.waitUntil(lambda: tab.list.model.total == 0)
    more.clear()
    qtbot.waitUntil(lambda: tab.list.model.rowCount() == 3)
    assert tab.list.filter_words() == ""


def test_unknown_directions_are_chosen_once_for_all_who_wrote_them(
    qtbot: QtBot, tab: ApplicationsTab, db: Database
) -> None:
    press(tab, "choose_directions")
    form = dialog(qtbot, DirectionsDialog)
    form.form.widget("direction_0").setCurrentIndex(1)
    form.accept()
    with db.reading() as session:
        first_of_all = session.execute(select(col(IntakeDirection.id)).limit(1)).scalar_one()
    tab.list.directions.choose([first_of_all])
    qtbot.waitUntil(lambda: tab.list.model.rowCount() == 2)
    first = stored(db, "МКР-00001")
    assert first is not None
    assert first.direction == "IT", "what the list wrote is kept"


def test_the_selected_are_put_under_one_direction(qtbot: QtBot, tab: ApplicationsTab, db: Database) -> None:
    menu = tab.list.to_direction.parent()
    assert isinstance(menu, QMenu)
    tab.list.view.clearSelection()
    menu.aboutToShow.emit()
    assert tab.list.to_direction.isVisible()
    assert not tab.list.to_direction.isEnabled(), "nobody is selected"
    tab.list.view.selectAll()
    menu.aboutToShow.emit()
    assert tab.list.to_direction.isEnabled()
    tab.list.to_direction.trigger()
    form = dialog(qtbot, DirectionDialog)
    form.accept()
    qtbot.waitUntil(lambda: bool(form.form.error("direction")))
    form.form.widget("direction").setCurrentIndex(2)
    form.accept()
    qtbot.waitUntil(lambda: {row.direction for row in tab.list.model.shown_rows()} == {ENERGY})
    first = stored(db, "МКР-00001")
    assert first is not None
    assert first.direction == "IT", "what the list wrote is kept"


def test_a_step_of_the_funnel_filters(qtbot: QtBot, tab: ApplicationsTab) -> None:
    tab.filter_by("eligible")
    qtbot.waitUntil(lambda: tab.list.model.rowCount() == 2)
    qtbot.waitUntil(partial(_is_filtered, tab))
    tab.filter_by("received")
    qtbot.waitUntil(lambda: tab.list.model.rowCount() == 3)


def _is_filtered(tab: ApplicationsTab) -> bool:
    return tab.list.toolbar.summary.text() == "2"


def test_the_count_stays_right_over_orders_filters_and_changes(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    """More rows than the first page: what was counted is kept for another order, not for another filter."""
    add_intake(db, *({"has_conviction": number < 35} for number in range(40)))
    page = ReservePage(context)
    qtbot.addWidget(page)
    page.resize(1360, 760)
    with qtbot.waitExposed(page):
        page.show()
    tab = page.tab(APPLICATIONS)
    assert isinstance(tab, ApplicationsTab)
    model = tab.list.model

    def total(expected: int) -> None:
        qtbot.waitUntil(lambda: model.total == expected and not context.tasks.is_busy())

    total(40)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    total(40)
    tab.list.criteria.choose([(Criterion.CONVICTION, Status.NOT_MET)])
    total(35)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    total(35)
    with db.transaction() as session:
        convicted = session.scalars(select(Application).where(col(Application.has_conviction))).first()
        assert convicted is not None
        convicted.has_conviction = False
        session.flush()
        judge_applications(session, convicted.intake_id, [convicted])
    total(34)
    tab.list.criteria.clear()
    total(40)
