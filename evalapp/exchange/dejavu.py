"""Where the letters of DejaVu Sans lie: they come with matplotlib and have the whole Kazakh alphabet."""

from importlib.util import find_spec
from pathlib import Path


def font_folder() -> Path:
    """The folder of the font files, found without importing matplotlib, which takes half a second."""
    package = find_spec("matplotlib")
    assert package is not None, "a dependency"
    assert package.origin is not None
    return Path(package.origin).with_name("mpl-data") / "fonts" / "ttf"
