"""The overview: the first page after the log-in."""
