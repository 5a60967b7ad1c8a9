"""Forms of a campaign: officials × roles, received of required; the forms of one official."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.domain.campaign import ANONYMOUS_ROLES, CampaignStep, FormState, RaterRole, allows
from evalapp.domain.scoring_rules import RoleRule
from evalapp.services.campaigns import CampaignCard
from evalapp.services.forms import AssesseeRow, FormRow
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.explanation_table import role_head
from evalapp.ui.assessments.form_dialogs import NewFormDialog
from evalapp.ui.assessments.result_cells import picked
from evalapp.ui.assessments.workbook_actions import WorkbookActions
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import icon_button, second, small, toggle
from evalapp.ui.common.chip import Chip, ChipLook, IconLabel, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.formats import DASH, moment, whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.table_model import Column, RowTableModel, ValueRole
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import Type, color, font
from evalapp.ui.common.toolbar import SearchField, Toolbar

Index = QModelIndex | QPersistentModelIndex

ENTRY = (FormState.ASSIGNED, FormState.DRAFT, FormState.OPEN)
"""States in which a form can be entered."""


class FormsTab(CampaignTab):
    """Who has received how many forms; a click shows them, a form opens for entry."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"campaign", "form", "assessee"})

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context, card)
        self._id, self._rules = card.row.id, card.rules
        self.model = RowTableModel(self._columns(), key=lambda row: row.assessee_id)
        self.view = RowView(self.model, "forms", memory=context.memory)
        self.view.setAccessibleName(self.tr("Officials and forms"))
        self.view.selected.connect(self._on_selected)
        self.view.opened.connect(self._on_opened)
        self.search = SearchField(self.tr("Surname, body or post"))
        self.search.searched.connect(self.model.set_filter)
        self.lacking = toggle(self.tr("Only what is missing"), "filter")
        self.lacking.toggled.connect(self._on_lacking)
        self.toolbar = Toolbar(self.search)
        self.workbooks = WorkbookActions(self)
        self.toolbar.add(self.lacking, self.workbooks.button)
        self.toolbar.add_columns(self.view)
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.view, 1)
        self._build_panel()

    def reload(self) -> None:
        """Fetch the counts in the background."""
        self.run(lambda _task: self.context.services.forms.rows(self._id), self._on_rows)

    # Building --------------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        language = self.context.language
        return [
            Column(
                "official",
                term("official"),
                lambda row: row.full_name,
                detail=lambda row: picked(row.body, language),
                tip=lambda row: picked(row.post, language),
                hint=" ",
                stretch=True,
                required=True,
            ),
            *(self._role_column(rule) for rule in self._rules.roles),
            Column(
                "missing",
                term("missing"),
                lambda row: row.missing or None,
                text=whole,
                hint=" ",
                right=True,
                width=92,
                searched=False,
            ),
            Column(
                "open",
                self.tr("Open"),
                lambda row: ChipLook(whole(row.open), Tone.WARN, "document_needed") if row.open else None,
                sort=lambda row: row.open,
                delegate=ChipDelegate,
                hint=" ",
                width=92,
                searched=False,
            ),
        ]

    def _role_column(self, rule: RoleRule) -> Column:
        return Column(
            rule.role.value,
            role_head(rule.role),
            lambda row: self._count_look(row, rule.role),
            sort=lambda row: row.roles[rule.role].received - row.roles[rule.role].required,
            tip=lambda row: self._count_tip(row, rule.role),
            hint=f"≥ {rule.minimum}" if rule.weight > 0 else " ",
            delegate=CountDelegate,
            width=70,
            searched=False,
        )

    @staticmethod
    def _count_look(row: AssesseeRow, role: RaterRole) -> ChipLook:
        count = row.roles[role]
        text = f"{count.received} / {count.required}"
        lacks = count.missing and role is not RaterRole.SELF
        return ChipLook(text, Tone.WARN if lacks else Tone.NEUTRAL)

    def _count_tip(self, row: AssesseeRow, role: RaterRole) -> str:
        count = row.roles[role]
        return self.tr("{role}: received {received}, required {required}").format(
            role=label(role), received=count.received, required=count.required
        )

    def _build_panel(self) -> None:
        panel = SidePanel(width=360, title=" ")
        self._body = text_label("", "secondary", wraps=True)
        panel.head.addWidget(self._body)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        panel.body.addLayout(self._list)
        panel.body.addStretch(1)
        self.new_button = second(self.tr("New form"), "add")
        self.new_button.setObjectName("new_form")
        self.new_button.clicked.connect(self._on_new_form)
        panel.add_foot(self.new_button)
        self.set_panel(panel)

    # Showing ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_rows(self, rows: list[AssesseeRow]) -> None:
        self.model.set_rows(rows)
        received = sum(count.received for row in rows for count in row.roles.values())
        self.toolbar.summary.setText(
            self.tr("{received} received, {missing} missing").format(
                received=whole(received), missing=whole(sum(row.missing for row in rows))
            )
        )
        if self.view.current_row() is not None:
            self._on_selected(self.view.current_row())

    @Slot(bool)
    def _on_lacking(self, only: bool) -> None:
        self.model.set_keeps((lambda row: bool(row.missing or row.open)) if only else None)

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
        assert self.panel is not None
        self.panel.title.setText(row.full_name)
        language = self.context.language
        self._body.setText(" · ".join(filter(None, (picked(row.post, language), picked(row.body, language)))))
        clear_layout(self._list)
        for role in (*RaterRole, None):
            own = [form for form in forms if form.role is role]
            if own:
                title = label(role) if role is not None else self.tr("Role not known")
                self._list.addWidget(text_label(title, "small_strong"))
                for form in own:
                    self._list.addWidget(self._form_line(form))
        if not forms:
            self._list.addWidget(text_label(self.tr("No forms yet."), "secondary"))
        self.new_button.setEnabled(self._may(CampaignStep.ENTER))
        self.show_panel()

    def _form_line(self, form: FormRow) -> QWidget:
        line = _FormLine(form)
        step = CampaignStep.SETTLE if form.state is FormState.OPEN else CampaignStep.ENTER
        if form.state in ENTRY and self._may(step):
            line.entry_wanted.connect(self.form_wanted)
            line.offer_entry()
            return line
        if form.state is FormState.COMPLETE and form.role in ANONYMOUS_ROLES:
            line.setToolTip(self.tr("Marks of peers and subordinates are not shown after entry."))
        elif form.state is FormState.COMPLETE and self._may(step):
            line.entry_wanted.connect(self._ask_correction)
            line.offer_correction()
        return line

    @Slot(int)
    def _ask_correction(self, form_id: int) -> None:
        confirm(
            self,
            self.tr("Correct a finished form?"),
            self.tr("The form is open for entry until it is finished again."),
            self.tr("Take the form up again"),
            partial(self._correct, form_id),
        )

    def _correct(self, form_id: int) -> None:
        corrections = self.context.services.form_corrections

        def enter(_nothing: object) -> None:
            self.form_wanted.emit(form_id)

        self.run(lambda _task: corrections.take_up(form_id), enter)

    def show_card(self, card: CampaignCard) -> None:
        """Offer what the campaign's state allows now."""
        super().show_card(card)
        self.workbooks.offer()

    def _may(self, step: CampaignStep) -> bool:
        return allows(self.card.row.state, step) and self.context.actor.may(Action.ENTER_MARKS)

    @Slot()
    def _on_new_form(self) -> None:
        row = self.view.current_row()
        if row is not None:
            dialog = NewFormDialog(self, self.context, self._id, self._rules, row)
            dialog.form_wanted.connect(self.form_wanted)
            dialog.open()


class CountDelegate(ChipDelegate):
    """Received of required; tinted only where forms are missing."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look = index.data(ValueRole)
        if isinstance(look, ChipLook) and look.tone is Tone.NEUTRAL:
            painter.setFont(font(Type.BODY))
            painter.setPen(color("text2"))
            place = rect.adjusted(8, 0, 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, look.text)
        else:
            super().paint_content(painter, rect, index)


class _FormLine(QWidget):
    """One form: who, how much of it, its state, a button to enter it."""

    entry_wanted = Signal(int)

    def __init__(self, form: FormRow) -> None:
        super().__init__()
        self._form_id, self._rater = form.id, form.rater_code
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(text_label(form.rater_code or DASH, "body"), 1)
        self._row.addWidget(text_label(f"{form.answered}/{form.asked}", "secondary"))
        tone = {FormState.OPEN: Tone.WARN, FormState.DRAFT: Tone.ACCENT}.get(form.state, Tone.NEUTRAL)
        icon = "met" if form.state is FormState.COMPLETE else ""
        chip = Chip(ChipLook(label(form.state), tone, icon))
        if form.dismissed_reason:
            chip.setToolTip(form.dismissed_reason)
        self._row.addWidget(chip)
        if form.read_back_at is not None:
            compared = IconLabel("audit", "good", 16)
            words = self.tr("Compared with the paper {moment}, {account}").format(
                moment=moment(form.read_back_at), account=form.read_back_by
            )
            compared.setToolTip(words)
            compared.setAccessibleName(words)
            self._row.addWidget(compared)

    def offer_entry(self) -> None:
        """Put a button at the end that asks for the form."""
        button = small(second(self.tr("Enter")))
        button.setObjectName("enter_form")
        button.setAccessibleName(self.tr("Enter the form of {rater}").format(rater=self._rater))
        button.clicked.connect(self._on_clicked)
        self._row.addWidget(button)

    def offer_correction(self) -> None:
        """Put a button at the end that asks to take a finished form up again."""
        button = icon_button("edit", self.tr("Correct the form of {rater}").format(rater=self._rater))
        button.setObjectName("correct_form")
        button.clicked.connect(self._on_clicked)
        self._row.addWidget(button)

    @Slot()
    def _on_clicked(self) -> None:
        self.entry_wanted.emit(self._form_id)
