"""Garbage goes on the window's thread, between events, and not while a job runs."""

import gc
import weakref

import pytest
from PySide6.QtCore import QAbstractListModel

from evalapp.ui.common.collector import Collector


class _Model(QAbstractListModel):
    """Refers to itself, as a model does whose callbacks hold the page that holds the model."""

    def __init__(self) -> None:
        super().__init__()
        self.page = [self]


@pytest.fixture
def collector(qapp):
    busy = []
    made = Collector(lambda: bool(busy))
    yield made, busy
    made.stop()


@pytest.fixture
def thrown(collector):
    """A model in a cycle that was let go, with so many objects since that Python itself would collect."""
    let_go = weakref.ref(_Model())
    many = [[] for _ in range(20_000)]
    yield let_go
    many.clear()


def test_nothing_goes_while_objects_are_made_but_at_the_next_look(collector, thrown):
    made, _busy = collector
    assert thrown() is not None
    made.collect()
    assert thrown() is None


def test_it_looks_by_itself(thrown, qtbot):
    qtbot.waitUntil(lambda: thrown() is None, timeout=10_000)


def test_a_running_job_is_not_disturbed(collector, thrown):
    made, busy = collector
    busy.append("import")
    made.collect()
    assert thrown() is not None
    busy.clear()
    made.collect()
    assert thrown() is None


def test_python_collects_again_when_it_stops(qapp):
    assert gc.isenabled()
    made = Collector(lambda: False)
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
