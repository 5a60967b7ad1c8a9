"""The tabs of the youth reserve: key, class by import path, the right one needs to see it."""

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import QCoreApplication

from evalapp.domain.access import Action, Actor
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.messages import said
from evalapp.ui.reserve.reserve_tab import ReserveTab

translate = QCoreApplication.translate

_HERE = "evalapp.ui.reserve."


@dataclass(frozen=True, slots=True)
class ReserveTabEntry:
    """One tab: ``module`` (below ui/reserve) and ``name`` of its class, a ReserveTab.

    ``action``: the right one needs to see it; ``needs_intake``: it is about the chosen intake;
    ``has_funnel``: the counts of the intake stand above it; ``kinds``: of requests it answers.
    """

    key: str
    module: str
    name: str
    action: Action = Action.SEE_APPLICATIONS
    needs_intake: bool = True
    has_funnel: bool = False
    kinds: frozenset[str] = frozenset()

    def build(self, context: PageContext) -> ReserveTab:
        """Make the tab; its module is imported now, not with the page."""
        tab = getattr(import_module(_HERE + self.module), self.name)(context)
        assert isinstance(tab, ReserveTab)
        return tab

    def exists(self) -> bool:
        """Whether this build has the tab."""
        return find_spec(_HERE + self.module) is not None


INTAKES, SETUP, APPLICATIONS, STAGES, RANKING = "intakes", "setup", "applications", "stages", "ranking"
FAIRNESS, MEMBERS, COHORTS, FITTING = "fairness", "members", "cohorts", "fitting"

TABS = (
    ReserveTabEntry(INTAKES, "intakes_tab", "IntakesTab", needs_intake=False),
    ReserveTabEntry(SETUP, "setup_tab", "SetupTab"),
    ReserveTabEntry(
        APPLICATIONS,
        "applications_tab",
        "ApplicationsTab",
        has_funnel=True,
        kinds=frozenset({"application"}),
    ),
    ReserveTabEntry(STAGES, "stages_tab", "StagesTab", has_funnel=True, kinds=frozenset({"stage"})),
    ReserveTabEntry(RANKING, "ranking_tab", "RankingTab", has_funnel=True),
    ReserveTabEntry(FAIRNESS, "fairness_tab", "FairnessTab"),
    ReserveTabEntry(
        MEMBERS,
        "members_tab",
        "MembersTab",
        Action.SEE_MEMBERS,
        needs_intake=False,
        kinds=frozenset({"member", "members"}),
    ),
    ReserveTabEntry(COHORTS, "cohorts_tab", "CohortsTab", Action.SEE_MEMBERS, needs_intake=False),
    ReserveTabEntry(
        FITTING,
        "fitting_tab",
        "FittingTab",
        Action.SEE_MEMBERS,
        needs_intake=False,
        kinds=frozenset({"fitting"}),
    ),
)
"""In the order in which they stand."""


def tabs_for(actor: Actor) -> tuple[ReserveTabEntry, ...]:
    """The tabs this account may see."""
    return tuple(entry for entry in TABS if actor.may(entry.action) and entry.exists())


def tab_title(key: str) -> str:
    """What a tab is called."""
    return {
        INTAKES: translate("ReserveTabs", "Intakes"),
        SETUP: translate("ReserveTabs", "Rules and stages"),
        APPLICATIONS: translate("ReserveTabs", "Applications"),
        STAGES: translate("ReserveTabs", "Stages"),
        RANKING: translate("ReserveTabs", "Ranking"),
        FAIRNESS: translate("ReserveTabs", "Fairness"),
        MEMBERS: translate("ReserveTabs", "Members"),
        COHORTS: said("member.cohorts"),
        FITTING: translate("ReserveTabs", "Who fits"),
    }[key]
