"""Photos of people, made small before they are kept in a document."""

import io

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
