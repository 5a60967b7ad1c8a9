"""Photos of people, made small before they are kept in a document."""

import io
from functools import cache

_LONGEST = (360, 480)
"""Pixels of a kept photo: 3 × 4 cm at 300 dots an inch."""
_QUALITY = 82
_MOST_PIXELS = 40_000_000


def small_photo(content: bytes | None) -> bytes | None:
    """A photo as a small JPEG without anything but the picture; None where there is none that can be read."""
    if not content:
        return None
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415 - only where photos are

    try:
        with Image.open(io.BytesIO(content)) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                return None
            opened.draft("RGB", (2 * _LONGEST[0], 2 * _LONGEST[1]))
            picture = ImageOps.exif_transpose(opened).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        return None
    picture.thumbnail(_LONGEST)
    kept = io.BytesIO()
    picture.save(kept, "JPEG", quality=_QUALITY)
    return kept.getvalue()


def photo_size(jpeg: bytes) -> tuple[int, int]:
    """Width and height in pixels of a picture that :func:`small_photo` made."""
    from PIL import Image  # noqa: PLC0415

    with Image.open(io.BytesIO(jpeg)) as opened:
        return opened.size


@cache
def empty_photo() -> bytes:
    """A thin frame in the proportions of a photo, as a PNG: room for one that is glued in."""
    from PIL import Image, ImageDraw  # noqa: PLC0415

    frame = Image.new("L", _LONGEST, 255)
    ImageDraw.Draw(frame).rectangle((0, 0, _LONGEST[0] - 1, _LONGEST[1] - 1), outline=170, width=2)
    kept = io.BytesIO()
    frame.save(kept, "PNG")
    return kept.getvalue()
