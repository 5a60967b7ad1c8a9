<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
    <context>
        <name>AnalyticsPage</name>
        <message>
            <source>Analytics</source>
            <translation>Талдау</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Өңір</translation>
        </message>
        <message>
            <source>Cohort</source>
            <translation>Лек</translation>
        </message>
        <message>
            <source>Preview, results not released</source>
            <translation>Алдын ала, нәтижелер берілмеген</translation>
        </message>
        <message numerus="yes">
            <source>%n official(s)</source>
            <translation>
                <numerusform>%n лауазымды адам</numerusform>
                <numerusform>%n лауазымды адам</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reservist(s)</source>
            <translation>
                <numerusform>%n резервші</numerusform>
                <numerusform>%n резервші</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation>
                <numerusform>%n өтінім</numerusform>
                <numerusform>%n өтінім</numerusform>
            </translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>{day} жағдай бойынша</translation>
        </message>
        <message>
            <source>Go to assessments</source>
            <translation>Бағалауға өту</translation>
        </message>
        <message>
            <source>Charts appear here when the results of a campaign are released</source>
            <translation>Науқан нәтижелері берілгенде диаграммалар осында шығады</translation>
        </message>
        <message>
            <source>Enter the marks of a campaign, then release its results.</source>
            <translation>Науқанның бағаларын енгізіп, нәтижелерін беріңіз.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>People behind the chart</source>
            <translation>Диаграммадағы адамдар</translation>
        </message>
        <message>
            <source>Open card</source>
            <translation>Картаны ашу</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n адам</numerusform>
                <numerusform>%n адам</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourceButton</name>
        <message>
            <source>Campaigns</source>
            <translation>Бағалау науқандары</translation>
        </message>
        <message>
            <source>Intakes into the reserve</source>
            <translation>Резервке іріктеу</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Резерв</translation>
        </message>
        <message>
            <source>Campaign: {name}</source>
            <translation>Науқан: {name}</translation>
        </message>
        <message>
            <source>Intake: {name}</source>
            <translation>Іріктеу: {name}</translation>
        </message>
        <message>
            <source>{name} (preview)</source>
            <translation>{name} (алдын ала)</translation>
        </message>
    </context>
</TS>
