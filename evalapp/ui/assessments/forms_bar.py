"""The bar above the forms of a campaign: search, what is missing, body; their sums; lists and workbooks."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.campaign import RaterRole
from evalapp.services.forms import AssesseeRow
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.result_cells import picked
from evalapp.ui.assessments.workbook_actions import WorkbookActions
from evalapp.ui.common.formats import whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar

MISSING, OPEN, EXAMPLES = "missing", "open_forms", "examples"
"""What may be missing besides the forms of one role; a role stands under its own value."""


class FormsBar(QWidget):
    """Search and filters in one row, sums and the menu of lists and workbooks in a second one."""

    filtered = Signal()
    """Other rows shall be shown: :meth:`keeps`."""

    def __init__(self, tab: CampaignTab, view: RowView) -> None:
        super().__init__()
        self._tab = tab
        self.search = SearchField(self.tr("Surname, body or post"))
        self.lacking = FilterButton(self.tr("What is missing"))
        self.lacking.setObjectName("lacking")
        self.lacking.set_choices(self._lacks_offered())
        self.bodies = FilterButton(term("state_body"))
        for button in (self.lacking, self.bodies):
            button.changed.connect(self.filtered)
        self.workbooks = WorkbookActions(tab)
        toolbar = Toolbar(self.search)
        toolbar.add(self.lacking, self.bodies)
        toolbar.add_columns(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar)
        column.addWidget(self._summary_line())

    def _lacks_offered(self) -> list[tuple[str, str]]:
        counted = [rule.role for rule in self._tab.card.rules.roles if rule.weight > 0]
        return [
            (MISSING, self.tr("Any role")),
            *((role.value, label(role)) for role in counted),
            (OPEN, term("open_form")),
            (EXAMPLES, self.tr("Examples")),
        ]

    def _summary_line(self) -> QWidget:
        self.summary = text_label("", "secondary", wraps=True)
        self.summary.setObjectName("forms_summary")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(20, 0, 16, 10)
        row.setSpacing(12)
        row.addWidget(self.summary, 1)
        row.addWidget(self.workbooks.button)
        return line

    # Filters ---------------------------------------------------------------------------------

    def offer_bodies(self, rows: Iterable[AssesseeRow]) -> None:
        """Offer the bodies of the campaign's officials."""
        language = self._tab.context.language
        names = {row.organization_id: picked(row.body, language) for row in rows if row.organization_id}
        self.bodies.set_choices(sorted(names.items(), key=lambda item: item[1]))

    def preselect(self, what: object) -> None:
        """Show only who lacks ``what``: MISSING, OPEN, EXAMPLES or a role; anything else shows everybody."""
        offered = {value for value, _ in self._lacks_offered()}
        self.bodies.clear()
        self.lacking.choose({str(what)} & offered)

    def keeps(self) -> Callable[[AssesseeRow], bool] | None:
        """Whether a row passes the filters; None when everything does."""
        wanted, bodies = self.lacking.chosen(), self.bodies.chosen()
        if not wanted and not bodies:
            return None
        return lambda row: (
            (not bodies or row.organization_id in bodies)
            and (not wanted or any(_lacks(row, what) for what in wanted))
        )

    # Sums ------------------------------------------------------------------------------------

    def show_sums(self, rows: Sequence[AssesseeRow]) -> None:
        """Say how many forms of ``rows`` are in, and what is missing."""
        missing = sum(row.missing for row in rows)
        parts = [
            self.tr("{received} of {required} forms received").format(
                received=whole(sum(row.received for row in rows)),
                required=whole(sum(row.required for row in rows)),
            )
        ]
        if missing:
            lacking = sum(1 for row in rows if row.missing)
            words = self.tr("{missing} missing, of %n official(s)", "", lacking)
            parts.append(words.format(missing=whole(missing)))
        if drafts := sum(row.drafts for row in rows):
            parts.append(self.tr("%n being entered", "", drafts))
        if waiting := sum(row.open for row in rows):
            parts.append(self.tr("%n open form(s)", "", waiting))
        if gaps := sum(row.gap_count for row in rows):
            parts.append(self.tr("%n form(s) without an example", "", gaps))
        self.summary.setText(" · ".join(parts))


def _lacks(row: AssesseeRow, what: str) -> bool:
    """Whether the official lacks forms of a role or of any, has open ones, or forms without an example."""
    if what == MISSING:
        return bool(row.missing)
    if what == OPEN:
        return bool(row.open)
    if what == EXAMPLES:
        return bool(row.gap_count)
    return bool(row.missing_in(RaterRole(what)))
