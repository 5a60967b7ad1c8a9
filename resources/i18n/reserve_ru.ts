<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>ApplicationPanel</name>
        <message>
            <source>Application</source>
            <translation>Заявка</translation>
        </message>
        <message>
            <source>Enter a document…</source>
            <translation>Внести документ…</translation>
        </message>
        <message>
            <source>Application {number}, {day}</source>
            <translation>Заявка {number}, {day}</translation>
        </message>
        <message>
            <source>Application {number}</source>
            <translation>Заявка {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n criterion(s)</source>
            <translation>
                <numerusform>%n критерий</numerusform>
                <numerusform>%n критерия</numerusform>
                <numerusform>%n критериев</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ApplicationsTab</name>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>{count} of {whole} applications</source>
            <translation>{count} из {whole} заявок</translation>
        </message>
    </context>
    <context>
        <name>ApplicationsView</name>
        <message>
            <source>Applications</source>
            <translation>Заявки</translation>
        </message>
        <message>
            <source>Import applications</source>
            <translation>Импортировать заявки</translation>
        </message>
        <message>
            <source>No applications yet</source>
            <translation>Заявок пока нет</translation>
        </message>
        <message>
            <source>Import the list of applications; each one is judged as it comes in.</source>
            <translation>Импортируйте список заявок; каждая проверяется сразу.</translation>
        </message>
        <message>
            <source>Show who</source>
            <translation>Показать, кого</translation>
        </message>
        <message>
            <source>Surname, number or IIN</source>
            <translation>Фамилия, номер или ИИН</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Критерий</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
        </message>
        <message>
            <source>Other rules…</source>
            <translation>Другие правила…</translation>
        </message>
        <message>
            <source>Applications that the two readings of the limit of {limit} judge differently: {count}; with another verdict: {verdicts}.</source>
            <translation>Два прочтения предела в {limit} лет расходятся по заявкам: {count}; результат меняется: {verdicts}.</translation>
        </message>
        <message>
            <source>{criterion}: {status} – {count}</source>
            <translation>{criterion}: {status} – {count}</translation>
        </message>
    </context>
    <context>
        <name>DocumentDialog</name>
        <message>
            <source>Number of the document</source>
            <translation>Номер документа</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>Дата документа</translation>
        </message>
        <message>
            <source>This is no date. Write it as 31.12.1985.</source>
            <translation>Это не дата. Запишите её как 31.12.1985.</translation>
        </message>
        <message>
            <source>Job {place}: a date cannot be read. Write it as 01.09.2015, 09.2015 or 2015.</source>
            <translation>Место работы № {place}: дату не прочитать. Запишите её как 01.09.2015, 09.2015 или 2015.</translation>
        </message>
        <message>
            <source>By the IIN: {day}</source>
            <translation>По ИИН: {day}</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Dates as in the paper: 01.09.2015, 09.2015, 2015, “to the present”.</source>
            <translation>Даты как в документе: 01.09.2015, 09.2015, 2015, «по настоящее время».</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Места работы</translation>
        </message>
        <message>
            <source>Level of education</source>
            <translation>Уровень образования</translation>
        </message>
        <message>
            <source>Year of graduation</source>
            <translation>Год окончания</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Гражданство</translation>
        </message>
        <message>
            <source>Level of Kazakh</source>
            <translation>Уровень казахского языка</translation>
        </message>
        <message>
            <source>No conviction</source>
            <translation>Судимости нет</translation>
        </message>
        <message>
            <source>There is a conviction</source>
            <translation>Судимость есть</translation>
        </message>
        <message>
            <source>Conviction</source>
            <translation>Судимость</translation>
        </message>
    </context>
    <context>
        <name>Funnel</name>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
    </context>
    <context>
        <name>IntakeButton</name>
        <message>
            <source>Intakes</source>
            <translation>Отборы</translation>
        </message>
        <message>
            <source>Intake: {intake}</source>
            <translation>Отбор: {intake}</translation>
        </message>
        <message>
            <source>{intake}, as of {day}</source>
            <translation>{intake}, на {day}</translation>
        </message>
    </context>
    <context>
        <name>IntakeDialog</name>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Rule set</source>
            <translation>Набор правил</translation>
        </message>
        <message>
            <source>As-of date</source>
            <translation>Расчётная дата</translation>
        </message>
        <message>
            <source>Applications from</source>
            <translation>Приём заявок с</translation>
        </message>
        <message>
            <source>until</source>
            <translation>по</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>This is no date. Write it as 31.12.2026.</source>
            <translation>Это не дата. Запишите её как 31.12.2026.</translation>
        </message>
        <message>
            <source>Enter the date on which age and experience are counted.</source>
            <translation>Укажите дату, на которую считаются возраст и стаж.</translation>
        </message>
    </context>
    <context>
        <name>IntakesTab</name>
        <message>
            <source>New intake…</source>
            <translation>Новый отбор…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Intakes</source>
            <translation>Отборы</translation>
        </message>
    </context>
    <context>
        <name>IntakesView</name>
        <message>
            <source>Intakes</source>
            <translation>Отборы</translation>
        </message>
        <message>
            <source>New intake…</source>
            <translation>Новый отбор…</translation>
        </message>
        <message>
            <source>Import applications</source>
            <translation>Импортировать заявки</translation>
        </message>
        <message>
            <source>No intake yet</source>
            <translation>Отборов пока нет</translation>
        </message>
        <message>
            <source>An intake collects the applications of one selection and judges them by a rule set.</source>
            <translation>Отбор собирает заявки и проверяет их по набору правил.</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Отбор</translation>
        </message>
        <message>
            <source>As-of date</source>
            <translation>Расчётная дата</translation>
        </message>
        <message>
            <source>Applications from – until</source>
            <translation>Приём заявок</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Соответствует</translation>
        </message>
        <message>
            <source>Documents needed</source>
            <translation>Нужны документы</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>Не соответствует</translation>
        </message>
    </context>
    <context>
        <name>JobsField</name>
        <message>
            <source>Workplace</source>
            <translation>Место работы</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Окончание</translation>
        </message>
        <message>
            <source>Add a job</source>
            <translation>Добавить место работы</translation>
        </message>
        <message>
            <source>to the present</source>
            <translation>по настоящее время</translation>
        </message>
        <message>
            <source>Remove this job</source>
            <translation>Убрать это место работы</translation>
        </message>
    </context>
    <context>
        <name>OtherRulesDialog</name>
        <message>
            <source>Whose verdict changes</source>
            <translation>У кого меняется результат</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Surname or number</source>
            <translation>Фамилия или номер</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Результат проверки</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Критерий</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспортировать…</translation>
        </message>
        <message>
            <source>Rule set</source>
            <translation>Набор правил</translation>
        </message>
        <message>
            <source>As the intake: {rules}</source>
            <translation>Как в отборе: {rules}</translation>
        </message>
        <message>
            <source>As-of date</source>
            <translation>Расчётная дата</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>{rules}, from {day}</source>
            <translation>{rules}, с {day}</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>By the intake's rules</source>
            <translation>По правилам отбора</translation>
        </message>
        <message>
            <source>By these rules</source>
            <translation>По этим правилам</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message numerus="yes">
            <source>%n verdict(s) change(s)</source>
            <translation>
                <numerusform>меняется %n результат</numerusform>
                <numerusform>меняются %n результата</numerusform>
                <numerusform>меняется %n результатов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more with the same verdict, but another criterion</source>
            <translation>
                <numerusform>ещё %n с тем же результатом, но другим критерием</numerusform>
                <numerusform>ещё %n с тем же результатом, но другим критерием</numerusform>
                <numerusform>ещё %n с тем же результатом, но другим критерием</numerusform>
            </translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Что изменится</translation>
        </message>
    </context>
    <context>
        <name>Reserve</name>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Результат проверки</translation>
        </message>
        <message>
            <source>Age, years</source>
            <translation>Возраст, лет</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>Дата подачи</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>{criterion}: enter a document</source>
            <translation>{criterion}: внести документ</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Внести</translation>
        </message>
        <message>
            <source>New intake</source>
            <translation>Новый отбор</translation>
        </message>
        <message>
            <source>Applications come in by import; the rule set judges them.</source>
            <translation>Заявки поступают импортом, их проверяет набор правил.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Соответствует</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>Не соответствует</translation>
        </message>
        <message>
            <source>Documents needed</source>
            <translation>Нужны документы</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Что изменится</translation>
        </message>
        <message>
            <source>The same facts are judged by other rules to compare; nothing is stored.</source>
            <translation>Те же сведения проверяются по другим правилам для сравнения; ничего не сохраняется.</translation>
        </message>
    </context>
    <context>
        <name>ReservePage</name>
        <message>
            <source>Youth reserve</source>
            <translation>Молодёжный кадровый резерв</translation>
        </message>
    </context>
    <context>
        <name>ReserveTabs</name>
        <message>
            <source>Intakes</source>
            <translation>Отборы</translation>
        </message>
        <message>
            <source>Rules and stages</source>
            <translation>Правила и этапы</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Заявки</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Этапы</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Рейтинг</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>Равные условия</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Резервисты</translation>
        </message>
        <message>
            <source>Cohorts</source>
            <translation>Когорты</translation>
        </message>
        <message>
            <source>Who fits</source>
            <translation>Кто подходит</translation>
        </message>
    </context>
</TS>
