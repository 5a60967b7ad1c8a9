"""The very first start with invented people, in a process of its own: it must not end by itself."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from evalapp.app import Program
from evalapp.ui.log_in.door import DEMO_FOLDER

app = QApplication(sys.argv)
home = Path(sys.argv[1])
program = Program(app, home, demo=True)
program.start()

def look():
    if (home / DEMO_FOLDER).exists() and not program.tasks.is_busy():
        looking.stop()
        QTimer.singleShot(1500, lambda: app.exit(7))

looking = QTimer(interval=100)
looking.timeout.connect(look)
looking.start()
sys.exit(app.exec())
"""


def test_building_the_demonstration_leaves_a_living_log_in(tmp_path: Path) -> None:
    # With bytecode, as users have it: compiling on the way hides what happens too fast.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode")}
    home = tmp_path / "home"
    home.mkdir()
    run = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", START, str(home)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert run.returncode == 7, run.stderr
