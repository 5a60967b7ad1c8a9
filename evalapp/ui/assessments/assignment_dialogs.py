"""Asking whom to assign: peers, superiors of bodies, raters of chosen officials, a list."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
)

from evalapp.domain.assignment import PeerCircle
from evalapp.domain.campaign import RaterRole
from evalapp.domain.errors import AppError
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.services.assignments import AssignmentPlan, BodySuperior, RaterWish
from evalapp.services.official_rows import OfficialPage, OfficialQuery
from evalapp.ui.assessments.form_dialogs import role_box
from evalapp.ui.common.buttons import second
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.messages import error_text, said, term
from evalapp.ui.common.number_field import NumberField
from evalapp.ui.common.page import Page
from evalapp.ui.common.side_panel import scrolled
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.toolbar import SearchField

translate = QCoreApplication.translate

_HITS = 6
_MOST_PEERS = 30
_PERSON = Qt.ItemDataRole.UserRole
_LINE = Qt.ItemDataRole.UserRole + 1


class PlanningDialog(FormDialog):
    """Asks; then has the plan made in the background and closes when it is there."""

    planned = Signal(object)
    """The AssignmentPlan."""

    def __init__(self, page: Page, title: str, text: str = "", *, width: int = 480) -> None:
        super().__init__(page, title, text, verb=self.tr("Show the plan"), width=width)
        self.verb.setObjectName("show_plan")
        self._page = page
        self._service = page.context.services.assignments

    def work(self, values: dict[str, Any]) -> Callable[[], AssignmentPlan]:
        """What makes the plan, called on the background thread."""
        raise NotImplementedError

    def accept(self) -> None:
        """Make the plan; the dialog stays open when that fails."""
        values = self.form.values()
        if problems := self.check(values):
            self._refuse(problems)
            return
        work = self.work(values)
        self.verb.setEnabled(False)
        self._page.context.tasks.run(
            self, lambda _task: work(), done=self._on_planned, failed=self._on_plan_failed
        )

    def _on_planned(self, plan: AssignmentPlan) -> None:
        self.done(self.DialogCode.Accepted)
        self.planned.emit(plan)

    def _on_plan_failed(self, error: Exception) -> None:
        self.verb.setEnabled(True)
        if not isinstance(error, AppError):
            raise error
        self.bar.complain(error_text(error))


class PeersDialog(PlanningDialog):
    """How many peers, from which circle, for whom."""

    def __init__(
        self, page: Page, campaign_id: int, rules: ScoringRules, chosen: Sequence[int], total: int
    ) -> None:
        super().__init__(
            page,
            self.tr("Assign peers"),
            self.tr(
                "Peers are the other officials of the same body. Where there are more than asked for, "
                "they are taken in turn, so that everybody is asked equally often."
            ),
        )
        self._campaign_id, self._chosen = campaign_id, tuple(chosen)
        circle = QComboBox()
        for value, words in (
            (PeerCircle.BODY, self.tr("The same body only")),
            (PeerCircle.REGION, self.tr("The same body, then the same region")),
            (PeerCircle.CAMPAIGN, self.tr("The same body, then the whole campaign")),
        ):
            circle.addItem(words, value.value)
        wanted = NumberField()
        wanted.setRange(1, _MOST_PEERS)
        rule = rules.role(RaterRole.PEER)
        self.form.add(
            Field("circle", self.tr("From"), circle, stretch=3),
            Field("wanted", self.tr("Peers each"), wanted, stretch=1),
        )
        self.form.add(Field("whom", self.tr("For whom"), whom_box(len(chosen), total)))
        self.form.load(
            {
                "circle": PeerCircle.BODY.value,
                "wanted": rule.minimum if rule else 1,
                "whom": len(chosen) > 1,
            }
        )

    def work(self, values: dict[str, Any]) -> Callable[[], AssignmentPlan]:
        """Peers of everybody, or of the chosen ones."""
        circle, wanted = PeerCircle(values["circle"]), int(values["wanted"])
        only = self._chosen if values["whom"] else None
        return lambda: self._service.plan_peers(self._campaign_id, circle, wanted, only)


class SuperiorsDialog(PlanningDialog):
    """One superior per body, found in the register or typed once."""

    def __init__(self, page: Page, campaign_id: int, bodies: Sequence[BodySuperior]) -> None:
        super().__init__(
            page,
            self.tr("Assign superiors"),
            self.tr(
                "One superior per body rates its officials who have none yet. "
                "Names known from the register are filled in; bodies left empty are passed over."
            ),
            width=720,
        )
        self._campaign_id, self._bodies = campaign_id, list(bodies)
        self._names: list[QLineEdit] = []
        self._posts: list[QLineEdit] = []
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 0, 8, 0)
        holder.addLayout(self._grid(page))
        holder.addStretch(1)
        area = scrolled(holder)
        area.setMinimumHeight(scaled(340))
        self.body.insertWidget(0, area, 1)
        self.form.hide()

    def _grid(self, page: Page) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for column, words in enumerate((term("state_body"), term("superior"), term("position"))):
            grid.addWidget(text_label(words, "small_strong"), 0, column)
            grid.setColumnStretch(column, (3, 3, 2)[column])
        language = page.context.language
        self._bodies.sort(key=lambda body: body.body.pick(language))
        for row, body in enumerate(self._bodies, start=1):
            name, post = QLineEdit(body.full_name), QLineEdit(body.post.pick(language) if body.post else "")
            words = body.body.pick(language)
            name.setAccessibleName(f"{words}: {term('superior')}")
            post.setAccessibleName(f"{words}: {term('position')}")
            name.setPlaceholderText(self.tr("Surname, given name, patronymic"))
            caption = text_label(words, "body", wraps=True)
            caption.setToolTip(self.tr("%n official(s) without a superior", "", body.officials))
            grid.addWidget(caption, row, 0)
            grid.addWidget(name, row, 1)
            grid.addWidget(post, row, 2)
            self._names.append(name)
            self._posts.append(post)
        return grid

    def work(self, values: dict[str, Any]) -> Callable[[], AssignmentPlan]:
        """The superiors that are filled in."""
        del values
        superiors = {
            body.organization_id: _superior(body, name.text(), post.text())
            for body, name, post in zip(self._bodies, self._names, self._posts, strict=True)
            if name.text().strip()
        }
        return lambda: self._service.plan_superiors(self._campaign_id, superiors)

    def reject(self) -> None:
        """Nothing typed here is lost that matters: the plan is made anew each time."""
        self.done(self.DialogCode.Rejected)


class RatersDialog(PlanningDialog):
    """Raters of chosen officials: typed one a line, or picked from the register."""

    def __init__(self, page: Page, campaign_id: int, rules: ScoringRules, chosen: Sequence[int]) -> None:
        super().__init__(
            page,
            self.tr("Assign raters to %n official(s)", "", len(chosen)),
            self.tr(
                "One rater a line: the name, after a semicolon the post. "
                "A code or an IIN may stand instead of the name."
            ),
            width=560,
        )
        self._campaign_id, self._chosen = campaign_id, tuple(chosen)
        self._picked: dict[str, int] = {}
        self._raters = QPlainTextEdit()
        self._raters.setTabChangesFocus(True)
        self._raters.setMinimumHeight(scaled(110))
        self.form.add(Field("role", term("rater_role"), role_box(rules)))
        self.form.add(Field("raters", self.tr("Raters"), self._raters, required=True))
        self._search = SearchField(self.tr("Find in the register: surname, post or body"))
        self._search.searched.connect(self._on_search)
        self._hits = QListWidget()
        self._hits.setAccessibleName(self.tr("Found in the register"))
        self._hits.setFixedHeight(scaled(120))
        self._hits.itemActivated.connect(self._on_picked)
        self._hits.hide()
        self.body.insertWidget(1, self._search)
        self.body.insertWidget(2, self._hits)
        self.form.load({"role": RaterRole.SUBORDINATE.value, "raters": ""})
        if self.form.values()["role"] is None:
            self.form.load({"role": rules.roles[0].role.value, "raters": ""})
        self._raters.setFocus()

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """Somebody must be named."""
        return {} if str(values["raters"]).strip() else {"raters": said("rater.fault_rater_missing")}

    def work(self, values: dict[str, Any]) -> Callable[[], AssignmentPlan]:
        """Each named rater for each chosen official."""
        role = RaterRole(values["role"])
        lines = [line.strip() for line in str(values["raters"]).splitlines() if line.strip()]
        wishes = [self._wish(line) for line in lines]
        return lambda: self._service.plan_raters(self._campaign_id, self._chosen, role, wishes)

    def _wish(self, line: str) -> RaterWish:
        name, _, post = (part.strip() for part in line.partition(";"))
        if line in self._picked:
            return RaterWish(person_id=self._picked[line], full_name=name, post=post)
        if any(sign.isdigit() for sign in name):
            return RaterWish(code=name, post=post)
        return RaterWish(full_name=name, post=post)

    @Slot(str)
    def _on_search(self, text: str) -> None:
        if not text.strip():
            self._hits.hide()
            return
        context = self._page.context
        query = OfficialQuery(text=text, language=context.language, limit=_HITS)
        context.tasks.run(
            self,
            lambda _task: context.services.officials.page(query),
            done=self._on_hits,
            failed=self._on_plan_failed,
        )

    def _on_hits(self, page: OfficialPage) -> None:
        self._hits.clear()
        language = self._page.context.language
        for row in page.rows:
            post = row.post.pick(language) if row.post else ""
            body = row.body.pick(language) if row.body else ""
            item = QListWidgetItem(" · ".join(filter(None, (row.full_name, post, body))))
            item.setData(_PERSON, row.person_id)
            item.setData(_LINE, f"{row.full_name}; {', '.join(filter(None, (post, body)))}".rstrip("; "))
            self._hits.addItem(item)
        self._hits.setVisible(bool(page.rows))
        if page.rows:
            self._hits.setCurrentRow(0)

    @Slot(QListWidgetItem)
    def _on_picked(self, item: QListWidgetItem) -> None:
        line = str(item.data(_LINE))
        self._picked[line] = int(item.data(_PERSON))
        text = self._raters.toPlainText().rstrip()
        self._raters.setPlainText(f"{text}\n{line}" if text else line)
        self._search.clear()
        self._search.setFocus()


class ListDialog(PlanningDialog):
    """A list pasted from Excel, or a workbook."""

    def __init__(self, page: Page, campaign_id: int) -> None:
        super().__init__(
            page,
            self.tr("Assign from a list"),
            self.tr(
                "Copy the rows in Excel and paste them here: official (IIN or name), role, rater (name, "
                "code or IIN), post of the rater. A header is understood but not needed."
            ),
            width=640,
        )
        self._campaign_id = campaign_id
        self._file: Path | None = None
        pasted = QPlainTextEdit()
        pasted.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        pasted.setTabChangesFocus(True)
        pasted.setMinimumHeight(scaled(200))
        self.form.add(Field("pasted", self.tr("Rows"), pasted))
        self.form.load({"pasted": ""})
        choose = second(self.tr("From a workbook…"), "import")
        choose.setObjectName("choose_workbook")
        choose.clicked.connect(self._on_choose)
        self.add_other(choose)

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """Something must be there to read."""
        has_rows = self._file is not None or str(values["pasted"]).strip()
        return {} if has_rows else {"pasted": self.tr("Paste at least one row.")}

    def work(self, values: dict[str, Any]) -> Callable[[], AssignmentPlan]:
        """What the workbook, or else the pasted text, says."""
        path, text, name = self._file, str(values["pasted"]), self.tr("pasted rows")
        if path is not None:
            return lambda: self._service.plan_workbook(self._campaign_id, path)
        return lambda: self._service.plan_text(self._campaign_id, text, name=name)

    def take_file(self, path: Path) -> None:
        """Read a workbook at once."""
        self._file = path
        self.accept()

    def _on_plan_failed(self, error: Exception) -> None:
        self._file = None
        super()._on_plan_failed(error)

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("List of raters"))
        dialog.setNameFilter(self.tr("Workbooks (*.xlsx *.xlsm *.xls *.ods *.csv)"))
        dialog.fileSelected.connect(lambda path: self.take_file(Path(path)))
        dialog.open()


def whom_box(chosen: int, total: int) -> QComboBox:
    """Everybody of the campaign, or those who are selected in the table (value True)."""
    made = QComboBox()
    made.addItem(translate("WhomBox", "All officials of the campaign: {count}").format(count=total), False)
    if chosen:
        made.addItem(translate("WhomBox", "Selected officials: {count}").format(count=chosen), True)
    return made


def _superior(body: BodySuperior, name: str, post: str) -> RaterWish:
    is_known = body.person_id is not None and name.strip() == body.full_name
    return RaterWish(body.person_id if is_known else None, full_name=name.strip(), post=post.strip())
