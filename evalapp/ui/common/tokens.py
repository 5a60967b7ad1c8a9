"""The one table of colours, light and dark; palette, style sheet, painted marks and charts all read it."""

from typing import NamedTuple


class Tokens(NamedTuple):
    """Colours by what they are for, each as ``#RRGGBB``.

    ``levels`` has five (levels 1–5), ``series`` six (chart series in order), ``gaps`` seven classes
    from far below to far above a target (limits ±0.2, ±0.6, ±1.0), ``amounts`` five from little to much.
    """

    name: str
    canvas: str
    surface: str
    raised: str
    sunken: str
    hover: str
    press: str
    line: str
    line2: str
    control: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_hover: str
    accent_press: str
    accent_text: str
    focus: str
    accent_tint: str
    accent_line: str
    good: str
    good_tint: str
    good_mark: str
    warn: str
    warn_tint: str
    warn_mark: str
    bad: str
    bad_tint: str
    bad_mark: str
    chip: str
    tip: str
    tip_text: str
    levels: tuple[str, ...]
    series: tuple[str, ...]
    gaps: tuple[str, ...]
    amounts: tuple[str, ...]

    @property
    def is_dark(self) -> bool:
        """Whether this is the dark table."""
        return self.name == "dark"

    def named(self) -> dict[str, str]:
        """Every single colour by its name, for filling a style sheet."""
        return {name: value for name, value in self._asdict().items() if isinstance(value, str)}


WHITE_INK = "#FFFFFF"
DARK_INK = "#14171A"

LIGHT = Tokens(
    name="light",
    canvas="#F3F4F6",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#F8F9FA",
    hover="#F1F3F6",
    press="#E6E9EE",
    line="#E3E6EA",
    line2="#CBD1D8",
    control="#8A939F",
    text="#1A1F26",
    text2="#4A5461",
    text3="#5F6975",
    disabled="#9AA3AE",
    accent="#1B5FAE",
    accent_hover="#17528F",
    accent_press="#12427A",
    accent_text="#1B5FAE",
    focus="#1B5FAE",
    accent_tint="#E8F0FA",
    accent_line="#9FC2EA",
    good="#0B6B5D",
    good_tint="#E1F2EE",
    good_mark="#11897A",
    warn="#8A5200",
    warn_tint="#FBF0DC",
    warn_mark="#C97A0A",
    bad="#A8321F",
    bad_tint="#FBE8E4",
    bad_mark="#CB4127",
    chip="#ECEFF2",
    tip="#22272E",
    tip_text="#FFFFFF",
    levels=("#B54A12", "#E9A66C", "#C5CBD3", "#82B2E2", "#1F65B5"),
    series=("#2469B3", "#D2691E", "#0E9F8A", "#5B2A80", "#4A5860", "#7A5412"),
    gaps=("#A8430F", "#E39A5A", "#F6D9BC", "#F1F3F5", "#C8DDF3", "#86B3E2", "#2465B0"),
    amounts=("#E3ECF7", "#B9D2EE", "#86B3E2", "#2F6DB5", "#184E8E"),
)

DARK = Tokens(
    name="dark",
    canvas="#141619",
    surface="#1B1E22",
    raised="#22262B",
    sunken="#17191D",
    hover="#23272D",
    press="#2B3037",
    line="#2A2F36",
    line2="#3D444D",
    control="#707A86",
    text="#E6E9ED",
    text2="#B2BAC4",
    text3="#8E98A4",
    disabled="#626B76",
    accent="#2D6FBF",
    accent_hover="#3574C0",
    accent_press="#255FA6",
    accent_text="#7FB5F4",
    focus="#7FB5F4",
    accent_tint="#1C2F47",
    accent_line="#3A6497",
    good="#62CBB8",
    good_tint="#16302C",
    good_mark="#2FA493",
    warn="#E9B65F",
    warn_tint="#352914",
    warn_mark="#D9932B",
    bad="#F29583",
    bad_tint="#3A201B",
    bad_mark="#E0614A",
    chip="#2A2F36",
    tip="#E6E9ED",
    tip_text="#14171A",
    levels=("#D9692B", "#B98353", "#59626D", "#4E86BF", "#8CC0F7"),
    series=("#6AA9EC", "#E8935A", "#73EBCF", "#9C66AB", "#9A9CA3", "#F2D45C"),
    gaps=("#E27A3C", "#8F4E20", "#523624", "#2A2F36", "#233F60", "#2F66A3", "#8CC0F7"),
    amounts=("#1F3249", "#274C75", "#2F66A3", "#7FB3EB", "#B5D8FB"),
)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 (none) to 21. Source: WCAG 2.2, relative luminance."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ink_on(fill: str) -> str:
    """White or near-black, whichever is easier to read on ``fill``."""
    return max(WHITE_INK, DARK_INK, key=lambda ink: contrast(ink, fill))


def _luminance(color: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004

    red, green, blue = (linear(int(color[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
