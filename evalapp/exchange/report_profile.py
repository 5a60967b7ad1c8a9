"""The competency profile both reports share: scores with intervals beside their targets."""

from dataclasses import dataclass, replace

from evalapp.domain.campaign import RaterRole
from evalapp.exchange.campaign_columns import raters_count, role_word
from evalapp.exchange.campaign_values import BlockName, CampaignFigures, CompetencyName, OfficialFigures
from evalapp.exchange.document_words import Words
from evalapp.exchange.packet_plot import Plotted
from evalapp.exchange.report_blocks import Grid, GridCell, GridColumn, PlotCell, TextCell

NONE = "–"


@dataclass(frozen=True, slots=True)
class ScoredCompetency:
    """A competency of one official: its place on the scale, and his own mark on it."""

    code: str
    name: CompetencyName
    plotted: Plotted
    own: float | None

    @property
    def gap(self) -> float | None:
        """Score minus target; None without one of them."""
        if self.plotted.score is None or self.plotted.target is None:
            return None
        return self.plotted.score - self.plotted.target


def scored_competencies(official: OfficialFigures, campaign: CampaignFigures) -> list[ScoredCompetency]:
    """All competencies in the framework's order."""
    score, rules = official.score, campaign.rules
    found = []
    for each in campaign.competencies:
        value, error = score.competencies.get(each.code), score.errors.get(each.code)
        low = high = None
        if value is not None and error is not None:
            low = max(float(rules.lowest), value - rules.quantile * error)
            high = min(float(rules.highest), value + rules.quantile * error)
        own = score.role_means.get(RaterRole.SELF, {}).get(each.code)
        found.append(
            ScoredCompetency(
                each.code, each, Plotted(value, low, high, each.target), own.mean if own is not None else None
            )
        )
    return found


def profile_grid(
    official: OfficialFigures, campaign: CampaignFigures, words: Words, *, with_roles: bool
) -> Grid:
    """A row per competency under its block: score, target, the drawn scale; perhaps the role means.

    Without role means the official's own mark is drawn beside the score.
    """
    roles = [rule.role for rule in campaign.rules.roles] if with_roles else []
    columns = [
        GridColumn(words.term("competency"), 3.9 if roles else 4.0),
        GridColumn(words.term("score"), 0.8, is_figure=True),
        GridColumn(words.label("target"), 0.95, is_figure=True),
        GridColumn(
            f"{campaign.rules.lowest} … {campaign.rules.highest}", 2.8 if roles else 4.0, is_plot=True
        ),
        *(
            GridColumn(_role_head(role, official, words), 0.68, is_figure=True, is_narrow=True)
            for role in roles
        ),
    ]
    scored = {each.code: each for each in scored_competencies(official, campaign)}
    rows: list[tuple[GridCell, ...]] = []
    for block in campaign.blocks:
        rows.append(_block_row(block, official, words, roles))
        rows += [_row(scored[each.code], official, words, roles) for each in block.competencies]
    return Grid(tuple(columns), tuple(rows))


def figure(value: float | None, words: Words) -> str:
    """A score as it is printed."""
    return NONE if value is None else words.number(value)


def _role_head(role: RaterRole, official: OfficialFigures, words: Words) -> str:
    """The role and, on a line of its own, the number of its raters."""
    summary = official.score.roles.get(role)
    name = replace(words, joint="\n").each(lambda own: role_word(role, own))
    return f"{name}\n{raters_count(summary.raters if summary else 0)}"


def _block_row(
    block: BlockName, official: OfficialFigures, words: Words, roles: list[RaterRole]
) -> tuple[GridCell, ...]:
    score = official.score.blocks.get(block.code)
    cells: list[GridCell] = [
        TextCell(words.pick(block.name), is_strong=True, is_group=True),
        TextCell(figure(score, words), is_strong=True, is_group=True),
    ]
    cells += [TextCell("", is_group=True) for _ in range(2 + len(roles))]
    return tuple(cells)


def _row(
    each: ScoredCompetency, official: OfficialFigures, words: Words, roles: list[RaterRole]
) -> tuple[GridCell, ...]:
    below = each.plotted.is_below_target
    cells: list[GridCell] = [
        words.pick(each.name.name),
        TextCell(figure(each.plotted.score, words), is_strong=below, is_alarm=below),
        figure(each.plotted.target, words),
        PlotCell(each.plotted, None if roles else each.own),
    ]
    for role in roles:
        mean = official.score.role_means.get(role, {}).get(each.code)
        cells.append(figure(None if mean is None else mean.mean, words))
    return tuple(cells)
