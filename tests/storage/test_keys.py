import copy
import json
import secrets
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest

from evalapp.domain.errors import BadWorkspace, WrongPassword
from evalapp.storage.keys import Cost, KeyRing, read_key_file, unlock

WORKSPACE = "5a8c0d4e-0000-4000-8000-000000000001"
PASSWORD = "зелёный чайник 47"


@pytest.fixture
def ring(tmp_path, cheap) -> KeyRing:
    ring = KeyRing(tmp_path / "keys.json", WORKSPACE, secrets.token_bytes(32))
    slots = {login: ring.new_slot(login, PASSWORD, cost=cheap) for login in ("admin", "officer")}
    with ring.rewriting(1, slots):
        pass
    return ring


def test_each_account_reaches_the_database_key(ring):
    keys = read_key_file(ring.path)
    assert unlock(keys, "admin", PASSWORD) == ring.database_key
    assert unlock(keys, " Officer ", PASSWORD) == ring.database_key


@pytest.mark.parametrize(
    ("login", "password"), [("admin", "зелёный чайник 48"), ("nobody", PASSWORD), ("admin", "")]
)
def test_a_wrong_password_or_account_does_not(ring, login, password):
    with pytest.raises(WrongPassword):
        unlock(read_key_file(ring.path), login, password)


def test_letters_put_together_of_two_signs_are_the_same_password(ring):
    typed_elsewhere = unicodedata.normalize("NFD", PASSWORD)
    assert typed_elsewhere != PASSWORD
    assert unlock(read_key_file(ring.path), "admin", typed_elsewhere) == ring.database_key


def test_no_login_and_no_key_can_be_read_in_the_file(ring):
    content = ring.path.read_bytes()
    assert b"admin" not in content
    assert b"officer" not in content
    assert ring.database_key.hex().encode() not in content


def test_what_ships_costs_at_least_what_was_agreed():
    cost = Cost()
    assert cost.memory_kib >= 64 * 1024
    assert cost.passes >= 3
    assert cost.lanes == 4


def leaves(value: Any, path: tuple = ()) -> Iterator[tuple]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from leaves(inner, (*path, name))
    else:
        yield path


def tampered(stored: dict, path: tuple) -> dict:
    changed = copy.deepcopy(stored)
    place = changed
    for name in path[:-1]:
        place = place[name]
    value = place[path[-1]]
    if isinstance(value, int):
        place[path[-1]] = value + 1
    else:
        middle = len(value) // 2
        place[path[-1]] = value[:middle] + ("A" if value[middle] != "A" else "B") + value[middle + 1 :]
    return changed


def test_a_change_of_any_field_is_noticed(ring):
    """Every value of the file, the slots of others included."""
    stored = json.loads(ring.path.read_bytes())
    paths = list(leaves(stored))
    assert len(paths) >= 20
    for path in paths:
        ring.path.write_text(json.dumps(tampered(stored, path)))
        with pytest.raises((BadWorkspace, WrongPassword)):
            unlock(read_key_file(ring.path), "admin", PASSWORD)


def test_a_missing_or_foreign_slot_is_noticed(ring):
    stored = json.loads(ring.path.read_bytes())
    first, second = stored["slots"]
    for slots in (
        {first: stored["slots"][first]},
        {first: stored["slots"][second], second: stored["slots"][first]},
        {},
    ):
        ring.path.write_text(json.dumps(stored | {"slots": slots}))
        for login in ("admin", "officer"):
            with pytest.raises((BadWorkspace, WrongPassword)):
                unlock(read_key_file(ring.path), login, PASSWORD)


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"format": 1}', b'{"format": "x"}']
)
def test_a_file_that_is_no_key_file_is_worded(ring, content):
    ring.path.write_bytes(content)
    with pytest.raises(BadWorkspace) as refusal:
        read_key_file(ring.path)
    assert refusal.value.code == "keys_damaged"


def test_a_later_format_is_refused_as_such(ring):
    stored = json.loads(ring.path.read_bytes())
    ring.path.write_text(json.dumps(stored | {"format": 2}))
    with pytest.raises(BadWorkspace) as refusal:
        read_key_file(ring.path)
    assert refusal.value.code == "keys_too_new"


def test_absurd_costs_are_refused_before_they_eat_the_memory(ring):
    stored = json.loads(ring.path.read_bytes())
    for slot in stored["slots"].values():
        slot["cost"]["memory_kib"] = 2**40
    ring.path.write_text(json.dumps(stored))
    with pytest.raises(BadWorkspace):
        read_key_file(ring.path)


def test_a_new_slot_needs_no_other_password(ring, cheap):
    with ring.rewriting(2, {"viewer": ring.new_slot("viewer", "другой пароль 11", cost=cheap)}):
        pass
    keys = read_key_file(ring.path)
    assert keys.generation == 2
    assert unlock(keys, "viewer", "другой пароль 11") == ring.database_key
    assert unlock(keys, "admin", PASSWORD) == ring.database_key


def test_a_removed_slot_opens_no_more(ring):
    with ring.rewriting(2, {"officer": None}):
        pass
    assert ring.logins_with_slot(["admin", "officer"]) == {"admin"}
    with pytest.raises(WrongPassword):
        unlock(read_key_file(ring.path), "officer", PASSWORD)


def test_the_file_is_put_back_when_the_commit_fails(ring):
    before = ring.path.read_bytes()
    with pytest.raises(ValueError, match="commit"), ring.rewriting(2, {"officer": None}):
        raise ValueError("commit failed")
    assert ring.path.read_bytes() == before
    assert [path.name for path in ring.path.parent.iterdir()] == ["keys.json"]
