/// The meaning of a sentence above a table of a workbook, or of the name of a sheet. Houses word
/// these freely, so the meaning cannot be derived from the text and is recorded separately.
package struct SheetSentence: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    /// Says how many tables are on the sheet.
    case tableCount
    /// Says why cells are blank.
    case blankCells
    /// Names the sheet with the cover, the contents or the notes.
    case cover, contents, notes
  }

  package let text: String
  package let purpose: Purpose

  package init(_ text: String, for purpose: Purpose) {
    self.text = text
    self.purpose = purpose
  }
}
