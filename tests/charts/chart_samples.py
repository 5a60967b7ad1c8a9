"""Values for every kind of chart, and a way to draw them on a real figure."""

from dataclasses import fields
from datetime import date

from matplotlib.figure import Figure

from evalapp.charts.canvas import Spot
from evalapp.charts.drawing import draw
from evalapp.charts.style import ChartPalette, ChartStyle
from evalapp.charts.values import (
    AgeExperience,
    Applicant,
    BarKind,
    Bin,
    ChartValues,
    Distribution,
    Funnel,
    FunnelBar,
    HeatCell,
    HeatColumn,
    HeatMap,
    HeatRow,
    LevelBorder,
    LevelRow,
    Levels,
    PartRow,
    Parts,
    Profile,
    ProfileRow,
    Scatter,
    ScatterPoint,
    StayBar,
    StayGroup,
    Stays,
    Tile,
    TileMap,
)
from evalapp.domain.language import Language
from evalapp.ui.common.tokens import DARK, LIGHT, Tokens

PROFILE = Profile(
    (
        ProfileRow("Адалдық", "personal", 4.4, 4.1, 4.7, 4.0, 12),
        ProfileRow("Бастамашылдық", "personal", 3.5, 3.1, 4.0, 4.0, 12),
        ProfileRow("Лидерство", "professional", 3.2, None, None, 3.5, 3),
        ProfileRow("Управление рисками", "professional", None, None, None, 4.0, 0),
    )
)
HEAT_MAP = HeatMap(
    (HeatColumn("Добропорядочность", "Добр", "personal"), HeatColumn("Лидерство", "Лид", "professional")),
    (
        HeatRow("Абай", (HeatCell(0.96, 5), HeatCell(-1.24, 5)), (1, 2)),
        HeatRow("Астана", (HeatCell(-0.15, 2), HeatCell(None, 0)), (3,)),
    ),
)
DISTRIBUTION = Distribution(
    (Bin(1, 2, ()), Bin(2, 3, (7,)), Bin(3, 4, (1, 2, 3)), Bin(4, 5, (4,))),
    (LevelBorder(2, 1.5), LevelBorder(3, 2.5)),
)
LEVELS = Levels((LevelRow("Адалдық", ((), (1,), (2, 3), (4,), ())), LevelRow("Лидерство", ((),) * 5)))
SCATTER = Scatter(
    (
        ScatterPoint(11, "Примерова А.", 0, 3.2, 3.9, 3.0, 3.4, 3.7, 4.1),
        ScatterPoint(12, "Шаблонов Д.", 1, 4.4, 4.1),
    ),
    ("Облыстар", "Қалалар"),
    "Жеке",
    "Кәсіби",
    line=3.0,
    selected=12,
)
AGE_EXPERIENCE = AgeExperience(
    (Applicant(1, "№ 1", 0, 30.5, 6.0), Applicant(2, "№ 2", 1, 35.2, 8.0), Applicant(3, "№ 3", 1, 28.0, 2.0)),
    ("Eligible", "Not eligible", "Documents needed"),
    35,
    "under 35",
    5,
    "at least 5 years",
)
TILE_MAP = TileMap(
    (
        Tile("59", "СКО", 2.9, 4, (1,)),
        Tile("11", "Акмола", 4.2, 5, (2, 3)),
        Tile("63", "ВКО", None, 0),
        Tile("99", "новая", 3.3, 1, (4,)),
    ),
    "Средний итог",
    "Должностных лиц",
)
FUNNEL = Funnel(
    (
        FunnelBar("Заявления", tuple(range(1500))),
        FunnelBar("Соответствует", tuple(range(1125)), BarKind.MET),
        FunnelBar("Не соответствует", (1, 2, 3), BarKind.NOT_MET),
    )
)
PARTS = Parts(
    (
        PartRow("2021", (tuple(range(131)), (200, 201), (), tuple(range(300, 388)))),
        PartRow("2023", ((), (), (), (400, 401))),
    ),
    ("Орталық органдар", "Жергілікті органдар", "Ұлттық компаниялар", "Тағайындалмаған"),
)
LEVEL_PARTS = Parts(
    (PartRow("Выдвижение", ((1, 2), (3,), (4,))), PartRow("Освобождение", ((), (), (5,)))),
    ("Уровень 5", "Уровень 3", "Без результата"),
    head="Вид решения",
    levels=(5, 3, None),
)
STAYS = Stays(
    (
        StayGroup(
            "2023",
            (
                StayBar(1, "Примерова А.", date(2023, 12, 10), date(2026, 12, 9), 1, ends_soon=True),
                StayBar(2, "Мысалов Е.", date(2023, 12, 10), date(2027, 12, 9), 0),
            ),
        ),
        StayGroup("2025", (StayBar(3, "Үлгіұлы С.", date(2025, 11, 25), date(2028, 11, 24), 0),)),
    ),
    ("Резервте", "Лауазымда"),
    date(2026, 11, 22),
)
FILLED: tuple[ChartValues, ...] = (
    PROFILE,
    HEAT_MAP,
    DISTRIBUTION,
    LEVELS,
    SCATTER,
    AGE_EXPERIENCE,
    TILE_MAP,
    FUNNEL,
    PARTS,
    LEVEL_PARTS,
    STAYS,
)
EMPTY: tuple[ChartValues, ...] = (
    Profile(()),
    HeatMap((), ()),
    Distribution((Bin(1, 5, ()),), ()),
    Levels(()),
    Scatter((), (), "x", "y"),
    AgeExperience((), ("a", "b", "c"), None, "", None, ""),
    TileMap((Tile("59", "СКО", None, 0),), "x", "n"),
    Funnel(()),
    Parts((PartRow("2025", ((), ())),), ("a", "b")),
    Stays((StayGroup("2025", ()),), ("a",), date(2026, 11, 22)),
)


def style(language: Language = Language.RU, tokens: Tokens = LIGHT) -> ChartStyle:
    """The style the window would hand over."""
    names = [field.name for field in fields(ChartPalette)]
    return ChartStyle(ChartPalette(**{name: getattr(tokens, name) for name in names}), language)


def drawn(
    values: ChartValues, language: Language = Language.RU, *, size: tuple[float, float] = (5.4, 2.5)
) -> tuple[Figure, tuple[Spot, ...]]:
    """A figure with the values on it, laid out to the end."""
    figure = Figure(figsize=size, dpi=96)
    spots = draw(figure, values, style(language))
    figure.draw_without_rendering()
    return figure, spots


def words_on(figure: Figure) -> list[str]:
    """All texts of a figure, ticks included."""
    axes = figure.axes[0]
    ticks = [*axes.get_xticklabels(), *axes.get_yticklabels()]
    return [text.get_text() for text in (*axes.texts, *ticks) if text.get_text()]


THEMES = (LIGHT, DARK)
