"""What applicants and members of the reserve may object to, in words for a choice."""

from evalapp.domain.decision import DecisionState
from evalapp.domain.language import Language
from evalapp.domain.objection import ObjectionSubject
from evalapp.services.application_cards import ApplicationCard
from evalapp.services.criterion_words import verdict_text
from evalapp.services.member_lines import MemberCard
from evalapp.services.objection_subjects import (
    AgainstAdmission,
    AgainstDecision,
    AgainstScore,
    AgainstVerdict,
)
from evalapp.ui.common.decision_look import decided_text, meeting_text
from evalapp.ui.common.formats import day
from evalapp.ui.common.objection_receiving import Objectionable
from evalapp.ui.common.objection_words import subject_text
from evalapp.ui.reserve.words import decision_word


def things_of_applicant(card: ApplicationCard, language: Language) -> list[Objectionable]:
    """The verdict, each score that is entered, and each decision in force."""
    verdict = f"{subject_text(ObjectionSubject.VERDICT)}: {verdict_text(language, card.verdict)}"
    things = [Objectionable(verdict, AgainstVerdict(card.id))]
    for stage in card.selection.stages:
        if stage.score is not None or stage.is_absent:
            words = f"{subject_text(ObjectionSubject.STAGE_SCORE)}: {stage.title.pick(language)}"
            things.append(Objectionable(words, AgainstScore(card.id, stage.stage_id)))
    for one in card.selection.decisions:
        if one.is_in_force:
            words = f"{decision_word(one.step, one.kind)}, {day(one.decided_on)}"
            things.append(Objectionable(words, AgainstAdmission(one.id)))
    return things


def things_of_member(card: MemberCard) -> list[Objectionable]:
    """Decisions of commissions about the member that are in force."""
    return [
        Objectionable(f"{decided_text(row)} – {meeting_text(row)}", AgainstDecision(row.id))
        for row in card.decisions
        if row.state is DecisionState.IN_FORCE
    ]
