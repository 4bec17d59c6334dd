/// A problem of a template, and its place.
package struct TemplateProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `{{` without `}}` on the same line.
    case unclosedTag
    /// A tag without a name, or with an invalid one; the tag that is meant, if that is known.
    case invalidName(String, meant: String? = nil)
    /// `{{#name}}` without `{{/name}}` in the same line, list item, quote or run of blocks.
    case unclosedSection(String)
    /// `{{/name}}` where no section of that name is open.
    case unopenedSection(String)
    /// An unknown name; the nearest known name, if there is a similar one.
    case unknownName(String, suggestion: String?)
    /// `{{> name}}` for a part that there is not; the nearest name of a part, if there is a similar
    /// one.
    case unknownPart(String, suggestion: String?)
    /// A part within itself, or within too many others.
    case circularPart(String)
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
  /// The file of the part in which it is; nil for the template itself.
  package let file: String?
  package let start: TextPosition
  /// The place after the last character.
  package let end: TextPosition

  package init(_ kind: Kind, start: TextPosition, end: TextPosition) {
    self.init(kind, inPart: nil, start: start, end: end)
  }

  init(_ kind: Kind, at tag: TemplateTag, inPart file: String? = nil) {
    self.init(kind, inPart: file, start: tag.start, end: tag.end)
  }

  private init(_ kind: Kind, inPart file: String?, start: TextPosition, end: TextPosition) {
    self.kind = kind
    self.file = file
    self.start = start
    self.end = end
  }
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

extension TemplateProblem {
  /// The name of the rule, in kebab case.
  package var rule: String {
    switch kind {
    case .unclosedTag: "unclosed-tag"
    case .invalidName: "invalid-name"
    case .unclosedSection: "unclosed-section"
    case .unopenedSection: "unopened-section"
    case .unknownName: "unknown-name"
    case .unknownPart: "unknown-part"
    case .circularPart: "circular-part"
    case .blockInLine: "block-in-line"
    case .notText: "not-text"
    case .markupInDestination: "markup-in-destination"
    case .misplacedTag: "misplaced-tag"
    case .misplacedNumber: "misplaced-number"
    case .unsupported(.html): "html-in-text"
    case .unsupported(.image), .unsupported(.imageInLine): "picture-in-text"
    case .unsupported(.tooDeep): "nested-too-deeply"
    case .unsupported(.note): "footnote-in-text"
    }
  }

  /// What is wrong, as a headline.
  package var message: String {
    switch kind {
    case .unclosedTag: "'{{' needs '}}' on the same line"
    case .invalidName(let name, _):
      "'\(name)' is not a name, which is made of letters, digits, '-' and '_'"
    case .unclosedSection(let name): "section '\(name)' needs '{{/\(name)}}'"
    case .unopenedSection(let name): "'{{/\(name)}}' closes no section that is open here"
    case .unknownName(let name, _): "'\(name)' is not known here"
    case .unknownPart(let name, _): "part '\(name)' does not exist"
    case .circularPart(let name): "part '\(name)' is within itself, or within too many others"
    case .blockInLine(let name): "'\(name)' is made of blocks, which have a paragraph of their own"
    case .notText(let name): "'\(name)' is not text, and only opens a section"
    case .markupInDestination(let name):
      "'\(name)' may hold markup, which the destination of a link cannot"
    case .misplacedTag(let tag):
      "'\(tag)' is where no tag can: in code, HTML, or the title or definition of a link"
    case .misplacedNumber:
      "'{{number}}' can only be in a heading, and '{{paragraph-number}}' in a paragraph"
    case .unsupported(.html): "HTML cannot be used in a template"
    case .unsupported(.image), .unsupported(.imageInLine): "images cannot be used in a template"
    case .unsupported(.note): "a note cannot be in a template"
    case .unsupported(.tooDeep):
      "nesting is at most \(CommonMarkParser.deepest) levels deep"
    }
  }

  /// One plausible fix.
  package var help: String? {
    switch kind {
    case .invalidName(_, let meant?): "a section has its name alone: write '\(meant)'"
    case .unopenedSection("each"), .unopenedSection("if"):
      "a section is closed by its name: '{{#x}}' by '{{/x}}'"
    case .unknownName("else", _):
      "write '{{/x}}' and '{{^x}}', of which the second opens what is printed where there is no 'x'"
    case .unknownPart(let name, nil): "write it as 'parts/\(name).md' in the folder of the house"
    case .unknownName(_, let suggestion?), .unknownPart(_, let suggestion?):
      "did you mean '\(suggestion)'?"
    case .unclosedSection:
      "close it in the line, list item or quote that it is opened in"
    case .unopenedSection:
      "open it in the line, list item or quote that it is closed in"
    case .notText(let name): "write '{{#\(name)}}' and '{{/\(name)}}' around what depends on it"
    default: nil
    }
  }
}
