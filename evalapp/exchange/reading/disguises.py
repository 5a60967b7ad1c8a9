"""Number formats that make a cell look like another one: ``;;;"3,99"`` shows 3,99 whatever the cell holds.

A text is shown through the fourth section of a format, or through the one with ``@``. Harmless are those
that show the text itself, with blanks around it, as accounting formats do. A number is shown through the
other sections; harmless are those that add no digit to its own and leave them there.
"""

import html
import re
import zipfile
from pathlib import Path

_CODE = re.compile(rb"\bformatCode=(?:\"([^\"]*)\"|'([^']*)')")
_TEXT_STYLE = re.compile(rb"<number:text-style\b[^>]*>(.*?)</number:text-style>", re.DOTALL)
_LITERAL = re.compile(rb"<number:text\b[^>]*>([^<]*)</number:text>")
_TOKEN = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|.', re.DOTALL)
_SPACE = re.compile(r"[_*].")
_LITERALS = re.compile(r'"([^"]*)"|\\(.)', re.DOTALL)
_DIGIT_OF_NUMBER = re.compile(r"[0#?@]|General|[ymdhs]", re.IGNORECASE)
_SECTIONS = 4
_LONGEST = 8 * 2**20
_CELLS = re.compile(r"xl/(?:worksheets/|sharedStrings\.xml)")
_MARKS = (b"formatCode", "formatCode".encode("utf-16-le"), "formatCode".encode("utf-16-be"))


def disguises(path: Path) -> tuple[str, ...]:
    """The formats of an .xlsx, .xlsm or .ods that show something else than a text says; () for others."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if "content.xml" in names:
                parts = [name for name in names if name in ("styles.xml", "content.xml")]
                return tuple(found for name in parts for found in _in_ods(_read(archive, name)))
            # The styles may lie anywhere: a relation says where.
            parts = [name for name in names if name.endswith(".xml") and not _CELLS.match(name)]
            found = (one for name in parts for one in _in_xlsx(_read(archive, name)))
            return tuple(dict.fromkeys(found))
    except (zipfile.BadZipFile, KeyError, OSError, ValueError, NotImplementedError):
        # Whether the file can be read at all was for the reader to say.
        return ()


def is_disguise(code: str) -> bool:
    """Whether a text or a number under this format is shown as anything but itself."""
    sections = _sections(code)
    if any(_hides_number(section) for section in sections[: _SECTIONS - 1]):
        return True
    shown = (
        sections[_SECTIONS - 1]
        if len(sections) >= _SECTIONS
        else next((section for section in sections if "@" in _outside_quotes(section)), "@")
    )
    # A colour or a condition in brackets and blanks of a width change nothing that is read.
    plain = re.sub(r"\[[^\]]*\]", "", _SPACE.sub("", shown))
    return plain.replace('"', "").replace("\\", "").replace(" ", "") not in ("@", "General")


def _hides_number(section: str) -> bool:
    """Whether a number is shown with digits, or as a word, that are not its own."""
    bare = re.sub(r"\[[^\]]*\]", "", _SPACE.sub("", section))
    said = "".join(quoted or escaped for quoted, escaped in _LITERALS.findall(bare))
    if any(sign.isdigit() for sign in said):
        return True
    return any(sign.isalpha() for sign in said) and not _DIGIT_OF_NUMBER.search(_LITERALS.sub("", bare))


def _sections(code: str) -> list[str]:
    sections = [""]
    for token in _TOKEN.findall(code):
        if token == ";":
            sections.append("")
        else:
            sections[-1] += token
    return sections


def _outside_quotes(section: str) -> str:
    return "".join(token for token in _TOKEN.findall(section) if len(token) == 1)


def _in_xlsx(content: bytes) -> list[str]:
    if not any(mark in content for mark in _MARKS):
        return _cut_off(content)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        content = content.decode("utf-16", "replace").encode()
    codes = (one or other for one, other in _CODE.findall(content))
    said = {html.unescape(code.decode("utf-8", "replace")) for code in codes}
    return [*_cut_off(content), *sorted(code for code in said if is_disguise(code))]


def _in_ods(content: bytes) -> list[str]:
    found = _cut_off(content)
    for style in _TEXT_STYLE.findall(content):
        literals = [html.unescape(text.decode("utf-8", "replace")) for text in _LITERAL.findall(style)]
        if b"<number:text-content" not in style or any(literal.strip() for literal in literals):
            found.append("".join(literals) or "–")
    return found


def _cut_off(content: bytes) -> list[str]:
    """What was not looked at is not harmless; no ballot is that long."""
    return ["…"] if len(content) >= _LONGEST else []


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as stream:
        return stream.read(_LONGEST)
