"""Search and filters above the people looked at for a post."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot

from evalapp.domain.eligibility import Status
from evalapp.domain.post_profile import Requirement
from evalapp.exchange.document_words import Words
from evalapp.services.fit_words import fit_status, requirement_name
from evalapp.services.fitting import FitRow
from evalapp.ui.common.formats import quoted
from evalapp.ui.common.messages import term
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar

EVERYBODY, MEMBERS, OFFICIALS = "everybody", "members", "officials"
Wanted = tuple[Requirement, bool]
"""A requirement that shall be met; True: or at least not known."""


class FittingFilters(Toolbar):
    """Says ``filtered`` after each change; :meth:`keeps` decides about a row."""

    filtered = Signal()

    def __init__(self, words: Words) -> None:
        self.sought = SearchField(self.tr("Surname, post or body"))
        super().__init__(self.sought)
        self._words = words
        self.kinds = Segments(
            [
                (EVERYBODY, self.tr("Everybody")),
                (MEMBERS, self.tr("Reservists")),
                (OFFICIALS, term("officials")),
            ]
        )
        self.met = FilterButton(self.tr("Requirements"))
        self.met.setObjectName("requirements")
        self.add(self.kinds, self.met)
        self.sought.searched.connect(self._on_changed)
        self.kinds.changed.connect(self._on_changed)
        self.met.changed.connect(self._on_changed)

    def offer(self, asked: Sequence[Requirement]) -> None:
        """Offer the requirements of a profile; chosen ones that it has stay chosen."""
        met = fit_status(self._words, Status.MET).lower()
        unknown = fit_status(self._words, Status.UNKNOWN).lower()
        choices: list[tuple[Wanted, str]] = []
        for requirement in asked:
            name = requirement_name(self._words, requirement)
            choices.append(((requirement, False), f"{name}: {met}"))
            choices.append(((requirement, True), f"{name}: {met} / {unknown}"))
        self.met.blockSignals(True)
        self.met.set_choices(choices)
        self.met.blockSignals(False)

    def keeps(self, row: FitRow) -> bool:
        """Whether ``row`` is of the chosen kind and meets what is chosen; the search is the table's."""
        kind = self.kinds.chosen()
        if (kind == MEMBERS and row.reserve is None) or (kind == OFFICIALS and row.person_id is None):
            return False
        for requirement, or_unknown in self.met.chosen():
            finding = row.findings.get(requirement)
            good = {Status.MET, Status.UNKNOWN} if or_unknown else {Status.MET}
            if finding is not None and finding.status not in good:
                return False
        return True

    def words(self) -> str:
        """What is chosen, as a workbook repeats it; "" when everybody is shown."""
        sought, kind = self.sought.text().strip(), self.kinds.chosen()
        said = [quoted(sought)] if sought else []
        said += [self.kinds.button(kind).text()] if kind != EVERYBODY else []
        return "; ".join([*said, *self.met.chosen_words()])

    def reset(self) -> None:
        """Show everybody again."""
        self.sought.clear()
        self.met.clear()
        self.kinds.choose(EVERYBODY)
        self.filtered.emit()

    @Slot()
    def _on_changed(self) -> None:
        self.filtered.emit()
