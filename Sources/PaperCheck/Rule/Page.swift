extension Rule {
  /// The documentation of a rule: each property is a sentence or a few, in Markdown on one line.
  package struct Page: Sendable {
    /// What the rule finds, in one sentence.
    package let finds: String
    /// Why that matters to a board.
    package let why: String
    /// A part of an input file in which the rule finds something, as typed; it may have several
    /// lines.
    package let example: String
    /// What to write instead: a sentence, or a part of an input file of several lines.
    package let instead: String
    /// How often the rule is wrong, and when.
    package let doubt: String

    /// Whether ``instead`` is an input text rather than a sentence.
    package var insteadIsTyped: Bool { instead.contains { $0.isNewline } }
  }
}
