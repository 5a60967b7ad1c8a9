"""The letters of printable pages: DejaVu Sans, which comes with matplotlib."""

from collections.abc import Mapping

from fpdf import FPDF
from fpdf.fonts import TTFFont

from evalapp.exchange.dejavu import font_folder

FAMILY = "DejaVu"


def add_fonts(pages: FPDF) -> None:
    """Make plain and bold letters known to ``pages`` as :data:`FAMILY`."""
    folder = font_folder()
    pages.add_font(FAMILY, "", folder / "DejaVuSans.ttf")
    pages.add_font(FAMILY, "B", folder / "DejaVuSans-Bold.ttf")


def close_fonts(fonts: Mapping[str, object]) -> None:
    """Close the files of all fonts."""
    for font in fonts.values():
        if isinstance(font, TTFFont):
            font.ttfont.close()
