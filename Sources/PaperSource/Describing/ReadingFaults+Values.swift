extension ReadingFaults {
  /// Faults of keys and values: YAML syntax, and the values of fields.
  static let values = [
    Fault(
      "duplicate-key",
      """
      A key appears twice where it is allowed once, and only one of the two values could be used. \
      Keep one of them.
      """),
    Fault(
      "invalid-date",
      """
      A date cannot be understood, or is not in the calendar. Write it with the year first: \
      `2018-02-05`.
      """),
    Fault(
      "missing-key",
      """
      Something lacks a key without which it says too little, such as a paper without its date. \
      Add the key that the finding names.
      """),
    Fault(
      "missing-value",
      """
      A key, or an entry of a list, has no value. Write the value behind it; an entry of a list \
      that is not needed can be deleted.
      """),
    Fault(
      "second-document",
      """
      A line `---` or `...` begins a second document in a YAML file. Move what follows into a file \
      of its own.
      """),
    Fault(
      "several-lines",
      """
      Several lines of text are where one is printed. Take the upright stroke behind the key \
      away, or write the lines as entries of a list.
      """),
    Fault(
      "split-at-comma",
      """
      A text with a comma is between braces without quotation marks, so that it ends at the \
      comma. Put quotation marks around it: `{ role: 'Co-Chair, Marmot Steering Group' }`.
      """),
    Fault(
      "tab-indentation",
      """
      A line of YAML is indented with a tab, and only spaces count there. Replace the tab by \
      spaces.
      """),
    Fault(
      "text-cut-off",
      """
      What comes after ` #` in YAML is a remark, so that the text ends there and the rest is \
      lost, as in `text: our campaign #CovConnects`. Put quotation marks around the text.
      """),
    Fault(
      "unclosed-bracket",
      """
      A bracket or brace is opened in YAML and never closed. Close it; a text that begins with one \
      is between quotation marks.
      """),
    Fault(
      "unclosed-quote",
      """
      A quotation mark is opened and never closed. Close it at the end of the text. In YAML a \
      single one inside single ones is written twice, as a double one is in a CSV file.
      """),
    Fault(
      "unknown-key",
      """
      A key is not one of those that are allowed there, so that nothing would be done with it. \
      Correct its spelling; Inputs.md lists the keys.
      """),
    Fault(
      "unknown-period",
      """
      A period cannot be understood, or can be read in two ways. Write for example `2017/18`, `Q2 \
      2017/18` or `October 2017`.
      """),
    Fault(
      "unknown-recurrence",
      """
      It is not understood how often something comes back, or on which days a board meets. Write for \
      example `every 6 months`, `every year`, or `first Monday of July and October`.
      """),
    Fault(
      "unquoted-text",
      """
      A text holds a sign that means something else in YAML, such as `: ` in its middle, or `*`, \
      `%` or a quotation mark at its beginning. Put quotation marks around all of it.
      """),
    Fault(
      "wrong-id",
      """
      An id holds something else than letters, digits and hyphens, or does not begin with a \
      letter; or a name that refers to something holds a space. Write for example `young-people`.
      """),
    Fault(
      "wrong-indentation",
      """
      A line of YAML does not line up with what it belongs to. Indent it as the finding says: \
      entries that belong together begin in one column.
      """),
    Fault(
      "wrong-shape",
      """
      A list is where one value is expected, or the other way round, or keys are missing. \
      Write it as the finding says.
      """),
    Fault(
      "wrong-value",
      """
      A value is not one of those that are allowed there. Write one of the words, or the sort of \
      number, that the finding names.
      """),
    Fault(
      "yaml-directive",
      """
      A line of YAML begins with `%`, which has no meaning in these files. Delete it, or put a \
      text that begins so between quotation marks.
      """),
    Fault(
      "yaml-syntax",
      """
      What is there cannot be read as YAML, in which these files state their keys. The finding \
      says what is missing; text with special signs is between quotation marks.
      """),
  ]
}
