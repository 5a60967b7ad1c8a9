"""Rating workbooks for the raters: for whom, in which language, into which folder, by when."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox

from evalapp.services.campaigns import CampaignCard
from evalapp.services.rating_workbooks import RaterForms, RatingExport
from evalapp.ui.common.form import Field
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.workbooks_dialog import WorkbooksDialog

DUE, ALL = "\x00due", "\x00all"


class RatingWorkbooksDialog(WorkbooksDialog):
    """Writes one workbook for each rater in the background."""

    def __init__(self, page: Page, card: CampaignCard, raters: Sequence[RaterForms]) -> None:
        super().__init__(
            page,
            self.tr("Rating forms for the raters"),
            self.tr("Each rater gets one workbook with all officials whom he or she assesses."),
            memory="rating_workbooks",
            own_folder=card.row.name,
        )
        self._campaign_id = card.row.id
        self._build_form(raters)
        self.add_progress(self.tr("Writing workbooks"))
        self.verb = self.add_verb(term("btn_export"), self._on_export)
        self.verb.setObjectName("export_now")

    def wanted(self) -> RatingExport:
        """What was asked for."""
        chosen = str(self.raters.currentData())
        return RatingExport(
            folder=self.chosen_folder(),
            language=self.chosen_language(),
            raters=None if chosen in (DUE, ALL) else [chosen],
            only_due=chosen != ALL,
            return_by=self.return_by.value(),
            for_official_use=self.marking.isChecked(),
        )

    def _build_form(self, raters: Sequence[RaterForms]) -> None:
        self.raters = QComboBox()
        self.raters.setObjectName("raters")
        due = sum(rater.due > 0 for rater in raters)
        self.raters.addItem(self.tr("Who still owes forms (%n)", "", due), DUE)
        self.raters.addItem(self.tr("All raters (%n)", "", len(raters)), ALL)
        for rater in raters:
            words = " · ".join(filter(None, (rater.code, rater.full_name)))
            self.raters.addItem(f"{words} ({rater.due} / {rater.forms})", rater.code)
        self.fields.add(Field("raters", self.tr("For whom"), self.raters, stretch=3))
        self.add_where(
            self.page.context.language.value,
            hint=self.tr("The files are named by the rater's code; no names are in them."),
        )
        self.language.setObjectName("export_language")
        self.marking = QCheckBox(term("for_official_use"))
        self.fields.add_widget(self.marking)
        self.body.addWidget(self.fields)

    def _on_export(self) -> None:
        wanted = self.wanted()
        service = self.page.context.services.rating_workbooks
        self.write(
            lambda task: service.export(self._campaign_id, wanted, progress=task),
            lambda count: self.tr("%n workbook(s) written.", "", count),
        )
