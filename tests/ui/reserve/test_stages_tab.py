"""The tab Stages as an officer works in it: typing, pasting, cutting, reopening, interviewers."""

from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from evalapp.domain.stage import CutKind, StageOutcomeKind
from evalapp.domain.stage_score import ABSENT, InterviewMark, StageMark
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.interviews import InterviewEntry
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.reserve.cut_trial import CutTrialDialog
from evalapp.ui.reserve.interview_dialogs import CorrectionDialog, EntryDialog
from evalapp.ui.reserve.reserve_page import ReservePage
from evalapp.ui.reserve.sheets_dialog import SheetsDialog
from evalapp.ui.reserve.stage_dialogs import ApplyDialog, ColumnDialog, ReopenDialog
from evalapp.ui.reserve.stage_filter import MISSING
from evalapp.ui.reserve.stages_tab import INTERVIEWS, StagesTab
from tests.services.selection_builder import Selection, add_selection, marks
from tests.ui.other_window import in_another_window
from tests.ui.shown import words

Marks = list[StageMark | None]


def open_tab(qtbot: QtBot, context: PageContext) -> StagesTab:
    page = ReservePage(context)
    qtbot.addWidget(page)
    page.resize(1360, 760)
    with qtbot.waitExposed(page):
        page.show()
    page.show_tab("stages")
    tab = page.tab("stages")
    assert isinstance(tab, StagesTab)
    qtbot.waitUntil(lambda: tab.isVisible() and tab.stage_head.box.count() > 0)
    return tab


def filled(qtbot: QtBot, tab: StagesTab, count: int) -> None:
    qtbot.waitUntil(lambda: len(tab.model.all_rows()) == count and tab.view.current_row() is not None)


def shown(tab: StagesTab) -> Marks:
    return [row.mark for row in tab.model.shown_rows()]


def press(qtbot: QtBot, tab: StagesTab, name: str) -> None:
    """Click a button as soon as it can be: a part that is filled anew has another one of the same name."""

    def pressed() -> bool:
        for button in tab.findChildren(QPushButton, name):
            if button.isVisibleTo(tab) and button.isEnabled():
                qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
                return True
        return False

    qtbot.waitUntil(pressed)


def dialog(tab: StagesTab, kind: type[Dialog]) -> Dialog:
    return tab.findChildren(kind)[-1]


def type_score(qtbot: QtBot, tab: StagesTab, text: str) -> None:
    qtbot.keyClicks(tab.view, text[0])
    qtbot.keyClicks(tab.view.field, text[1:])
    qtbot.keyClick(tab.view.field, Qt.Key.Key_Return)


@pytest.fixture
def made(db: Database) -> Selection:
    return add_selection(db, 4, {}, {})


def test_scores_are_typed_one_below_the_other_and_taken_back(
    qtbot: QtBot, context: PageContext, made: Selection
) -> None:
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 4)
    type_score(qtbot, tab, "67,5")
    type_score(qtbot, tab, "0")
    type_score(qtbot, tab, "absent")
    assert shown(tab) == [StageMark(Decimal("67.5")), StageMark(Decimal(0)), ABSENT, None]
    assert tab.view.current_row().id == made.people[3], "the cursor has gone on to the next"
    assert "not entered: 1" in tab.stage_head.facts.text()
    tab.view.select_id(made.people[0])
    qtbot.keyClick(tab.view, Qt.Key.Key_Delete)
    assert shown(tab)[0] is None
    qtbot.keyClick(tab.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stored = context.services.stages.table(made.stages[0]).people
    assert stored[0].mark == shown(tab)[0] == StageMark(Decimal("67.5"))


def test_score_entered_by_another_meanwhile_is_shown_and_stays(
    qtbot: QtBot, context: PageContext, made: Selection
) -> None:
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 4)
    theirs = StageMark(Decimal(60))
    context.services.stage_scores.enter(made.stages[0], {made.people[0]: theirs})
    type_score(qtbot, tab, "70")
    told = " ".join(label.text() for label in tab.bar.findChildren(QLabel))
    assert "The list has changed meanwhile" in told
    qtbot.waitUntil(lambda: shown(tab)[0] == theirs)
    assert context.services.stages.table(made.stages[0]).people[0].mark == theirs


def test_keys_go_through_the_scores_as_in_a_spreadsheet(
    qtbot: QtBot, context: PageContext, made: Selection
) -> None:
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 4)
    tab.view.setFocus()

    def place() -> int:
        return tab.model.shown_rows().index(tab.view.current_row())

    opened: list[object] = []
    tab.view.opened.connect(opened.append)
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    assert (place(), opened) == (1, []), "passing over a row leads nowhere else"
    qtbot.keyClick(tab.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert place() == 0
    for text, key, went in (
        ("1", Qt.Key.Key_Tab, 1),
        ("2", Qt.Key.Key_Down, 2),
        ("3", Qt.Key.Key_Backtab, 1),
        ("4", Qt.Key.Key_Up, 0),
    ):
        qtbot.keyClicks(tab.view, text)
        qtbot.keyClick(tab.view.field, key)
        assert place() == went
        assert tab.window().focusWidget() is tab.view
    assert shown(tab) == [StageMark(Decimal(1)), StageMark(Decimal(4)), StageMark(Decimal(3)), None]
    qtbot.keyClick(tab.view, Qt.Key.Key_Backspace)
    qtbot.keyClick(tab.view.field, Qt.Key.Key_Return)
    assert shown(tab)[0] is None
    qtbot.keyClick(tab.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(tab)[0] == StageMark(Decimal(1))


def test_many_scores_are_pasted_in_the_background_and_taken_back(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    add_selection(db, 25, {})
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 25)
    QGuiApplication.clipboard().setText("\n".join(["7,5"] * 25))
    qtbot.keyClick(tab.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert not tab.view.is_open, "nothing is typed meanwhile"
    qtbot.waitUntil(lambda: shown(tab) == [StageMark(Decimal("7.5"))] * 25)
    assert tab.view.is_open
    tab.desk.undo()
    qtbot.waitUntil(lambda: shown(tab) == [None] * 25)


def test_what_is_typed_while_the_table_is_read_stays(
    qtbot: QtBot, context: PageContext, made: Selection
) -> None:
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 4)
    tab.reload()
    qtbot.waitUntil(lambda: not context.tasks.is_busy())
    tab._load_table()
    while context.tasks.is_busy():
        """The table is read; its answer waits for the window."""
    type_score(qtbot, tab, "50")
    with qtbot.waitSignal(tab.noted):
        """The table is shown."""
    assert shown(tab)[0] == StageMark(Decimal(50))


def test_wrong_text_stays_in_the_field(qtbot: QtBot, context: PageContext, made: Selection) -> None:
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 4)
    type_score(qtbot, tab, "101")
    assert tab.view.field.isVisible()
    assert tab.view.field.text() == "101"
    assert shown(tab)[0] is None
    qtbot.keyClick(tab.view.field, Qt.Key.Key_Escape)
    assert not tab.view.field.isVisible()


def test_lines_of_a_spreadsheet_are_pasted(qtbot: QtBot, context: PageContext, made: Selection) -> None:
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 4)
    QGuiApplication.clipboard().setText("10\n\n12,5\n")
    qtbot.keyClick(tab.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shown(tab) == [StageMark(Decimal(10)), None, StageMark(Decimal("12.5")), None]
    QGuiApplication.clipboard().setText("МКР-00004\tабв\nМКР-00002\t44\nМКР-99999\t1\n")
    qtbot.keyClick(tab.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shown(tab)[1] == StageMark(Decimal(44))
    told = " ".join(label.text() for label in tab.bar.findChildren(QLabel))
    assert "Not taken: 2" in told
    assert "МКР-99999" in told
    tab.desk.undo()
    assert shown(tab)[1] is None
    assert not tab.bar.isVisible(), "its button would take back the lines pasted before"


def test_a_score_typed_after_pasting_is_not_what_the_notice_takes_back(
    qtbot: QtBot, context: PageContext, made: Selection
) -> None:
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 4)
    QGuiApplication.clipboard().setText("10\n20")
    qtbot.keyClick(tab.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert tab.bar.isVisible()
    tab.view.select_id(made.people[3])
    type_score(qtbot, tab, "30")
    assert not tab.bar.isVisible()


def test_who_would_pass_follows_what_is_typed(qtbot: QtBot, context: PageContext, made: Selection) -> None:
    context.services.stage_scores.enter(made.stages[0], marks(made.people, "40", "30", "20", "10"))
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 4)
    assert not tab.panel_cut.isVisible(), "the column says it without the panel, too"

    def outcomes() -> list[StageOutcomeKind | None]:
        found = [tab._outcome_of(row) for row in tab.model.all_rows()]
        return [None if one is None else one[0] for one in found]

    passed, stayed = StageOutcomeKind.PASSED, StageOutcomeKind.CUT
    qtbot.waitUntil(lambda: outcomes() == [passed, passed, stayed, stayed])
    tab.view.select_id(made.people[0])
    type_score(qtbot, tab, "absent")
    qtbot.waitUntil(lambda: outcomes()[1:] == [passed, passed, stayed] and outcomes()[0] is not passed)


def test_a_button_of_the_cut_stays_while_it_is_pressed(
    qtbot: QtBot, context: PageContext, made: Selection
) -> None:
    """Opening the panel looks at the cut again; what is the same is not built anew under the pointer."""
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 4)
    type_score(qtbot, tab, "70")
    press(qtbot, tab, "show_cut")
    qtbot.waitUntil(lambda: "3" in " ".join(words(tab.panel_cut)) and not context.tasks.is_busy())
    button = tab.panel_cut.findChild(QPushButton, "rest_absent")
    for _again in range(2):
        press(qtbot, tab, "show_cut")
        qtbot.waitUntil(lambda: not context.tasks.is_busy())
    assert tab.panel_cut.isVisible()
    assert tab.panel_cut.findChildren(QPushButton, "rest_absent") == [button]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(tab.findChildren(Dialog)))


def test_cut_is_seen_applied_reopened_and_compared(
    qtbot: QtBot, context: PageContext, made: Selection
) -> None:
    context.services.stage_scores.enter(made.stages[0], marks(made.people, "40", "30", "20"))
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 4)
    press(qtbot, tab, "show_cut")
    qtbot.waitUntil(tab.panel_cut.isVisible)
    assert not tab.panel_cut.apply_button.isEnabled(), "a score is missing"
    press(qtbot, tab, "show_missing")
    assert [row.id for row in tab.model.shown_rows()] == made.people[3:]
    assert tab.shown.chosen() == {MISSING}
    tab.shown.clear()
    press(qtbot, tab, "rest_absent")
    tab.findChildren(Dialog)[-1].accept()
    qtbot.waitUntil(tab.panel_cut.apply_button.isEnabled)
    qtbot.waitUntil(lambda: tab.panel_cut.apply_button.text() == "Apply: 2 go on")
    at_border = (StageOutcomeKind.PASSED, True)
    qtbot.waitUntil(lambda: tab._outcome_of(tab.model.all_rows()[1]) == at_border)
    press(qtbot, tab, "apply_cut")
    dialog(tab, ApplyDialog).accept()
    qtbot.waitUntil(tab.panel_cut.reopen_button.isVisible)
    qtbot.waitUntil(lambda: not tab.view.is_open)
    # The button that was pressed is gone.
    qtbot.waitUntil(lambda: tab.window().focusWidget() is tab.view)
    assert tab.bar.text() == "2 go on"
    press(qtbot, tab, "reopen_cut")
    qtbot.waitUntil(lambda: bool(tab.findChildren(ReopenDialog)))
    asked = dialog(tab, ReopenDialog)
    asked.accept()
    qtbot.waitUntil(lambda: bool(asked.form.error("reason")))
    asked.form.widget("reason").setPlainText("Апелляция")
    asked.accept()
    qtbot.waitUntil(lambda: tab.view.is_open)
    assert not tab.bar.isVisible(), "nobody goes on by a cut that was reopened"
    tab.view.select_id(made.people[2])
    type_score(qtbot, tab, "35")
    qtbot.waitUntil(lambda: bool(tab.panel_cut.findChildren(QPushButton, "changed_person")))

    def changed() -> list[str]:
        names = [button.text() for button in tab.panel_cut.findChildren(QPushButton, "changed_person")]
        return [name.split()[0] for name in names if name]

    qtbot.waitUntil(lambda: changed() == ["МКР-00002", "МКР-00003"])


def test_work_on_a_stage_can_be_stopped_and_leaves_nothing(
    qtbot: QtBot, context: PageContext, db: Database, made: Selection
) -> None:
    context.services.stage_scores.enter(made.stages[0], marks(made.people, "40", "30", "20", "10"))
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 4)
    press(qtbot, tab, "show_cut")
    qtbot.waitUntil(tab.panel_cut.apply_button.isEnabled)
    press(qtbot, tab, "apply_cut")
    asked = dialog(tab, ApplyDialog)
    with db.transaction():  # as long as somebody else writes, the work cannot come to its end
        asked.verb.click()
        asked.cancel.click()
    qtbot.waitUntil(asked.verb.isEnabled)
    assert asked.isVisible()
    assert context.services.stage_cuts.history(made.stages[0]) == ()
    asked.verb.click()
    qtbot.waitUntil(tab.panel_cut.reopen_button.isVisible)


def test_another_rule_is_tried_and_never_applied(qtbot: QtBot, context: PageContext, made: Selection) -> None:
    context.services.stage_scores.enter(made.stages[0], marks(made.people, "40", "30", "20", "10"))
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 4)
    press(qtbot, tab, "show_cut")
    qtbot.waitUntil(tab.panel_cut.apply_button.isEnabled)
    press(qtbot, tab, "try_rule")
    trial = dialog(tab, CutTrialDialog)
    kinds = trial.form.widget("kind")
    kinds.setCurrentIndex(kinds.findData(CutKind.TOP_NUMBER.value))
    trial.form.widget("cut_value").set_value(Decimal(3))
    said = "3 would go on, by the intake's rule 2. Only by the trial: 1, only by the rule: 0."
    qtbot.waitUntil(lambda: said in [label.text() for label in trial.findChildren(QLabel)])
    trial.form.widget("cut_value").setText("1,5")
    assert trial.form.error("cut_value")
    assert [button.text() for button in trial.findChildren(QPushButton) if button.text()] == ["Close"]
    trial.reject()
    assert tab.panel_cut.apply_button.text() == "Apply: 2 go on"
    assert context.services.stage_cuts.history(made.stages[0]) == ()


def test_people_who_become_absent_are_counted_before_anything_is_written(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    made = add_selection(db, 3, {}, scores=({"Тест": 61.5}, {}, {"Тест": "absent"}))
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 3)
    tab.stage_head.column_button.click()
    qtbot.waitUntil(lambda: bool(tab.findChildren(ColumnDialog)))
    asked = dialog(tab, ColumnDialog)
    qtbot.waitUntil(lambda: asked.warning.isVisibleTo(asked))
    assert asked.warning.text() == "Will be entered as absent: 2 people, 1 of them for an empty cell."
    assert asked.verb.text() == "Take 3 entries"
    asked.form.widget("blank").setChecked(False)
    qtbot.waitUntil(lambda: asked.verb.text() == "Take 2 entries")
    qtbot.waitUntil(lambda: "left empty: 1" in asked.effect.text())
    assert shown(tab) == [None, None, None]
    assert context.services.stages.table(made.stages[0]).stage.absent == 0


def test_column_of_the_list_says_what_it_brings(qtbot: QtBot, context: PageContext, db: Database) -> None:
    add_selection(db, 2, {}, scores=({"Тест": 61.5}, {"Тест": 400}))
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 2)
    tab.stage_head.column_button.click()
    qtbot.waitUntil(lambda: bool(tab.findChildren(ColumnDialog)))
    asked = dialog(tab, ColumnDialog)
    assert isinstance(asked, ColumnDialog)
    qtbot.waitUntil(asked.verb.isEnabled)
    qtbot.waitUntil(lambda: "МКР-00002: 400" in asked.effect.text())
    asked.accept()
    qtbot.waitUntil(lambda: shown(tab) == [StageMark(Decimal("61.5")), None])


def test_what_to_do_while_there_is_nobody(qtbot: QtBot, context: PageContext, db: Database) -> None:
    add_selection(db, 2, {}, {}, admitted=0)
    tab = open_tab(qtbot, context)
    qtbot.waitUntil(tab.states.without_admitted.isVisible)
    wanted: list[str] = []
    tab.tab_wanted.connect(wanted.append)
    press(qtbot, tab, "to_applications")
    assert wanted == ["applications"]
    tab.stage_head.box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: tab.states.currentWidget() is tab.states.without_passed)


def test_no_stages_lead_to_the_setup(qtbot: QtBot, context: PageContext, db: Database) -> None:
    add_selection(db, 1)
    page = ReservePage(context)
    qtbot.addWidget(page)
    page.show()
    page.show_tab("stages")
    tab = page.tab("stages")
    assert isinstance(tab, StagesTab)
    qtbot.waitUntil(tab.states.without_stages.isVisible)


def test_interviewers_score_alone_then_side_by_side(
    qtbot: QtBot, context: PageContext, db: Database, tmp_path: Path
) -> None:
    made = add_selection(db, 2, {"interviewers": True})
    services = context.services
    first, second = (services.interviewers.add(made.stages[0], name) for name in ("Экспертов", "Сарапшина"))
    services.interviews.enter(
        first, {number: InterviewEntry(InterviewMark(Decimal(70))) for number in made.people}
    )
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 2)
    assert not tab.view.is_open, "such scores are not typed here"
    tab.parts.choose(INTERVIEWS)
    part = tab.interviews
    qtbot.waitUntil(lambda: part.box.count() == 2 and part.view.isVisible())
    assert not part.show_button.isEnabled()
    part.box.setCurrentIndex(part.box.findData(second))
    qtbot.waitUntil(lambda: [row.entry for row in part.model.all_rows()] == [None, None])
    part.files.write(tmp_path, DocumentLanguage.EN)
    path = tmp_path / "Этап 1 – Сарапшина.xlsx"
    qtbot.waitUntil(path.exists)
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    start = next(row for row in range(1, 20) if page.cell(row, 1).value == 1)
    page.cell(start, 5).value, page.cell(start + 1, 5).value = 72, 30
    book.save(path)
    broken = tmp_path / "broken.xlsx"
    openpyxl.Workbook().save(broken)
    part.files.take([path, broken])
    sheets = dialog(tab, SheetsDialog)
    qtbot.waitUntil(sheets.verb.isEnabled)
    assert sheets.verb.text() == "Take 2 scores"
    assert [row.is_fit for row in sheets.model.all_rows()] == [True, False]
    # What cannot be taken is explained first.
    qtbot.waitUntil(lambda: "broken.xlsx" in sheets.why.text())
    assert not part.show_button.isEnabled(), "nothing is taken yet"
    sheets.verb.click()
    qtbot.waitUntil(part.show_button.isEnabled)
    press(qtbot, tab, "show_scores")
    tab.findChildren(Dialog)[-1].accept()
    qtbot.waitUntil(lambda: part._spread_view is not None and part._spread_view.isVisible())
    spread = part._spread_view
    assert spread is not None
    wanted = [(made.people[1], Decimal(40)), (made.people[0], Decimal(2))]
    qtbot.waitUntil(lambda: [(line.id, line.together.spread) for line in spread.rows.shown_rows()] == wanted)
    spread.setFocus()
    spread.select_id(made.people[0])
    qtbot.keyClick(spread, Qt.Key.Key_Return)
    correction = dialog(tab, CorrectionDialog)
    correction.form.widget("score").setText("0")
    correction.form.widget("reason").setPlainText("Опечатка в ведомости")
    before = spread.rows.all_rows()
    correction.accept()
    qtbot.waitUntil(lambda: spread.rows.all_rows() != before)
    assert part._spread_view is spread, "the cursor stays in the list and on its line"
    assert spread.current_row().id == made.people[0]


def test_sheet_of_an_interviewer_is_typed_pasted_and_remarked(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    made = add_selection(db, 3, {"interviewers": True})
    interviewer = context.services.interviewers.add(made.stages[0], "Экспертов")
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 3)
    tab.parts.choose(INTERVIEWS)
    part = tab.interviews
    qtbot.waitUntil(lambda: part.view.is_open and part.view.current_row() is not None)

    def given() -> list[InterviewMark | None]:
        lines = context.services.interviews.sheet(interviewer).lines
        return [line.entry.mark if line.entry else None for line in lines]

    qtbot.keyClicks(part.view, "7")
    qtbot.keyClick(part.view.field, Qt.Key.Key_Return)
    assert given() == [InterviewMark(Decimal(7)), None, None]
    qtbot.keyClicks(part.view, "8")
    # The sheet comes anew in the background; what is being typed stays.
    qtbot.waitUntil(lambda: part.model.all_rows()[0].entry is not None)
    assert part.view.field.isVisible()
    assert part.view.field.text() == "8"
    qtbot.keyClick(part.view.field, Qt.Key.Key_Escape)
    QGuiApplication.clipboard().setText("МКР-00002\tсамоотвод\nМКР-00003\tнеявка\n")
    qtbot.keyClick(part.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert given()[1:] == [InterviewMark(is_recused=True), InterviewMark(is_absent=True)]
    qtbot.keyClick(part.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert given()[1:] == [None, None]
    part.view.opened.emit(part.model.all_rows()[0])
    asked = dialog(tab, EntryDialog)
    asked.form.widget("note").setPlainText("Отвечает по существу")
    asked.accept()
    entry = context.services.interviews.sheet(interviewer).lines[0].entry
    assert entry == InterviewEntry(InterviewMark(Decimal(7)), "Отвечает по существу")


def test_what_another_window_entered_on_a_sheet_is_told_and_what_was_typed_stays(
    qtbot: QtBot, db: Database, context: PageContext
) -> None:
    made = add_selection(db, 2, {"interviewers": True})
    interviews = context.services.interviews
    interviewer = context.services.interviewers.add(made.stages[0], "Экспертов")
    tab = open_tab(qtbot, context)
    filled(qtbot, tab, 2)
    tab.parts.choose(INTERVIEWS)
    part = tab.interviews
    qtbot.waitUntil(lambda: part.view.is_open and part.view.current_row() is not None)

    def stands() -> InterviewEntry | None:
        return interviews.sheet(interviewer).lines[0].entry

    with in_another_window(db):
        interviews.enter(interviewer, {made.people[0]: InterviewEntry(InterviewMark(Decimal(8)), "уверенно")})
    qtbot.keyClicks(part.view, "7")
    qtbot.keyClick(part.view.field, Qt.Key.Key_Return)
    assert "Meanwhile another window entered: 8, уверенно." in words(tab.bar)
    assert stands() == InterviewEntry(InterviewMark(Decimal(8)), "уверенно")
    qtbot.waitUntil(lambda: part.model.all_rows()[0].entry is not None)
    assert part.view.field.isVisible()
    assert part.view.field.text() == "7"
    qtbot.keyClick(part.view.field, Qt.Key.Key_Return)
    assert stands() == InterviewEntry(InterviewMark(Decimal(7)), "уверенно")
    # Typed again at once, before the sheet came anew: it is this window's own mark that is replaced.
    part.view.select_first()
    qtbot.keyClicks(part.view, "6")
    qtbot.keyClick(part.view.field, Qt.Key.Key_Return)
    assert stands() == InterviewEntry(InterviewMark(Decimal(6)), "уверенно")
