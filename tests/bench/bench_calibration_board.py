"""How quickly the calibration board stands and follows a move: 300 officials × 13 raters × 14 competencies.

Run by hand: ``python tests/bench/bench_calibration_board.py [officials]``.
"""

import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication
from sqlmodel import select

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import Form
from evalapp.entities.register import Appointment, Organization, Person, Position
from evalapp.services.calibrations import CalibrationService
from evalapp.services.campaign_launch import CampaignFields, assess_persons, new_campaign
from evalapp.services.campaigns import CampaignService
from evalapp.services.persons import set_keys
from evalapp.services.reference import load_reference
from evalapp.storage.audit import bulk_insert
from evalapp.storage.database import Database, open_embedded
from evalapp.storage.migrations import upgrade
from evalapp.ui.assessments.calibration_columns import ColumnsView

RATERS = [
    (RaterRole.SUPERIOR, 1),
    (RaterRole.PEER, 5),
    (RaterRole.SUBORDINATE, 5),
    (RaterRole.EXPERT, 1),
    (RaterRole.SELF, 1),
]
ACTOR = Actor("officer", "Образцова Үлгі", AccountRole.OFFICER)


def timed(name: str, started: float) -> float:
    """Print the milliseconds since ``started`` and start anew."""
    sys.stdout.write(f"{name:<44}{(perf_counter() - started) * 1000:8.0f} ms\n")
    return perf_counter()


def build(db: Database, officials: int) -> int:
    """A released campaign of invented officials; its id."""
    chance = Random(7)
    upgrade(db)
    with db.transaction() as session:
        load_reference(session, now=datetime.now(UTC))
    with db.transaction() as session:
        position = session.exec(
            select(Position).where(Position.category == PositionCategory.DEPUTY_AKIMS)
        ).first()
        bodies = session.exec(select(Organization)).all()
        assert position is not None
        people = []
        for number in range(officials):
            person = Person(iin=f"{number:012d}", surname=f"Үлгіұлы{number}", given_name="Мысал")
            set_keys(person)
            people.append(person)
        bulk_insert(session, people)
        bulk_insert(
            session,
            [
                Appointment(
                    person_id=person.id or 0,
                    position_id=position.id or 0,
                    organization_id=bodies[number % len(bodies)].id or 0,
                    from_date=date(2024, 1, 1),
                )
                for number, person in enumerate(people)
            ],
        )
        fields = CampaignFields("Bench", PositionCategory.DEPUTY_AKIMS, date(2026, 1, 1))
        campaign = new_campaign(session, fields, now=datetime.now(UTC))
        assessees = assess_persons(session, campaign, [person.id or 0 for person in people])
        codes = [*(f"P{n}" for n in range(1, 7)), *(f"B{n}" for n in range(1, 9))]
        forms = []
        for assessee in assessees.values():
            mean = chance.gauss(3.4, 0.7)
            for role, count in RATERS:
                for number in range(count):
                    marks = {code: max(1, min(5, round(chance.gauss(mean, 0.6)))) for code in codes}
                    forms.append(
                        Form(
                            assessee_id=assessee,
                            role=role,
                            rater_code=f"{role.value}-{assessee}-{number}",
                            state=FormState.COMPLETE,
                            marks=marks,
                            examples={"B1": "Мысал"},
                        )
                    )
        bulk_insert(session, forms)
        campaign_id = campaign.id or 0
    CampaignService(db, ACTOR).release(campaign_id)
    return campaign_id


def main() -> None:
    """Measure the service and the window."""
    officials = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    with TemporaryDirectory() as folder:
        db = open_embedded(Path(folder) / "bench.db", bytes(32), actor_login="officer")
        started = perf_counter()
        campaign_id = build(db, officials)
        started = timed(f"(made a campaign of {officials})", started)
        service = CalibrationService(db, ACTOR)
        board = service.board(campaign_id)
        started = timed("board read from the database", started)
        service.board(campaign_id)
        started = timed("board read again", started)
        row = board.rows[officials // 2]
        service.propose(campaign_id, row.id, "professional", 4.5, "Bench", release_number=1)
        started = timed("one change written", started)
        app = QApplication([])
        view = ColumnsView()
        view.resize(1146, 560)
        view.show()
        app.processEvents()
        started = perf_counter()
        view.show_board(board, "professional", lambda _row: True)
        app.processEvents()
        started = timed("columns filled and painted", started)
        for column in view.columns:
            column.show_all()
        app.processEvents()
        started = timed("every card uncovered and painted", started)
        for _ in range(10):
            view.show_board(board, "professional", lambda _row: True)
            app.processEvents()
        timed("ten times anew, every card uncovered", started)
        view.close()
        db.close()


if __name__ == "__main__":
    main()
