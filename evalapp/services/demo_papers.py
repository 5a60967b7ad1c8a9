"""Papers of the demonstration: a letterhead, certificates that were brought, and their invented scans."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from evalapp.domain.access import Actor
from evalapp.domain.document import DocumentFields
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.language import Language
from evalapp.domain.rule_set import Criterion
from evalapp.services.application_papers import ApplicationPaperService
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.applications import ApplicationService
from evalapp.services.letters import LetterService
from evalapp.storage.database import Database

_BROUGHT = datetime(2026, 10, 6, 5, tzinfo=UTC)
_MOST = 4
"""Certificates that have been brought; the other applicants are still waited for."""

_LETTERHEADS = {
    Language.KK: {
        "organization": "Үлгі облысы әкімдігінің кадр қызметі (оқу деректері)",
        "address": "000000, Мысал қаласы, Қиял көшесі, 1",
        "contacts": "тел. 00-00-00, kadr@example.kz",
        "signer_post": "Қызмет басшысы",
        "signer_name": "Д. Образцова",
        "executor": "Т. Шаблонов, тел. 00-00-01",
    },
    Language.RU: {
        "organization": "Кадровая служба акимата Примерной области (учебные данные)",
        "address": "000000, г. Примерный, ул. Вымышленная, 1",
        "contacts": "тел. 00-00-00, kadr@example.kz",
        "signer_post": "Руководитель службы",
        "signer_name": "Д. Образцова",
        "executor": "Т. Шаблонов, тел. 00-00-01",
    },
}


def add_papers(db: Database, actor: Actor, intake_id: int) -> None:
    """Word the letters, and enter certificates with their scans for some who lacked them."""
    letters = LetterService(db, actor)
    for language, texts in _LETTERHEADS.items():
        stored = letters.texts()[language]
        letters.save_texts(replace(stored.texts, **texts), version=stored.version)  # type: ignore[arg-type]
    papers = ApplicationPaperService(db, actor, clock=lambda: _BROUGHT)
    with TemporaryDirectory() as folder:
        for place, (application_id, version) in enumerate(_without_certificate(db, actor, intake_id)):
            scan = Path(folder) / f"Справка {place + 1}.pdf"
            scan.write_bytes(_scan(place + 1))
            fields = DocumentFields(
                Criterion.CONVICTION,
                f"УЧ-{place + 101}",
                date(2026, 10, 1) + timedelta(days=place),
                has_conviction=False,
            )
            papers.enter(application_id, fields, version=version, file=scan)


def _without_certificate(db: Database, actor: Actor, intake_id: int) -> list[tuple[int, int]]:
    """Id and version of applications of which nothing is known about convictions."""
    service = ApplicationService(db, actor)
    waiting = ApplicationQuery(intake_id, verdicts=frozenset({VerdictKind.DOCUMENTS_NEEDED}))
    ids = [
        row.id
        for row in service.page(waiting).rows
        if Criterion.CONVICTION in {criterion for criterion, _ in row.reasons}
    ]
    return [(card.id, card.version) for card in map(service.card, ids[:_MOST])]


def _scan(number: int) -> bytes:
    """A page of PDF that says it is invented."""
    words = f"BT /F1 18 Tf 60 760 Td (Invented certificate No. {number}, for training only) Tj ET".encode()
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(words), words),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    written, starts = b"%PDF-1.4\n", []
    for place, part in enumerate(parts, start=1):
        starts.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (place, part)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    size = len(parts) + 1
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(written))
    return written + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table) + end
