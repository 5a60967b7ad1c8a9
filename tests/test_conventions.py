"""House rules that no linter knows."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "evalapp").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))
TEXTS = ROOT / "resources" / "texts"
LANGUAGES = ("kk", "ru", "en")
SHOWN = {
    "setText",
    "setWindowTitle",
    "setToolTip",
    "setPlaceholderText",
    "setAccessibleName",
    "addAction",
    "QLabel",
    "QPushButton",
    "QAction",
    "QCheckBox",
    "QRadioButton",
    "QGroupBox",
}
TEXT_POSITION = {"tr": 0, "translate": 1}
LONGEST_FILE = 420


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def calls(path: Path) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            yield node, getattr(node.func, "attr", getattr(node.func, "id", ""))


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


@pytest.mark.parametrize("path", [p for p in SOURCES if "ui" in p.parts], ids=name_of)
def test_translatable_text_is_a_plain_literal(path):
    for call, name in calls(path):
        is_lookup = ast.unparse(call.func) == "super().translate"  # a translator hands on what it was asked
        if name in TEXT_POSITION and len(call.args) > TEXT_POSITION[name] and not is_lookup:
            assert literal(call.args[TEXT_POSITION[name]]), f"{name_of(path)}:{call.lineno}"
            assert name != "tr" or ast.unparse(call.func) == "self.tr", f"{name_of(path)}:{call.lineno}"


@pytest.mark.parametrize("path", [p for p in SOURCES if "ui" in p.parts], ids=name_of)
def test_shown_text_is_translatable(path):
    for call, name in calls(path):
        if name in SHOWN:
            shown = literal(call.args[0]) or ""
            assert not any(map(str.isalpha, shown)), f"{name_of(path)}:{call.lineno} wrap {shown!r} in tr()"


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_file_becomes_the_hub(path):
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_every_module_says_what_it_is_for(path):
    source = path.read_text("utf-8")
    assert not source.strip() or ast.get_docstring(ast.parse(source)), name_of(path)


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_only_ask_is_modal(path):
    text = path.read_text("utf-8")
    assert path.name == "ask.py" or "QMessageBox" not in text
    assert path.name == "app.py" or ".exec()" not in text


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_dialects_are_known_in_storage_only(path):
    if "storage" not in path.parts:
        assert not re.search(r"\bPRAGMA\b|dialect\.name", path.read_text("utf-8")), name_of(path)


@pytest.mark.parametrize("path", TESTS, ids=name_of)
def test_tests_never_sleep(path):
    for call, _ in calls(path):
        assert ast.unparse(call.func) not in {"time.sleep", "sleep", "qtbot.wait", "QTest.qWait"}, call.lineno


def sentences(language: str) -> dict[str, str]:
    return {
        f"{path.stem}.{key}": sentence
        for path in sorted((TEXTS / language).glob("*.toml"))
        for key, sentence in tomllib.loads(path.read_text("utf-8")).items()
    }


def markers(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_texts_have_the_same_keys_and_place_markers(language):
    english, translated = sentences("en"), sentences(language)
    assert sorted(english) == sorted(translated)
    for key, sentence in english.items():
        assert translated[key].strip(), key
        assert markers(sentence) == markers(translated[key]), key


def test_cyrillic_texts_are_not_left_in_english():
    for language in ("kk", "ru"):
        for key, sentence in sentences(language).items():
            words = re.sub(r"\{[^}]*\}|\\n", "", sentence)
            has_letters = any(map(str.isalpha, words))
            is_cyrillic = re.search(r"[а-яәғқңөұүһіё]", words, re.IGNORECASE)
            # A text without a Cyrillic letter may only be an abbreviation or a name such as "Excel".
            assert not has_letters or is_cyrillic or len(words) <= 12, f"{language}: {key}"


ERROR_KINDS = {
    "AppError",
    "NotFound",
    "Conflict",
    "Forbidden",
    "Cancelled",
    "Refused",
    "BadFile",
    "BadWorkspace",
    "WrongPassword",
}


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_every_error_code_has_words(path):
    english = sentences("en")
    for call, name in calls(path):
        if name in ERROR_KINDS and (code := literal(call.args[0])):
            assert f"error.{code}" in english, f"{name_of(path)}:{call.lineno} {code}"


def shipped_files() -> list[Path]:
    kinds = {".py", ".md", ".toml", ".json", ".csv", ".qss", ".spec", ".ts", ".sh"}
    folders = ("evalapp", "resources", "db", "tests", "docs", ".ci")
    found = [
        p for folder in folders for p in (ROOT / folder).rglob("*") if p.suffix in kinds or p.name == "run"
    ]
    return [p for p in [*found, *ROOT.glob("*.md"), *ROOT.glob("*.toml")] if p != Path(__file__)]


def test_the_project_names_no_download_address():
    for path in shipped_files():
        found = re.search(r"https?://[\w.-]*(pypi|pythonhosted|npmjs|debian)[\w.-]*", path.read_text("utf-8"))
        assert not found, f"{name_of(path)}: {found and found.group()}"


def test_a_document_that_is_named_is_there():
    """A reader must be able to open what a comment cites; the name alone or its path in the project."""
    known = {name_of(path) for path in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]}
    known |= {Path(name).name for name in known}
    for path in shipped_files():
        for cited in re.findall(r"[\w./-]*\w\.md\b", path.read_text("utf-8")):
            assert cited in known, f"{name_of(path)}: {cited}"


def test_docs_are_three_pages_at_most():
    assert len(list((ROOT / "docs").glob("*.md"))) <= 3
