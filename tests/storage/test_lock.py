import json
import os
import subprocess
import sys
from datetime import UTC, datetime

import psutil
import pytest

from evalapp.domain.errors import BadWorkspace
from evalapp.storage.lock import acquire, holders

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


def test_two_processes_of_one_computer_share(tmp_path):
    first = acquire(tmp_path, account="admin", now=NOW)
    second = acquire(tmp_path, account="officer", now=NOW)
    assert {holder.account for holder in holders(tmp_path)} == {"admin", "officer"}
    assert holders(tmp_path)[0].process == os.getpid()
    first.release()
    second.release()
    second.release()
    assert holders(tmp_path) == []


def test_another_computer_is_refused_by_name(tmp_path):
    theirs = acquire(tmp_path, account="officer", now=NOW, host="КАДРЫ-07")
    with pytest.raises(BadWorkspace) as refusal:
        acquire(tmp_path, account="admin", now=NOW, host="КАДРЫ-01")
    assert refusal.value.code == "locked_by_host"
    assert refusal.value.params["host"] == "КАДРЫ-07"
    assert refusal.value.params["account"] == "officer"
    assert [holder.host for holder in holders(tmp_path)] == ["КАДРЫ-07"]
    theirs.release()
    acquire(tmp_path, account="admin", now=NOW, host="КАДРЫ-01").release()


def test_a_person_may_take_over_from_a_broken_computer(tmp_path):
    acquire(tmp_path, account="officer", now=NOW, host="КАДРЫ-07")
    acquire(tmp_path, account="admin", now=NOW, host="КАДРЫ-01", take_over=True)
    assert [holder.host for holder in holders(tmp_path)] == ["КАДРЫ-01"]


def test_the_lock_of_a_crashed_process_is_cleared_away(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE
    ) as crashed:
        leftover = tmp_path / "lock-000000000000.json"
        acquire(tmp_path, account="officer", now=NOW).release()
        own = psutil.Process(crashed.pid)
        mine = acquire(tmp_path, account="admin", now=NOW)
        content = json.loads(next(tmp_path.glob("lock-*.json")).read_text("utf-8"))
        leftover.write_text(json.dumps(content | {"process": own.pid, "started": own.create_time()}), "utf-8")
        mine.release()
        acquire(tmp_path, account="admin", now=NOW).release()
        assert leftover.exists()  # still running
        crashed.kill()
    acquire(tmp_path, account="admin", now=NOW).release()
    assert not leftover.exists()


def test_a_process_number_given_to_somebody_else_does_not_count(tmp_path):
    lock = acquire(tmp_path, account="officer", now=NOW)
    path = next(tmp_path.glob("lock-*.json"))
    content = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(content | {"started": content["started"] - 1000}), "utf-8")
    acquire(tmp_path, account="admin", now=NOW)
    assert not path.exists()
    lock.release()
