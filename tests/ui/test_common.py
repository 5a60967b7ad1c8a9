"""Work in the background, undo, autosave, formats, messages, choices."""

import threading
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QThread
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from evalapp.domain.errors import AppError, Conflict, Invalid, NotFound
from evalapp.domain.language import Language
from evalapp.ui.common import formats, translation
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.autosave import Autosave
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.crash_dialog import CrashDialog, CrashReporter
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.message_bar import MessageBar
from evalapp.ui.common.messages import error_text, term
from evalapp.ui.common.segments import Segments, Tabs
from evalapp.ui.common.tasks import Task, TaskRunner
from evalapp.ui.common.toolbar import FilterButton, SearchField


def finish(qtbot: QtBot, tasks: TaskRunner) -> None:
    """Wait until everything queued before this call has been delivered."""
    seen: list[object] = []
    tasks.run(tasks, lambda task: None, done=seen.append, failed=seen.append)
    qtbot.waitUntil(lambda: seen == [None])


def test_work_runs_off_the_gui_thread_and_reports_on_it(qtbot: QtBot, tasks: TaskRunner) -> None:
    gui, out = QThread.currentThread(), []
    tasks.run(
        tasks,
        lambda task: QThread.currentThread() is gui,
        done=lambda on_gui: out.append((on_gui, QThread.currentThread() is gui)),
        failed=out.append,
    )
    finish(qtbot, tasks)
    assert out == [(False, True)]


def test_nothing_starts_once_the_runner_has_stopped(qapp: QApplication) -> None:
    runner, out = TaskRunner(), []
    assert runner.stop()
    runner.run(runner, lambda task: out.append("started"), done=out.append, failed=out.append)
    assert not runner.is_busy()
    assert runner.stop()
    QApplication.sendPostedEvents()
    assert out == []


def test_failure_is_handed_over(qtbot: QtBot, tasks: TaskRunner) -> None:
    out: list[object] = []
    tasks.run(tasks, lambda task: 1 / 0, done=out.append, failed=out.append)
    finish(qtbot, tasks)
    assert isinstance(out[0], ZeroDivisionError)


def test_a_dead_owner_is_not_called(qtbot: QtBot, tasks: TaskRunner) -> None:
    gate, owner, out = threading.Event(), QObject(), []
    tasks.run(owner, lambda task: gate.wait(60), done=out.append, failed=out.append)
    shiboken6.delete(owner)
    gate.set()
    finish(qtbot, tasks)
    assert out == []


def test_cancelled_work_reports_nothing_but_that(qtbot: QtBot, tasks: TaskRunner) -> None:
    out: list[object] = []

    def endless(task: Task) -> None:
        while True:
            task.step(0, 1)

    task = tasks.run(
        tasks,
        endless,
        done=out.append,
        failed=out.append,
        progress=lambda done, total: None,
        cancelled=lambda: out.append("cancelled"),
    )
    task.cancel()
    finish(qtbot, tasks)
    assert out == ["cancelled"]


def test_autosave_waits_for_a_pause_and_flushes_on_demand(qtbot: QtBot) -> None:
    saved: list[int] = []
    autosave = Autosave(lambda: saved.append(1), delay_ms=10)
    for _ in range(5):
        autosave.touch()
    qtbot.waitUntil(lambda: saved == [1])
    autosave.touch()
    autosave.flush()
    autosave.flush()
    assert saved == [1, 1]


@pytest.fixture
def russian(qapp: QApplication) -> Any:
    before = QLocale()
    translation.install(Language.RU)
    yield
    QLocale.setDefault(before)
    translation.install(Language.EN)


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda: formats.number(3.835), "3,84"),
        (lambda: formats.number(2.675), "2,68"),
        (lambda: formats.number(-0.5, 0), "−1"),
        (lambda: formats.number(None), "–"),
        (lambda: formats.signed(0.04), "0,0"),
        (lambda: formats.signed(0.35), "+0,4"),
        (lambda: formats.signed(-0.35), "−0,4"),
        (lambda: formats.whole(1500), "1\u00a0500"),
        (lambda: formats.percent(0.85), "85\u00a0%"),
        (lambda: formats.span(3.61, 4.07), "3,61–4,07"),
        (lambda: formats.places(2, 7), "2–7"),
        (lambda: formats.places(4, 4), "4"),
        (lambda: formats.day(date(2026, 3, 9)), "09.03.2026"),
        (lambda: formats.duration(2, 4), "2 г 4 мес"),
        (lambda: formats.duration(0, 8), "8 мес"),
    ],
)
def test_values_read_as_agreed(russian: None, call: Callable[[], str], text: str) -> None:
    assert call() == text


def test_english_numbers_have_a_point(qapp: QApplication) -> None:
    translation.install(Language.EN)
    assert formats.number(1500.5, 1) == "1,500.5"


def test_errors_are_worded_in_the_language_of_the_window(russian: None) -> None:
    assert error_text(Conflict()).startswith("Запись уже изменил")
    assert error_text(AppError("no_such_code")) == "Что-то пошло не так."


@pytest.mark.parametrize(
    ("text", "value", "wrong"),
    [
        ("31.12.1985", date(1985, 12, 31), False),
        (" 1.2.2020 ", date(2020, 2, 1), False),
        ("31.06.1983", None, True),
        ("31.06.83", None, True),
        ("", None, False),
    ],
)
def test_dates_as_people_write_them(qtbot: QtBot, text: str, value: date | None, wrong: bool) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.setText(text)
    assert field.value() == value
    assert field.is_wrong() is wrong


def test_the_bar_tells_and_its_button_acts(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    assert not bar.isVisibleTo(None)
    done: list[int] = []
    bar.tell("3 archived", tone=Tone.GOOD, action_text="Undo", action=lambda: done.append(1))
    bar.findChild(QPushButton).click()
    assert done == [1]
    assert bar.isHidden()


def test_a_detail_stands_under_its_sentence_where_the_bar_is_narrow(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.resize(1000, 60)
    bar.tell(
        "The verdict is another now",
        "Kazakh: " + "a document is needed, " * 3,
        action_text="Undo",
        action=int,
    )
    sentence, detail = (label for label in bar.findChildren(QLabel) if label.text())
    qtbot.waitUntil(lambda: detail.x() > sentence.geometry().right())
    bar.resize(380, 60)
    qtbot.waitUntil(lambda: detail.y() > sentence.geometry().bottom())
    assert detail.width() > 150


def test_a_dialog_opens_as_high_as_it_wants_to_be(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    low, high = Dialog(page, "Low"), Dialog(page, "High")
    high.resize(500, 430)
    for dialog in (low, high):
        dialog.open()
        qtbot.waitUntil(dialog.isVisible)
    assert high.height() == 430
    assert low.height() < 200


def test_a_filter_says_what_is_chosen_and_lets_go(qtbot: QtBot) -> None:
    button = FilterButton("Body")
    qtbot.addWidget(button)
    button.set_choices([(1, "Abai"), (2, "Jetisu")])
    button.choose([1, 2])
    assert button.text().strip() == "Body: 2"
    with qtbot.waitSignal(button.changed) as changed:
        button.clear()
    assert changed.args == [frozenset()]


def test_space_marks_one_choice_after_the_other(qtbot: QtBot) -> None:
    button = FilterButton("Body")
    qtbot.addWidget(button)
    button.set_choices([(1, "Abai"), (2, "Jetisu"), (3, "Ulytau")])
    button.show()
    button.click()
    menu = button.findChild(QMenu)
    qtbot.waitUntil(menu.isVisible)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(menu, key)
    assert button.chosen() == {1, 2}
    assert menu.isVisible(), "open for the next one"
    menu.close()


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_buttons_of_qt_speak_as_ours_do(qapp: QApplication, language: Language) -> None:
    translation.install(language)
    try:
        discard, cancel = (qapp.translate("QPlatformTheme", word) for word in ("Discard", "Cancel"))
        assert cancel == term("btn_cancel")
        assert discard not in {"Discard", "Отклонить"}
    finally:
        translation.install(Language.EN)


def test_search_waits_for_a_pause(qtbot: QtBot) -> None:
    field = SearchField("Search", pause_ms=10)
    qtbot.addWidget(field)
    told: list[str] = []
    field.searched.connect(told.append)
    qtbot.keyClicks(field, "abai")
    qtbot.waitUntil(lambda: told == ["abai"])


def test_arrows_move_a_segmented_control(qtbot: QtBot) -> None:
    segments = Segments([("a", "A"), ("b", "B")])
    qtbot.addWidget(segments)
    with qtbot.waitSignal(segments.changed) as changed:
        qtbot.keyClick(segments, Qt.Key.Key_Right)
    assert changed.args == ["b"]


class NameDialog(FormDialog):
    """A card with one field; the service refuses short names and taken ones."""

    def __init__(self) -> None:
        super().__init__(None, "Name")
        self.saved: list[str] = []
        self.form.add(Field("name", "Name", QLineEdit(), required=True))
        self.form.load({"name": "Old"})

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        return {} if values["name"] else {"name": "Enter a name."}

    def save(self, values: dict[str, Any]) -> None:
        if values["name"] == "taken":
            raise Invalid({"name": "name_taken"})
        if values["name"] == "changed":
            raise Conflict
        self.saved.append(values["name"])


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> NameDialog:
    translation.install(Language.EN)
    dialog = NameDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def name_field(dialog: NameDialog) -> QLineEdit:
    found = dialog.form.widget("name")
    assert isinstance(found, QLineEdit)
    return found


def test_typing_the_old_value_back_is_not_a_change(dialog: NameDialog) -> None:
    name_field(dialog).setText("x")
    assert dialog.isWindowModified()
    name_field(dialog).setText("Old")
    assert not dialog.isWindowModified()


def test_a_fault_stays_below_its_field_until_it_is_mended(dialog: NameDialog) -> None:
    name_field(dialog).setText("")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.form.error("name") == "Enter a name."
    assert name_field(dialog).accessibleDescription() == "Enter a name."
    name_field(dialog).setText("x")
    assert dialog.form.error("name") == ""


def test_what_the_service_refuses_is_said_beside_the_field(dialog: NameDialog) -> None:
    name_field(dialog).setText("taken")
    dialog.accept()
    assert dialog.isVisible()
    assert "name" in dialog.form.error("name").lower()


def test_a_conflict_is_told_in_the_bar(dialog: NameDialog) -> None:
    name_field(dialog).setText("changed")
    dialog.accept()
    assert dialog.isVisible()
    assert "Someone else" in dialog.bar.text()


def test_what_went_away_meanwhile_is_told_as_well(
    dialog: NameDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> str:
        raise NotFound("absence_unknown")

    monkeypatch.setattr(dialog, "meanwhile", gone)
    name_field(dialog).setText("changed")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.bar.text() == error_text(NotFound("absence_unknown"))


def test_a_save_closes(qtbot: QtBot, dialog: NameDialog) -> None:
    name_field(dialog).setText("New")
    with qtbot.waitSignal(dialog.accepted):
        dialog.verb.click()
    assert dialog.saved == ["New"]


@pytest.mark.parametrize("leave", [lambda d: d.close(), lambda d: d.reject()], ids=["window X", "Cancel"])
@pytest.mark.parametrize("button", [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard])
def test_leaving_with_changes_asks(
    dialog: NameDialog,
    answer: Callable[[object], None],
    leave: Callable[[NameDialog], object],
    button: QMessageBox.StandardButton,
) -> None:
    answer(button)
    name_field(dialog).setText("x")
    leave(dialog)
    assert dialog.isVisible() is (button == QMessageBox.StandardButton.Cancel)
    answer(QMessageBox.StandardButton.Discard)


def test_a_confirmation_does_it_only_by_its_verb(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    done: list[str] = []
    for press in ("cancel", "verb"):
        confirm(parent, "Release?", "86 people.", "Release 86 results", lambda: done.append("released"))
        dialog = parent.findChildren(QWidget, "confirmation")[-1]
        button = dialog.cancel if press == "cancel" else dialog.findChild(QPushButton, "verb")
        button.click()
    assert done == ["released"]


def test_a_bug_is_shown_once_with_details_to_copy(qtbot: QtBot) -> None:
    reporter = CrashReporter(lambda: None)
    try:
        raise ZeroDivisionError("secret value")
    except ZeroDivisionError as error:
        for _ in range(2):
            reporter(type(error), error, error.__traceback__)
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible()]
    assert len(dialogs) == 1
    assert "ZeroDivisionError" in dialogs[0].shown.toPlainText()
    assert any("mistake" in label.text() for label in dialogs[0].findChildren(QLabel))
    dialogs[0].reject()


def test_tabs_without_room_stand_in_a_menu(qtbot: QtBot) -> None:
    tabs = Tabs([(key, f"Tab of {key * 8}") for key in "abcdef"])
    qtbot.addWidget(tabs)
    tabs.resize(1200, 40)
    tabs.show()
    assert tabs.in_menu() == []
    assert not tabs.more.isVisible()
    tabs.resize(420, 40)
    hidden = tabs.in_menu()
    assert hidden == list("abcdef")[-len(hidden) :]
    assert tabs.more.isVisible()
    assert tabs.more.geometry().right() <= tabs.width()
    tabs.more.click()
    assert [action.data() for action in tabs._menu.actions()] == hidden
    with qtbot.waitSignal(tabs.changed) as changed:
        tabs._menu.actions()[-1].trigger()
    tabs._menu.hide()
    assert changed.args == ["f"]
    assert tabs.button("f").isVisible()
    assert "f" not in tabs.in_menu()
    assert all(
        tabs.button(key).geometry().right() <= tabs.width()
        for key in "abcdef"
        if tabs.button(key).isVisible()
    )
    tabs.set_count("f", 1500)
    tabs.resize(1200, 40)
    assert tabs.in_menu() == []


def test_nothing_flashes_as_a_window_of_its_own_while_it_is_built(qtbot: QtBot, qapp: QApplication) -> None:
    class Shown(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                windows.append(watched)
            return False

    windows: list[QWidget] = []
    shown = Shown()
    qapp.installEventFilter(shown)
    empty = EmptyState("met", "Nothing open", "Forms refused at an import wait here.")
    dialog = Dialog(None, "Release?", "The results are fixed.")
    qapp.removeEventFilter(shown)
    qtbot.addWidget(empty)
    qtbot.addWidget(dialog)
    assert windows == []
