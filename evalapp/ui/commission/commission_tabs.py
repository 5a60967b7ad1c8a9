"""The tabs of the page "Commission": key, class by import path, the right one needs to see it."""

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import QCoreApplication

from evalapp.domain.access import Action, Actor
from evalapp.ui.commission.commission_tab import CommissionTab
from evalapp.ui.common.context import PageContext

translate = QCoreApplication.translate

_HERE = "evalapp.ui.commission."


@dataclass(frozen=True, slots=True)
class CommissionTabEntry:
    """One tab: ``module`` (below ui/commission) and ``name`` of its class, a CommissionTab.

    ``action``: the right one needs to see it; ``kinds``: of requests it answers.
    """

    key: str
    module: str
    name: str
    action: Action = Action.SEE_COMMISSION
    kinds: frozenset[str] = frozenset()

    def build(self, context: PageContext) -> CommissionTab:
        """Make the tab; its module is imported now, not with the page."""
        tab = getattr(import_module(_HERE + self.module), self.name)(context)
        assert isinstance(tab, CommissionTab)
        return tab

    def exists(self) -> bool:
        """Whether this build has the tab."""
        return find_spec(_HERE + self.module) is not None


MEETINGS, DECISIONS, COMMISSIONS, REPORT = "meetings", "decisions", "commissions", "decision_report"

TABS = (
    CommissionTabEntry(MEETINGS, "meetings_tab", "MeetingsTab", kinds=frozenset({"meetings"})),
    CommissionTabEntry(DECISIONS, "decisions_tab", "DecisionsTab", kinds=frozenset({"decision"})),
    CommissionTabEntry(
        COMMISSIONS, "commissions_tab", "CommissionsTab", kinds=frozenset({"commission", "voting_rule"})
    ),
    CommissionTabEntry(REPORT, "decision_report_tab", "DecisionReportTab"),
)
"""In the order in which they stand."""


def tabs_for(actor: Actor) -> tuple[CommissionTabEntry, ...]:
    """The tabs this account may see."""
    return tuple(entry for entry in TABS if actor.may(entry.action) and entry.exists())


def tab_title(key: str) -> str:
    """What a tab is called."""
    return {
        MEETINGS: translate("CommissionTabs", "Meetings"),
        DECISIONS: translate("CommissionTabs", "Decisions"),
        COMMISSIONS: translate("CommissionTabs", "Commissions"),
        REPORT: translate("CommissionTabs", "Results of decisions"),
    }[key]
