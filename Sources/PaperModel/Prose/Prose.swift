package import PaperMarkup

/// What an author wrote, as it is kept until a document is composed.
package typealias Prose = Written<ProseReference>

/// What an author's text asks for instead of stating it.
package enum ProseReference: Hashable, Sendable {
  /// `${PI2.ytd}`
  case figure(Placed<FigureReference>)
  /// `${minute 66}`
  case minute(Placed<MinuteReference>)

  package var figure: Placed<FigureReference>? {
    if case .figure(let figure) = self { figure } else { nil }
  }

  package var minute: Placed<MinuteReference>? {
    if case .minute(let minute) = self { minute } else { nil }
  }
}

extension Prose.Inline {
  /// What stands in plain text for a reference, of which no words are known yet.
  package static var objectReplacement: String { "\u{FFFC}" }

  /// The words alone, with one character for each reference.
  package var plainText: String { plainText { _ in Self.objectReplacement } }
}

extension [Prose.Inline] {
  /// The words alone, with one character for each reference.
  package var plainText: String { plainText { _ in Prose.Inline.objectReplacement } }
}
