<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>CallDialog</name>
        <message>
            <source>Call the meeting?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members and voting rule are fixed as they are below. Items can still be added or withdrawn until the meeting is opened; their numbers stay.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Call with %n item(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Members with a vote: %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Without a vote: %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>substitute: {name}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcomes to be recorded now: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome to be recorded: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order or effective date missing: {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <source>Order…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision: actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the day of the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Personal card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Undo by a further decision…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objection received…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back the outcome after {months} months</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No order yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionsTab</name>
        <message>
            <source>No decisions yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are entered in a meeting and come into force with its signed minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order for the selected…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select decisions in force first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order is entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question is on the agenda.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the meeting</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed when the decision goes against the assessment or the votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only if the minutes shall say it in other words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingActions</name>
        <message>
            <source>Change the meeting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to a draft…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the opening back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the meeting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare it again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the draft…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More steps of the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill the agenda…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call the meeting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the packet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign the minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting is called: members and rule are fixed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next comes the packet that the members read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the packet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the meeting back to a draft?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members and rule are fixed anew when it is called again. Packets, ballots and first votes stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the opening back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting counts as called again. Attendance stays as it was entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the opening back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the meeting?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept with its agenda and this reason; nothing in it takes effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare the meeting again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It becomes a draft with its agenda.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the draft?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting and the items of its agenda go: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the draft</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingDecisionPanel</name>
        <message>
            <source>As proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Personal card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingDecisions</name>
        <message>
            <source>Proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingDecisionsTab</name>
        <message>
            <source>Nothing to decide yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions are entered here item by item once the agenda has questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As proposed…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every item whose majority is reached and whose proposal goes against nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Against something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided: {count} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reason missing: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions are entered once the meeting is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided as proposed: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeetingDialog</name>
        <message>
            <source>New meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agenda is filled next; members and rule are fixed when the meeting is called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>e.g. 10:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the meeting has one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of its documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes are secret: counts only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vote itself is taken by ballots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>not named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps the minutes</source>
            <translation type="unfinished" />
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
            <translation>Материалдар</translation>
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
            <translation type="unfinished">№ {number} отырыс, {date}</translation>
        </message>
        <message>
            <source>Official</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applicant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reservist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postponed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {for_}, against {against}, abstained {abstained}, recused {recused}, no vote {missing}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Majority: yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Majority: no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No quorum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources contradict each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>New meeting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no commission yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up a commission with its members first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to commissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commission, number or place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No meetings yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A meeting has an agenda, a packet for its members, votes, decisions and minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ballots returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set aside: {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OrderDialog</name>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {count} decisions; what is left empty stays as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcomes are asked for from this day on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutcomeDialog</name>
        <message>
            <source>What became of it? {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{decision}, in force from {date}; {after}, due {due}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked at on</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items to be decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided as proposed: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left for single entry: {count}; the last column says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every item has its decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided as proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No vote entered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes are missing or contradict each other</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
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
        <name>UndoingDialog</name>
        <message>
            <source>Undo by a further decision? {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{decision}, {meeting}. The question goes on an agenda; the decision stays in force until the commission has decided and the minutes are signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No coming meeting takes questions. Prepare one first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VoteColumns</name>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Substitute, seat of {member}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abst.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VoteRows</name>
        <message>
            <source>Voted: {voted} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block of unanimous items: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One line for all: No. {numbers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different votes</source>
            <translation type="unfinished" />
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
