"""Stages in the demonstration's finished selection: scores, cuts, a correction, an interview by three."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from random import Random

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.demo import DEMO_ACCOUNTS
from evalapp.domain.stage_score import ABSENT, InterviewMark, StageMark
from evalapp.services.demo_names import happens
from evalapp.services.interviewers import InterviewerService
from evalapp.services.interviews import InterviewEntry, InterviewService
from evalapp.services.stage_cuts import StageCutService
from evalapp.services.stage_scores import StageScoreService
from evalapp.services.stages import StageRow, StageService
from evalapp.storage.database import Database

_INTERVIEWERS = (
    ("Сарапшина Үлгі Мысалқызы", "эксперт, Академия «Шаблон»"),
    ("Экспертов Образец Примерович", "эксперт, Фонд «Шаблон»"),
    ("Сұхбатбаев Нұсқа Жобаұлы", "сарапшы, «Мысал» АҚ"),
)
_REMARKS = ("Отвечает по существу", "Нақты мысал келтірді", "Хорошо знает отрасль", "Қысқа әрі анық")
_REASON = "Апелляция: в одной работе не были зачтены два ответа"
_STEP = Decimal("0.5")


def run_stages(db: Database, actor: Actor, intake_id: int, chance: Random) -> None:
    """Score every stage with whoever takes part, cut it, and show the interviewers' marks to each other."""
    account = next(one for one in DEMO_ACCOUNTS if one.role is AccountRole.OFFICER)
    officer = Actor(account.login, account.full_name, account.role)
    rows = StageService(db, actor).rows(intake_id)
    for row in rows:
        desk = _Desk(db, officer, row, chance)
        if row.interviewers is None:
            desk.score()
            desk.cut(with_appeal=row.position == len(rows) // 2)
        else:
            desk.interview()


class _Desk:
    """One stage at work; everything is entered on its last day."""

    def __init__(self, db: Database, actor: Actor, row: StageRow, chance: Random) -> None:
        clock = _at(row.held_to or date(2025, 7, 25))
        self._row, self._chance = row, chance
        self._stages = StageService(db, actor, clock=clock)
        self._scores = StageScoreService(db, actor, clock=clock)
        self._cuts = StageCutService(db, actor, clock=clock)
        self._panel = InterviewerService(db, actor, clock=clock)
        self._interviews = InterviewService(db, actor, clock=clock)

    def score(self) -> None:
        """Half points around two thirds of the maximum; one in twelve did not come."""
        self._scores.enter(
            self._row.id,
            {
                number: ABSENT if happens(self._chance, 0.08) else self._mark(0.66, 0.17)
                for number in self._ids()
            },
        )

    def cut(self, *, with_appeal: bool) -> None:
        """Apply the cut; ``with_appeal``: reopen it once, because a score was corrected."""
        self._apply(f"№ {4 + 2 * self._row.position}")
        if with_appeal:
            self._cuts.reopen(self._row.id, _REASON)
            lowest = self._just_missed()
            self._scores.enter(self._row.id, lowest, note=_REASON)
            self._apply(f"№ {5 + 2 * self._row.position}")

    def interview(self) -> None:
        """Three interviewers score alone, then see each other's marks."""
        talent = {number: self._chance.gauss(0.68, 0.14) for number in self._ids()}
        for place, (name, post) in enumerate(_INTERVIEWERS):
            interviewer = self._panel.add(self._row.id, name, post)
            entries = {number: self._interviewed(talent[number], place) for number in talent}
            self._interviews.enter(interviewer, entries)
        if talent:
            self._interviews.show(self._row.id)

    def _apply(self, minutes: str) -> None:
        self._cuts.apply(self._row.id, seal=self._cuts.preview(self._row.id).seal, minutes=minutes)

    def _ids(self) -> list[int]:
        return [one.id for one in self._stages.table(self._row.id).people]

    def _just_missed(self) -> dict[int, StageMark | None]:
        """The best of those who missed the cut, with two points more."""
        people = self._stages.table(self._row.id).people
        found = self._cuts.preview(self._row.id).outcomes
        cut = [
            (one.mark.score, one.id)
            for one in people
            if one.mark is not None and one.mark.score is not None and found[one.id][0] == "cut"
        ]
        if not cut:
            return {}
        score, number = max(cut)
        return {number: StageMark(min(score + 2, self._row.max_score))}

    def _mark(self, middle: float, spread: float) -> StageMark:
        share = min(1.0, max(0.05, self._chance.gauss(middle, spread)))
        return StageMark(_halves(share, self._row.max_score))

    def _interviewed(self, talent: float, place: int) -> InterviewEntry:
        if happens(self._chance, 0.02) and place:
            return InterviewEntry(InterviewMark(is_recused=True))
        share = min(1.0, max(0.1, talent + self._chance.gauss(0, 0.09)))
        note = self._chance.choice(_REMARKS) if happens(self._chance, 0.12) else ""
        return InterviewEntry(InterviewMark(_halves(share, self._row.max_score)), note)


def _halves(share: float, max_score: Decimal) -> Decimal:
    """A share of the highest score in steps of a half."""
    return Decimal(round(share * float(max_score) / float(_STEP))) * _STEP


def _at(day: date) -> Callable[[], datetime]:
    moment = datetime.combine(day, time(11), UTC)
    return lambda: moment
