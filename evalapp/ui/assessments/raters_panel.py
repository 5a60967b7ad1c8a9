"""The card beside the monitor and the assignments: who rates one official, and how far that has come."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from evalapp.domain.campaign import FormState, RaterRole
from evalapp.services.assignments import AssignedRater
from evalapp.ui.common.buttons import icon_button, second, small
from evalapp.ui.common.chip import Chip, ChipLook, Tone
from evalapp.ui.common.labels import label
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import text_label

translate = QCoreApplication.translate


class RatersPanel(SidePanel):
    """Raters by role; peers and subordinates whose form is in are only counted."""

    enter_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(width=340, title=" ")
        self._about = text_label("", "secondary", wraps=True)
        self.head.addWidget(self._about)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.addLayout(self._list)
        self.body.addStretch(1)

    def show_raters(
        self,
        full_name: str,
        about: str,
        raters: list[AssignedRater],
        *,
        enterable: frozenset[FormState] = frozenset(),
        may_remove: bool = False,
        hint_of: Callable[[RaterRole], str] | None = None,
    ) -> None:
        """Show one official.

        ``enterable``: states of forms that are offered for entry; ``hint_of(role)`` stands at the right of
        the role's name.
        """
        self.title.setText(full_name)
        self._about.setText(about)
        clear_layout(self._list)
        for role in (*RaterRole, None):
            own = [rater for rater in raters if rater.role is role]
            if own:
                self._list.addLayout(self._role_line(role, hint_of))
                self._add_role(own, enterable, may_remove)
        if not raters:
            self._list.addWidget(text_label(self.tr("Nobody is assigned yet."), "secondary"))

    def _role_line(self, role: RaterRole | None, hint_of: Callable[[RaterRole], str] | None) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 8, 0, 0)
        title = label(role) if role is not None else self.tr("Role not known")
        line.addWidget(text_label(title, "small_strong"))
        line.addStretch(1)
        if role is not None and hint_of is not None:
            line.addWidget(text_label(hint_of(role), "hint"))
        return line

    def _add_role(
        self, raters: list[AssignedRater], enterable: frozenset[FormState], may_remove: bool
    ) -> None:
        hidden = sum(1 for rater in raters if not rater.rater_code)
        for rater in raters:
            if rater.rater_code:
                line = RaterLine(rater)
                if rater.state in enterable:
                    line.offer_entry().clicked.connect(self._on_enter)
                if may_remove and rater.is_removable:
                    line.offer_removal().clicked.connect(self._on_remove)
                self._list.addWidget(line)
        if hidden:
            words = text_label(
                self.tr("%n form(s) in; names are not shown any more", "", hidden), "secondary", wraps=True
            )
            words.setToolTip(self.tr("Peers and subordinates stay anonymous after their form is entered."))
            self._list.addWidget(words)

    @Slot()
    def _on_enter(self) -> None:
        self.enter_wanted.emit(_form_id(self.sender()))

    @Slot()
    def _on_remove(self) -> None:
        self.remove_wanted.emit(_form_id(self.sender()))


class RaterLine(QWidget):
    """One rater: name and post or code, state, perhaps a button."""

    def __init__(self, rater: AssignedRater) -> None:
        super().__init__()
        self._rater = rater
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(rater.full_name or rater.rater_code, "body", wraps=True))
        second_line = " · ".join(filter(None, (rater.rater_code if rater.full_name else "", rater.post)))
        if second_line:
            words.addWidget(text_label(second_line, "hint", wraps=True))
        self._row.addLayout(words, 1)
        if rater.state is not FormState.ASSIGNED:
            tone = {FormState.OPEN: Tone.WARN, FormState.DRAFT: Tone.ACCENT}.get(rater.state, Tone.NEUTRAL)
            icon = "met" if rater.state is FormState.COMPLETE else ""
            self._row.addWidget(Chip(ChipLook(label(rater.state), tone, icon)))

    def offer_entry(self) -> QPushButton:
        """A button at the end that opens the form."""
        button = small(second(translate("RatersPanel", "Enter")))
        name = translate("RatersPanel", "Enter the form of {rater}")
        button.setAccessibleName(name.format(rater=self._rater.full_name or self._rater.rater_code))
        button.setProperty("form_id", self._rater.form_id)
        self._row.addWidget(button)
        return button

    def offer_removal(self) -> QToolButton:
        """A button at the end that takes the assignment away."""
        name = translate("RatersPanel", "Remove {rater}")
        button = icon_button("close", name.format(rater=self._rater.full_name or self._rater.rater_code))
        button.setProperty("form_id", self._rater.form_id)
        self._row.addWidget(button)
        return button


def _form_id(sender: object) -> int:
    assert isinstance(sender, QWidget)
    return int(sender.property("form_id"))
