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
  /// Blocks whose headings and paragraphs are numbered where those of the document are.
  case blocks([Block])
  /// Blocks that are never numbered, such as those of an annex.
  case annex([Block])
  /// A number in a style that may follow that of the section around.
  case number(NumberingStyle, Int)
  case flag(Bool)
  case scopes([TemplateScope])

  /// Whether a section for the value is printed.
  fileprivate var isPresent: Bool {
    switch self {
    case .text(let text), .day(let text, _, _): !text.isEmpty
    case .line(let inlines): !inlines.tidied().isEmpty
    case .blocks(let blocks), .annex(let blocks): !blocks.isEmpty
    case .number: true
    case .flag(let flag): flag
    case .scopes(let scopes): !scopes.isEmpty
    }
  }
}

/// The names and values that are in scope at a place of a template.
struct FillContext: Sendable {
  private struct Layer: Sendable {
    let names: TemplateNames
    let values: TemplateScope
    /// Which repetition of a section it is, from 1, and of how many; nil for none.
    var turn: (number: Int, count: Int)?
  }

  /// The scopes, the innermost last.
  private var layers: [Layer]

  init(_ names: TemplateNames, _ values: TemplateScope) {
    layers = [Layer(names: names, values: values)]
  }

  /// The value of a name, from the innermost scope that declares the name, even if it has no value
  /// there.
  func value(of name: String) -> TemplateValue? {
    guard let reached = reach(name) else { return nil }
    guard case .table(let table, let path) = reached.kind else { return reached.value }
    return table.table(of: path, in: self).map { .blocks(table.blocks($0)) }
  }

  /// Whether a scope declares a name.
  func declares(_ name: String) -> Bool { layers.contains { $0.names.entries[name] != nil } }

  /// The context of each repetition of a section.
  func turns<Content>(of section: TemplateSection<Content>) -> [FillContext] {
    guard section.isInverted else { return turns(ofCollection: section.tag.name) }
    return value(of: section.tag.name)?.isPresent == true ? [] : [self]
  }

  /// The context of each repetition of a section that is not inverted.
  func turns(ofCollection name: String) -> [FillContext] {
    guard let reached = reach(name) else { return [] }
    switch reached.kind {
    case .scope(let names):
      guard case .scopes(let values)? = reached.value else { return [] }
      return values.enumerated().map { index, value in
        within(Layer(names: names, values: value, turn: (index + 1, values.count)))
      }
    case .day(let names):
      guard let value = reached.value, value.isPresent else { return [] }
      guard case .day(_, _, let parts?) = value else { return [self] }
      return [within(Layer(names: names, values: parts))]
    case .table: return value(of: name)?.isPresent == true ? [self] : []
    case .text, .line, .blocks, .flag: return reached.value?.isPresent == true ? [self] : []
    }
  }

  private func within(_ layer: Layer) -> FillContext {
    var turn = self
    turn.layers.append(layer)
    return turn
  }

  private func reach(_ name: String) -> (kind: TemplateNames.Kind, value: TemplateValue?)? {
    for layer in layers.reversed() {
      if let entry = layer.names.entries[name] {
        return (entry.kind, layer.values.value(of: name))
      }
      if let turn = layer.turn {
        switch name {
        case "n": return (.text, .text(String(turn.number)))
        case "first": return (.flag, .flag(turn.number == 1))
        case "last": return (.flag, .flag(turn.number == turn.count))
        default: break
        }
      }
    }
    return nil
  }
}
