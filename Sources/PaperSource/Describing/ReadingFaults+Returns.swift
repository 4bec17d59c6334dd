extension ReadingFaults {
  /// Faults of returns and registers that came back.
  static let returns = [
    Fault(
      "added-to-return",
      """
      A return has a row or a column that it was not made with, or a row twice; nobody would read what is in \
      it. Delete it, and move what it says into a cell that is to be filled in.
      """),
    Fault(
      "changed-return",
      """
      A return says something else in a cell that is not to be filled in, or its codes were changed; a register \
      was changed in a column that is not taken in. If something was wrong, change it in the workspace, and \
      make the return again.
      """),
    Fault(
      "differing-return",
      """
      A return says something else than what is there already, or than another copy of it. Nothing is written \
      over: agree which is right. A later figure is a new row with its own `supplied-on`.
      """),
    Fault(
      "empty-return",
      """
      Nothing is filled in in a return that came back.
      """),
    Fault(
      "formula-in-return",
      """
      A cell of a return holds a formula, whose result may change with other files. Copy the cell in Excel, \
      and paste it as a value.
      """),
    Fault(
      "incomplete-return",
      """
      A sheet, a column or a row of a return is missing: it was deleted, or it was renamed. Copy what was filled \
      in into the return as it was made; a cell that is left blank says that there is no answer yet.
      """),
    Fault(
      "not-a-return",
      """
      A file is neither a return that `board-paper returns make` made nor a register that `board-paper register \
      --to csv` wrote.
      """),
    Fault(
      "old-return",
      """
      A return is for a meeting that is over, for another board, or of something that is no longer asked for; \
      as a warning: what it stated has changed in the workspace since. Make it again by `board-paper returns \
      make`.
      """),
    Fault(
      "repeated-return",
      """
      Two files are the same return and say the same. It is taken in once.
      """),
    Fault(
      "wrong-entry",
      """
      What was filled in in a return does not fit: words in place of a number, a number without its `%`, a word \
      that is none of those to choose from, or a day that cannot be. Ask the partner, or correct the cell.
      """),
  ]
}
