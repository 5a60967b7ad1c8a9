"""Administration: accounts, audit log, backups, and how the program looks on this computer."""
