"""Where the things we ship lie, in a checkout and in a built program."""

import sys
from pathlib import Path

ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
"""Folder that holds ``resources/`` and ``db/``."""

MIGRATIONS = ROOT / "db" / "migrations"
SEED = ROOT / "db" / "seed"
TEXTS = ROOT / "resources" / "texts"
TRANSLATIONS = ROOT / "resources" / "i18n"
ICONS = ROOT / "resources" / "icons"
STYLES = ROOT / "resources" / "styles"
