"""Every text of the window is translated, and the files are in step with the code."""

import importlib.util
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from evalapp.domain.language import Language
from evalapp.paths import TRANSLATIONS
from evalapp.ui.common import translation


def load_tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", TRANSLATIONS / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


tool = load_tool()
FILES = sorted(TRANSLATIONS.glob("*.ts"))


@pytest.mark.parametrize("feature", tool.features())
def test_every_text_is_extracted_and_translated(feature: str) -> None:
    assert tool.missing(feature) == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_text_of_a_context_stands_in_two_files(language: str) -> None:
    """All files become one catalogue, in which only one of two translations would be left."""
    said: dict[tuple[str, str], str] = {}
    for path in (one for one in FILES if one.stem.endswith(f"_{language}")):
        for context in ET.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                key = (context.findtext("name", ""), message.findtext("source", ""))
                assert said.setdefault(key, path.stem) == path.stem, f"{path.stem}: {key}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_translations_keep_place_markers(path: Path) -> None:
    for message in ET.parse(path).getroot().iter("message"):
        source, translated = message.findtext("source", ""), message.find("translation")
        assert translated is not None
        forms = [form.text or "" for form in translated.iter("numerusform")] or [translated.text or ""]
        for form in forms:
            assert markers(form) == markers(source), source
            assert ("%n" in form) <= ("%n" in source), source


def markers(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        (Language.RU, "Осталась примерно 1 секунда", "Осталось примерно 5 секунд"),
        (Language.KK, "Шамамен 1 секунд қалды", "Шамамен 5 секунд қалды"),
        (Language.EN, "About 1 second left", "About 5 seconds left"),
    ],
)
def test_counts_have_the_forms_of_their_language(
    qapp: QApplication, language: Language, one: str, many: str
) -> None:
    translation.install(language)
    for count, text in ((1, one), (5, many)):
        found = QCoreApplication.translate("ProgressRow", "About %n second(s) left", "", count)
        assert found == text
    translation.install(Language.EN)
    assert translation.interface_language() is Language.EN


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.RU, "Осталось примерно 1\u00a0500 секунд"),
        (Language.KK, "Шамамен 13\u00a0212 секунд қалды"),
        (Language.EN, "About 1,500 seconds left"),
    ],
)
def test_counts_are_written_as_other_figures_are(qapp: QApplication, language: Language, words: str) -> None:
    translation.install(language)
    count = 13_212 if language is Language.KK else 1500
    found = QCoreApplication.translate("ProgressRow", "About %n second(s) left", "", count)
    translation.install(Language.EN)
    assert found == words


def test_what_has_no_translation_is_said_as_it_stands(qapp: QApplication) -> None:
    assert QCoreApplication.translate("Reserve", "No such text") == "No such text"


def test_qts_own_buttons_speak_kazakh(qapp: QApplication) -> None:
    translation.install(Language.KK)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Бас тарту"
    translation.install(Language.EN)
