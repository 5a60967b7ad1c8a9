"""The card of an application as a user meets it: facts, files, history, letters."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from evalapp.domain.rule_set import Criterion
from evalapp.entities.reserve import IntakeDirection
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.reserve.application_panel import ApplicationPanel
from evalapp.ui.reserve.document_dialog import DocumentDialog
from evalapp.ui.reserve.file_dialogs import FileDialog, PictureDialog
from evalapp.ui.reserve.letter_texts_dialog import LetterTextsDialog
from evalapp.ui.reserve.letters_dialog import LettersDialog
from evalapp.ui.reserve.reserve_page import ReservePage
from tests.applicants import add_intake
from tests.ui.shown import seen


@pytest.fixture
def ids(db: Database) -> list[int]:
    return add_intake(db, {"has_conviction": None, "direction": "Экономика"}, {})


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, ids: list[int]) -> ReservePage:
    page = ReservePage(context)
    qtbot.addWidget(page)
    page.resize(1360, 760)
    with qtbot.waitExposed(page):
        page.show()
    page.open_target(("application", ids[1]))
    qtbot.waitUntil(lambda: bool(page.findChildren(ApplicationPanel)))
    qtbot.waitUntil(lambda: panel_of(page).card is not None and panel_of(page).isVisible())
    return page


def panel_of(page: ReservePage) -> ApplicationPanel:
    panel = page.findChild(ApplicationPanel)
    assert panel is not None
    return panel


def dialog_of(page: ReservePage, kind: type[Dialog]) -> Dialog:
    found = page.window().findChildren(kind)
    assert found, kind
    return found[-1]


def add_file(qtbot: QtBot, page: ReservePage, path: Path) -> None:
    panel = panel_of(page)
    panel.show_tab("files")
    qtbot.mouseClick(panel.findChild(QPushButton, "add_file"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(page, FileDialog)
    dialog.form.widget("path").set_value(str(path))
    box = dialog.form.widget("criterion")
    box.setCurrentIndex(box.findData(Criterion.CONVICTION))
    dialog.accept()
    qtbot.waitUntil(lambda: panel.card is not None and bool(panel.card.files))


def test_the_tabs_tell_facts_selection_and_history(page: ReservePage) -> None:
    panel = panel_of(page)
    for key, expected in (
        ("facts", ("950502******", "Экономика", "Акимат, специалист")),
        ("selection", ("Nothing has been decided yet.", "The intake has no stages yet.")),
        ("files", ("No files yet", "a file up to 10 MiB")),
        ("history", ("The application was received.", "Verdict: Documents needed")),
    ):
        panel.show_tab(key)
        for sentence in expected:
            assert sentence in seen(panel), key


def test_a_direction_that_the_intake_lacks_is_named(
    qtbot: QtBot, page: ReservePage, db: Database, ids: list[int]
) -> None:
    with db.transaction() as session:
        session.add(IntakeDirection(intake_id=ids[0], position=1, name_kk="Сала", name_ru="Отрасль"))
    panel = panel_of(page)
    panel.show_tab("facts")
    panel.reload()
    qtbot.waitUntil(lambda: "Экономика (not a direction of this intake)" in seen(panel))


def test_a_file_comes_in_and_goes_for_good(qtbot: QtBot, page: ReservePage, tmp_path: Path) -> None:
    path = tmp_path / "справка.pdf"
    path.write_bytes(b"%PDF-1.4 invented")
    add_file(qtbot, page, path)
    panel = panel_of(page)
    qtbot.waitUntil(lambda: "справка.pdf" in seen(panel))
    assert "PDF · 1 KiB · No conviction" in seen(panel)
    assert panel.findChild(QToolButton, "show_file") is None
    panel.show_tab("criteria")
    assert "справка.pdf" in seen(panel)
    panel.files.remove_asked.emit(panel.card.files[0])
    question = dialog_of(page, Dialog)
    assert "taken out of the workspace for good" in seen(question)
    qtbot.mouseClick(question.findChild(QPushButton, "verb"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.card.files == ())


def test_a_wrong_file_is_refused_in_the_dialog(qtbot: QtBot, page: ReservePage, tmp_path: Path) -> None:
    path = tmp_path / "справка.pdf"
    path.write_bytes(b"MZ not what it says")
    panel = panel_of(page)
    panel.show_tab("files")
    drop = QMimeData()
    drop.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        drop,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.files.dropEvent(event)
    dialog = dialog_of(page, FileDialog)
    assert dialog.form.widget("path").value() == str(path)
    dialog.accept()
    assert "holds macros" in dialog.bar.text()
    dialog.form.widget("path").set_value("")
    dialog.accept()
    assert dialog.form.error("path") == "Choose a file."
    dialog.form.widget("path").set_value(str(path))
    dialog.reject()


def test_a_picture_is_shown_in_the_window(qtbot: QtBot, page: ReservePage, tmp_path: Path) -> None:
    path = tmp_path / "диплом.png"
    image = QImage(1200, 1600, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    assert image.save(str(path))
    add_file(qtbot, page, path)
    panel = panel_of(page)
    qtbot.waitUntil(lambda: panel.findChild(QToolButton, "show_file") is not None)
    qtbot.mouseClick(panel.findChild(QToolButton, "show_file"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.window().findChildren(PictureDialog)))
    shown = dialog_of(page, PictureDialog).findChild(QLabel, "picture")
    assert 700 < shown.pixmap().width() < 1200


def test_a_document_says_what_it_changed_and_why(qtbot: QtBot, page: ReservePage, tmp_path: Path) -> None:
    panel = panel_of(page)
    scan = tmp_path / "скан.pdf"
    scan.write_bytes(b"%PDF-1.4 scan")
    qtbot.mouseClick(panel.findChild(QPushButton, "enter_conviction"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(page, DocumentDialog)
    dialog.form.widget("has_conviction").set_value(False)
    dialog.form.widget("number").setText("00-17/55")
    dialog.form.widget("issued_on").setText("29.09.2023")
    dialog.form.widget("file").set_value(str(scan))
    dialog.accept()
    qtbot.waitUntil(lambda: bool(panel.card.files))
    bar = page.tab("applications").bar
    qtbot.waitUntil(lambda: bar.text() == "Verdict: Documents needed → Eligible")
    panel.show_tab("history")
    for told in (
        "No conviction: document 00-17/55 of 29.09.2023 was entered.",
        "No conviction: document needed → met (none)",
    ):
        qtbot.waitUntil(lambda told=told: told in seen(panel))
    undo = next(button for button in bar.findChildren(QPushButton) if button.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.text() == "Verdict: Eligible → Documents needed")
    assert panel.card.files, "the scan stays"


def test_the_cursor_stays_in_the_card_whose_button_is_gone(qtbot: QtBot, page: ReservePage) -> None:
    panel = panel_of(page)
    button = panel.findChild(QPushButton, "enter_conviction")
    button.setFocus()
    qtbot.waitUntil(lambda: page.window().focusWidget() is button)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    dialog = dialog_of(page, DocumentDialog)
    dialog.form.widget("has_conviction").set_value(False)
    dialog.form.widget("number").setText("00-17/55")
    dialog.form.widget("issued_on").setText("29.09.2023")
    dialog.accept()
    qtbot.waitUntil(lambda: panel.findChild(QPushButton, "enter_conviction") is None)
    assert page.window().focusWidget() is panel


def test_the_cursor_stays_on_a_button_that_is_made_anew(qtbot: QtBot, page: ReservePage) -> None:
    panel = panel_of(page)
    panel.show_tab("files")
    before = panel.findChild(QPushButton, "add_file")
    before.setFocus()
    qtbot.waitUntil(lambda: page.window().focusWidget() is before)
    panel.show_card(panel.card)
    focused = page.window().focusWidget()
    assert (focused.objectName(), focused is before) == ("add_file", False)


def test_another_application_of_the_same_person_is_a_click_away(
    qtbot: QtBot, page: ReservePage, db: Database
) -> None:
    _, other = add_intake(db, {"born_on": date(1995, 5, 2)}, rule_set="regional")
    panel = panel_of(page)
    panel.show_tab("facts")
    panel.reload()
    qtbot.waitUntil(lambda: panel.findChild(QPushButton, "other_application") is not None)
    with qtbot.waitSignal(panel.requested) as asked:
        panel.findChild(QPushButton, "other_application").click()
    assert asked.args == ["application", other]
    page.open_target(("application", other))
    qtbot.waitUntil(lambda: "Отбор regional" in page.intake_name.text())
    qtbot.waitUntil(lambda: panel.card.id == other and panel.isVisible())


def test_letters_are_written_from_the_list(qtbot: QtBot, page: ReservePage, tmp_path: Path) -> None:
    letters = page.findChild(QAction, "letters")
    qtbot.waitUntil(letters.isEnabled)
    letters.trigger()
    dialog = dialog_of(page, LettersDialog)
    assert dialog.verb.text() == "Write 1 letter"
    assert "The letterhead names no state body yet in this language." in seen(dialog)
    dialog.deadline.setText("33.33.2026")
    dialog.verb.click()
    assert dialog.form.error("deadline")
    dialog.deadline.setText("01.12.2099")
    path = tmp_path / "письма"
    dialog.place.set_value(str(path))
    dialog.verb.click()
    qtbot.waitUntil(path.with_suffix(".docx").is_file)
    qtbot.waitUntil(lambda: page.tab("applications").bar.text() == "1 letter written.")
    panel = panel_of(page)
    panel.reload()
    qtbot.waitUntil(lambda: "Documents asked for by 01.12.2099, letter of" in seen(panel))


def test_the_card_offers_one_letter_with_the_units_own_texts(
    qtbot: QtBot, page: ReservePage, context: PageContext
) -> None:
    panel_of(page).menu.actions()
    panel_of(page).requested.emit("letter", panel_of(page).card.id)
    dialog = dialog_of(page, LettersDialog)
    assert "application МКР-00001" in seen(dialog)
    qtbot.mouseClick(dialog.findChild(QPushButton, "letter_texts"), Qt.MouseButton.LeftButton)
    texts = dialog_of(page, LetterTextsDialog)
    field = texts.form.widget("organization")
    assert isinstance(field, QLineEdit)
    field.setText("Үлгі басқармасы")
    texts.form.widget("closing").setPlainText("до {срок}")
    texts.accept()
    assert "marker in braces" in texts.form.error("closing")
    texts.form.widget("closing").setPlainText("до {deadline}")
    texts.accept()
    stored = context.services.letters.texts()
    assert "Үлгі басқармасы" in {one.texts.organization for one in stored.values()}
    dialog.reject()
