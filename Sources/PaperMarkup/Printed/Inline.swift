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
    case .note: ""
    }
  }

  /// Whether it contains a note.
  package var hasNote: Bool {
    switch self {
    case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak: false
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
