<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>AccommodationsPart</name>
        <message>
            <source>Accommodations</source>
            <translation>Aanpassingen</translation>
        </message>
        <message>
            <source>Accommodations for: {job}</source>
            <translation>Aanpassingen voor: {job}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Alternatives: {count}</source>
            <translation>Alternatieven: {count}</translation>
        </message>
        <message>
            <source>Hide the alternatives</source>
            <translation>Verberg de alternatieven</translation>
        </message>
        <message>
            <source>New accommodation</source>
            <translation>Nieuwe aanpassing</translation>
        </message>
        <message>
            <source>No accommodation is chosen yet.</source>
            <translation>Er is nog geen aanpassing gekozen.</translation>
        </message>
        <message>
            <source>No accommodation is in the plan yet; switch one on to see its effect.</source>
            <translation>Het plan bevat nog geen aanpassing; zet er een aan om het effect te zien.</translation>
        </message>
        <message>
            <source>No requirements are on record for this occupation.</source>
            <translation>Voor dit beroep zijn geen functie-eisen bekend.</translation>
        </message>
        <message>
            <source>No set is enough. Even with everything in the catalogue these stay short: {short}.</source>
            <translation>Geen enkel geheel volstaat. Zelfs met alles uit de catalogus schieten deze tekort: {short}.</translation>
        </message>
        <message>
            <source>Nobody assessed {features}: perhaps less has to change.</source>
            <translation>Niemand beoordeelde {features}: misschien hoeft er minder te veranderen.</translation>
        </message>
        <message numerus="yes">
            <source>Not yet assessed besides: %n.</source>
            <translation>
                <numerusform>Daarnaast is %n eis nog niet beoordeeld.</numerusform>
                <numerusform>Daarnaast zijn %n eisen nog niet beoordeeld.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing can be said yet: %n requirement(s) without a level decide(s) it.</source>
            <translation>
                <numerusform>Er valt nog niets te zeggen: %n eis is niet beoordeeld, en die beslist erover.</numerusform>
                <numerusform>Er valt nog niets te zeggen: %n eisen zijn niet beoordeeld, en die beslissen erover.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has to change: the person is ready for this job.</source>
            <translation>Er hoeft niets te veranderen: de persoon is klaar voor dit beroep.</translation>
        </message>
        <message>
            <source>One of the catalogue, or your own words</source>
            <translation>Een uit de catalogus, of eigen woorden</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove: {what}</source>
            <translation>Verwijderen: {what}</translation>
        </message>
        <message>
            <source>See what they do to the score</source>
            <translation>Bekijken wat ze met de score doen</translation>
        </message>
        <message numerus="yes">
            <source>Show %n other accommodation(s) that would help</source>
            <translation>
                <numerusform>Toon %n andere aanpassing die kan helpen</numerusform>
                <numerusform>Toon %n andere aanpassingen die kunnen helpen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Toon er minder</translation>
        </message>
        <message>
            <source>Take the smallest set into the plan</source>
            <translation>Neem het kleinste geheel op in het plan</translation>
        </message>
        <message>
            <source>Take: {set}</source>
            <translation>Neem: {set}</translation>
        </message>
        <message>
            <source>The score goes from {before} to {after}: it stays {is_now}.</source>
            <translation>De score gaat van {before} naar {after}: het oordeel blijft {is_now}.</translation>
        </message>
        <message>
            <source>The score goes from {before} to {after}: {was} becomes {is_now}.</source>
            <translation>De score gaat van {before} naar {after}: {was} wordt {is_now}.</translation>
        </message>
        <message>
            <source>The smallest set that makes the person ready for this job: {set}.</source>
            <translation>Het kleinste geheel waarmee de persoon klaar is voor dit beroep: {set}.</translation>
        </message>
        <message>
            <source>arranged by {who}</source>
            <translation>te regelen door: {who}</translation>
        </message>
        <message>
            <source>assess first: {feature}</source>
            <translation>beoordeel eerst: {feature}</translation>
        </message>
        <message>
            <source>back to the reference occupation</source>
            <translation>terug naar het referentieberoep</translation>
        </message>
        <message>
            <source>helps with: {features}</source>
            <translation>helpt bij: {features}</translation>
        </message>
        <message>
            <source>paid by {who}</source>
            <translation>te betalen door: {who}</translation>
        </message>
        <message>
            <source>take</source>
            <translation>neem dit</translation>
        </message>
        <message numerus="yes">
            <source>with %n accommodation(s) of the plan</source>
            <translation>
                <numerusform>met %n aanpassing van het plan</numerusform>
                <numerusform>met %n aanpassingen van het plan</numerusform>
            </translation>
        </message>
        <message>
            <source>without accommodations</source>
            <translation>zonder aanpassingen</translation>
        </message>
        <message>
            <source>{first} to {last} days</source>
            <translation>{first} tot {last} dagen</translation>
        </message>
    </context>
    <context>
        <name>ActionRow</name>
        <message>
            <source>By when, action {number}</source>
            <translation>Tegen wanneer, actie {number}</translation>
        </message>
        <message>
            <source>Move the action down</source>
            <translation>De actie omlaag verplaatsen</translation>
        </message>
        <message>
            <source>Move the action up</source>
            <translation>De actie omhoog verplaatsen</translation>
        </message>
        <message>
            <source>Remove the action</source>
            <translation>De actie verwijderen</translation>
        </message>
        <message>
            <source>What, action {number}</source>
            <translation>Wat, actie {number}</translation>
        </message>
        <message>
            <source>Who, action {number}</source>
            <translation>Wie, actie {number}</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>adviserend arts</translation>
        </message>
        <message>
            <source>employer</source>
            <translation>werkgever</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>arbeidsarts</translation>
        </message>
        <message>
            <source>regional service</source>
            <translation>gewestelijke dienst</translation>
        </message>
        <message>
            <source>return-to-work coordinator</source>
            <translation>Terug Naar Werk-coördinator</translation>
        </message>
        <message>
            <source>someone else</source>
            <translation>iemand anders</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>de persoon</translation>
        </message>
        <message>
            <source>treating doctor</source>
            <translation>behandelend arts</translation>
        </message>
    </context>
    <context>
        <name>ActionsPart</name>
        <message>
            <source>Actions</source>
            <translation>Acties</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>Nieuwe actie</translation>
        </message>
        <message>
            <source>Nothing is agreed yet: type the first action below.</source>
            <translation>Er is nog niets afgesproken: typ hieronder de eerste actie.</translation>
        </message>
        <message>
            <source>What will be done; Enter adds it</source>
            <translation>Wat er zal gebeuren; Enter voegt toe</translation>
        </message>
    </context>
    <context>
        <name>AdaptationsPart</name>
        <message>
            <source>No assessed capacity falls short of this post.</source>
            <translation>Geen enkel beoordeeld kenmerk schiet tekort voor deze werkpost.</translation>
        </message>
        <message>
            <source>Tap what goes into the plan</source>
            <translation>Tik aan wat in het plan komt</translation>
        </message>
        <message>
            <source>This person falls short on: {features}.</source>
            <translation>Deze persoon komt tekort voor: {features}.</translation>
        </message>
        <message>
            <source>{line} This person could meet it; it is too much all the same.</source>
            <translation>{line} Deze persoon kan het aan; toch is het te veel.</translation>
        </message>
    </context>
    <context>
        <name>AddressBookPart</name>
        <message numerus="yes">
            <source>%n file(s) name it: {names}.</source>
            <translation>
                <numerusform>%n dossier noemt dit contact: {names}.</numerusform>
                <numerusform>%n dossiers noemen dit contact: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>Contact toevoegen</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Adresboek</translation>
        </message>
        <message>
            <source>Change the entry</source>
            <translation>Contact wijzigen</translation>
        </message>
        <message>
            <source>Doctors, employers, funds and services, for all files of this vault. What you change here is changed in every file that names it.</source>
            <translation>Artsen, werkgevers, ziekenfondsen en diensten, voor alle dossiers van deze kluis. Wat u hier wijzigt, wijzigt in elk dossier dat het contact noemt.</translation>
        </message>
        <message>
            <source>Find by name, place or number</source>
            <translation>Zoek op naam, plaats of nummer</translation>
        </message>
        <message>
            <source>Find in the address book</source>
            <translation>Zoeken in het adresboek</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>No contacts yet. Add one.</source>
            <translation>Nog geen contacten. Voeg er een toe.</translation>
        </message>
        <message>
            <source>No file names it.</source>
            <translation>Geen enkel dossier noemt dit contact.</translation>
        </message>
        <message>
            <source>Nobody here. Add an entry, or find another one above.</source>
            <translation>Niemand gevonden. Voeg een contact toe, of zoek hierboven iets anders.</translation>
        </message>
        <message>
            <source>Practice, company or service</source>
            <translation>Praktijk, bedrijf of dienst</translation>
        </message>
        <message>
            <source>Remove the entry …</source>
            <translation>Contact verwijderen …</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>These files keep what they know of it.</source>
            <translation>Deze dossiers houden wat ze ervan weten.</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>Usual role</source>
            <translation>Gebruikelijke rol</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>{who} will be removed from the address book. {where}</source>
            <translation>{who} zal uit het adresboek verwijderd worden. {where}</translation>
        </message>
    </context>
    <context>
        <name>AdvicePart</name>
        <message>
            <source>Conditions and arrangements of the adapted or other work</source>
            <translation>Voorwaarden en modaliteiten van het aangepaste of andere werk</translation>
        </message>
        <message>
            <source>Form received by employer and worker on</source>
            <translation>Formulier ontvangen door werkgever en werknemer op</translation>
        </message>
        <message>
            <source>Request received on</source>
            <translation>Verzoek ontvangen op</translation>
        </message>
        <message>
            <source>The letter that was chosen does not exist on this day: choose again.</source>
            <translation>De gekozen letter bestaat niet op deze dag: kies opnieuw.</translation>
        </message>
        <message>
            <source>This track is for employees whose contract runs; this person is not one.</source>
            <translation>Dit traject is er voor werknemers met een lopende arbeidsovereenkomst; deze persoon heeft er geen.</translation>
        </message>
    </context>
    <context>
        <name>AnswerField</name>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>niet gevraagd</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>AnswerPanel</name>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Each key ticks or unticks; Enter goes to the next question.</source>
            <translation>Elke toets kruist aan of weer uit; Enter gaat naar de volgende vraag.</translation>
        </message>
        <message>
            <source>The key of an answer records it and goes to the next question.</source>
            <translation>De toets van een antwoord legt het vast en gaat naar de volgende vraag.</translation>
        </message>
        <message>
            <source>Type a day that is not in the future, as 03/02/2026.</source>
            <translation>Typ een dag die niet in de toekomst ligt, zoals 03/02/2026.</translation>
        </message>
        <message>
            <source>Type a number that the question allows.</source>
            <translation>Typ een getal dat de vraag toelaat.</translation>
        </message>
        <message>
            <source>Type the answer; Enter goes to the next question.</source>
            <translation>Typ het antwoord; Enter gaat naar de volgende vraag.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentsPart</name>
        <message>
            <source>Add a test</source>
            <translation>Een test toevoegen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kies…</translation>
        </message>
        <message>
            <source>Note the totals only: the questions are protected by copyright.</source>
            <translation>Noteer alleen de totalen: de vragen zijn auteursrechtelijk beschermd.</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Testen</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsPart</name>
        <message>
            <source>Add a document or photo</source>
            <translation>Document of foto toevoegen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Documents and photos</source>
            <translation>Documenten en foto’s</translation>
        </message>
        <message>
            <source>Documents and photos ({suffixes})</source>
            <translation>Documenten en foto’s ({suffixes})</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>PDF documents up to 20 MB and photos up to 60 MB; drop them here or choose them. They are encrypted with the file. Place, time and device are taken out of photos.</source>
            <translation>Pdf-documenten tot 20 MB en foto’s tot 60 MB; sleep ze hierheen of kies ze. Ze worden samen met het dossier versleuteld. Plaats, tijd en toestel worden uit foto’s gehaald.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Definitief verwijderen</translation>
        </message>
        <message>
            <source>Remove it for good?</source>
            <translation>Definitief verwijderen?</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Een kopie bewaren</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Wat het toont</translation>
        </message>
        <message>
            <source>Written, not encrypted there: {file}</source>
            <translation>Weggeschreven, daar niet versleuteld: {file}</translation>
        </message>
        <message>
            <source>{name}, page {number} of {count}</source>
            <translation>{name}, bladzijde {number} van {count}</translation>
        </message>
        <message>
            <source>{size} MB · {day} · {who}</source>
            <translation>{size} MB · {day} · {who}</translation>
        </message>
    </context>
    <context>
        <name>BackingUp</name>
        <message>
            <source>Backups</source>
            <translation>Reservekopieën</translation>
        </message>
        <message>
            <source>The last backup is old: make one, on a disk or a stick.</source>
            <translation>De laatste reservekopie is oud: maak er een, op een schijf of een stick.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPart</name>
        <message>
            <source>A backup is encrypted and is opened and checked after it is written. Keep one away from this computer too: on a stick, or a disk of the organisation.</source>
            <translation>Een reservekopie is versleuteld en wordt na het schrijven geopend en gecontroleerd. Bewaar er ook één buiten deze computer: op een stick of op een schijf van de organisatie.</translation>
        </message>
        <message>
            <source>Automatic backup</source>
            <translation>Automatische reservekopie</translation>
        </message>
        <message>
            <source>Backup made, opened and checked: {made}.</source>
            <translation>Reservekopie gemaakt, geopend en gecontroleerd: {made}.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Reservekopieën</translation>
        </message>
        <message>
            <source>Beside the vault again</source>
            <translation>Weer naast de kluis</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Map kiezen</translation>
        </message>
        <message>
            <source>Folder: beside the vault, on this disk.</source>
            <translation>Map: naast de kluis, op deze schijf.</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Map: {folder}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Last backup: {made}, opened and checked.</source>
            <translation>Laatste reservekopie: {made}, geopend en gecontroleerd.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Gemaakt</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Nu een reservekopie maken</translation>
        </message>
        <message>
            <source>No backup yet: make one, also on a stick kept elsewhere.</source>
            <translation>Nog geen reservekopie: maak er een, ook op een stick die elders ligt.</translation>
        </message>
        <message>
            <source>Restore this one</source>
            <translation>Deze terugzetten</translation>
        </message>
        <message>
            <source>The last backup is old: {made}. Make one now.</source>
            <translation>De laatste reservekopie is oud: {made}. Maak er nu een.</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Er is nog geen reservekopie.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>elke dag</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>elke week</translation>
        </message>
        <message>
            <source>on demand only</source>
            <translation>alleen op vraag</translation>
        </message>
        <message>
            <source>{days} days, {weeks} weeks, {months} months</source>
            <translation>{days} dagen, {weeks} weken, {months} maanden</translation>
        </message>
    </context>
    <context>
        <name>Capacities</name>
        <message>
            <source>Feature</source>
            <translation>Kenmerk</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Vorige keer</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>What that means</source>
            <translation>Wat dat betekent</translation>
        </message>
        <message>
            <source>another level than last time, within the margin of rating</source>
            <translation>een ander niveau dan vorige keer, binnen de marge van de beoordeling</translation>
        </message>
        <message>
            <source>at a price</source>
            <translation>tegen een prijs</translation>
        </message>
        <message>
            <source>changed: better than last time</source>
            <translation>veranderd: beter dan vorige keer</translation>
        </message>
        <message>
            <source>changed: worse than last time</source>
            <translation>veranderd: slechter dan vorige keer</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>limited in {names}</source>
            <translation>beperkt in {names}</translation>
        </message>
        <message>
            <source>may block: not assessed yet</source>
            <translation>kan blokkeren: nog niet beoordeeld</translation>
        </message>
        <message>
            <source>observed</source>
            <translation>gezien</translation>
        </message>
        <message>
            <source>risk</source>
            <translation>risico</translation>
        </message>
        <message>
            <source>strong in {names}</source>
            <translation>sterk in {names}</translation>
        </message>
        <message>
            <source>tested</source>
            <translation>getest</translation>
        </message>
        <message>
            <source>the job asks {level}</source>
            <translation>het werk vraagt {level}</translation>
        </message>
        <message>
            <source>told</source>
            <translation>verteld</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} van {all}</translation>
        </message>
    </context>
    <context>
        <name>CardSheet</name>
        <message>
            <source>Reinteg Desk: hand-over card of {name}, {role}</source>
            <translation>Reinteg Desk: overdrachtskaartje van {name}, {role}</translation>
        </message>
        <message>
            <source>This is the fingerprint of the card. It holds no secret. Whoever takes the card in as a file compares the twenty signs on the screen with these; only when all of them are the same does the card belong to the person named above.</source>
            <translation>Dit is de vingerafdruk van het kaartje. Hij bevat geen geheim. Wie het kaartje als bestand opneemt, vergelijkt de twintig tekens op het scherm met deze; alleen als ze allemaal gelijk zijn, hoort het kaartje bij de persoon hierboven.</translation>
        </message>
    </context>
    <context>
        <name>CardsPart</name>
        <message>
            <source>Colleagues</source>
            <translation>Collega’s</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Vergeleken</translation>
        </message>
        <message>
            <source>Copy the fingerprint</source>
            <translation>Vingerafdruk kopiëren</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Vingerafdruk</translation>
        </message>
        <message>
            <source>Give your card to colleagues, by mail or on a stick: it holds no secret. They ring you and you read the fingerprint out; only then is it certain that it is yours.</source>
            <translation>Geef uw kaartje aan collega’s, per mail of op een stick: er staat niets geheims in. Zij bellen u en u leest de vingerafdruk voor; pas dan is zeker dat het van u is.</translation>
        </message>
        <message>
            <source>Import a card</source>
            <translation>Kaartje opnemen</translation>
        </message>
        <message>
            <source>My card</source>
            <translation>Mijn kaartje</translation>
        </message>
        <message>
            <source>My fingerprint</source>
            <translation>Mijn vingerafdruk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>No colleague yet. Ask for their card (a small file), take it in here, ring them and compare the fingerprint.</source>
            <translation>Nog geen collega. Vraag het kaartje van een collega (een klein bestand), neem het hier op, bel en vergelijk de vingerafdruk.</translation>
        </message>
        <message>
            <source>Print my card</source>
            <translation>Mijn kaartje afdrukken</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Save my card</source>
            <translation>Mijn kaartje bewaren</translation>
        </message>
        <message>
            <source>The card of {name} is here. Ring them, let them read their fingerprint, and press “The fingerprint was compared”: {fingerprint}</source>
            <translation>Het kaartje van {name} is opgenomen. Bel, laat de vingerafdruk voorlezen en druk op “De vingerafdruk is vergeleken”: {fingerprint}</translation>
        </message>
        <message>
            <source>The fingerprint was compared</source>
            <translation>De vingerafdruk is vergeleken</translation>
        </message>
        <message>
            <source>Your card is in {file}.</source>
            <translation>Uw kaartje staat in {file}.</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>nog niet</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>CaseExport</name>
        <message>
            <source>Case files (*.json)</source>
            <translation>Dossierbestanden (*.json)</translation>
        </message>
        <message>
            <source>Export as a case file: it is not encrypted</source>
            <translation>Exporteren als dossierbestand: het is niet versleuteld</translation>
        </message>
        <message>
            <source>Export the consultation as a case file</source>
            <translation>De raadpleging als dossierbestand exporteren</translation>
        </message>
        <message>
            <source>Written: {file}. Whoever has the file can read it.</source>
            <translation>Bewaard: {file}. Wie het bestand heeft, kan het lezen.</translation>
        </message>
    </context>
    <context>
        <name>CategoryLine</name>
        <message>
            <source>proposed</source>
            <translation>voorgesteld</translation>
        </message>
    </context>
    <context>
        <name>CategoryLines</name>
        <message>
            <source>Undo the choice</source>
            <translation>Keuze ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>ChangeLine</name>
        <message>
            <source>Margin of rating: {count}. Two assessors of one person can differ by so many levels.</source>
            <translation>Marge van de beoordeling: {count}. Zoveel niveaus kunnen twee beoordelaars van dezelfde persoon verschillen.</translation>
        </message>
        <message>
            <source>Since {day}: {list}.</source>
            <translation>Sinds {day}: {list}.</translation>
        </message>
        <message>
            <source>assessed for the first time: {count}</source>
            <translation>voor het eerst beoordeeld: {count}</translation>
        </message>
        <message>
            <source>better in {names}</source>
            <translation>beter in {names}</translation>
        </message>
        <message>
            <source>no feature changed by more than the margin of rating</source>
            <translation>geen enkel kenmerk veranderde meer dan de marge van de beoordeling</translation>
        </message>
        <message>
            <source>within the margin: {count}</source>
            <translation>binnen de marge: {count}</translation>
        </message>
        <message>
            <source>worse in {names}</source>
            <translation>slechter in {names}</translation>
        </message>
    </context>
    <context>
        <name>CheckPart</name>
        <message numerus="yes">
            <source>%n more text(s) that leave something open</source>
            <translation>
                <numerusform>nog %n tekst die iets openlaat</numerusform>
                <numerusform>nog %n teksten die iets openlaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) left out</source>
            <translation>
                <numerusform>%n onderdeel weggelaten</numerusform>
                <numerusform>%n onderdelen weggelaten</numerusform>
            </translation>
        </message>
        <message>
            <source>A draft: no recommendations yet</source>
            <translation>Een ontwerp: nog geen aanbevelingen</translation>
        </message>
        <message>
            <source>A draft: no valid decision yet</source>
            <translation>Een ontwerp: nog geen geldige beslissing</translation>
        </message>
        <message>
            <source>A draft: no work post was observed yet</source>
            <translation>Een ontwerp: nog geen werkpost bekeken</translation>
        </message>
        <message>
            <source>A draft: nothing is decided yet</source>
            <translation>Een ontwerp: er is nog niets beslist</translation>
        </message>
        <message>
            <source>All is sound: log, data, signatures and key file. Log: {mark}</source>
            <translation>Alles klopt: logboek, gegevens, handtekeningen en sleutelbestand. Logboek: {mark}</translation>
        </message>
        <message numerus="yes">
            <source>Before export: %n point(s) to look at</source>
            <translation>
                <numerusform>Voor de export: %n punt bekijken</numerusform>
                <numerusform>Voor de export: %n punten bekijken</numerusform>
            </translation>
        </message>
        <message>
            <source>Before export: nothing to settle</source>
            <translation>Voor de export: niets te regelen</translation>
        </message>
        <message>
            <source>Check the vault</source>
            <translation>De kluis controleren</translation>
        </message>
        <message>
            <source>Export without a consent on record</source>
            <translation>Exporteren zonder geregistreerde toestemming</translation>
        </message>
        <message>
            <source>Findings: {count}. Work on with a backup; keep this vault as it is.</source>
            <translation>Bevindingen: {count}. Werk verder met een reservekopie; bewaar deze kluis zoals ze is.</translation>
        </message>
        <message>
            <source>Go to: {field}</source>
            <translation>Naar: {field}</translation>
        </message>
        <message>
            <source>Leaves something open: {words} ({part})</source>
            <translation>Laat iets open: {words} ({part})</translation>
        </message>
        <message>
            <source>Left out for this reader: {names}.</source>
            <translation>Weggelaten voor deze lezer: {names}.</translation>
        </message>
        <message>
            <source>Log now: {mark} · key of the vault: {fingerprint}</source>
            <translation>Logboek nu: {mark} · sleutel van de kluis: {fingerprint}</translation>
        </message>
        <message>
            <source>Look it up in the log</source>
            <translation>In het logboek opzoeken</translation>
        </message>
        <message>
            <source>Mark printed at the foot of a document</source>
            <translation>Merk onderaan een document</translation>
        </message>
        <message>
            <source>No consent on record for this reader: {reader}</source>
            <translation>Geen toestemming geregistreerd voor deze lezer: {reader}</translation>
        </message>
        <message>
            <source>Nothing that is recorded is left out for this reader.</source>
            <translation>Niets van wat genoteerd is, is voor deze lezer weggelaten.</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Voortgang van de controle</translation>
        </message>
        <message>
            <source>Signs that cannot be printed: {signs}</source>
            <translation>Tekens die niet gedrukt kunnen worden: {signs}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>The check goes over every page of the vault, its structure, the log from its first event, every consultation against the log, and every signature. Saving waits until it is done.</source>
            <translation>De controle overloopt elke pagina van de kluis, de structuur, het logboek vanaf de eerste gebeurtenis, elke raadpleging tegenover het logboek en elke handtekening. Bewaren wacht tot ze klaar is.</translation>
        </message>
        <message>
            <source>The fixed texts are not reviewed yet; the document says so.</source>
            <translation>De vaste teksten zijn nog niet nagelezen; het document zegt dat ook.</translation>
        </message>
        <message>
            <source>The log does not hold this mark: its end was cut off, the vault was put back to an older state, or the document comes from another vault.</source>
            <translation>Het logboek kent dit merk niet: het einde is afgeknipt, de kluis is teruggezet naar een oudere toestand, of het document komt uit een andere kluis.</translation>
        </message>
        <message>
            <source>The log holds this mark: nothing before it was cut off or changed.</source>
            <translation>Het logboek kent dit merk: tot daar is niets afgeknipt of veranderd.</translation>
        </message>
    </context>
    <context>
        <name>Citations</name>
        <message>
            <source>{date}: {what}</source>
            <translation>{date}: {what}</translation>
        </message>
        <message>
            <source>{first} to {last}: {what}</source>
            <translation>{first} tot {last}: {what}</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>The consultation is closed.</source>
            <translation>De raadpleging is afgesloten.</translation>
        </message>
        <message>
            <source>The vault is locked: unlock it to close the consultation.</source>
            <translation>De kluis is vergrendeld: ontgrendel ze om de raadpleging af te sluiten.</translation>
        </message>
    </context>
    <context>
        <name>ClosingPart</name>
        <message>
            <source>A closed consultation is signed and never changes; a new version can replace it.</source>
            <translation>Een afgesloten raadpleging is ondertekend en verandert nooit meer; een nieuwe versie kan ze vervangen.</translation>
        </message>
        <message>
            <source>A field holds a text that is not valid yet</source>
            <translation>Een veld bevat een tekst die nog niet geldig is</translation>
        </message>
        <message>
            <source>Close for good</source>
            <translation>Definitief afsluiten</translation>
        </message>
        <message>
            <source>Close it for good? It can no longer be changed afterwards.</source>
            <translation>Definitief afsluiten? Daarna kan er niets meer aan veranderen.</translation>
        </message>
        <message>
            <source>Close the consultation</source>
            <translation>Raadpleging afsluiten</translation>
        </message>
        <message>
            <source>Consultation closed</source>
            <translation>Raadpleging afgesloten</translation>
        </message>
        <message>
            <source>Go to: {field}</source>
            <translation>Naar: {field}</translation>
        </message>
        <message>
            <source>No category is chosen</source>
            <translation>Er is geen categorie gekozen</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>Nothing is decided on the recognition</source>
            <translation>Over de erkenning is niets beslist</translation>
        </message>
        <message>
            <source>Sign and close</source>
            <translation>Ondertekenen en afsluiten</translation>
        </message>
        <message>
            <source>The category differs from the proposal without a reason</source>
            <translation>De categorie wijkt af van het voorstel, zonder motief</translation>
        </message>
        <message>
            <source>The consultation is being closed …</source>
            <translation>De raadpleging wordt afgesloten …</translation>
        </message>
        <message>
            <source>The plan has no action</source>
            <translation>Het plan heeft geen actie</translation>
        </message>
        <message>
            <source>This consultation is closed and can no longer be changed.</source>
            <translation>Deze raadpleging is afgesloten en kan niet meer veranderen.</translation>
        </message>
        <message>
            <source>This stands in the way of closing:</source>
            <translation>Dit staat het afsluiten in de weg:</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Uw wachtzin</translation>
        </message>
        <message>
            <source>Your signature is locked: type your passphrase to sign.</source>
            <translation>Uw handtekening is vergrendeld: typ uw wachtzin om te ondertekenen.</translation>
        </message>
    </context>
    <context>
        <name>CodeStage</name>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>It is shown only now. Without it, a forgotten passphrase means that nobody can read the files any more. Keep it on paper, away from this computer.</source>
            <translation>Ze wordt alleen nu getoond. Zonder deze code kan na een vergeten wachtzin niemand de dossiers nog lezen. Bewaar ze op papier, niet bij deze computer.</translation>
        </message>
        <message>
            <source>Print this code and keep it apart</source>
            <translation>Druk deze code af en bewaar ze apart</translation>
        </message>
        <message>
            <source>Type the last group of the code, as a sign that you kept it</source>
            <translation>Typ de laatste groep van de code, als teken dat u ze bewaard hebt</translation>
        </message>
    </context>
    <context>
        <name>CommandGroup</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Overal</translation>
        </message>
        <message>
            <source>In a file</source>
            <translation>In een dossier</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>Op deze pagina</translation>
        </message>
    </context>
    <context>
        <name>Confirmation</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Uw wachtzin</translation>
        </message>
    </context>
    <context>
        <name>ConsentsPart</name>
        <message>
            <source>Agreed on {day}, {how}; recorded by {who}.</source>
            <translation>Akkoord op {day}, {how}; genoteerd door {who}.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Toestemmingen</translation>
        </message>
        <message>
            <source>End the consent</source>
            <translation>De toestemming beëindigen</translation>
        </message>
        <message>
            <source>Ended on {day}.</source>
            <translation>Beëindigd op {day}.</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>Kept back: {topics}.</source>
            <translation>Achtergehouden: {topics}.</translation>
        </message>
        <message>
            <source>Not recorded: ask the person before this reader gets a document.</source>
            <translation>Niet geregistreerd: vraag het de persoon voor deze lezer een document krijgt.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Op</translation>
        </message>
        <message>
            <source>Only the person decides who else may read about them. A consent can be taken back at any time; what went before stays on record.</source>
            <translation>Alleen de persoon beslist wie nog over hem of haar mag lezen. Een toestemming kan altijd worden ingetrokken; wat voorafging, blijft genoteerd.</translation>
        </message>
        <message>
            <source>Record a consent</source>
            <translation>Toestemming noteren</translation>
        </message>
        <message>
            <source>Record the consent</source>
            <translation>De toestemming noteren</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Ingetrokken</translation>
        </message>
        <message>
            <source>The person agrees that this reader gets documents: {reader}</source>
            <translation>De persoon stemt ermee in dat deze lezer documenten krijgt: {reader}</translation>
        </message>
        <message>
            <source>The person keeps back</source>
            <translation>De persoon houdt achter</translation>
        </message>
        <message>
            <source>The person takes back the consent for: {reader}</source>
            <translation>De persoon trekt de toestemming in voor: {reader}</translation>
        </message>
        <message>
            <source>Type the day.</source>
            <translation>Typ de dag.</translation>
        </message>
        <message>
            <source>in writing</source>
            <translation>schriftelijk</translation>
        </message>
        <message>
            <source>medical details and reasons</source>
            <translation>medische gegevens en redenen</translation>
        </message>
        <message>
            <source>mental capacities</source>
            <translation>mentale belastbaarheid</translation>
        </message>
        <message>
            <source>spoken, written down here</source>
            <translation>mondeling, hier genoteerd</translation>
        </message>
        <message>
            <source>their own remarks</source>
            <translation>de eigen opmerkingen</translation>
        </message>
    </context>
    <context>
        <name>ConsultationPart</name>
        <message>
            <source>Consultation</source>
            <translation>Raadpleging</translation>
        </message>
        <message>
            <source>Date of the consultation</source>
            <translation>Datum van de raadpleging</translation>
        </message>
        <message>
            <source>Name of the assessor</source>
            <translation>Naam van de beoordelaar</translation>
        </message>
        <message>
            <source>Role of the assessor</source>
            <translation>Rol van de beoordelaar</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>adviserend arts</translation>
        </message>
        <message>
            <source>advising nurse</source>
            <translation>adviserend verpleegkundige</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>arbeidsarts</translation>
        </message>
    </context>
    <context>
        <name>ContactForm</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-mailadres</translation>
        </message>
        <message>
            <source>Entry in the address book</source>
            <translation>Uit het adresboek</translation>
        </message>
        <message>
            <source>Files that name this entry keep what they know of it.</source>
            <translation>Dossiers die dit contact noemen, houden wat ze ervan weten.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>New entry in the address book</source>
            <translation>Nieuw in het adresboek</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Practice, company or service</source>
            <translation>Praktijk, bedrijf of dienst</translation>
        </message>
        <message>
            <source>Remove from the address book</source>
            <translation>Uit het adresboek halen</translation>
        </message>
        <message>
            <source>Save in the address book</source>
            <translation>In het adresboek bewaren</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Straat en nummer</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>Type a name, or a practice, company or service.</source>
            <translation>Typ een naam, of een praktijk, bedrijf of dienst.</translation>
        </message>
        <message>
            <source>Usual role</source>
            <translation>Gebruikelijke rol</translation>
        </message>
    </context>
    <context>
        <name>ContradictionLine</name>
        <message>
            <source>Look at it</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>next of {count}</source>
            <translation>volgende van {count}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Verslag kopiëren</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Verslag</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Er liep iets mis</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Er liep iets mis in het programma</translation>
        </message>
        <message>
            <source>What you typed before this is saved. You can go on working; if it happens again, close the program and start it again. Nothing was sent anywhere: copy the report below and give it to whoever maintains the program. It holds no personal data.</source>
            <translation>Wat u hiervoor typte, is bewaard. U kunt verder werken; gebeurt het opnieuw, sluit dan het programma en start het opnieuw. Er werd niets verstuurd: kopieer het verslag hieronder en geef het aan wie het programma onderhoudt. Er staan geen persoonsgegevens in.</translation>
        </message>
    </context>
    <context>
        <name>CreateStage</name>
        <message>
            <source>Create a vault</source>
            <translation>Een kluis maken</translation>
        </message>
        <message>
            <source>Create the vault</source>
            <translation>Kluis maken</translation>
        </message>
        <message>
            <source>Files are kept encrypted on this computer only. A passphrase of four or more words is easy to remember and hard to guess.</source>
            <translation>Dossiers worden versleuteld bewaard, alleen op deze computer. Een wachtzin van vier of meer woorden is makkelijk te onthouden en moeilijk te raden.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Wachtzin opnieuw</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Uw naam</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Uw rol</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>adviserend arts</translation>
        </message>
        <message>
            <source>advising nurse</source>
            <translation>adviserend verpleegkundige</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>arbeidsarts</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Type a day as 03/02/2026 or 3/2/26.</source>
            <translation>Typ een dag als 03/02/2026 of 3/2/26.</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/jjjj</translation>
        </message>
    </context>
    <context>
        <name>DemandPart</name>
        <message>
            <source>Add a photo of this</source>
            <translation>Foto hiervan toevoegen</translation>
        </message>
        <message>
            <source>Essential to this post</source>
            <translation>Essentieel voor deze werkpost</translation>
        </message>
        <message>
            <source>Level {level} by these amounts.</source>
            <translation>Niveau {level} volgens deze metingen.</translation>
        </message>
        <message>
            <source>The occupation usually asks nothing here.</source>
            <translation>Het beroep vraagt hier meestal niets.</translation>
        </message>
        <message>
            <source>These amounts say level {level}.</source>
            <translation>Deze metingen wijzen op niveau {level}.</translation>
        </message>
        <message>
            <source>These amounts: level {lo} to {hi}; one more amount would tell.</source>
            <translation>Deze metingen: niveau {lo} tot {hi}; nog een meting geeft uitsluitsel.</translation>
        </message>
        <message>
            <source>usual in this occupation</source>
            <translation>gebruikelijk in dit beroep</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>The program stopped unexpectedly last time. What you typed until then is saved.</source>
            <translation>Het programma stopte de vorige keer onverwacht. Wat u tot dan typte, is bewaard.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
    </context>
    <context>
        <name>DesktopCommands</name>
        <message>
            <source>Close the program</source>
            <translation>Programma sluiten</translation>
        </message>
        <message>
            <source>Colleagues and hand-over</source>
            <translation>Collega’s en overdracht</translation>
        </message>
        <message>
            <source>Find anything to do</source>
            <translation>Zoeken wat u wilt doen</translation>
        </message>
        <message>
            <source>Go to the agenda</source>
            <translation>Naar de agenda</translation>
        </message>
        <message>
            <source>Go to the open file</source>
            <translation>Naar het open dossier</translation>
        </message>
        <message>
            <source>Hand this file over</source>
            <translation>Dit dossier overdragen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Taal: {name}</translation>
        </message>
        <message>
            <source>Lock the vault</source>
            <translation>Kluis vergrendelen</translation>
        </message>
        <message>
            <source>Look: as the system</source>
            <translation>Uiterlijk: zoals het systeem</translation>
        </message>
        <message>
            <source>Look: dark</source>
            <translation>Uiterlijk: donker</translation>
        </message>
        <message>
            <source>Look: light</source>
            <translation>Uiterlijk: licht</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
        <message>
            <source>Previous step</source>
            <translation>Vorige stap</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw uitvoeren</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Take over from a colleague</source>
            <translation>Overnemen van een collega</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Undo: {act}</source>
            <translation>Ongedaan maken: {act}</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Explanation in plain language</source>
            <translation>Uitleg in gewone taal</translation>
        </message>
        <message>
            <source>Health assessment form, section F</source>
            <translation>Gezondheidsbeoordeling, rubriek F</translation>
        </message>
        <message>
            <source>Letter to the treating doctor</source>
            <translation>Brief aan de behandelend arts</translation>
        </message>
        <message>
            <source>Permission for partial resumption</source>
            <translation>Beslissing over gedeeltelijke werkhervatting</translation>
        </message>
        <message>
            <source>Re-integration assessment form</source>
            <translation>Formulier voor de re-integratiebeoordeling</translation>
        </message>
        <message>
            <source>Re-integration plan</source>
            <translation>Re-integratieplan</translation>
        </message>
        <message>
            <source>Referral to the occupational physician</source>
            <translation>Verwijzing naar de arbeidsarts</translation>
        </message>
        <message>
            <source>Referral to the regional service</source>
            <translation>Verwijzing naar de gewestelijke dienst</translation>
        </message>
        <message>
            <source>Report on the work post</source>
            <translation>Verslag over de werkpost</translation>
        </message>
    </context>
    <context>
        <name>DocumentBar</name>
        <message>
            <source>Also save the data as JSON (for another program)</source>
            <translation>Ook de gegevens als JSON bewaren (voor een ander programma)</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation>Als pdf exporteren</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Frans</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>the person's: {language}</source>
            <translation>van de persoon: {language}</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPart</name>
        <message>
            <source>Look at the document first, then choose for whom it is and write it to a file. What its reader may not see is not in it.</source>
            <translation>Bekijk het document eerst, kies dan voor wie het is en schrijf het naar een bestand. Wat de lezer niet mag zien, staat er niet in.</translation>
        </message>
    </context>
    <context>
        <name>EarningPart</name>
        <message>
            <source>A table (.csv) with the columns code and wage_eur: the code of the occupation and its gross full-time wage in euro a month.</source>
            <translation>Een tabel (.csv) met de kolommen code en wage_eur: de code van het beroep en het voltijdse brutoloon in euro per maand.</translation>
        </message>
        <message>
            <source>An indication from your own wages, kept beside the settings of this computer, not in the file. It is never a verdict: what it means in law is for the doctor to say.</source>
            <translation>Een aanwijzing uit uw eigen lonen, die bij de instellingen van deze computer staan en niet in het dossier. Het is nooit een oordeel: wat het in rechte betekent, zegt de arts.</translation>
        </message>
        <message>
            <source>Gross monthly wage, full time, in euro</source>
            <translation>Brutomaandloon, voltijds, in euro</translation>
        </message>
        <message>
            <source>Limit: a third ({article}).</source>
            <translation>Grens: een derde ({article}).</translation>
        </message>
        <message>
            <source>No occupation is ready or undetermined.</source>
            <translation>Geen enkel beroep is klaar of onbeslist.</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Beroep</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Ready or undetermined</source>
            <translation>Klaar of onbeslist</translation>
        </message>
        <message>
            <source>Reference work: € {wage} a month.</source>
            <translation>Referentiewerk: € {wage} per maand.</translation>
        </message>
        <message>
            <source>Residual earning capacity</source>
            <translation>Resterend verdienvermogen</translation>
        </message>
        <message>
            <source>Take wages from a file</source>
            <translation>Neem lonen over uit een bestand</translation>
        </message>
        <message>
            <source>The law compares no wages for the self-employed: for them it looks at the tasks of the own activity, later at any activity.</source>
            <translation>Voor zelfstandigen vergelijkt de wet geen lonen: ze kijkt naar de taken van de eigen activiteit, later naar elke activiteit.</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Oordeel</translation>
        </message>
        <message>
            <source>Wage, € a month</source>
            <translation>Loon, € per maand</translation>
        </message>
        <message>
            <source>Wages</source>
            <translation>Lonen</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>referentie</translation>
        </message>
        <message>
            <source>{name}: median € {wage} over {jobs} jobs ({without} without wage).</source>
            <translation>{name}: mediaan € {wage} over {jobs} beroepen ({without} zonder loon).</translation>
        </message>
    </context>
    <context>
        <name>EventRows</name>
        <message>
            <source>Add an event</source>
            <translation>Gebeurtenis toevoegen</translation>
        </message>
        <message>
            <source>Day, row {number}</source>
            <translation>Dag, rij {number}</translation>
        </message>
        <message>
            <source>Decision notified</source>
            <translation>Beslissing meegedeeld</translation>
        </message>
        <message>
            <source>Decision of the occupational physician</source>
            <translation>Beslissing van de arbeidsarts</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Gebeurtenis</translation>
        </message>
        <message>
            <source>Event, row {number}</source>
            <translation>Gebeurtenis, rij {number}</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Op</translation>
        </message>
        <message>
            <source>Permission for work requested</source>
            <translation>Toelating voor arbeid gevraagd</translation>
        </message>
        <message>
            <source>Permitted work started</source>
            <translation>Toegelaten arbeid gestart</translation>
        </message>
        <message>
            <source>Plan handed over by the employer</source>
            <translation>Plan overhandigd door de werkgever</translation>
        </message>
        <message>
            <source>Plan signed</source>
            <translation>Plan ondertekend</translation>
        </message>
        <message>
            <source>Questionnaire returned</source>
            <translation>Vragenlijst terugbezorgd</translation>
        </message>
        <message>
            <source>Questionnaire sent</source>
            <translation>Vragenlijst verstuurd</translation>
        </message>
        <message>
            <source>Re-integration track requested</source>
            <translation>Re-integratietraject aangevraagd</translation>
        </message>
        <message>
            <source>Referred to the coordinator</source>
            <translation>Doorverwezen naar de coördinator</translation>
        </message>
        <message>
            <source>Training programme ended</source>
            <translation>Herscholing beëindigd</translation>
        </message>
        <message>
            <source>Training programme started</source>
            <translation>Herscholing gestart</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>rij {number}</translation>
        </message>
    </context>
    <context>
        <name>EventsPart</name>
        <message>
            <source>Events in the file</source>
            <translation>Gebeurtenissen in het dossier</translation>
        </message>
    </context>
    <context>
        <name>FeatureGroup</name>
        <message>
            <source>Communication</source>
            <translation>Communicatie</translation>
        </message>
        <message>
            <source>Mental</source>
            <translation>Mentaal</translation>
        </message>
        <message>
            <source>Moving and handling</source>
            <translation>Bewegen en hanteren</translation>
        </message>
        <message>
            <source>Postures</source>
            <translation>Houdingen</translation>
        </message>
        <message>
            <source>Senses and balance</source>
            <translation>Zintuigen en evenwicht</translation>
        </message>
        <message>
            <source>Social</source>
            <translation>Sociaal</translation>
        </message>
        <message>
            <source>Surroundings</source>
            <translation>Omgeving</translation>
        </message>
        <message>
            <source>Working time</source>
            <translation>Werktijden</translation>
        </message>
    </context>
    <context>
        <name>FeaturePanel</name>
        <message>
            <source>Bad day</source>
            <translation>Slechte dag</translation>
        </message>
        <message>
            <source>Choose a level first: 0 to 4</source>
            <translation>Eerst een niveau: 0 tot 4</translation>
        </message>
        <message>
            <source>Good day</source>
            <translation>Goede dag</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Note (F2)</source>
            <translation>Notitie (F2)</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Kant</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Usual day</source>
            <translation>Gewone dag</translation>
        </message>
        <message>
            <source>both</source>
            <translation>beide</translation>
        </message>
        <message>
            <source>can, at a price</source>
            <translation>kan, tegen een prijs</translation>
        </message>
        <message>
            <source>cannot</source>
            <translation>kan niet</translation>
        </message>
        <message>
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <source>must not (risk)</source>
            <translation>mag niet (risico)</translation>
        </message>
        <message>
            <source>right</source>
            <translation>rechts</translation>
        </message>
    </context>
    <context>
        <name>FilePage</name>
        <message>
            <source>Questionnaire of the person</source>
            <translation>Vragenlijst van de persoon</translation>
        </message>
        <message>
            <source>Show or hide the live panel</source>
            <translation>Meelopend paneel tonen of verbergen</translation>
        </message>
        <message>
            <source>Visit to the work post</source>
            <translation>Werkpostbezoek</translation>
        </message>
    </context>
    <context>
        <name>FilesTable</name>
        <message numerus="yes">
            <source>%n day(s) overdue: {milestone}</source>
            <translation>
                <numerusform>Eén dag te laat: {milestone}</numerusform>
                <numerusform>%n dagen te laat: {milestone}</numerusform>
            </translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Geboren</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categorie</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Raadpleging</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Te doen</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Voorbereid door</translation>
        </message>
        <message>
            <source>Reference occupation</source>
            <translation>Referentieberoep</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Toestand</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>afgesloten</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>{name}, to confirm</source>
            <translation>{name}, te bevestigen</translation>
        </message>
        <message>
            <source>{sentence}, and {count} more</source>
            <translation>{sentence}, en nog {count}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Open a file first: an occupation is shown with how it stands for a person.</source>
            <translation>Open eerst een dossier: een beroep wordt getoond zoals het er voor een persoon voor staat.</translation>
        </message>
        <message>
            <source>Open the file of {name}</source>
            <translation>Dossier van {name} openen</translation>
        </message>
        <message>
            <source>occupation {code}</source>
            <translation>beroep {code}</translation>
        </message>
    </context>
    <context>
        <name>FirmnessPart</name>
        <message>
            <source>An essential requirement is short: no other weights make this job ready.</source>
            <translation>Een wezenlijke eis schiet tekort: met geen enkele andere weging wordt dit klaar.</translation>
        </message>
        <message>
            <source>How firm is this?</source>
            <translation>Hoe vast staat dit?</translation>
        </message>
        <message>
            <source>If only the order of the weights counts, the score lies at {range}.</source>
            <translation>Telt alleen de volgorde van de gewichten, dan ligt de score op {range}.</translation>
        </message>
        <message>
            <source>If only the order of the weights counts, what is certain now comes to {range}.</source>
            <translation>Telt alleen de volgorde van de gewichten, dan komt wat nu zeker is op {range}.</translation>
        </message>
        <message>
            <source>No requirements are on record for this occupation.</source>
            <translation>Voor dit beroep zijn geen functie-eisen bekend.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing can be said yet: %n essential requirement(s) may fall short.</source>
            <translation>
                <numerusform>Er valt nog niets te zeggen: %n wezenlijke eis schiet misschien tekort.</numerusform>
                <numerusform>Er valt nog niets te zeggen: %n wezenlijke eisen schieten misschien tekort.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing can be said yet: %n essential requirement(s) not assessed.</source>
            <translation>
                <numerusform>Er valt nog niets te zeggen: %n wezenlijke eis is niet beoordeeld.</numerusform>
                <numerusform>Er valt nog niets te zeggen: %n wezenlijke eisen zijn niet beoordeeld.</numerusform>
            </translation>
        </message>
        <message>
            <source>Until then the score lies anywhere in {range}.</source>
            <translation>Tot dan kan de score overal in dit bereik liggen: {range}.</translation>
        </message>
        <message>
            <source>With other weights the answer is ready in {share} % of {draws} trials</source>
            <translation>Met andere gewichten luidt het antwoord in {share} % van {draws} pogingen: klaar</translation>
        </message>
        <message>
            <source>{said}, on what is certain now; what is open can change that.</source>
            <translation>{said}, met wat nu zeker is. Wat nog openstaat, kan dat veranderen.</translation>
        </message>
        <message>
            <source>{said}: firm.</source>
            <translation>{said}. Dat staat vast.</translation>
        </message>
        <message>
            <source>{said}: firmly not ready.</source>
            <translation>{said}. Daarmee staat vast: niet klaar.</translation>
        </message>
        <message>
            <source>{said}: the weights decide, so say why.</source>
            <translation>{said}. De gewichten geven de doorslag: motiveer ze.</translation>
        </message>
    </context>
    <context>
        <name>Guideline</name>
        <message>
            <source>{text} To be verified.</source>
            <translation>{text} Na te kijken.</translation>
        </message>
        <message>
            <source>▲ {sentence} ({source})</source>
            <translation>▲ {sentence} ({source})</translation>
        </message>
    </context>
    <context>
        <name>HandingOver</name>
        <message numerus="yes">
            <source>%n value(s) from {name} wait beside yours until you choose.</source>
            <translation>
                <numerusform>Er wacht één waarde van {name} naast die van u tot u kiest.</numerusform>
                <numerusform>Er wachten %n waarden van {name} naast die van u tot u kiest.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose now</source>
            <translation>Nu kiezen</translation>
        </message>
        <message>
            <source>Every file is ready for the doctor.</source>
            <translation>Alle dossiers zijn klaar voor de arts.</translation>
        </message>
    </context>
    <context>
        <name>HeadLine</name>
        <message>
            <source>Who and where</source>
            <translation>Wie en waar</translation>
        </message>
        <message>
            <source>a day overdue: {milestone}</source>
            <translation>een dag te laat: {milestone}</translation>
        </message>
        <message>
            <source>closed on {day}</source>
            <translation>afgesloten op {day}</translation>
        </message>
        <message>
            <source>employee</source>
            <translation>werknemer</translation>
        </message>
        <message>
            <source>first consultation</source>
            <translation>eerste raadpleging</translation>
        </message>
        <message>
            <source>in {days} days: {milestone}</source>
            <translation>over {days} dagen: {milestone}</translation>
        </message>
        <message>
            <source>month {month} · {frame}</source>
            <translation>maand {month} · {frame}</translation>
        </message>
        <message>
            <source>no level changed since {date}</source>
            <translation>geen niveau gewijzigd sinds {date}</translation>
        </message>
        <message>
            <source>now, until {day}: {milestone}</source>
            <translation>nu, tot {day}: {milestone}</translation>
        </message>
        <message>
            <source>one level changed since {date}</source>
            <translation>één niveau gewijzigd sinds {date}</translation>
        </message>
        <message>
            <source>self-employed</source>
            <translation>zelfstandige</translation>
        </message>
        <message>
            <source>since {start}</source>
            <translation>sinds {start}</translation>
        </message>
        <message>
            <source>since {start} ({count} spells, one period)</source>
            <translation>sinds {start} ({count} periodes, tellen als één)</translation>
        </message>
        <message>
            <source>today: {milestone}</source>
            <translation>vandaag: {milestone}</translation>
        </message>
        <message>
            <source>tomorrow: {milestone}</source>
            <translation>morgen: {milestone}</translation>
        </message>
        <message>
            <source>unemployed</source>
            <translation>werkloze</translation>
        </message>
        <message>
            <source>usual occupation</source>
            <translation>gewoon beroep</translation>
        </message>
        <message>
            <source>whole labour market</source>
            <translation>hele arbeidsmarkt</translation>
        </message>
        <message>
            <source>{count} levels changed since {date}</source>
            <translation>{count} niveaus gewijzigd sinds {date}</translation>
        </message>
        <message>
            <source>{days} days overdue: {milestone}</source>
            <translation>{days} dagen te laat: {milestone}</translation>
        </message>
        <message numerus="yes">
            <source>{sentence}, and %n more</source>
            <translation>
                <numerusform>{sentence}, en nog %n</numerusform>
                <numerusform>{sentence}, en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{status} with contract</source>
            <translation>{status} met contract</translation>
        </message>
        <message>
            <source>{years} years</source>
            <translation>{years} jaar</translation>
        </message>
    </context>
    <context>
        <name>HoursPart</name>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Uren per week</translation>
        </message>
        <message>
            <source>How many hours a week the person can sustain is not recorded; fill it in on the capacities page. Hours never change the score, they stand beside it.</source>
            <translation>Hoeveel uren per week de persoon volhoudt, is niet ingevuld; dat kan op de pagina Belastbaarheid. Uren veranderen de score nooit, ze staan ernaast.</translation>
        </message>
        <message>
            <source>No hours are planned. Permit partial resumption with hours and a first day on the decision page.</source>
            <translation>Er zijn geen uren gepland. Sta op de pagina Beslissing een gedeeltelijke hervatting toe, met uren en een eerste dag.</translation>
        </message>
        <message>
            <source>No hours.</source>
            <translation>Geen uren.</translation>
        </message>
        <message>
            <source>Of any other full-time job</source>
            <translation>Van elk ander voltijds werk</translation>
        </message>
        <message>
            <source>Of their own job</source>
            <translation>Van het eigen werk</translation>
        </message>
        <message>
            <source>Planned hours</source>
            <translation>Geplande uren</translation>
        </message>
        <message>
            <source>To be looked at again on</source>
            <translation>Opnieuw te bekijken op</translation>
        </message>
        <message>
            <source>What hours a week come to</source>
            <translation>Waar uren per week op neerkomen</translation>
        </message>
        <message>
            <source>Working time</source>
            <translation>Arbeidsduur</translation>
        </message>
        <message>
            <source>{hours} hours a week: {own} % of their own job, {other} % of any other full-time job. Hours never change the score, they stand beside it.</source>
            <translation>{hours} uren per week: {own} % van het eigen werk, {other} % van elk ander voltijds werk. Uren veranderen de score nooit, ze staan ernaast.</translation>
        </message>
    </context>
    <context>
        <name>IncapacityPart</name>
        <message>
            <source>An employment contract is in force</source>
            <translation>Er loopt een arbeidsovereenkomst</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Oorzaak</translation>
        </message>
        <message>
            <source>Group of conditions (never a diagnosis)</source>
            <translation>Groep van aandoeningen (nooit een diagnose)</translation>
        </message>
        <message>
            <source>Hours a week in that work</source>
            <translation>Uren per week in dat werk</translation>
        </message>
        <message>
            <source>Incapacity</source>
            <translation>Arbeidsongeschiktheid</translation>
        </message>
        <message>
            <source>Only to propose fitting measures; nothing is computed from it.</source>
            <translation>Alleen om passende maatregelen voor te stellen; er wordt niets mee berekend.</translation>
        </message>
        <message>
            <source>Reference occupation: the work done when it began</source>
            <translation>Referentieberoep: het werk bij de aanvang</translation>
        </message>
        <message>
            <source>Status when it began</source>
            <translation>Statuut bij de aanvang</translation>
        </message>
        <message>
            <source>accident at work</source>
            <translation>arbeidsongeval</translation>
        </message>
        <message>
            <source>back, joints, muscles</source>
            <translation>rug, gewrichten, spieren</translation>
        </message>
        <message>
            <source>cancer</source>
            <translation>kanker</translation>
        </message>
        <message>
            <source>employee</source>
            <translation>werknemer</translation>
        </message>
        <message>
            <source>heart and vessels</source>
            <translation>hart en bloedvaten</translation>
        </message>
        <message>
            <source>illness</source>
            <translation>ziekte</translation>
        </message>
        <message>
            <source>maternity</source>
            <translation>moederschap</translation>
        </message>
        <message>
            <source>neurological</source>
            <translation>neurologisch</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>niet geregistreerd</translation>
        </message>
        <message>
            <source>occupational disease</source>
            <translation>beroepsziekte</translation>
        </message>
        <message>
            <source>other</source>
            <translation>andere</translation>
        </message>
        <message>
            <source>private accident</source>
            <translation>privéongeval</translation>
        </message>
        <message>
            <source>psychosocial</source>
            <translation>psychosociaal</translation>
        </message>
        <message>
            <source>rheumatic</source>
            <translation>reumatisch</translation>
        </message>
        <message>
            <source>self-employed</source>
            <translation>zelfstandige</translation>
        </message>
        <message>
            <source>unemployed</source>
            <translation>werkloze</translation>
        </message>
    </context>
    <context>
        <name>IncomePart</name>
        <message>
            <source>Benefit kept</source>
            <translation>Uitkering behouden</translation>
        </message>
        <message>
            <source>Benefit, €</source>
            <translation>Uitkering, €</translation>
        </message>
        <message>
            <source>Daily benefit without work, €</source>
            <translation>Uitkering per dag zonder werk, €</translation>
        </message>
        <message>
            <source>For the self-employed the hours play no part: the benefit follows the course given above, and later the income of three years earlier.</source>
            <translation>Voor zelfstandigen spelen de uren geen rol: de uitkering volgt het verloop hierboven, en later het inkomen van drie jaar vroeger.</translation>
        </message>
        <message>
            <source>Gross full-time wage a month, €</source>
            <translation>Brutomaandloon voltijds, €</translation>
        </message>
        <message>
            <source>Hours and income</source>
            <translation>Uren en inkomen</translation>
        </message>
        <message>
            <source>No hours.</source>
            <translation>Geen uren.</translation>
        </message>
        <message>
            <source>Take € {wage}: your own wage for the reference work</source>
            <translation>€ {wage} nemen: uw eigen loon voor het referentieberoep</translation>
        </message>
        <message>
            <source>Together, €</source>
            <translation>Samen, €</translation>
        </message>
        <message>
            <source>Wage, €</source>
            <translation>Loon, €</translation>
        </message>
        <message>
            <source>benefit</source>
            <translation>uitkering</translation>
        </message>
        <message>
            <source>benefit and wage together</source>
            <translation>uitkering en loon samen</translation>
        </message>
        <message>
            <source>benefit without work</source>
            <translation>uitkering zonder werk</translation>
        </message>
        <message>
            <source>highest benefit by law</source>
            <translation>hoogste wettelijke uitkering</translation>
        </message>
        <message>
            <source>threshold: nothing is taken off below it</source>
            <translation>drempel: daaronder gaat er niets af</translation>
        </message>
    </context>
    <context>
        <name>IncomeWords</name>
        <message>
            <source>% of full time</source>
            <translation>% van voltijds</translation>
        </message>
        <message>
            <source>% of the benefit kept</source>
            <translation>% van de uitkering dat blijft</translation>
        </message>
        <message>
            <source>A day: {step}</source>
            <translation>Per dag: {step}</translation>
        </message>
        <message>
            <source>A month is counted as {days} benefit days. What is really paid differs from month to month, and tax and contributions are still to be taken off.</source>
            <translation>Een maand telt hier {days} uitkeringsdagen. Wat echt betaald wordt, verschilt van maand tot maand, en belasting en bijdragen gaan er nog af.</translation>
        </message>
        <message>
            <source>At {hours} hours a week {kept} % of the daily benefit stays.</source>
            <translation>Bij {hours} uur per week blijft {kept} % van de daguitkering.</translation>
        </message>
        <message>
            <source>By law at most € {daily} a day, € {month} in an average month, with dependants.</source>
            <translation>Wettelijk ten hoogste € {daily} per dag, € {month} in een gemiddelde maand, met gezinslast.</translation>
        </message>
        <message>
            <source>By law at most € {daily} a day, € {month} in an average month.</source>
            <translation>Wettelijk ten hoogste € {daily} per dag, € {month} in een gemiddelde maand.</translation>
        </message>
        <message>
            <source>Estimate of an average month, gross: at {hours} hours a week € {benefit} benefit and € {wage} wage, together € {together}: € {difference} less than the benefit alone (€ {alone}).</source>
            <translation>Schatting van een gemiddelde maand, bruto: bij {hours} uur per week € {benefit} uitkering en € {wage} loon, samen € {together}: € {difference} minder dan de uitkering alleen (€ {alone}).</translation>
        </message>
        <message>
            <source>Estimate of an average month, gross: at {hours} hours a week € {benefit} benefit and € {wage} wage, together € {together}: € {difference} more than the benefit alone (€ {alone}).</source>
            <translation>Schatting van een gemiddelde maand, bruto: bij {hours} uur per week € {benefit} uitkering en € {wage} loon, samen € {together}: € {difference} meer dan de uitkering alleen (€ {alone}).</translation>
        </message>
        <message>
            <source>Estimate of an average month, gross: at {hours} hours a week € {benefit} of the benefit stays, of € {alone}.</source>
            <translation>Schatting van een gemiddelde maand, bruto: bij {hours} uur per week blijft € {benefit} van de uitkering over, van € {alone}.</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Uren per week</translation>
        </message>
        <message>
            <source>Still to fill in: {what}.</source>
            <translation>Nog in te vullen: {what}.</translation>
        </message>
        <message>
            <source>The highest benefit by law is not on record for that day, so nothing checks the amount.</source>
            <translation>De hoogste wettelijke uitkering van die dag is niet bekend; het bedrag kan er niet aan getoetst worden.</translation>
        </message>
        <message>
            <source>Up to {hours} nothing is taken off the benefit; at full time {kept} % is kept.</source>
            <translation>Tot {hours} gaat er niets van de uitkering af; bij voltijds blijft {kept} %.</translation>
        </message>
        <message>
            <source>What the permitted hours do to the benefit, from none to full time.</source>
            <translation>Wat de toegelaten uren met de uitkering doen, van geen tot voltijds.</translation>
        </message>
        <message>
            <source>euro in an average month, gross (estimate)</source>
            <translation>euro in een gemiddelde maand, bruto (schatting)</translation>
        </message>
        <message>
            <source>the daily benefit, for amounts instead of shares</source>
            <translation>de daguitkering, voor bedragen in plaats van percentages</translation>
        </message>
        <message>
            <source>the full-time wage, for benefit and wage together</source>
            <translation>het voltijdse loon, voor uitkering en loon samen</translation>
        </message>
        <message>
            <source>the hours a week, for the person's own place</source>
            <translation>de uren per week, voor de plaats van de persoon zelf</translation>
        </message>
        <message>
            <source>the hours of a full-timer in that work</source>
            <translation>de uren van een voltijdse in dat werk</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} u</translation>
        </message>
        <message>
            <source>{hours} h: {kept} %</source>
            <translation>{hours} u: {kept} %</translation>
        </message>
        <message>
            <source>{hours} h: € {amount}</source>
            <translation>{hours} u: € {amount}</translation>
        </message>
        <message>
            <source>{hours} hours a week</source>
            <translation>{hours} uur per week</translation>
        </message>
        <message>
            <source>{kept} % of the benefit stays</source>
            <translation>{kept} % van de uitkering blijft</translation>
        </message>
        <message>
            <source>{share} % of full time</source>
            <translation>{share} % van voltijds</translation>
        </message>
    </context>
    <context>
        <name>IndicatorPart</name>
        <message>
            <source>In the questionnaire: {answer}</source>
            <translation>In de vragenlijst: {answer}</translation>
        </message>
    </context>
    <context>
        <name>JobDetail</name>
        <message>
            <source>Accommodations for this job</source>
            <translation>Aanpassingen voor dit beroep</translation>
        </message>
        <message>
            <source>Asks less than the person can: {features}.</source>
            <translation>Vraagt minder dan de persoon kan: {features}.</translation>
        </message>
        <message>
            <source>Asks more than the person can: {features}.</source>
            <translation>Vraagt meer dan de persoon kan: {features}.</translation>
        </message>
        <message>
            <source>Not yet assessed: {features}.</source>
            <translation>Nog niet beoordeeld: {features}.</translation>
        </message>
    </context>
    <context>
        <name>JobLists</name>
        <message>
            <source>Because</source>
            <translation>Omdat</translation>
        </message>
        <message>
            <source>Closest jobs not ruled out</source>
            <translation>Best aansluitende beroepen</translation>
        </message>
        <message>
            <source>Every occupation of the library is accessible.</source>
            <translation>Elk beroep van de bibliotheek is toegankelijk.</translation>
        </message>
        <message>
            <source>Filter the occupations</source>
            <translation>Beroepen filteren</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Zekerheid</translation>
        </message>
        <message>
            <source>Likeness</source>
            <translation>Gelijkenis</translation>
        </message>
        <message>
            <source>Needs more</source>
            <translation>Meer nodig</translation>
        </message>
        <message>
            <source>No accessible occupation is ready or undetermined.</source>
            <translation>Geen enkel toegankelijk beroep is klaar of onbeslist.</translation>
        </message>
        <message>
            <source>No occupation is out of reach.</source>
            <translation>Geen enkel beroep valt af.</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>Niet klaar</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Beroep</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Ready in so many of 1,000 trials with other weights</source>
            <translation>Klaar in zoveel van 1.000 pogingen met andere gewichten</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Shown: {ready} ready, {open} undetermined, {rejected} not ready or closed.</source>
            <translation>Getoond: {ready} klaar, {open} onbeslist, {rejected} niet klaar of gesloten.</translation>
        </message>
        <message>
            <source>Training and licences</source>
            <translation>Opleiding en vergunningen</translation>
        </message>
        <message>
            <source>Training or licence</source>
            <translation>Opleiding of vergunning</translation>
        </message>
        <message>
            <source>Undetermined</source>
            <translation>Onbeslist</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Oordeel</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Waarom niet</translation>
        </message>
        <message>
            <source>blocked by {features}</source>
            <translation>geblokkeerd door {features}</translation>
        </message>
        <message>
            <source>needs {unmet}</source>
            <translation>vraagt {unmet}</translation>
        </message>
        <message>
            <source>no requirements on record</source>
            <translation>geen eisen bekend</translation>
        </message>
        <message>
            <source>nothing essential falls short</source>
            <translation>niets wezenlijks schiet tekort</translation>
        </message>
        <message>
            <source>reaches {best} % at best</source>
            <translation>haalt hoogstens {best} %</translation>
        </message>
        <message>
            <source>the reference occupation itself</source>
            <translation>het referentieberoep zelf</translation>
        </message>
        <message>
            <source>to clear up: {features}</source>
            <translation>uit te klaren: {features}</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>The vault is locked: unlock it to change this.</source>
            <translation>De kluis is vergrendeld: ontgrendel ze om dit te wijzigen.</translation>
        </message>
    </context>
    <context>
        <name>KeyOverview</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
    </context>
    <context>
        <name>LanguageLevels</name>
        <message>
            <source>A1: a few words</source>
            <translation>A1: enkele woorden</translation>
        </message>
        <message>
            <source>A2: simple everyday sentences</source>
            <translation>A2: eenvoudige, alledaagse zinnen</translation>
        </message>
        <message>
            <source>Add another language</source>
            <translation>Nog een taal toevoegen</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Nog een taal</translation>
        </message>
        <message>
            <source>B1: gets by at work</source>
            <translation>B1: kan zich redden op het werk</translation>
        </message>
        <message>
            <source>B2: talks easily, writes plainly</source>
            <translation>B2: spreekt vlot, schrijft eenvoudig</translation>
        </message>
        <message>
            <source>C1: fluent in speech and writing</source>
            <translation>C1: spreekt en schrijft vlot</translation>
        </message>
        <message>
            <source>C2: as a first language</source>
            <translation>C2: als een moedertaal</translation>
        </message>
        <message>
            <source>Languages spoken and written</source>
            <translation>Talen, gesproken en geschreven</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
    </context>
    <context>
        <name>LanguageName</name>
        <message>
            <source>Albanian</source>
            <translation>Albanees</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armeens</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgaars</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Frans</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Duits</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grieks</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Hongaars</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiaans</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>Koerdisch</translation>
        </message>
        <message>
            <source>Lingala</source>
            <translation>Lingala</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>Pasjtoe</translation>
        </message>
        <message>
            <source>Persian, Dari</source>
            <translation>Perzisch, Dari</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Pools</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugees</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Roemeens</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Servisch</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somalisch</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spaans</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Swahili</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation>Tigrinya</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turks</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Oekraïens</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>{names}; {name}</source>
            <translation>{names}; {name}</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
    </context>
    <context>
        <name>LargeLink</name>
        <message>
            <source>Show the document large</source>
            <translation>Document groot tonen</translation>
        </message>
        <message>
            <source>Show the fields again</source>
            <translation>Velden weer tonen</translation>
        </message>
    </context>
    <context>
        <name>LibrariesPart</name>
        <message>
            <source>Check it</source>
            <translation>Controleren</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergelijken</translation>
        </message>
        <message>
            <source>Compare the selected library with</source>
            <translation>De gekozen bibliotheek vergelijken met</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Gegevens van</translation>
        </message>
        <message>
            <source>Dutch-speaking</source>
            <translation>Nederlandstalig</translation>
        </message>
        <message>
            <source>Every result names the library it was computed with. Data older than 24 months is marked with its date.</source>
            <translation>Elk resultaat vermeldt de bibliotheek waarmee het berekend is. Gegevens ouder dan 24 maanden worden gemerkt, met hun datum.</translation>
        </message>
        <message>
            <source>French-speaking</source>
            <translation>Franstalig</translation>
        </message>
        <message>
            <source>German-speaking</source>
            <translation>Duitstalig</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In gebruik</translation>
        </message>
        <message>
            <source>It belongs to the program.</source>
            <translation>Ze hoort bij het programma.</translation>
        </message>
        <message>
            <source>It is in use: results will come from the built-in library from then on, also those of the open file. Documents that were made stay as they are.</source>
            <translation>Ze is in gebruik: vanaf dan komen de resultaten uit de ingebouwde bibliotheek, ook die van het open dossier. Documenten die al gemaakt zijn, blijven zoals ze zijn.</translation>
        </message>
        <message>
            <source>Labour market</source>
            <translation>Arbeidsmarkt</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliotheek</translation>
        </message>
        <message>
            <source>Licence: {licence}.</source>
            <translation>Licentie: {licence}.</translation>
        </message>
        <message>
            <source>Mapped onto {library}.</source>
            <translation>Afgebeeld op {library}.</translation>
        </message>
        <message>
            <source>More at {address}.</source>
            <translation>Meer op {address}.</translation>
        </message>
        <message>
            <source>No import made this library.</source>
            <translation>Deze bibliotheek komt niet uit een invoer.</translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation>Beroepen</translation>
        </message>
        <message>
            <source>Older than 24 months: {months} months.</source>
            <translation>Ouder dan 24 maanden: {months} maanden.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Een ogenblik …</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Verwijderen …</translation>
        </message>
        <message>
            <source>Report of the import</source>
            <translation>Verslag van de invoer</translation>
        </message>
        <message>
            <source>Results come from this library already.</source>
            <translation>De resultaten komen al uit deze bibliotheek.</translation>
        </message>
        <message>
            <source>Results come from {library} from now on.</source>
            <translation>De resultaten komen voortaan uit {library}.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The date of this data is not known.</source>
            <translation>De datum van deze gegevens is niet bekend.</translation>
        </message>
        <message>
            <source>The library is removed.</source>
            <translation>De bibliotheek is verwijderd.</translation>
        </message>
        <message>
            <source>The library is there. Select it in the list to use it.</source>
            <translation>De bibliotheek is er. Kies ze in de lijst om ze te gebruiken.</translation>
        </message>
        <message>
            <source>The reference occupation {code} of the open file is not in this library: there is no score until another one is chosen on the file page.</source>
            <translation>Het referentieberoep {code} van het open dossier staat niet in deze bibliotheek: er is geen score tot er op de dossierpagina een ander gekozen is.</translation>
        </message>
        <message>
            <source>There is no other library.</source>
            <translation>Er is geen andere bibliotheek.</translation>
        </message>
        <message>
            <source>Use this library</source>
            <translation>Deze bibliotheek gebruiken</translation>
        </message>
        <message>
            <source>Where the requirements come from</source>
            <translation>Waar de functie-eisen vandaan komen</translation>
        </message>
        <message>
            <source>calibrated</source>
            <translation>gekalibreerd</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>niet leesbaar</translation>
        </message>
        <message>
            <source>expert estimate</source>
            <translation>schatting door deskundigen</translation>
        </message>
        <message>
            <source>mapped onto another</source>
            <translation>afgebeeld op een andere</translation>
        </message>
        <message>
            <source>not calibrated</source>
            <translation>niet gekalibreerd</translation>
        </message>
        <message>
            <source>{first} beside {second}</source>
            <translation>{first} naast {second}</translation>
        </message>
        <message>
            <source>{library} (labour market: {market})</source>
            <translation>{library} (arbeidsmarkt: {market})</translation>
        </message>
        <message>
            <source>{library} will be removed from this computer for good.</source>
            <translation>{library} zal voorgoed van deze computer verwijderd worden.</translation>
        </message>
        <message>
            <source>{market}: {library}</source>
            <translation>{market}: {library}</translation>
        </message>
        <message>
            <source>▲ not known</source>
            <translation>▲ niet bekend</translation>
        </message>
        <message>
            <source>● yes</source>
            <translation>● ja</translation>
        </message>
    </context>
    <context>
        <name>LibraryImport</name>
        <message>
            <source>Add everyday titles from ESCO</source>
            <translation>Gewone beroepsnamen uit ESCO toevoegen</translation>
        </message>
        <message>
            <source>Add the titles</source>
            <translation>Namen toevoegen</translation>
        </message>
        <message>
            <source>Becomes a library beside the built-in one. Its numbers are on scales of their own: without mapping them onto a calibrated library they do not mean the level texts, and every result says so.</source>
            <translation>Wordt een bibliotheek naast de ingebouwde. De cijfers staan op eigen schalen: zonder ze af te beelden op een gekalibreerde bibliotheek betekenen ze niet wat de niveauteksten zeggen, en elk resultaat vermeldt dat.</translation>
        </message>
        <message>
            <source>Choose a folder or a zip.</source>
            <translation>Kies een map of een zip.</translation>
        </message>
        <message>
            <source>Crosswalk to ISCO-08 (empty: crosswalk.csv in or beside the release)</source>
            <translation>Concordantie met ISCO-08 (leeg: crosswalk.csv in of naast de release)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Invoeren</translation>
        </message>
        <message>
            <source>Import a release of O*NET</source>
            <translation>Een release van O*NET invoeren</translation>
        </message>
        <message>
            <source>Importing: {name}</source>
            <translation>Bezig met invoeren: {name}</translation>
        </message>
        <message>
            <source>Map the demands onto</source>
            <translation>De eisen afbeelden op</translation>
        </message>
        <message>
            <source>Release of O*NET: a folder or a zip</source>
            <translation>Release van O*NET: een map of een zip</translation>
        </message>
        <message>
            <source>Tables of ESCO: a folder or a zip</source>
            <translation>Tabellen van ESCO: een map of een zip</translation>
        </message>
        <message>
            <source>The import was stopped; nothing was written.</source>
            <translation>De invoer is gestopt; er is niets geschreven.</translation>
        </message>
        <message>
            <source>Titles of occupations_nl.csv, _fr.csv and _en.csv are added to the library in use, as a library beside it; requirements stay as they are.</source>
            <translation>De namen uit occupations_nl.csv, _fr.csv en _en.csv komen bij de bibliotheek in gebruik, als een bibliotheek ernaast; de eisen blijven zoals ze zijn.</translation>
        </message>
        <message>
            <source>nothing: keep the scales of O*NET</source>
            <translation>niets: op de schalen van O*NET laten</translation>
        </message>
    </context>
    <context>
        <name>LibraryResults</name>
        <message>
            <source>Check of {library}</source>
            <translation>Controle van {library}</translation>
        </message>
        <message>
            <source>Errors: {errors}. Remarks: {remarks}.</source>
            <translation>Fouten: {errors}. Opmerkingen: {remarks}.</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Kenmerk</translation>
        </message>
        <message>
            <source>Feature by feature</source>
            <translation>Kenmerk per kenmerk</translation>
        </message>
        <message>
            <source>File and line</source>
            <translation>Bestand en regel</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Bevinding</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Bevindingen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Mean distance</source>
            <translation>Gemiddelde afstand</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Er is niets gevonden.</translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation>Beroepen</translation>
        </message>
        <message>
            <source>Occupations in both: {jobs}. Median of the rank correlations: {median}.</source>
            <translation>Beroepen in beide: {jobs}. Mediaan van de rangcorrelaties: {median}.</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <translation>Rangcorrelatie</translation>
        </message>
        <message>
            <source>Report of the import</source>
            <translation>Verslag van de invoer</translation>
        </message>
        <message>
            <source>Sound: nothing was found.</source>
            <translation>In orde: er is niets gevonden.</translation>
        </message>
        <message>
            <source>Spearman: 1 the same order, 0 none, -1 the reverse</source>
            <translation>Spearman: 1 dezelfde volgorde, 0 geen verband, -1 de omgekeerde</translation>
        </message>
        <message>
            <source>There is no feature that both libraries rate.</source>
            <translation>Er is geen kenmerk dat beide bibliotheken beoordelen.</translation>
        </message>
        <message>
            <source>error</source>
            <translation>fout</translation>
        </message>
        <message>
            <source>in levels</source>
            <translation>in niveaus</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>opmerking</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, regel {line}</translation>
        </message>
        <message>
            <source>{file}, line {line}, column {column}</source>
            <translation>{file}, regel {line}, kolom {column}</translation>
        </message>
        <message>
            <source>{finding} Explained: {reason}</source>
            <translation>{finding} Verklaring: {reason}</translation>
        </message>
    </context>
    <context>
        <name>LivePanel</name>
        <message>
            <source>Ask next: {feature}</source>
            <translation>Vraag nu: {feature}</translation>
        </message>
        <message>
            <source>Closed: these figures are computed again today; signed documents keep theirs.</source>
            <translation>Afgesloten: deze cijfers zijn vandaag opnieuw berekend; ondertekende documenten houden de hunne.</translation>
        </message>
        <message>
            <source>Labour market: {count} occupations</source>
            <translation>Arbeidsmarkt: {count} beroepen</translation>
        </message>
        <message>
            <source>Reference: own job of {day}</source>
            <translation>Referentie: eigen job van {day}</translation>
        </message>
        <message>
            <source>Remarks to rule on: {count}</source>
            <translation>Opmerkingen zonder uitspraak: {count}</translation>
        </message>
        <message>
            <source>Requirements: {library}</source>
            <translation>Functie-eisen: {library}</translation>
        </message>
        <message>
            <source>Score now</source>
            <translation>Score nu</translation>
        </message>
        <message>
            <source>This occupation is not in the library. Choose another on the file page.</source>
            <translation>Dit beroep staat niet in de bibliotheek. Kies een ander op de pagina Dossier.</translation>
        </message>
        <message>
            <source>Today the law looks at the usual occupation.</source>
            <translation>Vandaag kijkt de wet naar het gewone beroep.</translation>
        </message>
        <message>
            <source>Today the law looks at the whole labour market.</source>
            <translation>Vandaag kijkt de wet naar de hele arbeidsmarkt.</translation>
        </message>
        <message>
            <source>blocked by</source>
            <translation>geblokkeerd door</translation>
        </message>
        <message>
            <source>may be blocked by</source>
            <translation>mogelijk geblokkeerd door</translation>
        </message>
        <message>
            <source>perhaps also: {features}</source>
            <translation>misschien ook: {features}</translation>
        </message>
        <message>
            <source>with the accommodations of the plan: {band}, {verdict}</source>
            <translation>met de aanpassingen van het plan: {band}, {verdict}</translation>
        </message>
        <message>
            <source>working time: {share} % of the hours of this job</source>
            <translation>arbeidsduur: {share} % van de uren van dit beroep</translation>
        </message>
        <message>
            <source>{library}. ▲ Data of {day}, older than 24 months.</source>
            <translation>{library}. ▲ Gegevens van {day}, ouder dan 24 maanden.</translation>
        </message>
        <message>
            <source>{library}. ▲ The date of this data is not known.</source>
            <translation>{library}. ▲ De datum van deze gegevens is niet bekend.</translation>
        </message>
        <message>
            <source>{share} % not ready</source>
            <translation>{share} % niet klaar</translation>
        </message>
        <message>
            <source>{share} % ready</source>
            <translation>{share} % klaar</translation>
        </message>
        <message>
            <source>{share} % undetermined</source>
            <translation>{share} % onbeslist</translation>
        </message>
    </context>
    <context>
        <name>LogPart</name>
        <message>
            <source>All files</source>
            <translation>Alle dossiers</translation>
        </message>
        <message>
            <source>All files again</source>
            <translation>Weer alle dossiers</translation>
        </message>
        <message>
            <source>Enter on a line shows that file only. Nothing here can be changed.</source>
            <translation>Enter op een regel toont alleen dat dossier. Hier kan niets veranderd worden.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>File of {name}</source>
            <translation>Dossier van {name}</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>Nothing happened yet.</source>
            <translation>Er is nog niets gebeurd.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>address kept in the address book</source>
            <translation>adres in het adresboek bewaard</translation>
        </message>
        <message>
            <source>address removed from the address book</source>
            <translation>adres uit het adresboek verwijderd</translation>
        </message>
        <message>
            <source>backup made</source>
            <translation>reservekopie gemaakt</translation>
        </message>
        <message>
            <source>backup restored</source>
            <translation>reservekopie teruggezet</translation>
        </message>
        <message>
            <source>colleague's card imported</source>
            <translation>kaartje van een collega opgenomen</translation>
        </message>
        <message>
            <source>colleague's card removed</source>
            <translation>kaartje van een collega verwijderd</translation>
        </message>
        <message>
            <source>computer forgotten</source>
            <translation>computer vergeten</translation>
        </message>
        <message>
            <source>computer remembered</source>
            <translation>computer onthouden</translation>
        </message>
        <message>
            <source>consultation closed</source>
            <translation>raadpleging afgesloten</translation>
        </message>
        <message>
            <source>consultation made</source>
            <translation>raadpleging aangemaakt</translation>
        </message>
        <message>
            <source>consultation saved</source>
            <translation>raadpleging bewaard</translation>
        </message>
        <message>
            <source>document added to the file</source>
            <translation>stuk aan het dossier toegevoegd</translation>
        </message>
        <message>
            <source>document described</source>
            <translation>stuk beschreven</translation>
        </message>
        <message>
            <source>document removed from the file</source>
            <translation>stuk uit het dossier verwijderd</translation>
        </message>
        <message>
            <source>document signed</source>
            <translation>document ondertekend</translation>
        </message>
        <message>
            <source>everything about the person exported</source>
            <translation>alles over de persoon geëxporteerd</translation>
        </message>
        <message>
            <source>file erased</source>
            <translation>dossier gewist</translation>
        </message>
        <message>
            <source>file handed over</source>
            <translation>dossier overgedragen</translation>
        </message>
        <message>
            <source>file marked</source>
            <translation>dossier gemarkeerd</translation>
        </message>
        <message>
            <source>file taken over</source>
            <translation>dossier overgenomen</translation>
        </message>
        <message>
            <source>key file mended from the copy in the vault</source>
            <translation>sleutelbestand hersteld uit de kopie in de kluis</translation>
        </message>
        <message>
            <source>key of the vault changed</source>
            <translation>sleutel van de kluis gewijzigd</translation>
        </message>
        <message>
            <source>passphrase changed</source>
            <translation>wachtzin gewijzigd</translation>
        </message>
        <message>
            <source>people and consents saved</source>
            <translation>betrokkenen en toestemmingen bewaard</translation>
        </message>
        <message>
            <source>printed code replaced</source>
            <translation>herstelcode vervangen</translation>
        </message>
        <message>
            <source>signing keys vouched for</source>
            <translation>handtekeningsleutels bevestigd</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>ontgrendeld</translation>
        </message>
        <message>
            <source>user added</source>
            <translation>gebruiker toegevoegd</translation>
        </message>
        <message>
            <source>user invited again</source>
            <translation>gebruiker opnieuw uitgenodigd</translation>
        </message>
        <message>
            <source>user removed</source>
            <translation>gebruiker verwijderd</translation>
        </message>
        <message>
            <source>vault brought to a newer version</source>
            <translation>kluis naar een nieuwere versie gebracht</translation>
        </message>
        <message>
            <source>vault made</source>
            <translation>kluis gemaakt</translation>
        </message>
        <message>
            <source>ways in changed</source>
            <translation>toegangen gewijzigd</translation>
        </message>
        <message>
            <source>wrong attempts before this</source>
            <translation>foute pogingen hiervoor</translation>
        </message>
    </context>
    <context>
        <name>Mark</name>
        <message>
            <source>attention</source>
            <translation>let op</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>geblokkeerd</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>no requirements known</source>
            <translation>geen eisen bekend</translation>
        </message>
        <message>
            <source>not ready</source>
            <translation>niet klaar</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ter info</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>nog te doen</translation>
        </message>
        <message>
            <source>undetermined</source>
            <translation>onbeslist</translation>
        </message>
    </context>
    <context>
        <name>MarketPart</name>
        <message>
            <source>Labour market: {count} accessible occupations</source>
            <translation>Arbeidsmarkt: {count} toegankelijke beroepen</translation>
        </message>
        <message>
            <source>Outside: {outside} closed, {unknown} without requirements on record.</source>
            <translation>Daarbuiten: {outside} gesloten, {unknown} zonder bekende eisen.</translation>
        </message>
        <message>
            <source>People at work over the score in percent (of a band, its low end).</source>
            <translation>Werkenden naar score in procent (bij een band telt de ondergrens).</translation>
        </message>
        <message>
            <source>The line is the reference.</source>
            <translation>De lijn is het referentieberoep.</translation>
        </message>
        <message>
            <source>Weighted by people at work: ● {ready} % ready, ◐ {open} % undetermined, ○ {out} % not ready.</source>
            <translation>Gewogen naar aantal werkenden: ● {ready} % klaar, ◐ {open} % onbeslist, ○ {out} % niet klaar.</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>referentie</translation>
        </message>
        <message>
            <source>{rank} % of the market lies below the reference.</source>
            <translation>{rank} % van de markt ligt onder het referentieberoep.</translation>
        </message>
    </context>
    <context>
        <name>MeasuresPart</name>
        <message>
            <source>A proposal: whoever grants a measure decides who is entitled to it.</source>
            <translation>Een voorstel: wie een maatregel toekent, beslist wie er recht op heeft.</translation>
        </message>
        <message>
            <source>Hide the support measures</source>
            <translation>Steunmaatregelen verbergen</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>In het plan</translation>
        </message>
        <message>
            <source>Into the plan</source>
            <translation>In het plan zetten</translation>
        </message>
        <message>
            <source>Into the plan: {title}</source>
            <translation>In het plan zetten: {title}</translation>
        </message>
        <message>
            <source>Support measures that fit: {count}</source>
            <translation>Passende steunmaatregelen: {count}</translation>
        </message>
    </context>
    <context>
        <name>MergePart</name>
        <message numerus="yes">
            <source>%n document(s) or photo(s) come with it.</source>
            <translation>
                <numerusform>Er komt één document of foto mee.</numerusform>
                <numerusform>Er komen %n documenten of foto’s mee.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed on both sides: ours stays in the file and theirs waits beside it until you choose.</source>
            <translation>
                <numerusform>Eén veld is aan beide kanten gewijzigd: dat van ons blijft in het dossier en dat van de collega wacht ernaast tot u kiest.</numerusform>
                <numerusform>%n velden zijn aan beide kanten gewijzigd: die van ons blijven in het dossier en die van de collega wachten ernaast tot u kiest.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new file(s).</source>
            <translation>
                <numerusform>Eén nieuw dossier.</numerusform>
                <numerusform>%n nieuwe dossiers.</numerusform>
            </translation>
        </message>
        <message>
            <source>Both, one after the other (3)</source>
            <translation>Beide, na elkaar (3)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Choose later (0)</source>
            <translation>Later kiezen (0)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Verschillen</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>I rang them: the fingerprint is right</source>
            <translation>Ik heb gebeld: de vingerafdruk klopt</translation>
        </message>
        <message>
            <source>Keep it so</source>
            <translation>Zo bewaren</translation>
        </message>
        <message>
            <source>Keep ours (1)</source>
            <translation>Dat van ons houden (1)</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Wat blijft</translation>
        </message>
        <message>
            <source>Nothing here differs from what came.</source>
            <translation>Er is geen verschil met wat er al stond.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persoon</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Overnemen</translation>
        </message>
        <message>
            <source>Take theirs (2)</source>
            <translation>Dat van de collega nemen (2)</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Bij de collega</translation>
        </message>
        <message>
            <source>This was taken over before.</source>
            <translation>Dit is al eerder overgenomen.</translation>
        </message>
        <message>
            <source>Values of a colleague that wait</source>
            <translation>Waarden van een collega die wachten</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <source>What {name} hands over</source>
            <translation>Wat {name} overdraagt</translation>
        </message>
        <message>
            <source>both</source>
            <translation>beide</translation>
        </message>
        <message>
            <source>both changed it</source>
            <translation>aan beide kanten gewijzigd</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>gewijzigd</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nieuw</translation>
        </message>
        <message>
            <source>ours</source>
            <translation>dat van ons</translation>
        </message>
        <message>
            <source>ours; theirs waits</source>
            <translation>dat van ons; het andere wacht</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>weggenomen</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>dat van de collega</translation>
        </message>
        <message>
            <source>{names}: has a file here already; keep what came apart, as a second file</source>
            <translation>{names}: heeft hier al een dossier; wat aankwam apart houden, als tweede dossier</translation>
        </message>
        <message>
            <source>{role}, not among your colleagues; signed on {day}. Ring them and compare before you take anything over: {fingerprint}</source>
            <translation>{role}, niet bij uw collega’s; ondertekend op {day}. Bel en vergelijk voor u iets overneemt: {fingerprint}</translation>
        </message>
        <message>
            <source>{role}; signed on {day}; nobody has compared the fingerprint yet: {fingerprint}</source>
            <translation>{role}; ondertekend op {day}; niemand heeft de vingerafdruk al vergeleken: {fingerprint}</translation>
        </message>
        <message>
            <source>{role}; signed on {day}; the fingerprint was compared: {fingerprint}</source>
            <translation>{role}; ondertekend op {day}; de vingerafdruk is vergeleken: {fingerprint}</translation>
        </message>
    </context>
    <context>
        <name>NewFile</name>
        <message>
            <source>1: simple, often physical tasks; no diploma needed</source>
            <translation>1: eenvoudig, vaak lichamelijk werk; geen diploma nodig</translation>
        </message>
        <message>
            <source>2: a trade, machines, sales, office; secondary school</source>
            <translation>2: vak, machines, verkoop, kantoor; secundair onderwijs</translation>
        </message>
        <message>
            <source>3: technical or specialised work; short higher education</source>
            <translation>3: technisch of gespecialiseerd werk; graduaat</translation>
        </message>
        <message>
            <source>4: expert or managing work; bachelor or master</source>
            <translation>4: deskundig of leidinggevend werk; bachelor of master</translation>
        </message>
        <message>
            <source>An employment contract is in force</source>
            <translation>Er loopt een arbeidsovereenkomst</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Geboortedatum</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Oorzaak</translation>
        </message>
        <message>
            <source>Create the file</source>
            <translation>Dossier maken</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Vul dit in.</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Frans</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Duits</translation>
        </message>
        <message>
            <source>Incapacity since</source>
            <translation>Arbeidsongeschikt sinds</translation>
        </message>
        <message>
            <source>Language the person reads</source>
            <translation>Taal die de persoon leest</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>National number (optional)</source>
            <translation>Rijksregisternummer (facultatief)</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Nieuw dossier</translation>
        </message>
        <message>
            <source>Open the file that is here (F4)</source>
            <translation>Bestaand dossier openen (F4)</translation>
        </message>
        <message>
            <source>Reference occupation</source>
            <translation>Referentieberoep</translation>
        </message>
        <message>
            <source>Skill level</source>
            <translation>Niveau van het werk</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statuut</translation>
        </message>
        <message>
            <source>The check digits do not fit; compare the number with the card.</source>
            <translation>De controlecijfers kloppen niet; vergelijk het nummer met de kaart.</translation>
        </message>
        <message>
            <source>The incapacity begins after the birth date.</source>
            <translation>De arbeidsongeschiktheid begint na de geboortedatum.</translation>
        </message>
        <message>
            <source>The incapacity has begun already.</source>
            <translation>De arbeidsongeschiktheid is al begonnen: kijk de datum na.</translation>
        </message>
        <message>
            <source>Type some letters and choose an occupation from the list.</source>
            <translation>Typ enkele letters en kies een beroep uit de lijst.</translation>
        </message>
        <message>
            <source>employee</source>
            <translation>werknemer</translation>
        </message>
        <message>
            <source>illness</source>
            <translation>ziekte</translation>
        </message>
        <message>
            <source>maternity</source>
            <translation>moederschap</translation>
        </message>
        <message>
            <source>occupational disease</source>
            <translation>beroepsziekte</translation>
        </message>
        <message>
            <source>private accident</source>
            <translation>privéongeval</translation>
        </message>
        <message>
            <source>self-employed</source>
            <translation>zelfstandige</translation>
        </message>
        <message>
            <source>unemployed</source>
            <translation>werkloze</translation>
        </message>
        <message>
            <source>work accident</source>
            <translation>arbeidsongeval</translation>
        </message>
        <message>
            <source>{name}, born on {day}, has a file here. Create the file once more for a second one.</source>
            <translation>{name}, geboren op {day}, heeft hier al een dossier. Druk nog eens op Dossier maken voor een tweede.</translation>
        </message>
    </context>
    <context>
        <name>NextAssessment</name>
        <message>
            <source>Day of the next assessment</source>
            <translation>Dag van de volgende beoordeling</translation>
        </message>
        <message>
            <source>Next assessment</source>
            <translation>Volgende beoordeling</translation>
        </message>
        <message>
            <source>Take {date} ({what})</source>
            <translation>{date} kiezen ({what})</translation>
        </message>
    </context>
    <context>
        <name>NotePart</name>
        <message>
            <source>Quick notes; they stay in the file</source>
            <translation>Korte notities; ze blijven in het dossier</translation>
        </message>
    </context>
    <context>
        <name>NoticeLine</name>
        <message>
            <source>Dismiss</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Type a number from {lowest} to {highest}.</source>
            <translation>Typ een getal van {lowest} tot {highest}.</translation>
        </message>
        <message>
            <source>Type a whole number.</source>
            <translation>Typ een geheel getal.</translation>
        </message>
    </context>
    <context>
        <name>OccupationField</name>
        <message>
            <source>Name or code of an occupation</source>
            <translation>Naam of code van een beroep</translation>
        </message>
    </context>
    <context>
        <name>OpenPoints</name>
        <message>
            <source>Every field of this page is filled in.</source>
            <translation>Elk veld van deze pagina is ingevuld.</translation>
        </message>
        <message>
            <source>Go to: {field}</source>
            <translation>Naar: {field}</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>Niet geregistreerd</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <translation>Nog niet geldig</translation>
        </message>
    </context>
    <context>
        <name>OpenPointsOf</name>
        <message>
            <source>Ask next: {feature}</source>
            <translation>Vraag nu: {feature}</translation>
        </message>
        <message>
            <source>Assessed: {done} of {whole}</source>
            <translation>Beoordeeld: {done} van {whole}</translation>
        </message>
        <message>
            <source>Fields with a text that does not fit: {count}</source>
            <translation>Velden met een tekst die niet past: {count}</translation>
        </message>
        <message>
            <source>No actions yet</source>
            <translation>Nog geen acties</translation>
        </message>
        <message>
            <source>No category chosen yet</source>
            <translation>Nog geen categorie gekozen</translation>
        </message>
        <message>
            <source>No goal yet</source>
            <translation>Nog geen doel</translation>
        </message>
        <message>
            <source>No recognition recorded yet</source>
            <translation>Nog geen erkenning vastgelegd</translation>
        </message>
        <message>
            <source>Nothing is open here.</source>
            <translation>Hier staat niets open.</translation>
        </message>
        <message>
            <source>Overdue since {day}: {milestone}</source>
            <translation>Te laat sinds {day}: {milestone}</translation>
        </message>
        <message>
            <source>Reference occupation: {verdict}</source>
            <translation>Referentieberoep: {verdict}</translation>
        </message>
        <message>
            <source>The reference occupation is not in the library.</source>
            <translation>Het referentieberoep staat niet in de bibliotheek.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>en nog {count}</translation>
        </message>
    </context>
    <context>
        <name>OriginPart</name>
        <message>
            <source>Computed with program {program}, instrument {instrument}, library {library}, rules {rules}.</source>
            <translation>Berekend met programma {program}, instrument {instrument}, bibliotheek {library}, regels {rules}.</translation>
        </message>
        <message>
            <source>Its levels were not laid beside those of the instrument.</source>
            <translation>De niveaus ervan zijn niet naast die van het instrument gelegd.</translation>
        </message>
        <message>
            <source>People at work: {source}</source>
            <translation>Werkenden: {source}</translation>
        </message>
        <message>
            <source>Requirements: {library}</source>
            <translation>Functie-eisen: {library}</translation>
        </message>
        <message>
            <source>Rule on the remarks</source>
            <translation>Doe uitspraak over de opmerkingen</translation>
        </message>
        <message>
            <source>The reference is an own job, described: {dated}.</source>
            <translation>De referentie is een eigen job, beschrijving {dated}.</translation>
        </message>
        <message>
            <source>The score cannot see these remarks</source>
            <translation>Deze opmerkingen ziet de score niet</translation>
        </message>
        <message>
            <source>an expert estimate</source>
            <translation>een schatting door deskundigen</translation>
        </message>
        <message>
            <source>as published</source>
            <translation>zoals gepubliceerd</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>schatting</translation>
        </message>
        <message>
            <source>of {day}</source>
            <translation>van {day}</translation>
        </message>
        <message>
            <source>without a date</source>
            <translation>zonder datum</translation>
        </message>
        <message>
            <source>▲ of {day}, older than 24 months</source>
            <translation>▲ van {day}, ouder dan 24 maanden</translation>
        </message>
    </context>
    <context>
        <name>OwnJobForm</name>
        <message>
            <source>, essential</source>
            <translation>, essentieel</translation>
        </message>
        <message>
            <source>0.25: incidental</source>
            <translation>0,25: bijkomstig</translation>
        </message>
        <message>
            <source>0.5: usual</source>
            <translation>0,5: gewoon</translation>
        </message>
        <message>
            <source>0.75: important</source>
            <translation>0,75: belangrijk</translation>
        </message>
        <message>
            <source>1: what the job turns on</source>
            <translation>1: waar de job om draait</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Confirmed by their signature (then it is not changed any more)</source>
            <translation>Bevestigd met hun handtekening (daarna wijzigt de beschrijving niet meer)</translation>
        </message>
        <message>
            <source>Described by</source>
            <translation>Beschreven door</translation>
        </message>
        <message>
            <source>Described on</source>
            <translation>Beschreven op</translation>
        </message>
        <message>
            <source>Essential</source>
            <translation>Essentieel</translation>
        </message>
        <message>
            <source>Essential: the job is impossible without it</source>
            <translation>Essentieel: zonder dit gaat de job niet</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Kenmerk</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Vul dit in.</translation>
        </message>
        <message>
            <source>Job made from {occupation}</source>
            <translation>Job op basis van {occupation}</translation>
        </message>
        <message>
            <source>Level, halves allowed</source>
            <translation>Niveau (halve niveaus mogen)</translation>
        </message>
        <message>
            <source>Occupation asks</source>
            <translation>Beroep vraagt</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Functie-eisen</translation>
        </message>
        <message>
            <source>Same as the occupation</source>
            <translation>Zoals het beroep</translation>
        </message>
        <message>
            <source>Save the job</source>
            <translation>Job bewaren</translation>
        </message>
        <message>
            <source>Say who described the job.</source>
            <translation>Geef aan wie de job beschreven heeft.</translation>
        </message>
        <message>
            <source>TNW-coordinator</source>
            <translation>TNW-coördinator</translation>
        </message>
        <message>
            <source>The description has been made already: choose a day until today.</source>
            <translation>De beschrijving is al gemaakt: kies een dag tot en met vandaag.</translation>
        </message>
        <message>
            <source>The occupation asks level {level}, weight {weight}{critical}.</source>
            <translation>Het beroep vraagt niveau {level}, gewicht {weight}{critical}.</translation>
        </message>
        <message>
            <source>The occupation does not ask it.</source>
            <translation>Het beroep vraagt dit niet.</translation>
        </message>
        <message>
            <source>This job asks</source>
            <translation>Deze job vraagt</translation>
        </message>
        <message>
            <source>Title of the job</source>
            <translation>Naam van de job</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>adviserend arts</translation>
        </message>
        <message>
            <source>employer</source>
            <translation>werkgever</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>arbeidsarts</translation>
        </message>
        <message>
            <source>worker</source>
            <translation>werknemer</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>OwnJobsPart</name>
        <message>
            <source>Change the job</source>
            <translation>Job wijzigen</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Bevestigd door</translation>
        </message>
        <message>
            <source>Described by</source>
            <translation>Beschreven door</translation>
        </message>
        <message>
            <source>Described on</source>
            <translation>Beschreven op</translation>
        </message>
        <message>
            <source>Differs in</source>
            <translation>Verschilt in</translation>
        </message>
        <message>
            <source>It was signed. Make a new dated version.</source>
            <translation>Ze is ondertekend. Maak een nieuwe gedateerde versie.</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Job</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>Op basis van</translation>
        </message>
        <message>
            <source>Made from {occupation}, differs in {count}. Described by: {roles}.</source>
            <translation>Op basis van {occupation}, verschilt in {count}. Beschreven door: {roles}.</translation>
        </message>
        <message>
            <source>New dated version</source>
            <translation>Nieuwe gedateerde versie</translation>
        </message>
        <message>
            <source>New job, made from the occupation</source>
            <translation>Nieuwe job, op basis van het beroep</translation>
        </message>
        <message>
            <source>None yet. Type an occupation below to make a job from it: what one employer asks.</source>
            <translation>Nog geen. Typ hieronder een beroep om er een job van te maken: wat één werkgever vraagt.</translation>
        </message>
        <message>
            <source>Open a file that can be changed first.</source>
            <translation>Open eerst een dossier dat nog kan veranderen.</translation>
        </message>
        <message>
            <source>Open file: work post of {day}, requirements that differ: {count}.</source>
            <translation>Open dossier: werkpost van {day}, afwijkende eisen: {count}.</translation>
        </message>
        <message>
            <source>Own jobs</source>
            <translation>Eigen jobs</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Verwijderen …</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>The library in use lacks the occupation it was made from.</source>
            <translation>De bibliotheek in gebruik heeft het beroep niet waarop ze gebaseerd is.</translation>
        </message>
        <message>
            <source>The occupation whose requirements it begins with.</source>
            <translation>Het beroep met de eisen waarvan ze vertrekt.</translation>
        </message>
        <message>
            <source>The open file is compared with {job} now; undo takes it back.</source>
            <translation>Het open dossier wordt nu vergeleken met {job}; met ongedaan maken draait u dat terug.</translation>
        </message>
        <message>
            <source>The open file is one of them.</source>
            <translation>Het open dossier is er een van.</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>Als referentieberoep gebruiken</translation>
        </message>
        <message>
            <source>Use as work post</source>
            <translation>Als werkpost gebruiken</translation>
        </message>
        <message>
            <source>What a job asks at one employer, where it differs from the occupation. Employer and worker describe it together and sign it. Their names stand on the signed document, never here: this list is not encrypted.</source>
            <translation>Wat een job bij één werkgever vraagt, waar dat verschilt van het beroep. Werkgever en werknemer beschrijven ze samen en ondertekenen. Hun namen staan op het ondertekende document, nooit hier: deze lijst is niet versleuteld.</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nog niemand</translation>
        </message>
        <message>
            <source>reference occupation</source>
            <translation>referentieberoep</translation>
        </message>
        <message>
            <source>work post</source>
            <translation>werkpost</translation>
        </message>
        <message>
            <source>{job} is saved; it is found wherever occupations are.</source>
            <translation>{job} is bewaard; u vindt ze overal waar u een beroep zoekt.</translation>
        </message>
        <message>
            <source>{job} will be removed for good. Work posts that were taken from it stay in their files; files that have it as their reference occupation will have no score any more.</source>
            <translation>{job} zal voorgoed verwijderd worden. Werkposten die ervan overgenomen zijn, blijven in hun dossier; dossiers met deze job als referentieberoep zullen geen score meer hebben.</translation>
        </message>
        <message>
            <source>▲ {day}, older than 24 months</source>
            <translation>▲ {day}, ouder dan 24 maanden</translation>
        </message>
    </context>
    <context>
        <name>OwnRulesPart</name>
        <message>
            <source>Add the value</source>
            <translation>Waarde toevoegen</translation>
        </message>
        <message>
            <source>Enter what is missing or has changed, with its source. It takes precedence over the built-in value, is marked as yours in every result, and holds from the next start.</source>
            <translation>Voer in wat ontbreekt of veranderd is, met de bron. Uw waarde gaat voor op de ingebouwde, is in elk resultaat gemerkt als de uwe en geldt vanaf de volgende start.</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Ingevoerd</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Vul dit in.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Geldt vanaf</translation>
        </message>
        <message>
            <source>Holds to (empty: until further notice)</source>
            <translation>Geldt tot (leeg: tot nader order)</translation>
        </message>
        <message>
            <source>None. Rules are used as they ship with the program.</source>
            <translation>Geen. De regels gelden zoals ze met het programma komen.</translation>
        </message>
        <message>
            <source>Remove the selected value</source>
            <translation>Gekozen waarde verwijderen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>The value is saved. It holds from the next start of the program.</source>
            <translation>De waarde is bewaard. Ze geldt vanaf de volgende start van het programma.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <source>Your amounts and terms</source>
            <translation>Uw bedragen en termijnen</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands, files and occupations</source>
            <translation>Opdrachten, dossiers en beroepen</translation>
        </message>
        <message>
            <source>Type what you want to do, a name or an occupation</source>
            <translation>Typ wat u wilt doen, een naam of een beroep</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Wat te doen</translation>
        </message>
    </context>
    <context>
        <name>PassphraseStage</name>
        <message>
            <source>Everything is encrypted until you unlock it.</source>
            <translation>Alles is versleuteld tot u ontgrendelt.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendelen</translation>
        </message>
        <message>
            <source>Unlock automatically on this computer</source>
            <translation>Automatisch ontgrendelen op deze computer</translation>
        </message>
        <message>
            <source>Unlock the vault</source>
            <translation>De kluis ontgrendelen</translation>
        </message>
        <message>
            <source>Use the printed code instead</source>
            <translation>De afgedrukte code gebruiken</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
    </context>
    <context>
        <name>PathField</name>
        <message>
            <source>Choose a file</source>
            <translation>Bestand kiezen</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Map kiezen</translation>
        </message>
    </context>
    <context>
        <name>PeoplePart</name>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Geboren</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Change: {who}</source>
            <translation>Wijzigen: {who}</translation>
        </message>
        <message>
            <source>Could not be removed, destroy them by hand: {copies}.</source>
            <translation>Kon niet worden verwijderd, vernietig zelf: {copies}.</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Definitief wissen</translation>
        </message>
        <message>
            <source>Erase for good …</source>
            <translation>Definitief wissen …</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Alles exporteren</translation>
        </message>
        <message>
            <source>File {id}: event {event} of the log, {rows} rows left in the store.</source>
            <translation>Dossier {id}: gebeurtenis {event} van het logboek, {rows} rijen over in de opslag.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Persoon zoeken</translation>
        </message>
        <message>
            <source>Find by name or birth date</source>
            <translation>Zoek op naam of geboortedatum</translation>
        </message>
        <message>
            <source>JSON document (*.json)</source>
            <translation>JSON-document (*.json)</translation>
        </message>
        <message>
            <source>Last consultation</source>
            <translation>Laatste raadpleging</translation>
        </message>
        <message>
            <source>Last saved</source>
            <translation>Laatst bewaard</translation>
        </message>
        <message>
            <source>Log {mark} · vault {fingerprint}</source>
            <translation>Logboek {mark} · kluis {fingerprint}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Name or organisation</source>
            <translation>Naam of organisatie</translation>
        </message>
        <message>
            <source>No file here. Find one by name, or choose other files above.</source>
            <translation>Hier is geen dossier. Zoek op naam of kies hierboven andere dossiers.</translation>
        </message>
        <message>
            <source>Nobody is named yet. Whoever is named here appears on the letters.</source>
            <translation>Nog niemand is opgegeven. Wie hier staat, komt op de brieven.</translation>
        </message>
        <message>
            <source>Older copies removed: {removed}. Backup made and checked after: {backup}.</source>
            <translation>Oudere kopieën verwijderd: {removed}. Reservekopie daarna gemaakt en gecontroleerd: {backup}.</translation>
        </message>
        <message>
            <source>People around the file</source>
            <translation>De mensen rond het dossier</translation>
        </message>
        <message>
            <source>Proof of erasure, {day} {time}, by {user}</source>
            <translation>Bewijs van wissing, {day} {time}, door {user}</translation>
        </message>
        <message>
            <source>Remove from the file</source>
            <translation>Uit het dossier halen</translation>
        </message>
        <message>
            <source>Remove from the file: {who}</source>
            <translation>Uit het dossier halen: {who}</translation>
        </message>
        <message>
            <source>Retention period</source>
            <translation>Bewaartermijn</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Save the proof</source>
            <translation>Bewijs bewaren</translation>
        </message>
        <message>
            <source>Show the log of this file</source>
            <translation>Logboek van dit dossier</translation>
        </message>
        <message>
            <source>Someone of the address book, or a new name</source>
            <translation>Iemand uit het adresboek, of een nieuwe naam</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Tekst (*.txt)</translation>
        </message>
        <message>
            <source>The period is your organisation's; the program sets none and erases nothing by itself. It counts from the last consultation and the last save.</source>
            <translation>De termijn is die van uw organisatie; het programma bepaalt er geen en wist niets vanzelf. Hij telt vanaf de laatste raadpleging en de dag waarop het dossier het laatst werd bewaard.</translation>
        </message>
        <message numerus="yes">
            <source>This will erase for good: {names}{more} (%n file(s)), with the key of each file. A new backup will be made, and every older copy in the backup folder and beside the vault will be removed. Nothing will bring them back. Copies on sticks and disks elsewhere are for you to destroy.</source>
            <translation>
                <numerusform>Dit zal definitief wissen: {names}{more} (%n dossier), met de sleutel van het dossier. Er wordt dan een nieuwe reservekopie gemaakt, en elke oudere kopie in de map van de reservekopieën en naast de kluis zal verwijderd worden. Niets kan het dossier terugbrengen. Kopieën op sticks en schijven elders vernietigt u zelf.</numerusform>
                <numerusform>Dit zal definitief wissen: {names}{more} (%n dossiers), met de sleutel van elk dossier. Er wordt dan een nieuwe reservekopie gemaakt, en elke oudere kopie in de map van de reservekopieën en naast de kluis zal verwijderd worden. Niets kan de dossiers terugbrengen. Kopieën op sticks en schijven elders vernietigt u zelf.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Geschreven: {file}</translation>
        </message>
        <message>
            <source>Written: {file}. It is not encrypted; hand it over safely and delete it.</source>
            <translation>Geschreven: {file}. Het is niet versleuteld; bezorg het veilig en verwijder het daarna.</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>none set</source>
            <translation>geen ingesteld</translation>
        </message>
        <message>
            <source>past the retention period</source>
            <translation>voorbij de bewaartermijn</translation>
        </message>
        <message>
            <source>{years} years</source>
            <translation>{years} jaar</translation>
        </message>
    </context>
    <context>
        <name>PermissionPart</name>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Uren per week</translation>
        </message>
        <message>
            <source>Hours of a full-timer in that work</source>
            <translation>Uren van een voltijdse in dat werk</translation>
        </message>
        <message>
            <source>Is partial resumption of work permitted?</source>
            <translation>Is gedeeltelijke werkhervatting toegelaten?</translation>
        </message>
        <message>
            <source>Is volunteer work permitted?</source>
            <translation>Is vrijwilligerswerk toegelaten?</translation>
        </message>
        <message>
            <source>Nature of the work and conditions</source>
            <translation>Aard van het werk en voorwaarden</translation>
        </message>
        <message>
            <source>Permitted work</source>
            <translation>Toegelaten arbeid</translation>
        </message>
        <message>
            <source>Take the last day a permission can cover: {date}</source>
            <translation>De laatste dag nemen die een toelating kan dekken: {date}</translation>
        </message>
        <message>
            <source>Until and including</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>{percent} % of the daily benefit is kept.</source>
            <translation>{percent} % van de daguitkering blijft behouden.</translation>
        </message>
    </context>
    <context>
        <name>PersonPart</name>
        <message>
            <source>Birth date</source>
            <translation>Geboortedatum</translation>
        </message>
        <message>
            <source>Brussels</source>
            <translation>Brussel</translation>
        </message>
        <message>
            <source>Documents are made in Dutch, French or English; in Dutch for other languages.</source>
            <translation>Documenten bestaan in het Nederlands, Frans en Engels; voor andere talen in het Nederlands.</translation>
        </message>
        <message>
            <source>Flanders</source>
            <translation>Vlaanderen</translation>
        </message>
        <message>
            <source>German-speaking Community</source>
            <translation>Duitstalige Gemeenschap</translation>
        </message>
        <message>
            <source>Language the person reads</source>
            <translation>Taal die de persoon leest</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>National number (optional)</source>
            <translation>Rijksregisternummer (facultatief)</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persoon</translation>
        </message>
        <message>
            <source>Region of residence</source>
            <translation>Gewest van de woonplaats</translation>
        </message>
        <message>
            <source>The national number says {date}: take it as the birth date</source>
            <translation>Volgens het rijksregisternummer {date}: overnemen als geboortedatum</translation>
        </message>
        <message>
            <source>Wallonia</source>
            <translation>Wallonië</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>niet geregistreerd</translation>
        </message>
    </context>
    <context>
        <name>PhotosPart</name>
        <message>
            <source>Add a photo</source>
            <translation>Foto toevoegen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behouden</translation>
        </message>
        <message>
            <source>No photo yet.</source>
            <translation>Nog geen foto.</translation>
        </message>
        <message>
            <source>Photos ({suffixes})</source>
            <translation>Foto’s ({suffixes})</translation>
        </message>
        <message>
            <source>Photos lie encrypted in the vault and nowhere else. Place, time and device are taken out.</source>
            <translation>Foto’s liggen versleuteld in de kluis en nergens anders. Plaats, tijd en toestel worden eruit gehaald.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Definitief verwijderen</translation>
        </message>
        <message>
            <source>Remove: {what}</source>
            <translation>Verwijderen: {what}</translation>
        </message>
        <message>
            <source>What the photo shows</source>
            <translation>Wat de foto toont</translation>
        </message>
    </context>
    <context>
        <name>PlanField</name>
        <message>
            <source>accommodations</source>
            <translation>aanpassingen</translation>
        </message>
        <message>
            <source>actions at work</source>
            <translation>acties op het werk</translation>
        </message>
        <message>
            <source>actions of guidance</source>
            <translation>acties van begeleiding</translation>
        </message>
        <message>
            <source>assessor</source>
            <translation>beoordelaar</translation>
        </message>
        <message>
            <source>benefit</source>
            <translation>uitkering</translation>
        </message>
        <message>
            <source>benefit by hours</source>
            <translation>uitkering volgens de uren</translation>
        </message>
        <message>
            <source>category</source>
            <translation>categorie</translation>
        </message>
        <message>
            <source>cause</source>
            <translation>oorzaak</translation>
        </message>
        <message>
            <source>changes since last time</source>
            <translation>veranderingen sinds vorige keer</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contactpersoon</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>geboortedatum</translation>
        </message>
        <message>
            <source>dates of the law</source>
            <translation>wettelijke data</translation>
        </message>
        <message>
            <source>decision of the occupational physician</source>
            <translation>beslissing van de arbeidsarts</translation>
        </message>
        <message>
            <source>frame</source>
            <translation>kader</translation>
        </message>
        <message>
            <source>functional capacities</source>
            <translation>functionele belastbaarheid</translation>
        </message>
        <message>
            <source>goal</source>
            <translation>doel</translation>
        </message>
        <message>
            <source>group of conditions</source>
            <translation>soort aandoening</translation>
        </message>
        <message>
            <source>labour market</source>
            <translation>arbeidsmarkt</translation>
        </message>
        <message>
            <source>limits</source>
            <translation>grenzen</translation>
        </message>
        <message>
            <source>medical actions</source>
            <translation>medische acties</translation>
        </message>
        <message>
            <source>mental capacities</source>
            <translation>mentale belastbaarheid</translation>
        </message>
        <message>
            <source>motive</source>
            <translation>motief</translation>
        </message>
        <message>
            <source>name</source>
            <translation>naam</translation>
        </message>
        <message>
            <source>national number</source>
            <translation>rijksregisternummer</translation>
        </message>
        <message>
            <source>next assessment</source>
            <translation>volgende beoordeling</translation>
        </message>
        <message>
            <source>next steps</source>
            <translation>volgende stappen</translation>
        </message>
        <message>
            <source>note for the person</source>
            <translation>bericht voor de persoon</translation>
        </message>
        <message>
            <source>notes on capacities</source>
            <translation>notities bij de belastbaarheid</translation>
        </message>
        <message>
            <source>notes on limits</source>
            <translation>notities bij de grenzen</translation>
        </message>
        <message>
            <source>partial resumption</source>
            <translation>gedeeltelijke werkhervatting</translation>
        </message>
        <message>
            <source>periods of incapacity</source>
            <translation>periodes van arbeidsongeschiktheid</translation>
        </message>
        <message>
            <source>photos of the work post</source>
            <translation>foto’s van de werkpost</translation>
        </message>
        <message>
            <source>proposal for the second year</source>
            <translation>voorstel voor het tweede jaar</translation>
        </message>
        <message>
            <source>reasons of the category</source>
            <translation>redenen van de categorie</translation>
        </message>
        <message>
            <source>recognition</source>
            <translation>erkenning</translation>
        </message>
        <message>
            <source>recommendations for the work post</source>
            <translation>aanbevelingen voor de werkpost</translation>
        </message>
        <message>
            <source>reference occupation</source>
            <translation>referentieberoep</translation>
        </message>
        <message>
            <source>region</source>
            <translation>gewest</translation>
        </message>
        <message>
            <source>remarks of the person</source>
            <translation>opmerkingen van de persoon</translation>
        </message>
        <message>
            <source>risk indicators</source>
            <translation>risico-indicatoren</translation>
        </message>
        <message>
            <source>score</source>
            <translation>score</translation>
        </message>
        <message>
            <source>strengths</source>
            <translation>sterke punten</translation>
        </message>
        <message>
            <source>sustainable hours</source>
            <translation>haalbare uren</translation>
        </message>
        <message>
            <source>terms of the law</source>
            <translation>wettelijke termijnen</translation>
        </message>
        <message>
            <source>volunteer work</source>
            <translation>vrijwilligerswerk</translation>
        </message>
        <message>
            <source>work post</source>
            <translation>werkpost</translation>
        </message>
    </context>
    <context>
        <name>PopUps</name>
        <message>
            <source>Close and lose it</source>
            <translation>Sluiten en verliezen</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Verslag kopiëren</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Go back to see why, or close the program and lose it.</source>
            <translation>Ga terug om te zien waarom, of sluit het programma en verlies het.</translation>
        </message>
        <message>
            <source>What you typed last could not be saved.</source>
            <translation>Wat u het laatst typte, kon niet bewaard worden.</translation>
        </message>
    </context>
    <context>
        <name>PostPart</name>
        <message>
            <source>Visited on</source>
            <translation>Gezien op</translation>
        </message>
        <message>
            <source>Who describes the work</source>
            <translation>Wie het werk beschrijft</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>adviserend arts</translation>
        </message>
        <message>
            <source>employer</source>
            <translation>werkgever</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>arbeidsarts</translation>
        </message>
        <message>
            <source>return-to-work coordinator</source>
            <translation>Terug Naar Werk-coördinator</translation>
        </message>
        <message>
            <source>worker</source>
            <translation>werknemer</translation>
        </message>
    </context>
    <context>
        <name>PractisedOccupations</name>
        <message>
            <source>Add a practised occupation</source>
            <translation>Uitgeoefend beroep toevoegen</translation>
        </message>
        <message>
            <source>Occupations practised</source>
            <translation>Uitgeoefende beroepen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>{code} (not in the library; kept and left out of account)</source>
            <translation>{code} (niet in de bibliotheek; blijft bewaard en telt niet mee)</translation>
        </message>
    </context>
    <context>
        <name>PreparationBar</name>
        <message>
            <source>Confirm the next group the nurse prepared</source>
            <translation>Volgende groep van de verpleegkundige bevestigen</translation>
        </message>
        <message>
            <source>Confirm: {group}</source>
            <translation>Bevestigen: {group}</translation>
        </message>
        <message>
            <source>Copy a note that asks the person for what is missing</source>
            <translation>Briefje kopiëren dat de persoon vraagt wat ontbreekt</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identiteit</translation>
        </message>
        <message>
            <source>Incapacity</source>
            <translation>Arbeidsongeschiktheid</translation>
        </message>
        <message>
            <source>Nothing is missing that the person could give.</source>
            <translation>Er ontbreekt niets dat de persoon kan geven.</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Voorbereiding</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Vragenlijst</translation>
        </message>
        <message>
            <source>Ready for the doctor</source>
            <translation>Klaar voor de arts</translation>
        </message>
        <message>
            <source>Ready for the doctor, next file</source>
            <translation>Klaar voor de arts, volgend dossier</translation>
        </message>
        <message>
            <source>The note is on the clipboard: paste it in a letter or mail.</source>
            <translation>Het briefje staat op het klembord: plak het in een brief of mail.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Werk</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>volledig</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>er ontbreekt nog iets</translation>
        </message>
        <message>
            <source>prepared by {name} on {day}</source>
            <translation>voorbereid door {name} op {day}</translation>
        </message>
        <message>
            <source>{told}; changed since</source>
            <translation>{told}; sindsdien gewijzigd</translation>
        </message>
        <message>
            <source>{told}; confirmed by {name} on {day}</source>
            <translation>{told}; bevestigd door {name} op {day}</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Choose another reference occupation</source>
            <translation>Een ander referentieberoep kiezen</translation>
        </message>
        <message>
            <source>No document can be made: the library does not know the reference occupation.</source>
            <translation>Er kan geen document gemaakt worden: de bibliotheek kent het referentieberoep niet.</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Bladzijde {number} van {count}</translation>
        </message>
        <message>
            <source>Preview of the document</source>
            <translation>Voorbeeld van het document</translation>
        </message>
        <message>
            <source>The document is being made …</source>
            <translation>Het document wordt gemaakt …</translation>
        </message>
        <message>
            <source>The preview could not be made. Change something to try again.</source>
            <translation>Het voorbeeld kon niet gemaakt worden. Verander iets om het opnieuw te proberen.</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
    </context>
    <context>
        <name>ProposalsPart</name>
        <message>
            <source>For the capacities</source>
            <translation>Voor de belastbaarheid</translation>
        </message>
        <message>
            <source>No answers yet.</source>
            <translation>Nog geen antwoorden.</translation>
        </message>
        <message>
            <source>Nothing to take over</source>
            <translation>Er is niets om over te nemen</translation>
        </message>
        <message>
            <source>Proposed by the answers: {list}.</source>
            <translation>De antwoorden stellen voor: {list}.</translation>
        </message>
        <message>
            <source>Recorded otherwise: it stays, unless you tick that the answer holds.</source>
            <translation>Staat anders in het dossier: dat blijft zo, tenzij u aanvinkt dat het antwoord geldt.</translation>
        </message>
        <message>
            <source>Take over as told</source>
            <translation>Overnemen zoals verteld</translation>
        </message>
        <message>
            <source>The answers add nothing to what the file already holds.</source>
            <translation>De antwoorden voegen niets toe aan wat al in het dossier staat.</translation>
        </message>
        <message>
            <source>levels not assessed yet: {count}</source>
            <translation>nog niet beoordeelde niveaus: {count}</translation>
        </message>
        <message>
            <source>levels recorded otherwise: {count}</source>
            <translation>anders genoteerde niveaus: {count}</translation>
        </message>
        <message>
            <source>strengths: {count}</source>
            <translation>sterktes: {count}</translation>
        </message>
        <message>
            <source>whether the person wants to return</source>
            <translation>of de persoon weer wil werken</translation>
        </message>
        <message>
            <source>{feature}: {recorded} in the file, {told} by the answer ({words})</source>
            <translation>{feature}: {recorded} in het dossier, {told} volgens het antwoord ({words})</translation>
        </message>
    </context>
    <context>
        <name>Qualifications</name>
        <message>
            <source>Add a licence or diploma</source>
            <translation>Rijbewijs of diploma toevoegen</translation>
        </message>
        <message>
            <source>Licences and diplomas</source>
            <translation>Rijbewijzen en diploma’s</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>The list is complete: what is not in it, the person does not have</source>
            <translation>De lijst is volledig: wat er niet in staat, heeft de persoon niet</translation>
        </message>
        <message>
            <source>Type to choose, or name another; Enter adds it</source>
            <translation>Typ om te kiezen of noem een ander; Enter voegt toe</translation>
        </message>
    </context>
    <context>
        <name>Questionnaire</name>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In het dossier</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Vraag</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPart</name>
        <message>
            <source>Does the person want to return to work?</source>
            <translation>Wil de persoon het werk hervatten?</translation>
        </message>
        <message>
            <source>Is a favourable evolution expected in the short or longer term?</source>
            <translation>Is op min of meer korte termijn een gunstige evolutie te verwachten?</translation>
        </message>
        <message>
            <source>Is adapted or other work possible?</source>
            <translation>Is aangepast of ander werk mogelijk?</translation>
        </message>
        <message>
            <source>Is all work ruled out for medical reasons?</source>
            <translation>Is elk werk om medische redenen uitgesloten?</translation>
        </message>
        <message>
            <source>Must priority go to diagnosis or treatment?</source>
            <translation>Moet diagnose of behandeling voorrang krijgen?</translation>
        </message>
        <message>
            <source>Questions behind the category</source>
            <translation>Vragen achter de categorie</translation>
        </message>
        <message>
            <source>Spontaneous return to work expected on (empty: not expected)</source>
            <translation>Spontane werkhervatting verwacht op (leeg: niet verwacht)</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Lock the vault (Ctrl+L)</source>
            <translation>Kluis vergrendelen (Ctrl+L)</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Open dossier</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Against</source>
            <translation>Tegen</translation>
        </message>
        <message>
            <source>Category {number} is proposed</source>
            <translation>Categorie {number} wordt voorgesteld</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Go to: {field}</source>
            <translation>Naar: {field}</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Ontbreekt nog</translation>
        </message>
        <message>
            <source>No category is proposed</source>
            <translation>Er wordt geen categorie voorgesteld</translation>
        </message>
    </context>
    <context>
        <name>RecognitionPart</name>
        <message>
            <source>First day no longer recognised</source>
            <translation>Eerste dag niet meer erkend</translation>
        </message>
        <message>
            <source>Last recognised day</source>
            <translation>Laatste erkende dag</translation>
        </message>
        <message>
            <source>Recognition</source>
            <translation>Erkenning</translation>
        </message>
        <message>
            <source>Recognition of the incapacity</source>
            <translation>Erkenning van de arbeidsongeschiktheid</translation>
        </message>
        <message>
            <source>ended from</source>
            <translation>beëindigd vanaf</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>nog niet beslist</translation>
        </message>
        <message>
            <source>proposed for invalidity</source>
            <translation>voorgesteld voor invaliditeit</translation>
        </message>
        <message>
            <source>recognised until and including</source>
            <translation>erkend tot en met</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCode</name>
        <message>
            <source>Code for {name}, to come in with once</source>
            <translation>Code voor {name}, om één keer mee binnen te komen</translation>
        </message>
        <message>
            <source>Copied; it leaves the clipboard after {seconds} seconds.</source>
            <translation>Gekopieerd; de code verdwijnt na {seconds} seconden van het klembord.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>Afdrukken of als pdf bewaren</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Herstelcode</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Reinteg Desk: code for {name}</source>
            <translation>Reinteg Desk: code voor {name}</translation>
        </message>
        <message>
            <source>Reinteg Desk: recovery code</source>
            <translation>Reinteg Desk: herstelcode</translation>
        </message>
        <message>
            <source>Start the program, choose 'Use the printed code instead', type this code and choose a passphrase of your own. The code works once; destroy this sheet afterwards.</source>
            <translation>Start het programma, kies de link naar de afgedrukte code, typ deze code en kies zelf een wachtzin. De code werkt één keer; vernietig dit blad daarna.</translation>
        </message>
        <message>
            <source>With this code the vault opens when the passphrase is forgotten, and a new passphrase is chosen. Whoever has it and the computer can read all files: keep it locked away, not with the computer.</source>
            <translation>Met deze code gaat de kluis open wanneer de wachtzin vergeten is, en kiest u een nieuwe wachtzin. Wie deze code en de computer heeft, kan alle dossiers lezen: bewaar ze achter slot, niet bij de computer.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryStage</name>
        <message>
            <source>Back to the passphrase</source>
            <translation>Terug naar de wachtzin</translation>
        </message>
        <message>
            <source>It was shown when the vault was made.</source>
            <translation>Ze werd getoond toen de kluis gemaakt werd.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nieuwe wachtzin</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Nieuwe wachtzin opnieuw</translation>
        </message>
        <message>
            <source>Printed code</source>
            <translation>Afgedrukte code</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendelen</translation>
        </message>
        <message>
            <source>Unlock with the printed code</source>
            <translation>Ontgrendelen met de afgedrukte code</translation>
        </message>
    </context>
    <context>
        <name>ReferencePart</name>
        <message>
            <source>Asks</source>
            <translation>Vraagt</translation>
        </message>
        <message>
            <source>Blocked by: {features}.</source>
            <translation>Geblokkeerd door: {features}.</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Kenmerk</translation>
        </message>
        <message>
            <source>Has</source>
            <translation>Haalt</translation>
        </message>
        <message>
            <source>In percentage points; most by {features}.</source>
            <translation>In procentpunten; het meest kosten {features}.</translation>
        </message>
        <message>
            <source>May be blocked by: {features}.</source>
            <translation>Mogelijk geblokkeerd door: {features}.</translation>
        </message>
        <message>
            <source>No requirements are on record for this occupation.</source>
            <translation>Voor dit beroep zijn geen functie-eisen bekend.</translation>
        </message>
        <message>
            <source>Nothing costs points: every requirement is met.</source>
            <translation>Niets kost punten: aan elke eis is voldaan.</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punten</translation>
        </message>
        <message>
            <source>Reference occupation: {job}</source>
            <translation>Referentieberoep: {job}</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Remarks without a ruling: ready only if they allow it.</source>
            <translation>Er zijn opmerkingen zonder uitspraak: klaar alleen als zij het toelaten.</translation>
        </message>
        <message>
            <source>What costs points</source>
            <translation>Wat punten kost</translation>
        </message>
        <message>
            <source>What is asked differs by more than a level within this occupation.</source>
            <translation>Wat gevraagd wordt, verschilt binnen dit beroep meer dan een niveau.</translation>
        </message>
        <message>
            <source>Working time: {share} % of the hours of this job.</source>
            <translation>Arbeidsduur: {share} % van de uren van dit beroep.</translation>
        </message>
        <message>
            <source>everything else</source>
            <translation>al het andere</translation>
        </message>
        <message>
            <source>may block</source>
            <translation>kan blokkeren</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>niet beoordeeld</translation>
        </message>
        <message>
            <source>not assessed, may block</source>
            <translation>niet beoordeeld, kan blokkeren</translation>
        </message>
        <message>
            <source>{band} of the weighted requirements are met; from {threshold} % on one is ready, if nothing blocks.</source>
            <translation>Aan {band} van de gewogen eisen is voldaan; vanaf {threshold} % is men klaar, als niets blokkeert.</translation>
        </message>
        <message>
            <source>{points} points are of features that nobody assessed (hatched).</source>
            <translation>{points} punten komen van kenmerken die niemand beoordeelde (gearceerd).</translation>
        </message>
        <message>
            <source>▲ blocks</source>
            <translation>▲ blokkeert</translation>
        </message>
        <message>
            <source>▲ blocks, whatever the score.</source>
            <translation>▲ blokkeert, wat de score ook is.</translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>New remark</source>
            <translation>Nieuwe opmerking</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Remarks that no feature expresses</source>
            <translation>Opmerkingen die geen kenmerk uitdrukt</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove: {text}</source>
            <translation>Verwijderen: {text}</translation>
        </message>
        <message>
            <source>Ruling</source>
            <translation>Uitspraak</translation>
        </message>
        <message>
            <source>The score cannot see them: rule on each, or every result says so.</source>
            <translation>De score ziet ze niet: doe over elke opmerking een uitspraak, anders meldt elk resultaat ze.</translation>
        </message>
        <message>
            <source>Type a remark, Enter adds it</source>
            <translation>Typ een opmerking, Enter voegt toe</translation>
        </message>
        <message>
            <source>has no effect</source>
            <translation>heeft geen effect</translation>
        </message>
        <message>
            <source>limits the work</source>
            <translation>beperkt het werk</translation>
        </message>
        <message>
            <source>not ruled on</source>
            <translation>nog geen uitspraak</translation>
        </message>
    </context>
    <context>
        <name>Removal</name>
        <message>
            <source>Keep it</source>
            <translation>Behouden</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Verwijderen</translation>
        </message>
    </context>
    <context>
        <name>ReportText</name>
        <message>
            <source>Features without data: {names}</source>
            <translation>Kenmerken zonder gegevens: {names}</translation>
        </message>
        <message>
            <source>Groups of ESCO that the library lacks: {names}</source>
            <translation>Groepen van ESCO die de bibliotheek niet heeft: {names}</translation>
        </message>
        <message>
            <source>Mapped onto {library}.</source>
            <translation>Afgebeeld op {library}.</translation>
        </message>
        <message>
            <source>Missing elements: {names}</source>
            <translation>Ontbrekende elementen: {names}</translation>
        </message>
        <message>
            <source>Missing tables: {names}</source>
            <translation>Ontbrekende tabellen: {names}</translation>
        </message>
        <message>
            <source>Not calibrated: the demands are on the scales of O*NET.</source>
            <translation>Niet gekalibreerd: de eisen staan op de schalen van O*NET.</translation>
        </message>
        <message>
            <source>Occupations of O*NET not in the crosswalk: {names}</source>
            <translation>Beroepen van O*NET die niet in de concordantie staan: {names}</translation>
        </message>
        <message>
            <source>Taken: {groups} unit groups from {occupations} occupations, {demands} demands; ratings of {oldest} to {newest}.</source>
            <translation>Overgenomen: {groups} beroepsgroepen uit {occupations} beroepen, {demands} functie-eisen; beoordelingen van {oldest} tot {newest}.</translation>
        </message>
        <message>
            <source>Titles added: {titles}.</source>
            <translation>Namen toegevoegd: {titles}.</translation>
        </message>
        <message>
            <source>Unit groups that lack a feature: {names}</source>
            <translation>Beroepsgroepen die een kenmerk missen: {names}</translation>
        </message>
        <message>
            <source>Unit groups without data: {names}</source>
            <translation>Beroepsgroepen zonder gegevens: {names}</translation>
        </message>
        <message>
            <source>{file}: taken {taken}, suppressed {suppressed}, not relevant {not_relevant}, repeated {duplicates}, on other scales {other_scales}.</source>
            <translation>{file}: overgenomen {taken}, onderdrukt {suppressed}, niet van toepassing {not_relevant}, herhaald {duplicates}, op andere schalen {other_scales}.</translation>
        </message>
        <message>
            <source>{library}, imported on {day} from {source}.</source>
            <translation>{library}, ingevoerd op {day} uit {source}.</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} en nog {count}</translation>
        </message>
    </context>
    <context>
        <name>RestoreStage</name>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Reservekopie</translation>
        </message>
        <message>
            <source>Look in another folder</source>
            <translation>In een andere map kijken</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Reservekopie terugzetten</translation>
        </message>
        <message>
            <source>Restore the backup</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>The backup is checked before anything changes. The vault that is here now is not destroyed: it is kept beside the new one. What was entered after the backup is in the kept one only.</source>
            <translation>De reservekopie wordt eerst gecontroleerd. De kluis die hier nu staat gaat niet verloren: ze wordt ernaast bewaard. Wat na de reservekopie werd ingevoerd, staat alleen in de bewaarde kluis.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Answers questions and is named on the letters.</source>
            <translation>Beantwoordt vragen en staat op de brieven.</translation>
        </message>
        <message>
            <source>Brings everybody together around the return to work.</source>
            <translation>Brengt iedereen samen rond de terugkeer naar werk.</translation>
        </message>
        <message>
            <source>Decides for the fund on the incapacity and on permitted work.</source>
            <translation>Beslist voor het ziekenfonds over de arbeidsongeschiktheid en over toegelaten arbeid.</translation>
        </message>
        <message>
            <source>Follows the person and writes certificates.</source>
            <translation>Volgt de persoon op en schrijft attesten.</translation>
        </message>
        <message>
            <source>Guides to other work or training.</source>
            <translation>Begeleidt naar ander werk of een opleiding.</translation>
        </message>
        <message>
            <source>Judges which work is possible at the employer, and how.</source>
            <translation>Beoordeelt welk werk bij de werkgever mogelijk is, en hoe.</translation>
        </message>
        <message>
            <source>Offers adapted or other work, with a plan.</source>
            <translation>Biedt aangepast of ander werk aan, met een plan.</translation>
        </message>
        <message>
            <source>Pays the benefit and keeps the file.</source>
            <translation>Betaalt de uitkering en beheert het dossier.</translation>
        </message>
        <message>
            <source>RIZIV</source>
            <translation>RIZIV</translation>
        </message>
        <message>
            <source>Stands by the person in another way.</source>
            <translation>Staat de persoon op een andere manier bij.</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>adviserend arts</translation>
        </message>
        <message>
            <source>advising nurse</source>
            <translation>adviserend verpleegkundige</translation>
        </message>
        <message>
            <source>contact person</source>
            <translation>contactpersoon</translation>
        </message>
        <message>
            <source>employer</source>
            <translation>werkgever</translation>
        </message>
        <message>
            <source>health-insurance fund</source>
            <translation>ziekenfonds</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>arbeidsarts</translation>
        </message>
        <message>
            <source>regional service</source>
            <translation>gewestelijke dienst</translation>
        </message>
        <message>
            <source>return-to-work coordinator</source>
            <translation>Terug Naar Werk-coördinator</translation>
        </message>
        <message>
            <source>someone else</source>
            <translation>iemand anders</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>de persoon</translation>
        </message>
        <message>
            <source>treating doctor</source>
            <translation>behandelend arts</translation>
        </message>
    </context>
    <context>
        <name>RowTable</name>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove: {what}</source>
            <translation>Verwijderen: {what}</translation>
        </message>
    </context>
    <context>
        <name>RuleStatus</name>
        <message>
            <source>confirmed in another source</source>
            <translation>bevestigd in een andere bron</translation>
        </message>
        <message>
            <source>derived</source>
            <translation>afgeleid</translation>
        </message>
        <message>
            <source>one source, to be checked</source>
            <translation>één bron, na te kijken</translation>
        </message>
        <message>
            <source>text of the law</source>
            <translation>wettekst</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>te bevestigen</translation>
        </message>
    </context>
    <context>
        <name>ScoreBand</name>
        <message>
            <source>{band}, threshold {threshold} %, {verdict}</source>
            <translation>{band}, drempel {threshold} %, {verdict}</translation>
        </message>
    </context>
    <context>
        <name>ScoreWording</name>
        <message>
            <source>{features} and {count} more</source>
            <translation>{features} en nog {count}</translation>
        </message>
        <message>
            <source>{job}, work post</source>
            <translation>{job}, werkpost</translation>
        </message>
        <message>
            <source>≈ what is asked differs by more than a level between jobs of this name</source>
            <translation>≈ wat gevraagd wordt, verschilt meer dan een niveau tussen functies met deze naam</translation>
        </message>
    </context>
    <context>
        <name>SectionFPart</name>
        <message>
            <source>Pre-return visit requested on</source>
            <translation>Bezoek voorafgaand aan de werkhervatting gevraagd op</translation>
        </message>
        <message>
            <source>Recommendations for the work post (section F)</source>
            <translation>Aanbevelingen voor de werkpost (rubriek F)</translation>
        </message>
        <message>
            <source>Section F of the health assessment form goes to employer and worker: what has to change at the post, no judgement of fitness, nothing about health.</source>
            <translation>Rubriek F van het formulier voor de gezondheidsbeoordeling gaat naar werkgever en werknemer: wat er op de werkpost moet veranderen, geen oordeel over geschiktheid, niets over de gezondheid.</translation>
        </message>
    </context>
    <context>
        <name>SendPart</name>
        <message numerus="yes">
            <source>%n file(s) for {name} are in {file}.</source>
            <translation>
                <numerusform>Eén dossier voor {name} staat in {file}.</numerusform>
                <numerusform>%n dossiers voor {name} staan in {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s). Only the colleague can open them; they hold what their role may see. Send the file by mail or give it on a stick.</source>
            <translation>
                <numerusform>Eén dossier. Alleen de collega kan het openen; er zit in wat zijn of haar rol mag zien. Stuur het bestand per mail of geef het op een stick.</numerusform>
                <numerusform>%n dossiers. Alleen de collega kan ze openen; er zit in wat zijn of haar rol mag zien. Stuur het bestand per mail of geef het op een stick.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Give the day on which the person agreed.</source>
            <translation>Geef de dag waarop de persoon akkoord ging.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Overdragen</translation>
        </message>
        <message>
            <source>No colleague whose fingerprint was compared is here yet. Import a card, ring the colleague and compare it.</source>
            <translation>Er is nog geen collega van wie de vingerafdruk vergeleken is. Neem een kaartje op, bel de collega en vergelijk.</translation>
        </message>
        <message>
            <source>Texts that are not valid yet stayed here: {fields}</source>
            <translation>Teksten die nog niet geldig zijn, bleven hier: {fields}</translation>
        </message>
        <message>
            <source>The person agreed on</source>
            <translation>De persoon ging akkoord op</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Aan</translation>
        </message>
        <message>
            <source>Write the encrypted file</source>
            <translation>Versleuteld bestand maken</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>handover</source>
            <translation>overdracht</translation>
        </message>
        <message>
            <source>{name}, consultation of {day}</source>
            <translation>{name}, raadpleging van {day}</translation>
        </message>
    </context>
    <context>
        <name>SignaturePart</name>
        <message>
            <source>Draw again</source>
            <translation>Opnieuw tekenen</translation>
        </message>
        <message>
            <source>Keep the signature</source>
            <translation>Handtekening bewaren</translation>
        </message>
        <message>
            <source>Name of the signatory</source>
            <translation>Naam van de ondertekenaar</translation>
        </message>
        <message>
            <source>Place to sign</source>
            <translation>Plaats om te tekenen</translation>
        </message>
        <message>
            <source>Signature of {name}</source>
            <translation>Handtekening van {name}</translation>
        </message>
        <message>
            <source>Take the signature out</source>
            <translation>Handtekening weghalen</translation>
        </message>
        <message>
            <source>The description has changed since {name} signed it on {day}: that signature no longer holds. Sign again.</source>
            <translation>De beschrijving is gewijzigd sinds {name} ze op {day} ondertekende: die handtekening geldt niet meer. Laat opnieuw tekenen.</translation>
        </message>
        <message>
            <source>The drawing lies in the vault where it was made.</source>
            <translation>De getekende handtekening ligt in de kluis waar ze gezet werd.</translation>
        </message>
        <message>
            <source>The signature confirms that these tasks and demands describe the work. Demands noted: {count}.</source>
            <translation>De handtekening bevestigt dat deze taken en eisen het werk beschrijven. Genoteerde eisen: {count}.</translation>
        </message>
        <message>
            <source>✓ Signed by {name} on {day}.</source>
            <translation>✓ Ondertekend door {name} op {day}.</translation>
        </message>
    </context>
    <context>
        <name>SigningLine</name>
        <message>
            <source>Not signed: the consultation is still open.</source>
            <translation>Niet ondertekend: de raadpleging is nog open.</translation>
        </message>
        <message>
            <source>Not signed: your role does not sign documents.</source>
            <translation>Niet ondertekend: uw rol ondertekent geen documenten.</translation>
        </message>
        <message>
            <source>Not signed: your signature is locked.</source>
            <translation>Niet ondertekend: uw handtekening is vergrendeld.</translation>
        </message>
        <message>
            <source>Signed by you on export; the signature becomes a file beside the document.</source>
            <translation>Bij het exporteren door u ondertekend; de handtekening wordt een bestand naast het document.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendelen</translation>
        </message>
        <message>
            <source>Unlock my signature</source>
            <translation>Mijn handtekening ontgrendelen</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Uw wachtzin</translation>
        </message>
    </context>
    <context>
        <name>SkillsPart</name>
        <message>
            <source>1: simple, often physical tasks; no diploma needed</source>
            <translation>1: eenvoudig, vaak lichamelijk werk; geen diploma nodig</translation>
        </message>
        <message>
            <source>2: a trade, machines, sales, office; secondary school</source>
            <translation>2: vak, machines, verkoop, kantoor; secundair onderwijs</translation>
        </message>
        <message>
            <source>3: technical or specialised work; short higher education</source>
            <translation>3: technisch of gespecialiseerd werk; graduaat</translation>
        </message>
        <message>
            <source>4: expert or managing work; bachelor or master</source>
            <translation>4: deskundig of leidinggevend werk; bachelor of master</translation>
        </message>
        <message>
            <source>Skill level of the work the person can do by training or experience</source>
            <translation>Niveau van het werk dat opleiding of ervaring mogelijk maakt</translation>
        </message>
        <message>
            <source>Work and schooling</source>
            <translation>Werk en opleiding</translation>
        </message>
    </context>
    <context>
        <name>SpellRows</name>
        <message>
            <source>Add a spell</source>
            <translation>Periode toevoegen</translation>
        </message>
        <message>
            <source>First day of incapacity</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>First day of spell {number}</source>
            <translation>Eerste dag van periode {number}</translation>
        </message>
        <message>
            <source>Last day (empty: ongoing)</source>
            <translation>Laatste dag (leeg: loopt nog)</translation>
        </message>
        <message>
            <source>Last day of spell {number}</source>
            <translation>Laatste dag van periode {number}</translation>
        </message>
        <message>
            <source>The present period counts from {start}; {count} earlier stand apart.</source>
            <translation>De huidige periode telt vanaf {start}; {count} eerdere staan los daarvan.</translation>
        </message>
        <message>
            <source>These count as one period, from {start}.</source>
            <translation>Deze tellen als één periode, vanaf {start}.</translation>
        </message>
        <message>
            <source>spell {number}</source>
            <translation>periode {number}</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Restore a backup</source>
            <translation>Reservekopie terugzetten</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Tonen wat ik typ</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Find</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Taal van het venster</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>bewaard {time}</translation>
        </message>
        <message>
            <source>saving …</source>
            <translation>bewaren …</translation>
        </message>
        <message>
            <source>vault locks in {minutes} min</source>
            <translation>kluis vergrendelt over {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>Capacities</source>
            <translation>Belastbaarheid</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Bezoek</translation>
        </message>
        <message>
            <source>Visit to the work post</source>
            <translation>Werkpostbezoek</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>te laat</translation>
        </message>
    </context>
    <context>
        <name>StepsPart</name>
        <message>
            <source>Next steps</source>
            <translation>Volgende stappen</translation>
        </message>
        <message>
            <source>No category yet: answer the questions or choose one.</source>
            <translation>Nog geen categorie: beantwoord de vragen of kies er een.</translation>
        </message>
        <message>
            <source>Of category {number}, as chosen.</source>
            <translation>Van categorie {number}, zoals gekozen.</translation>
        </message>
        <message>
            <source>Of category {number}, as proposed.</source>
            <translation>Van categorie {number}, zoals voorgesteld.</translation>
        </message>
        <message>
            <source>Take these steps into the plan</source>
            <translation>Deze stappen in het plan opnemen</translation>
        </message>
        <message>
            <source>The plan has them all.</source>
            <translation>Ze staan allemaal in het plan.</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>adviserend arts</translation>
        </message>
        <message>
            <source>employer</source>
            <translation>werkgever</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>arbeidsarts</translation>
        </message>
        <message>
            <source>regional service</source>
            <translation>gewestelijke dienst</translation>
        </message>
        <message>
            <source>return-to-work coordinator</source>
            <translation>Terug Naar Werk-coördinator</translation>
        </message>
        <message>
            <source>someone else</source>
            <translation>iemand anders</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>de persoon</translation>
        </message>
        <message>
            <source>treating doctor</source>
            <translation>behandelend arts</translation>
        </message>
    </context>
    <context>
        <name>Strengths</name>
        <message>
            <source>Add a strength</source>
            <translation>Sterkte toevoegen</translation>
        </message>
        <message>
            <source>Strength {name}: take off</source>
            <translation>Sterkte {name}: weghalen</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Sterktes</translation>
        </message>
        <message>
            <source>Take off this strength</source>
            <translation>Deze sterkte weghalen</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>Category {number}: {text}</source>
            <translation>Categorie {number}: {text}</translation>
        </message>
        <message>
            <source>Category: not decided yet</source>
            <translation>Categorie: nog niet beslist</translation>
        </message>
        <message>
            <source>Consultation of {date}</source>
            <translation>Raadpleging van {date}</translation>
        </message>
        <message>
            <source>Next assessment: {date}</source>
            <translation>Volgende beoordeling: {date}</translation>
        </message>
        <message>
            <source>No longer recognised from {date}</source>
            <translation>Niet meer erkend vanaf {date}</translation>
        </message>
        <message>
            <source>Partial resumption: not permitted</source>
            <translation>Gedeeltelijke werkhervatting: niet toegelaten</translation>
        </message>
        <message>
            <source>Partial resumption: {hours} hours a week from {first} to {last}</source>
            <translation>Gedeeltelijke werkhervatting: {hours} uur per week van {first} tot en met {last}</translation>
        </message>
        <message>
            <source>Proposed for invalidity</source>
            <translation>Voorgesteld voor invaliditeit</translation>
        </message>
        <message>
            <source>Proposed was category {number}</source>
            <translation>Voorgesteld was categorie {number}</translation>
        </message>
        <message>
            <source>Reason: {text}</source>
            <translation>Motief: {text}</translation>
        </message>
        <message>
            <source>Recognised until and including {date}</source>
            <translation>Erkend tot en met {date}</translation>
        </message>
        <message>
            <source>Recognition: not decided yet</source>
            <translation>Erkenning: nog niet beslist</translation>
        </message>
        <message>
            <source>Volunteer work: not permitted</source>
            <translation>Vrijwilligerswerk: niet toegelaten</translation>
        </message>
        <message>
            <source>Volunteer work: permitted</source>
            <translation>Vrijwilligerswerk: toegelaten</translation>
        </message>
    </context>
    <context>
        <name>SummaryPart</name>
        <message>
            <source>Nothing so far: it comes from the answers under Questions.</source>
            <translation>Nog niets: het komt uit de antwoorden onder Vragen.</translation>
        </message>
        <message>
            <source>What helps</source>
            <translation>Wat helpt</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>Wat in de weg staat</translation>
        </message>
        <message>
            <source>Workable work: to talk about</source>
            <translation>Werkbaar werk: te bespreken</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
    </context>
    <context>
        <name>TasksPart</name>
        <message>
            <source>Add as critical</source>
            <translation>Toevoegen als essentieel</translation>
        </message>
        <message>
            <source>Add as incidental</source>
            <translation>Toevoegen als occasioneel</translation>
        </message>
        <message>
            <source>Add as regular</source>
            <translation>Toevoegen als geregeld</translation>
        </message>
        <message>
            <source>Critical: without it the post would be another one. Regular: comes back every day or week. Incidental: somebody else can do it.</source>
            <translation>Essentieel: zonder deze taak is het een andere werkpost. Geregeld: komt elke dag of week terug. Occasioneel: iemand anders kan ze doen.</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nieuwe taak</translation>
        </message>
        <message>
            <source>No task noted yet.</source>
            <translation>Nog geen taak genoteerd.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove: {what}</source>
            <translation>Verwijderen: {what}</translation>
        </message>
        <message>
            <source>What is done here</source>
            <translation>Wat hier gedaan wordt</translation>
        </message>
        <message>
            <source>critical</source>
            <comment>task</comment>
            <translation>essentieel</translation>
        </message>
        <message>
            <source>incidental</source>
            <comment>task</comment>
            <translation>occasioneel</translation>
        </message>
        <message>
            <source>regular</source>
            <comment>task</comment>
            <translation>geregeld</translation>
        </message>
        <message>
            <source>{task}, {kind}: tap for the next kind</source>
            <translation>{task}, {kind}: tik voor de volgende soort</translation>
        </message>
    </context>
    <context>
        <name>TouchDay</name>
        <message>
            <source>Clear</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>One day earlier</source>
            <translation>Een dag vroeger</translation>
        </message>
        <message>
            <source>One day later</source>
            <translation>Een dag later</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>niet genoteerd</translation>
        </message>
    </context>
    <context>
        <name>UsersPart</name>
        <message>
            <source>A role is part of the signing key: for another role, add the person again and remove the old user. Old signatures remain valid.</source>
            <translation>Een rol hoort bij de handtekeningsleutel: voor een andere rol voegt u de persoon opnieuw toe en verwijdert u de oude gebruiker. Oude handtekeningen blijven geldig.</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Gebruiker toevoegen</translation>
        </message>
        <message>
            <source>Administers the vault too</source>
            <translation>Beheert ook de kluis</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Sleutel wijzigen</translation>
        </message>
        <message>
            <source>Change the key of the vault</source>
            <translation>Sleutel van de kluis wijzigen</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Uitnodigen</translation>
        </message>
        <message>
            <source>Last use</source>
            <translation>Laatste gebruik</translation>
        </message>
        <message>
            <source>Make the code</source>
            <translation>Code maken</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>New code for this user</source>
            <translation>Nieuwe code voor deze gebruiker</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Nog niemand.</translation>
        </message>
        <message>
            <source>Print the codes now: they are shown only once.</source>
            <translation>Druk de codes nu af: ze worden maar één keer getoond.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove this user</source>
            <translation>Deze gebruiker verwijderen</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Toestand</translation>
        </message>
        <message>
            <source>The key of the vault</source>
            <translation>De sleutel van de kluis</translation>
        </message>
        <message>
            <source>The user gets a printed code, signs in with it once, and chooses a passphrase that nobody else knows.</source>
            <translation>De gebruiker krijgt een afgedrukte code, komt daar één keer mee binnen en kiest een wachtzin die niemand anders kent.</translation>
        </message>
        <message>
            <source>The vault will be encrypted again with a new key. All codes and remembered computers will stop working; you will get the new codes to print.</source>
            <translation>De kluis zal opnieuw versleuteld worden met een nieuwe sleutel. Alle codes en onthouden computers werken dan niet meer; u krijgt de nieuwe codes om af te drukken.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Gebruikers</translation>
        </message>
        <message>
            <source>Vouch for new signing keys</source>
            <translation>Nieuwe handtekeningsleutels bevestigen</translation>
        </message>
        <message>
            <source>Vouch for them</source>
            <translation>Bevestigen</translation>
        </message>
        <message>
            <source>Whoever was removed but kept a copy of the key file and their passphrase can still read the vault with other tools, until the key changes. Changing it makes every old key file and code worthless; everybody else comes in once with a new printed code. Backups made before keep the old key.</source>
            <translation>Wie verwijderd is maar een kopie van het sleutelbestand en zijn wachtzin bewaarde, kan de kluis met andere programma’s nog lezen tot de sleutel wijzigt. Na de wijziging is elk oud sleutelbestand en elke oude code waardeloos; alle anderen komen één keer binnen met een nieuwe afgedrukte code. Eerdere reservekopieën houden de oude sleutel.</translation>
        </message>
        <message>
            <source>You say that these signing keys belong to these persons: {names}. Ask them in person when in doubt.</source>
            <translation>U zegt dat deze handtekeningsleutels van deze personen zijn: {names}. Vraag het hun bij twijfel zelf.</translation>
        </message>
        <message>
            <source>active</source>
            <translation>actief</translation>
        </message>
        <message>
            <source>administers only</source>
            <translation>alleen beheerder</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>adviserend arts</translation>
        </message>
        <message>
            <source>advising nurse</source>
            <translation>adviserend verpleegkundige</translation>
        </message>
        <message>
            <source>invited: printed code waiting</source>
            <translation>uitgenodigd: afgedrukte code ligt klaar</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>arbeidsarts</translation>
        </message>
        <message>
            <source>signing key not vouched for</source>
            <translation>handtekeningsleutel niet bevestigd</translation>
        </message>
        <message>
            <source>{name} is removed. Change the key of the vault too if {name} may have kept a copy of the files.</source>
            <translation>{name} is verwijderd. Wijzig ook de sleutel van de kluis als {name} een kopie van de bestanden kan hebben.</translation>
        </message>
        <message>
            <source>{name} will get a new printed code; an earlier one will no longer fit. The passphrase works until the new code is used.</source>
            <translation>{name} zal een nieuwe afgedrukte code krijgen; een eerdere past dan niet meer. De wachtzin werkt tot de nieuwe code gebruikt is.</translation>
        </message>
        <message>
            <source>{name} will no longer get in with this program, and what {name} signed stays good. Afterwards you are offered to change the key of the vault.</source>
            <translation>{name} zal met dit programma niet meer binnenkomen, en wat {name} ondertekende blijft geldig. Daarna kunt u de sleutel van de kluis wijzigen.</translation>
        </message>
        <message>
            <source>{role}, administrator</source>
            <translation>{role}, beheerder</translation>
        </message>
    </context>
    <context>
        <name>VagueAdvice</name>
        <message>
            <source>Vague: {words}. {advice}</source>
            <translation>Vaag: {words}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>VaultPart</name>
        <message>
            <source>A new code will be made; the sheet that you have will no longer fit.</source>
            <translation>Er zal een nieuwe code gemaakt worden; het blad dat u hebt, past dan niet meer.</translation>
        </message>
        <message>
            <source>A remembered computer opens the vault when the program starts, without a passphrase; to sign, the passphrase is asked.</source>
            <translation>Een onthouden computer opent de kluis bij het starten van het programma, zonder wachtzin; om te ondertekenen wordt de wachtzin gevraagd.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Wachtzin wijzigen</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Vergeten</translation>
        </message>
        <message>
            <source>Forget this computer</source>
            <translation>Deze computer vergeten</translation>
        </message>
        <message>
            <source>From the next start on the passphrase is asked.</source>
            <translation>Vanaf de volgende start wordt de wachtzin gevraagd.</translation>
        </message>
        <message>
            <source>Keep the new code now; the old one no longer opens the vault.</source>
            <translation>Bewaar de nieuwe code nu; de oude opent de kluis niet meer.</translation>
        </message>
        <message>
            <source>Make a new printed code</source>
            <translation>Nieuwe herstelcode maken</translation>
        </message>
        <message>
            <source>Make the code</source>
            <translation>Code maken</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nieuwe wachtzin</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Nieuwe wachtzin opnieuw</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Huidige wachtzin</translation>
        </message>
        <message>
            <source>Remember it</source>
            <translation>Onthouden</translation>
        </message>
        <message>
            <source>Remember this computer</source>
            <translation>Deze computer onthouden</translation>
        </message>
        <message>
            <source>The passphrase is changed.</source>
            <translation>De wachtzin is gewijzigd.</translation>
        </message>
        <message>
            <source>The printed code opens the vault when a passphrase is forgotten. A new one makes the old sheet worthless.</source>
            <translation>De afgedrukte code opent de kluis wanneer een wachtzin vergeten is. Een nieuwe maakt het oude blad waardeloos.</translation>
        </message>
        <message>
            <source>This computer asks for the passphrase again from now on.</source>
            <translation>Deze computer vraagt voortaan weer de wachtzin.</translation>
        </message>
        <message>
            <source>This computer unlocks the vault automatically from the next start on.</source>
            <translation>Deze computer ontgrendelt de kluis vanaf de volgende start automatisch.</translation>
        </message>
        <message>
            <source>Whoever can use your account on this computer can then read the files too.</source>
            <translation>Wie uw account op deze computer kan gebruiken, kan dan ook de dossiers lezen.</translation>
        </message>
    </context>
    <context>
        <name>VersionsPart</name>
        <message>
            <source>A new version begins with what stands here and refers to it; what was closed stays as it was signed.</source>
            <translation>Een nieuwe versie begint met wat hier staat en verwijst ernaar; wat afgesloten is, blijft zoals het ondertekend werd.</translation>
        </message>
        <message>
            <source>Make a new version</source>
            <translation>Nieuwe versie maken</translation>
        </message>
        <message>
            <source>Version {number} is open; the closed one stays.</source>
            <translation>Versie {number} is open; de afgesloten versie blijft.</translation>
        </message>
        <message>
            <source>Version {number}: closed on {day}</source>
            <translation>Versie {number}: afgesloten op {day}</translation>
        </message>
        <message>
            <source>Version {number}: open, last saved on {day}</source>
            <translation>Versie {number}: open, laatst bewaard op {day}</translation>
        </message>
        <message>
            <source>Version {number}: the one on screen</source>
            <translation>Versie {number}: deze op het scherm</translation>
        </message>
    </context>
    <context>
        <name>View</name>
        <message numerus="yes">
            <source>%n file(s) were taken over.</source>
            <translation>
                <numerusform>Eén dossier is overgenomen.</numerusform>
                <numerusform>%n dossiers zijn overgenomen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were taken over; {waiting} values wait until you choose.</source>
            <translation>
                <numerusform>Eén dossier is overgenomen; waarden die nog op uw keuze wachten: {waiting}.</numerusform>
                <numerusform>%n dossiers zijn overgenomen; waarden die nog op uw keuze wachten: {waiting}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) were pasted.</source>
            <translation>
                <numerusform>Er is nog één persoon geplakt.</numerusform>
                <numerusform>Er zijn nog %n personen geplakt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wage(s) taken over.</source>
            <translation>
                <numerusform>%n loon overgenomen.</numerusform>
                <numerusform>%n lonen overgenomen.</numerusform>
            </translation>
        </message>
        <message>
            <source>A national number has eleven digits.</source>
            <translation>Een rijksregisternummer telt elf cijfers.</translation>
        </message>
        <message>
            <source>A note goes with a level: type 0 to 4 first (or 0, - and 4 where all is possible), then F2.</source>
            <translation>Een notitie hoort bij een niveau: typ eerst 0 tot 4 (of 0, - en 4 als alles mogelijk is), dan F2.</translation>
        </message>
        <message>
            <source>Accommodations</source>
            <translation>Aanpassingen</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Acties</translation>
        </message>
        <message>
            <source>Add fictional files</source>
            <translation>Fictieve dossiers toevoegen</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Adresboek</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>All features, not only those on paper</source>
            <translation>Alle kenmerken, niet alleen die op papier</translation>
        </message>
        <message>
            <source>All questions of the visit</source>
            <translation>Alle vragen van het bezoek</translation>
        </message>
        <message>
            <source>All questions; this is {where}</source>
            <translation>Alle vragen; dit is {where}</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Ask next: {feature} (Enter)</source>
            <translation>Vraag nu: {feature} (Enter)</translation>
        </message>
        <message>
            <source>Back to not assessed</source>
            <translation>Terug naar niet beoordeeld</translation>
        </message>
        <message>
            <source>Back to the file</source>
            <translation>Terug naar het dossier</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>Terug naar het formulier</translation>
        </message>
        <message>
            <source>Back to the question</source>
            <translation>Terug naar de vraag</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Reservekopieën</translation>
        </message>
        <message>
            <source>Can, at a price</source>
            <translation>Kan, tegen een prijs</translation>
        </message>
        <message>
            <source>Capacities</source>
            <translation>Belastbaarheid</translation>
        </message>
        <message>
            <source>Case files and hand-overs (*.json *.age)</source>
            <translation>Dossierbestanden en overdrachten (*.json *.age)</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categorie</translation>
        </message>
        <message>
            <source>Change a typed answer</source>
            <translation>Een getypt antwoord wijzigen</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>Choose an answer, and go on</source>
            <translation>Een antwoord kiezen, en verder</translation>
        </message>
        <message>
            <source>Choose an occupation from the list: Enter takes the first.</source>
            <translation>Kies een beroep uit de lijst: Enter neemt het eerste.</translation>
        </message>
        <message>
            <source>Choose another reference occupation</source>
            <translation>Een ander referentieberoep kiezen</translation>
        </message>
        <message>
            <source>Close the consultation</source>
            <translation>Raadpleging afsluiten</translation>
        </message>
        <message>
            <source>Contact for questions</source>
            <translation>Contact voor vragen</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contrast</translation>
        </message>
        <message>
            <source>Copy the summary with reasons</source>
            <translation>Gemotiveerde samenvatting kopiëren</translation>
        </message>
        <message>
            <source>Dates of the law, capacities, a score against the reference occupation and the labour market, the decision, the re-integration plan: six steps.</source>
            <translation>Wettelijke termijnen, belastbaarheid, een score voor het referentieberoep en de arbeidsmarkt, de beslissing, het re-integratieplan: zes stappen.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>Done ✓</source>
            <translation>Klaar ✓</translation>
        </message>
        <message>
            <source>Events in the file</source>
            <translation>Gebeurtenissen in het dossier</translation>
        </message>
        <message>
            <source>Every date and every point says which rule it comes from. What is estimated or not assessed is called so.</source>
            <translation>Elke datum en elk punt zegt van welke regel het komt. Wat geschat of niet beoordeeld is, heet ook zo.</translation>
        </message>
        <message>
            <source>Every field of this page is filled in.</source>
            <translation>Elk veld van deze pagina is ingevuld.</translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation>Als pdf exporteren</translation>
        </message>
        <message>
            <source>Features and their levels</source>
            <translation>Kenmerken en hun niveaus</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Files erased again because they had been erased since: {count}.</source>
            <translation>Dossiers die intussen gewist waren en opnieuw gewist zijn: {count}.</translation>
        </message>
        <message>
            <source>Find a file</source>
            <translation>Dossier zoeken</translation>
        </message>
        <message>
            <source>Find by name or birth date</source>
            <translation>Zoek op naam of geboortedatum</translation>
        </message>
        <message>
            <source>For colleagues: stays in the file, appears in no document</source>
            <translation>Voor collega’s: blijft in het dossier, komt in geen enkel document</translation>
        </message>
        <message>
            <source>For the person: appears in their explanation</source>
            <translation>Voor de persoon: staat in de uitleg die de persoon krijgt</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>From the file to the plan</source>
            <translation>Van dossier tot plan</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Algemeen</translation>
        </message>
        <message>
            <source>German is begun: the frame of the window speaks it, everything else is in French. Documents are in Dutch, French or English.</source>
            <translation>Duits is begonnen: het kader van het venster spreekt het, al de rest staat in het Frans. Documenten zijn in het Nederlands, Frans of Engels.</translation>
        </message>
        <message>
            <source>Go to the next question</source>
            <translation>Naar de volgende vraag gaan</translation>
        </message>
        <message>
            <source>Go to: {field}</source>
            <translation>Naar: {field}</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>Group of conditions</source>
            <translation>Groep van aandoeningen</translation>
        </message>
        <message>
            <source>Hand over and take over</source>
            <translation>Overdragen en overnemen</translation>
        </message>
        <message>
            <source>Hand over the selected file</source>
            <translation>Gekozen dossier overdragen</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Hoe zeker</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Bestand importeren</translation>
        </message>
        <message>
            <source>It proposes, you decide</source>
            <translation>Het stelt voor, u beslist</translation>
        </message>
        <message>
            <source>Jump to a group by its first letter</source>
            <translation>Met de eerste letter naar een groep springen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Language of the printed form</source>
            <translation>Taal op papier</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Taal van het venster</translation>
        </message>
        <message>
            <source>Languages spoken and written</source>
            <translation>Talen, gesproken en geschreven</translation>
        </message>
        <message>
            <source>Levels taken over from the questionnaire: {count}</source>
            <translation>Niveaus overgenomen uit de vragenlijst: {count}</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <source>Library: {library}, data of {dated}. Rules: {rules}. Instrument: {instrument}.</source>
            <translation>Bibliotheek: {library}, gegevens van {dated}. Regels: {rules}. Instrument: {instrument}.</translation>
        </message>
        <message>
            <source>Licences and diplomas</source>
            <translation>Rijbewijzen en diploma’s</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Licht of donker</translation>
        </message>
        <message>
            <source>Live panel beside the pages</source>
            <translation>Meelopend paneel naast de pagina’s</translation>
        </message>
        <message>
            <source>Lock the vault after</source>
            <translation>Kluis vergrendelen na</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>Make it an interval: then the other end</source>
            <translation>Er een interval van maken: daarna het andere uiteinde</translation>
        </message>
        <message>
            <source>Mark as a strength</source>
            <translation>Als sterkte aanduiden</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Mijlpaal</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Mijlpalen</translation>
        </message>
        <message>
            <source>Month {month}, day {day}, since {start}</source>
            <translation>Maand {month}, dag {day}, sinds {start}</translation>
        </message>
        <message>
            <source>Move the action down</source>
            <translation>De actie omlaag verplaatsen</translation>
        </message>
        <message>
            <source>Move the action up</source>
            <translation>De actie omhoog verplaatsen</translation>
        </message>
        <message>
            <source>My access</source>
            <translation>Mijn toegang</translation>
        </message>
        <message>
            <source>National number</source>
            <translation>Rijksregisternummer</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Nieuw dossier</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Volgende vraag</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Volgende stappen</translation>
        </message>
        <message>
            <source>No file here. Press Ctrl+N for a new one, Ctrl+O to import a case file, or add the fictional files with the button above.</source>
            <translation>Hier staat geen dossier. Druk op Ctrl+N voor een nieuw, op Ctrl+O om een dossierbestand te importeren, of voeg de fictieve dossiers toe met de knop hierboven.</translation>
        </message>
        <message>
            <source>No limitation for the rest of the group</source>
            <translation>Geen beperking voor de rest van de groep</translation>
        </message>
        <message>
            <source>No milestone applies. Check the periods on the file page.</source>
            <translation>Geen enkele mijlpaal is van toepassing. Kijk de perioden na op de pagina Dossier.</translation>
        </message>
        <message>
            <source>No network, no account. After this page you can open fictional files and look at a finished plan.</source>
            <translation>Geen netwerk, geen account. Na deze pagina kunt u fictieve dossiers openen en een afgewerkt plan bekijken.</translation>
        </message>
        <message>
            <source>No questions.</source>
            <translation>Geen vragen.</translation>
        </message>
        <message>
            <source>Nobody can mean this day: check the year.</source>
            <translation>Deze dag kan niet bedoeld zijn: kijk het jaar na.</translation>
        </message>
        <message>
            <source>Nobody found for “{text}”. Type part of the name, or a birth date; Ctrl+N makes a new file.</source>
            <translation>Niemand gevonden met “{text}”. Typ een deel van de naam of een geboortedatum; Ctrl+N maakt een nieuw dossier.</translation>
        </message>
        <message>
            <source>Nobody was recognised on the clipboard. Copy lines with a name and a national number or birth date, or a table with headings.</source>
            <translation>Er is niemand herkend op het klembord. Kopieer regels met een naam en een rijksregisternummer of geboortedatum, of een tabel met titels.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
        <message>
            <source>Not recorded: {count}</source>
            <translation>Niet geregistreerd: {count}</translation>
        </message>
        <message>
            <source>Not valid yet: {count}</source>
            <translation>Nog niet geldig: {count}</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Niets verlaat deze computer</translation>
        </message>
        <message>
            <source>Nothing waits to be prepared. Take the tick off above to see all files, or press Ctrl+N for a new one.</source>
            <translation>Er wacht niets op voorbereiding. Haal het vinkje hierboven weg om alle dossiers te zien, of druk op Ctrl+N voor een nieuw.</translation>
        </message>
        <message>
            <source>Occupations practised</source>
            <translation>Uitgeoefende beroepen</translation>
        </message>
        <message>
            <source>On / by</source>
            <translation>Op / uiterlijk</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>{name} openen</translation>
        </message>
        <message>
            <source>Own jobs</source>
            <translation>Eigen jobs</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Pdf-document (*.pdf)</translation>
        </message>
        <message>
            <source>Paste identity data</source>
            <translation>Identiteitsgegevens plakken</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>Vorige vraag</translation>
        </message>
        <message>
            <source>Print the questionnaire</source>
            <translation>De vragenlijst afdrukken</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Vragenlijst</translation>
        </message>
        <message>
            <source>Questionnaire, tests and notes (answers: {count})</source>
            <translation>Vragenlijst, testen en notities (antwoorden: {count})</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Vragen en antwoorden</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motief</translation>
        </message>
        <message>
            <source>Reason: why not the proposed category (required)</source>
            <translation>Motief: waarom niet de voorgestelde categorie (verplicht)</translation>
        </message>
        <message>
            <source>Reference occupation</source>
            <translation>Referentieberoep</translation>
        </message>
        <message>
            <source>Remarks of the person</source>
            <translation>Opmerkingen van de persoon</translation>
        </message>
        <message>
            <source>Remove the action</source>
            <translation>De actie verwijderen</translation>
        </message>
        <message>
            <source>Returned on</source>
            <translation>Terugontvangen op</translation>
        </message>
        <message>
            <source>Risk: must not</source>
            <translation>Risico: mag niet</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Say in a sentence why you choose another category than the one proposed.</source>
            <translation>Zeg in een zin waarom u een andere categorie kiest dan de voorgestelde.</translation>
        </message>
        <message>
            <source>Say what is done, or remove the action.</source>
            <translation>Zeg wat er gebeurt, of verwijder de actie.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Set the level</source>
            <translation>Niveau invullen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Signature of the employer</source>
            <translation>Handtekening van de werkgever</translation>
        </message>
        <message>
            <source>Signature of the worker</source>
            <translation>Handtekening van de werknemer</translation>
        </message>
        <message>
            <source>Skill level</source>
            <translation>Niveau van het werk</translation>
        </message>
        <message>
            <source>Spells of incapacity</source>
            <translation>Perioden van arbeidsongeschiktheid</translation>
        </message>
        <message>
            <source>Summary, tests and notes</source>
            <translation>Samenvatting, testen en notities</translation>
        </message>
        <message>
            <source>Sustainable hours a week</source>
            <translation>Haalbare uren per week</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
        <message>
            <source>Take over as chosen</source>
            <translation>Overnemen zoals gekozen</translation>
        </message>
        <message>
            <source>Take over from a colleague</source>
            <translation>Overnemen van een collega</translation>
        </message>
        <message>
            <source>Take the answer away</source>
            <translation>Het antwoord wissen</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Lettergrootte</translation>
        </message>
        <message>
            <source>The backup is in place.</source>
            <translation>De reservekopie is teruggezet.</translation>
        </message>
        <message>
            <source>The check digits do not fit: compare the number with the card.</source>
            <translation>De controlecijfers kloppen niet: vergelijk het nummer met de identiteitskaart.</translation>
        </message>
        <message>
            <source>The file of {name} was imported.</source>
            <translation>Het dossier van {name} is geïmporteerd.</translation>
        </message>
        <message>
            <source>The library does not know the reference occupation: no score speaks for or against a category.</source>
            <translation>De bibliotheek kent het referentieberoep niet: geen score spreekt voor of tegen een categorie.</translation>
        </message>
        <message>
            <source>The permission ends before it begins.</source>
            <translation>De toelating eindigt voor ze begint.</translation>
        </message>
        <message>
            <source>The proposal has changed since you chose: choose again or give a reason.</source>
            <translation>Het voorstel is veranderd sinds u koos: kies opnieuw of motiveer.</translation>
        </message>
        <message>
            <source>The summary with reasons is on the clipboard.</source>
            <translation>De gemotiveerde samenvatting staat op het klembord.</translation>
        </message>
        <message>
            <source>The vault it replaced is kept in {folder}.</source>
            <translation>De vervangen kluis is bewaard in {folder}.</translation>
        </message>
        <message>
            <source>These are more hours than those of a full-timer.</source>
            <translation>Dit zijn meer uren dan die van een voltijdse.</translation>
        </message>
        <message>
            <source>This cannot stay empty.</source>
            <translation>Dit kan niet leeg blijven.</translation>
        </message>
        <message>
            <source>This consultation is closed: the visit can be read, not changed.</source>
            <translation>Deze raadpleging is afgesloten: u kunt het bezoek lezen, niet wijzigen.</translation>
        </message>
        <message>
            <source>This day lies before the consultation.</source>
            <translation>Deze dag ligt voor de raadpleging.</translation>
        </message>
        <message>
            <source>This is more than the highest benefit by law: check the amount.</source>
            <translation>Dit is meer dan de hoogste wettelijke uitkering: kijk het bedrag na.</translation>
        </message>
        <message>
            <source>This occupation is not in the library. Choose another on the file page.</source>
            <translation>Dit beroep staat niet in de bibliotheek. Kies een ander op de pagina Dossier.</translation>
        </message>
        <message>
            <source>This own job is not saved yet: save it or cancel. Closing once more gives it up.</source>
            <translation>Deze eigen job is nog niet bewaard: bewaar ze of annuleer. Nog eens sluiten geeft ze op.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <source>To prepare only</source>
            <translation>Alleen voor te bereiden</translation>
        </message>
        <message>
            <source>Type the day.</source>
            <translation>Typ de dag.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendelen</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Gebruikers</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Kluis</translation>
        </message>
        <message>
            <source>Visit to the work post</source>
            <translation>Werkpostbezoek</translation>
        </message>
        <message>
            <source>Wages from a file</source>
            <translation>Lonen uit een bestand</translation>
        </message>
        <message>
            <source>Wait {seconds} s before the next attempt.</source>
            <translation>Wacht {seconds} s voor de volgende poging.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Een notitie schrijven</translation>
        </message>
        <message>
            <source>Written and signed: {file}</source>
            <translation>Geschreven en ondertekend: {file}</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Bewaard: {file}</translation>
        </message>
        <message>
            <source>answers taken over</source>
            <translation>antwoorden overgenomen</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>zoals het systeem</translation>
        </message>
        <message>
            <source>compared with the usual occupation</source>
            <translation>vergeleken met het gewone beroep</translation>
        </message>
        <message>
            <source>compared with the whole labour market</source>
            <translation>vergeleken met de hele arbeidsmarkt</translation>
        </message>
        <message>
            <source>consultation</source>
            <translation>raadpleging</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>donker</translation>
        </message>
        <message>
            <source>due</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>folded away</source>
            <translation>weggeklapt</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoog</translation>
        </message>
        <message>
            <source>light</source>
            <translation>licht</translation>
        </message>
        <message>
            <source>no limitation for the rest of the group</source>
            <translation>geen beperking voor de rest van de groep</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normaal</translation>
        </message>
        <message>
            <source>note</source>
            <translation>notitie</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>te laat</translation>
        </message>
        <message>
            <source>past</source>
            <translation>voorbij</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <translation>vragenlijst</translation>
        </message>
        <message>
            <source>questionnaire came back</source>
            <translation>vragenlijst terugontvangen</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>opmerking</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>getoond</translation>
        </message>
        <message>
            <source>sustainable hours</source>
            <translation>haalbare uren</translation>
        </message>
        <message>
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <source>the person's</source>
            <translation>die van de persoon</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>komt nog</translation>
        </message>
        <message>
            <source>would settle {share} % of the market</source>
            <translation>beslist over {share} % van de arbeidsmarkt</translation>
        </message>
        <message>
            <source>{count} fictional files were added.</source>
            <translation>{count} fictieve dossiers toegevoegd.</translation>
        </message>
        <message>
            <source>{done} of {all} answered</source>
            <translation>{done} van {all} beantwoord</translation>
        </message>
        <message>
            <source>{done} of {all} assessed</source>
            <translation>{done} van {all} beoordeeld</translation>
        </message>
        <message>
            <source>{library} does not know this occupation: without it there is no score.</source>
            <translation>{library} kent dit beroep niet: zonder is er geen score.</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} minuten</translation>
        </message>
        <message>
            <source>{name} ▶</source>
            <translation>{name} ▶</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} van {count}</translation>
        </message>
        <message>
            <source>◀ Previous</source>
            <translation>◀ Vorige</translation>
        </message>
    </context>
    <context>
        <name>Visit</name>
        <message>
            <source>Adaptations</source>
            <translation>Aanpassingen</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Eisen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Foto’s</translation>
        </message>
        <message>
            <source>Section F</source>
            <translation>Rubriek F</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Handtekeningen</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Work post</source>
            <translation>Werkpost</translation>
        </message>
        <message>
            <source>Workable work</source>
            <translation>Werkbaar werk</translation>
        </message>
        <message>
            <source>adaptation</source>
            <translation>aanpassing</translation>
        </message>
        <message>
            <source>decision of the occupational physician</source>
            <translation>beslissing van de arbeidsarts</translation>
        </message>
        <message>
            <source>demand</source>
            <translation>eis</translation>
        </message>
        <message>
            <source>note</source>
            <translation>notitie</translation>
        </message>
        <message>
            <source>risk indicator</source>
            <translation>risico-indicator</translation>
        </message>
        <message>
            <source>section F</source>
            <translation>rubriek F</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>handtekening</translation>
        </message>
        <message>
            <source>task</source>
            <translation>taak</translation>
        </message>
        <message>
            <source>work post</source>
            <translation>werkpost</translation>
        </message>
    </context>
    <context>
        <name>_Block</name>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove: {text}</source>
            <translation>Verwijderen: {text}</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Afgenomen door</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>Afgenomen op</translation>
        </message>
        <message>
            <source>The range of the score is still to be confirmed.</source>
            <translation>Het bereik van de score moet nog bevestigd worden.</translation>
        </message>
        <message>
            <source>This program does not know this test; it is kept as it is.</source>
            <translation>Dit programma kent deze test niet; hij blijft bewaard zoals hij is.</translation>
        </message>
        <message>
            <source>Version and circumstances</source>
            <translation>Versie en omstandigheden</translation>
        </message>
        <message>
            <source>{score}: {band} by its published classes</source>
            <translation>{score}: {band} volgens de gepubliceerde klassen</translation>
        </message>
    </context>
</TS>
