"""What would change: the applications of an intake judged by another rule set, date or reading."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.eligibility import Status, VerdictKind, judge
from evalapp.domain.errors import NotFound
from evalapp.domain.names import full_name
from evalapp.domain.rule_set import AgeReading, RuleSet
from evalapp.domain.verdict_change import CriterionChange, change_between
from evalapp.entities import reserve
from evalapp.entities.base import stored_id
from evalapp.services import screening
from evalapp.services.intake_rows import VerdictCounts, verdicts_of
from evalapp.services.progress import SILENT, Progress
from evalapp.services.rule_sets import rules_of
from evalapp.storage.database import Database

_REPORT_EVERY = 250


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """By what an intake's applications are judged otherwise; None = as the intake itself.

    ``rule_set_id``: any rule set of the directory, in any version; ``reading`` of its age limit.
    """

    intake_id: int
    rule_set_id: int | None = None
    as_of: date | None = None
    reading: AgeReading | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """An applicant whose verdict the other rules change.

    ``changes``: the criteria whose status differs, in the order of lists.
    """

    id: int
    number: str
    full_name: str
    sort_key: str
    before: VerdictKind
    after: VerdictKind
    changes: tuple[CriterionChange, ...]


@dataclass(frozen=True, slots=True)
class OtherJudgement:
    """The same facts judged by ``rules`` as of ``as_of``, and who moves; nothing is stored.

    ``own``: the rules of the intake; ``same_verdict``: applicants with the same verdict of whom a
    criterion reads differently.
    """

    intake: str
    own: RuleSet
    own_as_of: date
    rules: RuleSet
    as_of: date
    before: VerdictCounts
    after: VerdictCounts
    moved: tuple[Moved, ...]
    same_verdict: int


class OtherRulesService:
    """Compares verdicts for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def judge(self, choice: RuleChoice, *, progress: Progress = SILENT) -> OtherJudgement:
        """Judge the facts of an intake by other rules. Raises NotFound, Cancelled."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return judged_otherwise(session, choice, progress=progress)


def judged_otherwise(session: Session, choice: RuleChoice, *, progress: Progress = SILENT) -> OtherJudgement:
    """The same inside the caller's session."""
    intake = screening.intake_of(session, choice.intake_id)
    own = screening.intake_rules(session, intake)
    rules = _chosen(session, choice, own)
    as_of = choice.as_of or intake.as_of
    stored = verdicts_of(session, choice.intake_id)
    after: list[VerdictKind] = []
    moved: list[Moved] = []
    same_verdict = 0
    for done, one in enumerate(screening.judged_by(session, choice.intake_id)):
        if done % _REPORT_EVERY == 0:
            progress.step(done, len(stored))
        judgement = judge(rules, one.facts, as_of=as_of)
        after.append(judgement.verdict)
        changes = tuple(filter(_tells, change_between(one.judgement, judgement).criteria))
        before = stored[stored_id(one.application.id)]
        if before is not judgement.verdict:
            moved.append(_moved(one.application, before, judgement.verdict, changes))
        elif changes:
            same_verdict += 1
    return OtherJudgement(
        intake.name,
        own,
        intake.as_of,
        rules,
        as_of,
        _counted(stored.values()),
        _counted(after),
        tuple(moved),
        same_verdict,
    )


def _chosen(session: Session, choice: RuleChoice, own: RuleSet) -> RuleSet:
    rules = own
    if choice.rule_set_id is not None:
        record = session.get(reserve.RuleSet, choice.rule_set_id)
        if record is None:
            raise NotFound
        rules = rules_of(record)
    return rules if choice.reading is None else rules.read_age(choice.reading)


def _tells(change: CriterionChange) -> bool:
    """Whether a criterion reads differently; one that is met changes nothing by coming or going."""
    return change.is_of_status and set(change.statuses) != {None, Status.MET}


def _moved(
    application: reserve.Application,
    before: VerdictKind,
    after: VerdictKind,
    changes: tuple[CriterionChange, ...],
) -> Moved:
    return Moved(
        stored_id(application.id),
        application.number,
        full_name(application.surname, application.given_name, application.patronymic),
        application.sort_key,
        before,
        after,
        changes,
    )


def _counted(verdicts: Iterable[VerdictKind]) -> VerdictCounts:
    counts = Counter(verdict.value for verdict in verdicts)
    return VerdictCounts(**counts)
