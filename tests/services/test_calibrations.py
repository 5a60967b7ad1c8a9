"""The board: proposals with reasons, undo, the recorded session, what is in force and where it shows."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlmodel import select

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.calibration import Calibrated
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.entities.assessment import Campaign, Form, Release, Result
from evalapp.entities.calibration import Calibration
from evalapp.services.audit_log import AuditLogService, AuditQuery
from evalapp.services.calibration_board import TOTAL, Board
from evalapp.services.calibration_records import take_over_calibrations
from evalapp.services.calibrations import CalibrationService, SessionFields
from evalapp.services.campaign_scores import newest_release
from evalapp.services.campaigns import CampaignService
from evalapp.services.exports import ExportService, ExportTarget
from evalapp.services.officials import OfficialService
from evalapp.services.results import ResultService
from tests.services.campaign_builder import BuiltCampaign, build_campaign

RELEASED_AT = datetime(2026, 3, 30, 9, tzinfo=UTC)
LATER = RELEASED_AT + timedelta(days=5)
SESSION = SessionFields("Кадровая комиссия", "№ 4", date(2026, 4, 2))
REASON = "Показал результат по двум паводкам"


@dataclass
class At:
    """A service on one released campaign; each call names it and its version."""

    service: CalibrationService
    campaign: BuiltCampaign
    results: ResultService

    def board(self) -> Board:
        return self.service.board(self.campaign.id)

    def propose(self, official: int, block: str, score: float, reason: str = REASON, number: int = 1) -> None:
        assessee = self.campaign.assessees[official]
        self.service.propose(self.campaign.id, assessee, block, score, reason, release_number=number)

    def withdraw(self, official: int, block: str, reason: str = "") -> None:
        assessee = self.campaign.assessees[official]
        self.service.withdraw(self.campaign.id, assessee, block, reason, release_number=1)

    def discuss(self, official: int, discussed: bool = True) -> None:
        assessee = self.campaign.assessees[official]
        self.service.discuss(self.campaign.id, assessee, discussed, release_number=1)

    def undo(self) -> int | None:
        return self.service.undo(self.campaign.id, release_number=1)

    def record(self, fields: SessionFields = SESSION) -> int:
        return self.service.record(self.campaign.id, fields, release_number=1)

    def row(self, official: int):
        assessee = self.campaign.assessees[official]
        return next(row for row in self.board().rows if row.id == assessee)

    def calibrated(self, official: int) -> Calibrated | None:
        """What results show, on whatever screen or in whatever export."""
        assessee = self.campaign.assessees[official]
        rows = self.results.results(self.campaign.id).rows
        return next(row.calibrated for row in rows if row.official.assessee_id == assessee)


@pytest.fixture
def officer():
    return Actor("officer", "Образцова Үлгі", AccountRole.OFFICER)


@pytest.fixture
def at(db, officer) -> At:
    campaign = build_campaign(db)
    CampaignService(db, officer, clock=lambda: RELEASED_AT).release(campaign.id)
    service = CalibrationService(db, officer, clock=lambda: LATER)
    return At(service, campaign, ResultService(db, officer))


def test_a_proposal_moves_the_official_on_the_board_and_leaves_the_computed_score(at):
    before = at.row(1)
    at.propose(1, "professional", 3.5)
    row, board = at.row(1), at.board()
    assert row.score == before.score
    assert board.computed_level(row, "professional") == 3
    assert board.level(row, "professional") == 4
    assert row.value("personal") == row.computed("personal")
    assert row.value(TOTAL) == pytest.approx(0.4 * row.score.personal + 0.6 * 3.5)
    assert [(change.block, change.after) for change in board.changes] == [("professional", 3.5)]


def test_what_is_proposed_never_leaves_the_board(at, db):
    results = _results(db)
    at.propose(1, "professional", 3.5)
    at.discuss(2)
    assert [at.calibrated(official) for official in range(4)] == [None] * 4
    at.record()
    assert at.calibrated(1) == Calibrated(
        blocks={"professional": 3.5},
        total=pytest.approx(0.4 * at.row(1).score.personal + 0.6 * 3.5),
        reason=REASON,
        decided_on=date(2026, 4, 2),
        decided_by="Кадровая комиссия",
        minutes="№ 4",
    )
    assert at.calibrated(2).discussed
    assert at.calibrated(2).total is None
    at.propose(1, "professional", 4.5, "Новые сведения")
    assert at.calibrated(1).blocks == {"professional": 3.5}, "a correction counts only when recorded"
    assert _results(db) == results, "released results are not touched"


@pytest.mark.parametrize("reason", ["", "   ", "п" * 501])
def test_a_change_needs_a_written_reason(at, reason):
    with pytest.raises(Invalid) as refusal:
        at.propose(1, "professional", 3.5, reason)
    assert refusal.value.fields["reason"] in {"reason_missing", "reason_too_long"}
    assert at.board().changes == ()


@pytest.mark.parametrize("score", [0.99, 5.01, 3.555])
def test_a_score_off_the_scale_is_refused(at, score):
    with pytest.raises(Invalid) as refusal:
        at.propose(1, "personal", score)
    assert refusal.value.fields == {"score": "score_off_scale"}


def test_unknown_blocks_and_officials_are_refused(at):
    with pytest.raises(NotFound):
        at.propose(1, "total", 3.5)
    with pytest.raises(NotFound):
        at.service.discuss(at.campaign.id, 10**6, True, release_number=1)


def test_the_computed_score_takes_a_proposal_back(at):
    computed = round(at.row(1).score.professional, 2)
    at.propose(1, "professional", 3.5)
    at.propose(1, "professional", computed)
    assert at.row(1).proposed is None
    at.propose(1, "professional", 3.5)
    at.propose(1, "personal", 2.0)
    at.withdraw(1, "professional")
    assert at.row(1).proposed.blocks == {"personal": 2.0}


def test_steps_are_undone_one_by_one_even_after_the_page_was_closed(at, db, officer):
    at.propose(1, "professional", 3.5)
    at.propose(1, "professional", 4.5, "Иначе")
    at.discuss(1)
    at.propose(2, "personal", 2.0)
    again = At(CalibrationService(db, officer, clock=lambda: LATER), at.campaign, at.results)
    assert again.board().steps == 4
    assert again.undo() == at.campaign.assessees[2]
    assert again.row(2).proposed is None
    again.undo()
    assert not again.row(1).is_discussed
    again.undo()
    assert (again.row(1).proposed.blocks, again.row(1).proposed.reason) == ({"professional": 3.5}, REASON)
    again.undo()
    assert again.row(1).proposed is None
    assert again.undo() is None
    assert again.board().steps == 0


def test_what_changes_nothing_is_no_step(at):
    at.discuss(1, False)
    at.propose(1, "professional", 3.5)
    at.propose(1, "professional", 3.5)
    assert at.board().steps == 1


def test_a_session_needs_who_by_which_minutes_and_when(at):
    at.propose(1, "professional", 3.5)
    with pytest.raises(Invalid) as refusal:
        at.record(SessionFields(" ", "", None))
    assert refusal.value.fields == {
        "decided_by": "decided_by_missing",
        "minutes": "minutes_missing",
        "decided_on": "session_date_missing",
    }
    for day, code in ((date(2026, 4, 5), "in_future"), (date(2026, 3, 29), "session_before_release")):
        with pytest.raises(Invalid) as refusal:
            at.record(SessionFields("Комиссия", "1", day))
        assert refusal.value.fields == {"decided_on": code}
    assert at.calibrated(1) is None


def test_a_session_without_changes_is_refused(at):
    with pytest.raises(Refused) as refusal:
        at.record()
    assert refusal.value.code == "nothing_to_record"


def test_recording_ends_the_steps_and_names_the_session(at):
    at.propose(1, "professional", 3.5)
    at.discuss(2)
    assert at.record() == 2
    board = at.board()
    assert (board.steps, board.changes, board.waiting) == (0, (), ())
    assert tuple(board.session) == (date(2026, 4, 2), "Кадровая комиссия", "№ 4")
    assert board.level(at.row(1), "professional") == 4


def test_a_recorded_calibration_is_corrected_with_a_new_reason_and_kept_in_the_audit(at, db):
    at.propose(1, "professional", 3.5)
    at.record()
    with pytest.raises(Invalid) as refusal:
        at.propose(1, "professional", 3.7)
    assert refusal.value.fields == {"reason": "reason_not_new"}
    at.propose(1, "professional", 3.7, "По уточнённым данным")
    assert [(change.before, change.after) for change in at.board().changes] == [(3.5, 3.7)]
    at.record(SessionFields("Кадровая комиссия", "№ 5", date(2026, 4, 3)))
    found = at.calibrated(1)
    assert (found.blocks, found.reason, found.minutes) == (
        {"professional": 3.7},
        "По уточнённым данным",
        "№ 5",
    )
    with db.reading() as session:
        assert len(session.exec(select(Calibration)).all()) == 1
    assert {REASON, "№ 4"} <= _changes_of(db, "calibration")


def test_withdrawing_a_recorded_calibration_needs_a_reason(at):
    at.propose(1, "professional", 3.5)
    at.record()
    with pytest.raises(Invalid):
        at.withdraw(1, "professional")
    at.withdraw(1, "professional", "Решение отменено")
    assert [change.after for change in at.board().changes] == [None]
    assert at.calibrated(1).blocks == {"professional": 3.5}
    at.record(SessionFields("Кадровая комиссия", "№ 6", date(2026, 4, 3)))
    assert at.calibrated(1).blocks == {}
    assert at.calibrated(1).total is None
    assert at.row(1).value("professional") == at.row(1).computed("professional")


def test_shares_leave_out_who_has_no_level(at):
    at.propose(0, "professional", 4.5)
    shares = {share.level: share.count for share in at.board().shares("professional")}
    assert shares == {1: 0, 2: 1, 3: 2, 4: 0, 5: 1}
    assert [share.high for share in at.board().rules.guideline] == [0.05, 0.15, 0.45, 0.4, 0.15]


def test_a_newer_version_or_a_correction_closes_the_board(at, db):
    with pytest.raises(Conflict):
        at.propose(1, "professional", 3.5, number=2)
    with db.transaction() as session:
        session.get_one(Campaign, at.campaign.id).state = "review"
    with pytest.raises(Refused) as refusal:
        at.propose(1, "professional", 3.5)
    assert refusal.value.code == "calibration_closed"
    assert not at.board().is_open


def test_only_who_runs_campaigns_sees_the_board(at, db):
    viewer = CalibrationService(db, Actor("viewer", "Көрер", AccountRole.VIEWER))
    with pytest.raises(Forbidden):
        viewer.board(at.campaign.id)


def test_before_a_release_there_is_no_board(db, officer):
    campaign = build_campaign(db)
    with pytest.raises(NotFound) as refusal:
        CalibrationService(db, officer).board(campaign.id)
    assert refusal.value.code == "not_released"


def test_a_new_version_takes_over_calibrations_of_unchanged_figures_only(at, db):
    at.propose(0, "professional", 4.5)
    at.propose(1, "professional", 3.5)
    at.record()
    at.propose(2, "personal", 2.0)
    with db.transaction() as session:
        first = newest_release(session, at.campaign.id)
        second = Release(
            campaign_id=at.campaign.id, number=2, at=LATER, account="officer", reason="x", content_hash=""
        )
        session.add(second)
        session.flush()
        for result in session.exec(select(Result).where(Result.release_id == first.id)).all():
            details = dict(result.details)
            if result.assessee_id == at.campaign.assessees[0]:
                details["blocks"] = {**details["blocks"], "personal": 1.5}
            session.add(
                Result(
                    release_id=second.id,
                    assessee_id=result.assessee_id,
                    total=result.total,
                    facts=result.facts,
                    details=details,
                )
            )
        session.flush()
        assert take_over_calibrations(session, first, second, now=LATER) == 2
    assert at.board().release_number == 2
    assert at.calibrated(0) is None
    assert at.calibrated(1).minutes == "№ 4"
    assert at.row(2).proposed.blocks == {"personal": 2.0}


def _results(db) -> list[tuple[object, ...]]:
    with db.reading() as session:
        return [(row.id, row.version, row.total, row.details) for row in session.exec(select(Result)).all()]


def _changes_of(db, table: str) -> set[str]:
    """What the audit log kept of the values that records of ``table`` had before."""
    service = AuditLogService(db, Actor("admin", "Admin", AccountRole.ADMINISTRATOR))
    events = service.page(AuditQuery(table=table)).rows
    return {change.old for event in events for change in service.changes(event.id)}


def test_workbooks_show_recorded_values_and_nothing_of_the_board(at, db, officer, tmp_path):
    exports = ExportService(db, officer)

    def cells() -> str:
        found = []
        for write in (exports.results, exports.packet):
            path = tmp_path / "out.xlsx"
            write(at.campaign.id, ExportTarget(path=path))
            book = load_workbook(path)
            found += [str(cell.value) for page in book for row in page.iter_rows() for cell in row]
        return "\n".join(found)

    at.propose(1, "professional", 4.44)
    said = cells()
    assert REASON not in said
    assert "4.44" not in said
    assert "4,44" not in said
    at.record()
    said = cells()
    assert REASON in said
    assert "4.44" in said
    assert "протокол № 4, 02.04.2026" in said
    at.propose(1, "professional", 1.11, "Другая причина")
    said = cells()
    assert "Другая причина" not in said
    assert "1.11" not in said


def test_evidence_shows_examples_of_enough_authors_only(db, officer):
    campaign = build_campaign(db)
    words = {"Р1": "Пример руководителя", "К0": "Пример одного коллеги"}
    with db.transaction() as session:
        for form in session.exec(select(Form).where(Form.assessee_id == campaign.assessees[0])).all():
            form.examples = {"B3": words[form.rater_code]} if form.rater_code in words else {}
    CampaignService(db, officer, clock=lambda: RELEASED_AT).release(campaign.id)
    service = CalibrationService(db, officer)
    assert service.evidence(campaign.id, campaign.assessees[0]).examples == ("Пример руководителя",)
    marked = {row.id for row in service.board(campaign.id).rows if row.has_examples}
    assert marked == {campaign.assessees[0]}


def test_the_personal_card_shows_what_was_recorded(at, db, officer):
    officials = OfficialService(db, officer)

    def calibrated() -> Calibrated | None:
        return officials.card(at.campaign.persons[1]).results[0].calibrated

    at.propose(1, "professional", 3.5)
    assert calibrated() is None
    at.record()
    assert calibrated() == at.calibrated(1)


def test_nothing_but_the_board_reads_proposals():
    """Whoever shows calibrations takes them from recorded_calibrations; the table itself is not read."""
    readers = {
        path.name
        for path in (Path(__file__).parents[2] / "evalapp").rglob("*.py")
        if re.search(r"CalibrationState|select\(Calibration\)|col\(Calibration\.", path.read_text("utf-8"))
    }
    assert {name for name in readers if not name.startswith("calibration")} == set()
