<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>ApplicationNotices</name>
    <message numerus="yes">
        <source>%n application(s) without a known direction.</source>
        <translation>
            <numerusform>%n application without a known direction.</numerusform>
            <numerusform>%n applications without a known direction.</numerusform>
        </translation>
    </message>
</context>
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
    <name>ApplyDialog</name>
    <message numerus="yes">
        <source>Apply: %n go on</source>
        <translation>
            <numerusform>Apply: %n goes on</numerusform>
            <numerusform>Apply: %n go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message numerus="yes">
        <source>Take %n entries</source>
        <translation>
            <numerusform>Take %n entry</numerusform>
            <numerusform>Take %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be entered as absent: %n people</source>
        <translation>
            <numerusform>Will be entered as absent: %n person</numerusform>
            <numerusform>Will be entered as absent: %n people</numerusform>
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
    <name>CutPanel</name>
    <message numerus="yes">
        <source>Apply: %n go on</source>
        <translation>
            <numerusform>Apply: %n goes on</numerusform>
            <numerusform>Apply: %n go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut {number}: %n went on</source>
        <translation>
            <numerusform>Cut {number}: %n went on</numerusform>
            <numerusform>Cut {number}: %n went on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectionDialog</name>
    <message numerus="yes">
        <source>Direction of %n application(s)</source>
        <translation>
            <numerusform>Direction of %n application</numerusform>
            <numerusform>Direction of %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewFiles</name>
    <message numerus="yes">
        <source>%n sheet(s) written</source>
        <translation>
            <numerusform>%n sheet written</numerusform>
            <numerusform>%n sheets written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Write %n letter</numerusform>
            <numerusform>Write %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n applicant(s) of the list shown who still lack documents.</source>
        <translation>
            <numerusform>To %n applicant of the list shown who still lacks documents.</numerusform>
            <numerusform>To %n applicants of the list shown who still lack documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written.</source>
        <translation>
            <numerusform>%n letter written.</numerusform>
            <numerusform>%n letters written.</numerusform>
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
</context>
<context>
    <name>ScoreDesk</name>
    <message numerus="yes">
        <source>%n score(s) pasted</source>
        <translation>
            <numerusform>%n score pasted</numerusform>
            <numerusform>%n scores pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupActions</name>
    <message numerus="yes">
        <source>Close the window, %n application(s)</source>
        <translation>
            <numerusform>Close the window, %n application</numerusform>
            <numerusform>Close the window, %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n application(s)</source>
        <translation>
            <numerusform>Delete with %n application</numerusform>
            <numerusform>Delete with %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupEditor</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message numerus="yes">
        <source>%n score(s) taken from the sheets</source>
        <translation>
            <numerusform>%n score taken from the sheets</numerusform>
            <numerusform>%n scores taken from the sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n score(s)</source>
        <translation>
            <numerusform>Take %n score</numerusform>
            <numerusform>Take %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageDeeds</name>
    <message numerus="yes">
        <source>Everybody without a score is entered as absent: %n people.</source>
        <translation>
            <numerusform>Everybody without a score is entered as absent: %n person.</numerusform>
            <numerusform>Everybody without a score is entered as absent: %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered as absent: %n people</source>
        <translation>
            <numerusform>Entered as absent: %n person</numerusform>
            <numerusform>Entered as absent: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagesTab</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go on</source>
        <translation>
            <numerusform>%n goes on</numerusform>
            <numerusform>%n go on</numerusform>
        </translation>
    </message>
</context>
</TS>
