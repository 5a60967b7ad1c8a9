"""Dates as arguments of commands."""

import argparse
from collections.abc import Callable
from datetime import date

from evalapp.domain.language import Language
from evalapp.texts import text


def day_of(language: Language) -> Callable[[str], date]:
    """What argparse turns YYYY-MM-DD into a date with; words its complaint in ``language``."""

    def parse(value: str) -> date:
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise argparse.ArgumentTypeError(text(language, "imports.bad_date", value=value)) from error

    return parse
