"""Search and filters above the register."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal

from evalapp.domain.reference import PositionCategory
from evalapp.services.official_rows import OfficialQuery, TenureSpan
from evalapp.ui.common.formats import quoted
from evalapp.ui.common.labels import label
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar
from evalapp.ui.officials.words import TenureWords

translate = QCoreApplication.translate


class RegisterFilters(Toolbar):
    """Says ``filtered`` after each change; :meth:`narrow` puts the filters into a query."""

    filtered = Signal()

    def __init__(self, words: TenureWords) -> None:
        self.sought = SearchField(translate("RegisterFilters", "Surname, IIN, post or body"))
        super().__init__(self.sought)
        self.sought.setObjectName("search_officials")
        self.posts = FilterButton(self.tr("Post"))
        categories = (
            PositionCategory.DEPUTY_MINISTERS,
            PositionCategory.DEPUTY_AKIMS,
            PositionCategory.OTHER,
        )
        self.posts.set_choices([(category, label(category)) for category in categories])
        self.bodies = FilterButton(self.tr("Body"))
        self.spans = FilterButton(self.tr("Time"))
        self.spans.set_choices([(span, words.span(span)) for span in TenureSpan])
        self.sought.searched.connect(self._on_changed)
        for button in self._buttons():
            button.changed.connect(self._on_changed)
        self.add(*self._buttons())

    def narrow(self, query: OfficialQuery) -> OfficialQuery:
        """``query`` with what is chosen here."""
        return replace(
            query,
            text=self.sought.text(),
            categories=self.posts.chosen(),
            organization_ids=self.bodies.chosen(),
            spans=self.spans.chosen(),
        )

    def words(self) -> str:
        """What is chosen, as a workbook repeats it; "" when everything is shown."""
        sought = self.sought.text().strip()
        said = [quoted(sought)] if sought else []
        for button in self._buttons():
            said += button.chosen_words()
        return "; ".join(said)

    def offer_bodies(self, choices: Iterable[tuple[int, str]]) -> None:
        """Offer bodies to choose from."""
        self.bodies.set_choices(choices)

    def show_body(self, organization_id: int) -> None:
        """Only the officials of one body."""
        self.sought.clear()
        self.bodies.choose([organization_id])

    def reset(self) -> None:
        """Back to everything."""
        self.sought.clear()
        for button in self._buttons():
            button.clear()

    def _buttons(self) -> tuple[FilterButton, ...]:
        return self.posts, self.bodies, self.spans

    def _on_changed(self) -> None:
        self.filtered.emit()
