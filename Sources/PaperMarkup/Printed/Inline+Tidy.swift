extension [Inline] {
  /// Appends an inline; adjacent texts are merged.
  package mutating func appendMerging(_ inline: Inline) {
    switch (last, inline) {
    case (.text(let before)?, .text(let text)): self[count - 1] = .text(before + text)
    case (.code(let before)?, .code(let code)): self[count - 1] = .code(before + code)
    default: append(inline)
    }
  }

  /// The line with days and abbreviations as plain text, for formats that have no markup for them.
  package var withMeaningsAsText: [Inline] {
    guard contains(where: \.hasMeaning) else { return self }
    var line: [Inline] = []
    for inline in self {
      switch inline {
      case .day(let text, _), .abbreviation(let text, _): line.appendMerging(.text(text))
      default: line.appendMerging(inline)
      }
    }
    return line
  }

  /// The line in a normal form that every format can represent.
  ///
  /// Adjacent texts are merged; line ends in texts become spaces; nothing is empty; emphasis is not
  /// nested in its own kind, and a link not in a link; there are no breaks at the ends and no
  /// consecutive ones. A note in the text of a link is moved after the link, and one in another
  /// note is put in brackets.
  package func tidied() -> [Inline] { tidied(inside: []) }

  private func tidied(inside around: Surroundings) -> [Inline] {
    var tidy: [Inline] = []
    for inline in self {
      switch inline {
      case .text(let text):
        if !text.isEmpty { tidy.appendMerging(.text(text.onOneLine)) }
      case .code(let code):
        if !code.isEmpty { tidy.appendMerging(.code(code.onOneLine)) }
      case .softBreak, .lineBreak:
        switch tidy.last {
        case nil, .lineBreak: break
        case .softBreak: tidy[tidy.count - 1] = inline
        default: tidy.append(inline)
        }
      case .day(let text, let iso):
        if !text.isEmpty { tidy.append(.day(text.onOneLine, iso: iso)) }
      case .abbreviation(let text, let meaning):
        if !text.isEmpty { tidy.append(.abbreviation(text.onOneLine, meaning: meaning)) }
      case .badge(let tone, let word):
        if !word.isEmpty { tidy.append(.badge(tone, word.onOneLine)) }
      case .emphasis(let content):
        tidy.add(content, in: .emphasis, inside: around) { .emphasis($0) }
      case .strong(let content):
        tidy.add(content, in: .strong, inside: around) { .strong($0) }
      case .link(let destination, let content):
        let (words, notes) = content.apartFromNotes
        tidy.add(words, in: .link, inside: around) { .link(destination: destination, $0) }
        for note in notes { tidy.add(note: note, inside: around) }
      case .note: tidy.add(note: inline, inside: around)
      }
    }
    if let last = tidy.last, last == .softBreak || last == .lineBreak { tidy.removeLast() }
    return tidy
  }

  private mutating func add(note: Inline, inside around: Surroundings) {
    guard case .note(let words) = note else { return }
    let content = words.tidied(inside: .note)
    if content.isEmpty { return }
    if around.contains(.note) {
      appendMerging(.text(" ("))
      for inline in content { appendMerging(inline) }
      appendMerging(.text(")"))
    } else {
      append(.note(content))
    }
  }

  private mutating func add(
    _ content: [Inline], in kind: Surroundings, inside around: Surroundings,
    wrap: ([Inline]) -> Inline
  ) {
    let content = content.tidied(inside: around.union(kind))
    if around.contains(kind) {
      for inline in content { appendMerging(inline) }
    } else if !content.isEmpty {
      append(wrap(content))
    }
  }
}

extension String {
  /// The text with each line end replaced by a space.
  fileprivate var onOneLine: String {
    // Bytes are tested, not characters, because every text of a document passes through here.
    utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      ? SourceLines(self, lineEnd: UInt8(ascii: " ")).text : self
  }
}

/// The enclosing inlines.
private struct Surroundings: OptionSet {
  let rawValue: Int

  static let emphasis = Surroundings(rawValue: 1)
  static let strong = Surroundings(rawValue: 2)
  static let link = Surroundings(rawValue: 4)
  static let note = Surroundings(rawValue: 8)
}

extension Inline {
  /// Whether it states for programs what its text means.
  fileprivate var hasMeaning: Bool {
    switch self {
    case .day, .abbreviation: true
    case .text, .code, .badge, .softBreak, .lineBreak, .emphasis, .strong, .link, .note: false
    }
  }
}
