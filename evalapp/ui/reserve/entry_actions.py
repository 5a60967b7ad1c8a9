"""Opening the form of an application: a new one, or the facts of one that is there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from evalapp.domain.language import Trilingual
from evalapp.services.application_entry import Entered
from evalapp.services.entry_frames import EnteredFacts, EntryFrame
from evalapp.ui.common.context import PageContext
from evalapp.ui.reserve.entry_dialog import EntryDialog

Saved = Callable[[Entered], object]
Failed = Callable[[Exception], object]


@dataclass(frozen=True, slots=True)
class _Opened:
    """What the form shows."""

    frame: EntryFrame
    regions: dict[str, Trilingual]
    facts: EnteredFacts | None


def enter_application(
    parent: QWidget, context: PageContext, intake_id: int, *, saved: Saved, failed: Failed
) -> None:
    """Ask for a new application of an intake."""
    services = context.services

    def read(_task: object) -> _Opened:
        frame = services.application_entry.frame(intake_id)
        return _Opened(frame, dict(services.organizations.regions()), None)

    _open(parent, context, read, saved=saved, failed=failed)


def correct_application(
    parent: QWidget, context: PageContext, application_id: int, *, saved: Saved, failed: Failed
) -> None:
    """Ask for the facts of an application anew; the form shows those that are stored."""
    services = context.services

    def read(_task: object) -> _Opened:
        facts = services.application_entry.facts(application_id)
        frame = services.application_entry.frame(facts.intake_id)
        return _Opened(frame, dict(services.organizations.regions()), facts)

    _open(parent, context, read, saved=saved, failed=failed)


def _open(
    parent: QWidget,
    context: PageContext,
    read: Callable[[object], _Opened],
    *,
    saved: Saved,
    failed: Failed,
) -> None:
    def show(opened: _Opened) -> None:
        EntryDialog(
            context, opened.frame, opened.regions, saved=saved, facts=opened.facts, parent=parent
        ).open()

    context.tasks.run(parent, read, done=show, failed=failed)
