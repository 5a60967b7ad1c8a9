<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>AppointmentDialog</name>
        <message>
            <source>New appointment</source>
            <translation>Жаңа тағайындау</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Тағайындау</translation>
        </message>
    </context>
    <context>
        <name>CardTab</name>
        <message>
            <source>Time in posts</source>
            <translation>Лауазымдардағы мерзім</translation>
        </message>
        <message>
            <source>No released results yet.</source>
            <translation>Берілген нәтиже әзірге жоқ.</translation>
        </message>
        <message>
            <source>Totals of campaigns</source>
            <translation>Науқандар бойынша балл</translation>
        </message>
        <message>
            <source>total and 90 % interval</source>
            <translation>балл және 90 % аралық</translation>
        </message>
        <message>
            <source>Competencies</source>
            <translation>Құзыреттер</translation>
        </message>
        <message>
            <source>target</source>
            <translation>мақсат</translation>
        </message>
        <message>
            <source>below target</source>
            <translation>мақсаттан төмен</translation>
        </message>
        <message>
            <source>{appointments}, {moves} in {years}</source>
            <translation>{appointments}, {years} ішінде: {moves}</translation>
        </message>
        <message numerus="yes">
            <source>%n appointment(s)</source>
            <translation>
                <numerusform>%n тағайындау</numerusform>
                <numerusform>%n тағайындау</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n жыл</numerusform>
                <numerusform>%n жыл</numerusform>
            </translation>
        </message>
        <message>
            <source>akimats {years}</source>
            <translation>әкімдіктер {years}</translation>
        </message>
        <message>
            <source>ministries {years}</source>
            <translation>министрліктер {years}</translation>
        </message>
        <message>
            <source>other {years}</source>
            <translation>басқалары {years}</translation>
        </message>
    </context>
    <context>
        <name>DataTab</name>
        <message>
            <source>The IIN states another date of birth. Check it against the identity card.</source>
            <translation>ЖСН бойынша туған күні басқа. Жеке куәлікпен салыстырыңыз.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Аты-жөні қазақша</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Аты-жөні орысша</translation>
        </message>
        <message>
            <source>State service, as stated</source>
            <translation>Мемлекеттік қызмет өтілі, тізім бойынша</translation>
        </message>
        <message>
            <source>{day}, age {age}</source>
            <translation>{day}, жасы {age}</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Қазақстан</translation>
        </message>
    </context>
    <context>
        <name>AppointmentEndDialog</name>
        <message>
            <source>End the appointment?</source>
            <translation>Тағайындауды аяқтайсыз ба?</translation>
        </message>
        <message>
            <source>End appointment</source>
            <translation>Тағайындауды аяқтау</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Nobody is here yet</source>
            <translation>Мұнда әзірге ешкім жоқ</translation>
        </message>
        <message>
            <source>This list holds deputy ministers and deputy akims. The quickest way is to import the Excel list you have: the program recognises its columns, you check them.</source>
            <translation>Бұл тізімде министрлер мен әкімдердің орынбасарлары тұрады. Ең жылдам жолы – бұрыннан бар Excel кестесін импорттау: бағандарын бағдарлама өзі таниды, сіз тексересіз.</translation>
        </message>
        <message>
            <source>Import from Excel</source>
            <translation>Excel-ден импорттау</translation>
        </message>
        <message>
            <source>Add by hand</source>
            <translation>Қолмен қосу</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Бастау</translation>
        </message>
        <message>
            <source>Workspace is ready</source>
            <translation>Жұмыс кеңістігі жасалды</translation>
        </message>
        <message>
            <source>Keep the recovery key in a safe</source>
            <translation>Қалпына келтіру кілтін сейфте сақтаңыз</translation>
        </message>
        <message>
            <source>Enter the officials</source>
            <translation>Лауазымды адамдарды енгізу</translation>
        </message>
        <message>
            <source>Ministries and regions are in place</source>
            <translation>Министрліктер мен өңірлер дайын тұр</translation>
        </message>
        <message>
            <source>Launch a campaign</source>
            <translation>Бағалау науқанын іске қосу</translation>
        </message>
        <message>
            <source>Roles, weights, as-of date</source>
            <translation>Рөлдер, салмақтар, есептеу күні</translation>
        </message>
        <message>
            <source>Release the results</source>
            <translation>Нәтижелерді беру</translation>
        </message>
        <message>
            <source>Workbook for the commission</source>
            <translation>Комиссияға арналған жұмыс кітабы</translation>
        </message>
    </context>
    <context>
        <name>IndicatorActions</name>
        <message>
            <source>The indicator is removed</source>
            <translation>Көрсеткіш жойылды</translation>
        </message>
    </context>
    <context>
        <name>IndicatorDialog</name>
        <message>
            <source>Change the indicator</source>
            <translation>Көрсеткішті өзгерту</translation>
        </message>
        <message>
            <source>Add a work indicator</source>
            <translation>Жұмыс көрсеткішін қосу</translation>
        </message>
        <message>
            <source>The report or system the figure comes from</source>
            <translation>Сан алынған есеп немесе жүйе</translation>
        </message>
    </context>
    <context>
        <name>IndicatorsTab</name>
        <message>
            <source>Add indicator</source>
            <translation>Көрсеткіш қосу</translation>
        </message>
        <message>
            <source>Indicator: actions</source>
            <translation>Көрсеткіш: әрекеттер</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Жою</translation>
        </message>
    </context>
    <context>
        <name>OfficialDialog</name>
        <message>
            <source>New official</source>
            <translation>Жаңа лауазымды адам</translation>
        </message>
        <message>
            <source>Data of the official</source>
            <translation>Лауазымды адамның деректері</translation>
        </message>
        <message>
            <source>Present post</source>
            <translation>Қазіргі лауазымы</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Қазақстан</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Аты-жөні қазақша</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Аты-жөні орысша</translation>
        </message>
        <message>
            <source>State service, as stated</source>
            <translation>Мемлекеттік қызмет өтілі, тізім бойынша</translation>
        </message>
    </context>
    <context>
        <name>OfficialPanel</name>
        <message>
            <source>Card</source>
            <translation>Карточка</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Нәтижелер</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Қызметі</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Деректер</translation>
        </message>
        <message>
            <source>Personal card: actions</source>
            <translation>Жеке карточка: әрекеттер</translation>
        </message>
        <message>
            <source>Edit data…</source>
            <translation>Деректерді өзгерту…</translation>
        </message>
        <message>
            <source>Add appointment…</source>
            <translation>Тағайындау қосу…</translation>
        </message>
        <message>
            <source>Photo…</source>
            <translation>Фотосурет…</translation>
        </message>
        <message>
            <source>In charge of</source>
            <translation>Жетекшілік етеді</translation>
        </message>
        <message>
            <source>Holds no post today</source>
            <translation>Қазір лауазымы жоқ</translation>
        </message>
        <message>
            <source>{time} in post</source>
            <translation>лауазымда {time}</translation>
        </message>
        <message numerus="yes">
            <source>%n short tenure(s)</source>
            <translation>
                <numerusform>%n қысқа мерзім</numerusform>
                <numerusform>%n қысқа мерзім</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Officials</name>
        <message>
            <source>Order No.</source>
            <translation>Актінің нөмірі</translation>
        </message>
        <message>
            <source>{years} y</source>
            <translation>{years} ж</translation>
        </message>
        <message>
            <source>{post} (acting), {body}</source>
            <translation>{post} (м. а.), {body}</translation>
        </message>
        <message>
            <source>{post}, {body}</source>
            <translation>{post}, {body}</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>қазақ тілі</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>орыс тілі</translation>
        </message>
        <message>
            <source>English</source>
            <translation>ағылшын тілі</translation>
        </message>
        <message>
            <source>akim's order No. {number}</source>
            <translation>№ {number} өкім</translation>
        </message>
        <message>
            <source>order No. {number}</source>
            <translation>№ {number} бұйрық</translation>
        </message>
        <message>
            <source>date unknown</source>
            <translation>күні белгісіз</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>басталуы: {day}</translation>
        </message>
    </context>
    <context>
        <name>OfficialsPage</name>
        <message>
            <source>Officials</source>
            <translation>Лауазымды адамдар</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорттау</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорттау</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{count} / {all}</translation>
        </message>
        <message>
            <source>Selected: 1 of {count}</source>
            <translation>Таңдалды: 1 / {count}</translation>
        </message>
    </context>
    <context>
        <name>PanelActions</name>
        <message>
            <source>This file is no picture. Choose a JPEG or PNG file.</source>
            <translation>Бұл файл сурет емес. JPEG немесе PNG файлын таңдаңыз.</translation>
        </message>
        <message>
            <source>The photo is replaced</source>
            <translation>Фотосурет ауыстырылды</translation>
        </message>
        <message>
            <source>The photo is added</source>
            <translation>Фотосурет қосылды</translation>
        </message>
        <message>
            <source>The appointment is ended</source>
            <translation>Тағайындау аяқталды</translation>
        </message>
        <message>
            <source>The appointment goes on</source>
            <translation>Тағайындау жалғасады</translation>
        </message>
        <message>
            <source>The appointment is removed</source>
            <translation>Тағайындау жойылды</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>PartialDateField</name>
        <message>
            <source>31.12.2025 or 2025</source>
            <translation>31.12.2025 немесе 2025</translation>
        </message>
    </context>
    <context>
        <name>PhotoChoice</name>
        <message>
            <source>Photo</source>
            <translation>Фотосурет</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Суреттер</translation>
        </message>
    </context>
    <context>
        <name>PhotoImport</name>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>RecordTab</name>
        <message>
            <source>Add appointment</source>
            <translation>Тағайындау қосу</translation>
        </message>
        <message>
            <source>No appointments entered yet.</source>
            <translation>Тағайындаулар әлі енгізілмеген.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тілдер</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Наградалар</translation>
        </message>
        <message>
            <source>Sanctions</source>
            <translation>Тәртіптік жазалар</translation>
        </message>
        <message>
            <source>{sanction}, lifted on {day}</source>
            <translation>{sanction}, {day} күні алынған</translation>
        </message>
        <message>
            <source>{post} (acting)</source>
            <translation>{post} (м. а.)</translation>
        </message>
        <message>
            <source>Appointment: actions</source>
            <translation>Тағайындау: әрекеттер</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Аяқтау…</translation>
        </message>
        <message>
            <source>Remove the end date</source>
            <translation>Аяқталған күнін алып тастау</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Жою</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>Official</source>
            <translation>Лауазымды адам</translation>
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
            <source>Total</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>holds no post</source>
            <translation>лауазымы жоқ</translation>
        </message>
        <message>
            <source>{post} (acting)</source>
            <translation>{post} (м. а.)</translation>
        </message>
    </context>
    <context>
        <name>RegisterFilters</name>
        <message>
            <source>Surname, IIN, post or body</source>
            <translation>Тегі, ЖСН, лауазым немесе орган</translation>
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
            <source>Time</source>
            <translation>Мерзімі</translation>
        </message>
    </context>
    <context>
        <name>PersonResultsTab</name>
        <message>
            <source>Nothing has been released for this official yet.</source>
            <translation>Бұл адам бойынша нәтижелер әзірге берілмеген.</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>есептеу күні: {day}</translation>
        </message>
        <message>
            <source>No total</source>
            <translation>Жиынтық балы жоқ</translation>
        </message>
        <message>
            <source>Total {total}</source>
            <translation>Жиынтық балл: {total}</translation>
        </message>
        <message>
            <source>Total {total}, 90 % interval {interval}</source>
            <translation>Жиынтық балл: {total}, 90 % аралық: {interval}</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>деңгей: {level}</translation>
        </message>
        <message>
            <source>band {band}</source>
            <translation>топ: {band}</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>нұсқа: {number}</translation>
        </message>
        <message>
            <source>Results of the campaign</source>
            <translation>Науқан нәтижелері</translation>
        </message>
        <message>
            <source>Objection of {date}</source>
            <translation>{date} түскен қарсылық</translation>
        </message>
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
        <name>TenureWords</name>
        <message numerus="yes">
            <source>less than %n year(s) in post</source>
            <translation>
                <numerusform>лауазымда %n жылдан аз</numerusform>
                <numerusform>лауазымда %n жылдан аз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Less than %n year(s)</source>
            <translation>
                <numerusform>%n жылдан аз</numerusform>
                <numerusform>%n жылдан аз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to %n year(s)</source>
            <translation>
                <numerusform>{first} жылдан %n жылға дейін</numerusform>
                <numerusform>{first} жылдан %n жылға дейін</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) or more</source>
            <translation>
                <numerusform>%n жыл және одан көп</numerusform>
                <numerusform>%n жыл және одан көп</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TotalDelegate</name>
        <message>
            <source>no total</source>
            <translation>балл жоқ</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>бағаланбаған</translation>
        </message>
    </context>
</TS>
