<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>AccountsTab</name>
        <message>
            <source>Name or account</source>
            <translation>Имя или учётная запись</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Учётные записи</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>Новый пароль…</translation>
        </message>
        <message>
            <source>Disable…</source>
            <translation>Отключить…</translation>
        </message>
        <message>
            <source>Enable…</source>
            <translation>Включить…</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>Добавить учётную запись</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Last log-in</source>
            <translation>Последний вход</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Создано</translation>
        </message>
        <message>
            <source>Another administrator can disable your account.</source>
            <translation>Вашу учётную запись может отключить другой администратор.</translation>
        </message>
        <message>
            <source>Disable the account {login}?</source>
            <translation>Отключить учётную запись {login}?</translation>
        </message>
        <message>
            <source>{name} can no longer log in. The log keeps what was done under this account.</source>
            <translation>{name} больше не сможет войти. Всё сделанное под этой учётной записью остаётся в журнале.</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Отключить</translation>
        </message>
    </context>
    <context>
        <name>Administration</name>
        <message>
            <source>Calibration recorded</source>
            <translation>Калибровка записана</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>Новая учётная запись</translation>
        </message>
        <message>
            <source>Hand the password over in person; it can be changed after the first log-in. Whoever has an account can open all data of this workspace with the right tools: roles prevent mistakes.</source>
            <translation>Передайте пароль лично; после первого входа его можно изменить. Тот, у кого есть учётная запись, с помощью специальных средств может открыть все данные этого рабочего пространства: роли оберегают от ошибок.</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>Добавить учётную запись</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Имя учётной записи</translation>
        </message>
        <message>
            <source>Letters and digits, for logging in</source>
            <translation>Буквы и цифры, для входа</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Account {login}</source>
            <translation>Учётная запись {login}</translation>
        </message>
        <message>
            <source>A new role counts from the next log-in.</source>
            <translation>Новая роль действует со следующего входа.</translation>
        </message>
        <message>
            <source>New password for {login}</source>
            <translation>Новый пароль для {login}</translation>
        </message>
        <message>
            <source>Enable the account {login}</source>
            <translation>Включить учётную запись {login}</translation>
        </message>
        <message>
            <source>The password until now stops working at once.</source>
            <translation>Прежний пароль сразу перестанет действовать.</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Включить</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>Задать пароль</translation>
        </message>
        <message>
            <source>Change own password</source>
            <translation>Смена своего пароля</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Сменить пароль</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Нынешний пароль</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Новый пароль</translation>
        </message>
        <message>
            <source>12 characters or more; several unrelated words are easy to remember</source>
            <translation>12 знаков или больше; несколько не связанных слов легко запомнить</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>Новый пароль ещё раз</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>Пароли не совпадают.</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Отключена</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Создано</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>Viewed</source>
            <translation>Просмотрено</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Экспортировано</translation>
        </message>
        <message>
            <source>Results previewed</source>
            <translation>Предварительный просмотр результатов</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Импортировано</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Импорт отменён</translation>
        </message>
        <message>
            <source>Ballot replaced</source>
            <translation>Бюллетень заменён</translation>
        </message>
        <message>
            <source>Ballot taken back</source>
            <translation>Бюллетень отозван</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Выдано</translation>
        </message>
        <message>
            <source>Cut applied</source>
            <translation>Порог применён</translation>
        </message>
        <message>
            <source>Interview score corrected</source>
            <translation>Балл собеседования исправлен</translation>
        </message>
        <message>
            <source>Logged in</source>
            <translation>Вход</translation>
        </message>
        <message>
            <source>Logged out</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Failed log-ins before</source>
            <translation>Неудачные попытки входа перед этим</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Изменён пароль</translation>
        </message>
        <message>
            <source>Opened with the recovery key</source>
            <translation>Открыто ключом восстановления</translation>
        </message>
        <message>
            <source>Restored from a backup</source>
            <translation>Восстановлено из резервной копии</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Сделана резервная копия</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>all is well</source>
            <translation>всё в порядке</translation>
        </message>
        <message>
            <source>something was found</source>
            <translation>найдены расхождения</translation>
        </message>
        <message>
            <source>results before release</source>
            <translation>результаты до выдачи</translation>
        </message>
        <message>
            <source>register, officials: {}</source>
            <translation>реестр, должностных лиц: {}</translation>
        </message>
        <message>
            <source>table, rows: {}</source>
            <translation>таблица, строк: {}</translation>
        </message>
        <message>
            <source>audit log, events: {}</source>
            <translation>журнал аудита, событий: {}</translation>
        </message>
        <message>
            <source>refused rows: {}</source>
            <translation>непринятые строки: {}</translation>
        </message>
        <message>
            <source>refused rows of ballots: {}</source>
            <translation>непринятых строк бюллетеней: {}</translation>
        </message>
        <message>
            <source>ballot No. {}, meeting record {}</source>
            <translation>бюллетень № {}, запись заседания {}</translation>
        </message>
        <message>
            <source>ballots</source>
            <translation>бюллетени</translation>
        </message>
        <message>
            <source>commission packet, release {}</source>
            <translation>пакет комиссии, версия {}</translation>
        </message>
        <message>
            <source>commission packet, preview</source>
            <translation>пакет комиссии, предварительно</translation>
        </message>
        <message>
            <source>results, release {}</source>
            <translation>результаты, версия {}</translation>
        </message>
        <message>
            <source>results, preview</source>
            <translation>результаты, предварительно</translation>
        </message>
        <message>
            <source>list of applications</source>
            <translation>список заявок</translation>
        </message>
        <message>
            <source>objections: {}</source>
            <translation>возражения: {}</translation>
        </message>
        <message>
            <source>letter: documents by {2}.{1}.{0}</source>
            <translation>письмо: документы до {2}.{1}.{0}</translation>
        </message>
        <message>
            <source>copy of the file</source>
            <translation>копия файла</translation>
        </message>
        <message>
            <source>list of documents needed</source>
            <translation>список нужных документов</translation>
        </message>
        <message>
            <source>register</source>
            <translation>реестр</translation>
        </message>
        <message>
            <source>marks</source>
            <translation>оценки</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Вручную</translation>
        </message>
        <message>
            <source>When the workspace was closed</source>
            <translation>При закрытии рабочего пространства</translation>
        </message>
        <message>
            <source>Before an import</source>
            <translation>Перед импортом</translation>
        </message>
        <message>
            <source>Before a release</source>
            <translation>Перед выдачей результатов</translation>
        </message>
        <message>
            <source>Before an update</source>
            <translation>Перед обновлением</translation>
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
            <translation>Учётные записи</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Look and password</source>
            <translation>Вид и пароль</translation>
        </message>
    </context>
    <context>
        <name>AuditTab</name>
        <message>
            <source>Verify</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Журнал аудита</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Учётная запись</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Fields and notes</source>
            <translation>Поля и примечания</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message numerus="yes">
            <source>Last %n day(s)</source>
            <translation>
                <numerusform>Последний %n день</numerusform>
                <numerusform>Последние %n дня</numerusform>
                <numerusform>Последние %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Последние 24 часа</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln событие</numerusform>
                <numerusform>%Ln события</numerusform>
                <numerusform>%Ln событий</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit log is being verified</source>
            <translation>Журнал аудита проверяется</translation>
        </message>
        <message>
            <source>Nothing was altered past the program.</source>
            <translation>В обход программы ничего не изменено.</translation>
        </message>
        <message>
            <source>Looked at {events} events, {records} records, {versions} released versions.</source>
            <translation>Просмотрено: событий {events}, записей {records}, выпущенных версий результатов {versions}.</translation>
        </message>
        <message>
            <source>Further differences: {count}.</source>
            <translation>Ещё различий: {count}.</translation>
        </message>
        <message>
            <source>Tell the administrator; compare with a backup.</source>
            <translation>Сообщите администратору; сравните с резервной копией.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что найдено</translation>
        </message>
    </context>
    <context>
        <name>BackupsTab</name>
        <message>
            <source>Back up now</source>
            <translation>Сделать копию сейчас</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Резервных копий пока нет</translation>
        </message>
        <message>
            <source>The first one is made when this workspace is closed after changes, or now by hand.</source>
            <translation>Первая появится, когда это рабочее пространство будет закрыто после изменений, или сейчас вручную.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Сделана</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Events in the log</source>
            <translation>Событий в журнале</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>Do not copy</source>
            <translation>Не копировать</translation>
        </message>
        <message>
            <source>Each backup was opened and verified. Kept are the 10 last, and the last of 8 weeks and 24 months. A backup is restored into a new folder: evalapp restore BACKUP --workspace FOLDER.</source>
            <translation>Каждая копия была открыта и проверена. Хранятся 10 последних, а также последние за 8 недель и 24 месяца. Копия восстанавливается в новую папку: evalapp restore КОПИЯ --workspace ПАПКА.</translation>
        </message>
        <message>
            <source>Backups lie beside the data only.</source>
            <translation>Копии лежат только рядом с данными.</translation>
        </message>
        <message>
            <source>Choose a folder on another disk: otherwise both go with this one.</source>
            <translation>Выберите папку на другом диске: иначе вместе с этим пропадёт и то и другое.</translation>
        </message>
        <message>
            <source>The second copies lie on the same disk.</source>
            <translation>Вторые копии лежат на том же диске.</translation>
        </message>
        <message>
            <source>The newest second copy: {moment}</source>
            <translation>Самая новая вторая копия: {moment}</translation>
        </message>
        <message>
            <source>Second copies, the newest: {moment}</source>
            <translation>Вторые копии, самая новая: {moment}</translation>
        </message>
        <message>
            <source>A backup is being made and verified</source>
            <translation>Резервная копия делается и проверяется</translation>
        </message>
        <message>
            <source>The backup was made and verified.</source>
            <translation>Резервная копия сделана и проверена.</translation>
        </message>
        <message>
            <source>Folder for second copies</source>
            <translation>Папка для вторых копий</translation>
        </message>
    </context>
    <context>
        <name>EventPanel</name>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Учётная запись</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Значения</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Link in the chain</source>
            <translation>Звено цепочки</translation>
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
            <translation>Что нашла проверка</translation>
        </message>
        <message>
            <source>Tell the administrator; compare with a backup.</source>
            <translation>Сообщите администратору; сравните с резервной копией.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>OwnTab</name>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Обычные</translation>
        </message>
        <message>
            <source>Close together</source>
            <translation>Плотные</translation>
        </message>
        <message>
            <source>Change password…</source>
            <translation>Сменить пароль…</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>На этом компьютере</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Строки таблиц</translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Ваша учётная запись</translation>
        </message>
        <message>
            <source>Your password was changed.</source>
            <translation>Ваш пароль изменён.</translation>
        </message>
        <message>
            <source>Log in with it next time.</source>
            <translation>В следующий раз войдите с ним.</translation>
        </message>
    </context>
</TS>
