"""Columns of the lists of a meeting's minutes: what lacks, dissents, versions, decisions to carry out."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from evalapp.domain.decision_effect import EffectStanding
from evalapp.domain.language import Language
from evalapp.services.decision_rows import DecisionRow
from evalapp.services.minutes import MinutesVersion
from evalapp.ui.commission.minutes_words import gap_chip, gap_text, minutes_chip, standing_chip
from evalapp.ui.common.decision_look import decided_text, where_text
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.table_model import Column

translate = QCoreApplication.translate


def gap_columns() -> list[Column]:
    """What lacks before the signing."""
    return [
        Column(
            "gap",
            translate("Minutes", "What it is about"),
            gap_text,
            stretch=True,
            wraps=True,
            required=True,
        ),
        Column(
            "kind",
            translate("Minutes", "Before signing"),
            gap_chip,
            sort=lambda gap: not gap.is_blocking,
            delegate=ChipDelegate,
            width=210,
        ),
    ]


def dissent_columns(language: Language) -> list[Column]:
    """Dissents by item."""
    return [
        Column("number", "№", lambda row: row.item_number, text=whole, right=True, width=50),
        Column("subject", term("agenda_item"), lambda row: row.subject.pick(language), wraps=True, width=240),
        Column("member", translate("Minutes", "Member"), lambda row: row.member, width=220, required=True),
        Column("text", translate("Minutes", "Text"), lambda row: row.text, stretch=True, wraps=True),
    ]


def version_columns() -> list[Column]:
    """Versions of the minutes."""
    return [
        Column(
            "version",
            translate("Minutes", "Version"),
            lambda row: row.version_number,
            text=whole,
            right=True,
            width=80,
            required=True,
        ),
        Column("number", translate("Minutes", "Number"), lambda row: row.number, width=90),
        Column(
            "state",
            translate("Minutes", "State"),
            lambda row: minutes_chip(row.state),
            sort=lambda row: row.state,
            delegate=ChipDelegate,
            width=130,
        ),
        Column("signed_on", said("minutes.signed"), lambda row: row.signed_on, text=day, width=130),
        Column(
            "signed_by",
            translate("Minutes", "Signed by"),
            lambda row: ", ".join(row.signed_by),
            wraps=True,
            width=260,
        ),
        Column(
            "reason", translate("Minutes", "Why corrected"), lambda row: row.reason, stretch=True, wraps=True
        ),
        Column("intact", translate("Minutes", "Seal"), _seal, width=130, tip=lambda row: row.content_hash),
    ]


def effect_columns(language: Language, standings: Mapping[int, EffectStanding]) -> list[Column]:
    """Decisions of the meeting, and how far each is carried out; ``standings`` may be filled later."""

    def standing(row: DecisionRow) -> EffectStanding:
        return standings.get(row.id, EffectStanding.NOTHING)

    return [
        Column("number", "№", lambda row: row.number, text=whole, right=True, width=50),
        Column(
            "name",
            translate("Minutes", "About whom"),
            lambda row: row.name.pick(language),
            stretch=True,
            required=True,
        ),
        Column(
            "decision",
            term("decision"),
            decided_text,
            detail=where_text,
            width=300,
        ),
        Column("order", term("order_act"), lambda row: row.order_number, width=110),
        Column("effective_on", term("effective_date"), lambda row: row.effective_on, text=day, width=140),
        Column(
            "standing",
            translate("Minutes", "In the records"),
            lambda row: standing_chip(standing(row)),
            sort=lambda row: list(EffectStanding).index(standing(row)),
            delegate=ChipDelegate,
            width=220,
        ),
    ]


def _seal(version: MinutesVersion) -> str:
    if version.signed_on is None:
        return ""
    intact = translate("Minutes", "unchanged")
    return intact if version.is_intact else translate("Minutes", "does not fit")
