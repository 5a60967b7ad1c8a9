<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AddOfficialsPage</name>
    <message>
        <source>Officials of the register</source>
        <translation>Должностные лица реестра</translation>
    </message>
    <message>
        <source>Add officials</source>
        <translation>Добавить лиц</translation>
    </message>
    <message>
        <source>the register as of {date}</source>
        <translation>реестр на {date}</translation>
    </message>
    <message>
        <source>holds no post</source>
        <translation>не занимает должности</translation>
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
        <source>Acting</source>
        <translation>И. о.</translation>
    </message>
    <message>
        <source>In the campaign</source>
        <translation>В кампании</translation>
    </message>
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
        <source>Shift and Ctrl choose several, Enter adds.</source>
        <translation>Shift и Ctrl выбирают несколько, Enter добавляет.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найден %n</numerusform>
            <numerusform>найдено %n</numerusform>
            <numerusform>найдено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n found</source>
        <translation>
            <numerusform>Добавить %n найденного</numerusform>
            <numerusform>Добавить всех %n найденных</numerusform>
            <numerusform>Добавить всех %n найденных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Добавить %n</numerusform>
            <numerusform>Добавить %n</numerusform>
            <numerusform>Добавить %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) added.</source>
        <translation>
            <numerusform>Добавлено: %n лицо.</numerusform>
            <numerusform>Добавлено: %n лица.</numerusform>
            <numerusform>Добавлено: %n лиц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the campaign</source>
        <translation>Назад к кампании</translation>
    </message>
</context>
<context>
    <name>AgreementTab</name>
    <message>
        <source>The results have not been released yet</source>
        <translation>Результаты ещё не выданы</translation>
    </message>
    <message>
        <source>How far the raters agree is shown with the first release.</source>
        <translation>Насколько согласны оценивающие, показывается с первой выдачей результатов.</translation>
    </message>
    <message>
        <source>Rater code</source>
        <translation>Код оценивающего</translation>
    </message>
    <message>
        <source>Only what stands out</source>
        <translation>Только заметное</translation>
    </message>
    <message>
        <source>Export the diagnostics</source>
        <translation>Экспорт диагностики</translation>
    </message>
</context>
<context>
    <name>AssignmentPlanDialog</name>
    <message>
        <source>Planned assignments</source>
        <translation>Намеченные закрепления</translation>
    </message>
    <message>
        <source>Only what is refused</source>
        <translation>Только отклонённое</translation>
    </message>
    <message>
        <source>There is nobody to assign: everybody asked for is there.</source>
        <translation>Закреплять некого: все, кто нужен, уже есть.</translation>
    </message>
    <message>
        <source>Assigning raters</source>
        <translation>Закрепляются оценивающие</translation>
    </message>
    <message numerus="yes">
        <source>Make %n assignment(s)?</source>
        <translation>
            <numerusform>Сделать %n закрепление?</numerusform>
            <numerusform>Сделать %n закрепления?</numerusform>
            <numerusform>Сделать %n закреплений?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n assignment(s)</source>
        <translation>
            <numerusform>Сделать %n закрепление</numerusform>
            <numerusform>Сделать %n закрепления</numerusform>
            <numerusform>Сделать %n закреплений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s) get a code of their own.</source>
        <translation>
            <numerusform>%n оценивающий получит свой код.</numerusform>
            <numerusform>%n оценивающих получат свои коды.</numerusform>
            <numerusform>%n оценивающих получат свои коды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) exist already and stay as they are.</source>
        <translation>
            <numerusform>%n закрепление уже есть и остаётся как есть.</numerusform>
            <numerusform>%n закрепления уже есть и остаются как есть.</numerusform>
            <numerusform>%n закреплений уже есть и остаются как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are refused; the reason stands beside each.</source>
        <translation>
            <numerusform>%n строка отклонена; причина стоит рядом.</numerusform>
            <numerusform>%n строки отклонены; причина стоит рядом с каждой.</numerusform>
            <numerusform>%n строк отклонено; причина стоит рядом с каждой.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rater} ({code}) is one person with one code in: {bodies}.</source>
        <translation>{rater} ({code}) – один человек с одним кодом в органах: {bodies}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rater(s) have officials in several bodies.</source>
        <translation>
            <numerusform>Ещё у %n оценивающего служащие в нескольких органах.</numerusform>
            <numerusform>Ещё у %n оценивающих служащие в нескольких органах.</numerusform>
            <numerusform>Ещё у %n оценивающих служащие в нескольких органах.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are different people, go back and write their names in full.</source>
        <translation>Если это разные люди, вернитесь и напишите их имена полностью.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Закрепление</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже есть</translation>
    </message>
</context>
<context>
    <name>AssignmentsTab</name>
    <message>
        <source>Officials and their raters</source>
        <translation>Должностные лица и их оценивающие</translation>
    </message>
    <message>
        <source>No officials in this campaign yet</source>
        <translation>В этой кампании пока нет должностных лиц</translation>
    </message>
    <message>
        <source>Raters are assigned as soon as the campaign has officials.</source>
        <translation>Оценивающих закрепляют, когда в кампании есть должностные лица.</translation>
    </message>
    <message>
        <source>Surname, body or post</source>
        <translation>Фамилия, орган или должность</translation>
    </message>
    <message>
        <source>Only missing</source>
        <translation>Только нехватка</translation>
    </message>
    <message>
        <source>Assign raters</source>
        <translation>Закрепить оценивающих</translation>
    </message>
    <message>
        <source>Superiors, by body…</source>
        <translation>Руководители по органам…</translation>
    </message>
    <message>
        <source>Peers from the same body…</source>
        <translation>Коллеги из того же органа…</translation>
    </message>
    <message>
        <source>Everybody himself (self-assessment)…</source>
        <translation>Каждый сам себя (самооценка)…</translation>
    </message>
    <message>
        <source>Raters of the selected officials…</source>
        <translation>Оценивающие для выбранных лиц…</translation>
    </message>
    <message>
        <source>From Excel: paste or a workbook…</source>
        <translation>Из Excel: вставка или книга…</translation>
    </message>
    <message>
        <source>{role}: {assigned} assigned, at least {minimum} asked for</source>
        <translation>{role}: закреплено {assigned}, нужно не меньше {minimum}</translation>
    </message>
    <message>
        <source>{assigned} assigned, {missing} missing</source>
        <translation>закреплено: {assigned}, не хватает: {missing}</translation>
    </message>
    <message>
        <source>Every official has a superior already.</source>
        <translation>У каждого должностного лица уже есть руководитель.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) made.</source>
        <translation>
            <numerusform>Сделано %n закрепление.</numerusform>
            <numerusform>Сделано %n закрепления.</numerusform>
            <numerusform>Сделано %n закреплений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BesidePart</name>
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
    <name>BlockLine</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>BoardFoot</name>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Вернуть последний шаг (Ctrl+Z)</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Завершить сессию</translation>
    </message>
    <message>
        <source>changed, not recorded: {count}</source>
        <translation>изменено, не записано: {count}</translation>
    </message>
    <message>
        <source>discussed, not recorded: {count}</source>
        <translation>обсуждено, не записано: {count}</translation>
    </message>
    <message>
        <source>last session {day}, minutes {minutes}</source>
        <translation>последняя сессия {day}, протокол {minutes}</translation>
    </message>
</context>
<context>
    <name>BoardToolbar</name>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Личные</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Профессиональные</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Изменённые: {count}</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Computed, 90 % interval</source>
        <translation>Расчёт, интервал 90 %</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>расчёт</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задано</translation>
    </message>
    <message>
        <source>score</source>
        <translation>балл</translation>
    </message>
    <message>
        <source>set</source>
        <translation>задано</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Обсуждён</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Без уровня</translation>
    </message>
    <message>
        <source>no forms</source>
        <translation>нет листов</translation>
    </message>
    <message>
        <source>coverage {share}</source>
        <translation>покрытие {share}</translation>
    </message>
    <message>
        <source>no total</source>
        <translation>нет итога</translation>
    </message>
    <message>
        <source>was without level</source>
        <translation>был без уровня</translation>
    </message>
    <message>
        <source>was {level}</source>
        <translation>было {level}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>Proposed, not recorded yet.</source>
        <translation>Предложено, ещё не записано.</translation>
    </message>
    <message>
        <source>Recorded by the commission.</source>
        <translation>Записано комиссией.</translation>
    </message>
    <message>
        <source>Discussed.</source>
        <translation>Обсуждён.</translation>
    </message>
    <message>
        <source>Integrity below its limit or not scored.</source>
        <translation>Добросовестность ниже порога или без балла.</translation>
    </message>
    <message>
        <source>Raters gave examples.</source>
        <translation>Есть примеры оценивающих.</translation>
    </message>
    <message>
        <source>{block}: calibrated {value}, computed {computed}, {level}</source>
        <translation>{block}: калиброванный {value}, расчёт {computed}, {level}</translation>
    </message>
    <message>
        <source>{block}: not scored, {why}</source>
        <translation>{block}: нет балла, {why}</translation>
    </message>
    <message>
        <source>{block}: {value}, {level}</source>
        <translation>{block}: {value}, {level}</translation>
    </message>
</context>
<context>
    <name>CalibrationDrawer</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Commission&apos;s decision</source>
        <translation>Решение комиссии</translation>
    </message>
    <message>
        <source>Block score</source>
        <translation>Балл блока</translation>
    </message>
    <message>
        <source>Back to the computed score</source>
        <translation>Вернуть расчётный балл</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Обсуждён</translation>
    </message>
    <message>
        <source>Space on the card does the same.</source>
        <translation>На карточке то же делает пробел.</translation>
    </message>
    <message>
        <source>Role means</source>
        <translation>Средние по ролям</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Причина изменения</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>Reason for the change, required</source>
        <translation>Причина изменения, обязательно</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Расчёт</translation>
    </message>
    <message>
        <source>Calibrated total {value}, from the blocks.</source>
        <translation>Калиброванный итог {value}, из блоков.</translation>
    </message>
    <message>
        <source>Recorded: {who}, minutes {minutes}, {day}.</source>
        <translation>Записано: {who}, протокол {minutes}, {day}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>Goes into the minutes; the computed {value} stays beside it.</source>
        <translation>Войдёт в протокол; расчёт {value} останется рядом.</translation>
    </message>
    <message>
        <source>Save level {level}</source>
        <translation>Сохранить уровень {level}</translation>
    </message>
</context>
<context>
    <name>CalibrationTab</name>
    <message>
        <source>Officials on the board</source>
        <translation>Лица на доске</translation>
    </message>
    <message>
        <source>The board is closed.</source>
        <translation>Доска закрыта.</translation>
    </message>
    <message>
        <source>It opens again while the results are released; what was recorded stays in force.</source>
        <translation>Она откроется, когда результаты выданы; записанное остаётся в силе.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), last at {time}, not recorded</source>
        <translation>
            <numerusform>%n изменение, последнее в {time}, не записано</numerusform>
            <numerusform>%n изменения, последнее в {time}, не записаны</numerusform>
            <numerusform>%n изменений, последнее в {time}, не записаны</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is recorded.</source>
        <translation>Сессия записана.</translation>
    </message>
    <message>
        <source>The set scores stand beside the computed ones in every export.</source>
        <translation>Заданные баллы стоят рядом с рассчитанными в каждом экспорте.</translation>
    </message>
</context>
<context>
    <name>CampaignActions</name>
    <message>
        <source>Launch “{name}”?</source>
        <translation>Запустить «{name}»?</translation>
    </message>
    <message numerus="yes">
        <source>Launch for %n official(s)</source>
        <translation>
            <numerusform>Запустить для %n лица</numerusform>
            <numerusform>Запустить для %n лиц</numerusform>
            <numerusform>Запустить для %n лиц</numerusform>
        </translation>
    </message>
    <message>
        <source>Framework, roles, weights and minimums are fixed and do not change any more.</source>
        <translation>Рамка компетенций, роли, веса и минимумы закрепляются и больше не меняются.</translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) will be assessed,</source>
        <translation>
            <numerusform>Будет оценено %n лицо,</numerusform>
            <numerusform>Будет оценено %n лица,</numerusform>
            <numerusform>Будет оценено %n лиц,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not.</source>
        <translation>
            <numerusform>не оценивается %n.</numerusform>
            <numerusform>не оценивается %n.</numerusform>
            <numerusform>не оценивается %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s) are assigned.</source>
        <translation>
            <numerusform>Закреплений оценивающих: %n.</numerusform>
            <numerusform>Закреплений оценивающих: %n.</numerusform>
            <numerusform>Закреплений оценивающих: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) lack raters to the minimum; add them later.</source>
        <translation>
            <numerusform>У %n лица оценивающих меньше минимума; их можно добавить позже.</numerusform>
            <numerusform>У %n лиц оценивающих меньше минимума; их можно добавить позже.</numerusform>
            <numerusform>У %n лиц оценивающих меньше минимума; их можно добавить позже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) hold no post on the as-of date.</source>
        <translation>
            <numerusform>%n лицо на расчётную дату не занимает должности.</numerusform>
            <numerusform>%n лица на расчётную дату не занимают должности.</numerusform>
            <numerusform>%n лиц на расчётную дату не занимают должности.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) in roles that are not asked are taken away.</source>
        <translation>
            <numerusform>%n закрепление в роли, которой нет, снимается.</numerusform>
            <numerusform>%n закрепления в ролях, которых нет, снимаются.</numerusform>
            <numerusform>%n закреплений в ролях, которых нет, снимаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the draft “{name}”?</source>
        <translation>Удалить черновик «{name}»?</translation>
    </message>
    <message>
        <source>Its officials and assignments go with it; the register stays as it is.</source>
        <translation>Вместе с ним удаляются состав лиц и закрепления; реестр не меняется.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message numerus="yes">
        <source>%n open form(s) left. Correct each or dismiss it with a reason, then release.</source>
        <translation>
            <numerusform>Остался %n незакрытый лист. Исправьте его или оставьте без рассмотрения с причиной, затем выдайте результаты.</numerusform>
            <numerusform>Осталось %n незакрытых листа. Исправьте каждый или оставьте без рассмотрения с причиной, затем выдайте результаты.</numerusform>
            <numerusform>Осталось %n незакрытых листов. Исправьте каждый или оставьте без рассмотрения с причиной, затем выдайте результаты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release the results of “{name}”?</source>
        <translation>Выдать результаты «{name}»?</translation>
    </message>
    <message numerus="yes">
        <source>Release %n result(s)</source>
        <translation>
            <numerusform>Выдать %n результат</numerusform>
            <numerusform>Выдать %n результата</numerusform>
            <numerusform>Выдать %n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Results are frozen with their marks and rules. Whoever may see results will see them; forms do not change any more. A backup is made first.</source>
        <translation>Результаты фиксируются вместе с отметками и правилами. Их увидят все, кому доступны результаты; листы больше не меняются. Сначала делается резервная копия.</translation>
    </message>
    <message>
        <source>They become version {number} and replace version {before}: {reason}</source>
        <translation>Это будет версия {number}, она заменит версию {before}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n required form(s) have not been received.</source>
        <translation>
            <numerusform>Не получен %n нужный лист.</numerusform>
            <numerusform>Не получено %n нужных листа.</numerusform>
            <numerusform>Не получено %n нужных листов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are not finished; their marks count as they stand.</source>
        <translation>
            <numerusform>%n лист не закончен; его отметки учитываются как есть.</numerusform>
            <numerusform>%n листа не закончены; их отметки учитываются как есть.</numerusform>
            <numerusform>%n листов не закончены; их отметки учитываются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing results</source>
        <translation>Выдача результатов</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) released.</source>
        <translation>
            <numerusform>Выдан %n результат.</numerusform>
            <numerusform>Выдано %n результата.</numerusform>
            <numerusform>Выдано %n результатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be exported for the commission.</source>
        <translation>Их можно экспортировать для комиссии.</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Экспорт в Excel</translation>
    </message>
    <message>
        <source>The results, marks or rules were altered after the release.</source>
        <translation>Результаты, отметки или правила изменены после выдачи.</translation>
    </message>
    <message>
        <source>These are the released results.</source>
        <translation>Это те самые выданные результаты.</translation>
    </message>
    <message>
        <source>Version {number}, released {moment} by {account}; marks and rules are unchanged.</source>
        <translation>Версия {number}, выдана {moment}, {account}; отметки и правила не изменены.</translation>
    </message>
    <message>
        <source>Put “{name}” into the archive?</source>
        <translation>Передать «{name}» в архив?</translation>
    </message>
    <message>
        <source>Results and versions stay visible; nothing can be changed. An administrator can take it out again; the audit log notes it.</source>
        <translation>Результаты и версии остаются видны; изменить ничего нельзя. Администратор может вернуть кампанию; это отмечается в журнале.</translation>
    </message>
    <message>
        <source>Into the archive</source>
        <translation>В архив</translation>
    </message>
</context>
<context>
    <name>CampaignMenu</name>
    <message>
        <source>More steps</source>
        <translation>Другие шаги</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Импортировать отметки</translation>
    </message>
    <message>
        <source>End entry</source>
        <translation>Завершить ввод</translation>
    </message>
    <message>
        <source>Nothing new is expected; open forms can still be settled.</source>
        <translation>Новых листов больше не ждут; незакрытые листы ещё можно исправить.</translation>
    </message>
    <message>
        <source>Forms are taken again.</source>
        <translation>Листы снова принимаются.</translation>
    </message>
    <message>
        <source>Correct the results…</source>
        <translation>Исправить результаты…</translation>
    </message>
    <message>
        <source>For a written reason; the released version stays visible until the next one.</source>
        <translation>С письменной причиной; выданная версия видна, пока не выдана следующая.</translation>
    </message>
    <message>
        <source>Withdraw the correction</source>
        <translation>Отказаться от исправления</translation>
    </message>
    <message>
        <source>Possible while nothing was changed.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Verify the results</source>
        <translation>Проверить результаты</translation>
    </message>
    <message>
        <source>Whether they are still those that were released.</source>
        <translation>Остались ли они такими, какими были выданы.</translation>
    </message>
    <message>
        <source>Into the archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>To be read only.</source>
        <translation>Только для чтения.</translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Delete the draft…</source>
        <translation>Удалить черновик…</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Export to Excel</source>
        <translation>Экспорт в Excel</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>на {date}</translation>
    </message>
    <message>
        <source>Version {number} stays in force until it is corrected. Reason: {reason}</source>
        <translation>Версия {number} действует, пока готовится исправление. Причина: {reason}</translation>
    </message>
    <message>
        <source>Officials, raters and rules can be changed; the launch fixes the rules.</source>
        <translation>Состав лиц, оценивающих и правила можно менять; запуск закрепляет правила.</translation>
    </message>
    <message>
        <source>Forms come in; officials and raters can be added; the rules do not change.</source>
        <translation>Листы принимаются; лиц и оценивающих можно добавлять; правила не меняются.</translation>
    </message>
    <message>
        <source>Entry is over: settle the open forms, then release the results.</source>
        <translation>Ввод завершён: закройте незакрытые листы и выдайте результаты.</translation>
    </message>
    <message>
        <source>Version {number} is in force; a change needs a correction with a reason.</source>
        <translation>Действует версия {number}; изменить результаты можно только исправлением с причиной.</translation>
    </message>
    <message>
        <source>In the archive, to be read only.</source>
        <translation>В архиве, только для чтения.</translation>
    </message>
</context>
<context>
    <name>CampaignTab</name>
    <message>
        <source>Only administrators see it; each view is noted in the audit log.</source>
        <translation>Это видят только администраторы; каждый просмотр отмечается в журнале аудита.</translation>
    </message>
</context>
<context>
    <name>CampaignTabs</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Оценивающие</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Калибровка</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Возражения</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>Open forms</source>
        <translation>Незакрытые листы</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Должностные лица</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Закрепление</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Кампании оценки</translation>
    </message>
    <message>
        <source>Name of a campaign</source>
        <translation>Название кампании</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Импортировать отметки</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Новая кампания</translation>
    </message>
    <message>
        <source>No results have been released yet.</source>
        <translation>Выданных результатов пока нет.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Кампаний оценки пока нет</translation>
    </message>
    <message>
        <source>A campaign collects marks of deputy ministers or deputy akims. Start one from the register, or import a list of marks.</source>
        <translation>Кампания собирает отметки заместителей министров или заместителей акимов. Начните её из реестра или импортируйте список отметок.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Должностные лица</translation>
    </message>
    <message>
        <source>Received / required</source>
        <translation>Получено / требуется</translation>
    </message>
    <message>
        <source>Received, %</source>
        <translation>Получено, %</translation>
    </message>
    <message>
        <source>Open forms</source>
        <translation>Незакрытые листы</translation>
    </message>
    <message numerus="yes">
        <source>%n refused form(s) to settle before the release.</source>
        <translation>
            <numerusform>До выдачи нужно решить, что делать с %n отклонённым листом.</numerusform>
            <numerusform>До выдачи нужно решить, что делать с %n отклонёнными листами.</numerusform>
            <numerusform>До выдачи нужно решить, что делать с %n отклонёнными листами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n кампания</numerusform>
            <numerusform>%n кампании</numerusform>
            <numerusform>%n кампаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>guideline {share}, not a quota</source>
        <translation>ориентир {share}, не квота</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct the results of “{name}”?</source>
        <translation>Исправить результаты «{name}»?</translation>
    </message>
    <message>
        <source>The campaign goes back to review. Version {number} stays visible until the next one is released; both are kept. The reason stands beside the new version.</source>
        <translation>Кампания вернётся на проверку. Версия {number} видна, пока не выдана следующая; обе сохраняются. Причина стоит рядом с новой версией.</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>Начать исправление</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message numerus="yes">
        <source>Dismiss %n open form(s)?</source>
        <translation>
            <numerusform>Оставить без рассмотрения %n незакрытый лист?</numerusform>
            <numerusform>Оставить без рассмотрения %n незакрытых листа?</numerusform>
            <numerusform>Оставить без рассмотрения %n незакрытых листов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their marks will not count. The reason is kept with the form.</source>
        <translation>Их отметки не войдут в расчёт. Причина хранится вместе с листом.</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n form(s)</source>
        <translation>
            <numerusform>Оставить %n лист</numerusform>
            <numerusform>Оставить %n листа</numerusform>
            <numerusform>Оставить %n листов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Raters&apos; examples</source>
        <translation>Примеры оценивающих</translation>
    </message>
    <message>
        <source>None may be shown: too few authors in each role, or none written.</source>
        <translation>Показать нечего: в каждой роли мало авторов или примеров нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n more example(s)</source>
        <translation>
            <numerusform>Ещё %n пример</numerusform>
            <numerusform>Ещё %n примера</numerusform>
            <numerusform>Ещё %n примеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Work indicators</source>
        <translation>Показатели работы</translation>
    </message>
    <message>
        <source>beside, not in the scores</source>
        <translation>рядом, не в баллах</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>score {score}, coverage {coverage}</source>
        <translation>балл {score}, охват {coverage}</translation>
    </message>
    <message>
        <source>in block</source>
        <translation>в блоке</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>профиль</translation>
    </message>
    <message>
        <source>uncounted</source>
        <translation>вне счёта</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Руков.</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Эксперт</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Коллеги</translation>
    </message>
    <message>
        <source>Subord.</source>
        <translation>Подчин.</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Сам</translation>
    </message>
    <message>
        <source>Not observed by anybody in this role.</source>
        <translation>Никто в этой роли не наблюдал.</translation>
    </message>
    <message>
        <source>Raters: {n}, at least {minimum} are needed: not counted.</source>
        <translation>Оценивающих: {n}, нужно не менее {minimum}: не учитывается.</translation>
    </message>
    <message>
        <source>{share} of the squared error is assumed: one rater cannot be compared with himself, so the spread between raters of this campaign stands in.</source>
        <translation>{share} квадрата ошибки – допущение: единственного оценивающего не с кем сравнить, поэтому взято расхождение между оценивающими этой кампании.</translation>
    </message>
    <message>
        <source>Distinguishably above: {above}. Distinguishably below: {below}. Places that cannot be excluded: {places} of {count}.</source>
        <translation>Заметно выше: {above}. Заметно ниже: {below}. Места, которых нельзя исключить: {places} из {count}.</translation>
    </message>
</context>
<context>
    <name>ExplanationPage</name>
    <message>
        <source>Competencies and role means</source>
        <translation>Компетенции и средние баллы по ролям</translation>
    </message>
    <message>
        <source>How the total came about</source>
        <translation>Как получен итоговый балл</translation>
    </message>
    <message>
        <source>Previous official (Ctrl+PgUp)</source>
        <translation>Предыдущее лицо (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next official (Ctrl+PgDown)</source>
        <translation>Следующее лицо (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Official {number} of {count}</source>
        <translation>Лицо {number} из {count}</translation>
    </message>
    <message>
        <source>From competencies to the total</source>
        <translation>От компетенций к итоговому баллу</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько это надёжно</translation>
    </message>
    <message>
        <source>parts of the squared error</source>
        <translation>части квадрата ошибки</translation>
    </message>
    <message>
        <source>A border between bands is not a proven difference.</source>
        <translation>Граница между группами – не доказанное различие.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Marks of superiors and experts</source>
        <translation>Отметки руководителей и экспертов</translation>
    </message>
    <message>
        <source>Of peers and subordinates only the means are shown.</source>
        <translation>По коллегам и подчинённым показываются только средние баллы.</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>Correct a finished form?</source>
        <translation>Исправить законченный лист?</translation>
    </message>
    <message>
        <source>The form is open for entry until it is finished again.</source>
        <translation>Лист будет открыт для ввода, пока его снова не закончат.</translation>
    </message>
    <message>
        <source>Take the form up again</source>
        <translation>Открыть лист снова</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>mark</source>
        <translation>отметка</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>не наблюдалось</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>снять отметку</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>компетенция</translation>
    </message>
    <message>
        <source>to the example</source>
        <translation>к примеру</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>завершить</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Черновик сохранён в {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Finish the form</source>
        <translation>Завершить лист</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>The form of this rater for the official before (Ctrl+PgUp)</source>
        <translation>Лист этого оценивающего на предыдущее лицо (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>The form of this rater for the official after (Ctrl+PgDown)</source>
        <translation>Лист этого оценивающего на следующее лицо (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Compare with the paper</source>
        <translation>Сверить с бумагой</translation>
    </message>
    <message>
        <source>A second look at a form entered from paper (Ctrl+B)</source>
        <translation>Второй взгляд на лист, внесённый с бумаги (Ctrl+B)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>role: {role}</source>
        <translation>роль: {role}</translation>
    </message>
</context>
<context>
    <name>FormLine</name>
    <message>
        <source>Compared with the paper {moment}, {account}</source>
        <translation>Сверено с бумагой {moment}, {account}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Ввести</translation>
    </message>
    <message>
        <source>Enter the form of {rater}</source>
        <translation>Ввести лист: {rater}</translation>
    </message>
    <message>
        <source>Compare with the paper: {rater}</source>
        <translation>Сверить с бумагой: {rater}</translation>
    </message>
    <message>
        <source>Correct the form of {rater}</source>
        <translation>Исправить лист: {rater}</translation>
    </message>
    <message>
        <source>Remove {rater}</source>
        <translation>Убрать: {rater}</translation>
    </message>
</context>
<context>
    <name>FormsBar</name>
    <message>
        <source>Surname, body or post</source>
        <translation>Фамилия, орган или должность</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Любая роль</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>{received} of {required} forms received</source>
        <translation>получено листов: {received} из {required}</translation>
    </message>
    <message numerus="yes">
        <source>{missing} missing, of %n official(s)</source>
        <translation>
            <numerusform>не хватает {missing} – у %n лица</numerusform>
            <numerusform>не хватает {missing} – у %n лиц</numerusform>
            <numerusform>не хватает {missing} – у %n лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being entered</source>
        <translation>
            <numerusform>%n вводится</numerusform>
            <numerusform>%n вводятся</numerusform>
            <numerusform>%n вводятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open form(s)</source>
        <translation>
            <numerusform>%n незакрытый лист</numerusform>
            <numerusform>%n незакрытых листа</numerusform>
            <numerusform>%n незакрытых листов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) without an example</source>
        <translation>
            <numerusform>%n лист без примера</numerusform>
            <numerusform>%n листа без примера</numerusform>
            <numerusform>%n листов без примера</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsColumns</name>
    <message>
        <source>Open</source>
        <translation>Незакр.</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>листы</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>missing in</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{role}: received {received}, required {required}</source>
        <translation>{role}: получено {received}, требуется {required}</translation>
    </message>
    <message numerus="yes">
        <source>%n being entered</source>
        <translation>
            <numerusform>%n вводится</numerusform>
            <numerusform>%n вводятся</numerusform>
            <numerusform>%n вводятся</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms with a mark 1, 2 or 5 without an example. {roles}</source>
        <translation>Листы, где к отметке 1, 2 или 5 нет примера. {roles}</translation>
    </message>
</context>
<context>
    <name>FormsPanel</name>
    <message>
        <source>Nobody is assigned yet.</source>
        <translation>Пока никто не закреплён.</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>Роль неизвестна</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) in; names are not shown any more</source>
        <translation>
            <numerusform>%n лист сдан; имя больше не показывается</numerusform>
            <numerusform>%n листа сдано; имена больше не показываются</numerusform>
            <numerusform>%n листов сдано; имена больше не показываются</numerusform>
        </translation>
    </message>
    <message>
        <source>After entry neither the names nor the marks of peers and subordinates are shown.</source>
        <translation>После ввода листа не показываются ни имена, ни отметки коллег и подчинённых.</translation>
    </message>
</context>
<context>
    <name>FormsTab</name>
    <message>
        <source>Officials and forms</source>
        <translation>Должностные лица и листы</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Новый лист</translation>
    </message>
</context>
<context>
    <name>GroundDialog</name>
    <message numerus="yes">
        <source>Why are %n official(s) not assessed?</source>
        <translation>
            <numerusform>Почему %n лицо не оценивается?</numerusform>
            <numerusform>Почему %n лица не оцениваются?</numerusform>
            <numerusform>Почему %n лиц не оцениваются?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the campaign without a result; the ground stands beside their names.</source>
        <translation>Они остаются в кампании без результата; основание стоит рядом с именем.</translation>
    </message>
    <message numerus="yes">
        <source>Do not assess %n</source>
        <translation>
            <numerusform>Не оценивать %n</numerusform>
            <numerusform>Не оценивать %n</numerusform>
            <numerusform>Не оценивать %n</numerusform>
        </translation>
    </message>
    <message>
        <source>As the register proposes for each</source>
        <translation>Каждому – как предлагает реестр</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Другое, словами</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите, почему.</translation>
    </message>
</context>
<context>
    <name>GuidelineEditor</name>
    <message>
        <source>Show a guideline beside the shares of levels</source>
        <translation>Показывать ориентир рядом с долями уровней</translation>
    </message>
    <message>
        <source>From, %</source>
        <translation>От, %</translation>
    </message>
    <message>
        <source>To, %</source>
        <translation>До, %</translation>
    </message>
    <message>
        <source>Level {level}, from</source>
        <translation>Уровень {level}, от</translation>
    </message>
    <message>
        <source>Level {level}, to</source>
        <translation>Уровень {level}, до</translation>
    </message>
    <message>
        <source>A guideline, not a quota: nothing is enforced. Together from {low} % to {high} %.</source>
        <translation>Ориентир, а не квота: ничего не запрещается. Вместе от {low} % до {high} %.</translation>
    </message>
</context>
<context>
    <name>IntervalLine</name>
    <message>
        <source>Computed score</source>
        <translation>Рассчитанный балл</translation>
    </message>
</context>
<context>
    <name>LevelColumn</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n чел.</numerusform>
            <numerusform>%n чел.</numerusform>
            <numerusform>%n чел.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {people}</source>
        <translation>{shown} из {people}</translation>
    </message>
    <message>
        <source>{people}, outside the shares</source>
        <translation>{people}, вне долей</translation>
    </message>
</context>
<context>
    <name>LevelHeader</name>
    <message>
        <source>Competency</source>
        <translation>Компетенция</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Не наблюдалось</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Assign from a list</source>
        <translation>Закрепить по списку</translation>
    </message>
    <message>
        <source>Copy the rows in Excel and paste them here: official (IIN or name), role, rater (name, code or IIN), post of the rater. A header is understood but not needed.</source>
        <translation>Скопируйте строки в Excel и вставьте сюда: должностное лицо (ИИН или имя), роль, оценивающий (имя, код или ИИН), его должность. Заголовок понимается, но не обязателен.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>From a workbook…</source>
        <translation>Из книги…</translation>
    </message>
    <message>
        <source>Paste at least one row.</source>
        <translation>Вставьте хотя бы одну строку.</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>вставленные строки</translation>
    </message>
    <message>
        <source>List of raters</source>
        <translation>Список оценивающих</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.xls *.ods *.csv)</source>
        <translation>Книги (*.xlsx *.xlsm *.xls *.ods *.csv)</translation>
    </message>
</context>
<context>
    <name>NewDraftDialog</name>
    <message>
        <source>New campaign</source>
        <translation>Новая кампания</translation>
    </message>
    <message>
        <source>A draft: officials, raters, roles and weights can be changed until it is launched.</source>
        <translation>Черновик: до запуска можно менять состав лиц, оценивающих, роли и веса.</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>Создать черновик</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Who is assessed</source>
        <translation>Кого оценивают</translation>
    </message>
    <message>
        <source>Roles of raters</source>
        <translation>Роли оценивающих</translation>
    </message>
    <message>
        <source>Take everybody in such a post</source>
        <translation>Взять всех на таких должностях</translation>
    </message>
    <message>
        <source>Enter a date such as 31.12.2026.</source>
        <translation>Введите дату, например 31.12.2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) hold such a post on this date.</source>
        <translation>
            <numerusform>На эту дату такую должность занимает %n лицо.</numerusform>
            <numerusform>На эту дату такую должность занимают %n лица.</numerusform>
            <numerusform>На эту дату такую должность занимают %n лиц.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewFormDialog</name>
    <message>
        <source>New form</source>
        <translation>Новый лист</translation>
    </message>
    <message>
        <source>Enter marks</source>
        <translation>Ввести отметки</translation>
    </message>
    <message>
        <source>Rater code</source>
        <translation>Код оценивающего</translation>
    </message>
    <message>
        <source>One code is one person in the whole campaign.</source>
        <translation>Один код – одно лицо во всей кампании.</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Results shown</source>
        <translation>Ознакомление</translation>
    </message>
    <message>
        <source>Surname or body</source>
        <translation>Фамилия или орган</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Ещё не ознакомлены</translation>
    </message>
    <message>
        <source>Result shown…</source>
        <translation>Ознакомлен(а)…</translation>
    </message>
    <message>
        <source>Take the date back</source>
        <translation>Убрать дату</translation>
    </message>
    <message>
        <source>Earlier version shown</source>
        <translation>Ознакомлен(а) с прежней версией</translation>
    </message>
</context>
<context>
    <name>ObjectionsTab</name>
    <message>
        <source>Results shown</source>
        <translation>Ознакомление</translation>
    </message>
    <message>
        <source>Objection received…</source>
        <translation>Поступило возражение…</translation>
    </message>
    <message>
        <source>No objections</source>
        <translation>Возражений нет</translation>
    </message>
    <message>
        <source>An official may object to a released result; it is answered within three working days.</source>
        <translation>Должностное лицо может возразить против выданного результата; ответ даётся за три рабочих дня.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) taken back</source>
        <translation>
            <numerusform>Убрана %n дата</numerusform>
            <numerusform>Убраны %n даты</numerusform>
            <numerusform>Убрано %n дат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenFormsTab</name>
    <message>
        <source>Open forms</source>
        <translation>Незакрытые листы</translation>
    </message>
    <message>
        <source>Surname, rater or problem</source>
        <translation>Фамилия, оценивающий или ошибка</translation>
    </message>
    <message>
        <source>Correct in the form</source>
        <translation>Исправить в листе</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Оставить без рассмотрения…</translation>
    </message>
    <message>
        <source>No open forms</source>
        <translation>Незакрытых листов нет</translation>
    </message>
    <message>
        <source>A form that an import refused waits here until it is corrected or dismissed.</source>
        <translation>Лист, отклонённый при импорте, ждёт здесь, пока его не исправят или не оставят без рассмотрения.</translation>
    </message>
    <message>
        <source>Rater code</source>
        <translation>Код оценивающего</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Место в файле</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, строка {row}</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) dismissed.</source>
        <translation>
            <numerusform>%n лист оставлен без рассмотрения.</numerusform>
            <numerusform>%n листа оставлены без рассмотрения.</numerusform>
            <numerusform>%n листов оставлены без рассмотрения.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeersDialog</name>
    <message>
        <source>Assign peers</source>
        <translation>Закрепить коллег</translation>
    </message>
    <message>
        <source>Peers are the other officials of the same body. Where there are more than asked for, they are taken in turn, so that everybody is asked equally often.</source>
        <translation>Коллеги – другие должностные лица того же органа. Если их больше, чем нужно, они берутся по очереди, чтобы каждый оценивал одинаково часто.</translation>
    </message>
    <message>
        <source>The same body only</source>
        <translation>Только тот же орган</translation>
    </message>
    <message>
        <source>The same body, then the same region</source>
        <translation>Тот же орган, затем тот же регион</translation>
    </message>
    <message>
        <source>The same body, then the whole campaign</source>
        <translation>Тот же орган, затем вся кампания</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Peers each</source>
        <translation>На каждого</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кому</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Officials of the campaign</source>
        <translation>Должностные лица кампании</translation>
    </message>
    <message>
        <source>Add officials</source>
        <translation>Добавить лиц</translation>
    </message>
    <message>
        <source>Nobody is in this campaign yet</source>
        <translation>В этой кампании пока никого нет</translation>
    </message>
    <message>
        <source>Choose officials from the register by post, body or region.</source>
        <translation>Выберите лиц из реестра по должности, органу или региону.</translation>
    </message>
    <message>
        <source>holds no post</source>
        <translation>не занимает должности</translation>
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
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>Surname, body or post</source>
        <translation>Фамилия, орган или должность</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Not assessed…</source>
        <translation>Не оценивать…</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Оценивать</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>proposal: {ground}</source>
        <translation>предложение: {ground}</translation>
    </message>
    <message>
        <source>{received} received of {forms} assigned</source>
        <translation>получено {received} из {forms} закреплённых</translation>
    </message>
    <message>
        <source>They are kept and do not count.</source>
        <translation>Они хранятся и не учитываются.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessed</source>
        <translation>
            <numerusform>оценивается %n</numerusform>
            <numerusform>оценивается %n</numerusform>
            <numerusform>оценивается %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>не оценивается %n</numerusform>
            <numerusform>не оценивается %n</numerusform>
            <numerusform>не оценивается %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; Ctrl+A chooses all shown</source>
        <translation>
            <numerusform>Выбрано: %n; Ctrl+A выбирает все показанные</numerusform>
            <numerusform>Выбрано: %n; Ctrl+A выбирает все показанные</numerusform>
            <numerusform>Выбрано: %n; Ctrl+A выбирает все показанные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) received for them are kept and do not count.</source>
        <translation>
            <numerusform>%n полученный по ним лист хранится и не учитывается.</numerusform>
            <numerusform>%n полученных по ним листа хранятся и не учитываются.</numerusform>
            <numerusform>%n полученных по ним листов хранятся и не учитываются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) are not assessed.</source>
        <translation>
            <numerusform>%n лицо не оценивается.</numerusform>
            <numerusform>%n лица не оцениваются.</numerusform>
            <numerusform>%n лиц не оцениваются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n official(s) out of the draft?</source>
        <translation>
            <numerusform>Убрать %n лицо из черновика?</numerusform>
            <numerusform>Убрать %n лица из черновика?</numerusform>
            <numerusform>Убрать %n лиц из черновика?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) of raters go with them.</source>
        <translation>
            <numerusform>Вместе с ними снимается %n закрепление.</numerusform>
            <numerusform>Вместе с ними снимаются %n закрепления.</numerusform>
            <numerusform>Вместе с ними снимаются %n закреплений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningDialog</name>
    <message>
        <source>Show the plan</source>
        <translation>Показать план</translation>
    </message>
</context>
<context>
    <name>RaterDialog</name>
    <message>
        <source>Whose form is it?</source>
        <translation>Чей это лист?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>In the file: {role}</source>
        <translation>В файле: {role}</translation>
    </message>
    <message>
        <source>Rater code</source>
        <translation>Код оценивающего</translation>
    </message>
</context>
<context>
    <name>RatersDialog</name>
    <message numerus="yes">
        <source>Assign raters to %n official(s)</source>
        <translation>
            <numerusform>Закрепить оценивающих за %n лицом</numerusform>
            <numerusform>Закрепить оценивающих за %n лицами</numerusform>
            <numerusform>Закрепить оценивающих за %n лицами</numerusform>
        </translation>
    </message>
    <message>
        <source>One rater a line: the name, after a semicolon the post. A code or an IIN may stand instead of the name.</source>
        <translation>В строке один оценивающий: имя, после точки с запятой – должность. Вместо имени может стоять код или ИИН.</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Оценивающие</translation>
    </message>
    <message>
        <source>Find in the register: surname, post or body</source>
        <translation>Найти в реестре: фамилия, должность или орган</translation>
    </message>
    <message>
        <source>Found in the register</source>
        <translation>Найдено в реестре</translation>
    </message>
</context>
<context>
    <name>RatingFormPage</name>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Не сохранено. {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>%n without a mark: recorded as not observed.</source>
        <translation>
            <numerusform>Без отметки: %n компетенция. Она будет записана как «не наблюдалось».</numerusform>
            <numerusform>Без отметки: %n компетенции. Они будут записаны как «не наблюдалось».</numerusform>
            <numerusform>Без отметки: %n компетенций. Они будут записаны как «не наблюдалось».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an example.</source>
        <translation>
            <numerusform>Без примера: %n отметка.</numerusform>
            <numerusform>Без примера: %n отметки.</numerusform>
            <numerusform>Без примера: %n отметок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the form?</source>
        <translation>Завершить лист?</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
</context>
<context>
    <name>RatingReturnsPage</name>
    <message>
        <source>Returned rating forms</source>
        <translation>Возвращённые оценочные листы</translation>
    </message>
    <message>
        <source>File, official or reason</source>
        <translation>Файл, должностное лицо или причина</translation>
    </message>
    <message>
        <source>Reading rating forms</source>
        <translation>Чтение оценочных листов</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>will be accepted: {accepted}, drafts: {drafts}, refused: {refused}</source>
        <translation>будет принято: {accepted}, черновиков: {drafts}, не будет принято: {refused}</translation>
    </message>
    <message>
        <source>accepted: {accepted}, drafts: {drafts}, refused: {refused}</source>
        <translation>принято: {accepted}, черновиков: {drafts}, не принято: {refused}</translation>
    </message>
    <message numerus="yes">
        <source>Take %n form(s) in</source>
        <translation>
            <numerusform>Принять %n лист</numerusform>
            <numerusform>Принять %n листа</numerusform>
            <numerusform>Принять %n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking rating forms in</source>
        <translation>Приём оценочных листов</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in.</source>
        <translation>
            <numerusform>Принят %n лист.</numerusform>
            <numerusform>Принято %n листа.</numerusform>
            <numerusform>Принято %n листов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back what %n file(s) brought?</source>
        <translation>
            <numerusform>Отменить принятое из %n файла?</numerusform>
            <numerusform>Отменить принятое из %n файлов?</numerusform>
            <numerusform>Отменить принятое из %n файлов?</numerusform>
        </translation>
    </message>
    <message>
        <source>The forms are again as they were before. Forms changed since keep their files from it.</source>
        <translation>Листы вернутся в прежнее состояние. Файл, листы которого с тех пор изменены, отменить нельзя.</translation>
    </message>
    <message>
        <source>The forms are as they were before.</source>
        <translation>Листы в прежнем состоянии.</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Example: {competency}</source>
        <translation>Пример: {competency}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>example needed</source>
        <translation>нужен пример</translation>
    </message>
    <message>
        <source>in the file: {text}</source>
        <translation>в файле: {text}</translation>
    </message>
    <message>
        <source>n/o</source>
        <translation>н/о</translation>
    </message>
    <message>
        <source>{competency}: not observed</source>
        <translation>{competency}: не наблюдалось</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>situation, action, result</source>
        <translation>ситуация, действие, результат</translation>
    </message>
</context>
<context>
    <name>RatingWorkbooksDialog</name>
    <message>
        <source>Rating forms for the raters</source>
        <translation>Оценочные листы для оценивающих</translation>
    </message>
    <message>
        <source>Each rater gets one workbook with all officials whom he or she assesses.</source>
        <translation>Каждый оценивающий получает одну книгу со всеми, кого он оценивает.</translation>
    </message>
    <message>
        <source>Writing workbooks</source>
        <translation>Запись книг</translation>
    </message>
    <message numerus="yes">
        <source>Who still owes forms (%n)</source>
        <translation>
            <numerusform>Кто ещё не вернул листы (%n)</numerusform>
            <numerusform>Кто ещё не вернул листы (%n)</numerusform>
            <numerusform>Кто ещё не вернул листы (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All raters (%n)</source>
        <translation>
            <numerusform>Все оценивающие (%n)</numerusform>
            <numerusform>Все оценивающие (%n)</numerusform>
            <numerusform>Все оценивающие (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кому</translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) written.</source>
        <translation>
            <numerusform>Записана %n книга.</numerusform>
            <numerusform>Записано %n книги.</numerusform>
            <numerusform>Записано %n книг.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are named by the rater&apos;s code; no names are in them.</source>
        <translation>Файлы названы кодом оценивающего, имён в них нет.</translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message>
        <source>Competency</source>
        <translation>Компетенция</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Compared {moment}.</source>
        <translation>Сверено {moment}.</translation>
    </message>
    <message>
        <source>You can compare once more.</source>
        <translation>Можно сверить ещё раз.</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Назад к листу (Esc)</translation>
    </message>
    <message>
        <source>comparison with the paper</source>
        <translation>сверка с бумагой</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Correct to the paper</source>
        <translation>Исправить по бумаге</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>on paper another mark</source>
        <translation>на бумаге другая отметка</translation>
    </message>
    <message>
        <source>on paper not observed</source>
        <translation>на бумаге не наблюдалось</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>снять отметку</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>подтвердить</translation>
    </message>
    <message>
        <source>Some competencies have not been compared yet.</source>
        <translation>Некоторые компетенции ещё не сверены.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) differ from the paper.</source>
        <translation>
            <numerusform>С бумагой не совпадает %n отметка.</numerusform>
            <numerusform>С бумагой не совпадают %n отметки.</numerusform>
            <numerusform>С бумагой не совпадают %n отметок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n mark(s) as they stand on paper?</source>
        <translation>
            <numerusform>Внести %n отметку, как на бумаге?</numerusform>
            <numerusform>Внести %n отметки, как на бумаге?</numerusform>
            <numerusform>Внести %n отметок, как на бумаге?</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>The marks are as on paper.</source>
        <translation>Отметки теперь как на бумаге.</translation>
    </message>
    <message>
        <source>Confirm the comparison.</source>
        <translation>Подтвердите сверку.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>Sheet to print, PDF</source>
        <translation>Лист для печати, PDF</translation>
    </message>
    <message>
        <source>Sheet to print, Excel</source>
        <translation>Лист для печати, Excel</translation>
    </message>
</context>
<context>
    <name>ReadBackRow</name>
    <message>
        <source>the same</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>{competency}: entered {entered}, on paper {paper}</source>
        <translation>{competency}: внесено {entered}, на бумаге {paper}</translation>
    </message>
    <message>
        <source>n/o</source>
        <translation>н/о</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>limit met</source>
        <translation>порог пройден</translation>
    </message>
    <message>
        <source>below the limit</source>
        <translation>ниже порога</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>нет балла</translation>
    </message>
    <message>
        <source>raters: {n}</source>
        <translation>оценивающих: {n}</translation>
    </message>
    <message>
        <source>Integrity has no score: too few marks.</source>
        <translation>Балла по добропорядочности нет: отметок недостаточно.</translation>
    </message>
    <message>
        <source>Integrity {score}, raters: {raters}; the limit is {limit}.</source>
        <translation>Добропорядочность {score}, оценивающих: {raters}; порог {limit}.</translation>
    </message>
    <message>
        <source>Role means</source>
        <translation>По ролям</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>range</source>
        <translation>диапазон</translation>
    </message>
    <message>
        <source>In post</source>
        <translation>В должности</translation>
    </message>
    <message>
        <source>Total, 90 % interval</source>
        <translation>Итоговый балл, 90 %</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Охват, %</translation>
    </message>
    <message>
        <source>pers. / prof.</source>
        <translation>личн. / проф.</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Добропор.</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Личн.</translation>
    </message>
    <message>
        <source>Prof.</source>
        <translation>Проф.</translation>
    </message>
    <message>
        <source>Places that cannot be excluded: from {first} to {last}.</source>
        <translation>Места, которых нельзя исключить: с {first} по {last}.</translation>
    </message>
    <message>
        <source>Counted roles</source>
        <translation>Учтённые роли</translation>
    </message>
    <message>
        <source>Self − others</source>
        <translation>Сам − остальные</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>since the last</source>
        <translation>к прежней</translation>
    </message>
    <message>
        <source>Officials who cannot be told apart</source>
        <translation>Лица, которых нельзя надёжно отличить</translation>
    </message>
    <message>
        <source>Cannot be told apart from</source>
        <translation>Нельзя надёжно отличить</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Explain the total</source>
        <translation>Ход расчёта</translation>
    </message>
    <message>
        <source>Everybody else differs by more than the uncertainty of both totals.</source>
        <translation>Все остальные отличаются больше, чем неопределённость обоих баллов.</translation>
    </message>
    <message>
        <source>Their totals differ by less than what both uncertainties require.</source>
        <translation>Их итоговые баллы расходятся меньше, чем требуют обе неопределённости.</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>Интервал 90 %</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Разность</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Нужно</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>The results have not been released yet</source>
        <translation>Результаты ещё не выданы</translation>
    </message>
    <message>
        <source>Surname, body or post</source>
        <translation>Фамилия, орган или должность</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Only flagged</source>
        <translation>Только с флажком</translation>
    </message>
    <message>
        <source>Short time in post</source>
        <translation>Короткий срок</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>The chosen official, and who cannot be told apart from him</source>
        <translation>Выбранное лицо и те, кого нельзя надёжно отличить от него</translation>
    </message>
    <message numerus="yes">
        <source>%n official(s)</source>
        <translation>
            <numerusform>%n лицо</numerusform>
            <numerusform>%n лица</numerusform>
            <numerusform>%n лиц</numerusform>
        </translation>
    </message>
    <message>
        <source>Band {number}</source>
        <translation>Группа {number}</translation>
    </message>
    <message>
        <source>{count}, none can be told apart from the first</source>
        <translation>{count}, никого нельзя надёжно отличить от первого</translation>
    </message>
    <message>
        <source>No interval</source>
        <translation>Без интервала</translation>
    </message>
    <message>
        <source>no band and no place</source>
        <translation>нет группы и места</translation>
    </message>
    <message>
        <source>No total</source>
        <translation>Без итогового балла</translation>
    </message>
    <message>
        <source>the reason stands in each line</source>
        <translation>причина указана в каждой строке</translation>
    </message>
    <message>
        <source>Until then only the forms are counted: received {received} of {required}, missing {missing}.</source>
        <translation>До этого видно только число листов: получено {received} из {required}, не хватает {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n band(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>медиана {value}</translation>
    </message>
    <message>
        <source>Row {number} of {count}</source>
        <translation>Строка {number} из {count}</translation>
    </message>
</context>
<context>
    <name>RoleLegend</name>
    <message>
        <source>Role mean:</source>
        <translation>Средний балл по роли:</translation>
    </message>
</context>
<context>
    <name>RoleMeanLines</name>
    <message>
        <source>Role means</source>
        <translation>Средние по ролям</translation>
    </message>
</context>
<context>
    <name>RolesEditor</name>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Raters, at least</source>
        <translation>Оценивающих, не меньше</translation>
    </message>
    <message>
        <source>Weight: {role}</source>
        <translation>Вес: {role}</translation>
    </message>
    <message>
        <source>Raters, at least: {role}</source>
        <translation>Оценивающих, не меньше: {role}</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не учитывается</translation>
    </message>
    <message>
        <source>The weights add up to {sum}; the shares follow from the sum.</source>
        <translation>Сумма весов – {sum}; доли считаются от неё.</translation>
    </message>
</context>
<context>
    <name>RulesFacts</name>
    <message>
        <source>Roles, weights and minimums</source>
        <translation>Роли, веса и минимумы</translation>
    </message>
    <message>
        <source>Guideline for calibration</source>
        <translation>Ориентир калибровки</translation>
    </message>
    <message>
        <source>Who is assessed</source>
        <translation>Кого оценивают</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Запущена</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Raters, at least</source>
        <translation>Оценивающих, не меньше</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не учитывается</translation>
    </message>
    <message>
        <source>From, %</source>
        <translation>От, %</translation>
    </message>
    <message>
        <source>To, %</source>
        <translation>До, %</translation>
    </message>
</context>
<context>
    <name>RulesInWords</name>
    <message>
        <source>The rules in words</source>
        <translation>Правила словами</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>End the session?</source>
        <translation>Завершить сессию?</translation>
    </message>
    <message>
        <source>The set scores come into force beside the computed ones, in every export. They can be corrected later with a new reason.</source>
        <translation>Заданные баллы вступят в силу рядом с рассчитанными, во всех экспортах. Позже их можно исправить с новой причиной.</translation>
    </message>
    <message numerus="yes">
        <source>Record %n official(s)</source>
        <translation>
            <numerusform>Записать %n лицо</numerusform>
            <numerusform>Записать %n лица</numerusform>
            <numerusform>Записать %n лиц</numerusform>
        </translation>
    </message>
    <message>
        <source>Commission or official</source>
        <translation>Комиссия или должностное лицо</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>Minutes, number</source>
        <translation>Номер протокола</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>День сессии</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Write the day as 31.12.2026.</source>
        <translation>Запишите день как 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>SetupTab</name>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Готовый набор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Who is assessed</source>
        <translation>Кого оценивают</translation>
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
        <source>Shipped guideline</source>
        <translation>Исходный ориентир</translation>
    </message>
    <message>
        <source>Roles, weights and minimums</source>
        <translation>Роли, веса и минимумы</translation>
    </message>
    <message>
        <source>Guideline for calibration</source>
        <translation>Ориентир калибровки</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Сохранить (Ctrl+S)</translation>
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
    <name>Strip</name>
    <message>
        <source>90 % interval</source>
        <translation>Интервал 90 %</translation>
    </message>
</context>
<context>
    <name>SuperiorsDialog</name>
    <message>
        <source>Assign superiors</source>
        <translation>Закрепить руководителей</translation>
    </message>
    <message>
        <source>One superior per body rates its officials who have none yet. Names known from the register are filled in; bodies left empty are passed over.</source>
        <translation>Один руководитель на орган оценивает тех его должностных лиц, у кого руководителя ещё нет. Имена из реестра подставлены; пустые органы пропускаются.</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) without a superior</source>
        <translation>
            <numerusform>у %n лица нет руководителя</numerusform>
            <numerusform>у %n лиц нет руководителя</numerusform>
            <numerusform>у %n лиц нет руководителя</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message>
        <source>replaced since</source>
        <translation>позже заменена</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message>
        <source>Versions of the results</source>
        <translation>Версии результатов</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Открыть эту версию</translation>
    </message>
    <message>
        <source>Verify this version</source>
        <translation>Проверить эту версию</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выдана</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хэш</translation>
    </message>
    <message>
        <source>Total, from → to</source>
        <translation>Итог, было → стало</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Level, from → to</source>
        <translation>Уровень, было → стало</translation>
    </message>
    <message>
        <source>Band, from → to</source>
        <translation>Группа, было → стало</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменена</translation>
    </message>
    <message>
        <source>Version 1</source>
        <translation>Версия 1</translation>
    </message>
    <message>
        <source>The first version</source>
        <translation>Первая версия</translation>
    </message>
    <message>
        <source>There is none before it.</source>
        <translation>До неё версий нет.</translation>
    </message>
    <message>
        <source>From version {before} to version {number}</source>
        <translation>От версии {before} к версии {number}</translation>
    </message>
    <message>
        <source>No figure changed</source>
        <translation>Ни одно значение не изменилось</translation>
    </message>
    <message>
        <source>Forms or facts were corrected; totals, levels and bands are the same.</source>
        <translation>Исправлены листы или сведения; итоги, уровни и группы те же.</translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) with other figures</source>
        <translation>
            <numerusform>у %n лица другие значения</numerusform>
            <numerusform>у %n лиц другие значения</numerusform>
            <numerusform>у %n лиц другие значения</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is what was released.</source>
        <translation>Версия {number} – та, что была выдана.</translation>
    </message>
    <message>
        <source>Forms, rules and figures are unchanged.</source>
        <translation>Листы, правила и значения не изменены.</translation>
    </message>
    <message>
        <source>Version {number} was altered after its release.</source>
        <translation>Версия {number} изменена после выдачи.</translation>
    </message>
</context>
<context>
    <name>WhomBox</name>
    <message>
        <source>All officials of the campaign: {count}</source>
        <translation>Все должностные лица кампании: {count}</translation>
    </message>
    <message>
        <source>Selected officials: {count}</source>
        <translation>Выбранные лица: {count}</translation>
    </message>
</context>
<context>
    <name>WorkbookActions</name>
    <message>
        <source>Forms by Excel</source>
        <translation>Листы в Excel</translation>
    </message>
    <message>
        <source>Write workbooks for raters…</source>
        <translation>Выгрузить книги для оценивающих…</translation>
    </message>
    <message>
        <source>Bring returned files in…</source>
        <translation>Принять возвращённые файлы…</translation>
    </message>
    <message>
        <source>Bring a folder in…</source>
        <translation>Принять всю папку…</translation>
    </message>
    <message>
        <source>Returned rating forms</source>
        <translation>Возвращённые оценочные листы</translation>
    </message>
    <message>
        <source>Folder with returned rating forms</source>
        <translation>Папка с возвращёнными листами</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>as computed</source>
        <translation>как рассчитано</translation>
    </message>
    <message>
        <source>Discussed, left as computed: {names}</source>
        <translation>Обсуждены, оставлены как рассчитано: {names}</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>A border between bands is not a proven difference.</source>
        <translation>Граница между группами – не доказанное различие.</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>guideline, not a quota</source>
        <translation>ориентир, не квота</translation>
    </message>
</context>
</TS>
