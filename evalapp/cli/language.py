"""The language of the command line: the option, else the setting, else the system's."""

import locale
import os
from collections.abc import Mapping, Sequence

from evalapp.cli.own_folder import own_folder
from evalapp.domain.language import Language
from evalapp.settings import SettingsFile

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def chosen_language(arguments: Sequence[str], *, environment: Mapping[str, str] = os.environ) -> Language:
    """The language of ``--language`` in ``arguments``, looked for before they are parsed."""
    for place, argument in enumerate(arguments):
        name, _, joined = argument.partition("=")
        if name == "--language":
            value = joined or next(iter(arguments[place + 1 : place + 2]), "")
            if value in set(Language):
                return Language(value)
    chosen = SettingsFile(own_folder(environment) / "settings.json").settings.language
    return Language(chosen) if chosen in set(Language) else system_language(environment)


def system_language(environment: Mapping[str, str] = os.environ) -> Language:
    """Kazakh or Russian where the system speaks it, English otherwise."""
    named = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    spoken = (named or locale.getlocale()[0] or "").casefold()
    if spoken.startswith(("kk", "kazakh")):
        return Language.KK
    return Language.RU if spoken.startswith(("ru", "russian")) else Language.EN
