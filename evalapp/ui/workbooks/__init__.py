"""Lists in and out of spreadsheets."""
