"""Whole tasks of an officer through the window: real services, real workbooks, keys where they count."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from evalapp.domain.campaign import FormState, RaterRole
from evalapp.exchange.headers import ImportKind
from evalapp.services.forms import FormService
from evalapp.services.import_preview import ImportOptions
from evalapp.ui.assessments.campaign_page import CampaignPage
from evalapp.ui.assessments.campaign_tabs import RESULTS
from evalapp.ui.assessments.explanation_page import ExplanationPage
from evalapp.ui.assessments.rating_form_page import RatingFormPage
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.input_watch import InputWatch
from evalapp.ui.main_window import MainWindow
from evalapp.ui.officials.official_dialog import OfficialDialog
from evalapp.ui.officials.officials_page import OfficialsPage
from evalapp.ui.reserve.applications_tab import ApplicationsTab
from evalapp.ui.reserve.reserve_page import ReservePage
from evalapp.ui.search_box import SearchBox
from evalapp.ui.workbooks.import_page import CHECK, COLUMNS, FILE, ImportPage
from tests.ui.shown import seen

SAMPLES = Path(__file__).parents[1] / "samples"


@pytest.fixture
def window(qtbot: QtBot, context: PageContext, qapp: QApplication) -> Iterator[MainWindow]:
    watch = InputWatch(qapp)
    made = MainWindow(context, workspace_name="Үлгі базасы", is_training=True)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    until(qtbot, lambda: not context.tasks.is_busy())
    watch.deleteLater()


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Wait for background work; a busy machine takes its time."""
    qtbot.waitUntil(condition, timeout=30_000)


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press a key as the system delivers it: to the window, for whoever has the focus."""
    native = widget.window().windowHandle()
    assert native is not None
    QTest.keyClick(native, key)


def import_list(window: MainWindow, qtbot: QtBot, path: Path) -> ImportPage:
    """Take a file through all steps with Enter alone; the target is chosen before."""
    page = window.page("import")
    assert isinstance(page, ImportPage)
    page.read_file(path)
    assert page.file.go.hasFocus()
    press(window, Qt.Key.Key_Return)
    until(qtbot, lambda: page.stack.currentIndex() == COLUMNS)
    assert page.columns.go_on.hasFocus()
    press(window, Qt.Key.Key_Return)
    assert page.stack.currentIndex() == CHECK
    QTest.keyClick(page.check.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, page.write.go_show.isVisible)
    return page


def tab_order(dialog: QWidget) -> list[QWidget]:
    """What Tab reaches, from the first on."""
    found: list[QWidget] = []
    at = dialog.nextInFocusChain()
    while at is not None and at is not dialog:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible():
            found.append(at)
        at = at.nextInFocusChain()
    return found


def test_a_register_comes_in_is_found_and_goes_out_again(window: MainWindow, qtbot: QtBot) -> None:
    window.route("import", ImportKind.OFFICIALS.value)
    page = import_list(window, qtbot, SAMPLES / "deputy_ministers_2022.xlsx")
    assert page.write.title.text() == "72 rows written"
    assert page.write.go_show.hasFocus()
    press(window, Qt.Key.Key_Return)
    register = window.page("officials")
    assert isinstance(register, OfficialsPage)
    assert window.current_key() == "officials"
    until(qtbot, lambda: register.model.rowCount() == 72)

    window.open_search()
    box = window.findChild(SearchBox)
    assert box is not None
    box.field.setText("каирбек")
    until(qtbot, lambda: "Қайырбек" in box.hits.item(0).text() if box.hits.count() else False)
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    until(qtbot, lambda: register.card_panel.card is not None)
    until(
        qtbot, lambda: "Қайырбек" in (register.card_panel.card.full_name if register.card_panel.card else "")
    )

    window.route("import", ImportKind.OFFICIALS.value)
    assert page.stack.currentIndex() == FILE
    until(qtbot, page.file.past.isVisible)


def test_marks_come_in_and_a_total_is_explained(
    window: MainWindow, qtbot: QtBot, context: PageContext
) -> None:
    imports = context.services.imports
    imports.apply(imports.preview(ImportKind.OFFICIALS, SAMPLES / "deputy_ministers_2022.xlsx"))
    window.route("import", ImportKind.RATINGS.value)
    page = window.page("import")
    assert isinstance(page, ImportPage)
    page.file.campaign.setEditText("Вице-министры, 2022")
    page = import_list(window, qtbot, SAMPLES / "ratings_deputy_ministers_2022.xlsx")
    assert "897" in page.write.title.text() or "844" in page.write.title.text()

    campaign_id = context.services.campaigns.rows()[0].id
    window.route("results", campaign_id)
    section = window.page("assessments")
    campaign = section.top()  # type: ignore[attr-defined]
    assert isinstance(campaign, CampaignPage)
    until(qtbot, lambda: campaign.tab(RESULTS).shown is not None)
    shown = campaign.tab(RESULTS).shown
    assert shown is not None
    assert list(campaign.tab(RESULTS)._sizes.values())[:3] == [16, 37, 19]
    place = ("campaign_tab", (campaign_id, "results", None))
    assert window.place() == place, "another language comes back here"
    row = next(row for row in shown.rows if row.official.iin == "660312344024")
    campaign.explanation_wanted.emit(shown, row.official.assessee_id)
    explained = section.top()  # type: ignore[attr-defined]
    assert isinstance(explained, ExplanationPage)
    until(qtbot, lambda: "3.74" in seen(explained.strip))
    assert "below the limit" in seen(explained.strip), "the gate is said in words"
    assert "98\u00a0%" in seen(explained), "how much of the error is assumed"


def test_fourteen_marks_and_the_finish_take_sixteen_keys(
    window: MainWindow, qtbot: QtBot, context: PageContext
) -> None:
    imports = context.services.imports
    imports.apply(imports.preview(ImportKind.OFFICIALS, SAMPLES / "deputy_ministers_2022.xlsx"))
    options = ImportOptions(campaign="Үлгі науқаны")
    imports.apply(
        imports.preview(ImportKind.RATINGS, SAMPLES / "ratings_deputy_ministers_2022.xlsx", options)
    )
    campaign_id = context.services.campaigns.rows()[0].id
    forms: FormService = context.services.forms
    assessee_id = context.services.results.results(campaign_id).rows[0].official.assessee_id
    form_id = forms.open_form(assessee_id, RaterRole.EXPERT, "Э-99")

    window.route("campaign", campaign_id)
    section = window.page("assessments")
    section.top().form_wanted.emit(form_id)  # type: ignore[attr-defined]
    form = section.top()  # type: ignore[attr-defined]
    assert isinstance(form, RatingFormPage)
    for _ in range(14):
        QTest.keyClick(form, Qt.Key.Key_3)
    with qtbot.waitSignal(form.finished):
        QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert forms.card(form_id, context.language).state is FormState.COMPLETE


def test_applicants_come_in_are_screened_and_filtered(
    window: MainWindow, qtbot: QtBot, context: PageContext
) -> None:
    window.route("import", ImportKind.APPLICATIONS.value)
    page = window.page("import")
    assert isinstance(page, ImportPage)
    until(qtbot, lambda: page.file.rules.count() > 0)
    page.file.intake.setEditText("Набор 2023")
    page.file.rules.setCurrentIndex(page.file.rules.findData("youth"))
    page.file.as_of.set_value(date(2023, 9, 30))
    import_list(window, qtbot, SAMPLES / "reserve_applicants_2023.xlsx")
    window.route("intake", context.services.intakes.rows()[0].id)
    reserve = window.page("reserve")
    assert isinstance(reserve, ReservePage)
    funnel = reserve.funnel
    listed = reserve.tab("applications")
    assert isinstance(listed, ApplicationsTab)
    until(qtbot, reserve.intake_name.isVisible)
    counts = [
        funnel.step(key).accessibleName().split(":")[1].split()[0] for key in ("eligible", "facts_known")
    ]
    assert counts == ["512", "1,427"]
    funnel.step("eligible").click()
    until(qtbot, lambda: listed.list.toolbar.summary.text() == "512")


def test_enter_presses_the_button_with_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    pressed = []
    dialog = Dialog(window, "Delete the rows?")
    dialog.add_verb("Delete", lambda: pressed.append("verb"))
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    dialog.cancel.setFocus(Qt.FocusReason.TabFocusReason)
    until(qtbot, dialog.cancel.hasFocus)
    with qtbot.waitSignal(dialog.rejected):
        press(dialog, Qt.Key.Key_Return)
    assert not pressed, "Enter on Cancel cancels"


def test_a_form_starts_in_its_first_field_and_ends_on_its_verb(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("officials")
    register = window.page("officials")
    assert isinstance(register, OfficialsPage)
    until(qtbot, register.first_steps.isVisible)
    register.add_button.click()
    until(qtbot, lambda: register.findChild(OfficialDialog) is not None)
    dialog = register.findChild(OfficialDialog)
    assert dialog is not None
    first = dialog.focusWidget()
    assert first is not None
    assert not isinstance(first, QPushButton)
    assert tab_order(dialog)[-2:] == [dialog.cancel, dialog.verb]
    dialog.reject()
