"""The directory: every text of the shipped reference data can be read."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from evalapp.ui.common.context import PageContext
from evalapp.ui.directory.directory_page import DirectoryPage


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> DirectoryPage:
    page = DirectoryPage(context)
    qtbot.addWidget(page)
    page.resize(1140, 740)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.rule_sets.model.rowCount() > 0)
    return page


def words(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if not label.isHidden())


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
