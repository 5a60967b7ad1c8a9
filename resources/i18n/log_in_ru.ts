<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>CapsHint</name>
        <message>
            <source>Caps Lock is on</source>
            <translation>Включён Caps Lock</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Folder for the workspace</source>
            <translation>Папка для рабочего пространства</translation>
        </message>
    </context>
    <context>
        <name>LogIn</name>
        <message>
            <source>Preparing the demonstration</source>
            <translation>Готовится демонстрация</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>12 characters or more; several unrelated words are easy to remember.</source>
            <translation>Не менее 12 знаков; несколько не связанных слов легко запомнить.</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>Пароль ещё раз</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>Пароли не совпадают.</translation>
        </message>
    </context>
    <context>
        <name>LogInWindow</name>
        <message>
            <source>Staff assessment</source>
            <translation>Кадровая оценка</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Рабочее пространство</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Учётная запись</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>No network connection</source>
            <translation>Без подключения к сети</translation>
        </message>
        <message>
            <source>New workspace…</source>
            <translation>Новое рабочее пространство…</translation>
        </message>
        <message>
            <source>Open a workspace that exists…</source>
            <translation>Открыть существующее…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Open with the recovery key</source>
            <translation>Открыть ключом восстановления</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Создать новое</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Locked. Enter your password to go on; nothing was closed.</source>
            <translation>Заблокировано. Чтобы продолжить, введите пароль; ничего не закрыто.</translation>
        </message>
        <message>
            <source>Demonstration: people and data are invented.</source>
            <translation>Демонстрация: люди и данные вымышлены.</translation>
        </message>
        <message>
            <source>There is no workspace on this computer yet. Make one, or open one that exists.</source>
            <translation>На этом компьютере рабочих пространств ещё нет. Создайте новое или откройте существующее.</translation>
        </message>
        <message>
            <source>The data are encrypted. Log in to open the workspace.</source>
            <translation>Данные зашифрованы. Войдите, чтобы их открыть.</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>Демонстрация</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>The workspace is closed; no backup was made. {reason}</source>
            <translation>Рабочее пространство закрыто, но копия не сделана. {reason}</translation>
        </message>
        <message>
            <source>Choose a workspace, or make a new one.</source>
            <translation>Выберите рабочее пространство или создайте новое.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Открывается…</translation>
        </message>
        <message>
            <source>Open the workspace all the same?</source>
            <translation>Всё равно открыть рабочее пространство?</translation>
        </message>
        <message>
            <source>Only when the program does not run on that computer any more, for example after a power failure. Two computers at once damage the data.</source>
            <translation>Только если программа на том компьютере уже не работает, например, после отключения питания. Два компьютера одновременно повредят данные.</translation>
        </message>
        <message>
            <source>Open all the same</source>
            <translation>Всё равно открыть</translation>
        </message>
        <message>
            <source>Open all the same…</source>
            <translation>Всё равно открыть…</translation>
        </message>
        <message>
            <source>Folder of the workspace</source>
            <translation>Папка рабочего пространства</translation>
        </message>
        <message>
            <source>First choose the folder of the workspace.</source>
            <translation>Сначала выберите папку рабочего пространства.</translation>
        </message>
    </context>
    <context>
        <name>NewWorkspaceDialog</name>
        <message>
            <source>New workspace</source>
            <translation>Новое пространство</translation>
        </message>
        <message>
            <source>One encrypted folder holds everything. Whoever can open it holds all of it; roles prevent mistakes, not an account holder with tools.</source>
            <translation>Всё хранится в одной зашифрованной папке. Кто может её открыть, владеет всем: роли уберегают от промахов, но не остановят владельца учётной записи со специальными средствами.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>For example the unit</source>
            <translation>Например, название подразделения</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>On a disk of this computer</source>
            <translation>На диске этого компьютера</translation>
        </message>
        <message>
            <source>Administrator's full name</source>
            <translation>Фамилия, имя, отчество администратора</translation>
        </message>
        <message>
            <source>The account is called “{login}”.</source>
            <translation>Учётная запись называется «{login}».</translation>
        </message>
        <message>
            <source>workspace</source>
            <translation>рабочее пространство</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Создаётся…</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Ключ восстановления</translation>
        </message>
        <message>
            <source>It is shown only now. Without it nobody can open the workspace when passwords are forgotten or keys.json is lost. Keep it on paper in a safe.</source>
            <translation>Ключ показывается только сейчас. Если пароли забыты или файл keys.json утерян, без него рабочее пространство не откроет никто. Храните его на бумаге в сейфе.</translation>
        </message>
        <message>
            <source>Open the workspace</source>
            <translation>Открыть пространство</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Open with the recovery key</source>
            <translation>Открыть ключом восстановления</translation>
        </message>
        <message>
            <source>Type the key from its paper. Lower case, spaces and hyphens do not matter.</source>
            <translation>Наберите ключ с бумаги. Строчные буквы, пробелы и дефисы не важны.</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Ключ восстановления</translation>
        </message>
        <message>
            <source>Administrator's account</source>
            <translation>Учётная запись администратора</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKeyPage</name>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Save to a file…</source>
            <translation>Сохранить в файл…</translation>
        </message>
        <message>
            <source>This is not group {place}. Compare it with your paper.</source>
            <translation>Это не группа {place}. Сравните с бумагой.</translation>
        </message>
        <message>
            <source>First keep the key: print or save it, and type the two groups.</source>
            <translation>Сначала сохраните ключ: напечатайте его или запишите в файл и наберите две группы.</translation>
        </message>
        <message>
            <source>Group {place}</source>
            <translation>Группа {place}</translation>
        </message>
        <message>
            <source>Recovery key of the workspace “{name}”</source>
            <translation>Ключ восстановления рабочего пространства «{name}»</translation>
        </message>
        <message>
            <source>Keep this sheet in a safe. Whoever has it can open the workspace.</source>
            <translation>Храните этот лист в сейфе. Кто им владеет, может открыть рабочее пространство.</translation>
        </message>
        <message>
            <source>Save the recovery key</source>
            <translation>Сохранить ключ восстановления</translation>
        </message>
        <message>
            <source>recovery key.txt</source>
            <translation>ключ восстановления.txt</translation>
        </message>
        <message>
            <source>The file could not be written. Choose another folder.</source>
            <translation>Записать файл не удалось. Выберите другую папку.</translation>
        </message>
        <message>
            <source>Saved. Move the file off this computer.</source>
            <translation>Записано. Уберите файл с этого компьютера.</translation>
        </message>
    </context>
</TS>
