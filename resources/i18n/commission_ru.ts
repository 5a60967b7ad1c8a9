<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>AbsenceDialog</name>
        <message>
            <source>{name} is absent?</source>
            <translation>{name}: отсутствует?</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Отсутствует</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>никто</translation>
        </message>
    </context>
    <context>
        <name>AddItemsPage</name>
        <message>
            <source>Officials from results of an assessment</source>
            <translation>Должностные лица из результатов оценки</translation>
        </message>
        <message>
            <source>Applicants from a ranking</source>
            <translation>Кандидаты из рейтинга</translation>
        </message>
        <message>
            <source>Members of the reserve</source>
            <translation>Резервисты</translation>
        </message>
        <message>
            <source>Officials of the register</source>
            <translation>Должностные лица из реестра</translation>
        </message>
        <message>
            <source>Postponed by earlier meetings</source>
            <translation>Отложенные прежними заседаниями</translation>
        </message>
        <message>
            <source>A question without a person</source>
            <translation>Вопрос не о человеке</translation>
        </message>
        <message>
            <source>Nobody is here</source>
            <translation>Здесь никого нет</translation>
        </message>
        <message>
            <source>Name, post or body</source>
            <translation>ФИО, должность или орган</translation>
        </message>
        <message>
            <source>Shift and Ctrl choose several, Enter adds.</source>
            <translation>Shift и Ctrl выбирают несколько, Enter добавляет.</translation>
        </message>
        <message>
            <source>Officials come from a campaign once its results are released.</source>
            <translation>Должностные лица появятся, когда результаты кампании выданы.</translation>
        </message>
        <message>
            <source>Applicants come from an intake once it has a ranking.</source>
            <translation>Кандидаты появятся, когда у отбора есть рейтинг.</translation>
        </message>
        <message>
            <source>There are no members of the reserve.</source>
            <translation>В резерве никого нет.</translation>
        </message>
        <message>
            <source>The register is empty.</source>
            <translation>Реестр пуст.</translation>
        </message>
        <message>
            <source>No earlier meeting of the commission postponed an item.</source>
            <translation>Прежние заседания комиссии ничего не откладывали.</translation>
        </message>
        <message>
            <source>{shown} of {all}: type more of the name</source>
            <translation>{shown} из {all}: введите имя полнее</translation>
        </message>
        <message numerus="yes">
            <source>%n in the list</source>
            <translation>
                <numerusform>в списке %n</numerusform>
                <numerusform>в списке %n</numerusform>
                <numerusform>в списке %n</numerusform>
            </translation>
        </message>
        <message>
            <source>on the agenda already: {count}</source>
            <translation>уже в повестке: {count}</translation>
        </message>
        <message numerus="yes">
            <source>Add %n…</source>
            <translation>
                <numerusform>Добавить %n…</numerusform>
                <numerusform>Добавить %n…</numerusform>
                <numerusform>Добавить %n…</numerusform>
            </translation>
        </message>
        <message>
            <source>Add the chosen…</source>
            <translation>Добавить выбранных…</translation>
        </message>
        <message numerus="yes">
            <source>Add all %n in the list…</source>
            <translation>
                <numerusform>Добавить %n из списка…</numerusform>
                <numerusform>Добавить всех %n из списка…</numerusform>
                <numerusform>Добавить всех %n из списка…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is proposed about these %n?</source>
            <translation>
                <numerusform>Что предлагается по %n выбранному?</numerusform>
                <numerusform>Что предлагается по %n выбранным?</numerusform>
                <numerusform>Что предлагается по %n выбранным?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n item(s)</source>
            <translation>
                <numerusform>Добавить %n вопрос</numerusform>
                <numerusform>Добавить %n вопроса</numerusform>
                <numerusform>Добавить %n вопросов</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything can be changed afterwards, for one item or for several.</source>
            <translation>Всё можно изменить потом: у одного вопроса или у нескольких.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) added to the agenda.</source>
            <translation>
                <numerusform>В повестку добавлен %n вопрос.</numerusform>
                <numerusform>В повестку добавлено %n вопроса.</numerusform>
                <numerusform>В повестку добавлено %n вопросов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the agenda</source>
            <translation>Назад к повестке</translation>
        </message>
    </context>
    <context>
        <name>AgendaColumns</name>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>О ком</translation>
        </message>
        <message>
            <source>Question and proposal</source>
            <translation>Вопрос и предложение</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Докладчик</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итоговый балл</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>places</source>
            <translation>места</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>First votes</source>
            <translation>Предв. голоса</translation>
        </message>
        <message>
            <source>for – against – abst.</source>
            <translation>за – против – воздерж.</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Голосование</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Не хватает</translation>
        </message>
        <message>
            <source>Cannot be told apart from No. {numbers}</source>
            <translation>По баллу не отличается от № {numbers}</translation>
        </message>
        <message>
            <source>all alike</source>
            <translation>все одинаковы</translation>
        </message>
        <message>
            <source>disagreement {share}</source>
            <translation>расхождение {share}</translation>
        </message>
        <message>
            <source>Integrity below its limit</source>
            <translation>Добропорядочность ниже порога</translation>
        </message>
        <message>
            <source>Integrity not scored</source>
            <translation>Добропорядочность без балла</translation>
        </message>
    </context>
    <context>
        <name>AgendaDeeds</name>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>The same proposal for all…</source>
            <translation>Одно предложение всем…</translation>
        </message>
        <message>
            <source>Conflict of interest…</source>
            <translation>Конфликт интересов…</translation>
        </message>
        <message>
            <source>Vote secretly</source>
            <translation>Голосовать тайно</translation>
        </message>
        <message>
            <source>Vote openly</source>
            <translation>Голосовать открыто</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Снять…</translation>
        </message>
        <message>
            <source>Postpone…</source>
            <translation>Отложить…</translation>
        </message>
        <message>
            <source>Put back on the agenda</source>
            <translation>Вернуть в повестку</translation>
        </message>
        <message>
            <source>Remove from the agenda…</source>
            <translation>Убрать из повестки…</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Вопрос {number}</translation>
        </message>
        <message>
            <source>Item {number}: {name}</source>
            <translation>Вопрос {number}: {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Добавить вопрос</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>Добавить вопрос</translation>
        </message>
        <message numerus="yes">
            <source>What is proposed about these %n?</source>
            <translation>
                <numerusform>Что предлагается по %n выбранному?</numerusform>
                <numerusform>Что предлагается по %n выбранным?</numerusform>
                <numerusform>Что предлагается по %n выбранным?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Propose for %n</source>
            <translation>
                <numerusform>Предложить для %n</numerusform>
                <numerusform>Предложить для %n</numerusform>
                <numerusform>Предложить для %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Grounds and speakers of single items stay where these fields are empty.</source>
            <translation>Где эти поля пусты, у вопросов остаются свои обоснование и докладчик.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) set aside.</source>
            <translation>
                <numerusform>Из голосования исключён %n вопрос.</numerusform>
                <numerusform>Из голосования исключено %n вопроса.</numerusform>
                <numerusform>Из голосования исключено %n вопросов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n item(s)?</source>
            <translation>
                <numerusform>Снять %n вопрос?</numerusform>
                <numerusform>Снять %n вопроса?</numerusform>
                <numerusform>Снять %n вопросов?</numerusform>
            </translation>
        </message>
        <message>
            <source>They keep their numbers and stand in the minutes as withdrawn.</source>
            <translation>Номера остаются, в протоколе они значатся снятыми.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Снять</translation>
        </message>
        <message numerus="yes">
            <source>Postpone %n item(s)?</source>
            <translation>
                <numerusform>Отложить %n вопрос?</numerusform>
                <numerusform>Отложить %n вопроса?</numerusform>
                <numerusform>Отложить %n вопросов?</numerusform>
            </translation>
        </message>
        <message>
            <source>They keep their numbers; the next meeting can take them up from its agenda.</source>
            <translation>Номера остаются; следующее заседание может взять их в свою повестку.</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Отложить</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n item(s) from the agenda?</source>
            <translation>
                <numerusform>Убрать %n вопрос из повестки?</numerusform>
                <numerusform>Убрать %n вопроса из повестки?</numerusform>
                <numerusform>Убрать %n вопросов из повестки?</numerusform>
            </translation>
        </message>
        <message>
            <source>The other items are numbered anew.</source>
            <translation>Остальные вопросы нумеруются заново.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n</source>
            <translation>
                <numerusform>Убрать %n</numerusform>
                <numerusform>Убрать %n</numerusform>
                <numerusform>Убрать %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The agenda is in another order.</source>
            <translation>Порядок повестки изменён.</translation>
        </message>
        <message>
            <source>The items are taken up in the proposed order; their numbers stay.</source>
            <translation>Вопросы рассматриваются в предложенном порядке; номера остаются.</translation>
        </message>
        <message>
            <source>The items are taken up in the order of their numbers.</source>
            <translation>Вопросы рассматриваются по порядку номеров.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>AgendaList</name>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Name, body or question</source>
            <translation>ФИО, орган или вопрос</translation>
        </message>
        <message>
            <source>As taken up</source>
            <translation>По порядку</translation>
        </message>
        <message>
            <source>By first votes</source>
            <translation>По голосам</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Порядок списка</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О ком</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Предложение</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Не хватает</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>чего-то не хватает</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>всё есть</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Сортировать</translation>
        </message>
        <message>
            <source>Take up in this order</source>
            <translation>Принять порядок</translation>
        </message>
        <message>
            <source>Back to the numbers</source>
            <translation>Вернуть порядок номеров</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>По ФИО</translation>
        </message>
        <message>
            <source>By body</source>
            <translation>По органу</translation>
        </message>
        <message>
            <source>By total, highest first</source>
            <translation>По итоговому баллу, от высшего</translation>
        </message>
        <message>
            <source>By proposal</source>
            <translation>По предложению</translation>
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
            <source>Not put to the vote</source>
            <translation>Не голосуются</translation>
        </message>
        <message numerus="yes">
            <source>Unanimous block: %n item(s)</source>
            <translation>
                <numerusform>Блок единогласных вопросов: %n</numerusform>
                <numerusform>Блок единогласных вопросов: %n</numerusform>
                <numerusform>Блок единогласных вопросов: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n вопрос</numerusform>
                <numerusform>%n вопроса</numerusform>
                <numerusform>%n вопросов</numerusform>
            </translation>
        </message>
        <message>
            <source>set aside: {count}</source>
            <translation>снято и отложено: {count}</translation>
        </message>
        <message>
            <source>with something missing: {count}</source>
            <translation>неполных: {count}</translation>
        </message>
        <message>
            <source>Selected: {count}</source>
            <translation>Выбрано: {count}</translation>
        </message>
    </context>
    <context>
        <name>AgendaPanel</name>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Conflict…</source>
            <translation>Конфликт…</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карточка</translation>
        </message>
        <message>
            <source>Notes of the discussion</source>
            <translation>Запись обсуждения</translation>
        </message>
        <message>
            <source>What was said; it goes into the minutes</source>
            <translation>Что говорилось; войдёт в протокол</translation>
        </message>
        <message>
            <source>{number}. {name}</source>
            <translation>{number}. {name}</translation>
        </message>
        <message>
            <source>Secret vote</source>
            <translation>Тайное голосование</translation>
        </message>
        <message>
            <source>Takes no part</source>
            <translation>Не участвует</translation>
        </message>
        <message>
            <source>Another window entered notes of the discussion meanwhile.</source>
            <translation>Тем временем в другом окне внесены записи обсуждения.</translation>
        </message>
        <message>
            <source>They stand before yours now; please make one text of both.</source>
            <translation>Теперь они стоят перед вашими; пожалуйста, сведите их в один текст.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Enter as a conflict</source>
            <translation>Внести как конфликт</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Обсуждение</translation>
        </message>
        <message>
            <source>kept at once</source>
            <translation>сохраняется сразу</translation>
        </message>
    </context>
    <context>
        <name>AgendaTab</name>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Add items</source>
            <translation>Добавить вопросы</translation>
        </message>
        <message>
            <source>From results of an assessment…</source>
            <translation>Из результатов оценки…</translation>
        </message>
        <message>
            <source>From a ranking</source>
            <translation>Из рейтинга</translation>
        </message>
        <message>
            <source>Members of the reserve</source>
            <translation>Резервисты</translation>
        </message>
        <message>
            <source>The agenda is empty</source>
            <translation>Повестка пуста</translation>
        </message>
        <message>
            <source>Add people from results of an assessment, a ranking, the reserve or the register, many at once; or a question without a person.</source>
            <translation>Добавьте людей из результатов оценки, рейтинга, резерва или реестра, сразу многих; или вопрос не о человеке.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) rest on an older version of results.</source>
            <translation>
                <numerusform>%n вопрос опирается на прежнюю версию результатов.</numerusform>
                <numerusform>%n вопроса опираются на прежнюю версию результатов.</numerusform>
                <numerusform>%n вопросов опираются на прежнюю версию результатов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the newest version</source>
            <translation>Взять новую версию</translation>
        </message>
    </context>
    <context>
        <name>AttendanceTab</name>
        <message>
            <source>Attendance</source>
            <translation>Присутствие</translation>
        </message>
        <message>
            <source>The meeting is not called yet</source>
            <translation>Заседание ещё не созвано</translation>
        </message>
        <message>
            <source>Members are fixed when the meeting is called; then it is entered who is there.</source>
            <translation>Состав закрепляется при созыве; после этого отмечают, кто присутствует.</translation>
        </message>
        <message>
            <source>All others are present</source>
            <translation>Все остальные присутствуют</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Член комиссии</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Присутствует</translation>
        </message>
        <message>
            <source>Substituted</source>
            <translation>Замещён</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Отсутствует</translation>
        </message>
        <message>
            <source>With a vote</source>
            <translation>С правом голоса</translation>
        </message>
        <message>
            <source>Without a vote</source>
            <translation>Без права голоса</translation>
        </message>
        <message>
            <source>present</source>
            <translation>присутствует</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
        <message>
            <source>absent, substitute</source>
            <translation>отсутствует, замещающий</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>убрать</translation>
        </message>
        <message>
            <source>presides</source>
            <translation>председательствует</translation>
        </message>
        <message>
            <source>Absent…</source>
            <translation>Отсутствует…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Presides</source>
            <translation>Председательствует</translation>
        </message>
        <message>
            <source>Possible conflicts of interest: {count}</source>
            <translation>Возможные конфликты интересов: {count}</translation>
        </message>
        <message>
            <source>In their seats: {sitting} of {seats}; the quorum is {needed}.</source>
            <translation>На местах: {sitting} из {seats}; кворум – {needed}.</translation>
        </message>
        <message>
            <source>There is a quorum.</source>
            <translation>Кворум есть.</translation>
        </message>
        <message>
            <source>Not entered yet: {count}.</source>
            <translation>Ещё не отмечено: {count}.</translation>
        </message>
        <message>
            <source>There is no quorum.</source>
            <translation>Кворума нет.</translation>
        </message>
        <message>
            <source>Name who presides.</source>
            <translation>Назовите председательствующего.</translation>
        </message>
        <message>
            <source>Item {number}: {name}, {why}</source>
            <translation>Вопрос {number}: {name}, {why}</translation>
        </message>
        <message numerus="yes">
            <source>Enter %n conflict(s) of interest?</source>
            <translation>
                <numerusform>Внести %n конфликт интересов?</numerusform>
                <numerusform>Внести %n конфликта интересов?</numerusform>
                <numerusform>Внести %n конфликтов интересов?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter %n</source>
            <translation>
                <numerusform>Внести %n</numerusform>
                <numerusform>Внести %n</numerusform>
                <numerusform>Внести %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BallotIssueDialog</name>
        <message>
            <source>Issue ballots</source>
            <translation>Выдать бюллетени</translation>
        </message>
        <message>
            <source>Each voting member gets a workbook with the questions of packet No. {number}. Only the vote and a remark can be filled in.</source>
            <translation>Каждый член с правом голоса получает книгу с вопросами из пакета № {number}. Заполнить можно только голос и замечание.</translation>
        </message>
        <message>
            <source>Ballots {number} of {date}</source>
            <translation>Бюллетени {number} от {date}</translation>
        </message>
        <message>
            <source>Writing ballots</source>
            <translation>Записываются бюллетени</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Выдать</translation>
        </message>
        <message>
            <source>Ballots for substitutes, too</source>
            <translation>И замещающим тоже</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Для чего</translation>
        </message>
        <message>
            <source>For: {names}</source>
            <translation>Кому: {names}</translation>
        </message>
        <message>
            <source>The ballot issued earlier becomes void; its votes count no longer.</source>
            <translation>Выданный ранее бюллетень отзывается, голоса из него больше не учитываются.</translation>
        </message>
        <message>
            <source>The ballot issued earlier becomes void.</source>
            <translation>Выданный ранее бюллетень отзывается.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message numerus="yes">
            <source>%n ballot(s) written.</source>
            <translation>
                <numerusform>Записан %n бюллетень.</numerusform>
                <numerusform>Записано %n бюллетеня.</numerusform>
                <numerusform>Записано %n бюллетеней.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give each member his own file: number and name are in it.</source>
            <translation>Передайте каждому его файл: в имени файла номер и имя.</translation>
        </message>
        <message>
            <source>If empty: the day of the meeting.</source>
            <translation>Если не указано: день заседания.</translation>
        </message>
    </context>
    <context>
        <name>BallotPanel</name>
        <message>
            <source>Bring in…</source>
            <translation>Принять…</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Выдать…</translation>
        </message>
        <message>
            <source>Ballot: actions</source>
            <translation>Бюллетень: действия</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Отозвать…</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Обратите внимание</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Для чего</translation>
        </message>
        <message>
            <source>No. {number}, packet No. {packet}</source>
            <translation>№ {number}, пакет № {packet}</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Выдан</translation>
        </message>
        <message>
            <source>Day of return</source>
            <translation>Срок возврата</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Возвращён</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Голоса</translation>
        </message>
        <message>
            <source>Taken back earlier</source>
            <translation>Отозвано ранее</translation>
        </message>
        <message>
            <source>Issue again…</source>
            <translation>Выдать заново…</translation>
        </message>
        <message>
            <source>Bring in again…</source>
            <translation>Принять снова…</translation>
        </message>
    </context>
    <context>
        <name>BallotReturns</name>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
    </context>
    <context>
        <name>BallotReturnsPage</name>
        <message>
            <source>Reading ballots</source>
            <translation>Читаются бюллетени</translation>
        </message>
        <message>
            <source>Returned ballots</source>
            <translation>Возвращённые бюллетени</translation>
        </message>
        <message>
            <source>Meeting No. {number} of {date}</source>
            <translation>Заседание № {number} от {date}</translation>
        </message>
        <message>
            <source>Refused rows…</source>
            <translation>Непринятые строки…</translation>
        </message>
        <message>
            <source>File, member or reason</source>
            <translation>Файл, член комиссии или причина</translation>
        </message>
        <message>
            <source>Replace the earlier ballot…</source>
            <translation>Заменить прежний бюллетень…</translation>
        </message>
        <message>
            <source>Only what to look at</source>
            <translation>Только требующие внимания</translation>
        </message>
        <message>
            <source>votes to take: {votes}, rows refused: {rows}, files refused: {files}</source>
            <translation>голосов к приёму: {votes}, строк не принято: {rows}, файлов не принято: {files}</translation>
        </message>
        <message>
            <source>votes taken: {votes}, rows refused: {rows}, files refused: {files}</source>
            <translation>голосов принято: {votes}, строк не принято: {rows}, файлов не принято: {files}</translation>
        </message>
        <message numerus="yes">
            <source>Take %n vote(s) in</source>
            <translation>
                <numerusform>Принять %n голос</numerusform>
                <numerusform>Принять %n голоса</numerusform>
                <numerusform>Принять %n голосов</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking ballots in</source>
            <translation>Принимаются бюллетени</translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s) taken in.</source>
            <translation>
                <numerusform>Принят %n голос.</numerusform>
                <numerusform>Принято %n голоса.</numerusform>
                <numerusform>Принято %n голосов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Record conflicts of interest: {count}</source>
            <translation>Записать конфликты интересов: {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) of interest recorded.</source>
            <translation>
                <numerusform>Записан %n конфликт интересов.</numerusform>
                <numerusform>Записано %n конфликта интересов.</numerusform>
                <numerusform>Записано %n конфликтов интересов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace the earlier ballot of {name}?</source>
            <translation>{name}: заменить прежний бюллетень?</translation>
        </message>
        <message>
            <source>Votes accepted before give way to those of this file. Both stay in the audit log.</source>
            <translation>Принятые ранее голоса уступят место голосам из этого файла. В журнале аудита останутся и те, и другие.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message numerus="yes">
            <source>Take back what %n file(s) brought?</source>
            <translation>
                <numerusform>Отменить приём %n файла?</numerusform>
                <numerusform>Отменить приём %n файлов?</numerusform>
                <numerusform>Отменить приём %n файлов?</numerusform>
            </translation>
        </message>
        <message>
            <source>The votes are again as they were before. Votes changed since keep their files from it.</source>
            <translation>Голоса станут такими, как были. Если голос с тех пор изменён, приём его файла не отменяется.</translation>
        </message>
        <message>
            <source>The votes are as they were before.</source>
            <translation>Голоса снова такие, как были.</translation>
        </message>
    </context>
    <context>
        <name>Ballots</name>
        <message>
            <source>Ballot</source>
            <translation>Бюллетень</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Голоса</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Выдан</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Возвращён</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Обратите внимание</translation>
        </message>
        <message>
            <source>before the meeting, binds nobody</source>
            <translation>до заседания, никого не связывает</translation>
        </message>
        <message>
            <source>at the meeting, is counted</source>
            <translation>на заседании, входит в подсчёт</translation>
        </message>
        <message>
            <source>Not issued</source>
            <translation>Не выдан</translation>
        </message>
        <message>
            <source>Came back changed</source>
            <translation>Вернулся изменённым</translation>
        </message>
        <message>
            <source>Not returned</source>
            <translation>Не возвращён</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Срок прошёл</translation>
        </message>
        <message>
            <source>Waits for return</source>
            <translation>Ждём возврата</translation>
        </message>
        <message>
            <source>Changed places in the returned file: {count}; no votes were taken.</source>
            <translation>Изменённых мест в возвращённом файле: {count}; голоса не приняты.</translation>
        </message>
        <message>
            <source>Goes with packet No. {number}, a newer one is in force.</source>
            <translation>По пакету № {number}, действует более новый.</translation>
        </message>
        <message>
            <source>Votes on questions that have changed since: {count}.</source>
            <translation>Голосов по вопросам, которые с тех пор изменились: {count}.</translation>
        </message>
        <message>
            <source>Questions without a vote: {count}.</source>
            <translation>Вопросов без голоса: {count}.</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>Returned late</source>
            <translation>Возвращён поздно</translation>
        </message>
    </context>
    <context>
        <name>BallotsTab</name>
        <message>
            <source>Bring in</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>Файлы…</translation>
        </message>
        <message>
            <source>A folder…</source>
            <translation>Папку…</translation>
        </message>
        <message>
            <source>Issue ballots…</source>
            <translation>Выдать бюллетени…</translation>
        </message>
        <message>
            <source>Member or post</source>
            <translation>Член комиссии или должность</translation>
        </message>
        <message>
            <source>{kind}: returned {back} of {all}</source>
            <translation>{kind}: возвращено {back} из {all}</translation>
        </message>
        <message>
            <source>overdue: {count}</source>
            <translation>срок прошёл: {count}</translation>
        </message>
        <message>
            <source>questions changed since the packet: {count}</source>
            <translation>вопросов, изменённых после пакета: {count}</translation>
        </message>
        <message>
            <source>Ballots are issued once the meeting is called</source>
            <translation>Бюллетени выдаются, когда заседание созвано</translation>
        </message>
        <message>
            <source>Calling it fixes who has a vote. Then the packet is sealed, and ballots show its facts.</source>
            <translation>Созыв закрепляет, кто голосует. Затем формируется пакет, и бюллетени показывают сведения из него.</translation>
        </message>
        <message>
            <source>To the packet</source>
            <translation>К пакету</translation>
        </message>
        <message>
            <source>First seal the packet</source>
            <translation>Сначала сформируйте пакет</translation>
        </message>
        <message>
            <source>A ballot shows the facts of the packet and no others.</source>
            <translation>Бюллетень показывает сведения только из пакета.</translation>
        </message>
        <message>
            <source>Each voting member gets a workbook for the silent first vote. When the files come back, choose them above or drop them here: every cell is compared.</source>
            <translation>Каждый член с правом голоса получает книгу для предварительного голосования. Когда файлы вернутся, выберите их вверху или перетащите сюда: сверяется каждая ячейка.</translation>
        </message>
        <message>
            <source>No ballots were issued for this meeting.</source>
            <translation>Для этого заседания бюллетени не выдавались.</translation>
        </message>
        <message>
            <source>No ballots yet</source>
            <translation>Бюллетеней пока нет</translation>
        </message>
        <message>
            <source>Take back ballot No. {number}?</source>
            <translation>Отозвать бюллетень № {number}?</translation>
        </message>
        <message>
            <source>{name}: the file is not accepted any more; votes from it count no longer.</source>
            <translation>{name}: файл больше не принимается, голоса из него не учитываются.</translation>
        </message>
        <message>
            <source>The ballot is void.</source>
            <translation>Бюллетень отозван.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Returned ballots</source>
            <translation>Возвращённые бюллетени</translation>
        </message>
        <message>
            <source>Folder with returned ballots</source>
            <translation>Папка с возвращёнными бюллетенями</translation>
        </message>
    </context>
    <context>
        <name>CallDialog</name>
        <message>
            <source>Call the meeting?</source>
            <translation>Созвать заседание?</translation>
        </message>
        <message>
            <source>Members and voting rule are fixed as they are below. Items can still be added or withdrawn until the meeting is opened; their numbers stay.</source>
            <translation>Состав и правило голосования закрепляются, как указано ниже. До открытия вопросы ещё можно добавлять и снимать; номера остаются.</translation>
        </message>
        <message numerus="yes">
            <source>Call with %n item(s)</source>
            <translation>
                <numerusform>Созвать с %n вопросом</numerusform>
                <numerusform>Созвать с %n вопросами</numerusform>
                <numerusform>Созвать с %n вопросами</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Members with a vote: %n</source>
            <translation>
                <numerusform>Членов с правом голоса: %n</numerusform>
                <numerusform>Членов с правом голоса: %n</numerusform>
                <numerusform>Членов с правом голоса: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without a vote: %n</source>
            <translation>
                <numerusform>Без права голоса: %n</numerusform>
                <numerusform>Без права голоса: %n</numerusform>
                <numerusform>Без права голоса: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>substitute: {name}</source>
            <translation>замещающий: {name}</translation>
        </message>
    </context>
    <context>
        <name>CommissionDetail</name>
        <message>
            <source>For official use</source>
            <translation>Для служебного пользования</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Добавить члена</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Вставить список</translation>
        </message>
        <message>
            <source>Change the commission</source>
            <translation>Изменить комиссию</translation>
        </message>
        <message>
            <source>Earlier members too</source>
            <translation>И прежние члены</translation>
        </message>
        <message>
            <source>More for the chosen member</source>
            <translation>Другие действия с выбранным членом</translation>
        </message>
        <message>
            <source>Change the member (Enter)</source>
            <translation>Изменить запись (Enter)</translation>
        </message>
        <message>
            <source>End the term…</source>
            <translation>Завершить срок…</translation>
        </message>
        <message>
            <source>Add a substitute…</source>
            <translation>Добавить замещающего…</translation>
        </message>
        <message>
            <source>Personal card</source>
            <translation>Личная карточка</translation>
        </message>
        <message>
            <source>Move up (Alt+↑)</source>
            <translation>Выше (Alt+↑)</translation>
        </message>
        <message>
            <source>Move down (Alt+↓)</source>
            <translation>Ниже (Alt+↓)</translation>
        </message>
        <message>
            <source>Remove, entered by mistake (Del)…</source>
            <translation>Удалить внесённого по ошибке (Del)…</translation>
        </message>
        <message>
            <source>Delete the commission…</source>
            <translation>Удалить комиссию…</translation>
        </message>
        <message>
            <source>Show the rule in words</source>
            <translation>Показать правило словами</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n заседание</numerusform>
                <numerusform>%n заседания</numerusform>
                <numerusform>%n заседаний</numerusform>
            </translation>
        </message>
        <message>
            <source>No. {number} on {day}</source>
            <translation>№ {number}, {day}</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Ближайшее заседание</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommissionDialog</name>
        <message>
            <source>New commission</source>
            <translation>Новая комиссия</translation>
        </message>
        <message>
            <source>Change the commission</source>
            <translation>Изменить комиссию</translation>
        </message>
        <message>
            <source>Meetings that were called keep the members and the rule they were called with.</source>
            <translation>У созванных заседаний остаются состав и правило, с которыми их созвали.</translation>
        </message>
        <message>
            <source>Members are added afterwards: one by one, or as a list from Excel.</source>
            <translation>Членов добавляют затем: по одному или списком из Excel.</translation>
        </message>
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
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Of the state body</source>
            <translation>Государственный орган</translation>
        </message>
        <message>
            <source>Which paper, its number and date</source>
            <translation>Какой документ, его номер и дата</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>to</source>
            <translation>по</translation>
        </message>
        <message>
            <source>Empty: still works</source>
            <translation>Пусто – действует и сейчас</translation>
        </message>
        <message>
            <source>Its packets are marked “for official use”</source>
            <translation>На материалах ставится отметка «Для служебного пользования»</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>CommissionMemberDialog</name>
        <message>
            <source>New member of the commission</source>
            <translation>Новый член комиссии</translation>
        </message>
        <message>
            <source>Change the member</source>
            <translation>Изменить запись о члене комиссии</translation>
        </message>
        <message>
            <source>nobody, has an own place</source>
            <translation>никого, есть своё место</translation>
        </message>
        <message>
            <source>Typing finds officials of the register; other names are written in full</source>
            <translation>При наборе находятся должностные лица из реестра; остальные имена пишут полностью</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Sits only when that member is absent</source>
            <translation>Участвует, только когда того нет</translation>
        </message>
        <message>
            <source>Empty: without end</source>
            <translation>Пусто – без срока</translation>
        </message>
        <message>
            <source>Act, number, date</source>
            <translation>Акт, номер, дата</translation>
        </message>
    </context>
    <context>
        <name>CommissionTabs</name>
        <message>
            <source>Meetings</source>
            <translation>Заседания</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссии</translation>
        </message>
        <message>
            <source>Results of decisions</source>
            <translation>Итоги решений</translation>
        </message>
    </context>
    <context>
        <name>CommissionWords</name>
        <message>
            <source>since {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>по {day}</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Скоро закончится</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Не действует</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Неполный состав</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>in force since {day}</source>
            <translation>действует с {day}</translation>
        </message>
        <message>
            <source>in force from {first} to {last}</source>
            <translation>действует с {first} по {last}</translation>
        </message>
    </context>
    <context>
        <name>CommissionsPart</name>
        <message>
            <source>Commissions</source>
            <translation>Комиссии</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>voting members: {count}</source>
            <translation>членов с правом голоса: {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) added.</source>
            <translation>
                <numerusform>Добавлен %n член комиссии.</numerusform>
                <numerusform>Добавлено %n члена комиссии.</numerusform>
                <numerusform>Добавлено %n членов комиссии.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check who is chair and who is secretary, and add substitutes where there are any.</source>
            <translation>Проверьте, кто председатель и кто секретарь, и добавьте замещающих, если они есть.</translation>
        </message>
        <message>
            <source>Remove {name} from the list?</source>
            <translation>Удалить из списка: {name}?</translation>
        </message>
        <message>
            <source>For who was entered by mistake. Whoever was a member has a last day instead.</source>
            <translation>Только для внесённых по ошибке. Тому, кто был членом, указывают последний день.</translation>
        </message>
        <message>
            <source>Remove the member</source>
            <translation>Удалить запись</translation>
        </message>
        <message>
            <source>Delete this commission?</source>
            <translation>Удалить эту комиссию?</translation>
        </message>
        <message>
            <source>{name}, with the list of its members. It cannot be brought back.</source>
            <translation>{name}, вместе со списком членов. Вернуть будет нельзя.</translation>
        </message>
        <message>
            <source>Delete the commission</source>
            <translation>Удалить комиссию</translation>
        </message>
    </context>
    <context>
        <name>CommissionsTab</name>
        <message>
            <source>Members</source>
            <translation>Состав</translation>
        </message>
        <message>
            <source>Voting rules</source>
            <translation>Правила голосования</translation>
        </message>
        <message>
            <source>Name of a commission</source>
            <translation>Название комиссии</translation>
        </message>
        <message>
            <source>New commission</source>
            <translation>Новая комиссия</translation>
        </message>
        <message>
            <source>No commissions yet</source>
            <translation>Комиссий пока нет</translation>
        </message>
        <message>
            <source>A commission has members with terms and a rule by which it votes.</source>
            <translation>У комиссии есть члены со сроками полномочий и правило, по которому она голосует.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Who takes no part in items {numbers}?</source>
            <translation>Кто не участвует в рассмотрении? Вопросы: {numbers}</translation>
        </message>
        <message>
            <source>Who declared a conflict of interest counts neither in the item's quorum nor in its base.</source>
            <translation>Заявивший о конфликте интересов не входит ни в кворум по вопросу, ни в базу подсчёта.</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Внести</translation>
        </message>
        <message>
            <source>takes part</source>
            <translation>участвует</translation>
        </message>
        <message>
            <source>item {number}: {words}</source>
            <translation>вопрос {number}: {words}</translation>
        </message>
        <message>
            <source>{name}, substitute</source>
            <translation>{name}, замещающий</translation>
        </message>
        <message>
            <source>Conflict of interest</source>
            <translation>Конфликт интересов</translation>
        </message>
        <message>
            <source>Out of the room</source>
            <translation>Вне зала</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Член комиссии</translation>
        </message>
        <message>
            <source>Why he takes no part</source>
            <translation>Почему не участвует</translation>
        </message>
        <message>
            <source>May stay empty: nobody has to say more than that there is one</source>
            <translation>Можно не заполнять: достаточно того, что конфликт есть</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>CopiesDialog</name>
        <message>
            <source>Copies of packet {number}</source>
            <translation>Экземпляры пакета {number}</translation>
        </message>
        <message>
            <source>Each copy bears its number on every page and is noted with the recipient. The files are equal in everything else.</source>
            <translation>На каждой странице экземпляра стоит его номер, получатель записывается. Во всём остальном файлы одинаковы.</translation>
        </message>
        <message>
            <source>Write the copies</source>
            <translation>Записать экземпляры</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Получатели</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Кто-то ещё</translation>
        </message>
        <message>
            <source>name, one more copy</source>
            <translation>имя, ещё один экземпляр</translation>
        </message>
        <message>
            <source>Language of the copies</source>
            <translation>Язык экземпляров</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>substitute of {name}</source>
            <translation>замещает: {name}</translation>
        </message>
    </context>
    <context>
        <name>CopyRuleDialog</name>
        <message>
            <source>New voting rule</source>
            <translation>Новое правило голосования</translation>
        </message>
        <message>
            <source>Later version of the rule</source>
            <translation>Следующая версия правила</translation>
        </message>
        <message>
            <source>Everything is copied from “{name}” of {day} and can be changed then.</source>
            <translation>Всё копируется из правила «{name}» от {day}, затем это можно изменить.</translation>
        </message>
        <message>
            <source>Make the copy</source>
            <translation>Создать копию</translation>
        </message>
        <message>
            <source>Small Latin letters, digits and _, e.g. regional_2027</source>
            <translation>Строчные латинские буквы, цифры и _, например regional_2027</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
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
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>The version in force ends the day before</source>
            <translation>Действующая версия заканчивается накануне</translation>
        </message>
    </context>
    <context>
        <name>DecisionFilters</name>
        <message>
            <source>Person, post or body</source>
            <translation>Человек, должность или орган</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Заседания</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Ещё фильтры</translation>
        </message>
        <message>
            <source>Outcomes to be recorded now: {count}</source>
            <translation>Итогов пора записать: {count}</translation>
        </message>
        <message>
            <source>Outcome to be recorded: {count}</source>
            <translation>Пора записать итог: {count}</translation>
        </message>
        <message>
            <source>Order or effective date missing: {count}</source>
            <translation>Нет приказа или даты вступления в силу: {count}</translation>
        </message>
        <message>
            <source>Not carried out in the records: {count}</source>
            <translation>Не внесено в записи: {count}</translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <source>Order…</source>
            <translation>Приказ…</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Открыть заседание</translation>
        </message>
        <message>
            <source>Decision: actions</source>
            <translation>Решение: действия</translation>
        </message>
        <message>
            <source>Carry out…</source>
            <translation>Внести в записи…</translation>
        </message>
        <message>
            <source>On the day of the decision</source>
            <translation>На день решения</translation>
        </message>
        <message>
            <source>Personal card</source>
            <translation>Личная карточка</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Предложение</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Записать…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Undo by a further decision…</source>
            <translation>Отменить новым решением…</translation>
        </message>
        <message>
            <source>Objection received…</source>
            <translation>Поступило возражение…</translation>
        </message>
        <message>
            <source>Take back the outcome after {months} months</source>
            <translation>Убрать запись об итоге через {months} мес</translation>
        </message>
    </context>
    <context>
        <name>DecisionReportTab</name>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Nothing to count yet</source>
            <translation>Считать пока нечего</translation>
        </message>
        <message>
            <source>Decisions are counted once they are in force by signed minutes.</source>
            <translation>Решения считаются, когда они в силе по подписанному протоколу.</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>No order yet</source>
            <translation>Приказа ещё нет</translation>
        </message>
    </context>
    <context>
        <name>DecisionsTab</name>
        <message>
            <source>No decisions yet</source>
            <translation>Решений пока нет</translation>
        </message>
        <message>
            <source>They are entered in a meeting and come into force with its signed minutes.</source>
            <translation>Они вносятся на заседании и вступают в силу с подписанным протоколом.</translation>
        </message>
        <message>
            <source>Order for the selected…</source>
            <translation>Приказ для выбранных…</translation>
        </message>
        <message>
            <source>Only the decisions behind the number are shown.</source>
            <translation>Показаны только решения, из которых сложилось это число.</translation>
        </message>
        <message>
            <source>Only decisions that wait for their effective date are shown.</source>
            <translation>Показаны только решения, у которых нет даты вступления в силу.</translation>
        </message>
        <message>
            <source>It is entered with the order; then they can be carried out.</source>
            <translation>Она вносится вместе с приказом; после этого решения можно исполнить.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>Shown: {count}</source>
            <translation>Показано: {count}</translation>
        </message>
        <message>
            <source>Select decisions in force first.</source>
            <translation>Сначала выберите решения в силе.</translation>
        </message>
        <message>
            <source>The order is entered.</source>
            <translation>Приказ внесён.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>The question is on the agenda.</source>
            <translation>Вопрос в повестке.</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Открыть заседание</translation>
        </message>
    </context>
    <context>
        <name>DissentDialog</name>
        <message>
            <source>Enter</source>
            <translation>Внести</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Член комиссии</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>nothing, the dissent was removed</source>
            <translation>ничего, особое мнение убрано</translation>
        </message>
    </context>
    <context>
        <name>EndRuleDialog</name>
        <message>
            <source>Until when is the rule in force?</source>
            <translation>По какой день действует правило?</translation>
        </message>
        <message>
            <source>Meetings that were called keep it. Empty: still in force.</source>
            <translation>У созванных заседаний оно остаётся. Пусто – действует и сейчас.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
    </context>
    <context>
        <name>EndTermDialog</name>
        <message>
            <source>End the term of {name}?</source>
            <translation>Завершить срок: {name}?</translation>
        </message>
        <message numerus="yes">
            <source>End the terms of %n member(s)?</source>
            <translation>
                <numerusform>Завершить срок %n члена?</numerusform>
                <numerusform>Завершить сроки %n членов?</numerusform>
                <numerusform>Завершить сроки %n членов?</numerusform>
            </translation>
        </message>
        <message>
            <source>Meetings that were called before keep this member. Who stands for him or her ends too.</source>
            <translation>В уже созванных заседаниях этот член остаётся. Срок замещающего тоже закончится.</translation>
        </message>
        <message>
            <source>End the term</source>
            <translation>Завершить срок</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Act, number, date</source>
            <translation>Акт, номер, дата</translation>
        </message>
    </context>
    <context>
        <name>ItemDecisionDialog</name>
        <message>
            <source>What was decided? {name}</source>
            <translation>Что решено? {name}</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Внести</translation>
        </message>
        <message>
            <source>As proposed</source>
            <translation>По предложению</translation>
        </message>
        <message>
            <source>Another decision</source>
            <translation>Другое решение</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Needed when the decision goes against the assessment or the votes</source>
            <translation>Нужна, если решение расходится с оценкой или с голосами</translation>
        </message>
        <message>
            <source>Only if the minutes shall say it in other words</source>
            <translation>Только если в протоколе нужны другие слова</translation>
        </message>
    </context>
    <context>
        <name>ItemDialog</name>
        <message>
            <source>What the question is about</source>
            <translation>О чём вопрос</translation>
        </message>
        <message>
            <source>Empty: worded by the program in the language of each document</source>
            <translation>Пусто: формулирует программа на языке каждого документа</translation>
        </message>
        <message>
            <source>Wording of the question</source>
            <translation>Формулировка вопроса</translation>
        </message>
        <message>
            <source>Why it is proposed</source>
            <translation>Почему предлагается</translation>
        </message>
        <message>
            <source>as the meeting</source>
            <translation>как у заседания</translation>
        </message>
        <message>
            <source>secret: counts only</source>
            <translation>тайное: только числа</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открытое</translation>
        </message>
        <message>
            <source>Who presents it</source>
            <translation>Докладчик</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Голосование</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>пока нет</translation>
        </message>
        <message>
            <source>To the post</source>
            <translation>На должность</translation>
        </message>
        <message>
            <source>Of the body</source>
            <translation>В органе</translation>
        </message>
    </context>
    <context>
        <name>ItemSections</name>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Куда</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Обоснование</translation>
        </message>
        <message>
            <source>Presents it</source>
            <translation>Докладывает</translation>
        </message>
        <message>
            <source>Why set aside</source>
            <translation>Почему снят или отложен</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>О человеке</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Родился (родилась)</translation>
        </message>
        <message>
            <source>In post</source>
            <translation>В должности</translation>
        </message>
        <message>
            <source>In charge of</source>
            <translation>Курирует</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Срок в резерве</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План развития</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Отбор</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Earlier decisions</source>
            <translation>Прежние решения</translation>
        </message>
        <message>
            <source>{campaign}, version {number}</source>
            <translation>{campaign}, версия {number}</translation>
        </message>
        <message>
            <source>There is a newer version of these results.</source>
            <translation>Есть более новая версия этих результатов.</translation>
        </message>
        <message>
            <source>Total, 90 % interval</source>
            <translation>Итоговый балл, интервал 90 %</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Integrity is below its limit.</source>
            <translation>Добропорядочность ниже порога.</translation>
        </message>
        <message>
            <source>Integrity has no score.</source>
            <translation>По добропорядочности нет балла.</translation>
        </message>
        <message>
            <source>Cannot be told apart from:</source>
            <translation>По баллу не отличается от:</translation>
        </message>
        <message>
            <source>and others: {count}</source>
            <translation>и другие: {count}</translation>
        </message>
        <message>
            <source>First votes</source>
            <translation>Предварительные голоса</translation>
        </message>
        <message>
            <source>The vote is secret: only the sums are shown.</source>
            <translation>Голосование тайное: показаны только суммы.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Подсчёт</translation>
        </message>
        <message>
            <source>To the votes</source>
            <translation>К голосам</translation>
        </message>
    </context>
    <context>
        <name>MeetingActions</name>
        <message>
            <source>Change the meeting…</source>
            <translation>Изменить заседание…</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Открыть заседание</translation>
        </message>
        <message>
            <source>Back to a draft…</source>
            <translation>Вернуть в черновик…</translation>
        </message>
        <message>
            <source>Take the opening back…</source>
            <translation>Отменить открытие…</translation>
        </message>
        <message>
            <source>Cancel the meeting…</source>
            <translation>Отменить заседание…</translation>
        </message>
        <message>
            <source>Prepare it again…</source>
            <translation>Подготовить заново…</translation>
        </message>
        <message>
            <source>Delete the draft…</source>
            <translation>Удалить черновик…</translation>
        </message>
        <message>
            <source>More steps of the meeting</source>
            <translation>Другие шаги заседания</translation>
        </message>
        <message>
            <source>Fill the agenda…</source>
            <translation>Заполнить повестку…</translation>
        </message>
        <message>
            <source>Call the meeting…</source>
            <translation>Созвать заседание…</translation>
        </message>
        <message>
            <source>Make the packet</source>
            <translation>Сформировать пакет</translation>
        </message>
        <message>
            <source>Enter attendance</source>
            <translation>Отметить присутствие</translation>
        </message>
        <message>
            <source>Enter votes</source>
            <translation>Внести голоса</translation>
        </message>
        <message>
            <source>Enter decisions</source>
            <translation>Внести решения</translation>
        </message>
        <message>
            <source>Sign the minutes</source>
            <translation>Подписать протокол</translation>
        </message>
        <message>
            <source>The meeting is called: members and rule are fixed.</source>
            <translation>Заседание созвано: состав и правило закреплены.</translation>
        </message>
        <message>
            <source>Next comes the packet that the members read.</source>
            <translation>Далее – пакет, который читают члены комиссии.</translation>
        </message>
        <message>
            <source>To the packet</source>
            <translation>К пакету</translation>
        </message>
        <message>
            <source>Take the meeting back to a draft?</source>
            <translation>Вернуть заседание в черновик?</translation>
        </message>
        <message>
            <source>Members and rule are fixed anew when it is called again. Packets, ballots and first votes stay.</source>
            <translation>При новом созыве состав и правило закрепляются заново. Пакеты, бюллетени и предварительные голоса остаются.</translation>
        </message>
        <message>
            <source>Back to a draft</source>
            <translation>Вернуть в черновик</translation>
        </message>
        <message>
            <source>Take the opening back?</source>
            <translation>Отменить открытие?</translation>
        </message>
        <message>
            <source>The meeting counts as called again. Attendance stays as it was entered.</source>
            <translation>Заседание снова считается созванным. Отметки о присутствии остаются.</translation>
        </message>
        <message>
            <source>Take the opening back</source>
            <translation>Отменить открытие</translation>
        </message>
        <message>
            <source>Cancel the meeting?</source>
            <translation>Отменить заседание?</translation>
        </message>
        <message>
            <source>It is kept with its agenda and this reason; nothing in it takes effect.</source>
            <translation>Оно хранится с повесткой и этой причиной; ничто из него не вступает в силу.</translation>
        </message>
        <message>
            <source>Cancel the meeting</source>
            <translation>Отменить заседание</translation>
        </message>
        <message>
            <source>Prepare the meeting again?</source>
            <translation>Подготовить заседание заново?</translation>
        </message>
        <message>
            <source>It becomes a draft with its agenda.</source>
            <translation>Оно становится черновиком со своей повесткой.</translation>
        </message>
        <message>
            <source>Prepare it again</source>
            <translation>Подготовить заново</translation>
        </message>
        <message>
            <source>Delete the draft?</source>
            <translation>Удалить черновик?</translation>
        </message>
        <message>
            <source>The meeting and the items of its agenda go: {count}.</source>
            <translation>Удаляются заседание и вопросы повестки: {count}.</translation>
        </message>
        <message>
            <source>Delete the draft</source>
            <translation>Удалить черновик</translation>
        </message>
    </context>
    <context>
        <name>MeetingDecisionPanel</name>
        <message>
            <source>As proposed</source>
            <translation>По предложению</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>Другое…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>На чём основано</translation>
        </message>
        <message>
            <source>Personal card</source>
            <translation>Личная карточка</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Предложено</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Обоснование</translation>
        </message>
        <message>
            <source>To be undone</source>
            <translation>Отменяется</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решено</translation>
        </message>
    </context>
    <context>
        <name>MeetingDecisions</name>
        <message>
            <source>Proposed</source>
            <translation>Предложено</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
    </context>
    <context>
        <name>MeetingDecisionsTab</name>
        <message>
            <source>Nothing to decide yet</source>
            <translation>Решать пока нечего</translation>
        </message>
        <message>
            <source>Decisions are entered here item by item once the agenda has questions.</source>
            <translation>Когда в повестке есть вопросы, решения вносятся здесь по каждому из них.</translation>
        </message>
        <message>
            <source>As proposed…</source>
            <translation>По предложению…</translation>
        </message>
        <message>
            <source>All items whose majority is reached and that go against nothing</source>
            <translation>Все вопросы, где большинство набрано и нет расхождений</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Не решены</translation>
        </message>
        <message>
            <source>Against something</source>
            <translation>С расхождением</translation>
        </message>
        <message>
            <source>Reason or plan missing</source>
            <translation>Нет причины или плана</translation>
        </message>
        <message>
            <source>Which items are shown</source>
            <translation>Какие вопросы показаны</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>по предложению</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <source>another decision</source>
            <translation>другое решение</translation>
        </message>
        <message>
            <source>details</source>
            <translation>подробно</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>убрать</translation>
        </message>
        <message>
            <source>Decided: {count} of {all}</source>
            <translation>Решено: {count} из {all}</translation>
        </message>
        <message>
            <source>reason missing: {count}</source>
            <translation>нет причины: {count}</translation>
        </message>
        <message>
            <source>plan missing: {count}</source>
            <translation>без плана: {count}</translation>
        </message>
        <message>
            <source>Decisions are entered once the meeting is open.</source>
            <translation>Решения вносятся после открытия заседания.</translation>
        </message>
        <message>
            <source>Decided as proposed: {count}.</source>
            <translation>Решено по предложению: {count}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>MeetingDialog</name>
        <message>
            <source>New meeting</source>
            <translation>Новое заседание</translation>
        </message>
        <message>
            <source>Change the meeting</source>
            <translation>Изменить заседание</translation>
        </message>
        <message>
            <source>The agenda is filled next; members and rule are fixed when the meeting is called.</source>
            <translation>Далее заполняется повестка; состав и правило закрепляются при созыве.</translation>
        </message>
        <message>
            <source>Create meeting</source>
            <translation>Создать заседание</translation>
        </message>
        <message>
            <source>next</source>
            <translation>следующий</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>e.g. 10:00</source>
            <translation>напр. 10:00</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>in the year</source>
            <translation>в году</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Where the meeting has one</source>
            <translation>Если она есть</translation>
        </message>
        <message>
            <source>Language of its documents</source>
            <translation>Язык документов</translation>
        </message>
        <message>
            <source>Votes are secret: counts only</source>
            <translation>Голосование тайное: только числа</translation>
        </message>
        <message>
            <source>The vote itself is taken by ballots</source>
            <translation>Само голосование проводится бюллетенями</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>не назван</translation>
        </message>
        <message>
            <source>Presides</source>
            <translation>Председательствует</translation>
        </message>
        <message>
            <source>Keeps the minutes</source>
            <translation>Ведёт протокол</translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message>
            <source>Meeting No. {number} of {date}</source>
            <translation>Заседание № {number} от {date}</translation>
        </message>
    </context>
    <context>
        <name>MeetingTabs</name>
        <message>
            <source>Attendance</source>
            <translation>Присутствие</translation>
        </message>
        <message>
            <source>Packet</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translation>Бюллетени</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Голоса</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
    </context>
    <context>
        <name>MeetingWords</name>
        <message>
            <source>Meeting No. {number} of {date}</source>
            <translation>Заседание № {number} от {date}</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Должностное лицо</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Reservist</source>
            <translation>Резервист</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Снят</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Отложен</translation>
        </message>
        <message>
            <source>nothing, it was taken back</source>
            <translation>ничего, отметка снята</translation>
        </message>
        <message>
            <source>present</source>
            <translation>присутствует</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>отсутствует</translation>
        </message>
        <message>
            <source>substitute: {name}</source>
            <translation>замещающий: {name}</translation>
        </message>
        <message>
            <source>conflict of interest</source>
            <translation>конфликт интересов</translation>
        </message>
        <message>
            <source>out of the room</source>
            <translation>не в зале</translation>
        </message>
        <message>
            <source>For {for_}, against {against}, abstained {abstained}, recused {recused}, no vote {missing}</source>
            <translation>За – {for_}, против – {against}, воздержались – {abstained}, самоотвод – {recused}, без голоса – {missing}</translation>
        </message>
        <message>
            <source>Majority: yes</source>
            <translation>Большинство: да</translation>
        </message>
        <message>
            <source>Majority: no</source>
            <translation>Большинство: нет</translation>
        </message>
        <message>
            <source>No quorum</source>
            <translation>Нет кворума</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Пока неизвестно</translation>
        </message>
        <message>
            <source>Sources contradict each other</source>
            <translation>Источники расходятся</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Голоса</translation>
        </message>
        <message>
            <source>Some votes</source>
            <translation>Часть голосов</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
    </context>
    <context>
        <name>MeetingsTab</name>
        <message>
            <source>Meetings</source>
            <translation>Заседания</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>New meeting…</source>
            <translation>Новое заседание…</translation>
        </message>
        <message>
            <source>There is no commission yet.</source>
            <translation>Комиссий пока нет.</translation>
        </message>
        <message>
            <source>Set up a commission with its members first.</source>
            <translation>Сначала создайте комиссию с её членами.</translation>
        </message>
        <message>
            <source>Go to commissions</source>
            <translation>К комиссиям</translation>
        </message>
        <message>
            <source>Commission, number or place</source>
            <translation>Комиссия, номер или место</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>Заседаний пока нет</translation>
        </message>
        <message>
            <source>A meeting has an agenda, a packet for its members, votes, decisions and minutes.</source>
            <translation>У заседания есть повестка, пакет для членов комиссии, голоса, решения и протокол.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Вопросов</translation>
        </message>
        <message>
            <source>Packet</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translation>Бюллетени</translation>
        </message>
        <message>
            <source>{part} of {all}</source>
            <translation>{part} из {all}</translation>
        </message>
        <message>
            <source>Ballots that came back</source>
            <translation>Вернувшиеся бюллетени</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>set aside: {count}</source>
            <translation>снято и отложено: {count}</translation>
        </message>
    </context>
    <context>
        <name>Minutes</name>
        <message>
            <source>Must be settled</source>
            <translation>Сначала устранить</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>К сведению</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Проект</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Подписан</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Заменён</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>О чём речь</translation>
        </message>
        <message>
            <source>Before signing</source>
            <translation>До подписания</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Член комиссии</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Подписали</translation>
        </message>
        <message>
            <source>Why corrected</source>
            <translation>Причина исправления</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Контрольная сумма</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>О ком</translation>
        </message>
        <message>
            <source>In the records</source>
            <translation>В записях</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>совпадает</translation>
        </message>
        <message>
            <source>does not fit</source>
            <translation>не совпадает</translation>
        </message>
        <message>
            <source>The minutes are written from the meeting&apos;s records once it is called.</source>
            <translation>Протокол составляется по записям заседания после его созыва.</translation>
        </message>
        <message>
            <source>Version {number} is shown. Choose “Versions” for the others.</source>
            <translation>Показана версия {number}. Другие – в разделе «Версии».</translation>
        </message>
        <message>
            <source>A further version is being written; until it is signed the one before holds.</source>
            <translation>Пишется новая версия; пока она не подписана, действует прежняя.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) must be settled before signing: see “What lacks”.</source>
            <translation>
                <numerusform>До подписания нужно устранить %n пункт: см. «Чего не хватает».</numerusform>
                <numerusform>До подписания нужно устранить %n пункта: см. «Чего не хватает».</numerusform>
                <numerusform>До подписания нужно устранить %n пунктов: см. «Чего не хватает».</numerusform>
            </translation>
        </message>
        <message>
            <source>The minutes are signed while the meeting is open. Below is what they say so far.</source>
            <translation>Протокол подписывают, пока заседание открыто. Ниже – его текст на сейчас.</translation>
        </message>
        <message>
            <source>Nothing stands against signing. Save as Word, let it be signed, then choose “Sign”.</source>
            <translation>Подписанию ничто не мешает. Сохраните документ Word, подпишите его и нажмите «Подписать».</translation>
        </message>
        <message>
            <source>Signed on {day}; the decisions are in force.</source>
            <translation>Подписан {day}; решения в силе.</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) not yet carried out in the records.</source>
            <translation>
                <numerusform>В записи ещё не внесено %n решение.</numerusform>
                <numerusform>В записи ещё не внесены %n решения.</numerusform>
                <numerusform>В записи ещё не внесено %n решений.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MinutesActions</name>
        <message>
            <source>Word…</source>
            <translation>Word…</translation>
        </message>
        <message>
            <source>Texts…</source>
            <translation>Тексты…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Исправить…</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Удалить проект</translation>
        </message>
        <message>
            <source>Carry out the decisions…</source>
            <translation>Внести решения в записи…</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Подписать…</translation>
        </message>
        <message>
            <source>The minutes are signed.</source>
            <translation>Протокол подписан.</translation>
        </message>
        <message>
            <source>The decisions are in force and can be carried out in the records.</source>
            <translation>Решения в силе, их можно внести в записи.</translation>
        </message>
        <message>
            <source>Carry out…</source>
            <translation>Внести в записи…</translation>
        </message>
        <message>
            <source>Correct the signed minutes?</source>
            <translation>Исправить подписанный протокол?</translation>
        </message>
        <message>
            <source>A further version begins with the signed texts. Votes and decisions stay as they are: they change by a further decision.</source>
            <translation>Новая версия начинается с подписанных текстов. Голоса и решения остаются: их меняет только новое решение.</translation>
        </message>
        <message>
            <source>Begin a version</source>
            <translation>Начать версию</translation>
        </message>
        <message>
            <source>Discard the draft of the further version?</source>
            <translation>Удалить проект новой версии?</translation>
        </message>
        <message>
            <source>The signed minutes stay as they are.</source>
            <translation>Подписанный протокол остаётся прежним.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Удалить проект</translation>
        </message>
        <message>
            <source>The further version is signed and holds now.</source>
            <translation>Новая версия подписана, теперь действует она.</translation>
        </message>
        <message>
            <source>The one before stays and can be read.</source>
            <translation>Прежняя остаётся, её можно прочитать.</translation>
        </message>
        <message>
            <source>To the versions</source>
            <translation>К версиям</translation>
        </message>
    </context>
    <context>
        <name>MinutesDissents</name>
        <message>
            <source>Add a dissent…</source>
            <translation>Добавить особое мнение…</translation>
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
            <source>The dissent is removed.</source>
            <translation>Особое мнение убрано.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>MinutesParts</name>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>What lacks</source>
            <translation>Чего не хватает</translation>
        </message>
        <message>
            <source>Dissents</source>
            <translation>Особые мнения</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версии</translation>
        </message>
        <message>
            <source>Changes of records</source>
            <translation>Изменения в записях</translation>
        </message>
        <message>
            <source>No minutes yet</source>
            <translation>Протокола пока нет</translation>
        </message>
        <message>
            <source>They are written from the meeting's own records once it is called.</source>
            <translation>Он составляется по записям заседания после его созыва.</translation>
        </message>
        <message>
            <source>Nothing lacks</source>
            <translation>Всё на месте</translation>
        </message>
        <message>
            <source>Attendance, votes and decisions are complete.</source>
            <translation>Присутствие, голоса и решения внесены полностью.</translation>
        </message>
        <message>
            <source>No dissent</source>
            <translation>Особых мнений нет</translation>
        </message>
        <message>
            <source>A member's dissenting opinion is attached to the item it is about.</source>
            <translation>Особое мнение члена комиссии прилагается к вопросу, о котором оно.</translation>
        </message>
        <message>
            <source>No version is stored</source>
            <translation>Сохранённых версий нет</translation>
        </message>
        <message>
            <source>A version is stored when texts are entered or the minutes are signed.</source>
            <translation>Версия сохраняется, когда внесены тексты или протокол подписан.</translation>
        </message>
        <message>
            <source>No decision is in force</source>
            <translation>Вступивших в силу решений нет</translation>
        </message>
        <message>
            <source>Decisions come into force with the signed minutes; then they are carried out.</source>
            <translation>Решения вступают в силу с подписанным протоколом, затем их вносят в записи.</translation>
        </message>
    </context>
    <context>
        <name>MinutesTab</name>
        <message>
            <source>Read this version</source>
            <translation>Прочитать эту версию</translation>
        </message>
    </context>
    <context>
        <name>MinutesTextsDialog</name>
        <message>
            <source>Texts of the minutes</source>
            <translation>Тексты протокола</translation>
        </message>
        <message>
            <source>Name who voted how (open votes taken by name)</source>
            <translation>Называть, кто как голосовал (открытое поимённое голосование)</translation>
        </message>
        <message>
            <source>Number of the minutes</source>
            <translation>Номер протокола</translation>
        </message>
        <message>
            <source>Before the items</source>
            <translation>Перед вопросами</translation>
        </message>
        <message>
            <source>After the items</source>
            <translation>После вопросов</translation>
        </message>
    </context>
    <context>
        <name>OrderDialog</name>
        <message>
            <source>Order</source>
            <translation>Приказ</translation>
        </message>
        <message>
            <source>For {count} decisions; what is left empty stays as it was.</source>
            <translation>Решений: {count}; незаполненное остаётся прежним.</translation>
        </message>
        <message>
            <source>Order: {name}</source>
            <translation>Приказ: {name}</translation>
        </message>
        <message>
            <source>Save order</source>
            <translation>Сохранить приказ</translation>
        </message>
        <message>
            <source>Outcomes are asked for from this day on</source>
            <translation>От этого дня считаются сроки итогов</translation>
        </message>
    </context>
    <context>
        <name>OutcomeDialog</name>
        <message>
            <source>What became of it? {name}</source>
            <translation>Каков итог? {name}</translation>
        </message>
        <message>
            <source>{decision}, in force from {date}; {after}, due {due}.</source>
            <translation>{decision}, действует с {date}; {after}, срок – {due}.</translation>
        </message>
        <message>
            <source>Save outcome</source>
            <translation>Сохранить итог</translation>
        </message>
        <message>
            <source>Looked at on</source>
            <translation>На какой день</translation>
        </message>
    </context>
    <context>
        <name>Packet</name>
        <message>
            <source>New</source>
            <translation>Новый</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Снят</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменён</translation>
        </message>
        <message>
            <source>Other results</source>
            <translation>Другие результаты</translation>
        </message>
        <message>
            <source>Other number</source>
            <translation>Другой номер</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>нет фото</translation>
        </message>
        <message>
            <source>no results</source>
            <translation>нет результатов</translation>
        </message>
        <message>
            <source>newer results are released</source>
            <translation>выданы более новые результаты</translation>
        </message>
        <message>
            <source>nothing is proposed</source>
            <translation>предложения нет</translation>
        </message>
        <message>
            <source>no present post</source>
            <translation>должность неизвестна</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>версия {number}</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>О ком</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Результаты</translation>
        </message>
        <message>
            <source>To be known</source>
            <translation>Обратите внимание</translation>
        </message>
        <message>
            <source>Since the packet</source>
            <translation>После пакета</translation>
        </message>
        <message>
            <source>Packet</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Сформирован</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Кем</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Вопросов</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Людей</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экземпляры</translation>
        </message>
        <message>
            <source>Size, MB</source>
            <translation>Размер, МБ</translation>
        </message>
        <message>
            <source>Why it was made</source>
            <translation>Почему сформирован</translation>
        </message>
        <message>
            <source>Seal (SHA-256)</source>
            <translation>Контрольная сумма (SHA-256)</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>Выдан</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Возвращён</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Заменён</translation>
        </message>
        <message>
            <source>Outdated</source>
            <translation>Устарел</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>copy {number}, {recipient}</source>
            <translation>экземпляр {number}, {recipient}</translation>
        </message>
    </context>
    <context>
        <name>PacketLists</name>
        <message>
            <source>Nothing to put into a packet</source>
            <translation>Пакет пока не из чего сформировать</translation>
        </message>
        <message>
            <source>The packet takes the items of the agenda that are put to the vote.</source>
            <translation>В пакет входят вопросы повестки, которые ставятся на голосование.</translation>
        </message>
        <message>
            <source>No packet yet</source>
            <translation>Пакета ещё нет</translation>
        </message>
        <message>
            <source>A packet is sealed once the meeting is called; then copies go to the members.</source>
            <translation>Пакет формируется после созыва заседания; затем экземпляры выдаются членам комиссии.</translation>
        </message>
        <message>
            <source>No copy was handed out</source>
            <translation>Экземпляры не выдавались</translation>
        </message>
        <message>
            <source>Copies are numbered; it is noted who got which one, and when it came back.</source>
            <translation>Экземпляры нумеруются; записывается, кому какой выдан и когда он вернулся.</translation>
        </message>
    </context>
    <context>
        <name>PacketTab</name>
        <message>
            <source>What goes in</source>
            <translation>Что войдёт</translation>
        </message>
        <message>
            <source>Packets</source>
            <translation>Пакеты</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Экземпляры</translation>
        </message>
        <message>
            <source>Copies…</source>
            <translation>Экземпляры…</translation>
        </message>
        <message>
            <source>Seal a packet…</source>
            <translation>Сформировать…</translation>
        </message>
        <message>
            <source>Preview in Excel…</source>
            <translation>Посмотреть в Excel…</translation>
        </message>
        <message>
            <source>Write again…</source>
            <translation>Записать ещё раз…</translation>
        </message>
        <message>
            <source>Came back…</source>
            <translation>Возвращён…</translation>
        </message>
        <message>
            <source>No packet is sealed yet. Below is what goes into it.</source>
            <translation>Пакет ещё не сформирован. Ниже – что в него войдёт.</translation>
        </message>
        <message>
            <source>A packet can be sealed once the meeting is called. Below is what goes into it.</source>
            <translation>Пакет можно сформировать после созыва заседания. Ниже – что в него войдёт.</translation>
        </message>
        <message>
            <source>Packet {number} is in force, sealed {moment}.</source>
            <translation>Действует пакет {number}, сформирован {moment}.</translation>
        </message>
        <message numerus="yes">
            <source>Since then %n item(s) changed.</source>
            <translation>
                <numerusform>С тех пор изменился %n вопрос.</numerusform>
                <numerusform>С тех пор изменились %n вопроса.</numerusform>
                <numerusform>С тех пор изменилось %n вопросов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them was (were) set aside.</source>
            <translation>
                <numerusform>Из них снят %n.</numerusform>
                <numerusform>Из них сняты %n.</numerusform>
                <numerusform>Из них снято %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>The packet is sealed.</source>
            <translation>Пакет сформирован.</translation>
        </message>
        <message>
            <source>Copies may go to the members now.</source>
            <translation>Теперь экземпляры можно выдать членам комиссии.</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) written.</source>
            <translation>
                <numerusform>Записан %n экземпляр.</numerusform>
                <numerusform>Записано %n экземпляра.</numerusform>
                <numerusform>Записано %n экземпляров.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Открыть папку</translation>
        </message>
    </context>
    <context>
        <name>PasteMembersDialog</name>
        <message>
            <source>Add members from a list</source>
            <translation>Добавить членов списком</translation>
        </message>
        <message>
            <source>Copy the rows in Excel and paste them here: one person a line, name and post, and also the role and the days of the term if the list has them.</source>
            <translation>Скопируйте строки в Excel и вставьте сюда: в строке один человек, имя и должность, а если есть – роль и даты срока.</translation>
        </message>
        <message>
            <source>Members from, where the list has no day</source>
            <translation>В составе с, если в списке нет даты</translation>
        </message>
        <message>
            <source>List of members</source>
            <translation>Список членов</translation>
        </message>
        <message>
            <source>Surname, given name, patronymic – post</source>
            <translation>Фамилия, имя, отчество – должность</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>Что прочитано</translation>
        </message>
        <message>
            <source>Add members</source>
            <translation>Добавить членов</translation>
        </message>
        <message>
            <source>Why it stays out</source>
            <translation>Почему не войдёт</translation>
        </message>
        <message numerus="yes">
            <source>Add %n member(s)</source>
            <translation>
                <numerusform>Добавить %n члена</numerusform>
                <numerusform>Добавить %n членов</numerusform>
                <numerusform>Добавить %n членов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) stay out; the reason stands beside them.</source>
            <translation>
                <numerusform>%n строка не войдёт; причина указана рядом.</numerusform>
                <numerusform>%n строки не войдут; причина указана рядом.</numerusform>
                <numerusform>%n строк не войдут; причина указана рядом.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalsDialog</name>
        <message>
            <source>Decide as proposed?</source>
            <translation>Решить по предложению?</translation>
        </message>
        <message>
            <source>Items to be decided</source>
            <translation>Решаемые вопросы</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Решить</translation>
        </message>
        <message>
            <source>Will be decided as proposed: {count}.</source>
            <translation>Будет решено по предложению: {count}.</translation>
        </message>
        <message>
            <source>Left for single entry: {count}; they stand first, with the reason.</source>
            <translation>Остаются для отдельного ввода: {count}; они стоят первыми, с причиной.</translation>
        </message>
        <message>
            <source>Every item has its decision.</source>
            <translation>По каждому вопросу решение есть.</translation>
        </message>
        <message>
            <source>Decide {count}</source>
            <translation>Решить: {count}</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Предложено</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Что будет</translation>
        </message>
        <message>
            <source>Decided as proposed</source>
            <translation>Будет решено по предложению</translation>
        </message>
        <message>
            <source>Left for single entry</source>
            <translation>Остаются для отдельного ввода</translation>
        </message>
        <message>
            <source>No vote entered yet</source>
            <translation>Голоса ещё не внесены</translation>
        </message>
        <message>
            <source>Votes are missing or contradict each other</source>
            <translation>Голоса неполны или противоречат друг другу</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>ReturnedDialog</name>
        <message>
            <source>The copy came back</source>
            <translation>Экземпляр возвращён</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Day of return</source>
            <translation>Срок возврата</translation>
        </message>
        <message>
            <source>or of its destruction; leave it empty if it is still out</source>
            <translation>или уничтожения; оставьте пустым, если он ещё не возвращён</translation>
        </message>
    </context>
    <context>
        <name>SealDialog</name>
        <message>
            <source>Seal packet {number}?</source>
            <translation>Сформировать пакет {number}?</translation>
        </message>
        <message>
            <source>Figures, texts, photos and words are kept as they are now. Nothing of the packet changes later; a change of the agenda needs a further packet.</source>
            <translation>Показатели, тексты, фотографии и слова сохраняются такими, какие они сейчас. Позже в пакете ничего не меняется; при изменении повестки нужен новый пакет.</translation>
        </message>
        <message>
            <source>Seal packet {number}</source>
            <translation>Сформировать пакет {number}</translation>
        </message>
        <message>
            <source>Why a further packet is made</source>
            <translation>Почему нужен ещё один пакет</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n вопрос</numerusform>
                <numerusform>%n вопроса</numerusform>
                <numerusform>%n вопросов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n official(s)</source>
            <translation>
                <numerusform>%n должностное лицо</numerusform>
                <numerusform>%n должностных лица</numerusform>
                <numerusform>%n должностных лиц</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n applicant(s) and member(s) of the reserve</source>
            <translation>
                <numerusform>%n кандидат или резервист</numerusform>
                <numerusform>%n кандидата и резервиста</numerusform>
                <numerusform>%n кандидатов и резервистов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n фотография</numerusform>
                <numerusform>%n фотографии</numerusform>
                <numerusform>%n фотографий</numerusform>
            </translation>
        </message>
        <message>
            <source>{campaign}: version {number}</source>
            <translation>{campaign}: версия {number}</translation>
        </message>
        <message numerus="yes">
            <source>Newer results are released for %n item(s): renew them on the agenda if they count.</source>
            <translation>
                <numerusform>По %n вопросу выданы более новые результаты: обновите их в повестке, если учитываются они.</numerusform>
                <numerusform>По %n вопросам выданы более новые результаты: обновите их в повестке, если учитываются они.</numerusform>
                <numerusform>По %n вопросам выданы более новые результаты: обновите их в повестке, если учитываются они.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n official(s) without results</source>
            <translation>
                <numerusform>без результатов: %n должностное лицо</numerusform>
                <numerusform>без результатов: %n должностных лица</numerusform>
                <numerusform>без результатов: %n должностных лиц</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing is proposed for %n item(s)</source>
            <translation>
                <numerusform>без предложения: %n вопрос</numerusform>
                <numerusform>без предложения: %n вопроса</numerusform>
                <numerusform>без предложения: %n вопросов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n official(s) without a present post</source>
            <translation>
                <numerusform>должность неизвестна: %n человек</numerusform>
                <numerusform>должность неизвестна: %n человека</numerusform>
                <numerusform>должность неизвестна: %n человек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) without a photo</source>
            <translation>
                <numerusform>без фотографии: %n человек</numerusform>
                <numerusform>без фотографии: %n человека</numerusform>
                <numerusform>без фотографии: %n человек</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShareField</name>
        <message>
            <source>{name}, upper number</source>
            <translation>{name}, числитель</translation>
        </message>
        <message>
            <source>{name}, lower number</source>
            <translation>{name}, знаменатель</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>Are the minutes signed?</source>
            <translation>Протокол подписан?</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>The further version takes the place of the one before, which stays and can be read.</source>
            <translation>Новая версия заменит прежнюю; прежняя останется, её можно прочитать.</translation>
        </message>
        <message>
            <source>Text and document are frozen, the decisions come into force, the meeting is closed. Afterwards only a further version corrects the minutes.</source>
            <translation>Текст и документ больше не меняются, решения вступают в силу, заседание закрывается. Потом протокол исправляет только новая версия.</translation>
        </message>
        <message>
            <source>Number of the minutes</source>
            <translation>Номер протокола</translation>
        </message>
        <message>
            <source>Who signed, a name on each line</source>
            <translation>Кто подписал, по одному имени в строке</translation>
        </message>
    </context>
    <context>
        <name>SourceColumns</name>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>On the agenda</source>
            <translation>В повестке</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Повестка</translation>
        </message>
        <message>
            <source>on the agenda</source>
            <translation>в повестке</translation>
        </message>
        <message>
            <source>not on the agenda</source>
            <translation>не в повестке</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Integrity</source>
            <translation>Добропорядочность</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Срок в резерве</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итоговый балл</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Stay until</source>
            <translation>В резерве до</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>Набор</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Заседание</translation>
        </message>
        <message>
            <source>State body</source>
            <translation>Госорган</translation>
        </message>
        <message>
            <source>the stay is over</source>
            <translation>срок истёк</translation>
        </message>
        <message>
            <source>days left: {count}</source>
            <translation>осталось дней: {count}</translation>
        </message>
        <message>
            <source>Integrity reaches its limit</source>
            <translation>Добропорядочность не ниже порога</translation>
        </message>
        <message>
            <source>Integrity below its limit</source>
            <translation>Добропорядочность ниже порога</translation>
        </message>
        <message>
            <source>Integrity not scored</source>
            <translation>Добропорядочность без балла</translation>
        </message>
        <message>
            <source>within the places</source>
            <translation>в пределах мест</translation>
        </message>
        <message>
            <source>shares the last place</source>
            <translation>делит последнее место</translation>
        </message>
        <message>
            <source>beyond the places</source>
            <translation>за пределами мест</translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>вне рейтинга</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>пока нет</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>скоро истекает</translation>
        </message>
        <message>
            <source>goes on</source>
            <translation>продолжается</translation>
        </message>
    </context>
    <context>
        <name>UndoingDialog</name>
        <message>
            <source>Undo by a further decision? {name}</source>
            <translation>Отменить новым решением? {name}</translation>
        </message>
        <message>
            <source>{decision}, {meeting}. The question goes on an agenda; the decision stays in force until the commission has decided and the minutes are signed.</source>
            <translation>{decision}, {meeting}. Вопрос войдёт в повестку; прежнее решение остаётся в силе, пока комиссия не решит и протокол не будет подписан.</translation>
        </message>
        <message>
            <source>Put on the agenda</source>
            <translation>Внести в повестку</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Обоснование</translation>
        </message>
        <message>
            <source>No coming meeting takes questions. Prepare one first.</source>
            <translation>Нет заседания, в повестку которого можно внести вопрос. Сначала подготовьте заседание.</translation>
        </message>
    </context>
    <context>
        <name>VoteColumns</name>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Substitute, seat of {member}</source>
            <translation>Замещает, место: {member}</translation>
        </message>
        <message>
            <source>Presides</source>
            <translation>Председательствует</translation>
        </message>
        <message>
            <source>For</source>
            <translation>За</translation>
        </message>
        <message>
            <source>Ag.</source>
            <translation>Прот.</translation>
        </message>
        <message>
            <source>Abst.</source>
            <translation>Возд.</translation>
        </message>
    </context>
    <context>
        <name>VoteFoot</name>
        <message>
            <source>the rest for</source>
            <translation>остальные за</translation>
        </message>
        <message>
            <source>next line</source>
            <translation>дальше</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>числа</translation>
        </message>
        <message>
            <source>why</source>
            <translation>почему</translation>
        </message>
        <message>
            <source>remarks</source>
            <translation>замечания</translation>
        </message>
        <message>
            <source>for</source>
            <translation>за</translation>
        </message>
        <message>
            <source>against</source>
            <translation>против</translation>
        </message>
        <message>
            <source>abstained</source>
            <translation>возд.</translation>
        </message>
        <message>
            <source>recused</source>
            <translation>самоотвод</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
        <message>
            <source>number</source>
            <translation>число</translation>
        </message>
        <message>
            <source>all for</source>
            <translation>все за</translation>
        </message>
        <message>
            <source>next</source>
            <translation>дальше</translation>
        </message>
        <message>
            <source>names</source>
            <translation>имена</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>убрать</translation>
        </message>
    </context>
    <context>
        <name>VotePanel</name>
        <message>
            <source>Missing</source>
            <translation>Не хватает</translation>
        </message>
        <message>
            <source>Vote of the presiding chair</source>
            <translation>Голос председательствующего</translation>
        </message>
        <message>
            <source>decides at a tie</source>
            <translation>решает при равенстве</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Противоречия</translation>
        </message>
        <message>
            <source>no result until settled</source>
            <translation>пока не решено, результата нет</translation>
        </message>
        <message>
            <source>Votes by name</source>
            <translation>Поимённые голоса</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Не учитывать</translation>
        </message>
        <message>
            <source>Set aside: {what}</source>
            <translation>Не учитывать: {what}</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>Не учитываются</translation>
        </message>
        <message>
            <source>kept with the reason</source>
            <translation>хранится с причиной</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Учесть снова</translation>
        </message>
        <message>
            <source>Count again: {what}</source>
            <translation>Учесть снова: {what}</translation>
        </message>
        <message>
            <source>left out of the sums</source>
            <translation>в суммы не входят</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>First votes</source>
            <translation>Предварительные голоса</translation>
        </message>
        <message>
            <source>bind nobody</source>
            <translation>никого не связывают</translation>
        </message>
        <message>
            <source>Not in yet: {count}</source>
            <translation>Ещё не поступило: {count}</translation>
        </message>
        <message>
            <source>Their first votes all say the same. What is typed in this line is entered for each of the items, for every member who takes part in it.</source>
            <translation>Их предварительные голоса одинаковы. Внесённое в этой строке записывается по каждому из вопросов каждому участвующему в нём члену.</translation>
        </message>
        <message>
            <source>{member}: {vote} ({source})</source>
            <translation>{member}: {vote} ({source})</translation>
        </message>
    </context>
    <context>
        <name>VoteRows</name>
        <message>
            <source>Voted: {voted} of {all}</source>
            <translation>Проголосовано: {voted} из {all}</translation>
        </message>
        <message>
            <source>Block of unanimous items: {count}</source>
            <translation>Блок единогласных вопросов: {count}</translation>
        </message>
        <message>
            <source>One line for all: No. {numbers}</source>
            <translation>Одна строка на все: № {numbers}</translation>
        </message>
        <message>
            <source>one vote</source>
            <translation>один голос</translation>
        </message>
        <message>
            <source>all alike</source>
            <translation>все одинаковы</translation>
        </message>
        <message>
            <source>differ</source>
            <translation>расходятся</translation>
        </message>
        <message>
            <source>different votes</source>
            <translation>голоса различаются</translation>
        </message>
    </context>
    <context>
        <name>VoteToolbar</name>
        <message>
            <source>Surname or question</source>
            <translation>Фамилия или вопрос</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>No votes yet</source>
            <translation>Голосов ещё нет</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>Чего-то не хватает</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Противоречия</translation>
        </message>
        <message>
            <source>Majority reached</source>
            <translation>Большинство набрано</translation>
        </message>
        <message>
            <source>Majority not reached</source>
            <translation>Большинство не набрано</translation>
        </message>
        <message>
            <source>First votes</source>
            <translation>Предварительные голоса</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Голосование</translation>
        </message>
        <message>
            <source>Show of hands</source>
            <translation>Поднятие рук</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Бумага</translation>
        </message>
        <message>
            <source>Where the votes are taken from</source>
            <translation>Откуда взяты голоса</translation>
        </message>
        <message>
            <source>First votes: {some} of {all} items</source>
            <translation>Предварительные голоса: вопросов {some} из {all}</translation>
        </message>
        <message>
            <source>Voted: {voted} of {all} items</source>
            <translation>Проголосовано: {voted} из {all}</translation>
        </message>
        <message>
            <source>{voted} · contradictions: {count}</source>
            <translation>{voted} · противоречий: {count}</translation>
        </message>
    </context>
    <context>
        <name>VoteTyping</name>
        <message>
            <source>Nothing typed from this source stands here.</source>
            <translation>Здесь нет ничего, внесённого из этого источника.</translation>
        </message>
        <message>
            <source>First votes are entered one by one, as they came in.</source>
            <translation>Предварительные голоса вносятся по одному, как они поступили.</translation>
        </message>
    </context>
    <context>
        <name>VotesTab</name>
        <message>
            <source>Majority reached</source>
            <translation>Большинство</translation>
        </message>
        <message>
            <source>First votes</source>
            <translation>Предварительные голоса</translation>
        </message>
        <message>
            <source>Votes of the meeting</source>
            <translation>Голоса заседания</translation>
        </message>
        <message>
            <source>Votes are entered once the meeting is called</source>
            <translation>Голоса вносятся после созыва заседания</translation>
        </message>
        <message>
            <source>Calling it fixes the voting rule and who has a vote.</source>
            <translation>При созыве закрепляются правило голосования и состав голосующих.</translation>
        </message>
        <message>
            <source>Votes are entered while the meeting is held</source>
            <translation>Голоса вносятся во время заседания</translation>
        </message>
        <message>
            <source>Open the meeting with the button above. First votes can be entered already.</source>
            <translation>Откройте заседание кнопкой вверху. Предварительные голоса можно вносить уже сейчас.</translation>
        </message>
        <message>
            <source>Enter attendance</source>
            <translation>Внести присутствие</translation>
        </message>
        <message>
            <source>First say who is there</source>
            <translation>Сначала внесите, кто присутствует</translation>
        </message>
        <message>
            <source>Quorum and majority are counted of the members who are present.</source>
            <translation>Кворум и большинство считаются от присутствующих членов.</translation>
        </message>
        <message>
            <source>Nothing on the agenda is put to the vote</source>
            <translation>В повестке нет вопросов для голосования</translation>
        </message>
        <message>
            <source>Items that were withdrawn or postponed are not voted on.</source>
            <translation>Снятые и отложенные вопросы на голосование не ставятся.</translation>
        </message>
        <message>
            <source>Set this vote aside?</source>
            <translation>Не учитывать этот голос?</translation>
        </message>
        <message>
            <source>{what}
It stays on record with the reason and does not count.</source>
            <translation>{what}
Он останется в записях с причиной, но не будет учтён.</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Не учитывать</translation>
        </message>
        <message>
            <source>There is nothing to export yet.</source>
            <translation>Экспортировать пока нечего.</translation>
        </message>
    </context>
    <context>
        <name>VotingRuleDialog</name>
        <message>
            <source>Change the voting rule</source>
            <translation>Изменить правило голосования</translation>
        </message>
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
            <source>at least</source>
            <translation>не менее</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>более</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Кворум</translation>
        </message>
        <message>
            <source>of the voting members</source>
            <translation>доля членов с правом голоса</translation>
        </message>
        <message>
            <source>Votes for</source>
            <translation>Голоса «за»</translation>
        </message>
        <message>
            <source>share</source>
            <translation>доля</translation>
        </message>
        <message>
            <source>taken of whom</source>
            <translation>от кого считается</translation>
        </message>
        <message>
            <source>At equal votes the vote of the presiding chair decides</source>
            <translation>При равенстве голосов решает голос председательствующего</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>to</source>
            <translation>по</translation>
        </message>
        <message>
            <source>Empty: still in force</source>
            <translation>Пусто – действует и сейчас</translation>
        </message>
        <message>
            <source>Source in Kazakh</source>
            <translation>Источник на казахском</translation>
        </message>
        <message>
            <source>Source in Russian</source>
            <translation>Источник на русском</translation>
        </message>
        <message>
            <source>Act and clause it comes from</source>
            <translation>Из какого акта и пункта</translation>
        </message>
        <message>
            <source>Source in English</source>
            <translation>Источник на английском</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Словами</translation>
        </message>
    </context>
    <context>
        <name>VotingRulesPart</name>
        <message>
            <source>Voting rules</source>
            <translation>Правила голосования</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>End of validity…</source>
            <translation>Конец действия…</translation>
        </message>
        <message>
            <source>New rule…</source>
            <translation>Новое правило…</translation>
        </message>
        <message>
            <source>Later version…</source>
            <translation>Следующая версия…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n версия</numerusform>
                <numerusform>%n версии</numerusform>
                <numerusform>%n версий</numerusform>
            </translation>
        </message>
        <message>
            <source>In use, read-only</source>
            <translation>Используется, только чтение</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Словами</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Например</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Кто использует</translation>
        </message>
        <message>
            <source>Meetings called under this version: {count}</source>
            <translation>Созвано заседаний по этой версии: {count}</translation>
        </message>
        <message>
            <source>No commission yet.</source>
            <translation>Пока ни одна комиссия.</translation>
        </message>
        <message>
            <source>Meetings were called under this version: make a later one</source>
            <translation>По этой версии созваны заседания: создайте следующую</translation>
        </message>
        <message>
            <source>Delete this version of the rule?</source>
            <translation>Удалить эту версию правила?</translation>
        </message>
        <message>
            <source>“{name}” of {day}: no meeting was called under it. It cannot be brought back.</source>
            <translation>«{name}» от {day}: по ней не созвано ни одного заседания. Вернуть будет нельзя.</translation>
        </message>
        <message>
            <source>Delete the version</source>
            <translation>Удалить версию</translation>
        </message>
    </context>
</TS>
