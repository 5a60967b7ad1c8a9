<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>ApplicationPanel</name>
        <message numerus="yes">
            <source>%n criterion(s)</source>
            <translation>
                <numerusform>%n criterion</numerusform>
                <numerusform>%n criteria</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CriteriaPart</name>
        <message numerus="yes">
            <source>Counted from %n record(s).</source>
            <translation>
                <numerusform>Counted from %n record.</numerusform>
                <numerusform>Counted from %n records.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OtherRulesDialog</name>
        <message numerus="yes">
            <source>%n verdict(s) change(s)</source>
            <translation>
                <numerusform>%n verdict changes</numerusform>
                <numerusform>%n verdicts change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more with the same verdict, but another criterion</source>
            <translation>
                <numerusform>%n more with the same verdict, but another criterion</numerusform>
                <numerusform>%n more with the same verdict, but another criterion</numerusform>
            </translation>
        </message>
    </context>
</TS>
