"""Pictures on sheets of a workbook."""

import io

from openpyxl.drawing.image import Image
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.xdr import XDRPositiveSize2D

from evalapp.exchange.photos import photo_size
from evalapp.exchange.sheet import Sheet

_UNITS = 36_000
"""Of a drawing, to a millimetre."""


def put_picture(
    sheet: Sheet, row: int, column: int, jpeg: bytes, *, width: float, height: float, right: float = 0
) -> None:
    """Place a JPEG into a box of ``width`` × ``height`` millimetres, at its true proportions.

    The upper left corner of the box lies in the cell; a narrower picture stands at its right edge.

    :param right: millimetres by which the box is moved to the right within the cell.
    """
    wide, high = photo_size(jpeg)
    factor = min(width / wide, height / high)
    drawn = (wide * factor, high * factor)
    corner = AnchorMarker(
        col=column - 1, colOff=_units(right + width - drawn[0]), row=row - 1, rowOff=_units(0.5)
    )
    picture = _Jpeg(jpeg, wide, high)
    picture.anchor = OneCellAnchor(_from=corner, ext=XDRPositiveSize2D(_units(drawn[0]), _units(drawn[1])))
    sheet.worksheet.add_image(picture)


def _units(millimetres: float) -> int:
    return round(millimetres * _UNITS)


class _Jpeg(Image):
    """The bytes as they are: openpyxl would read the picture twice and could write a workbook but once."""

    def __init__(self, jpeg: bytes, width: int, height: int) -> None:
        self._jpeg = jpeg
        self.ref = io.BytesIO()  # the base class wants one; nobody reads it
        self.width, self.height = width, height
        self.format = "jpeg"

    def _data(self) -> bytes:
        return self._jpeg
