from datetime import UTC, datetime, timedelta

import pytest

from evalapp.domain.errors import Invalid
from evalapp.storage.passwords import FailedAttempts, LogInPaused, require_strong, weakness

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
SLOT = "3f9a"


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("короткий 1", "password_short"),
        ("x" * 201, "password_long"),
        ("1234567890123", "password_common"),
        ("Password2024!", "password_common"),
        ("ЙЦУКЕНГШЩЗХЪ", "password_common"),
        ("қазақстан2026", "password_common"),
        ("ababababababab", "password_common"),
        ("officer12345", "password_has_login"),
        ("четыре зелёных чайника", ""),
        ("үш жасыл алма 5", ""),
    ],
)
def test_weak_passwords_are_refused(password, code):
    assert weakness(password, login="officer") == code
    if code:
        with pytest.raises(Invalid) as refusal:
            require_strong(password, login="officer")
        assert refusal.value.fields == {"password": code}


def test_the_fifth_failure_brings_a_pause_that_doubles(tmp_path):
    attempts = FailedAttempts(tmp_path / "attempts.json")
    assert [attempts.failed(SLOT, now=NOW) for _ in range(5)] == [4, 3, 2, 1, 0]
    with pytest.raises(LogInPaused) as pause:
        attempts.require_no_pause(SLOT, now=NOW)
    assert pause.value.params["until"] == NOW + timedelta(seconds=30)
    later = NOW + timedelta(seconds=31)
    attempts.require_no_pause(SLOT, now=later)
    attempts.failed(SLOT, now=later)
    with pytest.raises(LogInPaused):
        attempts.require_no_pause(SLOT, now=later + timedelta(seconds=59))
    attempts.require_no_pause(SLOT, now=later + timedelta(seconds=60))


def test_a_restart_does_not_forget_the_failures(tmp_path):
    for _ in range(5):
        FailedAttempts(tmp_path / "attempts.json").failed(SLOT, now=NOW)
    with pytest.raises(LogInPaused):
        FailedAttempts(tmp_path / "attempts.json").require_no_pause(SLOT, now=NOW)


def test_success_forgets_and_tells_how_many_there_were(tmp_path):
    attempts = FailedAttempts(tmp_path / "attempts.json")
    for _ in range(3):
        attempts.failed(SLOT, now=NOW)
    assert attempts.succeeded(SLOT) == 3
    assert attempts.succeeded(SLOT) == 0
    assert attempts.failed(SLOT, now=NOW) == 4


def test_another_account_need_not_wait(tmp_path):
    attempts = FailedAttempts(tmp_path / "attempts.json")
    for _ in range(5):
        attempts.failed(SLOT, now=NOW)
    attempts.require_no_pause("other", now=NOW)


def test_a_clock_set_back_locks_nobody_out_for_long(tmp_path):
    attempts = FailedAttempts(tmp_path / "attempts.json")
    for _ in range(9):
        attempts.failed(SLOT, now=NOW)
    with pytest.raises(LogInPaused) as pause:
        attempts.require_no_pause(SLOT, now=NOW - timedelta(days=400))
    assert pause.value.params["seconds"] <= 15 * 60 + 1


@pytest.mark.parametrize("content", ["", "[]", '{"3f9a": 5}', '{"3f9a": ["x", "y"]}', "\x00"])
def test_a_damaged_file_counts_as_none(tmp_path, content):
    (tmp_path / "attempts.json").write_text(content)
    FailedAttempts(tmp_path / "attempts.json").require_no_pause(SLOT, now=NOW)
