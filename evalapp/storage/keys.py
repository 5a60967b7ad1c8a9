"""keys.json: who may open a workspace, and how each of them reaches the database key.

Each account has a slot: an X25519 key pair whose private half is encrypted under the account's
password (Argon2id, AES-256-GCM), and the database key sealed to the public half. So a new slot or a
new generation needs the database key, not other people's passwords. Workspace, account and
generation are authenticated, and a keyed check over the whole file tells any other edit.
Slots are named by a hash of the login: no name can be read in the file.
"""

import base64
import hashlib
import hmac
import json
import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from evalapp.domain.errors import BadFile, BadWorkspace, WrongPassword
from evalapp.storage.files import write_atomically

FORMAT = 1
KEY_BYTES = 32
_NONCE_BYTES = 12
_MOST_MEMORY_KIB = 4 * 1024 * 1024
_MOST_PASSES = 100
_MOST_LANES = 64


@dataclass(frozen=True, slots=True)
class Cost:
    """Cost of Argon2id. Stored with each slot, so it can be raised later."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """How one account reaches the database key; all values base64 except the cost."""

    public: str
    cost: Cost
    salt: str
    nonce: str
    private: str
    seal: dict[str, str]


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The content of keys.json: slots by slot name, under one workspace and generation."""

    workspace_id: str
    generation: int
    slots: dict[str, Slot]
    check: str = ""


class KeyRing:
    """The keys of an open workspace: its file, and the database key in memory."""

    def __init__(self, path: Path, workspace_id: str, database_key: bytes) -> None:
        self.path = path
        self.workspace_id = workspace_id
        self.database_key = database_key

    def new_slot(self, login: str, password: str, *, cost: Cost | None = None) -> Slot:
        """A slot for ``login``; slow on purpose, so make it before a transaction, not inside."""
        return _new_slot(self.workspace_id, login, password, cost or Cost())

    @contextmanager
    def rewriting(self, generation: int, changes: dict[str, Slot | None]) -> Iterator[None]:
        """Write keys.json for ``generation`` with slots put in (or, where None, taken out) by login.

        Every seal is renewed. When the block raises, the file is put back as it was.
        """
        before = _read_bytes(self.path) if self.path.exists() else None
        slots = dict(self._checked().slots) if before is not None else {}
        for login, slot in changes.items():
            slots.pop(slot_name(self.workspace_id, login), None)
            if slot is not None:
                slots[slot_name(self.workspace_id, login)] = slot
        write_key_file(self.path, self.workspace_id, generation, slots, self.database_key)
        try:
            yield
        except BaseException:
            if before is None:
                self.path.unlink(missing_ok=True)
            else:
                write_atomically(self.path, before)
            raise

    def logins_with_slot(self, logins: list[str]) -> set[str]:
        """Which of ``logins`` have a slot, so can log in."""
        slots = self._checked().slots
        return {login for login in logins if slot_name(self.workspace_id, login) in slots}

    def _checked(self) -> KeyFile:
        keys = read_key_file(self.path)
        _require_authentic(keys, self.database_key)
        return keys


def read_key_file(path: Path) -> KeyFile:
    """keys.json at ``path``, not yet authenticated.

    Raises BadWorkspace: ``keys_missing``, ``keys_damaged``, ``keys_too_new``.
    """
    if not path.exists():
        raise BadWorkspace("keys_missing", path=str(path))
    try:
        stored = json.loads(_read_bytes(path))
        if stored["format"] > FORMAT:
            raise BadWorkspace("keys_too_new")
        slots = {name: _slot_from(plain) for name, plain in stored["slots"].items()}
        return KeyFile(str(stored["workspace"]), int(stored["generation"]), slots, str(stored["check"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadWorkspace("keys_damaged") from error


def unlock(keys: KeyFile, login: str, password: str) -> bytes:
    """The database key, reached with ``login`` and ``password``.

    Raises WrongPassword; BadWorkspace ``keys_damaged`` when the file was edited.
    """
    name = slot_name(keys.workspace_id, login)
    slot = keys.slots.get(name)
    if slot is None:
        raise WrongPassword
    private = _open_private(keys, name, slot, password)
    database_key = _unseal(keys, name, slot, private)
    _require_authentic(keys, database_key)
    return database_key


def write_key_file(
    path: Path, workspace_id: str, generation: int, slots: dict[str, Slot], database_key: bytes
) -> None:
    """Seal ``database_key`` to every slot for ``generation`` and write the file whole."""
    sealed = {
        name: Slot(
            public=slot.public,
            cost=slot.cost,
            salt=slot.salt,
            nonce=slot.nonce,
            private=slot.private,
            seal=_seal(workspace_id, name, generation, slot.public, database_key),
        )
        for name, slot in slots.items()
    }
    keys = KeyFile(workspace_id, generation, sealed)
    plain = _plain(keys) | {"check": _check(keys, database_key)}
    write_atomically(path, json.dumps(plain, indent=1, sort_keys=True).encode())


def slot_name(workspace_id: str, login: str) -> str:
    """Name of the slot of ``login`` in this workspace; logins differ in more than case."""
    return hashlib.sha256(f"{workspace_id}\n{login.strip().casefold()}".encode()).hexdigest()[:32]


def _new_slot(workspace_id: str, login: str, password: str, cost: Cost) -> Slot:
    private = X25519PrivateKey.generate()
    public = _text(private.public_key().public_bytes_raw())
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(_NONCE_BYTES)
    name = slot_name(workspace_id, login)
    box = AESGCM(_password_key(password, salt, cost)).encrypt(
        nonce, private.private_bytes_raw(), _private_context(workspace_id, name, public, cost)
    )
    return Slot(public, cost, _text(salt), _text(nonce), _text(box), {})


def _open_private(keys: KeyFile, name: str, slot: Slot, password: str) -> X25519PrivateKey:
    wrapping = _password_key(password, _bytes(slot.salt), slot.cost)
    context = _private_context(keys.workspace_id, name, slot.public, slot.cost)
    try:
        raw = AESGCM(wrapping).decrypt(_bytes(slot.nonce), _bytes(slot.private), context)
    except InvalidTag as error:
        raise WrongPassword from error
    except ValueError as error:
        raise BadWorkspace("keys_damaged") from error
    return X25519PrivateKey.from_private_bytes(raw)


def _seal(workspace_id: str, name: str, generation: int, public: str, database_key: bytes) -> dict[str, str]:
    ephemeral = X25519PrivateKey.generate()
    shown = _text(ephemeral.public_key().public_bytes_raw())
    nonce = secrets.token_bytes(_NONCE_BYTES)
    context = _seal_context(workspace_id, name, generation, public, shown)
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(_bytes(public)))
    box = AESGCM(_derived(shared, context)).encrypt(nonce, database_key, context)
    return {"ephemeral": shown, "nonce": _text(nonce), "box": _text(box)}


def _unseal(keys: KeyFile, name: str, slot: Slot, private: X25519PrivateKey) -> bytes:
    try:
        shown = slot.seal["ephemeral"]
        context = _seal_context(keys.workspace_id, name, keys.generation, slot.public, shown)
        shared = private.exchange(X25519PublicKey.from_public_bytes(_bytes(shown)))
        box, nonce = _bytes(slot.seal["box"]), _bytes(slot.seal["nonce"])
        return AESGCM(_derived(shared, context)).decrypt(nonce, box, context)
    except (InvalidTag, ValueError, KeyError) as error:
        raise BadWorkspace("keys_damaged") from error


def _require_authentic(keys: KeyFile, database_key: bytes) -> None:
    if not hmac.compare_digest(_check(keys, database_key), keys.check):
        raise BadWorkspace("keys_damaged")


def _check(keys: KeyFile, database_key: bytes) -> str:
    key = _derived(database_key, b"evalapp keys.json check")
    return hmac.new(key, _json(_plain(keys)), hashlib.sha256).hexdigest()


def _plain(keys: KeyFile) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "workspace": keys.workspace_id,
        "generation": keys.generation,
        "slots": {name: asdict(slot) for name, slot in keys.slots.items()},
    }


def _slot_from(plain: dict[str, Any]) -> Slot:
    cost = Cost(**{name: int(value) for name, value in plain["cost"].items()})
    if not (
        8 * cost.lanes <= cost.memory_kib <= _MOST_MEMORY_KIB
        and 1 <= cost.passes <= _MOST_PASSES
        and 1 <= cost.lanes <= _MOST_LANES
    ):
        raise ValueError("cost out of bounds")
    texts = {name: str(plain[name]) for name in ("public", "salt", "nonce", "private")}
    for value in (*texts.values(), *plain["seal"].values()):
        _bytes(value)
    return Slot(cost=cost, seal=dict(plain["seal"]), **texts)


def _password_key(password: str, salt: bytes, cost: Cost) -> bytes:
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    # One keyboard gives й as one letter, another as two; both are the same password.
    return kdf.derive(unicodedata.normalize("NFKC", password).encode())


def _derived(secret: bytes, context: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=KEY_BYTES, salt=None, info=context).derive(secret)


def _private_context(workspace_id: str, name: str, public: str, cost: Cost) -> bytes:
    return _json(["evalapp private key", FORMAT, workspace_id, name, public, asdict(cost)])


def _seal_context(workspace_id: str, name: str, generation: int, public: str, ephemeral: str) -> bytes:
    return _json(["evalapp database key", FORMAT, workspace_id, name, generation, public, ephemeral])


def _json(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadFile("file_unreadable", path=str(path)) from error
