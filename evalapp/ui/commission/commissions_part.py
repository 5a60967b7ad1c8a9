"""The list of commissions with the chosen one in full beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evalapp.services.commission_rows import CommissionCard, CommissionMemberRow, CommissionRow
from evalapp.ui.commission.commission_detail import CommissionDetail
from evalapp.ui.commission.commission_dialogs import CommissionDialog, CommissionMemberDialog, EndTermDialog
from evalapp.ui.commission.commission_words import commission_chip
from evalapp.ui.commission.paste_members_dialog import PasteMembersDialog
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.delegates import GlyphDelegate
from evalapp.ui.common.labels import label
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import Column, Group, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import line

LIST_WIDTH = 372


class CommissionsPart(QWidget):
    """Left the list, right the members of the chosen commission; dialogs do the rest."""

    rule_wanted = Signal(str)
    """Code of a voting rule that shall be shown."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._services = page, page.context.services
        self._wanted: int | None = None
        self.model = RowTableModel(self._columns(), group=self._group)
        self.view = RowView(self.model, "commissions", memory=page.context.memory, row_height=48)
        self.view.setAccessibleName(self.tr("Commissions"))
        self.view.setFixedWidth(LIST_WIDTH)
        self.view.selected.connect(self._on_selected)
        self.detail = CommissionDetail(page.context, may_edit=self._services.commissions.may_edit())
        self.detail.asked.connect(self._on_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view)
        row.addWidget(line(vertical=True))
        row.addWidget(self.detail, 1)

    def show_rows(self, rows: Sequence[CommissionRow]) -> None:
        """Show the commissions; the chosen one is read anew."""
        self.model.set_rows(rows)
        if self._wanted is not None and self.view.select_id(self._wanted):
            self._wanted = None
        current = self.view.current_row()
        if current is None:
            self.view.select_first()
        else:
            self._on_selected(current)

    def show_commission(self, commission_id: int) -> None:
        """Put the cursor on a commission, now or when the list has come."""
        if not self.view.select_id(commission_id):
            self._wanted = commission_id

    def card(self) -> CommissionCard | None:
        """The commission that is shown."""
        return self.detail.card

    def add(self) -> None:
        """Ask for a new commission."""
        dialog = CommissionDialog(self._page)
        dialog.saved.connect(self.show_commission)
        dialog.open()

    def _columns(self) -> list[Column]:
        language = self._page.context.language
        return [
            Column(
                "name",
                self.tr("Commission"),
                lambda row: row.name.pick(language),
                stretch=True,
                required=True,
                wraps=True,
                sortable=False,
                tip=self._tip,
            ),
            Column(
                "state",
                "",
                commission_chip,
                delegate=GlyphDelegate,
                width=44,
                sortable=False,
                searched=False,
                tip=lambda row: str(commission_chip(row)),
            ),
        ]

    def _tip(self, row: CommissionRow) -> str:
        words = self.tr("voting members: {count}").format(count=row.voting)
        return f"{row.name.pick(self._page.context.language)}\n{label(row.kind)} · {words}"

    def _group(self, row: CommissionRow) -> Group:
        return Group((not row.is_in_force, row.kind.value), label(row.kind))

    def _on_selected(self, row: object) -> None:
        if not isinstance(row, CommissionRow):
            return
        service = self._services.commissions

        def show(card: CommissionCard) -> None:
            current = self.view.current_row()
            if current is not None and current.id == card.row.id:
                self.detail.show_card(card)

        self._page.run(lambda _task: service.card(row.id), show)

    def _on_asked(self, deed: str, value: object) -> None:
        card = self.detail.card
        if card is None:
            return
        match deed, value:
            case "meeting" | "meetings", int(number):
                self._page.requested.emit(deed, number)
            case "rule", str(code):
                self.rule_wanted.emit(code)
            case "add", _:
                CommissionMemberDialog(self._page, card).open()
            case "paste", _:
                self._paste(card)
            case "change", _:
                CommissionDialog(self._page, card).open()
            case "remove", _:
                self._ask_delete(card)
            case _, CommissionMemberRow() as member:
                self._with_member(deed, card, member)

    def _with_member(self, deed: str, card: CommissionCard, member: CommissionMemberRow) -> None:
        service = self._services.commission_members
        match deed:
            case "edit":
                CommissionMemberDialog(self._page, card, member).open()
            case "end":
                EndTermDialog(self._page, self.detail.chosen_members() or (member,)).open()
            case "substitute":
                CommissionMemberDialog(self._page, card, stands_for=member.id).open()
            case "person":
                self._page.requested.emit("official", member.fields.person_id)
            case "up" | "down":
                self._page.attempt(lambda: service.move(member.id, -1 if deed == "up" else 1))
            case "delete":
                self._ask_remove(member)

    def _paste(self, card: CommissionCard) -> None:
        dialog = PasteMembersDialog(self._page, card)
        dialog.added.connect(self._on_added)
        dialog.open()

    def _on_added(self, count: int) -> None:
        self._page.bar.tell(
            self.tr("%n member(s) added.", "", count),
            self.tr("Check who is chair and who is secretary, and add substitutes where there are any."),
            tone=Tone.GOOD,
        )

    def _ask_remove(self, member: CommissionMemberRow) -> None:
        service = self._services.commission_members
        confirm(
            self._page,
            self.tr("Remove {name} from the list?").format(name=member.fields.name),
            self.tr("For who was entered by mistake. Whoever was a member has a last day instead."),
            self.tr("Remove the member"),
            lambda: self._page.attempt(lambda: service.delete(member.id)),
            dangerous=True,
        )

    def _ask_delete(self, card: CommissionCard) -> None:
        service = self._services.commissions
        name = card.row.name.pick(self._page.context.language)
        confirm(
            self._page,
            self.tr("Delete this commission?"),
            self.tr("{name}, with the list of its members. It cannot be brought back.").format(name=name),
            self.tr("Delete the commission"),
            lambda: self._page.attempt(lambda: service.delete(card.row.id)),
            dangerous=True,
        )
