<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>BodiesPart</name>
    <message>
        <source>Name or region</source>
        <translation>Название или регион</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Должностных лиц</translation>
    </message>
    <message>
        <source>Existed until</source>
        <translation>Действовал до</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Наборы правил</translation>
    </message>
</context>
<context>
    <name>FrameworkPart</name>
    <message>
        <source>{code}. Composed for this program, not an official text.</source>
        <translation>{code}. Составлена для этой программы, не официальный текст.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Behavioural indicators</source>
        <translation>Поведенческие индикаторы</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Уровни</translation>
    </message>
</context>
<context>
    <name>PostsPart</name>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Должностных лиц</translation>
    </message>
</context>
<context>
    <name>RuleSetsPart</name>
    <message>
        <source>Rule sets</source>
        <translation>Наборы правил</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>действует с {day}</translation>
    </message>
    <message>
        <source>in force from {first} to {last}</source>
        <translation>действовал с {first} по {last}</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Как считается</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n intake(s).</source>
        <translation>
            <numerusform>По нему проходит %n отбор.</numerusform>
            <numerusform>По нему проходят %n отбора.</numerusform>
            <numerusform>По нему проходят %n отборов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause: {words}</source>
        <translation>Пункт: {words}</translation>
    </message>
</context>
</TS>
