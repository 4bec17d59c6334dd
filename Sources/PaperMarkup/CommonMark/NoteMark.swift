/// A reference to a note in a line.
struct NoteMark: Hashable, Sendable {
  /// The label in the form in which labels are compared.
  let label: String
  /// Why it cannot be a note, regardless of its context; nil if it can.
  let problem: NoteProblem?
}

/// What is wrong with a note or its definition.
package enum NoteProblem: Hashable, Sendable {
  /// The note is not defined.
  case undefined
  /// Nothing refers to the definition.
  case unused
  /// There is an earlier definition with the same label.
  case defined
  /// The definition is empty.
  case empty
  /// The definition has more than one paragraph.
  case notOneParagraph
  case inNote
  case inHeading
  /// The reference is inside the text of a link.
  case inLink
  /// A long note is referred to so often that documents would become too large.
  case tooOften
}
