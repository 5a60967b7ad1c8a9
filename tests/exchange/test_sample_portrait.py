"""Drawn portraits of invented people: pictures as any other, small, the same every time."""

import io

from PIL import Image

from evalapp.exchange.photos import photo_size, small_photo
from evalapp.exchange.sample_portrait import sample_portrait


def test_a_portrait_is_a_small_picture_that_papers_take() -> None:
    portrait = sample_portrait(5, is_woman=True)
    assert len(portrait) < 10_000
    kept = small_photo(portrait)
    assert kept is not None
    width, height = photo_size(kept)
    assert width * 4 == height * 3


def test_the_same_number_looks_the_same_and_neighbours_differ() -> None:
    portraits = [sample_portrait(number, is_woman=number % 2 == 1) for number in range(16)]
    assert len(set(portraits)) == len(portraits)
    again = sample_portrait.__wrapped__
    assert [again(number, is_woman=number % 2 == 1) for number in range(16)] == portraits


def test_it_says_that_it_is_a_sample() -> None:
    """White letters stand on the band at the lower edge and nowhere else."""
    with Image.open(io.BytesIO(sample_portrait(0, is_woman=False))) as opened:
        picture = opened.convert("RGB")
    rows = [
        y
        for y in range(picture.height)
        for x in range(picture.width)
        if picture.getpixel((x, y)) == (255, 255, 255)
    ]
    assert len(rows) > 100
    assert min(rows) > 0.88 * picture.height
