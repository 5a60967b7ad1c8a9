"""The results as one version released them, whatever came after."""

from PySide6.QtCore import Signal

from evalapp.services.campaigns import CampaignCard, ReleaseRow
from evalapp.ui.assessments.results_tab import ResultsTab
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import moment
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead


class VersionPage(Page):
    """The table of results of a version that may have been replaced."""

    closed = Signal()
    explanation_wanted = Signal(object, int)

    def __init__(self, context: PageContext, card: CampaignCard, release: ReleaseRow) -> None:
        super().__init__(context)
        self.head = PageHead("")
        self.head.add_crumb(card.row.name, self.closed.emit)
        words = self.tr("replaced since") if release.number != card.row.release else self.tr("in force")
        self.head.set_title(
            self.tr("Version {number}").format(number=release.number), f"{moment(release.at)}, {words}"
        )
        self.results = _VersionResults(context, card, release.number)
        self.results.requested.connect(self.requested)
        self.results.noted.connect(self.noted)
        self.results.explanation_wanted.connect(self.explanation_wanted)
        self.add(self.head)
        self.add_bar()
        self.add(self.results, 1)


class _VersionResults(ResultsTab):
    """The same table over one version."""

    def __init__(self, context: PageContext, card: CampaignCard, number: int) -> None:
        super().__init__(context, card)
        self._number = number

    def reload(self) -> None:
        """Fetch the version; it never changes."""
        service = self.context.services.results
        self.run(lambda _task: service.results(self._id, self._number), self._on_results)
