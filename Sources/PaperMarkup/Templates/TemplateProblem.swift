/// Something that is wrong with a template, and where.
package struct TemplateProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `{{` without `}}` on the same line.
    case unclosedTag
    /// A tag without a name, or with one that is none.
    case invalidName(String)
    /// `{{#name}}` without `{{/name}}` in the same line, list item, quote or run of blocks.
    case unclosedSection(String)
    /// `{{/name}}` where no section of that name is open.
    case unopenedSection(String)
    /// A name that nothing has here; the nearest known name, if one is near.
    case unknownName(String, suggestion: String?)
    /// Blocks in the middle of a sentence, in a heading or in a link.
    case blockInLine(String)
    /// A hole for what is not text: a flag, or a name that opens a scope.
    case notText(String)
    /// A line with markup in the destination of a link.
    case markupInDestination(String)
    /// A tag, as it is typed, in code, HTML, or the title or definition of a link.
    case misplacedTag(String)
    /// `{{number}}` outside a heading, or as a section.
    case misplacedNumber
    /// Markup that documents cannot hold.
    case unsupported(UnsupportedMarkup.Kind)
  }

  package let kind: Kind
  package let start: TextPosition
  /// The place behind the last character.
  package let end: TextPosition

  package init(_ kind: Kind, start: TextPosition, end: TextPosition) {
    self.kind = kind
    self.start = start
    self.end = end
  }

  init(_ kind: Kind, at tag: TemplateTag) { self.init(kind, start: tag.start, end: tag.end) }
}

/// All that is wrong with a template, in the order of its text.
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
