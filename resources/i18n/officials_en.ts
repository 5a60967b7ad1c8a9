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
</TS>
