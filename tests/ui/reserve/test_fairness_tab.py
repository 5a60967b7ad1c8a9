"""The tab Fairness: groups, steps, comparison, the workbook."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from evalapp.domain.fairness import FairnessDimension
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.reference import Sex
from evalapp.services.selection_funnel import FunnelKind, FunnelStep
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportDialog
from evalapp.ui.common.table_view import LEAST_STRETCHED
from evalapp.ui.reserve.applications_tab import ApplicationsTab
from evalapp.ui.reserve.fairness_columns import fairness_columns
from evalapp.ui.reserve.fairness_tab import FairnessTab
from evalapp.ui.reserve.reserve_page import ReservePage
from tests.applicants import add_intake
from tests.selection import admit


@pytest.fixture
def tab(qtbot: QtBot, context: PageContext) -> Iterator[Callable[[int], FairnessTab]]:
    kept: list[QWidget] = []

    def show(intake_id: int) -> FairnessTab:
        made = FairnessTab(context)
        qtbot.addWidget(made)
        kept.extend([made, *made.head_actions()])
        made.resize(1100, 600)
        made.show_intake(context.services.intakes.card(intake_id))
        with qtbot.waitExposed(made):
            made.show()
        return made

    yield show
    kept.clear()


def shown(tab: FairnessTab) -> dict[str, list[str]]:
    assert tab.model is not None
    return {
        row.name: [tab.model.text_at(row, column) for column in tab.model.columns[1:]]
        for row in tab.model.shown_rows()
    }


def test_groups_are_compared_between_two_steps(
    qtbot: QtBot, db: Database, tab: Callable[[int], FairnessTab]
) -> None:
    women = [{"sex": Sex.FEMALE, "born_on": date(1995, 1, 1 + place)} for place in range(8)]
    men = [{"sex": Sex.MALE, "born_on": date(1993, 1, 1 + place)} for place in range(12)]
    unknown = [{"sex": None, "born_on": date(1992, 1, 1)}]
    intake_id, *ids = add_intake(db, *women, *men, *unknown)
    admit(db, [*ids[:4], *ids[8:17]])
    made = tab(intake_id)
    made.dimensions.choose(FairnessDimension.SEX)
    qtbot.waitUntil(lambda: made.model is not None and made.model.rowCount() == 4)
    assert made.second.currentText() == "In the selection"
    rows = shown(made)
    assert rows["Everybody"][:4] == ["21", "21", "21", "13"]
    assert rows["Female"] == ["8", "8", "8", "4", "50 (22–78)", "0.72", "0.72, interval 0.30 to 1.45"]
    assert rows["not known"][-1] == "too small to judge"

    made.first.setCurrentIndex(made.first.findData("eligible"))
    made.second.setCurrentIndex(made.second.findData("facts_known"))
    assert shown(made)["Male"][4].startswith("100 (")
    made.dimensions.choose(FairnessDimension.AGE)
    assert "30–34" in " ".join(shown(made))
    assert "do not tell which share is the larger" in made.method.text()


def test_small_groups_are_not_copied(qtbot: QtBot, db: Database, tab: Callable[[int], FairnessTab]) -> None:
    women = [{"sex": Sex.FEMALE, "born_on": date(1995, 1, 1 + place)} for place in range(8)]
    men = [{"sex": Sex.MALE, "born_on": date(1993, 1, 1 + place)} for place in range(12)]
    intake_id, *ids = add_intake(db, *women, *men, {"sex": None, "born_on": date(1992, 1, 1)})
    admit(db, ids[:20])
    made = tab(intake_id)
    made.dimensions.choose(FairnessDimension.SEX)
    qtbot.waitUntil(lambda: made.model is not None and made.model.rowCount() == 4)
    assert made.view is not None
    made.view.copy()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()[1:]]
    copied = {line[0]: line[1:] for line in lines}
    assert copied["Everybody"][:4] == ["21", "21", "21", "20"]
    assert copied["Male"][:4] == ["12", "12", "12", "12"]
    # One is not known; without the women the total would tell so.
    assert copied["not known"] == ["*"] * 7
    assert copied["Female"] == ["*"] * 7
    assert shown(made)["Female"][0] == "8"


def test_a_group_leads_to_its_people(qtbot: QtBot, db: Database, context: PageContext) -> None:
    born = [date(1995, 1, 1 + place) for place in range(4)]
    sexes = (Sex.FEMALE, Sex.MALE, Sex.MALE, None)
    facts = [{"sex": sex, "born_on": day} for sex, day in zip(sexes, born, strict=True)]
    add_intake(db, *facts, {"sex": None, "birth_date": None, "region_code": None, "iin": ""})
    page = ReservePage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.requested.connect(lambda kind, value: page.open_target((kind, value)))
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.tabs.button("fairness").isEnabled())
    page.show_tab("fairness")
    tab = page.tab("fairness")
    assert isinstance(tab, FairnessTab)
    qtbot.waitUntil(lambda: tab.model is not None)
    tab.dimensions.choose(FairnessDimension.SEX)
    assert tab.model is not None
    assert tab.view is not None
    tab.view.opened.emit(next(row for row in tab.model.shown_rows() if row.name == "Male"))
    assert page.tabs.chosen() == "applications"
    applications = page.tab("applications")
    assert isinstance(applications, ApplicationsTab)
    qtbot.waitUntil(lambda: applications.list.model.rowCount() == 2)
    assert applications.list.query().sexes == {Sex.MALE}

    for dimension, name, filters in (
        (FairnessDimension.SEX, "not known", {"sexes": {None}}),
        (FairnessDimension.AGE, "25–29", {"ages": {(25, 29)}}),
        (FairnessDimension.AGE, "not known", {"ages": {None}}),
        (FairnessDimension.REGION, "not known", {"region_codes": {""}}),
        (FairnessDimension.ORIGIN, "not known", {"origins": {None}}),
    ):
        page.show_tab("fairness")
        tab.dimensions.choose(dimension)
        row = next((row for row in tab.model.shown_rows() if name in row.name), None)
        if row is None:
            assert name == "not known", tab.model.shown_rows()
            continue
        tab.view.opened.emit(row)
        assert page.tabs.chosen() == "applications"
        key, wanted = next(iter(filters.items()))
        qtbot.waitUntil(lambda key=key, wanted=wanted: getattr(applications.list.query(), key) == wanted)
        count = row.counts[0]
        qtbot.waitUntil(lambda count=count: applications.list.model.rowCount() == count)


def test_the_workbook_is_offered(qtbot: QtBot, db: Database, tab: Callable[[int], FairnessTab]) -> None:
    intake_id, *_ = add_intake(db, {})
    made = tab(intake_id)
    qtbot.waitUntil(lambda: made.model is not None)
    made.export_button.click()
    dialog = made.findChild(ExportDialog)
    assert dialog is not None
    assert made.findChild(QPushButton, "export_now") is not None
    dialog.reject()


def test_without_applications_there_is_nothing_to_compare(
    qtbot: QtBot, db: Database, tab: Callable[[int], FairnessTab]
) -> None:
    intake_id, *_ = add_intake(db)
    made = tab(intake_id)
    qtbot.waitUntil(lambda: made.stack.currentWidget() is made.empty and not made.bar_row.isVisible())


def test_nine_steps_leave_the_ratio_in_sight_in_a_small_window() -> None:
    title = Trilingual("Сұхбат", "Собеседование", "Interview")
    kinds = [FunnelKind.RECEIVED, FunnelKind.FACTS_KNOWN, FunnelKind.ELIGIBLE, FunnelKind.SELECTION]
    kinds += [FunnelKind.STAGE] * 4 + [FunnelKind.RESERVE]
    steps = tuple(
        FunnelStep(f"{kind}:{place}", kind, None, title if kind is FunnelKind.STAGE else None, 10, None)
        for place, kind in enumerate(kinds)
    )
    columns = fairness_columns(steps, Language.RU)
    needed = sum(column.width for column in columns if not column.stretch) + LEAST_STRETCHED
    # 1180 without the narrow navigation and the scroll bar.
    assert needed <= 1180 - 56 - 10
