import PaperMarkup
import PaperModel

/// Writes the inline content of a line.
struct InlineHTML {
  let terms: TermMarker
  /// The notes of the page. A note without a number is written in brackets.
  private(set) var notes: PageNotes

  init(terms: TermMarker, notes: PageNotes = .none) {
    self.terms = terms
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
    terms.forEachPiece(of: text) { piece in
      switch piece {
      case .plain(let text): bytes.text(text)
      case .term(let text, .date(let date)):
        bytes.markup("<time datetime=\"")
        bytes.text(date.description)
        bytes.markup("\">")
        bytes.text(text)
        bytes.markup("</time>")
      case .term(let text, .abbreviation(let meaning)):
        bytes.markup("<abbr title=\"")
        bytes.text(meaning)
        bytes.markup("\">")
        bytes.text(text)
        bytes.markup("</abbr>")
      }
    }
  }

  /// Writes a link: only its words if the address is unsafe, and the address as text if it has no
  /// words.
  private mutating func write(
    _ content: [Inline], to destination: String, _ bytes: inout MarkupBytes
  ) {
    guard let address = SafeAddress.text(of: destination) else {
      return write(content, to: &bytes)
    }
    let words = content.plainText
    // A link whose text is its address does not repeat the address in print.
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
