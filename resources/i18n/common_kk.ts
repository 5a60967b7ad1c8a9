<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Answer the objection of {name}</source>
            <translation>{name}: қарсылыққа жауап</translation>
        </message>
        <message>
            <source>Received {received}, due {due}.</source>
            <translation>Түсті: {received}, жауап мерзімі: {due}.</translation>
        </message>
        <message>
            <source>Save answer</source>
            <translation>Жауапты сақтау</translation>
        </message>
        <message>
            <source>Commission or official, with the number of the minutes or letter</source>
            <translation>Комиссия немесе лауазымды адам, хаттама не хат нөмірімен</translation>
        </message>
        <message>
            <source>What followed, in words</source>
            <translation>Салдары, сөзбен</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Unsaved changes</source>
            <translation>Сақталмаған өзгерістер</translation>
        </message>
        <message>
            <source>Discard the changes?</source>
            <translation>Өзгерістер сақталмаған. Сақтамай шығу керек пе?</translation>
        </message>
    </context>
    <context>
        <name>ChartView</name>
        <message>
            <source>Back to all charts</source>
            <translation>Барлық диаграммаға оралу</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>Үлкейту</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>PNG ретінде сақтау…</translation>
        </message>
        <message>
            <source>Save as SVG…</source>
            <translation>SVG ретінде сақтау…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Суретті көшіру</translation>
        </message>
        <message>
            <source>Language of pictures</source>
            <translation>Сурет тілі</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Суретті сақтау</translation>
        </message>
    </context>
    <context>
        <name>Common</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Reset filters</source>
            <translation>Сүзгілерді тазарту</translation>
        </message>
        <message>
            <source>Check the filters.</source>
            <translation>Сүзгілерді тексеріңіз.</translation>
        </message>
        <message>
            <source>Nothing found for “{query}”</source>
            <translation>«{query}» сұрауы бойынша ештеңе табылмады</translation>
        </message>
        <message>
            <source>Nothing matches the filters</source>
            <translation>Сүзгілерге сай жазба жоқ</translation>
        </message>
        <message>
            <source>{label}, required</source>
            <translation>{label}, міндетті</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{total} ішінен {done}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Барлығын көрсету</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>Table to Excel…</source>
            <translation>Кестені Excel-ге экспорттау…</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Құпиясөзді көрсету</translation>
        </message>
        <message>
            <source>More tabs</source>
            <translation>Басқа қойындылар</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>Open card</source>
            <translation>Картаны ашу</translation>
        </message>
        <message>
            <source>Open card: {name}</source>
            <translation>Картаны ашу: {name}</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>The program made a mistake</source>
            <translation>Бағдарлама қате жіберді</translation>
        </message>
        <message>
            <source>What was saved is safe. You can go on, or close the program and start again.</source>
            <translation>Сақталған деректер орнында. Жұмысты жалғастыра аласыз немесе бағдарламаны жауып, қайта ашыңыз.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Толығырақ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Бағдарламаны жабу</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>{name}: from</source>
            <translation>{name}: бастап</translation>
        </message>
        <message>
            <source>{name}: to</source>
            <translation>{name}: дейін</translation>
        </message>
    </context>
    <context>
        <name>DotPlot</name>
        <message>
            <source>Scores against targets</source>
            <translation>Балдар және мақсат</translation>
        </message>
    </context>
    <context>
        <name>Effects</name>
        <message>
            <source>Leave for later</source>
            <translation>Кейінге қалдыру</translation>
        </message>
        <message>
            <source>Carry out after all</source>
            <translation>Бәрібір енгізу</translation>
        </message>
        <message>
            <source>The post was not taken up: put the register back as it was</source>
            <translation>Лауазымға кіріспеген: тізілім бұрынғы қалпына келтірілсін</translation>
        </message>
        <message>
            <source>The decision says: {place}</source>
            <translation>Шешімде: {place}</translation>
        </message>
        <message>
            <source>What do the decisions change?</source>
            <translation>Шешімдер нені өзгертеді?</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>To the decisions without a date</source>
            <translation>Күні жоқ шешімдерге</translation>
        </message>
        <message>
            <source>Decisions carried out: {count}.</source>
            <translation>Енгізілген шешімдер: {count}.</translation>
        </message>
        <message>
            <source>Records changed: {count}. A further decision puts them back.</source>
            <translation>Өзгертілген жазбалар: {count}. Оларды кейінгі шешім қайтарады.</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Кім туралы</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Не болады</translation>
        </message>
        <message>
            <source>Choose below</source>
            <translation>Төменде таңдаңыз</translation>
        </message>
        <message>
            <source>Not possible now</source>
            <translation>Қазір мүмкін емес</translation>
        </message>
        <message>
            <source>Changes nothing</source>
            <translation>Ештеңе өзгермейді</translation>
        </message>
        <message>
            <source>Left for later</source>
            <translation>Кейінге қалды</translation>
        </message>
        <message>
            <source>Records: {count}</source>
            <translation>Жазбалар: {count}</translation>
        </message>
        <message>
            <source>Decisions: {decisions}, records: {records}.</source>
            <translation>Шешімдер: {decisions}, жазбалар: {records}.</translation>
        </message>
        <message>
            <source>Waiting for a choice below: {count}.</source>
            <translation>Төмендегі таңдауды күтеді: {count}.</translation>
        </message>
        <message>
            <source>Not possible now: {count}; the reason stands below.</source>
            <translation>Қазір мүмкін емес: {count}; себебі төменде.</translation>
        </message>
        <message>
            <source>Carry out {count}</source>
            <translation>Енгізу: {count}</translation>
        </message>
    </context>
    <context>
        <name>ExperiencePicture</name>
        <message>
            <source>Work experience</source>
            <translation>Еңбек өтілі</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Export to Excel</source>
            <translation>Excel-ге экспорттау</translation>
        </message>
        <message>
            <source>Only what the table shows is written: {filter}</source>
            <translation>Тек кестеде көрініп тұрғаны жазылады: {filter}</translation>
        </message>
        <message>
            <source>Writing the workbook</source>
            <translation>Кітап жазылып жатыр</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Жұмыс кітабы</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Құжат тілі</translation>
        </message>
        <message>
            <source>This file exists already.</source>
            <translation>Мұндай файл бар.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>Save as {name}</source>
            <translation>{name} атымен сақтау</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Таңдау…</translation>
        </message>
        <message>
            <source>Where to write the workbook</source>
            <translation>Кітапты қайда жазу керек</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Excel кітаптары (*.xlsx)</translation>
        </message>
        <message>
            <source>The workbook is written.</source>
            <translation>Кітап жазылды.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
        <message>
            <source>Packet for the commission</source>
            <translation>Комиссия материалдары</translation>
        </message>
        <message>
            <source>Results, every figure</source>
            <translation>Нәтижелер, барлық көрсеткіштер</translation>
        </message>
        <message>
            <source>List of applications</source>
            <translation>Өтінімдер тізімі</translation>
        </message>
        <message>
            <source>Folder for the workbooks</source>
            <translation>Кітаптар қалтасы</translation>
        </message>
        <message>
            <source>Return by</source>
            <translation>Қайтару мерзімі</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>The folder is made when it is absent.</source>
            <translation>Қалта жоқ болса, ол жасалады.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
        <message>
            <source>{months} mo</source>
            <translation>{months} ай</translation>
        </message>
        <message>
            <source>{years} y {months} mo</source>
            <translation>{years} ж {months} ай</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>Other</source>
            <translation>Басқа</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Басталмаған</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Жоба</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Аяқталған</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Қараусыз қалдырылған</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Бағаланады</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>no level</source>
            <translation>деңгейі жоқ</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>{level}-деңгей</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{total} ішінен {done}</translation>
        </message>
        <message>
            <source>no total</source>
            <translation>жиынтық балл жоқ</translation>
        </message>
        <message>
            <source>total {value}, no interval</source>
            <translation>жиынтық балл {value}, аралығы жоқ</translation>
        </message>
        <message>
            <source>total {value}, interval {low} to {high}</source>
            <translation>жиынтық балл {value}, аралығы {low} мен {high} арасы</translation>
        </message>
        <message>
            <source>interval {low} to {high}</source>
            <translation>аралығы {low} мен {high} арасы</translation>
        </message>
        <message>
            <source>target {value}</source>
            <translation>мақсат {value}</translation>
        </message>
        <message>
            <source>below target</source>
            <translation>мақсаттан төмен</translation>
        </message>
        <message>
            <source>previous {value}</source>
            <translation>алдыңғысы {value}</translation>
        </message>
        <message>
            <source>superior</source>
            <translation>басшы</translation>
        </message>
        <message>
            <source>peers</source>
            <translation>әріптестер</translation>
        </message>
        <message>
            <source>subordinates</source>
            <translation>бағыныстылар</translation>
        </message>
        <message>
            <source>expert</source>
            <translation>сарапшы</translation>
        </message>
        <message>
            <source>self, not counted</source>
            <translation>өз бағасы, есепке кірмейді</translation>
        </message>
        <message>
            <source>no role means</source>
            <translation>рөл орташалары жоқ</translation>
        </message>
        <message>
            <source>no posts recorded</source>
            <translation>лауазымдар көрсетілмеген</translation>
        </message>
        <message>
            <source>no countable experience</source>
            <translation>есептелетін өтіл жоқ</translation>
        </message>
        <message>
            <source>counted: {intervals}</source>
            <translation>есептелген: {intervals}</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>{day} жағдай бойынша</translation>
        </message>
        <message>
            <source>required length reached on {day}</source>
            <translation>қажетті өтіл {day} күні толады</translation>
        </message>
    </context>
    <context>
        <name>ObjectionActions</name>
        <message>
            <source>The objection is entered</source>
            <translation>Қарсылық енгізілді</translation>
        </message>
        <message>
            <source>The objection is withdrawn</source>
            <translation>Қарсылық қайтарып алынды</translation>
        </message>
    </context>
    <context>
        <name>ObjectionList</name>
        <message>
            <source>Surname, statement or answer</source>
            <translation>Тегі, қарсылық немесе жауап</translation>
        </message>
    </context>
    <context>
        <name>ObjectionPanel</name>
        <message>
            <source>Answer…</source>
            <translation>Жауап беру…</translation>
        </message>
        <message>
            <source>Withdrawn…</source>
            <translation>Қайтарып алынды…</translation>
        </message>
        <message>
            <source>Change the answer…</source>
            <translation>Жауапты өзгерту…</translation>
        </message>
        <message>
            <source>Objection: actions</source>
            <translation>Қарсылық: әрекеттер</translation>
        </message>
        <message>
            <source>Open what it is against</source>
            <translation>Қарсылық нысанасын ашу</translation>
        </message>
        <message>
            <source>Personal card</source>
            <translation>Жеке карточка</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Not withdrawn after all</source>
            <translation>Қайтарып алынбаған</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Жауапты қайтарып алу</translation>
        </message>
    </context>
    <context>
        <name>ObjectionsPart</name>
        <message>
            <source>Answer…</source>
            <translation>Жауап беру…</translation>
        </message>
        <message>
            <source>Withdrawn…</source>
            <translation>Қайтарып алынды…</translation>
        </message>
        <message>
            <source>Change the answer…</source>
            <translation>Жауапты өзгерту…</translation>
        </message>
        <message>
            <source>Objection: actions</source>
            <translation>Қарсылық: әрекеттер</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Not withdrawn after all</source>
            <translation>Қайтарып алынбаған</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Жауапты қайтарып алу</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>Шамамен %n секунд қалды</numerusform>
                <numerusform>Шамамен %n секунд қалды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>Шамамен %n минут қалды</numerusform>
                <numerusform>Шамамен %n минут қалды</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Discard</source>
            <translation>Сақтамау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
    </context>
    <context>
        <name>ReceiveDialog</name>
        <message>
            <source>Objection received</source>
            <translation>Қарсылық түсті</translation>
        </message>
        <message>
            <source>{number}, released {date}</source>
            <translation>{number}, {date} берілген</translation>
        </message>
    </context>
    <context>
        <name>ReceiveForm</name>
        <message>
            <source>Enter objection</source>
            <translation>Қарсылықты енгізу</translation>
        </message>
        <message>
            <source>Correct the objection</source>
            <translation>Қарсылықты түзету</translation>
        </message>
        <message>
            <source>Due {date}: {rule}.</source>
            <translation>Мерзімі – {date}: {rule}.</translation>
        </message>
        <message>
            <source>The calendar has no holidays of {years}; enter them in the directory first.</source>
            <translation>Күнтізбеде {years} жылғы мереке күндері жоқ; алдымен оларды анықтамалыққа енгізіңіз.</translation>
        </message>
    </context>
    <context>
        <name>ReceiveFrom</name>
        <message>
            <source>Objection received: {name}</source>
            <translation>Қарсылық келіп түсті: {name}</translation>
        </message>
    </context>
    <context>
        <name>Returns</name>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>What was refused is listed below with the reason.</source>
            <translation>Қабылданбағандары төменде себебімен көрсетілген.</translation>
        </message>
        <message>
            <source>What this means</source>
            <translation>Бұл нені білдіреді</translation>
        </message>
    </context>
    <context>
        <name>ShownDialog</name>
        <message>
            <source>When was {name} shown the result?</source>
            <translation>{name} нәтижемен қашан таныстырылды?</translation>
        </message>
        <message numerus="yes">
            <source>When were %n official(s) shown their results?</source>
            <translation>
                <numerusform>%n адам нәтижемен қашан таныстырылды?</numerusform>
                <numerusform>%n адам нәтижемен қашан таныстырылды?</numerusform>
            </translation>
        </message>
        <message>
            <source>Save date</source>
            <translation>Күнін сақтау</translation>
        </message>
        <message>
            <source>For example the number of the sheet that was signed</source>
            <translation>Мысалы, қол қойылған парақтың нөмірі</translation>
        </message>
    </context>
    <context>
        <name>TenureStrip</name>
        <message>
            <source>Time in posts</source>
            <translation>Лауазымдардағы мерзім</translation>
        </message>
    </context>
    <context>
        <name>WithdrawDialog</name>
        <message>
            <source>Has {name} withdrawn the objection?</source>
            <translation>{name} қарсылығын қайтарып алды ма?</translation>
        </message>
        <message>
            <source>It stays in the list as withdrawn and needs no answer.</source>
            <translation>Ол тізімде қайтарып алынған болып қалады, жауап қажет емес.</translation>
        </message>
        <message>
            <source>Mark as withdrawn</source>
            <translation>Қайтарып алынды деп белгілеу</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Қайтарып алынған күні</translation>
        </message>
    </context>
</TS>
