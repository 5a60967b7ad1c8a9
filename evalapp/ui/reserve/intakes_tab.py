"""The tab with all intakes: open one, begin a new one."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from evalapp.domain.access import Action
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.exports import export_table
from evalapp.ui.reserve.intake_dialog import IntakeDialog
from evalapp.ui.reserve.intakes_view import IntakesView
from evalapp.ui.reserve.reserve_tab import ReserveTab
from evalapp.ui.reserve.reserve_tabs import APPLICATIONS, SETUP


class IntakesTab(ReserveTab):
    """All intakes with their counts."""

    NEEDS_INTAKE: ClassVar[bool] = False
    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"intake", "application", "verdict", "rule_set"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_edit = context.actor.may(Action.RUN_INTAKE)
        self.list = IntakesView(context.language, context.memory, may_edit=self._may_edit)
        self.list.opened.connect(self._on_opened)
        self.list.create_asked.connect(self._on_create)
        self.list.import_asked.connect(partial(self.requested.emit, "import", "applications"))
        self.list.has_rows.connect(self._on_rows)
        self.add_bar()
        self.add(self.list, 1)
        self._create = primary(self.tr("New intake…"), "add")
        self._create.setObjectName("create")
        self._create.clicked.connect(self._on_create)

    def head_actions(self) -> Sequence[QWidget]:
        write = quiet(self.tr("Export"), "export")
        write.setObjectName("export_intakes")
        write.clicked.connect(self._on_export)
        offered: list[QWidget] = [write] if self.context.actor.may(Action.EXPORT) else []
        return [*offered, self._create] if self._may_edit else offered

    def reload(self) -> None:
        service = self.context.services.intakes
        self.run(lambda _task: service.rows(), self.list.show_rows)

    def _on_rows(self, has_rows: bool) -> None:
        """The empty list has a button of its own."""
        self._create.setVisible(has_rows)

    def _on_opened(self, intake_id: int) -> None:
        self.intake_wanted.emit(intake_id, APPLICATIONS)

    def _on_create(self) -> None:
        IntakeDialog(self.context, self._on_made, self, earlier=self.list.model.all_rows()).open()

    def _on_made(self, intake_id: int) -> None:
        """A new intake goes on with its rules and stages."""
        self.intake_wanted.emit(intake_id, SETUP)

    def _on_export(self) -> None:
        export_table(self, self.list.view, self.tr("Intakes"))
