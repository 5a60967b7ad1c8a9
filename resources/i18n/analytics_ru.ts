<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
    <context>
        <name>AnalyticsPage</name>
        <message>
            <source>Analytics</source>
            <translation>Аналитика</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>Набор</translation>
        </message>
        <message>
            <source>Preview, results not released</source>
            <translation>Предварительно, результаты не выданы</translation>
        </message>
        <message numerus="yes">
            <source>%n official(s)</source>
            <translation>
                <numerusform>%n должностное лицо</numerusform>
                <numerusform>%n должностных лица</numerusform>
                <numerusform>%n должностных лиц</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reservist(s)</source>
            <translation>
                <numerusform>%n резервист</numerusform>
                <numerusform>%n резервиста</numerusform>
                <numerusform>%n резервистов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation>
                <numerusform>%n заявка</numerusform>
                <numerusform>%n заявки</numerusform>
                <numerusform>%n заявок</numerusform>
            </translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>на {day}</translation>
        </message>
        <message>
            <source>Go to assessments</source>
            <translation>Перейти к оценке</translation>
        </message>
        <message>
            <source>Charts appear here when the results of a campaign are released</source>
            <translation>Диаграммы появятся здесь, когда будут выданы результаты кампании</translation>
        </message>
        <message>
            <source>Enter the marks of a campaign, then release its results.</source>
            <translation>Введите отметки кампании и выдайте её результаты.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>People behind the chart</source>
            <translation>Люди за диаграммой</translation>
        </message>
        <message>
            <source>Open card</source>
            <translation>Открыть карту</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourceButton</name>
        <message>
            <source>Campaigns</source>
            <translation>Кампании оценки</translation>
        </message>
        <message>
            <source>Intakes into the reserve</source>
            <translation>Отборы в резерв</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Резерв</translation>
        </message>
        <message>
            <source>Campaign: {name}</source>
            <translation>Кампания: {name}</translation>
        </message>
        <message>
            <source>Intake: {name}</source>
            <translation>Отбор: {name}</translation>
        </message>
        <message>
            <source>{name} (preview)</source>
            <translation>{name} (предварительно)</translation>
        </message>
    </context>
</TS>
