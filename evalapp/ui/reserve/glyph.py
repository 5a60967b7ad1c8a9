"""The glyph of a criterion's status, as the cards of the reserve know it."""

from evalapp.ui.common.glyph import Glyph

__all__ = ["Glyph"]
