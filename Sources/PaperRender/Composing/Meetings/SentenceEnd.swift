import PaperMarkup

/// A sentence that becomes the end of another one.
enum SentenceEnd {
  /// Words at the start of a sentence that are certainly no names.
  private static let words: Set<String> = [
    "A", "All", "An", "Any", "Each", "Every", "It", "Its", "No", "Our", "That", "The", "Their",
    "These", "This", "Those",
  ]

  /// The line with its first word in lower case, where that is certainly no name.
  static func lowercasingStart(of line: [Inline]) -> [Inline] {
    guard case .text(let text)? = line.first else { return line }
    let word = text.prefix { !$0.isWhitespace }
    guard words.contains(String(word)), word.endIndex < text.endIndex else { return line }
    return [.text(word.lowercased() + text[word.endIndex...])] + line.dropFirst()
  }
}
