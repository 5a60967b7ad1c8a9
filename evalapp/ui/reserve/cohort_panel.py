"""The figures of one cohort at the right of the comparison; each opens the people behind it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from evalapp.domain.language import Language
from evalapp.services.cohorts import CohortComparison, CohortRow
from evalapp.ui.common.buttons import link
from evalapp.ui.common.formats import DASH, percent, whole
from evalapp.ui.common.member_words import employer_text, post_kind_text, state_text
from evalapp.ui.common.messages import said
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import text_label
from evalapp.ui.reserve.cohort_columns import cohort_title

_SHARE = 56


class CohortPanel(SidePanel):
    """Counts with their share; a click shows these members in the list."""

    people_asked = Signal(object)
    """Ids of members."""

    def __init__(self, language: Language) -> None:
        super().__init__(width=380, title=" ")
        self.setAccessibleName(said("member.cohort"))
        self._language = language
        self.row: CohortRow | None = None

    def show_row(self, row: CohortRow, comparison: CohortComparison) -> None:
        """Show the figures of a cohort."""
        self.row = row
        figures = row.figures
        self.title.setText(cohort_title(row))
        clear_layout(self.body)
        self._line(said("member.members"), figures.members, 0)
        self._line(said("member.appointed"), figures.appointed, len(figures.members))
        self._line(said("member.in_post"), figures.in_post, len(figures.members))
        self._section(said("member.by_employer"))
        for employer, ids in figures.by_employer.items():
            self._line(employer_text(employer), ids, len(figures.appointed))
        self._section(said("member.by_post"))
        for kind, ids in figures.by_post.items():
            self._line(post_kind_text(kind), ids, len(figures.appointed))
        self._section(said("member.median"))
        self.body.addWidget(text_label(self._days(row), "body", wraps=True))
        self._section(said("member.state"))
        for state, ids in figures.states.items():
            if ids:
                self._line(state_text(state), ids, len(figures.members))
        if figures.by_ground:
            self._section(said("member.by_ground"))
        for ground, ids in figures.by_ground.items():
            name = comparison.grounds.get(ground)
            self._line(name.pick(self._language) if name else ground or DASH, ids, 0)
        self.body.addStretch(1)

    def _days(self, row: CohortRow) -> str:
        found = row.figures.quartiles
        if found is None:
            return self.tr("Nobody has been appointed yet.")
        first, middle, third = (whole(round(value)) for value in found)
        words = self.tr("{median} days; the middle half {first} to {third}; counted: {count}")
        return words.format(median=middle, first=first, third=third, count=len(row.figures.days_to_first))

    def _section(self, title: str) -> None:
        self.add_section(title)

    def _line(self, name: str, ids: Sequence[int], whole_of: int) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text_label(name, "body", wraps=True), 1)
        count = link(whole(len(ids)))
        count.setAccessibleName(f"{name}: {len(ids)}")
        count.setEnabled(bool(ids))
        count.clicked.connect(lambda: self.people_asked.emit(tuple(ids)))
        row.addWidget(count)
        share = text_label(percent(len(ids) / whole_of) if whole_of else "", "small")
        share.setFixedWidth(_SHARE)
        share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(share)
        self.body.addLayout(row)
