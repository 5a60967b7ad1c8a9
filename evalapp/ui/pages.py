"""The pages of the window: key, icon, class by import path, and the right one needs to see it."""

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import QCoreApplication

from evalapp.domain.access import Action, Actor
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page; ``is_lower`` stands in the second group of the navigation, ``is_hidden`` in none.

    ``action``: the right one needs to see it, None = everybody.
    """

    key: str
    icon: str
    module: str
    name: str
    action: Action | None
    is_lower: bool = False
    is_hidden: bool = False

    def build(self, context: PageContext) -> Page:
        """Make the page; its module is imported now, not at start."""
        page = getattr(import_module(self.module), self.name)(context)
        assert isinstance(page, Page)
        return page

    def exists(self) -> bool:
        """Whether this build has the page."""
        package = self.module.rpartition(".")[0]
        return find_spec(package) is not None and find_spec(self.module) is not None


PAGES = (
    PageEntry("overview", "overview", "evalapp.ui.overview.overview_section", "OverviewSection", None),
    PageEntry(
        "officials",
        "officials",
        "evalapp.ui.officials.officials_page",
        "OfficialsPage",
        Action.SEE_REGISTER,
    ),
    PageEntry(
        "assessments",
        "assessments",
        "evalapp.ui.assessments.assessments_page",
        "AssessmentsPage",
        Action.SEE_RESULTS,
    ),
    PageEntry(
        "reserve", "reserve", "evalapp.ui.reserve.reserve_page", "ReservePage", Action.SEE_APPLICATIONS
    ),
    PageEntry(
        "commission",
        "commission",
        "evalapp.ui.commission.commission_page",
        "CommissionPage",
        Action.SEE_COMMISSION,
    ),
    PageEntry(
        "analytics",
        "analytics",
        "evalapp.ui.analytics.analytics_page",
        "AnalyticsPage",
        Action.SEE_RESULTS,
    ),
    PageEntry(
        "directory",
        "directory",
        "evalapp.ui.directory.directory_page",
        "DirectoryPage",
        Action.SEE_DIRECTORY,
        is_lower=True,
    ),
    PageEntry(
        "administration",
        "administration",
        "evalapp.ui.administration.administration_page",
        "AdministrationPage",
        None,
        is_lower=True,
    ),
    PageEntry(
        "import",
        "import",
        "evalapp.ui.workbooks.import_page",
        "ImportPage",
        Action.IMPORT,
        is_hidden=True,
    ),
)

ROUTES = {
    "objections": "overview",
    "objection": "overview",
    "official": "officials",
    "officials": "officials",
    "campaign": "assessments",
    "results": "assessments",
    "form": "assessments",
    "campaign_tab": "assessments",
    "intake": "reserve",
    "application": "reserve",
    "reserve_tab": "reserve",
    "stage": "reserve",
    "member": "reserve",
    "members": "reserve",
    "fitting": "reserve",
    "commission": "commission",
    "voting_rule": "commission",
    "commission_tab": "commission",
    "meetings": "commission",
    "meeting": "commission",
    "meeting_tab": "commission",
    "decision": "commission",
    "body": "directory",
    "framework": "directory",
    "directory_tab": "directory",
    "administration": "administration",
    "rule_set": "directory",
    "analytics": "analytics",
    "import": "import",
}
"""Kind of a request → key of the page that answers it."""


def entries_for(actor: Actor) -> tuple[PageEntry, ...]:
    """The pages this account may see."""
    return tuple(
        entry for entry in PAGES if (entry.action is None or actor.may(entry.action)) and entry.exists()
    )


def page_title(key: str) -> str:
    """What the navigation calls a page."""
    if key == "reserve":
        return translate("Pages", "Youth reserve")
    return term("btn_import") if key == "import" else term(key)
