/// The front matter of a text, which only states its kind.
struct TextFrontMatter: Sendable {}

/// The keys of a text: Markdown that other files include, or have as an appendix.
enum TextKind {
  static let shape = Shape<TextFrontMatter>.record("text", [FileKind.field("text")]) { _, _ in
    TextFrontMatter()
  }
}
