/// The meaning of a sentence above a table of a workbook. Houses word these sentences freely, so
/// the meaning cannot be derived from the text and is recorded separately.
package struct SheetSentence: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    /// Says how many tables are on the sheet.
    case tableCount
    /// Says why cells are blank.
    case blankCells
  }

  package let text: String
  package let purpose: Purpose

  package init(_ text: String, for purpose: Purpose) {
    self.text = text
    self.purpose = purpose
  }
}
