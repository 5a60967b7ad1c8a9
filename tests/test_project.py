"""The top level, as it was promised."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_readme_names_the_two_commands():
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "    python3 -m pip install uv && uv run main.py --demo\n" in readme
    assert "    python3 -m pip install uv && uv run pytest\n" in readme


def test_everything_installed_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    direct = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    indirect = project["tool"]["uv"]["constraint-dependencies"]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", entry) for entry in [*direct, *indirect])


def test_the_pages_of_the_readme_exist():
    readme = (ROOT / "README.md").read_text("utf-8")
    linked = re.findall(r"\]\(([^)#]+)\)", readme)
    assert linked
    assert all((ROOT / path).exists() for path in linked)


def test_help_needs_neither_qt_nor_the_database():
    code = (
        "import sys; from evalapp.__main__ import main\n"
        "try: main(['--help'])\n"
        "except SystemExit as stop: assert stop.code == 0\n"
        "assert not {'PySide6', 'sqlalchemy', 'matplotlib'} & set(sys.modules), sys.modules.keys()"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert "import" in run.stdout
