<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>CapsHint</name>
        <message>
            <source>Caps Lock is on</source>
            <translation>Caps Lock қосулы</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose…</source>
            <translation>Таңдау…</translation>
        </message>
        <message>
            <source>Folder for the workspace</source>
            <translation>Жұмыс кеңістігінің қалтасы</translation>
        </message>
    </context>
    <context>
        <name>LogIn</name>
        <message>
            <source>Preparing the demonstration</source>
            <translation>Көрсетілім дайындалуда</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>12 characters or more; several unrelated words are easy to remember.</source>
            <translation>Кемінде 12 таңба; өзара байланыссыз бірнеше сөзді есте сақтау оңай.</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>Құпиясөз тағы бір рет</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>Екі құпиясөз сәйкес келмейді.</translation>
        </message>
    </context>
    <context>
        <name>LogInWindow</name>
        <message>
            <source>Staff assessment</source>
            <translation>Кадрлық бағалау</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation>Кіру</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Жұмыс кеңістігі</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Есептік жазба</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>No network connection</source>
            <translation>Желіге қосылмайды</translation>
        </message>
        <message>
            <source>New workspace…</source>
            <translation>Жаңа жұмыс кеңістігі…</translation>
        </message>
        <message>
            <source>Open a workspace that exists…</source>
            <translation>Бар жұмыс кеңістігін ашу…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Open with the recovery key</source>
            <translation>Қалпына келтіру кілтімен ашу</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Жаңасын жасау</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>Locked. Enter your password to go on; nothing was closed.</source>
            <translation>Құлыпталды. Жалғастыру үшін құпиясөзді енгізіңіз; ештеңе жабылған жоқ.</translation>
        </message>
        <message>
            <source>Demonstration: people and data are invented.</source>
            <translation>Көрсетілім: адамдар мен деректер ойдан шығарылған.</translation>
        </message>
        <message>
            <source>There is no workspace on this computer yet. Make one, or open one that exists.</source>
            <translation>Бұл компьютерде әлі жұмыс кеңістігі жоқ. Жаңасын жасаңыз немесе барын ашыңыз.</translation>
        </message>
        <message>
            <source>The data are encrypted. Log in to open the workspace.</source>
            <translation>Деректер шифрланған. Есептік жазбаңызбен кіріңіз.</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>Көрсетілім</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Қалтаны таңдау…</translation>
        </message>
        <message>
            <source>The workspace is closed; no backup was made. {reason}</source>
            <translation>Жұмыс кеңістігі жабылды, бірақ сақтық көшірме жасалмады. {reason}</translation>
        </message>
        <message>
            <source>Choose a workspace, or make a new one.</source>
            <translation>Жұмыс кеңістігін таңдаңыз немесе жаңасын жасаңыз.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ашылуда…</translation>
        </message>
        <message>
            <source>Open the workspace all the same?</source>
            <translation>Жұмыс кеңістігін бәрібір ашасыз ба?</translation>
        </message>
        <message>
            <source>Only when the program does not run on that computer any more, for example after a power failure. Two computers at once damage the data.</source>
            <translation>Тек бағдарлама ол компьютерде енді жұмыс істемесе ғана, мысалы, электр қуаты өшіп қалғанда. Екі компьютер қатар ашса, деректер бүлінеді.</translation>
        </message>
        <message>
            <source>Open all the same</source>
            <translation>Бәрібір ашу</translation>
        </message>
        <message>
            <source>Open all the same…</source>
            <translation>Бәрібір ашу…</translation>
        </message>
        <message>
            <source>Folder of the workspace</source>
            <translation>Жұмыс кеңістігінің қалтасы</translation>
        </message>
        <message>
            <source>First choose the folder of the workspace.</source>
            <translation>Алдымен жұмыс кеңістігінің қалтасын таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>NewWorkspaceDialog</name>
        <message>
            <source>New workspace</source>
            <translation>Жаңа жұмыс кеңістігі</translation>
        </message>
        <message>
            <source>One encrypted folder holds everything. Whoever can open it holds all of it; roles prevent mistakes, not an account holder with tools.</source>
            <translation>Бәрі бір шифрланған қалтада сақталады. Оны аша алатын адам бәріне қол жеткізеді: рөлдер қателіктен сақтайды, бірақ құралы бар есептік жазба иесін тоқтата алмайды.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Жасау</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>For example the unit</source>
            <translation>Мысалы, бөлімше атауы</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>On a disk of this computer</source>
            <translation>Осы компьютердің дискісінде</translation>
        </message>
        <message>
            <source>Administrator's full name</source>
            <translation>Әкімшінің тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>The account is called “{login}”.</source>
            <translation>Есептік жазбаның аты – «{login}».</translation>
        </message>
        <message>
            <source>workspace</source>
            <translation>жұмыс кеңістігі</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Жасалуда…</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>It is shown only now. Without it nobody can open the workspace when passwords are forgotten or keys.json is lost. Keep it on paper in a safe.</source>
            <translation>Кілт тек қазір көрсетіледі. Құпиясөздер ұмытылса немесе keys.json жоғалса, онсыз жұмыс кеңістігін ешкім аша алмайды. Оны қағазда, сейфте сақтаңыз.</translation>
        </message>
        <message>
            <source>Open the workspace</source>
            <translation>Жұмыс кеңістігін ашу</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Open with the recovery key</source>
            <translation>Қалпына келтіру кілтімен ашу</translation>
        </message>
        <message>
            <source>Type the key from its paper. Lower case, spaces and hyphens do not matter.</source>
            <translation>Кілтті қағаздан теріңіз. Кіші әріптердің, бос орындар мен сызықшалардың маңызы жоқ.</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>Administrator's account</source>
            <translation>Әкімшінің есептік жазбасы</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKeyPage</name>
        <message>
            <source>Print…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>Save to a file…</source>
            <translation>Файлға сақтау…</translation>
        </message>
        <message>
            <source>This is not group {place}. Compare it with your paper.</source>
            <translation>Бұл {place}-топ емес. Қағазбен салыстырыңыз.</translation>
        </message>
        <message>
            <source>First keep the key: print or save it, and type the two groups.</source>
            <translation>Алдымен кілтті сақтаңыз: басып шығарыңыз немесе файлға жазыңыз да, екі топты теріңіз.</translation>
        </message>
        <message>
            <source>Group {place}</source>
            <translation>{place}-топ</translation>
        </message>
        <message>
            <source>Recovery key of the workspace “{name}”</source>
            <translation>«{name}» жұмыс кеңістігінің қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>Keep this sheet in a safe. Whoever has it can open the workspace.</source>
            <translation>Бұл парақты сейфте сақтаңыз. Ол кімде болса, сол жұмыс кеңістігін аша алады.</translation>
        </message>
        <message>
            <source>Save the recovery key</source>
            <translation>Қалпына келтіру кілтін сақтау</translation>
        </message>
        <message>
            <source>recovery key.txt</source>
            <translation>қалпына келтіру кілті.txt</translation>
        </message>
        <message>
            <source>The file could not be written. Choose another folder.</source>
            <translation>Файлды жазу мүмкін болмады. Басқа қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Saved. Move the file off this computer.</source>
            <translation>Сақталды. Файлды бұл компьютерден алып кетіңіз.</translation>
        </message>
    </context>
</TS>
