"""Reads the command line, runs one command, words every failure. No traceback reaches a user."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar, NoReturn

from evalapp import __version__
from evalapp.cli.context import Context, ExitCode
from evalapp.cli.failures import exit_code_of, log_failure, sentences_of
from evalapp.cli.language import chosen_language
from evalapp.domain.errors import AppError
from evalapp.domain.language import Language
from evalapp.texts import text

COMMANDS: dict[str, str] = {
    "new": "workspaces",
    "import": "imports",
    "score": "score",
    "screen": "screen",
    "intake": "intakes",
    "export": "export",
    "backup": "workspaces",
    "restore": "workspaces",
    "verify": "workspaces",
    "upgrade": "workspaces",
    "recover": "workspaces",
    "demo": "demo",
}
"""Command words and the module of :mod:`evalapp.cli` that knows them."""

Run = Callable[[argparse.Namespace, Context], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 done, 2 wrong usage, 3 input refused, 4 wrong password or damaged data."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    language = chosen_language(given)
    try:
        return _run(given, language)
    except SystemExit as leaving:  # argparse leaves this way after --help and wrong usage
        return leaving.code if isinstance(leaving.code, int) else ExitCode.WRONG_USAGE
    except KeyboardInterrupt:
        _tell(text(language, "cli.interrupted"))
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has left; without this Python complains while it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.DONE
    except Exception as error:
        # The last resort of the program: worded, written to the log, never shown raw.
        _tell(text(language, "cli.unexpected", path=log_failure(error)))
        return ExitCode.UNEXPECTED


def _run(given: list[str], language: Language) -> int:
    parser = _parser(given, language)
    args = parser.parse_args(given)
    context = Context(
        language=language,
        as_json=args.json,
        folder=args.workspace,
        account=args.account,
        take_over_lock=args.take_over,
    )
    run: Run = args.run
    try:
        return run(args, context)
    except AppError as error:
        for sentence in sentences_of(error, language):
            _tell(sentence)
        return exit_code_of(error)


def _parser(given: Sequence[str], language: Language) -> "_Parser":
    speaking = _parser_class(language)
    parser = speaking(
        prog="evalapp",
        description=text(language, "cli.description"),
        epilog=text(language, "cli.epilog"),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"evalapp {__version__}",
        help=text(language, "cli.option_version"),
    )
    _add_common(parser, language, hidden_defaults=False)
    common = speaking(add_help=False)
    _add_common(common, language, hidden_defaults=True)
    commands = parser.add_subparsers(
        title=text(language, "cli.commands"),
        dest="command",
        metavar="COMMAND",
        required=True,
        parser_class=speaking,
    )
    for module in _modules(given):
        module.register(commands, common)
    return parser


def _modules(given: Sequence[str]) -> list[Any]:
    """The module of the given command; all of them when help is asked for or the word is unknown.

    Importing one only: each brings its own half of the program along.
    """
    word = next((word for word in given if word in COMMANDS), None)
    names = [COMMANDS[word]] if word else list(dict.fromkeys(COMMANDS.values()))
    return [import_module(f"evalapp.cli.{name}") for name in names]


def _add_common(parser: argparse.ArgumentParser, language: Language, *, hidden_defaults: bool) -> None:
    """The options every command takes, before it or after it.

    After the command their defaults are hidden: they would overwrite what was given before it.
    """

    def default(value: object) -> object:
        return argparse.SUPPRESS if hidden_defaults else value

    def explained(key: str) -> str:
        return text(language, f"cli.option_{key}")

    parser.add_argument(
        "--workspace", type=Path, metavar="PATH", default=default(None), help=explained("workspace")
    )
    parser.add_argument("--account", metavar="NAME", default=default("admin"), help=explained("account"))
    parser.add_argument(
        "--language",
        choices=[one.value for one in Language],
        default=default(None),
        help=explained("language"),
    )
    parser.add_argument("--json", action="store_true", default=default(False), help=explained("json"))
    parser.add_argument(
        "--take-over", action="store_true", default=default(False), help=explained("take_over")
    )


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks the user's language, as far as argparse lets it."""

    spoken: ClassVar[Language] = Language.EN

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=argparse.RawDescriptionHelpFormatter, **options)
        self._positionals.title = text(self.spoken, "cli.arguments")
        self._optionals.title = text(self.spoken, "cli.options")
        for action in self._actions:
            if isinstance(action, argparse._HelpAction):
                action.help = text(self.spoken, "cli.option_help")

    def format_usage(self) -> str:
        return self._with_own_word(super().format_usage())

    def format_help(self) -> str:
        return self._with_own_word(super().format_help())

    def error(self, message: str) -> NoReturn:
        _tell(self.format_usage().rstrip())
        _tell(text(self.spoken, "cli.wrong_usage", detail=message))
        raise SystemExit(ExitCode.WRONG_USAGE)

    def _with_own_word(self, shown: str) -> str:
        return shown.replace("usage:", text(self.spoken, "cli.usage"), 1)


def _parser_class(language: Language) -> type[_Parser]:
    """Parsers that speak ``language``; argparse makes those of the commands by itself."""

    class Speaking(_Parser):
        spoken = language

    return Speaking


def _tell(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")


def _speak_utf8() -> None:
    """Kazakh letters must not fail in a console or a pipe of another encoding."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
