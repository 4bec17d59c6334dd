/// What the front matter of a text states: only that it is one.
struct TextFrontMatter: Sendable {}

/// The keys of a text: Markdown that other files include or have as an appendix.
enum TextKind {
  static let shape = Shape<TextFrontMatter>.record("text", [FileKind.field("text")]) { _, _ in
    TextFrontMatter()
  }
}
