<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>AddItemsPage</name>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%n in the list</numerusform>
            <numerusform>%n in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n…</source>
        <translation>
            <numerusform>Add %n…</numerusform>
            <numerusform>Add %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n in the list…</source>
        <translation>
            <numerusform>Add the one in the list…</numerusform>
            <numerusform>Add all %n in the list…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is proposed about these %n?</source>
        <translation>
            <numerusform>What is proposed about this one?</numerusform>
            <numerusform>What is proposed about these %n?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>Add %n item</numerusform>
            <numerusform>Add %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added to the agenda.</source>
        <translation>
            <numerusform>%n item added to the agenda.</numerusform>
            <numerusform>%n items added to the agenda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaDeeds</name>
    <message numerus="yes">
        <source>What is proposed about these %n?</source>
        <translation>
            <numerusform>What is proposed about this one?</numerusform>
            <numerusform>What is proposed about these %n?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose for %n</source>
        <translation>
            <numerusform>Propose for %n</numerusform>
            <numerusform>Propose for %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) set aside.</source>
        <translation>
            <numerusform>%n item set aside.</numerusform>
            <numerusform>%n items set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n item(s)?</source>
        <translation>
            <numerusform>Withdraw %n item?</numerusform>
            <numerusform>Withdraw %n items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n item(s)?</source>
        <translation>
            <numerusform>Postpone %n item?</numerusform>
            <numerusform>Postpone %n items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from the agenda?</source>
        <translation>
            <numerusform>Remove %n item from the agenda?</numerusform>
            <numerusform>Remove %n items from the agenda?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n</source>
        <translation>
            <numerusform>Remove %n</numerusform>
            <numerusform>Remove %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message numerus="yes">
        <source>Unanimous block: %n item(s)</source>
        <translation>
            <numerusform>Unanimous block: %n item</numerusform>
            <numerusform>Unanimous block: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message numerus="yes">
        <source>%n item(s) rest on an older version of results.</source>
        <translation>
            <numerusform>%n item rests on an older version of results.</numerusform>
            <numerusform>%n items rest on an older version of results.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message numerus="yes">
        <source>Enter %n conflict(s) of interest?</source>
        <translation>
            <numerusform>Enter %n conflict of interest?</numerusform>
            <numerusform>Enter %n conflicts of interest?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n</source>
        <translation>
            <numerusform>Enter %n</numerusform>
            <numerusform>Enter %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotIssueDialog</name>
    <message numerus="yes">
        <source>%n ballot(s) written.</source>
        <translation>
            <numerusform>%n ballot written.</numerusform>
            <numerusform>%n ballots written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotReturnsPage</name>
    <message numerus="yes">
        <source>Take %n vote(s) in</source>
        <translation>
            <numerusform>Take %n vote in</numerusform>
            <numerusform>Take %n votes in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) taken in.</source>
        <translation>
            <numerusform>%n vote taken in.</numerusform>
            <numerusform>%n votes taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) of interest recorded.</source>
        <translation>
            <numerusform>%n conflict of interest recorded.</numerusform>
            <numerusform>%n conflicts of interest recorded.</numerusform>
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
    <name>CallDialog</name>
    <message numerus="yes">
        <source>Call with %n item(s)</source>
        <translation>
            <numerusform>Call with %n item</numerusform>
            <numerusform>Call with %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members with a vote: %n</source>
        <translation>
            <numerusform>Members with a vote: %n</numerusform>
            <numerusform>Members with a vote: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a vote: %n</source>
        <translation>
            <numerusform>Without a vote: %n</numerusform>
            <numerusform>Without a vote: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommissionDetail</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
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
    <name>EndTermDialog</name>
    <message numerus="yes">
        <source>End the terms of %n member(s)?</source>
        <translation>
            <numerusform>End the term of %n member?</numerusform>
            <numerusform>End the terms of %n members?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message numerus="yes">
        <source>%n thing(s) must be settled before signing: see “What lacks”.</source>
        <translation>
            <numerusform>%n thing must be settled before signing: see “What lacks”.</numerusform>
            <numerusform>%n things must be settled before signing: see “What lacks”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not yet carried out in the records.</source>
        <translation>
            <numerusform>%n decision not yet carried out in the records.</numerusform>
            <numerusform>%n decisions not yet carried out in the records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketTab</name>
    <message numerus="yes">
        <source>Since then %n item(s) changed.</source>
        <translation>
            <numerusform>Since then %n item changed.</numerusform>
            <numerusform>Since then %n items changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was (were) set aside.</source>
        <translation>
            <numerusform>%n of them was set aside.</numerusform>
            <numerusform>%n of them were set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) written.</source>
        <translation>
            <numerusform>%n copy written.</numerusform>
            <numerusform>%n copies written.</numerusform>
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
    <name>SealDialog</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s)</source>
        <translation>
            <numerusform>%n official</numerusform>
            <numerusform>%n officials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) and member(s) of the reserve</source>
        <translation>
            <numerusform>%n applicant or member of the reserve</numerusform>
            <numerusform>%n applicants and members of the reserve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer results are released for %n item(s): renew them on the agenda if they count.</source>
        <translation>
            <numerusform>Newer results are released for %n item: renew them on the agenda if they count.</numerusform>
            <numerusform>Newer results are released for %n items: renew them on the agenda if they count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) without results</source>
        <translation>
            <numerusform>%n official without results</numerusform>
            <numerusform>%n officials without results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is proposed for %n item(s)</source>
        <translation>
            <numerusform>Nothing is proposed for %n item</numerusform>
            <numerusform>Nothing is proposed for %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n official(s) without a present post</source>
        <translation>
            <numerusform>%n official without a present post</numerusform>
            <numerusform>%n officials without a present post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a photo</source>
        <translation>
            <numerusform>%n person without a photo</numerusform>
            <numerusform>%n people without a photo</numerusform>
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
