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
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Өңдеу…</translation>
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
        <name>ClauseField</name>
        <message>
            <source>Composed wording, not the text of an act</source>
            <translation>Құрастырылған мәтін, актінің мәтіні емес</translation>
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
            <translation>Коды</translation>
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
            <translation>Кейінгі редакция</translation>
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
        <name>CopyDialog</name>
        <message>
            <source>New rule set</source>
            <translation>Жаңа қағидалар жиынтығы</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Кейінгі редакция</translation>
        </message>
        <message>
            <source>Everything is copied from “{name}” of {day} and can be edited then.</source>
            <translation>Барлығы {day} күнінен бастап қолданылатын «{name}» жиынтығынан көшіріледі, содан кейін өңдеуге болады.</translation>
        </message>
        <message>
            <source>Make the copy</source>
            <translation>Көшірме жасау</translation>
        </message>
        <message>
            <source>The version in force ends the day before</source>
            <translation>Қолданыстағы редакция бір күн бұрын аяқталады</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Қолданыла бастайтын күні</translation>
        </message>
        <message>
            <source>For workbooks and the command line, e.g. regional_2027</source>
            <translation>Кестелер мен пәрмен жолы үшін, мысалы regional_2027</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Коды</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
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
            <source>Grounds for leaving</source>
            <translation>Шығу негіздері</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
    </context>
    <context>
        <name>EndDialog</name>
        <message>
            <source>Until when is it in force?</source>
            <translation>Қашанға дейін қолданылады?</translation>
        </message>
        <message>
            <source>Only which rule set is proposed for later intakes changes. Empty: still in force.</source>
            <translation>Тек кейінгі іріктеулерге қай жиынтық ұсынылатыны өзгереді. Бос болса – әлі қолданыста.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
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
            <translation>Қолданыста, тек оқу үшін</translation>
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
            <translation>Коды</translation>
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
        <name>LeavingGroundDialog</name>
        <message>
            <source>Ground</source>
            <translation>Негіз</translation>
        </message>
        <message>
            <source>New ground</source>
            <translation>Жаңа негіз</translation>
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
            <source>Clause of the act</source>
            <translation>Актінің тармағы</translation>
        </message>
        <message>
            <source>Short Latin word for workbooks, e.g. own_request</source>
            <translation>Кестелерге арналған қысқа латын сөзі, мысалы own_request</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Коды</translation>
        </message>
        <message>
            <source>Offered when a member leaves</source>
            <translation>Резервші шыққанда ұсынылады</translation>
        </message>
    </context>
    <context>
        <name>LeavingGroundsPart</name>
        <message>
            <source>Grounds for leaving the reserve</source>
            <translation>Резервтен шығу негіздері</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
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
            <source>Edit…</source>
            <translation>Өңдеу…</translation>
        </message>
        <message>
            <source>Add ground…</source>
            <translation>Негіз қосу…</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негіз</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Коды</translation>
        </message>
        <message>
            <source>Left on it</source>
            <translation>Шыққандар</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>offered</source>
            <translation>ұсынылады</translation>
        </message>
        <message>
            <source>not offered</source>
            <translation>ұсынылмайды</translation>
        </message>
        <message>
            <source>The ground is removed</source>
            <translation>Негіз алып тасталды</translation>
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
            <translation>Сенбі немесе жексенбі жұмыс күні болады, жұмыс күні – демалыс.</translation>
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
        <name>RuleSetDialog</name>
        <message numerus="yes">
            <source>%n application(s) of drafts will be judged anew when it is saved.</source>
            <translation>
                <numerusform>Сақтағанда жоба күйіндегі іріктеулердің өтінімдері қайта тексеріледі: %n.</numerusform>
                <numerusform>Сақтағанда жоба күйіндегі іріктеулердің өтінімдері қайта тексеріледі: %n.</numerusform>
            </translation>
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
            <source>Source: act, number, date, or who composed it</source>
            <translation>Дереккөзі: акт, нөмірі, күні немесе кім құрастырғаны</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Қолданыла бастайтын күні</translation>
        </message>
        <message>
            <source>to</source>
            <translation>дейін</translation>
        </message>
        <message>
            <source>Empty: still in force</source>
            <translation>Бос: әлі қолданыста</translation>
        </message>
        <message>
            <source>The day that counts</source>
            <translation>Есептеу күні</translation>
        </message>
        <message>
            <source>Clause: {criterion}</source>
            <translation>Тармақ: {criterion}</translation>
        </message>
        <message>
            <source>Limit, full years</source>
            <translation>Шегі, толық жас</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Оқылуы</translation>
        </message>
        <message>
            <source>At least, years</source>
            <translation>Кемінде, жыл</translation>
        </message>
        <message>
            <source>Levels that are enough</source>
            <translation>Жеткілікті деңгейлер</translation>
        </message>
        <message>
            <source>At least, level</source>
            <translation>Кемінде, деңгей</translation>
        </message>
        <message>
            <source>Stay in the reserve</source>
            <translation>Резервте болу</translation>
        </message>
        <message>
            <source>Length, years</source>
            <translation>Мерзімі, жыл</translation>
        </message>
        <message>
            <source>May be prolonged once by, years</source>
            <translation>Бір рет ұзартуға болады, жыл</translation>
        </message>
        <message>
            <source>not prolonged</source>
            <translation>ұзартылмайды</translation>
        </message>
        <message>
            <source>Judging the applications anew</source>
            <translation>Өтінімдер қайта тексерілуде</translation>
        </message>
        <message>
            <source>The rule set is saved; applications judged anew: {count}.</source>
            <translation>Қағидалар жиынтығы сақталды; қайта тексерілген өтінімдер: {count}.</translation>
        </message>
    </context>
    <context>
        <name>RuleSetsPart</name>
        <message>
            <source>Rule sets</source>
            <translation>Қағидалар жиынтықтары</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Жою…</translation>
        </message>
        <message>
            <source>End of validity…</source>
            <translation>Қолданылу соңы…</translation>
        </message>
        <message>
            <source>New rule set…</source>
            <translation>Жаңа жиынтық…</translation>
        </message>
        <message>
            <source>Later version…</source>
            <translation>Кейінгі редакция…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Өңдеу…</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n редакция</numerusform>
                <numerusform>%n редакция</numerusform>
            </translation>
        </message>
        <message>
            <source>in force since {day}</source>
            <translation>күшіне енген күні: {day}</translation>
        </message>
        <message>
            <source>in force from {day} on</source>
            <translation>{day} бастап қолданылады</translation>
        </message>
        <message>
            <source>was in force from {first} to {last}</source>
            <translation>қолданылған мерзімі: {first} – {last}</translation>
        </message>
        <message>
            <source>in force from {first} to {last}</source>
            <translation>қолданылу мерзімі: {first} – {last}</translation>
        </message>
        <message>
            <source>gap before it</source>
            <translation>алдында үзіліс бар</translation>
        </message>
        <message>
            <source>overlaps the earlier</source>
            <translation>алдыңғысымен қабаттасады</translation>
        </message>
        <message>
            <source>In use, read-only</source>
            <translation>Қолданыста, тек оқу үшін</translation>
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
        <message>
            <source>An intake was opened by these rules, or members stay by them: make a later version</source>
            <translation>Осы қағидалар бойынша іріктеу ашылған немесе резервте адамдар тұр: кейінгі редакциясын жасаңыз</translation>
        </message>
        <message>
            <source>From {first} to {last} no version is in force; the earlier one is proposed then.</source>
            <translation>{first} – {last} аралығында бірде-бір редакция қолданылмайды; ол кезде алдыңғысы ұсынылады.</translation>
        </message>
        <message>
            <source>From {first} on two versions are in force; this one is used.</source>
            <translation>{first} бастап екі редакция қатар қолданыста; осысы пайдаланылады.</translation>
        </message>
        <message>
            <source>From {first} to {last} two versions are in force; this one is used.</source>
            <translation>{first} – {last} аралығында екі редакция қатар қолданыста; осысы пайдаланылады.</translation>
        </message>
        <message>
            <source>Differs from “{name}” of {day}</source>
            <translation>«{name}» жиынтығынан ({day}) айырмасы</translation>
        </message>
        <message>
            <source>before: {words}</source>
            <translation>бұрын: {words}</translation>
        </message>
        <message>
            <source>In nothing but its dates.</source>
            <translation>Тек күндерінде.</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Кім пайдаланады</translation>
        </message>
        <message>
            <source>applications: {count}</source>
            <translation>өтінімдер: {count}</translation>
        </message>
        <message>
            <source>Members of the reserve: {count}</source>
            <translation>Резервшілер: {count}</translation>
        </message>
        <message>
            <source>No intake yet.</source>
            <translation>Әзірге бірде-бір іріктеу пайдаланбайды.</translation>
        </message>
        <message>
            <source>Delete this rule set?</source>
            <translation>Бұл қағидалар жиынтығын жою керек пе?</translation>
        </message>
        <message>
            <source>“{name}” of {day} is used by nothing. It cannot be brought back.</source>
            <translation>«{name}» ({day}) еш жерде пайдаланылмайды. Оны қайтару мүмкін емес.</translation>
        </message>
        <message>
            <source>Delete the rule set</source>
            <translation>Қағидалар жиынтығын жою</translation>
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
