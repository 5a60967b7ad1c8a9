<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AdmitButton</name>
    <message>
        <source>Decide…</source>
        <translation>Принять решение…</translation>
    </message>
    <message>
        <source>Decisions against what was computed…</source>
        <translation>Решения вопреки результату расчёта…</translation>
    </message>
    <message>
        <source>About the eligible without a decision: {count}</source>
        <translation>О соответствующих без решения: {count}</translation>
    </message>
    <message>
        <source>About the selected: {count}</source>
        <translation>О выбранных: {count}</translation>
    </message>
    <message>
        <source>About all in the list: {count}</source>
        <translation>Обо всех в списке: {count}</translation>
    </message>
    <message>
        <source>This selection is completed; decisions were entered before.</source>
        <translation>Этот отбор завершён, решения уже внесены.</translation>
    </message>
</context>
<context>
    <name>ApplicationNotices</name>
    <message>
        <source>Rules and stages</source>
        <translation>Правила и этапы</translation>
    </message>
    <message>
        <source>Show who</source>
        <translation>Показать, кто это</translation>
    </message>
    <message>
        <source>Choose directions…</source>
        <translation>Выбрать направления…</translation>
    </message>
    <message>
        <source>The rules are not confirmed yet: verdicts are provisional.</source>
        <translation>Правила ещё не подтверждены: результаты проверки предварительные.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) without a known direction.</source>
        <translation>
            <numerusform>%n заявка без известного направления.</numerusform>
            <numerusform>%n заявки без известного направления.</numerusform>
            <numerusform>%n заявок без известного направления.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications that the two readings of the limit of {limit} judge differently: {count}; with another verdict: {verdicts}.</source>
        <translation>Два прочтения предела в {limit} лет расходятся по заявкам: {count}; результат меняется: {verdicts}.</translation>
    </message>
</context>
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
    <message>
        <source>Application: actions</source>
        <translation>Заявка: действия</translation>
    </message>
    <message>
        <source>Correct the facts…</source>
        <translation>Исправить сведения…</translation>
    </message>
    <message>
        <source>Letter about missing documents…</source>
        <translation>Письмо о недостающих документах…</translation>
    </message>
    <message>
        <source>Decide about the applicant…</source>
        <translation>Решение о кандидате…</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n критерий</numerusform>
            <numerusform>%n критерия</numerusform>
            <numerusform>%n критериев</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts are corrected</source>
        <translation>Сведения исправлены</translation>
    </message>
    <message>
        <source>Objection received…</source>
        <translation>Поступило возражение…</translation>
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
        <source>New application…</source>
        <translation>Новая заявка…</translation>
    </message>
    <message>
        <source>This intake takes no new applications.</source>
        <translation>Этот отбор новых заявок не принимает.</translation>
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
        <source>Enter one by hand</source>
        <translation>Ввести одну вручную</translation>
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
        <source>Surname, number or IIN</source>
        <translation>Фамилия, номер или ИИН</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Direction of the selected…</source>
        <translation>Направление выбранных…</translation>
    </message>
    <message>
        <source>{verdict} – {count}</source>
        <translation>{verdict} – {count}</translation>
    </message>
    <message>
        <source>Direction not known</source>
        <translation>Направление неизвестно</translation>
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
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>The list: actions</source>
        <translation>Список: действия</translation>
    </message>
    <message>
        <source>Letters about missing documents…</source>
        <translation>Письма о недостающих документах…</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Откуда пришёл</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>{what}: not known</source>
        <translation>{what}: не известно</translation>
    </message>
    <message>
        <source>{criterion}: {status} – {count}</source>
        <translation>{criterion}: {status} – {count}</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Apply the cut of “{stage}”?</source>
        <translation>Применить порог этапа «{stage}»?</translation>
    </message>
    <message>
        <source>{passed} of {sat} go on. The scores are held fast from then on; a correction needs the cut to be reopened with a reason.</source>
        <translation>Проходят {passed} из {sat}. После этого баллы не меняются; чтобы исправить их, порог открывают заново, указав причину.</translation>
    </message>
    <message numerus="yes">
        <source>Apply: %n go on</source>
        <translation>
            <numerusform>Применить: проходит %n</numerusform>
            <numerusform>Применить: проходят %n</numerusform>
            <numerusform>Применить: проходят %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes, number and date</source>
        <translation>Протокол, номер и дата</translation>
    </message>
</context>
<context>
    <name>CohortPanel</name>
    <message>
        <source>Nobody has been appointed yet.</source>
        <translation>Пока никто не назначен.</translation>
    </message>
    <message>
        <source>{median} days; the middle half {first} to {third}; counted: {count}</source>
        <translation>{median} дн.; средняя половина – от {first} до {third}; учтено: {count}</translation>
    </message>
</context>
<context>
    <name>CohortsTab</name>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>No cohort to compare yet</source>
        <translation>Сравнивать пока нечего</translation>
    </message>
    <message>
        <source>Cohorts appear here as soon as there are members with their appointments.</source>
        <translation>Наборы появятся здесь, как только будут внесены резервисты.</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Take scores from the list of applications</source>
        <translation>Взять баллы из списка заявок</translation>
    </message>
    <message>
        <source>Scores that are entered already stay as they are.</source>
        <translation>Уже введённые баллы не меняются.</translation>
    </message>
    <message>
        <source>Take the scores</source>
        <translation>Взять баллы</translation>
    </message>
    <message>
        <source>{title}: {scores}, absent {absent}</source>
        <translation>{title}: {scores}, неявка {absent}</translation>
    </message>
    <message>
        <source>An empty cell means that somebody did not come</source>
        <translation>Пустая ячейка означает неявку</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message numerus="yes">
        <source>Take %n entries</source>
        <translation>
            <numerusform>Взять %n запись</numerusform>
            <numerusform>Взять %n записи</numerusform>
            <numerusform>Взять %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be entered as absent: %n people</source>
        <translation>
            <numerusform>Будет отмечена неявка: %n человек</numerusform>
            <numerusform>Будет отмечена неявка: %n человека</numerusform>
            <numerusform>Будет отмечена неявка: %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of them for an empty cell</source>
        <translation>из них {count} – по пустой ячейке</translation>
    </message>
    <message>
        <source>New scores: {scores}, absent: {absent}, kept as they are: {kept}, left empty: {blank}.</source>
        <translation>Новых баллов: {scores}, неявок: {absent}, останется как есть: {kept}, пусто: {blank}.</translation>
    </message>
    <message>
        <source>Not a score of this stage, left empty: {count} ({some}).</source>
        <translation>Не балл этого этапа, останется пустым: {count} ({some}).</translation>
    </message>
</context>
<context>
    <name>ConsiderationDialog</name>
    <message>
        <source>Who considers {name}?</source>
        <translation>Кто рассматривает: {name}?</translation>
    </message>
    <message>
        <source>One body at a time. After the last day the member is free again without any entry.</source>
        <translation>Одновременно рассматривает только один орган. После последнего дня рассмотрение прекращается само.</translation>
    </message>
    <message>
        <source>Note the consideration</source>
        <translation>Отметить рассмотрение</translation>
    </message>
</context>
<context>
    <name>ConsiderationEndDialog</name>
    <message>
        <source>How did the consideration of {name} end?</source>
        <translation>Чем завершилось рассмотрение: {name}?</translation>
    </message>
    <message>
        <source>{body}, since {since}, until {until}.</source>
        <translation>{body}, с {since} до {until}.</translation>
    </message>
    <message>
        <source>End the consideration</source>
        <translation>Завершить рассмотрение</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем завершилось</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct a score of {name}</source>
        <translation>{name}: исправить балл</translation>
    </message>
    <message>
        <source>The scores have been shown already; the mean follows the correction at once.</source>
        <translation>Баллы уже показаны; среднее изменится сразу после исправления.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>CriteriaPart</name>
    <message>
        <source>Documents asked for by {deadline}, letter of {day}.</source>
        <translation>Документы запрошены до {deadline}, письмо от {day}.</translation>
    </message>
    <message>
        <source>Document {number}, {day}; entered by {account}</source>
        <translation>Документ {number} от {day}; внесён: {account}</translation>
    </message>
    <message>
        <source>Enter a document…</source>
        <translation>Внести документ…</translation>
    </message>
    <message>
        <source>Clause: {words}</source>
        <translation>Пункт: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Counted from %n record(s).</source>
        <translation>
            <numerusform>Учтена по %n записи.</numerusform>
            <numerusform>Учтён по %n записям.</numerusform>
            <numerusform>Учтён по %n записям.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CutGroups</name>
    <message>
        <source>Sat</source>
        <translation>Явились</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Граница</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Проходят</translation>
    </message>
    <message>
        <source>wanted: {count}</source>
        <translation>по правилу: {count}</translation>
    </message>
    <message>
        <source>share the border score: {count}</source>
        <translation>с баллом границы: {count}</translation>
    </message>
    <message>
        <source>beyond the number: {count}</source>
        <translation>сверх числа: {count}</translation>
    </message>
    <message>
        <source>fewer than wanted, all go on</source>
        <translation>меньше, чем по правилу, – проходят все</translation>
    </message>
    <message>
        <source>absent: {count}</source>
        <translation>неявка: {count}</translation>
    </message>
</context>
<context>
    <name>CutPanel</name>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Открыть заново…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>ещё не применён</translation>
    </message>
    <message>
        <source>The cut is a proposal; it is in force once somebody applies it.</source>
        <translation>Порог – это предложение: он начинает действовать, когда его применит человек.</translation>
    </message>
    <message numerus="yes">
        <source>Apply: %n go on</source>
        <translation>
            <numerusform>Применить: проходит %n</numerusform>
            <numerusform>Применить: проходят %n</numerusform>
            <numerusform>Применить: проходят %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut {number}</source>
        <translation>Порог {number}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>в силе</translation>
    </message>
    <message>
        <source>Applied {day} by {account}</source>
        <translation>Применён {day}, {account}</translation>
    </message>
    <message>
        <source>minutes {minutes}</source>
        <translation>протокол {minutes}</translation>
    </message>
    <message>
        <source>The stored outcomes do not equal the seal of this cut.</source>
        <translation>Сохранённые итоги не совпадают с печатью этого порога.</translation>
    </message>
    <message>
        <source>Reopened before</source>
        <translation>Открывались заново</translation>
    </message>
    <message numerus="yes">
        <source>Cut {number}: %n went on</source>
        <translation>
            <numerusform>Порог {number}: прошёл %n</numerusform>
            <numerusform>Порог {number}: прошли %n</numerusform>
            <numerusform>Порог {number}: прошли %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopened {day} by {account}: {reason}</source>
        <translation>Открыт заново {day}, {account}: {reason}</translation>
    </message>
    <message>
        <source>Try another rule…</source>
        <translation>Попробовать другое правило…</translation>
    </message>
    <message>
        <source>Scores not entered: {count}</source>
        <translation>Баллы не введены: {count}</translation>
    </message>
    <message>
        <source>The rest did not come…</source>
        <translation>Остальные не явились…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Direction not known: {count}</source>
        <translation>Направление неизвестно: {count}</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Кто проходит</translation>
    </message>
    <message>
        <source>{passed} of {sat}</source>
        <translation>{passed} из {sat}</translation>
    </message>
    <message>
        <source>Against cut {number}</source>
        <translation>По сравнению с порогом {number}</translation>
    </message>
    <message>
        <source>+{gains}, −{losses}</source>
        <translation>+{gains}, −{losses}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Отличий нет.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>goes on now</source>
        <translation>теперь проходит</translation>
    </message>
    <message>
        <source>does not go on any more</source>
        <translation>больше не проходит</translation>
    </message>
    <message>
        <source>has scores at a later stage, which count no more</source>
        <translation>есть баллы следующего этапа, они больше не учитываются</translation>
    </message>
</context>
<context>
    <name>CutTrialDialog</name>
    <message>
        <source>Try another rule for “{stage}”</source>
        <translation>Попробовать другое правило: «{stage}»</translation>
    </message>
    <message>
        <source>A trial only: nothing is stored, and it cannot be applied. The rule of the intake holds: {rule}.</source>
        <translation>Это только проба: ничего не сохраняется, применить её нельзя. Действует правило отбора: {rule}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>For each direction apart</source>
        <translation>По каждому направлению отдельно</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Scores not entered yet, not counted here: {count}</source>
        <translation>Баллы ещё не внесены, здесь не учтены: {count}</translation>
    </message>
    <message>
        <source>{passed} would go on, by the intake&apos;s rule {own}. Only by the trial: {more}, only by the rule: {fewer}.</source>
        <translation>Прошли бы: {passed}, по правилу отбора: {own}. Только по пробе: {more}, только по правилу: {fewer}.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Whom the decision is about</source>
        <translation>О ком решение</translation>
    </message>
    <message>
        <source>Also record those against what was computed ({count}); each waits for a second account</source>
        <translation>Записать и те, что вопреки результату расчёта ({count}); каждое ждёт подтверждения второго сотрудника</translation>
    </message>
    <message>
        <source>Will be recorded: {count}.</source>
        <translation>Будет записано: {count}.</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Не войдут: {reasons}.</translation>
    </message>
    <message>
        <source>Record {count}</source>
        <translation>Записать {count}</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Сразу взято назад</translation>
    </message>
    <message>
        <source>Decisions recorded: {count}.</source>
        <translation>Записано решений: {count}.</translation>
    </message>
    <message>
        <source>Wait for a second account: {count}.</source>
        <translation>Ждут второго подтверждения: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What the decision does</source>
        <translation>Что меняет решение</translation>
    </message>
</context>
<context>
    <name>DirectionDialog</name>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Empty: no number of its own</source>
        <translation>Пусто – своего числа нет</translation>
    </message>
    <message numerus="yes">
        <source>Direction of %n application(s)</source>
        <translation>
            <numerusform>Направление %n заявки</numerusform>
            <numerusform>Направление %n заявок</numerusform>
            <numerusform>Направление %n заявок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectionsDialog</name>
    <message>
        <source>Nothing written</source>
        <translation>Ничего не указано</translation>
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
        <source>Scan of the document</source>
        <translation>Скан документа</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.1985.</source>
        <translation>Это не дата. Запишите как 31.12.1985.</translation>
    </message>
    <message>
        <source>Job {place}: a date cannot be read. Write it as 01.09.2015, 09.2015 or 2015.</source>
        <translation>Место работы {place}: дата непонятна. Запишите как 01.09.2015, 09.2015 или 2015.</translation>
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
    <message>
        <source>May stay empty. A copy is kept encrypted in the workspace.</source>
        <translation>Можно не указывать. Копия хранится зашифрованной в рабочей папке.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Enrol</source>
        <translation>Зачислить</translation>
    </message>
    <message>
        <source>Admitted to the reserve</source>
        <translation>Принятые в резерв</translation>
    </message>
    <message>
        <source>Decision on enrolment</source>
        <translation>Решение о зачислении</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Дата зачисления</translation>
    </message>
    <message>
        <source>Last day of the stay</source>
        <translation>Последний день срока</translation>
    </message>
    <message>
        <source>By the rules of the intake: {years} years, to the day before.</source>
        <translation>По правилам отбора срок в годах: {years}; последний день – накануне его истечения.</translation>
    </message>
    <message>
        <source>The rules of the intake set no term; enter the last day.</source>
        <translation>Правила отбора не задают срока; введите последний день.</translation>
    </message>
    <message>
        <source>Enrol in the reserve: {count}</source>
        <translation>Зачисление в резерв: {count}</translation>
    </message>
    <message>
        <source>Enrol {count}</source>
        <translation>Зачислить {count}</translation>
    </message>
    <message>
        <source>Enrolled already</source>
        <translation>Уже зачислен</translation>
    </message>
    <message>
        <source>In a reserve already</source>
        <translation>Уже состоит в резерве</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не войдёт</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>This is no date. Write it as 31.12.1985.</source>
        <translation>Это не дата. Запишите как 31.12.1985.</translation>
    </message>
    <message>
        <source>Job {place}: a date cannot be read. Write it as 01.09.2015, 09.2015 or 2015.</source>
        <translation>Место работы {place}: дата непонятна. Запишите как 01.09.2015, 09.2015 или 2015.</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Number of the application</source>
        <translation>Номер заявки</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Дата подачи</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Места работы</translation>
    </message>
    <message>
        <source>Dates: 01.09.2015, 09.2015, 2015, “to the present”.</source>
        <translation>Даты: 01.09.2015, 09.2015, 2015, «по настоящее время».</translation>
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
        <source>Level of education</source>
        <translation>Уровень образования</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учебное заведение</translation>
    </message>
    <message>
        <source>Year of graduation</source>
        <translation>Год окончания</translation>
    </message>
    <message>
        <source>Level of Kazakh</source>
        <translation>Уровень казахского языка</translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation>Судимость</translation>
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
        <source>Disciplinary sanction</source>
        <translation>Дисциплинарное взыскание</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Shown, not judged.</source>
        <translation>Показывается, на результат не влияет.</translation>
    </message>
    <message>
        <source>In the list: {words}</source>
        <translation>В списке: {words}</translation>
    </message>
    <message>
        <source>Entered from document {number}; another document changes it.</source>
        <translation>Введено по документу {number}; изменяется другим документом.</translation>
    </message>
    <message>
        <source>By these facts: {verdict}</source>
        <translation>По этим сведениям: {verdict}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
</context>
<context>
    <name>ExtensionDialog</name>
    <message>
        <source>Extend the stay of {name}?</source>
        <translation>Продлить срок в резерве: {name}?</translation>
    </message>
    <message>
        <source>It ends on {day}. The rule set allows it to last until {longest}, once.</source>
        <translation>Он заканчивается {day}. Набор правил допускает продление один раз, до {longest}.</translation>
    </message>
    <message>
        <source>Extend the stay</source>
        <translation>Продлить срок</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
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
        <source>None stated.</source>
        <translation>Не указано.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Места работы</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>как указано</translation>
    </message>
    <message>
        <source>Other intakes</source>
        <translation>Другие отборы</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>указана</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation>Судимость</translation>
    </message>
    <message>
        <source>yes; not judged</source>
        <translation>есть; не проверяется</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Взыскания</translation>
    </message>
    <message>
        <source>Education and languages</source>
        <translation>Образование и языки</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учебное заведение</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>Год окончания</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский язык</translation>
    </message>
    <message>
        <source>{direction} (not a direction of this intake)</source>
        <translation>{direction} (в этом отборе такого направления нет)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <source>to the present</source>
        <translation>по настоящее время</translation>
    </message>
    <message>
        <source>{intake}, application {number}</source>
        <translation>{intake}, заявка {number}</translation>
    </message>
</context>
<context>
    <name>Fairness</name>
    <message>
        <source>no ratio</source>
        <translation>нет отношения</translation>
    </message>
    <message>
        <source>{value}, interval {low} to {high}</source>
        <translation>{value}, интервал от {low} до {high}</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Доля, %</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Отнош.</translation>
    </message>
    <message>
        <source>{passed} of {base}</source>
        <translation>{passed} из {base}</translation>
    </message>
</context>
<context>
    <name>FairnessTab</name>
    <message>
        <source>Nobody has applied yet</source>
        <translation>Заявок пока нет</translation>
    </message>
    <message>
        <source>Once there are applications, groups are counted here at each step of the selection.</source>
        <translation>Когда появятся заявки, здесь будут численности групп на каждом шаге отбора.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Save a copy; it is not encrypted</source>
        <translation>Сохранить копию; она не зашифрована</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Удалить {name}?</translation>
    </message>
    <message>
        <source>The file is taken out of the workspace for good; the audit log keeps that it was there.</source>
        <translation>Файл удаляется из рабочей папки насовсем; запись о нём остаётся в журнале аудита.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Удалить файл</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>A copy is kept encrypted in the workspace; the file itself stays where it is.</source>
        <translation>Копия хранится зашифрованной в рабочей папке; сам файл остаётся на месте.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>None of the criteria</source>
        <translation>Ни один из критериев</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Подтверждает</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>No files yet: scans of papers, letters, certificates belong here.</source>
        <translation>Файлов пока нет: здесь хранятся сканы документов, письма, справки.</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Показать {name}</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Сохранить копию {name}</translation>
    </message>
    <message>
        <source>{name}: actions</source>
        <translation>{name}: действия</translation>
    </message>
    <message>
        <source>What it proves…</source>
        <translation>Что подтверждает…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Kept encrypted in the workspace. Taken: {types}; a file up to {one} MiB, all up to {all} MiB.</source>
        <translation>Хранятся зашифрованными в рабочей папке. Принимаются: {types}; файл до {one} МиБ, все вместе до {all} МиБ.</translation>
    </message>
</context>
<context>
    <name>FittingBar</name>
    <message>
        <source>Change or delete</source>
        <translation>Изменить или удалить</translation>
    </message>
    <message>
        <source>Post: {name}</source>
        <translation>Должность: {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
</context>
<context>
    <name>FittingFilters</name>
    <message>
        <source>Surname, post or body</source>
        <translation>Фамилия, должность или орган</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Reservists</source>
        <translation>Резервисты</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
</context>
<context>
    <name>FittingPanel</name>
    <message>
        <source>Open card</source>
        <translation>Открыть карту</translation>
    </message>
    <message>
        <source>Considered by {body} until {day}</source>
        <translation>Рассматривает {body} до {day}</translation>
    </message>
</context>
<context>
    <name>FittingTab</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Stay until</source>
        <translation>Срок до</translation>
    </message>
    <message>
        <source>Considered by</source>
        <translation>Рассматривает</translation>
    </message>
    <message>
        <source>New post…</source>
        <translation>Новая должность…</translation>
    </message>
    <message>
        <source>Describe a post…</source>
        <translation>Описать должность…</translation>
    </message>
    <message>
        <source>Describe a post to see who meets what it asks for</source>
        <translation>Опишите должность, и будет видно, кто отвечает её требованиям</translation>
    </message>
    <message>
        <source>People are shown requirement by requirement; nobody is given a score.</source>
        <translation>Люди показаны по каждому требованию; балл никому не ставится.</translation>
    </message>
    <message>
        <source>The requirements are deleted</source>
        <translation>Требования удалены</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Facts known</source>
        <translation>Сведения полные</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Соответствует</translation>
    </message>
    <message>
        <source>To selection</source>
        <translation>Допущены к отбору</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Приняты</translation>
    </message>
    <message>
        <source>of {places}</source>
        <translation>из {places}</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>How the verdict came about</source>
        <translation>Как сложился результат проверки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Documents asked for by {deadline} ({language})</source>
        <translation>Документы запрошены до {deadline} ({language})</translation>
    </message>
    <message>
        <source>Rebuilt from the audit log: each change is judged by the rules of its day.</source>
        <translation>Восстановлено по журналу аудита: каждое изменение проверено по правилам того дня.</translation>
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
        <source>Nothing: begin anew</source>
        <translation>Ничего: начать заново</translation>
    </message>
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
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Directions and stages as in</source>
        <translation>Направления и этапы как в отборе</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.2026.</source>
        <translation>Это не дата. Запишите так: 31.12.2026.</translation>
    </message>
    <message>
        <source>Enter the date on which age and experience are counted.</source>
        <translation>Введите дату, на которую считаются возраст и стаж.</translation>
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
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Расчётная дата</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Число мест</translation>
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
    <name>InterviewColumns</name>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Разброс</translation>
    </message>
</context>
<context>
    <name>InterviewFiles</name>
    <message>
        <source>Write the sheets in Kazakh…</source>
        <translation>Выгрузить листы на казахском…</translation>
    </message>
    <message>
        <source>Write the sheets in Russian…</source>
        <translation>Выгрузить листы на русском…</translation>
    </message>
    <message>
        <source>Write the sheets in English…</source>
        <translation>Выгрузить листы на английском…</translation>
    </message>
    <message>
        <source>Take filled sheets back…</source>
        <translation>Принять заполненные листы…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written</source>
        <translation>
            <numerusform>Выгружен %n лист</numerusform>
            <numerusform>Выгружено %n листа</numerusform>
            <numerusform>Выгружено %n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets are being written</source>
        <translation>Листы записываются</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Папка для листов</translation>
    </message>
    <message>
        <source>Filled sheets</source>
        <translation>Заполненные листы</translation>
    </message>
</context>
<context>
    <name>InterviewPart</name>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Интервьюеры</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>Show the scores</source>
        <translation>Показать баллы</translation>
    </message>
    <message>
        <source>Sheet of the interviewer</source>
        <translation>Лист интервьюера</translation>
    </message>
    <message>
        <source>This stage has no interviewers yet</source>
        <translation>На этом этапе пока нет интервьюеров</translation>
    </message>
    <message>
        <source>Each interviewer scores alone; the scores are shown to each other once all are in.</source>
        <translation>Каждый интервьюер ставит баллы сам; друг другу они показываются, когда введены все.</translation>
    </message>
    <message>
        <source>All, side by side</source>
        <translation>Все рядом</translation>
    </message>
    <message>
        <source>{name}: {given} of {required}</source>
        <translation>{name}: {given} из {required}</translation>
    </message>
    <message>
        <source>The scores are shown; the widest disagreement stands on top.</source>
        <translation>Баллы показаны; самый большой разброс – сверху.</translation>
    </message>
    <message>
        <source>Scores still missing: {count}. They stay independent until all are in.</source>
        <translation>Ещё нет баллов: {count}. Пока введены не все, баллы ставятся независимо.</translation>
    </message>
    <message>
        <source>All scores are in and can be shown.</source>
        <translation>Все баллы введены, их можно показать.</translation>
    </message>
    <message>
        <source>Scores of all interviewers</source>
        <translation>Баллы всех интервьюеров</translation>
    </message>
    <message>
        <source>Not taken: {count} ({some})</source>
        <translation>Не взято: {count} ({some})</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Correct name and post…</source>
        <translation>Исправить имя и должность…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Show the scores to each other?</source>
        <translation>Показать баллы друг другу?</translation>
    </message>
    <message>
        <source>Their mean becomes the score of the stage. A later correction needs a reason.</source>
        <translation>Их среднее станет баллом этапа. Чтобы исправить балл позже, нужна причина.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>nothing, the score was taken back</source>
        <translation>ничего, балл снят</translation>
    </message>
</context>
<context>
    <name>InterviewerDialog</name>
    <message>
        <source>Add an interviewer</source>
        <translation>Добавить интервьюера</translation>
    </message>
    <message>
        <source>Correct the interviewer</source>
        <translation>Исправить интервьюера</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
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
        <source>Sector</source>
        <translation>Сектор</translation>
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
    <name>LeavingDialog</name>
    <message>
        <source>Does {name} leave the reserve?</source>
        <translation>{name} выбывает из резерва?</translation>
    </message>
    <message>
        <source>The history stays. Considerations by bodies end on that day.</source>
        <translation>История сохранится. Рассмотрение органами прекращается в этот день.</translation>
    </message>
    <message>
        <source>Note the leaving</source>
        <translation>Отметить выбытие</translation>
    </message>
    <message>
        <source>First day outside the reserve</source>
        <translation>Первый день вне резерва</translation>
    </message>
</context>
<context>
    <name>LetterTextsDialog</name>
    <message>
        <source>Letterhead and texts of the letters</source>
        <translation>Бланк и тексты писем</translation>
    </message>
    <message>
        <source>They hold for every letter about missing documents, until they are changed again.</source>
        <translation>Они действуют во всех письмах о недостающих документах, пока их снова не изменят.</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Язык текстов</translation>
    </message>
    <message>
        <source>State body or unit</source>
        <translation>Государственный орган или подразделение</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Telephone, e-mail</source>
        <translation>Телефон, эл. почта</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Before the list of documents</source>
        <translation>Перед списком документов</translation>
    </message>
    <message>
        <source>Filled in by the program: {markers}.</source>
        <translation>Программа подставляет сама: {markers}.</translation>
    </message>
    <message>
        <source>After the list of documents</source>
        <translation>После списка документов</translation>
    </message>
    <message>
        <source>An empty line begins a paragraph.</source>
        <translation>Пустая строка начинает новый абзац.</translation>
    </message>
    <message>
        <source>Signed by, post</source>
        <translation>Должность подписывающего</translation>
    </message>
    <message>
        <source>Signed by, name</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>Prepared by, telephone</source>
        <translation>Исполнитель, телефон</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>Letters about missing documents</source>
        <translation>Письма о недостающих документах</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Пишутся письма</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Написать %n письмо</numerusform>
            <numerusform>Написать %n письма</numerusform>
            <numerusform>Написать %n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>To {name}, application {number}.</source>
        <translation>Получатель: {name}, заявка {number}.</translation>
    </message>
    <message>
        <source>Nobody in the list shown waits for documents.</source>
        <translation>В показанном списке нет никого, чьи документы ожидаются.</translation>
    </message>
    <message numerus="yes">
        <source>To %n applicant(s) of the list shown who still lack documents.</source>
        <translation>
            <numerusform>%n кандидату из показанного списка, у которого не хватает документов.</numerusform>
            <numerusform>%n кандидатам из показанного списка, у которых не хватает документов.</numerusform>
            <numerusform>%n кандидатам из показанного списка, у которых не хватает документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>One document with all letters</source>
        <translation>Все письма в одном документе</translation>
    </message>
    <message>
        <source>A file for each applicant</source>
        <translation>Отдельный файл для каждого</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Как писать</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Язык писем</translation>
    </message>
    <message>
        <source>Documents by</source>
        <translation>Документы до</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Letterhead and texts…</source>
        <translation>Бланк и тексты…</translation>
    </message>
    <message>
        <source>The letterhead names no state body yet in this language.</source>
        <translation>В бланке на этом языке ещё не указан государственный орган.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.2026.</source>
        <translation>Это не дата. Запишите так: 31.12.2026.</translation>
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
    <message numerus="yes">
        <source>%n letter(s) written.</source>
        <translation>
            <numerusform>Написано %n письмо.</numerusform>
            <numerusform>Написано %n письма.</numerusform>
            <numerusform>Написано %n писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>New member</source>
        <translation>Новый резервист</translation>
    </message>
    <message>
        <source>Correct the member</source>
        <translation>Исправить данные резервиста</translation>
    </message>
    <message>
        <source>For people enrolled in earlier years; whoever passes an intake here is enrolled in its ranking.</source>
        <translation>Для зачисленных в прежние годы; прошедшие здешний отбор зачисляются в его рейтинге.</translation>
    </message>
    <message>
        <source>{rules}, from {day}</source>
        <translation>{rules}, с {day}</translation>
    </message>
    <message>
        <source>The day before the decision&apos;s day, by the rule set</source>
        <translation>День перед днём решения, по набору правил</translation>
    </message>
    <message>
        <source>Number and date</source>
        <translation>Номер и дата</translation>
    </message>
    <message>
        <source>For example 2023</source>
        <translation>Например, 2023</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Surname, IIN, body or post</source>
        <translation>Фамилия, ИИН, орган или должность</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Stay ends soon</source>
        <translation>Срок скоро истекает</translation>
    </message>
    <message>
        <source>Considered by a body</source>
        <translation>Рассматривает орган</translation>
    </message>
    <message>
        <source>Plan overdue</source>
        <translation>План просрочен</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} из {whole}</translation>
    </message>
    <message>
        <source>Post, or body that considers</source>
        <translation>Должность или рассматривающий орган</translation>
    </message>
</context>
<context>
    <name>MemberPanel</name>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Correct the member</source>
        <translation>Исправить данные резервиста</translation>
    </message>
    <message>
        <source>Remove the member entered by mistake</source>
        <translation>Удалить ошибочно внесённого резервиста</translation>
    </message>
</context>
<context>
    <name>MemberPostDialog</name>
    <message>
        <source>Appoint {name}</source>
        <translation>Назначение: {name}</translation>
    </message>
    <message>
        <source>Appointment of {name}</source>
        <translation>Назначение: {name}</translation>
    </message>
    <message>
        <source>Empty: goes on</source>
        <translation>Пусто: продолжается</translation>
    </message>
    <message>
        <source>The post “{post}” ends on the day before.</source>
        <translation>Должность «{post}» завершится днём раньше.</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Remove {name} from the members?</source>
        <translation>Удалить из списка резервистов: {name}?</translation>
    </message>
    <message>
        <source>Only for entries made by mistake. Who leaves the reserve stays in the list with a ground.</source>
        <translation>Только для ошибочных записей. Выбывшие остаются в списке с основанием выбытия.</translation>
    </message>
    <message>
        <source>Remove the member</source>
        <translation>Удалить резервиста</translation>
    </message>
</context>
<context>
    <name>MembersTab</name>
    <message>
        <source>Add member…</source>
        <translation>Добавить резервиста…</translation>
    </message>
    <message>
        <source>Import a list of members</source>
        <translation>Импортировать список резервистов</translation>
    </message>
    <message>
        <source>Nobody is in the reserve yet</source>
        <translation>В резерве пока никого нет</translation>
    </message>
    <message>
        <source>They come from an intake once the decision is recorded, or from a list of earlier years.</source>
        <translation>Они появляются из отбора после решения о зачислении или из списка прежних лет.</translation>
    </message>
</context>
<context>
    <name>MentorDialog</name>
    <message>
        <source>{name} mentors until the day before.</source>
        <translation>{name} остаётся наставником до предыдущего дня.</translation>
    </message>
    <message>
        <source>Mentor of {name}</source>
        <translation>Наставник: {name}</translation>
    </message>
    <message>
        <source>Name the mentor</source>
        <translation>Назначить наставника</translation>
    </message>
</context>
<context>
    <name>OpenedRules</name>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>The age limit reads: {reading}.</source>
        <translation>Предел возраста читается так: {reading}.</translation>
    </message>
    <message>
        <source>Opened {moment} by {account}.</source>
        <translation>Открыт {moment}, открыл {account}.</translation>
    </message>
    <message>
        <source>The rules are as they were confirmed; an edited directory changes nothing here.</source>
        <translation>Правила такие, какими подтверждены; правка справочника здесь ничего не меняет.</translation>
    </message>
    <message>
        <source>The stored rules do not equal the seal they got when the intake opened.</source>
        <translation>Сохранённые правила не совпадают с контрольной суммой, полученной при открытии.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>Applications from</source>
        <translation>Приём заявок с</translation>
    </message>
    <message>
        <source>Applications until</source>
        <translation>Приём заявок по</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Число мест</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Its full title</source>
        <translation>Полное название</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>As cited: clause 5</source>
        <translation>Как в ссылке: пункт 5</translation>
    </message>
    <message>
        <source>How the age limit reads</source>
        <translation>Как читать предел возраста</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.2026.</source>
        <translation>Это не дата. Запишите так: 31.12.2026.</translation>
    </message>
    <message>
        <source>So far the two readings judge nobody differently.</source>
        <translation>Пока два прочтения ни для кого не расходятся.</translation>
    </message>
    <message>
        <source>The two readings judge {count} of the applications received so far differently; with another verdict: {verdicts}.</source>
        <translation>Два прочтения расходятся по полученным заявкам: {count}; результат меняется: {verdicts}.</translation>
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
        <translation>Экспорт…</translation>
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
        <source>By the intake&apos;s rules</source>
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
    <message>
        <source>same verdict, but another criterion: {count}</source>
        <translation>результат прежний, но другой критерий: {count}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>A decision against the computed result is in force once another account has confirmed it.</source>
        <translation>Решение вопреки результату расчёта вступает в силу, когда его подтвердит другой сотрудник под своей учётной записью.</translation>
    </message>
    <message>
        <source>Do not confirm…</source>
        <translation>Не подтверждать…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Do not confirm the decision?</source>
        <translation>Не подтверждать решение?</translation>
    </message>
    <message>
        <source>Do not confirm</source>
        <translation>Не подтверждать</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The picture cannot be shown. Save a copy and open it elsewhere.</source>
        <translation>Изображение не открывается. Сохраните копию и откройте её в другой программе.</translation>
    </message>
</context>
<context>
    <name>PlanInWords</name>
    <message>
        <source>The rules of the intake in words</source>
        <translation>Правила отбора словами</translation>
    </message>
    <message>
        <source>To settle before it opens</source>
        <translation>Что решить до открытия</translation>
    </message>
    <message>
        <source>Ready to open once the act is confirmed.</source>
        <translation>Готов к открытию, как только подтверждён акт.</translation>
    </message>
</context>
<context>
    <name>PlanItemDialog</name>
    <message>
        <source>Add to the plan</source>
        <translation>Добавить в план</translation>
    </message>
    <message>
        <source>Line of the plan</source>
        <translation>Строка плана</translation>
    </message>
    <message>
        <source>Certificate, report, order: what shows that it was done</source>
        <translation>Свидетельство, отчёт, приказ: что подтверждает выполнение</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Nothing is planned yet: training, internships, assignments with a due date.</source>
        <translation>Пока ничего не запланировано: обучение, стажировки, поручения со сроком.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Выполнено…</translation>
    </message>
</context>
<context>
    <name>PostProfileDialog</name>
    <message>
        <source>What does the post ask for?</source>
        <translation>Что требует должность?</translation>
    </message>
    <message>
        <source>Requirements of the post</source>
        <translation>Требования должности</translation>
    </message>
    <message>
        <source>What is left open is not asked for.</source>
        <translation>Что не заполнено, то не требуется.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Fields of work, one a line</source>
        <translation>Направления работы, по одному в строке</translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation>Достаточно одного.</translation>
    </message>
    <message>
        <source>Add a recorded one</source>
        <translation>Добавить из записанных</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Секторы</translation>
    </message>
    <message>
        <source>Has served or lives in</source>
        <translation>Служил(а) или живёт</translation>
    </message>
    <message>
        <source>Work, full years</source>
        <translation>Стаж работы, полных лет</translation>
    </message>
    <message>
        <source>Experience in a sector</source>
        <translation>Стаж в секторе</translation>
    </message>
    <message>
        <source>In the sector, full years</source>
        <translation>В секторе, полных лет</translation>
    </message>
</context>
<context>
    <name>PostsPart</name>
    <message>
        <source>Under consideration…</source>
        <translation>На рассмотрение…</translation>
    </message>
    <message>
        <source>No body has considered this member.</source>
        <translation>Этого резервиста ещё не рассматривал ни один орган.</translation>
    </message>
    <message>
        <source>Appoint…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>No appointment from the reserve yet.</source>
        <translation>Назначений из резерва ещё не было.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Prolong…</source>
        <translation>Продлить…</translation>
    </message>
    <message>
        <source>How it ended…</source>
        <translation>Чем завершилось…</translation>
    </message>
    <message>
        <source>Change or end…</source>
        <translation>Изменить или завершить…</translation>
    </message>
</context>
<context>
    <name>ProlongDialog</name>
    <message>
        <source>Until when does {body} hold {name}?</source>
        <translation>До какого дня {body} рассматривает кандидатуру ({name})?</translation>
    </message>
    <message>
        <source>So far until {day}.</source>
        <translation>Сейчас последний день – {day}.</translation>
    </message>
    <message>
        <source>Prolong the consideration</source>
        <translation>Продлить рассмотрение</translation>
    </message>
    <message>
        <source>Why, and at whose request</source>
        <translation>Почему и по чьему обращению</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>places: {places}, ranked: {ranked}</source>
        <translation>мест: {places}, в рейтинге: {ranked}</translation>
    </message>
    <message>
        <source>places left over: {count}</source>
        <translation>остаётся свободных мест: {count}</translation>
    </message>
    <message>
        <source>share the last place: {people}, places left for them: {places}</source>
        <translation>делят последнее место: {people}, осталось для них мест: {places}</translation>
    </message>
    <message>
        <source>The places end here</source>
        <translation>Здесь кончаются места</translation>
    </message>
    <message>
        <source>The places end here: beyond them</source>
        <translation>Здесь кончаются места: за их пределами</translation>
    </message>
    <message>
        <source>Towards the places</source>
        <translation>Относительно мест</translation>
    </message>
    <message>
        <source>of {score}</source>
        <translation>из {score}</translation>
    </message>
</context>
<context>
    <name>RankingList</name>
    <message>
        <source>Ranking after the stage</source>
        <translation>Рейтинг после этапа</translation>
    </message>
    <message>
        <source>Surname or number</source>
        <translation>Фамилия или номер</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Решения ещё нет</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>To the stages</source>
        <translation>К этапам</translation>
    </message>
    <message>
        <source>Nothing to rank yet</source>
        <translation>Рейтинга пока нет</translation>
    </message>
    <message>
        <source>A ranking is computed from stage scores. Enter or import those of the first stage.</source>
        <translation>Рейтинг считается по баллам этапов. Введите или импортируйте баллы первого этапа.</translation>
    </message>
    <message>
        <source>To the applications</source>
        <translation>К заявкам</translation>
    </message>
    <message>
        <source>Nobody is admitted to the selection yet</source>
        <translation>К отбору пока никто не допущен</translation>
    </message>
    <message>
        <source>First decide in the list of applications who takes part.</source>
        <translation>Сначала решите в списке заявок, кто участвует.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>After: {stage}</source>
        <translation>После: {stage}</translation>
    </message>
</context>
<context>
    <name>RankingTab</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Зачислить…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Принять решение…</translation>
    </message>
    <message>
        <source>Show decisions against what was computed</source>
        <translation>Решения вопреки результату расчёта</translation>
    </message>
    <message>
        <source>Places: {places}. Admitted: {admitted}.</source>
        <translation>Мест: {places}. Принято: {admitted}.</translation>
    </message>
    <message>
        <source>The cut of this stage is not applied yet: everybody with a score is ranked.</source>
        <translation>Порог этого этапа ещё не применён: в рейтинге все, у кого есть балл.</translation>
    </message>
    <message>
        <source>Stages are still to come.</source>
        <translation>Впереди ещё этапы.</translation>
    </message>
    <message>
        <source>The ranking proposes; the decision is taken by people.</source>
        <translation>Рейтинг – предложение; решение принимают люди.</translation>
    </message>
    <message>
        <source>Decisions that wait for a second account: {count}.</source>
        <translation>Решений ждут второго подтверждения: {count}.</translation>
    </message>
    <message>
        <source>About the selected: {count}</source>
        <translation>О выбранных: {count}</translation>
    </message>
    <message>
        <source>About all in the list: {count}</source>
        <translation>Обо всех в списке: {count}</translation>
    </message>
    <message>
        <source>Enrolled in the reserve: {count}.</source>
        <translation>Зачислено в резерв: {count}.</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>Показать резервистов</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
</context>
<context>
    <name>ReadingField</name>
    <message>
        <source>{reading} (as in the rule set)</source>
        <translation>{reading} (как в наборе правил)</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen the cut of “{stage}”?</source>
        <translation>Открыть порог этапа «{stage}» заново?</translation>
    </message>
    <message>
        <source>Scores can be corrected then and the cut applied anew; this one stays in the history.</source>
        <translation>Тогда баллы можно исправить и применить порог снова; нынешний останется в истории.</translation>
    </message>
    <message>
        <source>The cuts of later stages rest on it and are reopened too: {names}.</source>
        <translation>На нём держатся пороги следующих этапов, они тоже откроются заново: {names}.</translation>
    </message>
    <message>
        <source>Already admitted to the reserve: {count}. These decisions stay; look at them again later.</source>
        <translation>Уже приняты в резерв: {count}. Эти решения остаются; вернитесь к ним позже.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть заново</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
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
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
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
        <source>A draft: rules and stages are set next; it opens once its act is confirmed.</source>
        <translation>Черновик: дальше задают правила и этапы; открывается, когда подтверждён акт.</translation>
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
        <source>No decision yet</source>
        <translation>Решения ещё нет</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>The same facts are judged by other rules to compare; nothing is stored.</source>
        <translation>Те же сведения проверяются по другим правилам для сравнения; ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Directions that are not known</source>
        <translation>Неизвестные направления</translation>
    </message>
    <message>
        <source>Choose a direction of the intake for what the applications say.</source>
        <translation>Выберите направление отбора для того, что написано в заявках.</translation>
    </message>
    <message>
        <source>Set the directions</source>
        <translation>Установить направления</translation>
    </message>
    <message>
        <source>Set the direction</source>
        <translation>Указать направление</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>Application {number}: correct the facts</source>
        <translation>Заявка {number}: исправить сведения</translation>
    </message>
    <message>
        <source>Add the application</source>
        <translation>Добавить заявку</translation>
    </message>
    <message>
        <source>Save and judge again</source>
        <translation>Сохранить и проверить заново</translation>
    </message>
    <message>
        <source>This intake already has an application with this IIN: {number}.</source>
        <translation>В этом отборе уже есть заявка с таким ИИН: {number}.</translation>
    </message>
    <message>
        <source>In a reserve until {day}.</source>
        <translation>Состоит в резерве до {day}.</translation>
    </message>
    <message>
        <source>Applied before: {intakes}.</source>
        <translation>Участие в других отборах: {intakes}.</translation>
    </message>
    <message>
        <source>The date of birth differs from the one that the IIN states.</source>
        <translation>Дата рождения расходится с ИИН.</translation>
    </message>
    <message>
        <source>The sex differs from the one that the IIN states.</source>
        <translation>Пол расходится с ИИН.</translation>
    </message>
    <message>
        <source>Applied outside the window of the intake: {first} – {last}.</source>
        <translation>Заявка подана вне срока приёма: {first} – {last}.</translation>
    </message>
    <message>
        <source>Open “{intake}”?</source>
        <translation>Открыть «{intake}»?</translation>
    </message>
    <message>
        <source>Rule set, dates, places, directions and stages are fixed from then on, and everybody is judged by them. Only window and places can be changed later, by a decision.</source>
        <translation>С этого момента набор правил, даты, места, направления и этапы закреплены, и по ним проверяются все. Позже решением меняют только сроки приёма и места.</translation>
    </message>
    <message>
        <source>Confirm and open</source>
        <translation>Подтвердить и открыть</translation>
    </message>
    <message>
        <source>Change window and places?</source>
        <translation>Изменить сроки и места?</translation>
    </message>
    <message>
        <source>What was confirmed stays on record; the change stands beside it.</source>
        <translation>Подтверждённое остаётся в записи; изменение стоит рядом.</translation>
    </message>
    <message>
        <source>Change by decision</source>
        <translation>Изменить по решению</translation>
    </message>
    <message>
        <source>New direction</source>
        <translation>Новое направление</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Новый этап</translation>
    </message>
</context>
<context>
    <name>ReservePage</name>
    <message>
        <source>Youth reserve</source>
        <translation>Молодёжный резерв</translation>
    </message>
</context>
<context>
    <name>ReserveTab</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
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
        <source>Who fits</source>
        <translation>Кто подходит</translation>
    </message>
</context>
<context>
    <name>ScoreDesk</name>
    <message numerus="yes">
        <source>%n score(s) pasted</source>
        <translation>
            <numerusform>Вставлен %n балл</numerusform>
            <numerusform>Вставлено %n балла</numerusform>
            <numerusform>Вставлено %n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken: {count} ({some})</source>
        <translation>Не взято: {count} ({some})</translation>
    </message>
    <message>
        <source>Scores are being entered</source>
        <translation>Баллы вносятся</translation>
    </message>
</context>
<context>
    <name>SelectionPart</name>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. The verdict alone admits nobody.</source>
        <translation>Решений пока нет. Сам результат проверки никого не допускает.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>score / highest</source>
        <translation>балл / наибольший</translation>
    </message>
    <message>
        <source>The intake has no stages yet.</source>
        <translation>В этом отборе этапов пока нет.</translation>
    </message>
    <message>
        <source>In the list of applications</source>
        <translation>В списке заявок</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>неявка</translation>
    </message>
    <message>
        <source>{decision}, {day}</source>
        <translation>{decision}, {day}</translation>
    </message>
    <message>
        <source>minutes {number}</source>
        <translation>протокол {number}</translation>
    </message>
    <message>
        <source>Ground: {ground}</source>
        <translation>Основание: {ground}</translation>
    </message>
    <message>
        <source>Against the verdict; waits for a second account, not in force yet.</source>
        <translation>Вопреки результату проверки; ждёт подтверждения второй учётной записью, пока не действует.</translation>
    </message>
    <message>
        <source>Against the verdict; seconded by {account}.</source>
        <translation>Вопреки результату проверки; подтверждено: {account}.</translation>
    </message>
    <message>
        <source>passed, border score</source>
        <translation>прошёл, граничный балл</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>прошёл</translation>
    </message>
    <message>
        <source>did not pass</source>
        <translation>не прошёл</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>не внесён</translation>
    </message>
</context>
<context>
    <name>SetupActions</name>
    <message>
        <source>Take from another intake…</source>
        <translation>Взять из другого отбора…</translation>
    </message>
    <message>
        <source>Window and places…</source>
        <translation>Сроки и места…</translation>
    </message>
    <message>
        <source>Delete the draft…</source>
        <translation>Удалить черновик…</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Reopen the window…</source>
        <translation>Возобновить приём…</translation>
    </message>
    <message>
        <source>Resume the selection…</source>
        <translation>Возобновить отбор…</translation>
    </message>
    <message>
        <source>Confirm and open…</source>
        <translation>Подтвердить и открыть…</translation>
    </message>
    <message>
        <source>Close the window…</source>
        <translation>Завершить приём…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Завершить отбор…</translation>
    </message>
    <message>
        <source>Something is still to be settled; it stands at the right.</source>
        <translation>Ещё не всё решено; это указано справа.</translation>
    </message>
    <message>
        <source>Opening: everybody is judged by the confirmed rules</source>
        <translation>Открытие: все проверяются по подтверждённым правилам</translation>
    </message>
    <message>
        <source>The intake is open.</source>
        <translation>Отбор открыт.</translation>
    </message>
    <message>
        <source>Applications are received; the rules no longer change.</source>
        <translation>Заявки принимаются; правила больше не меняются.</translation>
    </message>
    <message>
        <source>Close the window of “{intake}”?</source>
        <translation>Завершить приём по отбору «{intake}»?</translation>
    </message>
    <message>
        <source>No new applications are taken from then on; cuts and decisions can be entered.</source>
        <translation>После этого новые заявки не принимаются; можно вносить пороги и решения.</translation>
    </message>
    <message numerus="yes">
        <source>Close the window, %n application(s)</source>
        <translation>
            <numerusform>Завершить приём, %n заявка</numerusform>
            <numerusform>Завершить приём, %n заявки</numerusform>
            <numerusform>Завершить приём, %n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete “{intake}”?</source>
        <translation>Завершить отбор «{intake}»?</translation>
    </message>
    <message>
        <source>Scores, cuts and decisions no longer change; the admitted can still be enrolled.</source>
        <translation>Баллы, пороги и решения больше не меняются; принятых ещё можно зачислить.</translation>
    </message>
    <message>
        <source>Complete the selection</source>
        <translation>Завершить отбор</translation>
    </message>
    <message>
        <source>Receive applications again?</source>
        <translation>Снова принимать заявки?</translation>
    </message>
    <message>
        <source>Cuts and decisions rest until the window is closed again; what is there stays.</source>
        <translation>Пороги и решения ждут, пока приём снова не завершат; внесённое остаётся.</translation>
    </message>
    <message>
        <source>Reopen the window</source>
        <translation>Возобновить приём</translation>
    </message>
    <message>
        <source>Let the selection go on?</source>
        <translation>Продолжить отбор?</translation>
    </message>
    <message>
        <source>Scores, cuts and decisions can be entered again.</source>
        <translation>Снова можно вносить баллы, пороги и решения.</translation>
    </message>
    <message>
        <source>Resume the selection</source>
        <translation>Возобновить отбор</translation>
    </message>
    <message>
        <source>There is no other intake</source>
        <translation>Других отборов нет</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n application(s)</source>
        <translation>
            <numerusform>Удалить вместе с %n заявкой</numerusform>
            <numerusform>Удалить вместе с %n заявками</numerusform>
            <numerusform>Удалить вместе с %n заявками</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Delete “{intake}”?</source>
        <translation>Удалить «{intake}»?</translation>
    </message>
    <message>
        <source>The draft goes with its directions, stages, applications, verdicts and files. The audit log keeps that they were there.</source>
        <translation>Черновик удаляется с направлениями, этапами, заявками, результатами проверки и файлами. В журнале аудита остаётся, что они были.</translation>
    </message>
</context>
<context>
    <name>SetupEditor</name>
    <message>
        <source>Directions</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Add a direction…</source>
        <translation>Добавить направление…</translation>
    </message>
    <message>
        <source>None: one ranking over everybody.</source>
        <translation>Нет: рейтинг общий для всех.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Add a stage…</source>
        <translation>Добавить этап…</translation>
    </message>
    <message>
        <source>None: decisions follow right after the screening.</source>
        <translation>Нет: решения вносят сразу после проверки.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.2026.</source>
        <translation>Это не дата. Запишите так: 31.12.2026.</translation>
    </message>
    <message>
        <source>Enter the date on which age and experience are counted.</source>
        <translation>Введите дату, на которую считаются возраст и стаж.</translation>
    </message>
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
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Сохранить (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}; at most {maximum}, weight {weight}</source>
        <translation>{kind}; не больше {maximum}, вес {weight}</translation>
    </message>
    <message>
        <source>; cut for each direction apart</source>
        <translation>; порог по каждому направлению</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Take filled sheets back</source>
        <translation>Принять заполненные листы</translation>
    </message>
    <message>
        <source>Each file is taken whole or not at all. An empty cell changes nothing.</source>
        <translation>Каждый файл принимается целиком или не принимается совсем. Пустая ячейка ничего не меняет.</translation>
    </message>
    <message>
        <source>Take the scores</source>
        <translation>Взять баллы</translation>
    </message>
    <message>
        <source>Filled sheets</source>
        <translation>Заполненные листы</translation>
    </message>
    <message>
        <source>Not taken: {files}.</source>
        <translation>Не приняты: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) taken from the sheets</source>
        <translation>
            <numerusform>Из листов взят %n балл</numerusform>
            <numerusform>Из листов взято %n балла</numerusform>
            <numerusform>Из листов взято %n баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n score(s)</source>
        <translation>
            <numerusform>Взять %n балл</numerusform>
            <numerusform>Взять %n балла</numerusform>
            <numerusform>Взять %n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>can be taken</source>
        <translation>можно принять</translation>
    </message>
    <message>
        <source>will not be taken</source>
        <translation>не будет принят</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>StageColumns</name>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Entered how</source>
        <translation>Откуда балл</translation>
    </message>
    <message>
        <source>{outcome}, at the border</source>
        <translation>{outcome}, на границе</translation>
    </message>
</context>
<context>
    <name>StageDeeds</name>
    <message>
        <source>The list of applications brought no scores.</source>
        <translation>В списке заявок баллов не было.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody without a score is entered as absent: %n people.</source>
        <translation>
            <numerusform>Все без балла будут отмечены как неявившиеся: %n человек.</numerusform>
            <numerusform>Все без балла будут отмечены как неявившиеся: %n человека.</numerusform>
            <numerusform>Все без балла будут отмечены как неявившиеся: %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did the rest not come?</source>
        <translation>Остальные не явились?</translation>
    </message>
    <message>
        <source>Enter as absent</source>
        <translation>Отметить неявку</translation>
    </message>
    <message numerus="yes">
        <source>Entered as absent: %n people</source>
        <translation>
            <numerusform>Отмечена неявка: %n человек</numerusform>
            <numerusform>Отмечена неявка: %n человека</numerusform>
            <numerusform>Отмечена неявка: %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores are being entered</source>
        <translation>Баллы вносятся</translation>
    </message>
</context>
<context>
    <name>StageFilter</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Score not entered</source>
        <translation>Балл не введён</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Проходят</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>На границе</translation>
    </message>
    <message>
        <source>Direction not known</source>
        <translation>Направление неизвестно</translation>
    </message>
</context>
<context>
    <name>StageHead</name>
    <message>
        <source>From the list…</source>
        <translation>Из списка…</translation>
    </message>
    <message>
        <source>Take the scores that came with the list of applications</source>
        <translation>Взять баллы, которые пришли со списком заявок</translation>
    </message>
    <message>
        <source>Who goes on, before it is applied</source>
        <translation>Кто проходит – до применения порога</translation>
    </message>
    <message>
        <source>Take part: {count}</source>
        <translation>Участвуют: {count}</translation>
    </message>
    <message>
        <source>scored: {count}</source>
        <translation>с баллом: {count}</translation>
    </message>
    <message>
        <source>absent: {count}</source>
        <translation>неявка: {count}</translation>
    </message>
    <message>
        <source>not entered: {count}</source>
        <translation>не введено: {count}</translation>
    </message>
    <message>
        <source>go on: {count}</source>
        <translation>проходят: {count}</translation>
    </message>
</context>
<context>
    <name>StagePlanDialog</name>
    <message>
        <source>This is no date. Write it as 31.12.2026.</source>
        <translation>Это не дата. Запишите так: 31.12.2026.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>For each direction apart</source>
        <translation>По каждому направлению отдельно</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Наибольший балл</translation>
    </message>
    <message>
        <source>Weight in the ranking</source>
        <translation>Вес в рейтинге</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>Score, number or per cent</source>
        <translation>Балл, число или процент</translation>
    </message>
    <message>
        <source>Several people score independently</source>
        <translation>Оценивают несколько человек независимо</translation>
    </message>
    <message>
        <source>Held from</source>
        <translation>Проводится с</translation>
    </message>
    <message>
        <source>until</source>
        <translation>по</translation>
    </message>
</context>
<context>
    <name>StageStates</name>
    <message>
        <source>Set up the stages</source>
        <translation>Настроить этапы</translation>
    </message>
    <message>
        <source>This intake has no stages yet</source>
        <translation>У этого отбора пока нет этапов</translation>
    </message>
    <message>
        <source>Stages with their maximum, weight and cut are set up under “Rules and stages”.</source>
        <translation>Этапы, их максимум, вес и порог задаются на вкладке «Правила и этапы».</translation>
    </message>
    <message>
        <source>To the applications</source>
        <translation>К заявкам</translation>
    </message>
    <message>
        <source>Nobody is admitted to the selection yet</source>
        <translation>К отбору пока никто не допущен</translation>
    </message>
    <message>
        <source>Choose the eligible applications and admit them to the selection; they are scored here.</source>
        <translation>Выберите подходящие заявки и допустите их к отбору; баллы ставятся здесь.</translation>
    </message>
    <message>
        <source>Nobody has reached this stage yet</source>
        <translation>До этого этапа пока никто не дошёл</translation>
    </message>
    <message>
        <source>Whoever goes on after the stage before takes part here, once its cut is applied.</source>
        <translation>Здесь участвуют прошедшие предыдущий этап – после того как применён его порог.</translation>
    </message>
</context>
<context>
    <name>StagesTab</name>
    <message>
        <source>Import scores</source>
        <translation>Импорт баллов</translation>
    </message>
    <message>
        <source>Surname or number</source>
        <translation>Фамилия или номер</translation>
    </message>
    <message>
        <source>Scores of the stage</source>
        <translation>Баллы этапа</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Интервьюеры</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Пока нечего выгружать.</translation>
    </message>
    <message numerus="yes">
        <source>%n go on</source>
        <translation>
            <numerusform>Проходит %n человек</numerusform>
            <numerusform>Проходят %n человека</numerusform>
            <numerusform>Проходят %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>To the stage {stage}</source>
        <translation>К этапу {stage}</translation>
    </message>
</context>
<context>
    <name>StayPart</name>
    <message>
        <source>Other stays in a reserve</source>
        <translation>Другие сроки в резерве</translation>
    </message>
    <message>
        <source>Stays after all</source>
        <translation>Остаётся в резерве</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Продлить…</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>Выбытие…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>No mentor is named.</source>
        <translation>Наставник не назначен.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Завершается сегодня</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Personal card</source>
        <translation>Личная карточка</translation>
    </message>
    <message>
        <source>Objection received…</source>
        <translation>Поступило возражение…</translation>
    </message>
</context>
<context>
    <name>StepBackDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
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
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Places by direction</source>
        <translation>Места по направлениям</translation>
    </message>
    <message>
        <source>The decision: whose, number, date, and why</source>
        <translation>Решение: чьё, номер, дата и почему</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.2026.</source>
        <translation>Это не дата. Запишите так: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
</context>
</TS>
