<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>CommissionTabs</name>
        <message>
            <source>Meetings</source>
            <translation>Отырыстар</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссиялар</translation>
        </message>
        <message>
            <source>Results of decisions</source>
            <translation>Шешімдердің нәтижелері</translation>
        </message>
    </context>
    <context>
        <name>CommissionsTab</name>
        <message>
            <source>No commissions yet</source>
            <translation>Комиссиялар әлі жоқ</translation>
        </message>
        <message>
            <source>A commission has members with terms and a rule by which it votes.</source>
            <translation>Комиссияның өкілеттік мерзімі бар мүшелері мен дауыс беру қағидасы болады.</translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message>
            <source>Meeting No. {number} of {date}</source>
            <translation>№ {number} отырыс, {date}</translation>
        </message>
    </context>
    <context>
        <name>MeetingTabs</name>
        <message>
            <source>Attendance</source>
            <translation>Қатысу</translation>
        </message>
        <message>
            <source>Packet</source>
            <translation>Материалдар</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translation>Бюллетеньдер</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Дауыстар</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
    </context>
</TS>
