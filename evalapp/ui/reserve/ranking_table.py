"""The table of a ranking: a group for each direction and each side of the line where its places end."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from evalapp.domain.language import Language
from evalapp.domain.numbers import exact_text
from evalapp.domain.ranking import Standing
from evalapp.services.criterion_words import age_text
from evalapp.services.ranking_rows import Ranking, RankingGroup, RankingRow, RankingStage
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.formats import number, whole
from evalapp.ui.common.messages import said
from evalapp.ui.common.table_model import Column, Group, RowTableModel
from evalapp.ui.reserve.application_columns import NameDelegate
from evalapp.ui.reserve.decision_words import decision_look, place_text, standing_text
from evalapp.ui.reserve.words import verdict_word

translate = QCoreApplication.translate
_ORDER = (Standing.WITHIN, Standing.SHARES_LAST, Standing.BEYOND)
_VALUE_PLACES = 4
_HUNDREDTH = Decimal("0.01")
"""Scores are shown to this much; the tooltip has all their decimals."""


class RankingModel(RowTableModel):
    """Rows of a ranking under the lines that say where the places of a direction end."""

    def __init__(self, language: Language, stages: tuple[RankingStage, ...], *, parent: QObject) -> None:
        columns = _columns(language, stages)
        super().__init__(columns, key=_key, group=self._group_of, sort_by="place", parent=parent)
        self._language = language
        self._ranking: Ranking | None = None
        self._counts: dict[tuple[int, int], int] = {}

    def show_ranking(self, ranking: Ranking) -> None:
        """Show the rows of a ranking over the stages this table was made for."""
        self._ranking = ranking
        self._counts = {}
        for row in ranking.rows:
            key = self._group_key(row)
            self._counts[key] = self._counts.get(key, 0) + 1
        self.set_rows(ranking.rows)

    def _group_key(self, row: RankingRow) -> tuple[int, int]:
        assert self._ranking is not None
        places = [group.direction_id for group in self._ranking.groups]
        side = len(_ORDER) if row.unranked else _ORDER.index(row.standing or Standing.WITHIN)
        return (places.index(row.direction_id), side)

    def _group_of(self, row: Any) -> Group | None:
        if self._ranking is None:
            return None
        key = self._group_key(row)
        group = self._ranking.groups[key[0]]
        name = direction_name(self._ranking, group, self._language)
        return Group(key, _title(name, group, key[1]), self._detail(group, key))

    def _detail(self, group: RankingGroup, key: tuple[int, int]) -> str:
        count = self._counts.get(key, 0)
        if key[1] == 0 and group.places is not None:
            words = translate("Ranking", "places: {places}, ranked: {ranked}")
            detail = words.format(places=whole(group.places), ranked=whole(group.ranked))
            free = translate("Ranking", "places left over: {count}").format(count=whole(group.free))
            return f"{detail}, {free}" if group.free else detail
        if key[1] == 1:
            words = translate("Ranking", "share the last place: {people}, places left for them: {places}")
            return words.format(people=whole(group.sharing), places=whole(group.left))
        return whole(count)


def _title(name: str, group: RankingGroup, side: int) -> str:
    if side == len(_ORDER):
        words = said("admission.not_ranked")
    elif group.places is None:
        words = said("admission.place")
    elif side == 0:
        words = said("admission.standing_within")
    elif side == 1:
        words = translate("Ranking", "The places end here")
    elif group.sharing:
        words = said("admission.standing_beyond")
    else:
        words = translate("Ranking", "The places end here: beyond them")
    return f"{name} · {words}" if name else words


def direction_name(ranking: Ranking, group: RankingGroup, language: Language) -> str:
    """How a direction is called; "" where the intake has none."""
    if group.name is not None:
        return group.name.pick(language)
    has_names = any(each.name is not None for each in ranking.groups)
    return said("admission.direction_unknown") if has_names else ""


def _key(row: RankingRow) -> int:
    return row.application_id


def _columns(language: Language, stages: tuple[RankingStage, ...]) -> list[Column]:
    def detail(row: RankingRow) -> str:
        age = "" if row.age is None else age_text(language, row.age)
        where = "" if row.region is None else row.region.pick(language)
        why = "" if row.unranked is None else standing_text(row)
        return ", ".join(part for part in (why, age, where) if part)

    return [
        Column(
            "place",
            said("admission.place"),
            place_text,
            sort=lambda row: row.first,
            width=88,
            right=True,
            strong=True,
            required=True,
        ),
        Column(
            "name",
            translate("Reserve", "Applicant"),
            lambda row: row.full_name,
            sort=lambda row: row.sort_key,
            detail=detail,
            tip=lambda row: f"{row.full_name}\n{detail(row)}",
            delegate=NameDelegate,
            stretch=True,
            required=True,
        ),
        Column("number", translate("Reserve", "No."), lambda row: row.number, width=112, optional=True),
        *(_stage_column(language, stage, place) for place, stage in enumerate(stages)),
        Column(
            "value",
            said("admission.value"),
            lambda row: row.value,
            text=lambda value: number(float(value), _VALUE_PLACES),
            right=True,
            strong=True,
            width=132,
            searched=False,
        ),
        Column(
            "standing",
            translate("Ranking", "Towards the places"),
            standing_text,
            wraps=True,
            width=140,
            optional=True,
        ),
        Column(
            "verdict",
            translate("Reserve", "Verdict"),
            lambda row: verdict_word(row.verdict),
            width=130,
            optional=True,
        ),
        Column(
            "decision",
            said("admission.decision"),
            decision_look,
            sort=lambda row: str(decision_look(row) or ""),
            delegate=ChipDelegate,
            width=210,
        ),
    ]


def _stage_column(language: Language, stage: RankingStage, place: int) -> Column:
    def score(row: RankingRow) -> Decimal | None:
        return row.scores[place]

    return Column(
        f"stage_{stage.id}",
        stage.title.pick(language),
        score,
        text=lambda score: exact_text(score.quantize(_HUNDREDTH, ROUND_HALF_UP), language),
        tip=lambda row: "" if row.scores[place] is None else exact_text(row.scores[place], language),
        right=True,
        width=118,
        hint=translate("Ranking", "of {score}").format(score=exact_text(stage.max_score, language)),
        searched=False,
    )
