"""Entry at the desk as a whole: few keys, nothing lost, words whole in small windows, another language."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import select

from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.language import Language
from evalapp.entities.assessment import Form
from evalapp.entities.register import Person
from evalapp.storage.database import Database
from evalapp.ui.assessments.assessments_page import AssessmentsPage
from evalapp.ui.assessments.campaign_page import CampaignPage
from evalapp.ui.assessments.forms_tab import FormsTab
from evalapp.ui.assessments.rating_form_page import RatingFormPage
from evalapp.ui.assessments.read_back_page import ReadBackPage
from evalapp.ui.common.context import PageContext
from tests.conftest import RAW_KEY
from tests.services.campaign_builder import CODES, BuiltCampaign, build_campaign

AT_1180 = (1124, 600)
"""What the folded navigation and the status bar leave to a page of the smallest window."""


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    return build_campaign(db, marks=(4, 3))


@pytest.fixture
def form_id(context: PageContext, built: BuiltCampaign) -> int:
    return context.services.forms.open_form(built.assessees[0], RaterRole.EXPERT, "Э7")


@pytest.fixture
def section(qtbot: QtBot, context: PageContext, built: BuiltCampaign) -> AssessmentsPage:
    page = AssessmentsPage(context)
    qtbot.addWidget(page)
    page.resize(1310, 742)
    page.show()
    qtbot.waitUntil(lambda: not context.tasks.is_busy())
    return page


class Keyboard:
    """Sends real key events to whatever has the focus, and counts them; a chord counts its keys."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.pressed = 0

    def press(
        self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        self.pressed += 1 if modifier is Qt.KeyboardModifier.NoModifier else 2
        self._qtbot.keyClick(target, key, modifier)


def kept(db: Database, form_id: int) -> Form:
    with db.reading() as session:
        return session.get_one(Form, form_id)


def forms_tab(qtbot: QtBot, section: AssessmentsPage, campaign_id: int) -> FormsTab:
    section.show_campaign(campaign_id)
    page = section.top()
    assert isinstance(page, CampaignPage)
    page.show_tab("forms")
    qtbot.waitUntil(lambda: not section.context.tasks.is_busy())
    tab = page.findChild(FormsTab)
    assert tab is not None
    qtbot.waitUntil(lambda: tab.model.rowCount() > 0)
    return tab


def test_fourteen_marks_from_the_list_to_the_finished_form_take_at_most_twenty_keys(
    qtbot: QtBot, section: AssessmentsPage, built: BuiltCampaign, form_id: int, db: Database
) -> None:
    tab = forms_tab(qtbot, section, built.id)
    tab.view.select_first()
    qtbot.waitUntil(lambda: bool(tab.panel and tab.panel.findChildren(QPushButton, "enter_form")))
    qtbot.waitUntil(lambda: not section.context.tasks.is_busy())
    assert tab.panel is not None
    button = next(b for b in tab.panel.findChildren(QPushButton, "enter_form"))
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    button.setFocus()
    keys = Keyboard(qtbot)
    keys.press(Qt.Key.Key_Space)
    page = section.top()
    assert isinstance(page, RatingFormPage)
    assert page.rows[0].is_open()
    for key in "44230435433443":
        keys.press(key)
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    # Two marks stand out and have no example: it is asked once, and does not block.
    dialog = page.findChild(QWidget, "confirmation")
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    keys.pressed += 1
    assert kept(db, form_id).state is FormState.COMPLETE
    assert list(kept(db, form_id).marks.values()) == [4, 4, 2, 3, None, 4, 3, 5, 4, 3, 3, 4, 4, 3]
    assert keys.pressed <= 20


ENTRY = """
import sys
from pathlib import Path
from evalapp.domain.access import AccountRole, Actor
from evalapp.services.forms import FormService
from evalapp.storage.database import open_embedded
db = open_embedded(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), actor_login="admin")
service = FormService(db, Actor("admin", "", AccountRole.ADMINISTRATOR))
for code, mark in (("P1", 4), ("P2", None), ("P3", 5)):
    service.mark(int(sys.argv[3]), code, mark)
service.example(int(sys.argv[3]), "P3", "case")
print("kept", flush=True)
sys.stdin.read()
"""


@pytest.mark.embedded
@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_killed_program_has_kept_every_mark(db: Database, form_id: int, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", ENTRY, str(tmp_path / "evalapp.db"), RAW_KEY.hex(), str(form_id)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "kept\n"
        program.send_signal(signal.SIGKILL)
    form = kept(db, form_id)
    assert (form.marks, form.examples) == ({"P1": 4, "P2": None, "P3": 5}, {"P3": "case"})


def test_another_language_stays_in_the_form_and_in_its_row(
    qtbot: QtBot,
    context: PageContext,
    section: AssessmentsPage,
    built: BuiltCampaign,
    form_id: int,
    db: Database,
) -> None:
    section.open_target(("form", form_id))
    page = section.top()
    assert isinstance(page, RatingFormPage)
    page.give(4)
    page.rows[1].example.setPlainText("typed a moment ago")
    place = section.place()
    assert place == ("form", (form_id, "P2"))
    assert kept(db, form_id).examples == {"P2": "typed a moment ago"}
    other = AssessmentsPage(replace(context, language=Language.KK))
    qtbot.addWidget(other)
    other.open_target(place)
    again = other.top()
    assert isinstance(again, RatingFormPage)
    assert again.rows[1].is_open()
    assert again.rows[1].wording.name == "Жауапкершілік"
    qtbot.waitUntil(lambda: not context.tasks.is_busy())
    other.go_back()
    assert isinstance(other.top(), CampaignPage)


def widest_word(label: QLabel) -> int:
    """Of the pieces that a line may not part: words, and the syllables of long ones with their hyphen."""
    metrics = QFontMetrics(label.font())
    pieces = (piece for word in label.text().split() for piece in word.replace("\xad", "- ").split())
    return max((metrics.horizontalAdvance(piece) for piece in pieces), default=0)


@pytest.mark.parametrize("language", list(Language))
def test_no_word_of_the_form_is_cut_in_the_smallest_window(
    qtbot: QtBot, context: PageContext, form_id: int, db: Database, language: Language
) -> None:
    with db.transaction() as session:
        for person in session.exec(select(Person)):
            person.surname, person.patronymic = "Қайырбекова-Шаблонова", "Үлгібайқызы"
    page = RatingFormPage(replace(context, language=language), form_id)
    qtbot.addWidget(page)
    page.resize(*AT_1180)
    page.show()
    for row in page.rows:
        page._go_to(page.rows.index(row))
        QApplication.processEvents()
        for label in row.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                room = label.contentsRect().width()
                assert widest_word(label) <= room, f"{label.text()!r} has {room}"
                assert label.heightForWidth(label.width()) <= label.height() + 1, label.text()
    head = next(one for one in page.head.findChildren(QLabel) if one.text().startswith("Қайырбекова"))
    assert QFontMetrics(head.font()).horizontalAdvance(head.text()) <= head.width()
    right = page.head.finish.mapTo(page, QPoint(page.head.finish.width(), 0)).x()
    assert right <= page.width()
    for label in page._levels.findChildren(QLabel):
        if label.wordWrap():
            assert widest_word(label) <= label.contentsRect().width(), label.text()


# The second look -------------------------------------------------------------------------------


@pytest.fixture
def compare(qtbot: QtBot, context: PageContext, form_id: int) -> ReadBackPage:
    for code in CODES:
        context.services.forms.mark(form_id, code, 4)
    page = ReadBackPage(context, form_id)
    qtbot.addWidget(page)
    page.resize(*AT_1180)
    page.show()
    page.activateWindow()
    return page


def test_fourteen_times_enter_and_confirm(
    qtbot: QtBot, compare: ReadBackPage, db: Database, form_id: int
) -> None:
    keys = Keyboard(qtbot)
    for _ in CODES:
        keys.press(Qt.Key.Key_Return)
    with qtbot.waitSignal(compare.closed):
        keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept(db, form_id).read_back_by == "admin"


def test_nothing_is_confirmed_before_every_row_was_compared(
    qtbot: QtBot, compare: ReadBackPage, db: Database, form_id: int
) -> None:
    compare.say_same()
    compare.verb.click()
    assert compare.bar.isVisible()
    assert compare.rows[1].hasFocus()
    assert kept(db, form_id).read_back_at is None


def test_what_the_paper_says_is_typed_and_corrected(
    qtbot: QtBot, compare: ReadBackPage, db: Database, form_id: int
) -> None:
    keys = Keyboard(qtbot)
    for key in "44240444444444":
        keys.press(key)
    assert [row.code for row in compare.differing()] == ["P3", "P5"]
    compare.verb.click()
    assert kept(db, form_id).read_back_at is None
    compare.correct.click()
    dialog = compare.findChild(QWidget, "confirmation")
    assert dialog is not None
    dialog.findChild(QPushButton, "verb").click()
    assert (kept(db, form_id).marks["P3"], kept(db, form_id).marks["P5"]) == (2, None)
    assert compare.differing() == []
    with qtbot.waitSignal(compare.closed):
        compare.verb.click()
    assert kept(db, form_id).read_back_at is not None


def test_comparing_starts_from_the_form_and_returns_to_it(
    qtbot: QtBot, context: PageContext, section: AssessmentsPage, form_id: int
) -> None:
    section.open_target(("form", form_id))
    page = section.top()
    assert isinstance(page, RatingFormPage)
    assert not page.head.compare.isEnabled()
    page.give(4)
    page.head.compare.click()
    second = section.top()
    assert isinstance(second, ReadBackPage)
    section.open_target(section.place())  # as after another language was chosen
    second = section.top()
    assert isinstance(second, ReadBackPage)
    second.closed.emit(form_id)
    assert isinstance(section.top(), RatingFormPage)
    qtbot.waitUntil(lambda: not context.tasks.is_busy())
