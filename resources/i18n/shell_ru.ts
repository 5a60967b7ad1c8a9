<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>MainWindow</name>
        <message>
            <source>Staff assessment</source>
            <translation>Кадровая оценка</translation>
        </message>
        <message>
            <source>This workspace is older than the one last opened here, or it was altered.</source>
            <translation>Это рабочее пространство старее того, что открывали здесь в последний раз, или изменено.</translation>
        </message>
        <message>
            <source>Check whether a backup was restored; administration can verify the audit log.</source>
            <translation>Проверьте, не восстанавливали ли копию; журнал аудита проверяется в «Администрировании».</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Staff assessment</source>
            <translation>Кадровая оценка</translation>
        </message>
        <message>
            <source>Fold the navigation</source>
            <translation>Свернуть меню</translation>
        </message>
        <message>
            <source>Unfold the navigation</source>
            <translation>Развернуть меню</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Search (Ctrl+K)</source>
            <translation>Поиск (Ctrl+K)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Светлая или тёмная тема</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>Выйти</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Youth reserve</source>
            <translation>Молодёжный резерв</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>People, bodies, campaigns, meetings, pages</source>
            <translation>Люди, органы, кампании, заседания, страницы</translation>
        </message>
        <message>
            <source>Nothing found for “{text}”</source>
            <translation>По запросу «{text}» ничего нет</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Workspace “{name}”</source>
            <translation>Рабочее пространство «{name}»</translation>
        </message>
        <message>
            <source>Workspace “{name}” – the data are invented</source>
            <translation>Рабочее пространство «{name}» – данные вымышлены</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Резервной копии ещё нет</translation>
        </message>
        <message>
            <source>Backup: today {time}</source>
            <translation>Копия: сегодня {time}</translation>
        </message>
        <message>
            <source>Backup: {day}</source>
            <translation>Копия: {day}</translation>
        </message>
    </context>
</TS>
