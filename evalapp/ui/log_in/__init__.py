"""The way in: log-in, new workspace, recovery key."""
