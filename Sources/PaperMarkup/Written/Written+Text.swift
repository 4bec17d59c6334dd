extension Written.Inline {
  /// The text without markup, as a reader sees it: breaks are spaces, and notes are left out.
  /// - Parameter words: returns the words that replace a reference.
  package func plainText(_ words: (Reference) -> String) -> String {
    switch content {
    case .text(let text), .code(let text): text
    case .softBreak, .lineBreak: " "
    case .emphasis(let content), .strong(let content), .link(_, let content):
      content.map { $0.plainText(words) }.joined()
    case .note: ""
    case .reference(let reference): words(reference)
    }
  }

  package static func text(_ text: String) -> Self { Self(.text(text)) }
}

extension Array {
  /// The text without markup; see ``Written/Inline/plainText(_:)``.
  package func plainText<Reference>(_ words: (Reference) -> String) -> String
  where Element == Written<Reference>.Inline {
    map { $0.plainText(words) }.joined()
  }
}
