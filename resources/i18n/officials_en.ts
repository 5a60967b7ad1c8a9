<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>CardTab</name>
        <message numerus="yes">
            <source>%n appointment(s)</source>
            <translation>
                <numerusform>%n appointment</numerusform>
                <numerusform>%n appointments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfficialPanel</name>
        <message numerus="yes">
            <source>%n short tenure(s)</source>
            <translation>
                <numerusform>%n short tenure</numerusform>
                <numerusform>%n short tenures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenureWords</name>
        <message numerus="yes">
            <source>less than %n year(s) in post</source>
            <translation>
                <numerusform>less than %n year in post</numerusform>
                <numerusform>less than %n years in post</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Less than %n year(s)</source>
            <translation>
                <numerusform>Less than %n year</numerusform>
                <numerusform>Less than %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to %n year(s)</source>
            <translation>
                <numerusform>{first} to %n year</numerusform>
                <numerusform>{first} to %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) or more</source>
            <translation>
                <numerusform>%n year or more</numerusform>
                <numerusform>%n years or more</numerusform>
            </translation>
        </message>
    </context>
</TS>
