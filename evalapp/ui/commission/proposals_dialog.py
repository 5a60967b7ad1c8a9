"""Deciding as proposed for all items whose majority is reached, with the list in view."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal

from evalapp.services.decision_lines import DecisionLine, ProposalPreview
from evalapp.ui.commission.meeting_decision_list import proposed_short, proposed_text
from evalapp.ui.common.decision_look import against_text, majority_chip
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import said
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import Column, Group, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.working_form import WorkingForm

_ALL_HEIGHT = 100
"""Stretch of the list."""
_LEAST_HEIGHT = 340


class ProposalsDialog(WorkingForm):
    """The items left for single entry with the reason, then those that are decided as proposed."""

    decided = Signal(object)
    """Ids of the items."""

    def __init__(self, page: Page, meeting_id: int, item_ids: Sequence[int] | None = None) -> None:
        super().__init__(page.context.tasks, page, "", width=880)
        self._service = page.context.services.decisions
        self._preview: ProposalPreview | None = None
        self.set_title(self.tr("Decide as proposed?"))
        self.summary = text_label("", "secondary", wraps=True)
        self.summary.setObjectName("proposals_summary")
        self.model = RowTableModel(self._columns(page), parent=self, group=self._group)
        self.view = RowView(self.model, "proposals", row_height=36)
        self.view.setAccessibleName(self.tr("Items to be decided"))
        self.view.setMinimumHeight(scaled(_LEAST_HEIGHT))
        self.body.insertWidget(0, self.summary)
        self.body.insertWidget(1, self.view, _ALL_HEIGHT)
        self.verb.setEnabled(False)
        self.verb.setText(self.tr("Decide"))
        self._tasks.run(
            self,
            lambda _task: self._service.preview(meeting_id, item_ids),
            done=self._show_preview,
            failed=self._on_failed,
        )

    def work(self, values: dict[str, Any]) -> Callable[[Task], object]:
        """Decide exactly the list that is shown."""
        del values
        assert self._preview is not None, "the verb is off before it is shown"
        seen = self._preview
        return lambda _task: self._service.adopt(seen)

    def finish(self, result: Any) -> None:
        self.decided.emit(result)

    def _show_preview(self, found: ProposalPreview) -> None:
        self._preview = found
        self.model.set_rows([*found.unready, *found.ready])
        count = len(found.ready)
        words = [self.tr("Will be decided as proposed: {count}.").format(count=whole(count))]
        if found.unready:
            left = self.tr("Left for single entry: {count}; they stand first, with the reason.")
            words.append(left.format(count=whole(len(found.unready))))
        if not found.ready and not found.unready:
            words = [self.tr("Every item has its decision.")]
        self.summary.setText(" ".join(words))
        self.verb.setText(self.tr("Decide {count}").format(count=whole(count)))
        self.verb.setEnabled(bool(count))

    def _columns(self, page: Page) -> list[Column]:
        language = page.context.language
        return [
            Column("number", "№", lambda line: line.item.number, right=True, width=54),
            Column(
                "name",
                said("decision.person"),
                lambda line: line.item.name.pick(language),
                stretch=True,
                required=True,
            ),
            Column(
                "proposed",
                self.tr("Proposed"),
                proposed_short,
                tip=proposed_text,
                width=180,
            ),
            Column(
                "majority",
                said("decision.majority"),
                lambda line: majority_chip(line.basis),
                delegate=ChipDelegate,
                width=150,
            ),
            Column("what", self.tr("What happens"), self._what, wraps=True, width=230),
        ]

    def _group(self, line: DecisionLine) -> Group | None:
        """Those left out under a line of their own, before the others; no lines where nothing is left out."""
        found = self._preview
        if found is None or not found.unready:
            return None
        if line.may_follow_proposal:
            return Group(1, self.tr("Decided as proposed"), whole(len(found.ready)))
        return Group(0, self.tr("Left for single entry"), whole(len(found.unready)))

    def _what(self, line: DecisionLine) -> str:
        if line.may_follow_proposal:
            unplanned = said("decision.plan_missing") if line.lacks_plan else ""
            return "; ".join(part for part in (self.tr("Decided as proposed"), unplanned) if part)
        if line.against:
            return against_text(line.against)
        if line.basis.tally is None:
            return self.tr("No vote entered yet")
        return self.tr("Votes are missing or contradict each other")
