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
  /// - Parameter parts: the parts of the day, such as its month, for a section about it; nil for none.
  case day(String, iso: String, parts: TemplateScope? = nil)
  case line([Inline])
  case blocks([Block])
  case flag(Bool)
  case scopes([TemplateScope])

  /// Whether a section for the value is printed.
  fileprivate var isPresent: Bool {
    switch self {
    case .text(let text), .day(let text, _, _): !text.isEmpty
    case .line(let inlines): !inlines.tidied().isEmpty
    case .blocks(let blocks): !blocks.isEmpty
    case .flag(let flag): flag
    case .scopes(let scopes): !scopes.isEmpty
    }
  }
}

/// The names and values that are in scope at a place of a template.
struct FillContext: Sendable {
  /// The scopes, the innermost last.
  private var scopes: [(names: TemplateNames, values: TemplateScope)]

  init(_ names: TemplateNames, _ values: TemplateScope) { scopes = [(names, values)] }

  /// The value of a name, from the innermost scope that declares the name, even if it has no value
  /// there.
  func value(of name: String) -> TemplateValue? { reach(name)?.value }

  /// The context of each repetition of a section.
  func turns<Content>(of section: TemplateSection<Content>) -> [FillContext] {
    let reached = reach(section.tag.name)
    if section.isInverted { return reached?.value?.isPresent == true ? [] : [self] }
    guard let reached, let value = reached.value else { return [] }
    switch (reached.kind, value) {
    case (.scope(let names), .scopes(let values)): return values.map { within(names, $0) }
    case (.scope, _): return []
    case (.day(let names), .day(_, _, let parts?)):
      return value.isPresent ? [within(names, parts)] : []
    case (.text, _), (.day, _), (.line, _), (.blocks, _), (.flag, _):
      return value.isPresent ? [self] : []
    }
  }

  private func within(_ names: TemplateNames, _ values: TemplateScope) -> FillContext {
    var turn = self
    turn.scopes.append((names, values))
    return turn
  }

  private func reach(_ name: String) -> (kind: TemplateNames.Kind, value: TemplateValue?)? {
    for scope in scopes.reversed() {
      if let entry = scope.names.entries[name] {
        return (entry.kind, scope.values.value(of: name))
      }
    }
    return nil
  }
}
