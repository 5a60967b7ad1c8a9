"""The interface's language: installs translators and the locale; switching builds a new window."""

import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from evalapp.domain.language import Language
from evalapp.paths import TRANSLATIONS
from evalapp.ui.common.formats import whole

LOCALES = {Language.KK: "kk_KZ", Language.RU: "ru_RU", Language.EN: "en_GB"}
OWN_NAMES = {Language.KK: "Қаз", Language.RU: "Рус", Language.EN: "Eng"}
"""Short names, each in its own language, for the switch."""

_THOUSAND = 1000

_installed: list[QTranslator] = []


class _Translator(QTranslator):
    """Writes counts as figures are written everywhere: ``1 500``."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        found = super().translate(context, source, disambiguation, n)
        if found and n >= _THOUSAND:
            found = found.replace("%Ln", "%n").replace("%n", whole(n))
        return found or None  # None lets the next translator, and at last the source text, have its say


def interface_language() -> Language:
    """The language the window speaks now."""
    name = QLocale().name()[:2]
    return Language(name) if name in {language.value for language in Language} else Language.EN


def system_language() -> Language:
    """The language to begin with: the system's when it is one of ours, else Russian."""
    name = QLocale.system().name()[:2]
    return Language(name) if name in {language.value for language in Language} else Language.RU


def install(language: Language) -> None:
    """Speak ``language`` from now on; windows that are built already keep their words."""
    QLocale.setDefault(QLocale(LOCALES[language]))
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    _compile_if_stale()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt_folder), (f"evalapp_{language}", str(TRANSLATIONS))):
        translator = _Translator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)


def _compile_if_stale() -> None:
    """In a checkout build the .qm files when a .ts is newer; a built program brings them along."""
    if getattr(sys, "frozen", False):
        return
    sources = [path.stat().st_mtime for path in TRANSLATIONS.glob("*.ts")]
    built = [TRANSLATIONS / f"evalapp_{language}.qm" for language in Language]
    if not sources or all(path.exists() and path.stat().st_mtime >= max(sources) for path in built):
        return
    import subprocess  # noqa: PLC0415 only in a checkout

    command = [sys.executable, str(TRANSLATIONS / "translations.py"), "compile"]
    subprocess.run(command, check=True, capture_output=True)
