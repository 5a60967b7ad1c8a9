"""The marks of a campaign as one table of figures, read in one pass.

Made for a hundred thousand officials: rows are plain columns and marks come as text, because a record
for each form would take ten times as long and as much memory.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import String, Text, cast, select, type_coerce
from sqlmodel import Session, col

from evalapp.domain.campaign import AssesseeState
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.register import Person
from evalapp.services.frozen_forms import COUNTED_STATES, CountedForm

if TYPE_CHECKING:
    from evalapp.domain.mark_table import MarkTable

_PORTION = 4000
"""Forms fetched at once."""


@dataclass(frozen=True, slots=True)
class CampaignMarks:
    """The forms whose marks count, of the assessed officials. ``iins``: by number in ``table``."""

    iins: tuple[str, ...]
    table: "MarkTable"


def present_marks(session: Session, campaign: Campaign, rules: ScoringRules) -> CampaignMarks:
    """The marks of a campaign as its forms are now."""
    from evalapp.domain.mark_table import MarkTableBuilder  # noqa: PLC0415 imports numpy

    officials = session.execute(
        select(col(Assessee.id), col(Person.iin))
        .join(Person, col(Person.id) == col(Assessee.person_id))
        .where(col(Assessee.campaign_id) == campaign.id, col(Assessee.state) == AssesseeState.ASSESSED)
        .order_by(col(Person.iin))
    ).all()
    places = {row[0]: place for place, row in enumerate(officials)}
    builder = MarkTableBuilder(rules, len(officials))
    found = session.execute(
        select(
            col(Form.assessee_id),
            type_coerce(col(Form.role), String),
            col(Form.rater_code),
            cast(col(Form.marks), Text),
        )
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(
            col(Assessee.campaign_id) == campaign.id,
            col(Assessee.state) == AssesseeState.ASSESSED,
            col(Form.state).in_(COUNTED_STATES),
            col(Form.role).is_not(None),
        ),
        execution_options={"yield_per": _PORTION},
    )
    for rows in found.partitions():
        for row, marks in zip(rows, json.loads(f"[{','.join(row[3] for row in rows)}]"), strict=True):
            builder.add(places[row[0]], row[1], row[2], marks)
    return CampaignMarks(tuple(row[1] for row in officials), builder.build())


def released_marks(
    rules: ScoringRules, iins: Mapping[int, str], forms: Mapping[int, Iterable[CountedForm]]
) -> CampaignMarks:
    """The marks that a released version counted. ``iins``: {assessee: IIN}; ``forms``: {assessee: forms}."""
    from evalapp.domain.mark_table import MarkTableBuilder  # noqa: PLC0415 imports numpy

    order = sorted(forms, key=lambda number: iins[number])
    builder = MarkTableBuilder(rules, len(order))
    for place, number in enumerate(order):
        for form in forms[number]:
            builder.add(place, form.role.value, form.rater, form.marks)
    return CampaignMarks(tuple(iins[number] for number in order), builder.build())
