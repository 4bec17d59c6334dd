package import PaperMarkup
import PaperModel

extension [Inline] {
  /// The line adjusted to follow "RESOLVED that": the first word is put in lower case if it is in a
  /// closed list and so certainly not a name.
  package func lowercasingStart() -> [Inline] {
    let words = plainText.split(maxSplits: 2, whereSeparator: \.isWhitespace)
    guard let first = words.first, Self.plainStarts.contains(String(first)) else { return self }
    let next = words.count > 1 ? words[1] : ""
    let beginsName = next.first?.isUppercase == true && !Self.articles.contains(String(first))
    // Exceptions, which are names: "A level results", "A Better Start", "It Takes a City".
    guard !beginsName, !(first == "A" && next.hasPrefix("level")) else { return self }
    return mappingFirstText { $0.prefix(1).lowercased() + $0.dropFirst() }
  }

  private static let articles: Set<String> = ["The", "That"]
  private static let plainStarts: Set<String> = [
    "The", "A", "An", "It", "That", "Agreement", "Approval", "Authority", "All", "Each", "Every",
    "Any", "Both", "This", "These", "Those", "No",
  ]

  private func mappingFirstText(_ change: (String) -> String) -> [Inline] {
    guard let first else { return self }
    let changed: Inline =
      switch first {
      case .text(let text): .text(change(text))
      case .emphasis(let content): .emphasis(content.mappingFirstText(change))
      case .strong(let content): .strong(content.mappingFirstText(change))
      case .link(let destination, let content):
        .link(destination: destination, content.mappingFirstText(change))
      case .code, .softBreak, .lineBreak, .badge, .day, .abbreviation, .note, .reference: first
      }
    return [changed] + dropFirst()
  }
}

extension [Prose.Inline] {
  /// The line with a capital at its start, unless its first word is not a plain word, such as
  /// "eRedbook" or an address.
  func capitalisingStart() -> [Prose.Inline] {
    let first = plainText.prefix { !$0.isWhitespace }
    let last = first.lastIndex { !",;:.".contains($0) }
    guard let last, first[...last].allSatisfy({ $0.isLowercase || "-'’".contains($0) }) else {
      return self
    }
    return mappingFirstText { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  private func mappingFirstText(_ change: (String) -> String) -> [Prose.Inline] {
    guard let first else { return self }
    let changed: Prose.Inline.Content =
      switch first.content {
      case .text(let text): .text(change(text))
      case .emphasis(let content): .emphasis(content.mappingFirstText(change))
      case .strong(let content): .strong(content.mappingFirstText(change))
      case .link(let destination, let content):
        .link(destination: destination, content.mappingFirstText(change))
      case .code, .softBreak, .lineBreak, .note, .reference: first.content
      }
    return [Prose.Inline(changed, at: first.place)] + dropFirst()
  }
}

extension [Prose.Inline] {
  /// The part of the line in a range of its plain text (Unicode scalars from 0), with the markup
  /// around it.
  func stretch(_ range: Range<Int>) -> [Prose.Inline] {
    var start = 0
    return stretch(range, from: &start)
  }

  /// - Parameter place: the offset of the next scalar; updated.
  private func stretch(_ range: Range<Int>, from place: inout Int) -> [Prose.Inline] {
    var kept: [Prose.Inline] = []
    for inline in self {
      func keep(_ content: Prose.Inline.Content, unless isEmpty: Bool) {
        if !isEmpty { kept.append(Prose.Inline(content, at: inline.place)) }
      }
      switch inline.content {
      case .text(let text):
        let part = text.part(range, from: &place)
        keep(.text(part), unless: part.isEmpty)
      case .code(let text):
        let part = text.part(range, from: &place)
        keep(.code(part), unless: part.isEmpty)
      case .softBreak, .lineBreak, .reference:
        if range.contains(place) { kept.append(inline) }
        place += 1
      case .emphasis(let content):
        let part = content.stretch(range, from: &place)
        keep(.emphasis(part), unless: part.isEmpty)
      case .strong(let content):
        let part = content.stretch(range, from: &place)
        keep(.strong(part), unless: part.isEmpty)
      case .link(let destination, let content):
        let part = content.stretch(range, from: &place)
        keep(.link(destination: destination, part), unless: part.isEmpty)
      case .note:
        // It has no characters in the plain text, and is kept with the word before it.
        if place > range.lowerBound, place <= range.upperBound { kept.append(inline) }
      }
    }
    return kept
  }
}

extension String {
  /// The part of a text, which begins at `place`, that lies in a range.
  fileprivate func part(_ range: Range<Int>, from place: inout Int) -> String {
    let start = place
    place += unicodeScalars.count
    let kept = range.clamped(to: start..<place)
    if kept.count == place - start { return self }
    return String(unicodeScalars.dropFirst(kept.lowerBound - start).prefix(kept.count))
  }
}
