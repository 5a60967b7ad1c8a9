"""From the marks of a campaign to its results.

Source: docs/scoring.md. Pure computation: the same rules, officials and marks give the same figures,
whatever their order. Nothing here decides about a person.

The steps: mark_table (forms as arrays) → score_arrays (X, S, blocks, totals) → uncertainty (leaving
raters out, the campaign's spread) → bands (bands, places) → official_score (what is shown of one).
"""

from collections.abc import Iterable, Sequence

from evalapp.domain.marked_form import MarkedForm
from evalapp.domain.official_score import gate_of, level_of
from evalapp.domain.scores import CampaignScores, OfficialScore
from evalapp.domain.scoring_rules import ScoringRules

__all__ = [
    "CampaignScores",
    "MarkedForm",
    "OfficialScore",
    "ScoringRules",
    "gate_of",
    "level_of",
    "score_campaign",
]


def score_campaign(
    rules: ScoringRules, officials: Sequence[str], forms: Iterable[MarkedForm]
) -> CampaignScores:
    """Results of a campaign.

    :param officials: IINs of the assessed officials; an official without a form has a result without
        a total. Forms of others are passed over.
    :param forms: at most one per official, role and rater.
    """
    # numpy comes with these; whoever only reads results does without.
    from evalapp.domain.mark_table import mark_table  # noqa: PLC0415
    from evalapp.domain.scored_officials import score_table  # noqa: PLC0415

    iins = tuple(dict.fromkeys(officials))
    places = {iin: place for place, iin in enumerate(iins)}
    rows = (
        (places[form.iin], form.role.value, form.rater, form.marks) for form in forms if form.iin in places
    )
    return score_table(rules, iins, mark_table(rules, rows, len(iins)))
