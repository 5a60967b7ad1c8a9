<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Answer the objection of {name}</source>
            <translation>Ответ на возражение: {name}</translation>
        </message>
        <message>
            <source>Received {received}, due {due}.</source>
            <translation>Поступило {received}, срок ответа {due}.</translation>
        </message>
        <message>
            <source>Save answer</source>
            <translation>Сохранить ответ</translation>
        </message>
        <message>
            <source>Commission or official, with the number of the minutes or letter</source>
            <translation>Комиссия или должностное лицо, с номером протокола или письма</translation>
        </message>
        <message>
            <source>What followed, in words</source>
            <translation>Что изменилось, словами</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Unsaved changes</source>
            <translation>Несохранённые изменения</translation>
        </message>
        <message>
            <source>Discard the changes?</source>
            <translation>Изменения не сохранены. Выйти без сохранения?</translation>
        </message>
    </context>
    <context>
        <name>ChartView</name>
        <message>
            <source>Back to all charts</source>
            <translation>Ко всем диаграммам</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>Сохранить как PNG…</translation>
        </message>
        <message>
            <source>Save as SVG…</source>
            <translation>Сохранить как SVG…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Копировать рисунок</translation>
        </message>
        <message>
            <source>Language of pictures</source>
            <translation>Язык рисунков</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Сохранение рисунка</translation>
        </message>
    </context>
    <context>
        <name>Common</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Reset filters</source>
            <translation>Сбросить фильтры</translation>
        </message>
        <message>
            <source>Check the filters.</source>
            <translation>Проверьте фильтры.</translation>
        </message>
        <message>
            <source>Nothing found for “{query}”</source>
            <translation>По запросу «{query}» ничего нет</translation>
        </message>
        <message>
            <source>Nothing matches the filters</source>
            <translation>Под фильтры ничего не подходит</translation>
        </message>
        <message>
            <source>{label}, required</source>
            <translation>{label}, обязательно</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} из {total}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Table to Excel…</source>
            <translation>Таблицу в Excel…</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Показать пароль</translation>
        </message>
        <message>
            <source>More tabs</source>
            <translation>Другие вкладки</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>Open card</source>
            <translation>Открыть карту</translation>
        </message>
        <message>
            <source>Open card: {name}</source>
            <translation>Открыть карту: {name}</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>The program made a mistake</source>
            <translation>Программа допустила ошибку</translation>
        </message>
        <message>
            <source>What was saved is safe. You can go on, or close the program and start again.</source>
            <translation>Всё сохранённое на месте. Можно продолжить работу или закрыть программу и запустить её снова.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Закрыть программу</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>{name}: from</source>
            <translation>{name}: с</translation>
        </message>
        <message>
            <source>{name}: to</source>
            <translation>{name}: по</translation>
        </message>
    </context>
    <context>
        <name>DotPlot</name>
        <message>
            <source>Scores against targets</source>
            <translation>Баллы и цель</translation>
        </message>
    </context>
    <context>
        <name>Effects</name>
        <message>
            <source>Leave for later</source>
            <translation>Оставить на потом</translation>
        </message>
        <message>
            <source>Carry out after all</source>
            <translation>Всё же внести</translation>
        </message>
        <message>
            <source>The post was not taken up: put the register back as it was</source>
            <translation>В должность не вступал(а): вернуть реестр как был</translation>
        </message>
        <message>
            <source>The decision says: {place}</source>
            <translation>В решении: {place}</translation>
        </message>
        <message>
            <source>What do the decisions change?</source>
            <translation>Что изменят решения?</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Внести</translation>
        </message>
        <message>
            <source>To the decisions without a date</source>
            <translation>К решениям без даты</translation>
        </message>
        <message>
            <source>Decisions carried out: {count}.</source>
            <translation>Внесено решений: {count}.</translation>
        </message>
        <message>
            <source>Records changed: {count}. A further decision puts them back.</source>
            <translation>Изменено записей: {count}. Вернуть их может новое решение.</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>О ком</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Что произойдёт</translation>
        </message>
        <message>
            <source>Choose below</source>
            <translation>Выберите ниже</translation>
        </message>
        <message>
            <source>Not possible now</source>
            <translation>Сейчас невозможно</translation>
        </message>
        <message>
            <source>Changes nothing</source>
            <translation>Ничего не меняет</translation>
        </message>
        <message>
            <source>Left for later</source>
            <translation>Оставлено на потом</translation>
        </message>
        <message>
            <source>Records: {count}</source>
            <translation>Записей: {count}</translation>
        </message>
        <message>
            <source>Decisions: {decisions}, records: {records}.</source>
            <translation>Решений: {decisions}, записей: {records}.</translation>
        </message>
        <message>
            <source>Waiting for a choice below: {count}.</source>
            <translation>Ждут выбора под списком: {count}.</translation>
        </message>
        <message>
            <source>Not possible now: {count}; the reason stands below.</source>
            <translation>Сейчас невозможно: {count}; причина – под списком.</translation>
        </message>
        <message>
            <source>Carry out {count}</source>
            <translation>Внести: {count}</translation>
        </message>
    </context>
    <context>
        <name>ExperiencePicture</name>
        <message>
            <source>Work experience</source>
            <translation>Трудовой стаж</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Export to Excel</source>
            <translation>Экспорт в Excel</translation>
        </message>
        <message>
            <source>Only what the table shows is written: {filter}</source>
            <translation>Записывается только то, что показано в таблице: {filter}</translation>
        </message>
        <message>
            <source>Writing the workbook</source>
            <translation>Запись книги</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Книга</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Язык документа</translation>
        </message>
        <message>
            <source>This file exists already.</source>
            <translation>Такой файл уже есть.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>Save as {name}</source>
            <translation>Сохранить как {name}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Where to write the workbook</source>
            <translation>Куда записать книгу</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Книги Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>The workbook is written.</source>
            <translation>Книга записана.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Packet for the commission</source>
            <translation>Пакет материалов для комиссии</translation>
        </message>
        <message>
            <source>Results, every figure</source>
            <translation>Результаты, все показатели</translation>
        </message>
        <message>
            <source>List of applications</source>
            <translation>Список заявок</translation>
        </message>
        <message>
            <source>Folder for the workbooks</source>
            <translation>Папка для книг</translation>
        </message>
        <message>
            <source>Return by</source>
            <translation>Вернуть до</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>The folder is made when it is absent.</source>
            <translation>Если папки нет, она будет создана.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
        <message>
            <source>{months} mo</source>
            <translation>{months} мес</translation>
        </message>
        <message>
            <source>{years} y {months} mo</source>
            <translation>{years} г {months} мес</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Не начат</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Завершён</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Оставлен без рассмотрения</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Оценивается</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>no level</source>
            <translation>нет уровня</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>уровень {level}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} из {total}</translation>
        </message>
        <message>
            <source>no total</source>
            <translation>нет итогового балла</translation>
        </message>
        <message>
            <source>total {value}, no interval</source>
            <translation>итоговый балл {value}, интервала нет</translation>
        </message>
        <message>
            <source>total {value}, interval {low} to {high}</source>
            <translation>итоговый балл {value}, интервал от {low} до {high}</translation>
        </message>
        <message>
            <source>interval {low} to {high}</source>
            <translation>интервал от {low} до {high}</translation>
        </message>
        <message>
            <source>target {value}</source>
            <translation>цель {value}</translation>
        </message>
        <message>
            <source>below target</source>
            <translation>ниже цели</translation>
        </message>
        <message>
            <source>previous {value}</source>
            <translation>прежний {value}</translation>
        </message>
        <message>
            <source>superior</source>
            <translation>руководитель</translation>
        </message>
        <message>
            <source>peers</source>
            <translation>коллеги</translation>
        </message>
        <message>
            <source>subordinates</source>
            <translation>подчинённые</translation>
        </message>
        <message>
            <source>expert</source>
            <translation>эксперт</translation>
        </message>
        <message>
            <source>self, not counted</source>
            <translation>самооценка, не учитывается</translation>
        </message>
        <message>
            <source>no role means</source>
            <translation>нет средних по ролям</translation>
        </message>
        <message>
            <source>no posts recorded</source>
            <translation>должности не указаны</translation>
        </message>
        <message>
            <source>no countable experience</source>
            <translation>нет засчитываемого стажа</translation>
        </message>
        <message>
            <source>counted: {intervals}</source>
            <translation>засчитано: {intervals}</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>на {day}</translation>
        </message>
        <message>
            <source>required length reached on {day}</source>
            <translation>требуемый стаж будет {day}</translation>
        </message>
    </context>
    <context>
        <name>ObjectionActions</name>
        <message>
            <source>The objection is entered</source>
            <translation>Возражение внесено</translation>
        </message>
        <message>
            <source>The objection is withdrawn</source>
            <translation>Возражение отозвано</translation>
        </message>
    </context>
    <context>
        <name>ObjectionList</name>
        <message>
            <source>Surname, statement or answer</source>
            <translation>Фамилия, суть или ответ</translation>
        </message>
    </context>
    <context>
        <name>ObjectionPanel</name>
        <message>
            <source>Answer…</source>
            <translation>Ответить…</translation>
        </message>
        <message>
            <source>Withdrawn…</source>
            <translation>Отозвано…</translation>
        </message>
        <message>
            <source>Change the answer…</source>
            <translation>Изменить ответ…</translation>
        </message>
        <message>
            <source>Objection: actions</source>
            <translation>Возражение: действия</translation>
        </message>
        <message>
            <source>Open what it is against</source>
            <translation>Открыть предмет возражения</translation>
        </message>
        <message>
            <source>Personal card</source>
            <translation>Личная карточка</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Исправить…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Not withdrawn after all</source>
            <translation>Возражение не отозвано</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Отменить ответ</translation>
        </message>
    </context>
    <context>
        <name>ObjectionsPart</name>
        <message>
            <source>Answer…</source>
            <translation>Ответить…</translation>
        </message>
        <message>
            <source>Withdrawn…</source>
            <translation>Отозвано…</translation>
        </message>
        <message>
            <source>Change the answer…</source>
            <translation>Изменить ответ…</translation>
        </message>
        <message>
            <source>Objection: actions</source>
            <translation>Возражение: действия</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Исправить…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Not withdrawn after all</source>
            <translation>Возражение не отозвано</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Отменить ответ</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>Осталась примерно %n секунда</numerusform>
                <numerusform>Осталось примерно %n секунды</numerusform>
                <numerusform>Осталось примерно %n секунд</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>Осталась примерно %n минута</numerusform>
                <numerusform>Осталось примерно %n минуты</numerusform>
                <numerusform>Осталось примерно %n минут</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>ReceiveDialog</name>
        <message>
            <source>Objection received</source>
            <translation>Поступило возражение</translation>
        </message>
        <message>
            <source>{number}, released {date}</source>
            <translation>{number}, выдана {date}</translation>
        </message>
    </context>
    <context>
        <name>ReceiveForm</name>
        <message>
            <source>Enter objection</source>
            <translation>Внести возражение</translation>
        </message>
        <message>
            <source>Correct the objection</source>
            <translation>Исправить возражение</translation>
        </message>
        <message>
            <source>Due {date}: {rule}.</source>
            <translation>Срок – {date}: {rule}.</translation>
        </message>
        <message>
            <source>The calendar has no holidays of {years}; enter them in the directory first.</source>
            <translation>В календаре нет праздников за {years} год; сначала внесите их в справочник.</translation>
        </message>
    </context>
    <context>
        <name>ReceiveFrom</name>
        <message>
            <source>Objection received: {name}</source>
            <translation>Поступило возражение: {name}</translation>
        </message>
    </context>
    <context>
        <name>Returns</name>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>What was refused is listed below with the reason.</source>
            <translation>Что не принято, перечислено ниже с причиной.</translation>
        </message>
        <message>
            <source>What this means</source>
            <translation>Что это значит</translation>
        </message>
    </context>
    <context>
        <name>ShownDialog</name>
        <message>
            <source>When was {name} shown the result?</source>
            <translation>Когда {name} ознакомлен(а) с результатом?</translation>
        </message>
        <message numerus="yes">
            <source>When were %n official(s) shown their results?</source>
            <translation>
                <numerusform>Когда %n человек ознакомлен с результатами?</numerusform>
                <numerusform>Когда %n человека ознакомлены с результатами?</numerusform>
                <numerusform>Когда %n человек ознакомлены с результатами?</numerusform>
            </translation>
        </message>
        <message>
            <source>Save date</source>
            <translation>Сохранить дату</translation>
        </message>
        <message>
            <source>For example the number of the sheet that was signed</source>
            <translation>Например, номер подписанного листа ознакомления</translation>
        </message>
    </context>
    <context>
        <name>TenureStrip</name>
        <message>
            <source>Time in posts</source>
            <translation>Сроки в должностях</translation>
        </message>
    </context>
    <context>
        <name>WithdrawDialog</name>
        <message>
            <source>Has {name} withdrawn the objection?</source>
            <translation>{name} отзывает возражение?</translation>
        </message>
        <message>
            <source>It stays in the list as withdrawn and needs no answer.</source>
            <translation>Оно останется в списке как отозванное; ответ не нужен.</translation>
        </message>
        <message>
            <source>Mark as withdrawn</source>
            <translation>Отметить как отозванное</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Дата отзыва</translation>
        </message>
    </context>
</TS>
