import PaperMarkup
import PaperModel

/// Writes text within a line.
struct InlineHTML {
  let abbreviations: AbbreviationMarker
  /// The notes of the page; those that have no number are written in brackets.
  private(set) var notes: PageNotes

  init(abbreviations: AbbreviationMarker, notes: PageNotes = .none) {
    self.abbreviations = abbreviations
    self.notes = notes
  }

  mutating func write(_ inlines: [Inline], to bytes: inout MarkupBytes) {
    for inline in inlines {
      switch inline {
      case .text(let text): write(text, to: &bytes)
      case .code(let code):
        bytes.markup("<code>")
        bytes.text(code)
        bytes.markup("</code>")
      case .softBreak: bytes.markup("\n")
      case .lineBreak: bytes.markup("<br>\n")
      case .emphasis(let content):
        bytes.markup("<em>")
        write(content, to: &bytes)
        bytes.markup("</em>")
      case .strong(let content):
        bytes.markup("<strong>")
        write(content, to: &bytes)
        bytes.markup("</strong>")
      case .link(let destination, let content): write(content, to: destination, &bytes)
      case .day(let text, let iso):
        bytes.markup("<time datetime=\"")
        bytes.text(iso)
        bytes.markup("\">")
        bytes.text(text)
        bytes.markup("</time>")
      case .badge(let tone, let word):
        bytes.markup("<span class=\"badge ")
        bytes.markup(tone.className)
        bytes.markup("\">")
        bytes.text(word)
        bytes.markup("</span>")
      case .note(let content):
        if notes.writeReference(to: content, &bytes) { continue }
        bytes.markup(" (")
        write(content, to: &bytes)
        bytes.markup(")")
      }
    }
  }

  private func write(_ text: String, to bytes: inout MarkupBytes) {
    abbreviations.forEachPiece(of: text) { piece in
      switch piece {
      case .plain(let text): bytes.text(text)
      case .abbreviation(let text, let meaning):
        bytes.markup("<abbr title=\"")
        bytes.text(meaning)
        bytes.markup("\">")
        bytes.text(text)
        bytes.markup("</abbr>")
      }
    }
  }

  /// A link; its words alone where it could run something, and its address where it has no words.
  private mutating func write(
    _ content: [Inline], to destination: String, _ bytes: inout MarkupBytes
  ) {
    guard let address = SafeAddress.text(of: destination) else {
      return write(content, to: &bytes)
    }
    let words = content.plainText
    // The print style adds the address after the text, except where the text is the address.
    bytes.markup(words == destination ? "<a class=\"bare\" href=\"" : "<a href=\"")
    bytes.text(address)
    bytes.markup("\">")
    if words.allSatisfy(\.isWhitespace) { bytes.text(address) } else { write(content, to: &bytes) }
    bytes.markup("</a>")
  }
}

extension Inline.Tone {
  fileprivate var className: StaticString {
    switch self {
    case .good: "good"
    case .doubtful: "doubtful"
    case .bad: "bad"
    case .neutral: "neutral"
    }
  }
}
