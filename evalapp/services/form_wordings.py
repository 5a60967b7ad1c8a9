"""A framework version in all its languages, as rating workbooks show it."""

from collections import defaultdict

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import (
    Campaign,
    Competency,
    CompetencyBlock,
    Framework,
    LevelWording,
    ScaleLevel,
)
from evalapp.entities.base import stored_id
from evalapp.exchange.rating_form_values import FormCompetency, FormWording
from evalapp.services.trilingual import trilingual


def form_wording(session: Session, campaign: Campaign) -> FormWording:
    """The wording of the framework that ``campaign`` uses, of the competencies that it asks."""
    rules, number = ScoringRules.from_dict(campaign.rules), campaign.framework_id
    scale = session.execute(
        select(ScaleLevel).where(col(ScaleLevel.framework_id) == number).order_by(col(ScaleLevel.level))
    ).scalars()
    blocks = session.execute(
        select(CompetencyBlock)
        .where(col(CompetencyBlock.framework_id) == number)
        .order_by(col(CompetencyBlock.place))
    ).scalars()
    found = session.execute(
        select(Competency).where(col(Competency.framework_id) == number).order_by(col(Competency.place))
    ).scalars()
    competencies = {competency.code: competency for competency in found}
    levels: dict[int, dict[int, LevelWording]] = defaultdict(dict)
    for wording in session.execute(
        select(LevelWording)
        .join(Competency, col(Competency.id) == col(LevelWording.competency_id))
        .where(col(Competency.framework_id) == number)
    ).scalars():
        levels[wording.competency_id][wording.level] = wording
    return FormWording(
        framework=session.get_one(Framework, number).code,
        scale={level.level: trilingual(level) for level in scale},
        blocks={block.code: trilingual(block) for block in blocks},
        competencies=tuple(
            FormCompetency(
                code=code,
                block=rules.block_of[code],
                name=trilingual(competencies[code]),
                definition=trilingual(competencies[code], "definition"),
                levels={
                    level: trilingual(wording, "text")
                    for level, wording in sorted(levels[stored_id(competencies[code].id)].items())
                },
            )
            for code in rules.competencies
        ),
    )
