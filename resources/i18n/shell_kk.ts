<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>MainWindow</name>
        <message>
            <source>Staff assessment</source>
            <translation>Кадрлық бағалау</translation>
        </message>
        <message>
            <source>This workspace is older than the one last opened here, or it was altered.</source>
            <translation>Бұл жұмыс кеңістігі осы компьютерде соңғы рет ашылғаннан ескі немесе өзгертілген.</translation>
        </message>
        <message>
            <source>Check whether a backup was restored; administration can verify the audit log.</source>
            <translation>Сақтық көшірме қалпына келтірілген-келтірілмегенін тексеріңіз; аудит журналы «Әкімшілендіру» бөлімінде тексеріледі.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Staff assessment</source>
            <translation>Кадрлық бағалау</translation>
        </message>
        <message>
            <source>Fold the navigation</source>
            <translation>Мәзірді жию</translation>
        </message>
        <message>
            <source>Unfold the navigation</source>
            <translation>Мәзірді жаю</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Search (Ctrl+K)</source>
            <translation>Іздеу (Ctrl+K)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Ашық немесе қараңғы</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>Шығу</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Youth reserve</source>
            <translation>Жастар резерві</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>People, bodies, campaigns, meetings, pages</source>
            <translation>Адамдар, органдар, науқандар, отырыстар, беттер</translation>
        </message>
        <message>
            <source>Nothing found for “{text}”</source>
            <translation>«{text}» сұрауы бойынша ештеңе табылмады</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Workspace “{name}”</source>
            <translation>«{name}» жұмыс кеңістігі</translation>
        </message>
        <message>
            <source>Workspace “{name}” – the data are invented</source>
            <translation>«{name}» жұмыс кеңістігі – деректер ойдан шығарылған</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Сақтық көшірме әлі жоқ</translation>
        </message>
        <message>
            <source>Backup: today {time}</source>
            <translation>Көшірме: бүгін {time}</translation>
        </message>
        <message>
            <source>Backup: {day}</source>
            <translation>Көшірме: {day}</translation>
        </message>
    </context>
</TS>
