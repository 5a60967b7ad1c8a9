"""What a cut changes against the one before it that was reopened: who now goes on, who no longer does."""

from collections.abc import Mapping, Set
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.cut import Outcome
from evalapp.domain.names import full_name
from evalapp.domain.stage import CutState, StageOutcomeKind
from evalapp.domain.stage_score import StageMark
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application
from evalapp.entities.selection import Stage, StageCut, StageScore
from evalapp.services.cut_records import outcomes_of
from evalapp.services.stage_people import ids_of, stages_after
from evalapp.services.stage_scores import stored_scores
from evalapp.storage.batches import batches

Outcomes = Mapping[int, tuple[StageOutcomeKind, bool]]
"""What a cut says by application id, with whether somebody is at the border."""

Marks = Mapping[int, StageMark | None]
"""What is entered at a stage by application id, None = nothing yet."""


@dataclass(frozen=True, slots=True)
class CutChange:
    """Somebody whose outcome or score differs. Marks None = not entered; outcomes None = did not take part.

    ``scored_later``: has a score at a later stage, which counts no more once they do not go on.
    """

    id: int
    number: str
    full_name: str
    mark_before: StageMark | None
    mark_after: StageMark | None
    before: StageOutcomeKind | None
    after: StageOutcomeKind | None
    scored_later: bool

    @property
    def gains(self) -> bool:
        """Goes on now and did not before."""
        return self.after is StageOutcomeKind.PASSED and self.before is not StageOutcomeKind.PASSED

    @property
    def loses(self) -> bool:
        """Went on before and does not now."""
        return self.before is StageOutcomeKind.PASSED and self.after is not StageOutcomeKind.PASSED


@dataclass(frozen=True, slots=True)
class CutComparison:
    """All changes against the cut ``number``, which was reopened for ``reason``; losses first, gains next."""

    number: int
    reason: str
    changes: tuple[CutChange, ...]

    @property
    def gains(self) -> int:
        """How many go on now who did not."""
        return sum(change.gains for change in self.changes)

    @property
    def losses(self) -> int:
        """How many went on and do not now."""
        return sum(change.loses for change in self.changes)


def compare_cut(
    session: Session, stage: Stage, outcomes: Outcomes, known: Marks, *, before: int | None = None
) -> CutComparison | None:
    """``outcomes`` against the last reopened cut (with a number below ``before``); None without one.

    ``known``: what is entered for those who take part now; of others it is fetched.
    """
    wanted = select(StageCut).where(
        col(StageCut.stage_id) == stage.id, col(StageCut.state) == CutState.REOPENED
    )
    if before is not None:
        wanted = wanted.where(col(StageCut.number) < before)
    earlier = session.execute(wanted.order_by(col(StageCut.number).desc()).limit(1)).scalars().first()
    if earlier is None:
        return None
    was = {one.id: one for one in outcomes_of(session, stored_id(earlier.id))}
    marks = _marks(session, stage, known, was.keys() | outcomes.keys())
    differing = [
        number
        for number in was.keys() | outcomes.keys()
        if _differs(was.get(number), outcomes.get(number), marks.get(number))
    ]
    changes = _changes(session, stage, differing, was, outcomes, marks)
    changes.sort(key=lambda one: (not one.loses, not one.gains, one.number, one.id))
    return CutComparison(earlier.number, earlier.reopen_reason, tuple(changes))


def _marks(session: Session, stage: Stage, known: Marks, ids: Set[int]) -> Marks:
    """What is entered for each of ``ids``."""
    others = stored_scores(session, stored_id(stage.id), sorted(ids - known.keys()))
    return {**known, **{number: StageMark(score.score) for number, score in others.items()}}


def _differs(was: Outcome | None, now: tuple[StageOutcomeKind, bool] | None, mark: StageMark | None) -> bool:
    if was is None or now is None:
        return True
    return was.kind is not now[0] or mark is None or was.score != mark.score


def _changes(
    session: Session,
    stage: Stage,
    ids: list[int],
    was: Mapping[int, Outcome],
    outcomes: Outcomes,
    marks: Marks,
) -> list[CutChange]:
    later = _scored_later(session, stage, ids)
    found = []
    for some in batches(sorted(ids)):
        wanted = select(
            col(Application.id),
            col(Application.number),
            col(Application.surname),
            col(Application.given_name),
            col(Application.patronymic),
        ).where(col(Application.id).in_(some))
        for number, label, surname, given, patronymic in session.execute(wanted):
            old = was.get(number)
            found.append(
                CutChange(
                    id=number,
                    number=label,
                    full_name=full_name(surname, given, patronymic),
                    mark_before=StageMark(old.score) if old else None,
                    mark_after=marks.get(number),
                    before=old.kind if old else None,
                    after=outcomes[number][0] if number in outcomes else None,
                    scored_later=number in later,
                )
            )
    return found


def _scored_later(session: Session, stage: Stage, ids: list[int]) -> set[int]:
    stages = ids_of(stages_after(session, stage))
    found: set[int] = set()
    for some in batches(sorted(ids)):
        wanted = select(col(StageScore.application_id)).where(
            col(StageScore.stage_id).in_(stages), col(StageScore.application_id).in_(some)
        )
        found |= set(session.execute(wanted).scalars())
    return found
