from hypothesis import given
from hypothesis import strategies as st

from evalapp.exchange.pages_across import LANDSCAPE, pages_across

WIDTHS = st.lists(st.floats(0.1, 60), min_size=1, max_size=40)


def page_widths(widths, across, repeated):
    again, first, found = sum(widths[:repeated]), repeated, []
    for last in across.lasts:
        found.append(again + sum(widths[first:last]))
        first = last
    return found


@given(WIDTHS, st.integers(0, 3), st.floats(80, 300))
def test_every_column_stands_on_one_page_and_every_page_fits(widths, repeated, widest):
    repeated = min(repeated, len(widths) - 1)
    across = pages_across(widths, repeated=repeated, widest=widest)
    assert across.lasts[-1] == len(widths)
    assert list(across.lasts) == sorted(set(across.lasts))
    pages = page_widths(widths, across, repeated)
    alone = sum(widths[:repeated]) + max(widths[repeated:])
    assert max(pages) <= max(widest, alone) + 0.01
    assert max(pages) * across.scale <= 100 * LANDSCAPE + 0.01
    assert across.is_one == (sum(widths) <= max(widest, alone) + 0.01 or len(across.lasts) == 1)


def test_a_column_as_wide_as_a_page_stands_alone():
    assert pages_across([100, 0.1, 100], repeated=0, widest=80).lasts == (1, 2, 3)


def test_pages_are_about_equally_wide():
    across = pages_across([5, 25, *[20] * 20], repeated=2, widest=235)
    assert across.lasts == (12, 22)
    assert across.scale == int(100 * LANDSCAPE / 230)
    assert pages_across([20] * 10, repeated=1, widest=235).is_one
