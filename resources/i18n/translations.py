"""Keeps the window's translations in step with the code.

python resources/i18n/translations.py update FEATURE…   extract texts into FEATURE_kk|ru|en.ts
python resources/i18n/translations.py compile           merge all into evalapp_kk|ru|en.qm
python resources/i18n/translations.py check             exit 1 when a text is missing or unfinished

A feature is a folder of evalapp/ui; ``common`` is evalapp/ui/common, ``shell`` the files beside it
and evalapp/app.py. English needs only the plural forms: its source text is the code's.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parents[1] / "evalapp"
UI = PACKAGE / "ui"
LANGUAGES = ("kk", "ru", "en")
# Line numbers would only make noisy diffs.
OPTIONS = ("-silent", "-locations", "none", "-no-obsolete")


def features() -> list[str]:
    """Every feature that has a folder, and the shell."""
    folders = (path.name for path in UI.iterdir() if path.is_dir() and not path.name.startswith("_"))
    return sorted([*folders, "shell"])


def sources(feature: str) -> list[str]:
    """The files of a feature."""
    found = [PACKAGE / "app.py", *UI.glob("*.py")] if feature == "shell" else (UI / feature).rglob("*.py")
    return sorted(str(path) for path in found if path.exists())


def update(feature: str, folder: Path = HERE) -> None:
    """Extract the texts of a feature; translations that exist stay."""
    if not (files := sources(feature)):
        return
    for language in LANGUAGES:
        plural_only = ["-pluralonly"] if language == "en" else []
        target = ["-target-language", {"kk": "kk_KZ", "ru": "ru_RU", "en": "en_GB"}[language]]
        where = str(folder / f"{feature}_{language}.ts")
        _run("pyside6-lupdate", *OPTIONS, *plural_only, *target, *files, "-ts", where)


def compile_all(target: Path = HERE, *, strict: bool = False) -> None:
    """Build one .qm per language; ``strict`` fails on unfinished texts."""
    for language in LANGUAGES:
        parts = sorted(str(path) for path in HERE.glob(f"*_{language}.ts"))
        if parts:
            guard = ["-fail-on-unfinished"] if strict else []
            built = target / f"evalapp_{language}.qm"
            # A temporary file first: two programs may start at the same time.
            with tempfile.TemporaryDirectory(dir=target) as folder:
                made = Path(folder) / built.name
                _run("pyside6-lrelease", "-silent", *guard, *parts, "-qm", str(made))
                made.replace(built)


def missing(feature: str) -> list[str]:
    """Texts of a feature that are not extracted or not translated, as "file: text"."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        update(feature, Path(folder))
        for fresh in sorted(Path(folder).glob("*.ts")):
            kept = _messages(HERE / fresh.name)
            for key in _messages(fresh):
                if not kept.get(key):
                    found.append(f"{fresh.name}: {key[1]}")
    return found


def _messages(path: Path) -> dict[tuple[str, str, str], bool]:
    """(context, source, comment) → whether it is translated."""
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") != "unfinished"
            words = "" if translation is None else "".join(translation.itertext()).strip()
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            found[key] = done and bool(words)
    return found


def _run(program: str, *arguments: str) -> None:
    beside = Path(sys.executable).parent / program
    command = str(beside) if beside.exists() else program
    subprocess.run([command, *arguments], check=True)


def main(arguments: list[str]) -> int:
    """Run one of the commands above."""
    match arguments:
        case ["update", *names]:
            for name in names or features():
                update(name)
        case ["compile", *rest]:
            compile_all(strict="--strict" in rest)
        case ["check", *names]:
            lines = [line for name in names or features() for line in missing(name)]
            sys.stdout.write("".join(f"{line}\n" for line in lines))
            return 1 if lines else 0
        case _:
            sys.stderr.write(__doc__ or "")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
