"""The directory: every text of the shipped reference data can be read."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from evalapp.domain.intake import IntakeState
from evalapp.domain.language import Language
from evalapp.domain.rule_set import Criterion
from evalapp.entities.reserve import Intake
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.table_model import Group
from evalapp.ui.directory.directory_page import DirectoryPage
from evalapp.ui.directory.leaving_grounds_part import LeavingGroundDialog
from evalapp.ui.directory.rule_set_dialogs import CopyDialog, EndDialog
from evalapp.ui.directory.rule_set_editor import RuleSetDialog
from tests.applicants import add_intake
from tests.ui.shown import words


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> DirectoryPage:
    page = DirectoryPage(context)
    qtbot.addWidget(page)
    page.resize(1140, 740)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.rule_sets.model.rowCount() > 0)
    return page


def test_bodies_are_found_in_any_spelling_and_open_the_register(qtbot: QtBot, page: DirectoryPage) -> None:
    assert len(page.bodies.model.shown_rows()) == 41
    page.bodies.search.setText("abai")
    qtbot.waitUntil(lambda: len(page.bodies.model.shown_rows()) == 1)
    (row,) = page.bodies.model.shown_rows()
    with qtbot.waitSignal(page.requested) as asked:
        page.bodies.view.opened.emit(row)
    assert asked.args == ["body", row.organization_id]


def test_posts_name_their_category(page: DirectoryPage) -> None:
    rows = page.posts.model.shown_rows()
    assert {row.code for row in rows} >= {"vice_minister", "deputy_akim_region", "first_deputy_akim_city"}
    post = next(row for row in rows if row.code == "vice_minister")
    assert page.posts.model.text_at(post, page.posts.model.columns[1]) == "Deputy ministers"
    titles = [row.title.en for row in rows]
    assert titles == sorted(titles)


def test_every_wording_of_every_competency_can_be_read(
    qtbot: QtBot, page: DirectoryPage, context: PageContext
) -> None:
    page.open_target(("tab", "framework"))
    card = context.services.frameworks.card()
    for block in card.blocks:
        for competency in block.competencies:
            assert page.framework.view.select_id(competency.code)
            told = [competency.definition, *competency.indicators, *competency.levels.values()]
            told += [card.scale[level] for level in range(1, 6)]
            qtbot.waitUntil(lambda told=told: all(text.en in words(page.framework.pane) for text in told))


def test_rule_sets_are_read_in_words_with_clauses_and_dates(
    qtbot: QtBot, page: DirectoryPage, context: PageContext
) -> None:
    page.open_target(("tab", "rule_sets"))
    for row in context.services.rule_sets.rows():
        assert page.rule_sets.view.select_id(row.rule_set_id)
        rules = row.rules
        told = [rules.source.en, f"{rules.valid_from:%d.%m.%Y}", str(rules.age_limit)]
        told += [clause.words.en for clause in rules.clauses.values()]
        qtbot.waitUntil(lambda told=told: all(text in words(page.rule_sets.pane) for text in told))


def test_a_later_version_is_made_and_edited(qtbot: QtBot, page: DirectoryPage, context: PageContext) -> None:
    page.open_target(("tab", "rule_sets"))
    part = page.rule_sets
    first = context.services.rule_sets.rows()[0]
    assert part.view.select_id(first.rule_set_id)
    qtbot.waitUntil(lambda: part.version is not None and part.version.rule_set_id == first.rule_set_id)
    qtbot.mouseClick(part.copy_button, Qt.MouseButton.LeftButton)
    copying = page.findChild(CopyDialog)
    assert copying is not None
    copying.form.widget("valid_from").set_value(date(2027, 1, 1))
    copying.accept()
    qtbot.waitUntil(lambda: part.version is not None and part.version.rules.valid_from == date(2027, 1, 1))
    assert part.version is not None
    made = part.version.rule_set_id
    shown = [part.model.row(place) for place in range(part.model.rowCount())]
    groups = [group.title for group in shown if isinstance(group, Group)]
    names = [row.rules.name.en for row in context.services.rule_sets.rows()]
    assert groups == list(dict.fromkeys(names)), "groups stand in the order of the list"
    before = next(row for row in shown if not isinstance(row, Group) and row.rule_set_id != made)
    assert before.rules.valid_to == date(2026, 12, 31)
    assert part.model.columns[0].detail(before) == "in force from 27.08.2019 to 31.12.2026"
    qtbot.waitUntil(lambda: "In nothing but its dates." in words(part.pane))

    qtbot.mouseClick(part.edit_button, Qt.MouseButton.LeftButton)
    editor = page.findChild(RuleSetDialog)
    assert editor is not None
    editor.form.widget("age_limit").setValue(40)
    editor.form.widget("asks_conviction").setChecked(False)
    assert not editor.form.widget("clause_conviction").isEnabled()
    editor.form.widget("asks_kazakh").setChecked(True)
    editor.accept()
    qtbot.waitUntil(lambda: bool(editor.form.error("clause_kazakh")))
    for language, text in ((Language.KK, "Кемінде B1."), (Language.RU, "Не ниже B1.")):
        editor.form.widget("clause_kazakh").texts.areas[language].setPlainText(text)
    editor.form.widget("stay_years").setValue(3)
    editor.accept()
    qtbot.waitUntil(lambda: "Age: under 40" in words(part.pane))
    rules = context.services.rule_set_editing.version(made).rules
    assert (rules.age_limit, rules.stay_years, rules.extension_years) == (40, 3, None)
    assert Criterion.CONVICTION not in rules.criteria
    assert rules.clauses[Criterion.KAZAKH].words.ru == "Не ниже B1."
    qtbot.waitUntil(lambda: "before: No conviction" in words(part.pane))


def test_a_rule_set_in_use_is_read_only(qtbot: QtBot, page: DirectoryPage, db: Database) -> None:
    intake_id, *_ = add_intake(db, {}, rule_set="regional")
    with db.transaction() as session:
        intake = session.get(Intake, intake_id)
        assert intake is not None
        intake.state = IntakeState.OPEN
    page.refresh()
    part = page.rule_sets
    page.open_target(("tab", "rule_sets"))
    part.view.select_id(3)
    qtbot.waitUntil(lambda: "“Отбор regional” – " in words(part.pane))
    assert "applications: 1" in words(part.pane)
    assert not part.edit_button.isEnabled()
    assert not part.delete_button.isEnabled()
    assert part.copy_button.isEnabled()
    qtbot.mouseClick(part.end_button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(EndDialog)
    assert dialog is not None
    dialog.form.widget("valid_to").set_value(date(2030, 12, 31))
    dialog.accept()
    qtbot.waitUntil(lambda: "in force from 01.03.2024 to 31.12.2030" in words(part.pane))


def test_grounds_for_leaving_are_kept_here(qtbot: QtBot, page: DirectoryPage, context: PageContext) -> None:
    page.open_target(("tab", "grounds"))
    part = page.grounds
    before = part.model.rowCount()
    qtbot.mouseClick(part.add_button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(LeavingGroundDialog)
    assert dialog is not None
    dialog.accept()
    assert dialog.form.error("code") == "Fill in this field."
    dialog.form.widget("code").setText("sample")
    for language, text in ((Language.KK, "Үлгі негіз"), (Language.RU, "Образцовое основание")):
        dialog.form.widget("name").areas[language].setPlainText(text)
    dialog.accept()
    qtbot.waitUntil(lambda: part.model.rowCount() == before + 1)
    added = context.services.leaving_grounds.rows()[-1]
    assert part.view.select_id(added.id)
    qtbot.mouseClick(part.up_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part.model.shown_rows()[-2].code == "sample")
    qtbot.mouseClick(part.remove_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part.model.rowCount() == before)
    qtbot.mouseClick(page.bar.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part.model.rowCount() == before + 1)
