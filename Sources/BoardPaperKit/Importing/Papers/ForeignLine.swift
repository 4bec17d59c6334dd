import PaperMarkup

/// Puts a line together of pieces with the looks that another program gives them.
struct ForeignLine {
  struct Piece {
    var content: Inline
    var isBold = false
    var isItalic = false
    var link: String?
  }

  private var pieces: [Piece] = []

  mutating func add(
    _ text: String, isBold: Bool = false, isItalic: Bool = false, link: String? = nil
  ) {
    var text = Self.cleaned(text)
    if pieces.last.map({ Self.endsInSpace($0.content) }) ?? true {
      text = String(text.drop { $0 == " " })
    }
    guard !text.isEmpty else { return }
    // White space has no look, so that emphasis begins and ends with a word.
    let words = text.trimmingWhiteSpace
    guard !words.isEmpty else {
      pieces.append(Piece(content: .text(" "), link: link.flatMap { linkGoesOn($0) ? $0 : nil }))
      return
    }
    if text.first == " " { pieces.append(Piece(content: .text(" "))) }
    pieces.append(Piece(content: .text(words), isBold: isBold, isItalic: isItalic, link: link))
    if text.last == " " { pieces.append(Piece(content: .text(" "))) }
  }

  mutating func add(_ inline: Inline) {
    if case .lineBreak = inline, case .text(" ")? = pieces.last?.content { pieces.removeLast() }
    pieces.append(Piece(content: inline))
  }

  private func linkGoesOn(_ link: String) -> Bool { pieces.last?.link == link }

  private static func endsInSpace(_ inline: Inline) -> Bool {
    switch inline {
    case .text(let text): text.last == " "
    case .lineBreak, .softBreak: true
    default: false
    }
  }

  /// Text with single spaces, and without characters that only steer how a line is broken.
  static func cleaned(_ text: String) -> String {
    var cleaned = ""
    var isSpace = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{200E}",
        "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        continue
      default: break
      }
      let category = scalar.properties.generalCategory
      if scalar.properties.isWhitespace || category == .control {
        isSpace = true
        continue
      }
      if isSpace { cleaned += " " }
      isSpace = false
      cleaned.unicodeScalars.append(category == .privateUse ? "\u{FFFD}" : scalar)
    }
    return isSpace ? cleaned + " " : cleaned
  }

  /// The line, tidied.
  var inlines: [Inline] {
    var pieces = pieces
    while let last = pieces.last, Self.endsInSpace(last.content) {
      guard case .text(let text) = last.content, text != " " else {
        pieces.removeLast()
        continue
      }
      break
    }
    // A space between two pieces of one look has that look.
    for index in pieces.indices.dropFirst().dropLast() {
      guard case .text(" ") = pieces[index].content else { continue }
      let (before, after) = (pieces[index - 1], pieces[index + 1])
      pieces[index].isBold = before.isBold && after.isBold
      pieces[index].isItalic = before.isItalic && after.isItalic
      if before.link == after.link { pieces[index].link = before.link }
    }
    return Self.linked(pieces[...]).tidied()
  }

  private static func linked(_ pieces: ArraySlice<Piece>) -> [Inline] {
    runs(of: pieces, by: \.link).flatMap { run -> [Inline] in
      let content = strong(run)
      guard let link = run.first?.link else { return content }
      return [.link(destination: link, content)]
    }
  }

  private static func strong(_ pieces: ArraySlice<Piece>) -> [Inline] {
    runs(of: pieces, by: \.isBold).flatMap { run -> [Inline] in
      let content = runs(of: run, by: \.isItalic).flatMap { run -> [Inline] in
        let content = run.map(\.content)
        return run.first?.isItalic == true ? [.emphasis(content)] : content
      }
      return run.first?.isBold == true ? [.strong(content)] : content
    }
  }

  private static func runs<Key: Equatable>(
    of pieces: ArraySlice<Piece>, by key: (Piece) -> Key
  ) -> [ArraySlice<Piece>] {
    var runs: [ArraySlice<Piece>] = []
    var start = pieces.startIndex
    for index in pieces.indices.dropFirst() where key(pieces[index]) != key(pieces[start]) {
      runs.append(pieces[start..<index])
      start = index
    }
    if start < pieces.endIndex { runs.append(pieces[start...]) }
    return runs
  }
}

extension [Inline] {
  /// The line without emphasis over all of it; nil where it is not all strong.
  var allStrong: [Inline]? {
    var content: [Inline] = []
    for inline in self {
      switch inline {
      case .strong(let inner): content += inner
      case .emphasis(let inner):
        guard let inner = inner.allStrong else { return nil }
        content.append(.emphasis(inner))
      case .text(let text) where text.allSatisfy { $0.isWhitespace || $0.isPunctuation }:
        content.append(inline)
      case .lineBreak, .softBreak: content.append(.softBreak)
      default: return nil
      }
    }
    return content.plainText.contains { $0.isLetter || $0.isNumber } ? content.tidied() : nil
  }

  /// The lines between its line breaks.
  var lines: [[Inline]] {
    var lines: [[Inline]] = [[]]
    for inline in self {
      switch inline {
      case .lineBreak: lines.append([])
      case .strong(let content) where content.contains(.lineBreak):
        for (index, line) in content.lines.enumerated() {
          if index > 0 { lines.append([]) }
          lines[lines.count - 1].append(.strong(line))
        }
      default: lines[lines.count - 1].append(inline)
      }
    }
    return lines.map { $0.tidied() }.filter { !$0.textWithNotes.isBlank }
  }

  /// The line from a character of its plain text on.
  func dropping(characters count: Int) -> [Inline] {
    var rest = count
    var line: [Inline] = []
    for inline in self {
      let length = inline.plainText.count
      guard rest > 0 else {
        line.append(inline)
        continue
      }
      guard rest < length else {
        rest -= length
        if case .note = inline { line.append(inline) }
        continue
      }
      switch inline {
      case .text(let text): line.append(.text(String(text.dropFirst(rest))))
      case .code(let text): line.append(.code(String(text.dropFirst(rest))))
      case .strong(let content): line.append(.strong(content.dropping(characters: rest)))
      case .emphasis(let content): line.append(.emphasis(content.dropping(characters: rest)))
      case .link(let destination, let content):
        line.append(.link(destination: destination, content.dropping(characters: rest)))
      default: line.append(inline)
      }
      rest = 0
    }
    // White space after what was dropped.
    if case .text(let text)? = line.first {
      line[0] = .text(String(text.drop(while: \.isWhitespace)))
    }
    return line.tidied()
  }
}
