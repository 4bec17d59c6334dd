/// A sentence above a table of a workbook of which it is known what it is for. A house has it in its own
/// words, so that nobody can tell that from the words.
package struct SheetSentence: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    /// It says how many tables are on the sheet.
    case tableCount
    /// It says why cells are blank.
    case blankCells
  }

  package let text: String
  package let purpose: Purpose

  package init(_ text: String, for purpose: Purpose) {
    self.text = text
    self.purpose = purpose
  }
}
