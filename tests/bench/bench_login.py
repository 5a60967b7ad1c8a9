"""How soon the log-in window stands, against a bare Qt window with the same fields.

    python tests/bench/bench_login.py

Both are measured from the start of the process to the first painted frame, alternating, with the
medians of several runs. The limit is 1.5.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 1.5
RUNS = 9

BARE = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.resize(760, 680)
column = QVBoxLayout(window)
column.setAlignment(Qt.AlignmentFlag.AlignCenter)
for part in (QLabel("Log in"), QComboBox(), QLineEdit(), QLineEdit(), QPushButton("Log in")):
    column.addWidget(part)
window.show()
"""
LOG_IN = """
import gc, os, sys
gc.disable()
from pathlib import Path
from PySide6.QtWidgets import QApplication
from evalapp.app import Program
from evalapp.ui.common.theme import Theme
app = QApplication([sys.argv[0], *Theme.STYLE])
program = Program(app, Path(os.environ["EVALAPP_HOME"]))
program.start()
window = program._log_in
"""
FIRST_FRAME = """
from PySide6.QtCore import QEvent, QObject
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            sys.stdout.write("painted\\n")
            sys.stdout.flush()
            os._exit(0)
        return False
import os
watch = Watch()
window.installEventFilter(watch)
app.exec()
"""


def seconds(code: str, home: str) -> float:
    """Seconds from the start of a process running ``code`` to its first painted frame."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "EVALAPP_HOME": home}
    # Users have bytecode; a developer's shell may forbid writing it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(Path(home) / "bytecode")
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code + FIRST_FRAME],
        cwd=ROOT,
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
    )
    return time.perf_counter() - start


def main() -> int:
    """Print both medians and their ratio; 1 when the log-in is too slow."""
    bare, log_in = [], []
    with tempfile.TemporaryDirectory() as home:
        seconds(BARE, home), seconds(LOG_IN, home)  # files into the cache
        for _ in range(RUNS):
            bare.append(seconds(BARE, home))
            log_in.append(seconds(LOG_IN, home))
    ratio = statistics.median(log_in) / statistics.median(bare)
    sys.stdout.write(
        f"bare {statistics.median(bare):.3f} s, log-in {statistics.median(log_in):.3f} s, ratio {ratio:.2f}\n"
    )
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
