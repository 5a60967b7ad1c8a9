<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>ObjectionsPage</name>
        <message>
            <source>No objections</source>
            <translation>Возражений нет</translation>
        </message>
        <message>
            <source>They are entered where they belong: at a result, on the card of an applicant or member, at a decision.</source>
            <translation>Их вводят там, к чему они относятся: у результата, в карточке кандидата или резервиста, у решения.</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Objections to answer</source>
            <translation>Возражения, ждущие ответа</translation>
        </message>
        <message>
            <source>No objection waits for an answer.</source>
            <translation>Возражений, ждущих ответа, нет.</translation>
        </message>
        <message>
            <source>Campaigns under way</source>
            <translation>Текущие кампании</translation>
        </message>
        <message>
            <source>No campaign is under way.</source>
            <translation>Сейчас кампаний нет.</translation>
        </message>
        <message>
            <source>Results not shown to persons yet</source>
            <translation>Ещё не ознакомлены с результатом</translation>
        </message>
        <message>
            <source>Stays in the reserve that end soon</source>
            <translation>Скоро кончается срок в резерве</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Calendar of working days</source>
            <translation>Календарь рабочих дней</translation>
        </message>
        <message>
            <source>Last releases</source>
            <translation>Последняя выдача результатов</translation>
        </message>
        <message>
            <source>Last imports</source>
            <translation>Последние импорты</translation>
        </message>
        <message>
            <source>More: {count}</source>
            <translation>Ещё: {count}</translation>
        </message>
        <message>
            <source>Meetings of commissions</source>
            <translation>Заседания комиссий</translation>
        </message>
        <message>
            <source>Outcomes of decisions to record</source>
            <translation>Итоги решений, которые пора внести</translation>
        </message>
        <message>
            <source>Terms in commissions that end soon</source>
            <translation>Сроки в комиссиях, которые скоро закончатся</translation>
        </message>
        <message>
            <source>Meeting No. {number} of {date}</source>
            <translation>Заседание № {number} от {date}</translation>
        </message>
        <message>
            <source>items: {count}</source>
            <translation>вопросов: {count}</translation>
        </message>
        <message>
            <source>ballots overdue: {overdue} of {count}</source>
            <translation>бюллетени не вернулись в срок: {overdue} из {count}</translation>
        </message>
        <message>
            <source>changes to confirm: {count}</source>
            <translation>изменений к подтверждению: {count}</translation>
        </message>
        <message>
            <source>minutes not signed</source>
            <translation>протокол не подписан</translation>
        </message>
        <message>
            <source>the day has passed</source>
            <translation>день прошёл</translation>
        </message>
        <message>
            <source>packet not made</source>
            <translation>пакет не сформирован</translation>
        </message>
        <message>
            <source>ballots not back: {count}</source>
            <translation>не вернулись бюллетени: {count}</translation>
        </message>
        <message>
            <source>due {date}</source>
            <translation>срок {date}</translation>
        </message>
        <message>
            <source>received {date}</source>
            <translation>поступило {date}</translation>
        </message>
        <message>
            <source>as of {date}</source>
            <translation>на {date}</translation>
        </message>
        <message>
            <source>officials: {count}</source>
            <translation>должностных лиц: {count}</translation>
        </message>
        <message>
            <source>forms: {received} of {required}, missing {missing}</source>
            <translation>листов: {received} из {required}, не хватает {missing}</translation>
        </message>
        <message>
            <source>being entered: {count}</source>
            <translation>заполняется: {count}</translation>
        </message>
        <message>
            <source>open forms: {count}</source>
            <translation>незакрытых листов: {count}</translation>
        </message>
        <message>
            <source>{count} of {all} officials</source>
            <translation>{count} из {all} человек</translation>
        </message>
        <message>
            <source>ended {date}</source>
            <translation>закончился {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>до {date}</translation>
        </message>
        <message>
            <source>On this disk</source>
            <translation>На этом диске</translation>
        </message>
        <message>
            <source>Second folder, on another disk</source>
            <translation>Вторая папка, на другом диске</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>ещё нет</translation>
        </message>
        <message>
            <source>A damaged disk would take all copies with it.</source>
            <translation>Испорченный диск унесёт с собой все копии.</translation>
        </message>
        <message>
            <source>{folder} lies on the same disk</source>
            <translation>{folder} лежит на том же диске</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>не указана</translation>
        </message>
        <message>
            <source>no backup there</source>
            <translation>копий там нет</translation>
        </message>
        <message>
            <source>days old: {count}</source>
            <translation>дней прошло: {count}</translation>
        </message>
        <message>
            <source>No holidays of {year} are entered</source>
            <translation>Праздники за {year} год не внесены</translation>
        </message>
        <message>
            <source>Terms are counted with weekends only until they are.</source>
            <translation>Пока их нет, сроки считаются только по выходным.</translation>
        </message>
        <message>
            <source>to be filled</source>
            <translation>заполнить</translation>
        </message>
        <message>
            <source>{all} events, {today} today</source>
            <translation>событий: {all}, сегодня: {today}</translation>
        </message>
        <message>
            <source>Never verified yet.</source>
            <translation>Ещё не проверялся.</translation>
        </message>
        <message>
            <source>Verified {moment}</source>
            <translation>Проверен {moment}</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>в порядке</translation>
        </message>
        <message>
            <source>problems found</source>
            <translation>найдены расхождения</translation>
        </message>
        <message>
            <source>{moment} · new {new}, changed {changed}, refused {refused}</source>
            <translation>{moment} · новых {new}, изменено {changed}, отклонено {refused}</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>отменён</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>All objections</source>
            <translation>Все возражения</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>This workspace is empty</source>
            <translation>Это рабочее пространство пусто</translation>
        </message>
        <message>
            <source>Begin with these steps; each opens its place.</source>
            <translation>Начните с этих шагов; каждый открывает своё место.</translation>
        </message>
        <message>
            <source>Results appear here when a campaign releases them.</source>
            <translation>Результаты появятся здесь, когда их объявят.</translation>
        </message>
        <message>
            <source>done</source>
            <translation>готово</translation>
        </message>
        <message>
            <source>Name a second folder for backups</source>
            <translation>Укажите вторую папку для резервных копий</translation>
        </message>
        <message>
            <source>On another disk, so that a damaged one does not take them along.</source>
            <translation>На другом диске, чтобы копии не пропали вместе с испорченным.</translation>
        </message>
        <message>
            <source>Import the register of officials</source>
            <translation>Импортируйте реестр должностных лиц</translation>
        </message>
        <message>
            <source>From the spreadsheet you keep today; you see every row before it is written.</source>
            <translation>Из таблицы, которую вы ведёте сегодня; каждую строку видно до записи.</translation>
        </message>
        <message>
            <source>Look through the competency framework and the calendar</source>
            <translation>Просмотрите рамку компетенций и календарь</translation>
        </message>
        <message>
            <source>Competencies, weights, targets; holidays and moved days off.</source>
            <translation>Компетенции, веса, цели; праздники и перенесённые выходные.</translation>
        </message>
        <message>
            <source>Prepare a campaign</source>
            <translation>Подготовьте кампанию</translation>
        </message>
        <message>
            <source>Whom it assesses, who rates, by which rules.</source>
            <translation>Кого оценивают, кто оценивает, по каким правилам.</translation>
        </message>
        <message>
            <source>Prepare an intake of the reserve</source>
            <translation>Подготовьте отбор в резерв</translation>
        </message>
        <message>
            <source>Rules, days, places and stages; then the applications.</source>
            <translation>Правила, сроки, места и этапы; затем заявки.</translation>
        </message>
        <message>
            <source>Enter a commission and prepare its meeting</source>
            <translation>Создайте комиссию и подготовьте её заседание</translation>
        </message>
        <message>
            <source>Members and voting rule; then agenda, packet, votes and minutes.</source>
            <translation>Состав и правило голосования; затем повестка, пакет материалов, голоса и протокол.</translation>
        </message>
    </context>
</TS>
