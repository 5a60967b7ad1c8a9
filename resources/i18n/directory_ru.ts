<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>BodiesPart</name>
        <message>
            <source>Name or region</source>
            <translation>Название или регион</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Органы</translation>
        </message>
        <message>
            <source>Officials</source>
            <translation>Должностных лиц</translation>
        </message>
        <message>
            <source>Existed until</source>
            <translation>Действовал до</translation>
        </message>
    </context>
    <context>
        <name>CalendarDayDialog</name>
        <message>
            <source>Day of the calendar</source>
            <translation>День календаря</translation>
        </message>
        <message>
            <source>Add a day to the calendar</source>
            <translation>Добавить день в календарь</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Выходной</translation>
        </message>
        <message>
            <source>Weekend day that is worked</source>
            <translation>Рабочий выходной</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это за день</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>The act that says so</source>
            <translation>Акт, который это устанавливает</translation>
        </message>
    </context>
    <context>
        <name>CalendarPart</name>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Calendar of working days</source>
            <translation>Календарь рабочих дней</translation>
        </message>
        <message>
            <source>Nothing is entered for this year</source>
            <translation>За этот год ничего не внесено</translation>
        </message>
        <message>
            <source>Until then only Saturdays and Sundays are days off, and terms are counted so.</source>
            <translation>Пока выходные – только суббота и воскресенье, так и считаются сроки.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Day off moved…</source>
            <translation>Перенос выходного…</translation>
        </message>
        <message>
            <source>Add day…</source>
            <translation>Добавить день…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>День недели</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это за день</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>рабочий</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>Not filled: {years}</source>
            <translation>Не заполнено: {years}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) removed</source>
            <translation>
                <numerusform>Удалён %n день</numerusform>
                <numerusform>Удалены %n дня</numerusform>
                <numerusform>Удалено %n дней</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClauseField</name>
        <message>
            <source>Composed wording, not the text of an act</source>
            <translation>Формулировка составлена, это не текст акта</translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>Code of the competency</source>
            <translation>Код компетенции</translation>
        </message>
        <message>
            <source>Lists of marks name competencies by their codes. A new code is a new competency there.</source>
            <translation>В списках отметок компетенции названы кодами. Новый код для них – новая компетенция.</translation>
        </message>
        <message>
            <source>Change the code</source>
            <translation>Изменить код</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Differences between versions</source>
            <translation>Различия версий</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Прежняя версия</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Новая редакция</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Различия</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n различие</numerusform>
                <numerusform>%n различия</numerusform>
                <numerusform>%n различий</numerusform>
            </translation>
        </message>
        <message>
            <source>These versions say the same.</source>
            <translation>Эти версии одинаковы.</translation>
        </message>
    </context>
    <context>
        <name>CompetencyEditor</name>
        <message>
            <source>Block</source>
            <translation>Блок</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Add indicator</source>
            <translation>Добавить индикатор</translation>
        </message>
        <message>
            <source>Behavioural indicators</source>
            <translation>Поведенческие индикаторы</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Уровни</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Индикатор</translation>
        </message>
        <message>
            <source>Remove indicator</source>
            <translation>Убрать индикатор</translation>
        </message>
    </context>
    <context>
        <name>CopyDialog</name>
        <message>
            <source>New rule set</source>
            <translation>Новый набор правил</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Новая редакция</translation>
        </message>
        <message>
            <source>Everything is copied from “{name}” of {day} and can be edited then.</source>
            <translation>Всё копируется из набора «{name}», действующего с {day}, после чего копию можно изменить.</translation>
        </message>
        <message>
            <source>Make the copy</source>
            <translation>Создать копию</translation>
        </message>
        <message>
            <source>The version in force ends the day before</source>
            <translation>Действующая редакция заканчивается накануне</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>For workbooks and the command line, e.g. regional_2027</source>
            <translation>Для книг Excel и командной строки, например regional_2027</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
    </context>
    <context>
        <name>Differences</name>
        <message>
            <source>Weights and target profiles</source>
            <translation>Веса и целевые профили</translation>
        </message>
        <message>
            <source>The version as a whole</source>
            <translation>Версия в целом</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Name of level {level}</source>
            <translation>Название уровня {level}</translation>
        </message>
        <message>
            <source>Name of the block</source>
            <translation>Название блока</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Indicator {number}</source>
            <translation>Индикатор {number}</translation>
        </message>
        <message>
            <source>Level {level}</source>
            <translation>Уровень {level}</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>The competency is new.</source>
            <translation>Компетенция новая.</translation>
        </message>
        <message>
            <source>The competency was removed.</source>
            <translation>Компетенция убрана.</translation>
        </message>
        <message>
            <source>The competency stands at another place.</source>
            <translation>Компетенция стоит на другом месте.</translation>
        </message>
    </context>
    <context>
        <name>DirectoryPage</name>
        <message>
            <source>Bodies</source>
            <translation>Органы</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>Rule sets</source>
            <translation>Наборы правил</translation>
        </message>
        <message>
            <source>Grounds for leaving</source>
            <translation>Основания выбытия</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
    </context>
    <context>
        <name>EndDialog</name>
        <message>
            <source>Until when is it in force?</source>
            <translation>До какого дня действует?</translation>
        </message>
        <message>
            <source>Only which rule set is proposed for later intakes changes. Empty: still in force.</source>
            <translation>Меняется только то, какой набор предлагается для следующих отборов. Пусто: действует и сейчас.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
    </context>
    <context>
        <name>FiguresEditor</name>
        <message>
            <source>Weights and target profiles</source>
            <translation>Веса и целевые профили</translation>
        </message>
        <message>
            <source>Weights of the blocks add up to 1; weights of competencies count within their block. A category without weights is not assessed by this version.</source>
            <translation>Веса блоков в сумме дают 1; веса компетенций считаются внутри блока. Категория без весов по этой версии не оценивается.</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Цель</translation>
        </message>
    </context>
    <context>
        <name>FrameworkBar</name>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Править</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Новая версия</translation>
        </message>
        <message>
            <source>Finish editing</source>
            <translation>Закончить правку</translation>
        </message>
        <message>
            <source>In use, read-only</source>
            <translation>Используется, только чтение</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>Недостаёт: %n</numerusform>
                <numerusform>Недостаёт: %n</numerusform>
                <numerusform>Недостаёт: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Заполнена</translation>
        </message>
        <message>
            <source>Composed for this program, not an official text.</source>
            <translation>Составлена для этой программы, не официальный текст.</translation>
        </message>
        <message>
            <source>Made from {code}.</source>
            <translation>Создана на основе {code}.</translation>
        </message>
        <message>
            <source>Used by {campaigns}: make a new version to change something.</source>
            <translation>Используется: {campaigns}. Чтобы что-то изменить, создайте новую версию.</translation>
        </message>
        <message>
            <source>Used by {campaigns}: can be edited until it is launched.</source>
            <translation>Используется: {campaigns}. До запуска её можно править.</translation>
        </message>
        <message>
            <source>More steps</source>
            <translation>Другие действия</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>Сравнить версии…</translation>
        </message>
        <message>
            <source>Export to Excel…</source>
            <translation>Экспорт в Excel…</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Загрузить из Excel…</translation>
        </message>
        <message>
            <source>Delete this version…</source>
            <translation>Удалить эту версию…</translation>
        </message>
    </context>
    <context>
        <name>FrameworkList</name>
        <message>
            <source>Add a competency</source>
            <translation>Добавить компетенцию</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Переместить выше</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Переместить ниже</translation>
        </message>
        <message>
            <source>Change the code…</source>
            <translation>Изменить код…</translation>
        </message>
        <message>
            <source>Remove the competency</source>
            <translation>Убрать компетенцию</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Names of levels and blocks</source>
            <translation>Названия уровней и блоков</translation>
        </message>
        <message>
            <source>Weights and targets</source>
            <translation>Веса и цели</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>Недостаёт: %n</numerusform>
                <numerusform>Недостаёт: %n</numerusform>
                <numerusform>Недостаёт: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FrameworkPart</name>
        <message>
            <source>Behavioural indicators</source>
            <translation>Поведенческие индикаторы</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Уровни</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Блоки</translation>
        </message>
        <message>
            <source>Weights and targets</source>
            <translation>Веса и цели</translation>
        </message>
        <message>
            <source>weight {weight}, target {target}</source>
            <translation>вес {weight}, цель {target}</translation>
        </message>
        <message>
            <source>Not kept yet: a text is too long.</source>
            <translation>Пока не сохранено: текст слишком длинный.</translation>
        </message>
        <message>
            <source>Kept at {time}</source>
            <translation>Сохранено в {time}</translation>
        </message>
        <message>
            <source>Shorten the marked text first: it is too long to be kept.</source>
            <translation>Сначала сократите отмеченный текст: он слишком длинный.</translation>
        </message>
        <message>
            <source>A workbook with the framework</source>
            <translation>Книга с рамкой компетенций</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx *.ods)</source>
            <translation>Таблицы (*.xlsx *.ods)</translation>
        </message>
        <message>
            <source>Delete version {code}?</source>
            <translation>Удалить версию {code}?</translation>
        </message>
        <message>
            <source>No campaign uses it. The other versions stay.</source>
            <translation>Её не использует ни одна кампания. Остальные версии останутся.</translation>
        </message>
        <message>
            <source>Delete {code}</source>
            <translation>Удалить {code}</translation>
        </message>
        <message>
            <source>{code} was removed.</source>
            <translation>Компетенция {code} убрана.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>LanguageTexts</name>
        <message>
            <source>missing</source>
            <translation>нет текста</translation>
        </message>
        <message>
            <source>{length} of at most {limit} characters: shorten the text, then it is kept.</source>
            <translation>{length} знаков при пределе {limit}: сократите текст, и он сохранится.</translation>
        </message>
    </context>
    <context>
        <name>LeavingGroundDialog</name>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>New ground</source>
            <translation>Новое основание</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Clause of the act</source>
            <translation>Пункт акта</translation>
        </message>
        <message>
            <source>Short Latin word for workbooks, e.g. own_request</source>
            <translation>Короткое слово латиницей для книг Excel, например own_request</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Offered when a member leaves</source>
            <translation>Предлагается при выбытии резервиста</translation>
        </message>
    </context>
    <context>
        <name>LeavingGroundsPart</name>
        <message>
            <source>Grounds for leaving the reserve</source>
            <translation>Основания выбытия из резерва</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Переместить выше</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Переместить ниже</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Add ground…</source>
            <translation>Добавить основание…</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Left on it</source>
            <translation>Выбыло</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>offered</source>
            <translation>предлагается</translation>
        </message>
        <message>
            <source>not offered</source>
            <translation>не предлагается</translation>
        </message>
        <message>
            <source>The ground is removed</source>
            <translation>Основание убрано</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Which day off is moved?</source>
            <translation>Какой выходной переносится?</translation>
        </message>
        <message>
            <source>The Saturday or Sunday becomes a working day, the weekday a day off.</source>
            <translation>Суббота или воскресенье станет рабочим днём, будний день – выходным.</translation>
        </message>
        <message>
            <source>Move the day off</source>
            <translation>Перенести выходной</translation>
        </message>
        <message>
            <source>Worked weekend day</source>
            <translation>Рабочий выходной</translation>
        </message>
        <message>
            <source>Off instead</source>
            <translation>Выходной вместо него</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>The act that says so</source>
            <translation>Акт, который это устанавливает</translation>
        </message>
        <message>
            <source>Day off moved</source>
            <translation>Перенос выходного</translation>
        </message>
    </context>
    <context>
        <name>NewVersionDialog</name>
        <message>
            <source>New version</source>
            <translation>Новая версия</translation>
        </message>
        <message>
            <source>Make the version</source>
            <translation>Создать версию</translation>
        </message>
        <message>
            <source>Code of the version</source>
            <translation>Код версии</translation>
        </message>
        <message>
            <source>For example KZ-2027-1</source>
            <translation>Например, KZ-2027-1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Everything is copied from {code} and can be edited until a campaign uses it.</source>
            <translation>Всё копируется из {code}; править можно, пока версию не использует кампания.</translation>
        </message>
        <message numerus="yes">
            <source>The workbook differs from {code} in %n place(s).</source>
            <translation>
                <numerusform>Книга отличается от {code} в %n месте.</numerusform>
                <numerusform>Книга отличается от {code} в %n местах.</numerusform>
                <numerusform>Книга отличается от {code} в %n местах.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PostsPart</name>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Officials</source>
            <translation>Должностных лиц</translation>
        </message>
    </context>
    <context>
        <name>RuleSetDialog</name>
        <message numerus="yes">
            <source>%n application(s) of drafts will be judged anew when it is saved.</source>
            <translation>
                <numerusform>При сохранении будет заново проверена %n заявка черновиков.</numerusform>
                <numerusform>При сохранении будут заново проверены %n заявки черновиков.</numerusform>
                <numerusform>При сохранении будут заново проверены %n заявок черновиков.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Source: act, number, date, or who composed it</source>
            <translation>Источник: акт, номер, дата или кто составил</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>to</source>
            <translation>до</translation>
        </message>
        <message>
            <source>Empty: still in force</source>
            <translation>Пусто: действует</translation>
        </message>
        <message>
            <source>The day that counts</source>
            <translation>Расчётный день</translation>
        </message>
        <message>
            <source>Clause: {criterion}</source>
            <translation>Пункт: {criterion}</translation>
        </message>
        <message>
            <source>Limit, full years</source>
            <translation>Предел, полных лет</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Как читать предел</translation>
        </message>
        <message>
            <source>At least, years</source>
            <translation>Не менее, лет</translation>
        </message>
        <message>
            <source>Levels that are enough</source>
            <translation>Достаточные уровни</translation>
        </message>
        <message>
            <source>At least, level</source>
            <translation>Не ниже уровня</translation>
        </message>
        <message>
            <source>Stay in the reserve</source>
            <translation>Пребывание в резерве</translation>
        </message>
        <message>
            <source>Length, years</source>
            <translation>Срок, лет</translation>
        </message>
        <message>
            <source>May be prolonged once by, years</source>
            <translation>Продление один раз, лет</translation>
        </message>
        <message>
            <source>not prolonged</source>
            <translation>не продлевается</translation>
        </message>
        <message>
            <source>Judging the applications anew</source>
            <translation>Заявки проверяются заново</translation>
        </message>
        <message>
            <source>The rule set is saved; applications judged anew: {count}.</source>
            <translation>Набор правил сохранён; заявок проверено заново: {count}.</translation>
        </message>
    </context>
    <context>
        <name>RuleSetsPart</name>
        <message>
            <source>Rule sets</source>
            <translation>Наборы правил</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>End of validity…</source>
            <translation>Окончание действия…</translation>
        </message>
        <message>
            <source>New rule set…</source>
            <translation>Новый набор…</translation>
        </message>
        <message>
            <source>Later version…</source>
            <translation>Новая редакция…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n редакция</numerusform>
                <numerusform>%n редакции</numerusform>
                <numerusform>%n редакций</numerusform>
            </translation>
        </message>
        <message>
            <source>in force since {day}</source>
            <translation>действует с {day}</translation>
        </message>
        <message>
            <source>in force from {day} on</source>
            <translation>будет действовать с {day}</translation>
        </message>
        <message>
            <source>was in force from {first} to {last}</source>
            <translation>действовал с {first} по {last}</translation>
        </message>
        <message>
            <source>in force from {first} to {last}</source>
            <translation>действует с {first} по {last}</translation>
        </message>
        <message>
            <source>gap before it</source>
            <translation>перед ней перерыв</translation>
        </message>
        <message>
            <source>overlaps the earlier</source>
            <translation>пересекается с прежней</translation>
        </message>
        <message>
            <source>In use, read-only</source>
            <translation>Используется, только чтение</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Критерии</translation>
        </message>
        <message>
            <source>How it is counted</source>
            <translation>Как считается</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>An intake was opened by these rules, or members stay by them: make a later version</source>
            <translation>По этим правилам открыт отбор или в резерве состоят люди: создайте новую редакцию</translation>
        </message>
        <message>
            <source>From {first} to {last} no version is in force; the earlier one is proposed then.</source>
            <translation>С {first} по {last} не действует ни одна редакция; на эти дни предлагается прежняя.</translation>
        </message>
        <message>
            <source>From {first} on two versions are in force; this one is used.</source>
            <translation>С {first} действуют две редакции; используется эта.</translation>
        </message>
        <message>
            <source>From {first} to {last} two versions are in force; this one is used.</source>
            <translation>С {first} по {last} действуют две редакции; используется эта.</translation>
        </message>
        <message>
            <source>Differs from “{name}” of {day}</source>
            <translation>Отличия от набора «{name}» с {day}</translation>
        </message>
        <message>
            <source>before: {words}</source>
            <translation>раньше: {words}</translation>
        </message>
        <message>
            <source>In nothing but its dates.</source>
            <translation>Только в датах.</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Где используется</translation>
        </message>
        <message>
            <source>applications: {count}</source>
            <translation>заявок: {count}</translation>
        </message>
        <message>
            <source>Members of the reserve: {count}</source>
            <translation>Резервистов: {count}</translation>
        </message>
        <message>
            <source>No intake yet.</source>
            <translation>Пока ни один отбор.</translation>
        </message>
        <message>
            <source>Delete this rule set?</source>
            <translation>Удалить этот набор правил?</translation>
        </message>
        <message>
            <source>“{name}” of {day} is used by nothing. It cannot be brought back.</source>
            <translation>Набор «{name}» с {day} нигде не используется. Вернуть его нельзя.</translation>
        </message>
        <message>
            <source>Delete the rule set</source>
            <translation>Удалить набор правил</translation>
        </message>
        <message>
            <source>Clause: {words}</source>
            <translation>Пункт: {words}</translation>
        </message>
    </context>
    <context>
        <name>VersionEditor</name>
        <message>
            <source>Code of the version</source>
            <translation>Код версии</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Names of the levels</source>
            <translation>Названия уровней</translation>
        </message>
        <message>
            <source>Names of the blocks</source>
            <translation>Названия блоков</translation>
        </message>
    </context>
</TS>
