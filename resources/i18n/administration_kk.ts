<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>AccountsTab</name>
        <message>
            <source>Name or account</source>
            <translation>Аты немесе есептік жазба</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Есептік жазбалар</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>Жаңа құпиясөз…</translation>
        </message>
        <message>
            <source>Disable…</source>
            <translation>Өшіру…</translation>
        </message>
        <message>
            <source>Enable…</source>
            <translation>Қосу…</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>Есептік жазба қосу</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Last log-in</source>
            <translation>Соңғы кіру</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Құрылды</translation>
        </message>
        <message>
            <source>Another administrator can disable your account.</source>
            <translation>Сіздің есептік жазбаңызды басқа әкімші өшіре алады.</translation>
        </message>
        <message>
            <source>Disable the account {login}?</source>
            <translation>{login} есептік жазбасын өшіру керек пе?</translation>
        </message>
        <message>
            <source>{name} can no longer log in. The log keeps what was done under this account.</source>
            <translation>{name} енді кіре алмайды. Осы есептік жазбамен не істелгені журналда қалады.</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Өшіру</translation>
        </message>
    </context>
    <context>
        <name>Administration</name>
        <message>
            <source>Calibration recorded</source>
            <translation>Калибрлеу тіркелді</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>Жаңа есептік жазба</translation>
        </message>
        <message>
            <source>Hand the password over in person; it can be changed after the first log-in. Whoever has an account can open all data of this workspace with the right tools: roles prevent mistakes.</source>
            <translation>Құпиясөзді қолма-қол беріңіз; оны алғаш кіргеннен кейін өзгертуге болады. Есептік жазбасы бар адам арнайы құралдармен осы жұмыс кеңістігінің барлық дерегін аша алады: рөлдер қателіктен сақтайды.</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>Есептік жазба қосу</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Есептік жазбаның аты</translation>
        </message>
        <message>
            <source>Letters and digits, for logging in</source>
            <translation>Кіруге арналған әріптер мен цифрлар</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>Account {login}</source>
            <translation>{login} есептік жазбасы</translation>
        </message>
        <message>
            <source>A new role counts from the next log-in.</source>
            <translation>Жаңа рөл келесі кіруден бастап қолданылады.</translation>
        </message>
        <message>
            <source>New password for {login}</source>
            <translation>{login} үшін жаңа құпиясөз</translation>
        </message>
        <message>
            <source>Enable the account {login}</source>
            <translation>{login} есептік жазбасын қосу</translation>
        </message>
        <message>
            <source>The password until now stops working at once.</source>
            <translation>Бұрынғы құпиясөз бірден жарамсыз болады.</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>Құпиясөз орнату</translation>
        </message>
        <message>
            <source>Change own password</source>
            <translation>Өз құпиясөзін өзгерту</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Құпиясөзді өзгерту</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Қазіргі құпиясөз</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Жаңа құпиясөз</translation>
        </message>
        <message>
            <source>12 characters or more; several unrelated words are easy to remember</source>
            <translation>12 немесе одан көп таңба; өзара байланыссыз бірнеше сөзді есте сақтау оңай</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>Жаңа құпиясөз тағы бір рет</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>Екі құпиясөз бірдей емес.</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Өшірілген</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Сіз</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Қосулы</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Құрылды</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Өзгертілді</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Жойылды</translation>
        </message>
        <message>
            <source>Viewed</source>
            <translation>Қаралды</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Экспортталды</translation>
        </message>
        <message>
            <source>Results previewed</source>
            <translation>Нәтижелер алдын ала қаралды</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Импортталды</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Импорт кері қайтарылды</translation>
        </message>
        <message>
            <source>Ballot replaced</source>
            <translation>Бюллетень ауыстырылды</translation>
        </message>
        <message>
            <source>Ballot taken back</source>
            <translation>Бюллетень қайтарып алынды</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Cut applied</source>
            <translation>Өту шегі күшіне енгізілді</translation>
        </message>
        <message>
            <source>Interview score corrected</source>
            <translation>Әңгімелесу балы түзетілді</translation>
        </message>
        <message>
            <source>Logged in</source>
            <translation>Кіру</translation>
        </message>
        <message>
            <source>Logged out</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>Failed log-ins before</source>
            <translation>Алдындағы сәтсіз кірулер</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Құпиясөз өзгертілді</translation>
        </message>
        <message>
            <source>Opened with the recovery key</source>
            <translation>Қалпына келтіру кілтімен ашылды</translation>
        </message>
        <message>
            <source>Restored from a backup</source>
            <translation>Сақтық көшірмеден қалпына келтірілді</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Сақтық көшірме жасалды</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Тексерілді</translation>
        </message>
        <message>
            <source>all is well</source>
            <translation>бәрі дұрыс</translation>
        </message>
        <message>
            <source>something was found</source>
            <translation>сәйкессіздік табылды</translation>
        </message>
        <message>
            <source>results before release</source>
            <translation>берілгенге дейінгі нәтижелер</translation>
        </message>
        <message>
            <source>register, officials: {}</source>
            <translation>тізілім, лауазымды адамдар: {}</translation>
        </message>
        <message>
            <source>table, rows: {}</source>
            <translation>кесте, жолдар: {}</translation>
        </message>
        <message>
            <source>audit log, events: {}</source>
            <translation>аудит журналы, оқиғалар: {}</translation>
        </message>
        <message>
            <source>refused rows: {}</source>
            <translation>қабылданбаған жолдар: {}</translation>
        </message>
        <message>
            <source>refused rows of ballots: {}</source>
            <translation>бюллетеньдердің қабылданбаған жолдары: {}</translation>
        </message>
        <message>
            <source>ballot No. {}, meeting record {}</source>
            <translation>№ {} бюллетень, отырыс жазбасы {}</translation>
        </message>
        <message>
            <source>ballots</source>
            <translation>бюллетеньдер</translation>
        </message>
        <message>
            <source>commission packet, release {}</source>
            <translation>комиссия пакеті, {}-нұсқа</translation>
        </message>
        <message>
            <source>commission packet, preview</source>
            <translation>комиссия пакеті, алдын ала</translation>
        </message>
        <message>
            <source>results, release {}</source>
            <translation>нәтижелер, {}-нұсқа</translation>
        </message>
        <message>
            <source>results, preview</source>
            <translation>нәтижелер, алдын ала</translation>
        </message>
        <message>
            <source>list of applications</source>
            <translation>өтінімдер тізімі</translation>
        </message>
        <message>
            <source>objections: {}</source>
            <translation>қарсылықтар: {}</translation>
        </message>
        <message>
            <source>letter: documents by {2}.{1}.{0}</source>
            <translation>хат: құжаттар мерзімі {2}.{1}.{0}</translation>
        </message>
        <message>
            <source>copy of the file</source>
            <translation>файлдың көшірмесі</translation>
        </message>
        <message>
            <source>list of documents needed</source>
            <translation>қажет құжаттар тізімі</translation>
        </message>
        <message>
            <source>register</source>
            <translation>тізілім</translation>
        </message>
        <message>
            <source>marks</source>
            <translation>бағалар</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Қолмен</translation>
        </message>
        <message>
            <source>When the workspace was closed</source>
            <translation>Жұмыс кеңістігі жабылғанда</translation>
        </message>
        <message>
            <source>Before an import</source>
            <translation>Импорт алдында</translation>
        </message>
        <message>
            <source>Before a release</source>
            <translation>Нәтижелерді беру алдында</translation>
        </message>
        <message>
            <source>Before an update</source>
            <translation>Жаңарту алдында</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} МБ</translation>
        </message>
    </context>
    <context>
        <name>AdministrationPage</name>
        <message>
            <source>Accounts</source>
            <translation>Есептік жазбалар</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>Look and password</source>
            <translation>Көрініс және құпиясөз</translation>
        </message>
    </context>
    <context>
        <name>AuditTab</name>
        <message>
            <source>Verify</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Аудит журналы</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Есептік жазба</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Әрекет</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>Fields and notes</source>
            <translation>Өрістер мен ескертпелер</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Кезең</translation>
        </message>
        <message numerus="yes">
            <source>Last %n day(s)</source>
            <translation>
                <numerusform>Соңғы %n күн</numerusform>
                <numerusform>Соңғы %n күн</numerusform>
            </translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Соңғы 24 сағат</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln оқиға</numerusform>
                <numerusform>%Ln оқиға</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit log is being verified</source>
            <translation>Аудит журналы тексерілуде</translation>
        </message>
        <message>
            <source>Nothing was altered past the program.</source>
            <translation>Бағдарламадан тыс ештеңе өзгертілмеген.</translation>
        </message>
        <message>
            <source>Looked at {events} events, {records} records, {versions} released versions.</source>
            <translation>Қаралды: {events} оқиға, {records} жазба, нәтижелердің {versions} берілген нұсқасы.</translation>
        </message>
        <message>
            <source>Further differences: {count}.</source>
            <translation>Тағы айырмашылықтар: {count}.</translation>
        </message>
        <message>
            <source>Tell the administrator; compare with a backup.</source>
            <translation>Әкімшіге хабарлаңыз; сақтық көшірмемен салыстырыңыз.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Не табылды</translation>
        </message>
    </context>
    <context>
        <name>BackupsTab</name>
        <message>
            <source>Back up now</source>
            <translation>Қазір көшірме жасау</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Сақтық көшірме әлі жоқ</translation>
        </message>
        <message>
            <source>The first one is made when this workspace is closed after changes, or now by hand.</source>
            <translation>Біріншісі осы жұмыс кеңістігі өзгерістерден кейін жабылғанда немесе қазір қолмен жасалады.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Жасалған уақыты</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Events in the log</source>
            <translation>Журналдағы оқиғалар</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Көлемі</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Қалта таңдау…</translation>
        </message>
        <message>
            <source>Do not copy</source>
            <translation>Көшірмеу</translation>
        </message>
        <message>
            <source>Each backup was opened and verified. Kept are the 10 last, and the last of 8 weeks and 24 months. A backup is restored into a new folder: evalapp restore BACKUP --workspace FOLDER.</source>
            <translation>Әр көшірме ашылып, тексерілген. Соңғы 10 көшірме, сондай-ақ 8 аптаның және 24 айдың соңғылары сақталады. Көшірме жаңа қалтаға қалпына келтіріледі: evalapp restore КӨШІРМЕ --workspace ҚАЛТА.</translation>
        </message>
        <message>
            <source>Backups lie beside the data only.</source>
            <translation>Көшірмелер тек деректердің жанында жатыр.</translation>
        </message>
        <message>
            <source>Choose a folder on another disk: otherwise both go with this one.</source>
            <translation>Басқа дискіден қалта таңдаңыз: әйтпесе осы дискімен бірге екеуі де жоғалады.</translation>
        </message>
        <message>
            <source>The second copies lie on the same disk.</source>
            <translation>Екінші көшірмелер сол дискінің өзінде жатыр.</translation>
        </message>
        <message>
            <source>The newest second copy: {moment}</source>
            <translation>Ең жаңа екінші көшірме: {moment}</translation>
        </message>
        <message>
            <source>Second copies, the newest: {moment}</source>
            <translation>Екінші көшірмелер, ең жаңасы: {moment}</translation>
        </message>
        <message>
            <source>A backup is being made and verified</source>
            <translation>Сақтық көшірме жасалып, тексерілуде</translation>
        </message>
        <message>
            <source>The backup was made and verified.</source>
            <translation>Сақтық көшірме жасалып, тексерілді.</translation>
        </message>
        <message>
            <source>Folder for second copies</source>
            <translation>Екінші көшірмелердің қалтасы</translation>
        </message>
    </context>
    <context>
        <name>EventPanel</name>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Есептік жазба</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Мәндер</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Өрістер</translation>
        </message>
        <message>
            <source>Link in the chain</source>
            <translation>Тізбектегі буын</translation>
        </message>
        <message>
            <source>{old} → {new}</source>
            <translation>{old} → {new}</translation>
        </message>
    </context>
    <context>
        <name>FindingsDialog</name>
        <message>
            <source>What the verification found</source>
            <translation>Тексеру не тапты</translation>
        </message>
        <message>
            <source>Tell the administrator; compare with a backup.</source>
            <translation>Әкімшіге хабарлаңыз; сақтық көшірмемен салыстырыңыз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>OwnTab</name>
        <message>
            <source>As the system</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Күңгірт</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Әдеттегі</translation>
        </message>
        <message>
            <source>Close together</source>
            <translation>Тығыз</translation>
        </message>
        <message>
            <source>Change password…</source>
            <translation>Құпиясөзді өзгерту…</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Осы компьютерде</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Безендіру</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Мәтін өлшемі</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Кесте жолдары</translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Сіздің есептік жазбаңыз</translation>
        </message>
        <message>
            <source>Your password was changed.</source>
            <translation>Құпиясөзіңіз өзгертілді.</translation>
        </message>
        <message>
            <source>Log in with it next time.</source>
            <translation>Келесі жолы осымен кіріңіз.</translation>
        </message>
    </context>
</TS>
