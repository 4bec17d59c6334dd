/// A note where a line refers to it.
struct NoteMark: Hashable, Sendable {
  /// The label, as labels are compared.
  let label: String
  /// Why it can be none, whatever it stands in.
  let problem: NoteProblem?
}

/// What is wrong with a note.
package enum NoteProblem: Hashable, Sendable {
  /// Nothing says what the note is.
  case undefined
  /// Nothing refers to it.
  case unused
  /// There is a note of the same label before it.
  case defined
  /// It has no words.
  case empty
  /// It holds more than one paragraph.
  case notOneParagraph
  case inNote
  case inHeading
  /// It stands in the words of a link.
  case inLink
  /// So long a note is referred to so often that documents would grow out of bounds.
  case tooOften
}
