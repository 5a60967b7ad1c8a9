"""Starts evalapp: the window, or one headless command."""

import sys

from evalapp.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
