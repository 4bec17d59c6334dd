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
    guard case .scope(let names) = reached.kind else { return value.isPresent ? [self] : [] }
    guard case .scopes(let values) = value else { return [] }
    return values.map { values in
      var turn = self
      turn.scopes.append((names, values))
      return turn
    }
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
