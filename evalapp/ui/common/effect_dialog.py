"""What decisions change in register and reserve: everything in view, before → after, one confirmation."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Slot

from evalapp.domain.decision_effect import EffectChoices
from evalapp.domain.errors import AppError
from evalapp.exchange.decision_words import DecisionWords
from evalapp.services.effect_lines import EffectLine, EffectPreview
from evalapp.services.effects import Applied
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.decision_look import decision_words
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.dialog_work import DialogWork
from evalapp.ui.common.effect_detail import EffectDetail, Places
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.messages import error_text, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.theme import scaled

translate = QCoreApplication.translate

_WIDTH, _HEIGHT = 940, 640


def open_effect_dialog(page: Page, decision_ids: Sequence[int]) -> "EffectDialog":
    """Show what these decisions change, and change it when that is confirmed."""
    dialog = EffectDialog(page, decision_ids)
    dialog.open()
    return dialog


class EffectDialog(Dialog):
    """The decisions, what the chosen one changes, what it leaves open; the verb names how many."""

    def __init__(self, page: Page, decision_ids: Sequence[int]) -> None:
        super().__init__(
            page, translate("Effects", "What do the decisions change?"), width=_WIDTH, height=_HEIGHT
        )
        self.setObjectName("effect_dialog")
        self._page, self._ids = page, tuple(decision_ids)
        self._service = page.context.services.effects
        self._language = page.context.language
        self._choices = EffectChoices()
        self._left_out: set[int] = set()
        self._preview: EffectPreview | None = None
        self._places: Places = ([], [])
        self.model = RowTableModel(self._columns(), key=_key, parent=self)
        self.view = RowView(self.model, "effects", memory=page.context.memory)
        self.view.setAccessibleName(translate("Effects", "Decisions"))
        self.view.selected.connect(self._show_line)
        self.detail = EffectDetail(self._language)
        self.detail.setObjectName("effect_detail")
        self.detail.setMinimumHeight(scaled(200))
        self.detail.ground_chosen.connect(self._on_ground)
        self.detail.place_chosen.connect(self._on_place)
        self.detail.denied.connect(self._on_denied)
        self.detail.left_out.connect(self._on_left_out)
        self.verb = self.add_verb(translate("Effects", "Carry out"))
        self.verb.setObjectName("carry_out_now")
        self.to_orders = quiet(translate("Effects", "To the decisions without a date"))
        self.to_orders.setObjectName("to_orders")
        self.to_orders.clicked.connect(self._on_to_orders)
        self.to_orders.hide()
        self.add_other(self.to_orders)
        self._running = DialogWork(page.context.tasks, self, self.view, self.detail, self.verb)
        self.body.addWidget(self.view, 3)
        self.body.addWidget(self.detail, 2)
        self.body.addWidget(self._running.progress)
        self.verb.setEnabled(False)
        self._look()

    def accept(self) -> None:
        """Carry out what is in view and not left out."""
        if self._preview is None or self._running.is_running:
            return
        seen, choices, service = self._preview, self._choices, self._service
        chosen = frozenset(line.decision_id for line in self._chosen())
        self._running.start(
            lambda task: service.apply(seen, chosen, choices, progress=task), self._on_done, self._on_failed
        )

    def reject(self) -> None:
        """Close, or stop what is going on."""
        if not self._running.stop():
            super().reject()

    # Fetching --------------------------------------------------------------------------------

    def _look(self) -> None:
        """Try out what the decisions change, with what was chosen so far."""
        ids, choices, services = self._ids, self._choices, self._page.context.services
        language = self._language
        self.verb.setEnabled(False)

        def work(task: Task) -> tuple[EffectPreview, Places]:
            found = services.effects.preview(ids, choices, progress=task)
            if not any(line.needs_place for line in found.lines):
                return found, ([], [])
            directory = services.organizations
            posts = [(one.position_id, one.title.pick(language)) for one in directory.positions()]
            bodies = [(one.organization_id, one.name.pick(language)) for one in directory.rows()]
            return found, (posts, bodies)

        self._page.context.tasks.run(self, work, done=self._on_found, failed=self._on_failed)

    def _on_found(self, found: tuple[EffectPreview, Places]) -> None:
        self._preview, self._places = found
        current = self.view.current_row()
        self.model.set_rows(self._preview.lines)
        if current is None:
            self.view.select_first()
        else:
            self.view.select_id(current.decision_id)
        self._show_line(self.view.current_row())
        self._show_summary()

    def _on_done(self, applied: Applied) -> None:
        words = translate("Effects", "Decisions carried out: {count}.").format(count=whole(applied.decisions))
        detail = translate("Effects", "Records changed: {count}. A further decision puts them back.")
        self._page.bar.tell(words, detail.format(count=whole(applied.records)), tone=Tone.GOOD)
        Dialog.accept(self)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.bar.complain(error_text(error))
        if error.code == "effects_changed":
            self._look()

    # Showing ---------------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        return [
            Column("number", "№", lambda line: line.item_number, text=whole, right=True, width=50),
            Column(
                "name",
                translate("Effects", "About whom"),
                lambda line: line.subject_name,
                stretch=True,
                required=True,
            ),
            Column("decision", term("decision"), _decided, width=250, wraps=True),
            Column("day", term("effective_date"), lambda line: line.effective_on, text=day, width=172),
            Column(
                "state",
                translate("Effects", "What happens"),
                self._chip,
                sort=_order,
                delegate=ChipDelegate,
                width=190,
            ),
        ]

    def _chip(self, line: EffectLine) -> ChipLook:
        if line.wants_choice:
            return ChipLook(translate("Effects", "Choose below"), Tone.WARN, "warn")
        if line.fault is not None:
            return ChipLook(translate("Effects", "Not possible now"), Tone.BAD, "not_met")
        if not line.changes:
            return ChipLook(translate("Effects", "Changes nothing"), Tone.NEUTRAL)
        if line.decision_id in self._left_out:
            return ChipLook(translate("Effects", "Left for later"), Tone.NEUTRAL)
        words = translate("Effects", "Records: {count}").format(count=whole(len(line.changes)))
        return ChipLook(words, Tone.GOOD, "met")

    def _chosen(self) -> list[EffectLine]:
        ready = () if self._preview is None else self._preview.ready
        return [line for line in ready if line.decision_id not in self._left_out]

    def _show_summary(self) -> None:
        assert self._preview is not None
        chosen = self._chosen()
        records = sum(len(line.changes) for line in chosen)
        words = translate("Effects", "Decisions: {decisions}, records: {records}.").format(
            decisions=whole(len(chosen)), records=whole(records)
        )
        faulty = self._preview.faulty
        if open_ones := sum(line.wants_choice for line in faulty):
            told = translate("Effects", "Waiting for a choice below: {count}.")
            words += " " + told.format(count=whole(open_ones))
        if impossible := len(faulty) - open_ones:
            told = translate("Effects", "Not possible now: {count}; the reason stands below.")
            words += " " + told.format(count=whole(impossible))
        self.set_text(words)
        self.to_orders.setVisible(bool(self._undated()))
        self.verb.setText(translate("Effects", "Carry out {count}").format(count=whole(len(chosen))))
        self.verb.setEnabled(bool(chosen) and not self._running.is_running)

    def _undated(self) -> list[int]:
        """Decisions that wait for their effective date, which is entered with the order."""
        faulty = () if self._preview is None else self._preview.faulty
        return [line.decision_id for line in faulty if line.fault and line.fault.code == "effect_no_date"]

    @Slot()
    def _on_to_orders(self) -> None:
        undated = tuple(self._undated())
        self.reject()
        self._page.requested.emit("commission_tab", ("decisions", ("undated", undated)))

    @Slot(object)
    def _show_line(self, line: EffectLine | None) -> None:
        if line is None or self._preview is None:
            self.detail.clear()
            return
        is_out = line.decision_id in self._left_out
        self.detail.show_line(line, self._preview.names, self._choices, self._places, is_out=is_out)

    # Choosing --------------------------------------------------------------------------------

    @Slot()
    def _on_left_out(self) -> None:
        line = self.view.current_row()
        if isinstance(line, EffectLine) and self._preview is not None:
            self._left_out ^= {line.decision_id}
            self.model.set_rows(self._preview.lines)
            self.view.select_id(line.decision_id)
            self._show_line(self.view.current_row())
            self._show_summary()

    @Slot(str)
    def _on_ground(self, code: str) -> None:
        if (number := self._current()) is not None:
            self._choose(replace(self._choices, grounds={**self._choices.grounds, number: code}))

    @Slot(int, int)
    def _on_place(self, post: int, body: int) -> None:
        if (number := self._current()) is not None:
            self._choose(replace(self._choices, places={**self._choices.places, number: (post, body)}))

    @Slot(bool)
    def _on_denied(self, is_so: bool) -> None:
        if (number := self._current()) is not None:
            denied = self._choices.not_taken_up
            denied = denied | {number} if is_so else denied - {number}
            self._choose(replace(self._choices, not_taken_up=denied))

    def _current(self) -> int | None:
        line = self.view.current_row()
        return line.decision_id if isinstance(line, EffectLine) else None

    def _choose(self, choices: EffectChoices) -> None:
        self._choices = choices
        self._look()


def _decided(line: EffectLine) -> str:
    words: DecisionWords = decision_words()
    return words.decided(line.result, line.kind, is_undoing=line.undoes_id is not None)


def _order(line: EffectLine) -> int:
    return 0 if line.fault is not None else 1 if line.changes else 2


def _key(line: EffectLine) -> int:
    return line.decision_id
