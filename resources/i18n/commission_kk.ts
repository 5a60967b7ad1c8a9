<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>AbsenceDialog</name>
        <message>
            <source>{name} is absent?</source>
            <translation>{name} келмеді ме?</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>ешкім</translation>
        </message>
    </context>
    <context>
        <name>AddItemsPage</name>
        <message>
            <source>Officials from results of an assessment</source>
            <translation>Бағалау нәтижелерінен лауазымды адамдар</translation>
        </message>
        <message>
            <source>Applicants from a ranking</source>
            <translation>Рейтингтен үміткерлер</translation>
        </message>
        <message>
            <source>Members of the reserve</source>
            <translation>Резервшілер</translation>
        </message>
        <message>
            <source>Officials of the register</source>
            <translation>Тізілімдегі лауазымды адамдар</translation>
        </message>
        <message>
            <source>Postponed by earlier meetings</source>
            <translation>Бұрынғы отырыстар кейінге қалдырған</translation>
        </message>
        <message>
            <source>A question without a person</source>
            <translation>Адамға қатысы жоқ мәселе</translation>
        </message>
        <message>
            <source>Nobody is here</source>
            <translation>Мұнда ешкім жоқ</translation>
        </message>
        <message>
            <source>Name, post or body</source>
            <translation>Аты-жөні, лауазымы немесе органы</translation>
        </message>
        <message>
            <source>Shift and Ctrl choose several, Enter adds.</source>
            <translation>Shift және Ctrl бірнешеуін таңдайды, Enter қосады.</translation>
        </message>
        <message>
            <source>Officials come from a campaign once its results are released.</source>
            <translation>Лауазымды адамдар науқан нәтижелері берілгеннен кейін көрінеді.</translation>
        </message>
        <message>
            <source>Applicants come from an intake once it has a ranking.</source>
            <translation>Үміткерлер іріктеуде рейтинг болғаннан кейін көрінеді.</translation>
        </message>
        <message>
            <source>There are no members of the reserve.</source>
            <translation>Резервте ешкім жоқ.</translation>
        </message>
        <message>
            <source>The register is empty.</source>
            <translation>Тізілім бос.</translation>
        </message>
        <message>
            <source>No earlier meeting of the commission postponed an item.</source>
            <translation>Комиссияның бұрынғы отырыстары мәселе қалдырмаған.</translation>
        </message>
        <message>
            <source>{shown} of {all}: type more of the name</source>
            <translation>{all} ішінен {shown}: аты-жөнін толығырақ жазыңыз</translation>
        </message>
        <message numerus="yes">
            <source>%n in the list</source>
            <translation>
                <numerusform>тізімде %n</numerusform>
                <numerusform>тізімде %n</numerusform>
            </translation>
        </message>
        <message>
            <source>on the agenda already: {count}</source>
            <translation>күн тәртібінде бар: {count}</translation>
        </message>
        <message numerus="yes">
            <source>Add %n…</source>
            <translation>
                <numerusform>%n қосу…</numerusform>
                <numerusform>%n қосу…</numerusform>
            </translation>
        </message>
        <message>
            <source>Add the chosen…</source>
            <translation>Таңдалғандарды қосу…</translation>
        </message>
        <message numerus="yes">
            <source>Add all %n in the list…</source>
            <translation>
                <numerusform>Тізімдегі %n адамды қосу…</numerusform>
                <numerusform>Тізімдегі %n адамды қосу…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is proposed about these %n?</source>
            <translation>
                <numerusform>Осы %n бойынша не ұсынылады?</numerusform>
                <numerusform>Осы %n бойынша не ұсынылады?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n item(s)</source>
            <translation>
                <numerusform>%n мәселе қосу</numerusform>
                <numerusform>%n мәселе қосу</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything can be changed afterwards, for one item or for several.</source>
            <translation>Бәрін кейін бір немесе бірнеше мәселе бойынша өзгертуге болады.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) added to the agenda.</source>
            <translation>
                <numerusform>Күн тәртібіне %n мәселе қосылды.</numerusform>
                <numerusform>Күн тәртібіне %n мәселе қосылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the agenda</source>
            <translation>Күн тәртібіне оралу</translation>
        </message>
    </context>
    <context>
        <name>AgendaColumns</name>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Кім туралы</translation>
        </message>
        <message>
            <source>Question and proposal</source>
            <translation>Мәселе және ұсыныс</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Баяндамашы</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Жиынтық балл</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>places</source>
            <translation>орындар</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Деңгейі</translation>
        </message>
        <message>
            <source>First votes</source>
            <translation>Алдын ала</translation>
        </message>
        <message>
            <source>for – against – abst.</source>
            <translation>қолд. – қарсы – қалыс</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Дауыс</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Жетіспейді</translation>
        </message>
        <message>
            <source>Cannot be told apart from No. {numbers}</source>
            <translation>Балы бойынша ажыратылмайды: № {numbers}</translation>
        </message>
        <message>
            <source>all alike</source>
            <translation>бәрі бірдей</translation>
        </message>
        <message>
            <source>disagreement {share}</source>
            <translation>алшақтық {share}</translation>
        </message>
        <message>
            <source>Integrity below its limit</source>
            <translation>Адалдық шекті деңгейден төмен</translation>
        </message>
        <message>
            <source>Integrity not scored</source>
            <translation>Адалдық балы есептелмеген</translation>
        </message>
    </context>
    <context>
        <name>AgendaDeeds</name>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>The same proposal for all…</source>
            <translation>Бәріне бір ұсыныс…</translation>
        </message>
        <message>
            <source>Conflict of interest…</source>
            <translation>Мүдделер қақтығысы…</translation>
        </message>
        <message>
            <source>Vote secretly</source>
            <translation>Жасырын дауыс беру</translation>
        </message>
        <message>
            <source>Vote openly</source>
            <translation>Ашық дауыс беру</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Алып тастау…</translation>
        </message>
        <message>
            <source>Postpone…</source>
            <translation>Кейінге қалдыру…</translation>
        </message>
        <message>
            <source>Put back on the agenda</source>
            <translation>Күн тәртібіне қайтару</translation>
        </message>
        <message>
            <source>Remove from the agenda…</source>
            <translation>Күн тәртібінен жою…</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>{number}-мәселе</translation>
        </message>
        <message>
            <source>Item {number}: {name}</source>
            <translation>{number}-мәселе: {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Мәселе қосу</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>Мәселе қосу</translation>
        </message>
        <message numerus="yes">
            <source>What is proposed about these %n?</source>
            <translation>
                <numerusform>Осы %n бойынша не ұсынылады?</numerusform>
                <numerusform>Осы %n бойынша не ұсынылады?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Propose for %n</source>
            <translation>
                <numerusform>%n бойынша ұсыну</numerusform>
                <numerusform>%n бойынша ұсыну</numerusform>
            </translation>
        </message>
        <message>
            <source>Grounds and speakers of single items stay where these fields are empty.</source>
            <translation>Бұл өрістер бос болса, мәселелердің өз негіздемесі мен баяндамашысы қалады.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) set aside.</source>
            <translation>
                <numerusform>%n мәселе алынды.</numerusform>
                <numerusform>%n мәселе алынды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n item(s)?</source>
            <translation>
                <numerusform>%n мәселені алып тастау керек пе?</numerusform>
                <numerusform>%n мәселені алып тастау керек пе?</numerusform>
            </translation>
        </message>
        <message>
            <source>They keep their numbers and stand in the minutes as withdrawn.</source>
            <translation>Нөмірлері қалады, хаттамада алынып тасталған деп жазылады.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Алып тастау</translation>
        </message>
        <message numerus="yes">
            <source>Postpone %n item(s)?</source>
            <translation>
                <numerusform>%n мәселені кейінге қалдыру керек пе?</numerusform>
                <numerusform>%n мәселені кейінге қалдыру керек пе?</numerusform>
            </translation>
        </message>
        <message>
            <source>They keep their numbers; the next meeting can take them up from its agenda.</source>
            <translation>Нөмірлері қалады; келесі отырыс оларды өз күн тәртібіне ала алады.</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Кейінге қалдыру</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n item(s) from the agenda?</source>
            <translation>
                <numerusform>%n мәселені күн тәртібінен жою керек пе?</numerusform>
                <numerusform>%n мәселені күн тәртібінен жою керек пе?</numerusform>
            </translation>
        </message>
        <message>
            <source>The other items are numbered anew.</source>
            <translation>Қалған мәселелер қайта нөмірленеді.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n</source>
            <translation>
                <numerusform>%n жою</numerusform>
                <numerusform>%n жою</numerusform>
            </translation>
        </message>
        <message>
            <source>The agenda is in another order.</source>
            <translation>Күн тәртібінің реті өзгерді.</translation>
        </message>
        <message>
            <source>The items are taken up in the proposed order; their numbers stay.</source>
            <translation>Мәселелер ұсынылған ретпен қаралады; нөмірлері қалады.</translation>
        </message>
        <message>
            <source>The items are taken up in the order of their numbers.</source>
            <translation>Мәселелер нөмір ретімен қаралады.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>AgendaList</name>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>Name, body or question</source>
            <translation>Аты-жөні, органы немесе мәселе</translation>
        </message>
        <message>
            <source>As taken up</source>
            <translation>Қарау реті</translation>
        </message>
        <message>
            <source>By first votes</source>
            <translation>Дауыс бойынша</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Тізім реті</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Кім туралы</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Ұсыныс</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Жетіспейді</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>бірдеңе жетіспейді</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>толық</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Сұрыптау</translation>
        </message>
        <message>
            <source>Take up in this order</source>
            <translation>Ретті қабылдау</translation>
        </message>
        <message>
            <source>Back to the numbers</source>
            <translation>Нөмір ретіне қайту</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Аты-жөні бойынша</translation>
        </message>
        <message>
            <source>By body</source>
            <translation>Орган бойынша</translation>
        </message>
        <message>
            <source>By total, highest first</source>
            <translation>Жиынтық балл бойынша, жоғарысынан</translation>
        </message>
        <message>
            <source>By proposal</source>
            <translation>Ұсыныс бойынша</translation>
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
            <source>Not put to the vote</source>
            <translation>Дауысқа қойылмайды</translation>
        </message>
        <message numerus="yes">
            <source>Unanimous block: %n item(s)</source>
            <translation>
                <numerusform>Бірауызды мәселелер тобы: %n</numerusform>
                <numerusform>Бірауызды мәселелер тобы: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>мәселе: %n</numerusform>
                <numerusform>мәселе: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>set aside: {count}</source>
            <translation>алынғаны: {count}</translation>
        </message>
        <message>
            <source>with something missing: {count}</source>
            <translation>толық емесі: {count}</translation>
        </message>
        <message>
            <source>Selected: {count}</source>
            <translation>Таңдалды: {count}</translation>
        </message>
    </context>
    <context>
        <name>AgendaPanel</name>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Conflict…</source>
            <translation>Қақтығыс…</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карточка</translation>
        </message>
        <message>
            <source>Notes of the discussion</source>
            <translation>Талқылау жазбалары</translation>
        </message>
        <message>
            <source>What was said; it goes into the minutes</source>
            <translation>Не айтылды; хаттамаға енеді</translation>
        </message>
        <message>
            <source>{number}. {name}</source>
            <translation>{number}. {name}</translation>
        </message>
        <message>
            <source>Secret vote</source>
            <translation>Жасырын дауыс беру</translation>
        </message>
        <message>
            <source>Takes no part</source>
            <translation>Қатыспайды</translation>
        </message>
        <message>
            <source>Another window entered notes of the discussion meanwhile.</source>
            <translation>Осы арада басқа терезеде талқылау жазбалары енгізілді.</translation>
        </message>
        <message>
            <source>They stand before yours now; please make one text of both.</source>
            <translation>Олар енді сіздікінің алдында тұр; екеуінен бір мәтін жасаңыз.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>Enter as a conflict</source>
            <translation>Қақтығыс ретінде енгізу</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Талқылау</translation>
        </message>
        <message>
            <source>kept at once</source>
            <translation>бірден сақталады</translation>
        </message>
    </context>
    <context>
        <name>AgendaTab</name>
        <message>
            <source>Export</source>
            <translation>Экспорттау</translation>
        </message>
        <message>
            <source>Add items</source>
            <translation>Мәселе қосу</translation>
        </message>
        <message>
            <source>From results of an assessment…</source>
            <translation>Бағалау нәтижелерінен…</translation>
        </message>
        <message>
            <source>From a ranking</source>
            <translation>Рейтингтен</translation>
        </message>
        <message>
            <source>Members of the reserve</source>
            <translation>Резервшілер</translation>
        </message>
        <message>
            <source>The agenda is empty</source>
            <translation>Күн тәртібі бос</translation>
        </message>
        <message>
            <source>Add people from results of an assessment, a ranking, the reserve or the register, many at once; or a question without a person.</source>
            <translation>Адамдарды бағалау нәтижелерінен, рейтингтен, резервтен немесе тізілімнен бірден көптеп қосыңыз; не адамға қатысы жоқ мәселе қосыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) rest on an older version of results.</source>
            <translation>
                <numerusform>%n мәселе нәтижелердің бұрынғы нұсқасына сүйенеді.</numerusform>
                <numerusform>%n мәселе нәтижелердің бұрынғы нұсқасына сүйенеді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the newest version</source>
            <translation>Жаңа нұсқаны алу</translation>
        </message>
    </context>
    <context>
        <name>AttendanceTab</name>
        <message>
            <source>Attendance</source>
            <translation>Қатысу</translation>
        </message>
        <message>
            <source>The meeting is not called yet</source>
            <translation>Отырыс әлі шақырылған жоқ</translation>
        </message>
        <message>
            <source>Members are fixed when the meeting is called; then it is entered who is there.</source>
            <translation>Құрам отырыс шақырылғанда бекітіледі; содан кейін кімнің қатысып отырғаны белгіленеді.</translation>
        </message>
        <message>
            <source>All others are present</source>
            <translation>Қалғандарының бәрі қатысуда</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Мүше</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Қатысуда</translation>
        </message>
        <message>
            <source>Substituted</source>
            <translation>Алмастырылған</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>With a vote</source>
            <translation>Дауыс беру құқығымен</translation>
        </message>
        <message>
            <source>Without a vote</source>
            <translation>Дауыс беру құқығынсыз</translation>
        </message>
        <message>
            <source>present</source>
            <translation>қатысуда</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Бос орын</translation>
        </message>
        <message>
            <source>absent, substitute</source>
            <translation>келмеді, алмастырушы</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>қайтарып алу</translation>
        </message>
        <message>
            <source>presides</source>
            <translation>төрағалық етеді</translation>
        </message>
        <message>
            <source>Absent…</source>
            <translation>Келмеді…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>Presides</source>
            <translation>Төрағалық етеді</translation>
        </message>
        <message>
            <source>Possible conflicts of interest: {count}</source>
            <translation>Ықтимал мүдделер қақтығысы: {count}</translation>
        </message>
        <message>
            <source>In their seats: {sitting} of {seats}; the quorum is {needed}.</source>
            <translation>Орындарында: {seats} ішінен {sitting}; кворум – {needed}.</translation>
        </message>
        <message>
            <source>There is a quorum.</source>
            <translation>Кворум бар.</translation>
        </message>
        <message>
            <source>Not entered yet: {count}.</source>
            <translation>Әлі белгіленбегені: {count}.</translation>
        </message>
        <message>
            <source>There is no quorum.</source>
            <translation>Кворум жоқ.</translation>
        </message>
        <message>
            <source>Name who presides.</source>
            <translation>Төрағалық етушіні белгілеңіз.</translation>
        </message>
        <message>
            <source>Item {number}: {name}, {why}</source>
            <translation>{number}-мәселе: {name}, {why}</translation>
        </message>
        <message numerus="yes">
            <source>Enter %n conflict(s) of interest?</source>
            <translation>
                <numerusform>%n мүдделер қақтығысын енгізу керек пе?</numerusform>
                <numerusform>%n мүдделер қақтығысын енгізу керек пе?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enter %n</source>
            <translation>
                <numerusform>%n енгізу</numerusform>
                <numerusform>%n енгізу</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BallotIssueDialog</name>
        <message>
            <source>Issue ballots</source>
            <translation>Бюллетень беру</translation>
        </message>
        <message>
            <source>Each voting member gets a workbook with the questions of packet No. {number}. Only the vote and a remark can be filled in.</source>
            <translation>Дауыс беру құқығы бар әр мүше № {number} топтамадағы мәселелер жазылған жеке кітап алады. Тек дауыс пен ескертпені толтыруға болады.</translation>
        </message>
        <message>
            <source>Ballots {number} of {date}</source>
            <translation>Бюллетеньдер {number}, {date}</translation>
        </message>
        <message>
            <source>Writing ballots</source>
            <translation>Бюллетеньдер жазылуда</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Беру</translation>
        </message>
        <message>
            <source>Ballots for substitutes, too</source>
            <translation>Алмастырушыларға да бюллетень беру</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>For: {names}</source>
            <translation>Кімге: {names}</translation>
        </message>
        <message>
            <source>The ballot issued earlier becomes void; its votes count no longer.</source>
            <translation>Бұрын берілген бюллетень жарамсыз болады, одан алынған дауыстар есепке алынбайды.</translation>
        </message>
        <message>
            <source>The ballot issued earlier becomes void.</source>
            <translation>Бұрын берілген бюллетень жарамсыз болады.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message numerus="yes">
            <source>%n ballot(s) written.</source>
            <translation>
                <numerusform>Жазылған бюллетень: %n.</numerusform>
                <numerusform>Жазылған бюллетень: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give each member his own file: number and name are in it.</source>
            <translation>Әр мүшеге өз файлын беріңіз: файл атауында нөмірі мен аты-жөні бар.</translation>
        </message>
        <message>
            <source>If empty: the day of the meeting.</source>
            <translation>Бос болса: отырыс күні.</translation>
        </message>
    </context>
    <context>
        <name>BallotPanel</name>
        <message>
            <source>Bring in…</source>
            <translation>Енгізу…</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Беру…</translation>
        </message>
        <message>
            <source>Ballot: actions</source>
            <translation>Бюллетень: әрекеттер</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Қайтарып алу…</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Назар аударыңыз</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>No. {number}, packet No. {packet}</source>
            <translation>№ {number}, № {packet} топтама</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Day of return</source>
            <translation>Қайтару мерзімі</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Қайтарылды</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Дауыстар</translation>
        </message>
        <message>
            <source>Taken back earlier</source>
            <translation>Бұрын қайтарып алынғаны</translation>
        </message>
        <message>
            <source>Issue again…</source>
            <translation>Қайта беру…</translation>
        </message>
        <message>
            <source>Bring in again…</source>
            <translation>Қайта енгізу…</translation>
        </message>
    </context>
    <context>
        <name>BallotReturns</name>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
    </context>
    <context>
        <name>BallotReturnsPage</name>
        <message>
            <source>Reading ballots</source>
            <translation>Бюллетеньдер оқылуда</translation>
        </message>
        <message>
            <source>Returned ballots</source>
            <translation>Қайтарылған бюллетеньдер</translation>
        </message>
        <message>
            <source>Meeting No. {number} of {date}</source>
            <translation>№ {number} отырыс, {date}</translation>
        </message>
        <message>
            <source>Refused rows…</source>
            <translation>Қабылданбаған жолдар…</translation>
        </message>
        <message>
            <source>File, member or reason</source>
            <translation>Файл, мүше немесе себеп</translation>
        </message>
        <message>
            <source>Replace the earlier ballot…</source>
            <translation>Бұрынғы бюллетеньді ауыстыру…</translation>
        </message>
        <message>
            <source>Only what to look at</source>
            <translation>Тек назар аударатындар</translation>
        </message>
        <message>
            <source>votes to take: {votes}, rows refused: {rows}, files refused: {files}</source>
            <translation>қабылданатын дауыс: {votes}, қабылданбайтын жол: {rows}, қабылданбайтын файл: {files}</translation>
        </message>
        <message>
            <source>votes taken: {votes}, rows refused: {rows}, files refused: {files}</source>
            <translation>қабылданған дауыс: {votes}, қабылданбаған жол: {rows}, қабылданбаған файл: {files}</translation>
        </message>
        <message numerus="yes">
            <source>Take %n vote(s) in</source>
            <translation>
                <numerusform>Дауыстарды қабылдау: %n</numerusform>
                <numerusform>Дауыстарды қабылдау: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking ballots in</source>
            <translation>Бюллетеньдер қабылдануда</translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s) taken in.</source>
            <translation>
                <numerusform>Қабылданған дауыс: %n.</numerusform>
                <numerusform>Қабылданған дауыс: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Record conflicts of interest: {count}</source>
            <translation>Мүдделер қақтығысын жазу: {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) of interest recorded.</source>
            <translation>
                <numerusform>Жазылған мүдделер қақтығысы: %n.</numerusform>
                <numerusform>Жазылған мүдделер қақтығысы: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace the earlier ballot of {name}?</source>
            <translation>{name}: бұрынғы бюллетеньді ауыстыру керек пе?</translation>
        </message>
        <message>
            <source>Votes accepted before give way to those of this file. Both stay in the audit log.</source>
            <translation>Бұрын қабылданған дауыстардың орнына осы файлдағылар жазылады. Екеуі де аудит журналында қалады.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ауыстыру</translation>
        </message>
        <message numerus="yes">
            <source>Take back what %n file(s) brought?</source>
            <translation>
                <numerusform>Файлдардан алынғанды кері қайтару керек пе? Файл: %n</numerusform>
                <numerusform>Файлдардан алынғанды кері қайтару керек пе? Файл: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The votes are again as they were before. Votes changed since keep their files from it.</source>
            <translation>Дауыстар бұрынғы қалпына келеді. Содан бері өзгерген дауыстары бар файлдар кері қайтарылмайды.</translation>
        </message>
        <message>
            <source>The votes are as they were before.</source>
            <translation>Дауыстар бұрынғы қалпына келді.</translation>
        </message>
    </context>
    <context>
        <name>Ballots</name>
        <message>
            <source>Ballot</source>
            <translation>Бюллетень</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Дауыстар</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Қайтарылды</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Назар аударыңыз</translation>
        </message>
        <message>
            <source>before the meeting, binds nobody</source>
            <translation>отырысқа дейін, ешкімді міндеттемейді</translation>
        </message>
        <message>
            <source>at the meeting, is counted</source>
            <translation>отырыста, санаққа кіреді</translation>
        </message>
        <message>
            <source>Not issued</source>
            <translation>Берілмеген</translation>
        </message>
        <message>
            <source>Came back changed</source>
            <translation>Өзгертіліп қайтты</translation>
        </message>
        <message>
            <source>Not returned</source>
            <translation>Қайтарылмады</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өтті</translation>
        </message>
        <message>
            <source>Waits for return</source>
            <translation>Қайтуы күтілуде</translation>
        </message>
        <message>
            <source>Changed places in the returned file: {count}; no votes were taken.</source>
            <translation>Қайтарылған файлда өзгертілген орындар: {count}; дауыстар қабылданбады.</translation>
        </message>
        <message>
            <source>Goes with packet No. {number}, a newer one is in force.</source>
            <translation>№ {number} топтама бойынша, қазір жаңасы қолданылады.</translation>
        </message>
        <message>
            <source>Votes on questions that have changed since: {count}.</source>
            <translation>Содан бері өзгерген мәселелер бойынша дауыстар: {count}.</translation>
        </message>
        <message>
            <source>Questions without a vote: {count}.</source>
            <translation>Дауыссыз мәселелер: {count}.</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>{day} дейін</translation>
        </message>
        <message>
            <source>Returned late</source>
            <translation>Кеш қайтарылды</translation>
        </message>
    </context>
    <context>
        <name>BallotsTab</name>
        <message>
            <source>Bring in</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>Файлдар…</translation>
        </message>
        <message>
            <source>A folder…</source>
            <translation>Қалта…</translation>
        </message>
        <message>
            <source>Issue ballots…</source>
            <translation>Бюллетень беру…</translation>
        </message>
        <message>
            <source>Member or post</source>
            <translation>Мүше немесе лауазым</translation>
        </message>
        <message>
            <source>{kind}: returned {back} of {all}</source>
            <translation>{kind}: қайтарылғаны {back} / {all}</translation>
        </message>
        <message>
            <source>overdue: {count}</source>
            <translation>мерзімі өткені: {count}</translation>
        </message>
        <message>
            <source>questions changed since the packet: {count}</source>
            <translation>топтамадан кейін өзгерген мәселелер: {count}</translation>
        </message>
        <message>
            <source>Ballots are issued once the meeting is called</source>
            <translation>Бюллетеньдер отырыс шақырылғаннан кейін беріледі</translation>
        </message>
        <message>
            <source>Calling it fixes who has a vote. Then the packet is sealed, and ballots show its facts.</source>
            <translation>Шақыру кімнің дауысы барын бекітеді. Содан кейін топтама жасалады, бюллетеньдер соның мәліметін көрсетеді.</translation>
        </message>
        <message>
            <source>To the packet</source>
            <translation>Топтамаға өту</translation>
        </message>
        <message>
            <source>First seal the packet</source>
            <translation>Алдымен топтаманы жасаңыз</translation>
        </message>
        <message>
            <source>A ballot shows the facts of the packet and no others.</source>
            <translation>Бюллетень тек топтамадағы мәліметтерді көрсетеді.</translation>
        </message>
        <message>
            <source>Each voting member gets a workbook for the silent first vote. When the files come back, choose them above or drop them here: every cell is compared.</source>
            <translation>Дауыс беру құқығы бар әр мүше алдын ала дауыс беруге арналған кітап алады. Файлдар қайтқанда оларды жоғарыда таңдаңыз немесе осында сүйреп әкеліңіз: әр ұяшық салыстырылады.</translation>
        </message>
        <message>
            <source>No ballots were issued for this meeting.</source>
            <translation>Бұл отырысқа бюллетень берілмеген.</translation>
        </message>
        <message>
            <source>No ballots yet</source>
            <translation>Бюллетень әлі жоқ</translation>
        </message>
        <message>
            <source>Take back ballot No. {number}?</source>
            <translation>№ {number} бюллетеньді қайтарып алу керек пе?</translation>
        </message>
        <message>
            <source>{name}: the file is not accepted any more; votes from it count no longer.</source>
            <translation>{name}: файл енді қабылданбайды; одан алынған дауыстар есепке алынбайды.</translation>
        </message>
        <message>
            <source>The ballot is void.</source>
            <translation>Бюллетень қайтарып алынды.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>Returned ballots</source>
            <translation>Қайтарылған бюллетеньдер</translation>
        </message>
        <message>
            <source>Folder with returned ballots</source>
            <translation>Қайтарылған бюллетеньдер қалтасы</translation>
        </message>
    </context>
    <context>
        <name>CallDialog</name>
        <message>
            <source>Call the meeting?</source>
            <translation>Отырысты шақыру керек пе?</translation>
        </message>
        <message>
            <source>Members and voting rule are fixed as they are below. Items can still be added or withdrawn until the meeting is opened; their numbers stay.</source>
            <translation>Құрам мен дауыс беру қағидасы төмендегідей бекітіледі. Отырыс ашылғанға дейін мәселе қосуға немесе алып тастауға болады; нөмірлері қалады.</translation>
        </message>
        <message numerus="yes">
            <source>Call with %n item(s)</source>
            <translation>
                <numerusform>%n мәселемен шақыру</numerusform>
                <numerusform>%n мәселемен шақыру</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Members with a vote: %n</source>
            <translation>
                <numerusform>Дауыс беру құқығы бар мүшелер: %n</numerusform>
                <numerusform>Дауыс беру құқығы бар мүшелер: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without a vote: %n</source>
            <translation>
                <numerusform>Дауыс беру құқығынсыз: %n</numerusform>
                <numerusform>Дауыс беру құқығынсыз: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>substitute: {name}</source>
            <translation>алмастырушы: {name}</translation>
        </message>
    </context>
    <context>
        <name>CommissionDetail</name>
        <message>
            <source>For official use</source>
            <translation>Қызмет бабында пайдалану үшін</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Мүше қосу</translation>
        </message>
        <message>
            <source>Paste a list</source>
            <translation>Тізімді қою</translation>
        </message>
        <message>
            <source>Change the commission</source>
            <translation>Комиссияны өзгерту</translation>
        </message>
        <message>
            <source>Earlier members too</source>
            <translation>Бұрынғы мүшелер де</translation>
        </message>
        <message>
            <source>More for the chosen member</source>
            <translation>Таңдалған мүшеге қатысты басқа әрекеттер</translation>
        </message>
        <message>
            <source>Change the member (Enter)</source>
            <translation>Мүшені өзгерту (Enter)</translation>
        </message>
        <message>
            <source>End the term…</source>
            <translation>Мерзімін аяқтау…</translation>
        </message>
        <message>
            <source>Add a substitute…</source>
            <translation>Алмастырушы қосу…</translation>
        </message>
        <message>
            <source>Personal card</source>
            <translation>Жеке карточка</translation>
        </message>
        <message>
            <source>Move up (Alt+↑)</source>
            <translation>Жоғары жылжыту (Alt+↑)</translation>
        </message>
        <message>
            <source>Move down (Alt+↓)</source>
            <translation>Төмен жылжыту (Alt+↓)</translation>
        </message>
        <message>
            <source>Remove, entered by mistake (Del)…</source>
            <translation>Қате енгізілгенін алып тастау (Del)…</translation>
        </message>
        <message>
            <source>Delete the commission…</source>
            <translation>Комиссияны жою…</translation>
        </message>
        <message>
            <source>Show the rule in words</source>
            <translation>Қағиданы сөзбен көрсету</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n отырыс</numerusform>
                <numerusform>%n отырыс</numerusform>
            </translation>
        </message>
        <message>
            <source>No. {number} on {day}</source>
            <translation>№ {number}, {day}</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Келесі отырыс</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>тағы %n</numerusform>
                <numerusform>тағы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommissionDialog</name>
        <message>
            <source>New commission</source>
            <translation>Жаңа комиссия</translation>
        </message>
        <message>
            <source>Change the commission</source>
            <translation>Комиссияны өзгерту</translation>
        </message>
        <message>
            <source>Meetings that were called keep the members and the rule they were called with.</source>
            <translation>Шақырылған отырыстарда шақыру кезіндегі құрам мен қағида сақталады.</translation>
        </message>
        <message>
            <source>Members are added afterwards: one by one, or as a list from Excel.</source>
            <translation>Мүшелер кейін қосылады: бір-бірлеп немесе Excel тізімі түрінде.</translation>
        </message>
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
            <source>Level</source>
            <translation>Деңгейі</translation>
        </message>
        <message>
            <source>Of the state body</source>
            <translation>Мемлекеттік орган</translation>
        </message>
        <message>
            <source>Which paper, its number and date</source>
            <translation>Қай құжат, нөмірі мен күні</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Жұмыс басталады</translation>
        </message>
        <message>
            <source>to</source>
            <translation>дейін</translation>
        </message>
        <message>
            <source>Empty: still works</source>
            <translation>Бос болса: әлі жұмыс істейді</translation>
        </message>
        <message>
            <source>Its packets are marked “for official use”</source>
            <translation>Материалдарына «Қызмет бабында пайдалану үшін» белгісі қойылады</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
    </context>
    <context>
        <name>CommissionMemberDialog</name>
        <message>
            <source>New member of the commission</source>
            <translation>Комиссияның жаңа мүшесі</translation>
        </message>
        <message>
            <source>Change the member</source>
            <translation>Мүше туралы жазбаны өзгерту</translation>
        </message>
        <message>
            <source>nobody, has an own place</source>
            <translation>ешкімді, өз орны бар</translation>
        </message>
        <message>
            <source>Typing finds officials of the register; other names are written in full</source>
            <translation>Теру кезінде тізілімдегі лауазымды адамдар табылады; басқалардың аты-жөні толық жазылады</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Sits only when that member is absent</source>
            <translation>Ол мүше келмегенде ғана отырады</translation>
        </message>
        <message>
            <source>Empty: without end</source>
            <translation>Бос болса: мерзімсіз</translation>
        </message>
        <message>
            <source>Act, number, date</source>
            <translation>Акт, нөмірі, күні</translation>
        </message>
    </context>
    <context>
        <name>CommissionTabs</name>
        <message>
            <source>Meetings</source>
            <translation>Отырыстар</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссиялар</translation>
        </message>
        <message>
            <source>Results of decisions</source>
            <translation>Шешімдердің нәтижелері</translation>
        </message>
    </context>
    <context>
        <name>CommissionWords</name>
        <message>
            <source>since {day}</source>
            <translation>{day} бастап</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} дейін</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Аяқталуға жақын</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Жұмыс істемейді</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Толық емес</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Жұмыс істейді</translation>
        </message>
        <message>
            <source>in force since {day}</source>
            <translation>{day} бастап қолданыста</translation>
        </message>
        <message>
            <source>in force from {first} to {last}</source>
            <translation>{first} – {last} аралығында қолданыста</translation>
        </message>
    </context>
    <context>
        <name>CommissionsPart</name>
        <message>
            <source>Commissions</source>
            <translation>Комиссиялар</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>voting members: {count}</source>
            <translation>дауыс беретін мүшелер: {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) added.</source>
            <translation>
                <numerusform>%n мүше қосылды.</numerusform>
                <numerusform>%n мүше қосылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check who is chair and who is secretary, and add substitutes where there are any.</source>
            <translation>Кім төраға, кім хатшы екенін тексеріңіз; алмастырушылар болса, оларды қосыңыз.</translation>
        </message>
        <message>
            <source>Remove {name} from the list?</source>
            <translation>{name}: тізімнен алып тасталсын ба?</translation>
        </message>
        <message>
            <source>For who was entered by mistake. Whoever was a member has a last day instead.</source>
            <translation>Бұл қате енгізілген адамға арналған. Мүше болған адамға соңғы күні көрсетіледі.</translation>
        </message>
        <message>
            <source>Remove the member</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Delete this commission?</source>
            <translation>Бұл комиссия жойылсын ба?</translation>
        </message>
        <message>
            <source>{name}, with the list of its members. It cannot be brought back.</source>
            <translation>{name}, мүшелерінің тізімімен бірге. Қайтару мүмкін емес.</translation>
        </message>
        <message>
            <source>Delete the commission</source>
            <translation>Комиссияны жою</translation>
        </message>
    </context>
    <context>
        <name>CommissionsTab</name>
        <message>
            <source>Members</source>
            <translation>Құрамы</translation>
        </message>
        <message>
            <source>Voting rules</source>
            <translation>Дауыс беру қағидалары</translation>
        </message>
        <message>
            <source>Name of a commission</source>
            <translation>Комиссия атауы</translation>
        </message>
        <message>
            <source>New commission</source>
            <translation>Жаңа комиссия</translation>
        </message>
        <message>
            <source>No commissions yet</source>
            <translation>Комиссиялар әлі жоқ</translation>
        </message>
        <message>
            <source>A commission has members with terms and a rule by which it votes.</source>
            <translation>Комиссияның өкілеттік мерзімі бар мүшелері мен дауыс беру қағидасы болады.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Who takes no part in items {numbers}?</source>
            <translation>Қарауға кім қатыспайды? Мәселелер: {numbers}</translation>
        </message>
        <message>
            <source>Who declared a conflict of interest counts neither in the item's quorum nor in its base.</source>
            <translation>Мүдделер қақтығысын мәлімдеген мүше мәселенің кворумына да, санақ негізіне де кірмейді.</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>takes part</source>
            <translation>қатысады</translation>
        </message>
        <message>
            <source>item {number}: {words}</source>
            <translation>{number}-мәселе: {words}</translation>
        </message>
        <message>
            <source>{name}, substitute</source>
            <translation>{name}, алмастырушы</translation>
        </message>
        <message>
            <source>Conflict of interest</source>
            <translation>Мүдделер қақтығысы</translation>
        </message>
        <message>
            <source>Out of the room</source>
            <translation>Залдан шыққан</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Мүше</translation>
        </message>
        <message>
            <source>Why he takes no part</source>
            <translation>Қатыспау себебі</translation>
        </message>
        <message>
            <source>May stay empty: nobody has to say more than that there is one</source>
            <translation>Бос қалуы мүмкін: қақтығыс бар деу жеткілікті</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>CopiesDialog</name>
        <message>
            <source>Copies of packet {number}</source>
            <translation>{number}-топтаманың даналары</translation>
        </message>
        <message>
            <source>Each copy bears its number on every page and is noted with the recipient. The files are equal in everything else.</source>
            <translation>Әр дананың нөмірі әр бетте басылады және алушысымен бірге белгіленеді. Қалғанында файлдар бірдей.</translation>
        </message>
        <message>
            <source>Write the copies</source>
            <translation>Даналарды жазу</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Алушылар</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Басқа біреу</translation>
        </message>
        <message>
            <source>name, one more copy</source>
            <translation>аты-жөні, тағы бір дана</translation>
        </message>
        <message>
            <source>Language of the copies</source>
            <translation>Даналардың тілі</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>substitute of {name}</source>
            <translation>орнына: {name}</translation>
        </message>
    </context>
    <context>
        <name>CopyRuleDialog</name>
        <message>
            <source>New voting rule</source>
            <translation>Жаңа дауыс беру қағидасы</translation>
        </message>
        <message>
            <source>Later version of the rule</source>
            <translation>Қағиданың келесі нұсқасы</translation>
        </message>
        <message>
            <source>Everything is copied from “{name}” of {day} and can be changed then.</source>
            <translation>Бәрі «{name}» қағидасынан ({day}) көшіріледі, содан кейін өзгертуге болады.</translation>
        </message>
        <message>
            <source>Make the copy</source>
            <translation>Көшірме жасау</translation>
        </message>
        <message>
            <source>Small Latin letters, digits and _, e.g. regional_2027</source>
            <translation>Латын кіші әріптері, цифрлар және _, мысалы, regional_2027</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Коды</translation>
        </message>
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
            <source>In force from</source>
            <translation>Қолданыс басталатын күн</translation>
        </message>
        <message>
            <source>The version in force ends the day before</source>
            <translation>Қолданыстағы нұсқа алдыңғы күні аяқталады</translation>
        </message>
    </context>
    <context>
        <name>DecisionFilters</name>
        <message>
            <source>Person, post or body</source>
            <translation>Адам, лауазым немесе орган</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Не істеу керек</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Отырыстар</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Басқа сүзгілер</translation>
        </message>
        <message>
            <source>Outcomes to be recorded now: {count}</source>
            <translation>Қазір жазылатын нәтижелер: {count}</translation>
        </message>
        <message>
            <source>Outcome to be recorded: {count}</source>
            <translation>Нәтижесін жазу керек: {count}</translation>
        </message>
        <message>
            <source>Order or effective date missing: {count}</source>
            <translation>Бұйрық немесе күшіне енетін күні жоқ: {count}</translation>
        </message>
        <message>
            <source>Not carried out in the records: {count}</source>
            <translation>Жазбаларға енгізілмеген: {count}</translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <source>Order…</source>
            <translation>Бұйрық…</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Отырысты ашу</translation>
        </message>
        <message>
            <source>Decision: actions</source>
            <translation>Шешім: әрекеттер</translation>
        </message>
        <message>
            <source>Carry out…</source>
            <translation>Жазбаларға енгізу…</translation>
        </message>
        <message>
            <source>On the day of the decision</source>
            <translation>Шешім қабылданған күні</translation>
        </message>
        <message>
            <source>Personal card</source>
            <translation>Жеке карточка</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Шешілді</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Хаттама</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Ұсыныс</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Жазу…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Undo by a further decision…</source>
            <translation>Жаңа шешіммен күшін жою…</translation>
        </message>
        <message>
            <source>Objection received…</source>
            <translation>Қарсылық келіп түсті…</translation>
        </message>
        <message>
            <source>Take back the outcome after {months} months</source>
            <translation>{months} айдан кейінгі нәтижені қайтарып алу</translation>
        </message>
    </context>
    <context>
        <name>DecisionReportTab</name>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>Nothing to count yet</source>
            <translation>Есептейтін ештеңе жоқ</translation>
        </message>
        <message>
            <source>Decisions are counted once they are in force by signed minutes.</source>
            <translation>Шешімдер хаттамаға қол қойылып, күшіне енген соң есептеледі.</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>No order yet</source>
            <translation>Бұйрық әлі жоқ</translation>
        </message>
    </context>
    <context>
        <name>DecisionsTab</name>
        <message>
            <source>No decisions yet</source>
            <translation>Шешім әлі жоқ</translation>
        </message>
        <message>
            <source>They are entered in a meeting and come into force with its signed minutes.</source>
            <translation>Олар отырыста енгізіліп, хаттамаға қол қойылған соң күшіне енеді.</translation>
        </message>
        <message>
            <source>Order for the selected…</source>
            <translation>Таңдалғандарға бұйрық…</translation>
        </message>
        <message>
            <source>Only the decisions behind the number are shown.</source>
            <translation>Тек сол санға кірген шешімдер көрсетілген.</translation>
        </message>
        <message>
            <source>Only decisions that wait for their effective date are shown.</source>
            <translation>Күшіне ену күнін күтіп тұрған шешімдер ғана көрсетілген.</translation>
        </message>
        <message>
            <source>It is entered with the order; then they can be carried out.</source>
            <translation>Ол бұйрықпен бірге енгізіледі; содан кейін шешімдерді орындауға болады.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Барлығын көрсету</translation>
        </message>
        <message>
            <source>Shown: {count}</source>
            <translation>Көрсетілгені: {count}</translation>
        </message>
        <message>
            <source>Select decisions in force first.</source>
            <translation>Алдымен күшіндегі шешімдерді таңдаңыз.</translation>
        </message>
        <message>
            <source>The order is entered.</source>
            <translation>Бұйрық енгізілді.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>The question is on the agenda.</source>
            <translation>Мәселе күн тәртібіне енгізілді.</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Отырысты ашу</translation>
        </message>
    </context>
    <context>
        <name>DissentDialog</name>
        <message>
            <source>Enter</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Мүше</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>nothing, the dissent was removed</source>
            <translation>ештеңе, ерекше пікір алып тасталған</translation>
        </message>
    </context>
    <context>
        <name>EndRuleDialog</name>
        <message>
            <source>Until when is the rule in force?</source>
            <translation>Қағида қай күнге дейін қолданыста?</translation>
        </message>
        <message>
            <source>Meetings that were called keep it. Empty: still in force.</source>
            <translation>Шақырылған отырыстарда ол сақталады. Бос болса: әлі қолданыста.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
    </context>
    <context>
        <name>EndTermDialog</name>
        <message>
            <source>End the term of {name}?</source>
            <translation>{name}: мерзімі аяқталсын ба?</translation>
        </message>
        <message numerus="yes">
            <source>End the terms of %n member(s)?</source>
            <translation>
                <numerusform>%n мүшенің мерзімі аяқталсын ба?</numerusform>
                <numerusform>%n мүшенің мерзімі аяқталсын ба?</numerusform>
            </translation>
        </message>
        <message>
            <source>Meetings that were called before keep this member. Who stands for him or her ends too.</source>
            <translation>Бұрын шақырылған отырыстарда бұл мүше қалады. Алмастырушысының мерзімі де аяқталады.</translation>
        </message>
        <message>
            <source>End the term</source>
            <translation>Мерзімін аяқтау</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Act, number, date</source>
            <translation>Акт, нөмірі, күні</translation>
        </message>
    </context>
    <context>
        <name>ItemDecisionDialog</name>
        <message>
            <source>What was decided? {name}</source>
            <translation>Не шешілді? {name}</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>As proposed</source>
            <translation>Ұсыныс бойынша</translation>
        </message>
        <message>
            <source>Another decision</source>
            <translation>Басқа шешім</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Қабылданбады</translation>
        </message>
        <message>
            <source>Needed when the decision goes against the assessment or the votes</source>
            <translation>Шешім бағалауға немесе дауыстарға қайшы келсе, қажет</translation>
        </message>
        <message>
            <source>Only if the minutes shall say it in other words</source>
            <translation>Хаттамада басқаша жазылуы керек болса ғана</translation>
        </message>
    </context>
    <context>
        <name>ItemDialog</name>
        <message>
            <source>What the question is about</source>
            <translation>Мәселе не туралы</translation>
        </message>
        <message>
            <source>Empty: worded by the program in the language of each document</source>
            <translation>Бос болса, бағдарлама әр құжаттың тілінде өзі тұжырымдайды</translation>
        </message>
        <message>
            <source>Wording of the question</source>
            <translation>Мәселенің тұжырымы</translation>
        </message>
        <message>
            <source>Why it is proposed</source>
            <translation>Неге ұсынылады</translation>
        </message>
        <message>
            <source>as the meeting</source>
            <translation>отырыстағыдай</translation>
        </message>
        <message>
            <source>secret: counts only</source>
            <translation>жасырын: тек саны</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ашық</translation>
        </message>
        <message>
            <source>Who presents it</source>
            <translation>Баяндамашы</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Дауыс беру</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>әзірге жоқ</translation>
        </message>
        <message>
            <source>To the post</source>
            <translation>Лауазымға</translation>
        </message>
        <message>
            <source>Of the body</source>
            <translation>Орган</translation>
        </message>
    </context>
    <context>
        <name>ItemSections</name>
        <message>
            <source>Question</source>
            <translation>Мәселе</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негіздеме</translation>
        </message>
        <message>
            <source>Presents it</source>
            <translation>Баяндайды</translation>
        </message>
        <message>
            <source>Why set aside</source>
            <translation>Алынып тасталу себебі</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>In post</source>
            <translation>Лауазымда</translation>
        </message>
        <message>
            <source>In charge of</source>
            <translation>Жетекшілік етеді</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Резерв мерзімі</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Даму жоспары</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Іріктеу</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Бағыт</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>Earlier decisions</source>
            <translation>Бұрынғы шешімдер</translation>
        </message>
        <message>
            <source>{campaign}, version {number}</source>
            <translation>{campaign}, {number}-нұсқа</translation>
        </message>
        <message>
            <source>There is a newer version of these results.</source>
            <translation>Бұл нәтижелердің жаңарақ нұсқасы бар.</translation>
        </message>
        <message>
            <source>Total, 90 % interval</source>
            <translation>Жиынтық балл, 90 % аралық</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Деңгей</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Орындар</translation>
        </message>
        <message>
            <source>Integrity is below its limit.</source>
            <translation>Адалдық шекті деңгейден төмен.</translation>
        </message>
        <message>
            <source>Integrity has no score.</source>
            <translation>Адалдық бойынша балл жоқ.</translation>
        </message>
        <message>
            <source>Cannot be told apart from:</source>
            <translation>Балы бойынша мыналардан ажыратылмайды:</translation>
        </message>
        <message>
            <source>and others: {count}</source>
            <translation>тағы басқалар: {count}</translation>
        </message>
        <message>
            <source>First votes</source>
            <translation>Алдын ала дауыстар</translation>
        </message>
        <message>
            <source>The vote is secret: only the sums are shown.</source>
            <translation>Дауыс беру жасырын: тек жиынтығы көрсетіледі.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Санақ</translation>
        </message>
        <message>
            <source>To the votes</source>
            <translation>Дауыстарға</translation>
        </message>
    </context>
    <context>
        <name>MeetingActions</name>
        <message>
            <source>Change the meeting…</source>
            <translation>Отырысты өзгерту…</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Отырысты ашу</translation>
        </message>
        <message>
            <source>Back to a draft…</source>
            <translation>Жобаға қайтару…</translation>
        </message>
        <message>
            <source>Take the opening back…</source>
            <translation>Ашуды кері қайтару…</translation>
        </message>
        <message>
            <source>Cancel the meeting…</source>
            <translation>Отырыс болмайды…</translation>
        </message>
        <message>
            <source>Prepare it again…</source>
            <translation>Қайта дайындау…</translation>
        </message>
        <message>
            <source>Delete the draft…</source>
            <translation>Жобаны жою…</translation>
        </message>
        <message>
            <source>More steps of the meeting</source>
            <translation>Отырыстың басқа қадамдары</translation>
        </message>
        <message>
            <source>Fill the agenda…</source>
            <translation>Күн тәртібін толтыру…</translation>
        </message>
        <message>
            <source>Call the meeting…</source>
            <translation>Отырысты шақыру…</translation>
        </message>
        <message>
            <source>Make the packet</source>
            <translation>Топтама жасау</translation>
        </message>
        <message>
            <source>Enter attendance</source>
            <translation>Қатысуды белгілеу</translation>
        </message>
        <message>
            <source>Enter votes</source>
            <translation>Дауыстарды енгізу</translation>
        </message>
        <message>
            <source>Enter decisions</source>
            <translation>Шешімдерді енгізу</translation>
        </message>
        <message>
            <source>Sign the minutes</source>
            <translation>Хаттамаға қол қою</translation>
        </message>
        <message>
            <source>The meeting is called: members and rule are fixed.</source>
            <translation>Отырыс шақырылды: құрам мен қағида бекітілді.</translation>
        </message>
        <message>
            <source>Next comes the packet that the members read.</source>
            <translation>Енді – мүшелер оқитын материалдар топтамасы.</translation>
        </message>
        <message>
            <source>To the packet</source>
            <translation>Топтамаға өту</translation>
        </message>
        <message>
            <source>Take the meeting back to a draft?</source>
            <translation>Отырысты жобаға қайтару керек пе?</translation>
        </message>
        <message>
            <source>Members and rule are fixed anew when it is called again. Packets, ballots and first votes stay.</source>
            <translation>Қайта шақырылғанда құрам мен қағида жаңадан бекітіледі. Топтамалар, бюллетеньдер мен алдын ала дауыстар қалады.</translation>
        </message>
        <message>
            <source>Back to a draft</source>
            <translation>Жобаға қайтару</translation>
        </message>
        <message>
            <source>Take the opening back?</source>
            <translation>Ашуды кері қайтару керек пе?</translation>
        </message>
        <message>
            <source>The meeting counts as called again. Attendance stays as it was entered.</source>
            <translation>Отырыс қайтадан шақырылған болып саналады. Қатысу белгілері қалады.</translation>
        </message>
        <message>
            <source>Take the opening back</source>
            <translation>Ашуды кері қайтару</translation>
        </message>
        <message>
            <source>Cancel the meeting?</source>
            <translation>Отырысты «Болмайды» деп белгілеу керек пе?</translation>
        </message>
        <message>
            <source>It is kept with its agenda and this reason; nothing in it takes effect.</source>
            <translation>Ол күн тәртібімен және осы себеппен сақталады; ештеңесі күшіне енбейді.</translation>
        </message>
        <message>
            <source>Cancel the meeting</source>
            <translation>Отырыс болмайды</translation>
        </message>
        <message>
            <source>Prepare the meeting again?</source>
            <translation>Отырысты қайта дайындау керек пе?</translation>
        </message>
        <message>
            <source>It becomes a draft with its agenda.</source>
            <translation>Ол күн тәртібімен бірге жобаға айналады.</translation>
        </message>
        <message>
            <source>Prepare it again</source>
            <translation>Қайта дайындау</translation>
        </message>
        <message>
            <source>Delete the draft?</source>
            <translation>Жобаны жою керек пе?</translation>
        </message>
        <message>
            <source>The meeting and the items of its agenda go: {count}.</source>
            <translation>Отырыс және күн тәртібіндегі мәселелер жойылады: {count}.</translation>
        </message>
        <message>
            <source>Delete the draft</source>
            <translation>Жобаны жою</translation>
        </message>
    </context>
    <context>
        <name>MeetingDecisionPanel</name>
        <message>
            <source>As proposed</source>
            <translation>Ұсыныс бойынша</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Қабылдамау</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>Басқа…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>Неге негізделген</translation>
        </message>
        <message>
            <source>Personal card</source>
            <translation>Жеке карточка</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Ұсынылғаны</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негіздеме</translation>
        </message>
        <message>
            <source>To be undone</source>
            <translation>Күші жойылатын шешім</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Шешілді</translation>
        </message>
    </context>
    <context>
        <name>MeetingDecisions</name>
        <message>
            <source>Proposed</source>
            <translation>Ұсынылғаны</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
    </context>
    <context>
        <name>MeetingDecisionsTab</name>
        <message>
            <source>Nothing to decide yet</source>
            <translation>Шешетін мәселе әлі жоқ</translation>
        </message>
        <message>
            <source>Decisions are entered here item by item once the agenda has questions.</source>
            <translation>Күн тәртібінде мәселелер болғанда, шешімдер осында бір-бірлеп енгізіледі.</translation>
        </message>
        <message>
            <source>As proposed…</source>
            <translation>Ұсыныс бойынша…</translation>
        </message>
        <message>
            <source>All items whose majority is reached and that go against nothing</source>
            <translation>Көпшілік жиналған және ештеңеге қайшы емес барлық мәселелер</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Шешілмегендер</translation>
        </message>
        <message>
            <source>Against something</source>
            <translation>Қайшылығы барлар</translation>
        </message>
        <message>
            <source>Reason or plan missing</source>
            <translation>Себебі не жоспары жоқ</translation>
        </message>
        <message>
            <source>Which items are shown</source>
            <translation>Қай мәселелер көрсетіледі</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>ұсыныс бойынша</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>қабылданбады</translation>
        </message>
        <message>
            <source>another decision</source>
            <translation>басқа шешім</translation>
        </message>
        <message>
            <source>details</source>
            <translation>толығырақ</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>қайтарып алу</translation>
        </message>
        <message>
            <source>Decided: {count} of {all}</source>
            <translation>Шешілгені: {all} ішінен {count}</translation>
        </message>
        <message>
            <source>reason missing: {count}</source>
            <translation>себебі жазылмаған: {count}</translation>
        </message>
        <message>
            <source>plan missing: {count}</source>
            <translation>жоспары жоқ: {count}</translation>
        </message>
        <message>
            <source>Decisions are entered once the meeting is open.</source>
            <translation>Шешімдер отырыс ашылғаннан кейін енгізіледі.</translation>
        </message>
        <message>
            <source>Decided as proposed: {count}.</source>
            <translation>Ұсыныс бойынша шешілді: {count}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>MeetingDialog</name>
        <message>
            <source>New meeting</source>
            <translation>Жаңа отырыс</translation>
        </message>
        <message>
            <source>Change the meeting</source>
            <translation>Отырысты өзгерту</translation>
        </message>
        <message>
            <source>The agenda is filled next; members and rule are fixed when the meeting is called.</source>
            <translation>Келесі қадам – күн тәртібі; құрам мен қағида отырыс шақырылғанда бекітіледі.</translation>
        </message>
        <message>
            <source>Create meeting</source>
            <translation>Отырыс құру</translation>
        </message>
        <message>
            <source>next</source>
            <translation>келесі</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>e.g. 10:00</source>
            <translation>мыс. 10:00</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>in the year</source>
            <translation>жыл ішінде</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тақырыбы</translation>
        </message>
        <message>
            <source>Where the meeting has one</source>
            <translation>Отырыста болса</translation>
        </message>
        <message>
            <source>Language of its documents</source>
            <translation>Құжаттарының тілі</translation>
        </message>
        <message>
            <source>Votes are secret: counts only</source>
            <translation>Дауыс беру жасырын: тек саны</translation>
        </message>
        <message>
            <source>The vote itself is taken by ballots</source>
            <translation>Негізгі дауыс бюллетеньмен беріледі</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>белгіленбеген</translation>
        </message>
        <message>
            <source>Presides</source>
            <translation>Төрағалық етеді</translation>
        </message>
        <message>
            <source>Keeps the minutes</source>
            <translation>Хаттама жүргізеді</translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message>
            <source>Meeting No. {number} of {date}</source>
            <translation>№ {number} отырыс, {date}</translation>
        </message>
    </context>
    <context>
        <name>MeetingTabs</name>
        <message>
            <source>Attendance</source>
            <translation>Қатысу</translation>
        </message>
        <message>
            <source>Packet</source>
            <translation>Топтама</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translation>Бюллетеньдер</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Дауыстар</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
    </context>
    <context>
        <name>MeetingWords</name>
        <message>
            <source>Meeting No. {number} of {date}</source>
            <translation>{date} № {number} отырыс</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Лауазымды адам</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Үміткер</translation>
        </message>
        <message>
            <source>Reservist</source>
            <translation>Резервші</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Мәселе</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Алынып тасталған</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Кейінге қалдырылған</translation>
        </message>
        <message>
            <source>nothing, it was taken back</source>
            <translation>ештеңе, жазба қайтарып алынған</translation>
        </message>
        <message>
            <source>present</source>
            <translation>қатысуда</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>келмеді</translation>
        </message>
        <message>
            <source>substitute: {name}</source>
            <translation>алмастырушы: {name}</translation>
        </message>
        <message>
            <source>conflict of interest</source>
            <translation>мүдделер қақтығысы</translation>
        </message>
        <message>
            <source>out of the room</source>
            <translation>залда жоқ</translation>
        </message>
        <message>
            <source>For {for_}, against {against}, abstained {abstained}, recused {recused}, no vote {missing}</source>
            <translation>Қолдады – {for_}, қарсы – {against}, қалыс – {abstained}, бас тартқан – {recused}, дауыссыз – {missing}</translation>
        </message>
        <message>
            <source>Majority: yes</source>
            <translation>Көпшілік: иә</translation>
        </message>
        <message>
            <source>Majority: no</source>
            <translation>Көпшілік: жоқ</translation>
        </message>
        <message>
            <source>No quorum</source>
            <translation>Кворум жоқ</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Әлі белгісіз</translation>
        </message>
        <message>
            <source>Sources contradict each other</source>
            <translation>Дереккөздер қайшы</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Дауыстар</translation>
        </message>
        <message>
            <source>Some votes</source>
            <translation>Кейбір дауыс</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
    </context>
    <context>
        <name>MeetingsTab</name>
        <message>
            <source>Meetings</source>
            <translation>Отырыстар</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорттау</translation>
        </message>
        <message>
            <source>New meeting…</source>
            <translation>Жаңа отырыс…</translation>
        </message>
        <message>
            <source>There is no commission yet.</source>
            <translation>Әзірге комиссия жоқ.</translation>
        </message>
        <message>
            <source>Set up a commission with its members first.</source>
            <translation>Алдымен комиссия мен оның мүшелерін енгізіңіз.</translation>
        </message>
        <message>
            <source>Go to commissions</source>
            <translation>Комиссияларға өту</translation>
        </message>
        <message>
            <source>Commission, number or place</source>
            <translation>Комиссия, нөмірі немесе орны</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>Әзірге отырыс жоқ</translation>
        </message>
        <message>
            <source>A meeting has an agenda, a packet for its members, votes, decisions and minutes.</source>
            <translation>Отырыста күн тәртібі, мүшелерге материалдар топтамасы, дауыстар, шешімдер және хаттама болады.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Мәселелер</translation>
        </message>
        <message>
            <source>Packet</source>
            <translation>Топтама</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translation>Бюллетеньдер</translation>
        </message>
        <message>
            <source>{part} of {all}</source>
            <translation>{part} / {all}</translation>
        </message>
        <message>
            <source>Ballots that came back</source>
            <translation>Қайтқан бюллетеньдер</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Шешілді</translation>
        </message>
        <message>
            <source>set aside: {count}</source>
            <translation>алынғаны: {count}</translation>
        </message>
    </context>
    <context>
        <name>Minutes</name>
        <message>
            <source>Must be settled</source>
            <translation>Алдымен шешіледі</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Ескеру үшін</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Жоба</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Қол қойылған</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Ауыстырылған</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Не туралы</translation>
        </message>
        <message>
            <source>Before signing</source>
            <translation>Қол қойғанға дейін</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Мүше</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Нұсқа</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Қол қойғандар</translation>
        </message>
        <message>
            <source>Why corrected</source>
            <translation>Түзету себебі</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Бақылау сомасы</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Кім туралы</translation>
        </message>
        <message>
            <source>In the records</source>
            <translation>Жазбаларда</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>сәйкес</translation>
        </message>
        <message>
            <source>does not fit</source>
            <translation>сәйкес емес</translation>
        </message>
        <message>
            <source>The minutes are written from the meeting&apos;s records once it is called.</source>
            <translation>Хаттама отырыс шақырылғаннан кейін оның жазбаларынан жасалады.</translation>
        </message>
        <message>
            <source>Version {number} is shown. Choose “Versions” for the others.</source>
            <translation>{number}-нұсқа көрсетілген. Басқалары «Нұсқалар» бөлімінде.</translation>
        </message>
        <message>
            <source>A further version is being written; until it is signed the one before holds.</source>
            <translation>Жаңа нұсқа жазылуда; оған қол қойылғанша алдыңғысы қолданылады.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) must be settled before signing: see “What lacks”.</source>
            <translation>
                <numerusform>Қол қойғанға дейін шешілетіні: %n. «Не жетіспейді» бөлімін қараңыз.</numerusform>
                <numerusform>Қол қойғанға дейін шешілетіні: %n. «Не жетіспейді» бөлімін қараңыз.</numerusform>
            </translation>
        </message>
        <message>
            <source>The minutes are signed while the meeting is open. Below is what they say so far.</source>
            <translation>Хаттамаға отырыс ашық кезде қол қойылады. Төменде оның әзірге мәтіні.</translation>
        </message>
        <message>
            <source>Nothing stands against signing. Save as Word, let it be signed, then choose “Sign”.</source>
            <translation>Қол қоюға кедергі жоқ. Word құжаты етіп сақтап, қол қойғызыңыз, содан кейін «Қол қою» түймесін басыңыз.</translation>
        </message>
        <message>
            <source>Signed on {day}; the decisions are in force.</source>
            <translation>{day} қол қойылған; шешімдер күшіне енді.</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) not yet carried out in the records.</source>
            <translation>
                <numerusform>Жазбаларға енгізілмеген шешімдер: %n.</numerusform>
                <numerusform>Жазбаларға енгізілмеген шешімдер: %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MinutesActions</name>
        <message>
            <source>Word…</source>
            <translation>Word…</translation>
        </message>
        <message>
            <source>Texts…</source>
            <translation>Мәтіндер…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Жобаны жою</translation>
        </message>
        <message>
            <source>Carry out the decisions…</source>
            <translation>Шешімдерді жазбаларға енгізу…</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Қол қою…</translation>
        </message>
        <message>
            <source>The minutes are signed.</source>
            <translation>Хаттамаға қол қойылды.</translation>
        </message>
        <message>
            <source>The decisions are in force and can be carried out in the records.</source>
            <translation>Шешімдер күшіне енді, оларды жазбаларға енгізуге болады.</translation>
        </message>
        <message>
            <source>Carry out…</source>
            <translation>Жазбаларға енгізу…</translation>
        </message>
        <message>
            <source>Correct the signed minutes?</source>
            <translation>Қол қойылған хаттаманы түзету керек пе?</translation>
        </message>
        <message>
            <source>A further version begins with the signed texts. Votes and decisions stay as they are: they change by a further decision.</source>
            <translation>Жаңа нұсқа қол қойылған мәтіндерден басталады. Дауыстар мен шешімдер өзгермейді: оларды тек кейінгі шешім өзгертеді.</translation>
        </message>
        <message>
            <source>Begin a version</source>
            <translation>Нұсқаны бастау</translation>
        </message>
        <message>
            <source>Discard the draft of the further version?</source>
            <translation>Жаңа нұсқаның жобасын жою керек пе?</translation>
        </message>
        <message>
            <source>The signed minutes stay as they are.</source>
            <translation>Қол қойылған хаттама өзгермейді.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Жобаны жою</translation>
        </message>
        <message>
            <source>The further version is signed and holds now.</source>
            <translation>Жаңа нұсқаға қол қойылды, енді сол күшінде.</translation>
        </message>
        <message>
            <source>The one before stays and can be read.</source>
            <translation>Бұрынғысы сақталады, оны оқуға болады.</translation>
        </message>
        <message>
            <source>To the versions</source>
            <translation>Нұсқаларға</translation>
        </message>
    </context>
    <context>
        <name>MinutesDissents</name>
        <message>
            <source>Add a dissent…</source>
            <translation>Ерекше пікір қосу…</translation>
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
            <source>The dissent is removed.</source>
            <translation>Ерекше пікір алып тасталды.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>MinutesParts</name>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>What lacks</source>
            <translation>Не жетіспейді</translation>
        </message>
        <message>
            <source>Dissents</source>
            <translation>Ерекше пікірлер</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Нұсқалар</translation>
        </message>
        <message>
            <source>Changes of records</source>
            <translation>Жазбалардағы өзгерістер</translation>
        </message>
        <message>
            <source>No minutes yet</source>
            <translation>Хаттама әлі жоқ</translation>
        </message>
        <message>
            <source>They are written from the meeting's own records once it is called.</source>
            <translation>Ол отырыс шақырылғаннан кейін отырыс жазбаларынан жасалады.</translation>
        </message>
        <message>
            <source>Nothing lacks</source>
            <translation>Бәрі бар</translation>
        </message>
        <message>
            <source>Attendance, votes and decisions are complete.</source>
            <translation>Қатысу, дауыстар мен шешімдер толық енгізілген.</translation>
        </message>
        <message>
            <source>No dissent</source>
            <translation>Ерекше пікір жоқ</translation>
        </message>
        <message>
            <source>A member's dissenting opinion is attached to the item it is about.</source>
            <translation>Мүшенің ерекше пікірі тиісті мәселеге тіркеледі.</translation>
        </message>
        <message>
            <source>No version is stored</source>
            <translation>Сақталған нұсқа жоқ</translation>
        </message>
        <message>
            <source>A version is stored when texts are entered or the minutes are signed.</source>
            <translation>Нұсқа мәтіндер енгізілгенде не хаттамаға қол қойылғанда сақталады.</translation>
        </message>
        <message>
            <source>No decision is in force</source>
            <translation>Күшіне енген шешім жоқ</translation>
        </message>
        <message>
            <source>Decisions come into force with the signed minutes; then they are carried out.</source>
            <translation>Шешімдер хаттамаға қол қойылғанда күшіне енеді, содан кейін орындалады.</translation>
        </message>
    </context>
    <context>
        <name>MinutesTab</name>
        <message>
            <source>Read this version</source>
            <translation>Осы нұсқаны оқу</translation>
        </message>
    </context>
    <context>
        <name>MinutesTextsDialog</name>
        <message>
            <source>Texts of the minutes</source>
            <translation>Хаттама мәтіндері</translation>
        </message>
        <message>
            <source>Name who voted how (open votes taken by name)</source>
            <translation>Кім қалай дауыс бергенін атау (ашық, атаулы дауыс беруде)</translation>
        </message>
        <message>
            <source>Number of the minutes</source>
            <translation>Хаттама нөмірі</translation>
        </message>
        <message>
            <source>Before the items</source>
            <translation>Мәселелерге дейін</translation>
        </message>
        <message>
            <source>After the items</source>
            <translation>Мәселелерден кейін</translation>
        </message>
    </context>
    <context>
        <name>OrderDialog</name>
        <message>
            <source>Order</source>
            <translation>Бұйрық</translation>
        </message>
        <message>
            <source>For {count} decisions; what is left empty stays as it was.</source>
            <translation>Шешімдер саны: {count}; бос қалдырылғаны өзгермейді.</translation>
        </message>
        <message>
            <source>Order: {name}</source>
            <translation>Бұйрық: {name}</translation>
        </message>
        <message>
            <source>Save order</source>
            <translation>Бұйрықты сақтау</translation>
        </message>
        <message>
            <source>Outcomes are asked for from this day on</source>
            <translation>Нәтижелердің мерзімі осы күннен есептеледі</translation>
        </message>
    </context>
    <context>
        <name>OutcomeDialog</name>
        <message>
            <source>What became of it? {name}</source>
            <translation>Нәтижесі қандай? {name}</translation>
        </message>
        <message>
            <source>{decision}, in force from {date}; {after}, due {due}.</source>
            <translation>{decision}, {date} бастап күшінде; {after}, мерзімі – {due}.</translation>
        </message>
        <message>
            <source>Save outcome</source>
            <translation>Нәтижені сақтау</translation>
        </message>
        <message>
            <source>Looked at on</source>
            <translation>Қаралған күні</translation>
        </message>
    </context>
    <context>
        <name>Packet</name>
        <message>
            <source>New</source>
            <translation>Жаңа</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Алынған</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Өзгерген</translation>
        </message>
        <message>
            <source>Other results</source>
            <translation>Басқа нәтиже</translation>
        </message>
        <message>
            <source>Other number</source>
            <translation>Басқа нөмір</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>фотосурет жоқ</translation>
        </message>
        <message>
            <source>no results</source>
            <translation>нәтиже жоқ</translation>
        </message>
        <message>
            <source>newer results are released</source>
            <translation>жаңарақ нәтиже берілген</translation>
        </message>
        <message>
            <source>nothing is proposed</source>
            <translation>ұсыныс жоқ</translation>
        </message>
        <message>
            <source>no present post</source>
            <translation>қазіргі лауазымы белгісіз</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>{number}-нұсқа</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Кім туралы</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Мәселе</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Нәтижелер</translation>
        </message>
        <message>
            <source>To be known</source>
            <translation>Ескеретін жайт</translation>
        </message>
        <message>
            <source>Since the packet</source>
            <translation>Топтамадан кейін</translation>
        </message>
        <message>
            <source>Packet</source>
            <translation>Топтама</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Жасалды</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Жасаған</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Мәселелер</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Даналар</translation>
        </message>
        <message>
            <source>Size, MB</source>
            <translation>Көлемі, МБ</translation>
        </message>
        <message>
            <source>Why it was made</source>
            <translation>Неге жасалды</translation>
        </message>
        <message>
            <source>Seal (SHA-256)</source>
            <translation>Бақылау сомасы (SHA-256)</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Қайтарылды</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Ауыстырылды</translation>
        </message>
        <message>
            <source>Outdated</source>
            <translation>Ескірген</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Күшінде</translation>
        </message>
        <message>
            <source>copy {number}, {recipient}</source>
            <translation>{number}-дана, {recipient}</translation>
        </message>
    </context>
    <context>
        <name>PacketLists</name>
        <message>
            <source>Nothing to put into a packet</source>
            <translation>Топтамаға салатын ештеңе жоқ</translation>
        </message>
        <message>
            <source>The packet takes the items of the agenda that are put to the vote.</source>
            <translation>Топтамаға күн тәртібіндегі дауысқа қойылатын мәселелер кіреді.</translation>
        </message>
        <message>
            <source>No packet yet</source>
            <translation>Топтама әлі жоқ</translation>
        </message>
        <message>
            <source>A packet is sealed once the meeting is called; then copies go to the members.</source>
            <translation>Топтама отырыс шақырылғаннан кейін жасалады; содан соң мүшелерге даналар беріледі.</translation>
        </message>
        <message>
            <source>No copy was handed out</source>
            <translation>Дана берілген жоқ</translation>
        </message>
        <message>
            <source>Copies are numbered; it is noted who got which one, and when it came back.</source>
            <translation>Даналар нөмірленеді; кімге қайсысы берілгені және қашан қайтқаны белгіленеді.</translation>
        </message>
    </context>
    <context>
        <name>PacketTab</name>
        <message>
            <source>What goes in</source>
            <translation>Не кіреді</translation>
        </message>
        <message>
            <source>Packets</source>
            <translation>Топтамалар</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Даналар</translation>
        </message>
        <message>
            <source>Copies…</source>
            <translation>Даналар…</translation>
        </message>
        <message>
            <source>Seal a packet…</source>
            <translation>Топтама жасау…</translation>
        </message>
        <message>
            <source>Preview in Excel…</source>
            <translation>Excel-де алдын ала қарау…</translation>
        </message>
        <message>
            <source>Write again…</source>
            <translation>Қайта жазу…</translation>
        </message>
        <message>
            <source>Came back…</source>
            <translation>Қайтып келді…</translation>
        </message>
        <message>
            <source>No packet is sealed yet. Below is what goes into it.</source>
            <translation>Топтама әлі жасалған жоқ. Төменде оған не кіретіні көрсетілген.</translation>
        </message>
        <message>
            <source>A packet can be sealed once the meeting is called. Below is what goes into it.</source>
            <translation>Топтаманы отырыс шақырылғаннан кейін жасауға болады. Төменде оған не кіретіні көрсетілген.</translation>
        </message>
        <message>
            <source>Packet {number} is in force, sealed {moment}.</source>
            <translation>{number}-топтама күшінде, {moment} жасалған.</translation>
        </message>
        <message numerus="yes">
            <source>Since then %n item(s) changed.</source>
            <translation>
                <numerusform>Содан бері өзгерген мәселе: %n.</numerusform>
                <numerusform>Содан бері өзгерген мәселе: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them was (were) set aside.</source>
            <translation>
                <numerusform>Оның ішінде алынғаны: %n.</numerusform>
                <numerusform>Оның ішінде алынғаны: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>The packet is sealed.</source>
            <translation>Топтама жасалды.</translation>
        </message>
        <message>
            <source>Copies may go to the members now.</source>
            <translation>Енді мүшелерге даналар беруге болады.</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) written.</source>
            <translation>
                <numerusform>Жазылған дана: %n.</numerusform>
                <numerusform>Жазылған дана: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
    </context>
    <context>
        <name>PasteMembersDialog</name>
        <message>
            <source>Add members from a list</source>
            <translation>Мүшелерді тізімнен қосу</translation>
        </message>
        <message>
            <source>Copy the rows in Excel and paste them here: one person a line, name and post, and also the role and the days of the term if the list has them.</source>
            <translation>Excel жолдарын көшіріп, осында қойыңыз: әр жолда бір адам, аты-жөні мен лауазымы, тізімде болса, рөлі мен мерзім күндері де.</translation>
        </message>
        <message>
            <source>Members from, where the list has no day</source>
            <translation>Тізімде күні жоқ болса, құрамға енген күні</translation>
        </message>
        <message>
            <source>List of members</source>
            <translation>Мүшелер тізімі</translation>
        </message>
        <message>
            <source>Surname, given name, patronymic – post</source>
            <translation>Тегі, аты, әкесінің аты – лауазымы</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>Не оқылды</translation>
        </message>
        <message>
            <source>Add members</source>
            <translation>Мүшелерді қосу</translation>
        </message>
        <message>
            <source>Why it stays out</source>
            <translation>Неге қосылмайды</translation>
        </message>
        <message numerus="yes">
            <source>Add %n member(s)</source>
            <translation>
                <numerusform>%n мүше қосу</numerusform>
                <numerusform>%n мүше қосу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) stay out; the reason stands beside them.</source>
            <translation>
                <numerusform>%n жол қосылмайды; себебі жанында көрсетілген.</numerusform>
                <numerusform>%n жол қосылмайды; себебі жанында көрсетілген.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalsDialog</name>
        <message>
            <source>Decide as proposed?</source>
            <translation>Ұсыныс бойынша шешілсін бе?</translation>
        </message>
        <message>
            <source>Items to be decided</source>
            <translation>Шешілетін мәселелер</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Шешу</translation>
        </message>
        <message>
            <source>Will be decided as proposed: {count}.</source>
            <translation>Ұсыныс бойынша шешіледі: {count}.</translation>
        </message>
        <message>
            <source>Left for single entry: {count}; they stand first, with the reason.</source>
            <translation>Жеке енгізуге қалдырылғаны: {count}; олар бірінші тұр, себебімен.</translation>
        </message>
        <message>
            <source>Every item has its decision.</source>
            <translation>Барлық мәселе бойынша шешім бар.</translation>
        </message>
        <message>
            <source>Decide {count}</source>
            <translation>Шешу: {count}</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Ұсынылғаны</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Не болады</translation>
        </message>
        <message>
            <source>Decided as proposed</source>
            <translation>Ұсыныс бойынша шешіледі</translation>
        </message>
        <message>
            <source>Left for single entry</source>
            <translation>Жеке енгізуге қалады</translation>
        </message>
        <message>
            <source>No vote entered yet</source>
            <translation>Дауыстар әлі енгізілмеген</translation>
        </message>
        <message>
            <source>Votes are missing or contradict each other</source>
            <translation>Дауыстар толық емес немесе бір-біріне қайшы</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>ReturnedDialog</name>
        <message>
            <source>The copy came back</source>
            <translation>Дана қайтып келді</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Белгілеу</translation>
        </message>
        <message>
            <source>Day of return</source>
            <translation>Қайтару мерзімі</translation>
        </message>
        <message>
            <source>or of its destruction; leave it empty if it is still out</source>
            <translation>немесе жойылған күні; әлі қайтпаса, бос қалдырыңыз</translation>
        </message>
    </context>
    <context>
        <name>SealDialog</name>
        <message>
            <source>Seal packet {number}?</source>
            <translation>{number}-топтама жасалсын ба?</translation>
        </message>
        <message>
            <source>Figures, texts, photos and words are kept as they are now. Nothing of the packet changes later; a change of the agenda needs a further packet.</source>
            <translation>Көрсеткіштер, мәтіндер, фотосуреттер мен сөздер қазіргі күйінде сақталады. Топтамада кейін ештеңе өзгермейді; күн тәртібі өзгерсе, жаңа топтама керек.</translation>
        </message>
        <message>
            <source>Seal packet {number}</source>
            <translation>{number}-топтаманы жасау</translation>
        </message>
        <message>
            <source>Why a further packet is made</source>
            <translation>Жаңа топтама неге жасалады</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>мәселе: %n</numerusform>
                <numerusform>мәселе: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n official(s)</source>
            <translation>
                <numerusform>лауазымды адам: %n</numerusform>
                <numerusform>лауазымды адам: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n applicant(s) and member(s) of the reserve</source>
            <translation>
                <numerusform>үміткерлер мен резервшілер: %n</numerusform>
                <numerusform>үміткерлер мен резервшілер: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>фотосурет: %n</numerusform>
                <numerusform>фотосурет: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{campaign}: version {number}</source>
            <translation>{campaign}: {number}-нұсқа</translation>
        </message>
        <message numerus="yes">
            <source>Newer results are released for %n item(s): renew them on the agenda if they count.</source>
            <translation>
                <numerusform>%n мәселе бойынша жаңарақ нәтиже берілген: ескерілуі керек болса, күн тәртібінде жаңартыңыз.</numerusform>
                <numerusform>%n мәселе бойынша жаңарақ нәтиже берілген: ескерілуі керек болса, күн тәртібінде жаңартыңыз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n official(s) without results</source>
            <translation>
                <numerusform>нәтижесі жоқ лауазымды адам: %n</numerusform>
                <numerusform>нәтижесі жоқ лауазымды адам: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing is proposed for %n item(s)</source>
            <translation>
                <numerusform>ұсынысы жоқ мәселе: %n</numerusform>
                <numerusform>ұсынысы жоқ мәселе: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n official(s) without a present post</source>
            <translation>
                <numerusform>қазіргі лауазымы белгісіз: %n</numerusform>
                <numerusform>қазіргі лауазымы белгісіз: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) without a photo</source>
            <translation>
                <numerusform>фотосуреті жоқ: %n</numerusform>
                <numerusform>фотосуреті жоқ: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShareField</name>
        <message>
            <source>{name}, upper number</source>
            <translation>{name}, алымы</translation>
        </message>
        <message>
            <source>{name}, lower number</source>
            <translation>{name}, бөлімі</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>Are the minutes signed?</source>
            <translation>Хаттамаға қол қойылды ма?</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Қол қою</translation>
        </message>
        <message>
            <source>The further version takes the place of the one before, which stays and can be read.</source>
            <translation>Жаңа нұсқа алдыңғысының орнына қолданылады; алдыңғысы сақталады, оны оқуға болады.</translation>
        </message>
        <message>
            <source>Text and document are frozen, the decisions come into force, the meeting is closed. Afterwards only a further version corrects the minutes.</source>
            <translation>Мәтін мен құжат өзгермейтін болады, шешімдер күшіне енеді, отырыс жабылады. Кейін хаттаманы тек жаңа нұсқа түзетеді.</translation>
        </message>
        <message>
            <source>Number of the minutes</source>
            <translation>Хаттама нөмірі</translation>
        </message>
        <message>
            <source>Who signed, a name on each line</source>
            <translation>Қол қойғандар, әр жолда бір есім</translation>
        </message>
    </context>
    <context>
        <name>SourceColumns</name>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>On the agenda</source>
            <translation>Күн тәртібінде</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Күн тәртібі</translation>
        </message>
        <message>
            <source>on the agenda</source>
            <translation>күн тәртібінде</translation>
        </message>
        <message>
            <source>not on the agenda</source>
            <translation>күн тәртібінде жоқ</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Деңгейі</translation>
        </message>
        <message>
            <source>Integrity</source>
            <translation>Адалдық</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Орындар</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Резерв мерзімі</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Жиынтық балл</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орын</translation>
        </message>
        <message>
            <source>Stay until</source>
            <translation>Мерзім соңы</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Бағыт</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>Лек</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Отырыс</translation>
        </message>
        <message>
            <source>State body</source>
            <translation>Мемлекеттік орган</translation>
        </message>
        <message>
            <source>the stay is over</source>
            <translation>мерзімі өткен</translation>
        </message>
        <message>
            <source>days left: {count}</source>
            <translation>қалған күн: {count}</translation>
        </message>
        <message>
            <source>Integrity reaches its limit</source>
            <translation>Адалдық шекті деңгейден төмен емес</translation>
        </message>
        <message>
            <source>Integrity below its limit</source>
            <translation>Адалдық шекті деңгейден төмен</translation>
        </message>
        <message>
            <source>Integrity not scored</source>
            <translation>Адалдық балы есептелмеген</translation>
        </message>
        <message>
            <source>within the places</source>
            <translation>орын ішінде</translation>
        </message>
        <message>
            <source>shares the last place</source>
            <translation>соңғы орынды бөліседі</translation>
        </message>
        <message>
            <source>beyond the places</source>
            <translation>орыннан тыс</translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>рейтингте жоқ</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>әзірге жоқ</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>жақында бітеді</translation>
        </message>
        <message>
            <source>goes on</source>
            <translation>жалғасуда</translation>
        </message>
    </context>
    <context>
        <name>UndoingDialog</name>
        <message>
            <source>Undo by a further decision? {name}</source>
            <translation>Жаңа шешіммен күші жойылсын ба? {name}</translation>
        </message>
        <message>
            <source>{decision}, {meeting}. The question goes on an agenda; the decision stays in force until the commission has decided and the minutes are signed.</source>
            <translation>{decision}, {meeting}. Мәселе күн тәртібіне енгізіледі; комиссия шешіп, хаттамаға қол қойылғанша бұрынғы шешім күшінде қалады.</translation>
        </message>
        <message>
            <source>Put on the agenda</source>
            <translation>Күн тәртібіне енгізу</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негіздеме</translation>
        </message>
        <message>
            <source>No coming meeting takes questions. Prepare one first.</source>
            <translation>Мәселе енгізуге болатын отырыс жоқ. Алдымен отырыс дайындаңыз.</translation>
        </message>
    </context>
    <context>
        <name>VoteColumns</name>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Мәселе</translation>
        </message>
        <message>
            <source>Substitute, seat of {member}</source>
            <translation>Алмастырушы, орны: {member}</translation>
        </message>
        <message>
            <source>Presides</source>
            <translation>Төрағалық етеді</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Қол.</translation>
        </message>
        <message>
            <source>Ag.</source>
            <translation>Қар.</translation>
        </message>
        <message>
            <source>Abst.</source>
            <translation>Қал.</translation>
        </message>
    </context>
    <context>
        <name>VoteFoot</name>
        <message>
            <source>the rest for</source>
            <translation>қалғаны қолдады</translation>
        </message>
        <message>
            <source>next line</source>
            <translation>келесі жол</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>сандар</translation>
        </message>
        <message>
            <source>why</source>
            <translation>неге</translation>
        </message>
        <message>
            <source>remarks</source>
            <translation>ескертпелер</translation>
        </message>
        <message>
            <source>for</source>
            <translation>қолдады</translation>
        </message>
        <message>
            <source>against</source>
            <translation>қарсы</translation>
        </message>
        <message>
            <source>abstained</source>
            <translation>қалыс</translation>
        </message>
        <message>
            <source>recused</source>
            <translation>бас тартты</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Бос орын</translation>
        </message>
        <message>
            <source>number</source>
            <translation>сан</translation>
        </message>
        <message>
            <source>all for</source>
            <translation>бәрі қолдады</translation>
        </message>
        <message>
            <source>next</source>
            <translation>әрі қарай</translation>
        </message>
        <message>
            <source>names</source>
            <translation>есімдер</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>өшіру</translation>
        </message>
    </context>
    <context>
        <name>VotePanel</name>
        <message>
            <source>Missing</source>
            <translation>Жетпейді</translation>
        </message>
        <message>
            <source>Vote of the presiding chair</source>
            <translation>Төрағалық етушінің дауысы</translation>
        </message>
        <message>
            <source>decides at a tie</source>
            <translation>дауыс тең болса шешеді</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Қайшылықтар</translation>
        </message>
        <message>
            <source>no result until settled</source>
            <translation>шешілгенше нәтиже жоқ</translation>
        </message>
        <message>
            <source>Votes by name</source>
            <translation>Аты-жөні бойынша дауыстар</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Есептемеу</translation>
        </message>
        <message>
            <source>Set aside: {what}</source>
            <translation>Есептемеу: {what}</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>Есептелмейді</translation>
        </message>
        <message>
            <source>kept with the reason</source>
            <translation>себебімен сақталады</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Қайта есептеу</translation>
        </message>
        <message>
            <source>Count again: {what}</source>
            <translation>Қайта есептеу: {what}</translation>
        </message>
        <message>
            <source>left out of the sums</source>
            <translation>қосындыға кірмейді</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Ескертпелер</translation>
        </message>
        <message>
            <source>First votes</source>
            <translation>Алдын ала дауыстар</translation>
        </message>
        <message>
            <source>bind nobody</source>
            <translation>ешкімді міндеттемейді</translation>
        </message>
        <message>
            <source>Not in yet: {count}</source>
            <translation>Әлі келмегені: {count}</translation>
        </message>
        <message>
            <source>Their first votes all say the same. What is typed in this line is entered for each of the items, for every member who takes part in it.</source>
            <translation>Олардың алдын ала дауыстары бірдей. Осы жолға енгізілген дауыс әр мәселе бойынша оған қатысатын әр мүшеге жазылады.</translation>
        </message>
        <message>
            <source>{member}: {vote} ({source})</source>
            <translation>{member}: {vote} ({source})</translation>
        </message>
    </context>
    <context>
        <name>VoteRows</name>
        <message>
            <source>Voted: {voted} of {all}</source>
            <translation>Дауыс берілді: {all} ішінен {voted}</translation>
        </message>
        <message>
            <source>Block of unanimous items: {count}</source>
            <translation>Бірауызды мәселелер тобы: {count}</translation>
        </message>
        <message>
            <source>One line for all: No. {numbers}</source>
            <translation>Бәріне бір жол: № {numbers}</translation>
        </message>
        <message>
            <source>one vote</source>
            <translation>бір дауыс</translation>
        </message>
        <message>
            <source>all alike</source>
            <translation>бәрі бірдей</translation>
        </message>
        <message>
            <source>differ</source>
            <translation>әртүрлі</translation>
        </message>
        <message>
            <source>different votes</source>
            <translation>дауыстар әртүрлі</translation>
        </message>
    </context>
    <context>
        <name>VoteToolbar</name>
        <message>
            <source>Surname or question</source>
            <translation>Тегі немесе мәселе</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>No votes yet</source>
            <translation>Дауыс әлі жоқ</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>Бірдеңе жетпейді</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Қайшылықтар</translation>
        </message>
        <message>
            <source>Majority reached</source>
            <translation>Көпшілік дауыс жиналды</translation>
        </message>
        <message>
            <source>Majority not reached</source>
            <translation>Көпшілік дауыс жиналмады</translation>
        </message>
        <message>
            <source>First votes</source>
            <translation>Алдын ала дауыстар</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Дауыс беру</translation>
        </message>
        <message>
            <source>Show of hands</source>
            <translation>Қол көтеру</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Қағаз</translation>
        </message>
        <message>
            <source>Where the votes are taken from</source>
            <translation>Дауыстардың дереккөзі</translation>
        </message>
        <message>
            <source>First votes: {some} of {all} items</source>
            <translation>Алдын ала дауыстар: {all} мәселе ішінен {some}</translation>
        </message>
        <message>
            <source>Voted: {voted} of {all} items</source>
            <translation>Дауыс берілген мәселелер: {all} ішінен {voted}</translation>
        </message>
        <message>
            <source>{voted} · contradictions: {count}</source>
            <translation>{voted} · қайшылықтар: {count}</translation>
        </message>
    </context>
    <context>
        <name>VoteTyping</name>
        <message>
            <source>Nothing typed from this source stands here.</source>
            <translation>Мұнда осы дереккөзден енгізілген ештеңе жоқ.</translation>
        </message>
        <message>
            <source>First votes are entered one by one, as they came in.</source>
            <translation>Алдын ала дауыстар келуіне қарай бір-бірден енгізіледі.</translation>
        </message>
    </context>
    <context>
        <name>VotesTab</name>
        <message>
            <source>Majority reached</source>
            <translation>Көпшілік дауыс</translation>
        </message>
        <message>
            <source>First votes</source>
            <translation>Алдын ала дауыстар</translation>
        </message>
        <message>
            <source>Votes of the meeting</source>
            <translation>Отырыстағы дауыстар</translation>
        </message>
        <message>
            <source>Votes are entered once the meeting is called</source>
            <translation>Дауыстар отырыс шақырылғаннан кейін енгізіледі</translation>
        </message>
        <message>
            <source>Calling it fixes the voting rule and who has a vote.</source>
            <translation>Шақырғанда дауыс беру қағидасы мен дауыс беру құқығы барлар бекітіледі.</translation>
        </message>
        <message>
            <source>Votes are entered while the meeting is held</source>
            <translation>Дауыстар отырыс кезінде енгізіледі</translation>
        </message>
        <message>
            <source>Open the meeting with the button above. First votes can be entered already.</source>
            <translation>Отырысты жоғарыдағы түймемен ашыңыз. Алдын ала дауыстарды қазірдің өзінде енгізуге болады.</translation>
        </message>
        <message>
            <source>Enter attendance</source>
            <translation>Қатысуды енгізу</translation>
        </message>
        <message>
            <source>First say who is there</source>
            <translation>Алдымен кім келгенін енгізіңіз</translation>
        </message>
        <message>
            <source>Quorum and majority are counted of the members who are present.</source>
            <translation>Кворум мен көпшілік дауыс қатысып отырған мүшелерден есептеледі.</translation>
        </message>
        <message>
            <source>Nothing on the agenda is put to the vote</source>
            <translation>Күн тәртібінде дауысқа салынатын мәселе жоқ</translation>
        </message>
        <message>
            <source>Items that were withdrawn or postponed are not voted on.</source>
            <translation>Алынып тасталған не кейінге қалдырылған мәселелер дауысқа салынбайды.</translation>
        </message>
        <message>
            <source>Set this vote aside?</source>
            <translation>Бұл дауысты есептемеу керек пе?</translation>
        </message>
        <message>
            <source>{what}
It stays on record with the reason and does not count.</source>
            <translation>{what}
Ол себебімен бірге сақталады, бірақ есептелмейді.</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Есептемеу</translation>
        </message>
        <message>
            <source>There is nothing to export yet.</source>
            <translation>Әзірге экспортталатын ештеңе жоқ.</translation>
        </message>
    </context>
    <context>
        <name>VotingRuleDialog</name>
        <message>
            <source>Change the voting rule</source>
            <translation>Дауыс беру қағидасын өзгерту</translation>
        </message>
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
            <source>at least</source>
            <translation>кемінде</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>артық</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Кворум</translation>
        </message>
        <message>
            <source>of the voting members</source>
            <translation>дауыс беретін мүшелердің үлесі</translation>
        </message>
        <message>
            <source>Votes for</source>
            <translation>«Қолдады» дауыстары</translation>
        </message>
        <message>
            <source>share</source>
            <translation>үлесі</translation>
        </message>
        <message>
            <source>taken of whom</source>
            <translation>кімнен есептеледі</translation>
        </message>
        <message>
            <source>At equal votes the vote of the presiding chair decides</source>
            <translation>Дауыстар тең болса, төрағалық етушінің дауысы шешеді</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Қолданыс басталатын күн</translation>
        </message>
        <message>
            <source>to</source>
            <translation>дейін</translation>
        </message>
        <message>
            <source>Empty: still in force</source>
            <translation>Бос болса: әлі қолданыста</translation>
        </message>
        <message>
            <source>Source in Kazakh</source>
            <translation>Дереккөзі қазақша</translation>
        </message>
        <message>
            <source>Source in Russian</source>
            <translation>Дереккөзі орысша</translation>
        </message>
        <message>
            <source>Act and clause it comes from</source>
            <translation>Қай актінің қай тармағы</translation>
        </message>
        <message>
            <source>Source in English</source>
            <translation>Дереккөзі ағылшынша</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Сөзбен</translation>
        </message>
    </context>
    <context>
        <name>VotingRulesPart</name>
        <message>
            <source>Voting rules</source>
            <translation>Дауыс беру қағидалары</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Жою…</translation>
        </message>
        <message>
            <source>End of validity…</source>
            <translation>Қолданыс мерзімінің соңы…</translation>
        </message>
        <message>
            <source>New rule…</source>
            <translation>Жаңа қағида…</translation>
        </message>
        <message>
            <source>Later version…</source>
            <translation>Келесі нұсқа…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n нұсқа</numerusform>
                <numerusform>%n нұсқа</numerusform>
            </translation>
        </message>
        <message>
            <source>In use, read-only</source>
            <translation>Қолданыста, тек оқуға</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Сөзбен</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Мысалы</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Кім қолданады</translation>
        </message>
        <message>
            <source>Meetings called under this version: {count}</source>
            <translation>Осы нұсқа бойынша шақырылған отырыстар: {count}</translation>
        </message>
        <message>
            <source>No commission yet.</source>
            <translation>Әзірге ешбір комиссия.</translation>
        </message>
        <message>
            <source>Meetings were called under this version: make a later one</source>
            <translation>Осы нұсқа бойынша отырыстар шақырылған: келесі нұсқасын жасаңыз</translation>
        </message>
        <message>
            <source>Delete this version of the rule?</source>
            <translation>Қағиданың осы нұсқасы жойылсын ба?</translation>
        </message>
        <message>
            <source>“{name}” of {day}: no meeting was called under it. It cannot be brought back.</source>
            <translation>«{name}» ({day}): ол бойынша отырыс шақырылған жоқ. Қайтару мүмкін емес.</translation>
        </message>
        <message>
            <source>Delete the version</source>
            <translation>Нұсқаны жою</translation>
        </message>
    </context>
</TS>
