<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AccommodationsPart</name>
        <message>
            <source>Accommodations</source>
            <translation>Aménagements</translation>
        </message>
        <message>
            <source>Accommodations for: {job}</source>
            <translation>Aménagements pour : {job}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Alternatives: {count}</source>
            <translation>Alternatives : {count}</translation>
        </message>
        <message>
            <source>Hide the alternatives</source>
            <translation>Masquer les alternatives</translation>
        </message>
        <message>
            <source>New accommodation</source>
            <translation>Nouvel aménagement</translation>
        </message>
        <message>
            <source>No accommodation is chosen yet.</source>
            <translation>Aucun aménagement n’est encore choisi.</translation>
        </message>
        <message>
            <source>No accommodation is in the plan yet; switch one on to see its effect.</source>
            <translation>Le plan ne contient pas encore d’aménagement ; activez-en un pour en voir l’effet.</translation>
        </message>
        <message>
            <source>No requirements are on record for this occupation.</source>
            <translation>Aucune exigence n’est connue pour cette profession.</translation>
        </message>
        <message>
            <source>No set is enough. Even with everything in the catalogue these stay short: {short}.</source>
            <translation>Aucun ensemble ne suffit. Même avec tout le catalogue, ces critères restent insuffisants : {short}.</translation>
        </message>
        <message>
            <source>Nobody assessed {features}: perhaps less has to change.</source>
            <translation>Personne n’a évalué {features} : peut-être faut-il changer moins.</translation>
        </message>
        <message numerus="yes">
            <source>Not yet assessed besides: %n.</source>
            <translation>
                <numerusform>%n autre critère n’est pas encore évalué.</numerusform>
                <numerusform>%n autres critères ne sont pas encore évalués.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing can be said yet: %n requirement(s) without a level decide(s) it.</source>
            <translation>
                <numerusform>Rien ne peut encore être dit : %n exigence décisive n’est pas évaluée.</numerusform>
                <numerusform>Rien ne peut encore être dit : %n exigences décisives ne sont pas évaluées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has to change: the person is ready for this job.</source>
            <translation>Rien ne doit changer : la personne est prête pour cette profession.</translation>
        </message>
        <message>
            <source>One of the catalogue, or your own words</source>
            <translation>Un du catalogue, ou vos propres mots</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove: {what}</source>
            <translation>Supprimer : {what}</translation>
        </message>
        <message>
            <source>See what they do to the score</source>
            <translation>Voir leur effet sur le score</translation>
        </message>
        <message numerus="yes">
            <source>Show %n other accommodation(s) that would help</source>
            <translation>
                <numerusform>Afficher %n autre aménagement utile</numerusform>
                <numerusform>Afficher %n autres aménagements utiles</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>En montrer moins</translation>
        </message>
        <message>
            <source>Take the smallest set into the plan</source>
            <translation>Reprendre le plus petit ensemble dans le plan</translation>
        </message>
        <message>
            <source>Take: {set}</source>
            <translation>Reprendre : {set}</translation>
        </message>
        <message>
            <source>The score goes from {before} to {after}: it stays {is_now}.</source>
            <translation>Le score passe de {before} à {after} : l’avis reste {is_now}.</translation>
        </message>
        <message>
            <source>The score goes from {before} to {after}: {was} becomes {is_now}.</source>
            <translation>Le score passe de {before} à {after} : {was} devient {is_now}.</translation>
        </message>
        <message>
            <source>The smallest set that makes the person ready for this job: {set}.</source>
            <translation>Le plus petit ensemble avec lequel la personne est prête pour cette profession : {set}.</translation>
        </message>
        <message>
            <source>arranged by {who}</source>
            <translation>à organiser par : {who}</translation>
        </message>
        <message>
            <source>assess first: {feature}</source>
            <translation>à évaluer d’abord : {feature}</translation>
        </message>
        <message>
            <source>back to the reference occupation</source>
            <translation>retour à la profession de référence</translation>
        </message>
        <message>
            <source>helps with: {features}</source>
            <translation>aide pour : {features}</translation>
        </message>
        <message>
            <source>paid by {who}</source>
            <translation>à payer par : {who}</translation>
        </message>
        <message>
            <source>take</source>
            <translation>reprendre</translation>
        </message>
        <message numerus="yes">
            <source>with %n accommodation(s) of the plan</source>
            <translation>
                <numerusform>avec %n aménagement du plan</numerusform>
                <numerusform>avec %n aménagements du plan</numerusform>
            </translation>
        </message>
        <message>
            <source>without accommodations</source>
            <translation>sans aménagements</translation>
        </message>
        <message>
            <source>{first} to {last} days</source>
            <translation>de {first} à {last} jours</translation>
        </message>
    </context>
    <context>
        <name>ActionRow</name>
        <message>
            <source>By when, action {number}</source>
            <translation>Pour quand, action {number}</translation>
        </message>
        <message>
            <source>Move the action down</source>
            <translation>Descendre l’action</translation>
        </message>
        <message>
            <source>Move the action up</source>
            <translation>Monter l’action</translation>
        </message>
        <message>
            <source>Remove the action</source>
            <translation>Supprimer l’action</translation>
        </message>
        <message>
            <source>What, action {number}</source>
            <translation>Quoi, action {number}</translation>
        </message>
        <message>
            <source>Who, action {number}</source>
            <translation>Qui, action {number}</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>médecin-conseil</translation>
        </message>
        <message>
            <source>employer</source>
            <translation>employeur</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>médecin du travail</translation>
        </message>
        <message>
            <source>regional service</source>
            <translation>service régional de l’emploi</translation>
        </message>
        <message>
            <source>return-to-work coordinator</source>
            <translation>coordinateur retour au travail</translation>
        </message>
        <message>
            <source>someone else</source>
            <translation>quelqu’un d’autre</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>la personne</translation>
        </message>
        <message>
            <source>treating doctor</source>
            <translation>médecin traitant</translation>
        </message>
    </context>
    <context>
        <name>ActionsPart</name>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>Nouvelle action</translation>
        </message>
        <message>
            <source>Nothing is agreed yet: type the first action below.</source>
            <translation>Rien n’est encore convenu : tapez la première action ci-dessous.</translation>
        </message>
        <message>
            <source>What will be done; Enter adds it</source>
            <translation>Ce qui sera fait ; Entrée ajoute</translation>
        </message>
    </context>
    <context>
        <name>AdaptationsPart</name>
        <message>
            <source>No assessed capacity falls short of this post.</source>
            <translation>Aucune capacité évaluée n’est insuffisante pour ce poste.</translation>
        </message>
        <message>
            <source>Tap what goes into the plan</source>
            <translation>Touchez ce qui entre dans le plan</translation>
        </message>
        <message>
            <source>This person falls short on: {features}.</source>
            <translation>Capacité insuffisante pour : {features}.</translation>
        </message>
        <message>
            <source>{line} This person could meet it; it is too much all the same.</source>
            <translation>{line} Cette personne pourrait y faire face ; c’est trop malgré tout.</translation>
        </message>
    </context>
    <context>
        <name>AddressBookPart</name>
        <message numerus="yes">
            <source>%n file(s) name it: {names}.</source>
            <translation>
                <numerusform>%n dossier mentionne ce contact : {names}.</numerusform>
                <numerusform>%n dossiers mentionnent ce contact : {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>Ajouter un contact</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Carnet d’adresses</translation>
        </message>
        <message>
            <source>Change the entry</source>
            <translation>Modifier le contact</translation>
        </message>
        <message>
            <source>Doctors, employers, funds and services, for all files of this vault. What you change here is changed in every file that names it.</source>
            <translation>Médecins, employeurs, mutualités et services, pour tous les dossiers de ce coffre. Ce que vous modifiez ici change dans chaque dossier qui mentionne le contact.</translation>
        </message>
        <message>
            <source>Find by name, place or number</source>
            <translation>Chercher par nom, lieu ou numéro</translation>
        </message>
        <message>
            <source>Find in the address book</source>
            <translation>Chercher dans le carnet d’adresses</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No contacts yet. Add one.</source>
            <translation>Pas encore de contacts. Ajoutez-en un.</translation>
        </message>
        <message>
            <source>No file names it.</source>
            <translation>Aucun dossier ne mentionne ce contact.</translation>
        </message>
        <message>
            <source>Nobody here. Add an entry, or find another one above.</source>
            <translation>Personne ici. Ajoutez un contact, ou cherchez autre chose ci-dessus.</translation>
        </message>
        <message>
            <source>Practice, company or service</source>
            <translation>Cabinet, entreprise ou service</translation>
        </message>
        <message>
            <source>Remove the entry …</source>
            <translation>Supprimer le contact…</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>These files keep what they know of it.</source>
            <translation>Ces dossiers gardent ce qu’ils en savent.</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Commune</translation>
        </message>
        <message>
            <source>Usual role</source>
            <translation>Rôle habituel</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>{who} will be removed from the address book. {where}</source>
            <translation>Le contact {who} sera supprimé du carnet d’adresses. {where}</translation>
        </message>
    </context>
    <context>
        <name>AdvicePart</name>
        <message>
            <source>Conditions and arrangements of the adapted or other work</source>
            <translation>Conditions et modalités du travail adapté ou de l’autre travail</translation>
        </message>
        <message>
            <source>Form received by employer and worker on</source>
            <translation>Formulaire reçu par l’employeur et le travailleur le</translation>
        </message>
        <message>
            <source>Request received on</source>
            <translation>Demande reçue le</translation>
        </message>
        <message>
            <source>The letter that was chosen does not exist on this day: choose again.</source>
            <translation>La lettre choisie n’existe pas à cette date : choisissez à nouveau.</translation>
        </message>
        <message>
            <source>This track is for employees whose contract runs; this person is not one.</source>
            <translation>Ce trajet concerne les salariés dont le contrat est en cours ; ce n’est pas le cas de cette personne.</translation>
        </message>
    </context>
    <context>
        <name>AnswerField</name>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>pas demandé</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
    </context>
    <context>
        <name>AnswerPanel</name>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Each key ticks or unticks; Enter goes to the next question.</source>
            <translation>Chaque touche coche ou décoche ; Entrée passe à la question suivante.</translation>
        </message>
        <message>
            <source>The key of an answer records it and goes to the next question.</source>
            <translation>La touche d’une réponse l’enregistre et passe à la question suivante.</translation>
        </message>
        <message>
            <source>Type a day that is not in the future, as 03/02/2026.</source>
            <translation>Tapez un jour qui n’est pas dans le futur, comme 03/02/2026.</translation>
        </message>
        <message>
            <source>Type a number that the question allows.</source>
            <translation>Tapez un nombre que la question permet.</translation>
        </message>
        <message>
            <source>Type the answer; Enter goes to the next question.</source>
            <translation>Tapez la réponse ; Entrée passe à la question suivante.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentsPart</name>
        <message>
            <source>Add a test</source>
            <translation>Ajouter un test</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisissez…</translation>
        </message>
        <message>
            <source>Note the totals only: the questions are protected by copyright.</source>
            <translation>Notez seulement les totaux : les questions sont protégées par le droit d’auteur.</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsPart</name>
        <message>
            <source>Add a document or photo</source>
            <translation>Ajouter un document ou une photo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Documents and photos</source>
            <translation>Documents et photos</translation>
        </message>
        <message>
            <source>Documents and photos ({suffixes})</source>
            <translation>Documents et photos ({suffixes})</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>PDF documents up to 20 MB and photos up to 60 MB; drop them here or choose them. They are encrypted with the file. Place, time and device are taken out of photos.</source>
            <translation>Documents PDF jusqu’à 20 Mo et photos jusqu’à 60 Mo ; glissez-les ici ou choisissez-les. Ils sont chiffrés avec le dossier. Le lieu, l’heure et l’appareil sont retirés des photos.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <source>Remove it for good?</source>
            <translation>Supprimer définitivement ?</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Ce qu’on y voit</translation>
        </message>
        <message>
            <source>Written, not encrypted there: {file}</source>
            <translation>Écrit, non chiffré à cet endroit : {file}</translation>
        </message>
        <message>
            <source>{name}, page {number} of {count}</source>
            <translation>{name}, page {number} sur {count}</translation>
        </message>
        <message>
            <source>{size} MB · {day} · {who}</source>
            <translation>{size} Mo · {day} · {who}</translation>
        </message>
    </context>
    <context>
        <name>BackingUp</name>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>The last backup is old: make one, on a disk or a stick.</source>
            <translation>La dernière sauvegarde est ancienne : faites-en une, sur un disque ou une clé.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPart</name>
        <message>
            <source>A backup is encrypted and is opened and checked after it is written. Keep one away from this computer too: on a stick, or a disk of the organisation.</source>
            <translation>Une sauvegarde est chiffrée, puis ouverte et vérifiée après l’écriture. Gardez-en aussi une hors de cet ordinateur : sur une clé ou un disque de l’organisation.</translation>
        </message>
        <message>
            <source>Automatic backup</source>
            <translation>Sauvegarde automatique</translation>
        </message>
        <message>
            <source>Backup made, opened and checked: {made}.</source>
            <translation>Sauvegarde faite, ouverte et vérifiée : {made}.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Beside the vault again</source>
            <translation>De nouveau à côté du coffre</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un répertoire</translation>
        </message>
        <message>
            <source>Folder: beside the vault, on this disk.</source>
            <translation>Répertoire : à côté du coffre, sur ce disque.</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Répertoire : {folder}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Last backup: {made}, opened and checked.</source>
            <translation>Dernière sauvegarde : {made}, ouverte et vérifiée.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Faite</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Faire une sauvegarde maintenant</translation>
        </message>
        <message>
            <source>No backup yet: make one, also on a stick kept elsewhere.</source>
            <translation>Pas encore de sauvegarde : faites-en une, aussi sur une clé gardée ailleurs.</translation>
        </message>
        <message>
            <source>Restore this one</source>
            <translation>Restaurer celle-ci</translation>
        </message>
        <message>
            <source>The last backup is old: {made}. Make one now.</source>
            <translation>La dernière sauvegarde est ancienne : {made}. Faites-en une maintenant.</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Il n’y a pas encore de sauvegarde.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>chaque jour</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>chaque semaine</translation>
        </message>
        <message>
            <source>on demand only</source>
            <translation>sur demande seulement</translation>
        </message>
        <message>
            <source>{days} days, {weeks} weeks, {months} months</source>
            <translation>{days} jours, {weeks} semaines, {months} mois</translation>
        </message>
    </context>
    <context>
        <name>Capacities</name>
        <message>
            <source>Feature</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Dernière fois</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>What that means</source>
            <translation>Ce que cela signifie</translation>
        </message>
        <message>
            <source>another level than last time, within the margin of rating</source>
            <translation>un autre niveau que la dernière fois, dans la marge d’évaluation</translation>
        </message>
        <message>
            <source>at a price</source>
            <translation>à un prix</translation>
        </message>
        <message>
            <source>changed: better than last time</source>
            <translation>changé : mieux que la dernière fois</translation>
        </message>
        <message>
            <source>changed: worse than last time</source>
            <translation>changé : moins bien que la dernière fois</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>limited in {names}</source>
            <translation>limites : {names}</translation>
        </message>
        <message>
            <source>may block: not assessed yet</source>
            <translation>peut bloquer : pas encore évalué</translation>
        </message>
        <message>
            <source>observed</source>
            <translation>observé</translation>
        </message>
        <message>
            <source>risk</source>
            <translation>risque</translation>
        </message>
        <message>
            <source>strong in {names}</source>
            <translation>points forts : {names}</translation>
        </message>
        <message>
            <source>tested</source>
            <translation>testé</translation>
        </message>
        <message>
            <source>the job asks {level}</source>
            <translation>le travail demande {level}</translation>
        </message>
        <message>
            <source>told</source>
            <translation>déclaré</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} sur {all}</translation>
        </message>
    </context>
    <context>
        <name>CardSheet</name>
        <message>
            <source>Reinteg Desk: hand-over card of {name}, {role}</source>
            <translation>Reinteg Desk : carte de transmission de {name}, {role}</translation>
        </message>
        <message>
            <source>This is the fingerprint of the card. It holds no secret. Whoever takes the card in as a file compares the twenty signs on the screen with these; only when all of them are the same does the card belong to the person named above.</source>
            <translation>Voici l’empreinte de la carte. Elle ne contient aucun secret. Qui ajoute la carte sous forme de fichier compare les vingt signes à l’écran avec ceux-ci ; ce n’est que s’ils sont tous identiques que la carte appartient à la personne nommée ci-dessus.</translation>
        </message>
    </context>
    <context>
        <name>CardsPart</name>
        <message>
            <source>Colleagues</source>
            <translation>Collègues</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Comparée</translation>
        </message>
        <message>
            <source>Copy the fingerprint</source>
            <translation>Copier l’empreinte</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>Give your card to colleagues, by mail or on a stick: it holds no secret. They ring you and you read the fingerprint out; only then is it certain that it is yours.</source>
            <translation>Donnez votre carte à vos collègues, par courriel ou sur une clé : elle ne contient aucun secret. Ils vous appellent et vous lisez l’empreinte ; alors seulement il est certain qu’elle est de vous.</translation>
        </message>
        <message>
            <source>Import a card</source>
            <translation>Ajouter une carte</translation>
        </message>
        <message>
            <source>My card</source>
            <translation>Ma carte</translation>
        </message>
        <message>
            <source>My fingerprint</source>
            <translation>Mon empreinte</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No colleague yet. Ask for their card (a small file), take it in here, ring them and compare the fingerprint.</source>
            <translation>Pas encore de collègue. Demandez sa carte (un petit fichier), ajoutez-la ici, appelez-le et comparez l’empreinte.</translation>
        </message>
        <message>
            <source>Print my card</source>
            <translation>Imprimer ma carte</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Save my card</source>
            <translation>Enregistrer ma carte</translation>
        </message>
        <message>
            <source>The card of {name} is here. Ring them, let them read their fingerprint, and press “The fingerprint was compared”: {fingerprint}</source>
            <translation>La carte de {name} est ajoutée. Appelez, faites lire l’empreinte et appuyez sur « L’empreinte a été comparée » : {fingerprint}</translation>
        </message>
        <message>
            <source>The fingerprint was compared</source>
            <translation>L’empreinte a été comparée</translation>
        </message>
        <message>
            <source>Your card is in {file}.</source>
            <translation>Votre carte se trouve dans {file}.</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
    </context>
    <context>
        <name>CaseExport</name>
        <message>
            <source>Case files (*.json)</source>
            <translation>Fichiers de dossier (*.json)</translation>
        </message>
        <message>
            <source>Export as a case file: it is not encrypted</source>
            <translation>Exporter comme fichier de cas : il n’est pas chiffré</translation>
        </message>
        <message>
            <source>Export the consultation as a case file</source>
            <translation>Exporter la consultation comme fichier de cas</translation>
        </message>
        <message>
            <source>Written: {file}. Whoever has the file can read it.</source>
            <translation>Enregistré : {file}. Qui a le fichier peut le lire.</translation>
        </message>
    </context>
    <context>
        <name>CategoryLine</name>
        <message>
            <source>proposed</source>
            <translation>proposée</translation>
        </message>
    </context>
    <context>
        <name>CategoryLines</name>
        <message>
            <source>Undo the choice</source>
            <translation>Retirer le choix</translation>
        </message>
    </context>
    <context>
        <name>ChangeLine</name>
        <message>
            <source>Margin of rating: {count}. Two assessors of one person can differ by so many levels.</source>
            <translation>Marge d’évaluation : {count}. Deux évaluateurs d’une même personne peuvent différer d’autant de niveaux.</translation>
        </message>
        <message>
            <source>Since {day}: {list}.</source>
            <translation>Depuis le {day} : {list}.</translation>
        </message>
        <message>
            <source>assessed for the first time: {count}</source>
            <translation>évalués pour la première fois : {count}</translation>
        </message>
        <message>
            <source>better in {names}</source>
            <translation>mieux pour {names}</translation>
        </message>
        <message>
            <source>no feature changed by more than the margin of rating</source>
            <translation>aucun critère n’a changé au-delà de la marge d’évaluation</translation>
        </message>
        <message>
            <source>within the margin: {count}</source>
            <translation>dans la marge : {count}</translation>
        </message>
        <message>
            <source>worse in {names}</source>
            <translation>moins bien pour {names}</translation>
        </message>
    </context>
    <context>
        <name>CheckPart</name>
        <message numerus="yes">
            <source>%n more text(s) that leave something open</source>
            <translation>
                <numerusform>encore %n texte qui laisse quelque chose d’ouvert</numerusform>
                <numerusform>encore %n textes qui laissent quelque chose d’ouvert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) left out</source>
            <translation>
                <numerusform>%n partie omise</numerusform>
                <numerusform>%n parties omises</numerusform>
            </translation>
        </message>
        <message>
            <source>A draft: no recommendations yet</source>
            <translation>Un projet : pas encore de recommandations</translation>
        </message>
        <message>
            <source>A draft: no valid decision yet</source>
            <translation>Un projet : pas encore de décision valable</translation>
        </message>
        <message>
            <source>A draft: no work post was observed yet</source>
            <translation>Un projet : aucun poste de travail encore observé</translation>
        </message>
        <message>
            <source>A draft: nothing is decided yet</source>
            <translation>Un projet : rien n’est encore décidé</translation>
        </message>
        <message>
            <source>All is sound: log, data, signatures and key file. Log: {mark}</source>
            <translation>Tout concorde : journal, données, signatures et fichier de clés. Journal : {mark}</translation>
        </message>
        <message numerus="yes">
            <source>Before export: %n point(s) to look at</source>
            <translation>
                <numerusform>Avant l’exportation : %n point à voir</numerusform>
                <numerusform>Avant l’exportation : %n points à voir</numerusform>
            </translation>
        </message>
        <message>
            <source>Before export: nothing to settle</source>
            <translation>Avant l’exportation : rien à régler</translation>
        </message>
        <message>
            <source>Check the vault</source>
            <translation>Vérifier le coffre</translation>
        </message>
        <message>
            <source>Export without a consent on record</source>
            <translation>Exporter sans accord enregistré</translation>
        </message>
        <message>
            <source>Findings: {count}. Work on with a backup; keep this vault as it is.</source>
            <translation>Constats : {count}. Continuez avec une sauvegarde ; gardez ce coffre tel quel.</translation>
        </message>
        <message>
            <source>Go to: {field}</source>
            <translation>Aller à : {field}</translation>
        </message>
        <message>
            <source>Leaves something open: {words} ({part})</source>
            <translation>Laisse quelque chose d’ouvert : {words} ({part})</translation>
        </message>
        <message>
            <source>Left out for this reader: {names}.</source>
            <translation>Omis pour ce lecteur : {names}.</translation>
        </message>
        <message>
            <source>Log now: {mark} · key of the vault: {fingerprint}</source>
            <translation>Journal à présent : {mark} · clé du coffre : {fingerprint}</translation>
        </message>
        <message>
            <source>Look it up in the log</source>
            <translation>Chercher dans le journal</translation>
        </message>
        <message>
            <source>Mark printed at the foot of a document</source>
            <translation>Marque au bas d’un document</translation>
        </message>
        <message>
            <source>No consent on record for this reader: {reader}</source>
            <translation>Aucun accord enregistré pour ce lecteur : {reader}</translation>
        </message>
        <message>
            <source>Nothing that is recorded is left out for this reader.</source>
            <translation>Rien de ce qui est noté n’est omis pour ce lecteur.</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Progression du contrôle</translation>
        </message>
        <message>
            <source>Signs that cannot be printed: {signs}</source>
            <translation>Caractères qui ne peuvent pas être imprimés : {signs}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The check goes over every page of the vault, its structure, the log from its first event, every consultation against the log, and every signature. Saving waits until it is done.</source>
            <translation>Le contrôle parcourt chaque page du coffre, la structure, le journal depuis le premier évènement, chaque consultation face au journal et chaque signature. L’enregistrement attend la fin.</translation>
        </message>
        <message>
            <source>The fixed texts are not reviewed yet; the document says so.</source>
            <translation>Les textes fixes ne sont pas encore relus ; le document le dit aussi.</translation>
        </message>
        <message>
            <source>The log does not hold this mark: its end was cut off, the vault was put back to an older state, or the document comes from another vault.</source>
            <translation>Le journal ne connaît pas cette marque : sa fin a été coupée, le coffre a été remis dans un état antérieur, ou le document vient d’un autre coffre.</translation>
        </message>
        <message>
            <source>The log holds this mark: nothing before it was cut off or changed.</source>
            <translation>Le journal connaît cette marque : rien n’a été coupé ni modifié jusque-là.</translation>
        </message>
    </context>
    <context>
        <name>Citations</name>
        <message>
            <source>{date}: {what}</source>
            <translation>{date} : {what}</translation>
        </message>
        <message>
            <source>{first} to {last}: {what}</source>
            <translation>{first} au {last} : {what}</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>The consultation is closed.</source>
            <translation>La consultation est clôturée.</translation>
        </message>
        <message>
            <source>The vault is locked: unlock it to close the consultation.</source>
            <translation>Le coffre est verrouillé : déverrouillez-le pour clôturer la consultation.</translation>
        </message>
    </context>
    <context>
        <name>ClosingPart</name>
        <message>
            <source>A closed consultation is signed and never changes; a new version can replace it.</source>
            <translation>Une consultation clôturée est signée et ne change plus ; une nouvelle version peut la remplacer.</translation>
        </message>
        <message>
            <source>A field holds a text that is not valid yet</source>
            <translation>Un champ contient un texte qui n’est pas encore valable</translation>
        </message>
        <message>
            <source>Close for good</source>
            <translation>Clôturer définitivement</translation>
        </message>
        <message>
            <source>Close it for good? It can no longer be changed afterwards.</source>
            <translation>Clôturer définitivement ? Plus rien ne pourra être changé ensuite.</translation>
        </message>
        <message>
            <source>Close the consultation</source>
            <translation>Clôturer la consultation</translation>
        </message>
        <message>
            <source>Consultation closed</source>
            <translation>Consultation clôturée</translation>
        </message>
        <message>
            <source>Go to: {field}</source>
            <translation>Aller à : {field}</translation>
        </message>
        <message>
            <source>No category is chosen</source>
            <translation>Aucune catégorie n’est choisie</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Nothing is decided on the recognition</source>
            <translation>Rien n’est décidé sur la reconnaissance</translation>
        </message>
        <message>
            <source>Sign and close</source>
            <translation>Signer et clôturer</translation>
        </message>
        <message>
            <source>The category differs from the proposal without a reason</source>
            <translation>La catégorie s’écarte de la proposition sans motif</translation>
        </message>
        <message>
            <source>The consultation is being closed …</source>
            <translation>La consultation est en cours de clôture…</translation>
        </message>
        <message>
            <source>The plan has no action</source>
            <translation>Le plan n’a pas d’action</translation>
        </message>
        <message>
            <source>This consultation is closed and can no longer be changed.</source>
            <translation>Cette consultation est clôturée et ne peut plus être modifiée.</translation>
        </message>
        <message>
            <source>This stands in the way of closing:</source>
            <translation>Ceci empêche la clôture :</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Votre phrase secrète</translation>
        </message>
        <message>
            <source>Your signature is locked: type your passphrase to sign.</source>
            <translation>Votre signature est verrouillée : tapez votre phrase secrète pour signer.</translation>
        </message>
    </context>
    <context>
        <name>CodeStage</name>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>It is shown only now. Without it, a forgotten passphrase means that nobody can read the files any more. Keep it on paper, away from this computer.</source>
            <translation>Il n’est affiché que maintenant. Sans lui, une phrase secrète oubliée signifie que plus personne ne peut lire les dossiers. Gardez-le sur papier, loin de cet ordinateur.</translation>
        </message>
        <message>
            <source>Print this code and keep it apart</source>
            <translation>Imprimez ce code et gardez-le à part</translation>
        </message>
        <message>
            <source>Type the last group of the code, as a sign that you kept it</source>
            <translation>Tapez le dernier groupe du code, pour confirmer que vous l’avez conservé</translation>
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
            <translation>Partout</translation>
        </message>
        <message>
            <source>In a file</source>
            <translation>Dans un dossier</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>Sur cette page</translation>
        </message>
    </context>
    <context>
        <name>Confirmation</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Votre phrase secrète</translation>
        </message>
    </context>
    <context>
        <name>ConsentsPart</name>
        <message>
            <source>Agreed on {day}, {how}; recorded by {who}.</source>
            <translation>Accord du {day}, {how} ; noté par {who}.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Accords</translation>
        </message>
        <message>
            <source>End the consent</source>
            <translation>Mettre fin à l’accord</translation>
        </message>
        <message>
            <source>Ended on {day}.</source>
            <translation>Terminé le {day}.</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Kept back: {topics}.</source>
            <translation>Gardé pour soi : {topics}.</translation>
        </message>
        <message>
            <source>Not recorded: ask the person before this reader gets a document.</source>
            <translation>Pas enregistré : demandez l’accord de la personne avant de remettre un document à ce destinataire.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Le</translation>
        </message>
        <message>
            <source>Only the person decides who else may read about them. A consent can be taken back at any time; what went before stays on record.</source>
            <translation>Seule la personne décide qui d’autre peut lire ce qui la concerne. Un accord peut être retiré à tout moment ; ce qui précède reste noté.</translation>
        </message>
        <message>
            <source>Record a consent</source>
            <translation>Noter un accord</translation>
        </message>
        <message>
            <source>Record the consent</source>
            <translation>Noter l’accord</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>The person agrees that this reader gets documents: {reader}</source>
            <translation>La personne accepte que ce destinataire reçoive des documents : {reader}</translation>
        </message>
        <message>
            <source>The person keeps back</source>
            <translation>La personne garde pour soi</translation>
        </message>
        <message>
            <source>The person takes back the consent for: {reader}</source>
            <translation>La personne retire son accord pour : {reader}</translation>
        </message>
        <message>
            <source>Type the day.</source>
            <translation>Tapez le jour.</translation>
        </message>
        <message>
            <source>in writing</source>
            <translation>par écrit</translation>
        </message>
        <message>
            <source>medical details and reasons</source>
            <translation>détails médicaux et raisons</translation>
        </message>
        <message>
            <source>mental capacities</source>
            <translation>capacités mentales</translation>
        </message>
        <message>
            <source>spoken, written down here</source>
            <translation>oralement, noté ici</translation>
        </message>
        <message>
            <source>their own remarks</source>
            <translation>ses propres remarques</translation>
        </message>
    </context>
    <context>
        <name>ConsultationPart</name>
        <message>
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Date of the consultation</source>
            <translation>Date de la consultation</translation>
        </message>
        <message>
            <source>Name of the assessor</source>
            <translation>Nom de l’évaluateur</translation>
        </message>
        <message>
            <source>Role of the assessor</source>
            <translation>Rôle de l’évaluateur</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>médecin-conseil</translation>
        </message>
        <message>
            <source>advising nurse</source>
            <translation>infirmier-conseil</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>médecin du travail</translation>
        </message>
    </context>
    <context>
        <name>ContactForm</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Adresse e-mail</translation>
        </message>
        <message>
            <source>Entry in the address book</source>
            <translation>Dans le carnet d’adresses</translation>
        </message>
        <message>
            <source>Files that name this entry keep what they know of it.</source>
            <translation>Les dossiers qui nomment ce contact gardent ce qu’ils en savent.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New entry in the address book</source>
            <translation>Nouveau dans le carnet d’adresses</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Practice, company or service</source>
            <translation>Cabinet, entreprise ou service</translation>
        </message>
        <message>
            <source>Remove from the address book</source>
            <translation>Retirer du carnet d’adresses</translation>
        </message>
        <message>
            <source>Save in the address book</source>
            <translation>Enregistrer dans le carnet d’adresses</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Rue et numéro</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Commune</translation>
        </message>
        <message>
            <source>Type a name, or a practice, company or service.</source>
            <translation>Tapez un nom, ou un cabinet, une entreprise ou un service.</translation>
        </message>
        <message>
            <source>Usual role</source>
            <translation>Rôle habituel</translation>
        </message>
    </context>
    <context>
        <name>ContradictionLine</name>
        <message>
            <source>Look at it</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>next of {count}</source>
            <translation>suivante sur {count}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Un problème est survenu dans le programme</translation>
        </message>
        <message>
            <source>What you typed before this is saved. You can go on working; if it happens again, close the program and start it again. Nothing was sent anywhere: copy the report below and give it to whoever maintains the program. It holds no personal data.</source>
            <translation>Ce que vous avez tapé auparavant est enregistré. Vous pouvez continuer ; si cela se reproduit, fermez le programme et relancez-le. Rien n’a été envoyé : copiez le rapport ci-dessous et donnez-le à la personne qui assure la maintenance. Il ne contient aucune donnée personnelle.</translation>
        </message>
    </context>
    <context>
        <name>CreateStage</name>
        <message>
            <source>Create a vault</source>
            <translation>Créer un coffre</translation>
        </message>
        <message>
            <source>Create the vault</source>
            <translation>Créer le coffre</translation>
        </message>
        <message>
            <source>Files are kept encrypted on this computer only. A passphrase of four or more words is easy to remember and hard to guess.</source>
            <translation>Les dossiers sont conservés chiffrés, sur cet ordinateur uniquement. Une phrase secrète de quatre mots ou plus se retient facilement et se devine difficilement.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Répétez la phrase secrète</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Votre fonction</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>médecin-conseil</translation>
        </message>
        <message>
            <source>advising nurse</source>
            <translation>infirmier-conseil</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>médecin du travail</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Type a day as 03/02/2026 or 3/2/26.</source>
            <translation>Tapez une date comme 03/02/2026 ou 3/2/26.</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>jj/mm/aaaa</translation>
        </message>
    </context>
    <context>
        <name>DemandPart</name>
        <message>
            <source>Add a photo of this</source>
            <translation>Ajouter une photo de ceci</translation>
        </message>
        <message>
            <source>Essential to this post</source>
            <translation>Essentiel pour ce poste</translation>
        </message>
        <message>
            <source>Level {level} by these amounts.</source>
            <translation>Niveau {level} d’après ces mesures.</translation>
        </message>
        <message>
            <source>The occupation usually asks nothing here.</source>
            <translation>La profession ne demande en général rien ici.</translation>
        </message>
        <message>
            <source>These amounts say level {level}.</source>
            <translation>Ces mesures indiquent le niveau {level}.</translation>
        </message>
        <message>
            <source>These amounts: level {lo} to {hi}; one more amount would tell.</source>
            <translation>Ces mesures : niveau {lo} à {hi} ; une mesure de plus trancherait.</translation>
        </message>
        <message>
            <source>usual in this occupation</source>
            <translation>habituel dans cette profession</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>The program stopped unexpectedly last time. What you typed until then is saved.</source>
            <translation>Le programme s’est arrêté de façon inattendue la dernière fois. Ce que vous aviez tapé jusque-là est enregistré.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>DesktopCommands</name>
        <message>
            <source>Close the program</source>
            <translation>Fermer le programme</translation>
        </message>
        <message>
            <source>Colleagues and hand-over</source>
            <translation>Collègues et transmission</translation>
        </message>
        <message>
            <source>Find anything to do</source>
            <translation>Chercher une action</translation>
        </message>
        <message>
            <source>Go to the agenda</source>
            <translation>Aller à l’agenda</translation>
        </message>
        <message>
            <source>Go to the open file</source>
            <translation>Aller au dossier ouvert</translation>
        </message>
        <message>
            <source>Hand this file over</source>
            <translation>Transmettre ce dossier</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Langue : {name}</translation>
        </message>
        <message>
            <source>Lock the vault</source>
            <translation>Verrouiller le coffre</translation>
        </message>
        <message>
            <source>Look: as the system</source>
            <translation>Apparence : comme le système</translation>
        </message>
        <message>
            <source>Look: dark</source>
            <translation>Apparence : sombre</translation>
        </message>
        <message>
            <source>Look: light</source>
            <translation>Apparence : claire</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>Previous step</source>
            <translation>Étape précédente</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Take over from a colleague</source>
            <translation>Reprendre d’un collègue</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {act}</source>
            <translation>Annuler : {act}</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Explanation in plain language</source>
            <translation>Explication en langage clair</translation>
        </message>
        <message>
            <source>Health assessment form, section F</source>
            <translation>Évaluation de santé, rubrique F</translation>
        </message>
        <message>
            <source>Letter to the treating doctor</source>
            <translation>Lettre au médecin traitant</translation>
        </message>
        <message>
            <source>Permission for partial resumption</source>
            <translation>Décision sur la reprise partielle du travail</translation>
        </message>
        <message>
            <source>Re-integration assessment form</source>
            <translation>Formulaire d’évaluation de réintégration</translation>
        </message>
        <message>
            <source>Re-integration plan</source>
            <translation>Plan de réintégration</translation>
        </message>
        <message>
            <source>Referral to the occupational physician</source>
            <translation>Orientation vers le médecin du travail</translation>
        </message>
        <message>
            <source>Referral to the regional service</source>
            <translation>Orientation vers le service de l’emploi</translation>
        </message>
        <message>
            <source>Report on the work post</source>
            <translation>Rapport sur le poste de travail</translation>
        </message>
    </context>
    <context>
        <name>DocumentBar</name>
        <message>
            <source>Also save the data as JSON (for another program)</source>
            <translation>Enregistrer aussi les données en JSON (pour un autre programme)</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>néerlandais</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation>Exporter en PDF</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>the person's: {language}</source>
            <translation>de la personne : {language}</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPart</name>
        <message>
            <source>Look at the document first, then choose for whom it is and write it to a file. What its reader may not see is not in it.</source>
            <translation>Regardez d’abord le document, choisissez ensuite pour qui il est et enregistrez-le dans un fichier. Ce que son lecteur ne peut pas voir n’y figure pas.</translation>
        </message>
    </context>
    <context>
        <name>EarningPart</name>
        <message>
            <source>A table (.csv) with the columns code and wage_eur: the code of the occupation and its gross full-time wage in euro a month.</source>
            <translation>Un tableau (.csv) avec les colonnes code et wage_eur : le code de la profession et son salaire brut à temps plein, en euros par mois.</translation>
        </message>
        <message>
            <source>An indication from your own wages, kept beside the settings of this computer, not in the file. It is never a verdict: what it means in law is for the doctor to say.</source>
            <translation>Une indication tirée de vos propres salaires, conservés avec les réglages de cet ordinateur et non dans le dossier. Ce n’est jamais une décision : ce que cela signifie en droit, c’est au médecin de le dire.</translation>
        </message>
        <message>
            <source>Gross monthly wage, full time, in euro</source>
            <translation>Salaire mensuel brut, à temps plein, en euros</translation>
        </message>
        <message>
            <source>Limit: a third ({article}).</source>
            <translation>Limite : un tiers ({article}).</translation>
        </message>
        <message>
            <source>No occupation is ready or undetermined.</source>
            <translation>Aucune profession n’est prête ou indéterminée.</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Profession</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Ready or undetermined</source>
            <translation>Prêt ou indéterminé</translation>
        </message>
        <message>
            <source>Reference work: € {wage} a month.</source>
            <translation>Travail de référence : {wage} € par mois.</translation>
        </message>
        <message>
            <source>Residual earning capacity</source>
            <translation>Capacité de gain restante</translation>
        </message>
        <message>
            <source>Take wages from a file</source>
            <translation>Reprendre des salaires d’un fichier</translation>
        </message>
        <message>
            <source>The law compares no wages for the self-employed: for them it looks at the tasks of the own activity, later at any activity.</source>
            <translation>Pour les indépendants, la loi ne compare pas de salaires : elle regarde les tâches de l’activité propre, plus tard toute activité.</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Wage, € a month</source>
            <translation>Salaire, € par mois</translation>
        </message>
        <message>
            <source>Wages</source>
            <translation>Salaires</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>{name}: median € {wage} over {jobs} jobs ({without} without wage).</source>
            <translation>{name} : médiane {wage} € sur {jobs} professions ({without} sans salaire).</translation>
        </message>
    </context>
    <context>
        <name>EventRows</name>
        <message>
            <source>Add an event</source>
            <translation>Ajouter un évènement</translation>
        </message>
        <message>
            <source>Day, row {number}</source>
            <translation>Jour, ligne {number}</translation>
        </message>
        <message>
            <source>Decision notified</source>
            <translation>Décision notifiée</translation>
        </message>
        <message>
            <source>Decision of the occupational physician</source>
            <translation>Décision du médecin du travail</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Évènement</translation>
        </message>
        <message>
            <source>Event, row {number}</source>
            <translation>Évènement, ligne {number}</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Le</translation>
        </message>
        <message>
            <source>Permission for work requested</source>
            <translation>Autorisation de travail demandée</translation>
        </message>
        <message>
            <source>Permitted work started</source>
            <translation>Travail autorisé commencé</translation>
        </message>
        <message>
            <source>Plan handed over by the employer</source>
            <translation>Plan remis par l’employeur</translation>
        </message>
        <message>
            <source>Plan signed</source>
            <translation>Plan signé</translation>
        </message>
        <message>
            <source>Questionnaire returned</source>
            <translation>Questionnaire renvoyé</translation>
        </message>
        <message>
            <source>Questionnaire sent</source>
            <translation>Questionnaire envoyé</translation>
        </message>
        <message>
            <source>Re-integration track requested</source>
            <translation>Trajet de réintégration demandé</translation>
        </message>
        <message>
            <source>Referred to the coordinator</source>
            <translation>Renvoi au coordinateur</translation>
        </message>
        <message>
            <source>Training programme ended</source>
            <translation>Réadaptation professionnelle terminée</translation>
        </message>
        <message>
            <source>Training programme started</source>
            <translation>Réadaptation professionnelle commencée</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>ligne {number}</translation>
        </message>
    </context>
    <context>
        <name>EventsPart</name>
        <message>
            <source>Events in the file</source>
            <translation>Évènements du dossier</translation>
        </message>
    </context>
    <context>
        <name>FeatureGroup</name>
        <message>
            <source>Communication</source>
            <translation>Communication</translation>
        </message>
        <message>
            <source>Mental</source>
            <translation>Mental</translation>
        </message>
        <message>
            <source>Moving and handling</source>
            <translation>Mouvement et manutention</translation>
        </message>
        <message>
            <source>Postures</source>
            <translation>Postures</translation>
        </message>
        <message>
            <source>Senses and balance</source>
            <translation>Sens et équilibre</translation>
        </message>
        <message>
            <source>Social</source>
            <translation>Social</translation>
        </message>
        <message>
            <source>Surroundings</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <source>Working time</source>
            <translation>Horaires</translation>
        </message>
    </context>
    <context>
        <name>FeaturePanel</name>
        <message>
            <source>Bad day</source>
            <translation>Mauvais jour</translation>
        </message>
        <message>
            <source>Choose a level first: 0 to 4</source>
            <translation>D’abord un niveau : 0 à 4</translation>
        </message>
        <message>
            <source>Good day</source>
            <translation>Bon jour</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Note (F2)</source>
            <translation>Note (F2)</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Côté</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Usual day</source>
            <translation>Jour ordinaire</translation>
        </message>
        <message>
            <source>both</source>
            <translation>les deux</translation>
        </message>
        <message>
            <source>can, at a price</source>
            <translation>peut, à un prix</translation>
        </message>
        <message>
            <source>cannot</source>
            <translation>ne peut pas</translation>
        </message>
        <message>
            <source>left</source>
            <translation>gauche</translation>
        </message>
        <message>
            <source>must not (risk)</source>
            <translation>ne doit pas (risque)</translation>
        </message>
        <message>
            <source>right</source>
            <translation>droite</translation>
        </message>
    </context>
    <context>
        <name>FilePage</name>
        <message>
            <source>Questionnaire of the person</source>
            <translation>Questionnaire de la personne</translation>
        </message>
        <message>
            <source>Show or hide the live panel</source>
            <translation>Afficher ou masquer le panneau en direct</translation>
        </message>
        <message>
            <source>Visit to the work post</source>
            <translation>Visite du poste de travail</translation>
        </message>
    </context>
    <context>
        <name>FilesTable</name>
        <message numerus="yes">
            <source>%n day(s) overdue: {milestone}</source>
            <translation>
                <numerusform>En retard d’un jour : {milestone}</numerusform>
                <numerusform>En retard de %n jours : {milestone}</numerusform>
            </translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Né(e) le</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Préparé par</translation>
        </message>
        <message>
            <source>Reference occupation</source>
            <translation>Profession de référence</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>clôturé</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>{name}, to confirm</source>
            <translation>{name}, à confirmer</translation>
        </message>
        <message>
            <source>{sentence}, and {count} more</source>
            <translation>{sentence}, et {count} de plus</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Open a file first: an occupation is shown with how it stands for a person.</source>
            <translation>Ouvrez d’abord un dossier : une profession se lit toujours pour une personne donnée.</translation>
        </message>
        <message>
            <source>Open the file of {name}</source>
            <translation>Ouvrir le dossier de {name}</translation>
        </message>
        <message>
            <source>occupation {code}</source>
            <translation>profession {code}</translation>
        </message>
    </context>
    <context>
        <name>FirmnessPart</name>
        <message>
            <source>An essential requirement is short: no other weights make this job ready.</source>
            <translation>Une exigence essentielle n’est pas remplie : aucune autre pondération ne donne « prêt ».</translation>
        </message>
        <message>
            <source>How firm is this?</source>
            <translation>Est-ce solide ?</translation>
        </message>
        <message>
            <source>If only the order of the weights counts, the score lies at {range}.</source>
            <translation>Si seul l’ordre des poids compte, le score se situe à {range}.</translation>
        </message>
        <message>
            <source>If only the order of the weights counts, what is certain now comes to {range}.</source>
            <translation>Si seul l’ordre des poids compte, ce qui est certain à présent donne {range}.</translation>
        </message>
        <message>
            <source>No requirements are on record for this occupation.</source>
            <translation>Aucune exigence n’est connue pour cette profession.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing can be said yet: %n essential requirement(s) may fall short.</source>
            <translation>
                <numerusform>Rien ne peut encore être dit : %n exigence essentielle n’est peut-être pas remplie.</numerusform>
                <numerusform>Rien ne peut encore être dit : %n exigences essentielles ne sont peut-être pas remplies.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing can be said yet: %n essential requirement(s) not assessed.</source>
            <translation>
                <numerusform>Rien ne peut encore être dit : %n exigence essentielle n’est pas évaluée.</numerusform>
                <numerusform>Rien ne peut encore être dit : %n exigences essentielles ne sont pas évaluées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Until then the score lies anywhere in {range}.</source>
            <translation>D’ici là, le score se situe quelque part entre ces bornes : {range}.</translation>
        </message>
        <message>
            <source>With other weights the answer is ready in {share} % of {draws} trials</source>
            <translation>Avec d’autres poids, la réponse est « prêt » dans {share} % de {draws} essais</translation>
        </message>
        <message>
            <source>{said}, on what is certain now; what is open can change that.</source>
            <translation>{said}, avec ce qui est certain à présent. Ce qui reste ouvert peut le changer.</translation>
        </message>
        <message>
            <source>{said}: firm.</source>
            <translation>{said}. C’est solide.</translation>
        </message>
        <message>
            <source>{said}: firmly not ready.</source>
            <translation>{said}. C’est solide : pas prêt.</translation>
        </message>
        <message>
            <source>{said}: the weights decide, so say why.</source>
            <translation>{said}. Les poids font la différence : motivez-les.</translation>
        </message>
    </context>
    <context>
        <name>Guideline</name>
        <message>
            <source>{text} To be verified.</source>
            <translation>{text} À vérifier.</translation>
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
                <numerusform>Une valeur de {name} attend à côté de la vôtre jusqu’à ce que vous choisissiez.</numerusform>
                <numerusform>%n valeurs de {name} attendent à côté des vôtres jusqu’à ce que vous choisissiez.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose now</source>
            <translation>Choisir maintenant</translation>
        </message>
        <message>
            <source>Every file is ready for the doctor.</source>
            <translation>Tous les dossiers sont prêts pour le médecin.</translation>
        </message>
    </context>
    <context>
        <name>HeadLine</name>
        <message>
            <source>Who and where</source>
            <translation>Qui et où</translation>
        </message>
        <message>
            <source>a day overdue: {milestone}</source>
            <translation>en retard d’un jour : {milestone}</translation>
        </message>
        <message>
            <source>closed on {day}</source>
            <translation>clôturée le {day}</translation>
        </message>
        <message>
            <source>employee</source>
            <translation>salarié</translation>
        </message>
        <message>
            <source>first consultation</source>
            <translation>première consultation</translation>
        </message>
        <message>
            <source>in {days} days: {milestone}</source>
            <translation>dans {days} jours : {milestone}</translation>
        </message>
        <message>
            <source>month {month} · {frame}</source>
            <translation>mois {month} · {frame}</translation>
        </message>
        <message>
            <source>no level changed since {date}</source>
            <translation>aucun niveau modifié depuis le {date}</translation>
        </message>
        <message>
            <source>now, until {day}: {milestone}</source>
            <translation>maintenant, jusqu’au {day} : {milestone}</translation>
        </message>
        <message>
            <source>one level changed since {date}</source>
            <translation>un niveau modifié depuis le {date}</translation>
        </message>
        <message>
            <source>self-employed</source>
            <translation>indépendant</translation>
        </message>
        <message>
            <source>since {start}</source>
            <translation>depuis le {start}</translation>
        </message>
        <message>
            <source>since {start} ({count} spells, one period)</source>
            <translation>depuis le {start} ({count} périodes, comptées comme une)</translation>
        </message>
        <message>
            <source>today: {milestone}</source>
            <translation>aujourd’hui : {milestone}</translation>
        </message>
        <message>
            <source>tomorrow: {milestone}</source>
            <translation>demain : {milestone}</translation>
        </message>
        <message>
            <source>unemployed</source>
            <translation>chômeur</translation>
        </message>
        <message>
            <source>usual occupation</source>
            <translation>profession habituelle</translation>
        </message>
        <message>
            <source>whole labour market</source>
            <translation>tout le marché du travail</translation>
        </message>
        <message>
            <source>{count} levels changed since {date}</source>
            <translation>{count} niveaux modifiés depuis le {date}</translation>
        </message>
        <message>
            <source>{days} days overdue: {milestone}</source>
            <translation>en retard de {days} jours : {milestone}</translation>
        </message>
        <message numerus="yes">
            <source>{sentence}, and %n more</source>
            <translation>
                <numerusform>{sentence}, et %n autre</numerusform>
                <numerusform>{sentence}, et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>{status} with contract</source>
            <translation>{status} avec contrat</translation>
        </message>
        <message>
            <source>{years} years</source>
            <translation>{years} ans</translation>
        </message>
    </context>
    <context>
        <name>HoursPart</name>
        <message>
            <source>From</source>
            <translation>À partir du</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Heures par semaine</translation>
        </message>
        <message>
            <source>How many hours a week the person can sustain is not recorded; fill it in on the capacities page. Hours never change the score, they stand beside it.</source>
            <translation>Le nombre d’heures par semaine que la personne peut tenir n’est pas noté ; indiquez-le à la page Capacités. Les heures ne changent jamais le score, elles figurent à côté.</translation>
        </message>
        <message>
            <source>No hours are planned. Permit partial resumption with hours and a first day on the decision page.</source>
            <translation>Aucune heure n’est prévue. Autorisez une reprise partielle, avec des heures et un premier jour, à la page Décision.</translation>
        </message>
        <message>
            <source>No hours.</source>
            <translation>Aucune heure.</translation>
        </message>
        <message>
            <source>Of any other full-time job</source>
            <translation>De tout autre travail à temps plein</translation>
        </message>
        <message>
            <source>Of their own job</source>
            <translation>Du propre travail</translation>
        </message>
        <message>
            <source>Planned hours</source>
            <translation>Heures prévues</translation>
        </message>
        <message>
            <source>To be looked at again on</source>
            <translation>À réexaminer le</translation>
        </message>
        <message>
            <source>What hours a week come to</source>
            <translation>Ce que représentent les heures par semaine</translation>
        </message>
        <message>
            <source>Working time</source>
            <translation>Temps de travail</translation>
        </message>
        <message>
            <source>{hours} hours a week: {own} % of their own job, {other} % of any other full-time job. Hours never change the score, they stand beside it.</source>
            <translation>{hours} heures par semaine : {own} % du propre travail, {other} % de tout autre travail à temps plein. Les heures ne changent jamais le score, elles figurent à côté.</translation>
        </message>
    </context>
    <context>
        <name>IncapacityPart</name>
        <message>
            <source>An employment contract is in force</source>
            <translation>Un contrat de travail est en cours</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Group of conditions (never a diagnosis)</source>
            <translation>Groupe d’affections (jamais un diagnostic)</translation>
        </message>
        <message>
            <source>Hours a week in that work</source>
            <translation>Heures par semaine dans ce travail</translation>
        </message>
        <message>
            <source>Incapacity</source>
            <translation>Incapacité de travail</translation>
        </message>
        <message>
            <source>Only to propose fitting measures; nothing is computed from it.</source>
            <translation>Uniquement pour proposer des mesures adaptées ; rien n’en est calculé.</translation>
        </message>
        <message>
            <source>Reference occupation: the work done when it began</source>
            <translation>Profession de référence : le travail exercé au début</translation>
        </message>
        <message>
            <source>Status when it began</source>
            <translation>Statut au début</translation>
        </message>
        <message>
            <source>accident at work</source>
            <translation>accident du travail</translation>
        </message>
        <message>
            <source>back, joints, muscles</source>
            <translation>dos, articulations, muscles</translation>
        </message>
        <message>
            <source>cancer</source>
            <translation>cancer</translation>
        </message>
        <message>
            <source>employee</source>
            <translation>salarié</translation>
        </message>
        <message>
            <source>heart and vessels</source>
            <translation>cœur et vaisseaux</translation>
        </message>
        <message>
            <source>illness</source>
            <translation>maladie</translation>
        </message>
        <message>
            <source>maternity</source>
            <translation>maternité</translation>
        </message>
        <message>
            <source>neurological</source>
            <translation>neurologique</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>non enregistré</translation>
        </message>
        <message>
            <source>occupational disease</source>
            <translation>maladie professionnelle</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>private accident</source>
            <translation>accident privé</translation>
        </message>
        <message>
            <source>psychosocial</source>
            <translation>psychosocial</translation>
        </message>
        <message>
            <source>rheumatic</source>
            <translation>rhumatismal</translation>
        </message>
        <message>
            <source>self-employed</source>
            <translation>indépendant</translation>
        </message>
        <message>
            <source>unemployed</source>
            <translation>chômeur</translation>
        </message>
    </context>
    <context>
        <name>IncomePart</name>
        <message>
            <source>Benefit kept</source>
            <translation>Indemnité maintenue</translation>
        </message>
        <message>
            <source>Benefit, €</source>
            <translation>Indemnité, €</translation>
        </message>
        <message>
            <source>Daily benefit without work, €</source>
            <translation>Indemnité journalière sans travail, €</translation>
        </message>
        <message>
            <source>For the self-employed the hours play no part: the benefit follows the course given above, and later the income of three years earlier.</source>
            <translation>Pour les indépendants, les heures ne jouent aucun rôle : l’indemnité suit l’évolution indiquée ci-dessus, puis le revenu d’il y a trois ans.</translation>
        </message>
        <message>
            <source>Gross full-time wage a month, €</source>
            <translation>Salaire mensuel brut à temps plein, €</translation>
        </message>
        <message>
            <source>Hours and income</source>
            <translation>Heures et revenu</translation>
        </message>
        <message>
            <source>No hours.</source>
            <translation>Aucune heure.</translation>
        </message>
        <message>
            <source>Take € {wage}: your own wage for the reference work</source>
            <translation>Reprendre {wage} € : votre propre salaire pour la profession de référence</translation>
        </message>
        <message>
            <source>Together, €</source>
            <translation>Ensemble, €</translation>
        </message>
        <message>
            <source>Wage, €</source>
            <translation>Salaire, €</translation>
        </message>
        <message>
            <source>benefit</source>
            <translation>indemnité</translation>
        </message>
        <message>
            <source>benefit and wage together</source>
            <translation>indemnité et salaire ensemble</translation>
        </message>
        <message>
            <source>benefit without work</source>
            <translation>indemnité sans travail</translation>
        </message>
        <message>
            <source>highest benefit by law</source>
            <translation>indemnité légale maximale</translation>
        </message>
        <message>
            <source>threshold: nothing is taken off below it</source>
            <translation>seuil : rien n’est retenu en dessous</translation>
        </message>
    </context>
    <context>
        <name>IncomeWords</name>
        <message>
            <source>% of full time</source>
            <translation>% d’un temps plein</translation>
        </message>
        <message>
            <source>% of the benefit kept</source>
            <translation>% de l’indemnité maintenue</translation>
        </message>
        <message>
            <source>A day: {step}</source>
            <translation>Par jour : {step}</translation>
        </message>
        <message>
            <source>A month is counted as {days} benefit days. What is really paid differs from month to month, and tax and contributions are still to be taken off.</source>
            <translation>Un mois est compté ici à {days} jours indemnisés. Le montant réellement payé varie d’un mois à l’autre ; impôt et cotisations sont encore à déduire.</translation>
        </message>
        <message>
            <source>At {hours} hours a week {kept} % of the daily benefit stays.</source>
            <translation>À {hours} heures par semaine, {kept} % de l’indemnité journalière sont maintenus.</translation>
        </message>
        <message>
            <source>By law at most € {daily} a day, € {month} in an average month, with dependants.</source>
            <translation>Au maximum légal {daily} € par jour, {month} € pour un mois moyen, avec charge de famille.</translation>
        </message>
        <message>
            <source>By law at most € {daily} a day, € {month} in an average month.</source>
            <translation>Au maximum légal {daily} € par jour, {month} € pour un mois moyen.</translation>
        </message>
        <message>
            <source>Estimate of an average month, gross: at {hours} hours a week € {benefit} benefit and € {wage} wage, together € {together}: € {difference} less than the benefit alone (€ {alone}).</source>
            <translation>Estimation d’un mois moyen, brut : à {hours} heures par semaine, {benefit} € d’indemnité et {wage} € de salaire, ensemble {together} € : {difference} € de moins que l’indemnité seule ({alone} €).</translation>
        </message>
        <message>
            <source>Estimate of an average month, gross: at {hours} hours a week € {benefit} benefit and € {wage} wage, together € {together}: € {difference} more than the benefit alone (€ {alone}).</source>
            <translation>Estimation d’un mois moyen, brut : à {hours} heures par semaine, {benefit} € d’indemnité et {wage} € de salaire, ensemble {together} € : {difference} € de plus que l’indemnité seule ({alone} €).</translation>
        </message>
        <message>
            <source>Estimate of an average month, gross: at {hours} hours a week € {benefit} of the benefit stays, of € {alone}.</source>
            <translation>Estimation d’un mois moyen, brut : à {hours} heures par semaine, il reste {benefit} € de l’indemnité, sur {alone} €.</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Heures par semaine</translation>
        </message>
        <message>
            <source>Still to fill in: {what}.</source>
            <translation>Encore à compléter : {what}.</translation>
        </message>
        <message>
            <source>The highest benefit by law is not on record for that day, so nothing checks the amount.</source>
            <translation>L’indemnité légale maximale de ce jour n’est pas connue : le montant ne peut pas y être comparé.</translation>
        </message>
        <message>
            <source>Up to {hours} nothing is taken off the benefit; at full time {kept} % is kept.</source>
            <translation>Jusqu’à {hours}, rien n’est retenu sur l’indemnité ; à temps plein, {kept} % sont maintenus.</translation>
        </message>
        <message>
            <source>What the permitted hours do to the benefit, from none to full time.</source>
            <translation>L’effet des heures autorisées sur l’indemnité, de zéro au temps plein.</translation>
        </message>
        <message>
            <source>euro in an average month, gross (estimate)</source>
            <translation>euros pour un mois moyen, brut (estimation)</translation>
        </message>
        <message>
            <source>the daily benefit, for amounts instead of shares</source>
            <translation>l’indemnité journalière, pour des montants au lieu de pourcentages</translation>
        </message>
        <message>
            <source>the full-time wage, for benefit and wage together</source>
            <translation>le salaire à temps plein, pour l’indemnité et le salaire ensemble</translation>
        </message>
        <message>
            <source>the hours a week, for the person's own place</source>
            <translation>les heures par semaine, pour la position de la personne</translation>
        </message>
        <message>
            <source>the hours of a full-timer in that work</source>
            <translation>les heures d’un temps plein dans ce travail</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{hours} h: {kept} %</source>
            <translation>{hours} h : {kept} %</translation>
        </message>
        <message>
            <source>{hours} h: € {amount}</source>
            <translation>{hours} h : {amount} €</translation>
        </message>
        <message>
            <source>{hours} hours a week</source>
            <translation>{hours} heures par semaine</translation>
        </message>
        <message>
            <source>{kept} % of the benefit stays</source>
            <translation>{kept} % de l’indemnité sont maintenus</translation>
        </message>
        <message>
            <source>{share} % of full time</source>
            <translation>{share} % d’un temps plein</translation>
        </message>
    </context>
    <context>
        <name>IndicatorPart</name>
        <message>
            <source>In the questionnaire: {answer}</source>
            <translation>Dans le questionnaire : {answer}</translation>
        </message>
    </context>
    <context>
        <name>JobDetail</name>
        <message>
            <source>Accommodations for this job</source>
            <translation>Aménagements pour cette profession</translation>
        </message>
        <message>
            <source>Asks less than the person can: {features}.</source>
            <translation>Demande moins que ce que la personne peut : {features}.</translation>
        </message>
        <message>
            <source>Asks more than the person can: {features}.</source>
            <translation>Demande plus que ce que la personne peut : {features}.</translation>
        </message>
        <message>
            <source>Not yet assessed: {features}.</source>
            <translation>Pas encore évalué : {features}.</translation>
        </message>
    </context>
    <context>
        <name>JobLists</name>
        <message>
            <source>Because</source>
            <translation>Parce que</translation>
        </message>
        <message>
            <source>Closest jobs not ruled out</source>
            <translation>Professions les plus proches</translation>
        </message>
        <message>
            <source>Every occupation of the library is accessible.</source>
            <translation>Chaque profession de la bibliothèque est accessible.</translation>
        </message>
        <message>
            <source>Filter the occupations</source>
            <translation>Filtrer les professions</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Solidité</translation>
        </message>
        <message>
            <source>Likeness</source>
            <translation>Ressemblance</translation>
        </message>
        <message>
            <source>Needs more</source>
            <translation>Autre exigence</translation>
        </message>
        <message>
            <source>No accessible occupation is ready or undetermined.</source>
            <translation>Aucune profession accessible n’est prête ou indéterminée.</translation>
        </message>
        <message>
            <source>No occupation is out of reach.</source>
            <translation>Aucune profession n’est hors de portée.</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>Pas prêt</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>Profession</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Ready in so many of 1,000 trials with other weights</source>
            <translation>Prêt dans autant des 1 000 essais avec d’autres poids</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Shown: {ready} ready, {open} undetermined, {rejected} not ready or closed.</source>
            <translation>Affichées : {ready} prêtes, {open} indéterminées, {rejected} pas prêtes ou fermées.</translation>
        </message>
        <message>
            <source>Training and licences</source>
            <translation>Formation et permis</translation>
        </message>
        <message>
            <source>Training or licence</source>
            <translation>Formation ou permis</translation>
        </message>
        <message>
            <source>Undetermined</source>
            <translation>Indéterminé</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Pourquoi pas</translation>
        </message>
        <message>
            <source>blocked by {features}</source>
            <translation>bloqué par {features}</translation>
        </message>
        <message>
            <source>needs {unmet}</source>
            <translation>demande {unmet}</translation>
        </message>
        <message>
            <source>no requirements on record</source>
            <translation>aucune exigence connue</translation>
        </message>
        <message>
            <source>nothing essential falls short</source>
            <translation>rien d’essentiel ne manque</translation>
        </message>
        <message>
            <source>reaches {best} % at best</source>
            <translation>atteint {best} % au mieux</translation>
        </message>
        <message>
            <source>the reference occupation itself</source>
            <translation>la profession de référence elle-même</translation>
        </message>
        <message>
            <source>to clear up: {features}</source>
            <translation>à éclaircir : {features}</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>The vault is locked: unlock it to change this.</source>
            <translation>Le coffre est verrouillé : déverrouillez-le pour modifier ceci.</translation>
        </message>
    </context>
    <context>
        <name>KeyOverview</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
    </context>
    <context>
        <name>LanguageLevels</name>
        <message>
            <source>A1: a few words</source>
            <translation>A1 : quelques mots</translation>
        </message>
        <message>
            <source>A2: simple everyday sentences</source>
            <translation>A2 : phrases simples de tous les jours</translation>
        </message>
        <message>
            <source>Add another language</source>
            <translation>Ajouter une autre langue</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Autre langue</translation>
        </message>
        <message>
            <source>B1: gets by at work</source>
            <translation>B1 : se débrouille au travail</translation>
        </message>
        <message>
            <source>B2: talks easily, writes plainly</source>
            <translation>B2 : parle aisément, écrit simplement</translation>
        </message>
        <message>
            <source>C1: fluent in speech and writing</source>
            <translation>C1 : parle et écrit couramment</translation>
        </message>
        <message>
            <source>C2: as a first language</source>
            <translation>C2 : comme une langue maternelle</translation>
        </message>
        <message>
            <source>Languages spoken and written</source>
            <translation>Langues parlées et écrites</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
    </context>
    <context>
        <name>LanguageName</name>
        <message>
            <source>Albanian</source>
            <translation>albanais</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>arabe</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>arménien</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>bulgare</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>néerlandais</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>grec</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>hongrois</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>italien</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>kurde</translation>
        </message>
        <message>
            <source>Lingala</source>
            <translation>lingala</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>pachto</translation>
        </message>
        <message>
            <source>Persian, Dari</source>
            <translation>persan, dari</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polonais</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>portugais</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>roumain</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>russe</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>serbe</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>somali</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>swahili</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation>tigrigna</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>turc</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>ukrainien</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>{names}; {name}</source>
            <translation>{names} ; {name}</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>« {text} »</translation>
        </message>
    </context>
    <context>
        <name>LargeLink</name>
        <message>
            <source>Show the document large</source>
            <translation>Agrandir le document</translation>
        </message>
        <message>
            <source>Show the fields again</source>
            <translation>Réafficher les champs</translation>
        </message>
    </context>
    <context>
        <name>LibrariesPart</name>
        <message>
            <source>Check it</source>
            <translation>Contrôler</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Compare the selected library with</source>
            <translation>Comparer la bibliothèque sélectionnée avec</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Données du</translation>
        </message>
        <message>
            <source>Dutch-speaking</source>
            <translation>néerlandophone</translation>
        </message>
        <message>
            <source>Every result names the library it was computed with. Data older than 24 months is marked with its date.</source>
            <translation>Chaque résultat mentionne la bibliothèque avec laquelle il a été calculé. Les données de plus de 24 mois sont signalées avec leur date.</translation>
        </message>
        <message>
            <source>French-speaking</source>
            <translation>francophone</translation>
        </message>
        <message>
            <source>German-speaking</source>
            <translation>germanophone</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Utilisée</translation>
        </message>
        <message>
            <source>It belongs to the program.</source>
            <translation>Elle fait partie du programme.</translation>
        </message>
        <message>
            <source>It is in use: results will come from the built-in library from then on, also those of the open file. Documents that were made stay as they are.</source>
            <translation>Elle est utilisée : les résultats viendront ensuite de la bibliothèque intégrée, y compris ceux du dossier ouvert. Les documents déjà établis restent tels quels.</translation>
        </message>
        <message>
            <source>Labour market</source>
            <translation>Marché du travail</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliothèques</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Licence: {licence}.</source>
            <translation>Licence : {licence}.</translation>
        </message>
        <message>
            <source>Mapped onto {library}.</source>
            <translation>Calibrée sur {library}.</translation>
        </message>
        <message>
            <source>More at {address}.</source>
            <translation>Plus d’informations : {address}.</translation>
        </message>
        <message>
            <source>No import made this library.</source>
            <translation>Cette bibliothèque ne vient pas d’une importation.</translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation>Professions</translation>
        </message>
        <message>
            <source>Older than 24 months: {months} months.</source>
            <translation>Plus de 24 mois : {months} mois.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Report of the import</source>
            <translation>Rapport de l’importation</translation>
        </message>
        <message>
            <source>Results come from this library already.</source>
            <translation>Les résultats viennent déjà de cette bibliothèque.</translation>
        </message>
        <message>
            <source>Results come from {library} from now on.</source>
            <translation>Les résultats viennent désormais de {library}.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>The date of this data is not known.</source>
            <translation>La date de ces données n’est pas connue.</translation>
        </message>
        <message>
            <source>The library is removed.</source>
            <translation>La bibliothèque est supprimée.</translation>
        </message>
        <message>
            <source>The library is there. Select it in the list to use it.</source>
            <translation>La bibliothèque est prête. Sélectionnez-la dans la liste pour l’utiliser.</translation>
        </message>
        <message>
            <source>The reference occupation {code} of the open file is not in this library: there is no score until another one is chosen on the file page.</source>
            <translation>La profession de référence {code} du dossier ouvert ne figure pas dans cette bibliothèque : pas de score tant qu’une autre n’est pas choisie sur la page du dossier.</translation>
        </message>
        <message>
            <source>There is no other library.</source>
            <translation>Il n’y a pas d’autre bibliothèque.</translation>
        </message>
        <message>
            <source>Use this library</source>
            <translation>Utiliser cette bibliothèque</translation>
        </message>
        <message>
            <source>Where the requirements come from</source>
            <translation>D’où viennent les exigences</translation>
        </message>
        <message>
            <source>calibrated</source>
            <translation>calibrée</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>illisible</translation>
        </message>
        <message>
            <source>expert estimate</source>
            <translation>estimation d’experts</translation>
        </message>
        <message>
            <source>mapped onto another</source>
            <translation>calibrée sur une autre</translation>
        </message>
        <message>
            <source>not calibrated</source>
            <translation>non calibrée</translation>
        </message>
        <message>
            <source>{first} beside {second}</source>
            <translation>{first} face à {second}</translation>
        </message>
        <message>
            <source>{library} (labour market: {market})</source>
            <translation>{library} (marché du travail : {market})</translation>
        </message>
        <message>
            <source>{library} will be removed from this computer for good.</source>
            <translation>{library} sera supprimée définitivement de cet ordinateur.</translation>
        </message>
        <message>
            <source>{market}: {library}</source>
            <translation>{market} : {library}</translation>
        </message>
        <message>
            <source>▲ not known</source>
            <translation>▲ inconnue</translation>
        </message>
        <message>
            <source>● yes</source>
            <translation>● oui</translation>
        </message>
    </context>
    <context>
        <name>LibraryImport</name>
        <message>
            <source>Add everyday titles from ESCO</source>
            <translation>Ajouter les appellations courantes d’ESCO</translation>
        </message>
        <message>
            <source>Add the titles</source>
            <translation>Ajouter les appellations</translation>
        </message>
        <message>
            <source>Becomes a library beside the built-in one. Its numbers are on scales of their own: without mapping them onto a calibrated library they do not mean the level texts, and every result says so.</source>
            <translation>Devient une bibliothèque à côté de celle qui est intégrée. Ses chiffres suivent leurs propres échelles : sans calibrage sur une bibliothèque déjà calibrée, ils n’ont pas le sens des textes des niveaux, et chaque résultat le dit.</translation>
        </message>
        <message>
            <source>Choose a folder or a zip.</source>
            <translation>Choisissez un répertoire ou un zip.</translation>
        </message>
        <message>
            <source>Crosswalk to ISCO-08 (empty: crosswalk.csv in or beside the release)</source>
            <translation>Concordance avec la CITP-08 (vide : crosswalk.csv dans la version ou à côté)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Import a release of O*NET</source>
            <translation>Importer une version d’O*NET</translation>
        </message>
        <message>
            <source>Importing: {name}</source>
            <translation>Importation en cours : {name}</translation>
        </message>
        <message>
            <source>Map the demands onto</source>
            <translation>Calibrer les exigences sur</translation>
        </message>
        <message>
            <source>Release of O*NET: a folder or a zip</source>
            <translation>Version d’O*NET : un répertoire ou un zip</translation>
        </message>
        <message>
            <source>Tables of ESCO: a folder or a zip</source>
            <translation>Tables d’ESCO : un répertoire ou un zip</translation>
        </message>
        <message>
            <source>The import was stopped; nothing was written.</source>
            <translation>L’importation est arrêtée ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Titles of occupations_nl.csv, _fr.csv and _en.csv are added to the library in use, as a library beside it; requirements stay as they are.</source>
            <translation>Les appellations d’occupations_nl.csv, _fr.csv et _en.csv s’ajoutent à la bibliothèque utilisée, dans une bibliothèque à côté ; les exigences restent telles quelles.</translation>
        </message>
        <message>
            <source>nothing: keep the scales of O*NET</source>
            <translation>rien : garder les échelles d’O*NET</translation>
        </message>
    </context>
    <context>
        <name>LibraryResults</name>
        <message>
            <source>Check of {library}</source>
            <translation>Contrôle de {library}</translation>
        </message>
        <message>
            <source>Errors: {errors}. Remarks: {remarks}.</source>
            <translation>Erreurs : {errors}. Remarques : {remarks}.</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Feature by feature</source>
            <translation>Critère par critère</translation>
        </message>
        <message>
            <source>File and line</source>
            <translation>Fichier et ligne</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Mean distance</source>
            <translation>Écart moyen</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Rien n’a été trouvé.</translation>
        </message>
        <message>
            <source>Occupations</source>
            <translation>Professions</translation>
        </message>
        <message>
            <source>Occupations in both: {jobs}. Median of the rank correlations: {median}.</source>
            <translation>Professions dans les deux : {jobs}. Médiane des corrélations de rang : {median}.</translation>
        </message>
        <message>
            <source>Rank correlation</source>
            <translation>Corrélation de rang</translation>
        </message>
        <message>
            <source>Report of the import</source>
            <translation>Rapport de l’importation</translation>
        </message>
        <message>
            <source>Sound: nothing was found.</source>
            <translation>En ordre : rien n’a été trouvé.</translation>
        </message>
        <message>
            <source>Spearman: 1 the same order, 0 none, -1 the reverse</source>
            <translation>Spearman : 1 le même ordre, 0 aucun lien, -1 l’ordre inverse</translation>
        </message>
        <message>
            <source>There is no feature that both libraries rate.</source>
            <translation>Aucun critère n’est évalué par les deux bibliothèques.</translation>
        </message>
        <message>
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message>
            <source>in levels</source>
            <translation>en niveaux</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>remarque</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, ligne {line}</translation>
        </message>
        <message>
            <source>{file}, line {line}, column {column}</source>
            <translation>{file}, ligne {line}, colonne {column}</translation>
        </message>
        <message>
            <source>{finding} Explained: {reason}</source>
            <translation>{finding} Explication : {reason}</translation>
        </message>
    </context>
    <context>
        <name>LivePanel</name>
        <message>
            <source>Ask next: {feature}</source>
            <translation>À demander : {feature}</translation>
        </message>
        <message>
            <source>Closed: these figures are computed again today; signed documents keep theirs.</source>
            <translation>Clôturé : ces chiffres sont recalculés aujourd’hui ; les documents signés gardent les leurs.</translation>
        </message>
        <message>
            <source>Labour market: {count} occupations</source>
            <translation>Marché du travail : {count} professions</translation>
        </message>
        <message>
            <source>Reference: own job of {day}</source>
            <translation>Référence : poste propre du {day}</translation>
        </message>
        <message>
            <source>Remarks to rule on: {count}</source>
            <translation>Remarques sans avis : {count}</translation>
        </message>
        <message>
            <source>Requirements: {library}</source>
            <translation>Exigences : {library}</translation>
        </message>
        <message>
            <source>Score now</source>
            <translation>Score actuel</translation>
        </message>
        <message>
            <source>This occupation is not in the library. Choose another on the file page.</source>
            <translation>Cette profession ne figure pas dans la bibliothèque. Choisissez-en une autre sur la page Dossier.</translation>
        </message>
        <message>
            <source>Today the law looks at the usual occupation.</source>
            <translation>Aujourd’hui, la loi considère la profession habituelle.</translation>
        </message>
        <message>
            <source>Today the law looks at the whole labour market.</source>
            <translation>Aujourd’hui, la loi considère tout le marché du travail.</translation>
        </message>
        <message>
            <source>blocked by</source>
            <translation>bloqué par</translation>
        </message>
        <message>
            <source>may be blocked by</source>
            <translation>peut-être bloqué par</translation>
        </message>
        <message>
            <source>perhaps also: {features}</source>
            <translation>peut-être aussi : {features}</translation>
        </message>
        <message>
            <source>with the accommodations of the plan: {band}, {verdict}</source>
            <translation>avec les aménagements du plan : {band}, {verdict}</translation>
        </message>
        <message>
            <source>working time: {share} % of the hours of this job</source>
            <translation>durée : {share} % des heures de cette profession</translation>
        </message>
        <message>
            <source>{library}. ▲ Data of {day}, older than 24 months.</source>
            <translation>{library}. ▲ Données du {day}, plus de 24 mois.</translation>
        </message>
        <message>
            <source>{library}. ▲ The date of this data is not known.</source>
            <translation>{library}. ▲ La date de ces données n’est pas connue.</translation>
        </message>
        <message>
            <source>{share} % not ready</source>
            <translation>{share} % pas prêt</translation>
        </message>
        <message>
            <source>{share} % ready</source>
            <translation>{share} % prêt</translation>
        </message>
        <message>
            <source>{share} % undetermined</source>
            <translation>{share} % indéterminé</translation>
        </message>
    </context>
    <context>
        <name>LogPart</name>
        <message>
            <source>All files</source>
            <translation>Tous les dossiers</translation>
        </message>
        <message>
            <source>All files again</source>
            <translation>De nouveau tous les dossiers</translation>
        </message>
        <message>
            <source>Enter on a line shows that file only. Nothing here can be changed.</source>
            <translation>Entrée sur une ligne n’affiche que ce dossier. Rien ne peut être modifié ici.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>File of {name}</source>
            <translation>Dossier de {name}</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Nothing happened yet.</source>
            <translation>Rien ne s’est encore passé.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>address kept in the address book</source>
            <translation>adresse conservée dans le carnet</translation>
        </message>
        <message>
            <source>address removed from the address book</source>
            <translation>adresse retirée du carnet</translation>
        </message>
        <message>
            <source>backup made</source>
            <translation>sauvegarde faite</translation>
        </message>
        <message>
            <source>backup restored</source>
            <translation>sauvegarde restaurée</translation>
        </message>
        <message>
            <source>colleague's card imported</source>
            <translation>carte d’un collègue enregistrée</translation>
        </message>
        <message>
            <source>colleague's card removed</source>
            <translation>carte d’un collègue supprimée</translation>
        </message>
        <message>
            <source>computer forgotten</source>
            <translation>ordinateur oublié</translation>
        </message>
        <message>
            <source>computer remembered</source>
            <translation>ordinateur mémorisé</translation>
        </message>
        <message>
            <source>consultation closed</source>
            <translation>consultation clôturée</translation>
        </message>
        <message>
            <source>consultation made</source>
            <translation>consultation créée</translation>
        </message>
        <message>
            <source>consultation saved</source>
            <translation>consultation enregistrée</translation>
        </message>
        <message>
            <source>document added to the file</source>
            <translation>pièce ajoutée au dossier</translation>
        </message>
        <message>
            <source>document described</source>
            <translation>pièce décrite</translation>
        </message>
        <message>
            <source>document removed from the file</source>
            <translation>pièce retirée du dossier</translation>
        </message>
        <message>
            <source>document signed</source>
            <translation>document signé</translation>
        </message>
        <message>
            <source>everything about the person exported</source>
            <translation>tout ce qui concerne la personne exporté</translation>
        </message>
        <message>
            <source>file erased</source>
            <translation>dossier effacé</translation>
        </message>
        <message>
            <source>file handed over</source>
            <translation>dossier transmis</translation>
        </message>
        <message>
            <source>file marked</source>
            <translation>dossier marqué</translation>
        </message>
        <message>
            <source>file taken over</source>
            <translation>dossier repris</translation>
        </message>
        <message>
            <source>key file mended from the copy in the vault</source>
            <translation>fichier de clés réparé à partir de la copie dans le coffre</translation>
        </message>
        <message>
            <source>key of the vault changed</source>
            <translation>clé du coffre changée</translation>
        </message>
        <message>
            <source>passphrase changed</source>
            <translation>phrase secrète modifiée</translation>
        </message>
        <message>
            <source>people and consents saved</source>
            <translation>personnes et consentements enregistrés</translation>
        </message>
        <message>
            <source>printed code replaced</source>
            <translation>code de récupération remplacé</translation>
        </message>
        <message>
            <source>signing keys vouched for</source>
            <translation>clés de signature confirmées</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>déverrouillé</translation>
        </message>
        <message>
            <source>user added</source>
            <translation>utilisateur ajouté</translation>
        </message>
        <message>
            <source>user invited again</source>
            <translation>utilisateur invité de nouveau</translation>
        </message>
        <message>
            <source>user removed</source>
            <translation>utilisateur supprimé</translation>
        </message>
        <message>
            <source>vault brought to a newer version</source>
            <translation>coffre passé à une version plus récente</translation>
        </message>
        <message>
            <source>vault made</source>
            <translation>coffre créé</translation>
        </message>
        <message>
            <source>ways in changed</source>
            <translation>accès modifiés</translation>
        </message>
        <message>
            <source>wrong attempts before this</source>
            <translation>tentatives erronées avant ceci</translation>
        </message>
    </context>
    <context>
        <name>Mark</name>
        <message>
            <source>attention</source>
            <translation>attention</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqué</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>no requirements known</source>
            <translation>aucune exigence connue</translation>
        </message>
        <message>
            <source>not ready</source>
            <translation>pas prêt</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>now</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>à faire</translation>
        </message>
        <message>
            <source>undetermined</source>
            <translation>indéterminé</translation>
        </message>
    </context>
    <context>
        <name>MarketPart</name>
        <message>
            <source>Labour market: {count} accessible occupations</source>
            <translation>Marché du travail : {count} professions accessibles</translation>
        </message>
        <message>
            <source>Outside: {outside} closed, {unknown} without requirements on record.</source>
            <translation>En dehors : {outside} fermées, {unknown} sans exigences connues.</translation>
        </message>
        <message>
            <source>People at work over the score in percent (of a band, its low end).</source>
            <translation>Personnes occupées selon le score en pour cent (d’un intervalle, la borne inférieure).</translation>
        </message>
        <message>
            <source>The line is the reference.</source>
            <translation>La ligne est la profession de référence.</translation>
        </message>
        <message>
            <source>Weighted by people at work: ● {ready} % ready, ◐ {open} % undetermined, ○ {out} % not ready.</source>
            <translation>Pondéré par le nombre de personnes occupées : ● {ready} % prêt, ◐ {open} % indéterminé, ○ {out} % pas prêt.</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>{rank} % of the market lies below the reference.</source>
            <translation>{rank} % du marché se situe sous la profession de référence.</translation>
        </message>
    </context>
    <context>
        <name>MeasuresPart</name>
        <message>
            <source>A proposal: whoever grants a measure decides who is entitled to it.</source>
            <translation>Une proposition : qui accorde une mesure décide qui y a droit.</translation>
        </message>
        <message>
            <source>Hide the support measures</source>
            <translation>Masquer les mesures de soutien</translation>
        </message>
        <message>
            <source>In the plan</source>
            <translation>Dans le plan</translation>
        </message>
        <message>
            <source>Into the plan</source>
            <translation>Mettre dans le plan</translation>
        </message>
        <message>
            <source>Into the plan: {title}</source>
            <translation>Mettre dans le plan : {title}</translation>
        </message>
        <message>
            <source>Support measures that fit: {count}</source>
            <translation>Mesures de soutien adaptées : {count}</translation>
        </message>
    </context>
    <context>
        <name>MergePart</name>
        <message numerus="yes">
            <source>%n document(s) or photo(s) come with it.</source>
            <translation>
                <numerusform>Un document ou une photo l’accompagne.</numerusform>
                <numerusform>%n documents ou photos l’accompagnent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed on both sides: ours stays in the file and theirs waits beside it until you choose.</source>
            <translation>
                <numerusform>Un champ a été modifié des deux côtés : le nôtre reste dans le dossier et le sien attend à côté jusqu’à ce que vous choisissiez.</numerusform>
                <numerusform>%n champs ont été modifiés des deux côtés : les nôtres restent dans le dossier et les siens attendent à côté jusqu’à ce que vous choisissiez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new file(s).</source>
            <translation>
                <numerusform>Un nouveau dossier.</numerusform>
                <numerusform>%n nouveaux dossiers.</numerusform>
            </translation>
        </message>
        <message>
            <source>Both, one after the other (3)</source>
            <translation>Les deux, l’un après l’autre (3)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose later (0)</source>
            <translation>Choisir plus tard (0)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <source>I rang them: the fingerprint is right</source>
            <translation>J’ai appelé : l’empreinte est correcte</translation>
        </message>
        <message>
            <source>Keep it so</source>
            <translation>Garder ainsi</translation>
        </message>
        <message>
            <source>Keep ours (1)</source>
            <translation>Garder le nôtre (1)</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Ce qui reste</translation>
        </message>
        <message>
            <source>Nothing here differs from what came.</source>
            <translation>Rien ne diffère de ce qui est déjà ici.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Take theirs (2)</source>
            <translation>Prendre le sien (2)</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Chez le collègue</translation>
        </message>
        <message>
            <source>This was taken over before.</source>
            <translation>Ceci a déjà été repris.</translation>
        </message>
        <message>
            <source>Values of a colleague that wait</source>
            <translation>Valeurs d’un collègue en attente</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>What {name} hands over</source>
            <translation>Ce que transmet {name}</translation>
        </message>
        <message>
            <source>both</source>
            <translation>les deux</translation>
        </message>
        <message>
            <source>both changed it</source>
            <translation>modifié des deux côtés</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>ours</source>
            <translation>le nôtre</translation>
        </message>
        <message>
            <source>ours; theirs waits</source>
            <translation>le nôtre ; l’autre attend</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>le sien</translation>
        </message>
        <message>
            <source>{names}: has a file here already; keep what came apart, as a second file</source>
            <translation>{names} : a déjà un dossier ici ; garder à part ce qui est arrivé, comme second dossier</translation>
        </message>
        <message>
            <source>{role}, not among your colleagues; signed on {day}. Ring them and compare before you take anything over: {fingerprint}</source>
            <translation>{role}, ne figure pas parmi vos collègues ; signé le {day}. Appelez et comparez avant de reprendre quoi que ce soit : {fingerprint}</translation>
        </message>
        <message>
            <source>{role}; signed on {day}; nobody has compared the fingerprint yet: {fingerprint}</source>
            <translation>{role} ; signé le {day} ; personne n’a encore comparé l’empreinte : {fingerprint}</translation>
        </message>
        <message>
            <source>{role}; signed on {day}; the fingerprint was compared: {fingerprint}</source>
            <translation>{role} ; signé le {day} ; l’empreinte a été comparée : {fingerprint}</translation>
        </message>
    </context>
    <context>
        <name>NewFile</name>
        <message>
            <source>1: simple, often physical tasks; no diploma needed</source>
            <translation>1 : tâches simples, souvent physiques ; sans diplôme</translation>
        </message>
        <message>
            <source>2: a trade, machines, sales, office; secondary school</source>
            <translation>2 : métier, machines, vente, bureau ; enseignement secondaire</translation>
        </message>
        <message>
            <source>3: technical or specialised work; short higher education</source>
            <translation>3 : travail technique ou spécialisé ; supérieur court (brevet)</translation>
        </message>
        <message>
            <source>4: expert or managing work; bachelor or master</source>
            <translation>4 : travail d’expert ou de direction ; bachelier ou master</translation>
        </message>
        <message>
            <source>An employment contract is in force</source>
            <translation>Un contrat de travail est en cours</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Create the file</source>
            <translation>Créer le dossier</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>néerlandais</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>À compléter.</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <source>Incapacity since</source>
            <translation>En incapacité depuis</translation>
        </message>
        <message>
            <source>Language the person reads</source>
            <translation>Langue que la personne lit</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>National number (optional)</source>
            <translation>Numéro national (facultatif)</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Open the file that is here (F4)</source>
            <translation>Ouvrir le dossier existant (F4)</translation>
        </message>
        <message>
            <source>Reference occupation</source>
            <translation>Profession de référence</translation>
        </message>
        <message>
            <source>Skill level</source>
            <translation>Niveau du travail</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>The check digits do not fit; compare the number with the card.</source>
            <translation>Les chiffres de contrôle ne correspondent pas ; comparez le numéro avec la carte.</translation>
        </message>
        <message>
            <source>The incapacity begins after the birth date.</source>
            <translation>L’incapacité commence après la date de naissance.</translation>
        </message>
        <message>
            <source>The incapacity has begun already.</source>
            <translation>L’incapacité a déjà commencé : vérifiez la date.</translation>
        </message>
        <message>
            <source>Type some letters and choose an occupation from the list.</source>
            <translation>Tapez quelques lettres et choisissez une profession dans la liste.</translation>
        </message>
        <message>
            <source>employee</source>
            <translation>salarié</translation>
        </message>
        <message>
            <source>illness</source>
            <translation>maladie</translation>
        </message>
        <message>
            <source>maternity</source>
            <translation>maternité</translation>
        </message>
        <message>
            <source>occupational disease</source>
            <translation>maladie professionnelle</translation>
        </message>
        <message>
            <source>private accident</source>
            <translation>accident privé</translation>
        </message>
        <message>
            <source>self-employed</source>
            <translation>indépendant</translation>
        </message>
        <message>
            <source>unemployed</source>
            <translation>chômeur</translation>
        </message>
        <message>
            <source>work accident</source>
            <translation>accident du travail</translation>
        </message>
        <message>
            <source>{name}, born on {day}, has a file here. Create the file once more for a second one.</source>
            <translation>{name}, né(e) le {day}, a déjà un dossier ici. Créez-le une nouvelle fois pour en avoir un second.</translation>
        </message>
    </context>
    <context>
        <name>NextAssessment</name>
        <message>
            <source>Day of the next assessment</source>
            <translation>Jour de la prochaine évaluation</translation>
        </message>
        <message>
            <source>Next assessment</source>
            <translation>Prochaine évaluation</translation>
        </message>
        <message>
            <source>Take {date} ({what})</source>
            <translation>Choisir le {date} ({what})</translation>
        </message>
    </context>
    <context>
        <name>NotePart</name>
        <message>
            <source>Quick notes; they stay in the file</source>
            <translation>Notes rapides ; elles restent dans le dossier</translation>
        </message>
    </context>
    <context>
        <name>NoticeLine</name>
        <message>
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Type a number from {lowest} to {highest}.</source>
            <translation>Tapez un nombre de {lowest} à {highest}.</translation>
        </message>
        <message>
            <source>Type a whole number.</source>
            <translation>Tapez un nombre entier.</translation>
        </message>
    </context>
    <context>
        <name>OccupationField</name>
        <message>
            <source>Name or code of an occupation</source>
            <translation>Nom ou code d’une profession</translation>
        </message>
    </context>
    <context>
        <name>OpenPoints</name>
        <message>
            <source>Every field of this page is filled in.</source>
            <translation>Tous les champs de cette page sont remplis.</translation>
        </message>
        <message>
            <source>Go to: {field}</source>
            <translation>Aller à : {field}</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <translation>Pas encore valable</translation>
        </message>
    </context>
    <context>
        <name>OpenPointsOf</name>
        <message>
            <source>Ask next: {feature}</source>
            <translation>À demander ensuite : {feature}</translation>
        </message>
        <message>
            <source>Assessed: {done} of {whole}</source>
            <translation>Évalués : {done} sur {whole}</translation>
        </message>
        <message>
            <source>Fields with a text that does not fit: {count}</source>
            <translation>Champs dont le texte ne convient pas : {count}</translation>
        </message>
        <message>
            <source>No actions yet</source>
            <translation>Pas encore d’actions</translation>
        </message>
        <message>
            <source>No category chosen yet</source>
            <translation>Aucune catégorie choisie</translation>
        </message>
        <message>
            <source>No goal yet</source>
            <translation>Pas encore d’objectif</translation>
        </message>
        <message>
            <source>No recognition recorded yet</source>
            <translation>Aucune décision de reconnaissance notée</translation>
        </message>
        <message>
            <source>Nothing is open here.</source>
            <translation>Rien n’est en suspens ici.</translation>
        </message>
        <message>
            <source>Overdue since {day}: {milestone}</source>
            <translation>En retard depuis le {day} : {milestone}</translation>
        </message>
        <message>
            <source>Reference occupation: {verdict}</source>
            <translation>Profession de référence : {verdict}</translation>
        </message>
        <message>
            <source>The reference occupation is not in the library.</source>
            <translation>La profession de référence n’est pas dans la bibliothèque.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} autres</translation>
        </message>
    </context>
    <context>
        <name>OriginPart</name>
        <message>
            <source>Computed with program {program}, instrument {instrument}, library {library}, rules {rules}.</source>
            <translation>Calculé avec le programme {program}, l’instrument {instrument}, la bibliothèque {library}, les règles {rules}.</translation>
        </message>
        <message>
            <source>Its levels were not laid beside those of the instrument.</source>
            <translation>Ses niveaux n’ont pas été comparés à ceux de l’instrument.</translation>
        </message>
        <message>
            <source>People at work: {source}</source>
            <translation>Personnes au travail : {source}</translation>
        </message>
        <message>
            <source>Requirements: {library}</source>
            <translation>Exigences : {library}</translation>
        </message>
        <message>
            <source>Rule on the remarks</source>
            <translation>Se prononcer sur les remarques</translation>
        </message>
        <message>
            <source>The reference is an own job, described: {dated}.</source>
            <translation>La référence est un poste propre, description {dated}.</translation>
        </message>
        <message>
            <source>The score cannot see these remarks</source>
            <translation>Le score ne voit pas ces remarques</translation>
        </message>
        <message>
            <source>an expert estimate</source>
            <translation>une estimation d’experts</translation>
        </message>
        <message>
            <source>as published</source>
            <translation>telles que publiées</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>estimation</translation>
        </message>
        <message>
            <source>of {day}</source>
            <translation>du {day}</translation>
        </message>
        <message>
            <source>without a date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>▲ of {day}, older than 24 months</source>
            <translation>▲ du {day}, plus de 24 mois</translation>
        </message>
    </context>
    <context>
        <name>OwnJobForm</name>
        <message>
            <source>, essential</source>
            <translation>, essentielle</translation>
        </message>
        <message>
            <source>0.25: incidental</source>
            <translation>0,25 : accessoire</translation>
        </message>
        <message>
            <source>0.5: usual</source>
            <translation>0,5 : habituel</translation>
        </message>
        <message>
            <source>0.75: important</source>
            <translation>0,75 : important</translation>
        </message>
        <message>
            <source>1: what the job turns on</source>
            <translation>1 : le cœur du travail</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Confirmed by their signature (then it is not changed any more)</source>
            <translation>Description confirmée par leur signature (elle ne change plus ensuite)</translation>
        </message>
        <message>
            <source>Described by</source>
            <translation>Décrit par</translation>
        </message>
        <message>
            <source>Described on</source>
            <translation>Décrit le</translation>
        </message>
        <message>
            <source>Essential</source>
            <translation>Essentiel</translation>
        </message>
        <message>
            <source>Essential: the job is impossible without it</source>
            <translation>Essentiel : sans cela, le travail est impossible</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Complétez ce champ.</translation>
        </message>
        <message>
            <source>Job made from {occupation}</source>
            <translation>Poste fondé sur {occupation}</translation>
        </message>
        <message>
            <source>Level, halves allowed</source>
            <translation>Niveau (demi-niveaux permis)</translation>
        </message>
        <message>
            <source>Occupation asks</source>
            <translation>La profession demande</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Exigences</translation>
        </message>
        <message>
            <source>Same as the occupation</source>
            <translation>Comme la profession</translation>
        </message>
        <message>
            <source>Save the job</source>
            <translation>Enregistrer le poste</translation>
        </message>
        <message>
            <source>Say who described the job.</source>
            <translation>Indiquez qui a décrit le poste.</translation>
        </message>
        <message>
            <source>TNW-coordinator</source>
            <translation>coordinateur retour au travail</translation>
        </message>
        <message>
            <source>The description has been made already: choose a day until today.</source>
            <translation>La description est déjà faite : choisissez un jour jusqu’à aujourd’hui.</translation>
        </message>
        <message>
            <source>The occupation asks level {level}, weight {weight}{critical}.</source>
            <translation>La profession demande le niveau {level}, poids {weight}{critical}.</translation>
        </message>
        <message>
            <source>The occupation does not ask it.</source>
            <translation>La profession ne le demande pas.</translation>
        </message>
        <message>
            <source>This job asks</source>
            <translation>Ce poste demande</translation>
        </message>
        <message>
            <source>Title of the job</source>
            <translation>Nom du poste</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>médecin-conseil</translation>
        </message>
        <message>
            <source>employer</source>
            <translation>employeur</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>médecin du travail</translation>
        </message>
        <message>
            <source>worker</source>
            <translation>travailleur</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
    </context>
    <context>
        <name>OwnJobsPart</name>
        <message>
            <source>Change the job</source>
            <translation>Modifier le poste</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Description confirmée par</translation>
        </message>
        <message>
            <source>Described by</source>
            <translation>Décrit par</translation>
        </message>
        <message>
            <source>Described on</source>
            <translation>Décrit le</translation>
        </message>
        <message>
            <source>Differs in</source>
            <translation>Diffère sur</translation>
        </message>
        <message>
            <source>It was signed. Make a new dated version.</source>
            <translation>Elle est signée. Faites une nouvelle version datée.</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>Fondé sur</translation>
        </message>
        <message>
            <source>Made from {occupation}, differs in {count}. Described by: {roles}.</source>
            <translation>Fondé sur {occupation}, diffère sur {count}. Décrit par : {roles}.</translation>
        </message>
        <message>
            <source>New dated version</source>
            <translation>Nouvelle version datée</translation>
        </message>
        <message>
            <source>New job, made from the occupation</source>
            <translation>Nouveau poste, fondé sur la profession</translation>
        </message>
        <message>
            <source>None yet. Type an occupation below to make a job from it: what one employer asks.</source>
            <translation>Aucun pour l’instant. Tapez ci-dessous une profession pour en faire un poste : ce que demande un employeur.</translation>
        </message>
        <message>
            <source>Open a file that can be changed first.</source>
            <translation>Ouvrez d’abord un dossier encore modifiable.</translation>
        </message>
        <message>
            <source>Open file: work post of {day}, requirements that differ: {count}.</source>
            <translation>Dossier ouvert : poste de travail du {day}, exigences qui diffèrent : {count}.</translation>
        </message>
        <message>
            <source>Own jobs</source>
            <translation>Vos postes</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>The library in use lacks the occupation it was made from.</source>
            <translation>La bibliothèque utilisée n’a pas la profession dont il est tiré.</translation>
        </message>
        <message>
            <source>The occupation whose requirements it begins with.</source>
            <translation>La profession dont les exigences servent de départ.</translation>
        </message>
        <message>
            <source>The open file is compared with {job} now; undo takes it back.</source>
            <translation>Le dossier ouvert est maintenant comparé à {job} ; « annuler » revient en arrière.</translation>
        </message>
        <message>
            <source>The open file is one of them.</source>
            <translation>Le dossier ouvert en fait partie.</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>Utiliser comme référence</translation>
        </message>
        <message>
            <source>Use as work post</source>
            <translation>Utiliser comme poste de travail</translation>
        </message>
        <message>
            <source>What a job asks at one employer, where it differs from the occupation. Employer and worker describe it together and sign it. Their names stand on the signed document, never here: this list is not encrypted.</source>
            <translation>Ce que demande un poste chez un employeur, là où il diffère de la profession. L’employeur et le travailleur le décrivent ensemble et signent. Leurs noms figurent sur le document signé, jamais ici : cette liste n’est pas chiffrée.</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>personne encore</translation>
        </message>
        <message>
            <source>reference occupation</source>
            <translation>profession de référence</translation>
        </message>
        <message>
            <source>work post</source>
            <translation>poste de travail</translation>
        </message>
        <message>
            <source>{job} is saved; it is found wherever occupations are.</source>
            <translation>{job} est enregistré ; vous le trouvez partout où l’on cherche une profession.</translation>
        </message>
        <message>
            <source>{job} will be removed for good. Work posts that were taken from it stay in their files; files that have it as their reference occupation will have no score any more.</source>
            <translation>{job} sera supprimé définitivement. Les postes de travail qui en ont été repris restent dans leurs dossiers ; les dossiers dont c’est la profession de référence n’auront plus de score.</translation>
        </message>
        <message>
            <source>▲ {day}, older than 24 months</source>
            <translation>▲ {day}, plus de 24 mois</translation>
        </message>
    </context>
    <context>
        <name>OwnRulesPart</name>
        <message>
            <source>Add the value</source>
            <translation>Ajouter la valeur</translation>
        </message>
        <message>
            <source>Enter what is missing or has changed, with its source. It takes precedence over the built-in value, is marked as yours in every result, and holds from the next start.</source>
            <translation>Saisissez ce qui manque ou a changé, avec sa source. Votre valeur prime sur celle du programme, est marquée comme vôtre dans chaque résultat et vaut dès le prochain démarrage.</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Saisi</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Complétez ce champ.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Vaut à partir du</translation>
        </message>
        <message>
            <source>Holds to (empty: until further notice)</source>
            <translation>Vaut jusqu’au (vide : jusqu’à nouvel ordre)</translation>
        </message>
        <message>
            <source>None. Rules are used as they ship with the program.</source>
            <translation>Aucun. Les règles s’appliquent telles que livrées.</translation>
        </message>
        <message>
            <source>Remove the selected value</source>
            <translation>Supprimer la valeur choisie</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>The value is saved. It holds from the next start of the program.</source>
            <translation>La valeur est enregistrée. Elle vaut dès le prochain démarrage du programme.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Your amounts and terms</source>
            <translation>Vos montants et délais</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands, files and occupations</source>
            <translation>Commandes, dossiers et professions</translation>
        </message>
        <message>
            <source>Type what you want to do, a name or an occupation</source>
            <translation>Tapez ce que vous voulez faire, un nom ou une profession</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
    </context>
    <context>
        <name>PassphraseStage</name>
        <message>
            <source>Everything is encrypted until you unlock it.</source>
            <translation>Tout est chiffré jusqu’à ce que vous déverrouilliez.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Unlock automatically on this computer</source>
            <translation>Déverrouiller automatiquement sur cet ordinateur</translation>
        </message>
        <message>
            <source>Unlock the vault</source>
            <translation>Déverrouiller le coffre</translation>
        </message>
        <message>
            <source>Use the printed code instead</source>
            <translation>Utiliser le code imprimé</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
    </context>
    <context>
        <name>PathField</name>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un répertoire</translation>
        </message>
    </context>
    <context>
        <name>PeoplePart</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Né(e) le</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change: {who}</source>
            <translation>Modifier : {who}</translation>
        </message>
        <message>
            <source>Could not be removed, destroy them by hand: {copies}.</source>
            <translation>N’a pu être supprimé, à détruire à la main : {copies}.</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Effacer définitivement</translation>
        </message>
        <message>
            <source>Erase for good …</source>
            <translation>Effacer définitivement…</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Tout exporter</translation>
        </message>
        <message>
            <source>File {id}: event {event} of the log, {rows} rows left in the store.</source>
            <translation>Dossier {id} : évènement {event} du journal, {rows} lignes restantes dans la base.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Chercher une personne</translation>
        </message>
        <message>
            <source>Find by name or birth date</source>
            <translation>Chercher par nom ou date de naissance</translation>
        </message>
        <message>
            <source>JSON document (*.json)</source>
            <translation>Document JSON (*.json)</translation>
        </message>
        <message>
            <source>Last consultation</source>
            <translation>Dernière consultation</translation>
        </message>
        <message>
            <source>Last saved</source>
            <translation>Dernier enregistrement</translation>
        </message>
        <message>
            <source>Log {mark} · vault {fingerprint}</source>
            <translation>Journal {mark} · coffre {fingerprint}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name or organisation</source>
            <translation>Nom ou organisation</translation>
        </message>
        <message>
            <source>No file here. Find one by name, or choose other files above.</source>
            <translation>Aucun dossier ici. Cherchez par nom ou choisissez d’autres dossiers ci-dessus.</translation>
        </message>
        <message>
            <source>Nobody is named yet. Whoever is named here appears on the letters.</source>
            <translation>Aucune personne n’est encore indiquée. Les personnes indiquées ici sont nommées dans les lettres.</translation>
        </message>
        <message>
            <source>Older copies removed: {removed}. Backup made and checked after: {backup}.</source>
            <translation>Copies plus anciennes supprimées : {removed}. Sauvegarde faite et vérifiée ensuite : {backup}.</translation>
        </message>
        <message>
            <source>People around the file</source>
            <translation>Les personnes autour du dossier</translation>
        </message>
        <message>
            <source>Proof of erasure, {day} {time}, by {user}</source>
            <translation>Preuve d’effacement, {day} {time}, par {user}</translation>
        </message>
        <message>
            <source>Remove from the file</source>
            <translation>Retirer du dossier</translation>
        </message>
        <message>
            <source>Remove from the file: {who}</source>
            <translation>Retirer du dossier : {who}</translation>
        </message>
        <message>
            <source>Retention period</source>
            <translation>Durée de conservation</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Save the proof</source>
            <translation>Enregistrer la preuve</translation>
        </message>
        <message>
            <source>Show the log of this file</source>
            <translation>Journal de ce dossier</translation>
        </message>
        <message>
            <source>Someone of the address book, or a new name</source>
            <translation>Quelqu’un du carnet d’adresses, ou un nouveau nom</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <source>The period is your organisation's; the program sets none and erases nothing by itself. It counts from the last consultation and the last save.</source>
            <translation>La durée est celle de votre organisation ; le programme n’en fixe aucune et n’efface rien de lui-même. Elle court depuis la dernière consultation et le dernier enregistrement.</translation>
        </message>
        <message numerus="yes">
            <source>This will erase for good: {names}{more} (%n file(s)), with the key of each file. A new backup will be made, and every older copy in the backup folder and beside the vault will be removed. Nothing will bring them back. Copies on sticks and disks elsewhere are for you to destroy.</source>
            <translation>
                <numerusform>Ceci effacera définitivement : {names}{more} (%n dossier), avec la clé du dossier. Une nouvelle sauvegarde sera faite, et chaque copie plus ancienne, dans le répertoire des sauvegardes et à côté du coffre, sera supprimée. Rien ne pourra ramener ce dossier. Les copies sur des clés et disques gardés ailleurs, c’est à vous de les détruire.</numerusform>
                <numerusform>Ceci effacera définitivement : {names}{more} (%n dossiers), avec la clé de chaque dossier. Une nouvelle sauvegarde sera faite, et chaque copie plus ancienne, dans le répertoire des sauvegardes et à côté du coffre, sera supprimée. Rien ne pourra ramener ces dossiers. Les copies sur des clés et disques gardés ailleurs, c’est à vous de les détruire.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Écrit : {file}</translation>
        </message>
        <message>
            <source>Written: {file}. It is not encrypted; hand it over safely and delete it.</source>
            <translation>Écrit : {file}. Ce fichier n’est pas chiffré ; remettez-le de façon sûre, puis supprimez-le.</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>none set</source>
            <translation>aucune fixée</translation>
        </message>
        <message>
            <source>past the retention period</source>
            <translation>au-delà de la durée de conservation</translation>
        </message>
        <message>
            <source>{years} years</source>
            <translation>{years} ans</translation>
        </message>
    </context>
    <context>
        <name>PermissionPart</name>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Heures par semaine</translation>
        </message>
        <message>
            <source>Hours of a full-timer in that work</source>
            <translation>Heures d’un temps plein dans ce travail</translation>
        </message>
        <message>
            <source>Is partial resumption of work permitted?</source>
            <translation>La reprise partielle du travail est-elle autorisée ?</translation>
        </message>
        <message>
            <source>Is volunteer work permitted?</source>
            <translation>Le volontariat est-il autorisé ?</translation>
        </message>
        <message>
            <source>Nature of the work and conditions</source>
            <translation>Nature du travail et conditions</translation>
        </message>
        <message>
            <source>Permitted work</source>
            <translation>Travail autorisé</translation>
        </message>
        <message>
            <source>Take the last day a permission can cover: {date}</source>
            <translation>Prendre le dernier jour qu’une autorisation peut couvrir : {date}</translation>
        </message>
        <message>
            <source>Until and including</source>
            <translation>Jusqu’au (inclus)</translation>
        </message>
        <message>
            <source>{percent} % of the daily benefit is kept.</source>
            <translation>{percent} % de l’indemnité journalière sont maintenus.</translation>
        </message>
    </context>
    <context>
        <name>PersonPart</name>
        <message>
            <source>Birth date</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Brussels</source>
            <translation>Bruxelles</translation>
        </message>
        <message>
            <source>Documents are made in Dutch, French or English; in Dutch for other languages.</source>
            <translation>Les documents existent en néerlandais, en français et en anglais ; en néerlandais pour les autres langues.</translation>
        </message>
        <message>
            <source>Flanders</source>
            <translation>Flandre</translation>
        </message>
        <message>
            <source>German-speaking Community</source>
            <translation>Communauté germanophone</translation>
        </message>
        <message>
            <source>Language the person reads</source>
            <translation>Langue que la personne lit</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>National number (optional)</source>
            <translation>Numéro national (facultatif)</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Region of residence</source>
            <translation>Région du domicile</translation>
        </message>
        <message>
            <source>The national number says {date}: take it as the birth date</source>
            <translation>Selon le numéro national, le {date} : reprendre comme date de naissance</translation>
        </message>
        <message>
            <source>Wallonia</source>
            <translation>Wallonie</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>non enregistré</translation>
        </message>
    </context>
    <context>
        <name>PhotosPart</name>
        <message>
            <source>Add a photo</source>
            <translation>Ajouter une photo</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>No photo yet.</source>
            <translation>Pas encore de photo.</translation>
        </message>
        <message>
            <source>Photos ({suffixes})</source>
            <translation>Photos ({suffixes})</translation>
        </message>
        <message>
            <source>Photos lie encrypted in the vault and nowhere else. Place, time and device are taken out.</source>
            <translation>Les photos se trouvent chiffrées dans le coffre et nulle part ailleurs. Le lieu, l’heure et l’appareil en sont retirés.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <source>Remove: {what}</source>
            <translation>Supprimer : {what}</translation>
        </message>
        <message>
            <source>What the photo shows</source>
            <translation>Ce que montre la photo</translation>
        </message>
    </context>
    <context>
        <name>PlanField</name>
        <message>
            <source>accommodations</source>
            <translation>aménagements</translation>
        </message>
        <message>
            <source>actions at work</source>
            <translation>actions au travail</translation>
        </message>
        <message>
            <source>actions of guidance</source>
            <translation>actions d’accompagnement</translation>
        </message>
        <message>
            <source>assessor</source>
            <translation>évaluateur</translation>
        </message>
        <message>
            <source>benefit</source>
            <translation>indemnité</translation>
        </message>
        <message>
            <source>benefit by hours</source>
            <translation>indemnité selon les heures</translation>
        </message>
        <message>
            <source>category</source>
            <translation>catégorie</translation>
        </message>
        <message>
            <source>cause</source>
            <translation>cause</translation>
        </message>
        <message>
            <source>changes since last time</source>
            <translation>changements depuis la dernière fois</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>personne de contact</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>date de naissance</translation>
        </message>
        <message>
            <source>dates of the law</source>
            <translation>dates légales</translation>
        </message>
        <message>
            <source>decision of the occupational physician</source>
            <translation>décision du médecin du travail</translation>
        </message>
        <message>
            <source>frame</source>
            <translation>cadre</translation>
        </message>
        <message>
            <source>functional capacities</source>
            <translation>capacités fonctionnelles</translation>
        </message>
        <message>
            <source>goal</source>
            <translation>objectif</translation>
        </message>
        <message>
            <source>group of conditions</source>
            <translation>groupe d’affections</translation>
        </message>
        <message>
            <source>labour market</source>
            <translation>marché du travail</translation>
        </message>
        <message>
            <source>limits</source>
            <translation>limites</translation>
        </message>
        <message>
            <source>medical actions</source>
            <translation>actions médicales</translation>
        </message>
        <message>
            <source>mental capacities</source>
            <translation>capacités mentales</translation>
        </message>
        <message>
            <source>motive</source>
            <translation>motif</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>national number</source>
            <translation>numéro national</translation>
        </message>
        <message>
            <source>next assessment</source>
            <translation>prochaine évaluation</translation>
        </message>
        <message>
            <source>next steps</source>
            <translation>étapes suivantes</translation>
        </message>
        <message>
            <source>note for the person</source>
            <translation>message pour la personne</translation>
        </message>
        <message>
            <source>notes on capacities</source>
            <translation>notes sur les capacités</translation>
        </message>
        <message>
            <source>notes on limits</source>
            <translation>notes sur les limites</translation>
        </message>
        <message>
            <source>partial resumption</source>
            <translation>reprise partielle</translation>
        </message>
        <message>
            <source>periods of incapacity</source>
            <translation>périodes d’incapacité</translation>
        </message>
        <message>
            <source>photos of the work post</source>
            <translation>photos du poste de travail</translation>
        </message>
        <message>
            <source>proposal for the second year</source>
            <translation>proposition pour la deuxième année</translation>
        </message>
        <message>
            <source>reasons of the category</source>
            <translation>raisons de la catégorie</translation>
        </message>
        <message>
            <source>recognition</source>
            <translation>reconnaissance</translation>
        </message>
        <message>
            <source>recommendations for the work post</source>
            <translation>recommandations pour le poste de travail</translation>
        </message>
        <message>
            <source>reference occupation</source>
            <translation>profession de référence</translation>
        </message>
        <message>
            <source>region</source>
            <translation>région</translation>
        </message>
        <message>
            <source>remarks of the person</source>
            <translation>remarques de la personne</translation>
        </message>
        <message>
            <source>risk indicators</source>
            <translation>indicateurs de risque</translation>
        </message>
        <message>
            <source>score</source>
            <translation>score</translation>
        </message>
        <message>
            <source>strengths</source>
            <translation>points forts</translation>
        </message>
        <message>
            <source>sustainable hours</source>
            <translation>heures tenables</translation>
        </message>
        <message>
            <source>terms of the law</source>
            <translation>délais légaux</translation>
        </message>
        <message>
            <source>volunteer work</source>
            <translation>bénévolat</translation>
        </message>
        <message>
            <source>work post</source>
            <translation>poste de travail</translation>
        </message>
    </context>
    <context>
        <name>PopUps</name>
        <message>
            <source>Close and lose it</source>
            <translation>Fermer et perdre</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Go back to see why, or close the program and lose it.</source>
            <translation>Revenez pour voir pourquoi, ou fermez le programme et perdez-le.</translation>
        </message>
        <message>
            <source>What you typed last could not be saved.</source>
            <translation>Ce que vous avez tapé en dernier n’a pas pu être enregistré.</translation>
        </message>
    </context>
    <context>
        <name>PostPart</name>
        <message>
            <source>Visited on</source>
            <translation>Vu le</translation>
        </message>
        <message>
            <source>Who describes the work</source>
            <translation>Qui décrit le travail</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>médecin-conseil</translation>
        </message>
        <message>
            <source>employer</source>
            <translation>employeur</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>médecin du travail</translation>
        </message>
        <message>
            <source>return-to-work coordinator</source>
            <translation>coordinateur retour au travail</translation>
        </message>
        <message>
            <source>worker</source>
            <translation>travailleur</translation>
        </message>
    </context>
    <context>
        <name>PractisedOccupations</name>
        <message>
            <source>Add a practised occupation</source>
            <translation>Ajouter une profession exercée</translation>
        </message>
        <message>
            <source>Occupations practised</source>
            <translation>Professions exercées</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>{code} (not in the library; kept and left out of account)</source>
            <translation>{code} (absent de la bibliothèque ; conservé et non pris en compte)</translation>
        </message>
    </context>
    <context>
        <name>PreparationBar</name>
        <message>
            <source>Confirm the next group the nurse prepared</source>
            <translation>Confirmer le groupe suivant préparé par l’infirmier</translation>
        </message>
        <message>
            <source>Confirm: {group}</source>
            <translation>Confirmer : {group}</translation>
        </message>
        <message>
            <source>Copy a note that asks the person for what is missing</source>
            <translation>Copier un mot demandant à la personne ce qui manque</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Incapacity</source>
            <translation>Incapacité</translation>
        </message>
        <message>
            <source>Nothing is missing that the person could give.</source>
            <translation>Il ne manque rien que la personne puisse donner.</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Ready for the doctor</source>
            <translation>Prêt pour le médecin</translation>
        </message>
        <message>
            <source>Ready for the doctor, next file</source>
            <translation>Prêt pour le médecin, dossier suivant</translation>
        </message>
        <message>
            <source>The note is on the clipboard: paste it in a letter or mail.</source>
            <translation>Le mot est dans le presse-papiers : collez-le dans une lettre ou un courriel.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complet</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>il manque encore quelque chose</translation>
        </message>
        <message>
            <source>prepared by {name} on {day}</source>
            <translation>préparé par {name} le {day}</translation>
        </message>
        <message>
            <source>{told}; changed since</source>
            <translation>{told} ; modifié depuis</translation>
        </message>
        <message>
            <source>{told}; confirmed by {name} on {day}</source>
            <translation>{told} ; confirmé par {name} le {day}</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Choose another reference occupation</source>
            <translation>Choisir une autre profession de référence</translation>
        </message>
        <message>
            <source>No document can be made: the library does not know the reference occupation.</source>
            <translation>Aucun document ne peut être établi : la bibliothèque ne connaît pas la profession de référence.</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Page {number} sur {count}</translation>
        </message>
        <message>
            <source>Preview of the document</source>
            <translation>Aperçu du document</translation>
        </message>
        <message>
            <source>The document is being made …</source>
            <translation>Le document est en préparation…</translation>
        </message>
        <message>
            <source>The preview could not be made. Change something to try again.</source>
            <translation>L’aperçu n’a pas pu être établi. Modifiez quelque chose pour réessayer.</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>ProposalsPart</name>
        <message>
            <source>For the capacities</source>
            <translation>Pour les capacités</translation>
        </message>
        <message>
            <source>No answers yet.</source>
            <translation>Pas encore de réponses.</translation>
        </message>
        <message>
            <source>Nothing to take over</source>
            <translation>Rien à reprendre</translation>
        </message>
        <message>
            <source>Proposed by the answers: {list}.</source>
            <translation>Les réponses proposent : {list}.</translation>
        </message>
        <message>
            <source>Recorded otherwise: it stays, unless you tick that the answer holds.</source>
            <translation>Noté autrement dans le dossier : cela reste, sauf si vous cochez que la réponse vaut.</translation>
        </message>
        <message>
            <source>Take over as told</source>
            <translation>Reprendre comme déclaré</translation>
        </message>
        <message>
            <source>The answers add nothing to what the file already holds.</source>
            <translation>Les réponses n’ajoutent rien à ce que le dossier contient déjà.</translation>
        </message>
        <message>
            <source>levels not assessed yet: {count}</source>
            <translation>niveaux pas encore évalués : {count}</translation>
        </message>
        <message>
            <source>levels recorded otherwise: {count}</source>
            <translation>niveaux notés autrement : {count}</translation>
        </message>
        <message>
            <source>strengths: {count}</source>
            <translation>points forts : {count}</translation>
        </message>
        <message>
            <source>whether the person wants to return</source>
            <translation>si la personne souhaite retravailler</translation>
        </message>
        <message>
            <source>{feature}: {recorded} in the file, {told} by the answer ({words})</source>
            <translation>{feature} : {recorded} dans le dossier, {told} selon la réponse ({words})</translation>
        </message>
    </context>
    <context>
        <name>Qualifications</name>
        <message>
            <source>Add a licence or diploma</source>
            <translation>Ajouter un permis ou un diplôme</translation>
        </message>
        <message>
            <source>Licences and diplomas</source>
            <translation>Permis et diplômes</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>The list is complete: what is not in it, the person does not have</source>
            <translation>La liste est complète : la personne n’a pas ce qui n’y figure pas</translation>
        </message>
        <message>
            <source>Type to choose, or name another; Enter adds it</source>
            <translation>Tapez pour choisir ou en nommer un autre ; Entrée l’ajoute</translation>
        </message>
    </context>
    <context>
        <name>Questionnaire</name>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Au dossier</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Sujet</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPart</name>
        <message>
            <source>Does the person want to return to work?</source>
            <translation>La personne souhaite-t-elle reprendre le travail ?</translation>
        </message>
        <message>
            <source>Is a favourable evolution expected in the short or longer term?</source>
            <translation>Une évolution favorable est-elle attendue à plus ou moins brève échéance ?</translation>
        </message>
        <message>
            <source>Is adapted or other work possible?</source>
            <translation>Un travail adapté ou un autre travail est-il possible ?</translation>
        </message>
        <message>
            <source>Is all work ruled out for medical reasons?</source>
            <translation>Tout travail est-il exclu pour des raisons médicales ?</translation>
        </message>
        <message>
            <source>Must priority go to diagnosis or treatment?</source>
            <translation>La priorité doit-elle aller au diagnostic ou au traitement ?</translation>
        </message>
        <message>
            <source>Questions behind the category</source>
            <translation>Questions derrière la catégorie</translation>
        </message>
        <message>
            <source>Spontaneous return to work expected on (empty: not expected)</source>
            <translation>Reprise spontanée du travail attendue le (vide : pas attendue)</translation>
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
            <translation>Verrouiller le coffre (Ctrl+L)</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Dossier ouvert</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Against</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>Category {number} is proposed</source>
            <translation>La catégorie {number} est proposée</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Go to: {field}</source>
            <translation>Aller à : {field}</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Il manque encore</translation>
        </message>
        <message>
            <source>No category is proposed</source>
            <translation>Aucune catégorie n’est proposée</translation>
        </message>
    </context>
    <context>
        <name>RecognitionPart</name>
        <message>
            <source>First day no longer recognised</source>
            <translation>Premier jour non reconnu</translation>
        </message>
        <message>
            <source>Last recognised day</source>
            <translation>Dernier jour reconnu</translation>
        </message>
        <message>
            <source>Recognition</source>
            <translation>Reconnaissance</translation>
        </message>
        <message>
            <source>Recognition of the incapacity</source>
            <translation>Reconnaissance de l’incapacité de travail</translation>
        </message>
        <message>
            <source>ended from</source>
            <translation>terminée à partir du</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>pas encore décidé</translation>
        </message>
        <message>
            <source>proposed for invalidity</source>
            <translation>proposée pour l’invalidité</translation>
        </message>
        <message>
            <source>recognised until and including</source>
            <translation>reconnue jusqu’au (inclus)</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCode</name>
        <message>
            <source>Code for {name}, to come in with once</source>
            <translation>Code pour {name}, pour entrer une seule fois</translation>
        </message>
        <message>
            <source>Copied; it leaves the clipboard after {seconds} seconds.</source>
            <translation>Copié ; le code quitte le presse-papiers après {seconds} secondes.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>Imprimer ou enregistrer en PDF</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Reinteg Desk: code for {name}</source>
            <translation>Reinteg Desk : code pour {name}</translation>
        </message>
        <message>
            <source>Reinteg Desk: recovery code</source>
            <translation>Reinteg Desk : code de récupération</translation>
        </message>
        <message>
            <source>Start the program, choose 'Use the printed code instead', type this code and choose a passphrase of your own. The code works once; destroy this sheet afterwards.</source>
            <translation>Démarrez le programme, choisissez le lien vers le code imprimé, saisissez ce code et choisissez vous-même une phrase secrète. Le code ne sert qu’une fois ; détruisez ensuite cette feuille.</translation>
        </message>
        <message>
            <source>With this code the vault opens when the passphrase is forgotten, and a new passphrase is chosen. Whoever has it and the computer can read all files: keep it locked away, not with the computer.</source>
            <translation>Ce code ouvre le coffre lorsque la phrase secrète est oubliée, et l’on choisit alors une nouvelle phrase. Qui possède ce code et l’ordinateur peut lire tous les dossiers : gardez-le sous clé, loin de l’ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryStage</name>
        <message>
            <source>Back to the passphrase</source>
            <translation>Retour à la phrase secrète</translation>
        </message>
        <message>
            <source>It was shown when the vault was made.</source>
            <translation>Il a été affiché à la création du coffre.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Répétez la nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>Printed code</source>
            <translation>Code imprimé</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Unlock with the printed code</source>
            <translation>Déverrouiller avec le code imprimé</translation>
        </message>
    </context>
    <context>
        <name>ReferencePart</name>
        <message>
            <source>Asks</source>
            <translation>Exigé</translation>
        </message>
        <message>
            <source>Blocked by: {features}.</source>
            <translation>Bloqué par : {features}.</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Has</source>
            <translation>Atteint</translation>
        </message>
        <message>
            <source>In percentage points; most by {features}.</source>
            <translation>En points de pourcentage ; le plus coûteux : {features}.</translation>
        </message>
        <message>
            <source>May be blocked by: {features}.</source>
            <translation>Peut-être bloqué par : {features}.</translation>
        </message>
        <message>
            <source>No requirements are on record for this occupation.</source>
            <translation>Aucune exigence n’est connue pour cette profession.</translation>
        </message>
        <message>
            <source>Nothing costs points: every requirement is met.</source>
            <translation>Rien ne coûte de points : chaque exigence est remplie.</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Reference occupation: {job}</source>
            <translation>Profession de référence : {job}</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Remarks without a ruling: ready only if they allow it.</source>
            <translation>Des remarques attendent un avis : prêt seulement si elles le permettent.</translation>
        </message>
        <message>
            <source>What costs points</source>
            <translation>Ce qui coûte des points</translation>
        </message>
        <message>
            <source>What is asked differs by more than a level within this occupation.</source>
            <translation>Ce qui est demandé varie de plus d’un niveau au sein de cette profession.</translation>
        </message>
        <message>
            <source>Working time: {share} % of the hours of this job.</source>
            <translation>Durée : {share} % des heures de cette profession.</translation>
        </message>
        <message>
            <source>everything else</source>
            <translation>tout le reste</translation>
        </message>
        <message>
            <source>may block</source>
            <translation>peut bloquer</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>non évalué</translation>
        </message>
        <message>
            <source>not assessed, may block</source>
            <translation>non évalué, peut bloquer</translation>
        </message>
        <message>
            <source>{band} of the weighted requirements are met; from {threshold} % on one is ready, if nothing blocks.</source>
            <translation>{band} des exigences pondérées sont remplies ; on est prêt à partir de {threshold} %, si rien ne bloque.</translation>
        </message>
        <message>
            <source>{points} points are of features that nobody assessed (hatched).</source>
            <translation>{points} points viennent de critères que personne n’a évalués (hachurés).</translation>
        </message>
        <message>
            <source>▲ blocks</source>
            <translation>▲ bloque</translation>
        </message>
        <message>
            <source>▲ blocks, whatever the score.</source>
            <translation>▲ bloque, quel que soit le score.</translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>New remark</source>
            <translation>Nouvelle remarque</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Remarks that no feature expresses</source>
            <translation>Remarques qu’aucun critère n’exprime</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove: {text}</source>
            <translation>Supprimer : {text}</translation>
        </message>
        <message>
            <source>Ruling</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>The score cannot see them: rule on each, or every result says so.</source>
            <translation>Le score ne les voit pas : prononcez-vous sur chacune, sinon chaque résultat le signale.</translation>
        </message>
        <message>
            <source>Type a remark, Enter adds it</source>
            <translation>Tapez une remarque, Entrée l’ajoute</translation>
        </message>
        <message>
            <source>has no effect</source>
            <translation>sans effet</translation>
        </message>
        <message>
            <source>limits the work</source>
            <translation>limite le travail</translation>
        </message>
        <message>
            <source>not ruled on</source>
            <translation>sans avis</translation>
        </message>
    </context>
    <context>
        <name>Removal</name>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>ReportText</name>
        <message>
            <source>Features without data: {names}</source>
            <translation>Critères sans données : {names}</translation>
        </message>
        <message>
            <source>Groups of ESCO that the library lacks: {names}</source>
            <translation>Groupes d’ESCO absents de la bibliothèque : {names}</translation>
        </message>
        <message>
            <source>Mapped onto {library}.</source>
            <translation>Calibrée sur {library}.</translation>
        </message>
        <message>
            <source>Missing elements: {names}</source>
            <translation>Éléments manquants : {names}</translation>
        </message>
        <message>
            <source>Missing tables: {names}</source>
            <translation>Tables manquantes : {names}</translation>
        </message>
        <message>
            <source>Not calibrated: the demands are on the scales of O*NET.</source>
            <translation>Non calibrée : les exigences suivent les échelles d’O*NET.</translation>
        </message>
        <message>
            <source>Occupations of O*NET not in the crosswalk: {names}</source>
            <translation>Professions d’O*NET absentes de la concordance : {names}</translation>
        </message>
        <message>
            <source>Taken: {groups} unit groups from {occupations} occupations, {demands} demands; ratings of {oldest} to {newest}.</source>
            <translation>Repris : {groups} groupes de base tirés de {occupations} professions, {demands} exigences ; évaluations du {oldest} au {newest}.</translation>
        </message>
        <message>
            <source>Titles added: {titles}.</source>
            <translation>Appellations ajoutées : {titles}.</translation>
        </message>
        <message>
            <source>Unit groups that lack a feature: {names}</source>
            <translation>Groupes de base auxquels il manque un critère : {names}</translation>
        </message>
        <message>
            <source>Unit groups without data: {names}</source>
            <translation>Groupes de base sans données : {names}</translation>
        </message>
        <message>
            <source>{file}: taken {taken}, suppressed {suppressed}, not relevant {not_relevant}, repeated {duplicates}, on other scales {other_scales}.</source>
            <translation>{file} : repris {taken}, écartés {suppressed}, sans objet {not_relevant}, répétés {duplicates}, sur d’autres échelles {other_scales}.</translation>
        </message>
        <message>
            <source>{library}, imported on {day} from {source}.</source>
            <translation>{library}, importée le {day} depuis {source}.</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} et {count} autres</translation>
        </message>
    </context>
    <context>
        <name>RestoreStage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Look in another folder</source>
            <translation>Chercher dans un autre répertoire</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Restore the backup</source>
            <translation>Restaurer la sauvegarde</translation>
        </message>
        <message>
            <source>The backup is checked before anything changes. The vault that is here now is not destroyed: it is kept beside the new one. What was entered after the backup is in the kept one only.</source>
            <translation>La sauvegarde est d’abord vérifiée. Le coffre actuel n’est pas détruit : il est conservé à côté. Ce qui a été saisi après la sauvegarde ne se trouve que dans le coffre conservé.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Answers questions and is named on the letters.</source>
            <translation>Répond aux questions et figure sur les lettres.</translation>
        </message>
        <message>
            <source>Brings everybody together around the return to work.</source>
            <translation>Réunit tout le monde autour du retour au travail.</translation>
        </message>
        <message>
            <source>Decides for the fund on the incapacity and on permitted work.</source>
            <translation>Décide pour la mutualité de l’incapacité et du travail autorisé.</translation>
        </message>
        <message>
            <source>Follows the person and writes certificates.</source>
            <translation>Suit la personne et rédige les certificats.</translation>
        </message>
        <message>
            <source>Guides to other work or training.</source>
            <translation>Accompagne vers un autre travail ou une formation.</translation>
        </message>
        <message>
            <source>Judges which work is possible at the employer, and how.</source>
            <translation>Évalue quel travail est possible chez l’employeur, et comment.</translation>
        </message>
        <message>
            <source>Offers adapted or other work, with a plan.</source>
            <translation>Propose un travail adapté ou autre, avec un plan.</translation>
        </message>
        <message>
            <source>Pays the benefit and keeps the file.</source>
            <translation>Paie l’indemnité et gère le dossier.</translation>
        </message>
        <message>
            <source>RIZIV</source>
            <translation>INAMI</translation>
        </message>
        <message>
            <source>Stands by the person in another way.</source>
            <translation>Soutient la personne d’une autre manière.</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>médecin-conseil</translation>
        </message>
        <message>
            <source>advising nurse</source>
            <translation>infirmier-conseil</translation>
        </message>
        <message>
            <source>contact person</source>
            <translation>personne de contact</translation>
        </message>
        <message>
            <source>employer</source>
            <translation>employeur</translation>
        </message>
        <message>
            <source>health-insurance fund</source>
            <translation>mutualité</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>médecin du travail</translation>
        </message>
        <message>
            <source>regional service</source>
            <translation>service régional de l’emploi</translation>
        </message>
        <message>
            <source>return-to-work coordinator</source>
            <translation>coordinateur retour au travail</translation>
        </message>
        <message>
            <source>someone else</source>
            <translation>quelqu’un d’autre</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>la personne</translation>
        </message>
        <message>
            <source>treating doctor</source>
            <translation>médecin traitant</translation>
        </message>
    </context>
    <context>
        <name>RowTable</name>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove: {what}</source>
            <translation>Supprimer : {what}</translation>
        </message>
    </context>
    <context>
        <name>RuleStatus</name>
        <message>
            <source>confirmed in another source</source>
            <translation>confirmé par une autre source</translation>
        </message>
        <message>
            <source>derived</source>
            <translation>déduit</translation>
        </message>
        <message>
            <source>one source, to be checked</source>
            <translation>une seule source, à vérifier</translation>
        </message>
        <message>
            <source>text of the law</source>
            <translation>texte de loi</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>à confirmer</translation>
        </message>
    </context>
    <context>
        <name>ScoreBand</name>
        <message>
            <source>{band}, threshold {threshold} %, {verdict}</source>
            <translation>{band}, seuil {threshold} %, {verdict}</translation>
        </message>
    </context>
    <context>
        <name>ScoreWording</name>
        <message>
            <source>{features} and {count} more</source>
            <translation>{features} et {count} autres</translation>
        </message>
        <message>
            <source>{job}, work post</source>
            <translation>{job}, poste de travail</translation>
        </message>
        <message>
            <source>≈ what is asked differs by more than a level between jobs of this name</source>
            <translation>≈ ce qui est demandé varie de plus d’un niveau entre les fonctions de ce nom</translation>
        </message>
    </context>
    <context>
        <name>SectionFPart</name>
        <message>
            <source>Pre-return visit requested on</source>
            <translation>Visite de pré-reprise demandée le</translation>
        </message>
        <message>
            <source>Recommendations for the work post (section F)</source>
            <translation>Recommandations pour le poste de travail (rubrique F)</translation>
        </message>
        <message>
            <source>Section F of the health assessment form goes to employer and worker: what has to change at the post, no judgement of fitness, nothing about health.</source>
            <translation>La rubrique F du formulaire d’évaluation de santé va à l’employeur et au travailleur : ce qui doit changer au poste, aucun avis d’aptitude, rien sur la santé.</translation>
        </message>
    </context>
    <context>
        <name>SendPart</name>
        <message numerus="yes">
            <source>%n file(s) for {name} are in {file}.</source>
            <translation>
                <numerusform>Un dossier pour {name} se trouve dans {file}.</numerusform>
                <numerusform>%n dossiers pour {name} se trouvent dans {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s). Only the colleague can open them; they hold what their role may see. Send the file by mail or give it on a stick.</source>
            <translation>
                <numerusform>Un dossier. Seul le collègue peut l’ouvrir ; il contient ce que son rôle lui permet de voir. Envoyez le fichier par courriel ou donnez-le sur une clé.</numerusform>
                <numerusform>%n dossiers. Seul le collègue peut les ouvrir ; ils contiennent ce que son rôle lui permet de voir. Envoyez le fichier par courriel ou donnez-le sur une clé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Give the day on which the person agreed.</source>
            <translation>Indiquez le jour où la personne a donné son accord.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Transmettre</translation>
        </message>
        <message>
            <source>No colleague whose fingerprint was compared is here yet. Import a card, ring the colleague and compare it.</source>
            <translation>Il n’y a pas encore de collègue dont l’empreinte a été comparée. Ajoutez une carte, appelez ce collègue et comparez.</translation>
        </message>
        <message>
            <source>Texts that are not valid yet stayed here: {fields}</source>
            <translation>Les textes qui ne sont pas encore valables sont restés ici : {fields}</translation>
        </message>
        <message>
            <source>The person agreed on</source>
            <translation>La personne a donné son accord le</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Write the encrypted file</source>
            <translation>Créer le fichier chiffré</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>handover</source>
            <translation>transmission</translation>
        </message>
        <message>
            <source>{name}, consultation of {day}</source>
            <translation>{name}, consultation du {day}</translation>
        </message>
    </context>
    <context>
        <name>SignaturePart</name>
        <message>
            <source>Draw again</source>
            <translation>Signer à nouveau</translation>
        </message>
        <message>
            <source>Keep the signature</source>
            <translation>Garder la signature</translation>
        </message>
        <message>
            <source>Name of the signatory</source>
            <translation>Nom du signataire</translation>
        </message>
        <message>
            <source>Place to sign</source>
            <translation>Zone de signature</translation>
        </message>
        <message>
            <source>Signature of {name}</source>
            <translation>Signature de {name}</translation>
        </message>
        <message>
            <source>Take the signature out</source>
            <translation>Retirer la signature</translation>
        </message>
        <message>
            <source>The description has changed since {name} signed it on {day}: that signature no longer holds. Sign again.</source>
            <translation>La description a changé depuis que {name} l’a signée le {day} : cette signature ne vaut plus. Faites signer à nouveau.</translation>
        </message>
        <message>
            <source>The drawing lies in the vault where it was made.</source>
            <translation>La signature dessinée se trouve dans le coffre où elle a été faite.</translation>
        </message>
        <message>
            <source>The signature confirms that these tasks and demands describe the work. Demands noted: {count}.</source>
            <translation>La signature confirme que ces tâches et ces exigences décrivent le travail. Exigences notées : {count}.</translation>
        </message>
        <message>
            <source>✓ Signed by {name} on {day}.</source>
            <translation>✓ Signé par {name} le {day}.</translation>
        </message>
    </context>
    <context>
        <name>SigningLine</name>
        <message>
            <source>Not signed: the consultation is still open.</source>
            <translation>Non signé : la consultation est encore ouverte.</translation>
        </message>
        <message>
            <source>Not signed: your role does not sign documents.</source>
            <translation>Non signé : votre rôle ne signe pas de documents.</translation>
        </message>
        <message>
            <source>Not signed: your signature is locked.</source>
            <translation>Non signé : votre signature est verrouillée.</translation>
        </message>
        <message>
            <source>Signed by you on export; the signature becomes a file beside the document.</source>
            <translation>Signé par vous à l’exportation ; la signature devient un fichier à côté du document.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Unlock my signature</source>
            <translation>Déverrouiller ma signature</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Votre phrase secrète</translation>
        </message>
    </context>
    <context>
        <name>SkillsPart</name>
        <message>
            <source>1: simple, often physical tasks; no diploma needed</source>
            <translation>1 : tâches simples, souvent physiques ; sans diplôme</translation>
        </message>
        <message>
            <source>2: a trade, machines, sales, office; secondary school</source>
            <translation>2 : métier, machines, vente, bureau ; enseignement secondaire</translation>
        </message>
        <message>
            <source>3: technical or specialised work; short higher education</source>
            <translation>3 : travail technique ou spécialisé ; supérieur court (brevet)</translation>
        </message>
        <message>
            <source>4: expert or managing work; bachelor or master</source>
            <translation>4 : travail d’expert ou de direction ; bachelier ou master</translation>
        </message>
        <message>
            <source>Skill level of the work the person can do by training or experience</source>
            <translation>Niveau du travail que permet la formation ou l’expérience</translation>
        </message>
        <message>
            <source>Work and schooling</source>
            <translation>Travail et formation</translation>
        </message>
    </context>
    <context>
        <name>SpellRows</name>
        <message>
            <source>Add a spell</source>
            <translation>Ajouter une période</translation>
        </message>
        <message>
            <source>First day of incapacity</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>First day of spell {number}</source>
            <translation>Premier jour de la période {number}</translation>
        </message>
        <message>
            <source>Last day (empty: ongoing)</source>
            <translation>Dernier jour (vide : en cours)</translation>
        </message>
        <message>
            <source>Last day of spell {number}</source>
            <translation>Dernier jour de la période {number}</translation>
        </message>
        <message>
            <source>The present period counts from {start}; {count} earlier stand apart.</source>
            <translation>La période actuelle compte à partir du {start} ; {count} antérieure(s) n’y comptent pas.</translation>
        </message>
        <message>
            <source>These count as one period, from {start}.</source>
            <translation>Elles comptent comme une seule période, à partir du {start}.</translation>
        </message>
        <message>
            <source>spell {number}</source>
            <translation>période {number}</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Afficher ce que je tape</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>enregistré {time}</translation>
        </message>
        <message>
            <source>saving …</source>
            <translation>enregistrement…</translation>
        </message>
        <message>
            <source>vault locks in {minutes} min</source>
            <translation>verrouillage dans {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>Capacities</source>
            <translation>Capacités</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
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
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Ligne du temps</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
        <message>
            <source>Visit to the work post</source>
            <translation>Visite du poste de travail</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
    </context>
    <context>
        <name>StepsPart</name>
        <message>
            <source>Next steps</source>
            <translation>Étapes suivantes</translation>
        </message>
        <message>
            <source>No category yet: answer the questions or choose one.</source>
            <translation>Pas encore de catégorie : répondez aux questions ou choisissez-en une.</translation>
        </message>
        <message>
            <source>Of category {number}, as chosen.</source>
            <translation>De la catégorie {number}, telle que choisie.</translation>
        </message>
        <message>
            <source>Of category {number}, as proposed.</source>
            <translation>De la catégorie {number}, telle que proposée.</translation>
        </message>
        <message>
            <source>Take these steps into the plan</source>
            <translation>Reprendre ces étapes dans le plan</translation>
        </message>
        <message>
            <source>The plan has them all.</source>
            <translation>Elles sont toutes dans le plan.</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>médecin-conseil</translation>
        </message>
        <message>
            <source>employer</source>
            <translation>employeur</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>médecin du travail</translation>
        </message>
        <message>
            <source>regional service</source>
            <translation>service régional de l’emploi</translation>
        </message>
        <message>
            <source>return-to-work coordinator</source>
            <translation>coordinateur retour au travail</translation>
        </message>
        <message>
            <source>someone else</source>
            <translation>quelqu’un d’autre</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>la personne</translation>
        </message>
        <message>
            <source>treating doctor</source>
            <translation>médecin traitant</translation>
        </message>
    </context>
    <context>
        <name>Strengths</name>
        <message>
            <source>Add a strength</source>
            <translation>Ajouter un point fort</translation>
        </message>
        <message>
            <source>Strength {name}: take off</source>
            <translation>Point fort {name} : retirer</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Points forts</translation>
        </message>
        <message>
            <source>Take off this strength</source>
            <translation>Retirer ce point fort</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>Category {number}: {text}</source>
            <translation>Catégorie {number} : {text}</translation>
        </message>
        <message>
            <source>Category: not decided yet</source>
            <translation>Catégorie : pas encore décidée</translation>
        </message>
        <message>
            <source>Consultation of {date}</source>
            <translation>Consultation du {date}</translation>
        </message>
        <message>
            <source>Next assessment: {date}</source>
            <translation>Prochaine évaluation : {date}</translation>
        </message>
        <message>
            <source>No longer recognised from {date}</source>
            <translation>N’est plus reconnue à partir du {date}</translation>
        </message>
        <message>
            <source>Partial resumption: not permitted</source>
            <translation>Reprise partielle : non autorisée</translation>
        </message>
        <message>
            <source>Partial resumption: {hours} hours a week from {first} to {last}</source>
            <translation>Reprise partielle : {hours} heures par semaine du {first} au {last} inclus</translation>
        </message>
        <message>
            <source>Proposed for invalidity</source>
            <translation>Proposée pour l’invalidité</translation>
        </message>
        <message>
            <source>Proposed was category {number}</source>
            <translation>La catégorie proposée était la {number}</translation>
        </message>
        <message>
            <source>Reason: {text}</source>
            <translation>Motif : {text}</translation>
        </message>
        <message>
            <source>Recognised until and including {date}</source>
            <translation>Reconnue jusqu’au {date} inclus</translation>
        </message>
        <message>
            <source>Recognition: not decided yet</source>
            <translation>Reconnaissance : pas encore décidée</translation>
        </message>
        <message>
            <source>Volunteer work: not permitted</source>
            <translation>Volontariat : non autorisé</translation>
        </message>
        <message>
            <source>Volunteer work: permitted</source>
            <translation>Volontariat : autorisé</translation>
        </message>
    </context>
    <context>
        <name>SummaryPart</name>
        <message>
            <source>Nothing so far: it comes from the answers under Questions.</source>
            <translation>Rien encore : cela vient des réponses sous Questions.</translation>
        </message>
        <message>
            <source>What helps</source>
            <translation>Ce qui aide</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>Ce qui fait obstacle</translation>
        </message>
        <message>
            <source>Workable work: to talk about</source>
            <translation>Travail faisable : à discuter</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name} : {text}</translation>
        </message>
    </context>
    <context>
        <name>TasksPart</name>
        <message>
            <source>Add as critical</source>
            <translation>Ajouter comme essentielle</translation>
        </message>
        <message>
            <source>Add as incidental</source>
            <translation>Ajouter comme occasionnelle</translation>
        </message>
        <message>
            <source>Add as regular</source>
            <translation>Ajouter comme régulière</translation>
        </message>
        <message>
            <source>Critical: without it the post would be another one. Regular: comes back every day or week. Incidental: somebody else can do it.</source>
            <translation>Essentielle : sans elle, ce serait un autre poste. Régulière : revient chaque jour ou chaque semaine. Occasionnelle : quelqu’un d’autre peut la faire.</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nouvelle tâche</translation>
        </message>
        <message>
            <source>No task noted yet.</source>
            <translation>Aucune tâche notée.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove: {what}</source>
            <translation>Supprimer : {what}</translation>
        </message>
        <message>
            <source>What is done here</source>
            <translation>Ce qu’on fait ici</translation>
        </message>
        <message>
            <source>critical</source>
            <comment>task</comment>
            <translation>essentielle</translation>
        </message>
        <message>
            <source>incidental</source>
            <comment>task</comment>
            <translation>occasionnelle</translation>
        </message>
        <message>
            <source>regular</source>
            <comment>task</comment>
            <translation>régulière</translation>
        </message>
        <message>
            <source>{task}, {kind}: tap for the next kind</source>
            <translation>{task}, {kind} : touchez pour le type suivant</translation>
        </message>
    </context>
    <context>
        <name>TouchDay</name>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>One day earlier</source>
            <translation>Un jour plus tôt</translation>
        </message>
        <message>
            <source>One day later</source>
            <translation>Un jour plus tard</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>non noté</translation>
        </message>
    </context>
    <context>
        <name>UsersPart</name>
        <message>
            <source>A role is part of the signing key: for another role, add the person again and remove the old user. Old signatures remain valid.</source>
            <translation>Le rôle fait partie de la clé de signature : pour un autre rôle, ajoutez de nouveau la personne et supprimez l’ancien utilisateur. Les anciennes signatures restent valables.</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Ajouter un utilisateur</translation>
        </message>
        <message>
            <source>Administers the vault too</source>
            <translation>Administre aussi le coffre</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Changer la clé</translation>
        </message>
        <message>
            <source>Change the key of the vault</source>
            <translation>Changer la clé du coffre</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Inviter</translation>
        </message>
        <message>
            <source>Last use</source>
            <translation>Dernière utilisation</translation>
        </message>
        <message>
            <source>Make the code</source>
            <translation>Créer le code</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New code for this user</source>
            <translation>Nouveau code pour cet utilisateur</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Personne encore.</translation>
        </message>
        <message>
            <source>Print the codes now: they are shown only once.</source>
            <translation>Imprimez les codes maintenant : ils ne sont affichés qu’une fois.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove this user</source>
            <translation>Supprimer cet utilisateur</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>The key of the vault</source>
            <translation>La clé du coffre</translation>
        </message>
        <message>
            <source>The user gets a printed code, signs in with it once, and chooses a passphrase that nobody else knows.</source>
            <translation>L’utilisateur reçoit un code imprimé, entre une fois avec celui-ci et choisit une phrase secrète que personne d’autre ne connaît.</translation>
        </message>
        <message>
            <source>The vault will be encrypted again with a new key. All codes and remembered computers will stop working; you will get the new codes to print.</source>
            <translation>Le coffre sera rechiffré avec une nouvelle clé. Tous les codes et ordinateurs mémorisés cesseront de fonctionner ; vous recevrez les nouveaux codes à imprimer.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Utilisateurs</translation>
        </message>
        <message>
            <source>Vouch for new signing keys</source>
            <translation>Confirmer les nouvelles clés de signature</translation>
        </message>
        <message>
            <source>Vouch for them</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Whoever was removed but kept a copy of the key file and their passphrase can still read the vault with other tools, until the key changes. Changing it makes every old key file and code worthless; everybody else comes in once with a new printed code. Backups made before keep the old key.</source>
            <translation>Une personne supprimée qui a gardé une copie du fichier de clés et sa phrase secrète peut encore lire le coffre avec d’autres outils, jusqu’au changement de clé. Ensuite, tout ancien fichier de clés et tout ancien code est sans valeur ; les autres entrent une fois avec un nouveau code imprimé. Les sauvegardes antérieures gardent l’ancienne clé.</translation>
        </message>
        <message>
            <source>You say that these signing keys belong to these persons: {names}. Ask them in person when in doubt.</source>
            <translation>Vous déclarez que ces clés de signature appartiennent à ces personnes : {names}. En cas de doute, demandez-leur de vive voix.</translation>
        </message>
        <message>
            <source>active</source>
            <translation>actif</translation>
        </message>
        <message>
            <source>administers only</source>
            <translation>administrateur seulement</translation>
        </message>
        <message>
            <source>advising doctor</source>
            <translation>médecin-conseil</translation>
        </message>
        <message>
            <source>advising nurse</source>
            <translation>infirmier-conseil</translation>
        </message>
        <message>
            <source>invited: printed code waiting</source>
            <translation>invité : code imprimé en attente</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>occupational physician</source>
            <translation>médecin du travail</translation>
        </message>
        <message>
            <source>signing key not vouched for</source>
            <translation>clé de signature non confirmée</translation>
        </message>
        <message>
            <source>{name} is removed. Change the key of the vault too if {name} may have kept a copy of the files.</source>
            <translation>{name} est supprimé. Changez aussi la clé du coffre si {name} a pu garder une copie des fichiers.</translation>
        </message>
        <message>
            <source>{name} will get a new printed code; an earlier one will no longer fit. The passphrase works until the new code is used.</source>
            <translation>{name} recevra un nouveau code imprimé ; un code antérieur ne conviendra plus. La phrase secrète fonctionne jusqu’à l’utilisation du nouveau code.</translation>
        </message>
        <message>
            <source>{name} will no longer get in with this program, and what {name} signed stays good. Afterwards you are offered to change the key of the vault.</source>
            <translation>{name} n’entrera plus avec ce programme, et ce que {name} a signé reste valable. Ensuite, vous pourrez changer la clé du coffre.</translation>
        </message>
        <message>
            <source>{role}, administrator</source>
            <translation>{role}, administrateur</translation>
        </message>
    </context>
    <context>
        <name>VagueAdvice</name>
        <message>
            <source>Vague: {words}. {advice}</source>
            <translation>Vague : {words}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>VaultPart</name>
        <message>
            <source>A new code will be made; the sheet that you have will no longer fit.</source>
            <translation>Un nouveau code sera créé ; la feuille que vous avez ne conviendra plus.</translation>
        </message>
        <message>
            <source>A remembered computer opens the vault when the program starts, without a passphrase; to sign, the passphrase is asked.</source>
            <translation>Un ordinateur mémorisé ouvre le coffre au démarrage du programme, sans phrase secrète ; pour signer, la phrase secrète est demandée.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Modifier la phrase secrète</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Forget this computer</source>
            <translation>Oublier cet ordinateur</translation>
        </message>
        <message>
            <source>From the next start on the passphrase is asked.</source>
            <translation>Dès le prochain démarrage, la phrase secrète est demandée.</translation>
        </message>
        <message>
            <source>Keep the new code now; the old one no longer opens the vault.</source>
            <translation>Conservez le nouveau code maintenant ; l’ancien n’ouvre plus le coffre.</translation>
        </message>
        <message>
            <source>Make a new printed code</source>
            <translation>Créer un nouveau code de récupération</translation>
        </message>
        <message>
            <source>Make the code</source>
            <translation>Créer le code</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Répétez la nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Phrase secrète actuelle</translation>
        </message>
        <message>
            <source>Remember it</source>
            <translation>Mémoriser</translation>
        </message>
        <message>
            <source>Remember this computer</source>
            <translation>Mémoriser cet ordinateur</translation>
        </message>
        <message>
            <source>The passphrase is changed.</source>
            <translation>La phrase secrète est modifiée.</translation>
        </message>
        <message>
            <source>The printed code opens the vault when a passphrase is forgotten. A new one makes the old sheet worthless.</source>
            <translation>Le code imprimé ouvre le coffre lorsqu’une phrase secrète est oubliée. Un nouveau code rend l’ancienne feuille sans valeur.</translation>
        </message>
        <message>
            <source>This computer asks for the passphrase again from now on.</source>
            <translation>Cet ordinateur demande de nouveau la phrase secrète.</translation>
        </message>
        <message>
            <source>This computer unlocks the vault automatically from the next start on.</source>
            <translation>Cet ordinateur déverrouillera le coffre automatiquement dès le prochain démarrage.</translation>
        </message>
        <message>
            <source>Whoever can use your account on this computer can then read the files too.</source>
            <translation>Quiconque peut utiliser votre compte sur cet ordinateur peut alors aussi lire les dossiers.</translation>
        </message>
    </context>
    <context>
        <name>VersionsPart</name>
        <message>
            <source>A new version begins with what stands here and refers to it; what was closed stays as it was signed.</source>
            <translation>Une nouvelle version part de ce qui figure ici et y renvoie ; ce qui a été clôturé reste tel que signé.</translation>
        </message>
        <message>
            <source>Make a new version</source>
            <translation>Créer une nouvelle version</translation>
        </message>
        <message>
            <source>Version {number} is open; the closed one stays.</source>
            <translation>La version {number} est ouverte ; la version clôturée reste.</translation>
        </message>
        <message>
            <source>Version {number}: closed on {day}</source>
            <translation>Version {number} : clôturée le {day}</translation>
        </message>
        <message>
            <source>Version {number}: open, last saved on {day}</source>
            <translation>Version {number} : ouverte, enregistrée le {day}</translation>
        </message>
        <message>
            <source>Version {number}: the one on screen</source>
            <translation>Version {number} : celle à l’écran</translation>
        </message>
    </context>
    <context>
        <name>View</name>
        <message numerus="yes">
            <source>%n file(s) were taken over.</source>
            <translation>
                <numerusform>Un dossier a été repris.</numerusform>
                <numerusform>%n dossiers ont été repris.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were taken over; {waiting} values wait until you choose.</source>
            <translation>
                <numerusform>Un dossier a été repris ; valeurs qui attendent encore votre choix : {waiting}.</numerusform>
                <numerusform>%n dossiers ont été repris ; valeurs qui attendent encore votre choix : {waiting}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) were pasted.</source>
            <translation>
                <numerusform>Encore une personne collée.</numerusform>
                <numerusform>Encore %n personnes collées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wage(s) taken over.</source>
            <translation>
                <numerusform>%n salaire repris.</numerusform>
                <numerusform>%n salaires repris.</numerusform>
            </translation>
        </message>
        <message>
            <source>A national number has eleven digits.</source>
            <translation>Un numéro national compte onze chiffres.</translation>
        </message>
        <message>
            <source>A note goes with a level: type 0 to 4 first (or 0, - and 4 where all is possible), then F2.</source>
            <translation>Une note accompagne un niveau : tapez d’abord 0 à 4 (ou 0, - et 4 si tout est possible), puis F2.</translation>
        </message>
        <message>
            <source>Accommodations</source>
            <translation>Aménagements</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Add fictional files</source>
            <translation>Ajouter des dossiers fictifs</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Carnet d’adresses</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>All features, not only those on paper</source>
            <translation>Tous les critères, pas seulement ceux du papier</translation>
        </message>
        <message>
            <source>All questions of the visit</source>
            <translation>Toutes les questions de la visite</translation>
        </message>
        <message>
            <source>All questions; this is {where}</source>
            <translation>Toutes les questions ; ici {where}</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Ask next: {feature} (Enter)</source>
            <translation>À demander : {feature} (Entrée)</translation>
        </message>
        <message>
            <source>Back to not assessed</source>
            <translation>Remettre à non évalué</translation>
        </message>
        <message>
            <source>Back to the file</source>
            <translation>Retour au dossier</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>Retour au formulaire</translation>
        </message>
        <message>
            <source>Back to the question</source>
            <translation>Retour à la question</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Can, at a price</source>
            <translation>Peut, à un prix</translation>
        </message>
        <message>
            <source>Capacities</source>
            <translation>Capacités</translation>
        </message>
        <message>
            <source>Case files and hand-overs (*.json *.age)</source>
            <translation>Fichiers de dossier et transmissions (*.json *.age)</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Change a typed answer</source>
            <translation>Modifier une réponse tapée</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Choose an answer, and go on</source>
            <translation>Choisir une réponse, et continuer</translation>
        </message>
        <message>
            <source>Choose an occupation from the list: Enter takes the first.</source>
            <translation>Choisissez une profession dans la liste : Entrée prend la première.</translation>
        </message>
        <message>
            <source>Choose another reference occupation</source>
            <translation>Choisir une autre profession de référence</translation>
        </message>
        <message>
            <source>Close the consultation</source>
            <translation>Clôturer la consultation</translation>
        </message>
        <message>
            <source>Contact for questions</source>
            <translation>Contact pour questions</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Copy the summary with reasons</source>
            <translation>Copier le résumé motivé</translation>
        </message>
        <message>
            <source>Dates of the law, capacities, a score against the reference occupation and the labour market, the decision, the re-integration plan: six steps.</source>
            <translation>Échéances légales, capacités, un score pour la profession de référence et le marché du travail, la décision, le plan de réintégration : six étapes.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Done ✓</source>
            <translation>Terminé ✓</translation>
        </message>
        <message>
            <source>Events in the file</source>
            <translation>Évènements du dossier</translation>
        </message>
        <message>
            <source>Every date and every point says which rule it comes from. What is estimated or not assessed is called so.</source>
            <translation>Chaque date et chaque point indique la règle dont il vient. Ce qui est estimé ou non évalué est nommé comme tel.</translation>
        </message>
        <message>
            <source>Every field of this page is filled in.</source>
            <translation>Tous les champs de cette page sont remplis.</translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation>Exporter en PDF</translation>
        </message>
        <message>
            <source>Features and their levels</source>
            <translation>Critères et leurs niveaux</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Files erased again because they had been erased since: {count}.</source>
            <translation>Dossiers effacés entre-temps et de nouveau effacés : {count}.</translation>
        </message>
        <message>
            <source>Find a file</source>
            <translation>Chercher un dossier</translation>
        </message>
        <message>
            <source>Find by name or birth date</source>
            <translation>Chercher par nom ou date de naissance</translation>
        </message>
        <message>
            <source>For colleagues: stays in the file, appears in no document</source>
            <translation>Pour les collègues : reste au dossier, ne figure dans aucun document</translation>
        </message>
        <message>
            <source>For the person: appears in their explanation</source>
            <translation>Pour la personne : figure dans l’explication qu’elle reçoit</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>From the file to the plan</source>
            <translation>Du dossier au plan</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <source>German is begun: the frame of the window speaks it, everything else is in French. Documents are in Dutch, French or English.</source>
            <translation>L’allemand est commencé : le cadre de la fenêtre le parle, tout le reste est en français. Les documents sont en néerlandais, français ou anglais.</translation>
        </message>
        <message>
            <source>Go to the next question</source>
            <translation>Aller à la question suivante</translation>
        </message>
        <message>
            <source>Go to: {field}</source>
            <translation>Aller à : {field}</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Group of conditions</source>
            <translation>Groupe d’affections</translation>
        </message>
        <message>
            <source>Hand over and take over</source>
            <translation>Transmettre et reprendre</translation>
        </message>
        <message>
            <source>Hand over the selected file</source>
            <translation>Transmettre le dossier choisi</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Certitude</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Importer un fichier</translation>
        </message>
        <message>
            <source>It proposes, you decide</source>
            <translation>Il propose, vous décidez</translation>
        </message>
        <message>
            <source>Jump to a group by its first letter</source>
            <translation>Aller à un groupe par sa première lettre</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language of the printed form</source>
            <translation>Langue sur papier</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
        </message>
        <message>
            <source>Languages spoken and written</source>
            <translation>Langues parlées et écrites</translation>
        </message>
        <message>
            <source>Levels taken over from the questionnaire: {count}</source>
            <translation>Niveaux repris du questionnaire : {count}</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliothèques</translation>
        </message>
        <message>
            <source>Library: {library}, data of {dated}. Rules: {rules}. Instrument: {instrument}.</source>
            <translation>Bibliothèque : {library}, données du {dated}. Règles : {rules}. Instrument : {instrument}.</translation>
        </message>
        <message>
            <source>Licences and diplomas</source>
            <translation>Permis et diplômes</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>Live panel beside the pages</source>
            <translation>Panneau en direct à côté des pages</translation>
        </message>
        <message>
            <source>Lock the vault after</source>
            <translation>Verrouiller le coffre après</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Make it an interval: then the other end</source>
            <translation>En faire un intervalle : puis l’autre borne</translation>
        </message>
        <message>
            <source>Mark as a strength</source>
            <translation>Marquer comme point fort</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Month {month}, day {day}, since {start}</source>
            <translation>Mois {month}, jour {day}, depuis le {start}</translation>
        </message>
        <message>
            <source>Move the action down</source>
            <translation>Descendre l’action</translation>
        </message>
        <message>
            <source>Move the action up</source>
            <translation>Monter l’action</translation>
        </message>
        <message>
            <source>My access</source>
            <translation>Mon accès</translation>
        </message>
        <message>
            <source>National number</source>
            <translation>Numéro national</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Question suivante</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Étapes suivantes</translation>
        </message>
        <message>
            <source>No file here. Press Ctrl+N for a new one, Ctrl+O to import a case file, or add the fictional files with the button above.</source>
            <translation>Aucun dossier ici. Appuyez sur Ctrl+N pour en créer un, sur Ctrl+O pour importer un fichier, ou ajoutez les dossiers fictifs avec le bouton ci-dessus.</translation>
        </message>
        <message>
            <source>No limitation for the rest of the group</source>
            <translation>Sans limitation pour le reste du groupe</translation>
        </message>
        <message>
            <source>No milestone applies. Check the periods on the file page.</source>
            <translation>Aucune échéance ne s’applique. Vérifiez les périodes sur la page Dossier.</translation>
        </message>
        <message>
            <source>No network, no account. After this page you can open fictional files and look at a finished plan.</source>
            <translation>Pas de réseau, pas de compte. Après cette page, vous pouvez ouvrir des dossiers fictifs et voir un plan terminé.</translation>
        </message>
        <message>
            <source>No questions.</source>
            <translation>Pas de questions.</translation>
        </message>
        <message>
            <source>Nobody can mean this day: check the year.</source>
            <translation>Ce jour ne peut pas être voulu : vérifiez l’année.</translation>
        </message>
        <message>
            <source>Nobody found for “{text}”. Type part of the name, or a birth date; Ctrl+N makes a new file.</source>
            <translation>Aucun résultat pour « {text} ». Tapez une partie du nom ou une date de naissance ; Ctrl+N crée un dossier.</translation>
        </message>
        <message>
            <source>Nobody was recognised on the clipboard. Copy lines with a name and a national number or birth date, or a table with headings.</source>
            <translation>Personne n’a été reconnu dans le presse-papiers. Copiez des lignes avec un nom et un numéro national ou une date de naissance, ou un tableau avec des titres.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Not recorded: {count}</source>
            <translation>Non enregistré : {count}</translation>
        </message>
        <message>
            <source>Not valid yet: {count}</source>
            <translation>Pas encore valable : {count}</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Rien ne quitte cet ordinateur</translation>
        </message>
        <message>
            <source>Nothing waits to be prepared. Take the tick off above to see all files, or press Ctrl+N for a new one.</source>
            <translation>Rien n’attend d’être préparé. Décochez la case ci-dessus pour voir tous les dossiers, ou appuyez sur Ctrl+N pour en créer un.</translation>
        </message>
        <message>
            <source>Occupations practised</source>
            <translation>Professions exercées</translation>
        </message>
        <message>
            <source>On / by</source>
            <translation>Le / au plus tard</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Ouvrir {name}</translation>
        </message>
        <message>
            <source>Own jobs</source>
            <translation>Vos postes</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Document PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Paste identity data</source>
            <translation>Coller des données d’identité</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>Question précédente</translation>
        </message>
        <message>
            <source>Print the questionnaire</source>
            <translation>Imprimer le questionnaire</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Questionnaire, tests and notes (answers: {count})</source>
            <translation>Questionnaire, tests et notes (réponses : {count})</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Questions et réponses</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Reason: why not the proposed category (required)</source>
            <translation>Motif : pourquoi pas la catégorie proposée (obligatoire)</translation>
        </message>
        <message>
            <source>Reference occupation</source>
            <translation>Profession de référence</translation>
        </message>
        <message>
            <source>Remarks of the person</source>
            <translation>Remarques de la personne</translation>
        </message>
        <message>
            <source>Remove the action</source>
            <translation>Supprimer l’action</translation>
        </message>
        <message>
            <source>Returned on</source>
            <translation>Reçu en retour le</translation>
        </message>
        <message>
            <source>Risk: must not</source>
            <translation>Risque : ne doit pas</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Say in a sentence why you choose another category than the one proposed.</source>
            <translation>Dites en une phrase pourquoi vous choisissez une autre catégorie que celle proposée.</translation>
        </message>
        <message>
            <source>Say what is done, or remove the action.</source>
            <translation>Dites ce qui est fait, ou supprimez l’action.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Set the level</source>
            <translation>Fixer le niveau</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Signature of the employer</source>
            <translation>Signature de l’employeur</translation>
        </message>
        <message>
            <source>Signature of the worker</source>
            <translation>Signature du travailleur</translation>
        </message>
        <message>
            <source>Skill level</source>
            <translation>Niveau du travail</translation>
        </message>
        <message>
            <source>Spells of incapacity</source>
            <translation>Périodes d’incapacité de travail</translation>
        </message>
        <message>
            <source>Summary, tests and notes</source>
            <translation>Résumé, tests et notes</translation>
        </message>
        <message>
            <source>Sustainable hours a week</source>
            <translation>Heures tenables par semaine</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
        <message>
            <source>Take over as chosen</source>
            <translation>Reprendre selon les choix</translation>
        </message>
        <message>
            <source>Take over from a colleague</source>
            <translation>Reprendre d’un collègue</translation>
        </message>
        <message>
            <source>Take the answer away</source>
            <translation>Effacer la réponse</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>The backup is in place.</source>
            <translation>La sauvegarde est en place.</translation>
        </message>
        <message>
            <source>The check digits do not fit: compare the number with the card.</source>
            <translation>Les chiffres de contrôle ne concordent pas : comparez le numéro avec la carte.</translation>
        </message>
        <message>
            <source>The file of {name} was imported.</source>
            <translation>Le dossier de {name} a été importé.</translation>
        </message>
        <message>
            <source>The library does not know the reference occupation: no score speaks for or against a category.</source>
            <translation>La bibliothèque ne connaît pas la profession de référence : aucun score ne parle pour ou contre une catégorie.</translation>
        </message>
        <message>
            <source>The permission ends before it begins.</source>
            <translation>L’autorisation se termine avant de commencer.</translation>
        </message>
        <message>
            <source>The proposal has changed since you chose: choose again or give a reason.</source>
            <translation>La proposition a changé depuis votre choix : choisissez à nouveau ou motivez.</translation>
        </message>
        <message>
            <source>The summary with reasons is on the clipboard.</source>
            <translation>Le résumé motivé est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>The vault it replaced is kept in {folder}.</source>
            <translation>Le coffre remplacé est conservé dans {folder}.</translation>
        </message>
        <message>
            <source>These are more hours than those of a full-timer.</source>
            <translation>C’est plus d’heures que celles d’un temps plein.</translation>
        </message>
        <message>
            <source>This cannot stay empty.</source>
            <translation>Ceci ne peut pas rester vide.</translation>
        </message>
        <message>
            <source>This consultation is closed: the visit can be read, not changed.</source>
            <translation>Cette consultation est clôturée : la visite peut être lue, pas modifiée.</translation>
        </message>
        <message>
            <source>This day lies before the consultation.</source>
            <translation>Ce jour précède la consultation.</translation>
        </message>
        <message>
            <source>This is more than the highest benefit by law: check the amount.</source>
            <translation>C’est plus que l’indemnité légale maximale : vérifiez le montant.</translation>
        </message>
        <message>
            <source>This occupation is not in the library. Choose another on the file page.</source>
            <translation>Cette profession ne figure pas dans la bibliothèque. Choisissez-en une autre sur la page Dossier.</translation>
        </message>
        <message>
            <source>This own job is not saved yet: save it or cancel. Closing once more gives it up.</source>
            <translation>Ce poste n’est pas encore enregistré : enregistrez-le ou annulez. Fermer encore une fois l’abandonne.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Ligne du temps</translation>
        </message>
        <message>
            <source>To prepare only</source>
            <translation>À préparer uniquement</translation>
        </message>
        <message>
            <source>Type the day.</source>
            <translation>Tapez le jour.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Utilisateurs</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Coffre</translation>
        </message>
        <message>
            <source>Visit to the work post</source>
            <translation>Visite du poste de travail</translation>
        </message>
        <message>
            <source>Wages from a file</source>
            <translation>Salaires d’un fichier</translation>
        </message>
        <message>
            <source>Wait {seconds} s before the next attempt.</source>
            <translation>Attendez {seconds} s avant le prochain essai.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Écrire une note</translation>
        </message>
        <message>
            <source>Written and signed: {file}</source>
            <translation>Écrit et signé : {file}</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Enregistré : {file}</translation>
        </message>
        <message>
            <source>answers taken over</source>
            <translation>réponses reprises</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>comme le système</translation>
        </message>
        <message>
            <source>compared with the usual occupation</source>
            <translation>comparaison : profession habituelle</translation>
        </message>
        <message>
            <source>compared with the whole labour market</source>
            <translation>comparaison : tout le marché du travail</translation>
        </message>
        <message>
            <source>consultation</source>
            <translation>consultation</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>sombre</translation>
        </message>
        <message>
            <source>due</source>
            <translation>à faire</translation>
        </message>
        <message>
            <source>folded away</source>
            <translation>replié</translation>
        </message>
        <message>
            <source>high</source>
            <translation>élevé</translation>
        </message>
        <message>
            <source>light</source>
            <translation>clair</translation>
        </message>
        <message>
            <source>no limitation for the rest of the group</source>
            <translation>sans limitation pour le reste du groupe</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>past</source>
            <translation>passé</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <translation>questionnaire</translation>
        </message>
        <message>
            <source>questionnaire came back</source>
            <translation>questionnaire reçu en retour</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>remarque</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>affiché</translation>
        </message>
        <message>
            <source>sustainable hours</source>
            <translation>heures tenables</translation>
        </message>
        <message>
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <source>the person's</source>
            <translation>celle de la personne</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>would settle {share} % of the market</source>
            <translation>trancherait {share} % du marché du travail</translation>
        </message>
        <message>
            <source>{count} fictional files were added.</source>
            <translation>{count} dossiers fictifs ont été ajoutés.</translation>
        </message>
        <message>
            <source>{done} of {all} answered</source>
            <translation>Réponses : {done} sur {all}</translation>
        </message>
        <message>
            <source>{done} of {all} assessed</source>
            <translation>{done} sur {all} évalués</translation>
        </message>
        <message>
            <source>{library} does not know this occupation: without it there is no score.</source>
            <translation>{library} ne connaît pas cette profession : sans elle, pas de score.</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} minutes</translation>
        </message>
        <message>
            <source>{name} ▶</source>
            <translation>{name} ▶</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
        <message>
            <source>◀ Previous</source>
            <translation>◀ Précédent</translation>
        </message>
    </context>
    <context>
        <name>Visit</name>
        <message>
            <source>Adaptations</source>
            <translation>Aménagements</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Exigences</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Section F</source>
            <translation>Rubrique F</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Work post</source>
            <translation>Poste de travail</translation>
        </message>
        <message>
            <source>Workable work</source>
            <translation>Travail faisable</translation>
        </message>
        <message>
            <source>adaptation</source>
            <translation>aménagement</translation>
        </message>
        <message>
            <source>decision of the occupational physician</source>
            <translation>décision du médecin du travail</translation>
        </message>
        <message>
            <source>demand</source>
            <translation>exigence</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>risk indicator</source>
            <translation>indicateur de risque</translation>
        </message>
        <message>
            <source>section F</source>
            <translation>rubrique F</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>signature</translation>
        </message>
        <message>
            <source>task</source>
            <translation>tâche</translation>
        </message>
        <message>
            <source>work post</source>
            <translation>poste de travail</translation>
        </message>
    </context>
    <context>
        <name>_Block</name>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove: {text}</source>
            <translation>Supprimer : {text}</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Fait passer par</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>Passé le</translation>
        </message>
        <message>
            <source>The range of the score is still to be confirmed.</source>
            <translation>L’étendue du score reste à confirmer.</translation>
        </message>
        <message>
            <source>This program does not know this test; it is kept as it is.</source>
            <translation>Ce programme ne connaît pas ce test ; il est conservé tel quel.</translation>
        </message>
        <message>
            <source>Version and circumstances</source>
            <translation>Version et circonstances</translation>
        </message>
        <message>
            <source>{score}: {band} by its published classes</source>
            <translation>{score} : {band} selon les classes publiées</translation>
        </message>
    </context>
</TS>
