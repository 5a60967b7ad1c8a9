"""The rules of the chosen intake: edited in a draft, to be read once it is opened; its steps."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from evalapp.domain.access import Action
from evalapp.domain.errors import AppError, Invalid, NotFound
from evalapp.domain.intake import IntakeStep, allows
from evalapp.domain.intake_plan import IntakePlan
from evalapp.domain.rule_set import RuleSet
from evalapp.services.intake_lives import OpeningCheck, check_of
from evalapp.services.intake_rows import IntakeCard
from evalapp.services.intake_setup import IntakeSetup
from evalapp.ui.common.ask import confirms_discard
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.messages import error_text
from evalapp.ui.reserve.opened_rules import OpenedRules
from evalapp.ui.reserve.reserve_tab import ReserveTab
from evalapp.ui.reserve.setup_actions import SetupActions
from evalapp.ui.reserve.setup_editor import SetupEditor

PAUSE_MS = 250
"""The words follow what is typed after this pause."""


class SetupTab(ReserveTab):
    """Editor of a draft, or the confirmed rules of an opened intake."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"intake", "intake_direction", "intake_change", "stage", "rule_set", "application"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_run = context.actor.may(Action.RUN_INTAKE)
        self.setup: IntakeSetup | None = None
        self.editor = SetupEditor(context.language)
        self.editor.changed.connect(self._on_changed)
        self.editor.save_asked.connect(self.keep)
        self.editor.revert_asked.connect(self._on_revert)
        self.opened = OpenedRules(context.language)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.editor)
        self.stack.addWidget(self.opened)
        self.actions_row = SetupActions(self, keep=self.keep, take_over=self.editor.take_over)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._word)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self.keep)
        self.add_bar()
        self.add(self.stack, 1)

    def head_actions(self) -> Sequence[QWidget]:
        return self.actions_row.widgets() if self._may_run else ()

    def show_intake(self, card: IntakeCard) -> None:
        if self.card is not None and self.card.row.id != card.row.id:
            self.setup = None
        super().show_intake(card)

    def reload(self) -> None:
        services, number = self.context.services, self.intake.row.id
        today = self.context.today()
        self.run(
            lambda _task: (services.intake_setup.setup(number), services.intakes.rule_sets(today)),
            self._show_setup,
        )

    def may_leave(self) -> bool:
        if not self.is_dirty():
            return True
        if not confirms_discard(self):
            return False
        self._on_revert()
        return True

    def is_dirty(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return self.stack.currentWidget() is self.editor and self.editor.is_dirty()

    @Slot()
    def keep(self) -> bool:
        """Save what is typed; what cannot be is marked. False when it could not be kept."""
        if not self.is_dirty() or self.setup is None:
            return True
        plan = self.editor.plan()
        if plan is None:
            self.editor.show_unreadable()
            return False
        try:
            service = self.context.services.intake_setup
            kept = service.save(self.setup.id, plan, opened=self.editor.loaded())
        except Invalid as error:
            self.editor.show_faults(error.fields)
            return False
        except AppError as error:
            self.bar.complain(error_text(error))
            return False
        self.editor.load(kept)
        return True

    def _show_setup(self, found: tuple[IntakeSetup, tuple[RuleSet, ...]]) -> None:
        setup, rule_sets = found
        if setup.id != self.intake.row.id:
            return
        is_draft = allows(setup.state, IntakeStep.EDIT_RULES) and self._may_run
        is_typed = is_draft and self.setup is not None and self.setup.id == setup.id and self.is_dirty()
        self.setup = setup
        self.actions_row.show_setup(setup)
        self.stack.setCurrentWidget(self.editor if is_draft else self.opened)
        if not is_draft:
            self.opened.show_setup(setup)
        elif not is_typed:
            self.editor.offer_rule_sets(rule_sets)
            self.editor.load(setup.plan)

    @Slot()
    def _on_changed(self) -> None:
        self._pause.start()

    @Slot()
    def _on_revert(self) -> None:
        if (plan := self.editor.loaded()) is not None:
            self.editor.load(plan)

    @Slot()
    def _word(self) -> None:
        """Say in words what is typed, and mark what is wrong in it."""
        plan = self.editor.plan()
        if plan is None:
            return
        faults = plan.faults()
        self.editor.show_faults({name: code for name, code in faults.items() if name != "name"})
        self.run(partial(self._worded, plan), self._show_words)

    def _worded(self, plan: IntakePlan, _task: object) -> tuple[IntakePlan, RuleSet, OpeningCheck] | None:
        try:
            rules = self.context.services.intake_setup.rules_of(plan)
        except NotFound:
            return None
        return plan, rules, check_of(plan, rules)

    def _show_words(self, found: tuple[IntakePlan, RuleSet, OpeningCheck] | None) -> None:
        if found is not None:
            plan, rules, check = found
            self.editor.words.show_plan(plan, rules, check)
