extension TemplateProblem {
  /// The name of the rule, in kebab case.
  package var rule: String {
    switch kind {
    case .unclosedTag: "unclosed-tag"
    case .invalidName: "invalid-name"
    case .unclosedSection: "unclosed-section"
    case .unopenedSection: "unopened-section"
    case .unknownName: "unknown-name"
    case .blockInLine: "block-in-line"
    case .notText: "not-text"
    case .markupInDestination: "markup-in-destination"
    case .misplacedTag: "misplaced-tag"
    case .misplacedNumber: "misplaced-number"
    case .unsupported(.html): "html-in-text"
    case .unsupported(.image): "picture-in-text"
    case .unsupported(.tooDeep): "nested-too-deeply"
    case .unsupported(.note): "footnote-in-text"
    }
  }

  /// What is wrong, as a headline.
  package var message: String {
    switch kind {
    case .unclosedTag: "'{{' needs '}}' on the same line"
    case .invalidName(let name):
      "'\(name)' is not a name, which is made of letters, digits, '-' and '_'"
    case .unclosedSection(let name): "section '\(name)' needs '{{/\(name)}}'"
    case .unopenedSection(let name): "'{{/\(name)}}' closes no section that is open here"
    case .unknownName(let name, _): "'\(name)' is not known here"
    case .blockInLine(let name): "'\(name)' is made of blocks, which stand alone in a paragraph"
    case .notText(let name): "'\(name)' is not text, and only opens a section"
    case .markupInDestination(let name):
      "'\(name)' may hold markup, which the destination of a link cannot"
    case .misplacedTag(let tag):
      "'\(tag)' is where no tag can: in code, HTML, or the title or definition of a link"
    case .misplacedNumber: "'{{number}}' only is in a heading"
    case .unsupported(.html): "HTML cannot be used in a template"
    case .unsupported(.image): "images cannot be used in a template"
    case .unsupported(.note): "a note cannot be in a template"
    case .unsupported(.tooDeep):
      "nesting is at most \(CommonMarkParser.deepest) levels deep"
    }
  }

  /// One plausible fix.
  package var help: String? {
    switch kind {
    case .unknownName(_, let suggestion?): "did you mean '\(suggestion)'?"
    case .unclosedSection:
      "close it in the line, list item or quote that it is opened in"
    case .unopenedSection:
      "open it in the line, list item or quote that it is closed in"
    case .notText(let name): "write '{{#\(name)}}' and '{{/\(name)}}' around what depends on it"
    default: nil
    }
  }
}
