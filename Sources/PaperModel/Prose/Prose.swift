package import PaperMarkup

/// An author's text as it is kept until a document is composed.
package typealias Prose = Written<ProseReference>

/// A reference in an author's text that is resolved when a document is composed.
package enum ProseReference: Hashable, Sendable {
  /// `${PI2.ytd}`
  case figure(Placed<FigureReference>)
  /// `${minute 66}`
  case minute(Placed<MinuteReference>)
  /// `${table young-people}`
  case caption(Placed<CaptionName>)

  package var figure: Placed<FigureReference>? {
    if case .figure(let figure) = self { figure } else { nil }
  }

  package var minute: Placed<MinuteReference>? {
    if case .minute(let minute) = self { minute } else { nil }
  }
}

extension Prose.Inline {
  /// The placeholder in plain text for a reference that has not been resolved yet.
  package static var objectReplacement: String { "\u{FFFC}" }

  /// The text without markup, with one placeholder character for each reference.
  package var plainText: String { plainText { _ in Self.objectReplacement } }
}

extension [Prose.Inline] {
  /// The text without markup, with one placeholder character for each reference.
  package var plainText: String { plainText { _ in Prose.Inline.objectReplacement } }
}
