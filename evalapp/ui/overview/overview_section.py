"""The overview in the navigation, and the list of all objections above it."""

from evalapp.ui.common.context import PageContext
from evalapp.ui.common.section import Section
from evalapp.ui.overview.objections_page import ObjectionsPage
from evalapp.ui.overview.overview_page import OverviewPage


class OverviewSection(Section):
    """What waits; one step deeper the objections of every kind."""

    def __init__(self, context: PageContext) -> None:
        first = OverviewPage(context)
        super().__init__(context, first)
        first.objections_wanted.connect(self._on_objections)

    def open_target(self, target: object) -> None:
        """("objections", anything) · ("objection", id)."""
        match target:
            case ("objections", _):
                self.show_objections()
            case ("objection", int()):
                page = self.show_objections()
                if page is not None:
                    page.open_target(target)

    def show_objections(self) -> ObjectionsPage | None:
        """Show the list of all objections; None when the present page does not let go."""
        top = self.top()
        if isinstance(top, ObjectionsPage):
            return top
        page = ObjectionsPage(self.context)
        page.closed.connect(self.go_to_first)
        return page if self.go_to(page) else None

    def _on_objections(self) -> None:
        self.show_objections()
