<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>BodiesPart</name>
    <message>
        <source>Name or region</source>
        <translation>Атауы немесе өңір</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органдар</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Лауазымды адамдар</translation>
    </message>
    <message>
        <source>Existed until</source>
        <translation>Таратылған күні</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Bodies</source>
        <translation>Органдар</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Лауазымдар</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Қағидалар жиынтықтары</translation>
    </message>
</context>
<context>
    <name>FrameworkPart</name>
    <message>
        <source>{code}. Composed for this program, not an official text.</source>
        <translation>{code}. Осы бағдарлама үшін құрастырылған, ресми мәтін емес.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Behavioural indicators</source>
        <translation>Мінез-құлық индикаторлары</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Деңгейлер</translation>
    </message>
</context>
<context>
    <name>PostsPart</name>
    <message>
        <source>Post</source>
        <translation>Лауазым</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Лауазымдар</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Лауазымды адамдар</translation>
    </message>
</context>
<context>
    <name>RuleSetsPart</name>
    <message>
        <source>Rule sets</source>
        <translation>Қағидалар жиынтықтары</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>күшіне енген күні: {day}</translation>
    </message>
    <message>
        <source>in force from {first} to {last}</source>
        <translation>қолданылу мерзімі: {first} – {last}</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Өлшемшарттар</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Қалай есептеледі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n intake(s).</source>
        <translation>
            <numerusform>Осы жиынтық қолданылған іріктеулер: %n.</numerusform>
            <numerusform>Осы жиынтық қолданылған іріктеулер: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause: {words}</source>
        <translation>Тармақ: {words}</translation>
    </message>
</context>
</TS>
