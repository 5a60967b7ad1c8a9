"""Columns of the three lists of the tab Packet: what goes in, the packets, their copies."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from evalapp.domain.language import Language
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.agenda_words import place_text
from evalapp.services.packet_changes import ChangeKind
from evalapp.services.packet_preview import PacketRemark, PreviewLine
from evalapp.services.packet_rows import CopyRow, PacketRow
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import ChipDelegate, GlyphDelegate
from evalapp.ui.common.formats import day, moment, whole
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import Column

translate = QCoreApplication.translate
_MEGABYTE = 1_000_000


def change_chip(kind: ChangeKind | None) -> ChipLook | None:
    """How an item differs from the newest packet; None when it does not."""
    if kind is None:
        return None
    words = {
        ChangeKind.ADDED: translate("Packet", "New"),
        ChangeKind.SET_ASIDE: translate("Packet", "Set aside"),
        ChangeKind.QUESTION: translate("Packet", "Changed"),
        ChangeKind.RESULTS: translate("Packet", "Other results"),
        ChangeKind.NUMBER: translate("Packet", "Other number"),
    }[kind]
    return ChipLook(words, Tone.NEUTRAL if kind is ChangeKind.NUMBER else Tone.WARN)


def remark_text(remark: PacketRemark) -> str:
    """What is to be known of an item before the packet is sealed."""
    return {
        PacketRemark.NO_PHOTO: translate("Packet", "no photo"),
        PacketRemark.NO_RESULTS: translate("Packet", "no results"),
        PacketRemark.OLDER_RESULTS: translate("Packet", "newer results are released"),
        PacketRemark.NO_PROPOSAL: translate("Packet", "nothing is proposed"),
        PacketRemark.NO_POST: translate("Packet", "no present post"),
    }[remark]


def document_language(code: str) -> str:
    """A language of documents, named in itself."""
    return {
        DocumentLanguage.KK: "Қазақша",
        DocumentLanguage.RU: "Русский",
        DocumentLanguage.EN: "English",
        DocumentLanguage.KK_RU: "Қазақша + русский",
    }[DocumentLanguage(code)]


def item_columns(language: Language) -> list[Column]:
    """The items of the agenda as they would go into a packet."""

    def results(line: PreviewLine) -> str:
        if line.version is None:
            return ""
        version = translate("Packet", "version {number}").format(number=line.version)
        return f"{line.campaign}, {version}"

    def remarks(line: PreviewLine) -> str:
        told = (one for one in line.remarks if one is not PacketRemark.NO_PHOTO)  # has a column of its own
        return ", ".join(map(remark_text, told))

    def photo(line: PreviewLine) -> ChipLook | None:
        return ChipLook(term("photo"), Tone.GOOD, "good") if line.has_photo else None

    return [
        Column("number", "№", lambda line: line.number, text=whole, right=True, width=56),
        Column(
            "name",
            translate("Packet", "About whom"),
            lambda line: line.name.pick(language),
            detail=lambda line: place_text(line.place, language),
            stretch=True,
            required=True,
        ),
        Column(
            "question",
            translate("Packet", "Question"),
            lambda line: line.question.pick(language),
            wraps=True,
            width=250,
        ),
        Column("results", translate("Packet", "Results"), results, wraps=True, width=190),
        Column(
            "photo",
            term("photo"),
            photo,
            delegate=GlyphDelegate,
            sort=lambda line: line.has_photo,
            tip=lambda line: "" if line.has_photo else remark_text(PacketRemark.NO_PHOTO),
            width=96,
        ),
        Column(
            "remarks",
            translate("Packet", "To be known"),
            remarks,
            wraps=True,
            width=170,
        ),
        Column(
            "change",
            translate("Packet", "Since the packet"),
            lambda line: change_chip(line.change),
            delegate=ChipDelegate,
            width=130,
        ),
    ]


def packet_columns() -> list[Column]:
    """The packets of a meeting."""
    return [
        Column("number", translate("Packet", "Packet"), lambda row: row.number, text=whole, width=90),
        Column(
            "state",
            translate("Packet", "State"),
            _packet_chip,
            delegate=ChipDelegate,
            width=120,
        ),
        Column("at", translate("Packet", "Sealed"), lambda row: row.at, text=moment, width=150),
        Column("account", translate("Packet", "By"), lambda row: row.account, width=120),
        _count("items", translate("Packet", "Items"), lambda row: row.items),
        _count("people", translate("Packet", "People"), lambda row: row.people),
        _count("copies", translate("Packet", "Copies"), lambda row: row.copies),
        Column(
            "size",
            translate("Packet", "Size, MB"),
            lambda row: row.size,
            text=_megabytes,
            right=True,
            width=90,
        ),
        Column(
            "reason",
            translate("Packet", "Why it was made"),
            lambda row: row.reason,
            stretch=True,
            wraps=True,
            required=True,
        ),
        Column(
            "hash",
            translate("Packet", "Seal (SHA-256)"),
            lambda row: row.content_hash,
            text=lambda value: value[:16],
            tip=lambda row: row.content_hash,
            width=150,
            optional=True,
        ),
    ]


def copy_columns() -> list[Column]:
    """The copies that were handed out."""
    return [
        Column("packet", translate("Packet", "Packet"), lambda row: row.packet_number, text=whole, width=80),
        Column("copy", term("copy_number"), lambda row: row.copy_number, text=whole, width=110),
        Column(
            "recipient",
            translate("Packet", "For whom"),
            lambda row: row.recipient,
            stretch=True,
            required=True,
        ),
        Column("language", term("language"), lambda row: document_language(row.language), width=160),
        Column("at", translate("Packet", "Handed out"), lambda row: row.at, text=moment, width=150),
        Column("account", translate("Packet", "By"), lambda row: row.account, width=110),
        Column(
            "returned",
            translate("Packet", "Returned"),
            lambda row: row.returned_on,
            text=lambda value: "" if value is None else day(value),
            width=110,
        ),
    ]


def _count(key: str, title: str, value: Callable[[PacketRow], int]) -> Column:
    return Column(key, title, value, text=whole, right=True, width=100)


def _packet_chip(row: PacketRow) -> ChipLook:
    if not row.is_newest:
        return ChipLook(translate("Packet", "Replaced"))
    if row.changes:
        return ChipLook(translate("Packet", "Outdated"), Tone.WARN)
    return ChipLook(translate("Packet", "In force"), Tone.GOOD)


def _megabytes(size: int) -> str:
    return f"{size / _MEGABYTE:.1f}".replace(".", ",")


def copy_name(row: CopyRow) -> str:
    """A copy in a sentence: its number and for whom it is."""
    return translate("Packet", "copy {number}, {recipient}").format(
        number=row.copy_number, recipient=row.recipient
    )
