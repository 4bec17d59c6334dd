/// Text within a line: what a paragraph, a heading or a label is made of.
///
/// There is no case for HTML: what an author typed is text, whatever it looks like, and a writer
/// escapes it for its format.
package indirect enum Inline: Hashable, Sendable {
  /// Text as it is read, free of any markup.
  case text(String)
  /// Text in a typewriter face.
  case code(String)
  /// The end of a line in the source, which a reader sees as a space.
  case softBreak
  /// A new line that the author asked for.
  case lineBreak
  /// Emphasis, most often shown in italics.
  case emphasis([Inline])
  /// Strong importance, most often shown in bold.
  case strong([Inline])
  /// A link with the text that is read in its place.
  case link(destination: String, [Inline])
  /// A word that says how something stands, such as "Overdue", with the tone in which a format that
  /// has colours shows it. The word says it all: the colour only helps to find it.
  case badge(Tone, String)
  /// A day as the house writes it, with the day as programs read it, such as `2018-02-05`.
  case day(String, iso: String)
  /// A note to what stands before it, such as the source of a figure: the words of the note itself.
  /// It has no number, since the place of a note in a document is known only when that is written.
  case note([Inline])

  /// How what a badge says is to be taken.
  package enum Tone: Hashable, Sendable, CaseIterable {
    case good, doubtful, bad
    /// Neither, such as what is over or not yet to be judged.
    case neutral
  }
}

extension Inline {
  /// The words alone, without emphasis and links; breaks are spaces, and notes are left out.
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text), .badge(_, let text), .day(let text, _): text
    case .softBreak, .lineBreak: " "
    case .emphasis(let content), .strong(let content), .link(_, let content): content.plainText
    case .note: ""
    }
  }

  /// Whether there is a note in it.
  package var hasNote: Bool {
    switch self {
    case .text, .code, .badge, .day, .softBreak, .lineBreak: false
    case .emphasis(let content), .strong(let content), .link(_, let content): content.hasNote
    case .note: true
    }
  }
}

extension Sequence where Element == Inline {
  /// The words alone, without emphasis and links; breaks are spaces, and notes are left out.
  package var plainText: String { map(\.plainText).joined() }

  /// Whether there is a note in it.
  package var hasNote: Bool { contains(where: \.hasNote) }
}
