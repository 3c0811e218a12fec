<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AccommodationsPart</name>
        <message numerus="yes">
            <source>Not yet assessed besides: %n.</source>
            <translation>
                <numerusform>%n more is not yet assessed.</numerusform>
                <numerusform>%n more are not yet assessed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing can be said yet: %n requirement(s) without a level decide(s) it.</source>
            <translation>
                <numerusform>Nothing can be said yet: %n requirement that decides it is not assessed.</numerusform>
                <numerusform>Nothing can be said yet: %n requirements that decide it are not assessed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n other accommodation(s) that would help</source>
            <translation>
                <numerusform>Show %n other accommodation that would help</numerusform>
                <numerusform>Show %n other accommodations that would help</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %n accommodation(s) of the plan</source>
            <translation>
                <numerusform>with %n accommodation of the plan</numerusform>
                <numerusform>with %n accommodations of the plan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AddressBookPart</name>
        <message numerus="yes">
            <source>%n file(s) name it: {names}.</source>
            <translation>
                <numerusform>%n file names it: {names}.</numerusform>
                <numerusform>%n files name it: {names}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckPart</name>
        <message numerus="yes">
            <source>%n more text(s) that leave something open</source>
            <translation>
                <numerusform>%n more text that leaves something open</numerusform>
                <numerusform>%n more texts that leave something open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) left out</source>
            <translation>
                <numerusform>%n part left out</numerusform>
                <numerusform>%n parts left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Before export: %n point(s) to look at</source>
            <translation>
                <numerusform>Before export: %n point to look at</numerusform>
                <numerusform>Before export: %n points to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilesTable</name>
        <message numerus="yes">
            <source>%n day(s) overdue: {milestone}</source>
            <translation>
                <numerusform>One day overdue: {milestone}</numerusform>
                <numerusform>%n days overdue: {milestone}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirmnessPart</name>
        <message numerus="yes">
            <source>Nothing can be said yet: %n essential requirement(s) may fall short.</source>
            <translation>
                <numerusform>Nothing can be said yet: %n essential requirement may fall short.</numerusform>
                <numerusform>Nothing can be said yet: %n essential requirements may fall short.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing can be said yet: %n essential requirement(s) not assessed.</source>
            <translation>
                <numerusform>Nothing can be said yet: %n essential requirement is not assessed.</numerusform>
                <numerusform>Nothing can be said yet: %n essential requirements are not assessed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandingOver</name>
        <message numerus="yes">
            <source>%n value(s) from {name} wait beside yours until you choose.</source>
            <translation>
                <numerusform>One value from {name} waits beside yours until you choose.</numerusform>
                <numerusform>%n values from {name} wait beside yours until you choose.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeadLine</name>
        <message numerus="yes">
            <source>{sentence}, and %n more</source>
            <translation>
                <numerusform>{sentence}, and %n more</numerusform>
                <numerusform>{sentence}, and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergePart</name>
        <message numerus="yes">
            <source>%n document(s) or photo(s) come with it.</source>
            <translation>
                <numerusform>One document or photo comes with it.</numerusform>
                <numerusform>%n documents or photos come with it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed on both sides: ours stays in the file and theirs waits beside it until you choose.</source>
            <translation>
                <numerusform>One field was changed on both sides: ours stays in the file and theirs waits beside it until you choose.</numerusform>
                <numerusform>%n fields were changed on both sides: ours stay in the file and theirs wait beside them until you choose.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new file(s).</source>
            <translation>
                <numerusform>One new file.</numerusform>
                <numerusform>%n new files.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePart</name>
        <message numerus="yes">
            <source>This will erase for good: {names}{more} (%n file(s)), with the key of each file. A new backup will be made, and every older copy in the backup folder and beside the vault will be removed. Nothing will bring them back. Copies on sticks and disks elsewhere are for you to destroy.</source>
            <translation>
                <numerusform>This will erase for good: {names}{more} (%n file), with its key. A new backup will be made, and every older copy in the backup folder and beside the vault will be removed. Nothing will bring it back. Copies on sticks and disks elsewhere are for you to destroy.</numerusform>
                <numerusform>This will erase for good: {names}{more} (%n files), with the key of each file. A new backup will be made, and every older copy in the backup folder and beside the vault will be removed. Nothing will bring them back. Copies on sticks and disks elsewhere are for you to destroy.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SendPart</name>
        <message numerus="yes">
            <source>%n file(s) for {name} are in {file}.</source>
            <translation>
                <numerusform>One file for {name} is in {file}.</numerusform>
                <numerusform>%n files for {name} are in {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s). Only the colleague can open them; they hold what their role may see. Send the file by mail or give it on a stick.</source>
            <translation>
                <numerusform>One file. Only the colleague can open it; it holds what their role may see. Send it by mail or give it on a stick.</numerusform>
                <numerusform>%n files. Only the colleague can open them; they hold what their role may see. Send them by mail or give them on a stick.</numerusform>
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
        <name>View</name>
        <message numerus="yes">
            <source>%n file(s) were taken over.</source>
            <translation>
                <numerusform>One file was taken over.</numerusform>
                <numerusform>%n files were taken over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were taken over; {waiting} values wait until you choose.</source>
            <translation>
                <numerusform>One file was taken over; values that wait until you choose: {waiting}.</numerusform>
                <numerusform>%n files were taken over; values that wait until you choose: {waiting}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) were pasted.</source>
            <translation>
                <numerusform>One more person was pasted.</numerusform>
                <numerusform>%n more persons were pasted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wage(s) taken over.</source>
            <translation>
                <numerusform>%n wage taken over.</numerusform>
                <numerusform>%n wages taken over.</numerusform>
            </translation>
        </message>
    </context>
</TS>
