<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>CallDialog</name>
        <message>
            <source>Call the meeting?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members and voting rule are fixed as they are below. Items can still be added or withdrawn until the meeting is opened; their numbers stay.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Call with %n item(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Members with a vote: %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Without a vote: %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>substitute: {name}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcomes to be recorded now: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome to be recorded: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order or effective date missing: {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <source>Order…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision: actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the day of the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Personal card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Undo by a further decision…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objection received…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back the outcome after {months} months</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No order yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionsTab</name>
        <message>
            <source>No decisions yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are entered in a meeting and come into force with its signed minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order for the selected…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select decisions in force first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order is entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question is on the agenda.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the meeting</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed when the decision goes against the assessment or the votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only if the minutes shall say it in other words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingActions</name>
        <message>
            <source>Change the meeting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to a draft…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the opening back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the meeting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare it again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the draft…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More steps of the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill the agenda…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call the meeting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the packet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign the minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting is called: members and rule are fixed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next comes the packet that the members read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the packet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the meeting back to a draft?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members and rule are fixed anew when it is called again. Packets, ballots and first votes stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the opening back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting counts as called again. Attendance stays as it was entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the opening back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the meeting?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept with its agenda and this reason; nothing in it takes effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare the meeting again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It becomes a draft with its agenda.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the draft?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting and the items of its agenda go: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the draft</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingDecisionPanel</name>
        <message>
            <source>As proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Personal card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingDecisions</name>
        <message>
            <source>Proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingDecisionsTab</name>
        <message>
            <source>Nothing to decide yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions are entered here item by item once the agenda has questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As proposed…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every item whose majority is reached and whose proposal goes against nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Against something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided: {count} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reason missing: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions are entered once the meeting is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided as proposed: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingDialog</name>
        <message>
            <source>New meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agenda is filled next; members and rule are fixed when the meeting is called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>e.g. 10:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the meeting has one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of its documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes are secret: counts only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vote itself is taken by ballots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>not named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps the minutes</source>
            <translation type="unfinished" />
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
            <translation type="unfinished">Заседание № {number} от {date}</translation>
        </message>
        <message>
            <source>Official</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applicant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reservist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postponed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {for_}, against {against}, abstained {abstained}, recused {recused}, no vote {missing}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Majority: yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Majority: no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No quorum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources contradict each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>New meeting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no commission yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up a commission with its members first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to commissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commission, number or place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No meetings yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A meeting has an agenda, a packet for its members, votes, decisions and minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballots returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set aside: {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OrderDialog</name>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {count} decisions; what is left empty stays as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcomes are asked for from this day on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutcomeDialog</name>
        <message>
            <source>What became of it? {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{decision}, in force from {date}; {after}, due {due}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked at on</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items to be decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided as proposed: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left for single entry: {count}; the last column says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every item has its decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided as proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No vote entered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes are missing or contradict each other</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
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
        <name>UndoingDialog</name>
        <message>
            <source>Undo by a further decision? {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{decision}, {meeting}. The question goes on an agenda; the decision stays in force until the commission has decided and the minutes are signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No coming meeting takes questions. Prepare one first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VoteColumns</name>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Substitute, seat of {member}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abst.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VoteRows</name>
        <message>
            <source>Voted: {voted} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block of unanimous items: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One line for all: No. {numbers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different votes</source>
            <translation type="unfinished" />
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
