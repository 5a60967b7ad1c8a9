<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>RuleSetsPart</name>
    <message numerus="yes">
        <source>Used by %n intake(s).</source>
        <translation>
            <numerusform>Used by %n intake.</numerusform>
            <numerusform>Used by %n intakes.</numerusform>
        </translation>
    </message>
</context>
</TS>
