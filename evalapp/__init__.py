"""evalapp: competency assessments and the youth personnel reserve for personnel units."""

__version__ = "0.1.0"
