"""The first page of "Commission": meetings, decisions, commissions, results of decisions."""

from evalapp.ui.commission.commission_tabs import TABS, tab_title, tabs_for
from evalapp.ui.commission.tabbed_page import TabbedPage
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.messages import term


class CommissionHome(TabbedPage):
    """Head with the actions of the chosen tab, tabs (commission_tabs.py)."""

    def __init__(self, context: PageContext) -> None:
        entries = tabs_for(context.actor)
        super().__init__(context, entries, {entry.key: tab_title(entry.key) for entry in entries})
        self.head.set_title(term("commission"))
        self.show_first(entries[0].key)

    def place(self) -> tuple[str, object] | None:
        return ("commission_tab", (self.tabs.chosen(), None))

    def open_target(self, target: object) -> None:
        """("commission_tab", (key, target of the tab or None)) · what one of the tabs answers (``kinds``)."""
        match target:
            case ("commission_tab", (str(key), inner)):
                self.show_tab(key, inner)
            case (str(kind), _):
                key = next((entry.key for entry in TABS if kind in entry.kinds), "")
                self.show_tab(key, target)
