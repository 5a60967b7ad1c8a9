"""The rating form by keyboard: marks are kept at once, failures keep the value and are said."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlmodel import select

from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import Assessee, Form
from evalapp.entities.register import Person
from evalapp.services.campaign_launch import CampaignFields, new_campaign
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database
from evalapp.ui.assessments.rating_form_page import RatingFormPage
from evalapp.ui.common.context import PageContext


@pytest.fixture
def form_id(db: Database, context: PageContext) -> int:
    with db.transaction() as session:
        fields = CampaignFields("Үлгі 2026", PositionCategory.DEPUTY_AKIMS, date(2026, 3, 1))
        campaign = new_campaign(session, fields, now=utc_now())
        person = Person(iin="790412400012", surname="Примерова", given_name="Айгүл")
        session.add(person)
        session.flush()
        assert campaign.id
        assert person.id
        assessee = Assessee(campaign_id=campaign.id, person_id=person.id)
        session.add(assessee)
        session.flush()
        assessee_id = assessee.id or 0
    return context.services.forms.open_form(assessee_id, RaterRole.EXPERT, "Э-1")


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, form_id: int) -> Iterator[RatingFormPage]:
    page = RatingFormPage(context, form_id)
    qtbot.addWidget(page)
    page.resize(1310, 742)
    page.show()
    page.activateWindow()
    return page


def press(qtbot: QtBot, page: RatingFormPage, keys: str) -> None:
    for key in keys:
        qtbot.keyClicks(page, key)


def kept(db: Database) -> Form:
    with db.reading() as session:
        return session.execute(select(Form)).scalar_one()


def test_fourteen_marks_take_fourteen_keys(qtbot: QtBot, page: RatingFormPage, db: Database) -> None:
    press(qtbot, page, "44230435433443")
    marks = kept(db).marks
    assert list(marks.values()) == [4, 4, 2, 3, None, 4, 3, 5, 4, 3, 3, 4, 4, 3]
    assert kept(db).state is FormState.DRAFT
    assert "14 of 14" in [label.text() for label in page.head.findChildren(QLabel)]


def test_each_mark_is_kept_at_once_and_said(qtbot: QtBot, page: RatingFormPage, db: Database) -> None:
    press(qtbot, page, "4")
    assert kept(db).marks == {"P1": 4}
    assert page.foot.state.text().startswith("Draft saved ")


def test_delete_takes_the_mark_of_the_open_row_back(qtbot: QtBot, page: RatingFormPage, db: Database) -> None:
    press(qtbot, page, "43")
    qtbot.keyClick(page, Qt.Key.Key_Up)
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    assert kept(db).marks == {"P1": 4}
    assert "1 of 14" in [label.text() for label in page.head.findChildren(QLabel)]
    press(qtbot, page, "5")
    assert kept(db).marks == {"P1": 4, "P2": 5}


def test_arrows_go_to_another_competency(qtbot: QtBot, page: RatingFormPage, db: Database) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Down)
    qtbot.keyClick(page, Qt.Key.Key_Down)
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert [row.is_open() for row in page.rows[:3]] == [False, True, False]
    press(qtbot, page, "3")
    assert kept(db).marks == {"P2": 3}


def test_clicking_a_mark_stays_in_its_row(qtbot: QtBot, page: RatingFormPage, db: Database) -> None:
    qtbot.mouseClick(page.rows[3].button(5), Qt.MouseButton.LeftButton)
    assert kept(db).marks == {"P4": 5}
    assert page.rows[3].is_open()


def test_only_the_open_row_shows_the_wording(page: RatingFormPage) -> None:
    wording = page.rows[0].wording.levels[4]
    shown = [label for label in page.findChildren(QLabel) if label.isVisible()]
    assert wording in [label.text() for label in shown]
    assert page.rows[1].wording.levels[4] not in [label.text() for label in shown]


@pytest.mark.parametrize(("mark", "asked"), [("1", True), ("2", True), ("3", False), ("5", True)])
def test_an_example_is_asked_for_marks_that_stand_out(
    qtbot: QtBot, page: RatingFormPage, mark: str, asked: bool
) -> None:
    press(qtbot, page, mark)
    words = [label.text() for label in page.rows[0].findChildren(QLabel) if label.isVisible()]
    assert ("example needed" in words) is asked


def test_an_example_is_kept_when_the_cursor_leaves(qtbot: QtBot, page: RatingFormPage, db: Database) -> None:
    press(qtbot, page, "2")
    qtbot.keyClick(page, Qt.Key.Key_Up)
    page.rows[0].example.setFocus()
    qtbot.keyClicks(page.rows[0].example, "example")
    qtbot.keyClick(page.rows[0].example, Qt.Key.Key_Tab)
    assert kept(db).examples == {"P1": "example"}
    assert page.rows[1].is_open()


def test_what_was_entered_before_is_shown_again(
    qtbot: QtBot, page: RatingFormPage, context: PageContext, form_id: int
) -> None:
    press(qtbot, page, "40")
    again = RatingFormPage(context, form_id)
    qtbot.addWidget(again)
    assert [row.mark() for row in again.rows[:2]] == [4, None]
    assert again.rows[2].is_open()


def test_a_failure_keeps_the_value_and_says_so(
    qtbot: QtBot, page: RatingFormPage, db: Database, context: PageContext
) -> None:
    campaign_id = context.services.campaigns.rows()[0].id
    with db.transaction() as session:
        form = session.execute(select(Form)).scalar_one()
        form.state = FormState.DISMISSED
    press(qtbot, page, "4")
    assert page.bar.isVisible()
    assert page.foot.state.text() == "Not saved"
    assert page.rows[0].mark() == 4
    with db.transaction() as session:
        session.execute(select(Form)).scalar_one().state = FormState.ASSIGNED
    page.bar.findChild(QPushButton).click()
    assert kept(db).marks == {"P1": 4}
    assert campaign_id


def test_finishing_a_full_form_completes_it(qtbot: QtBot, page: RatingFormPage, db: Database) -> None:
    press(qtbot, page, "43434343434343")
    with qtbot.waitSignals([page.finished, page.closed]):
        page.head.finish.click()
    assert kept(db).state is FormState.COMPLETE


def test_finishing_with_gaps_asks_first(qtbot: QtBot, page: RatingFormPage, db: Database) -> None:
    press(qtbot, page, "43")
    page.finish()
    dialog = page.findChild(QDialog, "confirmation")
    assert dialog is not None
    assert kept(db).state is FormState.DRAFT
    with qtbot.waitSignal(page.finished):
        dialog.findChild(QPushButton, "verb").click()
    found = kept(db)
    assert found.state is FormState.COMPLETE
    assert list(found.marks.values())[2:] == [None] * 12


def test_every_button_says_what_it_means(page: RatingFormPage) -> None:
    names = [button.accessibleName() for row in page.rows for button in row.mark_buttons()]
    assert len(set(names)) == 14 * 6


def test_the_next_official_of_the_same_rater_is_one_key_away(
    qtbot: QtBot, context: PageContext, db: Database, form_id: int
) -> None:
    with db.transaction() as session:
        campaign_id = session.execute(select(Assessee)).scalar_one().campaign_id
        person = Person(iin="790412400023", surname="Шаблонов", given_name="Данияр", sort_key="99")
        session.add(person)
        session.flush()
        other = Assessee(campaign_id=campaign_id, person_id=person.id or 0)
        session.add(other)
        session.flush()
        other_id = other.id or 0
    later = context.services.forms.open_form(other_id, RaterRole.EXPERT, "Э-1")
    page = RatingFormPage(context, form_id)
    qtbot.addWidget(page)
    assert not page.head.previous.isEnabled()
    with qtbot.waitSignal(page.other_wanted) as wanted:
        page.head.next.click()
    assert wanted.args == [later]
    assert context.services.forms.neighbours(later) == (form_id, None)
