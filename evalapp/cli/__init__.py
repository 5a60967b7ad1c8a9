"""The program without a window: one command, its exit code, messages in the user's language."""

from evalapp.cli.frame import COMMANDS, main

__all__ = ["COMMANDS", "main"]
