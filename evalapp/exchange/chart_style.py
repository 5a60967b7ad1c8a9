"""How native charts look: the window's light colours, hair lines, small type, readable in grey."""

from openpyxl.chart import BarChart, ScatterChart
from openpyxl.chart.axis import ChartLines, NumericAxis, TextAxis
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import (
    CharacterProperties,
    Font,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
    RichTextProperties,
)

from evalapp.exchange import cell_style as look

HAIR_WIDTH = 9525
"""0.75 pt in the unit of drawings (EMU)."""


def line(color: str, width: int = HAIR_WIDTH) -> GraphicalProperties:
    """A line of ``color``, nothing else."""
    return GraphicalProperties(ln=LineProperties(solidFill=color, w=width))


def no_line() -> GraphicalProperties:
    """Neither line nor fill."""
    return GraphicalProperties(noFill=True, ln=LineProperties(noFill=True))


def filled(color: str) -> GraphicalProperties:
    """A filled shape without an outline."""
    return GraphicalProperties(solidFill=color, ln=LineProperties(noFill=True))


def title(text: str, *, size: int = 1100, bold: bool = True) -> Title:
    """A title in our type; ``size`` in hundredths of a point."""
    made = Title(overlay=False)
    made.tx = _rich_title(text, size=size, bold=bold)
    return made


def style_chart(chart: BarChart | ScatterChart, text: str) -> None:
    """Title and a hair line as frame."""
    chart.title = title(text)
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(solidFill=look.HAIR))


def style_axis(axis: NumericAxis | TextAxis, text: str = "", *, has_grid: bool) -> None:
    """Small labels, a grid of hair lines only where something is measured."""
    axis.delete = False  # openpyxl leaves it open, and newer Excel then hides the axis
    axis.majorGridlines = ChartLines(spPr=line(look.HAIR)) if has_grid else None
    axis.graphicalProperties = line(look.LINE)
    axis.majorTickMark = "none"
    axis.minorTickMark = "none"
    axis.txPr = _rich_text(850, look.TEXT2)
    axis.title = title(text, size=900, bold=False) if text else None


def inner_plot(left: float, top: float, width: float, height: float) -> Layout:
    """Where the plot lies inside the chart, in shares of it, labels not counted."""
    return Layout(
        manualLayout=ManualLayout(
            layoutTarget="inner", xMode="edge", yMode="edge", x=left, y=top, w=width, h=height
        )
    )


def _characters(size: int, color: str, *, bold: bool = False) -> CharacterProperties:
    return CharacterProperties(sz=size, b=bold, solidFill=color, latin=Font(typeface=look.FONT))


def _rich_text(size: int, color: str) -> RichText:
    paragraph = Paragraph(
        pPr=ParagraphProperties(defRPr=_characters(size, color)), endParaRPr=_characters(size, color)
    )
    return RichText(bodyPr=RichTextProperties(), p=[paragraph])


def _rich_title(text: str, *, size: int, bold: bool) -> Text:
    characters = _characters(size, look.TEXT if bold else look.TEXT2, bold=bold)
    run = RegularTextRun(rPr=characters, t=text)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=characters), r=[run])
    return Text(rich=RichText(bodyPr=RichTextProperties(), p=[paragraph]))
