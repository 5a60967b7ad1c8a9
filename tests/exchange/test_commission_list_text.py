"""Lists of members as they are pasted: from Excel, from a letter, with roles and dates, hostile ones too."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evalapp.domain.commission import MemberRole
from evalapp.exchange.commission_list_text import ListedMember, read_members

SINCE = date(2026, 6, 1)


def read(text: str) -> list[ListedMember]:
    return list(read_members(text, SINCE))


def test_rows_of_a_table_give_name_post_role_and_days() -> None:
    text = (
        "№\tФамилия, имя, отчество\tДолжность\tРоль\tС\tПо\n"
        "1\tПримерова Айгүл Мысалқызы\tДиректор департамента 2025\tПредседатель\t01.02.2026\t31.01.2028\n"
        "2\tМакетов Тимур\tРектор\tсекретарь\t\t\n"
        "\n"
        "3.\tШаблонов Ерлан\tЭксперт\t\t\t\n"
    )
    first, second, third = [one.fields for one in read(text)]
    assert (first.name, first.post) == ("Примерова Айгүл Мысалқызы", "Директор департамента 2025")
    assert (first.role, first.since, first.until) == (
        MemberRole.CHAIR,
        date(2026, 2, 1),
        date(2028, 1, 31),
    )
    assert (second.role, second.since, second.until) == (MemberRole.SECRETARY, SINCE, None)
    assert third.role is MemberRole.MEMBER


@pytest.mark.parametrize(
    ("line", "name", "post"),
    [
        ("Примерова Айгүл – директор департамента", "Примерова Айгүл", "директор департамента"),
        ("1. Примерова Айгүл - директор", "Примерова Айгүл", "директор"),
        ("Примерова Айгүл; директор", "Примерова Айгүл", "директор"),
        ("Примерова Айгүл, директор, эксперт", "Примерова Айгүл", "директор, эксперт"),
        ("Примерова-Мысалова Айгүл", "Примерова-Мысалова Айгүл", ""),
        ("Примерова А.М. – директор", "Примерова А.М.", "директор"),
    ],
)
def test_lines_of_a_letter_are_read(line: str, name: str, post: str) -> None:
    (one,) = read(line)
    assert (one.fields.name, one.fields.post, one.problem) == (name, post, "")


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("Төрағаның орынбасары", MemberRole.DEPUTY_CHAIR),
        ("член комиссии", MemberRole.MEMBER),
        ("Observer", MemberRole.OBSERVER),
        ("ХАТШЫ", MemberRole.SECRETARY),
    ],
)
def test_roles_are_known_in_every_language(word: str, role: MemberRole) -> None:
    assert read(f"Мысалов Үлгі\tСоветник\t{word}")[0].fields.role is role


@pytest.mark.parametrize(
    "word",
    ["Замещающий член", "замещающий", "Замещающий член (Примерова Айгүл)", "Алмастырушы", "Substitute"],
)
def test_a_substitute_never_becomes_a_voting_member(word: str) -> None:
    (one,) = read(f"Мысалов Үлгі\tСоветник\t{word}")
    assert one.problem == "substitute_listed", "whose seat it is must be said by hand"


def test_who_has_no_vote_is_an_observer() -> None:
    assert read("Мысалов Үлгі\tСоветник\tбез права голоса")[0].fields.role is MemberRole.OBSERVER


def test_what_cannot_be_read_is_said_beside_its_line() -> None:
    found = read(
        "Примерова\tДиректор\nМысалов Үлгі\tСоветник\t31.02.2026\n\t\t\nШаблонов Ерлан\tЭксперт\t1.1.26"
    )
    assert [(one.line, one.problem) for one in found] == [
        (1, "name_incomplete"),
        (2, "date_impossible"),
        (4, "date_two_digit_year"),
    ]


def test_nothing_gives_nothing() -> None:
    assert read("") == []
    assert read("\n \t \n") == []


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_whatever_is_pasted_is_read_line_by_line(text: str) -> None:
    found = read(text)
    assert len(found) <= len(text.splitlines())
    assert all(one.problem or one.fields.name.strip() for one in found)
