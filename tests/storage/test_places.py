import psutil
import pytest

from evalapp.domain.errors import BadWorkspace
from evalapp.storage.places import require_local

HOME = "/home/sample"


@pytest.mark.parametrize(
    ("parts", "service"),
    [
        (("OneDrive", "Кадры"), "OneDrive"),
        (("OneDrive - Министерство", "evalapp"), "OneDrive"),
        (("Dropbox (Personal)", "evalapp"), "Dropbox"),
        (("Yandex.Disk", "evalapp"), "Yandex.Disk"),
        (("Яндекс.Диск", "evalapp"), "Яндекс.Диск"),
        (("Google Drive", "My Drive"), "Google Drive"),
        (("iCloud Drive", "evalapp"), "iCloud Drive"),
    ],
)
def test_synchronised_folders_are_refused_by_name(tmp_path, parts, service):
    with pytest.raises(BadWorkspace) as refusal:
        require_local(tmp_path.joinpath(*parts), environment={})
    assert refusal.value.code == "folder_synchronised"
    assert refusal.value.params["service"] == service


def test_a_folder_in_onedrive_is_found_by_its_variable(tmp_path):
    root = tmp_path / "Документы министерства"
    with pytest.raises(BadWorkspace):
        require_local(root / "evalapp", environment={"OneDriveCommercial": str(root)})
    require_local(tmp_path / "evalapp", environment={"OneDriveCommercial": str(root)})


def test_a_renamed_folder_is_found_by_what_lies_in_it(tmp_path):
    (tmp_path / "Sync" / ".stfolder").mkdir(parents=True)
    with pytest.raises(BadWorkspace):
        require_local(tmp_path / "Sync" / "evalapp", environment={})


def test_a_link_into_a_synchronised_folder_does_not_help(tmp_path):
    (tmp_path / "Dropbox" / "evalapp").mkdir(parents=True)
    (tmp_path / "data").symlink_to(tmp_path / "Dropbox" / "evalapp")
    with pytest.raises(BadWorkspace):
        require_local(tmp_path / "data", environment={})


@pytest.mark.parametrize("name", ["onedrive_report", "dropboxes", "Отдел кадров", "iclouds"])
def test_a_similar_name_is_fine(tmp_path, name):
    require_local(tmp_path / name / "evalapp", environment={})


@pytest.mark.parametrize(
    ("kind", "refused"), [("cifs", True), ("nfs4", True), ("fuse.sshfs", True), ("ext4", False)]
)
def test_network_drives_are_refused(tmp_path, monkeypatch, kind, refused):
    disk = type("Disk", (), {"mountpoint": str(tmp_path), "fstype": kind})
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: [disk])  # noqa: A006
    if not refused:
        require_local(tmp_path / "evalapp", environment={})
        return
    with pytest.raises(BadWorkspace) as refusal:
        require_local(tmp_path / "evalapp", environment={})
    assert refusal.value.code == "folder_on_network"
