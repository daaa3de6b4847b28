<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 changed (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a whole number, for example 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a number, for example 36.5781.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Please type it like R7.6.11 or 2025-06-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give conditions like 胃ろう=yes;喀痰吸引=ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number of a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 back to the official value (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked by telephone (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact added (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>init wants --centre NAME and --staff NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file of %1 was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was written and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(being restored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages were written to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print wants --pdf OUT, and --scope public, professionals or centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print knows “list” and “answer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1, updated %2, closed %3, unchanged %4, differing from the centre&apos;s value %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--near wants LATITUDE,LONGITUDE, for example 36.56,136.65.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of service with the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit wants a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample city was made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacilityModel</name>
    <message>
        <source>%1・%2 and %3 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 is not a file of the care service data: its first line has other columns. Nothing was changed. Choose the ministry&apos;s CSV files (jigyosho_….csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not end with a complete line; it may have been cut off. Nothing will be marked as closed because of it. Fetch the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet saved this file and cut leading zeros. They were restored where the check digit agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed. Fetch the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written in Shift_JIS and was converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed; the file may have been cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is longer than 64 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has far too many columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 of %2 columns; the file may have been cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 columns instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row contains NUL bytes; the file is damaged there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row contains bytes that are no text; the file is damaged there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of service “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office number has %1 characters instead of 10, and its check digit does not tell which are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there, or is no file. Nothing was changed. Check the name and the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB and cannot be one of the ministry&apos;s files. Nothing was changed. Choose the CSV files themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed. Close it in other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office %1 has this service twice; line %2 was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official data taken in (%1 files)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Checked within 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked over a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Where to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes care of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If anything is unclear, please ask us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not shown here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No place was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be saved as “%1”: this place cannot be written to. Nothing was changed. Please choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be saved to the end as “%1”: the disk may be full. An older file of that name is untouched. Please make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure to the middle of the upper left cross, from the left edge and from the upper edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both lengths in the printer settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a printer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “%1” did not take the pages. Nothing in Tasuki was changed. Please check that it is switched on, or choose another printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Ministry of Health, Labour and Welfare, care service information, processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon–Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care and medical resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The backup could not be copied to the place of the data file. Nothing was changed. Check that the disk has room and that you may write to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <comment>month, day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2/%3 %4</source>
        <comment>year, month, day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasuki cannot take in these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let go here: %n file(s) to “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page says this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a shorter word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasuki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasuki cannot take in these files. Nothing was changed. Official data comes as files that end in .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Tasuki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There has been no backup for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasuki data files (*.tasuki-data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start - Tasuki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the region has, in one file on your own PC. Nothing goes to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the centre&apos;s data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a centre that begins with Tasuki. Both names can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data file that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a new PC, or when the file lies in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A city that does not exist, with its offices, corrections and history. Whatever you do there touches no real data, and it begins anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data file is put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup takes the place of the data file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that cannot be opened is kept beside it under another name. What was written after the backup is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>backup: time, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample city is being made. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official data %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Backup: none for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>done, total</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose name stands beside what is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>This is not a backup of a Tasuki data file. Nothing was changed. Choose a file that ends in .tasuki-backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup at this place. Nothing was changed. Check that the disk or USB stick is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder cannot be made. The data file is safe, but there is no backup. Choose another backup folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the data file may not be written, so it cannot be opened for work. Nothing was changed. Ask for permission to write there, or copy the file to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is already open in Tasuki, perhaps under another user of this PC. Nothing was changed. Close it there, then open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file cannot be read. It was left as it is. Ask for permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is empty. It was left as it is. Restore the latest backup, or make a new data file under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Tasuki data file. It was left as it is. Choose the centre&apos;s data file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name exists already. It was left as it is. Choose another name, or open the existing file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data file at this place. Check that the disk or folder is connected, or make a new data file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Everything saved before is safe. Free some space on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the data file. Nothing was changed. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file or its folder may not be written. Nothing was changed. Ask for permission to write there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing more was written to it. Restore the latest backup and keep the damaged file for the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the network place did not answer. What was saved before is safe. Check the place of the data file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PC has too little memory for this. Nothing was changed. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work could not be finished. The data file is as it was. If it happens again, tell the vendor what you were doing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>Usage: tasukictl --store FILE [--json] COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know the option %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which data file with --store FILE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entity</name>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Corporate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancy told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by the elderly and people with disabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard of care insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard of disability welfare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The access log was altered from line %1 on. The other data is safe. Tell the manager of the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file was written by a newer Tasuki. It was left as it is. Update Tasuki on this PC, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is from an older Tasuki and must be opened for writing once. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client data is locked. Unlock it with your passphrase and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime. Your change was not saved. Look at the present value and enter yours again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone. Nothing was changed. The history shows all values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasuki::ui::AddPanel</name>
    <message>
        <source>Register a resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for places that the official data does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near which town or facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides the distance; the nearest known place is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kana, for the order of the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes (stay in the centre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No town or facility of this name is known. Leave it empty, or type another one nearby.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasuki::ui::Chip</name>
    <message>
        <source>Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasuki::ui::DetailPane</name>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a resource in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its telephone number, days and conditions then stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one page  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official value is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct name, reading and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Mon–Sat 8:30–17:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions with =yes, =ask or =no, separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tel. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1 was checked by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed from the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasuki::ui::FacilityModel</name>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years %2 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>・corrected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasuki::ui::FieldRow</name>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ImportPanel</name>
    <message>
        <source>&amp;Municipality:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your value stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet. It is one step, and one undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the official data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official data (%1 files)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another long job is running. Nothing was changed. Wait for it to end and choose the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are in the register already; nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services would be marked as closed. Is a file missing, or was one cut off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1・%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These services will be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published value replaces the former one. What you corrected yourselves stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new data no longer lists these. They are marked as closed and stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own value differs from the published one. Yours stays and is shown; the published one stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines could not be read or need a look. All others are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in the official data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: %1 new, %2 updated, %3 closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasuki::ui::PrintPanel</name>
    <message>
        <source>Before printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ProgressPanel</name>
    <message>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasuki::ui::RailButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasuki::ui::ResourcesPage</name>
    <message>
        <source>Record: checked by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one page for the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name, address and telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in official data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a resource…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this resource from the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in official data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service, place, condition, name, telephone …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancy known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Has to be asked” too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits all words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the ministry&apos;s CSV files onto this window, or register a resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out a word, or take a reading back with ✕.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more where it has to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ministry&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (the first %1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1 lines for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasuki::ui::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasuki::ui::Session</name>
    <message>
        <source>Redoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasuki::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
