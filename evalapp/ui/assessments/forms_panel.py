"""The card beside the forms and the assignments: the forms of one official, by role."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from evalapp.domain.campaign import RaterRole
from evalapp.services.forms import FormRow
from evalapp.ui.assessments.form_line import FormLine, FormStep
from evalapp.ui.common.labels import label
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import text_label


class FormsPanel(SidePanel):
    """Forms with their raters; peers and subordinates whose form is in are only counted."""

    step_wanted = Signal(object, object)
    """FormStep and the FormRow it shall be done with."""

    def __init__(self) -> None:
        super().__init__(width=352, title=" ")
        self._about = text_label("", "secondary", wraps=True)
        self.head.addWidget(self._about)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.addLayout(self._list)
        self.body.addStretch(1)

    def show_forms(
        self,
        full_name: str,
        about: str,
        forms: Sequence[FormRow],
        *,
        steps_of: Callable[[FormRow], Collection[FormStep]],
        hint_of: Callable[[RaterRole], str],
    ) -> None:
        """Show one official.

        ``steps_of(form)``: what is offered for it; ``hint_of(role)`` stands at the right of the role's name.
        """
        self.title.setText(full_name)
        self._about.setText(about)
        clear_layout(self._list)
        for role in (*RaterRole, None):
            own = [form for form in forms if form.role is role]
            if own:
                hint = hint_of(role) if role is not None else ""
                self._list.addLayout(self._role_line(role, hint))
                self._add_forms(own, steps_of)
        if not forms:
            self._list.addWidget(text_label(self.tr("Nobody is assigned yet."), "secondary"))

    def _role_line(self, role: RaterRole | None, hint: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 8, 0, 0)
        title = label(role) if role is not None else self.tr("Role not known")
        line.addWidget(text_label(title, "small_strong"))
        line.addStretch(1)
        line.addWidget(text_label(hint, "hint"))
        return line

    def _add_forms(
        self, forms: Sequence[FormRow], steps_of: Callable[[FormRow], Collection[FormStep]]
    ) -> None:
        for form in forms:
            # A form that nobody may enter any more and that has no name is told by its role's count.
            if form.rater_code or not (form.is_hidden or form.is_removable):
                line = FormLine(form, steps_of(form))
                line.wanted.connect(self.step_wanted)
                self._list.addWidget(line)
        if hidden := sum(1 for form in forms if form.is_hidden):
            words = self.tr("%n form(s) in; names are not shown any more", "", hidden)
            told = text_label(words, "secondary", wraps=True)
            told.setToolTip(
                self.tr("After entry neither the names nor the marks of peers and subordinates are shown.")
            )
            self._list.addWidget(told)
