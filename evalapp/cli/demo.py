"""Command demo: makes the demonstration workspace and names its accounts."""

import argparse
from typing import Any

from evalapp.cli.context import Context, ExitCode
from evalapp.texts import text


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command of this module to the parser."""
    explained = text(getattr(common, "spoken", "en"), "demo.help")
    demo = commands.add_parser("demo", parents=[common], help=explained, description=explained)
    demo.set_defaults(run=_demo)


def _demo(_args: argparse.Namespace, context: Context) -> int:
    from evalapp.domain.demo import DEMO_ACCOUNTS  # noqa: PLC0415
    from evalapp.services.demo import build_demo  # noqa: PLC0415

    folder = context.workspace_folder()
    seconds = build_demo(folder, context.progress())
    context.tell(_said(context, "made", path=folder.resolve()))
    for account in DEMO_ACCOUNTS:
        role = text(context.language, f"demo.role_{account.role.value}")
        context.tell(_said(context, "account", login=account.login, password=account.password, role=role))
    context.give(
        {
            "workspace": str(folder.resolve()),
            "accounts": [
                {"login": one.login, "role": one.role.value, "password": one.password}
                for one in DEMO_ACCOUNTS
            ],
            "seconds": {part: round(spent, 2) for part, spent in seconds.items()},
        }
    )
    return ExitCode.DONE


def _said(context: Context, key: str, **params: object) -> str:
    return text(context.language, f"demo.{key}", **params)
