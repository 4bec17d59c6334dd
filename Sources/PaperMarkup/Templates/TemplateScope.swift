/// The values of a template's names in one document, or in one repetition of a section.
package struct TemplateScope: Sendable {
  private let values: @Sendable (String) -> TemplateValue?

  /// Makes a scope from a function, which is called only for names that the template uses.
  package init(_ values: @escaping @Sendable (String) -> TemplateValue?) { self.values = values }

  package init(_ values: [String: TemplateValue]) { self.init { values[$0] } }

  /// The value of a name; nil if the document has none.
  package func value(of name: String) -> TemplateValue? { values(name) }
}

/// The value of a name. Values are never parsed as Markdown.
package enum TemplateValue: Sendable {
  case text(String)
  /// A day as it is printed, and as programs read it: see ``Inline/day(_:iso:)``.
  case day(String, iso: String)
  case line([Inline])
  case blocks([Block])
  case flag(Bool)
  case scopes([TemplateScope])

  /// Whether a section for the value is printed.
  var isPresent: Bool {
    switch self {
    case .text(let text), .day(let text, _): !text.isEmpty
    case .line(let inlines): !inlines.tidied().isEmpty
    case .blocks(let blocks): !blocks.isEmpty
    case .flag(let flag): flag
    case .scopes(let scopes): !scopes.isEmpty
    }
  }
}
