"""The card of a member at the right of the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from evalapp.domain.language import Language, Trilingual
from evalapp.services.member_lines import MemberCard
from evalapp.ui.common.buttons import icon_button, quiet
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.cursor import cursor_kept
from evalapp.ui.common.member_words import member_chip, member_place, warning_chip
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.segments import Tabs
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import text_label
from evalapp.ui.reserve.member_parts import MemberPart, PlanPart, PostsPart, StayPart

STAY, POSTS, PLAN = "stay", "posts", "plan"


class MemberPanel(SidePanel):
    """Name, cohort and state above; stay, posts and plan in tabs."""

    asked = Signal(str, object)
    """What shall be done, see MemberPart."""

    objections_shown = Signal(object)
    """An ObjectionsPart that was made and wants somebody to do what it asks for."""

    def __init__(
        self, language: Language, *, may_edit: bool, may_export: bool = False, may_handle: bool = False
    ) -> None:
        super().__init__(width=420, title=" ")
        self._language = language
        self.setAccessibleName(term("reservist"))
        self.card: MemberCard | None = None
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._place = text_label("", "secondary", wraps=True)
        self.head.addWidget(self._place)
        self.head.addLayout(self._chips)
        self.tabs = Tabs(
            [
                (STAY, said("member.card")),
                (POSTS, self.tr("Posts")),
                (PLAN, said("member.plan")),
            ]
        )
        self.tabs.changed.connect(self._on_tab)
        self.head.addWidget(self.tabs)
        self.parts: dict[str, MemberPart] = {
            STAY: StayPart(language, may_edit=may_edit, may_handle=may_handle),
            POSTS: PostsPart(language, may_edit=may_edit),
            PLAN: PlanPart(language, may_edit=may_edit),
        }
        self.stack = QStackedWidget()
        for part in self.parts.values():
            part.asked.connect(self.asked)
            part.objections_shown.connect(self.objections_shown)
            self.stack.addWidget(part)
        self.body.addWidget(self.stack, 1)
        self.edit = icon_button("edit", self.tr("Correct the member"))
        self.edit.setObjectName("edit")
        self.edit.clicked.connect(self._on_edit)
        self.delete = icon_button("delete", self.tr("Remove the member entered by mistake"))
        self.delete.setObjectName("remove")
        self.delete.clicked.connect(self._on_remove)
        self.papers = quiet(said("person_sheet.action"), "print")
        self.papers.setObjectName("person_papers")
        self.papers.clicked.connect(self._on_papers)
        foot: list[QWidget] = [self.edit, self.delete] if may_edit else []
        if may_export:
            foot.insert(0, self.papers)
        if foot:
            self.add_foot(*foot)

    def set_regions(self, regions: dict[str, Trilingual]) -> None:
        """Names of regions by code."""
        for part in self.parts.values():
            part.set_regions(regions)

    def show_card(self, card: MemberCard) -> None:
        """Show a member; the chosen tab stays."""
        self.card = card
        row = card.row
        self.title.setText(row.full_name)
        self._place.setText(member_place(row, self._language))
        clear_layout(self._chips)
        self._chips.addWidget(Chip(member_chip(row)))
        if (warning := warning_chip(row)) is not None:
            self._chips.addWidget(Chip(warning))
        self._chips.addStretch(1)
        with cursor_kept(self, otherwise=self):
            for part in self.parts.values():
                part.show_card(card)
        self.tabs.set_count(POSTS, len(card.posts) or None)
        self.tabs.set_count(PLAN, row.plan_total or None)

    def _on_tab(self, key: str) -> None:
        self.stack.setCurrentWidget(self.parts[key])

    def _on_papers(self) -> None:
        self.asked.emit("papers", None)

    def _on_edit(self) -> None:
        self.asked.emit("edit", None)

    def _on_remove(self) -> None:
        self.asked.emit("remove", None)
