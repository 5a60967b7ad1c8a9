"""An intake in its selection, with directions, stages and people admitted to it."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.intake import IntakeState
from evalapp.domain.stage import CutKind, StageKind
from evalapp.domain.stage_score import ABSENT, StageMark
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake, IntakeDirection
from evalapp.entities.selection import Admission, Stage
from evalapp.storage.database import Database
from tests.applicants import add_intake

NOW = datetime(2023, 10, 20, 9, tzinfo=UTC)
DIRECTIONS = (("Цифрландыру", "Цифровизация"), ("Экология", "Экология и вода"), ("Қаржы", "Финансы"))


class Selection:
    """Ids of what was made: ``people`` in the order of their numbers, ``stages``, ``directions``."""

    def __init__(self, intake: int, people: list[int], stages: list[int], directions: list[int]) -> None:
        self.intake, self.people, self.stages, self.directions = intake, people, stages, directions


def add_selection(
    db: Database,
    count: int,
    *stages: dict[str, Any],
    directions: tuple[int | None, ...] = (),
    scores: tuple[dict[str, Any], ...] = (),
    state: IntakeState = IntakeState.SELECTION,
    admitted: int | None = None,
) -> Selection:
    """``count`` applicants, of whom the first ``admitted`` (all when None) take part in the selection.

    ``directions``: place of each applicant's direction in DIRECTIONS; ``scores``: of the list, by applicant.
    """
    born = date(1993, 1, 1)
    intake_id, *people = add_intake(db, *({"born_on": born + timedelta(days=n)} for n in range(count)))
    with db.transaction() as session:
        intake = session.get(Intake, intake_id)
        assert intake is not None
        intake.state = state
        known = [
            IntakeDirection(intake_id=intake_id, position=place, name_kk=kk, name_ru=ru)
            for place, (kk, ru) in enumerate(DIRECTIONS, 1)
            if directions
        ]
        made = [_stage(intake_id, place, stage) for place, stage in enumerate(stages, 1)]
        session.add_all([*known, *made])
        session.flush()
        for place, number in enumerate(people):
            application = session.get(Application, number)
            assert application is not None
            if directions and (chosen := directions[place]) is not None:
                application.direction_id = known[chosen].id
            if scores:
                application.scores = scores[place]
        chosen_ones = people if admitted is None else people[:admitted]
        session.add_all(_admission(number) for number in chosen_ones)
        return Selection(
            intake_id,
            people,
            [stored_id(stage.id) for stage in made],
            [stored_id(one.id) for one in known],
        )


def marks(people: list[int], *scores: str | None) -> dict[int, StageMark | None]:
    """Scores of people in their order; None = absent."""
    given = [ABSENT if score is None else StageMark(Decimal(score)) for score in scores]
    return dict(zip(people, given, strict=False))


def _stage(intake_id: int, place: int, stage: dict[str, Any]) -> Stage:
    stated: dict[str, Any] = {
        "kind": StageKind.TEST,
        "title_kk": f"{place}-кезең",
        "title_ru": f"Этап {place}",
        "max_score": Decimal(100),
        "cut_kind": CutKind.TOP_PERCENT,
        "cut_value": Decimal(50),
    }
    return Stage(intake_id=intake_id, position=place, **stated | stage)


def _admission(application_id: int) -> Admission:
    return Admission(
        application_id=application_id,
        step=AdmissionStep.SELECTION,
        kind=AdmissionKind.ADMITTED,
        decided_on=date(2023, 10, 10),
        decided_by="Комиссия",
        ground="Список допущенных",
        at=NOW,
        account="officer",
    )
