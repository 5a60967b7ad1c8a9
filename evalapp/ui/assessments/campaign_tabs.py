"""The tabs of a campaign: key, class by import path, who sees them in which states, a number behind them."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import CampaignState
from evalapp.services.campaigns import CampaignCard
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.common.context import PageContext

translate = QCoreApplication.translate

LAUNCHED = frozenset(CampaignState) - {CampaignState.DRAFT}
IN_ENTRY = frozenset({CampaignState.OPEN, CampaignState.REVIEW})
EVER = frozenset(CampaignState)

_HERE = "evalapp.ui.assessments."


@dataclass(frozen=True, slots=True)
class TabEntry:
    """One tab: ``module`` (below ui/assessments) and ``name`` of its class, a CampaignTab.

    ``action``: the right one needs to see it; ``states``: of the campaign; ``released``: only when the
    campaign has a release; ``count``: the number behind the title, None for none.
    """

    key: str
    module: str
    name: str
    action: Action = Action.RUN_CAMPAIGN
    states: frozenset[CampaignState] = LAUNCHED
    released: bool = False
    count: Callable[[CampaignCard], int | None] | None = None

    def build(self, context: PageContext, card: CampaignCard) -> CampaignTab:
        """Make the tab; its module is imported now, not with the campaign."""
        tab = getattr(import_module(_HERE + self.module), self.name)(context, card)
        assert isinstance(tab, CampaignTab)
        return tab

    def is_for(self, actor: Actor, card: CampaignCard) -> bool:
        """Whether ``actor`` sees the tab of this campaign now."""
        return (
            actor.may(self.action)
            and card.row.state in self.states
            and (bool(card.releases) or not self.released)
        )


RESULTS, FORMS, OPEN_FORMS = "results", "forms", "open_forms"
SETUP, PEOPLE, ASSIGNMENTS, VERSIONS = "setup", "people", "assignments", "versions"

TABS = (
    TabEntry(RESULTS, "results_tab", "ResultsTab", Action.SEE_RESULTS),
    TabEntry(FORMS, "forms_tab", "FormsTab"),
    TabEntry(
        OPEN_FORMS,
        "open_forms_tab",
        "OpenFormsTab",
        states=IN_ENTRY,
        count=lambda card: card.row.open_forms or None,
    ),
    TabEntry("agreement", "agreement_tab", "AgreementTab", Action.SEE_RESULTS),
    TabEntry("calibration", "calibration_tab", "CalibrationTab", released=True),
    TabEntry("objections", "objections_tab", "ObjectionsTab", Action.SEE_RESULTS, released=True),
    TabEntry(SETUP, "setup_tab", "SetupTab", states=EVER),
    TabEntry(PEOPLE, "people_tab", "PeopleTab", states=EVER),
    TabEntry(ASSIGNMENTS, "assignments_tab", "AssignmentsTab", states=EVER),
    TabEntry(VERSIONS, "versions_tab", "VersionsTab", Action.SEE_RESULTS, released=True),
)
"""In the order in which they stand. A draft has only those whose states hold it."""


OLD_KEYS = {"monitor": FORMS}
"""Keys of tabs that are part of another one now; requests may still name them."""


def tab_key(key: str) -> str:
    """The key of the tab that shows what ``key`` names."""
    return OLD_KEYS.get(key, key)


def tabs_for(actor: Actor, card: CampaignCard) -> tuple[TabEntry, ...]:
    """The tabs of a campaign that this account sees now."""
    return tuple(entry for entry in TABS if entry.is_for(actor, card))


def tab_title(key: str) -> str:
    """What a tab is called."""
    return {
        RESULTS: translate("CampaignTabs", "Results"),
        FORMS: translate("CampaignTabs", "Forms"),
        OPEN_FORMS: translate("CampaignTabs", "Open forms"),
        "agreement": translate("CampaignTabs", "Raters"),
        "calibration": translate("CampaignTabs", "Calibration"),
        "objections": translate("CampaignTabs", "Objections"),
        SETUP: translate("CampaignTabs", "Rules"),
        PEOPLE: translate("CampaignTabs", "Officials"),
        ASSIGNMENTS: translate("CampaignTabs", "Assignments"),
        VERSIONS: translate("CampaignTabs", "Versions"),
    }[key]
