"""Names, numbers and portfolios of invented people. Every surname says that its bearer does not exist."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from evalapp.domain.iin import check_digit
from evalapp.domain.reference import Sex

# Words for example, template, sample, sketch, model, guess, legend, test, copy: as surnames.
_SURNAMES = (
    ("Примеров", "Примерова"),
    ("Мысалов", "Мысалова"),
    ("Шаблонов", "Шаблонова"),
    ("Қиялбеков", "Қиялбекова"),
    ("Вымыслов", "Вымыслова"),
    ("Жұмбақов", "Жұмбақова"),
    ("Макетов", "Макетова"),
    ("Образцов", "Образцова"),
    ("Сынақов", "Сынақова"),
    ("Тестов", "Тестова"),
    ("Үлгіұлы", "Үлгіқызы"),
    ("Эскизов", "Эскизова"),
    ("Жобаев", "Жобаева"),
    ("Аңызбаев", "Аңызбаева"),
    ("Ертегиев", "Ертегиева"),
    ("Болжамов", "Болжамова"),
    ("Черновиков", "Черновикова"),
    ("Прототипов", "Прототипова"),
    ("Нұсқабаев", "Нұсқабаева"),
    ("Моделев", "Моделева"),
    ("Эталонов", "Эталонова"),
    ("Ойданов", "Ойданова"),
    ("Гипотезов", "Гипотезова"),
    ("Легендов", "Легендова"),
    ("Сказкин", "Сказкина"),
    ("Қолжазбаев", "Қолжазбаева"),
    ("Наброскин", "Наброскина"),
    ("Үлгібаев", "Үлгібаева"),
    ("Схемов", "Схемова"),
    ("Дублёров", "Дублёрова"),
    ("Тәжірибаев", "Тәжірибаева"),
    ("Мифов", "Мифова"),
    ("Іздемесов", "Іздемесова"),
    ("Бланков", "Бланкова"),
    ("Өрнекбаев", "Өрнекбаева"),
    ("Копиев", "Копиева"),
)
_MALE = [
    "Ерлан",
    "Данияр",
    "Өмірбек",
    "Тимур",
    "Нұрлан",
    "Бауыржан",
    "Қанат",
    "Ғалым",
    "Асқар",
    "Руслан",
    "Серік",
    "Әлихан",
    "Мұрат",
    "Олжас",
    "Арман",
    "Дәурен",
    "Талғат",
    "Ерболат",
    "Сергей",
    "Андрей",
    "Ильяс",
    "Жандос",
    "Шыңғыс",
    "Бекзат",
    "Азамат",
    "Қайрат",
    "Павел",
    "Рашид",
    "Ұлан",
    "Іңкәрбек",
]
_FEMALE = [
    "Айгүл",
    "Әсел",
    "Гүлнар",
    "Іңкәр",
    "Ләззат",
    "Динара",
    "Мәдина",
    "Жібек",
    "Ақмарал",
    "Сәуле",
    "Меруерт",
    "Гүлжан",
    "Алия",
    "Светлана",
    "Ольга",
    "Жанна",
    "Қарлығаш",
    "Бибігүл",
    "Айнұр",
    "Назым",
    "Шолпан",
    "Үміт",
    "Ғалия",
    "Марина",
    "Әлия",
    "Томирис",
    "Камила",
    "Рауан",
    "Ұлжан",
    "Өрік",
]
_PATRONYMICS = (
    ("Эскизұлы", "Эскизқызы"),
    ("Нұсқаұлы", "Нұсқақызы"),
    ("Ертегіұлы", "Ертегіқызы"),
    ("Болжамұлы", "Болжамқызы"),
    ("Макетұлы", "Макетқызы"),
    ("Мысалұлы", "Мысалқызы"),
    ("Жобаұлы", "Жобақызы"),
    ("Черновович", "Черновна"),
    ("Образцович", "Образцовна"),
    ("Шаблонович", "Шаблоновна"),
    ("Аңызұлы", "Аңызқызы"),
    ("Қиялұлы", "Қиялқызы"),
)
_WITHOUT_PATRONYMIC = 0.12
_UNUSUAL_SERIAL = 9000
"""Serial numbers from here on keep invented numbers away from those of real people."""

PORTFOLIOS_RU = (
    "экономика и бюджет, инвестиции, предпринимательство, цифровизация",
    "строительство, жилищно-коммунальное хозяйство, энергетика",
    "сельское хозяйство, земельные отношения, ветеринария",
    "социальная защита, здравоохранение, образование",
    "внутренняя политика, культура, молодёжная политика",
    "промышленность, транспорт, дороги",
    "экология, водные ресурсы, чрезвычайные ситуации",
)
PORTFOLIOS_KK = (
    "экономика және бюджет, инвестициялар, кәсіпкерлік, цифрландыру",
    "құрылыс, тұрғын үй-коммуналдық шаруашылық, энергетика",
    "ауыл шаруашылығы, жер қатынастары, ветеринария",
    "әлеуметтік қорғау, денсаулық сақтау, білім беру",
    "ішкі саясат, мәдениет, жастар саясаты",
    "өнеркәсіп, көлік, жолдар",
    "экология, су ресурстары, төтенше жағдайлар",
)


def invented_names(chance: Random) -> Iterator[tuple[str, str, str | None, Sex]]:
    """Endless invented surname, given name, patronymic and sex; none comes twice before all are used."""
    seen: set[tuple[str, str]] = set()
    while True:
        sex = Sex.FEMALE if chance.random() < 0.35 else Sex.MALE  # noqa: PLR2004
        female = int(sex is Sex.FEMALE)
        surname = chance.choice(_SURNAMES)[female]
        given = chance.choice(_FEMALE if female else _MALE)
        if (surname, given) in seen and len(seen) < len(_SURNAMES) * len(_MALE):
            continue
        seen.add((surname, given))
        absent = happens(chance, _WITHOUT_PATRONYMIC)
        yield surname, given, None if absent else chance.choice(_PATRONYMICS)[female], sex


def invented_iin(chance: Random, born_on: date, sex: Sex, taken: set[str]) -> str:
    """A number with a right check digit that is not in ``taken``; it is added there."""
    twentieth_century = 2000
    century = 3 if born_on.year < twentieth_century else 5
    prefix = f"{born_on:%y%m%d}{century + (sex is Sex.FEMALE)}"
    while True:
        eleven = f"{prefix}{chance.randrange(_UNUSUAL_SERIAL, 10_000)}"
        digit = check_digit(eleven)
        if digit is not None and f"{eleven}{digit}" not in taken:
            taken.add(f"{eleven}{digit}")
            return f"{eleven}{digit}"


def some_day(chance: Random, first: date, last: date) -> date:
    """Any day from ``first`` to ``last``, both included."""
    return first + timedelta(days=chance.randint(0, (last - first).days))


def happens(chance: Random, probability: float) -> bool:
    """True with ``probability`` (0–1)."""
    return chance.random() < probability
