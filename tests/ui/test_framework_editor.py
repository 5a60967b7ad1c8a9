"""The framework editor in the directory: by keyboard, kept at once, read-only when in use."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from evalapp.domain.campaign import CampaignState
from evalapp.domain.language import Language
from evalapp.domain.reference import PositionCategory
from evalapp.services.campaign_launch import CampaignFields, new_campaign
from evalapp.services.exports import ExportTarget
from evalapp.ui.common.context import PageContext
from evalapp.ui.directory.competency_editor import CompetencyEditor
from evalapp.ui.directory.directory_page import DirectoryPage
from evalapp.ui.directory.figures_editor import FiguresEditor
from evalapp.ui.directory.framework_dialogs import CodeDialog, CompareDialog, NewVersionDialog
from evalapp.ui.directory.framework_lines import FIGURES, VERSION
from evalapp.ui.directory.framework_part import FrameworkPart
from evalapp.ui.directory.version_editor import VersionEditor
from tests.services.campaign_builder import AS_OF, NOW
from tests.ui.shown import words

AKIMS = PositionCategory.DEPUTY_AKIMS


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> DirectoryPage:
    context.services.framework_editing.new_version(1, "KZ-2027-1", "черновик")
    page = DirectoryPage(context)
    qtbot.addWidget(page)
    page.resize(1140, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.open_target(("tab", "framework"))
    qtbot.waitUntil(lambda: page.framework.framework_id == 2)
    return page


@pytest.fixture
def part(page: DirectoryPage) -> FrameworkPart:
    page.framework.start_editing()
    return page.framework


def opened(page: QWidget, kind: type) -> QWidget:
    return next(dialog for dialog in page.findChildren(kind) if dialog.isVisible())


def test_what_is_typed_is_kept_and_what_is_missing_is_said(
    qtbot: QtBot, part: FrameworkPart, context: PageContext
) -> None:
    assert part.view.select_id("P2")
    editor = part.editor
    assert isinstance(editor, CompetencyEditor)
    field = editor.definition.areas[Language.EN]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    part.autosave.flush()
    version = context.services.framework_editing.version(2)
    assert version.content.competencies[1].definition.en == ""
    qtbot.waitUntil(lambda: "no definition (in English)" in words(editor))
    assert part.editor is editor  # the cursor stays in the field
    assert "1 thing" in part.bar.chip.text()
    qtbot.keyClicks(field, "Takes responsibility")
    part.autosave.flush()
    assert context.services.framework_editing.version(2).lacks == ()
    assert part.bar.chip.text() == "Complete"


def test_competencies_are_added_moved_renamed_and_removed_by_keyboard(
    qtbot: QtBot, part: FrameworkPart, page: DirectoryPage, context: PageContext
) -> None:
    service = context.services.framework_editing
    part.view.select_id("B8")
    part.view.setFocus()
    qtbot.keyClick(part.view, Qt.Key.Key_Insert, Qt.KeyboardModifier.AltModifier)
    assert part.lines.key() == "B9"
    assert service.version(2).content.competencies[-1].code == "B9"
    qtbot.keyClick(part.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    codes = [each.code for each in service.version(2).content.competencies]
    assert codes[-2:] == ["B9", "B8"]
    part.lines.buttons["code"].click()
    dialog = opened(page, CodeDialog)
    assert isinstance(dialog, CodeDialog)
    dialog.form.widget("code").setText("b8")
    dialog.accept()
    assert dialog.form.error("code")
    dialog.form.widget("code").setText("R1")
    dialog.accept()
    assert part.lines.key() == "R1"
    qtbot.keyClick(part.view, Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert service.version(2).content.competency("R1") is None
    button = next(b for b in page.bar.findChildren(QPushButton) if b.text().strip() == "Undo")
    button.click()
    assert service.version(2).content.competency("R1") is not None


def test_indicators_come_and_go(part: FrameworkPart, context: PageContext) -> None:
    part.view.select_id("P1")
    editor = part.editor
    assert isinstance(editor, CompetencyEditor)
    editor.more.click()
    editor.texts[-1].areas[Language.RU].setPlainText("новый")
    part.autosave.flush()
    kept = context.services.framework_editing.version(2).content.competencies[0]
    assert [each.ru for each in kept.indicators][-1] == "новый"
    assert len(kept.indicators) == 5
    assert kept.levels == context.services.framework_editing.version(1).content.competencies[0].levels


def test_weights_are_walked_through_like_a_table(
    qtbot: QtBot, part: FrameworkPart, context: PageContext
) -> None:
    part.view.select_id(FIGURES)
    editor = part.editor
    assert isinstance(editor, FiguresEditor)
    field = editor.weights[AKIMS, "personal"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "0.5")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert editor.weights[AKIMS, "P1"].hasFocus()
    part.autosave.flush()
    assert context.services.framework_editing.version(2).content.weights[AKIMS]["personal"] == 0.5
    qtbot.waitUntil(lambda: "add up to 1.10" in words(editor))


def test_a_version_is_called_and_its_levels_named(part: FrameworkPart, context: PageContext) -> None:
    part.view.select_id(VERSION)
    editor = part.editor
    assert isinstance(editor, VersionEditor)
    editor.code.setText("KZ-2027-2")
    editor.code.textEdited.emit("KZ-2027-2")
    editor.scale[5].areas[Language.EN].setPlainText("Outstanding")
    part.autosave.flush()
    content = context.services.framework_editing.version(2).content
    assert (content.code, content.scale[5].en) == ("KZ-2027-2", "Outstanding")


def test_a_text_too_long_is_not_lost(
    part: FrameworkPart, page: DirectoryPage, context: PageContext, answer: Callable[[object], None]
) -> None:
    part.view.select_id("P1")
    editor = part.editor
    assert isinstance(editor, CompetencyEditor)
    area = editor.definition.areas[Language.RU]
    area.setPlainText("я" * 501)
    part.autosave.flush()
    assert area.property("fault")
    part.view.select_id("P2")
    assert part.lines.key() == "P1"
    assert len(area.toPlainText()) == 501
    answer(QMessageBox.StandardButton.Cancel)
    assert not page.may_leave()
    area.setPlainText("я" * 500)
    assert page.may_leave()
    assert context.services.framework_editing.version(2).content.competencies[0].definition.ru == "я" * 500


def test_a_version_in_use_can_only_be_copied(qtbot: QtBot, page: DirectoryPage, context: PageContext) -> None:
    with context.services.frameworks._db.transaction() as session:
        fields = CampaignFields("Весна", PositionCategory.DEPUTY_MINISTERS, AS_OF, framework_id=2)
        new_campaign(session, fields, now=NOW).state = CampaignState.OPEN
    part = page.framework
    qtbot.waitUntil(lambda: "“Весна”" in part.bar.note.text())
    assert part.bar.edit.isHidden()
    part.start_editing()
    assert part.editor is None
    part.bar.new.click()
    dialog = opened(page, NewVersionDialog)
    assert isinstance(dialog, NewVersionDialog)
    dialog.form.widget("code").setText("KZ-2028-1")
    dialog.accept()
    qtbot.waitUntil(lambda: part.framework_id == 3)
    assert not part.bar.edit.isHidden()


def test_differences_are_shown_word_by_word(
    part: FrameworkPart, page: DirectoryPage, context: PageContext
) -> None:
    service = context.services.framework_editing
    before = service.version(2).content
    first = before.competencies[0]
    name = replace(first.name, en="Integrity and courage")
    service.save(2, before.with_competency(replace(first, name=name)), before=before)
    dialog = CompareDialog(page, context, context.services.frameworks.rows(), 1, 2)
    said = words(dialog)
    assert "P1 · Integrity and courage" in said
    assert "Integrity<u" in said
    assert "and courage</u>" in said
    dialog.newer.setCurrentIndex(dialog.newer.findData(1))
    assert "say the same" in words(dialog)


def test_a_workbook_becomes_a_version(
    qtbot: QtBot, page: DirectoryPage, context: PageContext, tmp_path: Path
) -> None:
    path = tmp_path / "framework.xlsx"
    context.services.exports.framework(1, ExportTarget(path=path))
    page.framework.read_workbook(str(path))
    qtbot.waitUntil(lambda: any(d.isVisible() for d in page.findChildren(NewVersionDialog)))
    dialog = opened(page, NewVersionDialog)
    assert isinstance(dialog, NewVersionDialog)
    field = dialog.form.widget("code")
    assert isinstance(field, QLineEdit)
    field.setText("KZ-EXCEL")
    dialog.accept()
    qtbot.waitUntil(lambda: page.framework.framework_id == 3)
    assert page.framework.bar.versions.currentText() == "KZ-EXCEL"


def test_the_wheel_scrolls_and_changes_nothing(part: FrameworkPart) -> None:
    part.view.select_id("P1")
    editor = part.editor
    assert isinstance(editor, CompetencyEditor)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor.block, turn)
    assert editor.block.currentData() == "personal"


def test_a_competency_can_go_to_the_other_block(part: FrameworkPart, context: PageContext) -> None:
    part.view.select_id("P6")
    editor = part.editor
    assert isinstance(editor, CompetencyEditor)
    editor.block.setCurrentIndex(editor.block.findData("professional"))
    part.autosave.flush()
    content = context.services.framework_editing.version(2).content
    assert [each.code for each in content.of_block("professional")][-1] in {"P6", "B8"}
    moved = content.competency("P6")
    assert moved is not None
    assert moved.block == "professional"
    assert part.lines.key() == "P6"
