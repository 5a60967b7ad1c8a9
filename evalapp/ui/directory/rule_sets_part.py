"""Rule sets of the reserve: their versions in words, with clauses, dates, users; officers edit them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.domain.rule_set import Criterion
from evalapp.domain.rule_set_checks import Seam, SeamKind
from evalapp.services.criterion_words import criterion_name, rule_texts
from evalapp.services.rule_set_editing import RuleSetVersion
from evalapp.services.rule_set_words import rule_differences
from evalapp.services.rule_sets import RuleSetRow
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import primary, quiet, second
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.formats import day, quoted, whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.reading import Reading, ReadingPane
from evalapp.ui.common.table_model import Column, Group, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import Toolbar
from evalapp.ui.directory.rule_set_dialogs import CopyDialog, EndDialog
from evalapp.ui.directory.rule_set_editor import RuleSetDialog


class RuleSetsPart(QWidget):
    """The list of rule sets, the text of the chosen one, and what can be done with it."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._language = page, Language(page.context.language)
        self._service = page.context.services.rule_set_editing
        self.version: RuleSetVersion | None = None
        self._wanted: int | None = None
        columns = [
            Column(
                "name",
                term("rule_set"),
                lambda row: row.rules.name.pick(self._language),
                detail=self._validity,
                stretch=True,
                required=True,
                sortable=False,
            )
        ]
        self.model = RowTableModel(columns, key=lambda row: row.rule_set_id)
        self.view = RowView(self.model, "rule_sets", memory=page.context.memory)
        self.view.setAccessibleName(self.tr("Rule sets"))
        self.pane = ReadingPane(term("rule_set"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._buttons: tuple[QPushButton, ...] = ()
        if self._service.may_edit():
            column.addWidget(self._toolbar())
        column.addWidget(Reading(self.view, self.pane, self._on_row), 1)

    def show_rule_sets(self, rows: Sequence[RuleSetRow]) -> None:
        """Show the rule sets; the chosen one is read anew."""
        codes = [row.rules.code for row in rows]
        self.model.set_group(self._group if len(set(codes)) < len(codes) else None)
        self.model.set_rows(rows)
        if self._wanted is not None and self.view.select_id(self._wanted):
            self._wanted = None
        current = self.view.current_row()
        if current is None:
            self.view.select_first()
        else:
            self._on_row(current)

    # Building --------------------------------------------------------------------------------

    def _toolbar(self) -> Toolbar:
        self.delete_button = quiet(self.tr("Delete…"), "delete")
        self.delete_button.setObjectName("delete_rule_set")
        self.delete_button.clicked.connect(self._on_delete)
        self.end_button = quiet(self.tr("End of validity…"), "calendar")
        self.end_button.setObjectName("end_rule_set")
        self.end_button.clicked.connect(self._on_end)
        self.new_button = quiet(self.tr("New rule set…"), "add")
        self.new_button.setObjectName("new_rule_set")
        self.new_button.clicked.connect(self._on_new)
        self.copy_button = second(self.tr("Later version…"))
        self.copy_button.setObjectName("copy_rule_set")
        self.copy_button.clicked.connect(self._on_copy)
        self.edit_button = primary(self.tr("Edit…"), "edit")
        self.edit_button.setObjectName("edit_rule_set")
        self.edit_button.clicked.connect(self._on_edit)
        bar = Toolbar()
        bar.add(self.delete_button, self.end_button, self.new_button, self.copy_button, self.edit_button)
        return bar

    def _group(self, row: RuleSetRow) -> Group:
        """Versions of one code stand together."""
        rows = self.model.all_rows()
        versions = [each for each in rows if each.rules.code == row.rules.code]
        words = self.tr("%n version(s)", "", len(versions))
        # Groups stand in the order of their keys: here in that of the list.
        return Group(rows.index(versions[0]), versions[0].rules.name.pick(self._language), words)

    def _validity(self, row: RuleSetRow) -> str:
        rules = row.rules
        if rules.valid_to is None:
            is_later = rules.valid_from > self._page.context.today()
            words = self.tr("in force from {day} on") if is_later else self.tr("in force since {day}")
            words = words.format(day=day(rules.valid_from))
        else:
            is_over = rules.valid_to < self._page.context.today()
            words = (
                self.tr("was in force from {first} to {last}")
                if is_over
                else self.tr("in force from {first} to {last}")
            )
            words = words.format(first=day(rules.valid_from), last=day(rules.valid_to))
        if row.seam is None:
            return words
        warns = self.tr("gap before it") if row.seam.kind is SeamKind.GAP else self.tr("overlaps the earlier")
        return f"{words}, {warns}"

    # Showing ---------------------------------------------------------------------------------

    def _on_row(self, row: RuleSetRow) -> None:
        def show(version: RuleSetVersion) -> None:
            current = self.view.current_row()
            if current is not None and current.rule_set_id == version.rule_set_id:
                self._show(row, version)

        self._page.run(lambda _task: self._service.version(row.rule_set_id), show)

    def _show(self, row: RuleSetRow, version: RuleSetVersion) -> None:
        self.version = version
        self._show_buttons(version)
        rules, pane = version.rules, self.pane
        pane.begin(rules.name.pick(self._language), self._validity(row))
        if version.is_locked:
            pane.add_chip(ChipLook(self.tr("In use, read-only"), Tone.NEUTRAL, "lock"))
        if row.seam is not None:
            pane.add_text(self._seam_words(row.seam), "warn")
        pane.add_section(self.tr("Criteria"))
        lines = rule_texts(self._language, rules)
        for criterion, words in zip(rules.criteria, lines, strict=False):
            pane.add_entry(criterion_name(self._language, criterion), words, self._clause(version, criterion))
        pane.add_section(self.tr("How it is counted"))
        for words in lines[len(rules.criteria) :]:
            pane.add_text(words)
        pane.add_section(self.tr("Source"))
        pane.add_text(rules.source.pick(self._language))
        self._show_differences(version)
        self._show_users(version)
        pane.end()

    def _show_buttons(self, version: RuleSetVersion) -> None:
        if not self._service.may_edit():
            return
        self.edit_button.setEnabled(not version.is_locked)
        self.delete_button.setEnabled(not version.is_used)
        locked = self.tr("An intake was opened by these rules, or members stay by them: make a later version")
        self.edit_button.setToolTip(locked if version.is_locked else "")

    def _clause(self, version: RuleSetVersion, criterion: Criterion) -> str:
        clause = version.rules.clauses.get(criterion)
        if clause is None:
            return ""
        words = self.tr("Clause: {words}").format(words=clause.words.pick(self._language))
        return f"{words} {said('criterion.composed')}" if clause.composed else words

    def _seam_words(self, seam: Seam) -> str:
        if seam.kind is SeamKind.GAP:
            words = self.tr(
                "From {first} to {last} no version is in force; the earlier one is proposed then."
            )
            return words.format(first=day(seam.first), last=day(seam.last))
        if seam.last is None:
            words = self.tr("From {first} on two versions are in force; this one is used.")
            return words.format(first=day(seam.first))
        words = self.tr("From {first} to {last} two versions are in force; this one is used.")
        return words.format(first=day(seam.first), last=day(seam.last))

    def _show_differences(self, version: RuleSetVersion) -> None:
        source = version.based_on
        if source is None:
            return
        words = self.tr("Differs from “{name}” of {day}")
        name = source.name.pick(self._language)
        self.pane.add_section(words.format(name=name, day=day(source.valid_from)))
        found = rule_differences(self._language, source, version.rules)
        for one in found:
            self.pane.add_entry(
                one.name, one.after or "–", self.tr("before: {words}").format(words=one.before or "–")
            )
        if not found:
            self.pane.add_text(self.tr("In nothing but its dates."), "secondary")

    def _show_users(self, version: RuleSetVersion) -> None:
        self.pane.add_section(self.tr("Used by"))
        for user in version.users:
            count = self.tr("applications: {count}").format(count=whole(user.applications))
            self.pane.add_text(f"{quoted(user.name)} – {label(user.state).lower()}, {count}")
        if version.members:
            words = self.tr("Members of the reserve: {count}")
            self.pane.add_text(words.format(count=whole(version.members)))
        if not version.is_used:
            self.pane.add_text(self.tr("No intake yet."), "secondary")

    # Doing -----------------------------------------------------------------------------------

    def _on_edit(self) -> None:
        if self.version is not None and not self.version.is_locked:
            RuleSetDialog(self._page, self.version).open()

    def _on_copy(self) -> None:
        self._open_copy(as_new=False)

    def _on_new(self) -> None:
        self._open_copy(as_new=True)

    def _open_copy(self, *, as_new: bool) -> None:
        if self.version is not None:
            dialog = CopyDialog(self._page, self.version, as_new=as_new)
            dialog.made.connect(self._on_made)
            dialog.open()

    def _on_made(self, rule_set_id: int) -> None:
        self._wanted = rule_set_id

    def _on_end(self) -> None:
        if self.version is not None:
            EndDialog(self._page, self.version).open()

    def _on_delete(self) -> None:
        version = self.version
        if version is None or version.is_used:
            return
        name = version.rules.name.pick(self._language)

        def delete() -> None:
            self._page.attempt(lambda: self._service.delete(version.rule_set_id))

        confirm(
            self._page,
            self.tr("Delete this rule set?"),
            self.tr("“{name}” of {day} is used by nothing. It cannot be brought back.").format(
                name=name, day=day(version.rules.valid_from)
            ),
            self.tr("Delete the rule set"),
            delete,
            dangerous=True,
        )
