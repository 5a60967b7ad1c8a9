"""Arithmetic on colours given as ``#RRGGBB``: which ink is readable on which fill."""

from functools import cache

DARK_INK = "#14171A"
LIGHT_INK = "#FFFFFF"
LINEAR_UP_TO = 0.04045


@cache
def ink_on(fill: str) -> str:
    """White or near-black, whichever contrasts more with ``fill``."""
    return max(LIGHT_INK, DARK_INK, key=lambda ink: contrast(ink, fill))


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1…21. Source: WCAG 2.2, "contrast ratio"."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance, 0…1. Source: WCAG 2.2, "relative luminance"."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= LINEAR_UP_TO else float(((channel + 0.055) / 1.055) ** 2.4)
