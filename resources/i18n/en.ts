<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AccommodationsPart</name>
        <message numerus="yes">
            <source>with %n accommodation(s) of the plan</source>
            <translation>
                <numerusform>with %n accommodation of the plan</numerusform>
                <numerusform>with %n accommodations of the plan</numerusform>
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
        <name>View</name>
        <message numerus="yes">
            <source>%n wage(s) taken over.</source>
            <translation>
                <numerusform>%n wage taken over.</numerusform>
                <numerusform>%n wages taken over.</numerusform>
            </translation>
        </message>
    </context>
</TS>
