<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>ProgressRow</name>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>About %n second left</numerusform>
                <numerusform>About %n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>About %n minute left</numerusform>
                <numerusform>About %n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShownDialog</name>
        <message numerus="yes">
            <source>When were %n official(s) shown their results?</source>
            <translation>
                <numerusform>When was %n official shown the result?</numerusform>
                <numerusform>When were %n officials shown their results?</numerusform>
            </translation>
        </message>
    </context>
</TS>
