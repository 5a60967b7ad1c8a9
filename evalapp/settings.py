"""What this workstation remembers: language, look, workspaces, tables, last seen audit heads."""

import json
import logging
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)
TEXT_SIZES = (100, 110, 125)
"""Offered sizes of text, percent."""


@dataclass(frozen=True, slots=True)
class KnownWorkspace:
    """A workspace somebody opened here: where it lies, its name, who logged in last."""

    folder: str
    name: str
    login: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one workstation; personal data, passwords and keys never stand here.

    ``language`` "" = the system's; ``theme`` auto, light or dark; ``workspaces`` newest first;
    ``tables`` = state of tables by name; ``audit_heads`` = ``{workspace id: {"id", "hash"}}`` of the last
    audit event seen here.
    """

    language: str = ""
    theme: str = "auto"
    text_size: int = 100
    compact: bool = False
    folded: bool = False
    workspaces: tuple[KnownWorkspace, ...] = ()
    tables: dict[str, dict[str, Any]] = field(default_factory=dict)
    audit_heads: dict[str, Any] = field(default_factory=dict)


class SettingsFile:
    """Keeps :class:`Settings` in a JSON file; an unreadable file counts as none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings = _read(path)

    @property
    def settings(self) -> Settings:
        """What is remembered now."""
        return self._settings

    def change(self, **changes: Any) -> Settings:
        """Remember something else, on disk at once; a disk that refuses is only logged."""
        self._settings = replace(self._settings, **changes)
        text = json.dumps(asdict(self._settings), ensure_ascii=False, indent=1)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside = self._path.with_suffix(".new")
            beside.write_text(text, "utf-8")
            beside.replace(self._path)
        except OSError as error:
            log.warning("settings were not saved: %s", type(error).__name__)
        return self._settings

    def remember_workspace(self, folder: Path, name: str, login: str) -> None:
        """Put a workspace at the head of the list."""
        others = [one for one in self._settings.workspaces if one.folder != str(folder)]
        self.change(workspaces=(KnownWorkspace(str(folder), name, login), *others))

    def forget_workspace(self, folder: str) -> None:
        """Take a workspace off the list; its files stay."""
        kept = tuple(one for one in self._settings.workspaces if one.folder != folder)
        self.change(workspaces=kept)

    # The memory of tables ------------------------------------------------------------------

    def table(self, name: str) -> dict[str, Any]:
        """What was kept for the table, ``{}`` at first."""
        return dict(self._settings.tables.get(name, {}))

    def keep_table(self, name: str, state: dict[str, Any]) -> None:
        """Keep how a table is shown."""
        if self._settings.tables.get(name) != state:
            self.change(tables={**self._settings.tables, name: state})


def _read(path: Path) -> Settings:
    try:
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        log.warning("settings are unreadable: %s", type(error).__name__)
        return Settings()
    try:
        return _settings(found)
    except (TypeError, AttributeError, KeyError):
        log.warning("settings have another shape")
        return Settings()


def _settings(found: dict[str, Any]) -> Settings:
    """Known names with values of the right type; the rest falls back to its default."""
    default = Settings()
    values: dict[str, Any] = {}
    for one in fields(Settings):
        value = found.get(one.name)
        if one.name == "workspaces":
            values["workspaces"] = tuple(KnownWorkspace(**known) for known in value or ())
        elif type(value) is type(getattr(default, one.name)):
            values[one.name] = value
    return Settings(**values)
