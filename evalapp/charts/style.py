"""How every chart looks: colours handed over by the caller, fonts, sizes, lines.

Used through ``matplotlib.rc_context(style.rc)``; nothing is set globally.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from matplotlib import font_manager

from evalapp.domain.language import Language
from evalapp.domain.numbers import number_text

FAMILIES = ("Segoe UI", "Inter", "Noto Sans", "DejaVu Sans")
"""The first that is installed is used; the last comes with matplotlib."""

DPI = 96
EXPORT_DPI = 192
LABEL = 8.5
SMALL = 8.0
MARKERS = ("o", "s", "^", "D", "v", "X")


@dataclass(frozen=True, slots=True)
class ChartPalette:
    """Colours of one theme, ``#RRGGBB``: 7 gap classes, 5 amounts, 5 levels, 6 series."""

    surface: str
    raised: str
    line: str
    line2: str
    control: str
    text: str
    text2: str
    text3: str
    accent_text: str
    good_mark: str
    warn: str
    warn_mark: str
    bad_mark: str
    levels: tuple[str, ...]
    series: tuple[str, ...]
    gaps: tuple[str, ...]
    amounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """Palette, language of the texts, size of the texts in percent."""

    palette: ChartPalette
    language: Language
    text_size: int = 100

    def size(self, points: float) -> float:
        """``points`` at the user's text size."""
        return points * self.text_size / 100

    def number(self, value: float, places: int = 2, *, signed: bool = False) -> str:
        """``value`` as the language writes it."""
        return number_text(value, self.language, places=places, signed=signed)

    @property
    def rc(self) -> Any:
        """Settings for ``matplotlib.rc_context``."""
        colours = self.palette
        return {
            "font.family": [family()],
            "font.size": self.size(LABEL),
            "axes.titlesize": self.size(9),
            "axes.labelsize": self.size(LABEL),
            "xtick.labelsize": self.size(LABEL),
            "ytick.labelsize": self.size(LABEL),
            "text.color": colours.text,
            "axes.labelcolor": colours.text2,
            "xtick.color": colours.text2,
            "ytick.color": colours.text,
            "figure.facecolor": colours.surface,
            "axes.facecolor": colours.surface,
            **{f"axes.spines.{side}": False for side in ("top", "right", "left", "bottom")},
            "axes.grid": True,
            "axes.unicode_minus": True,
            "grid.color": colours.line,
            "grid.linewidth": 0.8,
            "axes.axisbelow": True,
            "xtick.major.size": 0,
            "ytick.major.size": 0,
            "lines.linewidth": 1.6,
            "lines.solid_capstyle": "butt",
            "legend.frameon": False,
            "figure.dpi": DPI,
            "savefig.dpi": EXPORT_DPI,
            "pdf.fonttype": 42,
            "svg.fonttype": "none",
        }


@cache
def family() -> str:
    """The first of our families that matplotlib finds, so that it need not search (and complain)."""
    installed = set(font_manager.get_font_names())
    return next((name for name in FAMILIES if name in installed), FAMILIES[-1])
