"""Who fits this post: officials and members of the reserve, requirement by requirement."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from evalapp.domain.access import Action
from evalapp.domain.post_profile import PostProfile, Requirement
from evalapp.domain.side_by_side import SideBySide, SidePerson
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.services.fitting import FitList, FitRow, ProfileFields, ProfileRow
from evalapp.ui.common.buttons import primary, quiet, second
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.comparison_part import ComparisonPart
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState, NothingFound
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.page import NARROW
from evalapp.ui.common.reserve_exports import export_fitting
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.reserve.fitting_bar import FittingBar
from evalapp.ui.reserve.fitting_columns import fitting_columns
from evalapp.ui.reserve.fitting_filters import FittingFilters
from evalapp.ui.reserve.fitting_panel import FittingPanel
from evalapp.ui.reserve.post_profile_dialog import PostChoices, PostProfileDialog
from evalapp.ui.reserve.reserve_tab import ReserveTab

MEMORY = "fitting"


class FittingTab(ReserveTab):
    """The chosen post above, people below, one person's findings at the right; two or three side by side."""

    NEEDS_INTAKE: ClassVar[bool] = False
    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {
            "post_profile",
            "person",
            "appointment",
            "employment",
            "person_language",
            "release",
            "reservist",
            "reserve_appointment",
            "consideration",
        }
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._service = context.services.fitting
        self._words = Words(DocumentLanguage(context.language.value))
        self._may_edit = context.actor.may(Action.EDIT_MEMBERS)
        self._may_export = context.actor.may(Action.EXPORT)
        self.profiles: tuple[ProfileRow, ...] = ()
        self.found: FitList | None = None
        kept = context.memory.table(MEMORY).get("profile")
        self._wanted: int | None = kept if isinstance(kept, int) else None
        self._build_actions()
        self._build()

    # For the page ------------------------------------------------------------------------------

    def head_actions(self) -> Sequence[QWidget]:
        return (self.export_button, self.new_button)

    def open_target(self, target: object) -> None:
        """("fitting", id of a profile)."""
        match target:
            case ("fitting", int(number)):
                self._choose(number)

    def reload(self) -> None:
        wanted = self._wanted

        def work(_task: object) -> tuple[tuple[ProfileRow, ...], FitList | None]:
            profiles = self._service.profiles()
            chosen = _chosen(profiles, wanted)
            return profiles, self._service.people(chosen.profile) if chosen else None

        self.run(work, self._on_found)

    @property
    def chosen(self) -> ProfileRow | None:
        """The profile that is shown, None without any."""
        return _chosen(self.profiles, self._wanted)

    # Building ----------------------------------------------------------------------------------

    def _build_actions(self) -> None:
        self.export_button = quiet(term("btn_export"), "export")
        self.export_button.setObjectName("export_fitting")
        self.export_button.clicked.connect(self._on_export)
        self.new_button = primary(self.tr("New post…"), "add")
        self.new_button.setObjectName("new_post")
        self.new_button.clicked.connect(self._on_new)

    def _build(self) -> None:
        self.model = RowTableModel(fitting_columns(self._words), key=lambda row: row.key, sort_by="name")
        self.view = RowView(self.model, "fitting_people", memory=self.context.memory, several=True)
        self.view.setAccessibleName(said("fit.title"))
        self.compare_button = second(term("btn_compare"), "compare")
        self.profile_bar = FittingBar(self._words, self.compare_button, may_edit=self._may_edit)
        self.filters = FittingFilters(self._words)
        self.filters.add_columns(self.view)
        self.nothing = NothingFound()
        self.empty = self._build_empty()
        self.stack = QStackedWidget()
        for part in (self.view, self.nothing, self.empty):
            self.stack.addWidget(part)
        self.comparison = ComparisonPart(
            self, self.view, self.compare_button, self._side_by_side, profile=self._profile
        )
        self.add_bar()
        self.add(self.profile_bar)
        self.add(self.filters)
        self.add(self.stack, 1)
        self.add(self.comparison.view, 1)
        self.card_panel = FittingPanel(self._words)
        self.set_panel(self.card_panel)
        self._connect()

    def _connect(self) -> None:
        self.view.selected.connect(self._on_selected)
        self.view.opened.connect(self._on_opened)
        self.profile_bar.chosen.connect(self._choose)
        self.profile_bar.change_asked.connect(self._on_change)
        self.profile_bar.remove_asked.connect(self._on_remove)
        self.filters.filtered.connect(self._on_filtered)
        self.nothing.reset.clicked.connect(self.filters.reset)
        self.comparison.turned.connect(self._on_turned)
        self.comparison.view.person_asked.connect(self._on_person_asked)
        self.card_panel.card_asked.connect(self._on_card_asked)

    def _build_empty(self) -> EmptyState:
        new = primary(self.tr("Describe a post…"), "add")
        new.setObjectName("first_post")
        new.clicked.connect(self._on_new)
        return EmptyState(
            "position",
            self.tr("Describe a post to see who meets what it asks for"),
            self.tr("People are shown requirement by requirement; nobody is given a score."),
            actions=(new,) if self._may_edit else (),
        )

    # Showing -----------------------------------------------------------------------------------

    def _on_found(self, found: tuple[tuple[ProfileRow, ...], FitList | None]) -> None:
        self.profiles, self.found = found
        chosen = self.chosen
        self._show_tools()
        if chosen is None or self.found is None:
            self.model.set_rows(())
            self.hide_panel()
            self.stack.setCurrentWidget(self.empty)
            return
        asked = self.found.profile.requirements
        self.profile_bar.show_profile(self.profiles, chosen)
        for number, column in enumerate(self.model.columns):
            if column.key in set(Requirement):
                self.view.setColumnHidden(number, column.key not in asked)
        self.filters.offer(asked)
        self.model.set_rows(self.found.rows)
        self._on_filtered()

    def _show_tools(self) -> None:
        """What belongs to a list of people is there only with one."""
        has_list = self.chosen is not None and not self.comparison.is_open
        self.profile_bar.setVisible(has_list)
        self.filters.setVisible(has_list)
        self.stack.setVisible(not self.comparison.is_open)
        self.export_button.setVisible(has_list and self._may_export)
        self.new_button.setVisible(has_list and self._may_edit)

    @Slot()
    def _on_filtered(self) -> None:
        self.model.narrow(self.filters.sought.text(), self.filters.keeps)
        shown = len(self.model.shown_rows())
        self.stack.setCurrentWidget(self.view if shown else self.nothing)
        if not shown:
            self.nothing.show_query(self.filters.sought.text().strip())
            self.hide_panel()
        elif self.view.current_row() is None:
            self.view.select_first()
        if self.isVisible():
            self.noted.emit(said("fit.shown", count=whole(shown)))
        self.comparison.count_selected()
        self._on_selected(self.view.current_row())

    def _on_selected(self, row: FitRow | None) -> None:
        if row is None or self.found is None:
            return
        self.card_panel.show_row(row, self.found.profile)
        if self.window().width() >= NARROW and not self.comparison.is_open:
            self.show_panel()

    def _on_opened(self, row: FitRow) -> None:
        if self.found is not None:
            self.card_panel.show_row(row, self.found.profile)
            self.show_panel()

    # Posts -------------------------------------------------------------------------------------

    def _choose(self, number: int) -> None:
        self._wanted = number
        self.context.memory.keep_table(MEMORY, {"profile": number})
        self.comparison.close()
        self.refresh()

    @Slot()
    def _on_new(self) -> None:
        self._open_dialog(None)

    @Slot()
    def _on_change(self) -> None:
        self._open_dialog(self.chosen)

    def _open_dialog(self, row: ProfileRow | None) -> None:
        def show(choices: PostChoices) -> None:
            dialog = PostProfileDialog(self, self._service, choices, self._words, row=row)
            dialog.saved.connect(self._choose)
            dialog.open()

        self.run(lambda _task: self._choices(), show)

    def _choices(self) -> PostChoices:
        directory, language = self.context.services.organizations, self.context.language
        return PostChoices(
            posts=[(post.position_id, post.title.pick(language)) for post in directory.positions()],
            bodies=[(body.organization_id, body.name.pick(language)) for body in directory.rows()],
            region_codes=tuple(directory.regions()),
            fields=self._service.fields(),
        )

    @Slot()
    def _on_remove(self) -> None:
        row = self.chosen
        if row is None or not self.attempt(lambda: self._service.remove(row.id)):
            return
        self._wanted = None
        fields = ProfileFields(row.title, row.profile, row.position_id, row.organization_id)

        def undo() -> None:
            self.attempt(lambda: self._choose(self._service.add(fields)))

        words = self.tr("The requirements are deleted")
        self.bar.tell(words, row.title, tone=Tone.GOOD, action_text=term("btn_undo"), action=undo)
        self.refresh()

    # Comparison, cards, workbooks --------------------------------------------------------------

    def _profile(self) -> PostProfile | None:
        return self.found.profile if self.found is not None else None

    def _side_by_side(self, rows: Sequence[FitRow], words: Words) -> SideBySide:
        people = [row.person_id for row in rows if row.person_id is not None]
        members = [row.reserve.reservist_id for row in rows if row.person_id is None and row.reserve]
        post = self.chosen.title if self.chosen is not None else ""
        service = self.context.services.comparison
        return service.side_by_side(people, words, reservist_ids=members, profile=self._profile(), post=post)

    @Slot()
    def _on_turned(self) -> None:
        self._show_tools()
        self._on_selected(self.view.current_row())

    def _on_card_asked(self, row: FitRow) -> None:
        self._open_card(row.person_id, row.reserve.reservist_id if row.reserve else None)

    def _on_person_asked(self, person: SidePerson) -> None:
        self._open_card(person.person_id, person.reservist_id)

    def _open_card(self, person_id: int | None, reservist_id: int | None) -> None:
        if person_id is not None:
            self.requested.emit("official", person_id)
        elif reservist_id is not None:
            self.requested.emit("member", reservist_id)

    @Slot()
    def _on_export(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            keys = [row.key for row in self.model.shown_rows()]
            export_fitting(self, chosen.title, chosen.profile, keys, shown_filter=self.filters.words())


def _chosen(profiles: Sequence[ProfileRow], wanted: int | None) -> ProfileRow | None:
    return next((row for row in profiles if row.id == wanted), profiles[0] if profiles else None)
