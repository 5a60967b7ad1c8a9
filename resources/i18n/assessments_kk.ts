<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>AddOfficialsPage</name>
    <message>
        <source>Officials of the register</source>
        <translation>Тізілімдегі лауазымды адамдар</translation>
    </message>
    <message>
        <source>Add officials</source>
        <translation>Лауазымды адамдарды қосу</translation>
    </message>
    <message>
        <source>the register as of {date}</source>
        <translation>{date} күнгі тізілім</translation>
    </message>
    <message>
        <source>holds no post</source>
        <translation>лауазымы жоқ</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Мемлекеттік орган</translation>
    </message>
    <message>
        <source>In post</source>
        <translation>Лауазымда</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>М. а.</translation>
    </message>
    <message>
        <source>In the campaign</source>
        <translation>Науқанда</translation>
    </message>
    <message>
        <source>Surname, IIN, post or body</source>
        <translation>Тегі, ЖСН, лауазымы немесе органы</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазым</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Shift and Ctrl choose several, Enter adds.</source>
        <translation>Shift және Ctrl бірнешеуін таңдайды, Enter қосады.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n табылды</numerusform>
            <numerusform>%n табылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n found</source>
        <translation>
            <numerusform>Табылған %n адамның бәрін қосу</numerusform>
            <numerusform>Табылған %n адамның бәрін қосу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>%n адамды қосу</numerusform>
            <numerusform>%n адамды қосу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) added.</source>
        <translation>
            <numerusform>%n адам қосылды.</numerusform>
            <numerusform>%n адам қосылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the campaign</source>
        <translation>Науқанға оралу</translation>
    </message>
</context>
<context>
    <name>AgreementTab</name>
    <message>
        <source>The results have not been released yet</source>
        <translation>Нәтижелер әлі берілген жоқ</translation>
    </message>
    <message>
        <source>How far the raters agree is shown with the first release.</source>
        <translation>Бағалаушылардың қаншалықты келісетіні алғашқы нәтижелермен бірге көрсетіледі.</translation>
    </message>
    <message>
        <source>Rater code</source>
        <translation>Бағалаушының коды</translation>
    </message>
    <message>
        <source>Only what stands out</source>
        <translation>Тек ерекшеленетіні</translation>
    </message>
    <message>
        <source>Export the diagnostics</source>
        <translation>Диагностиканы экспорттау</translation>
    </message>
</context>
<context>
    <name>AssignmentPlanDialog</name>
    <message>
        <source>Planned assignments</source>
        <translation>Жоспарланған бекітулер</translation>
    </message>
    <message>
        <source>Only what is refused</source>
        <translation>Тек қабылданбағандары</translation>
    </message>
    <message>
        <source>There is nobody to assign: everybody asked for is there.</source>
        <translation>Бекітетін ешкім жоқ: қажеттінің бәрі бар.</translation>
    </message>
    <message>
        <source>Assigning raters</source>
        <translation>Бағалаушылар бекітілуде</translation>
    </message>
    <message numerus="yes">
        <source>Make %n assignment(s)?</source>
        <translation>
            <numerusform>%n бекітуді жазу керек пе?</numerusform>
            <numerusform>%n бекітуді жазу керек пе?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n assignment(s)</source>
        <translation>
            <numerusform>%n бекітуді жазу</numerusform>
            <numerusform>%n бекітуді жазу</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Әзірге ештеңе жазылған жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s) get a code of their own.</source>
        <translation>
            <numerusform>%n бағалаушы өз кодын алады.</numerusform>
            <numerusform>%n бағалаушы өз кодын алады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) exist already and stay as they are.</source>
        <translation>
            <numerusform>%n бекіту бұрыннан бар, сол күйінде қалады.</numerusform>
            <numerusform>%n бекіту бұрыннан бар, сол күйінде қалады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are refused; the reason stands beside each.</source>
        <translation>
            <numerusform>%n жол қабылданбады; себебі жанында көрсетілген.</numerusform>
            <numerusform>%n жол қабылданбады; себебі жанында көрсетілген.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rater} ({code}) is one person with one code in: {bodies}.</source>
        <translation>{rater} ({code}) мына органдарда бір кодпен бір адам: {bodies}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rater(s) have officials in several bodies.</source>
        <translation>
            <numerusform>Тағы %n бағалаушының бірнеше органда қызметшілері бар.</numerusform>
            <numerusform>Тағы %n бағалаушының бірнеше органда қызметшілері бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are different people, go back and write their names in full.</source>
        <translation>Бұлар әртүрлі адам болса, кері қайтып, аты-жөнін толық жазыңыз.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Бекітіледі</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Бұрыннан бар</translation>
    </message>
</context>
<context>
    <name>AssignmentsTab</name>
    <message>
        <source>Officials and their raters</source>
        <translation>Лауазымды адамдар және олардың бағалаушылары</translation>
    </message>
    <message>
        <source>No officials in this campaign yet</source>
        <translation>Бұл науқанда әлі лауазымды адамдар жоқ</translation>
    </message>
    <message>
        <source>Raters are assigned as soon as the campaign has officials.</source>
        <translation>Науқанға лауазымды адамдар енгізілген соң бағалаушылар бекітіледі.</translation>
    </message>
    <message>
        <source>Surname, body or post</source>
        <translation>Тегі, органы немесе лауазымы</translation>
    </message>
    <message>
        <source>Only missing</source>
        <translation>Тек жетпегені</translation>
    </message>
    <message>
        <source>Assign raters</source>
        <translation>Бағалаушыларды бекіту</translation>
    </message>
    <message>
        <source>Superiors, by body…</source>
        <translation>Басшылар, органдар бойынша…</translation>
    </message>
    <message>
        <source>Peers from the same body…</source>
        <translation>Сол органдағы әріптестер…</translation>
    </message>
    <message>
        <source>Everybody himself (self-assessment)…</source>
        <translation>Әркім өзін-өзі (өзін-өзі бағалау)…</translation>
    </message>
    <message>
        <source>Raters of the selected officials…</source>
        <translation>Таңдалғандарға бағалаушылар…</translation>
    </message>
    <message>
        <source>From Excel: paste or a workbook…</source>
        <translation>Excel-ден: қою немесе кітап…</translation>
    </message>
    <message>
        <source>{role}: {assigned} assigned, at least {minimum} asked for</source>
        <translation>{role}: бекітілгені – {assigned}, кемінде {minimum} қажет</translation>
    </message>
    <message>
        <source>{assigned} assigned, {missing} missing</source>
        <translation>бекітілгені – {assigned}, жетіспейді – {missing}</translation>
    </message>
    <message>
        <source>Every official has a superior already.</source>
        <translation>Әр лауазымды адамның басшысы бекітілген.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) made.</source>
        <translation>
            <numerusform>%n бекіту жазылды.</numerusform>
            <numerusform>%n бекіту жазылды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BesidePart</name>
    <message>
        <source>Result shown…</source>
        <translation>Таныстырылды…</translation>
    </message>
    <message>
        <source>Objection received…</source>
        <translation>Қарсылық түсті…</translation>
    </message>
</context>
<context>
    <name>BlockLine</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>BoardFoot</name>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Соңғы қадамды қайтару (Ctrl+Z)</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Сессияны аяқтау</translation>
    </message>
    <message>
        <source>changed, not recorded: {count}</source>
        <translation>өзгертілді, тіркелмеді: {count}</translation>
    </message>
    <message>
        <source>discussed, not recorded: {count}</source>
        <translation>талқыланды, тіркелмеді: {count}</translation>
    </message>
    <message>
        <source>last session {day}, minutes {minutes}</source>
        <translation>соңғы сессия {day}, хаттама {minutes}</translation>
    </message>
</context>
<context>
    <name>BoardToolbar</name>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Жеке</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Кәсіби</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Жиынтық</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Өзгертілген: {count}</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>Proposed</source>
        <translation>Ұсынылды</translation>
    </message>
    <message>
        <source>Computed, 90 % interval</source>
        <translation>Есептелген, 90 % аралық</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>есептелген</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Белгіленген</translation>
    </message>
    <message>
        <source>score</source>
        <translation>балл</translation>
    </message>
    <message>
        <source>set</source>
        <translation>белгіленген</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Талқыланды</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Жиынтық</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Деңгейсіз</translation>
    </message>
    <message>
        <source>no forms</source>
        <translation>парақ жоқ</translation>
    </message>
    <message>
        <source>coverage {share}</source>
        <translation>қамту {share}</translation>
    </message>
    <message>
        <source>no total</source>
        <translation>жиынтық балл жоқ</translation>
    </message>
    <message>
        <source>was without level</source>
        <translation>деңгейсіз еді</translation>
    </message>
    <message>
        <source>was {level}</source>
        <translation>бұрын {level}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Себебі: {reason}</translation>
    </message>
    <message>
        <source>Proposed, not recorded yet.</source>
        <translation>Ұсынылды, әлі тіркелген жоқ.</translation>
    </message>
    <message>
        <source>Recorded by the commission.</source>
        <translation>Комиссия тіркеді.</translation>
    </message>
    <message>
        <source>Discussed.</source>
        <translation>Талқыланды.</translation>
    </message>
    <message>
        <source>Integrity below its limit or not scored.</source>
        <translation>Адалдық шектен төмен немесе бағаланбаған.</translation>
    </message>
    <message>
        <source>Raters gave examples.</source>
        <translation>Бағалаушылардың мысалдары бар.</translation>
    </message>
    <message>
        <source>{block}: calibrated {value}, computed {computed}, {level}</source>
        <translation>{block}: калибрленген {value}, есептелген {computed}, {level}</translation>
    </message>
    <message>
        <source>{block}: not scored, {why}</source>
        <translation>{block}: балл жоқ, {why}</translation>
    </message>
    <message>
        <source>{block}: {value}, {level}</source>
        <translation>{block}: {value}, {level}</translation>
    </message>
</context>
<context>
    <name>CalibrationDrawer</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Commission&apos;s decision</source>
        <translation>Комиссия шешімі</translation>
    </message>
    <message>
        <source>Block score</source>
        <translation>Блок балы</translation>
    </message>
    <message>
        <source>Back to the computed score</source>
        <translation>Есептелген балға қайту</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Талқыланды</translation>
    </message>
    <message>
        <source>Space on the card does the same.</source>
        <translation>Карточкада бос орын пернесі де осыны істейді.</translation>
    </message>
    <message>
        <source>Role means</source>
        <translation>Рөлдер бойынша орташа</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Өзгерту себебі</translation>
    </message>
    <message>
        <source>required</source>
        <translation>міндетті</translation>
    </message>
    <message>
        <source>Reason for the change, required</source>
        <translation>Өзгерту себебі, міндетті</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Есептелген</translation>
    </message>
    <message>
        <source>Calibrated total {value}, from the blocks.</source>
        <translation>Калибрленген жиынтық балл {value}, блоктардан.</translation>
    </message>
    <message>
        <source>Recorded: {who}, minutes {minutes}, {day}.</source>
        <translation>Тіркелді: {who}, хаттама {minutes}, {day}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Себебі: {reason}</translation>
    </message>
    <message>
        <source>Goes into the minutes; the computed {value} stays beside it.</source>
        <translation>Хаттамаға енеді; есептелген {value} қасында қалады.</translation>
    </message>
    <message>
        <source>Save level {level}</source>
        <translation>{level}-деңгейді сақтау</translation>
    </message>
</context>
<context>
    <name>CalibrationTab</name>
    <message>
        <source>Officials on the board</source>
        <translation>Тақтадағы лауазымды адамдар</translation>
    </message>
    <message>
        <source>The board is closed.</source>
        <translation>Тақта жабық.</translation>
    </message>
    <message>
        <source>It opens again while the results are released; what was recorded stays in force.</source>
        <translation>Нәтижелер берілген кезде қайта ашылады; тіркелгені күшінде қалады.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), last at {time}, not recorded</source>
        <translation>
            <numerusform>өзгерістер: %n, соңғысы {time}, тіркелмеді</numerusform>
            <numerusform>өзгерістер: %n, соңғысы {time}, тіркелмеді</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is recorded.</source>
        <translation>Сессия тіркелді.</translation>
    </message>
    <message>
        <source>The set scores stand beside the computed ones in every export.</source>
        <translation>Белгіленген балдар әр экспортта есептелгендердің қасында тұрады.</translation>
    </message>
</context>
<context>
    <name>CampaignActions</name>
    <message>
        <source>Launch “{name}”?</source>
        <translation>«{name}» іске қосылсын ба?</translation>
    </message>
    <message numerus="yes">
        <source>Launch for %n official(s)</source>
        <translation>
            <numerusform>%n адам үшін іске қосу</numerusform>
            <numerusform>%n адам үшін іске қосу</numerusform>
        </translation>
    </message>
    <message>
        <source>Framework, roles, weights and minimums are fixed and do not change any more.</source>
        <translation>Құзыреттер шеңбері, рөлдер, салмақтар және ең аз сандар бекітіледі, кейін өзгермейді.</translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) will be assessed,</source>
        <translation>
            <numerusform>%n адам бағаланады,</numerusform>
            <numerusform>%n адам бағаланады,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not.</source>
        <translation>
            <numerusform>%n адам бағаланбайды.</numerusform>
            <numerusform>%n адам бағаланбайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s) are assigned.</source>
        <translation>
            <numerusform>Бекітілген бағалаушылар: %n.</numerusform>
            <numerusform>Бекітілген бағалаушылар: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) lack raters to the minimum; add them later.</source>
        <translation>
            <numerusform>%n адамда бағалаушылар ең аз саннан кем; кейін қосуға болады.</numerusform>
            <numerusform>%n адамда бағалаушылар ең аз саннан кем; кейін қосуға болады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) hold no post on the as-of date.</source>
        <translation>
            <numerusform>%n адамның есептеу күнінде лауазымы жоқ.</numerusform>
            <numerusform>%n адамның есептеу күнінде лауазымы жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) in roles that are not asked are taken away.</source>
        <translation>
            <numerusform>Сұралмайтын рөлдердегі %n бекіту алынып тасталады.</numerusform>
            <numerusform>Сұралмайтын рөлдердегі %n бекіту алынып тасталады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the draft “{name}”?</source>
        <translation>«{name}» жобасы жойылсын ба?</translation>
    </message>
    <message>
        <source>Its officials and assignments go with it; the register stays as it is.</source>
        <translation>Оның лауазымды адамдары мен бекітулері бірге жойылады; тізілім өзгермейді.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Жобаны жою</translation>
    </message>
    <message numerus="yes">
        <source>%n open form(s) left. Correct each or dismiss it with a reason, then release.</source>
        <translation>
            <numerusform>%n жабылмаған парақ қалды. Әрқайсысын түзетіңіз немесе себебін жазып қараусыз қалдырыңыз, содан кейін нәтижелерді беріңіз.</numerusform>
            <numerusform>%n жабылмаған парақ қалды. Әрқайсысын түзетіңіз немесе себебін жазып қараусыз қалдырыңыз, содан кейін нәтижелерді беріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release the results of “{name}”?</source>
        <translation>«{name}» нәтижелері берілсін бе?</translation>
    </message>
    <message numerus="yes">
        <source>Release %n result(s)</source>
        <translation>
            <numerusform>%n нәтижені беру</numerusform>
            <numerusform>%n нәтижені беру</numerusform>
        </translation>
    </message>
    <message>
        <source>Results are frozen with their marks and rules. Whoever may see results will see them; forms do not change any more. A backup is made first.</source>
        <translation>Нәтижелер бағаларымен және ережелерімен бірге бекітіледі. Оларды нәтижелерді көруге құқығы бар адамдар көреді; парақтар енді өзгермейді. Алдымен сақтық көшірме жасалады.</translation>
    </message>
    <message>
        <source>They become version {number} and replace version {before}: {reason}</source>
        <translation>Олар {number}-нұсқа болып, {before}-нұсқаның орнына қолданылады: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n required form(s) have not been received.</source>
        <translation>
            <numerusform>Қажетті %n парақ түскен жоқ.</numerusform>
            <numerusform>Қажетті %n парақ түскен жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are not finished; their marks count as they stand.</source>
        <translation>
            <numerusform>%n парақ аяқталмаған; бағалары сол күйінде ескеріледі.</numerusform>
            <numerusform>%n парақ аяқталмаған; бағалары сол күйінде ескеріледі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing results</source>
        <translation>Нәтижелер берілуде</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) released.</source>
        <translation>
            <numerusform>%n нәтиже берілді.</numerusform>
            <numerusform>%n нәтиже берілді.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be exported for the commission.</source>
        <translation>Оларды комиссия үшін экспорттауға болады.</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Excel-ге экспорттау</translation>
    </message>
    <message>
        <source>The results, marks or rules were altered after the release.</source>
        <translation>Нәтижелер, бағалар немесе ережелер берілгеннен кейін өзгертілген.</translation>
    </message>
    <message>
        <source>These are the released results.</source>
        <translation>Бұл – берілген нәтижелердің өзі.</translation>
    </message>
    <message>
        <source>Version {number}, released {moment} by {account}; marks and rules are unchanged.</source>
        <translation>{number}-нұсқа, {moment} {account} берген; бағалар мен ережелер өзгермеген.</translation>
    </message>
    <message>
        <source>Put “{name}” into the archive?</source>
        <translation>«{name}» архивке жіберілсін бе?</translation>
    </message>
    <message>
        <source>Results and versions stay visible; nothing can be changed. An administrator can take it out again; the audit log notes it.</source>
        <translation>Нәтижелер мен нұсқалар көрініп тұрады; ештеңе өзгертілмейді. Әкімші архивтен қайта шығара алады; ол журналда белгіленеді.</translation>
    </message>
    <message>
        <source>Into the archive</source>
        <translation>Архивке жіберу</translation>
    </message>
</context>
<context>
    <name>CampaignMenu</name>
    <message>
        <source>More steps</source>
        <translation>Басқа қадамдар</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Бағаларды импорттау</translation>
    </message>
    <message>
        <source>End entry</source>
        <translation>Енгізуді аяқтау</translation>
    </message>
    <message>
        <source>Nothing new is expected; open forms can still be settled.</source>
        <translation>Жаңа парақтар күтілмейді; жабылмаған парақтарды реттеуге болады.</translation>
    </message>
    <message>
        <source>Forms are taken again.</source>
        <translation>Парақтар қайта қабылданады.</translation>
    </message>
    <message>
        <source>Correct the results…</source>
        <translation>Нәтижелерді түзету…</translation>
    </message>
    <message>
        <source>For a written reason; the released version stays visible until the next one.</source>
        <translation>Жазбаша себеппен; берілген нұсқа келесісі шыққанша көрініп тұрады.</translation>
    </message>
    <message>
        <source>Withdraw the correction</source>
        <translation>Түзетуден бас тарту</translation>
    </message>
    <message>
        <source>Possible while nothing was changed.</source>
        <translation>Ештеңе өзгермеген кезде ғана мүмкін.</translation>
    </message>
    <message>
        <source>Verify the results</source>
        <translation>Нәтижелерді тексеру</translation>
    </message>
    <message>
        <source>Whether they are still those that were released.</source>
        <translation>Олар берілген күйінде қалды ма.</translation>
    </message>
    <message>
        <source>Into the archive</source>
        <translation>Архивке жіберу</translation>
    </message>
    <message>
        <source>To be read only.</source>
        <translation>Тек қарау үшін.</translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation>Архивтен шығару</translation>
    </message>
    <message>
        <source>Delete the draft…</source>
        <translation>Жобаны жою…</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Export to Excel</source>
        <translation>Excel-ге экспорттау</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>{date} күнгі</translation>
    </message>
    <message>
        <source>Version {number} stays in force until it is corrected. Reason: {reason}</source>
        <translation>Түзетілгенше {number}-нұсқа қолданылады. Себебі: {reason}</translation>
    </message>
    <message>
        <source>Officials, raters and rules can be changed; the launch fixes the rules.</source>
        <translation>Лауазымды адамдарды, бағалаушыларды және ережелерді өзгертуге болады; іске қосу ережелерді бекітеді.</translation>
    </message>
    <message>
        <source>Forms come in; officials and raters can be added; the rules do not change.</source>
        <translation>Парақтар қабылданады; лауазымды адамдар мен бағалаушыларды қосуға болады; ережелер өзгермейді.</translation>
    </message>
    <message>
        <source>Entry is over: settle the open forms, then release the results.</source>
        <translation>Енгізу аяқталды: жабылмаған парақтарды реттеп, нәтижелерді беріңіз.</translation>
    </message>
    <message>
        <source>Version {number} is in force; a change needs a correction with a reason.</source>
        <translation>{number}-нұсқа қолданыста; өзгерту үшін себебі көрсетілген түзету қажет.</translation>
    </message>
    <message>
        <source>In the archive, to be read only.</source>
        <translation>Архивте, тек қарау үшін.</translation>
    </message>
</context>
<context>
    <name>CampaignTab</name>
    <message>
        <source>Only administrators see it; each view is noted in the audit log.</source>
        <translation>Мұны тек әкімшілер көреді; әр қарау аудит журналына жазылады.</translation>
    </message>
</context>
<context>
    <name>CampaignTabs</name>
    <message>
        <source>Results</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Бағалаушылар</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Калибрлеу</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Қарсылықтар</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <source>Open forms</source>
        <translation>Жабылмаған парақтар</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Лауазымды адамдар</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Бағалау науқандары</translation>
    </message>
    <message>
        <source>Name of a campaign</source>
        <translation>Науқанның атауы</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Бағаларды импорттау</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Жаңа науқан</translation>
    </message>
    <message>
        <source>No results have been released yet.</source>
        <translation>Әзірге берілген нәтижелер жоқ.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Әзірге бағалау науқаны жоқ</translation>
    </message>
    <message>
        <source>A campaign collects marks of deputy ministers or deputy akims. Start one from the register, or import a list of marks.</source>
        <translation>Науқанда министрлердің немесе әкімдердің орынбасарларына қойылған бағалар жиналады. Оны тізілімнен бастаңыз немесе бағалар тізімін импорттаңыз.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Лауазымды адамдар</translation>
    </message>
    <message>
        <source>Received / required</source>
        <translation>Алынды / қажет</translation>
    </message>
    <message>
        <source>Received, %</source>
        <translation>Алынды, %</translation>
    </message>
    <message>
        <source>Open forms</source>
        <translation>Жабылмаған парақтар</translation>
    </message>
    <message numerus="yes">
        <source>%n refused form(s) to settle before the release.</source>
        <translation>
            <numerusform>Нәтижелерді бергенше реттелетін парақтар: %n.</numerusform>
            <numerusform>Нәтижелерді бергенше реттелетін парақтар: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n науқан</numerusform>
            <numerusform>%n науқан</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Тағы %n көрсету</numerusform>
            <numerusform>Тағы %n көрсету</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>guideline {share}, not a quota</source>
        <translation>бағдар {share}, квота емес</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct the results of “{name}”?</source>
        <translation>«{name}» нәтижелері түзетілсін бе?</translation>
    </message>
    <message>
        <source>The campaign goes back to review. Version {number} stays visible until the next one is released; both are kept. The reason stands beside the new version.</source>
        <translation>Науқан тексеруге қайтады. {number}-нұсқа келесісі берілгенше көрініп тұрады; екеуі де сақталады. Себебі жаңа нұсқаның қасында тұрады.</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>Түзетуді бастау</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message numerus="yes">
        <source>Dismiss %n open form(s)?</source>
        <translation>
            <numerusform>Жабылмаған парақтарды қараусыз қалдыру керек пе (%n)?</numerusform>
            <numerusform>Жабылмаған парақтарды қараусыз қалдыру керек пе (%n)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their marks will not count. The reason is kept with the form.</source>
        <translation>Олардың бағалары есепке алынбайды. Себебі парақпен бірге сақталады.</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n form(s)</source>
        <translation>
            <numerusform>Қараусыз қалдыру: %n</numerusform>
            <numerusform>Қараусыз қалдыру: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Raters&apos; examples</source>
        <translation>Бағалаушылардың мысалдары</translation>
    </message>
    <message>
        <source>None may be shown: too few authors in each role, or none written.</source>
        <translation>Көрсетуге болмайды: рөлде авторлар аз немесе мысал жазылмаған.</translation>
    </message>
    <message numerus="yes">
        <source>%n more example(s)</source>
        <translation>
            <numerusform>Тағы %n мысал</numerusform>
            <numerusform>Тағы %n мысал</numerusform>
        </translation>
    </message>
    <message>
        <source>Work indicators</source>
        <translation>Жұмыс көрсеткіштері</translation>
    </message>
    <message>
        <source>beside, not in the scores</source>
        <translation>қасында, балға кірмейді</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>score {score}, coverage {coverage}</source>
        <translation>балл {score}, қамту {coverage}</translation>
    </message>
    <message>
        <source>in block</source>
        <translation>блокта</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Мақсат</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>бейін</translation>
    </message>
    <message>
        <source>uncounted</source>
        <translation>есепсіз</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Басшы</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Сарапшы</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Әріптес</translation>
    </message>
    <message>
        <source>Subord.</source>
        <translation>Бағын.</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Өзі</translation>
    </message>
    <message>
        <source>Not observed by anybody in this role.</source>
        <translation>Бұл рөлде ешкім байқамаған.</translation>
    </message>
    <message>
        <source>Raters: {n}, at least {minimum} are needed: not counted.</source>
        <translation>Бағалаушылар: {n}, кемінде {minimum} қажет: есепке алынбайды.</translation>
    </message>
    <message>
        <source>{share} of the squared error is assumed: one rater cannot be compared with himself, so the spread between raters of this campaign stands in.</source>
        <translation>Қате квадратының {share} жорамалға негізделген: жалғыз бағалаушыны өзімен салыстыруға болмайды, сондықтан осы науқандағы бағалаушылар арасындағы айырмашылық алынған.</translation>
    </message>
    <message>
        <source>Distinguishably above: {above}. Distinguishably below: {below}. Places that cannot be excluded: {places} of {count}.</source>
        <translation>Айқын жоғары тұрғандар: {above}. Айқын төмен тұрғандар: {below}. Жоққа шығаруға болмайтын орындар: {places}, барлығы {count}.</translation>
    </message>
</context>
<context>
    <name>ExplanationPage</name>
    <message>
        <source>Competencies and role means</source>
        <translation>Құзыреттер және рөлдер бойынша орташа балдар</translation>
    </message>
    <message>
        <source>How the total came about</source>
        <translation>Жиынтық балл қалай шықты</translation>
    </message>
    <message>
        <source>Previous official (Ctrl+PgUp)</source>
        <translation>Алдыңғы адам (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next official (Ctrl+PgDown)</source>
        <translation>Келесі адам (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Official {number} of {count}</source>
        <translation>{number}-адам, барлығы {count}</translation>
    </message>
    <message>
        <source>From competencies to the total</source>
        <translation>Құзыреттерден жиынтық балға дейін</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Қаншалықты сенімді</translation>
    </message>
    <message>
        <source>parts of the squared error</source>
        <translation>қате квадратының бөліктері</translation>
    </message>
    <message>
        <source>A border between bands is not a proven difference.</source>
        <translation>Топтар арасындағы шекара – дәлелденген айырмашылық емес.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Marks of superiors and experts</source>
        <translation>Басшылар мен сарапшылардың бағалары</translation>
    </message>
    <message>
        <source>Of peers and subordinates only the means are shown.</source>
        <translation>Әріптестер мен қарамағындағы қызметкерлер бойынша тек орташа балдар көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>Correct a finished form?</source>
        <translation>Аяқталған парақ түзетілсін бе?</translation>
    </message>
    <message>
        <source>The form is open for entry until it is finished again.</source>
        <translation>Парақ қайта аяқталғанша енгізуге ашық болады.</translation>
    </message>
    <message>
        <source>Take the form up again</source>
        <translation>Парақты қайта ашу</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>mark</source>
        <translation>баға</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>байқалмады</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>алып тастау</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>құзырет</translation>
    </message>
    <message>
        <source>to the example</source>
        <translation>мысалға</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>аяқтау</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Жоба сақталды: {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>Finish the form</source>
        <translation>Парақты аяқтау</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Алдыңғы</translation>
    </message>
    <message>
        <source>The form of this rater for the official before (Ctrl+PgUp)</source>
        <translation>Осы бағалаушының алдыңғы адамға арналған парағы (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>The form of this rater for the official after (Ctrl+PgDown)</source>
        <translation>Осы бағалаушының келесі адамға арналған парағы (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Compare with the paper</source>
        <translation>Қағазбен салыстыру</translation>
    </message>
    <message>
        <source>A second look at a form entered from paper (Ctrl+B)</source>
        <translation>Қағаздан енгізілген парақты екінші рет қарау (Ctrl+B)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>role: {role}</source>
        <translation>рөлі: {role}</translation>
    </message>
</context>
<context>
    <name>FormLine</name>
    <message>
        <source>Compared with the paper {moment}, {account}</source>
        <translation>Қағазбен салыстырылды: {moment}, {account}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Enter the form of {rater}</source>
        <translation>{rater}: парағын енгізу</translation>
    </message>
    <message>
        <source>Compare with the paper: {rater}</source>
        <translation>Қағазбен салыстыру: {rater}</translation>
    </message>
    <message>
        <source>Correct the form of {rater}</source>
        <translation>{rater}: парағын түзету</translation>
    </message>
    <message>
        <source>Remove {rater}</source>
        <translation>{rater}: алып тастау</translation>
    </message>
</context>
<context>
    <name>FormsBar</name>
    <message>
        <source>Surname, body or post</source>
        <translation>Тегі, органы немесе лауазымы</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Не жетіспейді</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Кез келген рөл</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Мысалдар</translation>
    </message>
    <message>
        <source>{received} of {required} forms received</source>
        <translation>{required} парақтың {received} алынды</translation>
    </message>
    <message numerus="yes">
        <source>{missing} missing, of %n official(s)</source>
        <translation>
            <numerusform>{missing} жетіспейді, %n лауазымды адамда</numerusform>
            <numerusform>{missing} жетіспейді, %n лауазымды адамда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being entered</source>
        <translation>
            <numerusform>%n енгізіліп жатыр</numerusform>
            <numerusform>%n енгізіліп жатыр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open form(s)</source>
        <translation>
            <numerusform>%n жабылмаған парақ</numerusform>
            <numerusform>%n жабылмаған парақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) without an example</source>
        <translation>
            <numerusform>%n парақта мысал жоқ</numerusform>
            <numerusform>%n парақта мысал жоқ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsColumns</name>
    <message>
        <source>Open</source>
        <translation>Жабылм.</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>парақ</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Мысал</translation>
    </message>
    <message>
        <source>missing in</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>{role}: received {received}, required {required}</source>
        <translation>{role}: алынды – {received}, қажет – {required}</translation>
    </message>
    <message numerus="yes">
        <source>%n being entered</source>
        <translation>
            <numerusform>%n енгізіліп жатыр</numerusform>
            <numerusform>%n енгізіліп жатыр</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms with a mark 1, 2 or 5 without an example. {roles}</source>
        <translation>1, 2 немесе 5 бағасына мысал жазылмаған парақтар. {roles}</translation>
    </message>
</context>
<context>
    <name>FormsPanel</name>
    <message>
        <source>Nobody is assigned yet.</source>
        <translation>Әзірге ешкім бекітілмеген.</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>Рөлі белгісіз</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) in; names are not shown any more</source>
        <translation>
            <numerusform>%n парақ тапсырылды; аты-жөндер енді көрсетілмейді</numerusform>
            <numerusform>%n парақ тапсырылды; аты-жөндер енді көрсетілмейді</numerusform>
        </translation>
    </message>
    <message>
        <source>After entry neither the names nor the marks of peers and subordinates are shown.</source>
        <translation>Парағы енгізілген соң әріптестер мен қарамағындағы қызметкерлердің аты-жөні де, бағалары да көрсетілмейді.</translation>
    </message>
</context>
<context>
    <name>FormsTab</name>
    <message>
        <source>Officials and forms</source>
        <translation>Лауазымды адамдар мен парақтар</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Жаңа парақ</translation>
    </message>
</context>
<context>
    <name>GroundDialog</name>
    <message numerus="yes">
        <source>Why are %n official(s) not assessed?</source>
        <translation>
            <numerusform>%n адам неге бағаланбайды?</numerusform>
            <numerusform>%n адам неге бағаланбайды?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the campaign without a result; the ground stands beside their names.</source>
        <translation>Олар науқанда нәтижесіз қалады; негіздемесі аты-жөнінің қасында тұрады.</translation>
    </message>
    <message numerus="yes">
        <source>Do not assess %n</source>
        <translation>
            <numerusform>%n адамды бағаламау</numerusform>
            <numerusform>%n адамды бағаламау</numerusform>
        </translation>
    </message>
    <message>
        <source>As the register proposes for each</source>
        <translation>Әрқайсысына тізілім ұсынғандай</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Басқа, сөзбен</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Себебін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>GuidelineEditor</name>
    <message>
        <source>Show a guideline beside the shares of levels</source>
        <translation>Деңгейлер үлесінің қасында бағдарды көрсету</translation>
    </message>
    <message>
        <source>From, %</source>
        <translation>Бастап, %</translation>
    </message>
    <message>
        <source>To, %</source>
        <translation>Дейін, %</translation>
    </message>
    <message>
        <source>Level {level}, from</source>
        <translation>{level}-деңгей, бастап</translation>
    </message>
    <message>
        <source>Level {level}, to</source>
        <translation>{level}-деңгей, дейін</translation>
    </message>
    <message>
        <source>A guideline, not a quota: nothing is enforced. Together from {low} % to {high} %.</source>
        <translation>Бұл – квота емес, бағдар: ештеңе бұғатталмайды. Барлығы {low} %-дан {high} %-ға дейін.</translation>
    </message>
</context>
<context>
    <name>IntervalLine</name>
    <message>
        <source>Computed score</source>
        <translation>Есептелген балл</translation>
    </message>
</context>
<context>
    <name>LevelColumn</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {people}</source>
        <translation>{people}, көрсетілгені {shown}</translation>
    </message>
    <message>
        <source>{people}, outside the shares</source>
        <translation>{people}, үлестен тыс</translation>
    </message>
</context>
<context>
    <name>LevelHeader</name>
    <message>
        <source>Competency</source>
        <translation>Құзырет</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Байқалмады</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Assign from a list</source>
        <translation>Тізім бойынша бекіту</translation>
    </message>
    <message>
        <source>Copy the rows in Excel and paste them here: official (IIN or name), role, rater (name, code or IIN), post of the rater. A header is understood but not needed.</source>
        <translation>Excel-де жолдарды көшіріп, осында қойыңыз: лауазымды адам (ЖСН немесе аты-жөні), рөлі, бағалаушы (аты-жөні, коды немесе ЖСН), бағалаушының лауазымы. Тақырып жолы болса түсініледі, бірақ міндетті емес.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>From a workbook…</source>
        <translation>Кітаптан…</translation>
    </message>
    <message>
        <source>Paste at least one row.</source>
        <translation>Кемінде бір жол қойыңыз.</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>қойылған жолдар</translation>
    </message>
    <message>
        <source>List of raters</source>
        <translation>Бағалаушылар тізімі</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.xls *.ods *.csv)</source>
        <translation>Кітаптар (*.xlsx *.xlsm *.xls *.ods *.csv)</translation>
    </message>
</context>
<context>
    <name>NewDraftDialog</name>
    <message>
        <source>New campaign</source>
        <translation>Жаңа науқан</translation>
    </message>
    <message>
        <source>A draft: officials, raters, roles and weights can be changed until it is launched.</source>
        <translation>Жоба: іске қосылғанша лауазымды адамдарды, бағалаушыларды, рөлдер мен салмақтарды өзгертуге болады.</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>Жоба жасау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Who is assessed</source>
        <translation>Кім бағаланады</translation>
    </message>
    <message>
        <source>Roles of raters</source>
        <translation>Бағалаушылардың рөлдері</translation>
    </message>
    <message>
        <source>Take everybody in such a post</source>
        <translation>Осындай лауазымдағылардың бәрін алу</translation>
    </message>
    <message>
        <source>Enter a date such as 31.12.2026.</source>
        <translation>Күнді енгізіңіз, мысалы 31.12.2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) hold such a post on this date.</source>
        <translation>
            <numerusform>Осы күні мұндай лауазымда %n адам бар.</numerusform>
            <numerusform>Осы күні мұндай лауазымда %n адам бар.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewFormDialog</name>
    <message>
        <source>New form</source>
        <translation>Жаңа парақ</translation>
    </message>
    <message>
        <source>Enter marks</source>
        <translation>Баға енгізу</translation>
    </message>
    <message>
        <source>Rater code</source>
        <translation>Бағалаушының коды</translation>
    </message>
    <message>
        <source>One code is one person in the whole campaign.</source>
        <translation>Бір код – бүкіл науқандағы бір адам.</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Results shown</source>
        <translation>Таныстыру</translation>
    </message>
    <message>
        <source>Surname or body</source>
        <translation>Тегі немесе орган</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Әлі таныстырылмаған</translation>
    </message>
    <message>
        <source>Result shown…</source>
        <translation>Таныстырылды…</translation>
    </message>
    <message>
        <source>Take the date back</source>
        <translation>Күнін алып тастау</translation>
    </message>
    <message>
        <source>Earlier version shown</source>
        <translation>Бұрынғы нұсқамен танысқан</translation>
    </message>
</context>
<context>
    <name>ObjectionsTab</name>
    <message>
        <source>Results shown</source>
        <translation>Таныстыру</translation>
    </message>
    <message>
        <source>Objection received…</source>
        <translation>Қарсылық түсті…</translation>
    </message>
    <message>
        <source>No objections</source>
        <translation>Қарсылықтар жоқ</translation>
    </message>
    <message>
        <source>An official may object to a released result; it is answered within three working days.</source>
        <translation>Лауазымды адам берілген нәтижеге қарсылық білдіре алады; оған үш жұмыс күні ішінде жауап беріледі.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) taken back</source>
        <translation>
            <numerusform>%n күн алынып тасталды</numerusform>
            <numerusform>%n күн алынып тасталды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenFormsTab</name>
    <message>
        <source>Open forms</source>
        <translation>Жабылмаған парақтар</translation>
    </message>
    <message>
        <source>Surname, rater or problem</source>
        <translation>Тегі, бағалаушы немесе қате</translation>
    </message>
    <message>
        <source>Correct in the form</source>
        <translation>Парақта түзету</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Қараусыз қалдыру…</translation>
    </message>
    <message>
        <source>No open forms</source>
        <translation>Жабылмаған парақтар жоқ</translation>
    </message>
    <message>
        <source>A form that an import refused waits here until it is corrected or dismissed.</source>
        <translation>Импорт қабылдамаған парақ түзетілгенше немесе қараусыз қалдырылғанша осында тұрады.</translation>
    </message>
    <message>
        <source>Rater code</source>
        <translation>Бағалаушының коды</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Файлдағы орны</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, {row}-жол</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) dismissed.</source>
        <translation>
            <numerusform>Қараусыз қалдырылған парақтар: %n.</numerusform>
            <numerusform>Қараусыз қалдырылған парақтар: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeersDialog</name>
    <message>
        <source>Assign peers</source>
        <translation>Әріптестерді бекіту</translation>
    </message>
    <message>
        <source>Peers are the other officials of the same body. Where there are more than asked for, they are taken in turn, so that everybody is asked equally often.</source>
        <translation>Әріптестер – сол органның басқа лауазымды адамдары. Олар қажеттіден көп болса, кезекпен алынады, сондықтан әркім бірдей жиі бағалайды.</translation>
    </message>
    <message>
        <source>The same body only</source>
        <translation>Тек сол орган</translation>
    </message>
    <message>
        <source>The same body, then the same region</source>
        <translation>Сол орган, содан соң сол өңір</translation>
    </message>
    <message>
        <source>The same body, then the whole campaign</source>
        <translation>Сол орган, содан соң бүкіл науқан</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>Peers each</source>
        <translation>Әрқайсысына</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімдерге</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Officials of the campaign</source>
        <translation>Науқандағы лауазымды адамдар</translation>
    </message>
    <message>
        <source>Add officials</source>
        <translation>Лауазымды адамдарды қосу</translation>
    </message>
    <message>
        <source>Nobody is in this campaign yet</source>
        <translation>Бұл науқанда әзірге ешкім жоқ</translation>
    </message>
    <message>
        <source>Choose officials from the register by post, body or region.</source>
        <translation>Тізілімнен лауазымы, органы немесе өңірі бойынша таңдаңыз.</translation>
    </message>
    <message>
        <source>holds no post</source>
        <translation>лауазымы жоқ</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Мемлекеттік орган</translation>
    </message>
    <message>
        <source>In post</source>
        <translation>Лауазымда</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <source>Surname, body or post</source>
        <translation>Тегі, органы немесе лауазымы</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Ұсыныстар</translation>
    </message>
    <message>
        <source>Not assessed…</source>
        <translation>Бағаламау…</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>proposal: {ground}</source>
        <translation>ұсыныс: {ground}</translation>
    </message>
    <message>
        <source>{received} received of {forms} assigned</source>
        <translation>бекітілген {forms} парақтың {received} түсті</translation>
    </message>
    <message>
        <source>They are kept and do not count.</source>
        <translation>Олар сақталады, бірақ есепке алынбайды.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessed</source>
        <translation>
            <numerusform>%n бағаланады</numerusform>
            <numerusform>%n бағаланады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>%n бағаланбайды</numerusform>
            <numerusform>%n бағаланбайды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; Ctrl+A chooses all shown</source>
        <translation>
            <numerusform>Таңдалды: %n; Ctrl+A көрсетілгеннің бәрін таңдайды</numerusform>
            <numerusform>Таңдалды: %n; Ctrl+A көрсетілгеннің бәрін таңдайды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) received for them are kept and do not count.</source>
        <translation>
            <numerusform>Олар бойынша түскен %n парақ сақталады, бірақ есепке алынбайды.</numerusform>
            <numerusform>Олар бойынша түскен %n парақ сақталады, бірақ есепке алынбайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) are not assessed.</source>
        <translation>
            <numerusform>%n адам бағаланбайды.</numerusform>
            <numerusform>%n адам бағаланбайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n official(s) out of the draft?</source>
        <translation>
            <numerusform>%n адам жобадан шығарылсын ба?</numerusform>
            <numerusform>%n адам жобадан шығарылсын ба?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) of raters go with them.</source>
        <translation>
            <numerusform>Олармен бірге %n бағалаушы бекітуі жойылады.</numerusform>
            <numerusform>Олармен бірге %n бағалаушы бекітуі жойылады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningDialog</name>
    <message>
        <source>Show the plan</source>
        <translation>Жоспарды көрсету</translation>
    </message>
</context>
<context>
    <name>RaterDialog</name>
    <message>
        <source>Whose form is it?</source>
        <translation>Бұл кімнің парағы?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>In the file: {role}</source>
        <translation>Файлда: {role}</translation>
    </message>
    <message>
        <source>Rater code</source>
        <translation>Бағалаушының коды</translation>
    </message>
</context>
<context>
    <name>RatersDialog</name>
    <message numerus="yes">
        <source>Assign raters to %n official(s)</source>
        <translation>
            <numerusform>%n лауазымды адамға бағалаушы бекіту</numerusform>
            <numerusform>%n лауазымды адамға бағалаушы бекіту</numerusform>
        </translation>
    </message>
    <message>
        <source>One rater a line: the name, after a semicolon the post. A code or an IIN may stand instead of the name.</source>
        <translation>Әр жолда бір бағалаушы: аты-жөні, нүктелі үтірден кейін лауазымы. Аты-жөнінің орнына коды немесе ЖСН тұра алады.</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Бағалаушылар</translation>
    </message>
    <message>
        <source>Find in the register: surname, post or body</source>
        <translation>Тізілімнен табу: тегі, лауазымы немесе органы</translation>
    </message>
    <message>
        <source>Found in the register</source>
        <translation>Тізілімнен табылғандар</translation>
    </message>
</context>
<context>
    <name>RatingFormPage</name>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Сақталмады. {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message numerus="yes">
        <source>%n without a mark: recorded as not observed.</source>
        <translation>
            <numerusform>Бағасыз құзыреттер: %n. Олар «байқалмады» деп жазылады.</numerusform>
            <numerusform>Бағасыз құзыреттер: %n. Олар «байқалмады» деп жазылады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an example.</source>
        <translation>
            <numerusform>Мысалсыз бағалар: %n.</numerusform>
            <numerusform>Мысалсыз бағалар: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the form?</source>
        <translation>Парақты аяқтау керек пе?</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Аяқтау</translation>
    </message>
</context>
<context>
    <name>RatingReturnsPage</name>
    <message>
        <source>Returned rating forms</source>
        <translation>Қайтарылған бағалау парақтары</translation>
    </message>
    <message>
        <source>File, official or reason</source>
        <translation>Файл, лауазымды адам немесе себеп</translation>
    </message>
    <message>
        <source>Reading rating forms</source>
        <translation>Бағалау парақтарын оқу</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>will be accepted: {accepted}, drafts: {drafts}, refused: {refused}</source>
        <translation>қабылданады: {accepted}, жоба: {drafts}, қабылданбайды: {refused}</translation>
    </message>
    <message>
        <source>accepted: {accepted}, drafts: {drafts}, refused: {refused}</source>
        <translation>қабылданды: {accepted}, жоба: {drafts}, қабылданбады: {refused}</translation>
    </message>
    <message numerus="yes">
        <source>Take %n form(s) in</source>
        <translation>
            <numerusform>Қабылдау: %n парақ</numerusform>
            <numerusform>Қабылдау: %n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking rating forms in</source>
        <translation>Бағалау парақтарын қабылдау</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in.</source>
        <translation>
            <numerusform>Қабылданған парақтар: %n.</numerusform>
            <numerusform>Қабылданған парақтар: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back what %n file(s) brought?</source>
        <translation>
            <numerusform>Файлдардан қабылданғанды қайтару керек пе? Файл саны: %n</numerusform>
            <numerusform>Файлдардан қабылданғанды қайтару керек пе? Файл саны: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The forms are again as they were before. Forms changed since keep their files from it.</source>
        <translation>Парақтар бұрынғы қалпына келеді. Содан бері парағы өзгертілген файл қайтарылмайды.</translation>
    </message>
    <message>
        <source>The forms are as they were before.</source>
        <translation>Парақтар бұрынғы қалпында.</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Example: {competency}</source>
        <translation>Мысал: {competency}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>сақталмады</translation>
    </message>
    <message>
        <source>example needed</source>
        <translation>мысал керек</translation>
    </message>
    <message>
        <source>in the file: {text}</source>
        <translation>файлда: {text}</translation>
    </message>
    <message>
        <source>n/o</source>
        <translation>б/а</translation>
    </message>
    <message>
        <source>{competency}: not observed</source>
        <translation>{competency}: байқалмады</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Мысал</translation>
    </message>
    <message>
        <source>situation, action, result</source>
        <translation>жағдай, әрекет, нәтиже</translation>
    </message>
</context>
<context>
    <name>RatingWorkbooksDialog</name>
    <message>
        <source>Rating forms for the raters</source>
        <translation>Бағалаушыларға арналған парақтар</translation>
    </message>
    <message>
        <source>Each rater gets one workbook with all officials whom he or she assesses.</source>
        <translation>Әр бағалаушыға өзі бағалайтын барлық адамы бар бір кітап беріледі.</translation>
    </message>
    <message>
        <source>Writing workbooks</source>
        <translation>Кітаптарды жазу</translation>
    </message>
    <message numerus="yes">
        <source>Who still owes forms (%n)</source>
        <translation>
            <numerusform>Парағы толық емес бағалаушылар (%n)</numerusform>
            <numerusform>Парағы толық емес бағалаушылар (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All raters (%n)</source>
        <translation>
            <numerusform>Барлық бағалаушылар (%n)</numerusform>
            <numerusform>Барлық бағалаушылар (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге</translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) written.</source>
        <translation>
            <numerusform>Жазылған кітаптар: %n.</numerusform>
            <numerusform>Жазылған кітаптар: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are named by the rater&apos;s code; no names are in them.</source>
        <translation>Файлдар бағалаушының кодымен аталады, оларда есім жоқ.</translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message>
        <source>Competency</source>
        <translation>Құзырет</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Енгізілген</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Қағазда</translation>
    </message>
    <message>
        <source>Compared {moment}.</source>
        <translation>Салыстырылды: {moment}.</translation>
    </message>
    <message>
        <source>You can compare once more.</source>
        <translation>Қайта салыстыруға болады.</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Параққа оралу (Esc)</translation>
    </message>
    <message>
        <source>comparison with the paper</source>
        <translation>қағазбен салыстыру</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Correct to the paper</source>
        <translation>Қағазға сай түзету</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>бірдей</translation>
    </message>
    <message>
        <source>on paper another mark</source>
        <translation>қағаздағы басқа баға</translation>
    </message>
    <message>
        <source>on paper not observed</source>
        <translation>қағазда байқалмады</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>алып тастау</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>растау</translation>
    </message>
    <message>
        <source>Some competencies have not been compared yet.</source>
        <translation>Кейбір құзыреттер әлі салыстырылмаған.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) differ from the paper.</source>
        <translation>
            <numerusform>Қағаздан өзгеше бағалар: %n.</numerusform>
            <numerusform>Қағаздан өзгеше бағалар: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n mark(s) as they stand on paper?</source>
        <translation>
            <numerusform>Бағаларды қағаздағыдай енгізу керек пе? Саны: %n</numerusform>
            <numerusform>Бағаларды қағаздағыдай енгізу керек пе? Саны: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>The marks are as on paper.</source>
        <translation>Бағалар қағаздағыдай.</translation>
    </message>
    <message>
        <source>Confirm the comparison.</source>
        <translation>Салыстыруды растаңыз.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Sheet to print, PDF</source>
        <translation>Басып шығаратын парақ, PDF</translation>
    </message>
    <message>
        <source>Sheet to print, Excel</source>
        <translation>Басып шығаратын парақ, Excel</translation>
    </message>
</context>
<context>
    <name>ReadBackRow</name>
    <message>
        <source>the same</source>
        <translation>бірдей</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>өзгеше</translation>
    </message>
    <message>
        <source>{competency}: entered {entered}, on paper {paper}</source>
        <translation>{competency}: енгізілген {entered}, қағазда {paper}</translation>
    </message>
    <message>
        <source>n/o</source>
        <translation>б/а</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>limit met</source>
        <translation>шектен өтті</translation>
    </message>
    <message>
        <source>below the limit</source>
        <translation>шектен төмен</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>балл жоқ</translation>
    </message>
    <message>
        <source>raters: {n}</source>
        <translation>бағалаушылар: {n}</translation>
    </message>
    <message>
        <source>Integrity has no score: too few marks.</source>
        <translation>Адалдық бойынша балл жоқ: бағалар жеткіліксіз.</translation>
    </message>
    <message>
        <source>Integrity {score}, raters: {raters}; the limit is {limit}.</source>
        <translation>Адалдық {score}, бағалаушылар: {raters}; шекті мән {limit}.</translation>
    </message>
    <message>
        <source>Role means</source>
        <translation>Рөл орташалары</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>range</source>
        <translation>аралығы</translation>
    </message>
    <message>
        <source>In post</source>
        <translation>Лауазымда</translation>
    </message>
    <message>
        <source>Total, 90 % interval</source>
        <translation>Жиынтық балл, 90 % аралық</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Қамту, %</translation>
    </message>
    <message>
        <source>pers. / prof.</source>
        <translation>жеке / кәсіби</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Адалдық</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Жеке</translation>
    </message>
    <message>
        <source>Prof.</source>
        <translation>Кәсіби</translation>
    </message>
    <message>
        <source>Places that cannot be excluded: from {first} to {last}.</source>
        <translation>Жоққа шығаруға болмайтын орындар: {first}–{last}.</translation>
    </message>
    <message>
        <source>Counted roles</source>
        <translation>Есепке алынған рөлдер</translation>
    </message>
    <message>
        <source>Self − others</source>
        <translation>Өзі − өзгелер</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>since the last</source>
        <translation>алдыңғыдан</translation>
    </message>
    <message>
        <source>Officials who cannot be told apart</source>
        <translation>Сенімді ажыратылмайтын адамдар</translation>
    </message>
    <message>
        <source>Cannot be told apart from</source>
        <translation>Сенімді ажыратылмайды</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Explain the total</source>
        <translation>Есептеу барысы</translation>
    </message>
    <message>
        <source>Everybody else differs by more than the uncertainty of both totals.</source>
        <translation>Қалғандарының бәрі екі балдың белгісіздігінен артық ерекшеленеді.</translation>
    </message>
    <message>
        <source>Their totals differ by less than what both uncertainties require.</source>
        <translation>Олардың балдары екі белгісіздік талап ететіннен аз ерекшеленеді.</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90 % аралық</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Қажет</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Results</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <source>The results have not been released yet</source>
        <translation>Нәтижелер әлі берілген жоқ</translation>
    </message>
    <message>
        <source>Surname, body or post</source>
        <translation>Тегі, органы немесе лауазымы</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Only flagged</source>
        <translation>Тек белгісі барлар</translation>
    </message>
    <message>
        <source>Short time in post</source>
        <translation>Қысқа мерзім</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>The chosen official, and who cannot be told apart from him</source>
        <translation>Таңдалған лауазымды адам және одан сенімді ажыратылмайтындар</translation>
    </message>
    <message numerus="yes">
        <source>%n official(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>Band {number}</source>
        <translation>{number}-топ</translation>
    </message>
    <message>
        <source>{count}, none can be told apart from the first</source>
        <translation>{count}, ешқайсысының біріншіден айырмашылығы сенімді емес</translation>
    </message>
    <message>
        <source>No interval</source>
        <translation>Аралығы жоқ</translation>
    </message>
    <message>
        <source>no band and no place</source>
        <translation>тобы да, орны да жоқ</translation>
    </message>
    <message>
        <source>No total</source>
        <translation>Жиынтық балы жоқ</translation>
    </message>
    <message>
        <source>the reason stands in each line</source>
        <translation>себебі әр жолда көрсетілген</translation>
    </message>
    <message>
        <source>Until then only the forms are counted: received {received} of {required}, missing {missing}.</source>
        <translation>Оған дейін тек парақтар саналады: алынды {received}, қажет {required}, жетіспейді {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n band(s)</source>
        <translation>
            <numerusform>%n топ</numerusform>
            <numerusform>%n топ</numerusform>
        </translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>медиана {value}</translation>
    </message>
    <message>
        <source>Row {number} of {count}</source>
        <translation>{number}-жол, барлығы {count}</translation>
    </message>
</context>
<context>
    <name>RoleLegend</name>
    <message>
        <source>Role mean:</source>
        <translation>Рөл орташасы:</translation>
    </message>
</context>
<context>
    <name>RoleMeanLines</name>
    <message>
        <source>Role means</source>
        <translation>Рөлдер бойынша орташа</translation>
    </message>
</context>
<context>
    <name>RolesEditor</name>
    <message>
        <source>Role</source>
        <translation>Рөл</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Салмағы</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлесі</translation>
    </message>
    <message>
        <source>Raters, at least</source>
        <translation>Бағалаушы, кемінде</translation>
    </message>
    <message>
        <source>Weight: {role}</source>
        <translation>Салмағы: {role}</translation>
    </message>
    <message>
        <source>Raters, at least: {role}</source>
        <translation>Бағалаушылар, кемінде: {role}</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ескерілмейді</translation>
    </message>
    <message>
        <source>The weights add up to {sum}; the shares follow from the sum.</source>
        <translation>Салмақтардың қосындысы – {sum}; үлестер осы қосындыдан шығады.</translation>
    </message>
</context>
<context>
    <name>RulesFacts</name>
    <message>
        <source>Roles, weights and minimums</source>
        <translation>Рөлдер, салмақтар және ең аз сандар</translation>
    </message>
    <message>
        <source>Guideline for calibration</source>
        <translation>Калибрлеу бағдары</translation>
    </message>
    <message>
        <source>Who is assessed</source>
        <translation>Кім бағаланады</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Іске қосылған</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөл</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Салмағы</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлесі</translation>
    </message>
    <message>
        <source>Raters, at least</source>
        <translation>Бағалаушы, кемінде</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ескерілмейді</translation>
    </message>
    <message>
        <source>From, %</source>
        <translation>Бастап, %</translation>
    </message>
    <message>
        <source>To, %</source>
        <translation>Дейін, %</translation>
    </message>
</context>
<context>
    <name>RulesInWords</name>
    <message>
        <source>The rules in words</source>
        <translation>Ережелер сөзбен</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>End the session?</source>
        <translation>Сессияны аяқтау керек пе?</translation>
    </message>
    <message>
        <source>The set scores come into force beside the computed ones, in every export. They can be corrected later with a new reason.</source>
        <translation>Белгіленген балдар есептелгендердің қасында әр экспортта күшіне енеді. Кейін жаңа себеппен түзетуге болады.</translation>
    </message>
    <message numerus="yes">
        <source>Record %n official(s)</source>
        <translation>
            <numerusform>%n адамды тіркеу</numerusform>
            <numerusform>%n адамды тіркеу</numerusform>
        </translation>
    </message>
    <message>
        <source>Commission or official</source>
        <translation>Комиссия немесе лауазымды адам</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Кім шешті</translation>
    </message>
    <message>
        <source>Minutes, number</source>
        <translation>Хаттама нөмірі</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>Сессия күні</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Не өзгереді</translation>
    </message>
    <message>
        <source>Write the day as 31.12.2026.</source>
        <translation>Күнді 31.12.2026 түрінде жазыңыз.</translation>
    </message>
</context>
<context>
    <name>SetupTab</name>
    <message>
        <source>By hand</source>
        <translation>Қолмен</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Дайын жиынтық</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Who is assessed</source>
        <translation>Кім бағаланады</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Кезеңнің басы</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Кезеңнің соңы</translation>
    </message>
    <message>
        <source>Shipped guideline</source>
        <translation>Бастапқы бағдар</translation>
    </message>
    <message>
        <source>Roles, weights and minimums</source>
        <translation>Рөлдер, салмақтар және ең аз сандар</translation>
    </message>
    <message>
        <source>Guideline for calibration</source>
        <translation>Калибрлеу бағдары</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Сақтау (Ctrl+S)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Әлі сақталған жоқ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>90 % interval</source>
        <translation>90 % аралық</translation>
    </message>
</context>
<context>
    <name>SuperiorsDialog</name>
    <message>
        <source>Assign superiors</source>
        <translation>Басшыларды бекіту</translation>
    </message>
    <message>
        <source>One superior per body rates its officials who have none yet. Names known from the register are filled in; bodies left empty are passed over.</source>
        <translation>Әр органның бір басшысы оның басшысы әлі көрсетілмеген лауазымды адамдарын бағалайды. Тізілімде бар аты-жөндер толтырылған; бос қалдырылған органдар өткізіп жіберіледі.</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) without a superior</source>
        <translation>
            <numerusform>%n лауазымды адамның басшысы көрсетілмеген</numerusform>
            <numerusform>%n лауазымды адамның басшысы көрсетілмеген</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message>
        <source>replaced since</source>
        <translation>кейін ауыстырылған</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message>
        <source>Versions of the results</source>
        <translation>Нәтижелердің нұсқалары</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Осы нұсқаны ашу</translation>
    </message>
    <message>
        <source>Verify this version</source>
        <translation>Осы нұсқаны тексеру</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Берілген</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім берген</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хэш</translation>
    </message>
    <message>
        <source>Total, from → to</source>
        <translation>Жиынтық балл, бұрын → енді</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Level, from → to</source>
        <translation>Деңгей, бұрын → енді</translation>
    </message>
    <message>
        <source>Band, from → to</source>
        <translation>Топ, бұрын → енді</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданыста</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ауыстырылған</translation>
    </message>
    <message>
        <source>Version 1</source>
        <translation>1-нұсқа</translation>
    </message>
    <message>
        <source>The first version</source>
        <translation>Бірінші нұсқа</translation>
    </message>
    <message>
        <source>There is none before it.</source>
        <translation>Одан бұрынғысы жоқ.</translation>
    </message>
    <message>
        <source>From version {before} to version {number}</source>
        <translation>{before}-нұсқадан {number}-нұсқаға</translation>
    </message>
    <message>
        <source>No figure changed</source>
        <translation>Бірде-бір көрсеткіш өзгермеген</translation>
    </message>
    <message>
        <source>Forms or facts were corrected; totals, levels and bands are the same.</source>
        <translation>Парақтар немесе деректер түзетілді; жиынтық балдар, деңгейлер мен топтар сол қалпында.</translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) with other figures</source>
        <translation>
            <numerusform>%n адамның көрсеткіштері басқа</numerusform>
            <numerusform>%n адамның көрсеткіштері басқа</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is what was released.</source>
        <translation>{number}-нұсқа берілген қалпында.</translation>
    </message>
    <message>
        <source>Forms, rules and figures are unchanged.</source>
        <translation>Парақтар, ережелер мен көрсеткіштер өзгермеген.</translation>
    </message>
    <message>
        <source>Version {number} was altered after its release.</source>
        <translation>{number}-нұсқа берілгеннен кейін өзгертілген.</translation>
    </message>
</context>
<context>
    <name>WhomBox</name>
    <message>
        <source>All officials of the campaign: {count}</source>
        <translation>Науқанның барлық лауазымды адамдары: {count}</translation>
    </message>
    <message>
        <source>Selected officials: {count}</source>
        <translation>Таңдалған лауазымды адамдар: {count}</translation>
    </message>
</context>
<context>
    <name>WorkbookActions</name>
    <message>
        <source>Forms by Excel</source>
        <translation>Excel арқылы</translation>
    </message>
    <message>
        <source>Write workbooks for raters…</source>
        <translation>Бағалаушыларға кітап жасау…</translation>
    </message>
    <message>
        <source>Bring returned files in…</source>
        <translation>Қайтарылған файлдарды қабылдау…</translation>
    </message>
    <message>
        <source>Bring a folder in…</source>
        <translation>Қалтаны түгел қабылдау…</translation>
    </message>
    <message>
        <source>Returned rating forms</source>
        <translation>Қайтарылған бағалау парақтары</translation>
    </message>
    <message>
        <source>Folder with returned rating forms</source>
        <translation>Қайтарылған парақтар қалтасы</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>as computed</source>
        <translation>есептелгендей</translation>
    </message>
    <message>
        <source>Discussed, left as computed: {names}</source>
        <translation>Талқыланды, есептелгендей қалды: {names}</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>A border between bands is not a proven difference.</source>
        <translation>Топтар арасындағы шекара – дәлелденген айырмашылық емес.</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>share</source>
        <translation>үлес</translation>
    </message>
    <message>
        <source>guideline, not a quota</source>
        <translation>бағдар, квота емес</translation>
    </message>
</context>
</TS>
