"""Reading of spreadsheets that nobody has vouched for: checks, a guarded child process, gaps."""
