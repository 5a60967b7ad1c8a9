"""The room that texts take in cells."""

from evalapp.exchange.text_size import text_height


def test_a_name_as_long_as_its_column_has_room_for_a_second_line() -> None:
    one_line = text_height("Болжамова", 26)
    assert text_height("Болжамова Жанна Нұсқақызы", 26) > one_line
    assert text_height("Болжамова Жанна", 26) == one_line
