"""Builds the demonstration workspace behind a progress window, over the log-in."""

import shutil
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from evalapp.domain.errors import AppError
from evalapp.services.progress import Progress
from evalapp.ui.common.messages import error_text
from evalapp.ui.common.progress_dialog import run_with_progress
from evalapp.ui.common.tasks import TaskRunner
from evalapp.ui.log_in.log_in_window import LogInWindow

translate = QCoreApplication.translate


def build_demo(folder: Path, progress: Progress) -> None:
    """Build beside and rename, so that a stopped building leaves nothing half-made."""
    from evalapp.services.demo import build_demo as build  # noqa: PLC0415

    beside = folder.with_name(f"{folder.name}.new")
    shutil.rmtree(beside, ignore_errors=True)
    build(beside, progress)
    beside.rename(folder)


def build_demo_with_progress(tasks: TaskRunner, window: LogInWindow, folder: Path) -> None:
    """Build in the background; the log-in waits."""
    window.enter.setEnabled(False)

    def done(_nothing: object) -> None:
        window.enter.setEnabled(True)

    def failed(error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        window.bar.complain(error_text(error))

    title = translate("LogIn", "Preparing the demonstration")
    run_with_progress(tasks, window, title, lambda task: build_demo(folder, task), done=done, failed=failed)
