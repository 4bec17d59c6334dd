/// Text within a line: the content of paragraphs, headings and labels.
///
/// There is no case for HTML: what an author typed is text, whatever it looks like, and each writer
/// escapes it for its format.
package indirect enum Inline: Hashable, Sendable {
  /// Text as it is read, free of any markup.
  case text(String)
  /// Code, in a monospaced font.
  case code(String)
  /// A line end in the source, which is displayed as a space.
  case softBreak
  /// A line break requested by the author.
  case lineBreak
  /// Emphasis, usually displayed in italics.
  case emphasis([Inline])
  /// Strong importance, usually displayed in bold.
  case strong([Inline])
  /// A link with its text.
  case link(destination: String, [Inline])
  /// A word for a state, such as "Overdue", with a tone that formats with colours display. The word
  /// is sufficient: the colour only helps to find it.
  case badge(Tone, String)
  /// A day in the notation of the house, with the same day in ISO 8601, such as `2018-02-05`.
  case day(String, iso: String)
  /// An abbreviation as it is written, with its expansion. Formats that cannot give the expansion
  /// write the abbreviation as text.
  case abbreviation(String, meaning: String)
  /// A note on the text before it, such as the source of a figure: the content of the note itself.
  /// It has no number, because its position among the notes is known only when the document is
  /// written.
  case note([Inline])
  /// A reference to a table, a picture or a chart of the document, which says its number.
  case reference(CaptionReference)

  /// Whether the state of a badge is good or bad.
  package enum Tone: Hashable, Sendable, CaseIterable {
    case good, doubtful, bad
    /// Neither good nor bad, such as a matter that is over or cannot be judged yet.
    case neutral
  }
}

extension Inline {
  /// The text without markup; breaks are spaces, and notes are left out.
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text), .badge(_, let text), .day(let text, _),
      .abbreviation(let text, _):
      text
    case .softBreak, .lineBreak: " "
    case .emphasis(let content), .strong(let content), .link(_, let content): content.plainText
    case .reference(let reference): reference.text
    case .note: ""
    }
  }

  /// Whether it contains a note.
  package var hasNote: Bool {
    switch self {
    case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak, .reference: false
    case .emphasis(let content), .strong(let content), .link(_, let content): content.hasNote
    case .note: true
    }
  }
}

extension Sequence where Element == Inline {
  /// The text without markup; breaks are spaces, and notes are left out.
  package var plainText: String { map(\.plainText).joined() }

  /// Whether it contains a note.
  package var hasNote: Bool { contains(where: \.hasNote) }
}

extension Sequence where Element == Inline {
  /// The plain text with each note in brackets after the word that it belongs to: for prose in
  /// formats without notes.
  package var textWithNotes: String {
    var text = ""
    addText(to: &text)
    return text
  }

  private func addText(to text: inout String) {
    for inline in self {
      switch inline {
      case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak, .reference:
        text += inline.plainText
      case .emphasis(let content), .strong(let content), .link(_, let content):
        content.addText(to: &text)
      case .note(let content):
        if let last = text.last, !last.isWhitespace { text += " " }
        text += "("
        content.addText(to: &text)
        text += ")"
      }
    }
  }
}

extension [Inline] {
  /// The line without its notes, and the notes in order.
  package var apartFromNotes: (line: [Inline], notes: [Inline]) {
    guard hasNote else { return (self, []) }
    var line: [Inline] = []
    var notes: [Inline] = []
    for inline in self {
      switch inline {
      case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak, .reference:
        line.appendMerging(inline)
      case .note: notes.append(inline)
      case .emphasis(let content):
        let parts = content.apartFromNotes
        line.append(.emphasis(parts.line))
        notes += parts.notes
      case .strong(let content):
        let parts = content.apartFromNotes
        line.append(.strong(parts.line))
        notes += parts.notes
      case .link(let destination, let content):
        let parts = content.apartFromNotes
        line.append(.link(destination: destination, parts.line))
        notes += parts.notes
      }
    }
    return (line, notes)
  }
}

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
      case .reference(let reference):
        // A link cannot hold another.
        let leads = reference.leads && !around.contains(.link)
        tidy.append(
          .reference(
            CaptionReference(reference.target, label: reference.label, leads: leads)))
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
    // All bytes are tested, without an early end, so that the compiler can test many at a time: every
    // text of a document passes through here.
    let hasLineEnd = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.reduce(false) { $0 || $1 == UInt8(ascii: "\n") || $1 == UInt8(ascii: "\r") }
    }
    return hasLineEnd ?? true ? SourceLines(self, lineEnd: UInt8(ascii: " ")).text : self
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
    case .text, .code, .badge, .softBreak, .lineBreak, .emphasis, .strong, .link, .note, .reference:
      false
    }
  }
}
