"""What a workstation remembers survives a restart; a broken file is as good as none."""

from pathlib import Path

import pytest

from evalapp.settings import KnownWorkspace, Settings, SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "settings.json"


def test_what_is_changed_is_there_after_a_restart(path: Path) -> None:
    memory = SettingsFile(path)
    memory.change(language="kk", theme="dark", text_size=125)
    memory.keep_table("officials", {"hidden": ["scale"], "sort": ["name", True]})
    again = SettingsFile(path)
    assert (again.settings.language, again.settings.theme, again.settings.text_size) == ("kk", "dark", 125)
    assert again.table("officials") == {"hidden": ["scale"], "sort": ["name", True]}
    assert again.table("unknown") == {}


def test_the_last_workspace_stands_first(path: Path) -> None:
    memory = SettingsFile(path)
    for name in ("a", "b", "a"):
        memory.remember_workspace(Path(f"/{name}"), name, "admin")
    assert [one.name for one in SettingsFile(path).settings.workspaces] == ["a", "b"]
    memory.forget_workspace("/a")
    assert SettingsFile(path).settings.workspaces == (KnownWorkspace("/b", "b", "admin"),)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"workspaces": [{"wrong": 1}]}', '{"text_size": "big", "theme": 7}', "null"]
)
def test_a_broken_file_counts_as_none(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, "utf-8")
    assert SettingsFile(path).settings == Settings()


def test_a_disk_that_refuses_stops_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    memory = SettingsFile(blocked / "settings.json")
    memory.change(language="ru")
    assert memory.settings.language == "ru"
