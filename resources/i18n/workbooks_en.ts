<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>CheckStep</name>
        <message numerus="yes">
            <source>Write %n row(s)</source>
            <translation>
                <numerusform>Write %n row</numerusform>
                <numerusform>Write %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SummaryBar</name>
        <message numerus="yes">
            <source>new</source>
            <translation>
                <numerusform>new</numerusform>
                <numerusform>new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changed</source>
            <translation>
                <numerusform>changed</numerusform>
                <numerusform>changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>unchanged</source>
            <translation>
                <numerusform>unchanged</numerusform>
                <numerusform>unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>refused</source>
            <translation>
                <numerusform>refused</numerusform>
                <numerusform>refused</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WriteStep</name>
        <message numerus="yes">
            <source>%n row(s) written</source>
            <translation>
                <numerusform>%n row written</numerusform>
                <numerusform>%n rows written</numerusform>
            </translation>
        </message>
    </context>
</TS>
