"""Files written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from evalapp.domain.errors import BadFile
from evalapp.storage.files import write_atomically


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EACCES, "file_unwritable")])
def test_trouble_is_named_and_leaves_the_old_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    path = tmp_path / "keys.json"
    write_atomically(path, b"old")

    def fail(_file: int) -> None:
        raise OSError(number, "trouble")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(BadFile) as raised:
        write_atomically(path, b"new")
    assert raised.value.code == code
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"old"]
