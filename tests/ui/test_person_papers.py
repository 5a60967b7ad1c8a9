"""Sheets and cards from the window: of an official, of a member, of everybody on an agenda."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.iin import check_digit
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.member_fields import MemberFields
from evalapp.domain.person_document import PersonKey
from evalapp.entities.register import Education, Person
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database
from evalapp.ui.commission.meeting_page import MeetingPage
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportDialog
from evalapp.ui.common.messages import said
from evalapp.ui.common.page import Page
from evalapp.ui.common.person_exports import export_person_documents
from evalapp.ui.officials.officials_page import OfficialsPage
from evalapp.ui.reserve.reserve_page import ReservePage
from tests.exchange.person_samples import photo
from tests.services.ballot_builder import build_meeting
from tests.services.campaign_builder import IINS, add_officials
from tests.ui.shown import words

TODAY = utc_now().astimezone().date()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[Page], Page]:
    def show(page: Page) -> Page:
        qtbot.addWidget(page)
        page.resize(1360, 760)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return show


def offered(qtbot: QtBot) -> ExportDialog:
    def found() -> list[ExportDialog]:
        tops = QApplication.topLevelWidgets()
        return [one for one in tops if isinstance(one, ExportDialog) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def kinds(dialog: ExportDialog) -> list[str]:
    return [dialog.kind.itemText(place) for place in range(dialog.kind.count())]


def write(qtbot: QtBot, dialog: ExportDialog, kind: int, path: Path) -> None:
    dialog.kind.setCurrentIndex(kind)
    dialog.place.set_value(str(path))
    with qtbot.waitSignal(dialog.exported):
        dialog.verb.click()


def action(part: QWidget, name: str) -> QAction:
    found = part.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def test_the_card_of_an_official_offers_both(
    qtbot: QtBot, context: PageContext, db: Database, shown: Callable[[Any], Any], tmp_path: Path
) -> None:
    (number,) = add_officials(db, 1)
    page = shown(OfficialsPage(context))
    page.open_card(number)
    qtbot.waitUntil(lambda: page.card_panel.card is not None)
    action(page.card_panel, "person_papers").trigger()
    dialog = offered(qtbot)
    assert kinds(dialog) == [said("person_sheet.kind_sheet"), said("person_sheet.kind_card")]
    assert page.card_panel.card.full_name in dialog.place.value()
    write(qtbot, dialog, 1, tmp_path / "card.pdf")
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")


def test_the_card_of_a_member_offers_both(
    qtbot: QtBot, context: PageContext, shown: Callable[[Any], Any], tmp_path: Path
) -> None:
    eleven = "94030530001"
    number = context.services.members.add(
        MemberFields(
            iin=f"{eleven}{check_digit(eleven)}",
            full_name="Мысалова Үлгі",
            enrolled_on=TODAY,
            stay_until=TODAY.replace(year=TODAY.year + 3, day=min(TODAY.day, 28)),
        )
    )
    page = shown(ReservePage(context))
    page.show_tab("members")
    tab = page.tab("members")
    tab.open_target(("member", number))
    qtbot.waitUntil(lambda: tab.panel_card.card is not None)
    qtbot.waitUntil(lambda: tab.panel_card.findChild(QPushButton, "person_papers") is not None)
    papers = tab.panel_card.findChild(QPushButton, "person_papers")
    assert papers.text().strip() == said("person_sheet.action")
    papers.click()
    write(qtbot, offered(qtbot), 0, tmp_path / "sheet.docx")
    assert (tmp_path / "sheet.docx").is_file()


def test_everybody_on_an_agenda_goes_into_a_folder(
    qtbot: QtBot, context: PageContext, db: Database, shown: Callable[[Any], Any], tmp_path: Path
) -> None:
    built = build_meeting(db)
    page = shown(MeetingPage(context, context.services.meetings.card(built.id)))
    page.show_tab("packet")
    button = page.findChild(QPushButton, "meeting_people_papers")
    qtbot.waitUntil(button.isVisible)
    button.click()
    dialog = offered(qtbot)
    assert kinds(dialog) == [
        said(f"person_sheet.kind_{kind}") for kind in ("all_sheets", "sheets", "all_cards", "cards")
    ]
    write(qtbot, dialog, 1, tmp_path / "sheets")
    assert len(list((tmp_path / "sheets").glob("*.docx"))) == len(set(built.persons))


def test_whose_page_was_shortened_is_said(
    qtbot: QtBot, context: PageContext, db: Database, shown: Callable[[Any], Any], tmp_path: Path
) -> None:
    (number,) = add_officials(db, 1)
    with db.transaction() as session:
        name = session.execute(select(col(Person.surname)).where(col(Person.id) == number)).scalar_one()
        session.add_all(
            Education(person_id=number, institution="Учреждение с очень длинным названием " * 6)
            for _ in range(40)
        )
    page = shown(OfficialsPage(context))
    dialog = export_person_documents(page, [PersonKey(SubjectKind.OFFICIAL, number)], "Пример")
    write(qtbot, dialog, 0, tmp_path / "sheet.docx")
    qtbot.waitUntil(lambda: "sheet.docx" in words(page.bar) and name in words(page.bar))


def test_photos_of_a_folder_are_looked_through_taken_and_taken_back(
    qtbot: QtBot, context: PageContext, db: Database, shown: Callable[[Any], Any], tmp_path: Path
) -> None:
    (number,) = add_officials(db, 1)
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / f"{IINS[0]}.jpg").write_bytes(photo())
    (folder / "nobody.jpg").write_bytes(photo())
    page = shown(OfficialsPage(context))
    page.photos.take(str(folder))
    qtbot.waitUntil(lambda: any(is_question(one) for one in QApplication.topLevelWidgets()))
    question = next(one for one in QApplication.topLevelWidgets() if is_question(one))
    assert "nobody.jpg" in words(question)
    question.findChild(QPushButton, "verb").click()
    qtbot.waitUntil(lambda: said("photo.taken", count=1) in words(page.bar))
    assert context.services.officials.card(number).photo is not None
    page.bar.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: context.services.officials.card(number).photo is None)


def is_question(part: QWidget) -> bool:
    return part.objectName() == "confirmation" and part.isVisible()
