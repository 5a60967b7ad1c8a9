"""The officials of a campaign: who is assessed, who is not and why; proposals of the register."""

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget

from evalapp.domain.campaign import AssesseeState, CampaignState, CampaignStep, allows
from evalapp.domain.names import sort_key
from evalapp.services.campaign_people import CampaignPerson, ground_words
from evalapp.services.campaigns import CampaignCard
from evalapp.ui.assessments.add_officials_page import AddOfficialsPage
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.ground_dialog import GroundDialog
from evalapp.ui.assessments.result_cells import picked
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import second, toggle
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.formats import duration, whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar


class PeopleTab(CampaignTab):
    """A list; what is done with the chosen stands in the foot."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"campaign", "assessee", "form", "appointment"})

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context, card)
        self._id = card.row.id
        self.model = RowTableModel(self._columns(), key=lambda row: row.assessee_id)
        self.view = RowView(self.model, "campaign_people", memory=context.memory, several=True)
        self.view.setAccessibleName(self.tr("Officials of the campaign"))
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.opened.connect(self._on_opened)
        self._build_toolbar()
        self._build_foot()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self._first = second(self.tr("Add officials"), "add")
        self._first.clicked.connect(self._on_add)
        self.stack.addWidget(
            EmptyState(
                "officials",
                self.tr("Nobody is in this campaign yet"),
                self.tr("Choose officials from the register by post, body or region."),
                actions=(self._first,),
            )
        )
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.stack, 1)
        self.add(self.foot)
        self.show_card(card)

    def reload(self) -> None:
        """Fetch the officials in the background."""
        self.run(lambda _task: self.context.services.campaign_people.rows(self._id), self._on_rows)

    def show_card(self, card: CampaignCard) -> None:
        """Offer what the state allows."""
        super().show_card(card)
        state = card.row.state
        may_edit = allows(state, CampaignStep.EDIT_PEOPLE)
        for button in (self.add_button, self.aside_button, self.back_button, self._first):
            button.setVisible(may_edit)
        self.remove_button.setVisible(state is CampaignState.DRAFT)

    # Building --------------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        language = self.context.language
        return [
            Column(
                "official",
                term("official"),
                lambda row: row.facts.full_name,
                detail=lambda row: picked(row.facts.post, language) or self.tr("holds no post"),
                sort=lambda row: row.facts.sort_key,
                stretch=True,
                required=True,
            ),
            Column(
                "body",
                self.tr("State body"),
                lambda row: picked(row.facts.body, language),
                tip=lambda row: picked(row.facts.body, language),
                wraps=True,
                width=170,
            ),
            Column(
                "time",
                self.tr("In post"),
                lambda row: row.facts.time_in_post.in_months if row.facts.time_in_post else None,
                text=lambda months: duration(*divmod(months, 12)),
                right=True,
                width=110,
                searched=False,
            ),
            Column("state", self.tr("State"), self._state_look, delegate=ChipDelegate, width=150),
            Column(
                "ground",
                self.tr("Ground"),
                self._ground_text,
                tip=self._ground_text,
                wraps=True,
                width=210,
            ),
            Column(
                "forms",
                self.tr("Forms"),
                lambda row: f"{whole(row.received)} / {whole(row.forms)}",
                sort=lambda row: row.forms,
                tip=self._forms_tip,
                right=True,
                width=86,
                searched=False,
            ),
        ]

    def _build_toolbar(self) -> None:
        self.search = SearchField(self.tr("Surname, body or post"))
        self.search.searched.connect(self._on_search)
        self.bodies = FilterButton(self.tr("Body"))
        self.states = FilterButton(self.tr("State"))
        self.states.set_choices((state, label(state)) for state in AssesseeState)
        self.proposed = toggle(self.tr("Proposals"), "flag")
        self.bodies.changed.connect(self._on_filter)
        self.states.changed.connect(self._on_filter)
        self.proposed.toggled.connect(self._on_filter)
        self.add_button = second(self.tr("Add officials"), "add")
        self.add_button.setObjectName("add_officials")
        self.add_button.clicked.connect(self._on_add)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.bodies, self.states, self.proposed, self.add_button)
        self.toolbar.add_columns(self.view)

    def _build_foot(self) -> None:
        self.foot = QFrame()
        self.foot.setObjectName("foot")
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(20, 8, 16, 8)
        row.setSpacing(8)
        self.chosen = text_label("", "secondary")
        self.aside_button = second(self.tr("Not assessed…"))
        self.aside_button.setObjectName("set_aside")
        self.aside_button.clicked.connect(self._on_aside)
        self.back_button = second(self.tr("Assess"))
        self.back_button.setObjectName("assess")
        self.back_button.clicked.connect(self._on_assess)
        self.remove_button = second(self.tr("Take out"), "delete")
        self.remove_button.setObjectName("remove")
        self.remove_button.clicked.connect(self._on_remove)
        row.addWidget(self.chosen, 1)
        for button in (self.aside_button, self.back_button, self.remove_button):
            row.addWidget(button)

    # Showing ---------------------------------------------------------------------------------

    def _state_look(self, row: CampaignPerson) -> ChipLook:
        is_out = row.state is AssesseeState.NOT_ASSESSED
        return ChipLook(label(row.state), Tone.WARN if is_out else Tone.NEUTRAL)

    def _ground_text(self, row: CampaignPerson) -> str:
        language = self.context.language
        if row.state is AssesseeState.NOT_ASSESSED:
            return ground_words(language, row.ground)
        if row.proposal is None:
            return ""
        return self.tr("proposal: {ground}").format(ground=ground_words(language, row.proposal).lower())

    def _forms_tip(self, row: CampaignPerson) -> str:
        text = self.tr("{received} received of {forms} assigned").format(
            received=whole(row.received), forms=whole(row.forms)
        )
        if row.state is AssesseeState.NOT_ASSESSED and row.forms:
            text += ". " + self.tr("They are kept and do not count.")
        return text

    @Slot(object)
    def _on_rows(self, rows: list[CampaignPerson]) -> None:
        language = self.context.language
        bodies = {
            row.facts.organization_id: picked(row.facts.body, language)
            for row in rows
            if row.facts.organization_id is not None
        }
        self.bodies.set_choices(sorted(bodies.items(), key=lambda item: sort_key(item[1])))
        self.model.set_rows(rows)
        self.stack.setCurrentIndex(0 if rows else 1)
        self.toolbar.setVisible(bool(rows))
        self.foot.setVisible(bool(rows) and self._may_edit())
        waiting = sum(1 for row in rows if _is_proposed(row))
        self.proposed.setText(self.tr("Proposals") + (f": {whole(waiting)}" if waiting else ""))
        self.counted.emit(len(rows) or None)
        self._show_summary()
        self._on_selection()

    def _show_summary(self) -> None:
        rows = self.model.shown_rows()
        out = sum(1 for row in rows if row.state is AssesseeState.NOT_ASSESSED)
        parts = [self.tr("%n assessed", "", len(rows) - out)]
        if out:
            parts.append(self.tr("%n not", "", out))
        self.toolbar.summary.setText(" · ".join(parts))

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self.model.set_filter(text)
        self._show_summary()

    @Slot()
    def _on_filter(self) -> None:
        bodies, states, proposed = self.bodies.chosen(), self.states.chosen(), self.proposed.isChecked()

        def keeps(row: CampaignPerson) -> bool:
            return (
                (not bodies or row.facts.organization_id in bodies)
                and (not states or row.state in states)
                and (not proposed or _is_proposed(row))
            )

        self.model.set_keeps(keeps if bodies or states or proposed else None)
        self._show_summary()

    @Slot()
    def _on_selection(self) -> None:
        rows = self.view.selected_rows()
        out = [row for row in rows if row.state is AssesseeState.NOT_ASSESSED]
        self.chosen.setText(self.tr("%n chosen; Ctrl+A chooses all shown", "", len(rows)))
        self.aside_button.setEnabled(bool(rows))
        self.back_button.setEnabled(bool(out))
        self.remove_button.setEnabled(bool(rows))

    def _may_edit(self) -> bool:
        return allows(self.card.row.state, CampaignStep.EDIT_PEOPLE)

    # Doing -----------------------------------------------------------------------------------

    @Slot()
    def _on_add(self) -> None:
        card = self.card

        def make(context: PageContext) -> Page:
            return AddOfficialsPage(context, card)

        self.page_wanted.emit(make)

    @Slot(object)
    def _on_opened(self, row: CampaignPerson) -> None:
        self.requested.emit("official", row.facts.person_id)

    @Slot()
    def _on_aside(self) -> None:
        rows = self.view.selected_rows()
        if rows:
            dialog = GroundDialog(self, self.context, self._id, rows)
            dialog.told.connect(self._on_set_aside)
            dialog.open()

    @Slot(object, int)
    def _on_set_aside(self, ids: list[int], received: int) -> None:
        def undo() -> None:
            self.run(
                lambda _task: self.context.services.campaign_people.set_assessed(self._id, ids), _nothing
            )

        detail = self.tr("%n form(s) received for them are kept and do not count.", "", received)
        self.bar.tell(
            self.tr("%n official(s) are not assessed.", "", len(ids)),
            detail if received else "",
            action_text=term("btn_undo"),
            action=undo,
        )

    @Slot()
    def _on_assess(self) -> None:
        ids = [
            row.assessee_id for row in self.view.selected_rows() if row.state is AssesseeState.NOT_ASSESSED
        ]
        self.run(lambda _task: self.context.services.campaign_people.set_assessed(self._id, ids), _nothing)

    @Slot()
    def _on_remove(self) -> None:
        rows = self.view.selected_rows()
        ids = [row.assessee_id for row in rows]

        def remove() -> None:
            self.run(lambda _task: self.context.services.campaign_people.remove(self._id, ids), _nothing)

        forms = sum(row.forms for row in rows)
        if not forms:
            remove()
            return
        confirm(
            self,
            self.tr("Take %n official(s) out of the draft?", "", len(rows)),
            self.tr("%n assignment(s) of raters go with them.", "", forms),
            self.tr("Take out"),
            remove,
            dangerous=True,
        )


def _is_proposed(row: CampaignPerson) -> bool:
    return row.proposal is not None and row.state is AssesseeState.ASSESSED


def _nothing(_result: object) -> None:
    """The change itself is announced by its commit."""
