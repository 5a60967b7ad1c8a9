"""Plain values, formulas and rules; knows neither the database, nor Qt, nor Excel."""
