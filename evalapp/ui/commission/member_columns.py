"""Columns of the members of a commission."""

from evalapp.services.commission_rows import CommissionMemberRow
from evalapp.ui.commission.commission_words import member_chip, role_text, term_text
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.table_model import Column, Group


def member_columns() -> list[Column]:
    """One line a member; substitutes say whom they stand for."""
    return [
        Column(
            "name",
            term("full_name"),
            lambda row: row.fields.name,
            detail=lambda row: row.fields.post,
            stretch=True,
            required=True,
            sortable=False,
            tip=lambda row: row.fields.post,
        ),
        Column(
            "role", said("commission.role"), role_text, width=170, wraps=True, sortable=False, tip=role_text
        ),
        Column("term", said("commission.term"), term_text, width=158, sortable=False, searched=False),
        Column(
            "state", said("commission.state"), member_chip, delegate=ChipDelegate, width=150, sortable=False
        ),
        Column(
            "ground",
            said("commission.ground"),
            lambda row: row.fields.ground,
            width=180,
            optional=True,
            sortable=False,
        ),
    ]


def member_group(row: CommissionMemberRow) -> Group:
    """Members of now by role, then those to come and those of the past."""
    if row.is_present:
        role = row.fields.role
        key = 0 if role.votes else 1 if role.value == "secretary" else 2
        titles = (said("commission.group_voting"), label(role), label(role))
        return Group((0, key), titles[key])
    if row.is_coming:
        return Group((1, 0), said("commission.group_coming"))
    return Group((2, 0), said("commission.group_past"))
