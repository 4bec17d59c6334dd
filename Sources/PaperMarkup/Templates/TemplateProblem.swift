/// A problem of a template, and its place.
package struct TemplateProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `{{` without `}}` on the same line.
    case unclosedTag
    /// A tag without a name, or with an invalid one.
    case invalidName(String)
    /// `{{#name}}` without `{{/name}}` in the same line, list item, quote or run of blocks.
    case unclosedSection(String)
    /// `{{/name}}` where no section of that name is open.
    case unopenedSection(String)
    /// An unknown name; the nearest known name, if there is a similar one.
    case unknownName(String, suggestion: String?)
    /// A name for blocks, used in the middle of a sentence, in a heading or in a link.
    case blockInLine(String)
    /// A hole for a value that is not text: a flag, or a name that opens a scope.
    case notText(String)
    /// A name for a line with markup, used in the destination of a link.
    case markupInDestination(String)
    /// A tag, as typed, in code, HTML, or the title or definition of a link.
    case misplacedTag(String)
    /// `{{number}}` outside a heading, or as a section.
    case misplacedNumber
    /// Markup that documents cannot represent.
    case unsupported(UnsupportedMarkup.Kind)
  }

  package let kind: Kind
  package let start: TextPosition
  /// The place after the last character.
  package let end: TextPosition

  package init(_ kind: Kind, start: TextPosition, end: TextPosition) {
    self.kind = kind
    self.start = start
    self.end = end
  }

  init(_ kind: Kind, at tag: TemplateTag) { self.init(kind, start: tag.start, end: tag.end) }
}

/// All problems of a template, in the order of its text.
package struct TemplateProblems: Error, Hashable, Sendable {
  /// Never empty.
  package let problems: [TemplateProblem]

  package init(_ problems: [TemplateProblem]) { self.problems = problems.sortedByPlace }
}

extension [TemplateProblem] {
  var sortedByPlace: [TemplateProblem] {
    sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }
}
