package import PaperModel

/// A term in a document with a known meaning. Formats that support it mark each occurrence.
package struct Term: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    /// An abbreviation, with the words that it abbreviates.
    case abbreviation(of: String)
    case date(CalendarDate)
  }

  /// The words as they are written, case-sensitive.
  package let text: String
  package let meaning: Meaning

  package init(_ text: String, _ meaning: Meaning) {
    self.text = text
    self.meaning = meaning
  }
}
