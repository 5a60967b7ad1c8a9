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
        <name>CalendarDayDialog</name>
        <message>
            <source>Day of the calendar</source>
            <translation>Күнтізбе күні</translation>
        </message>
        <message>
            <source>Add a day to the calendar</source>
            <translation>Күнтізбеге күн қосу</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Демалыс күні</translation>
        </message>
        <message>
            <source>Weekend day that is worked</source>
            <translation>Жұмыс істейтін демалыс күні</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Бұл не күн</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>The act that says so</source>
            <translation>Осыны белгілейтін акт</translation>
        </message>
    </context>
    <context>
        <name>CalendarPart</name>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>Calendar of working days</source>
            <translation>Жұмыс күндерінің күнтізбесі</translation>
        </message>
        <message>
            <source>Nothing is entered for this year</source>
            <translation>Бұл жыл үшін ештеңе енгізілмеген</translation>
        </message>
        <message>
            <source>Until then only Saturdays and Sundays are days off, and terms are counted so.</source>
            <translation>Әзірге тек сенбі мен жексенбі демалыс саналады, мерзімдер солай есептеледі.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Day off moved…</source>
            <translation>Демалыс ауыстырылды…</translation>
        </message>
        <message>
            <source>Add day…</source>
            <translation>Күн қосу…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Апта күні</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Бұл не күн</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>жұмыс күні</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>демалыс</translation>
        </message>
        <message>
            <source>Not filled: {years}</source>
            <translation>Толтырылмаған: {years}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) removed</source>
            <translation>
                <numerusform>%n күн жойылды</numerusform>
                <numerusform>%n күн жойылды</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>Code of the competency</source>
            <translation>Құзырет коды</translation>
        </message>
        <message>
            <source>Lists of marks name competencies by their codes. A new code is a new competency there.</source>
            <translation>Бағалар тізімдерінде құзыреттер кодымен аталады. Жаңа код ол жерде – жаңа құзырет.</translation>
        </message>
        <message>
            <source>Change the code</source>
            <translation>Кодты өзгерту</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Differences between versions</source>
            <translation>Нұсқалардың айырмашылығы</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Бұрынғы нұсқа</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Кейінгі нұсқа</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Айырмашылықтар</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n айырмашылық</numerusform>
                <numerusform>%n айырмашылық</numerusform>
            </translation>
        </message>
        <message>
            <source>These versions say the same.</source>
            <translation>Бұл нұсқалар бірдей.</translation>
        </message>
    </context>
    <context>
        <name>CompetencyEditor</name>
        <message>
            <source>Block</source>
            <translation>Блок</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Add indicator</source>
            <translation>Индикатор қосу</translation>
        </message>
        <message>
            <source>Behavioural indicators</source>
            <translation>Мінез-құлық индикаторлары</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Деңгейлер</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Индикатор</translation>
        </message>
        <message>
            <source>Remove indicator</source>
            <translation>Индикаторды алып тастау</translation>
        </message>
    </context>
    <context>
        <name>Differences</name>
        <message>
            <source>Weights and target profiles</source>
            <translation>Салмақтар мен мақсатты бейіндер</translation>
        </message>
        <message>
            <source>The version as a whole</source>
            <translation>Нұсқа тұтас</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Name of level {level}</source>
            <translation>{level}-деңгейдің атауы</translation>
        </message>
        <message>
            <source>Name of the block</source>
            <translation>Блоктың атауы</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Indicator {number}</source>
            <translation>{number}-индикатор</translation>
        </message>
        <message>
            <source>Level {level}</source>
            <translation>{level}-деңгей</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Мақсат</translation>
        </message>
        <message>
            <source>The competency is new.</source>
            <translation>Бұл – жаңа құзырет.</translation>
        </message>
        <message>
            <source>The competency was removed.</source>
            <translation>Құзырет алып тасталған.</translation>
        </message>
        <message>
            <source>The competency stands at another place.</source>
            <translation>Құзырет басқа орында тұр.</translation>
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
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
    </context>
    <context>
        <name>FiguresEditor</name>
        <message>
            <source>Weights and target profiles</source>
            <translation>Салмақтар мен мақсатты бейіндер</translation>
        </message>
        <message>
            <source>Weights of the blocks add up to 1; weights of competencies count within their block. A category without weights is not assessed by this version.</source>
            <translation>Блоктар салмағының қосындысы – 1; құзыреттер салмағы өз блогының ішінде есептеледі. Салмағы жоқ санат бұл нұсқамен бағаланбайды.</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Мақсат</translation>
        </message>
    </context>
    <context>
        <name>FrameworkBar</name>
        <message>
            <source>Version</source>
            <translation>Нұсқа</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Өңдеу</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Жаңа нұсқа</translation>
        </message>
        <message>
            <source>Finish editing</source>
            <translation>Өңдеуді аяқтау</translation>
        </message>
        <message>
            <source>In use, read-only</source>
            <translation>Қолданыста, өзгертілмейді</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n нәрсе жетіспейді</numerusform>
                <numerusform>%n нәрсе жетіспейді</numerusform>
            </translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Толық</translation>
        </message>
        <message>
            <source>Composed for this program, not an official text.</source>
            <translation>Осы бағдарлама үшін құрастырылған, ресми мәтін емес.</translation>
        </message>
        <message>
            <source>Made from {code}.</source>
            <translation>{code} негізінде жасалған.</translation>
        </message>
        <message>
            <source>Used by {campaigns}: make a new version to change something.</source>
            <translation>{campaigns} пайдаланады: өзгерту үшін жаңа нұсқа жасаңыз.</translation>
        </message>
        <message>
            <source>Used by {campaigns}: can be edited until it is launched.</source>
            <translation>{campaigns} пайдаланады: іске қосылғанға дейін өңдеуге болады.</translation>
        </message>
        <message>
            <source>More steps</source>
            <translation>Басқа әрекеттер</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>Нұсқаларды салыстыру…</translation>
        </message>
        <message>
            <source>Export to Excel…</source>
            <translation>Excel-ге экспорттау…</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Excel-ден импорттау…</translation>
        </message>
        <message>
            <source>Delete this version…</source>
            <translation>Осы нұсқаны жою…</translation>
        </message>
    </context>
    <context>
        <name>FrameworkList</name>
        <message>
            <source>Add a competency</source>
            <translation>Құзырет қосу</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Жоғары жылжыту</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Төмен жылжыту</translation>
        </message>
        <message>
            <source>Change the code…</source>
            <translation>Кодты өзгерту…</translation>
        </message>
        <message>
            <source>Remove the competency</source>
            <translation>Құзыретті алып тастау</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Нұсқа</translation>
        </message>
        <message>
            <source>Names of levels and blocks</source>
            <translation>Деңгей мен блок атаулары</translation>
        </message>
        <message>
            <source>Weights and targets</source>
            <translation>Салмақтар мен мақсаттар</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n нәрсе жетіспейді</numerusform>
                <numerusform>%n нәрсе жетіспейді</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FrameworkPart</name>
        <message>
            <source>Behavioural indicators</source>
            <translation>Мінез-құлық индикаторлары</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Деңгейлер</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Блоктар</translation>
        </message>
        <message>
            <source>Weights and targets</source>
            <translation>Салмақтар мен мақсаттар</translation>
        </message>
        <message>
            <source>weight {weight}, target {target}</source>
            <translation>салмағы {weight}, мақсаты {target}</translation>
        </message>
        <message>
            <source>Not kept yet: a text is too long.</source>
            <translation>Әзірге сақталмады: мәтін тым ұзын.</translation>
        </message>
        <message>
            <source>Kept at {time}</source>
            <translation>{time} сақталды</translation>
        </message>
        <message>
            <source>Shorten the marked text first: it is too long to be kept.</source>
            <translation>Алдымен белгіленген мәтінді қысқартыңыз: ол тым ұзын.</translation>
        </message>
        <message>
            <source>A workbook with the framework</source>
            <translation>Шеңбері бар кітап</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx *.ods)</source>
            <translation>Кестелер (*.xlsx *.ods)</translation>
        </message>
        <message>
            <source>Delete version {code}?</source>
            <translation>{code} нұсқасын жою керек пе?</translation>
        </message>
        <message>
            <source>No campaign uses it. The other versions stay.</source>
            <translation>Оны ешбір науқан пайдаланбайды. Басқа нұсқалар қалады.</translation>
        </message>
        <message>
            <source>Delete {code}</source>
            <translation>{code} нұсқасын жою</translation>
        </message>
        <message>
            <source>{code} was removed.</source>
            <translation>{code} алып тасталды.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>LanguageTexts</name>
        <message>
            <source>missing</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>{length} of at most {limit} characters: shorten the text, then it is kept.</source>
            <translation>{limit} таңбаның орнына {length}: мәтінді қысқартсаңыз, сақталады.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Which day off is moved?</source>
            <translation>Қай демалыс күні ауыстырылады?</translation>
        </message>
        <message>
            <source>The Saturday or Sunday becomes a working day, the weekday a day off.</source>
            <translation>Сенбі немесе жексенбі жұмыс күні болады, жұмыс күні — демалыс.</translation>
        </message>
        <message>
            <source>Move the day off</source>
            <translation>Демалысты ауыстыру</translation>
        </message>
        <message>
            <source>Worked weekend day</source>
            <translation>Жұмыс істейтін демалыс күні</translation>
        </message>
        <message>
            <source>Off instead</source>
            <translation>Оның орнына демалыс</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>The act that says so</source>
            <translation>Осыны белгілейтін акт</translation>
        </message>
        <message>
            <source>Day off moved</source>
            <translation>Демалыс күні ауыстырылды</translation>
        </message>
    </context>
    <context>
        <name>NewVersionDialog</name>
        <message>
            <source>New version</source>
            <translation>Жаңа нұсқа</translation>
        </message>
        <message>
            <source>Make the version</source>
            <translation>Нұсқаны жасау</translation>
        </message>
        <message>
            <source>Code of the version</source>
            <translation>Нұсқа коды</translation>
        </message>
        <message>
            <source>For example KZ-2027-1</source>
            <translation>Мысалы, KZ-2027-1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Everything is copied from {code} and can be edited until a campaign uses it.</source>
            <translation>Бәрі {code} нұсқасынан көшіріледі және науқан пайдаланғанға дейін өңделеді.</translation>
        </message>
        <message numerus="yes">
            <source>The workbook differs from {code} in %n place(s).</source>
            <translation>
                <numerusform>Кітап {code} нұсқасынан %n жерде өзгеше.</numerusform>
                <numerusform>Кітап {code} нұсқасынан %n жерде өзгеше.</numerusform>
            </translation>
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
    <context>
        <name>VersionEditor</name>
        <message>
            <source>Code of the version</source>
            <translation>Нұсқа коды</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Names of the levels</source>
            <translation>Деңгейлердің атаулары</translation>
        </message>
        <message>
            <source>Names of the blocks</source>
            <translation>Блоктардың атаулары</translation>
        </message>
    </context>
</TS>
