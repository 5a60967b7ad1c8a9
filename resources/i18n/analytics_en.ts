<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>AnalyticsPage</name>
        <message numerus="yes">
            <source>%n official(s)</source>
            <translation>
                <numerusform>%n official</numerusform>
                <numerusform>%n officials</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reservist(s)</source>
            <translation>
                <numerusform>%n reservist</numerusform>
                <numerusform>%n reservists</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation>
                <numerusform>%n application</numerusform>
                <numerusform>%n applications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
</TS>
