<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>ApplicationPanel</name>
        <message>
            <source>Application</source>
            <translation>Өтінім</translation>
        </message>
        <message>
            <source>Enter a document…</source>
            <translation>Құжат енгізу…</translation>
        </message>
        <message>
            <source>Application {number}, {day}</source>
            <translation>{number} өтінімі, {day}</translation>
        </message>
        <message>
            <source>Application {number}</source>
            <translation>{number} өтінімі</translation>
        </message>
        <message numerus="yes">
            <source>%n criterion(s)</source>
            <translation>
                <numerusform>өлшемшарт: %n</numerusform>
                <numerusform>өлшемшарт: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ApplicationsTab</name>
        <message>
            <source>Import</source>
            <translation>Импорттау</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорттау</translation>
        </message>
        <message>
            <source>{count} of {whole} applications</source>
            <translation>Өтінімдер: {whole}, көрсетілгені: {count}</translation>
        </message>
    </context>
    <context>
        <name>ApplicationsView</name>
        <message>
            <source>Applications</source>
            <translation>Өтінімдер</translation>
        </message>
        <message>
            <source>Import applications</source>
            <translation>Өтінімдерді импорттау</translation>
        </message>
        <message>
            <source>No applications yet</source>
            <translation>Өтінімдер әзірге жоқ</translation>
        </message>
        <message>
            <source>Import the list of applications; each one is judged as it comes in.</source>
            <translation>Өтінімдер тізімін импорттаңыз; әр өтінім келген бойда тексеріледі.</translation>
        </message>
        <message>
            <source>Show who</source>
            <translation>Кімдер екенін көрсету</translation>
        </message>
        <message>
            <source>Surname, number or IIN</source>
            <translation>Тегі, нөмірі немесе ЖСН</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Өлшемшарт</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Өңір</translation>
        </message>
        <message>
            <source>Other rules…</source>
            <translation>Басқа қағидалар…</translation>
        </message>
        <message>
            <source>Applications that the two readings of the limit of {limit} judge differently: {count}; with another verdict: {verdicts}.</source>
            <translation>{limit} жас шегінің екі оқылуы әртүрлі бағалайтын өтінім: {count}; нәтижесі өзгеретіні: {verdicts}.</translation>
        </message>
        <message>
            <source>{criterion}: {status} – {count}</source>
            <translation>{criterion}: {status} – {count}</translation>
        </message>
    </context>
    <context>
        <name>DocumentDialog</name>
        <message>
            <source>Number of the document</source>
            <translation>Құжаттың нөмірі</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>Құжаттың күні</translation>
        </message>
        <message>
            <source>This is no date. Write it as 31.12.1985.</source>
            <translation>Бұл күн емес. 31.12.1985 түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>Job {place}: a date cannot be read. Write it as 01.09.2015, 09.2015 or 2015.</source>
            <translation>№ {place} жұмыс орны: күні оқылмады. 01.09.2015, 09.2015 немесе 2015 түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>By the IIN: {day}</source>
            <translation>ЖСН бойынша: {day}</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Dates as in the paper: 01.09.2015, 09.2015, 2015, “to the present”.</source>
            <translation>Күндер құжаттағыдай: 01.09.2015, 09.2015, 2015, «қазіргі уақытқа дейін».</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Жұмыс орындары</translation>
        </message>
        <message>
            <source>Level of education</source>
            <translation>Білім деңгейі</translation>
        </message>
        <message>
            <source>Year of graduation</source>
            <translation>Бітірген жылы</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Азаматтығы</translation>
        </message>
        <message>
            <source>Level of Kazakh</source>
            <translation>Қазақ тілінің деңгейі</translation>
        </message>
        <message>
            <source>No conviction</source>
            <translation>Соттылығы жоқ</translation>
        </message>
        <message>
            <source>There is a conviction</source>
            <translation>Соттылығы бар</translation>
        </message>
        <message>
            <source>Conviction</source>
            <translation>Соттылығы</translation>
        </message>
    </context>
    <context>
        <name>Funnel</name>
        <message>
            <source>Received</source>
            <translation>Тіркелді</translation>
        </message>
    </context>
    <context>
        <name>IntakeButton</name>
        <message>
            <source>Intakes</source>
            <translation>Іріктеулер</translation>
        </message>
        <message>
            <source>Intake: {intake}</source>
            <translation>Іріктеу: {intake}</translation>
        </message>
        <message>
            <source>{intake}, as of {day}</source>
            <translation>{intake}, есептеу күні {day}</translation>
        </message>
    </context>
    <context>
        <name>IntakeDialog</name>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Rule set</source>
            <translation>Қағидалар жиынтығы</translation>
        </message>
        <message>
            <source>As-of date</source>
            <translation>Есептеу күні</translation>
        </message>
        <message>
            <source>Applications from</source>
            <translation>Өтінім қабылдау басы</translation>
        </message>
        <message>
            <source>until</source>
            <translation>соңы</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Орын саны</translation>
        </message>
        <message>
            <source>This is no date. Write it as 31.12.2026.</source>
            <translation>Бұл күн емес. 31.12.2026 түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>Enter the date on which age and experience are counted.</source>
            <translation>Жас пен өтіл есептелетін күнді енгізіңіз.</translation>
        </message>
    </context>
    <context>
        <name>IntakesTab</name>
        <message>
            <source>New intake…</source>
            <translation>Жаңа іріктеу…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорттау</translation>
        </message>
        <message>
            <source>Intakes</source>
            <translation>Іріктеулер</translation>
        </message>
    </context>
    <context>
        <name>IntakesView</name>
        <message>
            <source>Intakes</source>
            <translation>Іріктеулер</translation>
        </message>
        <message>
            <source>New intake…</source>
            <translation>Жаңа іріктеу…</translation>
        </message>
        <message>
            <source>Import applications</source>
            <translation>Өтінімдерді импорттау</translation>
        </message>
        <message>
            <source>No intake yet</source>
            <translation>Әзірге іріктеу жоқ</translation>
        </message>
        <message>
            <source>An intake collects the applications of one selection and judges them by a rule set.</source>
            <translation>Іріктеу өтінімдерді жинап, оларды қағидалар жиынтығы бойынша тексереді.</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Іріктеу</translation>
        </message>
        <message>
            <source>As-of date</source>
            <translation>Есептеу күні</translation>
        </message>
        <message>
            <source>Applications from – until</source>
            <translation>Өтінім қабылдау мерзімі</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Орын саны</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Тіркелді</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Талапқа сай</translation>
        </message>
        <message>
            <source>Documents needed</source>
            <translation>Құжат қажет</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>Сай емес</translation>
        </message>
    </context>
    <context>
        <name>JobsField</name>
        <message>
            <source>Workplace</source>
            <translation>Жұмыс орны</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Басы</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Соңы</translation>
        </message>
        <message>
            <source>Add a job</source>
            <translation>Жұмыс орнын қосу</translation>
        </message>
        <message>
            <source>to the present</source>
            <translation>қазіргі уақытқа дейін</translation>
        </message>
        <message>
            <source>Remove this job</source>
            <translation>Бұл жұмыс орнын алып тастау</translation>
        </message>
    </context>
    <context>
        <name>OtherRulesDialog</name>
        <message>
            <source>Whose verdict changes</source>
            <translation>Кімнің нәтижесі өзгереді</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Surname or number</source>
            <translation>Тегі немесе нөмірі</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Тексеру нәтижесі</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Өлшемшарт</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорттау…</translation>
        </message>
        <message>
            <source>Rule set</source>
            <translation>Қағидалар жиынтығы</translation>
        </message>
        <message>
            <source>As the intake: {rules}</source>
            <translation>Іріктеудегідей: {rules}</translation>
        </message>
        <message>
            <source>As-of date</source>
            <translation>Есептеу күні</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Жасы</translation>
        </message>
        <message>
            <source>{rules}, from {day}</source>
            <translation>{rules}, {day} бастап</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Үміткер</translation>
        </message>
        <message>
            <source>By the intake's rules</source>
            <translation>Іріктеу қағидалары бойынша</translation>
        </message>
        <message>
            <source>By these rules</source>
            <translation>Осы қағидалар бойынша</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message numerus="yes">
            <source>%n verdict(s) change(s)</source>
            <translation>
                <numerusform>өзгеретін нәтиже: %n</numerusform>
                <numerusform>өзгеретін нәтиже: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more with the same verdict, but another criterion</source>
            <translation>
                <numerusform>нәтижесі сол қалпында, өлшемшарты өзгереді: тағы %n</numerusform>
                <numerusform>нәтижесі сол қалпында, өлшемшарты өзгереді: тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Не өзгереді</translation>
        </message>
    </context>
    <context>
        <name>Reserve</name>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Үміткер</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Тексеру нәтижесі</translation>
        </message>
        <message>
            <source>Age, years</source>
            <translation>Жасы</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>{criterion}: enter a document</source>
            <translation>{criterion}: құжат енгізу</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>New intake</source>
            <translation>Жаңа іріктеу</translation>
        </message>
        <message>
            <source>Applications come in by import; the rule set judges them.</source>
            <translation>Өтінімдер импортпен келеді, оларды қағидалар жиынтығы тексереді.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Құру</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Талапқа сай</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>Сай емес</translation>
        </message>
        <message>
            <source>Documents needed</source>
            <translation>Құжат қажет</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Не өзгереді</translation>
        </message>
        <message>
            <source>The same facts are judged by other rules to compare; nothing is stored.</source>
            <translation>Салыстыру үшін сол деректер басқа ережелер бойынша тексеріледі; ештеңе сақталмайды.</translation>
        </message>
    </context>
    <context>
        <name>ReservePage</name>
        <message>
            <source>Youth reserve</source>
            <translation>Жастар кадр резерві</translation>
        </message>
    </context>
    <context>
        <name>ReserveTabs</name>
        <message>
            <source>Intakes</source>
            <translation>Іріктеулер</translation>
        </message>
        <message>
            <source>Rules and stages</source>
            <translation>Қағидалар мен кезеңдер</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Өтінімдер</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Кезеңдер</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Рейтинг</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>Тең мүмкіндік</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Резервшілер</translation>
        </message>
        <message>
            <source>Cohorts</source>
            <translation>Қабылдау жылдары</translation>
        </message>
        <message>
            <source>Who fits</source>
            <translation>Кім сәйкес</translation>
        </message>
    </context>
</TS>
