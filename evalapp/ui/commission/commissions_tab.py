"""Commissions: who sits on them, for which terms, and by which rule they vote."""

from evalapp.ui.commission.commission_tab import CommissionTab
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState


class CommissionsTab(CommissionTab):
    """The list of commissions with the members of the chosen one."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.empty = EmptyState(
            "commission",
            self.tr("No commissions yet"),
            self.tr("A commission has members with terms and a rule by which it votes."),
        )
        self.add(self.empty, 1)
