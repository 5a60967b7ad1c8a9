<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>CalendarPart</name>
        <message numerus="yes">
            <source>%n day(s) removed</source>
            <translation>
                <numerusform>%n day removed</numerusform>
                <numerusform>%n days removed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FrameworkBar</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n thing missing</numerusform>
                <numerusform>%n things missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FrameworkList</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>%n thing missing</numerusform>
                <numerusform>%n things missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewVersionDialog</name>
        <message numerus="yes">
            <source>The workbook differs from {code} in %n place(s).</source>
            <translation>
                <numerusform>The workbook differs from {code} in %n place.</numerusform>
                <numerusform>The workbook differs from {code} in %n places.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RuleSetDialog</name>
        <message numerus="yes">
            <source>%n application(s) of drafts will be judged anew when it is saved.</source>
            <translation>
                <numerusform>%n application of drafts will be judged anew when it is saved.</numerusform>
                <numerusform>%n applications of drafts will be judged anew when it is saved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RuleSetsPart</name>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
    </context>
</TS>
