"""The translations call each thing by the word of db/seed/glossary.csv, and by no second one."""

import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

RESOURCES = Path(__file__).parents[1] / "resources"

SECOND_WORDS = {
    "kk": (
        r"[Кк]ампания",  # науқан
        r"[Нн]ысан(дар|:)",  # парақ
        r"[Лл]ауазымды тұлға",  # лауазымды адам
        r"[Нн]әтижеле\w+ (жариялан|шығарыл)",  # нәтижелер беріледі
        r"жеке белгілер",  # баға
        r"[Ққ]ұзыреттер модел",  # құзыреттер шеңбері
        r"[Шш]енеуні",  # лауазымды адам
        r"атериалдар жинағ",  # материалдар топтамасы
        r"[Аа]лғашқы дауыс",  # алдын ала дауыс
        r"дауыс құқығы",  # дауыс беру құқығы
    ),
    "ru": (
        r"\b[Фф]орм[аыу]?\b",  # лист
        r"[Мм]одел\w+ компетенций",  # рамка компетенций
        r"([Оо]бъявлен|[Вв]ыпуск)\w* результат",  # выдача результатов
        r"[Пп]ерв(ые|ых|ого|ое) голос",  # предварительный голос
        r"[Рр]езультаты кампании выпущены",  # выданы
    ),
}


def _toml_texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for part in value.values() for text in _toml_texts(part)]
    return [value] if isinstance(value, str) else []


def _texts(language: str) -> list[tuple[str, str]]:
    found = [
        (path.name, text)
        for path in sorted((RESOURCES / "texts" / language).glob("*.toml"))
        for text in _toml_texts(tomllib.loads(path.read_text("utf-8")))
    ]
    for path in sorted((RESOURCES / "i18n").glob(f"*_{language}.ts")):
        for message in ElementTree.parse(path).getroot().iter("translation"):
            found += [(path.name, text) for text in message.itertext() if text.strip()]
    return found


@pytest.mark.parametrize("language", sorted(SECOND_WORDS))
def test_each_thing_has_one_word(language: str) -> None:
    seconds = [re.compile(pattern) for pattern in SECOND_WORDS[language]]
    texts = _texts(language)
    assert len(texts) > 1000
    assert [(name, text) for name, text in texts if any(second.search(text) for second in seconds)] == []
