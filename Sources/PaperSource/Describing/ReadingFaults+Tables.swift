extension ReadingFaults {
  /// Faults of figures in CSV files and workbooks.
  static let tables = [
    Fault(
      "ambiguous-download",
      """
      A download has the figures of an indicator for several sexes or ages, and the indicators do \
      not say which is theirs. State `sex:` or `age:` under `fingertips:`.
      """),
    Fault(
      "contradictory-download",
      """
      Two rows of a download state different figures for one indicator, area, group and period. \
      Delete the one that is wrong, or download the file again.
      """),
    Fault(
      "damaged-word-document",
      """
      A part of a Word file that is imported, or of the house's `reference.docx`, is missing, does not \
      unpack, is too large or is no proper XML. Open it in Word, which may mend it, and save it again.
      """),
    Fault(
      "damaged-workbook",
      """
      A part of the workbook is missing or does not unpack. Open it in Excel, which may mend it, \
      and save it again.
      """),
    Fault(
      "differing-figure",
      """
      An imported figure differs from the one that the set has for that time. State by \
      `--supplied-on` when the download was made, so that the later figure replaces the earlier \
      one.
      """),
    Fault(
      "duplicate-column",
      """
      Two columns of a table have the same name. Rename or delete one of them.
      """),
    Fault(
      "encrypted-workbook",
      """
      The workbook is protected by a password and cannot be read. Save a copy that opens without \
      one.
      """),
    Fault(
      "error-in-cell",
      """
      A cell of a workbook or a field of a CSV file holds an error of a spreadsheet, such as \
      `#REF!`, in place of a value. Mend the formula, or write `[x]` where there is no figure.
      """),
    Fault(
      "formula-without-value",
      """
      A formula of a workbook was never computed, so that there is no value to read. Open the \
      workbook in Excel and save it.
      """),
    Fault(
      "left-out-of-word-document",
      """
      Something in the house's `reference.docx` is not carried over into documents: what fetches or \
      runs something, what is hidden, and what needs another program. Take it out in Word; text, \
      tables, pictures in PNG and JPEG, and the fields for page numbers, title and style are carried \
      over.
      """),
    Fault(
      "misplaced-column",
      """
      A table with several figures a row has a column that is about one, such as `lower`. Write a \
      row for each figure, with columns `period` and `value`.
      """),
    Fault(
      "missing-column",
      """
      A table lacks a column that it has to have. Add it under the name that the finding says.
      """),
    Fault(
      "missing-header",
      """
      A CSV file is empty. Begin it with a line that holds the names of its columns.
      """),
    Fault(
      "missing-table",
      """
      The workbook has no table of the name that is asked for. Correct the name after `#`; in \
      Excel, "Format as Table" makes a table out of cells.
      """),
    Fault(
      "missing-table-name",
      """
      A workbook is named as a source of figures, and not which of its tables is meant. Write the \
      name of the table behind a `#`: `master.xlsx#Figures`.
      """),
    Fault(
      "no-header-row",
      """
      A table of a workbook has no header row, and so its columns have no names. Switch the header \
      row of the table on in Excel.
      """),
    Fault(
      "not-a-table",
      """
      A file that ends in `.csv` is an Office file. Give it the ending of an Excel workbook, `.xlsx`, or \
      save it as "CSV UTF-8".
      """),
    Fault(
      "not-a-word-document",
      """
      A file that is imported, or the house's `reference.docx`, is not a Word document, whatever its name \
      says, is protected by a password, or is from before 2007; a `reference.docx` may not be of the edition \
      that Word calls strict either. Save it from Word as "Word Document (*.docx)".
      """),
    Fault(
      "not-a-workbook",
      """
      The file is not an Excel workbook, whatever its name says. Save it from Excel as "Excel \
      Workbook (*.xlsx)".
      """),
    Fault(
      "not-imported",
      """
      Something in an imported table is not taken over, or it is not certain what it means. The finding \
      names its cell; `columns:` and `table:` of the file of indicators say how the table is read.
      """),
    Fault(
      "not-fingertips",
      """
      The file that is imported lacks columns that every download from Fingertips has. Download \
      the data again as CSV, and do not rename or delete columns.
      """),
    Fault(
      "old-workbook",
      """
      The workbook is in the format of Excel before 2007 (`.xls`). Save it as "Excel Workbook \
      (*.xlsx)".
      """),
    Fault(
      "repeated-figure",
      """
      Two rows or columns of a table have different figures for the same indicator and period. Choose \
      the rows that count by `where:`.
      """),
    Fault(
      "text-after-quote",
      """
      In a CSV file text comes after the closing quotation mark of a field. Put all of the field \
      between the marks; a mark inside it is written twice.
      """),
    Fault(
      "too-many-columns",
      """
      A table has more columns than the program reads. Delete those that are not needed; a table \
      with a row for each figure needs ten.
      """),
    Fault(
      "too-many-findings",
      """
      The file has more findings of this sort than are shown. Mend those that are, and check \
      again.
      """),
    Fault(
      "unknown-area",
      """
      A row of figures or a gap names an area that the file of indicators does not state under \
      `areas:`. Correct the id, or state the area.
      """),
    Fault(
      "unknown-comparison",
      """
      A row of figures says in `compared` something else than how a figure compares with the \
      country's. Write one of the words that the finding names, or leave it empty.
      """),
    Fault(
      "unknown-group",
      """
      A row of figures, a gap or a scale names a group that is stated neither under `groups:` of \
      the file nor of the indicator. Correct the id, or state the group.
      """),
    Fault(
      "unknown-measure",
      """
      A row of figures does not say what was measured. Write `baseline`, `actual` or \
      `year-to-date` in its column `measure`.
      """),
    Fault(
      "unknown-scale",
      """
      A gap is computed over a scale that the file of indicators does not state under `scales:`. \
      Correct the id, or state the scale.
      """),
    Fault(
      "unknown-state",
      """
      A row of figures says something else in `state` than how final it is. Write `provisional`, \
      `estimated`, `revised` or `final`, or leave it empty.
      """),
    Fault(
      "unknown-trend",
      """
      A row of figures says in `trend` something else than a recent trend. Write one of the words \
      that the finding names, or leave it empty.
      """),
    Fault(
      "unmapped-column",
      """
      A column of a table seems to hold figures, and `columns:` does not say what it holds. Say it there, \
      or write `ignored`.
      """),
    Fault(
      "unmatched-header",
      """
      No row of the table has the names that `columns:` gives. Write them as the table has them, or state \
      `header-row:` under `table:`.
      """),
    Fault(
      "unmatched-row",
      """
      A row of a table has figures and is about no indicator of the file. Add the indicator, correct its \
      title, or name the row in `leave-out:` under `table:`.
      """),
    Fault(
      "unnamed-column",
      """
      A column of a table has no name. Name it, or delete it.
      """),
    Fault(
      "unquoted-number",
      """
      The thousands comma of a figure divides it between two fields, so that another number would be \
      printed: `1,844` is read as 1 and 844. Write `1844`, or put it in quotes: `"1,844"`.
      """),
    Fault(
      "windows-1252",
      """
      A CSV file is not UTF-8 and was read as Windows-1252, in which Excel in the UK saves. Look \
      whether £ and dashes came out right; "CSV UTF-8" in Excel avoids the question.
      """),
    Fault(
      "workbook-too-large",
      """
      The workbook, or a part of it, is larger than the program unpacks. Save a copy with only the \
      sheets that are needed.
      """),
    Fault(
      "wrong-denominator",
      """
      A row of figures says in `denominator` something else than a number of people above nought.
      """),
    Fault(
      "wrong-field-count",
      """
      A row of a CSV file has more or fewer fields than there are columns. Most often a text with \
      a comma lacks its quotation marks.
      """),
    Fault(
      "wrong-gap",
      """
      A gap compares something with itself, or names a scale and a group. State either `over:`, or \
      two areas or groups that differ.
      """),
    Fault(
      "wrong-limits",
      """
      The limits of a figure are not the two ends of an interval around it, in its unit. Correct \
      the figure or the limits, or leave both limits empty.
      """),
    Fault(
      "wrong-separator",
      """
      The columns of a CSV file are divided by semicolons or tabs. Save it with commas; Excel \
      calls this "CSV UTF-8 (Comma delimited)".
      """),
  ]
}
