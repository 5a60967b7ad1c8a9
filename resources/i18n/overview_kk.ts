<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>ObjectionsPage</name>
        <message>
            <source>No objections</source>
            <translation>Қарсылықтар жоқ</translation>
        </message>
        <message>
            <source>They are entered where they belong: at a result, on the card of an applicant or member, at a decision.</source>
            <translation>Олар өз орнында енгізіледі: нәтиженің жанында, үміткердің немесе резервшінің карточкасында, шешімнің жанында.</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Objections to answer</source>
            <translation>Жауап күткен қарсылықтар</translation>
        </message>
        <message>
            <source>No objection waits for an answer.</source>
            <translation>Жауап күткен қарсылық жоқ.</translation>
        </message>
        <message>
            <source>Campaigns under way</source>
            <translation>Ағымдағы науқандар</translation>
        </message>
        <message>
            <source>No campaign is under way.</source>
            <translation>Қазір жүріп жатқан науқан жоқ.</translation>
        </message>
        <message>
            <source>Results not shown to persons yet</source>
            <translation>Нәтижесімен әлі таныстырылмағандар</translation>
        </message>
        <message>
            <source>Stays in the reserve that end soon</source>
            <translation>Резервте болу мерзімі аяқталатындар</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>Calendar of working days</source>
            <translation>Жұмыс күндерінің күнтізбесі</translation>
        </message>
        <message>
            <source>Last releases</source>
            <translation>Соңғы берілген нәтижелер</translation>
        </message>
        <message>
            <source>Last imports</source>
            <translation>Соңғы импорттар</translation>
        </message>
        <message>
            <source>More: {count}</source>
            <translation>Тағы: {count}</translation>
        </message>
        <message>
            <source>Meetings of commissions</source>
            <translation>Комиссия отырыстары</translation>
        </message>
        <message>
            <source>Outcomes of decisions to record</source>
            <translation>Жазылатын шешім нәтижелері</translation>
        </message>
        <message>
            <source>Terms in commissions that end soon</source>
            <translation>Комиссиялардағы жақында аяқталатын мерзімдер</translation>
        </message>
        <message>
            <source>Meeting No. {number} of {date}</source>
            <translation>№ {number} отырыс, {date}</translation>
        </message>
        <message>
            <source>items: {count}</source>
            <translation>мәселелер: {count}</translation>
        </message>
        <message>
            <source>ballots overdue: {overdue} of {count}</source>
            <translation>мерзімінде қайтпаған бюллетеньдер: {overdue}, барлығы {count}</translation>
        </message>
        <message>
            <source>changes to confirm: {count}</source>
            <translation>расталатын өзгерістер: {count}</translation>
        </message>
        <message>
            <source>minutes not signed</source>
            <translation>хаттамаға қол қойылмаған</translation>
        </message>
        <message>
            <source>the day has passed</source>
            <translation>күні өтіп кетті</translation>
        </message>
        <message>
            <source>packet not made</source>
            <translation>топтама жасалмаған</translation>
        </message>
        <message>
            <source>ballots not back: {count}</source>
            <translation>қайтпаған бюллетеньдер: {count}</translation>
        </message>
        <message>
            <source>due {date}</source>
            <translation>мерзімі {date}</translation>
        </message>
        <message>
            <source>received {date}</source>
            <translation>түсті: {date}</translation>
        </message>
        <message>
            <source>as of {date}</source>
            <translation>{date} күнгі</translation>
        </message>
        <message>
            <source>officials: {count}</source>
            <translation>лауазымды адам: {count}</translation>
        </message>
        <message>
            <source>forms: {received} of {required}, missing {missing}</source>
            <translation>парақ: {required} ішінен {received}, жетіспейді {missing}</translation>
        </message>
        <message>
            <source>being entered: {count}</source>
            <translation>толтырылуда: {count}</translation>
        </message>
        <message>
            <source>open forms: {count}</source>
            <translation>жабылмаған парақ: {count}</translation>
        </message>
        <message>
            <source>{count} of {all} officials</source>
            <translation>{all} адамнан {count}</translation>
        </message>
        <message>
            <source>ended {date}</source>
            <translation>{date} аяқталды</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>{date} дейін</translation>
        </message>
        <message>
            <source>On this disk</source>
            <translation>Осы дискіде</translation>
        </message>
        <message>
            <source>Second folder, on another disk</source>
            <translation>Басқа дискідегі екінші қалта</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>әлі жоқ</translation>
        </message>
        <message>
            <source>A damaged disk would take all copies with it.</source>
            <translation>Диск бұзылса, барлық көшірме жоғалады.</translation>
        </message>
        <message>
            <source>{folder} lies on the same disk</source>
            <translation>{folder} сол дискіде тұр</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>no backup there</source>
            <translation>онда көшірме жоқ</translation>
        </message>
        <message>
            <source>days old: {count}</source>
            <translation>күн өтті: {count}</translation>
        </message>
        <message>
            <source>No holidays of {year} are entered</source>
            <translation>{year} жылғы мереке күндері енгізілмеген</translation>
        </message>
        <message>
            <source>Terms are counted with weekends only until they are.</source>
            <translation>Енгізілгенге дейін мерзімдер тек демалыс күндерімен есептеледі.</translation>
        </message>
        <message>
            <source>to be filled</source>
            <translation>толтыру керек</translation>
        </message>
        <message>
            <source>{all} events, {today} today</source>
            <translation>оқиға: {all}, бүгін: {today}</translation>
        </message>
        <message>
            <source>Never verified yet.</source>
            <translation>Әлі тексерілмеген.</translation>
        </message>
        <message>
            <source>Verified {moment}</source>
            <translation>Тексерілді: {moment}</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>бүтін</translation>
        </message>
        <message>
            <source>problems found</source>
            <translation>ақау табылды</translation>
        </message>
        <message>
            <source>{moment} · new {new}, changed {changed}, refused {refused}</source>
            <translation>{moment} · жаңа {new}, өзгерген {changed}, қабылданбаған {refused}</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>қайтарылды</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>All objections</source>
            <translation>Барлық қарсылықтар</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>This workspace is empty</source>
            <translation>Бұл жұмыс кеңістігі бос</translation>
        </message>
        <message>
            <source>Begin with these steps; each opens its place.</source>
            <translation>Мына қадамдардан бастаңыз; әрқайсысы өз орнын ашады.</translation>
        </message>
        <message>
            <source>Results appear here when a campaign releases them.</source>
            <translation>Науқан нәтижелері берілгенде осында көрінеді.</translation>
        </message>
        <message>
            <source>done</source>
            <translation>дайын</translation>
        </message>
        <message>
            <source>Name a second folder for backups</source>
            <translation>Сақтық көшірмелер үшін екінші қалтаны көрсетіңіз</translation>
        </message>
        <message>
            <source>On another disk, so that a damaged one does not take them along.</source>
            <translation>Басқа дискіде, бірі бұзылса да көшірмелер сақталады.</translation>
        </message>
        <message>
            <source>Import the register of officials</source>
            <translation>Лауазымды адамдар тізілімін импорттаңыз</translation>
        </message>
        <message>
            <source>From the spreadsheet you keep today; you see every row before it is written.</source>
            <translation>Бүгін жүргізіп отырған кестеңізден; әр жолды жазылмай тұрып көресіз.</translation>
        </message>
        <message>
            <source>Look through the competency framework and the calendar</source>
            <translation>Құзыреттер шеңбері мен күнтізбені қарап шығыңыз</translation>
        </message>
        <message>
            <source>Competencies, weights, targets; holidays and moved days off.</source>
            <translation>Құзыреттер, салмақтар, мақсаттар; мерекелер мен ауыстырылған демалыстар.</translation>
        </message>
        <message>
            <source>Prepare a campaign</source>
            <translation>Бағалау науқанын дайындаңыз</translation>
        </message>
        <message>
            <source>Whom it assesses, who rates, by which rules.</source>
            <translation>Кім бағаланады, кім бағалайды, қандай қағидалармен.</translation>
        </message>
        <message>
            <source>Prepare an intake of the reserve</source>
            <translation>Резервке іріктеуді дайындаңыз</translation>
        </message>
        <message>
            <source>Rules, days, places and stages; then the applications.</source>
            <translation>Қағидалар, күндер, орындар мен кезеңдер; содан кейін өтінімдер.</translation>
        </message>
        <message>
            <source>Enter a commission and prepare its meeting</source>
            <translation>Комиссия құрып, отырысын дайындаңыз</translation>
        </message>
        <message>
            <source>Members and voting rule; then agenda, packet, votes and minutes.</source>
            <translation>Мүшелері мен дауыс беру қағидасы; содан кейін күн тәртібі, топтама, дауыстар мен хаттама.</translation>
        </message>
    </context>
</TS>
