import PaperMarkup
import PaperModel

/// Writes text within a line.
struct InlineHTML {
  /// The notes of the page; those that have no number are written in brackets.
  private(set) var notes: PageNotes
  /// The ids of what texts of the page refer to.
  var captions: CaptionAnchors

  init(notes: PageNotes = .none, captions: CaptionAnchors = .none) {
    self.notes = notes
    self.captions = captions
  }

  mutating func write(_ inlines: [Inline], to bytes: inout MarkupBytes) {
    for inline in inlines {
      switch inline {
      case .text(let text): bytes.text(text)
      case .code(let code): bytes.element("code", text: code)
      case .softBreak: bytes.newLine()
      case .lineBreak:
        bytes.void("br")
        bytes.newLine()
      case .emphasis(let content): bytes.element("em") { write(content, to: &$0) }
      case .strong(let content): bytes.element("strong") { write(content, to: &$0) }
      case .link(let destination, let content): write(content, to: destination, &bytes)
      case .day(let text, let iso):
        bytes.element("time", ["datetime": .text(iso)], text: text)
      case .abbreviation(let text, let meaning):
        bytes.element("abbr", ["title": .text(meaning)], text: text)
      case .badge(let tone, let word):
        bytes.element("span", ["class": .constant(tone.className)], text: word)
      case .reference(let reference):
        if reference.leads, let id = captions.id(of: reference.target) {
          bytes.element("a", ["href": .text("#" + id)], text: reference.text)
        } else {
          bytes.text(reference.text)
        }
      case .note(let content):
        if notes.writeReference(to: content, &bytes) { continue }
        bytes.constant(" (")
        write(content, to: &bytes)
        bytes.constant(")")
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
    bytes.element(
      "a", ["class": words == destination ? "bare" : nil, "href": .text(address)]
    ) {
      if words.allSatisfy(\.isWhitespace) { $0.text(address) } else { write(content, to: &$0) }
    }
  }
}

extension Inline.Tone {
  fileprivate var className: StaticString {
    switch self {
    case .good: "badge good"
    case .doubtful: "badge doubtful"
    case .bad: "badge bad"
    case .neutral: "badge neutral"
    }
  }
}
