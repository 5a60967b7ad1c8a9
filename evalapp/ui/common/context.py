"""What every page is given: services, who is at work, tasks, changes, memory, the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from evalapp.domain.access import Actor
from evalapp.domain.language import Language
from evalapp.ui.common.changes import ChangeNotifier
from evalapp.ui.common.table_view import TableMemory
from evalapp.ui.common.tasks import TaskRunner
from evalapp.ui.common.theme import Theme

if TYPE_CHECKING:
    from evalapp.services.suite import Services


@dataclass(frozen=True)
class PageContext:
    """Handed to the constructor of a page; it takes from it what it needs."""

    services: "Services"
    actor: Actor
    language: Language
    tasks: TaskRunner
    changes: ChangeNotifier
    theme: Theme
    memory: TableMemory
    today: Callable[[], date]
