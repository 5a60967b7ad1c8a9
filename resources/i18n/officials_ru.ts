<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>AppointmentDialog</name>
        <message>
            <source>New appointment</source>
            <translation>Новое назначение</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Назначение</translation>
        </message>
    </context>
    <context>
        <name>CardTab</name>
        <message>
            <source>Time in posts</source>
            <translation>Сроки в должностях</translation>
        </message>
        <message>
            <source>No released results yet.</source>
            <translation>Выданных результатов пока нет.</translation>
        </message>
        <message>
            <source>Totals of campaigns</source>
            <translation>Итоги кампаний</translation>
        </message>
        <message>
            <source>total and 90 % interval</source>
            <translation>балл и 90 % интервал</translation>
        </message>
        <message>
            <source>Competencies</source>
            <translation>Компетенции</translation>
        </message>
        <message>
            <source>target</source>
            <translation>цель</translation>
        </message>
        <message>
            <source>below target</source>
            <translation>ниже цели</translation>
        </message>
        <message>
            <source>{appointments}, {moves} in {years}</source>
            <translation>{appointments}, {moves} за {years}</translation>
        </message>
        <message numerus="yes">
            <source>%n appointment(s)</source>
            <translation>
                <numerusform>%n назначение</numerusform>
                <numerusform>%n назначения</numerusform>
                <numerusform>%n назначений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message>
            <source>akimats {years}</source>
            <translation>акиматы {years}</translation>
        </message>
        <message>
            <source>ministries {years}</source>
            <translation>министерства {years}</translation>
        </message>
        <message>
            <source>other {years}</source>
            <translation>прочие {years}</translation>
        </message>
    </context>
    <context>
        <name>DataTab</name>
        <message>
            <source>The IIN states another date of birth. Check it against the identity card.</source>
            <translation>По ИИН дата рождения другая. Сверьте с удостоверением.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Имя по-казахски</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Имя по-русски</translation>
        </message>
        <message>
            <source>State service, as stated</source>
            <translation>Стаж госслужбы, по списку</translation>
        </message>
        <message>
            <source>{day}, age {age}</source>
            <translation>{day}, возраст {age}</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Казахстан</translation>
        </message>
    </context>
    <context>
        <name>AppointmentEndDialog</name>
        <message>
            <source>End the appointment?</source>
            <translation>Завершить назначение?</translation>
        </message>
        <message>
            <source>End appointment</source>
            <translation>Завершить назначение</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Nobody is here yet</source>
            <translation>Здесь пока никого нет</translation>
        </message>
        <message>
            <source>This list holds deputy ministers and deputy akims. The quickest way is to import the Excel list you have: the program recognises its columns, you check them.</source>
            <translation>В этом списке – заместители министров и акимов. Быстрее всего импортировать готовую таблицу Excel: столбцы программа распознаёт сама, вы их проверяете.</translation>
        </message>
        <message>
            <source>Import from Excel</source>
            <translation>Импортировать из Excel</translation>
        </message>
        <message>
            <source>Add by hand</source>
            <translation>Добавить вручную</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Начало работы</translation>
        </message>
        <message>
            <source>Workspace is ready</source>
            <translation>Рабочее пространство создано</translation>
        </message>
        <message>
            <source>Keep the recovery key in a safe</source>
            <translation>Ключ восстановления храните в сейфе</translation>
        </message>
        <message>
            <source>Enter the officials</source>
            <translation>Внести должностных лиц</translation>
        </message>
        <message>
            <source>Ministries and regions are in place</source>
            <translation>Министерства и регионы уже внесены</translation>
        </message>
        <message>
            <source>Launch a campaign</source>
            <translation>Запустить кампанию оценки</translation>
        </message>
        <message>
            <source>Roles, weights, as-of date</source>
            <translation>Роли, веса, расчётная дата</translation>
        </message>
        <message>
            <source>Release the results</source>
            <translation>Выдать результаты</translation>
        </message>
        <message>
            <source>Workbook for the commission</source>
            <translation>Книга для комиссии</translation>
        </message>
    </context>
    <context>
        <name>IndicatorActions</name>
        <message>
            <source>The indicator is removed</source>
            <translation>Показатель удалён</translation>
        </message>
    </context>
    <context>
        <name>IndicatorDialog</name>
        <message>
            <source>Change the indicator</source>
            <translation>Изменить показатель</translation>
        </message>
        <message>
            <source>Add a work indicator</source>
            <translation>Добавить показатель работы</translation>
        </message>
        <message>
            <source>The report or system the figure comes from</source>
            <translation>Отчёт или система, откуда взято число</translation>
        </message>
    </context>
    <context>
        <name>IndicatorsTab</name>
        <message>
            <source>Add indicator</source>
            <translation>Добавить показатель</translation>
        </message>
        <message>
            <source>Indicator: actions</source>
            <translation>Показатель: действия</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
    </context>
    <context>
        <name>OfficialDialog</name>
        <message>
            <source>New official</source>
            <translation>Новое должностное лицо</translation>
        </message>
        <message>
            <source>Data of the official</source>
            <translation>Данные должностного лица</translation>
        </message>
        <message>
            <source>Present post</source>
            <translation>Нынешняя должность</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Казахстан</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Имя по-казахски</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Имя по-русски</translation>
        </message>
        <message>
            <source>State service, as stated</source>
            <translation>Стаж госслужбы, по списку</translation>
        </message>
    </context>
    <context>
        <name>OfficialPanel</name>
        <message>
            <source>Card</source>
            <translation>Карточка</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Результаты</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Показатели</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Служба</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Данные</translation>
        </message>
        <message>
            <source>Personal card: actions</source>
            <translation>Личная карточка: действия</translation>
        </message>
        <message>
            <source>Edit data…</source>
            <translation>Изменить данные…</translation>
        </message>
        <message>
            <source>Add appointment…</source>
            <translation>Добавить назначение…</translation>
        </message>
        <message>
            <source>Photo…</source>
            <translation>Фотография…</translation>
        </message>
        <message>
            <source>In charge of</source>
            <translation>Курирует</translation>
        </message>
        <message>
            <source>Holds no post today</source>
            <translation>Сейчас должность не занимает</translation>
        </message>
        <message>
            <source>{time} in post</source>
            <translation>{time} в должности</translation>
        </message>
        <message numerus="yes">
            <source>%n short tenure(s)</source>
            <translation>
                <numerusform>%n короткий срок</numerusform>
                <numerusform>%n коротких срока</numerusform>
                <numerusform>%n коротких сроков</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Officials</name>
        <message>
            <source>Order No.</source>
            <translation>Номер акта</translation>
        </message>
        <message>
            <source>{years} y</source>
            <translation>{years} г</translation>
        </message>
        <message>
            <source>{post} (acting), {body}</source>
            <translation>{post} (и. о.), {body}</translation>
        </message>
        <message>
            <source>{post}, {body}</source>
            <translation>{post}, {body}</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>казахский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>English</source>
            <translation>английский</translation>
        </message>
        <message>
            <source>akim's order No. {number}</source>
            <translation>распоряжение № {number}</translation>
        </message>
        <message>
            <source>order No. {number}</source>
            <translation>приказ № {number}</translation>
        </message>
        <message>
            <source>date unknown</source>
            <translation>дата неизвестна</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>с {day}</translation>
        </message>
    </context>
    <context>
        <name>OfficialsPage</name>
        <message>
            <source>Officials</source>
            <translation>Должностные лица</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{count} из {all}</translation>
        </message>
        <message>
            <source>Selected: 1 of {count}</source>
            <translation>Выбран 1 из {count}</translation>
        </message>
    </context>
    <context>
        <name>PanelActions</name>
        <message>
            <source>This file is no picture. Choose a JPEG or PNG file.</source>
            <translation>Этот файл не изображение. Выберите файл JPEG или PNG.</translation>
        </message>
        <message>
            <source>The photo is replaced</source>
            <translation>Фотография заменена</translation>
        </message>
        <message>
            <source>The photo is added</source>
            <translation>Фотография добавлена</translation>
        </message>
        <message>
            <source>The appointment is ended</source>
            <translation>Назначение завершено</translation>
        </message>
        <message>
            <source>The appointment goes on</source>
            <translation>Назначение продолжается</translation>
        </message>
        <message>
            <source>The appointment is removed</source>
            <translation>Назначение удалено</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>PartialDateField</name>
        <message>
            <source>31.12.2025 or 2025</source>
            <translation>31.12.2025 или 2025</translation>
        </message>
    </context>
    <context>
        <name>PhotoChoice</name>
        <message>
            <source>Photo</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Изображения</translation>
        </message>
    </context>
    <context>
        <name>PhotoImport</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>RecordTab</name>
        <message>
            <source>Add appointment</source>
            <translation>Добавить назначение</translation>
        </message>
        <message>
            <source>No appointments entered yet.</source>
            <translation>Назначения ещё не внесены.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Награды</translation>
        </message>
        <message>
            <source>Sanctions</source>
            <translation>Взыскания</translation>
        </message>
        <message>
            <source>{sanction}, lifted on {day}</source>
            <translation>{sanction}, снято {day}</translation>
        </message>
        <message>
            <source>{post} (acting)</source>
            <translation>{post} (и. о.)</translation>
        </message>
        <message>
            <source>Appointment: actions</source>
            <translation>Назначение: действия</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Завершить…</translation>
        </message>
        <message>
            <source>Remove the end date</source>
            <translation>Убрать дату окончания</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>Official</source>
            <translation>Должностное лицо</translation>
        </message>
        <message>
            <source>State body</source>
            <translation>Государственный орган</translation>
        </message>
        <message>
            <source>In post</source>
            <translation>В должности</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>holds no post</source>
            <translation>без должности</translation>
        </message>
        <message>
            <source>{post} (acting)</source>
            <translation>{post} (и. о.)</translation>
        </message>
    </context>
    <context>
        <name>RegisterFilters</name>
        <message>
            <source>Surname, IIN, post or body</source>
            <translation>Фамилия, ИИН, должность или орган</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Срок</translation>
        </message>
    </context>
    <context>
        <name>PersonResultsTab</name>
        <message>
            <source>Nothing has been released for this official yet.</source>
            <translation>Результатов по этому лицу пока не выдано.</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>на {day}</translation>
        </message>
        <message>
            <source>No total</source>
            <translation>Без итогового балла</translation>
        </message>
        <message>
            <source>Total {total}</source>
            <translation>Итоговый балл {total}</translation>
        </message>
        <message>
            <source>Total {total}, 90 % interval {interval}</source>
            <translation>Итоговый балл {total}, 90 % интервал {interval}</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>уровень {level}</translation>
        </message>
        <message>
            <source>band {band}</source>
            <translation>группа {band}</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>версия {number}</translation>
        </message>
        <message>
            <source>Results of the campaign</source>
            <translation>Результаты кампании</translation>
        </message>
        <message>
            <source>Objection of {date}</source>
            <translation>Возражение от {date}</translation>
        </message>
        <message>
            <source>Result shown…</source>
            <translation>Ознакомлен(а)…</translation>
        </message>
        <message>
            <source>Objection received…</source>
            <translation>Поступило возражение…</translation>
        </message>
    </context>
    <context>
        <name>TenureWords</name>
        <message numerus="yes">
            <source>less than %n year(s) in post</source>
            <translation>
                <numerusform>в должности меньше %n года</numerusform>
                <numerusform>в должности меньше %n лет</numerusform>
                <numerusform>в должности меньше %n лет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Less than %n year(s)</source>
            <translation>
                <numerusform>Меньше %n года</numerusform>
                <numerusform>Меньше %n лет</numerusform>
                <numerusform>Меньше %n лет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to %n year(s)</source>
            <translation>
                <numerusform>От {first} до %n года</numerusform>
                <numerusform>От {first} до %n лет</numerusform>
                <numerusform>От {first} до %n лет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) or more</source>
            <translation>
                <numerusform>%n год и больше</numerusform>
                <numerusform>%n года и больше</numerusform>
                <numerusform>%n лет и больше</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TotalDelegate</name>
        <message>
            <source>no total</source>
            <translation>балла нет</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>нет оценки</translation>
        </message>
    </context>
</TS>
