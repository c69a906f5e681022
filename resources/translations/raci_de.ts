<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Find</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find roles, activities and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} in {stage}: {activity} × {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>R, A, C, I (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the letter into the selected cells, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the letter stand alone in the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all letters out of the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Tab, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from cell to cell; Enter goes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End, Ctrl + Home, Ctrl + End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the ends of the row, or of the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + arrows, Ctrl + click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a name, or the note of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu of a cell, a row or a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the armed letter, or cancel a drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the letter to a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from cell to cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the letter; with Ctrl copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag out of the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the letter out of its cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a letter, then cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the armed letter into each cell clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a row, a role or a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, written beside each change in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of type when presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, findings say in general what is wrong, for a calmer room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
