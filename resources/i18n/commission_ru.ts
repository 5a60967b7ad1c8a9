<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
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
        <name>CommissionsTab</name>
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
</TS>
