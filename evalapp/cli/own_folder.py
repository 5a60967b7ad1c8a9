"""The folder that holds this user's settings and log: the same one the window uses, found without Qt."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_NAME = "evalapp"


def own_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where settings.json and evalapp.log lie; EVALAPP_HOME names another place."""
    if given := environment.get("EVALAPP_HOME"):
        return Path(given)
    home = Path.home()
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA", str(home / "AppData" / "Local"))) / _NAME
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / _NAME
    return Path(environment.get("XDG_DATA_HOME", str(home / ".local" / "share"))) / _NAME
