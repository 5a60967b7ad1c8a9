"""Where a workspace may lie: not on a network drive, not in a folder that a service synchronises.

SQLite's locks do not hold over a network, and a synchronising service copies and replaces files in
the middle of a transaction. Both end in damaged data, sooner or later.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import psutil

from evalapp.domain.errors import BadWorkspace

_NETWORK = frozenset(
    {
        "nfs",
        "nfs3",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "smbclient",
        "afs",
        "afpfs",
        "ncpfs",
        "ncp",
        "davfs",
        "webdav",
        "webdavfs",
        "ceph",
        "glusterfs",
        "lustre",
        "sshfs",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.davfs2",
        "fuse.gvfsd-fuse",
        "fuse.glusterfs",
        "fuse.cifs",
    }
)
_SERVICES: tuple[tuple[str, str], ...] = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("yandex.disk", "Yandex.Disk"),
    ("yandexdisk", "Yandex.Disk"),
    ("яндекс.диск", "Яндекс.Диск"),
    ("яндекс диск", "Яндекс.Диск"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("google диск", "Google Drive"),
    ("icloud", "iCloud Drive"),
    ("com~apple~clouddocs", "iCloud Drive"),
    ("mail.ru cloud", "Облако Mail.ru"),
    ("cloud mail.ru", "Облако Mail.ru"),
    ("облако mail.ru", "Облако Mail.ru"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("megasync", "MEGA"),
    ("pcloud", "pCloud"),
    ("syncthing", "Syncthing"),
)
_MARKERS: tuple[tuple[str, str], ...] = (
    (".dropbox.cache", "Dropbox"),
    (".dropbox", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
)
_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_REMOTE_DRIVE = 4
"""What Windows' GetDriveTypeW says of a mapped network drive."""


def require_local(folder: Path, *, environment: Mapping[str, str] = os.environ) -> None:
    """Raise BadWorkspace ``folder_on_network`` or ``folder_synchronised`` when data must not lie there.

    ``folder`` need not exist yet.
    """
    # Both spellings: a link in a local folder may lead to a network drive.
    for path in (folder.absolute(), folder.resolve()):
        if is_on_network(path):
            raise BadWorkspace("folder_on_network", path=str(folder))
        if service := synchronised_by(path, environment=environment):
            raise BadWorkspace("folder_synchronised", path=str(folder), service=service)


def is_on_network(folder: Path) -> bool:
    """Whether ``folder`` lies on a drive of another computer."""
    if str(folder).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _REMOTE_DRIVE)
    mounts = {Path(disk.mountpoint): disk.fstype.casefold() for disk in psutil.disk_partitions(all=True)}
    nearest = next((place for place in (folder, *folder.parents) if place in mounts), None)
    return nearest is not None and mounts[nearest] in _NETWORK


def synchronised_by(folder: Path, *, environment: Mapping[str, str] = os.environ) -> str:
    """Name of the service that synchronises ``folder``, or an empty string."""
    line = (folder, *folder.parents)
    for variable in _ONEDRIVE_VARIABLES:
        if (root := environment.get(variable)) and Path(root).resolve() in line:
            return "OneDrive"
    for place in line:
        name = place.name.casefold()
        for start, service in _SERVICES:
            # "OneDrive - Ministry", "Dropbox (Personal)", but not "onedrive_report".
            if name == start or name.startswith((f"{start} ", f"{start}-", f"{start}(")):
                return service
        for marker, service in _MARKERS:
            if (place / marker).exists() and place != Path.home():
                return service
    return ""
