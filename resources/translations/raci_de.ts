<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>No longer in the workshop</source>
        <translation>Nicht mehr im Workshop</translation>
    </message>
    <message>
        <source>{activity} × {role} ({stage})</source>
        <translation>{activity} × {role} ({stage})</translation>
    </message>
    <message>
        <source>{activity}: {giver} → {taker}</source>
        <translation>{activity}: {giver} → {taker}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>A finding that is settled</source>
        <translation>Ein geklärter Befund</translation>
    </message>
    <message>
        <source>{finding}: {place}</source>
        <translation>{finding}: {place}</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Accept this finding</source>
        <translation>Diesen Befund annehmen</translation>
    </message>
    <message>
        <source>The room has decided to live with it because …</source>
        <translation>Die Runde hat beschlossen, damit zu leben, weil …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Printed beside the finding.</source>
        <translation>Steht gedruckt neben dem Befund.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who accepts it.</source>
        <translation>Wer ihn annimmt.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New blank workshop</source>
        <translation>&amp;Neuer leerer Workshop</translation>
    </message>
    <message>
        <source>Open &amp;sample workshop</source>
        <translation>&amp;Beispiel-Workshop öffnen</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Export &amp;workbook…</source>
        <translation>&amp;Arbeitsmappe exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;handout…</source>
        <translation>&amp;Handout exportieren…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;names</source>
        <translation>Mit &amp;Namen kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>Nach re&amp;chts ausfüllen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorherige Stelle</translation>
    </message>
    <message>
        <source>&amp;Type across</source>
        <translation>&amp;Quertippen</translation>
    </message>
    <message>
        <source>Pre&amp;sent</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Changed rows</source>
        <translation>&amp;Geänderte Zeilen</translation>
    </message>
    <message>
        <source>Fold all &amp;groups</source>
        <translation>Alle Gruppen &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>Alle Gruppen au&amp;fklappen</translation>
    </message>
    <message>
        <source>&amp;Pitfalls</source>
        <translation>&amp;Fallstricke</translation>
    </message>
    <message>
        <source>Dra&amp;wer</source>
        <translation>&amp;Ablage</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>Previous &amp;finding</source>
        <translation>&amp;Vorheriger Befund</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Add &amp;role…</source>
        <translation>&amp;Rolle hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;activity…</source>
        <translation>&amp;Aktivität hinzufügen…</translation>
    </message>
    <message>
        <source>Insert row a&amp;bove</source>
        <translation>Zeile da&amp;rüber einfügen</translation>
    </message>
    <message>
        <source>Insert row belo&amp;w</source>
        <translation>Zeile darun&amp;ter einfügen</translation>
    </message>
    <message>
        <source>Insert role le&amp;ft</source>
        <translation>Rolle &amp;links einfügen</translation>
    </message>
    <message>
        <source>Insert role rig&amp;ht</source>
        <translation>Rolle re&amp;chts einfügen</translation>
    </message>
    <message>
        <source>R&amp;ole…</source>
        <translation>R&amp;olle…</translation>
    </message>
    <message>
        <source>A&amp;ctivity…</source>
        <translation>A&amp;ktivität…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Move activity &amp;up</source>
        <translation>Aktivität nach &amp;oben</translation>
    </message>
    <message>
        <source>Move activity &amp;down</source>
        <translation>Aktivität nach &amp;unten</translation>
    </message>
    <message>
        <source>Move role &amp;left</source>
        <translation>Rolle nach l&amp;inks</translation>
    </message>
    <message>
        <source>Move role ri&amp;ght</source>
        <translation>Rolle nach rec&amp;hts</translation>
    </message>
    <message>
        <source>&amp;Group rows</source>
        <translation>Zeilen &amp;gruppieren</translation>
    </message>
    <message>
        <source>Re&amp;move activity</source>
        <translation>Aktivität &amp;entfernen</translation>
    </message>
    <message>
        <source>Remo&amp;ve role</source>
        <translation>Rolle ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Add step…</source>
        <translation>Schritt &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Name and subtitle…</source>
        <translation>&amp;Name und Untertitel…</translation>
    </message>
    <message>
        <source>&amp;Duplicate as a new step</source>
        <translation>Als neuen Schritt &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Begin with a copy of the stage before</source>
        <translation>Mit einer Kopie der Stufe davor &amp;beginnen</translation>
    </message>
    <message>
        <source>Move step &amp;earlier</source>
        <translation>Schritt &amp;früher</translation>
    </message>
    <message>
        <source>Move step &amp;later</source>
        <translation>Schritt s&amp;päter</translation>
    </message>
    <message>
        <source>Re&amp;move step</source>
        <translation>Schritt &amp;entfernen</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Nä&amp;chster Reiter</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Voriger Reiter</translation>
    </message>
    <message>
        <source>&amp;Swap the two stages</source>
        <translation>Die beiden Stufen &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleich</translation>
    </message>
    <message>
        <source>Sho&amp;w the earlier stage in Compare</source>
        <translation>Die frühere Stufe im Vergleich &amp;zeigen</translation>
    </message>
    <message>
        <source>Cop&amp;y the ledger of moves</source>
        <translation>Verschiebungen k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy picture and led&amp;ger</source>
        <translation>Bild und Versch&amp;iebungen kopieren</translation>
    </message>
    <message>
        <source>Save p&amp;icture of the comparison…</source>
        <translation>Bild des Vergleichs &amp;speichern…</translation>
    </message>
    <message>
        <source>Loc&amp;k the reference</source>
        <translation>Re&amp;ferenz sperren</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Maßnahmen</translation>
    </message>
    <message>
        <source>&amp;Parking lot</source>
        <translation>&amp;Parkplatz</translation>
    </message>
    <message>
        <source>&amp;Moves and votes</source>
        <translation>&amp;Verschiebungen und Stimmen</translation>
    </message>
    <message>
        <source>Record a decisio&amp;n…</source>
        <translation>Entscheidung &amp;festhalten…</translation>
    </message>
    <message>
        <source>Record an a&amp;ction…</source>
        <translation>Ma&amp;ßnahme festhalten…</translation>
    </message>
    <message>
        <source>Par&amp;k a question…</source>
        <translation>Frage par&amp;ken…</translation>
    </message>
    <message>
        <source>Row a&amp;greed</source>
        <translation>Zeile e&amp;inig</translation>
    </message>
    <message>
        <source>Row c&amp;ontested</source>
        <translation>Zeile &amp;strittig</translation>
    </message>
    <message>
        <source>Row park&amp;ed</source>
        <translation>Zeile &amp;geparkt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>&amp;Start or pause the agenda</source>
        <translation>Agenda sta&amp;rten oder anhalten</translation>
    </message>
    <message>
        <source>Ne&amp;xt step of the agenda</source>
        <translation>Nächster S&amp;chritt der Agenda</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Handout</source>
        <translation>&amp;Handout</translation>
    </message>
    <message>
        <source>&amp;Letters and scopes</source>
        <translation>&amp;Buchstaben und Geltungsbereiche</translation>
    </message>
    <message>
        <source>&amp;Roles and activities</source>
        <translation>Rollen und &amp;Aktivitäten</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>R&amp;egeln…</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Tasten und Gesten</translation>
    </message>
    <message>
        <source>&amp;About RACI Desktop</source>
        <translation>Ü&amp;ber RACI Desktop</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Shared outcome, meaning of the letters</source>
        <translation>Gemeinsames Ergebnis, Bedeutung der Buchstaben</translation>
    </message>
    <message>
        <source>Today: everybody marks in silence</source>
        <translation>Heute: Alle tragen still ein</translation>
    </message>
    <message>
        <source>Contested cells: three minutes each, decide or park</source>
        <translation>Strittige Zellen: je drei Minuten, entscheiden oder parken</translation>
    </message>
    <message>
        <source>Findings read aloud, one question each</source>
        <translation>Befunde vorlesen, je eine Frage</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Target: the As first, then the Rs, then fewer C and I</source>
        <translation>Ziel: zuerst die A, dann die R, dann weniger C und I</translation>
    </message>
    <message>
        <source>Before against after: who pays, which team first</source>
        <translation>Vorher gegen Nachher: wer zahlt, welches Team zuerst</translation>
    </message>
    <message>
        <source>Vote per moved A, record dissent, read back, export</source>
        <translation>Abstimmung je verschobenem A, abweichende Meinungen festhalten, vorlesen, exportieren</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>Beginnt nach</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Begin it again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Default agenda</source>
        <translation>Standardagenda</translation>
    </message>
    <message>
        <source>Goes back to the steps of a usual workshop</source>
        <translation>Kehrt zu den Schritten eines üblichen Workshops zurück</translation>
    </message>
    <message>
        <source>{count} steps, {hours} h {minutes} min in all</source>
        <translation>{count} Schritte, insgesamt {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>Zu diesem Schritt</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>AgendaReadout</name>
    <message>
        <source>over {minutes} min</source>
        <translation>über {minutes} min</translation>
    </message>
    <message>
        <source>left of {minutes} min</source>
        <translation>von {minutes} min übrig</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Agenda, step {number} of {count}: {name}, {time} over its {minutes} minutes</source>
        <translation>Agenda, Schritt {number} von {count}: {name}, {time} über die {minutes} Minuten hinaus</translation>
    </message>
    <message>
        <source>Agenda, step {number} of {count}: {name}, {time} left of {minutes} minutes</source>
        <translation>Agenda, Schritt {number} von {count}: {name}, noch {time} von {minutes} Minuten</translation>
    </message>
    <message>
        <source>Opens or closes the agenda in the drawer</source>
        <translation>Öffnet oder schließt die Agenda in der Ablage</translation>
    </message>
    <message>
        <source>Agenda {number} of {count} · {name}</source>
        <translation>Agenda {number} von {count} · {name}</translation>
    </message>
    <message>
        <source>Agenda · {count} steps, {minutes} min</source>
        <translation>Agenda · {count} Schritte, {minutes} min</translation>
    </message>
</context>
<context>
    <name>Announce</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>new blocker: {title}</source>
        <translation>neuer Blocker: {title}</translation>
    </message>
    <message>
        <source>new warning: {title}</source>
        <translation>neue Warnung: {title}</translation>
    </message>
    <message>
        <source>new note: {title}</source>
        <translation>neuer Hinweis: {title}</translation>
    </message>
    <message>
        <source>{count} new findings, first a blocker: {title}</source>
        <translation>{count} neue Befunde, zuerst ein Blocker: {title}</translation>
    </message>
    <message>
        <source>{count} new findings, first a warning: {title}</source>
        <translation>{count} neue Befunde, zuerst eine Warnung: {title}</translation>
    </message>
    <message>
        <source>{count} new findings, first a note: {title}</source>
        <translation>{count} neue Befunde, zuerst ein Hinweis: {title}</translation>
    </message>
    <message>
        <source>1 finding settled</source>
        <translation>1 Befund erledigt</translation>
    </message>
    <message>
        <source>{count} findings settled</source>
        <translation>{count} Befunde erledigt</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>{name} (1)</source>
        <translation>{name} (1)</translation>
    </message>
    <message>
        <source>{name} (2)</source>
        <translation>{name} (2)</translation>
    </message>
</context>
<context>
    <name>CellDialogs</name>
    <message>
        <source>The whole activity</source>
        <translation>Die ganze Aktivität</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Scope of the letter</source>
        <translation>Geltungsbereich des Buchstabens</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Choose a scope, or write one of your own.</source>
        <translation>Wählen Sie einen Geltungsbereich oder schreiben Sie einen eigenen.</translation>
    </message>
    <message>
        <source>Set scope</source>
        <translation>Festlegen</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Fill 1 cell</source>
        <translation>1 Zelle füllen</translation>
    </message>
    <message>
        <source>Fill {count} cells</source>
        <translation>{count} Zellen füllen</translation>
    </message>
    <message>
        <source>Cut 1 cell</source>
        <translation>1 Zelle ausschneiden</translation>
    </message>
    <message>
        <source>Cut {count} cells</source>
        <translation>{count} Zellen ausschneiden</translation>
    </message>
    <message>
        <source>Note: {count} cells</source>
        <translation>Notiz: {count} Zellen</translation>
    </message>
    <message>
        <source>No scope: {count} letters</source>
        <translation>Kein Geltungsbereich: {count} Buchstaben</translation>
    </message>
    <message>
        <source>Scope {scope}: {count} letters</source>
        <translation>Geltungsbereich {scope}: {count} Buchstaben</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} Zellen</translation>
    </message>
    <message>
        <source>These cells have different notes; what is written here takes their place.</source>
        <translation>Diese Zellen haben unterschiedliche Notizen; was hier geschrieben wird, tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Nothing changes: the cells are filled so already.</source>
        <translation>Nichts ändert sich: Die Zellen sind bereits so gefüllt.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Clear letters</source>
        <translation>Buchstaben entfernen</translation>
    </message>
    <message>
        <source>Fill {count} cells with</source>
        <translation>{count} Zellen füllen mit</translation>
    </message>
    <message>
        <source>Scope of {letter} ({count})</source>
        <translation>Geltungsbereich von {letter} ({count})</translation>
    </message>
    <message>
        <source>Whole activity</source>
        <translation>Ganze Aktivität</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Scope of {letter}</source>
        <translation>Geltungsbereich von {letter}</translation>
    </message>
    <message>
        <source>Move accountability to</source>
        <translation>Rechenschaft verschieben an</translation>
    </message>
    <message>
        <source>Move accountability ({scope}) to</source>
        <translation>Rechenschaft ({scope}) verschieben an</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Rename group {group} to {name}</source>
        <translation>Gruppe {group} in {name} umbenennen</translation>
    </message>
    <message>
        <source>Dissolve group {group}</source>
        <translation>Gruppe {group} auflösen</translation>
    </message>
    <message>
        <source>Add group {group}</source>
        <translation>Gruppe {group} hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate {count} activities</source>
        <translation>{count} Aktivitäten duplizieren</translation>
    </message>
    <message>
        <source>Duplicate {count} roles</source>
        <translation>{count} Rollen duplizieren</translation>
    </message>
    <message>
        <source>Reset all rules</source>
        <translation>Alle Regeln zurücksetzen</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <source>The history of this step cannot be read.</source>
        <translation>Der Verlauf dieses Schritts ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“{label}” no longer fits the workshop, so it is left as it is.</source>
        <translation>„{label}“ passt nicht mehr zum Workshop und bleibt daher, wie es ist.</translation>
    </message>
    <message>
        <source>Restore snapshot “{name}”</source>
        <translation>Momentaufnahme „{name}“ wiederherstellen</translation>
    </message>
    <message>
        <source>Add agenda step {name}</source>
        <translation>Agendaschritt {name} hinzufügen</translation>
    </message>
    <message>
        <source>Change agenda step {name}</source>
        <translation>Agendaschritt {name} ändern</translation>
    </message>
    <message>
        <source>Move agenda step {name}</source>
        <translation>Agendaschritt {name} verschieben</translation>
    </message>
    <message>
        <source>Remove agenda step {name}</source>
        <translation>Agendaschritt {name} entfernen</translation>
    </message>
    <message>
        <source>Remove {count} agenda steps</source>
        <translation>{count} Agendaschritte entfernen</translation>
    </message>
    <message>
        <source>Reset the agenda</source>
        <translation>Agenda zurücksetzen</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} Zellen</translation>
    </message>
    <message>
        <source>Place {letter}: {where}</source>
        <translation>{letter} setzen: {where}</translation>
    </message>
    <message>
        <source>Replace by {letter}: {where}</source>
        <translation>Durch {letter} ersetzen: {where}</translation>
    </message>
    <message>
        <source>Remove {letter}: {where}</source>
        <translation>{letter} entfernen: {where}</translation>
    </message>
    <message>
        <source>Clear {where}</source>
        <translation>{where} leeren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Copy {letter}: {giver} → {taker}, {activity}</source>
        <translation>{letter} kopieren: {giver} → {taker}, {activity}</translation>
    </message>
    <message>
        <source>Move {letter}: {giver} → {taker}, {activity}</source>
        <translation>{letter} verschieben: {giver} → {taker}, {activity}</translation>
    </message>
    <message>
        <source>Scope {scope}: {where}</source>
        <translation>Geltungsbereich {scope}: {where}</translation>
    </message>
    <message>
        <source>Scope none: {where}</source>
        <translation>Kein Geltungsbereich: {where}</translation>
    </message>
    <message>
        <source>Note: {where}</source>
        <translation>Notiz: {where}</translation>
    </message>
    <message>
        <source>Write cells</source>
        <translation>Zellen schreiben</translation>
    </message>
    <message>
        <source>Duplicate role {name}</source>
        <translation>Rolle {name} duplizieren</translation>
    </message>
    <message>
        <source>Split role {name}</source>
        <translation>Rolle {name} aufteilen</translation>
    </message>
    <message>
        <source>Duplicate activity {name}</source>
        <translation>Aktivität {name} duplizieren</translation>
    </message>
    <message>
        <source>Split activity {name}</source>
        <translation>Aktivität {name} aufteilen</translation>
    </message>
    <message>
        <source>Use letters {name}</source>
        <translation>Buchstaben {name} verwenden</translation>
    </message>
    <message>
        <source>Define letter {letter}</source>
        <translation>Buchstaben {letter} definieren</translation>
    </message>
    <message>
        <source>Merge role {gone} into {name}</source>
        <translation>Rolle {gone} mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>Merge {count} roles into {name}</source>
        <translation>{count} Rollen zu {name} zusammenführen</translation>
    </message>
    <message>
        <source>Merge activity {gone} into {name}</source>
        <translation>Aktivität {gone} mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>Merge {count} activities into {name}</source>
        <translation>{count} Aktivitäten zu {name} zusammenführen</translation>
    </message>
    <message>
        <source>Move role {name}</source>
        <translation>Rolle {name} verschieben</translation>
    </message>
    <message>
        <source>Move {count} roles</source>
        <translation>{count} Rollen verschieben</translation>
    </message>
    <message>
        <source>Move activity {name}</source>
        <translation>Aktivität {name} verschieben</translation>
    </message>
    <message>
        <source>Move {count} activities</source>
        <translation>{count} Aktivitäten verschieben</translation>
    </message>
    <message>
        <source>Move activity {name} to group {group}</source>
        <translation>Aktivität {name} in Gruppe {group} verschieben</translation>
    </message>
    <message>
        <source>Move {count} activities to group {group}</source>
        <translation>{count} Aktivitäten in Gruppe {group} verschieben</translation>
    </message>
    <message>
        <source>Add role {name}</source>
        <translation>Rolle {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add activity {name}</source>
        <translation>Aktivität {name} hinzufügen</translation>
    </message>
    <message>
        <source>Rename role {old} to {new}</source>
        <translation>Rolle {old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Set {old}</source>
        <translation>{old} ändern</translation>
    </message>
    <message>
        <source>Rename activity {old} to {new}</source>
        <translation>Aktivität {old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Remove role {name}</source>
        <translation>Rolle {name} entfernen</translation>
    </message>
    <message>
        <source>Remove {count} roles</source>
        <translation>{count} Rollen entfernen</translation>
    </message>
    <message>
        <source>Remove activity {name}</source>
        <translation>Aktivität {name} entfernen</translation>
    </message>
    <message>
        <source>Remove {count} activities</source>
        <translation>{count} Aktivitäten entfernen</translation>
    </message>
    <message>
        <source>Record decision “{text}”</source>
        <translation>Entscheidung „{text}“ festhalten</translation>
    </message>
    <message>
        <source>Record action “{text}”</source>
        <translation>Maßnahme „{text}“ festhalten</translation>
    </message>
    <message>
        <source>Park “{text}”</source>
        <translation>„{text}“ parken</translation>
    </message>
    <message>
        <source>Change decision “{text}”</source>
        <translation>Entscheidung „{text}“ ändern</translation>
    </message>
    <message>
        <source>Change action “{text}”</source>
        <translation>Maßnahme „{text}“ ändern</translation>
    </message>
    <message>
        <source>Change parked “{text}”</source>
        <translation>Geparktes „{text}“ ändern</translation>
    </message>
    <message>
        <source>Move decision “{text}”</source>
        <translation>Entscheidung „{text}“ verschieben</translation>
    </message>
    <message>
        <source>Move action “{text}”</source>
        <translation>Maßnahme „{text}“ verschieben</translation>
    </message>
    <message>
        <source>Move parked “{text}”</source>
        <translation>Geparktes „{text}“ verschieben</translation>
    </message>
    <message>
        <source>Remove decision “{text}”</source>
        <translation>Entscheidung „{text}“ entfernen</translation>
    </message>
    <message>
        <source>Remove action “{text}”</source>
        <translation>Maßnahme „{text}“ entfernen</translation>
    </message>
    <message>
        <source>Remove parked “{text}”</source>
        <translation>Geparktes „{text}“ entfernen</translation>
    </message>
    <message>
        <source>Mark {row} as agreed</source>
        <translation>{row} als einig markieren</translation>
    </message>
    <message>
        <source>Mark {row} as contested</source>
        <translation>{row} als strittig markieren</translation>
    </message>
    <message>
        <source>Mark {row} as parked</source>
        <translation>{row} als geparkt markieren</translation>
    </message>
    <message>
        <source>Take back what was said of {row}</source>
        <translation>Aussage zu {row} zurücknehmen</translation>
    </message>
    <message>
        <source>Remove {count} entries</source>
        <translation>{count} Einträge entfernen</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>Record the move of {row}</source>
        <translation>Verschiebung von {row} festhalten</translation>
    </message>
    <message>
        <source>Switch rule {rule} on</source>
        <translation>Regel {rule} einschalten</translation>
    </message>
    <message>
        <source>Switch rule {rule} off</source>
        <translation>Regel {rule} ausschalten</translation>
    </message>
    <message>
        <source>Reset rule {rule}</source>
        <translation>Regel {rule} zurücksetzen</translation>
    </message>
    <message>
        <source>Set rule {rule}</source>
        <translation>Regel {rule} einstellen</translation>
    </message>
    <message>
        <source>Add stage {name}</source>
        <translation>Stufe {name} hinzufügen</translation>
    </message>
    <message>
        <source>Rename stage {name}</source>
        <translation>Stufe {name} umbenennen</translation>
    </message>
    <message>
        <source>Move stage {name}</source>
        <translation>Stufe {name} verschieben</translation>
    </message>
    <message>
        <source>Remove stage {name}</source>
        <translation>Stufe {name} entfernen</translation>
    </message>
    <message>
        <source>Begin stage {name}</source>
        <translation>Stufe {name} beginnen</translation>
    </message>
    <message>
        <source>Copy {source} to {target}</source>
        <translation>{source} nach {target} kopieren</translation>
    </message>
    <message>
        <source>Set title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Set organisation</source>
        <translation>Organisation ändern</translation>
    </message>
    <message>
        <source>Set facilitator</source>
        <translation>Moderation ändern</translation>
    </message>
    <message>
        <source>Set participants</source>
        <translation>Teilnehmende ändern</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Datum ändern</translation>
    </message>
    <message>
        <source>Set outcome</source>
        <translation>Ergebnis ändern</translation>
    </message>
    <message>
        <source>Set source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>Set ask</source>
        <translation>Anliegen ändern</translation>
    </message>
    <message>
        <source>Set decision</source>
        <translation>Entscheidung ändern</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>„Wer entscheidet“ ändern</translation>
    </message>
    <message>
        <source>Set first step</source>
        <translation>Ersten Schritt ändern</translation>
    </message>
    <message>
        <source>Set measure</source>
        <translation>Messgröße ändern</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Set corrections by</source>
        <translation>Korrekturfrist ändern</translation>
    </message>
    <message>
        <source>Set version</source>
        <translation>Version ändern</translation>
    </message>
    <message>
        <source>Set scopes</source>
        <translation>Geltungsbereiche ändern</translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation>Befund annehmen</translation>
    </message>
    <message>
        <source>Withdraw acceptance</source>
        <translation>Annahme zurückziehen</translation>
    </message>
    <message>
        <source>Set budget line of {activity}</source>
        <translation>Budgetposten von {activity} ändern</translation>
    </message>
    <message>
        <source>Set {count} activities</source>
        <translation>{count} Aktivitäten ändern</translation>
    </message>
    <message>
        <source>Add {count} activities</source>
        <translation>{count} Aktivitäten hinzufügen</translation>
    </message>
    <message>
        <source>Set {count} roles</source>
        <translation>{count} Rollen ändern</translation>
    </message>
    <message>
        <source>Add {count} roles</source>
        <translation>{count} Rollen hinzufügen</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>1 cell changes</source>
        <translation>1 Zelle ändert sich</translation>
    </message>
    <message>
        <source>{count} cells change</source>
        <translation>{count} Zellen ändern sich</translation>
    </message>
    <message>
        <source>1 role comes, goes or changes</source>
        <translation>1 Rolle kommt, geht oder ändert sich</translation>
    </message>
    <message>
        <source>{count} roles come, go or change</source>
        <translation>{count} Rollen kommen, gehen oder ändern sich</translation>
    </message>
    <message>
        <source>1 activity comes, goes or changes</source>
        <translation>1 Aktivität kommt, geht oder ändert sich</translation>
    </message>
    <message>
        <source>{count} activities come, go or change</source>
        <translation>{count} Aktivitäten kommen, gehen oder ändern sich</translation>
    </message>
    <message>
        <source>1 stage comes, goes or changes</source>
        <translation>1 Stufe kommt, geht oder ändert sich</translation>
    </message>
    <message>
        <source>{count} stages come, go or change</source>
        <translation>{count} Stufen kommen, gehen oder ändern sich</translation>
    </message>
    <message>
        <source>1 decision, action or parked entry changes</source>
        <translation>1 Entscheidung, Maßnahme oder geparkter Eintrag ändert sich</translation>
    </message>
    <message>
        <source>{count} decisions, actions or parked entries change</source>
        <translation>{count} Entscheidungen, Maßnahmen oder geparkte Einträge ändern sich</translation>
    </message>
    <message>
        <source>1 remark on a row or a move changes</source>
        <translation>1 Bemerkung zu einer Zeile oder Verschiebung ändert sich</translation>
    </message>
    <message>
        <source>{count} remarks on rows or moves change</source>
        <translation>{count} Bemerkungen zu Zeilen oder Verschiebungen ändern sich</translation>
    </message>
    <message>
        <source>The details of workshop and handout change</source>
        <translation>Die Angaben zu Workshop und Handout ändern sich</translation>
    </message>
    <message>
        <source>The letters or their scopes change</source>
        <translation>Die Buchstaben oder ihre Geltungsbereiche ändern sich</translation>
    </message>
    <message>
        <source>1 acceptance or rule setting changes</source>
        <translation>1 Annahme oder Regeleinstellung ändert sich</translation>
    </message>
    <message>
        <source>{count} acceptances or rule settings change</source>
        <translation>{count} Annahmen oder Regeleinstellungen ändern sich</translation>
    </message>
    <message>
        <source>The agenda changes</source>
        <translation>Die Agenda ändert sich</translation>
    </message>
</context>
<context>
    <name>ChangedRules</name>
    <message>
        <source>Off in this workshop.</source>
        <translation>In diesem Workshop ausgeschaltet.</translation>
    </message>
    <message>
        <source>Counts as a {severity} in this workshop, usually as a {usual}.</source>
        <translation>Zählt in diesem Workshop als {severity}, sonst als {usual}.</translation>
    </message>
    <message>
        <source>{limit}: {number}.</source>
        <translation>{limit}: {number}.</translation>
    </message>
    <message>
        <source>{limit}: {number} in this workshop, usually {usual}.</source>
        <translation>{limit}: {number} in diesem Workshop, sonst {usual}.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>The clipboard holds more than a matrix can take; copy the cells you need.</source>
        <translation>Die Zwischenablage enthält mehr, als eine Matrix aufnehmen kann; kopieren Sie nur die nötigen Zellen.</translation>
    </message>
    <message>
        <source>The copied table is larger than {rows} × {columns} cells; copy the part you need.</source>
        <translation>Die kopierte Tabelle ist größer als {rows} × {columns} Zellen; kopieren Sie nur den nötigen Teil.</translation>
    </message>
    <message>
        <source>“{letter}” is not in the letter set {letters}</source>
        <translation>„{letter}“ ist nicht im Buchstabensatz {letters}</translation>
    </message>
    <message>
        <source>These cells do not make one table; select one block of cells.</source>
        <translation>Diese Zellen ergeben keine zusammenhängende Tabelle; wählen Sie einen einzigen Block von Zellen aus.</translation>
    </message>
    <message>
        <source>There is nothing to paste; copy cells or names first.</source>
        <translation>Es gibt nichts einzufügen; kopieren Sie zuerst Zellen oder Namen.</translation>
    </message>
    <message>
        <source>Nothing changes: what was copied is there already.</source>
        <translation>Nichts ändert sich: Das Kopierte steht schon da.</translation>
    </message>
    <message>
        <source>1 cell copied.</source>
        <translation>1 Zelle kopiert.</translation>
    </message>
    <message>
        <source>{count} cells copied.</source>
        <translation>{count} Zellen kopiert.</translation>
    </message>
    <message>
        <source>1 name copied.</source>
        <translation>1 Name kopiert.</translation>
    </message>
    <message>
        <source>{count} names copied.</source>
        <translation>{count} Namen kopiert.</translation>
    </message>
    <message>
        <source>Names are not cut; copy them, or remove the activities.</source>
        <translation>Namen werden nicht ausgeschnitten; kopieren Sie sie, oder entfernen Sie die Aktivitäten.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add activities</source>
        <translation>Aktivitäten hinzufügen</translation>
    </message>
    <message>
        <source>One activity per line</source>
        <translation>Eine Aktivität pro Zeile</translation>
    </message>
    <message>
        <source>Choose a cell first: click one of its cells.</source>
        <translation>Wählen Sie zuerst eine Zelle: Klicken Sie auf eine ihrer Zellen.</translation>
    </message>
    <message>
        <source>Choose a row first: click one of its cells.</source>
        <translation>Wählen Sie zuerst eine Zeile: Klicken Sie auf eine ihrer Zellen.</translation>
    </message>
    <message>
        <source>Choose an activity first: click one of its cells.</source>
        <translation>Wählen Sie zuerst eine Aktivität: Klicken Sie auf eine ihrer Zellen.</translation>
    </message>
    <message>
        <source>Choose a role first: click one of its cells.</source>
        <translation>Wählen Sie zuerst eine Rolle: Klicken Sie auf eine ihrer Zellen.</translation>
    </message>
    <message>
        <source>Choose some rows first: click one of its cells.</source>
        <translation>Wählen Sie zuerst einige Zeilen: Klicken Sie auf eine ihrer Zellen.</translation>
    </message>
    <message>
        <source>Choose the cells to fill first: click one of its cells.</source>
        <translation>Wählen Sie zuerst die Zellen zum Ausfüllen: Klicken Sie auf eine davon.</translation>
    </message>
    <message>
        <source>Add roles</source>
        <translation>Rollen hinzufügen</translation>
    </message>
    <message>
        <source>One role per line</source>
        <translation>Eine Rolle pro Zeile</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>There are no letters to compare yet.</source>
        <translation>Noch gibt es keine Buchstaben zu vergleichen.</translation>
    </message>
    <message>
        <source>{stage} is not started and shows the letters of {shown}.</source>
        <translation>{stage} ist nicht begonnen und zeigt die Buchstaben von {shown}.</translation>
    </message>
    <message>
        <source>No letter changed: {after} is as {before}.</source>
        <translation>Kein Buchstabe ist anders: {after} ist wie {before}.</translation>
    </message>
    <message>
        <source>No letter changed: {after} is as {before} in all {total} activities.</source>
        <translation>Kein Buchstabe ist anders: {after} ist in allen {total} Aktivitäten wie {before}.</translation>
    </message>
    <message>
        <source>1 cell changed in the one activity.</source>
        <translation>1 Zelle hat sich in der einen Aktivität geändert.</translation>
    </message>
    <message>
        <source>{cells} cells changed in the one activity.</source>
        <translation>{cells} Zellen haben sich in der einen Aktivität geändert.</translation>
    </message>
    <message>
        <source>1 cell changed in 1 of {total} activities.</source>
        <translation>1 Zelle hat sich in 1 von {total} Aktivitäten geändert.</translation>
    </message>
    <message>
        <source>{cells} cells changed in all {total} activities.</source>
        <translation>{cells} Zellen haben sich in allen {total} Aktivitäten geändert.</translation>
    </message>
    <message>
        <source>{cells} cells changed in {rows} of {total} activities.</source>
        <translation>{cells} Zellen haben sich in {rows} von {total} Aktivitäten geändert.</translation>
    </message>
    <message>
        <source>Accountability moved: {role} answers for {now} instead of {was}.</source>
        <translation>Die Rechenschaft wanderte: {role} steht für {now} statt {was} ein.</translation>
    </message>
    <message>
        <source>Accountability moved.</source>
        <translation>Die Rechenschaft wanderte.</translation>
    </message>
    <message>
        <source>Accountability moved in all {moved}: {role} answers for {now} instead of {was}.</source>
        <translation>Die Rechenschaft wanderte in allen {moved}: {role} steht für {now} statt {was} ein.</translation>
    </message>
    <message>
        <source>Accountability moved in all {moved}.</source>
        <translation>Die Rechenschaft wanderte in allen {moved}.</translation>
    </message>
    <message>
        <source>Accountability moved in one of them: {role} answers for {now} instead of {was}.</source>
        <translation>Die Rechenschaft wanderte in einer davon: {role} steht für {now} statt {was} ein.</translation>
    </message>
    <message>
        <source>Accountability moved in one of them.</source>
        <translation>Die Rechenschaft wanderte in einer davon.</translation>
    </message>
    <message>
        <source>Accountability moved in {moved} of them: {role} answers for {now} instead of {was}.</source>
        <translation>Die Rechenschaft wanderte in {moved} davon: {role} steht für {now} statt {was} ein.</translation>
    </message>
    <message>
        <source>Accountability moved: {role} answers for none instead of {was}.</source>
        <translation>Die Rechenschaft wanderte: {role} steht für keine statt {was} ein.</translation>
    </message>
    <message>
        <source>Accountability moved in all {moved}: {role} answers for none instead of {was}.</source>
        <translation>Die Rechenschaft wanderte in allen {moved}: {role} steht für keine statt {was} ein.</translation>
    </message>
    <message>
        <source>Accountability moved in one of them: {role} answers for none instead of {was}.</source>
        <translation>Die Rechenschaft wanderte in einer davon: {role} steht für keine statt {was} ein.</translation>
    </message>
    <message>
        <source>Accountability moved in {moved} of them: {role} answers for none instead of {was}.</source>
        <translation>Die Rechenschaft wanderte in {moved} davon: {role} steht für keine statt {was} ein.</translation>
    </message>
    <message>
        <source>Accountability moved in {moved} of them.</source>
        <translation>Die Rechenschaft wanderte in {moved} davon.</translation>
    </message>
    <message>
        <source>Accountability stays where it is.</source>
        <translation>Die Rechenschaft bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>In 1 activity somebody answers who did not before.</source>
        <translation>In 1 Aktivität steht jemand ein, wo es vorher niemand tat.</translation>
    </message>
    <message>
        <source>In {count} activities somebody answers who did not before.</source>
        <translation>In {count} Aktivitäten steht jemand ein, wo es vorher niemand tat.</translation>
    </message>
    <message>
        <source>In 1 activity nobody took over from who answered before.</source>
        <translation>In 1 Aktivität übernahm niemand, was vorher jemand trug.</translation>
    </message>
    <message>
        <source>In {count} activities nobody took over from who answered before.</source>
        <translation>In {count} Aktivitäten übernahm niemand, was vorher jemand trug.</translation>
    </message>
    <message>
        <source>1 unchanged row hidden. {role} keeps it.</source>
        <translation>1 unveränderte Zeile verborgen. {role} behält sie.</translation>
    </message>
    <message>
        <source>2 unchanged rows hidden. {role} keeps both.</source>
        <translation>2 unveränderte Zeilen verborgen. {role} behält beide.</translation>
    </message>
    <message>
        <source>{count} unchanged rows hidden. {role} keeps all {count}.</source>
        <translation>{count} unveränderte Zeilen verborgen. {role} behält alle {count}.</translation>
    </message>
    <message>
        <source>1 row hidden whose accountability stays. {role} keeps it.</source>
        <translation>1 Zeile verborgen, deren Rechenschaft bleibt. {role} behält sie.</translation>
    </message>
    <message>
        <source>2 rows hidden whose accountability stays. {role} keeps both.</source>
        <translation>2 Zeilen verborgen, deren Rechenschaft bleibt. {role} behält beide.</translation>
    </message>
    <message>
        <source>{count} rows hidden whose accountability stays. {role} keeps all {count}.</source>
        <translation>{count} Zeilen verborgen, deren Rechenschaft bleibt. {role} behält alle {count}.</translation>
    </message>
    <message>
        <source>1 row hidden whose accountability stays.</source>
        <translation>1 Zeile verborgen, deren Rechenschaft bleibt.</translation>
    </message>
    <message>
        <source>{count} rows hidden whose accountability stays.</source>
        <translation>{count} Zeilen verborgen, deren Rechenschaft bleibt.</translation>
    </message>
    <message>
        <source>1 unchanged row hidden.</source>
        <translation>1 unveränderte Zeile verborgen.</translation>
    </message>
    <message>
        <source>{count} unchanged rows hidden.</source>
        <translation>{count} unveränderte Zeilen verborgen.</translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 geändert</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>no moves</source>
        <translation>keine Verschiebungen</translation>
    </message>
    <message>
        <source>1 move in 1 activity</source>
        <translation>1 Verschiebung in 1 Aktivität</translation>
    </message>
    <message>
        <source>{moves} moves in 1 activity</source>
        <translation>{moves} Verschiebungen in 1 Aktivität</translation>
    </message>
    <message>
        <source>{moves} moves in {activities} activities</source>
        <translation>{moves} Verschiebungen in {activities} Aktivitäten</translation>
    </message>
    <message>
        <source>Hold {key} for {stage}</source>
        <translation>{key} halten für {stage}</translation>
    </message>
    <message>
        <source>Showing {stage}</source>
        <translation>Gezeigt wird {stage}</translation>
    </message>
    <message>
        <source>Show {stage}</source>
        <translation>{stage} zeigen</translation>
    </message>
    <message>
        <source>Hold the key B to see {stage}, or press this button</source>
        <translation>Halten Sie die Taste B, um {stage} zu sehen, oder drücken Sie diesen Knopf</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Struck letters are before, full ones after, faded ones unchanged</source>
        <translation>Durchgestrichene Buchstaben sind vorher, volle nachher, blasse unverändert</translation>
    </message>
    <message>
        <source>Changed rows only</source>
        <translation>Nur geänderte Zeilen</translation>
    </message>
    <message>
        <source>Only the As</source>
        <translation>Nur die A</translation>
    </message>
    <message>
        <source>Picture of the comparison</source>
        <translation>Bild des Vergleichs</translation>
    </message>
    <message>
        <source>&amp;Copy picture and ledger</source>
        <translation>Bild und Verschiebungen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Letters per role</source>
        <translation>Buchstaben je Rolle</translation>
    </message>
    <message>
        <source>{role}, {letter}: {before} before, {after} after</source>
        <translation>{role}, {letter}: {before} vorher, {after} nachher</translation>
    </message>
    <message>
        <source>{before} compared with {after}</source>
        <translation>{before} im Vergleich mit {after}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>{title}: {before} compared with {after}</source>
        <translation>{title}: {before} im Vergleich mit {after}</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Pitfalls: {before}; {after}</source>
        <translation>Fallstricke: {before}; {after}</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Fallstricke</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing is open in {stage}</source>
        <translation>Nichts ist offen in {stage}</translation>
    </message>
    <message>
        <source>{stage} is not started</source>
        <translation>{stage} ist nicht begonnen</translation>
    </message>
    <message>
        <source>Picture and ledger copied.</source>
        <translation>Bild und Verschiebungen kopiert.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png);;SVG drawings (*.svg)</source>
        <translation>PNG-Bilder (*.png);;SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>The picture was not written</source>
        <translation>Das Bild wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Picture saved as {path}</source>
        <translation>Bild gespeichert als {path}</translation>
    </message>
    <message>
        <source>Activities compared</source>
        <translation>Verglichene Aktivitäten</translation>
    </message>
    <message>
        <source>{after}, was {before}</source>
        <translation>{after}, war {before}</translation>
    </message>
    <message>
        <source>{letters}, unchanged</source>
        <translation>{letters}, unverändert</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Type a date in any usual form, or press Down for a calendar</source>
        <translation>Datum in üblicher Form eingeben oder mit Pfeil nach unten den Kalender öffnen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Digital reliability</source>
        <translation>Digitale Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>31 March 2026</source>
        <translation>31. März 2026</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>One per line or separated by commas</source>
        <translation>Einer pro Zeile oder mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Outcome everybody shares</source>
        <translation>Ergebnis, das alle teilen</translation>
    </message>
    <message>
        <source>What will be better for customers</source>
        <translation>Was für Kunden besser wird</translation>
    </message>
    <message>
        <source>The ask</source>
        <translation>Das Anliegen</translation>
    </message>
    <message>
        <source>Left empty, it is put together from the moves</source>
        <translation>Leer gelassen, wird es aus den Verschiebungen gebildet</translation>
    </message>
    <message>
        <source>Decision needed</source>
        <translation>Nötige Entscheidung</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Erster kleiner Schritt</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Woran wir es merken</translation>
    </message>
    <message>
        <source>Decision owner</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Corrections by</source>
        <translation>Korrekturen bis</translation>
    </message>
    <message>
        <source>7 April 2026</source>
        <translation>7. April 2026</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Source of the story</source>
        <translation>Quelle der Geschichte</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>Downtime</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} Min. {seconds} Sek.</translation>
    </message>
    <message>
        <source>{target} %</source>
        <translation>{target} %</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Drawer</source>
        <translation>Ablage</translation>
    </message>
</context>
<context>
    <name>DrawerBar</name>
    <message>
        <source>Opens or closes this page of the drawer</source>
        <translation>Öffnet oder schließt diese Seite der Ablage</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More pages of the drawer</source>
        <translation>Weitere Seiten der Ablage</translation>
    </message>
    <message>
        <source>Height of the drawer</source>
        <translation>Höhe der Ablage</translation>
    </message>
    <message>
        <source>Press for low, middle or high; the arrow keys go by small steps</source>
        <translation>Drücken für niedrig, mittel oder hoch; die Pfeiltasten gehen in kleinen Schritten</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Ablage schließen</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ablage öffnen</translation>
    </message>
    <message>
        <source>{page}, {count}</source>
        <translation>{page}, {count}</translation>
    </message>
</context>
<context>
    <name>DrawerLists</name>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
</context>
<context>
    <name>DrawerPages</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Handout</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Roles and activities</source>
        <translation>Rollen und Aktivitäten</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Nothing changes here</source>
        <translation>Hier ändert sich nichts</translation>
    </message>
    <message>
        <source>This letter already stands in the cell</source>
        <translation>Dieser Buchstabe steht schon in der Zelle</translation>
    </message>
    <message>
        <source>Esc cancels</source>
        <translation>Esc bricht ab</translation>
    </message>
    <message>
        <source>{role}: {letter}</source>
        <translation>{role}: {letter}</translation>
    </message>
    <message>
        <source>Copy to {taker}: {letter}</source>
        <translation>Kopie an {taker}: {letter}</translation>
    </message>
    <message>
        <source>{letter} moves to {taker}, {row}</source>
        <translation>{letter} geht an {taker}, {row}</translation>
    </message>
    <message>
        <source>Accountability moves: {giver} → {taker}</source>
        <translation>Die Rechenschaft wandert: {giver} → {taker}</translation>
    </message>
    <message>
        <source>{letter} moves: {giver} → {taker}</source>
        <translation>{letter} wandert: {giver} → {taker}</translation>
    </message>
    <message>
        <source>{role} keeps the rest</source>
        <translation>{role} behält den Rest</translation>
    </message>
    <message>
        <source>Closes {findings}</source>
        <translation>Schließt {findings}</translation>
    </message>
    <message>
        <source>Opens {findings}</source>
        <translation>Öffnet {findings}</translation>
    </message>
    <message>
        <source>This stage is the locked reference</source>
        <translation>Diese Stufe ist die gesperrte Referenz</translation>
    </message>
    <message>
        <source>Click its lock to change it</source>
        <translation>Klicken Sie auf ihr Schloss, um sie zu ändern</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nichts ändert sich</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>closes {findings}</source>
        <translation>schließt {findings}</translation>
    </message>
    <message>
        <source>opens {findings}</source>
        <translation>öffnet {findings}</translation>
    </message>
    <message>
        <source>Adds {count} rows</source>
        <translation>Fügt {count} Zeilen hinzu</translation>
    </message>
    <message>
        <source>Adds 1 row</source>
        <translation>Fügt 1 Zeile hinzu</translation>
    </message>
    <message>
        <source>changes 1 cell</source>
        <translation>ändert 1 Zelle</translation>
    </message>
    <message>
        <source>Changes 1 cell</source>
        <translation>Ändert 1 Zelle</translation>
    </message>
    <message>
        <source>changes {count} cells</source>
        <translation>ändert {count} Zellen</translation>
    </message>
    <message>
        <source>Changes {count} cells</source>
        <translation>Ändert {count} Zellen</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} Befunde</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Begin the workshop</source>
        <translation>Den Workshop beginnen</translation>
    </message>
    <message>
        <source>Add roles…</source>
        <translation>Rollen hinzufügen…</translation>
    </message>
    <message>
        <source>Add activities…</source>
        <translation>Aktivitäten hinzufügen…</translation>
    </message>
    <message>
        <source>Import a sheet…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation>Wer macht was?</translation>
    </message>
    <message>
        <source>Type or paste the roles and the activities, or begin with the sheet you have.</source>
        <translation>Tippen oder fügen Sie Rollen und Aktivitäten ein, oder beginnen Sie mit der Tabelle, die Sie haben.</translation>
    </message>
    <message>
        <source>Now the roles</source>
        <translation>Nun die Rollen</translation>
    </message>
    <message>
        <source>They become the columns: offices and teams rather than people.</source>
        <translation>Sie werden die Spalten: Ämter und Teams statt Personen.</translation>
    </message>
    <message>
        <source>Now the activities</source>
        <translation>Nun die Aktivitäten</translation>
    </message>
    <message>
        <source>They become the rows; ten to twenty are a good size.</source>
        <translation>Sie werden die Zeilen; zehn bis zwanzig sind eine gute Größe.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The last action was not completed; everything shown as saved is on disk.</source>
        <translation>Die letzte Aktion wurde nicht abgeschlossen; alles als gespeichert Gezeigte ist auf der Festplatte.</translation>
    </message>
    <message>
        <source>What the developers need, none of your text in it, is in {path}.</source>
        <translation>Was die Entwickler brauchen, ohne Ihren Text, steht in {path}.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Keep snapshot “{name}”</source>
        <translation>Momentaufnahme „{name}“ festhalten</translation>
    </message>
    <message>
        <source>Rename snapshot “{old}” to “{new}”</source>
        <translation>Momentaufnahme „{old}“ in „{new}“ umbenennen</translation>
    </message>
    <message>
        <source>Remove snapshot “{name}”</source>
        <translation>Momentaufnahme „{name}“ entfernen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“{name}” is a folder; choose another file name.</source>
        <translation>„{name}“ ist ein Ordner; wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; choose another folder for “{name}”.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht; wählen Sie einen anderen Ordner für „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program; close it there and export again.</source>
        <translation>„{name}“ ist in einem anderen Programm geöffnet; schließen Sie die Datei dort und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no permission to write “{name}” in “{folder}”; choose another folder.</source>
        <translation>Es fehlt das Recht, „{name}“ in „{folder}“ zu schreiben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for “{name}”; free some space and try again.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz für „{name}“; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file name “{name}…” is too long; choose a shorter one.</source>
        <translation>Der Dateiname „{name}…“ ist zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>“{name}” could not be written in “{folder}” ({reason}); choose another folder.</source>
        <translation>„{name}“ ließ sich nicht in „{folder}“ schreiben ({reason}); wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The workshop is still being opened.</source>
        <translation>Der Workshop wird noch geöffnet.</translation>
    </message>
    <message>
        <source>The workshop is still being opened. “{name}” is not written.</source>
        <translation>Der Workshop wird noch geöffnet. „{name}“ ist nicht geschrieben.</translation>
    </message>
    <message>
        <source>the copy was not like the workshop</source>
        <translation>die Kopie glich dem Workshop nicht</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer RACI Desktop (file version {version}, this program reads up to {known}); update the program to open it.</source>
        <translation>„{name}“ wurde mit einem neueren RACI Desktop erstellt (Dateiversion {version}, dieses Programm liest bis {known}); aktualisieren Sie das Programm, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; open a backup of it.</source>
        <translation>„{name}“ ist beschädigt; öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>“{name}” holds a value that this program does not know; open a backup of it.</source>
        <translation>„{name}“ enthält einen Wert, den dieses Programm nicht kennt; öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>No backup of “{name}” could be made in “{folder}” ({reason}); the workshop itself is saved.</source>
        <translation>In „{folder}“ ließ sich keine Sicherung von „{name}“ anlegen ({reason}); der Workshop selbst ist gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation>„{name}“ ist geschlossen.</translation>
    </message>
    <message>
        <source>“{name}” is this workshop&apos;s own file; choose another name.</source>
        <translation>„{name}“ ist die eigene Datei dieses Workshops; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The history of “{name}” could not be read any more; the copy begins without it.</source>
        <translation>Der Verlauf von „{name}“ war nicht mehr lesbar; die Kopie beginnt ohne ihn.</translation>
    </message>
    <message>
        <source>“{name}” is open as a new file now.</source>
        <translation>„{name}“ ist jetzt als neue Datei geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” exists already; choose another name.</source>
        <translation>„{name}“ gibt es bereits; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere ({holder}); choose another name.</source>
        <translation>„{name}“ ist anderswo geöffnet ({holder}); wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The last edit is not saved in “{name}”: {problem}</source>
        <translation>Die letzte Änderung ist nicht in „{name}“ gespeichert: {problem}</translation>
    </message>
    <message>
        <source>another program is using the file; try again.</source>
        <translation>ein anderes Programm verwendet die Datei; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The snapshots of “{name}” are as they were: {problem}</source>
        <translation>Die Momentaufnahmen von „{name}“ sind unverändert: {problem}</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: it would hold text that no file can hold.</source>
        <translation>„{name}“ lässt sich nicht schreiben: Es stünde Text darin, den keine Datei aufnehmen kann.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in “{folder}” ({reason}); choose another folder.</source>
        <translation>„{name}“ lässt sich nicht in „{folder}“ schreiben ({reason}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm verwendet die Datei</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>sie lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>its folder is gone or cannot be written</source>
        <translation>der Ordner fehlt oder ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>another program has changed the file; use Save As to keep your work in a new one.</source>
        <translation>ein anderes Programm hat die Datei geändert; verwenden Sie „Speichern unter“, um Ihre Arbeit in einer neuen zu behalten.</translation>
    </message>
    <message>
        <source>it holds text that no file can hold; undo it.</source>
        <translation>es steht Text darin, den keine Datei aufnehmen kann; machen Sie die Eingabe rückgängig.</translation>
    </message>
    <message>
        <source>the disk cannot be reached ({reason}); use Save As.</source>
        <translation>der Datenträger ist nicht erreichbar ({reason}); verwenden Sie „Speichern unter“.</translation>
    </message>
    <message>
        <source>another file was put in its place; use Save As to keep your work.</source>
        <translation>an ihrer Stelle liegt eine andere Datei; verwenden Sie „Speichern unter“, um Ihre Arbeit zu behalten.</translation>
    </message>
    <message>
        <source>the file was deleted, renamed or moved; put it back or use Save As.</source>
        <translation>die Datei wurde gelöscht, umbenannt oder verschoben; legen Sie sie zurück oder verwenden Sie „Speichern unter“.</translation>
    </message>
    <message>
        <source>its folder cannot be written any more; mend that or use Save As.</source>
        <translation>der Ordner ist nicht mehr beschreibbar; beheben Sie das oder verwenden Sie „Speichern unter“.</translation>
    </message>
    <message>
        <source>another program is using the file; it is tried again.</source>
        <translation>ein anderes Programm verwendet die Datei; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>the file is damaged; use Save As to a new one.</source>
        <translation>die Datei ist beschädigt; speichern Sie mit „Speichern unter“ in eine neue.</translation>
    </message>
    <message>
        <source>the disk is full; free some space or use Save As.</source>
        <translation>der Datenträger ist voll; schaffen Sie Platz oder verwenden Sie „Speichern unter“.</translation>
    </message>
    <message>
        <source>the disk reports an error; use Save As to another disk.</source>
        <translation>der Datenträger meldet einen Fehler; speichern Sie mit „Speichern unter“ auf einen anderen.</translation>
    </message>
    <message>
        <source>the file cannot be written now; use Save As.</source>
        <translation>die Datei lässt sich jetzt nicht schreiben; verwenden Sie „Speichern unter“.</translation>
    </message>
    <message>
        <source>it holds more text than a file can hold; undo it.</source>
        <translation>es steht mehr Text darin, als eine Datei aufnehmen kann; machen Sie die Eingabe rückgängig.</translation>
    </message>
    <message>
        <source>{reason}; use Save As to keep your work in a new file.</source>
        <translation>{reason}; verwenden Sie „Speichern unter“, um Ihre Arbeit in einer neuen Datei zu behalten.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}); check its folder and its rights.</source>
        <translation>„{name}“ lässt sich nicht lesen ({reason}); prüfen Sie den Ordner und die Rechte.</translation>
    </message>
    <message>
        <source>“{name}” was being written when the program or the computer stopped, and cannot be mended where it is; copy it with its “-journal” file to a folder you can write to.</source>
        <translation>„{name}“ wurde gerade geschrieben, als das Programm oder der Computer stehen blieb, und lässt sich an diesem Ort nicht reparieren; kopieren Sie die Datei zusammen mit ihrer „-journal“-Datei in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program; try again in a moment.</source>
        <translation>„{name}“ wird gerade von einem anderen Programm geschrieben; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read; open a backup of it.</source>
        <translation>„{name}“ ist beschädigt und nicht lesbar; öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>an index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>a trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>a view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>“{name}” holds {kind} “{part}”, which no RACI Desktop does; open a backup of the workshop.</source>
        <translation>„{name}“ enthält {kind} „{part}“, was in keinem RACI Desktop vorkommt; öffnen Sie eine Sicherung des Workshops.</translation>
    </message>
    <message>
        <source>“{name}” lacks {kind} “{part}”, which no RACI Desktop does; open a backup of the workshop.</source>
        <translation>In „{name}“ fehlt {kind} „{part}“, was in keinem RACI Desktop vorkommt; öffnen Sie eine Sicherung des Workshops.</translation>
    </message>
    <message>
        <source>“{name}” has {kind} “{part}” that was changed, which no RACI Desktop does; open a backup of the workshop.</source>
        <translation>In „{name}“ wurde {kind} „{part}“ geändert, was in keinem RACI Desktop vorkommt; öffnen Sie eine Sicherung des Workshops.</translation>
    </message>
    <message>
        <source>“{name}” lacks “{column}” in the table “{table}”, which no RACI Desktop does; open a backup of the workshop.</source>
        <translation>In „{name}“ fehlt „{column}“ in der Tabelle „{table}“, was in keinem RACI Desktop vorkommt; öffnen Sie eine Sicherung des Workshops.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone: entry {number} of the history cannot be read; the workshop itself is complete.</source>
        <translation>„{label}“ lässt sich nicht rückgängig machen: Eintrag {number} des Verlaufs ist nicht lesbar; der Workshop selbst ist vollständig.</translation>
    </message>
    <message>
        <source>{user} on {host}, since {time} on {day}</source>
        <translation>{user} auf {host}, seit {time} am {day}</translation>
    </message>
    <message>
        <source>another window or program</source>
        <translation>ein anderes Fenster oder Programm</translation>
    </message>
    <message>
        <source>{count} rows would refer to nothing</source>
        <translation>{count} Zeilen würden ins Leere verweisen</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere ({holder}), so you can only read it here; use Save As to work on a copy.</source>
        <translation>„{name}“ ist anderswo geöffnet ({holder}) und lässt sich hier nur lesen; verwenden Sie „Speichern unter“, um an einer Kopie zu arbeiten.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected, and another program has left the file in a mode that needs writing; copy “{name}” to a folder you can write to.</source>
        <translation>„{name}“ ist schreibgeschützt, und ein anderes Programm hat die Datei in einem Modus hinterlassen, der Schreiben erfordert; kopieren Sie „{name}“ in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected, so you can only read it; use Save As to work on a copy.</source>
        <translation>„{name}“ ist schreibgeschützt und lässt sich nur lesen; verwenden Sie „Speichern unter“, um an einer Kopie zu arbeiten.</translation>
    </message>
    <message>
        <source>The folder of “{name}” cannot be written ({reason}), and another program has left the file in a mode that needs writing; copy “{name}” to a folder you can write to.</source>
        <translation>Der Ordner von „{name}“ ist nicht beschreibbar ({reason}), und ein anderes Programm hat die Datei in einem Modus hinterlassen, der Schreiben erfordert; kopieren Sie „{name}“ in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The folder of “{name}” cannot be written ({reason}), so you can only read it; use Save As to work on a copy.</source>
        <translation>Der Ordner von „{name}“ ist nicht beschreibbar ({reason}), daher lässt sich die Datei nur lesen; verwenden Sie „Speichern unter“, um an einer Kopie zu arbeiten.</translation>
    </message>
    <message>
        <source>“{name}” was last written by a newer RACI Desktop, so you can only read it here; update the program to edit it.</source>
        <translation>„{name}“ wurde zuletzt von einem neueren RACI Desktop geschrieben und lässt sich hier nur lesen; aktualisieren Sie das Programm, um die Datei zu bearbeiten.</translation>
    </message>
    <message>
        <source>“{name}” was damaged or changed outside RACI Desktop, so you can only read it; compare it with a backup in “{folder}”, or use Save As to go on with what is there.</source>
        <translation>„{name}“ wurde beschädigt oder außerhalb von RACI Desktop geändert und lässt sich nur lesen; vergleichen Sie die Datei mit einer Sicherung in „{folder}“, oder machen Sie über „Speichern unter“ mit dem weiter, was vorhanden ist.</translation>
    </message>
    <message>
        <source>“{name}” was damaged or changed outside RACI Desktop, so you can only read it; compare it with a backup, or use Save As to go on with what is there.</source>
        <translation>„{name}“ wurde beschädigt oder außerhalb von RACI Desktop geändert und lässt sich nur lesen; vergleichen Sie die Datei mit einer Sicherung, oder machen Sie über „Speichern unter“ mit dem weiter, was vorhanden ist.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older RACI Desktop and is damaged or was changed outside it; open a backup of it.</source>
        <translation>„{name}“ stammt von einem älteren RACI Desktop und ist beschädigt oder wurde außerhalb davon geändert; öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older RACI Desktop and cannot be brought up to date where it is; copy it to a folder you can write to, and close it elsewhere.</source>
        <translation>„{name}“ stammt von einem älteren RACI Desktop und lässt sich an diesem Ort nicht auf den neuen Stand bringen; kopieren Sie die Datei in einen Ordner, in den Sie schreiben dürfen, und schließen Sie sie anderswo.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought up to date ({reason}) and is as it was; make room on the disk and try again, or use the version that made it.</source>
        <translation>„{name}“ ließ sich nicht auf den neuen Stand bringen ({reason}) und ist unverändert; schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal, oder verwenden Sie die Version, mit der die Datei erstellt wurde.</translation>
    </message>
    <message>
        <source>This snapshot is no longer in the file.</source>
        <translation>Diese Momentaufnahme ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” cannot be read; the workshop itself is complete.</source>
        <translation>Die Momentaufnahme „{name}“ ist nicht lesbar; der Workshop selbst ist vollständig.</translation>
    </message>
    <message>
        <source>“{name}” is an Excel workbook or a zip file; use Import to read a sheet.</source>
        <translation>„{name}“ ist eine Excel-Arbeitsmappe oder eine Zip-Datei; lesen Sie eine Tabelle mit „Importieren“ ein.</translation>
    </message>
    <message>
        <source>“{name}” is an old Office file; save it as .xlsx and use Import.</source>
        <translation>„{name}“ ist eine alte Office-Datei; speichern Sie sie als .xlsx und verwenden Sie „Importieren“.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF; import the sheet it was made from.</source>
        <translation>„{name}“ ist ein PDF; importieren Sie die Tabelle, aus der es entstand.</translation>
    </message>
    <message>
        <source>“{name}” is cut off; open a backup of it.</source>
        <translation>„{name}“ ist abgeschnitten; öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a workshop.</source>
        <translation>„{name}“ ist eine Datenbank eines anderen Programms, kein Workshop.</translation>
    </message>
    <message>
        <source>“{name}” is not in “{folder}”; it was moved, renamed or deleted.</source>
        <translation>„{name}“ ist nicht in „{folder}“; die Datei wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is empty, so it is no workshop; open a backup of it.</source>
        <translation>„{name}“ ist leer und daher kein Workshop; öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>“{name}” is a text file, not a workshop; use Import to read a sheet.</source>
        <translation>„{name}“ ist eine Textdatei, kein Workshop; lesen Sie eine Tabelle mit „Importieren“ ein.</translation>
    </message>
    <message>
        <source>“{name}” is not a workshop.</source>
        <translation>„{name}“ ist kein Workshop.</translation>
    </message>
</context>
<context>
    <name>FileFlows</name>
    <message>
        <source>RACI workshops (*.raci)</source>
        <translation>RACI-Workshops (*.raci)</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xlsm *.csv *.tsv *.md *.txt)</source>
        <translation>Tabellen (*.xlsx *.xlsm *.csv *.tsv *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>This workshop cannot be opened</source>
        <translation>Dieser Workshop kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open workshop</source>
        <translation>Workshop öffnen</translation>
    </message>
    <message>
        <source>No workshop could be begun</source>
        <translation>Es konnte kein Workshop begonnen werden</translation>
    </message>
    <message>
        <source>The drafts folder cannot be used: {error}.</source>
        <translation>Der Ordner für Entwürfe kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>Workshop {date}</source>
        <translation>Workshop {date}</translation>
    </message>
    <message>
        <source>This template cannot be opened</source>
        <translation>Diese Vorlage lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Save workshop as</source>
        <translation>Workshop speichern unter</translation>
    </message>
    <message>
        <source>The workshop was not saved there</source>
        <translation>Der Workshop wurde dort nicht gespeichert</translation>
    </message>
    <message>
        <source>Import sheet</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>This sheet cannot be read</source>
        <translation>Diese Tabelle kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No RACI matrix was found.</source>
        <translation>Es wurde keine RACI-Matrix gefunden.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Export handout</source>
        <translation>Handout exportieren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>Der Export wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find names, notes and decisions</source>
        <translation>Namen, Notizen, Entscheidungen suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Said of a move</source>
        <translation>Zu einer Verschiebung gesagt</translation>
    </message>
    <message>
        <source>{kind} in {stage}: {activity} × {role}</source>
        <translation>{kind} in {stage}: {activity} × {role}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Rows that would be there</source>
        <translation>Zeilen, die es dann gäbe</translation>
    </message>
    <message>
        <source>Would close</source>
        <translation>Würde schließen</translation>
    </message>
    <message>
        <source>Would open</source>
        <translation>Würde öffnen</translation>
    </message>
    <message>
        <source>Other fixes</source>
        <translation>Andere Lösungen</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Annehmen…</translation>
    </message>
    <message>
        <source>Accept this finding with a reason and a name</source>
        <translation>Diesen Befund mit Grund und Namen annehmen</translation>
    </message>
    <message>
        <source>Withdraw acceptance</source>
        <translation>Annahme zurücknehmen</translation>
    </message>
    <message>
        <source>Fix: {fix}</source>
        <translation>Lösen: {fix}</translation>
    </message>
    <message>
        <source>Show in {stage}</source>
        <translation>In {stage} zeigen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Accepted by {name}: {reason}</source>
        <translation>Angenommen von {name}: {reason}</translation>
    </message>
    <message>
        <source>Resolved in {stage}.</source>
        <translation>Erledigt in {stage}.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The whole matrix</source>
        <translation>Die ganze Matrix</translation>
    </message>
    <message>
        <source>Ask the room</source>
        <translation>Frage an die Runde</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Opens the findings panel</source>
        <translation>Öffnet die Liste der Befunde</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Findings in {stage}: {counts}</source>
        <translation>Befunde in {stage}: {counts}</translation>
    </message>
    <message>
        <source>{before}; {after}; {count} resolved</source>
        <translation>{before}; {after}; {count} erledigt</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Keine offen</translation>
    </message>
    <message>
        <source>{stage}: not begun</source>
        <translation>{stage}: nicht begonnen</translation>
    </message>
    <message>
        <source>{stage}: {counts}</source>
        <translation>{stage}: {counts}</translation>
    </message>
    <message>
        <source>Findings counted</source>
        <translation>Befunde gezählt</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keine offen</translation>
    </message>
    <message>
        <source>{count} resolved</source>
        <translation>{count} erledigt</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Befunde suchen</translation>
    </message>
    <message>
        <source>Search findings (Ctrl+F in this panel)</source>
        <translation>Befunde suchen (Strg+F in dieser Liste)</translation>
    </message>
    <message>
        <source>Close the findings panel</source>
        <translation>Die Liste der Befunde schließen</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Fallstricke</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>{section}, folded</source>
        <translation>{section}, zugeklappt</translation>
    </message>
    <message>
        <source>One role</source>
        <translation>Eine Rolle</translation>
    </message>
    <message>
        <source>{count} roles</source>
        <translation>{count} Rollen</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open in {stage}</source>
        <translation>Offen in {stage}</translation>
    </message>
    <message>
        <source>Accepted in {stage}</source>
        <translation>Angenommen in {stage}</translation>
    </message>
    <message>
        <source>by severity</source>
        <translation>nach Schwere</translation>
    </message>
    <message>
        <source>1 hidden by the filter.</source>
        <translation>1 durch den Filter verborgen.</translation>
    </message>
    <message>
        <source>{count} hidden by the filter.</source>
        <translation>{count} durch den Filter verborgen.</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>{count} between stages</source>
        <translation>{count} zwischen Stufen</translation>
    </message>
    <message>
        <source>{count} accepted</source>
        <translation>{count} angenommen</translation>
    </message>
    <message>
        <source>No findings in {stage}. Nobody has changed it yet.</source>
        <translation>Keine Befunde in {stage}. Noch hat niemand etwas geändert.</translation>
    </message>
    <message>
        <source>No findings in {stage}.</source>
        <translation>Keine Befunde in {stage}.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>List all findings again</source>
        <translation>Wieder alle Befunde zeigen</translation>
    </message>
    <message>
        <source>{count} of {all} shown ·</source>
        <translation>{count} von {all} gezeigt ·</translation>
    </message>
</context>
<context>
    <name>FindingsFilter</name>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Choose which findings are listed</source>
        <translation>Wählen, welche Befunde gezeigt werden</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Angenommene Befunde</translation>
    </message>
    <message>
        <source>Resolved findings</source>
        <translation>Erledigte Befunde</translation>
    </message>
    <message>
        <source>Only the current row</source>
        <translation>Nur die aktuelle Zeile</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>In {stage}</source>
        <translation>In {stage}</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Jede Rolle</translation>
    </message>
    <message>
        <source>All findings are listed</source>
        <translation>Alle Befunde werden gezeigt</translation>
    </message>
    <message>
        <source>Some findings are hidden</source>
        <translation>Einige Befunde sind verborgen</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>{fix}, and {row} too</source>
        <translation>{fix}, ebenso bei {row}</translation>
    </message>
    <message>
        <source>R to the builders</source>
        <translation>R an die Entwicklungsteams</translation>
    </message>
    <message>
        <source>A to the budget holders, R to the builders</source>
        <translation>A an die Rollen mit Budget, R an die Entwicklungsteams</translation>
    </message>
    <message>
        <source>A to the budget holders</source>
        <translation>A an die Rollen mit Budget</translation>
    </message>
    <message>
        <source>A to {role}, R to the builders</source>
        <translation>A an {role}, R an die Entwicklungsteams</translation>
    </message>
    <message>
        <source>A to {role}</source>
        <translation>A an {role}</translation>
    </message>
    <message>
        <source>{fix}: {row}</source>
        <translation>{fix}: {row}</translation>
    </message>
    <message>
        <source>{letter} to {roles}</source>
        <translation>{letter} an {roles}</translation>
    </message>
    <message>
        <source>A for the rest to {roles}</source>
        <translation>A für den Rest an {roles}</translation>
    </message>
    <message>
        <source>A back to {role}</source>
        <translation>A zurück an {role}</translation>
    </message>
    <message>
        <source>R to {teams}, specialist asked</source>
        <translation>R an {teams}, Fachstelle gefragt</translation>
    </message>
    <message>
        <source>{row} (product-funded)</source>
        <translation>{row} (produktfinanziert)</translation>
    </message>
    <message>
        <source>{row} (IT-funded)</source>
        <translation>{row} (IT-finanziert)</translation>
    </message>
    <message>
        <source>{row} (digital)</source>
        <translation>{row} (digital)</translation>
    </message>
    <message>
        <source>{row} (foundational)</source>
        <translation>{row} (Basis)</translation>
    </message>
    <message>
        <source>{row} (low risk)</source>
        <translation>{row} (geringes Risiko)</translation>
    </message>
    <message>
        <source>{row} (high risk)</source>
        <translation>{row} (hohes Risiko)</translation>
    </message>
    <message>
        <source>Split the row by funding</source>
        <translation>Zeile nach Finanzierung teilen</translation>
    </message>
    <message>
        <source>Split digital from foundational</source>
        <translation>Digitales von Basissystemen trennen</translation>
    </message>
    <message>
        <source>Split the row by risk</source>
        <translation>Zeile nach Risiko teilen</translation>
    </message>
    <message>
        <source>Scope by funding</source>
        <translation>Geltungsbereiche nach Finanzierung</translation>
    </message>
    <message>
        <source>A only with {role}</source>
        <translation>A nur bei {role}</translation>
    </message>
    <message>
        <source>No A for {roles}</source>
        <translation>Kein A für {roles}</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message>
        <source>product</source>
        <translation>produkt</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>opex</source>
        <translation>opex</translation>
    </message>
    <message>
        <source>{first}- and {second}</source>
        <translation>{first}- und {second}</translation>
    </message>
    <message>
        <source>{budgets}-funded</source>
        <translation>{budgets}-finanziert</translation>
    </message>
</context>
<context>
    <name>Guess</name>
    <message>
        <source>none of its words is known</source>
        <translation>keines seiner Wörter ist bekannt</translation>
    </message>
    <message>
        <source>names no service</source>
        <translation>nennt keinen Dienst</translation>
    </message>
    <message>
        <source>nothing says who pays</source>
        <translation>nichts sagt, wer zahlt</translation>
    </message>
    <message>
        <source>foundational systems are usually paid from operations opex</source>
        <translation>Basissysteme werden meist aus dem Opex des Betriebs bezahlt</translation>
    </message>
    <message>
        <source>leads operations</source>
        <translation>leitet den Betrieb</translation>
    </message>
    <message>
        <source>leads product</source>
        <translation>leitet das Produkt</translation>
    </message>
    <message>
        <source>leads delivery</source>
        <translation>leitet die Umsetzung</translation>
    </message>
    <message>
        <source>its group {reason}</source>
        <translation>seine Gruppe {reason}</translation>
    </message>
    <message>
        <source>says {words}</source>
        <translation>sagt {words}</translation>
    </message>
    <message>
        <source>kind: {kind}</source>
        <translation>Art: {kind}</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>One activity carries one A per scope, so 1 A becomes {after}.</source>
        <translation>Eine Aktivität trägt ein A je Geltungsbereich, daher wird 1 A zu {after}.</translation>
    </message>
    <message>
        <source>One activity carries one A per scope, so {before} As become {after}.</source>
        <translation>Eine Aktivität trägt ein A je Geltungsbereich, daher werden {before} A zu {after}.</translation>
    </message>
    <message>
        <source>{number} activities carry one A per scope, so 1 A becomes {after}.</source>
        <translation>{number} Aktivitäten tragen ein A je Geltungsbereich, daher wird 1 A zu {after}.</translation>
    </message>
    <message>
        <source>{number} activities carry one A per scope, so {before} As become {after}.</source>
        <translation>{number} Aktivitäten tragen ein A je Geltungsbereich, daher werden {before} A zu {after}.</translation>
    </message>
    <message>
        <source>Where accountability moves</source>
        <translation>Wo sich Rechenschaft verschiebt</translation>
    </message>
    <message>
        <source>Untitled workshop</source>
        <translation>Workshop ohne Titel</translation>
    </message>
    <message>
        <source>AGREED</source>
        <translation>EINIG</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Workshop of {date}</source>
        <translation>Workshop vom {date}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>corrections by {date}</source>
        <translation>Korrekturen bis {date}</translation>
    </message>
    <message>
        <source>The changed activity</source>
        <translation>Die geänderte Aktivität</translation>
    </message>
    <message>
        <source>The {count} changed activities</source>
        <translation>Die {count} geänderten Aktivitäten</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>Die Aktivität</translation>
    </message>
    <message>
        <source>All {count} activities</source>
        <translation>Alle {count} Aktivitäten</translation>
    </message>
    <message>
        <source>Decision needed</source>
        <translation>Nötige Entscheidung</translation>
    </message>
    <message>
        <source>Decision owner</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>First small step</source>
        <translation>Erster kleiner Schritt</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Woran wir es merken</translation>
    </message>
    <message>
        <source>This workshop has no activities yet</source>
        <translation>Dieser Workshop hat noch keine Aktivitäten</translation>
    </message>
    <message>
        <source>Where accountability sits today, for {activities}</source>
        <translation>Wo die Rechenschaft für {activities} heute liegt</translation>
    </message>
    <message>
        <source>Every letter stays where it is today, for {activities}</source>
        <translation>Für {activities} bleibt jeder Buchstabe, wo er heute steht</translation>
    </message>
    <message>
        <source>Approve making {takers} accountable for {what}</source>
        <translation>Zuweisung der Rechenschaft für {what} an {takers} freigeben</translation>
    </message>
    <message>
        <source>Name who takes over accountability for {what} from {givers}</source>
        <translation>Benennen, wer die Rechenschaft für {what} von {givers} übernimmt</translation>
    </message>
    <message>
        <source>Approve changed letters in {what}; accountability stays where it is</source>
        <translation>Geänderte Buchstaben für {what} freigeben; die Rechenschaft bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>Approve moving accountability for {what} among {roles}, and naming who answers for {count} more</source>
        <translation>Verschiebung der Rechenschaft für {what} unter {roles} und Benennung für {count} weitere freigeben</translation>
    </message>
    <message>
        <source>Approve moving accountability for {what} among {roles}, and decide who takes over {count} more</source>
        <translation>Verschiebung der Rechenschaft für {what} unter {roles} freigeben und entscheiden, wer {count} weitere übernimmt</translation>
    </message>
    <message>
        <source>Approve moving accountability for {what} among {roles}</source>
        <translation>Verschiebung der Rechenschaft für {what} unter {roles} freigeben</translation>
    </message>
    <message>
        <source>Approve moving accountability for {what} from {givers} to {takers}, and naming who answers for {count} more</source>
        <translation>Verschiebung der Rechenschaft für {what} von {givers} zu {takers} und Benennung für {count} weitere freigeben</translation>
    </message>
    <message>
        <source>Approve moving accountability for {what} from {givers} to {takers}, and decide who takes over {count} more</source>
        <translation>Verschiebung der Rechenschaft für {what} von {givers} zu {takers} freigeben und entscheiden, wer {count} weitere übernimmt</translation>
    </message>
    <message>
        <source>Approve moving accountability for {what} from {givers} to {takers}</source>
        <translation>Verschiebung der Rechenschaft für {what} von {givers} zu {takers} freigeben</translation>
    </message>
    <message>
        <source>the one activity</source>
        <translation>die eine Aktivität</translation>
    </message>
    <message>
        <source>{count} of {total} activities</source>
        <translation>{count} von {total} Aktivitäten</translation>
    </message>
    <message>
        <source>with former letters struck:</source>
        <translation>frühere Buchstaben durchgestrichen:</translation>
    </message>
    <message>
        <source>{title}, and the {count} of {total} roles they change</source>
        <translation>{title}, dazu die {count} von {total} Rollen, die sich dabei ändern</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}, Fortsetzung</translation>
    </message>
    <message>
        <source>{title}, further roles</source>
        <translation>{title}, weitere Rollen</translation>
    </message>
    <message>
        <source>What today’s set-up costs</source>
        <translation>Was die heutige Aufteilung kostet</translation>
    </message>
    <message>
        <source>What stands out today</source>
        <translation>Was heute auffällt</translation>
    </message>
    <message>
        <source>Appendix: all {count} activities</source>
        <translation>Anhang: alle {count} Aktivitäten</translation>
    </message>
    <message>
        <source>Pitfalls found</source>
        <translation>Gefundene Fallstricke</translation>
    </message>
    <message>
        <source>On the way:</source>
        <translation>Auf dem Weg:</translation>
    </message>
    <message>
        <source>{title}:</source>
        <translation>{title}:</translation>
    </message>
    <message>
        <source>{severity} on {count} activities.</source>
        <translation>{severity} bei {count} Aktivitäten.</translation>
    </message>
    <message>
        <source>And 1 more finding.</source>
        <translation>Und 1 weiterer Befund.</translation>
    </message>
    <message>
        <source>And {count} more findings.</source>
        <translation>Und {count} weitere Befunde.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparktes</translation>
    </message>
    <message>
        <source>Decided by {who}</source>
        <translation>Entschieden von {who}</translation>
    </message>
    <message>
        <source>{who}</source>
        <translation>{who}</translation>
    </message>
    <message>
        <source>{who} reports back</source>
        <translation>{who} berichtet</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>fällig {date}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>Vote: {in_favour} for, {could_live_with} could live with it, {against} against</source>
        <translation>Stimmen: {in_favour} dafür, {could_live_with} können damit leben, {against} dagegen</translation>
    </message>
    <message>
        <source>Dissent: {text}</source>
        <translation>Abweichende Meinung: {text}</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Begründung: {text}</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Nichts bleibt offen.</translation>
    </message>
    <message>
        <source>Nothing stands open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Besides, {findings}.</source>
        <translation>Außerdem {findings}.</translation>
    </message>
    <message>
        <source>Accepted by {name}: {reason}</source>
        <translation>Angenommen von {name}: {reason}</translation>
    </message>
    <message>
        <source>Accepted: {reason}</source>
        <translation>Angenommen: {reason}</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Was bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Accountable for {activities}, as today.</source>
        <translation>Rechenschaftspflichtig für {activities}, wie heute.</translation>
    </message>
    <message>
        <source>What stays with {role}</source>
        <translation>Was bei {role} bleibt</translation>
    </message>
    <message>
        <source>{activity} keeps its letters.</source>
        <translation>{activity} behält alle Buchstaben.</translation>
    </message>
    <message>
        <source>{activities} keep their letters.</source>
        <translation>{activities} behalten ihre Buchstaben.</translation>
    </message>
    <message>
        <source>Accountability for {activities} stays with its holder.</source>
        <translation>Die Rechenschaft für {activities} bleibt bei der bisherigen Rolle.</translation>
    </message>
    <message>
        <source>{names} and {count} more activities</source>
        <translation>{names} und {count} weitere Aktivitäten</translation>
    </message>
    <message>
        <source>Consulted on {consulted} and informed on {informed} of the {total} activity that moves.</source>
        <translation>Konsultiert bei {consulted} und informiert bei {informed} von {total} Aktivität, die sich verschiebt.</translation>
    </message>
    <message>
        <source>Consulted on {consulted} of the {total} activity that moves.</source>
        <translation>Konsultiert bei {consulted} von {total} Aktivität, die sich verschiebt.</translation>
    </message>
    <message>
        <source>Informed on {informed} of the {total} activity that moves.</source>
        <translation>Informiert bei {informed} von {total} Aktivität, die sich verschiebt.</translation>
    </message>
    <message>
        <source>Consulted on {consulted} and informed on {informed} of the {total} activities that move.</source>
        <translation>Konsultiert bei {consulted} und informiert bei {informed} der {total} Aktivitäten, die sich verschieben.</translation>
    </message>
    <message>
        <source>Consulted on {consulted} of the {total} activities that move.</source>
        <translation>Konsultiert bei {consulted} der {total} Aktivitäten, die sich verschieben.</translation>
    </message>
    <message>
        <source>Informed on {informed} of the {total} activities that move.</source>
        <translation>Informiert bei {informed} der {total} Aktivitäten, die sich verschieben.</translation>
    </message>
    <message>
        <source>The work on {activities} stays with {role}.</source>
        <translation>Die Arbeit an {activities} bleibt bei {role}.</translation>
    </message>
    <message>
        <source>What is asked, in full</source>
        <translation>Das Anliegen im Wortlaut</translation>
    </message>
    <message>
        <source>Moves of accountability</source>
        <translation>Verschiebungen der Rechenschaft</translation>
    </message>
    <message>
        <source>Open after the change</source>
        <translation>Nach der Änderung offen</translation>
    </message>
    <message>
        <source>Accepted, with reasons</source>
        <translation>Angenommen, mit Begründung</translation>
    </message>
    <message>
        <source>Rules set for this workshop</source>
        <translation>Für diesen Workshop eingestellte Regeln</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>1 blocker</source>
        <translation>1 Blocker</translation>
    </message>
    <message>
        <source>{count} blockers</source>
        <translation>{count} Blocker</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} Warnungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Hinweise</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 Aktivität</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>{count} Aktivitäten</translation>
    </message>
    <message>
        <source>all {count} activities</source>
        <translation>alle {count} Aktivitäten</translation>
    </message>
    <message>
        <source>1 role</source>
        <translation>1 Rolle</translation>
    </message>
    <message>
        <source>{count} roles</source>
        <translation>{count} Rollen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>See where accountability sits, and agree where it should. Files stay on this computer.</source>
        <translation>Sehen, wo Rechenschaft liegt, und sich einigen, wo sie liegen soll. Dateien bleiben auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Rückgängig: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>{label} (taken back since)</source>
        <translation>{label} (seither zurückgenommen)</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>{what}, by {who}, {when}</source>
        <translation>{what}, von {who}, {when}</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>History, the newest first</source>
        <translation>Verlauf, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Shows the cells, the row or the page this line changed</source>
        <translation>Zeigt die Zellen, die Zeile oder die Seite, die dieser Schritt geändert hat</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Bis hierher rückgängig</translation>
    </message>
    <message>
        <source>Takes back everything done after this line; redo brings it back</source>
        <translation>Nimmt alles zurück, was nach diesem Schritt getan wurde; Wiederholen bringt es wieder</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{shown} of {all} lines</source>
        <translation>{shown} von {all} Zeilen</translation>
    </message>
    <message>
        <source>What this line changed is no longer in the workshop.</source>
        <translation>Was dieser Schritt geändert hat, ist nicht mehr im Workshop.</translation>
    </message>
    <message>
        <source>“{label}” is from an earlier sitting. Press once more to take it back as well.</source>
        <translation>„{label}“ stammt aus einer früheren Sitzung. Drücken Sie noch einmal, um auch das zurückzunehmen.</translation>
    </message>
    <message>
        <source>{count} of the steps, back to “{label}”, are from earlier sittings. Press once more to take them back as well.</source>
        <translation>{count} der Schritte, zurück bis „{label}“, stammen aus früheren Sitzungen. Drücken Sie noch einmal, um auch sie zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Last backup today, {time}</source>
        <translation>Letzte Sicherung heute, {time}</translation>
    </message>
    <message>
        <source>Last backup {day}</source>
        <translation>Letzte Sicherung am {day}</translation>
    </message>
    <message>
        <source>1 recent workshop</source>
        <translation>1 zuletzt geöffneter Workshop</translation>
    </message>
    <message>
        <source>{count} recent workshops</source>
        <translation>{count} zuletzt geöffnete Workshops</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>See where accountability sits, and agree where it should.</source>
        <translation>Sehen, wo die Rechenschaft liegt, und sich einigen, wo sie liegen soll.</translation>
    </message>
    <message>
        <source>Open sample workshop</source>
        <translation>Beispiel-Workshop öffnen</translation>
    </message>
    <message>
        <source>Northwind Retail, as a copy</source>
        <translation>Northwind Retail, als Kopie</translation>
    </message>
    <message>
        <source>New blank workshop</source>
        <translation>Neuer leerer Workshop</translation>
    </message>
    <message>
        <source>Paste a list to start</source>
        <translation>Zum Start Liste einfügen</translation>
    </message>
    <message>
        <source>Import from Excel…</source>
        <translation>Aus Excel importieren…</translation>
    </message>
    <message>
        <source>.xlsx or .csv, reviewed first</source>
        <translation>.xlsx oder .csv, erst geprüft</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A .raci file</source>
        <translation>Eine .raci-Datei</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Files stay on this computer. No account.</source>
        <translation>Dateien bleiben auf diesem Computer. Kein Konto.</translation>
    </message>
</context>
<context>
    <name>HomeFlows</name>
    <message>
        <source>Rename template</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The template was not renamed</source>
        <translation>Die Vorlage wurde nicht umbenannt</translation>
    </message>
    <message>
        <source>Remove this template?</source>
        <translation>Diese Vorlage entfernen?</translation>
    </message>
    <message>
        <source>“{name}” is deleted from this computer. Workshops made from it stay as they are.</source>
        <translation>„{name}“ wird von diesem Computer gelöscht. Daraus erstellte Workshops bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>The template was not removed</source>
        <translation>Die Vorlage wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>Wo ist „{name}“ jetzt?</translation>
    </message>
    <message>
        <source>The template was not saved</source>
        <translation>Die Vorlage wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved as template “{name}”; it is on the home page now.</source>
        <translation>Als Vorlage „{name}“ gespeichert; sie steht jetzt auf der Startseite.</translation>
    </message>
</context>
<context>
    <name>HomeRecent</name>
    <message>
        <source>Not found where it was</source>
        <translation>Nicht am alten Ort gefunden</translation>
    </message>
    <message>
        <source>Edited today, {time}</source>
        <translation>Heute bearbeitet, {time}</translation>
    </message>
    <message>
        <source>Edited yesterday, {time}</source>
        <translation>Gestern bearbeitet, {time}</translation>
    </message>
    <message>
        <source>Edited {day}</source>
        <translation>Am {day} bearbeitet</translation>
    </message>
    <message>
        <source>1 Blocker</source>
        <translation>1 Blocker</translation>
    </message>
    <message>
        <source>{count} Blockers</source>
        <translation>{count} Blocker</translation>
    </message>
    <message>
        <source>1 Warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>{count} Warnings</source>
        <translation>{count} Warnungen</translation>
    </message>
    <message>
        <source>1 Note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>{count} Notes</source>
        <translation>{count} Hinweise</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Noch keine Buchstaben</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Keine offen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Search recent</source>
        <translation>Letzte durchsuchen</translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <translation>Letzte Workshops</translation>
    </message>
    <message>
        <source>No recent workshop is called “{text}”.</source>
        <translation>Kein zuletzt geöffneter Workshop heißt „{text}“.</translation>
    </message>
    <message>
        <source>Workshops you open or begin are listed here.</source>
        <translation>Workshops, die Sie öffnen oder beginnen, stehen hier.</translation>
    </message>
    <message>
        <source>1 workshop found</source>
        <translation>1 Workshop gefunden</translation>
    </message>
    <message>
        <source>{count} workshops found</source>
        <translation>{count} Workshops gefunden</translation>
    </message>
</context>
<context>
    <name>HomeTemplates</name>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Detect to review</source>
        <translation>Erkennen bis Auswerten</translation>
    </message>
    <message>
        <source>Low and high risk</source>
        <translation>Geringes, hohes Risiko</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Your own roles and activities</source>
        <translation>Ihre eigenen Rollen und Aktivitäten</translation>
    </message>
    <message>
        <source>{about}, {activities} activities</source>
        <translation>{about}, {activities} Aktivitäten</translation>
    </message>
    <message>
        <source>1 activity, {stages} stages</source>
        <translation>1 Aktivität, {stages} Stufen</translation>
    </message>
    <message>
        <source>{activities} activities, {stages} stages</source>
        <translation>{activities} Aktivitäten, {stages} Stufen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>Ihre Vorlagen</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Each opens as an untitled copy</source>
        <translation>Jede öffnet sich als Kopie ohne Titel</translation>
    </message>
    <message>
        <source>Letters as in the template</source>
        <translation>Buchstaben wie in der Vorlage</translation>
    </message>
    <message>
        <source>Letters {name}</source>
        <translation>Buchstaben {name}</translation>
    </message>
    <message>
        <source>Letter set of the new workshop</source>
        <translation>Buchstabensatz des neuen Workshops</translation>
    </message>
    <message>
        <source>New from this template</source>
        <translation>Neu aus dieser Vorlage</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{place} is empty beside its other words; it is left out.</source>
        <translation>{place} ist leer, obwohl daneben etwas steht; es wird weggelassen.</translation>
    </message>
    <message>
        <source>{place}: “{word}” is no status; the one it had stays.</source>
        <translation>{place}: „{word}“ ist kein Status; der bisherige bleibt.</translation>
    </message>
    <message>
        <source>Role {number}</source>
        <translation>Rolle {number}</translation>
    </message>
    <message>
        <source>stands under “{band}” in the sheet</source>
        <translation>steht in der Tabelle unter „{band}“</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Aktivität {number}</translation>
    </message>
    <message>
        <source>“{name}” stands under “{group}” in the sheet and under “{known}” here; taken for the same activity.</source>
        <translation>„{name}“ steht in der Tabelle unter „{group}“ und hier unter „{known}“; gilt als dieselbe Aktivität.</translation>
    </message>
    <message>
        <source>Import as {stage}</source>
        <translation>Als {stage} importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Give the stage a name.</source>
        <translation>Geben Sie der Stufe einen Namen.</translation>
    </message>
    <message>
        <source>{stage} already has letters; replace them, or import as another stage.</source>
        <translation>{stage} hat bereits Buchstaben; ersetzen Sie sie, oder importieren Sie als andere Stufe.</translation>
    </message>
    <message>
        <source>The sheet holds no letters, so it cannot replace those of {stage}.</source>
        <translation>Die Tabelle enthält keine Buchstaben und kann daher die von {stage} nicht ersetzen.</translation>
    </message>
    <message>
        <source>The workshop now uses {letters}.</source>
        <translation>Der Workshop verwendet jetzt {letters}.</translation>
    </message>
    <message>
        <source>The sheet uses {foreign}, which {letters} lacks; kept as it is.</source>
        <translation>Die Tabelle verwendet {foreign}, was in {letters} fehlt; bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Found 1 matrix in {source}: {places}.</source>
        <translation>1 Matrix in {source} gefunden: {places}.</translation>
    </message>
    <message>
        <source>Found {count} matrices in {source}: {places}.</source>
        <translation>{count} Matrizen in {source} gefunden: {places}.</translation>
    </message>
    <message>
        <source>{source} is an empty template: {roles} roles and {activities} activities, but no letters yet.</source>
        <translation>{source} ist eine leere Vorlage: {roles} Rollen und {activities} Aktivitäten, aber noch keine Buchstaben.</translation>
    </message>
    <message>
        <source>No matrix was found in {source}; check that it has roles, activities and letters.</source>
        <translation>In {source} wurde keine Matrix gefunden; prüfen Sie, ob Rollen, Aktivitäten und Buchstaben vorhanden sind.</translation>
    </message>
    <message>
        <source>Row {address}</source>
        <translation>Zeile {address}</translation>
    </message>
    <message>
        <source>This role has no name; it is called “{name}”.</source>
        <translation>Diese Rolle hat keinen Namen; sie heißt „{name}“.</translation>
    </message>
    <message>
        <source>“{original}” names several roles; this one is “{name}”.</source>
        <translation>„{original}“ nennt mehrere Rollen; diese ist „{name}“.</translation>
    </message>
    <message>
        <source>The column of “{name}” is hidden in the sheet; it was read.</source>
        <translation>Die Spalte von „{name}“ ist in der Tabelle ausgeblendet; sie wurde gelesen.</translation>
    </message>
    <message>
        <source>The row “{name}” holds text or counts instead of letters; left out.</source>
        <translation>Die Zeile „{name}“ enthält Text oder Zahlen statt Buchstaben; weggelassen.</translation>
    </message>
    <message>
        <source>“{name}” has no letters and was read as a group, not an activity.</source>
        <translation>„{name}“ hat keine Buchstaben und wurde als Gruppe gelesen, nicht als Aktivität.</translation>
    </message>
    <message>
        <source>“{name}” has no letters and was read as an activity, not a group.</source>
        <translation>„{name}“ hat keine Buchstaben und wurde als Aktivität gelesen, nicht als Gruppe.</translation>
    </message>
    <message>
        <source>This row has letters but no activity name; please name it.</source>
        <translation>Diese Zeile hat Buchstaben, aber keinen Aktivitätsnamen; bitte benennen Sie sie.</translation>
    </message>
    <message>
        <source>The row of “{name}” is hidden in the sheet; it was read.</source>
        <translation>Die Zeile von „{name}“ ist in der Tabelle ausgeblendet; sie wurde gelesen.</translation>
    </message>
    <message>
        <source>“{name}” stands in {place} already; both rows were kept.</source>
        <translation>„{name}“ steht schon in {place}; beide Zeilen wurden behalten.</translation>
    </message>
    <message>
        <source>This formula was never calculated; open the file in Excel, save it, import again.</source>
        <translation>Diese Formel wurde nie berechnet; öffnen Sie die Datei in Excel, speichern Sie sie und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{doubt}; kept as unread text.</source>
        <translation>{doubt}; als ungelesener Text behalten.</translation>
    </message>
    <message>
        <source>“S” was read as Supports; no legend says so.</source>
        <translation>„S“ wurde als Unterstützung gelesen; keine Legende sagt das.</translation>
    </message>
    <message>
        <source>“{text}” does not say which letter is meant</source>
        <translation>„{text}“ sagt nicht, welcher Buchstabe gemeint ist</translation>
    </message>
    <message>
        <source>“{text}” is the name of a stage, not a letter</source>
        <translation>„{text}“ ist der Name einer Stufe, kein Buchstabe</translation>
    </message>
    <message>
        <source>“{text}” is a number, not a letter</source>
        <translation>„{text}“ ist eine Zahl, kein Buchstabe</translation>
    </message>
    <message>
        <source>“{text}” could not be read as letters</source>
        <translation>„{text}“ ließ sich nicht als Buchstaben lesen</translation>
    </message>
    <message>
        <source>“{text}” holds a letter of another scheme</source>
        <translation>„{text}“ enthält einen Buchstaben eines anderen Schemas</translation>
    </message>
    <message>
        <source>“{text}” carries a question mark; the letter was kept</source>
        <translation>„{text}“ trägt ein Fragezeichen; der Buchstabe wurde behalten</translation>
    </message>
    <message>
        <source>“{text}” was read as {letters} with the note “{note}”</source>
        <translation>„{text}“ wurde als {letters} mit der Notiz „{note}“ gelesen</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} filled cells; cut out the matrix.</source>
        <translation>{name} enthält mehr als {most:,} gefüllte Zellen; lösen Sie die Matrix heraus.</translation>
    </message>
    <message>
        <source>{name} is not well-formed CSV ({error}); save it again from the spreadsheet.</source>
        <translation>{name} ist kein wohlgeformtes CSV ({error}); speichern Sie es noch einmal aus der Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>{name} is too long for a sheet; cut out the part with the matrix.</source>
        <translation>{name} ist zu lang für eine Tabelle; lösen Sie den Teil mit der Matrix heraus.</translation>
    </message>
    <message>
        <source>{name} is neither a workbook nor a text file; save the sheet as .xlsx or CSV.</source>
        <translation>{name} ist weder eine Arbeitsmappe noch eine Textdatei; speichern Sie die Tabelle als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>“{name}” was taken for “{other}”.</source>
        <translation>„{name}“ wurde als „{other}“ gelesen.</translation>
    </message>
    <message>
        <source>{name} is no sheet; choose an Excel workbook (.xlsx) or CSV file.</source>
        <translation>{name} ist keine Tabelle; wählen Sie eine Excel-Arbeitsmappe (.xlsx) oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in Excel and save it without one.</source>
        <translation>{name} ist mit einem Kennwort geschützt; öffnen Sie die Datei in Excel und speichern Sie sie ohne Kennwort.</translation>
    </message>
    <message>
        <source>{name} is in an old Excel format (.xls); open it and save it as .xlsx.</source>
        <translation>{name} hat ein altes Excel-Format (.xls); öffnen Sie die Datei und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>Only cells up to row {row:,} and column {column} were read in {sheets}.</source>
        <translation>In {sheets} wurden nur Zellen bis Zeile {row:,} und Spalte {column} gelesen.</translation>
    </message>
    <message>
        <source>1 decision, action or parked item comes along.</source>
        <translation>1 Entscheidung, Maßnahme oder geparkter Punkt kommt mit.</translation>
    </message>
    <message>
        <source>{count} decisions, actions and parked items come along.</source>
        <translation>{count} Entscheidungen, Maßnahmen und geparkte Punkte kommen mit.</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>{name} is a folder; choose the sheet inside it.</source>
        <translation>{name} ist ein Ordner; wählen Sie die Tabelle darin.</translation>
    </message>
    <message>
        <source>{name} was not found; check the name and the folder.</source>
        <translation>{name} wurde nicht gefunden; prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB; save the sheet with the matrix as a file of its own.</source>
        <translation>{name} ist größer als {most} MB; speichern Sie die Tabelle mit der Matrix als eigene Datei.</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>vom System verweigert</translation>
    </message>
    <message>
        <source>{name} could not be opened ({reason}); check that it is there and may be read.</source>
        <translation>{name} ließ sich nicht öffnen ({reason}); prüfen Sie, ob die Datei da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>{name} is empty; choose a file with a matrix in it.</source>
        <translation>{name} ist leer; wählen Sie eine Datei mit einer Matrix darin.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a sheet of this size should; copy the matrix into a new workbook.</source>
        <translation>{name} ist entpackt größer, als eine Tabelle dieser Größe sein sollte; kopieren Sie die Matrix in eine neue Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; save it without one.</source>
        <translation>{name} ist mit einem Kennwort geschützt; speichern Sie die Datei ohne Kennwort.</translation>
    </message>
    <message>
        <source>{name} declares XML entities, which no workbook needs; save it anew from Excel.</source>
        <translation>{name} deklariert XML-Entitäten, die keine Arbeitsmappe braucht; speichern Sie die Datei neu aus Excel.</translation>
    </message>
    <message>
        <source>This row has letters but no activity name; name it.</source>
        <translation>Diese Zeile hat Buchstaben, aber keinen Aktivitätsnamen; benennen Sie sie.</translation>
    </message>
    <message>
        <source>“{text}” is no letter</source>
        <translation>„{text}“ ist kein Buchstabe</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be unpacked; ask for it to be sent again.</source>
        <translation>{name} ist beschädigt und lässt sich nicht entpacken; lassen Sie sich die Datei noch einmal schicken.</translation>
    </message>
    <message>
        <source>{name} is too large; copy the matrix into a new file.</source>
        <translation>{name} ist zu groß; kopieren Sie die Matrix in eine neue Datei.</translation>
    </message>
    <message>
        <source>{name} is not a workbook that can be read ({problem}); open it in Excel and save it again as .xlsx.</source>
        <translation>{name} ist keine lesbare Arbeitsmappe ({problem}); öffnen Sie die Datei in Excel und speichern Sie sie noch einmal als .xlsx.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} sheets; split it.</source>
        <translation>{name} enthält mehr als {most} Tabellenblätter; teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} filled cells; split the workbook.</source>
        <translation>{name} enthält mehr als {most:,} gefüllte Zellen; teilen Sie die Arbeitsmappe auf.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file; save it as an Excel workbook (.xlsx) or CSV.</source>
        <translation>{name} ist eine OpenDocument-Datei; speichern Sie sie als Excel-Arbeitsmappe (.xlsx) oder CSV.</translation>
    </message>
    <message>
        <source>{name} is a binary workbook (.xlsb); save it as .xlsx.</source>
        <translation>{name} ist eine binäre Arbeitsmappe (.xlsb); speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>{name} is an archive or document but no Excel workbook.</source>
        <translation>{name} ist ein Archiv oder Dokument, aber keine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{name} holds no sheet that can be read; save it again as .xlsx.</source>
        <translation>{name} enthält kein lesbares Tabellenblatt; speichern Sie die Datei noch einmal als .xlsx.</translation>
    </message>
    <message>
        <source>A sheet holds more than {most:,} filled cells; copy the matrix into a workbook of its own.</source>
        <translation>Ein Tabellenblatt enthält mehr als {most:,} gefüllte Zellen; kopieren Sie die Matrix in eine eigene Arbeitsmappe.</translation>
    </message>
    <message>
        <source>A sheet holds too many merged cells; copy the matrix into a new one.</source>
        <translation>Ein Tabellenblatt enthält zu viele verbundene Zellen; kopieren Sie die Matrix in ein neues.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>{level}, {cell}: {doubt}</source>
        <translation>{level}, {cell}: {doubt}</translation>
    </message>
    <message>
        <source>You left it empty; the text goes to the note.</source>
        <translation>Sie haben die Zelle leer gelassen; der Text kommt in die Notiz.</translation>
    </message>
    <message>
        <source>You chose {letters}.</source>
        <translation>Sie haben {letters} gewählt.</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>The text goes to the note of the cell</source>
        <translation>Der Text kommt in die Notiz der Zelle</translation>
    </message>
    <message>
        <source>Keep as unread</source>
        <translation>Ungelesen lassen</translation>
    </message>
    <message>
        <source>It is marked ? and asked about later</source>
        <translation>Er wird mit ? markiert und später geklärt</translation>
    </message>
    <message>
        <source>What did {cell} mean?</source>
        <translation>Was war mit {cell} gemeint?</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Everything was read without doubt.</source>
        <translation>Alles wurde ohne Zweifel gelesen.</translation>
    </message>
    <message>
        <source>{name} (imported)</source>
        <translation>{name} (importiert)</translation>
    </message>
    <message>
        <source>Import as {first} and {second}</source>
        <translation>Als {first} und {second} importieren</translation>
    </message>
    <message>
        <source>({count} more)</source>
        <translation>({count} weitere)</translation>
    </message>
    <message>
        <source>Begins a new workshop.</source>
        <translation>Beginnt einen neuen Workshop.</translation>
    </message>
    <message>
        <source>Replaces 1 cell. One step to undo.</source>
        <translation>Ersetzt 1 Zelle. Ein Schritt zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>Replaces {count} cells. One step to undo.</source>
        <translation>Ersetzt {count} Zellen. Ein Schritt zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>Import {size}</source>
        <translation>{size} importieren</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Stufe</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>Name der neuen Stufe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importieren als</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>Vorher und Nachher</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Stufe</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>The sheet as it was read</source>
        <translation>Die Tabelle, wie gelesen</translation>
    </message>
    <message>
        <source>Letters read</source>
        <translation>Gelesene Buchstaben</translation>
    </message>
    <message>
        <source>{count} not read</source>
        <translation>{count} nicht gelesen</translation>
    </message>
    <message>
        <source>{read} of {count} cells read</source>
        <translation>{read} von {count} Zellen gelesen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % sicher</translation>
    </message>
    <message>
        <source>empty template</source>
        <translation>leere Vorlage</translation>
    </message>
    <message>
        <source>{size}, no letters</source>
        <translation>{size}, keine Buchstaben</translation>
    </message>
    <message>
        <source>Matrices found</source>
        <translation>Gefundene Matrizen</translation>
    </message>
    <message>
        <source>Already in the workshop; it stays as it is there.</source>
        <translation>Schon im Workshop; dort bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>Set by a person</source>
        <translation>Von Hand festgelegt</translation>
    </message>
    <message>
        <source>Stands in the sheet as “{name}”.</source>
        <translation>Steht in der Tabelle als „{name}“.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Import from Excel — {file}</source>
        <translation>Aus Excel importieren – {file}</translation>
    </message>
    <message>
        <source>Import review</source>
        <translation>Import prüfen</translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation>Prüfen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing changes in your workshop until you press Import.</source>
        <translation>In Ihrem Workshop ändert sich nichts, bevor Sie auf „Importieren“ drücken.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Goes to the next doubt</source>
        <translation>Geht zum nächsten Zweifel</translation>
    </message>
    <message>
        <source>Roles and activities of the sheet</source>
        <translation>Rollen und Aktivitäten der Tabelle</translation>
    </message>
    <message>
        <source>There is no preview of this sheet.</source>
        <translation>Für diese Tabelle gibt es keine Vorschau.</translation>
    </message>
    <message>
        <source>The preview shows the first {count} rows; all of them are imported.</source>
        <translation>Die Vorschau zeigt die ersten {count} Zeilen; importiert werden alle.</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>{count} Aktivitäten</translation>
    </message>
    <message>
        <source>{count} roles</source>
        <translation>{count} Rollen</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 Aktivität</translation>
    </message>
    <message>
        <source>1 role</source>
        <translation>1 Rolle</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>What is parked</source>
        <translation>Was geparkt ist</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reports back</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
    <message>
        <source>{date}, overdue</source>
        <translation>{date}, überfällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Record an action</source>
        <translation>Maßnahme festhalten</translation>
    </message>
    <message>
        <source>Park a question</source>
        <translation>Frage parken</translation>
    </message>
    <message>
        <source>Record a decision about {place}</source>
        <translation>Entscheidung zu {place} festhalten</translation>
    </message>
    <message>
        <source>Record an action about {place}</source>
        <translation>Maßnahme zu {place} festhalten</translation>
    </message>
    <message>
        <source>Park a question about {place}</source>
        <translation>Frage zu {place} parken</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Diese Liste durchsuchen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Shows the cell, the row, the role or the finding it is about</source>
        <translation>Zeigt die Zelle, die Zeile, die Rolle oder den Befund, worum es geht</translation>
    </message>
    <message>
        <source>Tie to what is chosen</source>
        <translation>Mit Auswahl verknüpfen</translation>
    </message>
    <message>
        <source>Ties the entry to the chosen finding, else to the current cell</source>
        <translation>Verknüpft den Eintrag mit dem gewählten Befund, sonst mit der aktuellen Zelle</translation>
    </message>
    <message>
        <source>This is tied to nothing; choose a cell, then tie it.</source>
        <translation>Dies ist mit nichts verknüpft; wählen Sie eine Zelle und verknüpfen Sie es dann.</translation>
    </message>
    <message>
        <source>This finding is settled.</source>
        <translation>Dieser Befund ist geklärt.</translation>
    </message>
    <message>
        <source>Tie to the row of the current cell</source>
        <translation>Mit der Zeile der aktuellen Zelle verknüpfen</translation>
    </message>
    <message>
        <source>Tie to nothing</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Tie to {place}</source>
        <translation>Mit {place} verknüpfen</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} überfällig</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>R, A, C, I (S)</source>
        <translation>R, A, C, I (S)</translation>
    </message>
    <message>
        <source>Put the letter into the selected cells, or take it out</source>
        <translation>Buchstaben in die ausgewählten Zellen setzen oder herausnehmen</translation>
    </message>
    <message>
        <source>Shift + letter</source>
        <translation>Umschalt + Buchstabe</translation>
    </message>
    <message>
        <source>Let the letter stand alone in the selected cells</source>
        <translation>Nur diesen Buchstaben in den ausgewählten Zellen stehen lassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Take all letters out of the selected cells</source>
        <translation>Alle Buchstaben aus den ausgewählten Zellen nehmen</translation>
    </message>
    <message>
        <source>Arrows, Tab, Enter</source>
        <translation>Pfeiltasten, Tab, Eingabe</translation>
    </message>
    <message>
        <source>Go from cell to cell; Enter goes down</source>
        <translation>Von Zelle zu Zelle gehen; Eingabe geht nach unten</translation>
    </message>
    <message>
        <source>Home, End, Ctrl + Home, Ctrl + End</source>
        <translation>Pos1, Ende, Strg + Pos1, Strg + Ende</translation>
    </message>
    <message>
        <source>Go to the ends of the row, or of the matrix</source>
        <translation>An die Enden der Zeile oder der Matrix gehen</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Strg + Pfeiltasten</translation>
    </message>
    <message>
        <source>Go to where letters begin or end</source>
        <translation>Zum Anfang oder Ende von Buchstaben gehen</translation>
    </message>
    <message>
        <source>Shift + arrows, Shift + click</source>
        <translation>Umschalt + Pfeiltasten, Umschalt + Klick</translation>
    </message>
    <message>
        <source>Select the cells from the first one to here</source>
        <translation>Die Zellen von der ersten bis hierher auswählen</translation>
    </message>
    <message>
        <source>Ctrl + click</source>
        <translation>Strg + Klick</translation>
    </message>
    <message>
        <source>Add cells to the selection, or take them out</source>
        <translation>Zellen zur Auswahl hinzufügen oder herausnehmen</translation>
    </message>
    <message>
        <source>Shift + Space, Ctrl + Space</source>
        <translation>Umschalt + Leertaste, Strg + Leertaste</translation>
    </message>
    <message>
        <source>Select the whole row, or the whole column</source>
        <translation>Die ganze Zeile oder die ganze Spalte auswählen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Go on to the next cell</source>
        <translation>Zur nächsten Zelle weitergehen</translation>
    </message>
    <message>
        <source>/, typing across</source>
        <translation>/, beim Quertippen</translation>
    </message>
    <message>
        <source>Add the next letter to the cell before: A/R</source>
        <translation>Den nächsten Buchstaben in die Zelle davor setzen: A/R</translation>
    </message>
    <message>
        <source>Backspace, typing across</source>
        <translation>Rücktaste, beim Quertippen</translation>
    </message>
    <message>
        <source>Take back the letter typed last</source>
        <translation>Letzten Buchstaben zurücknehmen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the note of a cell, or the name of a selected row or column</source>
        <translation>Die Notiz einer Zelle oder den Namen einer ausgewählten Zeile oder Spalte bearbeiten</translation>
    </message>
    <message>
        <source>Shift + F10</source>
        <translation>Umschalt + F10</translation>
    </message>
    <message>
        <source>Open the menu of a cell, a row or a role</source>
        <translation>Das Menü einer Zelle, einer Zeile oder einer Rolle öffnen</translation>
    </message>
    <message>
        <source>Left, Right or Enter on a group</source>
        <translation>Links, Rechts, Eingabe auf Gruppe</translation>
    </message>
    <message>
        <source>Fold or unfold it; Ctrl + Left or Right: all groups</source>
        <translation>Zu- oder aufklappen; Strg + Links oder Rechts: alle Gruppen</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Strg + Mausrad</translation>
    </message>
    <message>
        <source>Zoom the matrix</source>
        <translation>Die Matrix zoomen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Let go of the armed letter or the selection, or cancel a drag</source>
        <translation>Den bereitgelegten Buchstaben oder die Auswahl loslassen oder ein Ziehen abbrechen</translation>
    </message>
    <message>
        <source>Drag from the tray</source>
        <translation>Aus der Buchstabenleiste ziehen</translation>
    </message>
    <message>
        <source>Add the letter to a cell</source>
        <translation>Den Buchstaben in eine Zelle setzen</translation>
    </message>
    <message>
        <source>Drag from cell to cell</source>
        <translation>Von Zelle zu Zelle ziehen</translation>
    </message>
    <message>
        <source>Move the letter; with Ctrl copy it</source>
        <translation>Den Buchstaben verschieben; mit Strg kopieren</translation>
    </message>
    <message>
        <source>Drag out of the matrix</source>
        <translation>Aus der Matrix ziehen</translation>
    </message>
    <message>
        <source>Take the letter out of its cell</source>
        <translation>Den Buchstaben aus seiner Zelle nehmen</translation>
    </message>
    <message>
        <source>Click a letter, then cells</source>
        <translation>Klick auf Buchstabe, dann auf Zellen</translation>
    </message>
    <message>
        <source>Put the armed letter into each cell clicked</source>
        <translation>Den bereitgelegten Buchstaben in jede angeklickte Zelle setzen</translation>
    </message>
    <message>
        <source>Drag from an empty cell</source>
        <translation>Von einer leeren Zelle aus ziehen</translation>
    </message>
    <message>
        <source>Select several cells</source>
        <translation>Mehrere Zellen auswählen</translation>
    </message>
    <message>
        <source>Click a role or an activity</source>
        <translation>Klick auf Rolle oder Aktivität</translation>
    </message>
    <message>
        <source>Select its column or its row</source>
        <translation>Ihre Spalte oder ihre Zeile auswählen</translation>
    </message>
    <message>
        <source>Drag a row, a role, a group or a function</source>
        <translation>Eine Zeile, Rolle, Gruppe oder Funktion ziehen</translation>
    </message>
    <message>
        <source>Change the order; a row joins the group it is dropped in</source>
        <translation>Die Reihenfolge ändern; eine Zeile kommt in die Gruppe, in der sie abgelegt wird</translation>
    </message>
    <message>
        <source>Drag the tab of a step</source>
        <translation>Den Reiter eines Schritts ziehen</translation>
    </message>
    <message>
        <source>Change the order of the steps between first and last stage</source>
        <translation>Die Reihenfolge der Schritte zwischen erster und letzter Stufe ändern</translation>
    </message>
    <message>
        <source>Click the arrow of a group</source>
        <translation>Klick auf den Pfeil einer Gruppe</translation>
    </message>
    <message>
        <source>Fold or unfold it; with Alt all groups</source>
        <translation>Zu- oder aufklappen; mit Alt alle Gruppen</translation>
    </message>
    <message>
        <source>F2 on a tab</source>
        <translation>F2 auf einem Reiter</translation>
    </message>
    <message>
        <source>Name the stage, and say what the room calls it</source>
        <translation>Die Stufe benennen und sagen, wie die Runde sie nennt</translation>
    </message>
    <message>
        <source>Ctrl + D on a tab</source>
        <translation>Strg + D auf einem Reiter</translation>
    </message>
    <message>
        <source>Add a step with the letters of the stage</source>
        <translation>Einen Schritt mit den Buchstaben der Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Alt + Left or Right on a tab</source>
        <translation>Alt + Links oder Rechts auf einem Reiter</translation>
    </message>
    <message>
        <source>Move the step earlier or later</source>
        <translation>Den Schritt früher oder später einordnen</translation>
    </message>
    <message>
        <source>Delete on a tab</source>
        <translation>Entf auf einem Reiter</translation>
    </message>
    <message>
        <source>Remove the step with its letters</source>
        <translation>Den Schritt mit seinen Buchstaben entfernen</translation>
    </message>
    <message>
        <source>B, held in Compare</source>
        <translation>B, gehalten im Vergleich</translation>
    </message>
    <message>
        <source>Show the earlier stage</source>
        <translation>Die frühere Stufe zeigen</translation>
    </message>
    <message>
        <source>Enter in Compare</source>
        <translation>Eingabe im Vergleich</translation>
    </message>
    <message>
        <source>Go to the cell in its stage; in the ledger, choose or vote</source>
        <translation>Zur Zelle in ihrer Stufe gehen; im Verzeichnis wählen oder abstimmen</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Eine Taste oder ihre Wirkung suchen</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>In der Matrix</translation>
    </message>
    <message>
        <source>With the pointer</source>
        <translation>Mit dem Zeiger</translation>
    </message>
    <message>
        <source>On the tabs and in Compare</source>
        <translation>Auf den Reitern und im Vergleich</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Beim Präsentieren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en-GB</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Agreed</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Not voted</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>dissent noted</source>
        <translation>Einwand notiert</translation>
    </message>
    <message>
        <source>{carried} of {total}</source>
        <translation>{carried} von {total}</translation>
    </message>
    <message>
        <source>{carried} of {total}, dissent noted</source>
        <translation>{carried} von {total}, Einwand notiert</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, {way}</source>
        <translation>Ja, {way}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>Freigabe offen</translation>
    </message>
    <message>
        <source>Yes, not yet approved</source>
        <translation>Ja, Freigabe offen</translation>
    </message>
    <message>
        <source>Yes, approved</source>
        <translation>Ja, freigegeben</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Budget line moves?</source>
        <translation>Budget wandert?</translation>
    </message>
    <message>
        <source>Agreed?</source>
        <translation>Einig?</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Abweichende Meinung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → an</translation>
    </message>
    <message>
        <source>Activity and scope</source>
        <translation>Aktivität und Geltungsbereich</translation>
    </message>
    <message>
        <source>{letter}: {giver} → {taker}</source>
        <translation>{letter}: {giver} → {taker}</translation>
    </message>
    <message>
        <source>Enter chooses whether the budget line goes with the move</source>
        <translation>Eingabe wählt, ob der Budgetposten mitwandert</translation>
    </message>
    <message>
        <source>Enter goes to the votes on the move, in the drawer</source>
        <translation>Eingabe führt zu den Stimmen der Verschiebung in der Ablage</translation>
    </message>
    <message>
        <source>Filter the ledger</source>
        <translation>Verschiebungen filtern</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copies the lines shown, for a sheet or a mail</source>
        <translation>Kopiert die gezeigten Zeilen für eine Tabelle oder eine Nachricht</translation>
    </message>
    <message>
        <source>Name, scope, dissent…</source>
        <translation>Name, Geltungsbereich, Einwand…</translation>
    </message>
    <message>
        <source>Text in the ledger</source>
        <translation>Text in den Verschiebungen</translation>
    </message>
    <message>
        <source>Role that gives or takes</source>
        <translation>Rolle, die gibt oder nimmt</translation>
    </message>
    <message>
        <source>Letters in the ledger</source>
        <translation>Buchstaben in den Verschiebungen</translation>
    </message>
    <message>
        <source>Only contested</source>
        <translation>Nur strittige</translation>
    </message>
    <message>
        <source>{moves}, of {total}</source>
        <translation>{moves}, von {total}</translation>
    </message>
    <message>
        <source>No letter changes holder between these two stages.</source>
        <translation>Zwischen diesen beiden Stufen wechselt kein Buchstabe die Stelle.</translation>
    </message>
    <message>
        <source>No move passes the filter.</source>
        <translation>Keine Verschiebung passt zum Filter.</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Jede Rolle</translation>
    </message>
    <message>
        <source>Moves from {before} to {after}</source>
        <translation>Verschiebungen von {before} nach {after}</translation>
    </message>
    <message>
        <source>1 move copied.</source>
        <translation>1 Verschiebung kopiert.</translation>
    </message>
    <message>
        <source>{count} moves copied.</source>
        <translation>{count} Verschiebungen kopiert.</translation>
    </message>
    <message>
        <source>Accountability ledger</source>
        <translation>Verschobene Rechenschaft</translation>
    </message>
    <message>
        <source>Responsibility ledger</source>
        <translation>Verschobene Durchführung</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>Ledger of moves</source>
        <translation>Verzeichnis der Verschiebungen</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Accountable</source>
        <translation>Rechenschaft</translation>
    </message>
    <message>
        <source>Answers for the outcome; one per scope.</source>
        <translation>Steht für das Ergebnis ein; einmal je Geltungsbereich.</translation>
    </message>
    <message>
        <source>one owner</source>
        <translation>eine Stelle</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Durchführung</translation>
    </message>
    <message>
        <source>Does the work.</source>
        <translation>Macht die Arbeit.</translation>
    </message>
    <message>
        <source>does it</source>
        <translation>führt aus</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Gives an opinion before.</source>
        <translation>Gibt vorher eine Meinung ab.</translation>
    </message>
    <message>
        <source>asked before</source>
        <translation>vorher gefragt</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Is told after.</source>
        <translation>Erfährt es danach.</translation>
    </message>
    <message>
        <source>told after</source>
        <translation>erfährt es</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Lends hands to whoever does the work.</source>
        <translation>Packt bei denen mit an, die die Arbeit machen.</translation>
    </message>
    <message>
        <source>lends hands</source>
        <translation>packt mit an</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Decides; one per scope.</source>
        <translation>Entscheidet; einmal je Geltungsbereich.</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>Brings the decision about.</source>
        <translation>Führt die Entscheidung herbei.</translation>
    </message>
    <message>
        <source>drives it</source>
        <translation>treibt es an</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Mitwirkung</translation>
    </message>
</context>
<context>
    <name>LettersForm</name>
    <message>
        <source>Letter set</source>
        <translation>Buchstabensatz</translation>
    </message>
    <message>
        <source>Name of {letter}</source>
        <translation>Name von {letter}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Definition of {letter}</source>
        <translation>Definition von {letter}</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{names} and {count} others</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Notizen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen ohne zu speichern?</translation>
    </message>
    <message>
        <source>The last changes could not be written to disk. Save As keeps them elsewhere.</source>
        <translation>Die letzten Änderungen konnten nicht auf die Festplatte geschrieben werden. „Speichern unter“ bewahrt sie anderswo.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Add activity</source>
        <translation>Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>Group of 1 activity</source>
        <translation>Gruppe mit 1 Aktivität</translation>
    </message>
    <message>
        <source>Group of {count} activities</source>
        <translation>Gruppe mit {count} Aktivitäten</translation>
    </message>
    <message>
        <source>{size}, unfolded</source>
        <translation>{size}, aufgeklappt</translation>
    </message>
    <message>
        <source>{size}, folded</source>
        <translation>{size}, zugeklappt</translation>
    </message>
    <message>
        <source>{size}, folded, worst finding: {severity}</source>
        <translation>{size}, zugeklappt, schwerster Befund: {severity}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Activity name</source>
        <translation>Aktivitätsname</translation>
    </message>
    <message>
        <source>Name of the activity</source>
        <translation>Name der Aktivität</translation>
    </message>
    <message>
        <source>Was {cell}</source>
        <translation>War {cell}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Group {group} unfolded</source>
        <translation>Gruppe {group} aufgeklappt</translation>
    </message>
    <message>
        <source>Group {group} folded</source>
        <translation>Gruppe {group} zugeklappt</translation>
    </message>
    <message>
        <source>All groups folded</source>
        <translation>Alle Gruppen zugeklappt</translation>
    </message>
    <message>
        <source>All groups unfolded</source>
        <translation>Alle Gruppen aufgeklappt</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Matrix of stage {stage}</source>
        <translation>Matrix der Stufe {stage}</translation>
    </message>
    <message>
        <source>Role name</source>
        <translation>Rollenname</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
    <message>
        <source>Group {group}, folded</source>
        <translation>Gruppe {group}, zugeklappt</translation>
    </message>
    <message>
        <source>Group {group}</source>
        <translation>Gruppe {group}</translation>
    </message>
    <message>
        <source>No A, no R</source>
        <translation>Kein A, kein R</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Lock the reference</source>
        <translation>Die Referenz sperren</translation>
    </message>
    <message>
        <source>Locked reference: unlock it to change it</source>
        <translation>Gesperrte Referenz: zum Ändern entsperren</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>{count} Aktivitäten</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 Aktivität</translation>
    </message>
    <message>
        <source>{count} roles</source>
        <translation>{count} Rollen</translation>
    </message>
    <message>
        <source>1 role</source>
        <translation>1 Rolle</translation>
    </message>
    <message>
        <source>This stage is the reference and locked; click its lock to change it.</source>
        <translation>Diese Stufe ist die Referenz und gesperrt; klicken Sie auf ihr Schloss, um sie zu ändern.</translation>
    </message>
    <message>
        <source>{function} (guessed)</source>
        <translation>{function} (vermutet)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Unread text {text}</source>
        <translation>Ungelesener Text {text}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Moves, not yet approved</source>
        <translation>Wechselt, Freigabe offen</translation>
    </message>
    <message>
        <source>Moves, approved</source>
        <translation>Wechselt, freigegeben</translation>
    </message>
    <message>
        <source>{activity} · {scope}</source>
        <translation>{activity} · {scope}</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>{giver} → {taker}</source>
        <translation>{giver} → {taker}</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → an</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Could live with</source>
        <translation>Kann mittragen</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Abweichende Meinung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budgetposten</translation>
    </message>
    <message>
        <source>No accountability moves from {before} to {after} yet.</source>
        <translation>Von {before} nach {after} verschiebt sich noch keine Rechenschaft.</translation>
    </message>
    <message>
        <source>1 move of accountability from {before} to {after}</source>
        <translation>1 Verschiebung der Rechenschaft von {before} nach {after}</translation>
    </message>
    <message>
        <source>{count} moves of accountability from {before} to {after}</source>
        <translation>{count} Verschiebungen der Rechenschaft von {before} nach {after}</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Type or paste a list: one name per line, or a column from a spreadsheet.</source>
        <translation>Tippen oder fügen Sie eine Liste ein: ein Name pro Zeile oder eine Spalte einer Tabelle.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add {count}</source>
        <translation>{count} hinzufügen</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>“{text}” is no whole number; type one such as 6.</source>
        <translation>„{text}“ ist keine ganze Zahl; geben Sie eine ein, zum Beispiel 6.</translation>
    </message>
</context>
<context>
    <name>PartDialogs</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Service kind</source>
        <translation>Dienstart</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Funding of the service</source>
        <translation>Finanzierung des Dienstes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Changes count at once; undo takes them back.</source>
        <translation>Änderungen gelten sofort; Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Budget it holds</source>
        <translation>Eigenes Budget</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>People on call</source>
        <translation>Personen in Rufbereitschaft</translation>
    </message>
</context>
<context>
    <name>PartDrag</name>
    <message>
        <source>{group} · {count} activities</source>
        <translation>{group} · {count} Aktivitäten</translation>
    </message>
    <message>
        <source>{count} roles</source>
        <translation>{count} Rollen</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>{count} Aktivitäten</translation>
    </message>
</context>
<context>
    <name>PartHint</name>
    <message>
        <source>Stays where it is</source>
        <translation>Bleibt, wo es ist</translation>
    </message>
    <message>
        <source>Esc cancels the drag</source>
        <translation>Esc bricht das Ziehen ab</translation>
    </message>
    <message>
        <source>Group {group} moves</source>
        <translation>Verschiebt Gruppe {group}</translation>
    </message>
    <message>
        <source>“{name}” moves</source>
        <translation>Verschiebt „{name}“</translation>
    </message>
    <message>
        <source>{count} activities move</source>
        <translation>Verschiebt {count} Aktivitäten</translation>
    </message>
    <message>
        <source>Into group {group} · {where}</source>
        <translation>In Gruppe {group} · {where}</translation>
    </message>
    <message>
        <source>Out of its group · {where}</source>
        <translation>Aus der Gruppe · {where}</translation>
    </message>
    <message>
        <source>To the end · Esc cancels</source>
        <translation>Ans Ende · Esc bricht ab</translation>
    </message>
    <message>
        <source>Above group {group} · Esc cancels</source>
        <translation>Über Gruppe {group} · Esc bricht ab</translation>
    </message>
    <message>
        <source>Last of the group · Esc cancels</source>
        <translation>Letzte der Gruppe · Esc bricht ab</translation>
    </message>
    <message>
        <source>Above “{name}” · Esc cancels</source>
        <translation>Über „{name}“ · Esc bricht ab</translation>
    </message>
    <message>
        <source>{count} roles move</source>
        <translation>Verschiebt {count} Rollen</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>Left of “{name}”</source>
        <translation>Links von „{name}“</translation>
    </message>
    <message>
        <source>stays {function} and parts the {band} band</source>
        <translation>bleibt {function} und teilt das Band {band}</translation>
    </message>
    <message>
        <source>stays {function}</source>
        <translation>bleibt {function}</translation>
    </message>
</context>
<context>
    <name>PartMenu</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Group, service, topic and funding…</source>
        <translation>Gruppe, Dienst, Thema und Finanzierung…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Zeile darüber einfügen</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Zeile darunter einfügen</translation>
    </message>
    <message>
        <source>Add several activities…</source>
        <translation>Mehrere Aktivitäten hinzufügen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Into “{first}” and “{second}”</source>
        <translation>In „{first}“ und „{second}“</translation>
    </message>
    <message>
        <source>In two, letters with both</source>
        <translation>In zwei, Buchstaben bei beiden</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Insert row in this group</source>
        <translation>Zeile in dieser Gruppe einfügen</translation>
    </message>
    <message>
        <source>Dissolve group, rows stay</source>
        <translation>Gruppe auflösen, Zeilen bleiben</translation>
    </message>
    <message>
        <source>Activity “{name}”</source>
        <translation>Aktivität „{name}“</translation>
    </message>
    <message>
        <source>Role “{name}”</source>
        <translation>Rolle „{name}“</translation>
    </message>
    <message>
        <source>{value} (guessed; choose to confirm)</source>
        <translation>{value} (vermutet; zum Bestätigen wählen)</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>Delete “{name}” with its {letters}</source>
        <translation>„{name}“ mit {letters} löschen</translation>
    </message>
    <message>
        <source>Delete {count} roles</source>
        <translation>{count} Rollen löschen</translation>
    </message>
    <message>
        <source>Delete {count} roles with their {letters}</source>
        <translation>{count} Rollen mit {letters} löschen</translation>
    </message>
    <message>
        <source>Delete {count} activities</source>
        <translation>{count} Aktivitäten löschen</translation>
    </message>
    <message>
        <source>Delete {count} activities with their {letters}</source>
        <translation>{count} Aktivitäten mit {letters} löschen</translation>
    </message>
    <message>
        <source>Merge into “{name}”</source>
        <translation>Mit „{name}“ zusammenführen</translation>
    </message>
    <message>
        <source>Merge into “{name}” · {effect}</source>
        <translation>Mit „{name}“ zusammenführen · {effect}</translation>
    </message>
    <message>
        <source>Opens: {finding}</source>
        <translation>Öffnet: {finding}</translation>
    </message>
    <message>
        <source>Function, kind and budget…</source>
        <translation>Funktion, Art und Budget…</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Insert role left</source>
        <translation>Rolle links einfügen</translation>
    </message>
    <message>
        <source>Insert role right</source>
        <translation>Rolle rechts einfügen</translation>
    </message>
    <message>
        <source>Add several roles…</source>
        <translation>Mehrere Rollen hinzufügen…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Split in two, letters with both</source>
        <translation>In zwei teilen, Buchstaben bei beiden</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>What was copied is {height} × {width} cells and the selection has another shape; it is pasted from the first selected cell on.</source>
        <translation>Kopiert wurden {height} × {width} Zellen, und die Auswahl hat eine andere Form; eingefügt wird ab der ersten ausgewählten Zelle.</translation>
    </message>
    <message>
        <source>1 cell lies beyond the last row or role and is left out: {texts}.</source>
        <translation>1 Zelle liegt hinter der letzten Zeile oder Rolle und wird weggelassen: {texts}.</translation>
    </message>
    <message>
        <source>{count} cells lie beyond the last row or role and are left out: {texts}.</source>
        <translation>{count} Zellen liegen hinter der letzten Zeile oder Rolle und werden weggelassen: {texts}.</translation>
    </message>
    <message>
        <source>Paste {count} activities</source>
        <translation>{count} Aktivitäten einfügen</translation>
    </message>
    <message>
        <source>Paste {count} roles</source>
        <translation>{count} Rollen einfügen</translation>
    </message>
    <message>
        <source>Paste 1 cell</source>
        <translation>1 Zelle einfügen</translation>
    </message>
    <message>
        <source>Paste {count} cells</source>
        <translation>{count} Zellen einfügen</translation>
    </message>
    <message>
        <source>Only the first column or row is taken for names; {count} other cells are left out.</source>
        <translation>Nur die erste Spalte oder Zeile gilt als Namen; {count} andere Zellen werden weggelassen.</translation>
    </message>
    <message>
        <source>What was copied looks like letters rather than names.</source>
        <translation>Das Kopierte sieht eher nach Buchstaben als nach Namen aus.</translation>
    </message>
    <message>
        <source>{name} is there already and is left out.</source>
        <translation>{name} ist schon da und wird weggelassen.</translation>
    </message>
    <message>
        <source>{count} names are there already and are left out: {names}.</source>
        <translation>{count} Namen sind schon da und werden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Roles this workshop lacks are added: {names}.</source>
        <translation>Rollen, die diesem Workshop fehlen, werden hinzugefügt: {names}.</translation>
    </message>
    <message>
        <source>Roles this workshop lacks are left out, with their letters: {names}.</source>
        <translation>Rollen, die diesem Workshop fehlen, werden mit ihren Buchstaben weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Activities this workshop lacks are added: {names}.</source>
        <translation>Aktivitäten, die diesem Workshop fehlen, werden hinzugefügt: {names}.</translation>
    </message>
    <message>
        <source>Activities this workshop lacks are left out, with their letters: {names}.</source>
        <translation>Aktivitäten, die diesem Workshop fehlen, werden mit ihren Buchstaben weggelassen: {names}.</translation>
    </message>
    <message>
        <source>{place}: {doubt}</source>
        <translation>{place}: {doubt}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>Letters, from the first selected cell on</source>
        <translation>Buchstaben, ab der ersten ausgewählten Zelle</translation>
    </message>
    <message>
        <source>Letters, in rows and columns of the same names</source>
        <translation>Buchstaben, in gleichnamige Zeilen und Spalten</translation>
    </message>
    <message>
        <source>New activities</source>
        <translation>Neue Aktivitäten</translation>
    </message>
    <message>
        <source>New roles</source>
        <translation>Neue Rollen</translation>
    </message>
    <message>
        <source>Keep it in the cell as unread text</source>
        <translation>Als ungelesenen Text in der Zelle behalten</translation>
    </message>
    <message>
        <source>Put it into the note of the cell</source>
        <translation>In die Notiz der Zelle setzen</translation>
    </message>
    <message>
        <source>Leave its cell as it is</source>
        <translation>Die Zelle lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Look before pasting</source>
        <translation>Vor dem Einfügen prüfen</translation>
    </message>
    <message>
        <source>Add roles and activities it lacks</source>
        <translation>Fehlende Rollen und Aktivitäten hinzufügen</translation>
    </message>
    <message>
        <source>Paste as</source>
        <translation>Einfügen als</translation>
    </message>
    <message>
        <source>What will stand there</source>
        <translation>Was dann dort steht</translation>
    </message>
    <message>
        <source>Text that is no letter</source>
        <translation>Text, der kein Buchstabe ist</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{cells} cells will be written and {names} names added.</source>
        <translation>{cells} Zellen werden beschrieben und {names} Namen hinzugefügt.</translation>
    </message>
    <message>
        <source>1 name will be added.</source>
        <translation>1 Name wird hinzugefügt.</translation>
    </message>
    <message>
        <source>{count} names will be added.</source>
        <translation>{count} Namen werden hinzugefügt.</translation>
    </message>
    <message>
        <source>1 cell will be written.</source>
        <translation>1 Zelle wird beschrieben.</translation>
    </message>
    <message>
        <source>{count} cells will be written.</source>
        <translation>{count} Zellen werden beschrieben.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last} von {count}</translation>
    </message>
    <message>
        <source>There is nothing to present yet: add roles and activities.</source>
        <translation>Es gibt noch nichts zu präsentieren: Fügen Sie Rollen und Aktivitäten hinzu.</translation>
    </message>
    <message>
        <source>Who answers when this goes wrong?</source>
        <translation>Wer steht dafür ein, wenn das schiefgeht?</translation>
    </message>
    <message>
        <source>Can everybody here live with this move?</source>
        <translation>Können alle hier mit dieser Verschiebung leben?</translation>
    </message>
    <message>
        <source>Does everybody know what changes for them?</source>
        <translation>Wissen alle, was sich für sie ändert?</translation>
    </message>
    <message>
        <source>Should anything here change?</source>
        <translation>Soll sich hier etwas ändern?</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>+1 with a letter</source>
        <translation>+1 mit Buchstabe</translation>
    </message>
    <message>
        <source>+{count} with letters</source>
        <translation>+{count} mit Buchstaben</translation>
    </message>
    <message>
        <source>+{count} without letters</source>
        <translation>+{count} ohne Buchstaben</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Nächste: {name}</translation>
    </message>
    <message>
        <source>No open finding about this activity</source>
        <translation>Kein offener Befund zu dieser Aktivität</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Nothing to present: there are no activities or no roles</source>
        <translation>Nichts zu präsentieren: Es gibt keine Aktivitäten oder keine Rollen</translation>
    </message>
    <message>
        <source>Nothing to present</source>
        <translation>Nichts zu präsentieren</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Page {number} of {count}, {stage}</source>
        <translation>Seite {number} von {count}, {stage}</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <translation>{name}, {number} von {count}</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>keine Buchstaben</translation>
    </message>
    <message>
        <source>{stage}: {letters}.</source>
        <translation>{stage}: {letters}.</translation>
    </message>
</context>
<context>
    <name>PresenterKeys</name>
    <message>
        <source>Next activity or page</source>
        <translation>Nächste Aktivität oder Seite</translation>
    </message>
    <message>
        <source>Previous activity or page</source>
        <translation>Vorige Aktivität oder Seite</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Overview, or one activity</source>
        <translation>Übersicht oder eine Aktivität</translation>
    </message>
    <message>
        <source>The other stage in the overview</source>
        <translation>Die andere Stufe in der Übersicht</translation>
    </message>
    <message>
        <source>Findings, or the question</source>
        <translation>Befunde oder die Frage</translation>
    </message>
    <message>
        <source>Blank in black</source>
        <translation>Leer in Schwarz</translation>
    </message>
    <message>
        <source>Blank in white</source>
        <translation>Leer in Weiß</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>PresenterRemote</name>
    <message>
        <source>Presenting</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>On {screen}</source>
        <translation>Auf {screen}</translation>
    </message>
    <message>
        <source>Activity on the wall</source>
        <translation>Aktivität an der Wand</translation>
    </message>
    <message>
        <source>Previous (PgUp)</source>
        <translation>Zurück (Bild auf)</translation>
    </message>
    <message>
        <source>Next (PgDn)</source>
        <translation>Weiter (Bild ab)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No recent workshops</source>
        <translation>Keine zuletzt geöffneten Workshops</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Record a decision…</source>
        <translation>Entscheidung festhalten…</translation>
    </message>
    <message>
        <source>Record an action…</source>
        <translation>Maßnahme festhalten…</translation>
    </message>
    <message>
        <source>Park this…</source>
        <translation>Parken…</translation>
    </message>
    <message>
        <source>This row is</source>
        <translation>Diese Zeile ist</translation>
    </message>
    <message>
        <source>These rows are</source>
        <translation>Diese Zeilen sind</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Records a decision, an action or a parked question about it</source>
        <translation>Hält eine Entscheidung, eine Maßnahme oder eine geparkte Frage dazu fest</translation>
    </message>
    <message>
        <source>A decision about this…</source>
        <translation>Eine Entscheidung dazu…</translation>
    </message>
    <message>
        <source>An action about this…</source>
        <translation>Eine Maßnahme dazu…</translation>
    </message>
    <message>
        <source>Park this question…</source>
        <translation>Diese Frage parken…</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This snapshot is no longer in the file.</source>
        <translation>Diese Momentaufnahme ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Give the snapshot a name.</source>
        <translation>Geben Sie der Momentaufnahme einen Namen.</translation>
    </message>
    <message>
        <source>There is already a snapshot called “{name}”; choose another name.</source>
        <translation>Es gibt bereits eine Momentaufnahme namens „{name}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is already in the workshop.</source>
        <translation>Dies ist bereits im Workshop.</translation>
    </message>
    <message>
        <source>An agenda keeps one step; add another one first, or reset the agenda.</source>
        <translation>Eine Agenda behält einen Schritt; fügen Sie zuerst einen weiteren hinzu oder setzen Sie die Agenda zurück.</translation>
    </message>
    <message>
        <source>This step is no longer in the agenda.</source>
        <translation>Dieser Schritt ist nicht mehr in der Agenda.</translation>
    </message>
    <message>
        <source>Give the step of the agenda a name.</source>
        <translation>Geben Sie dem Agendaschritt einen Namen.</translation>
    </message>
    <message>
        <source>{minutes} is no length for a step; choose 0 to {most} minutes.</source>
        <translation>{minutes} ist keine Länge für einen Schritt; wählen Sie 0 bis {most} Minuten.</translation>
    </message>
    <message>
        <source>This role is no longer in the workshop.</source>
        <translation>Diese Rolle ist nicht mehr im Workshop.</translation>
    </message>
    <message>
        <source>This activity is no longer in the workshop.</source>
        <translation>Diese Aktivität ist nicht mehr im Workshop.</translation>
    </message>
    <message>
        <source>This stage is no longer in the workshop.</source>
        <translation>Diese Stufe ist nicht mehr im Workshop.</translation>
    </message>
    <message>
        <source>The letter set {name} has no “{letter}”; choose another letter or another letter set.</source>
        <translation>Der Buchstabensatz {name} hat kein „{letter}“; wählen Sie einen anderen Buchstaben oder einen anderen Buchstabensatz.</translation>
    </message>
    <message>
        <source>There is no “{letter}” to move in this cell any more.</source>
        <translation>In dieser Zelle gibt es kein „{letter}“ mehr, das sich verschieben ließe.</translation>
    </message>
    <message>
        <source>This letter is no longer in the cell.</source>
        <translation>Dieser Buchstabe ist nicht mehr in der Zelle.</translation>
    </message>
    <message>
        <source>Two roles cannot both be called “{name}”.</source>
        <translation>Zwei Rollen können nicht beide „{name}“ heißen.</translation>
    </message>
    <message>
        <source>{name} has no letter for “{letter}”, which stands in 1 cell; choose a letter that takes its place, or change that cell first.</source>
        <translation>{name} hat keinen Buchstaben für „{letter}“, das in 1 Zelle steht; wählen Sie einen Buchstaben, der an seine Stelle tritt, oder ändern Sie zuerst diese Zelle.</translation>
    </message>
    <message>
        <source>{name} has no letter for “{letter}”, which stands in {cells} cells; choose a letter that takes its place, or change those cells first.</source>
        <translation>{name} hat keinen Buchstaben für „{letter}“, das in {cells} Zellen steht; wählen Sie einen Buchstaben, der an seine Stelle tritt, oder ändern Sie zuerst diese Zellen.</translation>
    </message>
    <message>
        <source>{name} has no such letter.</source>
        <translation>{name} hat keinen solchen Buchstaben.</translation>
    </message>
    <message>
        <source>Give the letter a name.</source>
        <translation>Geben Sie dem Buchstaben einen Namen.</translation>
    </message>
    <message>
        <source>Choose at least two roles to merge.</source>
        <translation>Wählen Sie mindestens zwei Rollen zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Choose at least two activities to merge.</source>
        <translation>Wählen Sie mindestens zwei Aktivitäten zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Give the role a name.</source>
        <translation>Geben Sie der Rolle einen Namen.</translation>
    </message>
    <message>
        <source>Give the activity a name.</source>
        <translation>Geben Sie der Aktivität einen Namen.</translation>
    </message>
    <message>
        <source>There is already a role called “{name}”; give this one another name.</source>
        <translation>Es gibt bereits eine Rolle namens „{name}“; geben Sie dieser einen anderen Namen.</translation>
    </message>
    <message>
        <source>{count} is no number of people on call; choose 0 to {most}.</source>
        <translation>{count} ist keine Anzahl von Personen in Rufbereitschaft; wählen Sie 0 bis {most}.</translation>
    </message>
    <message>
        <source>Say what was decided.</source>
        <translation>Geben Sie an, was entschieden wurde.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Geben Sie an, was zu tun ist.</translation>
    </message>
    <message>
        <source>Say what is parked.</source>
        <translation>Geben Sie an, was geparkt wird.</translation>
    </message>
    <message>
        <source>{votes} is no number of votes; choose 0 to {most}.</source>
        <translation>{votes} ist keine Anzahl von Stimmen; wählen Sie 0 bis {most}.</translation>
    </message>
    <message>
        <source>Choose a state that such an entry can have.</source>
        <translation>Wählen Sie einen Status, den ein solcher Eintrag haben kann.</translation>
    </message>
    <message>
        <source>This stage is already in the workshop.</source>
        <translation>Diese Stufe ist bereits im Workshop.</translation>
    </message>
    <message>
        <source>“{name}” stays the first stage.</source>
        <translation>„{name}“ bleibt die erste Stufe.</translation>
    </message>
    <message>
        <source>Give the stage a name.</source>
        <translation>Geben Sie der Stufe einen Namen.</translation>
    </message>
    <message>
        <source>There is already a stage called “{name}”; choose another name.</source>
        <translation>Es gibt bereits eine Stufe namens „{name}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” stays: every workshop has a first and a last stage.</source>
        <translation>„{name}“ bleibt: Jeder Workshop hat eine erste und eine letzte Stufe.</translation>
    </message>
    <message>
        <source>A workshop has no field “{field}”.</source>
        <translation>Ein Workshop hat kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>Say why the room accepts this finding.</source>
        <translation>Geben Sie an, warum die Runde diesen Befund annimmt.</translation>
    </message>
    <message>
        <source>This finding is not accepted any more.</source>
        <translation>Dieser Befund ist nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>This entry is no longer in the workshop.</source>
        <translation>Dieser Eintrag ist nicht mehr im Workshop.</translation>
    </message>
    <message>
        <source>Say which rule is to be set.</source>
        <translation>Geben Sie an, welche Regel eingestellt werden soll.</translation>
    </message>
    <message>
        <source>“{severity}” is no severity; choose blocker, warning, note, or the rule’s own.</source>
        <translation>„{severity}“ ist kein Schweregrad; wählen Sie Blocker, Warnung, Hinweis oder den eigenen der Regel.</translation>
    </message>
    <message>
        <source>Say which limit of rule {rule} is to be set.</source>
        <translation>Geben Sie an, welcher Grenzwert der Regel {rule} eingestellt werden soll.</translation>
    </message>
    <message>
        <source>“{limit}” is no limit of rule {rule}; set it with its own rule.</source>
        <translation>„{limit}“ ist kein Grenzwert der Regel {rule}; stellen Sie ihn bei seiner eigenen Regel ein.</translation>
    </message>
    <message>
        <source>Set each limit of rule {rule} only once.</source>
        <translation>Stellen Sie jeden Grenzwert der Regel {rule} nur einmal ein.</translation>
    </message>
    <message>
        <source>{number} is no limit for rule {rule}; choose 0 or more.</source>
        <translation>{number} ist kein Grenzwert für Regel {rule}; wählen Sie 0 oder mehr.</translation>
    </message>
    <message>
        <source>{number} is too large a limit for rule {rule}; choose {most:,} or less.</source>
        <translation>{number} ist ein zu großer Grenzwert für Regel {rule}; wählen Sie {most:,} oder weniger.</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>Agreed</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>The room says: {state}</source>
        <translation>Die Runde sagt: {state}</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>What</source>
        <translation>Worauf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>{key}: {text}</source>
        <translation>{key}: {text}</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Worauf sie achtet</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Wird gemeldet</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Wird nicht gemeldet</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>the playbook</source>
        <translation>das Playbook</translation>
    </message>
    <message>
        <source>About this pitfall</source>
        <translation>Über diesen Fallstrick</translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>der Rest</translation>
    </message>
    <message>
        <source>Read the article at equalexperts.com</source>
        <translation>Den Artikel auf equalexperts.com lesen</translation>
    </message>
    <message>
        <source>Read the playbook at you-build-it-you-run-it.playbook.ee</source>
        <translation>Das Playbook auf you-build-it-you-run-it.playbook.ee lesen</translation>
    </message>
    <message>
        <source>About {code}: {title}</source>
        <translation>Über {code}: {title}</translation>
    </message>
    <message>
        <source>← Back to the findings</source>
        <translation>← Zurück zu den Befunden</translation>
    </message>
    <message>
        <source>Set this rule…</source>
        <translation>Regel einstellen…</translation>
    </message>
    <message>
        <source>Switch this rule on or off, or set its severity and limits</source>
        <translation>Diese Regel ein- oder ausschalten oder ihren Schweregrad und ihre Grenzen festlegen</translation>
    </message>
    <message>
        <source>{severity} · rule {code}</source>
        <translation>{severity} · Regel {code}</translation>
    </message>
    <message>
        <source>{severity} · pitfall {code}</source>
        <translation>{severity} · Fallstrick {code}</translation>
    </message>
    <message>
        <source>What a target allows</source>
        <translation>Was ein Ziel zulässt</translation>
    </message>
    <message>
        <source>Time a service may be down in a week, by its availability target:</source>
        <translation>So lange darf ein Dienst pro Woche ausfallen, je nach Verfügbarkeitsziel:</translation>
    </message>
    <message>
        <source>Opens {url} in the browser</source>
        <translation>Öffnet {url} im Browser</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Rows from which it applies</source>
        <translation>Zeilen, ab denen es gilt</translation>
    </message>
    <message>
        <source>{role} belongs to operations</source>
        <translation>die Rolle {role} gehört zur Funktion Betrieb</translation>
    </message>
    <message>
        <source>{role} belongs to product</source>
        <translation>die Rolle {role} gehört zur Funktion Produkt</translation>
    </message>
    <message>
        <source>{role} belongs to delivery</source>
        <translation>die Rolle {role} gehört zur Funktion Umsetzung</translation>
    </message>
    <message>
        <source>{role} belongs neither to operations nor to the builders</source>
        <translation>die Rolle {role} gehört weder zum Betrieb noch zur Entwicklung</translation>
    </message>
    <message>
        <source>{row:q} concerns digital services</source>
        <translation>{row:q} betrifft digitale Dienste</translation>
    </message>
    <message>
        <source>{row:q} concerns foundational systems</source>
        <translation>{row:q} betrifft Basissysteme</translation>
    </message>
    <message>
        <source>{row:q} concerns digital services and foundational systems</source>
        <translation>{row:q} betrifft digitale Dienste und Basissysteme</translation>
    </message>
    <message>
        <source>{row:q} concerns no service</source>
        <translation>{row:q} betrifft keinen Dienst</translation>
    </message>
    <message>
        <source>{role} builds the service</source>
        <translation>die Rolle {role} entwickelt den Dienst</translation>
    </message>
    <message>
        <source>{row:q} is about {topic:t}</source>
        <translation>{row:q} gehört zum Thema {topic:t}</translation>
    </message>
    <message>
        <source>the mark of {role} that could not be read changes nothing</source>
        <translation>der nicht lesbare Eintrag bei {role} ändert nichts</translation>
    </message>
    <message>
        <source>{message}, assuming that {guesses}.</source>
        <translation>{message}, angenommen, {guesses}.</translation>
    </message>
    <message>
        <source>Nobody answers for {row:q}; the work is with {workers}.</source>
        <translation>Für {row:q} steht niemand ein; die Arbeit liegt bei {workers}.</translation>
    </message>
    <message>
        <source>Who answers when {row:q} goes wrong?</source>
        <translation>Wer steht dafür ein, wenn {row:q} schiefgeht?</translation>
    </message>
    <message>
        <source>Nobody accountable</source>
        <translation>Niemand rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>Work without an owner of its outcome is nobody&apos;s to decide and nobody&apos;s to mend.</source>
        <translation>Für Arbeit, für deren Ergebnis niemand einsteht, entscheidet niemand, und niemand bringt sie in Ordnung.</translation>
    </message>
    <message>
        <source>Roles from which it applies</source>
        <translation>Rollen, ab denen es gilt</translation>
    </message>
    <message>
        <source>Nobody is asked before {row:q} or told after.</source>
        <translation>Niemand wird vor {row:q} gefragt oder erfährt es danach.</translation>
    </message>
    <message>
        <source>Who would be surprised later by {row:q}?</source>
        <translation>Wen würde {row:q} später überraschen?</translation>
    </message>
    <message>
        <source>Nobody asked, nobody told</source>
        <translation>Niemand gefragt, niemand informiert</translation>
    </message>
    <message>
        <source>Somebody may be surprised later, and object when it is late to object.</source>
        <translation>Jemand könnte später überrascht sein und widersprechen, wenn es dafür spät ist.</translation>
    </message>
    <message>
        <source>Every role has a letter on {row:q}.</source>
        <translation>Bei {row:q} hat jede Rolle einen Buchstaben.</translation>
    </message>
    <message>
        <source>Who could do without a letter on {row:q}?</source>
        <translation>Wer käme bei {row:q} ohne Buchstaben aus?</translation>
    </message>
    <message>
        <source>Everybody is in it</source>
        <translation>Alle sind beteiligt</translation>
    </message>
    <message>
        <source>A row that concerns everybody often names people out of courtesy.</source>
        <translation>Eine Zeile, die alle betrifft, nennt oft jemanden nur aus Höflichkeit.</translation>
    </message>
    <message>
        <source>{row:q} names more than one thing.</source>
        <translation>{row:q} nennt mehr als eine Sache.</translation>
    </message>
    <message>
        <source>Would the letters differ if we split {row:q}?</source>
        <translation>Wären die Buchstaben andere, wenn wir {row:q} teilten?</translation>
    </message>
    <message>
        <source>Two things in one row</source>
        <translation>Zwei Dinge in einer Zeile</translation>
    </message>
    <message>
        <source>The letters may be right for one of the two only.</source>
        <translation>Die Buchstaben stimmen vielleicht nur für eines der beiden.</translation>
    </message>
    <message>
        <source>The mark {raw:q} in {row:q} at {roles} could not be read as a letter.</source>
        <translation>Der Eintrag {raw:q} in {row:q} bei {roles} ließ sich nicht als Buchstabe lesen.</translation>
    </message>
    <message>
        <source>Marks in {row:q} at {roles} could not be read as letters.</source>
        <translation>Einträge in {row:q} bei {roles} ließen sich nicht als Buchstaben lesen.</translation>
    </message>
    <message>
        <source>Which letter was meant in {row:q} at {roles}?</source>
        <translation>Welcher Buchstabe war in {row:q} bei {roles} gemeint?</translation>
    </message>
    <message>
        <source>Which letters were meant in {row:q} at {roles}?</source>
        <translation>Welche Buchstaben waren in {row:q} bei {roles} gemeint?</translation>
    </message>
    <message>
        <source>A mark that could not be read</source>
        <translation>Ein nicht lesbarer Eintrag</translation>
    </message>
    <message>
        <source>Only the room knows what was meant, and the row cannot be judged before.</source>
        <translation>Nur die Runde weiß, was gemeint war, und vorher lässt sich die Zeile nicht beurteilen.</translation>
    </message>
    <message>
        <source>More than one role is accountable for the {scope} part of {row:q}: {roles}.</source>
        <translation>Mehr als eine Rolle ist für {row:q} ({scope}) rechenschaftspflichtig: {roles}.</translation>
    </message>
    <message>
        <source>More than one role is accountable for {row:q}: {roles}.</source>
        <translation>Mehr als eine Rolle ist für {row:q} rechenschaftspflichtig: {roles}.</translation>
    </message>
    <message>
        <source>Is {row:q} one thing or two, and who has the last word on it?</source>
        <translation>Ist {row:q} eine Sache oder zwei, und wer hat dabei das letzte Wort?</translation>
    </message>
    <message>
        <source>{row:q} is funded by no other budget</source>
        <translation>{row:q} wird von keinem anderen Budget finanziert</translation>
    </message>
    <message>
        <source>All of {row:q} ({covered}) is already covered by {others}, so nothing is left for {rest}.</source>
        <translation>{row:q} ({covered}) ist durch {others} bereits ganz abgedeckt, sodass für {rest} nichts bleibt.</translation>
    </message>
    <message>
        <source>What is left for {rest} to answer for in {row:q}?</source>
        <translation>Welche Rechenschaft bleibt für {rest} bei {row:q}?</translation>
    </message>
    <message>
        <source>Accountable twice</source>
        <translation>Doppelte Rechenschaft</translation>
    </message>
    <message>
        <source>With two owners of one outcome, each can take the other to have decided.</source>
        <translation>Stehen zwei für dasselbe Ergebnis ein, kann jede Seite annehmen, die andere habe entschieden.</translation>
    </message>
    <message>
        <source>{row:q} is in part {parts}</source>
        <translation>{row:q} ist teils {parts}</translation>
    </message>
    <message>
        <source>Who answers for the rest of {row:q}?</source>
        <translation>Wer steht für den Rest von {row:q} ein?</translation>
    </message>
    <message>
        <source>Nobody answers for the {parts} part of {row:q}.</source>
        <translation>Für {row:q} ({parts}) steht niemand ein.</translation>
    </message>
    <message>
        <source>Nobody answers for the {parts} parts of {row:q}.</source>
        <translation>Für {row:q} ({parts}) steht in keinem der Teile jemand ein.</translation>
    </message>
    <message>
        <source>A part nobody answers for</source>
        <translation>Ein Teil, für den niemand einsteht</translation>
    </message>
    <message>
        <source>For what the missing budget funds nobody answers, though the row looks settled.</source>
        <translation>Für das, was das fehlende Budget finanziert, steht niemand ein, obwohl die Zeile geklärt aussieht.</translation>
    </message>
    <message>
        <source>Who does {row:q} on Monday?</source>
        <translation>Wer macht {row:q} am Montag?</translation>
    </message>
    <message>
        <source>Nobody does the work of {row:q}, for which accountability is with {holders}.</source>
        <translation>Niemand macht die Arbeit an {row:q}, für die die Rechenschaft bei {holders} liegt.</translation>
    </message>
    <message>
        <source>Nobody does the work of {row:q}, for which accountability is with {holders}, unless the mark of {unread} that could not be read says so.</source>
        <translation>Niemand macht die Arbeit an {row:q}, für die die Rechenschaft bei {holders} liegt, es sei denn, ein nicht lesbarer Eintrag bei {unread} sagt es.</translation>
    </message>
    <message>
        <source>Nobody does it</source>
        <translation>Niemand macht es</translation>
    </message>
    <message>
        <source>Work without hands is left undone, or done by whoever happens to be there.</source>
        <translation>Arbeit ohne Hände bleibt liegen oder wird von denen gemacht, die gerade da sind.</translation>
    </message>
    <message>
        <source>Nobody answers for {row:q} or does the work; the only letters are those of {onlookers}.</source>
        <translation>Für {row:q} steht niemand ein, und niemand macht die Arbeit; Buchstaben gibt es nur bei {onlookers}.</translation>
    </message>
    <message>
        <source>Who takes {row:q}, and by when?</source>
        <translation>Wer übernimmt {row:q}, und bis wann?</translation>
    </message>
    <message>
        <source>Everybody watches</source>
        <translation>Alle schauen zu</translation>
    </message>
    <message>
        <source>The row looks settled because it has letters, and yet nobody has taken it.</source>
        <translation>Die Zeile sieht geklärt aus, weil sie Buchstaben hat, und doch hat niemand sie übernommen.</translation>
    </message>
    <message>
        <source>{row:q} has no letter yet.</source>
        <translation>{row:q} hat noch keinen Buchstaben.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Nobody has taken it; either it is still to be settled, or the row can go.</source>
        <translation>Niemand hat es übernommen; entweder ist es noch zu klären, oder die Zeile kann entfallen.</translation>
    </message>
    <message>
        <source>Roles that may do the work of one row</source>
        <translation>Rollen, die eine Zeile zusammen ausführen dürfen</translation>
    </message>
    <message>
        <source>The work of {row:q} is with {number:role|roles}: {workers}.</source>
        <translation>Die Arbeit an {row:q} liegt bei {number:Rolle|Rollen}: {workers}.</translation>
    </message>
    <message>
        <source>What are the pieces of {row:q}, and who leads?</source>
        <translation>Was sind die Teile von {row:q}, und wer führt?</translation>
    </message>
    <message>
        <source>Many hands</source>
        <translation>Viele Hände</translation>
    </message>
    <message>
        <source>With many at work, each may wait for another, and nobody leads.</source>
        <translation>Wo viele am Werk sind, warten leicht alle aufeinander, und niemand führt.</translation>
    </message>
    <message>
        <source>Roles that may be asked before</source>
        <translation>Rollen, die vorher gefragt werden dürfen</translation>
    </message>
    <message>
        <source>An opinion is asked of {number:role|roles} before {row:q}: {asked}.</source>
        <translation>Vor {row:q} wird die Meinung von {number:Rolle|Rollen} eingeholt: {asked}.</translation>
    </message>
    <message>
        <source>Whose answer would change {row:q}?</source>
        <translation>Wessen Antwort würde {row:q} ändern?</translation>
    </message>
    <message>
        <source>Many opinions</source>
        <translation>Viele Meinungen</translation>
    </message>
    <message>
        <source>Each opinion takes time; those that never change the answer only slow it down.</source>
        <translation>Jede Meinung braucht Zeit; solche, die die Antwort nie ändern, verzögern sie nur.</translation>
    </message>
    <message>
        <source>Per cent of the roles that may be told after</source>
        <translation>Prozent der Rollen, die es danach erfahren dürfen</translation>
    </message>
    <message>
        <source>Word of {row:q} goes to {told} of {roles:role|roles}.</source>
        <translation>Die Nachricht von {row:q} geht an {told} von {roles:Rolle|Rollen}.</translation>
    </message>
    <message>
        <source>Who would act differently for knowing of {row:q}?</source>
        <translation>Wer würde durch die Nachricht von {row:q} anders handeln?</translation>
    </message>
    <message>
        <source>Most are told</source>
        <translation>Die meisten erfahren es</translation>
    </message>
    <message>
        <source>Those who are told of everything soon read nothing.</source>
        <translation>Wer alles erfährt, liest bald nichts mehr.</translation>
    </message>
    <message>
        <source>Per cent of the rows one role may do</source>
        <translation>Prozent der Zeilen, die eine Rolle ausführen darf</translation>
    </message>
    <message>
        <source>The work on {number} of {rows:row|rows} is with {role}.</source>
        <translation>Die Arbeit an {number} von {rows:Zeile|Zeilen} liegt bei {role}.</translation>
    </message>
    <message>
        <source>What happens to these rows when {role} cannot work?</source>
        <translation>Was geschieht mit diesen Zeilen, wenn die Rolle {role} ausfällt?</translation>
    </message>
    <message>
        <source>Hands everywhere</source>
        <translation>Überall am Werk</translation>
    </message>
    <message>
        <source>Whoever does nearly everything is the limit of everything.</source>
        <translation>Wer fast alles macht, ist die Grenze für alles.</translation>
    </message>
    <message>
        <source>Per cent of the rows one role may answer for</source>
        <translation>Prozent der Zeilen, für die eine Rolle einstehen darf</translation>
    </message>
    <message>
        <source>Accountability for {number} of {rows:row|rows} is with {role}.</source>
        <translation>Die Rechenschaft für {number} von {rows:Zeile|Zeilen} liegt bei {role}.</translation>
    </message>
    <message>
        <source>Which of these rows could {role} hand on?</source>
        <translation>Welche dieser Zeilen könnte die Rolle {role} weitergeben?</translation>
    </message>
    <message>
        <source>Answers for nearly everything</source>
        <translation>Rechenschaftspflichtig für fast alles</translation>
    </message>
    <message>
        <source>Nobody can answer for most of the work in more than name.</source>
        <translation>Für den größten Teil der Arbeit kann niemand mehr als dem Namen nach einstehen.</translation>
    </message>
    <message>
        <source>The work on {does} and the accountability for {answers} of {rows:row|rows} are with {role}.</source>
        <translation>Die Arbeit an {does} und die Rechenschaft für {answers} von {rows:Zeile|Zeilen} liegen bei {role}.</translation>
    </message>
    <message>
        <source>What could {role} let go of first?</source>
        <translation>Was könnte die Rolle {role} zuerst loslassen?</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Engpass</translation>
    </message>
    <message>
        <source>Everything waits for the same role, and nobody looks at its work from outside.</source>
        <translation>Alles wartet auf dieselbe Rolle, und niemand sieht ihre Arbeit von außen.</translation>
    </message>
    <message>
        <source>Which rows would go as well without {role}?</source>
        <translation>Welche Zeilen liefen ohne {role} genauso gut?</translation>
    </message>
    <message>
        <source>The only row has a letter for {role}.</source>
        <translation>Die einzige Zeile hat einen Buchstaben für {role}.</translation>
    </message>
    <message>
        <source>Each of {rows} rows has a letter for {role}.</source>
        <translation>Jede der {rows} Zeilen hat einen Buchstaben für {role}.</translation>
    </message>
    <message>
        <source>In every row</source>
        <translation>In jeder Zeile</translation>
    </message>
    <message>
        <source>Whoever is in everything may be there out of habit.</source>
        <translation>Wer überall dabei ist, ist es vielleicht aus Gewohnheit.</translation>
    </message>
    <message>
        <source>Neither work nor accountability is with {role}.</source>
        <translation>Bei {role} liegen weder Arbeit noch Rechenschaft.</translation>
    </message>
    <message>
        <source>What would be missing without {role} in the room?</source>
        <translation>Was würde ohne {role} in der Runde fehlen?</translation>
    </message>
    <message>
        <source>Neither does nor answers</source>
        <translation>Weder zuständig noch rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>A role that only gives opinions is either a guest or has lost its work on the way.</source>
        <translation>Eine Rolle, die nur Meinungen abgibt, ist entweder zu Gast oder hat ihre Arbeit unterwegs verloren.</translation>
    </message>
    <message>
        <source>There is nothing for {role} but word of {told} of {rows:row|rows}.</source>
        <translation>Für {role} bleibt nur die Nachricht von {told} von {rows:Zeile|Zeilen}.</translation>
    </message>
    <message>
        <source>How would {role} rather hear of these?</source>
        <translation>Wie würde die Rolle {role} lieber davon erfahren?</translation>
    </message>
    <message>
        <source>Only told</source>
        <translation>Nur informiert</translation>
    </message>
    <message>
        <source>A newsletter may do as well as a column.</source>
        <translation>Ein Newsletter tut es vielleicht genauso gut wie eine Spalte.</translation>
    </message>
    <message>
        <source>Per cent of the rows one role may be asked about</source>
        <translation>Prozent der Zeilen, zu denen eine Rolle gefragt werden darf</translation>
    </message>
    <message>
        <source>An opinion is asked of {role} on {number} of {rows:row|rows}.</source>
        <translation>Zu {number} von {rows:Zeile|Zeilen} wird die Meinung von {role} eingeholt.</translation>
    </message>
    <message>
        <source>On which rows would the opinion of {role} change the answer?</source>
        <translation>Bei welchen Zeilen würde die Meinung von {role} die Antwort ändern?</translation>
    </message>
    <message>
        <source>Asked about nearly everything</source>
        <translation>Zu fast allem gefragt</translation>
    </message>
    <message>
        <source>Whoever is asked about everything is a gate, wanted or not.</source>
        <translation>Wer zu allem gefragt wird, ist eine Schranke, gewollt oder nicht.</translation>
    </message>
    <message>
        <source>No row has a letter for {role}.</source>
        <translation>Keine Zeile hat einen Buchstaben für {role}.</translation>
    </message>
    <message>
        <source>What part should {role} have in this?</source>
        <translation>Welchen Beitrag sollte die Rolle {role} hier leisten?</translation>
    </message>
    <message>
        <source>An empty column</source>
        <translation>Eine leere Spalte</translation>
    </message>
    <message>
        <source>Either its letters are still to come, or the column can go.</source>
        <translation>Entweder kommen ihre Buchstaben noch, oder die Spalte kann entfallen.</translation>
    </message>
    <message>
        <source>The letters of {role:q} are nobody&apos;s yet.</source>
        <translation>Die Buchstaben von {role:q} gehören noch niemandem.</translation>
    </message>
    <message>
        <source>Who stands in for {role:q} until somebody is found?</source>
        <translation>Wer vertritt {role:q}, bis jemand gefunden ist?</translation>
    </message>
    <message>
        <source>A vacant role</source>
        <translation>Eine unbesetzte Rolle</translation>
    </message>
    <message>
        <source>Its letters are nobody&apos;s until somebody is found.</source>
        <translation>Ihre Buchstaben gehören niemandem, bis jemand gefunden ist.</translation>
    </message>
    <message>
        <source>{row:q} is run and answered for in operations ({roles}); nobody who builds the service does either.</source>
        <translation>Für {row:q} liegen Arbeit und Rechenschaft im Betrieb ({roles}); von denen, die den Dienst entwickeln, hat niemand eines davon.</translation>
    </message>
    <message>
        <source>What would the people who build this do differently if they ran it?</source>
        <translation>Was würden die, die dies entwickeln, anders machen, wenn sie es selbst betrieben?</translation>
    </message>
    <message>
        <source>What would be built differently if {teams} had to run it at night?</source>
        <translation>Was würde anders entwickelt, wenn der nächtliche Betrieb bei {teams} läge?</translation>
    </message>
    <message>
        <source>No responsibility, weak incentives</source>
        <translation>Keine Zuständigkeit, schwache Anreize</translation>
    </message>
    <message>
        <source>Those who build the service do not feel what its faults cost in production, so faults are handed over rather than designed out, and outages last longer.</source>
        <translation>Wer den Dienst entwickelt, spürt nicht, was dessen Fehler im Betrieb kosten, sodass Fehler weitergereicht statt im Entwurf vermieden werden und Ausfälle länger dauern.</translation>
    </message>
    <message>
        <source>Teams on call from which their schedules should differ</source>
        <translation>Teams in Rufbereitschaft, ab denen sich ihre Pläne unterscheiden sollten</translation>
    </message>
    <message>
        <source>{teams} share one on-call schedule, paid by {payers}, whatever an outage of each service would cost.</source>
        <translation>Für {teams} gilt derselbe Plan der Rufbereitschaft, bezahlt von {payers}, gleich was ein Ausfall des jeweiligen Dienstes kosten würde.</translation>
    </message>
    <message>
        <source>{teams} share one on-call schedule, whatever an outage of each service would cost.</source>
        <translation>Für {teams} gilt derselbe Plan der Rufbereitschaft, gleich was ein Ausfall des jeweiligen Dienstes kosten würde.</translation>
    </message>
    <message>
        <source>What does an hour of outage cost for each service, and which need cover at night?</source>
        <translation>Was kostet eine Stunde Ausfall bei jedem Dienst, und welche brauchen nachts Bereitschaft?</translation>
    </message>
    <message>
        <source>Beside {row:q}, no row says who chooses the availability target.</source>
        <translation>Neben {row:q} sagt keine Zeile, wer das Verfügbarkeitsziel wählt.</translation>
    </message>
    <message>
        <source>Who chooses the availability target, and what does an hour of outage cost?</source>
        <translation>Wer wählt das Verfügbarkeitsziel, und was kostet eine Stunde Ausfall?</translation>
    </message>
    <message>
        <source>Without a target, every service gets the same cover, whatever its outages cost.</source>
        <translation>Ohne Ziel bekommt jeder Dienst dieselbe Bereitschaft, was auch immer seine Ausfälle kosten.</translation>
    </message>
    <message>
        <source>Linear run costs</source>
        <translation>Linear wachsende Betriebskosten</translation>
    </message>
    <message>
        <source>With the same cover for every service, the cost of running grows with the number of services and not with what their outages cost.</source>
        <translation>Mit derselben Bereitschaft für jeden Dienst wachsen die Betriebskosten mit der Zahl der Dienste und nicht mit dem, was ihre Ausfälle kosten.</translation>
    </message>
    <message>
        <source>When {row:q} needs more work, who decides and whose budget pays?</source>
        <translation>Wenn {row:q} mehr Arbeit braucht, wer entscheidet und wessen Budget zahlt?</translation>
    </message>
    <message>
        <source>The work on {row:q} is with {teams}, but accountability is with {holders}.</source>
        <translation>Die Arbeit an {row:q} liegt bei {teams}, die Rechenschaft aber bei {holders}.</translation>
    </message>
    <message>
        <source>The work on {row:q} is with {teams}, but accountability for the {scope} part is with {holders}.</source>
        <translation>Die Arbeit an {row:q} liegt bei {teams}, die Rechenschaft ({scope}) aber bei {holders}.</translation>
    </message>
    <message>
        <source>The work on {row:q} is with {teams}, but accountability for the rest is with {holders}.</source>
        <translation>Die Arbeit an {row:q} liegt bei {teams}, die Rechenschaft für den Rest aber bei {holders}.</translation>
    </message>
    <message>
        <source>The work on {duty:q} is with {teams}, but {row:q} is still with {payers}.</source>
        <translation>Die Arbeit an {duty:q} liegt bei {teams}, {row:q} aber noch bei {payers}.</translation>
    </message>
    <message>
        <source>Whose budget should feel each call-out to {teams}?</source>
        <translation>Wessen Budget sollte jeden Einsatz von {teams} spüren?</translation>
    </message>
    <message>
        <source>While operations pays for on-call, the budget that could make the service quieter does not feel the noise, and teams have no reason to spend on it.</source>
        <translation>Solange der Betrieb für die Rufbereitschaft zahlt, spürt das Budget, das den Dienst ruhiger machen könnte, die Unruhe nicht, und Teams haben keinen Grund, dafür Geld auszugeben.</translation>
    </message>
    <message>
        <source>The choice in {row:q} is with {teams}, but its price is paid by {payers} through {funding:q}.</source>
        <translation>Die Wahl bei {row:q} liegt bei {teams}, den Preis dafür tragen über {funding:q} aber andere: {payers}.</translation>
    </message>
    <message>
        <source>Would we choose the same target if the money came from the service&apos;s own budget?</source>
        <translation>Würden wir dasselbe Ziel wählen, wenn das Geld aus dem eigenen Budget des Dienstes käme?</translation>
    </message>
    <message>
        <source>A target that costs its chooser nothing tends to be too high or not kept; a target weighed against the same budget as features is one people mean.</source>
        <translation>Ein Ziel, das bei der Wahl nichts kostet, ist leicht zu hoch oder wird nicht gehalten; ein Ziel, das gegen dasselbe Budget wie Neuerungen abgewogen wird, ist ernst gemeint.</translation>
    </message>
    <message>
        <source>Beside {row:q}, no row says whose budget pays for on-call.</source>
        <translation>Neben {row:q} sagt keine Zeile, wessen Budget die Rufbereitschaft bezahlt.</translation>
    </message>
    <message>
        <source>Whose budget pays for on-call, and whose should?</source>
        <translation>Wessen Budget bezahlt die Rufbereitschaft, und wessen sollte es?</translation>
    </message>
    <message>
        <source>Whoever pays for on-call has a reason to make the service quieter.</source>
        <translation>Wer die Rufbereitschaft bezahlt, hat einen Grund, den Dienst ruhiger zu machen.</translation>
    </message>
    <message>
        <source>Responsible but unaccountable</source>
        <translation>Zuständig, aber nicht rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>Whoever does the work cannot trade reliability against features while somebody else answers for the outcome, and operations answers for software it can neither change nor fund.</source>
        <translation>Wer die Arbeit macht, kann Zuverlässigkeit nicht gegen Neuerungen abwägen, solange andere für das Ergebnis einstehen, und der Betrieb steht für Software ein, die er weder ändern noch finanzieren kann.</translation>
    </message>
    <message>
        <source>Whose planned work does {row:q} come out of?</source>
        <translation>Von wessen geplanter Arbeit geht {row:q} ab?</translation>
    </message>
    <message>
        <source>{row:q} is done by {workers} without a say for anybody in product.</source>
        <translation>Die Arbeit an {row:q} liegt bei {workers}, und aus der Funktion Produkt hat niemand Mitsprache.</translation>
    </message>
    <message>
        <source>What share of planned work does {row:q} cost, and who decides that?</source>
        <translation>Welchen Anteil der geplanten Arbeit kostet {row:q}, und wer entscheidet das?</translation>
    </message>
    <message>
        <source>{row:q} falls to {teams}, while deployment and telemetry are done elsewhere.</source>
        <translation>{row:q} fällt an {teams}, während Deployment und Telemetrie anderswo liegen.</translation>
    </message>
    <message>
        <source>Which of the recurring work could {teams} automate away?</source>
        <translation>Was von der wiederkehrenden Arbeit ließe sich bei {teams} automatisieren?</translation>
    </message>
    <message>
        <source>Beside {row:q}, no row says who does the unplanned rework.</source>
        <translation>Neben {row:q} sagt keine Zeile, wer die ungeplante Nacharbeit macht.</translation>
    </message>
    <message>
        <source>What share of planned work does unplanned rework cost, and who decides that?</source>
        <translation>Welchen Anteil der geplanten Arbeit kostet die ungeplante Nacharbeit, und wer entscheidet das?</translation>
    </message>
    <message>
        <source>Rework that has no row is planned by nobody and seen by nobody who sets priorities.</source>
        <translation>Nacharbeit ohne eigene Zeile plant niemand, und wer Prioritäten setzt, sieht sie nicht.</translation>
    </message>
    <message>
        <source>Excessive BAU</source>
        <translation>Übermäßiges Tagesgeschäft</translation>
    </message>
    <message>
        <source>Rework that nobody plans crowds out planned work, and those who set priorities do not see it.</source>
        <translation>Nacharbeit, die niemand plant, verdrängt geplante Arbeit, und wer Prioritäten setzt, sieht sie nicht.</translation>
    </message>
    <message>
        <source>Under {row:q}, changes of low risk wait for {approvers}.</source>
        <translation>Bei {row:q} warten Änderungen mit geringem Risiko auf {approvers}.</translation>
    </message>
    <message>
        <source>Under {row:q}, which changes could be approved once, in advance?</source>
        <translation>Welche Änderungen ließen sich bei {row:q} einmal im Voraus freigeben?</translation>
    </message>
    <message>
        <source>{row:q} does not tell changes of low risk from others, and all wait for {approvers}.</source>
        <translation>{row:q} trennt Änderungen mit geringem Risiko nicht von anderen, und alle warten auf {approvers}.</translation>
    </message>
    <message>
        <source>If we split {row:q} by risk, who would approve the small changes?</source>
        <translation>Wenn wir {row:q} nach Risiko teilen, wer gäbe die kleinen Änderungen frei?</translation>
    </message>
    <message>
        <source>{row:q} is done by {support} and not by those who build the service.</source>
        <translation>Die Arbeit an {row:q} liegt bei {support} und nicht bei denen, die den Dienst entwickeln.</translation>
    </message>
    <message>
        <source>How long does a small fix wait before it is in use?</source>
        <translation>Wie lange wartet eine kleine Korrektur, bis sie im Einsatz ist?</translation>
    </message>
    <message>
        <source>Beside {row:q}, no row says who approves changes of low risk.</source>
        <translation>Neben {row:q} sagt keine Zeile, wer Änderungen mit geringem Risiko freigibt.</translation>
    </message>
    <message>
        <source>Which changes could be approved once, in advance, and by whom?</source>
        <translation>Welche Änderungen ließen sich einmal im Voraus freigeben, und von wem?</translation>
    </message>
    <message>
        <source>While every change waits for the same approval, fixes wait as long as features.</source>
        <translation>Solange jede Änderung auf dieselbe Freigabe wartet, warten Korrekturen so lange wie Neuerungen.</translation>
    </message>
    <message>
        <source>Change-management treacle</source>
        <translation>Zähes Änderungsmanagement</translation>
    </message>
    <message>
        <source>When small changes wait for somebody elsewhere, changes get fewer, larger and riskier, and fixes wait as long as features.</source>
        <translation>Wenn kleine Änderungen auf jemanden anderswo warten, werden Änderungen seltener, größer und riskanter, und Korrekturen warten so lange wie Neuerungen.</translation>
    </message>
    <message>
        <source>{row:q} is worked on without {missing}.</source>
        <translation>An {row:q} wird ohne {missing} gearbeitet.</translation>
    </message>
    <message>
        <source>Who leads across teams when {row:q} happens at night?</source>
        <translation>Wer führt über Teams hinweg, wenn {row:q} nachts eintritt?</translation>
    </message>
    <message>
        <source>{teams} work on {row:q} together, and nobody is in command.</source>
        <translation>An {row:q} arbeiten {teams} gemeinsam, und niemand hat die Führung.</translation>
    </message>
    <message>
        <source>Who has the last word during {row:q}?</source>
        <translation>Wer hat bei {row:q} das letzte Wort?</translation>
    </message>
    <message>
        <source>{row:q} leaves out {leaders}.</source>
        <translation>Bei {row:q} fehlt jeder Buchstabe für {leaders}.</translation>
    </message>
    <message>
        <source>From whom would {leaders} hear of an outage first?</source>
        <translation>Von wem käme die erste Nachricht von einem Ausfall an {leaders}?</translation>
    </message>
    <message>
        <source>Beside {row:q}, no row says who leads in a major incident.</source>
        <translation>Neben {row:q} sagt keine Zeile, wer bei einer schweren Störung führt.</translation>
    </message>
    <message>
        <source>Who leads across teams when a major incident happens at night?</source>
        <translation>Wer führt über Teams hinweg, wenn nachts eine schwere Störung eintritt?</translation>
    </message>
    <message>
        <source>In a large outage teams need somebody who leads across them.</source>
        <translation>Bei einem großen Ausfall brauchen Teams jemanden, der über sie hinweg führt.</translation>
    </message>
    <message>
        <source>No major incident management</source>
        <translation>Kein Management schwerer Störungen</translation>
    </message>
    <message>
        <source>In a large outage teams need somebody who leads across them, and leaders need to hear of it early.</source>
        <translation>Bei einem großen Ausfall brauchen Teams jemanden, der über sie hinweg führt, und die Leitung muss früh davon erfahren.</translation>
    </message>
    <message>
        <source>Teams beside which one specialist works</source>
        <translation>Teams, neben denen eine Fachstelle arbeitet</translation>
    </message>
    <message>
        <source>{row:q} is done by {role} alone.</source>
        <translation>Die Arbeit an {row:q} liegt allein bei {role}.</translation>
    </message>
    <message>
        <source>What would a team need in order to do {row:q} and only ask {role}?</source>
        <translation>Was bräuchte ein Team, um {row:q} selbst zu tun und {role} nur zu fragen?</translation>
    </message>
    <message>
        <source>The work on {rows:q} is with {role} beside {teams}.</source>
        <translation>Die Arbeit an {rows:q} liegt bei {role}, neben {teams}.</translation>
    </message>
    <message>
        <source>How long does a team wait for {role}?</source>
        <translation>Wie lange wartet ein Team auf {role}?</translation>
    </message>
    <message>
        <source>Embedded specialists</source>
        <translation>Eingebettete Fachstellen</translation>
    </message>
    <message>
        <source>A scarce skill spread over teams is a queue in each of them, and teams do not learn it.</source>
        <translation>Seltenes Können, auf Teams verteilt, wird in jedem zur Warteschlange, und die Teams lernen es nicht.</translation>
    </message>
    <message>
        <source>Services for which one role is on call</source>
        <translation>Dienste, für die eine Rolle in Rufbereitschaft ist</translation>
    </message>
    <message>
        <source>People of a role on call, at the least</source>
        <translation>Personen einer Rolle in Rufbereitschaft, mindestens</translation>
    </message>
    <message>
        <source>Nobody answers for {row:q}.</source>
        <translation>Für {row:q} steht niemand ein.</translation>
    </message>
    <message>
        <source>Who settles {row:q}, and what would those on call find fair?</source>
        <translation>Wer regelt {row:q}, und was fänden die Menschen in Rufbereitschaft fair?</translation>
    </message>
    <message>
        <source>The on-call rota of {role} for {rows:q} has {people:person|people}.</source>
        <translation>Der Rufbereitschaftsplan von {role} für {rows:q} hat {people:Person|Personen}.</translation>
    </message>
    <message>
        <source>Who else could share the rota of {role}, and from when?</source>
        <translation>Wer könnte sich noch am Plan von {role} beteiligen, und ab wann?</translation>
    </message>
    <message>
        <source>The on-call duty of {number:row|rows} rests on {role}: {rows:q}.</source>
        <translation>Die Rufbereitschaft von {number:Zeile|Zeilen} ruht auf {role}: {rows:q}.</translation>
    </message>
    <message>
        <source>How many people of {role} share the rota, and how often are they called?</source>
        <translation>Wie viele Personen von {role} teilen sich den Plan, und wie oft werden sie gerufen?</translation>
    </message>
    <message>
        <source>Beside {row:q}, no row says who settles on-call pay.</source>
        <translation>Neben {row:q} sagt keine Zeile, wer die Bezahlung der Rufbereitschaft regelt.</translation>
    </message>
    <message>
        <source>Who settles on-call pay, and what would those on call find fair?</source>
        <translation>Wer regelt die Bezahlung der Rufbereitschaft, und was fänden die Menschen in Rufbereitschaft fair?</translation>
    </message>
    <message>
        <source>Unsettled pay makes being on call harder than it has to be.</source>
        <translation>Ungeregelte Bezahlung macht die Rufbereitschaft schwerer, als sie sein müsste.</translation>
    </message>
    <message>
        <source>Limited on-call schedule</source>
        <translation>Knappe Rufbereitschaft</translation>
    </message>
    <message>
        <source>Too few people on call too often wears them out; unsettled pay makes it worse.</source>
        <translation>Zu wenige Personen, die zu oft in Rufbereitschaft sind, ermüden; ungeregelte Bezahlung macht es schlimmer.</translation>
    </message>
    <message>
        <source>The work on {row:q} moved from {givers} to {takers}, but accountability stayed with {holders}.</source>
        <translation>Die Arbeit an {row:q} ist von {givers} zu {takers} gewandert, die Rechenschaft aber bei {holders} geblieben.</translation>
    </message>
    <message>
        <source>Should accountability for {row:q} follow the work, and to whom?</source>
        <translation>Soll die Rechenschaft für {row:q} der Arbeit folgen, und zu wem?</translation>
    </message>
    <message>
        <source>The work moved, the accountability did not</source>
        <translation>Die Arbeit ist gewandert, die Rechenschaft nicht</translation>
    </message>
    <message>
        <source>Those who now do the work cannot decide about it, and those who decide no longer do it.</source>
        <translation>Wer jetzt die Arbeit macht, kann nicht darüber entscheiden, und wer darüber entscheidet, macht sie nicht mehr.</translation>
    </message>
    <message>
        <source>The budget line of {row:q} moves with its accountability, but is not yet approved.</source>
        <translation>Der Budgetposten von {row:q} wandert mit der Rechenschaft, ist aber noch nicht bewilligt.</translation>
    </message>
    <message>
        <source>Who approves the budget line of {row:q}, and by when?</source>
        <translation>Wer bewilligt den Budgetposten von {row:q}, und bis wann?</translation>
    </message>
    <message>
        <source>Accountability for {row:q} moved to {takers}, but {funding:q} stayed with {payers}.</source>
        <translation>Die Rechenschaft für {row:q} ist zu {takers} gewandert, {funding:q} aber bei {payers} geblieben.</translation>
    </message>
    <message>
        <source>When does the budget line of {funding:q} move, and who approves it?</source>
        <translation>Wann wandert der Budgetposten von {funding:q}, und wer bewilligt das?</translation>
    </message>
    <message>
        <source>The accountability moved, the money did not</source>
        <translation>Die Rechenschaft ist gewandert, das Geld nicht</translation>
    </message>
    <message>
        <source>Whoever answers now cannot spend, and whoever pays has no reason to.</source>
        <translation>Wer jetzt einsteht, kann nichts ausgeben, und wer zahlt, hat keinen Grund dazu.</translation>
    </message>
    <message>
        <source>Accountability for {row:q} has left {roles}, and so has every other letter.</source>
        <translation>Bei {roles} liegt keine Rechenschaft für {row:q} mehr, und auch kein anderer Buchstabe.</translation>
    </message>
    <message>
        <source>Should {roles} be told about {row:q} from now on?</source>
        <translation>Sollte von {row:q} künftig eine Nachricht an {roles} gehen?</translation>
    </message>
    <message>
        <source>The previous owner is left blank</source>
        <translation>Bisherige Rolle ohne Buchstaben</translation>
    </message>
    <message>
        <source>Whoever answered so far knows most about it, and will be asked anyway.</source>
        <translation>Wer bisher dafür einstand, weiß am meisten darüber und wird ohnehin gefragt.</translation>
    </message>
    <message>
        <source>{row:q} is as it was, and so is what blocks it: {titles:tq}.</source>
        <translation>{row:q} ist wie zuvor und ebenso das, was blockiert: {titles:tq}.</translation>
    </message>
    <message>
        <source>Do we settle {row:q} now, or say why it waits?</source>
        <translation>Klären wir {row:q} jetzt, oder sagen wir, warum es wartet?</translation>
    </message>
    <message>
        <source>A blocker left as it was</source>
        <translation>Ein Blocker blieb, wie er war</translation>
    </message>
    <message>
        <source>What the room found wrong before is still wrong after.</source>
        <translation>Was die Runde im Vorher bemängelt hat, besteht auch im Nachher.</translation>
    </message>
    <message>
        <source>Accountability for {row:q}, a foundational row, is no longer with {givers}.</source>
        <translation>Die Rechenschaft für {row:q}, eine Zeile für Basissysteme, liegt nicht mehr bei {givers}.</translation>
    </message>
    <message>
        <source>Was {row:q} meant to move along with the digital services?</source>
        <translation>Sollte {row:q} mit den digitalen Diensten mitwandern?</translation>
    </message>
    <message>
        <source>Operations lost a foundational system</source>
        <translation>Der Betrieb hat ein Basissystem verloren</translation>
    </message>
    <message>
        <source>Foundational systems stay with operations; they are easily swept along.</source>
        <translation>Basissysteme bleiben beim Betrieb; sie werden leicht mitgerissen.</translation>
    </message>
    <message>
        <source>What is the part of {role} from now on, and has it been said?</source>
        <translation>Welchen Beitrag leistet die Rolle {role} von nun an, und ist das ausgesprochen?</translation>
    </message>
    <message>
        <source>No accountability is left with {role}.</source>
        <translation>Bei {role} liegt keine Rechenschaft mehr.</translation>
    </message>
    <message>
        <source>No work is left with {role}.</source>
        <translation>Bei {role} liegt keine Arbeit mehr.</translation>
    </message>
    <message>
        <source>No accountability and no work are left with {role}.</source>
        <translation>Bei {role} liegen weder Rechenschaft noch Arbeit mehr.</translation>
    </message>
    <message>
        <source>A part that ended</source>
        <translation>Ein Beitrag ist beendet</translation>
    </message>
    <message>
        <source>Somebody&apos;s part in the work ends; that can be the aim, and should be said.</source>
        <translation>Ein Beitrag zur Arbeit endet; das kann das Ziel sein und sollte ausgesprochen werden.</translation>
    </message>
    <message>
        <source>What may {role} decide about {row:q} alone?</source>
        <translation>Was darf die Rolle {role} bei {row:q} allein entscheiden?</translation>
    </message>
    <message>
        <source>Accountability for {row:q} is with {role}: a specialist can rarely decide about money and priorities.</source>
        <translation>Die Rechenschaft für {row:q} liegt bei {role}: Eine Fachstelle kann selten über Geld und Prioritäten entscheiden.</translation>
    </message>
    <message>
        <source>Accountability for {row:q} is with {role}: a supplier can rarely decide about money and priorities.</source>
        <translation>Die Rechenschaft für {row:q} liegt bei {role}: Ein Lieferant kann selten über Geld und Prioritäten entscheiden.</translation>
    </message>
    <message>
        <source>Accountability for the {scope} part of {row:q} is with {role}, whose budget is a different one.</source>
        <translation>Die Rechenschaft für {row:q} ({scope}) liegt bei {role}, mit einem anderen Budget.</translation>
    </message>
    <message>
        <source>Accountability for {row:q} is with {role}, while another budget funds it.</source>
        <translation>Die Rechenschaft für {row:q} liegt bei {role}, während ein anderes Budget es finanziert.</translation>
    </message>
    <message>
        <source>Who could say yes to more money for {row:q}?</source>
        <translation>Wer könnte mehr Geld für {row:q} zusagen?</translation>
    </message>
    <message>
        <source>Accountable without authority or budget</source>
        <translation>Rechenschaftspflichtig ohne Befugnis oder Budget</translation>
    </message>
    <message>
        <source>Whoever answers for an outcome must be able to spend on it, or to say no.</source>
        <translation>Wer für ein Ergebnis einsteht, muss dafür Geld ausgeben oder Nein sagen können.</translation>
    </message>
    <message>
        <source>What lets {role} steer the work of {hands} on {row:q}?</source>
        <translation>Wodurch kann die Rolle {role} die Arbeit von {hands} an {row:q} steuern?</translation>
    </message>
    <message>
        <source>Accountability for {row:q} is with {role}, while the work is with {hands} in another function.</source>
        <translation>Die Rechenschaft für {row:q} liegt bei {role}, die Arbeit aber bei {hands} in einer anderen Funktion.</translation>
    </message>
    <message>
        <source>Accountability for {row:q}, the {scope} part, is with {role}, while the work is with {hands} in another function.</source>
        <translation>Die Rechenschaft für {row:q} ({scope}) liegt bei {role}, die Arbeit aber bei {hands} in einer anderen Funktion.</translation>
    </message>
    <message>
        <source>Accountability for the rest of {row:q} is with {role}, while the work is with {hands} in another function.</source>
        <translation>Die Rechenschaft für den Rest von {row:q} liegt bei {role}, die Arbeit aber bei {hands} in einer anderen Funktion.</translation>
    </message>
    <message>
        <source>Accountable for other people&apos;s work</source>
        <translation>Rechenschaftspflichtig für die Arbeit anderer</translation>
    </message>
    <message>
        <source>Answering for an outcome takes a say in the work: its priorities, its people, its money.</source>
        <translation>Für ein Ergebnis einzustehen braucht Mitsprache bei der Arbeit: bei ihren Prioritäten, ihren Menschen, ihrem Geld.</translation>
    </message>
    <message>
        <source>The service behind {row:q} is funded by {payers}, while accountability is with {holders}.</source>
        <translation>Der Dienst hinter {row:q} wird von {payers} finanziert, während die Rechenschaft bei {holders} liegt.</translation>
    </message>
    <message>
        <source>Should {payers} answer for {row:q} as well?</source>
        <translation>Sollte die Rechenschaft für {row:q} auch bei {payers} liegen?</translation>
    </message>
    <message>
        <source>The payer is not accountable</source>
        <translation>Wer zahlt, ist nicht rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>The price of the outcome lands where nobody answers for it.</source>
        <translation>Der Preis des Ergebnisses fällt dort an, wo niemand dafür einsteht.</translation>
    </message>
    <message>
        <source>Who speaks for {teams} when {row:q} goes wrong?</source>
        <translation>Wer spricht für {teams}, wenn {row:q} schiefgeht?</translation>
    </message>
    <message>
        <source>Accountability for {row:q} is with a whole team: {teams}.</source>
        <translation>Die Rechenschaft für {row:q} liegt bei einem ganzen Team: {teams}.</translation>
    </message>
    <message>
        <source>Accountability for {row:q} is with whole teams: {teams}.</source>
        <translation>Die Rechenschaft für {row:q} liegt bei ganzen Teams: {teams}.</translation>
    </message>
    <message>
        <source>A team is accountable</source>
        <translation>Ein Team ist rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>It can work well; but a whole team can mean nobody when it matters.</source>
        <translation>Das kann gut gehen; doch bei einem ganzen Team fühlt sich vielleicht niemand gemeint, wenn es darauf ankommt.</translation>
    </message>
    <message>
        <source>{row:q} covers digital services and foundational systems in one row, with accountability at {holders}; split digital from foundational first.</source>
        <translation>{row:q} umfasst digitale Dienste und Basissysteme in einer Zeile, mit der Rechenschaft bei {holders}; trennen Sie zuerst Digitales von Basissystemen.</translation>
    </message>
    <message>
        <source>If we had one row for the digital services and one for the foundational systems, where would the letters differ?</source>
        <translation>Wenn wir eine Zeile für die digitalen Dienste und eine für die Basissysteme hätten, wo wären die Buchstaben andere?</translation>
    </message>
    <message>
        <source>For foundational systems these letters can be right while for digital services they are not; one row cannot say both.</source>
        <translation>Für Basissysteme können diese Buchstaben stimmen, während sie es für digitale Dienste nicht tun; eine Zeile kann nicht beides sagen.</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>availability target</source>
        <translation>Verfügbarkeitsziel</translation>
    </message>
    <message>
        <source>on-call duty</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>on-call funding</source>
        <translation>Finanzierung der Rufbereitschaft</translation>
    </message>
    <message>
        <source>on-call pay</source>
        <translation>Bezahlung der Rufbereitschaft</translation>
    </message>
    <message>
        <source>run cost</source>
        <translation>Betriebskosten</translation>
    </message>
    <message>
        <source>low-risk change approval</source>
        <translation>Freigabe risikoarmer Änderungen</translation>
    </message>
    <message>
        <source>high-risk change approval</source>
        <translation>Freigabe riskanter Änderungen</translation>
    </message>
    <message>
        <source>change audit</source>
        <translation>Prüfung von Änderungen</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>major incident</source>
        <translation>schwere Störung</translation>
    </message>
    <message>
        <source>crisis communication</source>
        <translation>Krisenkommunikation</translation>
    </message>
    <message>
        <source>post-incident review</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>operational features</source>
        <translation>betriebliche Funktionen</translation>
    </message>
    <message>
        <source>operational rework</source>
        <translation>betriebliche Nacharbeit</translation>
    </message>
    <message>
        <source>specialist task</source>
        <translation>Fachaufgabe</translation>
    </message>
    <message>
        <source>general</source>
        <translation>Allgemeines</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>digital</translation>
    </message>
    <message>
        <source>foundational</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keins von beiden</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>product manager</source>
        <translation>Produktmanagement</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>support team</source>
        <translation>Support-Team</translation>
    </message>
    <message>
        <source>incident management</source>
        <translation>Störungsmanagement</translation>
    </message>
    <message>
        <source>change management</source>
        <translation>Änderungsmanagement</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>Fachstelle</translation>
    </message>
    <message>
        <source>senior leadership</source>
        <translation>oberste Leitung</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Reset all rules</source>
        <translation>Alle Regeln zurücksetzen</translation>
    </message>
    <message>
        <source>Every rule back to the catalogue</source>
        <translation>Jede Regel zurück auf den Katalog</translation>
    </message>
    <message>
        <source>No rule speaks of “{text}”.</source>
        <translation>Keine Regel spricht von „{text}“.</translation>
    </message>
    <message>
        <source>Find a rule: code or words</source>
        <translation>Regel suchen: Kürzel oder Wörter</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Regel suchen</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>Diese Regel verwenden</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to what the catalogue says of this rule</source>
        <translation>Zurück zu dem, was der Katalog von dieser Regel sagt</translation>
    </message>
    <message>
        <source>Page of {code} · {title}</source>
        <translation>Seite von {code} · {title}</translation>
    </message>
    <message>
        <source>{severity} (the rule’s own)</source>
        <translation>{severity} (wie im Katalog)</translation>
    </message>
    <message>
        <source>{number} in the catalogue</source>
        <translation>{number} im Katalog</translation>
    </message>
    <message>
        <source>{limit} ({number} in the catalogue)</source>
        <translation>{limit} ({number} im Katalog)</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>Betriebsmodell</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Authority and lines</source>
        <translation>Befugnis und Linien</translation>
    </message>
    <message>
        <source>Between two stages</source>
        <translation>Zwischen zwei Stufen</translation>
    </message>
    <message>
        <source>Rules by family</source>
        <translation>Regeln nach Familie</translation>
    </message>
    <message>
        <source>Space switches a rule on or off.</source>
        <translation>Die Leertaste schaltet eine Regel ein oder aus.</translation>
    </message>
    <message>
        <source>{rule}, changed in this workshop</source>
        <translation>{rule}, in diesem Workshop geändert</translation>
    </message>
</context>
<context>
    <name>ScopesForm</name>
    <message>
        <source>Scopes, one per line</source>
        <translation>Geltungsbereiche, einer pro Zeile</translation>
    </message>
    <message>
        <source>A scope says for which part of an activity a letter holds, such as a budget. Letters keep the scope they have when it is taken off this list.</source>
        <translation>Ein Geltungsbereich sagt, für welchen Teil einer Aktivität ein Buchstabe gilt, etwa ein Budget. Buchstaben behalten ihren Geltungsbereich, wenn er von dieser Liste genommen wird.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your name, written beside each change in the history</source>
        <translation>Ihr Name, im Verlauf neben jeder Änderung vermerkt</translation>
    </message>
    <message>
        <source>Size of type when presenting</source>
        <translation>Schriftgröße beim Präsentieren</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Name the roles</source>
        <translation>Rollen nennen</translation>
    </message>
    <message>
        <source>Off, findings say in general what is wrong, for a calmer room.</source>
        <translation>Aus: Befunde sagen allgemein, was nicht stimmt, für eine ruhigere Runde.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>The translation {file} cannot be read; please install again.</source>
        <translation>Die Übersetzung {file} kann nicht gelesen werden; bitte installieren Sie neu.</translation>
    </message>
    <message>
        <source>This language cannot be shown</source>
        <translation>Diese Sprache lässt sich nicht anzeigen</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>1 blocker</source>
        <translation>1 Blocker</translation>
    </message>
    <message>
        <source>{count} blockers</source>
        <translation>{count} Blocker</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} Warnungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Hinweise</translation>
    </message>
    <message>
        <source>{severity}: {title}</source>
        <translation>{severity}: {title}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Keep the workshop as it stands, under a name</source>
        <translation>Den Workshop, wie er steht, unter einem Namen festhalten</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Makes the workshop hold what it held then; one step to undo</source>
        <translation>Stellt her, was der Workshop damals enthielt; ein Schritt zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>A snapshot keeps the whole workshop under a name, in this file. Going back to one is a single step that undo takes back.</source>
        <translation>Eine Momentaufnahme hält den ganzen Workshop unter einem Namen in dieser Datei fest. Das Zurückkehren ist ein einziger Schritt, den „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
        <source>Remove for good?</source>
        <translation>Endgültig entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Kept {when}.</source>
        <translation>Festgehalten {when}.</translation>
    </message>
    <message>
        <source>The workshop is as it was then.</source>
        <translation>Der Workshop ist, wie er damals war.</translation>
    </message>
    <message>
        <source>Going back to it:</source>
        <translation>Beim Zurückkehren:</translation>
    </message>
    <message>
        <source>The snapshot “{name}” cannot be brought back once it is removed.</source>
        <translation>Die Momentaufnahme „{name}“ lässt sich nach dem Entfernen nicht zurückholen.</translation>
    </message>
    <message>
        <source>{count} snapshots cannot be brought back once they are removed.</source>
        <translation>{count} Momentaufnahmen lassen sich nach dem Entfernen nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>There is no stage “{name}”; this workshop has {known}.</source>
        <translation>Es gibt keine Stufe „{name}“; dieser Workshop hat {known}.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Duplicate stage {stage}</source>
        <translation>Stufe {stage} duplizieren</translation>
    </message>
    <message>
        <source>Name and subtitle…</source>
        <translation>Name und Untertitel…</translation>
    </message>
    <message>
        <source>Duplicate as a new step</source>
        <translation>Als neuen Schritt duplizieren</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Start from the letters of</source>
        <translation>Mit den Buchstaben beginnen von</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Remove step and its 1 letter</source>
        <translation>Schritt und seinen 1 Buchstaben entfernen</translation>
    </message>
    <message>
        <source>Remove step and its {count} letters</source>
        <translation>Schritt und seine {count} Buchstaben entfernen</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>A step between the first and the last stage, such as a pilot.</source>
        <translation>Ein Schritt zwischen der ersten und der letzten Stufe, etwa ein Pilot.</translation>
    </message>
    <message>
        <source>Name {stage}</source>
        <translation>{stage} benennen</translation>
    </message>
    <message>
        <source>{target} holds the letters of {source} already.</source>
        <translation>{target} hat bereits die Buchstaben von {source}.</translation>
    </message>
    <message>
        <source>This stage has been begun already.</source>
        <translation>Diese Stufe ist schon begonnen.</translation>
    </message>
    <message>
        <source>Only steps move; the first and the last stage stay.</source>
        <translation>Nur Schritte wandern; die erste und die letzte Stufe bleiben.</translation>
    </message>
    <message>
        <source>Name, as on the tab</source>
        <translation>Name, wie auf dem Reiter</translation>
    </message>
    <message>
        <source>What the room calls this stage</source>
        <translation>Wie die Runde diese Stufe nennt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the stage that changes are shown against</source>
        <translation>Wählen Sie die Stufe, gegen die Änderungen gezeigt werden</translation>
    </message>
    <message>
        <source>Changes since the stage beside ({stage})</source>
        <translation>Änderungen gegenüber der Stufe daneben ({stage})</translation>
    </message>
    <message>
        <source>Changes since {stage}</source>
        <translation>Änderungen gegenüber {stage}</translation>
    </message>
    <message>
        <source>Not started: as {stage}</source>
        <translation>Nicht begonnen: wie {stage}</translation>
    </message>
    <message>
        <source>1 cell changed</source>
        <translation>1 Zelle geändert</translation>
    </message>
    <message>
        <source>{count} cells changed</source>
        <translation>{count} Zellen geändert</translation>
    </message>
    <message>
        <source>1 cell changed since {stage}</source>
        <translation>1 Zelle gegenüber {stage} geändert</translation>
    </message>
    <message>
        <source>{count} cells changed since {stage}</source>
        <translation>{count} Zellen gegenüber {stage} geändert</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Add a step between the first and the last stage</source>
        <translation>Einen Schritt zwischen der ersten und der letzten Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Swap the two stages</source>
        <translation>Die beiden Stufen tauschen</translation>
    </message>
    <message>
        <source>Stage beside it</source>
        <translation>Stufe daneben</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Stage compared</source>
        <translation>Verglichene Stufe</translation>
    </message>
    <message>
        <source>Stage it is compared with</source>
        <translation>Stufe, mit der verglichen wird</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NICHT GESPEICHERT</translation>
    </message>
    <message>
        <source>{reason} Trying again; or use Save As.</source>
        <translation>{reason} Es wird erneut versucht; oder nutzen Sie „Speichern unter“.</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Gespeichert</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Gespeichert {time}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Compare · {before} with {after}</source>
        <translation>Vergleich · {before} mit {after}</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Roles, activities, letters and scopes go along. Details, notes, what was accepted and the history stay with this workshop.</source>
        <translation>Rollen, Aktivitäten, Buchstaben und Geltungsbereiche kommen mit. Angaben, Notizen, Angenommenes und der Verlauf bleiben bei diesem Workshop.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Letters of these stages</source>
        <translation>Buchstaben dieser Stufen</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>This takes the place of your template of that name.</source>
        <translation>Dies ersetzt Ihre Vorlage dieses Namens.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>“{name}” cannot be read ({problem}); check that it is still there.</source>
        <translation>„{name}“ lässt sich nicht lesen ({problem}); prüfen Sie, ob die Datei noch vorhanden ist.</translation>
    </message>
    <message>
        <source>“{name}” is not a template this program can read ({problem}).</source>
        <translation>„{name}“ ist keine Vorlage, die dieses Programm lesen kann ({problem}).</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>sie ist größer als {most} MB</translation>
    </message>
    <message>
        <source>it is not a text our templates are written in</source>
        <translation>ihr Text hat nicht die Form unserer Vorlagen</translation>
    </message>
    <message>
        <source>There is a template “{name}” already; choose another name.</source>
        <translation>Es gibt bereits eine Vorlage „{name}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder of your templates cannot be used ({problem}).</source>
        <translation>Der Ordner Ihrer Vorlagen lässt sich nicht verwenden ({problem}).</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the workbook or the handout</source>
        <translation>Die Arbeitsmappe oder das Handout exportieren</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
</context>
<context>
    <name>Traits</name>
    <message>
        <source>That’s right</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>{trait}: that’s right</source>
        <translation>{trait}: stimmt</translation>
    </message>
    <message>
        <source>{trait}: {value}</source>
        <translation>{trait}: {value}</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>Head or leader</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Operations opex</source>
        <translation>Opex des Betriebs</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Product manager</source>
        <translation>Produktmanagement</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Support team</source>
        <translation>Support-Team</translation>
    </message>
    <message>
        <source>Incident management</source>
        <translation>Störungsmanagement</translation>
    </message>
    <message>
        <source>Change management</source>
        <translation>Änderungsmanagement</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Fachstelle</translation>
    </message>
    <message>
        <source>Senior leadership</source>
        <translation>Oberste Leitung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Product capex</source>
        <translation>Produkt-Capex</translation>
    </message>
    <message>
        <source>IT capex</source>
        <translation>IT-Capex</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digital</translation>
    </message>
    <message>
        <source>Foundational</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keins von beiden</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation>Verfügbarkeitsziel</translation>
    </message>
    <message>
        <source>On-call duty</source>
        <translation>Rufbereitschaft</translation>
    </message>
    <message>
        <source>On-call funding</source>
        <translation>Finanzierung der Rufbereitschaft</translation>
    </message>
    <message>
        <source>On-call pay</source>
        <translation>Bezahlung der Rufbereitschaft</translation>
    </message>
    <message>
        <source>Run cost</source>
        <translation>Betriebskosten</translation>
    </message>
    <message>
        <source>Low-risk change approval</source>
        <translation>Freigabe risikoarmer Änderungen</translation>
    </message>
    <message>
        <source>High-risk change approval</source>
        <translation>Freigabe riskanter Änderungen</translation>
    </message>
    <message>
        <source>Change audit</source>
        <translation>Prüfung von Änderungen</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Major incident</source>
        <translation>Schwere Störung</translation>
    </message>
    <message>
        <source>Crisis communication</source>
        <translation>Krisenkommunikation</translation>
    </message>
    <message>
        <source>Post-incident review</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Operational features</source>
        <translation>Betriebliche Funktionen</translation>
    </message>
    <message>
        <source>Operational rework</source>
        <translation>Betriebliche Nacharbeit</translation>
    </message>
    <message>
        <source>Specialist task</source>
        <translation>Fachaufgabe</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Nothing in the name says so; please choose.</source>
        <translation>Nichts im Namen sagt es; bitte wählen.</translation>
    </message>
    <message>
        <source>Guessed, {sure} % sure</source>
        <translation>Vermutet, {sure} % sicher</translation>
    </message>
    <message>
        <source>Guessed: {reason}, {sure} % sure</source>
        <translation>Vermutet: {reason}, {sure} % sicher</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Clear: then click cells to clear them</source>
        <translation>Leeren: dann Zellen anklicken, um sie zu leeren</translation>
    </message>
    <message>
        <source>Clear cells: click, then click cells (Del)</source>
        <translation>Zellen leeren: klicken, dann Zellen anklicken (Entf)</translation>
    </message>
    <message>
        <source>{name}: drag it to a cell, click it and then cells, or press {key}</source>
        <translation>{name}: in eine Zelle ziehen, anklicken und dann Zellen anklicken, oder {key} drücken</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Drag, click or press a key</source>
        <translation>Ziehen, klicken oder tippen</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Reports back</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes, not yet approved</source>
        <translation>ja, noch nicht freigegeben</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>Question for the room</source>
        <translation>Frage an die Runde</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Budget line moves</source>
        <translation>Budgetposten folgt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Could live with</source>
        <translation>Kann damit leben</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Abweichende Meinung</translation>
    </message>
    <message>
        <source>Rules set for this workshop</source>
        <translation>Für diesen Workshop eingestellte Regeln</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Not begun yet; shows the letters of {stage}</source>
        <translation>Noch nicht begonnen; zeigt die Buchstaben von {stage}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Untitled workshop</source>
        <translation>Workshop ohne Titel</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The room says</source>
        <translation>Die Runde sagt</translation>
    </message>
    <message>
        <source>History of stage</source>
        <translation>Verlauf der Stufe</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>This place is no longer in the workshop.</source>
        <translation>Diese Stelle ist nicht mehr im Workshop.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Drop here to remove the letter from {role}.</source>
        <translation>Hier loslassen, um {role} den Buchstaben zu nehmen.</translation>
    </message>
    <message>
        <source>This stage is the locked reference; click its lock to change it.</source>
        <translation>Diese Stufe ist die gesperrte Referenz; klicken Sie auf ihr Schloss, um sie zu ändern.</translation>
    </message>
    <message>
        <source>“{step}” is from an earlier sitting. Undo once more to take it back.</source>
        <translation>„{step}“ stammt aus einer früheren Sitzung. Noch einmal Rückgängig nimmt es zurück.</translation>
    </message>
</context>
</TS>
