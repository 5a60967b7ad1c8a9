"""The tab Ranking and the decisions taken from it, on a real database."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.admission import AdmissionKind, AdmissionStep, DecisionFields
from evalapp.domain.intake import IntakeState
from evalapp.services.admission_decisions import AdmissionService
from evalapp.services.application_query import ApplicationQuery
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.reserve.admit_button import AdmitButton
from evalapp.ui.reserve.decision_dialog import DecisionDialog
from evalapp.ui.reserve.enrol_dialog import EnrolDialog
from evalapp.ui.reserve.overrides_dialog import OverridesDialog
from evalapp.ui.reserve.ranking_tab import RankingTab
from evalapp.ui.reserve.reserve_tab import ReserveTab
from tests.applicants import add_intake
from tests.selection import StageSpec, add_directions, add_stages, admit, set_state


@pytest.fixture
def intake(db: Database) -> list[int]:
    """Two directions with one place each; two share the place of the first, one was absent in the other."""
    ids = add_intake(
        db,
        *({"born_on": date(1995, 5, 2 + place)} for place in range(4)),
        {"has_conviction": True},
        rule_set="presidential",
    )
    intake_id, a, b, c, d, _ = ids
    set_state(db, intake_id, IntakeState.SELECTION, places=2)
    add_directions(db, intake_id, {"Экономика": [a, b, c], "Цифровизация": [d]}, places=1)
    return ids


@pytest.fixture
def scored(db: Database, intake: list[int]) -> list[int]:
    """The same with everybody eligible admitted to the selection, and one stage."""
    intake_id, a, b, c, d, _ = intake
    admit(db, [a, b, c, d])
    add_stages(db, intake_id, StageSpec("10", {a: "9", b: "9", c: "4", d: None}))
    return intake


def shown(qtbot: QtBot, context: PageContext, intake_id: int) -> RankingTab:
    tab = RankingTab(context)
    qtbot.addWidget(tab)
    for action in tab.head_actions():
        qtbot.addWidget(action)
    tab.resize(1100, 640)
    with qtbot.waitExposed(tab):
        tab.show()
    with qtbot.waitSignal(tab.counted):
        tab.show_intake(context.services.intakes.card(intake_id))
    return tab


def lines(tab: RankingTab) -> list[str]:
    """Titles of groups, and numbers of applications with their places."""
    model = tab.list.model
    place = next(column for column in model.columns if column.key == "place")
    return [
        model.row(at).title
        if model.is_group(at)
        else f"{model.row(at).number} {model.text_at(model.row(at), place)}"
        for at in range(model.rowCount())
    ]


def fill(dialog: DecisionDialog) -> None:
    dialog.form.widget("minutes").setText("№ 7")
    dialog.form.widget("decided_by").setText("Комиссия")
    dialog.form.widget("ground").setPlainText("Рейтинг")


def test_places_end_where_the_list_says(qtbot: QtBot, context: PageContext, scored: list[int]) -> None:
    tab = shown(qtbot, context, scored[0])
    assert lines(tab) == [
        "Экономика en · The places end here",
        "МКР-00001 1–2",
        "МКР-00002 1–2",
        "Экономика en · Beyond the places",
        "МКР-00003 3",
        "Цифровизация en · Not ranked",
        "МКР-00004 –",
    ]
    tab.list.standings.choose(["shares_last"])
    assert tab.list.ids(selected=False) == scored[1:3]
    tab.list.search.setText("нет такого")
    qtbot.waitUntil(lambda: tab.list.stack.currentWidget() is tab.list.nothing_found)


def test_all_in_the_list_are_admitted_and_it_can_be_undone(
    qtbot: QtBot, context: PageContext, scored: list[int]
) -> None:
    tab = shown(qtbot, context, scored[0])
    tab.list.standings.choose(["shares_last"])
    tab.decide_button.menu().aboutToShow.emit()
    assert tab.about_shown.text().endswith(": 2")
    tab.about_shown.trigger()
    dialog = tab.findChild(DecisionDialog)
    assert isinstance(dialog, DecisionDialog)
    qtbot.waitUntil(dialog.verb.isEnabled)
    fill(dialog)
    dialog.verb.click()
    admitted = [AdmissionKind.ADMITTED] * 2
    qtbot.waitUntil(lambda: [row.decision for row in tab.list.model.all_rows()[:2]] == admitted)
    undo = next(button for button in tab.bar.findChildren(QPushButton) if button.text() == "Undo")
    undo.click()
    qtbot.waitUntil(lambda: {row.decision for row in tab.list.model.all_rows()} == {None})


def test_a_decision_names_what_it_leaves_out_and_asks_for_its_fields(
    qtbot: QtBot, context: PageContext, intake: list[int]
) -> None:
    tab = RankingTab(context)
    qtbot.addWidget(tab)
    dialog = DecisionDialog(tab, intake[0], AdmissionStep.SELECTION, intake[1:])
    dialog.open()
    assert not dialog.verb.isEnabled(), "nothing is known yet"
    qtbot.waitUntil(lambda: dialog.verb.text() == "Record 4")
    dialog.overrides.setChecked(True)
    assert dialog.verb.text() == "Record 5"
    dialog.verb.click()
    qtbot.waitUntil(dialog.verb.isEnabled)
    assert dialog.isVisible()
    dialog.kinds.choose(AdmissionKind.REFUSED)
    assert not dialog.verb.isEnabled(), "the list still says what admitting would do"
    qtbot.waitUntil(lambda: dialog.verb.text() == "Record 1" and dialog.verb.isEnabled())


def test_the_list_of_applications_decides_about_the_eligible(
    qtbot: QtBot, context: PageContext, intake: list[int]
) -> None:
    tab = ReserveTab(context)
    qtbot.addWidget(tab)
    tab.card = context.services.intakes.card(intake[0])
    button = AdmitButton(tab, list, lambda: ApplicationQuery(intake[0]))
    qtbot.addWidget(button)
    button.show_choices()
    actions = (button.eligible, button.chosen, button.listed)
    assert [action.text().rsplit(" ", 1)[1] for action in actions] == ["4", "0", "5"]
    button.eligible.trigger()
    dialog = tab.findChild(DecisionDialog)
    assert isinstance(dialog, DecisionDialog)
    qtbot.waitUntil(dialog.verb.isEnabled)
    fill(dialog)
    with qtbot.waitSignal(dialog.recorded):
        dialog.verb.click()
    assert context.services.admissions.undecided(intake[0]) == ()


def test_the_button_says_why_nothing_can_be_decided_yet(
    qtbot: QtBot, context: PageContext, db: Database, intake: list[int]
) -> None:
    set_state(db, intake[0], IntakeState.OPEN)
    tab = ReserveTab(context)
    qtbot.addWidget(tab)
    tab.card = context.services.intakes.card(intake[0])
    button = AdmitButton(tab, list, lambda: ApplicationQuery(intake[0]))
    qtbot.addWidget(button)
    button.show_choices()
    assert button.why_not.isVisible()
    assert "Close the window" in button.why_not.text()
    assert not button.eligible.isEnabled()


def test_another_account_confirms_and_the_own_one_cannot(
    qtbot: QtBot, context: PageContext, db: Database, intake: list[int]
) -> None:
    tab = RankingTab(context)
    qtbot.addWidget(tab)
    own = context.services.admissions
    officer = AdmissionService(db, Actor("officer", "Кадрова Образец", AccountRole.OFFICER))
    fields = DecisionFields(
        decided_on=date(2026, 1, 5), decided_by="Комиссия", minutes="№ 7", ground="Ходатайство"
    )
    for service, number, kind in (
        (own, intake[5], AdmissionKind.ADMITTED),
        (officer, intake[1], AdmissionKind.REFUSED),
    ):
        seen = service.preview(intake[0], AdmissionStep.SELECTION, kind, [number])
        service.decide(intake[0], seen, fields, with_overrides=True)
    overrides = OverridesDialog(tab, intake[0])
    overrides.open()
    qtbot.waitUntil(lambda: bool(overrides.model.all_rows()))
    by_account = {row.account: row for row in overrides.model.all_rows()}
    overrides.view.select_id(by_account["admin"].id)
    assert not overrides.confirm.isEnabled()
    overrides.view.select_id(by_account["officer"].id)
    overrides.confirm.click()
    qtbot.waitUntil(
        lambda: (
            [row.seconded_by for row in overrides.model.all_rows() if row.account == "officer"] == ["admin"]
        )
    )


def test_the_admitted_are_enrolled_for_the_term_of_the_rules(
    qtbot: QtBot, context: PageContext, db: Database, scored: list[int]
) -> None:
    admit(db, scored[1:3], AdmissionStep.RESERVE)
    tab = shown(qtbot, context, scored[0])
    tab.enrol_button.click()
    dialog = tab.findChild(EnrolDialog)
    assert isinstance(dialog, EnrolDialog)
    qtbot.waitUntil(dialog.verb.isEnabled)
    assert dialog.form.values()["stay_until"] is not None
    assert not dialog.form.widget("stay_until").isEnabled()
    assert not dialog.form.is_dirty(), "leaving asks about nothing that nobody typed"
    decision = dialog.form.widget("decision")
    assert isinstance(decision, QLineEdit)
    decision.setText("№ 12")
    dialog.verb.click()
    members = [True, True, False, False]
    qtbot.waitUntil(lambda: [row.is_member for row in tab.list.model.all_rows()] == members)


def test_without_scores_it_says_what_to_do(
    qtbot: QtBot, context: PageContext, db: Database, intake: list[int]
) -> None:
    tab = shown(qtbot, context, intake[0])
    qtbot.waitUntil(lambda: tab.list.stack.currentWidget() is tab.list.nobody_admitted)
    with qtbot.waitSignal(tab.tab_wanted):
        tab.list.nobody_admitted.findChildren(QPushButton)[0].click()
    admit(db, intake[1:3])
    qtbot.waitUntil(lambda: tab.list.stack.currentWidget() is tab.list.nothing_scored)
    qtbot.waitUntil(lambda: not tab.decide_button.isEnabled())
