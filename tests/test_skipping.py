"""Tests that need LibreOffice are skipped where it is missing, and fail where it must be there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEST = "tests/exchange/test_letters_docx.py::test_another_program_reads_what_was_written"


@pytest.mark.parametrize(("required", "code", "said"), [("", 0, "1 skipped"), ("1", 1, "1 failed")])
def test_without_libreoffice(tmp_path: Path, required: str, code: int, said: str) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-n0", "-q", "-p", "no:cacheprovider", TEST],
        check=False,
        cwd=ROOT,
        env=os.environ | {"PATH": str(tmp_path), "EVALAPP_REQUIRE_LIBREOFFICE": required},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert said in run.stdout, run.stdout + run.stderr
    assert run.returncode == code
