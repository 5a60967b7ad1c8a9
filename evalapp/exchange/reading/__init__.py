"""Reading of spreadsheet files that nobody has vouched for: checks, a guarded child process, what it left out."""
