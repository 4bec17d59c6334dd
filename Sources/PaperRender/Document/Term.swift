package import PaperModel

/// What is known of words of a document: a format that can say so marks them wherever they stand.
package struct Term: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    /// The words that letters stand for.
    case abbreviation(of: String)
    case date(CalendarDate)
  }

  /// The words as they are written: capitals count.
  package let text: String
  package let meaning: Meaning

  package init(_ text: String, _ meaning: Meaning) {
    self.text = text
    self.meaning = meaning
  }
}
