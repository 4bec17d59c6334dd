package import PaperCompose
package import PaperModel

/// A return as it came back: what was filled in, and what was changed that is not to be filled in.
package struct FilledReturn: Sendable {
  /// A cell with its text: a number with all its digits, a date as `2018-02-05`.
  package struct Field: Sendable {
    package let text: String
    package let range: InputRange

    package init(text: String, range: InputRange) {
      self.text = text
      self.range = range
    }
  }

  package struct Row: Sendable {
    /// What it is about, as in the list of what is waiting.
    package let id: String
    package let table: ReturnTable
    /// The cell with its code.
    package let range: InputRange
    /// What was filled in; blank cells are left out.
    package var entries: [ReturnWords.Column: Field]
    /// The cells that were locked and are not as they were made.
    package let changed: [ReturnWords.Column: Field]
    /// The check sums of what was stated when the return was made.
    package let checks: [ReturnWords.Column: String]
    /// The place of each column in the row.
    package let places: [ReturnWords.Column: InputRange]
  }

  /// The path as shown to the user.
  package let path: String
  package let identity: ReturnCodes.Identity
  package var rows: [Row]

  /// The workbook as a whole, for findings.
  package var range: InputRange { InputRange(workbook: path, .workbook) }
}
