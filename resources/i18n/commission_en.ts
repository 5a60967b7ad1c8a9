<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>CallDialog</name>
        <message numerus="yes">
            <source>Call with %n item(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Members with a vote: %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Without a vote: %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CommissionDetail</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommissionsPart</name>
        <message numerus="yes">
            <source>%n member(s) added.</source>
            <translation>
                <numerusform>%n member added.</numerusform>
                <numerusform>%n members added.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PasteMembersDialog</name>
        <message numerus="yes">
            <source>Add %n member(s)</source>
            <translation>
                <numerusform>Add %n member</numerusform>
                <numerusform>Add %n members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) stay out; the reason stands beside them.</source>
            <translation>
                <numerusform>%n line stays out; the reason stands beside it.</numerusform>
                <numerusform>%n lines stay out; the reason stands beside them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VotingRulesPart</name>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
    </context>
</TS>
