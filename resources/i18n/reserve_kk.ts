<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>AdmitButton</name>
    <message>
        <source>Decide…</source>
        <translation>Шешім қабылдау…</translation>
    </message>
    <message>
        <source>Decisions against what was computed…</source>
        <translation>Есептелген нәтижеге қарсы шешімдер…</translation>
    </message>
    <message>
        <source>About the eligible without a decision: {count}</source>
        <translation>Талаптарға сай, шешімі жоқ: {count}</translation>
    </message>
    <message>
        <source>About the selected: {count}</source>
        <translation>Таңдалғандар туралы: {count}</translation>
    </message>
    <message>
        <source>About all in the list: {count}</source>
        <translation>Тізімдегілердің бәрі туралы: {count}</translation>
    </message>
    <message>
        <source>This selection is completed; decisions were entered before.</source>
        <translation>Бұл іріктеу аяқталған; шешімдер бұған дейін енгізілген.</translation>
    </message>
</context>
<context>
    <name>ApplicationNotices</name>
    <message>
        <source>Rules and stages</source>
        <translation>Қағидалар мен кезеңдер</translation>
    </message>
    <message>
        <source>Show who</source>
        <translation>Кімдер екенін көрсету</translation>
    </message>
    <message>
        <source>Choose directions…</source>
        <translation>Бағыттарын таңдау…</translation>
    </message>
    <message>
        <source>The rules are not confirmed yet: verdicts are provisional.</source>
        <translation>Ережелер әлі бекітілмеген: қорытындылар алдын ала шығарылған.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) without a known direction.</source>
        <translation>
            <numerusform>Бағыты белгісіз өтінім: %n.</numerusform>
            <numerusform>Бағыты белгісіз өтінім: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications that the two readings of the limit of {limit} judge differently: {count}; with another verdict: {verdicts}.</source>
        <translation>{limit} жас шегінің екі оқылуы әртүрлі бағалайтын өтінім: {count}; нәтижесі өзгеретіні: {verdicts}.</translation>
    </message>
</context>
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
        <translation>№ {number} өтінім, {day}</translation>
    </message>
    <message>
        <source>Application {number}</source>
        <translation>№ {number} өтінім</translation>
    </message>
    <message>
        <source>Application: actions</source>
        <translation>Өтінім: әрекеттер</translation>
    </message>
    <message>
        <source>Correct the facts…</source>
        <translation>Деректерді түзету…</translation>
    </message>
    <message>
        <source>Letter about missing documents…</source>
        <translation>Жетіспейтін құжаттар туралы хат…</translation>
    </message>
    <message>
        <source>Decide about the applicant…</source>
        <translation>Үміткер туралы шешім…</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Талаптар</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Іріктеу</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n талап</numerusform>
            <numerusform>%n талап</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts are corrected</source>
        <translation>Деректер түзетілді</translation>
    </message>
    <message>
        <source>Objection received…</source>
        <translation>Қарсылық түсті…</translation>
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
        <source>New application…</source>
        <translation>Жаңа өтінім…</translation>
    </message>
    <message>
        <source>This intake takes no new applications.</source>
        <translation>Бұл іріктеу жаңа өтінім алмайды.</translation>
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
        <source>Enter one by hand</source>
        <translation>Біреуін қолмен енгізу</translation>
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
        <source>Surname, number or IIN</source>
        <translation>Тегі, нөмірі немесе ЖСН</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Өлшемшарт</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Direction of the selected…</source>
        <translation>Таңдалғандардың бағыты…</translation>
    </message>
    <message>
        <source>{verdict} – {count}</source>
        <translation>{verdict} – {count}</translation>
    </message>
    <message>
        <source>Direction not known</source>
        <translation>Бағыты белгісіз</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңірі</translation>
    </message>
    <message>
        <source>Other rules…</source>
        <translation>Басқа қағидалар…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>The list: actions</source>
        <translation>Тізім: әрекеттер</translation>
    </message>
    <message>
        <source>Letters about missing documents…</source>
        <translation>Жетіспейтін құжаттар туралы хаттар…</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Бұрынғы саласы</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>{what}: not known</source>
        <translation>{what}: белгісіз</translation>
    </message>
    <message>
        <source>{criterion}: {status} – {count}</source>
        <translation>{criterion}: {status} – {count}</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Apply the cut of “{stage}”?</source>
        <translation>«{stage}» кезеңінің өту шегін күшіне енгізу керек пе?</translation>
    </message>
    <message>
        <source>{passed} of {sat} go on. The scores are held fast from then on; a correction needs the cut to be reopened with a reason.</source>
        <translation>{sat} ішінен {passed} өтеді. Осыдан кейін балдар өзгермейді; түзету үшін өту шегін себебін жазып қайта ашу керек.</translation>
    </message>
    <message numerus="yes">
        <source>Apply: %n go on</source>
        <translation>
            <numerusform>Күшіне енгізу: %n өтеді</numerusform>
            <numerusform>Күшіне енгізу: %n өтеді</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes, number and date</source>
        <translation>Хаттаманың нөмірі мен күні</translation>
    </message>
</context>
<context>
    <name>CohortPanel</name>
    <message>
        <source>Nobody has been appointed yet.</source>
        <translation>Әзірге ешкім тағайындалған жоқ.</translation>
    </message>
    <message>
        <source>{median} days; the middle half {first} to {third}; counted: {count}</source>
        <translation>{median} күн; ортаңғы жартысы {first}–{third}; есептелгені: {count}</translation>
    </message>
</context>
<context>
    <name>CohortsTab</name>
    <message>
        <source>As of</source>
        <translation>Қай күнге</translation>
    </message>
    <message>
        <source>No cohort to compare yet</source>
        <translation>Салыстыратын лек әлі жоқ</translation>
    </message>
    <message>
        <source>Cohorts appear here as soon as there are members with their appointments.</source>
        <translation>Лектер мұнда резервшілер енгізілгенде пайда болады.</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Take scores from the list of applications</source>
        <translation>Балдарды өтінімдер тізімінен алу</translation>
    </message>
    <message>
        <source>Scores that are entered already stay as they are.</source>
        <translation>Енгізілген балдар өзгермейді.</translation>
    </message>
    <message>
        <source>Take the scores</source>
        <translation>Баллдарды алу</translation>
    </message>
    <message>
        <source>{title}: {scores}, absent {absent}</source>
        <translation>{title}: {scores}, келмегені {absent}</translation>
    </message>
    <message>
        <source>An empty cell means that somebody did not come</source>
        <translation>Бос ұяшық келмегенін білдіреді</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message numerus="yes">
        <source>Take %n entries</source>
        <translation>
            <numerusform>%n жазбаны алу</numerusform>
            <numerusform>%n жазбаны алу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be entered as absent: %n people</source>
        <translation>
            <numerusform>Келмеген деп енгізіледі: %n адам</numerusform>
            <numerusform>Келмеген деп енгізіледі: %n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of them for an empty cell</source>
        <translation>оның {count} – ұяшығы бос болғандықтан</translation>
    </message>
    <message>
        <source>New scores: {scores}, absent: {absent}, kept as they are: {kept}, left empty: {blank}.</source>
        <translation>Жаңа балдар: {scores}, келмегені: {absent}, өзгеріссіз қалатыны: {kept}, бос қалатыны: {blank}.</translation>
    </message>
    <message>
        <source>Not a score of this stage, left empty: {count} ({some}).</source>
        <translation>Бұл кезеңнің балы емес, бос қалады: {count} ({some}).</translation>
    </message>
</context>
<context>
    <name>ConsiderationDialog</name>
    <message>
        <source>Who considers {name}?</source>
        <translation>{name}: кім қарайды?</translation>
    </message>
    <message>
        <source>One body at a time. After the last day the member is free again without any entry.</source>
        <translation>Бір уақытта тек бір орган қарайды. Соңғы күннен кейін қарау өздігінен аяқталады.</translation>
    </message>
    <message>
        <source>Note the consideration</source>
        <translation>Қарауды белгілеу</translation>
    </message>
</context>
<context>
    <name>ConsiderationEndDialog</name>
    <message>
        <source>How did the consideration of {name} end?</source>
        <translation>{name}: қарау қалай аяқталды?</translation>
    </message>
    <message>
        <source>{body}, since {since}, until {until}.</source>
        <translation>{body}, {since} бастап {until} дейін.</translation>
    </message>
    <message>
        <source>End the consideration</source>
        <translation>Қарауды аяқтау</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Қалай аяқталды</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Күні</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct a score of {name}</source>
        <translation>{name}: балды түзету</translation>
    </message>
    <message>
        <source>The scores have been shown already; the mean follows the correction at once.</source>
        <translation>Балдар ашылып қойған; түзетуден кейін орташа балл бірден өзгереді.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Әңгіме жүргізуші</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>CriteriaPart</name>
    <message>
        <source>Documents asked for by {deadline}, letter of {day}.</source>
        <translation>Құжаттар {deadline} дейін сұралған, {day} күнгі хат.</translation>
    </message>
    <message>
        <source>Document {number}, {day}; entered by {account}</source>
        <translation>{number} құжаты, {day}; енгізген: {account}</translation>
    </message>
    <message>
        <source>Enter a document…</source>
        <translation>Құжат енгізу…</translation>
    </message>
    <message>
        <source>Clause: {words}</source>
        <translation>Тармақ: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Counted from %n record(s).</source>
        <translation>
            <numerusform>%n жазбадан есептелді.</numerusform>
            <numerusform>%n жазбадан есептелді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CutGroups</name>
    <message>
        <source>Sat</source>
        <translation>Келгені</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Шегі</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Өтеді</translation>
    </message>
    <message>
        <source>wanted: {count}</source>
        <translation>көзделгені: {count}</translation>
    </message>
    <message>
        <source>share the border score: {count}</source>
        <translation>шектегі балды бөлісетіндер: {count}</translation>
    </message>
    <message>
        <source>beyond the number: {count}</source>
        <translation>саннан тыс өтетіндер: {count}</translation>
    </message>
    <message>
        <source>fewer than wanted, all go on</source>
        <translation>көзделгеннен аз, бәрі өтеді</translation>
    </message>
    <message>
        <source>absent: {count}</source>
        <translation>келмегені: {count}</translation>
    </message>
</context>
<context>
    <name>CutPanel</name>
    <message>
        <source>Apply</source>
        <translation>Күшіне енгізу</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Қайта ашу…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Өту шегі</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>әлі күшіне енбеген</translation>
    </message>
    <message>
        <source>The cut is a proposal; it is in force once somebody applies it.</source>
        <translation>Өту шегі – ұсыныс қана: оны біреу күшіне енгізгенде ғана қолданылады.</translation>
    </message>
    <message numerus="yes">
        <source>Apply: %n go on</source>
        <translation>
            <numerusform>Күшіне енгізу: %n өтеді</numerusform>
            <numerusform>Күшіне енгізу: %n өтеді</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut {number}</source>
        <translation>{number}-өту шегі</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>Applied {day} by {account}</source>
        <translation>{day} күні {account} енгізген</translation>
    </message>
    <message>
        <source>minutes {minutes}</source>
        <translation>хаттама {minutes}</translation>
    </message>
    <message>
        <source>The stored outcomes do not equal the seal of this cut.</source>
        <translation>Сақталған нәтижелер осы өту шегінің бақылау таңбасына сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Reopened before</source>
        <translation>Бұрын қайта ашылғандар</translation>
    </message>
    <message numerus="yes">
        <source>Cut {number}: %n went on</source>
        <translation>
            <numerusform>{number}-өту шегі: %n өткен</numerusform>
            <numerusform>{number}-өту шегі: %n өткен</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopened {day} by {account}: {reason}</source>
        <translation>{day} күні {account} қайта ашқан: {reason}</translation>
    </message>
    <message>
        <source>Try another rule…</source>
        <translation>Басқа ережені сынап көру…</translation>
    </message>
    <message>
        <source>Scores not entered: {count}</source>
        <translation>Балы енгізілмегендер: {count}</translation>
    </message>
    <message>
        <source>The rest did not come…</source>
        <translation>Қалғандары келмеді…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Direction not known: {count}</source>
        <translation>Бағыты белгісіздер: {count}</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Кім өтеді</translation>
    </message>
    <message>
        <source>{passed} of {sat}</source>
        <translation>{sat} ішінен {passed}</translation>
    </message>
    <message>
        <source>Against cut {number}</source>
        <translation>{number}-өту шегімен салыстырғанда</translation>
    </message>
    <message>
        <source>+{gains}, −{losses}</source>
        <translation>+{gains}, −{losses}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Айырмашылық жоқ.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
    <message>
        <source>goes on now</source>
        <translation>енді өтеді</translation>
    </message>
    <message>
        <source>does not go on any more</source>
        <translation>енді өтпейді</translation>
    </message>
    <message>
        <source>has scores at a later stage, which count no more</source>
        <translation>келесі кезеңде балы бар, олар енді есептелмейді</translation>
    </message>
</context>
<context>
    <name>CutTrialDialog</name>
    <message>
        <source>Try another rule for “{stage}”</source>
        <translation>«{stage}» үшін басқа ережені сынап көру</translation>
    </message>
    <message>
        <source>A trial only: nothing is stored, and it cannot be applied. The rule of the intake holds: {rule}.</source>
        <translation>Бұл тек сынақ: ештеңе сақталмайды, қолдануға болмайды. Іріктеудің ережесі күшінде: {rule}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>For each direction apart</source>
        <translation>Әр бағыт бойынша бөлек</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Scores not entered yet, not counted here: {count}</source>
        <translation>Әлі енгізілмеген баллдар, мұнда есептелмеген: {count}</translation>
    </message>
    <message>
        <source>{passed} would go on, by the intake&apos;s rule {own}. Only by the trial: {more}, only by the rule: {fewer}.</source>
        <translation>Өтер еді: {passed}, іріктеу ережесімен: {own}. Тек сынақ бойынша: {more}, тек ереже бойынша: {fewer}.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Record</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Whom the decision is about</source>
        <translation>Шешім кім туралы</translation>
    </message>
    <message>
        <source>Also record those against what was computed ({count}); each waits for a second account</source>
        <translation>Есептелген нәтижеге қарсыларын да тіркеу ({count}); әрқайсысы екінші қызметкердің растауын күтеді</translation>
    </message>
    <message>
        <source>Will be recorded: {count}.</source>
        <translation>Тіркеледі: {count}.</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Қалдырылады: {reasons}.</translation>
    </message>
    <message>
        <source>Record {count}</source>
        <translation>{count} шешімді тіркеу</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Бірден кері қайтарылды</translation>
    </message>
    <message>
        <source>Decisions recorded: {count}.</source>
        <translation>Тіркелген шешім: {count}.</translation>
    </message>
    <message>
        <source>Wait for a second account: {count}.</source>
        <translation>Екінші растауды күтеді: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>What the decision does</source>
        <translation>Шешім нені өзгертеді</translation>
    </message>
</context>
<context>
    <name>DirectionDialog</name>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Ағылшынша атауы</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>Empty: no number of its own</source>
        <translation>Бос болса – бөлек саны жоқ</translation>
    </message>
    <message numerus="yes">
        <source>Direction of %n application(s)</source>
        <translation>
            <numerusform>%n өтінімнің бағыты</numerusform>
            <numerusform>%n өтінімнің бағыты</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectionsDialog</name>
    <message>
        <source>Nothing written</source>
        <translation>Жазылмаған</translation>
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
        <source>Scan of the document</source>
        <translation>Құжаттың сканы</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.1985.</source>
        <translation>Бұл күн емес. 31.12.1985 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Job {place}: a date cannot be read. Write it as 01.09.2015, 09.2015 or 2015.</source>
        <translation>{place}-жұмыс орны: күні түсініксіз. 01.09.2015, 09.2015 немесе 2015 деп жазыңыз.</translation>
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
    <message>
        <source>May stay empty. A copy is kept encrypted in the workspace.</source>
        <translation>Бос қалдыруға болады. Көшірмесі жұмыс қалтасында шифрланып сақталады.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Enrol</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Admitted to the reserve</source>
        <translation>Резервке қабылданғандар</translation>
    </message>
    <message>
        <source>Decision on enrolment</source>
        <translation>Резервке енгізу туралы шешім</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Енгізілген күні</translation>
    </message>
    <message>
        <source>Last day of the stay</source>
        <translation>Мерзімнің соңғы күні</translation>
    </message>
    <message>
        <source>By the rules of the intake: {years} years, to the day before.</source>
        <translation>Іріктеу ережесі бойынша мерзімі, жыл: {years}; соңғы күн – толатын күннің алдындағы күн.</translation>
    </message>
    <message>
        <source>The rules of the intake set no term; enter the last day.</source>
        <translation>Іріктеу ережесінде мерзім жоқ; соңғы күнді енгізіңіз.</translation>
    </message>
    <message>
        <source>Enrol in the reserve: {count}</source>
        <translation>Резерв құрамына енгізу: {count}</translation>
    </message>
    <message>
        <source>Enrol {count}</source>
        <translation>{count} адамды енгізу</translation>
    </message>
    <message>
        <source>Enrolled already</source>
        <translation>Енгізілген</translation>
    </message>
    <message>
        <source>In a reserve already</source>
        <translation>Резервте тұр</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Шешім күні</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Қалдырылады</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>This is no date. Write it as 31.12.1985.</source>
        <translation>Бұл күн емес. 31.12.1985 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Job {place}: a date cannot be read. Write it as 01.09.2015, 09.2015 or 2015.</source>
        <translation>{place}-жұмыс орны: күні түсініксіз. 01.09.2015, 09.2015 немесе 2015 деп жазыңыз.</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Number of the application</source>
        <translation>Өтінім нөмірі</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңірі</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Жұмыс орындары</translation>
    </message>
    <message>
        <source>Dates: 01.09.2015, 09.2015, 2015, “to the present”.</source>
        <translation>Күндер: 01.09.2015, 09.2015, 2015, «қазіргі уақытқа дейін».</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Білім деңгейі</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Оқу орны</translation>
    </message>
    <message>
        <source>Year of graduation</source>
        <translation>Бітірген жылы</translation>
    </message>
    <message>
        <source>Level of Kazakh</source>
        <translation>Қазақ тілінің деңгейі</translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation>Соттылығы</translation>
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
        <source>Disciplinary sanction</source>
        <translation>Тәртіптік жаза</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Бар</translation>
    </message>
    <message>
        <source>Shown, not judged.</source>
        <translation>Көрсетіледі, бірақ қорытындыға әсер етпейді.</translation>
    </message>
    <message>
        <source>In the list: {words}</source>
        <translation>Тізімде: {words}</translation>
    </message>
    <message>
        <source>Entered from document {number}; another document changes it.</source>
        <translation>{number} құжаты бойынша енгізілген; басқа құжатпен өзгереді.</translation>
    </message>
    <message>
        <source>By these facts: {verdict}</source>
        <translation>Осы деректер бойынша: {verdict}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескерту</translation>
    </message>
</context>
<context>
    <name>ExtensionDialog</name>
    <message>
        <source>Extend the stay of {name}?</source>
        <translation>{name}: резервте болу мерзімін ұзарту керек пе?</translation>
    </message>
    <message>
        <source>It ends on {day}. The rule set allows it to last until {longest}, once.</source>
        <translation>Ол {day} аяқталады. Қағидалар жиынтығы оны бір рет {longest} дейін ұзартуға рұқсат береді.</translation>
    </message>
    <message>
        <source>Extend the stay</source>
        <translation>Мерзімді ұзарту</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>Contacts</source>
        <translation>Байланыс деректері</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>None stated.</source>
        <translation>Көрсетілмеген.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Жұмыс орындары</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>көрсетілгендей</translation>
    </message>
    <message>
        <source>Other intakes</source>
        <translation>Басқа іріктеулер</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңірі</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>көрсетілген</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation>Соттылығы</translation>
    </message>
    <message>
        <source>yes; not judged</source>
        <translation>бар; тексерілмейді</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Жазалары</translation>
    </message>
    <message>
        <source>Education and languages</source>
        <translation>Білімі және тілдері</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Оқу орны</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>Бітірген жылы</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақ тілі</translation>
    </message>
    <message>
        <source>{direction} (not a direction of this intake)</source>
        <translation>{direction} (бұл іріктеудің бағыты емес)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>to the present</source>
        <translation>қазіргі уақытқа дейін</translation>
    </message>
    <message>
        <source>{intake}, application {number}</source>
        <translation>{intake}, № {number} өтінім</translation>
    </message>
</context>
<context>
    <name>Fairness</name>
    <message>
        <source>no ratio</source>
        <translation>қатынас жоқ</translation>
    </message>
    <message>
        <source>{value}, interval {low} to {high}</source>
        <translation>{value}, аралығы {low} – {high}</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Үлесі, %</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Қатынасы</translation>
    </message>
    <message>
        <source>{passed} of {base}</source>
        <translation>{base} ішінен {passed}</translation>
    </message>
</context>
<context>
    <name>FairnessTab</name>
    <message>
        <source>Nobody has applied yet</source>
        <translation>Әзірге ешкім өтінім берген жоқ</translation>
    </message>
    <message>
        <source>Once there are applications, groups are counted here at each step of the selection.</source>
        <translation>Өтінімдер түскенде, мұнда іріктеудің әр қадамындағы топтар саналады.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Save a copy; it is not encrypted</source>
        <translation>Көшірмесін сақтау; ол шифрланбайды</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} өшірілсін бе?</translation>
    </message>
    <message>
        <source>The file is taken out of the workspace for good; the audit log keeps that it was there.</source>
        <translation>Файл жұмыс қалтасынан біржола алынады; оның болғаны аудит журналында қалады.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Файлды өшіру</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Add a file</source>
        <translation>Файл қосу</translation>
    </message>
    <message>
        <source>A copy is kept encrypted in the workspace; the file itself stays where it is.</source>
        <translation>Көшірмесі жұмыс қалтасында шифрланып сақталады; файлдың өзі орнында қалады.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>None of the criteria</source>
        <translation>Өлшемшарттардың ешқайсысын</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Растайды</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Файлды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>No files yet: scans of papers, letters, certificates belong here.</source>
        <translation>Файлдар әлі жоқ: құжат көшірмелері, хаттар, анықтамалар осында сақталады.</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Файл қосу…</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} көрсету</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>{name} көшірмесін сақтау</translation>
    </message>
    <message>
        <source>{name}: actions</source>
        <translation>{name}: әрекеттер</translation>
    </message>
    <message>
        <source>What it proves…</source>
        <translation>Нені растайды…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Kept encrypted in the workspace. Taken: {types}; a file up to {one} MiB, all up to {all} MiB.</source>
        <translation>Жұмыс қалтасында шифрланып сақталады. Қабылданады: {types}; бір файл {one} МиБ-ке дейін, барлығы {all} МиБ-ке дейін.</translation>
    </message>
</context>
<context>
    <name>FittingBar</name>
    <message>
        <source>Change or delete</source>
        <translation>Өзгерту немесе жою</translation>
    </message>
    <message>
        <source>Post: {name}</source>
        <translation>Лауазым: {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
</context>
<context>
    <name>FittingFilters</name>
    <message>
        <source>Surname, post or body</source>
        <translation>Тегі, лауазымы немесе орган</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Reservists</source>
        <translation>Резервшілер</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Талаптар</translation>
    </message>
</context>
<context>
    <name>FittingPanel</name>
    <message>
        <source>Open card</source>
        <translation>Картаны ашу</translation>
    </message>
    <message>
        <source>Considered by {body} until {day}</source>
        <translation>{body} {day} дейін қарап жатыр</translation>
    </message>
</context>
<context>
    <name>FittingTab</name>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Stay until</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Considered by</source>
        <translation>Қарап жатқан орган</translation>
    </message>
    <message>
        <source>New post…</source>
        <translation>Жаңа лауазым…</translation>
    </message>
    <message>
        <source>Describe a post…</source>
        <translation>Лауазымды сипаттау…</translation>
    </message>
    <message>
        <source>Describe a post to see who meets what it asks for</source>
        <translation>Лауазымды сипаттаңыз – кім оның талаптарын орындайтыны көрінеді</translation>
    </message>
    <message>
        <source>People are shown requirement by requirement; nobody is given a score.</source>
        <translation>Адамдар әр талап бойынша көрсетіледі; ешкімге балл қойылмайды.</translation>
    </message>
    <message>
        <source>The requirements are deleted</source>
        <translation>Талаптар жойылды</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>Received</source>
        <translation>Түскені</translation>
    </message>
    <message>
        <source>Facts known</source>
        <translation>Мәліметі толық</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Талапқа сай</translation>
    </message>
    <message>
        <source>To selection</source>
        <translation>Іріктеуге жіберілді</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>of {places}</source>
        <translation>/ {places}</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>How the verdict came about</source>
        <translation>Тексеру қорытындысы қалай шықты</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Documents asked for by {deadline} ({language})</source>
        <translation>Құжаттар {deadline} дейін сұралған ({language})</translation>
    </message>
    <message>
        <source>Rebuilt from the audit log: each change is judged by the rules of its day.</source>
        <translation>Аудит журналы бойынша қалпына келтірілген: әр өзгеріс сол күнгі ережелермен тексерілген.</translation>
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
        <source>Nothing: begin anew</source>
        <translation>Ештеңе: басынан бастау</translation>
    </message>
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
        <translation>Қабылдау басталады</translation>
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
        <source>Directions and stages as in</source>
        <translation>Бағыттары мен кезеңдері келесі іріктеудегідей</translation>
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
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Есептеу күні</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түскені</translation>
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
    <name>InterviewColumns</name>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Орташа</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Айырма</translation>
    </message>
</context>
<context>
    <name>InterviewFiles</name>
    <message>
        <source>Write the sheets in Kazakh…</source>
        <translation>Парақтарды қазақша шығару…</translation>
    </message>
    <message>
        <source>Write the sheets in Russian…</source>
        <translation>Парақтарды орысша шығару…</translation>
    </message>
    <message>
        <source>Write the sheets in English…</source>
        <translation>Парақтарды ағылшынша шығару…</translation>
    </message>
    <message>
        <source>Take filled sheets back…</source>
        <translation>Толтырылған парақтарды қабылдау…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written</source>
        <translation>
            <numerusform>Шығарылған парақ: %n</numerusform>
            <numerusform>Шығарылған парақ: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets are being written</source>
        <translation>Парақтар жазылуда</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Парақтарға арналған қалта</translation>
    </message>
    <message>
        <source>Filled sheets</source>
        <translation>Толтырылған парақтар</translation>
    </message>
</context>
<context>
    <name>InterviewPart</name>
    <message>
        <source>Interviewer</source>
        <translation>Әңгіме жүргізуші</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Әңгіме жүргізушілер</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <source>Show the scores</source>
        <translation>Балдарды ашу</translation>
    </message>
    <message>
        <source>Sheet of the interviewer</source>
        <translation>Әңгіме жүргізушінің парағы</translation>
    </message>
    <message>
        <source>This stage has no interviewers yet</source>
        <translation>Бұл кезеңде әлі әңгіме жүргізуші жоқ</translation>
    </message>
    <message>
        <source>Each interviewer scores alone; the scores are shown to each other once all are in.</source>
        <translation>Әр әңгіме жүргізуші балды дербес қояды; балдар бәрі енгізілгенде ғана ашылады.</translation>
    </message>
    <message>
        <source>All, side by side</source>
        <translation>Барлығы қатар</translation>
    </message>
    <message>
        <source>{name}: {given} of {required}</source>
        <translation>{name}: {required} ішінен {given}</translation>
    </message>
    <message>
        <source>The scores are shown; the widest disagreement stands on top.</source>
        <translation>Балдар ашылған; ең үлкен айырма жоғарыда тұр.</translation>
    </message>
    <message>
        <source>Scores still missing: {count}. They stay independent until all are in.</source>
        <translation>Әлі қойылмаған балдар: {count}. Бәрі енгізілгенше балдар дербес қойылады.</translation>
    </message>
    <message>
        <source>All scores are in and can be shown.</source>
        <translation>Барлық балл енгізілді, енді ашуға болады.</translation>
    </message>
    <message>
        <source>Scores of all interviewers</source>
        <translation>Барлық әңгіме жүргізушілердің балдары</translation>
    </message>
    <message>
        <source>Not taken: {count} ({some})</source>
        <translation>Алынбағаны: {count} ({some})</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>Correct name and post…</source>
        <translation>Аты-жөні мен лауазымын түзету…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Show the scores to each other?</source>
        <translation>Балдарды бір-біріне ашу керек пе?</translation>
    </message>
    <message>
        <source>Their mean becomes the score of the stage. A later correction needs a reason.</source>
        <translation>Олардың орташасы кезең балы болады. Кейін түзету үшін себебі жазылады.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>nothing, the score was taken back</source>
        <translation>ештеңе, балл қайтарып алынған</translation>
    </message>
</context>
<context>
    <name>InterviewerDialog</name>
    <message>
        <source>Add an interviewer</source>
        <translation>Әңгіме жүргізушіні қосу</translation>
    </message>
    <message>
        <source>Correct the interviewer</source>
        <translation>Әңгіме жүргізушіні түзету</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
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
        <source>Sector</source>
        <translation>Секторы</translation>
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
    <name>LeavingDialog</name>
    <message>
        <source>Does {name} leave the reserve?</source>
        <translation>{name} резервтен шыға ма?</translation>
    </message>
    <message>
        <source>The history stays. Considerations by bodies end on that day.</source>
        <translation>Тарихы сақталады. Органдардың қарауы сол күні аяқталады.</translation>
    </message>
    <message>
        <source>Note the leaving</source>
        <translation>Шығуын белгілеу</translation>
    </message>
    <message>
        <source>First day outside the reserve</source>
        <translation>Резервтен тыс бірінші күн</translation>
    </message>
</context>
<context>
    <name>LetterTextsDialog</name>
    <message>
        <source>Letterhead and texts of the letters</source>
        <translation>Хаттардың бланкі мен мәтіндері</translation>
    </message>
    <message>
        <source>They hold for every letter about missing documents, until they are changed again.</source>
        <translation>Олар қайта өзгертілгенше жетіспейтін құжаттар туралы барлық хаттарда қолданылады.</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Мәтіндердің тілі</translation>
    </message>
    <message>
        <source>State body or unit</source>
        <translation>Мемлекеттік орган немесе бөлімше</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Telephone, e-mail</source>
        <translation>Телефон, эл. пошта</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Before the list of documents</source>
        <translation>Құжаттар тізімінің алдында</translation>
    </message>
    <message>
        <source>Filled in by the program: {markers}.</source>
        <translation>Бағдарлама өзі толтырады: {markers}.</translation>
    </message>
    <message>
        <source>After the list of documents</source>
        <translation>Құжаттар тізімінен кейін</translation>
    </message>
    <message>
        <source>An empty line begins a paragraph.</source>
        <translation>Бос жол жаңа абзац бастайды.</translation>
    </message>
    <message>
        <source>Signed by, post</source>
        <translation>Қол қоюшының лауазымы</translation>
    </message>
    <message>
        <source>Signed by, name</source>
        <translation>Қол қоюшы</translation>
    </message>
    <message>
        <source>Prepared by, telephone</source>
        <translation>Орындаушы, телефоны</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>Letters about missing documents</source>
        <translation>Жетіспейтін құжаттар туралы хаттар</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Хаттар жазылуда</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>%n хат жазу</numerusform>
            <numerusform>%n хат жазу</numerusform>
        </translation>
    </message>
    <message>
        <source>To {name}, application {number}.</source>
        <translation>Алушы: {name}, № {number} өтінім.</translation>
    </message>
    <message>
        <source>Nobody in the list shown waits for documents.</source>
        <translation>Көрсетілген тізімде құжаты күтілетін ешкім жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>To %n applicant(s) of the list shown who still lack documents.</source>
        <translation>
            <numerusform>Көрсетілген тізімдегі құжаты жетіспейтін %n үміткерге.</numerusform>
            <numerusform>Көрсетілген тізімдегі құжаты жетіспейтін %n үміткерге.</numerusform>
        </translation>
    </message>
    <message>
        <source>One document with all letters</source>
        <translation>Барлық хаттар бір құжатта</translation>
    </message>
    <message>
        <source>A file for each applicant</source>
        <translation>Әр үміткерге жеке файл</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Қалай жазу керек</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Хаттардың тілі</translation>
    </message>
    <message>
        <source>Documents by</source>
        <translation>Құжаттар мерзімі</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Қайда сақтау</translation>
    </message>
    <message>
        <source>Letterhead and texts…</source>
        <translation>Бланк пен мәтіндер…</translation>
    </message>
    <message>
        <source>The letterhead names no state body yet in this language.</source>
        <translation>Бланкіде бұл тілде мемлекеттік орган әлі көрсетілмеген.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.2026.</source>
        <translation>Бұл күн емес. 31.12.2026 түрінде жазыңыз.</translation>
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
        <translation>{name} деп сақтау</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written.</source>
        <translation>
            <numerusform>%n хат жазылды.</numerusform>
            <numerusform>%n хат жазылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>New member</source>
        <translation>Жаңа резервші</translation>
    </message>
    <message>
        <source>Correct the member</source>
        <translation>Резервші деректерін түзету</translation>
    </message>
    <message>
        <source>For people enrolled in earlier years; whoever passes an intake here is enrolled in its ranking.</source>
        <translation>Бұрынғы жылдары қабылданғандарға арналған; осындағы іріктеуден өткендер оның рейтингінде қабылданады.</translation>
    </message>
    <message>
        <source>{rules}, from {day}</source>
        <translation>{rules}, {day} бастап</translation>
    </message>
    <message>
        <source>The day before the decision&apos;s day, by the rule set</source>
        <translation>Қағидалар жиынтығы бойынша шешім күнінің алдындағы күн</translation>
    </message>
    <message>
        <source>Number and date</source>
        <translation>Нөмірі мен күні</translation>
    </message>
    <message>
        <source>For example 2023</source>
        <translation>Мысалы, 2023</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Surname, IIN, body or post</source>
        <translation>Тегі, ЖСН, орган немесе лауазым</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Stay ends soon</source>
        <translation>Мерзімі жақында аяқталады</translation>
    </message>
    <message>
        <source>Considered by a body</source>
        <translation>Орган қарап жатыр</translation>
    </message>
    <message>
        <source>Plan overdue</source>
        <translation>Жоспар мерзімі өтті</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{whole} ішінен {count}</translation>
    </message>
    <message>
        <source>Post, or body that considers</source>
        <translation>Лауазымы немесе қарап жатқан орган</translation>
    </message>
</context>
<context>
    <name>MemberPanel</name>
    <message>
        <source>Posts</source>
        <translation>Лауазымдар</translation>
    </message>
    <message>
        <source>Correct the member</source>
        <translation>Резервші деректерін түзету</translation>
    </message>
    <message>
        <source>Remove the member entered by mistake</source>
        <translation>Қате енгізілген резервшіні жою</translation>
    </message>
</context>
<context>
    <name>MemberPostDialog</name>
    <message>
        <source>Appoint {name}</source>
        <translation>{name}: лауазымға тағайындау</translation>
    </message>
    <message>
        <source>Appointment of {name}</source>
        <translation>{name}: тағайындау</translation>
    </message>
    <message>
        <source>Empty: goes on</source>
        <translation>Бос: жалғасуда</translation>
    </message>
    <message>
        <source>The post “{post}” ends on the day before.</source>
        <translation>«{post}» лауазымы алдыңғы күні аяқталады.</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Remove {name} from the members?</source>
        <translation>{name} резервшілер тізімінен жойылсын ба?</translation>
    </message>
    <message>
        <source>Only for entries made by mistake. Who leaves the reserve stays in the list with a ground.</source>
        <translation>Тек қате енгізілген жазбалар үшін. Резервтен шыққандар тізімде шығу негізімен қалады.</translation>
    </message>
    <message>
        <source>Remove the member</source>
        <translation>Резервшіні жою</translation>
    </message>
</context>
<context>
    <name>MembersTab</name>
    <message>
        <source>Add member…</source>
        <translation>Резервші қосу…</translation>
    </message>
    <message>
        <source>Import a list of members</source>
        <translation>Резервшілер тізімін импорттау</translation>
    </message>
    <message>
        <source>Nobody is in the reserve yet</source>
        <translation>Резервте әзірге ешкім жоқ</translation>
    </message>
    <message>
        <source>They come from an intake once the decision is recorded, or from a list of earlier years.</source>
        <translation>Олар шешім тіркелгенде іріктеуден немесе бұрынғы жылдардың тізімінен келеді.</translation>
    </message>
</context>
<context>
    <name>MentorDialog</name>
    <message>
        <source>{name} mentors until the day before.</source>
        <translation>{name} алдыңғы күнге дейін тәлімгер болады.</translation>
    </message>
    <message>
        <source>Mentor of {name}</source>
        <translation>{name}: тәлімгер</translation>
    </message>
    <message>
        <source>Name the mentor</source>
        <translation>Тәлімгерді белгілеу</translation>
    </message>
</context>
<context>
    <name>OpenedRules</name>
    <message>
        <source>Confirmed</source>
        <translation>Расталған</translation>
    </message>
    <message>
        <source>The age limit reads: {reading}.</source>
        <translation>Жас шегінің оқылуы: {reading}.</translation>
    </message>
    <message>
        <source>Opened {moment} by {account}.</source>
        <translation>Ашылған уақыты {moment}, ашқан {account}.</translation>
    </message>
    <message>
        <source>The rules are as they were confirmed; an edited directory changes nothing here.</source>
        <translation>Қағидалар расталған күйінде; анықтамалықты өзгерту мұнда ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>The stored rules do not equal the seal they got when the intake opened.</source>
        <translation>Сақталған қағидалар ашылғандағы бақылау сомасына сәйкес емес.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Негізі: {reason}</translation>
    </message>
    <message>
        <source>Applications from</source>
        <translation>Қабылдау басталады</translation>
    </message>
    <message>
        <source>Applications until</source>
        <translation>Қабылдау аяқталады</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орын саны</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Its full title</source>
        <translation>Толық атауы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Тармағы</translation>
    </message>
    <message>
        <source>As cited: clause 5</source>
        <translation>Сілтемедегідей: 5-тармақ</translation>
    </message>
    <message>
        <source>How the age limit reads</source>
        <translation>Жас шегінің оқылуы</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.2026.</source>
        <translation>Бұл күн емес. 31.12.2026 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>So far the two readings judge nobody differently.</source>
        <translation>Әзірге екі оқылымда ешкімнің нәтижесі өзгермейді.</translation>
    </message>
    <message>
        <source>The two readings judge {count} of the applications received so far differently; with another verdict: {verdicts}.</source>
        <translation>Түскен өтінімдердің ішінде екі оқылымда нәтижесі бөлек: {count}; қорытындысы өзгереді: {verdicts}.</translation>
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
        <source>By the intake&apos;s rules</source>
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
    <message>
        <source>same verdict, but another criterion: {count}</source>
        <translation>нәтижесі сол қалпында, өлшемшарты өзгереді: {count}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Не өзгереді</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>A decision against the computed result is in force once another account has confirmed it.</source>
        <translation>Есептелген нәтижеге қарсы шешім оны басқа қызметкер өз есептік жазбасымен растағаннан кейін күшіне енеді.</translation>
    </message>
    <message>
        <source>Do not confirm…</source>
        <translation>Растамау…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Do not confirm the decision?</source>
        <translation>Шешімді растамайсыз ба?</translation>
    </message>
    <message>
        <source>Do not confirm</source>
        <translation>Растамау</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>The picture cannot be shown. Save a copy and open it elsewhere.</source>
        <translation>Сурет көрсетілмейді. Көшірмесін сақтап, басқа бағдарламада ашыңыз.</translation>
    </message>
</context>
<context>
    <name>PlanInWords</name>
    <message>
        <source>The rules of the intake in words</source>
        <translation>Іріктеу қағидалары сөзбен</translation>
    </message>
    <message>
        <source>To settle before it opens</source>
        <translation>Ашылғанға дейін шешілуі керек</translation>
    </message>
    <message>
        <source>Ready to open once the act is confirmed.</source>
        <translation>Акт расталған соң ашуға дайын.</translation>
    </message>
</context>
<context>
    <name>PlanItemDialog</name>
    <message>
        <source>Add to the plan</source>
        <translation>Жоспарға қосу</translation>
    </message>
    <message>
        <source>Line of the plan</source>
        <translation>Жоспар жолы</translation>
    </message>
    <message>
        <source>Certificate, report, order: what shows that it was done</source>
        <translation>Сертификат, есеп, бұйрық: орындалғанын не көрсетеді</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>Nothing is planned yet: training, internships, assignments with a due date.</source>
        <translation>Әзірге ештеңе жоспарланбаған: оқыту, тағылымдама, мерзімі бар тапсырмалар.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Орындалды…</translation>
    </message>
</context>
<context>
    <name>PostProfileDialog</name>
    <message>
        <source>What does the post ask for?</source>
        <translation>Лауазым не талап етеді?</translation>
    </message>
    <message>
        <source>Requirements of the post</source>
        <translation>Лауазым талаптары</translation>
    </message>
    <message>
        <source>What is left open is not asked for.</source>
        <translation>Толтырылмағаны талап етілмейді.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>талап етілмейді</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Fields of work, one a line</source>
        <translation>Жұмыс салалары, әр жолға біреу</translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation>Біреуі жеткілікті.</translation>
    </message>
    <message>
        <source>Add a recorded one</source>
        <translation>Жазылғанын қосу</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Өңірлер</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Секторлар</translation>
    </message>
    <message>
        <source>Has served or lives in</source>
        <translation>Қызмет еткен немесе тұрады</translation>
    </message>
    <message>
        <source>Work, full years</source>
        <translation>Еңбек өтілі, толық жыл</translation>
    </message>
    <message>
        <source>Experience in a sector</source>
        <translation>Сектордағы өтіл</translation>
    </message>
    <message>
        <source>In the sector, full years</source>
        <translation>Секторда, толық жыл</translation>
    </message>
</context>
<context>
    <name>PostsPart</name>
    <message>
        <source>Under consideration…</source>
        <translation>Қарауға алу…</translation>
    </message>
    <message>
        <source>No body has considered this member.</source>
        <translation>Бұл резервшіні әлі ешбір орган қараған жоқ.</translation>
    </message>
    <message>
        <source>Appoint…</source>
        <translation>Тағайындау…</translation>
    </message>
    <message>
        <source>No appointment from the reserve yet.</source>
        <translation>Резервтен тағайындау әлі болған жоқ.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Prolong…</source>
        <translation>Ұзарту…</translation>
    </message>
    <message>
        <source>How it ended…</source>
        <translation>Қалай аяқталды…</translation>
    </message>
    <message>
        <source>Change or end…</source>
        <translation>Өзгерту немесе аяқтау…</translation>
    </message>
</context>
<context>
    <name>ProlongDialog</name>
    <message>
        <source>Until when does {body} hold {name}?</source>
        <translation>{body} {name} кандидатурасын қашанға дейін қарайды?</translation>
    </message>
    <message>
        <source>So far until {day}.</source>
        <translation>Қазіргі соңғы күні – {day}.</translation>
    </message>
    <message>
        <source>Prolong the consideration</source>
        <translation>Қарауды ұзарту</translation>
    </message>
    <message>
        <source>Why, and at whose request</source>
        <translation>Неге және кімнің өтініші бойынша</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>places: {places}, ranked: {ranked}</source>
        <translation>орын: {places}, рейтингте: {ranked}</translation>
    </message>
    <message>
        <source>places left over: {count}</source>
        <translation>бос қалатын орын: {count}</translation>
    </message>
    <message>
        <source>share the last place: {people}, places left for them: {places}</source>
        <translation>соңғы орынды бөліседі: {people}, оларға қалған орын: {places}</translation>
    </message>
    <message>
        <source>The places end here</source>
        <translation>Орындар осы жерде бітеді</translation>
    </message>
    <message>
        <source>The places end here: beyond them</source>
        <translation>Орындар осы жерде бітеді: орындардан тыс</translation>
    </message>
    <message>
        <source>Towards the places</source>
        <translation>Орындарға қатысты</translation>
    </message>
    <message>
        <source>of {score}</source>
        <translation>{score} балдан</translation>
    </message>
</context>
<context>
    <name>RankingList</name>
    <message>
        <source>Ranking after the stage</source>
        <translation>Кезеңнен кейінгі рейтинг</translation>
    </message>
    <message>
        <source>Surname or number</source>
        <translation>Тегі немесе нөмірі</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Шешім әлі жоқ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>To the stages</source>
        <translation>Кезеңдерге өту</translation>
    </message>
    <message>
        <source>Nothing to rank yet</source>
        <translation>Рейтинг әлі жоқ</translation>
    </message>
    <message>
        <source>A ranking is computed from stage scores. Enter or import those of the first stage.</source>
        <translation>Рейтинг кезең балдарынан есептеледі. Бірінші кезеңнің балдарын енгізіңіз немесе импорттаңыз.</translation>
    </message>
    <message>
        <source>To the applications</source>
        <translation>Өтінімдерге өту</translation>
    </message>
    <message>
        <source>Nobody is admitted to the selection yet</source>
        <translation>Іріктеуге әлі ешкім жіберілген жоқ</translation>
    </message>
    <message>
        <source>First decide in the list of applications who takes part.</source>
        <translation>Алдымен өтінімдер тізімінде кім қатысатынын шешіңіз.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>After: {stage}</source>
        <translation>{stage} кезеңінен кейін</translation>
    </message>
</context>
<context>
    <name>RankingTab</name>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Резервке енгізу…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Шешім қабылдау…</translation>
    </message>
    <message>
        <source>Show decisions against what was computed</source>
        <translation>Есептелген нәтижеге қарсы шешімдер</translation>
    </message>
    <message>
        <source>Places: {places}. Admitted: {admitted}.</source>
        <translation>Орын саны: {places}. Қабылданды: {admitted}.</translation>
    </message>
    <message>
        <source>The cut of this stage is not applied yet: everybody with a score is ranked.</source>
        <translation>Бұл кезеңнің өту шегі әлі қолданылған жоқ: балы бардың бәрі рейтингте.</translation>
    </message>
    <message>
        <source>Stages are still to come.</source>
        <translation>Алда тағы кезеңдер бар.</translation>
    </message>
    <message>
        <source>The ranking proposes; the decision is taken by people.</source>
        <translation>Рейтинг – ұсыныс; шешімді адамдар қабылдайды.</translation>
    </message>
    <message>
        <source>Decisions that wait for a second account: {count}.</source>
        <translation>Екінші растауды күтетін шешімдер: {count}.</translation>
    </message>
    <message>
        <source>About the selected: {count}</source>
        <translation>Таңдалғандар туралы: {count}</translation>
    </message>
    <message>
        <source>About all in the list: {count}</source>
        <translation>Тізімдегілердің бәрі туралы: {count}</translation>
    </message>
    <message>
        <source>Enrolled in the reserve: {count}.</source>
        <translation>Резерв құрамына енгізілді: {count}.</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>Резервшілерді көрсету</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
</context>
<context>
    <name>ReadingField</name>
    <message>
        <source>{reading} (as in the rule set)</source>
        <translation>{reading} (қағидалар жиынтығындағыдай)</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen the cut of “{stage}”?</source>
        <translation>«{stage}» кезеңінің өту шегін қайта ашу керек пе?</translation>
    </message>
    <message>
        <source>Scores can be corrected then and the cut applied anew; this one stays in the history.</source>
        <translation>Сонда балдарды түзетіп, өту шегін жаңадан енгізуге болады; қазіргісі тарихта қалады.</translation>
    </message>
    <message>
        <source>The cuts of later stages rest on it and are reopened too: {names}.</source>
        <translation>Келесі кезеңдердің өту шектері осыған сүйенеді, сондықтан олар да қайта ашылады: {names}.</translation>
    </message>
    <message>
        <source>Already admitted to the reserve: {count}. These decisions stay; look at them again later.</source>
        <translation>Резервке қабылданып қойғандар: {count}. Бұл шешімдер күшінде қалады, оларды кейін қайта қараңыз.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
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
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңірі</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
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
        <source>A draft: rules and stages are set next; it opens once its act is confirmed.</source>
        <translation>Жоба: келесі қадамда қағидалары мен кезеңдері қойылады; актісі расталғанда ашылады.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Жасау</translation>
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
        <source>No decision yet</source>
        <translation>Шешім әлі жоқ</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Не өзгереді</translation>
    </message>
    <message>
        <source>The same facts are judged by other rules to compare; nothing is stored.</source>
        <translation>Салыстыру үшін сол деректер басқа қағидалар бойынша тексеріледі; ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Directions that are not known</source>
        <translation>Белгісіз бағыттар</translation>
    </message>
    <message>
        <source>Choose a direction of the intake for what the applications say.</source>
        <translation>Өтінімдерде жазылғанға іріктеу бағытын таңдаңыз.</translation>
    </message>
    <message>
        <source>Set the directions</source>
        <translation>Бағыттарды қою</translation>
    </message>
    <message>
        <source>Set the direction</source>
        <translation>Бағытты белгілеу</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Жаңа өтінім</translation>
    </message>
    <message>
        <source>Application {number}: correct the facts</source>
        <translation>{number} өтінімі: деректерді түзету</translation>
    </message>
    <message>
        <source>Add the application</source>
        <translation>Өтінімді қосу</translation>
    </message>
    <message>
        <source>Save and judge again</source>
        <translation>Сақтап, қайта тексеру</translation>
    </message>
    <message>
        <source>This intake already has an application with this IIN: {number}.</source>
        <translation>Бұл іріктеуде осы ЖСН бойынша өтінім бар: {number}.</translation>
    </message>
    <message>
        <source>In a reserve until {day}.</source>
        <translation>{day} дейін резервте тұрады.</translation>
    </message>
    <message>
        <source>Applied before: {intakes}.</source>
        <translation>Бұрын қатысқан: {intakes}.</translation>
    </message>
    <message>
        <source>The date of birth differs from the one that the IIN states.</source>
        <translation>Туған күні ЖСН-дегіден өзгеше.</translation>
    </message>
    <message>
        <source>The sex differs from the one that the IIN states.</source>
        <translation>Жынысы ЖСН-дегіден өзгеше.</translation>
    </message>
    <message>
        <source>Applied outside the window of the intake: {first} – {last}.</source>
        <translation>Өтінім қабылдау мерзімінен тыс берілген: {first} – {last}.</translation>
    </message>
    <message>
        <source>Open “{intake}”?</source>
        <translation>«{intake}» ашылсын ба?</translation>
    </message>
    <message>
        <source>Rule set, dates, places, directions and stages are fixed from then on, and everybody is judged by them. Only window and places can be changed later, by a decision.</source>
        <translation>Содан бастап қағидалар жиынтығы, күндер, орындар, бағыттар мен кезеңдер бекітіліп, барлығы солар бойынша тексеріледі. Кейін тек қабылдау мерзімі мен орындар шешім бойынша өзгертіледі.</translation>
    </message>
    <message>
        <source>Confirm and open</source>
        <translation>Растап, ашу</translation>
    </message>
    <message>
        <source>Change window and places?</source>
        <translation>Мерзім мен орындар өзгертілсін бе?</translation>
    </message>
    <message>
        <source>What was confirmed stays on record; the change stands beside it.</source>
        <translation>Расталғаны сақталады; өзгеріс оның қасында тұрады.</translation>
    </message>
    <message>
        <source>Change by decision</source>
        <translation>Шешім бойынша өзгерту</translation>
    </message>
    <message>
        <source>New direction</source>
        <translation>Жаңа бағыт</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Күшіне енгізу</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Жаңа кезең</translation>
    </message>
</context>
<context>
    <name>ReservePage</name>
    <message>
        <source>Youth reserve</source>
        <translation>Жастар резерві</translation>
    </message>
</context>
<context>
    <name>ReserveTab</name>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
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
        <source>Who fits</source>
        <translation>Кім сәйкес</translation>
    </message>
</context>
<context>
    <name>ScoreDesk</name>
    <message numerus="yes">
        <source>%n score(s) pasted</source>
        <translation>
            <numerusform>Қойылған балл: %n</numerusform>
            <numerusform>Қойылған балл: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken: {count} ({some})</source>
        <translation>Алынбағаны: {count} ({some})</translation>
    </message>
    <message>
        <source>Scores are being entered</source>
        <translation>Баллдар енгізілуде</translation>
    </message>
</context>
<context>
    <name>SelectionPart</name>
    <message>
        <source>Decisions</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. The verdict alone admits nobody.</source>
        <translation>Шешім әлі қабылданған жоқ. Тексеру қорытындысының өзі ешкімді жібермейді.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Кезеңдер</translation>
    </message>
    <message>
        <source>score / highest</source>
        <translation>балл / ең жоғары</translation>
    </message>
    <message>
        <source>The intake has no stages yet.</source>
        <translation>Бұл іріктеуде кезеңдер әлі жоқ.</translation>
    </message>
    <message>
        <source>In the list of applications</source>
        <translation>Өтінімдер тізімінде</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>келмеді</translation>
    </message>
    <message>
        <source>{decision}, {day}</source>
        <translation>{decision}, {day}</translation>
    </message>
    <message>
        <source>minutes {number}</source>
        <translation>хаттама {number}</translation>
    </message>
    <message>
        <source>Ground: {ground}</source>
        <translation>Негізі: {ground}</translation>
    </message>
    <message>
        <source>Against the verdict; waits for a second account, not in force yet.</source>
        <translation>Тексеру қорытындысына қарамастан; екінші есептік жазбаның растауын күтуде, әлі күшіне енген жоқ.</translation>
    </message>
    <message>
        <source>Against the verdict; seconded by {account}.</source>
        <translation>Тексеру қорытындысына қарамастан; растаған: {account}.</translation>
    </message>
    <message>
        <source>passed, border score</source>
        <translation>өтті, шекті балл</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>did not pass</source>
        <translation>өтпеді</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>енгізілмеген</translation>
    </message>
</context>
<context>
    <name>SetupActions</name>
    <message>
        <source>Take from another intake…</source>
        <translation>Басқа іріктеуден алу…</translation>
    </message>
    <message>
        <source>Window and places…</source>
        <translation>Мерзім мен орындар…</translation>
    </message>
    <message>
        <source>Delete the draft…</source>
        <translation>Жобаны жою…</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Басқа қадамдар</translation>
    </message>
    <message>
        <source>Reopen the window…</source>
        <translation>Қабылдауды қайта ашу…</translation>
    </message>
    <message>
        <source>Resume the selection…</source>
        <translation>Іріктеуді жалғастыру…</translation>
    </message>
    <message>
        <source>Confirm and open…</source>
        <translation>Растап, ашу…</translation>
    </message>
    <message>
        <source>Close the window…</source>
        <translation>Қабылдауды аяқтау…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Іріктеуді аяқтау…</translation>
    </message>
    <message>
        <source>Something is still to be settled; it stands at the right.</source>
        <translation>Әлі шешілмегені бар; ол оң жақта тұр.</translation>
    </message>
    <message>
        <source>Opening: everybody is judged by the confirmed rules</source>
        <translation>Ашылуда: барлығы расталған қағидалар бойынша тексерілуде</translation>
    </message>
    <message>
        <source>The intake is open.</source>
        <translation>Іріктеу ашық.</translation>
    </message>
    <message>
        <source>Applications are received; the rules no longer change.</source>
        <translation>Өтінімдер қабылдануда; қағидалар енді өзгермейді.</translation>
    </message>
    <message>
        <source>Close the window of “{intake}”?</source>
        <translation>«{intake}» бойынша қабылдау аяқталсын ба?</translation>
    </message>
    <message>
        <source>No new applications are taken from then on; cuts and decisions can be entered.</source>
        <translation>Содан кейін жаңа өтінім қабылданбайды; өту шектері мен шешімдер енгізіледі.</translation>
    </message>
    <message numerus="yes">
        <source>Close the window, %n application(s)</source>
        <translation>
            <numerusform>Қабылдауды аяқтау, %n өтінім</numerusform>
            <numerusform>Қабылдауды аяқтау, %n өтінім</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete “{intake}”?</source>
        <translation>«{intake}» аяқталсын ба?</translation>
    </message>
    <message>
        <source>Scores, cuts and decisions no longer change; the admitted can still be enrolled.</source>
        <translation>Балдар, шектер мен шешімдер енді өзгермейді; қабылданғандарды резервке енгізуге болады.</translation>
    </message>
    <message>
        <source>Complete the selection</source>
        <translation>Іріктеуді аяқтау</translation>
    </message>
    <message>
        <source>Receive applications again?</source>
        <translation>Өтінімдер қайта қабылдансын ба?</translation>
    </message>
    <message>
        <source>Cuts and decisions rest until the window is closed again; what is there stays.</source>
        <translation>Қабылдау қайта аяқталғанша шектер мен шешімдер тоқтатылады; барлары сақталады.</translation>
    </message>
    <message>
        <source>Reopen the window</source>
        <translation>Қабылдауды қайта ашу</translation>
    </message>
    <message>
        <source>Let the selection go on?</source>
        <translation>Іріктеу жалғассын ба?</translation>
    </message>
    <message>
        <source>Scores, cuts and decisions can be entered again.</source>
        <translation>Балдар, шектер мен шешімдер қайта енгізіледі.</translation>
    </message>
    <message>
        <source>Resume the selection</source>
        <translation>Іріктеуді жалғастыру</translation>
    </message>
    <message>
        <source>There is no other intake</source>
        <translation>Басқа іріктеу жоқ</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n application(s)</source>
        <translation>
            <numerusform>%n өтініммен бірге жою</numerusform>
            <numerusform>%n өтініммен бірге жою</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Жобаны жою</translation>
    </message>
    <message>
        <source>Delete “{intake}”?</source>
        <translation>«{intake}» жойылсын ба?</translation>
    </message>
    <message>
        <source>The draft goes with its directions, stages, applications, verdicts and files. The audit log keeps that they were there.</source>
        <translation>Жоба бағыттарымен, кезеңдерімен, өтінімдерімен, тексеру нәтижелерімен және файлдарымен бірге жойылады. Олардың болғаны аудит журналында сақталады.</translation>
    </message>
</context>
<context>
    <name>SetupEditor</name>
    <message>
        <source>Directions</source>
        <translation>Бағыттар</translation>
    </message>
    <message>
        <source>Add a direction…</source>
        <translation>Бағыт қосу…</translation>
    </message>
    <message>
        <source>None: one ranking over everybody.</source>
        <translation>Жоқ: рейтинг барлығына ортақ.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Кезеңдер</translation>
    </message>
    <message>
        <source>Add a stage…</source>
        <translation>Кезең қосу…</translation>
    </message>
    <message>
        <source>None: decisions follow right after the screening.</source>
        <translation>Жоқ: шешімдер тексеруден кейін бірден енгізіледі.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.2026.</source>
        <translation>Бұл күн емес. 31.12.2026 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Enter the date on which age and experience are counted.</source>
        <translation>Жас пен өтіл есептелетін күнді енгізіңіз.</translation>
    </message>
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
        <translation>Қабылдау басталады</translation>
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
        <source>Discard</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Сақтау (Ctrl+S)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n орын</numerusform>
            <numerusform>%n орын</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}; at most {maximum}, weight {weight}</source>
        <translation>{kind}; ең көбі {maximum}, салмағы {weight}</translation>
    </message>
    <message>
        <source>; cut for each direction apart</source>
        <translation>; шегі әр бағытқа бөлек</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Әлі сақталмаған</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталған</translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Take filled sheets back</source>
        <translation>Толтырылған парақтарды қабылдау</translation>
    </message>
    <message>
        <source>Each file is taken whole or not at all. An empty cell changes nothing.</source>
        <translation>Әр файл не толық қабылданады, не мүлде қабылданбайды. Бос ұяшық ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>Take the scores</source>
        <translation>Баллдарды алу</translation>
    </message>
    <message>
        <source>Filled sheets</source>
        <translation>Толтырылған парақтар</translation>
    </message>
    <message>
        <source>Not taken: {files}.</source>
        <translation>Қабылданбады: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) taken from the sheets</source>
        <translation>
            <numerusform>Парақтардан %n балл алынды</numerusform>
            <numerusform>Парақтардан %n балл алынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n score(s)</source>
        <translation>
            <numerusform>%n балды алу</numerusform>
            <numerusform>%n балды алу</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
    <message>
        <source>can be taken</source>
        <translation>қабылдауға болады</translation>
    </message>
    <message>
        <source>will not be taken</source>
        <translation>қабылданбайды</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Әңгіме жүргізуші</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Бұрынғыдай</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Бос</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
</context>
<context>
    <name>StageColumns</name>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Өту шегі</translation>
    </message>
    <message>
        <source>Entered how</source>
        <translation>Қайдан алынған</translation>
    </message>
    <message>
        <source>{outcome}, at the border</source>
        <translation>{outcome}, шекте</translation>
    </message>
</context>
<context>
    <name>StageDeeds</name>
    <message>
        <source>The list of applications brought no scores.</source>
        <translation>Өтінімдер тізімінде балл болған жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody without a score is entered as absent: %n people.</source>
        <translation>
            <numerusform>Балы жоқтардың бәрі келмеді деп жазылады: %n адам.</numerusform>
            <numerusform>Балы жоқтардың бәрі келмеді деп жазылады: %n адам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did the rest not come?</source>
        <translation>Қалғандары келмеді ме?</translation>
    </message>
    <message>
        <source>Enter as absent</source>
        <translation>Келмеді деп жазу</translation>
    </message>
    <message numerus="yes">
        <source>Entered as absent: %n people</source>
        <translation>
            <numerusform>Келмеді деп жазылды: %n адам</numerusform>
            <numerusform>Келмеді деп жазылды: %n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores are being entered</source>
        <translation>Баллдар енгізілуде</translation>
    </message>
</context>
<context>
    <name>StageFilter</name>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Score not entered</source>
        <translation>Балы енгізілмеген</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Өтеді</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>Шекте тұрғандар</translation>
    </message>
    <message>
        <source>Direction not known</source>
        <translation>Бағыты белгісіз</translation>
    </message>
</context>
<context>
    <name>StageHead</name>
    <message>
        <source>From the list…</source>
        <translation>Тізімнен алу…</translation>
    </message>
    <message>
        <source>Take the scores that came with the list of applications</source>
        <translation>Өтінімдер тізімімен бірге келген балдарды алу</translation>
    </message>
    <message>
        <source>Who goes on, before it is applied</source>
        <translation>Күшіне енгенге дейін кім өтетінін көру</translation>
    </message>
    <message>
        <source>Take part: {count}</source>
        <translation>Қатысады: {count}</translation>
    </message>
    <message>
        <source>scored: {count}</source>
        <translation>балы бар: {count}</translation>
    </message>
    <message>
        <source>absent: {count}</source>
        <translation>келмегені: {count}</translation>
    </message>
    <message>
        <source>not entered: {count}</source>
        <translation>енгізілмеген: {count}</translation>
    </message>
    <message>
        <source>go on: {count}</source>
        <translation>өтеді: {count}</translation>
    </message>
</context>
<context>
    <name>StagePlanDialog</name>
    <message>
        <source>This is no date. Write it as 31.12.2026.</source>
        <translation>Бұл күн емес. 31.12.2026 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Бұл сан емес.</translation>
    </message>
    <message>
        <source>For each direction apart</source>
        <translation>Әр бағыт бойынша бөлек</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Ең жоғары балл</translation>
    </message>
    <message>
        <source>Weight in the ranking</source>
        <translation>Рейтингтегі салмағы</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Ағылшынша атауы</translation>
    </message>
    <message>
        <source>Score, number or per cent</source>
        <translation>Балл, саны немесе пайыз</translation>
    </message>
    <message>
        <source>Several people score independently</source>
        <translation>Бірнеше адам бір-біріне қарамай бағалайды</translation>
    </message>
    <message>
        <source>Held from</source>
        <translation>Өтетін күні: басы</translation>
    </message>
    <message>
        <source>until</source>
        <translation>соңы</translation>
    </message>
</context>
<context>
    <name>StageStates</name>
    <message>
        <source>Set up the stages</source>
        <translation>Кезеңдерді баптау</translation>
    </message>
    <message>
        <source>This intake has no stages yet</source>
        <translation>Бұл іріктеуде әлі кезең жоқ</translation>
    </message>
    <message>
        <source>Stages with their maximum, weight and cut are set up under “Rules and stages”.</source>
        <translation>Кезеңдер, олардың ең жоғары балы, салмағы мен өту шегі «Қағидалар мен кезеңдер» бетінде қойылады.</translation>
    </message>
    <message>
        <source>To the applications</source>
        <translation>Өтінімдерге өту</translation>
    </message>
    <message>
        <source>Nobody is admitted to the selection yet</source>
        <translation>Іріктеуге әлі ешкім жіберілген жоқ</translation>
    </message>
    <message>
        <source>Choose the eligible applications and admit them to the selection; they are scored here.</source>
        <translation>Талапқа сай өтінімдерді таңдап, іріктеуге жіберіңіз; олардың балдары осында қойылады.</translation>
    </message>
    <message>
        <source>Nobody has reached this stage yet</source>
        <translation>Бұл кезеңге әлі ешкім жеткен жоқ</translation>
    </message>
    <message>
        <source>Whoever goes on after the stage before takes part here, once its cut is applied.</source>
        <translation>Алдыңғы кезеңнің өту шегі күшіне енгенде одан өткендер осында қатысады.</translation>
    </message>
</context>
<context>
    <name>StagesTab</name>
    <message>
        <source>Import scores</source>
        <translation>Балдарды импорттау</translation>
    </message>
    <message>
        <source>Surname or number</source>
        <translation>Тегі немесе нөмірі</translation>
    </message>
    <message>
        <source>Scores of the stage</source>
        <translation>Кезеңнің балдары</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Балдар</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Әңгіме жүргізушілер</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Әзірге экспорттайтын ештеңе жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n go on</source>
        <translation>
            <numerusform>%n адам өтеді</numerusform>
            <numerusform>%n адам өтеді</numerusform>
        </translation>
    </message>
    <message>
        <source>To the stage {stage}</source>
        <translation>{stage} кезеңіне өту</translation>
    </message>
</context>
<context>
    <name>StayPart</name>
    <message>
        <source>Other stays in a reserve</source>
        <translation>Резервте болған басқа мерзімдер</translation>
    </message>
    <message>
        <source>Stays after all</source>
        <translation>Резервте қалады</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Ұзарту…</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>Шығуы…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Басқа…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Белгілеу…</translation>
    </message>
    <message>
        <source>No mentor is named.</source>
        <translation>Тәлімгер белгіленбеген.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Бүгін аяқталады</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Өтінім</translation>
    </message>
    <message>
        <source>Personal card</source>
        <translation>Жеке карточка</translation>
    </message>
    <message>
        <source>Objection received…</source>
        <translation>Қарсылық түсті…</translation>
    </message>
</context>
<context>
    <name>StepBackDialog</name>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Applications from</source>
        <translation>Қабылдау басталады</translation>
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
        <source>Places by direction</source>
        <translation>Бағыттар бойынша орындар</translation>
    </message>
    <message>
        <source>The decision: whose, number, date, and why</source>
        <translation>Шешім: кімнің, нөмірі, күні және себебі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31.12.2026.</source>
        <translation>Бұл күн емес. 31.12.2026 түрінде жазыңыз.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
</context>
</TS>
