<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AddressBookPart</name>
        <message>
            <source>Address book</source>
            <translation>Adressbuch</translation>
        </message>
    </context>
    <context>
        <name>AnswerField</name>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>nicht gefragt</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>BackingUp</name>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>The last backup is old: make one, on a disk or a stick.</source>
            <translation>Die letzte Sicherung ist alt: erstellen Sie eine, auf einer Festplatte oder einem Stick.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPart</name>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
    </context>
    <context>
        <name>CardsPart</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>CaseExport</name>
        <message>
            <source>Case files (*.json)</source>
            <translation>Falldateien (*.json)</translation>
        </message>
        <message>
            <source>Export as a case file: it is not encrypted</source>
            <translation>Als Falldatei exportieren: sie ist nicht verschlüsselt</translation>
        </message>
        <message>
            <source>Export the consultation as a case file</source>
            <translation>Konsultation als Falldatei exportieren</translation>
        </message>
        <message>
            <source>Written: {file}. Whoever has the file can read it.</source>
            <translation>Gespeichert: {file}. Wer die Datei hat, kann sie lesen.</translation>
        </message>
    </context>
    <context>
        <name>CheckPart</name>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
    </context>
    <context>
        <name>CodeStage</name>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Print this code and keep it apart</source>
            <translation>Drucken Sie diesen Code und bewahren Sie ihn getrennt auf</translation>
        </message>
        <message>
            <source>Type the last group of the code, as a sign that you kept it</source>
            <translation>Geben Sie die letzte Gruppe des Codes ein, als Zeichen, dass Sie ihn aufbewahrt haben</translation>
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
            <translation>Überall</translation>
        </message>
        <message>
            <source>In a file</source>
            <translation>In einer Akte</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>Auf dieser Seite</translation>
        </message>
    </context>
    <context>
        <name>Confirmation</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ConsentsPart</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ContactForm</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Im Programm ist etwas schiefgegangen</translation>
        </message>
    </context>
    <context>
        <name>CreateStage</name>
        <message>
            <source>Create a vault</source>
            <translation>Tresor anlegen</translation>
        </message>
        <message>
            <source>Create the vault</source>
            <translation>Tresor anlegen</translation>
        </message>
        <message>
            <source>Files are kept encrypted on this computer only. A passphrase of four or more words is easy to remember and hard to guess.</source>
            <translation>Akten werden verschlüsselt und nur auf diesem Computer aufbewahrt. Eine Passphrase aus vier oder mehr Wörtern ist leicht zu merken und schwer zu erraten.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Passphrase wiederholen</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Ihre Rolle</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>Vertrauensarzt</translation>
        </message>
        <message>
            <source>advising nurse</source>
            <translation>beratender Krankenpfleger</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>Arbeitsarzt</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Type a day as 03/02/2026 or 3/2/26.</source>
            <translation>Geben Sie einen Tag als 03/02/2026 oder 3/2/26 ein.</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>TT/MM/JJJJ</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>The program stopped unexpectedly last time. What you typed until then is saved.</source>
            <translation>Das Programm wurde beim letzten Mal unerwartet beendet. Was Sie bis dahin eingegeben haben, ist gespeichert.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>DesktopCommands</name>
        <message>
            <source>Close the program</source>
            <translation>Programm schließen</translation>
        </message>
        <message>
            <source>Colleagues and hand-over</source>
            <translation>Kollegen und Übergabe</translation>
        </message>
        <message>
            <source>Find anything to do</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Go to the agenda</source>
            <translation>Zur Agenda</translation>
        </message>
        <message>
            <source>Go to the open file</source>
            <translation>Zur geöffneten Akte</translation>
        </message>
        <message>
            <source>Hand this file over</source>
            <translation>Diese Akte übergeben</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Sprache: {name}</translation>
        </message>
        <message>
            <source>Lock the vault</source>
            <translation>Tresor sperren</translation>
        </message>
        <message>
            <source>Look: as the system</source>
            <translation>Darstellung: wie das System</translation>
        </message>
        <message>
            <source>Look: dark</source>
            <translation>Darstellung: dunkel</translation>
        </message>
        <message>
            <source>Look: light</source>
            <translation>Darstellung: hell</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Previous step</source>
            <translation>Vorheriger Schritt</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Take over from a colleague</source>
            <translation>Von einem Kollegen übernehmen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>FilePage</name>
        <message>
            <source>Questionnaire of the person</source>
            <translation>Fragebogen der Person</translation>
        </message>
        <message>
            <source>Show or hide the live panel</source>
            <translation>Live-Bereich ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Visit to the work post</source>
            <translation>Besuch des Arbeitsplatzes</translation>
        </message>
    </context>
    <context>
        <name>FilesTable</name>
        <message>
            <source>Born</source>
            <translation>Geboren</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Konsultation</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Akten</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Vorbereitet von</translation>
        </message>
        <message>
            <source>Reference occupation</source>
            <translation>Referenzberuf</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>abgeschlossen</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Open a file first: an occupation is shown with how it stands for a person.</source>
            <translation>Öffnen Sie zuerst eine Akte: ein Beruf wird im Vergleich mit einer Person gezeigt.</translation>
        </message>
        <message>
            <source>Open the file of {name}</source>
            <translation>Akte von {name} öffnen</translation>
        </message>
    </context>
    <context>
        <name>HandingOver</name>
        <message>
            <source>Choose now</source>
            <translation>Jetzt wählen</translation>
        </message>
        <message>
            <source>Every file is ready for the doctor.</source>
            <translation>Alle Akten sind für den Arzt bereit.</translation>
        </message>
    </context>
    <context>
        <name>HeadLine</name>
        <message>
            <source>Who and where</source>
            <translation>Wer und wo</translation>
        </message>
        <message>
            <source>first consultation</source>
            <translation>erste Konsultation</translation>
        </message>
        <message>
            <source>no level changed since {date}</source>
            <translation>keine Stufe geändert seit {date}</translation>
        </message>
        <message>
            <source>one level changed since {date}</source>
            <translation>eine Stufe geändert seit {date}</translation>
        </message>
        <message>
            <source>{count} levels changed since {date}</source>
            <translation>{count} Stufen geändert seit {date}</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>The vault is locked: unlock it to change this.</source>
            <translation>Der Tresor ist gesperrt: entsperren Sie ihn, um dies zu ändern.</translation>
        </message>
    </context>
    <context>
        <name>KeyOverview</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
    </context>
    <context>
        <name>LibrariesPart</name>
        <message>
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
    </context>
    <context>
        <name>LogPart</name>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
    </context>
    <context>
        <name>Mark</name>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>zu tun</translation>
        </message>
    </context>
    <context>
        <name>MergePart</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>NewFile</name>
        <message>
            <source>1: simple, often physical tasks; no diploma needed</source>
            <translation>1: kurze Einweisung</translation>
        </message>
        <message>
            <source>2: a trade, machines, sales, office; secondary school</source>
            <translation>2: Sekundarschule oder Berufslehre</translation>
        </message>
        <message>
            <source>3: technical or specialised work; short higher education</source>
            <translation>3: höhere technische Ausbildung</translation>
        </message>
        <message>
            <source>4: expert or managing work; bachelor or master</source>
            <translation>4: Bachelor, Master oder mehr</translation>
        </message>
        <message>
            <source>An employment contract is in force</source>
            <translation>Ein Arbeitsvertrag läuft</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>Create the file</source>
            <translation>Akte anlegen</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Bitte ausfüllen.</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Incapacity since</source>
            <translation>Arbeitsunfähig seit</translation>
        </message>
        <message>
            <source>Language the person reads</source>
            <translation>Sprache, die die Person liest</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>National number (optional)</source>
            <translation>Nationalregisternummer (optional)</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Neue Akte</translation>
        </message>
        <message>
            <source>Open the file that is here (F4)</source>
            <translation>Vorhandene Akte öffnen (F4)</translation>
        </message>
        <message>
            <source>Reference occupation</source>
            <translation>Referenzberuf</translation>
        </message>
        <message>
            <source>Skill level</source>
            <translation>Qualifikationsniveau</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>The check digits do not fit; compare the number with the card.</source>
            <translation>Die Prüfziffern stimmen nicht; vergleichen Sie die Nummer mit der Karte.</translation>
        </message>
        <message>
            <source>The incapacity begins after the birth date.</source>
            <translation>Die Arbeitsunfähigkeit beginnt nach dem Geburtsdatum.</translation>
        </message>
        <message>
            <source>The incapacity has begun already.</source>
            <translation>Die Arbeitsunfähigkeit hat schon begonnen.</translation>
        </message>
        <message>
            <source>Type some letters and choose an occupation from the list.</source>
            <translation>Geben Sie einige Buchstaben ein und wählen Sie einen Beruf aus der Liste.</translation>
        </message>
        <message>
            <source>employee</source>
            <translation>Arbeitnehmer</translation>
        </message>
        <message>
            <source>illness</source>
            <translation>Krankheit</translation>
        </message>
        <message>
            <source>maternity</source>
            <translation>Mutterschaft</translation>
        </message>
        <message>
            <source>occupational disease</source>
            <translation>Berufskrankheit</translation>
        </message>
        <message>
            <source>private accident</source>
            <translation>Privatunfall</translation>
        </message>
        <message>
            <source>self-employed</source>
            <translation>selbstständig</translation>
        </message>
        <message>
            <source>unemployed</source>
            <translation>arbeitslos</translation>
        </message>
        <message>
            <source>work accident</source>
            <translation>Arbeitsunfall</translation>
        </message>
    </context>
    <context>
        <name>NoticeLine</name>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Type a number from {lowest} to {highest}.</source>
            <translation>Geben Sie eine Zahl von {lowest} bis {highest} ein.</translation>
        </message>
        <message>
            <source>Type a whole number.</source>
            <translation>Geben Sie eine ganze Zahl ein.</translation>
        </message>
    </context>
    <context>
        <name>OccupationField</name>
        <message>
            <source>Name or code of an occupation</source>
            <translation>Name oder Code eines Berufs</translation>
        </message>
    </context>
    <context>
        <name>OwnJobForm</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>OwnJobsPart</name>
        <message>
            <source>Own jobs</source>
            <translation>Eigene Arbeitsplätze</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands, files and occupations</source>
            <translation>Befehle, Akten und Berufe</translation>
        </message>
        <message>
            <source>Type what you want to do, a name or an occupation</source>
            <translation>Befehl, Name oder Beruf eingeben</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was möchten Sie tun</translation>
        </message>
    </context>
    <context>
        <name>PassphraseStage</name>
        <message>
            <source>Everything is encrypted until you unlock it.</source>
            <translation>Alles ist verschlüsselt, bis Sie entsperren.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Unlock automatically on this computer</source>
            <translation>Auf diesem Computer automatisch entsperren</translation>
        </message>
        <message>
            <source>Unlock the vault</source>
            <translation>Tresor entsperren</translation>
        </message>
        <message>
            <source>Use the printed code instead</source>
            <translation>Stattdessen den gedruckten Code verwenden</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
    </context>
    <context>
        <name>PathField</name>
        <message>
            <source>Choose a file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
    </context>
    <context>
        <name>PopUps</name>
        <message>
            <source>Close and lose it</source>
            <translation>Schließen und verlieren</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Go back to see why, or close the program and lose it.</source>
            <translation>Gehen Sie zurück, um den Grund zu sehen, oder schließen Sie das Programm und verlieren Sie die Eingabe.</translation>
        </message>
        <message>
            <source>What you typed last could not be saved.</source>
            <translation>Ihre letzte Eingabe konnte nicht gespeichert werden.</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
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
            <translation>Tresor sperren (Ctrl+L)</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Geöffnete Akte</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCode</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>Drucken oder als PDF speichern</translation>
        </message>
    </context>
    <context>
        <name>RecoveryStage</name>
        <message>
            <source>Back to the passphrase</source>
            <translation>Zurück zur Passphrase</translation>
        </message>
        <message>
            <source>It was shown when the vault was made.</source>
            <translation>Er wurde angezeigt, als der Tresor angelegt wurde.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Neue Passphrase wiederholen</translation>
        </message>
        <message>
            <source>Printed code</source>
            <translation>Gedruckter Code</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Unlock with the printed code</source>
            <translation>Mit dem gedruckten Code entsperren</translation>
        </message>
    </context>
    <context>
        <name>RestoreStage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>Look in another folder</source>
            <translation>In einem anderen Ordner suchen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung zurückspielen</translation>
        </message>
        <message>
            <source>Restore the backup</source>
            <translation>Sicherung zurückspielen</translation>
        </message>
    </context>
    <context>
        <name>SendPart</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung zurückspielen</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Eingabe anzeigen</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Sprache des Fensters</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>gespeichert {time}</translation>
        </message>
        <message>
            <source>saving …</source>
            <translation>wird gespeichert …</translation>
        </message>
        <message>
            <source>vault locks in {minutes} min</source>
            <translation>Tresor wird in {minutes} Min. gesperrt</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>Capacities</source>
            <translation>Leistungsfähigkeit</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Akte</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktwert</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Besuch</translation>
        </message>
        <message>
            <source>Visit to the work post</source>
            <translation>Besuch des Arbeitsplatzes</translation>
        </message>
    </context>
    <context>
        <name>TouchDay</name>
        <message>
            <source>Clear</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>One day earlier</source>
            <translation>Ein Tag früher</translation>
        </message>
        <message>
            <source>One day later</source>
            <translation>Ein Tag später</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>UsersPart</name>
        <message>
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
    </context>
    <context>
        <name>VaultPart</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>View</name>
        <message>
            <source>Add fictional files</source>
            <translation>Fiktive Akten einfügen</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Adressbuch</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Case files and hand-overs (*.json *.age)</source>
            <translation>Falldateien und Übergaben (*.json *.age)</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Every date and every point says which rule it comes from. What is estimated or not assessed is called so.</source>
            <translation>Bei jedem Datum und jedem Punkt steht, aus welcher Regel er kommt. Was geschätzt oder nicht beurteilt ist, heißt auch so.</translation>
        </message>
        <message>
            <source>Find a file</source>
            <translation>Akte suchen</translation>
        </message>
        <message>
            <source>Find by name or birth date</source>
            <translation>Nach Name oder Geburtsdatum suchen</translation>
        </message>
        <message>
            <source>From the file to the plan</source>
            <translation>Von der Akte zum Plan</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>German is begun: the frame of the window speaks it, everything else is in French. Documents are in Dutch, French or English.</source>
            <translation>Deutsch ist begonnen: der Rahmen des Fensters spricht es, alles Übrige ist auf Französisch. Dokumente gibt es auf Niederländisch, Französisch oder Englisch.</translation>
        </message>
        <message>
            <source>Hand over the selected file</source>
            <translation>Gewählte Akte übergeben</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Akte importieren</translation>
        </message>
        <message>
            <source>It proposes, you decide</source>
            <translation>Es schlägt vor, Sie entscheiden</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Sprache des Fensters</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>Live panel beside the pages</source>
            <translation>Live-Bereich neben den Seiten</translation>
        </message>
        <message>
            <source>Lock the vault after</source>
            <translation>Tresor sperren nach</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>My access</source>
            <translation>Mein Zugang</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Neue Akte</translation>
        </message>
        <message>
            <source>No network, no account. After this page you can open fictional files and look at a finished plan.</source>
            <translation>Kein Netzwerk, kein Konto. Nach dieser Seite können Sie fiktive Akten öffnen und einen fertigen Plan ansehen.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Nichts verlässt diesen Computer</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Own jobs</source>
            <translation>Eigene Arbeitsplätze</translation>
        </message>
        <message>
            <source>Paste identity data</source>
            <translation>Identitätsdaten einfügen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>The backup is in place.</source>
            <translation>Die Sicherung ist zurückgespielt.</translation>
        </message>
        <message>
            <source>The file of {name} was imported.</source>
            <translation>Die Akte von {name} wurde importiert.</translation>
        </message>
        <message>
            <source>To prepare only</source>
            <translation>Nur vorzubereitende</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Tresor</translation>
        </message>
        <message>
            <source>Wait {seconds} s before the next attempt.</source>
            <translation>Warten Sie {seconds} s bis zum nächsten Versuch.</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>wie das System</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>dunkel</translation>
        </message>
        <message>
            <source>folded away</source>
            <translation>eingeklappt</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>light</source>
            <translation>hell</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>sichtbar</translation>
        </message>
        <message>
            <source>{count} fictional files were added.</source>
            <translation>{count} fiktive Akten wurden eingefügt.</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} Minuten</translation>
        </message>
    </context>
</TS>
