"""One commission in full: what it is, what it lacks, its members by role, and what can be done with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from evalapp.services.commission_rows import CommissionCard, CommissionMemberRow, NextMeeting
from evalapp.ui.commission.commission_words import commission_chip, finding_text, rule_line
from evalapp.ui.commission.member_columns import member_columns, member_group
from evalapp.ui.common.buttons import icon_button, link, quiet, second
from evalapp.ui.common.chip import Chip, ChipLook, IconLabel, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import day
from evalapp.ui.common.icons import icon
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import line, text_label

_MOST_FINDINGS = 4


class CommissionDetail(QWidget):
    """Head, findings, buttons, members. It does nothing itself: ``asked`` says what shall be done."""

    asked = Signal(str, object)
    """``add``, ``paste``, ``change``, ``remove``, ``rule``, ``meeting``, ``meetings`` (an id); with a member:
    ``edit``, ``end``, ``substitute``, ``person``, ``up``, ``down``, ``delete``."""

    def __init__(self, context: PageContext, *, may_edit: bool) -> None:
        super().__init__()
        self.card: CommissionCard | None = None
        self._context, self._may_edit = context, may_edit
        self.title = text_label("", "heading", wraps=True)
        self._chips, self._facts, self._findings = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._chips.setSpacing(6)
        self._facts.setSpacing(2)
        self._findings.setSpacing(3)
        self.model = RowTableModel(member_columns(), group=member_group)
        self.model.set_keeps(self._is_shown)
        self.view = RowView(
            self.model, "commission_members", memory=context.memory, row_height=44, several=True
        )
        self.view.setAccessibleName(said("commission.list_title"))
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        self.view.opened.connect(self._on_opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._buttons())
        column.addWidget(line())
        column.addWidget(self.view, 1)
        self._add_keys()

    def show_card(self, card: CommissionCard) -> None:
        """Show a commission; the member with the cursor stays."""
        self.card = card
        row, language = card.row, self._context.language
        self.title.setText(row.name.pick(language))
        clear_layout(self._chips)
        self._chips.addWidget(Chip(commission_chip(row)))
        self._chips.addWidget(Chip(ChipLook(label(row.kind))))
        if card.fields.for_official_use:
            self._chips.addWidget(Chip(ChipLook(self.tr("For official use"), Tone.NEUTRAL, "lock")))
        self._chips.addStretch(1)
        self._show_facts(card)
        self._show_findings(card)
        self._past.setVisible(any(not one.is_present and not one.is_coming for one in card.members))
        self.model.set_rows(card.members)
        self._show_deeds(self.current_member())

    def current_member(self) -> CommissionMemberRow | None:
        """The member with the cursor, or the first of those selected."""
        found = self.view.current_row()
        return found if isinstance(found, CommissionMemberRow) else next(iter(self.chosen_members()), None)

    def chosen_members(self) -> tuple[CommissionMemberRow, ...]:
        """The members that are selected, in the order of the list."""
        return tuple(one for one in self.view.selected_rows() if isinstance(one, CommissionMemberRow))

    # Building --------------------------------------------------------------------------------

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(20, 14, 16, 4)
        head.setSpacing(6)
        head.addWidget(self.title)
        head.addLayout(self._chips)
        head.addLayout(self._facts)
        head.addLayout(self._findings)
        return head

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(20, 8, 16, 10)
        row.setSpacing(8)
        self.add_button = second(self.tr("Add a member"), "add")
        self.add_button.setObjectName("add_member")
        self.add_button.clicked.connect(lambda: self.asked.emit("add", None))
        self.paste_button = quiet(self.tr("Paste a list"), "copy")
        self.paste_button.setObjectName("paste_members")
        self.paste_button.clicked.connect(lambda: self.asked.emit("paste", None))
        self.change_button = quiet(self.tr("Change the commission"), "edit")
        self.change_button.setObjectName("change_commission")
        self.change_button.clicked.connect(lambda: self.asked.emit("change", None))
        self.more = self._more()
        self._past = QCheckBox(self.tr("Earlier members too"))
        self._past.setObjectName("earlier_members")
        self._past.toggled.connect(self._on_past)
        for widget in (self.add_button, self.paste_button, self.change_button, self.more):
            row.addWidget(widget)
            if not self._may_edit:
                widget.hide()
        row.addStretch(1)
        row.addWidget(self._past)
        return holder

    def _more(self) -> QToolButton:
        """What can be done with the member who has the cursor, and deleting the commission."""
        button = icon_button("more", self.tr("More for the chosen member"))
        button.setObjectName("member_deeds")
        menu = QMenu(button)
        self._deeds: dict[str, QAction] = {}
        for deed, meaning, words in (
            ("edit", "edit", self.tr("Change the member (Enter)")),
            ("end", "calendar", self.tr("End the term…")),
            ("substitute", "add", self.tr("Add a substitute…")),
            ("person", "person", self.tr("Personal card")),
            ("up", "arrow_up", self.tr("Move up (Alt+↑)")),
            ("down", "arrow_down", self.tr("Move down (Alt+↓)")),
            ("delete", "delete", self.tr("Remove, entered by mistake (Del)…")),
        ):
            action = menu.addAction(icon(meaning), words)
            action.setData(deed)
            self._deeds[deed] = action
        menu.addSeparator()
        menu.addAction(icon("delete"), self.tr("Delete the commission…")).setData("remove")
        menu.triggered.connect(self._on_deed)
        button.setMenu(menu)
        return button

    def _add_keys(self) -> None:
        if not self._may_edit:
            return
        for keys, deed in (("Alt+Up", "up"), ("Alt+Down", "down"), ("Del", "delete")):
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda deed=deed: self._ask(deed))

    # Showing ---------------------------------------------------------------------------------

    def _show_facts(self, card: CommissionCard) -> None:
        clear_layout(self._facts)
        row, language = card.row, self._context.language
        parts = [row.body.pick(language) if row.body else "", card.fields.act]
        if any(parts):
            self._facts.addWidget(text_label(" · ".join(filter(None, parts)), "secondary", wraps=True))
        rule = link(rule_line(row.rule))
        rule.setObjectName("rule_of_commission")
        rule.setToolTip(self.tr("Show the rule in words"))
        rule.clicked.connect(lambda: self.asked.emit("rule", card.fields.rule_code))
        self._facts.addLayout(_left(text_label(said("commission.rule"), "secondary"), rule))
        if row.meetings:
            held = link(self.tr("%n meeting(s)", "", row.meetings))
            held.setObjectName("meetings_of_commission")
            held.clicked.connect(lambda: self.asked.emit("meetings", row.id))
            self._facts.addLayout(_left(held, *self._next_meeting(row.next_meeting)))

    def _next_meeting(self, coming: NextMeeting | None) -> tuple[QWidget, ...]:
        if coming is None:
            return ()
        words = self.tr("No. {number} on {day}").format(number=coming.number, day=day(coming.held_on))
        open_it = link(words)
        open_it.setObjectName("next_meeting")
        open_it.clicked.connect(lambda: self.asked.emit("meeting", coming.id))
        return (text_label(self.tr("Next meeting"), "secondary"), open_it)

    def _show_findings(self, card: CommissionCard) -> None:
        clear_layout(self._findings)
        found = card.row.findings
        for finding in found[:_MOST_FINDINGS]:
            meaning = "warn" if finding.kind.is_lack else "timer" if finding.day else "info"
            words = text_label(finding_text(finding), "secondary", wraps=True)
            tint = "text2" if meaning == "info" else "warn_mark"
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(IconLabel(meaning, tint, 14), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            self._findings.addLayout(row)
        if len(found) > _MOST_FINDINGS:
            others = self.tr("and %n more", "", len(found) - _MOST_FINDINGS)
            more = text_label(others, "hint")
            more.setToolTip("\n".join(finding_text(finding) for finding in found[_MOST_FINDINGS:]))
            self._findings.addWidget(more)

    def _show_deeds(self, member: object) -> None:
        is_chosen = isinstance(member, CommissionMemberRow)
        for action in self._deeds.values():
            action.setEnabled(is_chosen)
        has_seat = (
            isinstance(member, CommissionMemberRow)
            and member.is_present
            and member.fields.role.votes
            and member.fields.substitute_for_id is None
        )
        self._deeds["substitute"].setEnabled(has_seat)
        is_known = isinstance(member, CommissionMemberRow) and member.fields.person_id is not None
        self._deeds["person"].setEnabled(is_known)

    def _is_shown(self, member: CommissionMemberRow) -> bool:
        return member.is_present or member.is_coming or self._past.isChecked()

    # Answering -------------------------------------------------------------------------------

    def _on_selected(self) -> None:
        self._show_deeds(self.current_member())

    def _on_opened(self, _member: object) -> None:
        if self._may_edit:
            self._ask("edit")

    def _on_past(self, _on: bool) -> None:
        self.model.set_keeps(self._is_shown)

    def _on_deed(self, action: QAction) -> None:
        self._ask(action.data())

    def _ask(self, deed: str) -> None:
        if deed == "remove":
            self.asked.emit(deed, None)
        elif (member := self.current_member()) is not None:
            self.asked.emit(deed, member)


def _left(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
