<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>CheckStep</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>With problems</source>
            <translation>С проблемами</translation>
        </message>
        <message>
            <source>Save refused rows…</source>
            <translation>Сохранить отказы в Excel…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message numerus="yes">
            <source>Write %n row(s)</source>
            <translation>
                <numerusform>Записать %n строку</numerusform>
                <numerusform>Записать %n строки</numerusform>
                <numerusform>Записать %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep as open forms</source>
            <translation>Сохранить как незакрытые листы</translation>
        </message>
        <message>
            <source>sheets {names}</source>
            <translation>листы: {names}</translation>
        </message>
        <message>
            <source>sheet “{sheet}”, rows {rows}, header in row {header}</source>
            <translation>лист «{sheet}», строки {rows}, заголовок в строках {header}</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Check the rows</source>
            <translation>Проверить строки</translation>
        </message>
        <message>
            <source>Required columns are missing: {fields}.</source>
            <translation>Не хватает обязательных столбцов: {fields}.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Header in rows</source>
            <translation>Заголовок в строках</translation>
        </message>
        <message>
            <source>Last row of the header</source>
            <translation>Последняя строка заголовка</translation>
        </message>
        <message>
            <source>The choice is kept for lists with the same headers.</source>
            <translation>Выбор запомнится для списков с такими же заголовками.</translation>
        </message>
        <message>
            <source>All sheets with such a list</source>
            <translation>Все листы с таким списком</translation>
        </message>
        <message>
            <source>Column of the list</source>
            <translation>Столбец списка</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Содержит</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Первые значения</translation>
        </message>
        <message>
            <source>Nothing that is imported</source>
            <translation>Не импортируется</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop a spreadsheet here</source>
            <translation>Перетащите таблицу сюда</translation>
        </message>
        <message>
            <source>Excel, LibreOffice or text: {kinds}</source>
            <translation>Excel, LibreOffice или текст: {kinds}</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Spreadsheets</source>
            <translation>Таблицы</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Выбор файла</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>Read the file</source>
            <translation>Прочитать файл</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Чтение</translation>
        </message>
        <message>
            <source>By the officials' posts</source>
            <translation>По должностям людей</translation>
        </message>
        <message>
            <source>A new name makes a new campaign.</source>
            <translation>Новое имя создаст новую кампанию.</translation>
        </message>
        <message>
            <source>Category of a new campaign</source>
            <translation>Категория новой кампании</translation>
        </message>
        <message>
            <source>A new name makes a new intake.</source>
            <translation>Новое имя создаст новый отбор.</translation>
        </message>
        <message>
            <source>Rule set of a new intake</source>
            <translation>Набор правил нового отбора</translation>
        </message>
        <message>
            <source>Columns are matched with the stages of this intake.</source>
            <translation>Столбцы сопоставляются с этапами этого отбора.</translation>
        </message>
        <message>
            <source>Says how long a stay lasts where the list names no last day.</source>
            <translation>Определяет срок, если в списке не указан последний день.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Import of officials</source>
            <translation>Импорт должностных лиц</translation>
        </message>
        <message>
            <source>Import of marks</source>
            <translation>Импорт отметок</translation>
        </message>
        <message>
            <source>Import of applications</source>
            <translation>Импорт заявок</translation>
        </message>
        <message>
            <source>Import of work indicators</source>
            <translation>Импорт показателей работы</translation>
        </message>
        <message>
            <source>Import of stage scores</source>
            <translation>Импорт баллов этапа</translation>
        </message>
        <message>
            <source>Import of reserve members</source>
            <translation>Импорт резервистов</translation>
        </message>
        <message>
            <source>Officials</source>
            <translation>Должностные лица</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Отметки</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Заявки</translation>
        </message>
        <message>
            <source>Work indicators</source>
            <translation>Показатели работы</translation>
        </message>
        <message>
            <source>Stage scores</source>
            <translation>Баллы этапа</translation>
        </message>
        <message>
            <source>Score of stage {number}</source>
            <translation>Балл этапа {number}</translation>
        </message>
        <message>
            <source>{part}, job {number}</source>
            <translation>{part}, работа {number}</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Место работы</translation>
        </message>
        <message>
            <source>Row number</source>
            <translation>Номер строки</translation>
        </message>
        <message>
            <source>In post since</source>
            <translation>Назначен</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Номер приказа</translation>
        </message>
        <message>
            <source>Years of service</source>
            <translation>Стаж госслужбы</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Комментарий</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>Регистрационный номер</translation>
        </message>
        <message>
            <source>Level of education</source>
            <translation>Уровень образования</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Учебное заведение</translation>
        </message>
        <message>
            <source>Kazakh language</source>
            <translation>Казахский язык</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Conviction</source>
            <translation>Судимость</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>Дата подачи</translation>
        </message>
        <message>
            <source>What was measured</source>
            <translation>Что измерено</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Единица</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>Период с</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>Период по</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Out of how many</source>
            <translation>Из скольких</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Отменён</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Nothing is written until you press “Write”</source>
            <translation>Ничего не записано, пока вы не нажмёте «Записать»</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>Импорт отменён</translation>
        </message>
        <message>
            <source>Everything is as it was before it.</source>
            <translation>Всё как до него.</translation>
        </message>
        <message>
            <source>refused rows</source>
            <translation>отказы</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Книга</translation>
        </message>
        <message>
            <source>Save refused rows</source>
            <translation>Сохранение отказов</translation>
        </message>
        <message>
            <source>The refused rows are saved</source>
            <translation>Отказы сохранены</translation>
        </message>
        <message>
            <source>Correct them and import the file.</source>
            <translation>Исправьте их и импортируйте файл.</translation>
        </message>
    </context>
    <context>
        <name>PastImports</name>
        <message>
            <source>Past imports</source>
            <translation>Прошлые импорты</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>Отменить этот импорт…</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Undo the import of {file}?</source>
            <translation>Отменить импорт {file}?</translation>
        </message>
        <message>
            <source>What it added goes, what it changed gets its former values.</source>
            <translation>Добавленное исчезнет, изменённое получит прежние значения.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить импорт</translation>
        </message>
    </context>
    <context>
        <name>ProblemList</name>
        <message>
            <source>Problems</source>
            <translation>Проблемы</translation>
        </message>
        <message>
            <source>Previous problem (Shift+F8)</source>
            <translation>Предыдущая проблема (Shift+F8)</translation>
        </message>
        <message>
            <source>Next problem (F8)</source>
            <translation>Следующая проблема (F8)</translation>
        </message>
        <message>
            <source>Refused rows are not written. The others can be written now; correct the refused ones in Excel and import them again.</source>
            <translation>Строки с отказом не записываются. Остальные можно записать сейчас, отказы исправить в Excel и импортировать снова.</translation>
        </message>
    </context>
    <context>
        <name>ReadingGrid</name>
        <message>
            <source>What was read</source>
            <translation>Что прочитано</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>Step {number} of {total}: {name}</source>
            <translation>Шаг {number} из {total}: {name}</translation>
        </message>
    </context>
    <context>
        <name>SummaryBar</name>
        <message numerus="yes">
            <source>new</source>
            <translation>
                <numerusform>новая</numerusform>
                <numerusform>новые</numerusform>
                <numerusform>новых</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changed</source>
            <translation>
                <numerusform>изменённая</numerusform>
                <numerusform>изменённые</numerusform>
                <numerusform>изменённых</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unchanged</source>
            <translation>
                <numerusform>без изменений</numerusform>
                <numerusform>без изменений</numerusform>
                <numerusform>без изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>refused</source>
            <translation>
                <numerusform>отказ</numerusform>
                <numerusform>отказа</numerusform>
                <numerusform>отказов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WriteStep</name>
        <message>
            <source>Writing</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>A backup is made first; nothing is kept if you cancel.</source>
            <translation>Сначала делается резервная копия; если отменить, ничего не запишется.</translation>
        </message>
        <message>
            <source>Show the records</source>
            <translation>Показать записи</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Отменить этот импорт</translation>
        </message>
        <message>
            <source>Save refused rows…</source>
            <translation>Сохранить отказы в Excel…</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Другой файл</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written</source>
            <translation>
                <numerusform>Записана %n строка</numerusform>
                <numerusform>Записано %n строки</numerusform>
                <numerusform>Записано %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused forms of officials of the campaign wait there as open forms.</source>
            <translation>Отклонённые листы участников кампании ждут в ней как незакрытые.</translation>
        </message>
        <message>
            <source>Correct the refused rows in Excel and import them again.</source>
            <translation>Исправьте отказы в Excel и импортируйте их снова.</translation>
        </message>
        <message>
            <source>The import was undone; everything is as before</source>
            <translation>Импорт отменён, всё как прежде</translation>
        </message>
    </context>
    <context>
        <name>_ProblemModel</name>
        <message>
            <source>Row {row}, “{header}”</source>
            <translation>Строка {row}, «{header}»</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>Строка {row}</translation>
        </message>
    </context>
</TS>
