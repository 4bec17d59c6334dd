extension Rule {
  /// What people are told of a rule: each a sentence or a few, in Markdown of one line.
  package struct Page: Sendable {
    /// What it finds: one sentence.
    package let finds: String
    /// Why that matters to a board.
    package let why: String
    /// A stretch of an input in which it finds something, as it is typed; it may have several lines.
    package let example: String
    /// What to write instead: a sentence, or a stretch of an input of several lines.
    package let instead: String
    /// How often it is wrong, and where.
    package let doubt: String

    /// Whether what to write instead is shown as it is typed.
    package var insteadIsTyped: Bool { instead.contains { $0.isNewline } }
  }
}
