<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>CheckStep</name>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>With problems</source>
            <translation>Мәселесі бар</translation>
        </message>
        <message>
            <source>Save refused rows…</source>
            <translation>Қабылданбағандарды Excel-ге сақтау…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message numerus="yes">
            <source>Write %n row(s)</source>
            <translation>
                <numerusform>Жазу, жолдар: %n</numerusform>
                <numerusform>Жазу, жолдар: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep as open forms</source>
            <translation>Жабылмаған парақ ретінде сақтау</translation>
        </message>
        <message>
            <source>sheets {names}</source>
            <translation>парақтар: {names}</translation>
        </message>
        <message>
            <source>sheet “{sheet}”, rows {rows}, header in row {header}</source>
            <translation>«{sheet}» парағы, {rows}-жолдар, тақырып {header}-жолда</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Check the rows</source>
            <translation>Жолдарды тексеру</translation>
        </message>
        <message>
            <source>Required columns are missing: {fields}.</source>
            <translation>Міндетті бағандар жетіспейді: {fields}.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message>
            <source>Header in rows</source>
            <translation>Тақырып жолдары</translation>
        </message>
        <message>
            <source>Last row of the header</source>
            <translation>Тақырыптың соңғы жолы</translation>
        </message>
        <message>
            <source>The choice is kept for lists with the same headers.</source>
            <translation>Таңдау осындай тақырыптары бар тізімдер үшін сақталады.</translation>
        </message>
        <message>
            <source>All sheets with such a list</source>
            <translation>Осындай тізімі бар барлық парақ</translation>
        </message>
        <message>
            <source>Column of the list</source>
            <translation>Тізімдегі баған</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Мазмұны</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Алғашқы мәндері</translation>
        </message>
        <message>
            <source>Nothing that is imported</source>
            <translation>Импортталмайды</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop a spreadsheet here</source>
            <translation>Кестені осында апарыңыз</translation>
        </message>
        <message>
            <source>Excel, LibreOffice or text: {kinds}</source>
            <translation>Excel, LibreOffice немесе мәтін: {kinds}</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Файлды таңдау…</translation>
        </message>
        <message>
            <source>Spreadsheets</source>
            <translation>Кестелер</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Файлды таңдау</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>Read the file</source>
            <translation>Файлды оқу</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Оқылуда</translation>
        </message>
        <message>
            <source>By the officials' posts</source>
            <translation>Адамдардың лауазымы бойынша</translation>
        </message>
        <message>
            <source>A new name makes a new campaign.</source>
            <translation>Жаңа атау жаңа науқан құрады.</translation>
        </message>
        <message>
            <source>Category of a new campaign</source>
            <translation>Жаңа науқанның санаты</translation>
        </message>
        <message>
            <source>A new name makes a new intake.</source>
            <translation>Жаңа атау жаңа іріктеу құрады.</translation>
        </message>
        <message>
            <source>Rule set of a new intake</source>
            <translation>Жаңа іріктеудің қағидалар жиынтығы</translation>
        </message>
        <message>
            <source>Columns are matched with the stages of this intake.</source>
            <translation>Бағандар осы іріктеудің кезеңдерімен сәйкестендіріледі.</translation>
        </message>
        <message>
            <source>Says how long a stay lasts where the list names no last day.</source>
            <translation>Тізімде соңғы күн көрсетілмесе, мерзімді айқындайды.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Import of officials</source>
            <translation>Лауазымды адамдарды импорттау</translation>
        </message>
        <message>
            <source>Import of marks</source>
            <translation>Бағаларды импорттау</translation>
        </message>
        <message>
            <source>Import of applications</source>
            <translation>Өтінімдерді импорттау</translation>
        </message>
        <message>
            <source>Import of work indicators</source>
            <translation>Жұмыс көрсеткіштерін импорттау</translation>
        </message>
        <message>
            <source>Import of stage scores</source>
            <translation>Кезең балдарын импорттау</translation>
        </message>
        <message>
            <source>Import of reserve members</source>
            <translation>Резервшілер тізімін импорттау</translation>
        </message>
        <message>
            <source>Officials</source>
            <translation>Лауазымды адамдар</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Бағалар</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Өтінімдер</translation>
        </message>
        <message>
            <source>Work indicators</source>
            <translation>Жұмыс көрсеткіштері</translation>
        </message>
        <message>
            <source>Stage scores</source>
            <translation>Кезең балдары</translation>
        </message>
        <message>
            <source>Score of stage {number}</source>
            <translation>{number}-кезеңнің балы</translation>
        </message>
        <message>
            <source>{part}, job {number}</source>
            <translation>{part}, {number}-жұмыс</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Жұмыс орны</translation>
        </message>
        <message>
            <source>Row number</source>
            <translation>Жол нөмірі</translation>
        </message>
        <message>
            <source>In post since</source>
            <translation>Тағайындалған күні</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Бұйрық нөмірі</translation>
        </message>
        <message>
            <source>Years of service</source>
            <translation>Қызмет өтілі</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Пікір</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>Тіркеу нөмірі</translation>
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
            <source>Kazakh language</source>
            <translation>Қазақ тілі</translation>
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
            <source>Conviction</source>
            <translation>Соттылығы</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>What was measured</source>
            <translation>Не өлшенді</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Мәні</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Өлшем бірлігі</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Жоспар</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>Кезең басы</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>Кезең соңы</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>Out of how many</source>
            <translation>Нешеуден</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Қайтарылды</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>Nothing is written until you press “Write”</source>
            <translation>«Жазу» батырмасын басқанша ештеңе жазылмайды</translation>
        </message>
        <message>
            <source>The import was undone</source>
            <translation>Импорт қайтарылды</translation>
        </message>
        <message>
            <source>Everything is as it was before it.</source>
            <translation>Бәрі бұрынғы қалпында.</translation>
        </message>
        <message>
            <source>refused rows</source>
            <translation>қабылданбағандар</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Жұмыс кітабы</translation>
        </message>
        <message>
            <source>Save refused rows</source>
            <translation>Қабылданбаған жолдарды сақтау</translation>
        </message>
        <message>
            <source>The refused rows are saved</source>
            <translation>Қабылданбаған жолдар сақталды</translation>
        </message>
        <message>
            <source>Correct them and import the file.</source>
            <translation>Түзетіп, файлды импорттаңыз.</translation>
        </message>
    </context>
    <context>
        <name>PastImports</name>
        <message>
            <source>Past imports</source>
            <translation>Бұрынғы импорттар</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>Бұл импортты қайтару…</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Undo the import of {file}?</source>
            <translation>{file} импортын қайтару керек пе?</translation>
        </message>
        <message>
            <source>What it added goes, what it changed gets its former values.</source>
            <translation>Қосылған жазбалар жойылады, өзгертілгендері бұрынғы мәндеріне қайтады.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Қайтару</translation>
        </message>
    </context>
    <context>
        <name>ProblemList</name>
        <message>
            <source>Problems</source>
            <translation>Мәселелер</translation>
        </message>
        <message>
            <source>Previous problem (Shift+F8)</source>
            <translation>Алдыңғы мәселе (Shift+F8)</translation>
        </message>
        <message>
            <source>Next problem (F8)</source>
            <translation>Келесі мәселе (F8)</translation>
        </message>
        <message>
            <source>Refused rows are not written. The others can be written now; correct the refused ones in Excel and import them again.</source>
            <translation>Қабылданбаған жолдар жазылмайды. Қалғандарын қазір жазуға болады, қабылданбағандарын Excel бағдарламасында түзетіп, қайта импорттаңыз.</translation>
        </message>
    </context>
    <context>
        <name>ReadingGrid</name>
        <message>
            <source>What was read</source>
            <translation>Оқылғаны</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>Step {number} of {total}: {name}</source>
            <translation>{total} қадамның {number}-і: {name}</translation>
        </message>
    </context>
    <context>
        <name>SummaryBar</name>
        <message numerus="yes">
            <source>new</source>
            <translation>
                <numerusform>жаңа</numerusform>
                <numerusform>жаңа</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changed</source>
            <translation>
                <numerusform>өзгерген</numerusform>
                <numerusform>өзгерген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unchanged</source>
            <translation>
                <numerusform>өзгермеген</numerusform>
                <numerusform>өзгермеген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>refused</source>
            <translation>
                <numerusform>қабылданбаған</numerusform>
                <numerusform>қабылданбаған</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WriteStep</name>
        <message>
            <source>Writing</source>
            <translation>Жазылуда</translation>
        </message>
        <message>
            <source>A backup is made first; nothing is kept if you cancel.</source>
            <translation>Алдымен сақтық көшірме жасалады; бас тартсаңыз, ештеңе жазылмайды.</translation>
        </message>
        <message>
            <source>Show the records</source>
            <translation>Жазбаларды көрсету</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Бұл импортты қайтару</translation>
        </message>
        <message>
            <source>Save refused rows…</source>
            <translation>Қабылданбағандарды Excel-ге сақтау…</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Басқа файл</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written</source>
            <translation>
                <numerusform>Жазылған жолдар: %n</numerusform>
                <numerusform>Жазылған жолдар: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused forms of officials of the campaign wait there as open forms.</source>
            <translation>Науқандағы адамдардың қабылданбаған парақтары сонда жабылмаған парақ ретінде күтеді.</translation>
        </message>
        <message>
            <source>Correct the refused rows in Excel and import them again.</source>
            <translation>Қабылданбаған жолдарды Excel бағдарламасында түзетіп, қайта импорттаңыз.</translation>
        </message>
        <message>
            <source>The import was undone; everything is as before</source>
            <translation>Импорт қайтарылды, бәрі бұрынғы қалпында</translation>
        </message>
    </context>
    <context>
        <name>_ProblemModel</name>
        <message>
            <source>Row {row}, “{header}”</source>
            <translation>{row}-жол, «{header}»</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>{row}-жол</translation>
        </message>
    </context>
</TS>
