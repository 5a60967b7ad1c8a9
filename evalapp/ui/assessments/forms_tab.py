"""Forms of a campaign: who still lacks which, the forms of one official, workbooks out and in, reminders."""

from typing import ClassVar

from PySide6.QtCore import Qt, Slot

from evalapp.services.campaigns import CampaignCard
from evalapp.services.forms import AssesseeRow, FormRow
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.form_actions import FormActions
from evalapp.ui.assessments.forms_bar import FormsBar
from evalapp.ui.assessments.forms_columns import FormsColumns, count_text
from evalapp.ui.assessments.forms_panel import FormsPanel
from evalapp.ui.assessments.leaving_view import LeavingView
from evalapp.ui.assessments.result_cells import picked
from evalapp.ui.common.buttons import second
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.table_model import RowTableModel


class FormsTab(CampaignTab):
    """Officials × roles, received of required; a row opens the forms of an official beside it."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"campaign", "form", "assessee", "rater"})
    BESIDE_FROM: ClassVar[int] = 1100

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context, card)
        self.actions_of_forms = FormActions(self)
        columns = FormsColumns(card.rules, context.language).all()
        self.model = RowTableModel(columns, key=lambda row: row.assessee_id)
        self.view = FormsView(self.model, "forms", memory=context.memory)
        self.view.setAccessibleName(self.tr("Officials and forms"))
        self.view.selected.connect(self._on_selected)
        self.view.opened.connect(self._on_opened)
        self.tools = FormsBar(self, self.view)
        self.tools.search.searched.connect(self._on_searched)
        self.tools.filtered.connect(self._on_filtered)
        self.add_bar()
        self.add(self.tools)
        self.add(self.view, 1)
        self.forms = FormsPanel()
        self.forms.step_wanted.connect(self.actions_of_forms.do)
        self.new_button = second(self.tr("New form"), "add")
        self.new_button.setObjectName("new_form")
        self.new_button.clicked.connect(self._on_new_form)
        self.forms.add_foot(self.new_button)
        self.set_panel(self.forms)

    def reload(self) -> None:
        """Fetch the counts in the background."""
        campaign_id = self.card.row.id
        self.run(lambda _task: self.context.services.forms.rows(campaign_id), self._on_rows)

    def open_target(self, target: object) -> None:
        """Show only who lacks what ``target`` names (forms_bar.py), e.g. "missing" or "open_forms"."""
        self.tools.preselect(target)

    def show_card(self, card: CampaignCard) -> None:
        """Offer what the campaign's state allows now."""
        super().show_card(card)
        self.tools.workbooks.offer()

    @Slot(object)
    def _on_rows(self, rows: list[AssesseeRow]) -> None:
        self.tools.offer_bodies(rows)
        self.model.set_rows(rows)
        self.tools.show_sums(self.model.shown_rows())
        if self.view.current_row() is not None:
            self._on_selected(self.view.current_row())

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self.model.set_filter(text)
        self.tools.show_sums(self.model.shown_rows())

    @Slot()
    def _on_filtered(self) -> None:
        self.model.set_keeps(self.tools.keeps())
        self.tools.show_sums(self.model.shown_rows())

    @Slot(object)
    def _on_selected(self, row: AssesseeRow | None) -> None:
        if row is None:
            self.hide_panel()
            return
        self.run(
            lambda _task: self.context.services.forms.forms_of(row.assessee_id),
            lambda forms: self._show_forms(row, forms),
        )

    @Slot(object)
    def _on_opened(self, row: AssesseeRow) -> None:
        self._on_selected(row)
        self.new_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_forms(self, row: AssesseeRow, forms: list[FormRow]) -> None:
        language = self.context.language
        self.forms.show_forms(
            row.full_name,
            " · ".join(filter(None, (picked(row.post, language), picked(row.body, language)))),
            forms,
            steps_of=self.actions_of_forms.steps_of,
            hint_of=lambda role: count_text(row, role),
        )
        self.forms.show_foot(self.actions_of_forms.may_start())
        self.show_panel()

    @Slot()
    def _on_new_form(self) -> None:
        row = self.view.current_row()
        if row is not None:
            self.actions_of_forms.start(row)


class FormsView(LeavingView):
    """Names stay whole beside the card; what is missing in examples can still be filtered."""

    LEAVING: ClassVar[tuple[str, ...]] = ("open", "examples")
