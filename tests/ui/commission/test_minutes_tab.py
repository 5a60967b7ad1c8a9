"""The tab Minutes and the dialog of changes as a secretary works with them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlmodel import Session

from evalapp.domain.commission import MemberRole
from evalapp.domain.commission_fields import MemberFields
from evalapp.domain.decision import DecisionKind, DecisionResult
from evalapp.domain.decision_effect import EffectChoices, EffectStanding
from evalapp.domain.decision_fields import DecisionFields, OrderFields
from evalapp.domain.meeting import MeetingState, SubjectKind
from evalapp.domain.minutes import MinutesState
from evalapp.entities.membership import Reservist
from evalapp.entities.register import Appointment
from evalapp.services.commission_members import add_member
from evalapp.services.decision_rows import DecisionQuery
from evalapp.services.effects import EffectService
from evalapp.services.member_records import new_member
from evalapp.services.minutes import MinutesService
from evalapp.storage.database import Database
from evalapp.ui.commission.meeting_page import MeetingPage
from evalapp.ui.commission.minutes_dialogs import DissentDialog, MinutesTextsDialog, SignDialog
from evalapp.ui.commission.minutes_tab import MinutesTab
from evalapp.ui.commission.reason_dialog import ReasonDialog
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.effect_detail import EffectDetail
from evalapp.ui.common.effect_dialog import EffectDialog, open_effect_dialog
from evalapp.ui.common.export_dialog import ExportDialog
from tests.services import decision_builder
from tests.services.sitting_builder import HELD, NOW, Sitting, build_sitting
from tests.ui.other_window import in_another_window
from tests.ui.shown import words


@pytest.fixture
def desk(db: Database, context: PageContext) -> PageContext:
    """The window on the day of the meeting."""
    actor = context.actor
    services = replace(
        context.services,
        minutes=MinutesService(db, actor, clock=lambda: NOW),
        effects=EffectService(db, actor, clock=lambda: NOW),
    )
    return replace(context, services=services, today=lambda: HELD)


@pytest.fixture
def sitting(db: Database, officer) -> Sitting:
    """Two items voted; the first decided, the second not."""
    made = build_sitting(db, officer)
    with db.transaction() as session:
        add_member(session, made.commission, MemberFields(role=MemberRole.SECRETARY, name="Мысалов Н."))
    made.propose(0, DecisionKind.PROMOTE, post="Министр", organization="Примерное министерство")
    made.propose(1, DecisionKind.RELEASE)
    made.open()
    for item in made.items:
        made.vote(item, "ffffa")
    return made


def decide(desk: PageContext, sitting: Sitting, *places: int) -> None:
    fields = DecisionFields(result=DecisionResult.ADOPTED, reason="Обсуждено.")
    for place in places:
        desk.services.decisions.enter(sitting.items[place], fields)


def open_tab(qtbot: QtBot, desk: PageContext, sitting: Sitting) -> MinutesTab:
    page = MeetingPage(desk, desk.services.meetings.card(sitting.meeting))
    qtbot.addWidget(page)
    page.resize(1360, 760)
    with qtbot.waitExposed(page):
        page.show()
    page.show_tab("minutes")
    tab = page.tab("minutes")
    assert isinstance(tab, MinutesTab)
    qtbot.waitUntil(lambda: bool(tab.notice.text()))
    return tab


def dialog(qtbot: QtBot, kind: type, parent: QWidget):
    qtbot.waitUntil(lambda: any(one.isVisible() for one in parent.findChildren(kind)))
    return next(one for one in parent.findChildren(kind) if one.isVisible())


def next_step(tab: MinutesTab) -> QPushButton:
    """The primary button in the head of the meeting."""
    found = tab.window().findChild(QPushButton, "next_step")
    assert isinstance(found, QPushButton)
    return found


def press(button: QPushButton) -> None:
    assert button.isVisibleTo(button.window())
    assert button.isEnabled()
    button.click()


def test_the_text_is_read_from_the_meeting(qtbot: QtBot, desk: PageContext, sitting: Sitting) -> None:
    decide(desk, sitting, 0, 1)
    tab = open_tab(qtbot, desk, sitting)
    shown = tab.parts.text.toPlainText()
    assert "ХАТТАМА / ПРОТОКОЛ № 1" in shown
    assert "за – 4, против – 1, воздержались – 0." in shown
    assert "Министр, Примерное министерство" in shown
    assert "Nothing stands against signing" in tab.notice.text()


def test_what_lacks_stops_the_signing_and_leads_to_its_tab(
    qtbot: QtBot, desk: PageContext, sitting: Sitting
) -> None:
    decide(desk, sitting, 0)
    tab = open_tab(qtbot, desk, sitting)
    assert "1 thing must be settled" in tab.notice.text()
    assert not tab.deeds.sign.isVisibleTo(tab.window())
    tab.part.choose("gaps")
    (gap,) = tab.parts.gaps.rows.shown_rows()
    with qtbot.waitSignal(tab.tab_wanted) as asked:
        tab.parts.gaps.opened.emit(gap)
    assert asked.args == ["decisions", None]


def test_texts_follow_the_language_and_what_was_worded_stays(
    qtbot: QtBot, desk: PageContext, sitting: Sitting
) -> None:
    tab = open_tab(qtbot, desk, sitting)
    press(tab.deeds.texts)
    card = dialog(qtbot, MinutesTextsDialog, tab)
    card.form.widget("closing").setPlainText("Конец.")
    card.language.setCurrentIndex(card.language.findData("en"))
    assert card.form.widget("opening").toPlainText().startswith("The presiding chair opened")
    assert card.form.widget("closing").toPlainText() == "Конец."
    card.form.widget("number").setText("7/2026")
    card.names.setChecked(True)
    card.verb.click()
    qtbot.waitUntil(lambda: "MINUTES No. 7/2026" in tab.parts.text.toPlainText())
    assert "Against: Макетова Г." in tab.parts.text.toPlainText()


def test_signing_from_the_window_puts_all_in_force(qtbot: QtBot, desk: PageContext, sitting: Sitting) -> None:
    decide(desk, sitting, 0, 1)
    tab = open_tab(qtbot, desk, sitting)
    press(next_step(tab))
    card = dialog(qtbot, SignDialog, tab)
    assert card.form.widget("signed_by").toPlainText().splitlines()[0] == "Примерова А."
    card.form.widget("number").setText("")
    card.verb.click()
    qtbot.waitUntil(lambda: "required" in words(card.form).casefold() and card.verb.isEnabled())
    card.form.widget("number").setText("7")
    card.verb.click()
    qtbot.waitUntil(lambda: "Signed on 10.04.2026" in tab.notice.text())
    stored = desk.services.minutes.card(sitting.meeting)
    assert stored.in_force.number == "7"
    assert desk.services.meetings.card(sitting.meeting).state is MeetingState.CLOSED
    assert "2 decisions not yet carried out" in tab.notice.text()
    assert tab.deeds.carry.isVisibleTo(tab.window())
    assert not tab.deeds.sign.isVisibleTo(tab.window())
    qtbot.waitUntil(next_step(tab).isHidden)


def test_one_button_signs(qtbot: QtBot, desk: PageContext, sitting: Sitting) -> None:
    decide(desk, sitting, 0, 1)
    tab = open_tab(qtbot, desk, sitting)
    assert next_step(tab).text() == "Sign the minutes"
    assert tab.deeds.sign.isHidden()
    _sign(desk, sitting)
    desk.services.minutes.correct(sitting.meeting, "Опечатка")
    # A further version is not a step of the meeting: here the tab itself offers to sign.
    qtbot.waitUntil(lambda: not tab.deeds.sign.isHidden() and next_step(tab).isHidden())
    press(tab.deeds.sign)
    card = dialog(qtbot, SignDialog, tab)
    card.verb.click()
    qtbot.waitUntil(lambda: "Signed on" in tab.notice.text())
    assert tab.deeds.sign.isHidden()
    states = [one.state for one in desk.services.minutes.card(sitting.meeting).versions]
    assert states == [MinutesState.REPLACED, MinutesState.SIGNED]
    assert "The further version is signed" in words(tab.bar)
    next(one for one in tab.bar.findChildren(QPushButton) if one.text() == "To the versions").click()
    assert tab.part.chosen() == "versions"


def test_a_correction_keeps_the_old_version_to_be_read(
    qtbot: QtBot, desk: PageContext, sitting: Sitting
) -> None:
    decide(desk, sitting, 0, 1)
    _sign(desk, sitting)
    tab = open_tab(qtbot, desk, sitting)
    press(tab.deeds.correct)
    reason = dialog(qtbot, ReasonDialog, tab)
    reason.form.widget("reason").setPlainText("Опечатка")
    reason.verb.click()
    qtbot.waitUntil(lambda: "further version is being written" in tab.notice.text())
    press(tab.deeds.texts)
    card = dialog(qtbot, MinutesTextsDialog, tab)
    card.heard.setPlainText("Уточнено в обсуждении.")
    card.item.setCurrentIndex(1)
    card.item.setCurrentIndex(0)
    assert card.heard.toPlainText() == "Уточнено в обсуждении."
    card.verb.click()
    qtbot.waitUntil(lambda: "Уточнено в обсуждении." in tab.parts.text.toPlainText())
    tab.part.choose("versions")
    qtbot.waitUntil(lambda: len(tab.parts.versions.rows.shown_rows()) == 2)
    tab.parts.versions.select_id(desk.services.minutes.card(sitting.meeting).versions[0].id)
    press(tab.read_version)
    qtbot.waitUntil(lambda: "Version 1 is shown" in tab.notice.text())
    assert "Уточнено в обсуждении." not in tab.parts.text.toPlainText()
    states = [one.state for one in desk.services.minutes.card(sitting.meeting).versions]
    assert states == [MinutesState.SIGNED, MinutesState.DRAFT]


def test_a_draft_of_a_correction_is_thrown_away(qtbot: QtBot, desk: PageContext, sitting: Sitting) -> None:
    decide(desk, sitting, 0, 1)
    _sign(desk, sitting)
    desk.services.minutes.correct(sitting.meeting, "Опечатка")
    tab = open_tab(qtbot, desk, sitting)
    press(tab.deeds.discard)
    qtbot.waitUntil(lambda: tab.findChild(QWidget, "confirmation") is not None)
    tab.findChild(QPushButton, "verb").click()
    qtbot.waitUntil(lambda: "Signed on" in tab.notice.text())
    assert len(desk.services.minutes.card(sitting.meeting).versions) == 1


def test_a_dissent_is_entered_and_its_removal_undone(
    qtbot: QtBot, desk: PageContext, sitting: Sitting
) -> None:
    decide(desk, sitting, 0, 1)
    tab = open_tab(qtbot, desk, sitting)
    tab.part.choose("dissents")
    press(tab.dissents.add)
    card = dialog(qtbot, DissentDialog, tab)
    card.member.setCurrentIndex(card.member.findText("Макетова Г."))
    card.form.widget("text").setPlainText("Опыта мало.")
    card.verb.click()
    qtbot.waitUntil(lambda: "Макетова Г.: Опыта мало." in tab.parts.text.toPlainText())
    tab.parts.dissents.select_first()
    press(tab.dissents.remove)
    qtbot.waitUntil(lambda: "The dissent is removed." in words(tab.bar))
    assert desk.services.dissents.sheet(sitting.meeting).rows == ()
    next(one for one in tab.bar.findChildren(QPushButton) if one.text() == "Undo").click()
    qtbot.waitUntil(lambda: len(desk.services.dissents.sheet(sitting.meeting).rows) == 1)


def test_a_dissent_of_another_window_is_told_before_it_is_replaced(
    qtbot: QtBot, desk: PageContext, db: Database, sitting: Sitting
) -> None:
    decide(desk, sitting, 0, 1)
    tab = open_tab(qtbot, desk, sitting)
    tab.part.choose("dissents")
    press(tab.dissents.add)
    card = dialog(qtbot, DissentDialog, tab)
    card.form.widget("text").setPlainText("Опыта мало.")
    key = card.item.currentData(), card.member.currentData()
    with in_another_window(db):
        desk.services.dissents.save(*key, "Образование не то.")
    card.verb.click()
    assert "Meanwhile another window entered: Образование не то." in words(card.bar)
    assert card.form.values()["text"] == "Опыта мало."
    assert desk.services.dissents.text(*key) == "Образование не то."
    card.verb.click()
    assert desk.services.dissents.text(*key) == "Опыта мало."
    qtbot.waitUntil(lambda: len(tab.parts.dissents.rows.all_rows()) == 1)
    press(tab.dissents.add)
    further = dialog(qtbot, DissentDialog, tab)
    assert further.member.findData(key[1]) < 0, "one who has a dissent on the item changes that one"


def test_the_document_is_written_in_its_own_language(
    qtbot: QtBot, desk: PageContext, sitting: Sitting, tmp_path: Path
) -> None:
    decide(desk, sitting, 0, 1)
    _sign(desk, sitting)
    tab = open_tab(qtbot, desk, sitting)
    press(tab.deeds.export)
    card = dialog(qtbot, ExportDialog, tab)
    assert not card.language.isEnabled()
    path = tmp_path / "minutes.docx"
    card.place.set_value(str(path))
    card.verb.click()
    qtbot.waitUntil(path.exists)
    assert any("ПРОТОКОЛ № 1" in one.text for one in docx.Document(str(path)).paragraphs)


# What decisions change --------------------------------------------------------------------------


def _sign(desk: PageContext, sitting: Sitting) -> None:
    from evalapp.domain.minutes import SignFields

    desk.services.minutes.sign(sitting.meeting, SignFields("1", HELD, ("Примерова А.",)), version=None)


def _enter_orders(desk: PageContext, sitting: Sitting) -> list[int]:
    rows = desk.services.decisions.rows(DecisionQuery(meeting_id=sitting.meeting))
    order = OrderFields(order_number="41", order_date=HELD, effective_on=date(2026, 4, 15))
    desk.services.decision_orders.enter({row.id: row.version for row in rows}, order)
    return [row.id for row in rows]


def effect_dialog(qtbot: QtBot, tab: MinutesTab) -> EffectDialog:
    press(tab.deeds.carry)
    return _shown(qtbot, dialog(qtbot, EffectDialog, tab))


def _shown(qtbot: QtBot, found: EffectDialog) -> EffectDialog:
    qtbot.waitUntil(lambda: found.view.current_row() is not None and bool(found.text.text()))
    qtbot.waitUntil(lambda: bool(words(found.detail)))
    return found


def test_a_decision_without_a_date_leads_to_where_it_is_entered(
    qtbot: QtBot, desk: PageContext, sitting: Sitting
) -> None:
    decide(desk, sitting, 0, 1)
    _sign(desk, sitting)
    tab = open_tab(qtbot, desk, sitting)
    found = effect_dialog(qtbot, tab)
    assert not found.verb.isEnabled()
    wanted = [row.id for row in desk.services.decisions.rows(DecisionQuery(meeting_id=sitting.meeting))]
    with qtbot.waitSignal(tab.requested) as asked:
        found.to_orders.click()
    assert asked.args is not None
    kind, (key, (inner, ids)) = asked.args
    assert (kind, key, inner) == ("commission_tab", "decisions", "undated")
    assert isinstance(ids, tuple), "the register knows ids as a tuple"
    assert sorted(ids) == sorted(wanted)


def test_everything_is_seen_and_confirmed_once(
    qtbot: QtBot, db: Database, desk: PageContext, sitting: Sitting
) -> None:
    decide(desk, sitting, 0, 1)
    _sign(desk, sitting)
    _, second = _enter_orders(desk, sitting)
    tab = open_tab(qtbot, desk, sitting)
    found = effect_dialog(qtbot, tab)
    assert "Choose the" in words(found.detail) or "Choose them" in words(found.detail)
    assert "Waiting for a choice below: 1." in found.text.text()
    assert "Not possible now" not in found.text.text()
    post = found.detail.post
    post.setCurrentIndex(3)
    found.detail.post_body.setCurrentIndex(3)
    qtbot.waitUntil(lambda: "New appointment" in words(found.detail))
    assert "– → 15.04.2026" in words(found.detail)
    found.view.select_id(second)
    qtbot.waitUntil(lambda: "goes on → 14.04.2026" in words(found.detail))
    assert found.verb.text() == "Carry out 2"
    press(_seen(found.detail, "leave_out"))
    assert found.verb.text() == "Carry out 1"
    press(_seen(found.detail, "leave_out"))
    found.verb.click()
    qtbot.waitUntil(lambda: "Decisions carried out: 2." in words(tab.bar))
    standings = desk.services.effects.of_meeting(sitting.meeting).standings
    assert set(standings.values()) == {EffectStanding.APPLIED}
    with db.reading() as session:
        begun = session.execute(select(Appointment).where(Appointment.order_number == "41")).scalars().all()
    assert [one.from_date for one in begun] == [date(2026, 4, 15)]


def test_a_change_since_then_is_told_and_shown_anew(
    qtbot: QtBot, db: Database, desk: PageContext, sitting: Sitting
) -> None:
    decide(desk, sitting, 0, 1)
    _sign(desk, sitting)
    _, second = _enter_orders(desk, sitting)
    tab = open_tab(qtbot, desk, sitting)
    found = effect_dialog(qtbot, tab)
    with db.transaction() as session:
        for one in session.execute(select(Appointment)).scalars():
            one.to_date = date(2027, 1, 1)
    found.verb.click()
    qtbot.waitUntil(lambda: "changed since the list was shown" in words(found.bar))
    found.view.select_id(second)
    qtbot.waitUntil(lambda: "01.01.2027 → 14.04.2026" in words(found.detail))
    assert desk.services.effects.of_meeting(sitting.meeting).count(EffectStanding.APPLIED) == 0


@pytest.fixture
def excluded(db: Database) -> tuple[int, int]:
    """A reservist and the decision in force to exclude him."""
    with db.transaction() as session:
        member = _reservist(session)
    decided = decision_builder.Decided(db)
    number = decided.decide(SubjectKind.RESERVIST, DecisionKind.EXCLUDE, reservist_id=member)
    return member, number


def test_an_exclusion_asks_for_its_ground(
    qtbot: QtBot, db: Database, desk: PageContext, sitting: Sitting, excluded: tuple[int, int]
) -> None:
    member, number = excluded
    tab = open_tab(qtbot, desk, sitting)
    found = _shown(qtbot, open_effect_dialog(tab, [number]))
    assert not found.verb.isEnabled()
    ground = _seen(found.detail, "ground", QComboBox)
    ground.setFocus()
    ground.setCurrentIndex(ground.findData("own_request"))
    qtbot.waitUntil(found.verb.isEnabled)
    assert found.focusWidget() is _seen(found.detail, "ground", QComboBox)
    found.verb.click()
    qtbot.waitUntil(lambda: _left(db, member) == (decision_builder.FIRST, "own_request"))


def test_the_cursor_stays_in_its_field_however_often_a_decision_is_shown_anew(
    qtbot: QtBot, desk: PageContext, sitting: Sitting, excluded: tuple[int, int]
) -> None:
    _, number = excluded
    services = desk.services
    seen = services.effects.preview([number])
    detail = EffectDetail(desk.language)
    qtbot.addWidget(detail)
    detail.show()
    qtbot.waitUntil(detail.isVisible)
    detail.show_line(seen.lines[0], seen.names, EffectChoices(), ([], []), is_out=False)
    _seen(detail, "ground", QComboBox).setFocus()
    for _ in range(3):
        detail.show_line(seen.lines[0], seen.names, EffectChoices(), ([], []), is_out=False)
    focused = detail.focusWidget()
    assert focused is not None
    assert focused.objectName() == "ground"
    assert focused is _seen(detail, "ground", QComboBox)


def test_an_undoing_may_say_that_the_post_was_not_taken_up(
    qtbot: QtBot, db: Database, desk: PageContext, sitting: Sitting
) -> None:
    with db.transaction() as session:
        posts, bodies = decision_builder.places(session)
        since = date(2020, 1, 1)
        person, _ = decision_builder.add_official(session, "850101300013", since, posts[0], bodies[0])
    decided = decision_builder.Decided(db)
    number = decided.decide(
        SubjectKind.OFFICIAL,
        DecisionKind.MOVE,
        person_id=person,
        position_id=posts[1],
        organization_id=bodies[1],
    )
    desk.services.effects.apply(desk.services.effects.preview([number]))
    undoing = decided.undo(number, date(2026, 5, 1))
    tab = open_tab(qtbot, desk, sitting)
    found = _shown(qtbot, open_effect_dialog(tab, [undoing]))
    assert "30.04.2026" in words(found.detail)
    box = _seen(found.detail, "not_taken_up", QCheckBox)
    box.setChecked(True)
    qtbot.waitUntil(lambda: "Leaves the register" in words(found.detail))
    found.verb.click()
    qtbot.waitUntil(lambda: _posts(db, person) == [(since, None)])


def _seen(part: QWidget, name: str, kind: type = QPushButton):
    """The widget that is shown; one that was there before is deleted only later."""
    words(part)
    return next(one for one in part.findChildren(kind, name) if one.isVisibleTo(part))


def _posts(db: Database, person: int) -> list[tuple[date | None, date | None]]:
    with db.reading() as session:
        found = session.execute(select(Appointment).where(Appointment.person_id == person)).scalars()
        return [(one.from_date, one.to_date) for one in found]


def _left(db: Database, member: int) -> tuple[date | None, str]:
    with db.reading() as session:
        found = session.get_one(Reservist, member)
        return found.left_on, found.left_ground


def _reservist(session: Session) -> int:
    member = new_member(
        iin="930101300019",
        full_name="Примеров Образец",
        enrolled_on=date(2025, 2, 1),
        stay_until=date(2028, 1, 31),
    )
    session.add(member)
    session.flush()
    assert member.id is not None
    return member.id
