"""Kinds of blocks that minutes are made of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that does not part from what follows; ``is_title``: of the whole paper."""

    words: str
    is_title: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A short line; ``hangs``: of a numbered list."""

    words: str
    is_centered: bool = False
    is_bold: bool = False
    hangs: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph; its line ends stay. ``lead``: a word before it in bold. ``stays``: it does not part from
    what follows."""

    words: str
    lead: str = ""
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names and values below each other."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; ``shares``: widths as parts of 100."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign on: (role, name); ``note`` below them."""

    lines: tuple[tuple[str, str], ...]
    note: str = ""


Block = Heading | Line | Said | Pairs | Grid | Signatures
