<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>AddOfficialsPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n found</source>
        <translation>
            <numerusform>Add the %n found</numerusform>
            <numerusform>Add all %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Add %n</numerusform>
            <numerusform>Add %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) added.</source>
        <translation>
            <numerusform>%n official added.</numerusform>
            <numerusform>%n officials added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentPlanDialog</name>
    <message numerus="yes">
        <source>Make %n assignment(s)?</source>
        <translation>
            <numerusform>Make %n assignment?</numerusform>
            <numerusform>Make %n assignments?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n assignment(s)</source>
        <translation>
            <numerusform>Make %n assignment</numerusform>
            <numerusform>Make %n assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s) get a code of their own.</source>
        <translation>
            <numerusform>%n rater gets a code.</numerusform>
            <numerusform>%n raters get a code of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) exist already and stay as they are.</source>
        <translation>
            <numerusform>%n assignment exists already and stays as it is.</numerusform>
            <numerusform>%n assignments exist already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are refused; the reason stands beside each.</source>
        <translation>
            <numerusform>%n line is refused; the reason stands beside it.</numerusform>
            <numerusform>%n lines are refused; the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rater(s) have officials in several bodies.</source>
        <translation>
            <numerusform>%n more rater has officials in several bodies.</numerusform>
            <numerusform>%n more raters have officials in several bodies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentsTab</name>
    <message numerus="yes">
        <source>%n assignment(s) made.</source>
        <translation>
            <numerusform>%n assignment made.</numerusform>
            <numerusform>%n assignments made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationTab</name>
    <message numerus="yes">
        <source>%n change(s), last at {time}, not recorded</source>
        <translation>
            <numerusform>%n change, last at {time}, not recorded</numerusform>
            <numerusform>%n changes, last at {time}, not recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignActions</name>
    <message numerus="yes">
        <source>Launch for %n official(s)</source>
        <translation>
            <numerusform>Launch for %n official</numerusform>
            <numerusform>Launch for %n officials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) will be assessed,</source>
        <translation>
            <numerusform>%n official will be assessed,</numerusform>
            <numerusform>%n officials will be assessed,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not.</source>
        <translation>
            <numerusform>%n will not.</numerusform>
            <numerusform>%n will not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s) are assigned.</source>
        <translation>
            <numerusform>%n rater is assigned.</numerusform>
            <numerusform>%n raters are assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) lack raters to the minimum; add them later.</source>
        <translation>
            <numerusform>%n official has fewer raters than the minimum; they can be added later.</numerusform>
            <numerusform>%n officials have fewer raters than the minimum; they can be added later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) hold no post on the as-of date.</source>
        <translation>
            <numerusform>%n official holds no post on the as-of date.</numerusform>
            <numerusform>%n officials hold no post on the as-of date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) in roles that are not asked are taken away.</source>
        <translation>
            <numerusform>%n assignment in a role that is not asked is taken away.</numerusform>
            <numerusform>%n assignments in roles that are not asked are taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open form(s) left. Correct each or dismiss it with a reason, then release.</source>
        <translation>
            <numerusform>%n open form is left. Correct it or dismiss it with a reason, then release.</numerusform>
            <numerusform>%n open forms are left. Correct each or dismiss it with a reason, then release.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n result(s)</source>
        <translation>
            <numerusform>Release %n result</numerusform>
            <numerusform>Release %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required form(s) have not been received.</source>
        <translation>
            <numerusform>%n required form has not been received.</numerusform>
            <numerusform>%n required forms have not been received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are not finished; their marks count as they stand.</source>
        <translation>
            <numerusform>%n form is not finished; its marks count as they stand.</numerusform>
            <numerusform>%n forms are not finished; their marks count as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) released.</source>
        <translation>
            <numerusform>%n result released.</numerusform>
            <numerusform>%n results released.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message numerus="yes">
        <source>%n refused form(s) to settle before the release.</source>
        <translation>
            <numerusform>%n refused form to settle before the release.</numerusform>
            <numerusform>%n refused forms to settle before the release.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message numerus="yes">
        <source>Dismiss %n open form(s)?</source>
        <translation>
            <numerusform>Dismiss %n open form?</numerusform>
            <numerusform>Dismiss %n open forms?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n form(s)</source>
        <translation>
            <numerusform>Dismiss %n form</numerusform>
            <numerusform>Dismiss %n forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message numerus="yes">
        <source>%n more example(s)</source>
        <translation>
            <numerusform>%n more example</numerusform>
            <numerusform>%n more examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsBar</name>
    <message numerus="yes">
        <source>{missing} missing, of %n official(s)</source>
        <translation>
            <numerusform>{missing} missing, of %n official</numerusform>
            <numerusform>{missing} missing, of %n officials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being entered</source>
        <translation>
            <numerusform>%n being entered</numerusform>
            <numerusform>%n being entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open form(s)</source>
        <translation>
            <numerusform>%n open form</numerusform>
            <numerusform>%n open forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) without an example</source>
        <translation>
            <numerusform>%n form without an example</numerusform>
            <numerusform>%n forms without an example</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsColumns</name>
    <message numerus="yes">
        <source>%n being entered</source>
        <translation>
            <numerusform>%n being entered</numerusform>
            <numerusform>%n being entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsPanel</name>
    <message numerus="yes">
        <source>%n form(s) in; names are not shown any more</source>
        <translation>
            <numerusform>%n form in; the name is not shown any more</numerusform>
            <numerusform>%n forms in; names are not shown any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroundDialog</name>
    <message numerus="yes">
        <source>Why are %n official(s) not assessed?</source>
        <translation>
            <numerusform>Why is %n official not assessed?</numerusform>
            <numerusform>Why are %n officials not assessed?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not assess %n</source>
        <translation>
            <numerusform>Do not assess %n</numerusform>
            <numerusform>Do not assess %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelColumn</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewDraftDialog</name>
    <message numerus="yes">
        <source>%n official(s) hold such a post on this date.</source>
        <translation>
            <numerusform>%n official holds such a post on this date.</numerusform>
            <numerusform>%n officials hold such a post on this date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectionsTab</name>
    <message numerus="yes">
        <source>%n date(s) taken back</source>
        <translation>
            <numerusform>%n date taken back</numerusform>
            <numerusform>%n dates taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenFormsTab</name>
    <message numerus="yes">
        <source>%n form(s) dismissed.</source>
        <translation>
            <numerusform>%n form dismissed.</numerusform>
            <numerusform>%n forms dismissed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message numerus="yes">
        <source>%n assessed</source>
        <translation>
            <numerusform>%n assessed</numerusform>
            <numerusform>%n assessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>%n not</numerusform>
            <numerusform>%n not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; Ctrl+A chooses all shown</source>
        <translation>
            <numerusform>%n chosen; Ctrl+A chooses all shown</numerusform>
            <numerusform>%n chosen; Ctrl+A chooses all shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) received for them are kept and do not count.</source>
        <translation>
            <numerusform>%n form received for them is kept and does not count.</numerusform>
            <numerusform>%n forms received for them are kept and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) are not assessed.</source>
        <translation>
            <numerusform>%n official is not assessed.</numerusform>
            <numerusform>%n officials are not assessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n official(s) out of the draft?</source>
        <translation>
            <numerusform>Take %n official out of the draft?</numerusform>
            <numerusform>Take %n officials out of the draft?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) of raters go with them.</source>
        <translation>
            <numerusform>%n assignment of a rater goes with them.</numerusform>
            <numerusform>%n assignments of raters go with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatersDialog</name>
    <message numerus="yes">
        <source>Assign raters to %n official(s)</source>
        <translation>
            <numerusform>Assign raters to %n official</numerusform>
            <numerusform>Assign raters to %n officials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingFormPage</name>
    <message numerus="yes">
        <source>%n without a mark: recorded as not observed.</source>
        <translation>
            <numerusform>%n competency without a mark: recorded as not observed.</numerusform>
            <numerusform>%n competencies without a mark: recorded as not observed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an example.</source>
        <translation>
            <numerusform>%n mark without an example.</numerusform>
            <numerusform>%n marks without an example.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingReturnsPage</name>
    <message numerus="yes">
        <source>Take %n form(s) in</source>
        <translation>
            <numerusform>Take %n form in</numerusform>
            <numerusform>Take %n forms in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in.</source>
        <translation>
            <numerusform>%n form taken in.</numerusform>
            <numerusform>%n forms taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back what %n file(s) brought?</source>
        <translation>
            <numerusform>Take back what %n file brought?</numerusform>
            <numerusform>Take back what %n files brought?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingWorkbooksDialog</name>
    <message numerus="yes">
        <source>Who still owes forms (%n)</source>
        <translation>
            <numerusform>Who still owes forms (%n)</numerusform>
            <numerusform>Who still owe forms (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All raters (%n)</source>
        <translation>
            <numerusform>All raters (%n)</numerusform>
            <numerusform>All raters (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) written.</source>
        <translation>
            <numerusform>%n workbook written.</numerusform>
            <numerusform>%n workbooks written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message numerus="yes">
        <source>%n mark(s) differ from the paper.</source>
        <translation>
            <numerusform>%n mark differs from the paper.</numerusform>
            <numerusform>%n marks differ from the paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n mark(s) as they stand on paper?</source>
        <translation>
            <numerusform>Enter %n mark as it stands on paper?</numerusform>
            <numerusform>Enter %n marks as they stand on paper?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message numerus="yes">
        <source>%n official(s)</source>
        <translation>
            <numerusform>%n official</numerusform>
            <numerusform>%n officials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n band(s)</source>
        <translation>
            <numerusform>%n band</numerusform>
            <numerusform>%n bands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message numerus="yes">
        <source>Record %n official(s)</source>
        <translation>
            <numerusform>Record %n official</numerusform>
            <numerusform>Record %n officials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuperiorsDialog</name>
    <message numerus="yes">
        <source>%n official(s) without a superior</source>
        <translation>
            <numerusform>%n official without a superior</numerusform>
            <numerusform>%n officials without a superior</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message numerus="yes">
        <source>%n official(s) with other figures</source>
        <translation>
            <numerusform>%n official with other figures</numerusform>
            <numerusform>%n officials with other figures</numerusform>
        </translation>
    </message>
</context>
</TS>
