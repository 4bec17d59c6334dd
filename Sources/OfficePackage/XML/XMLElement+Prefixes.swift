extension XMLElement {
  /// The element with the usual prefixes of the given vocabularies, whatever prefixes it uses
  /// itself. Names in other vocabularies never get one of these prefixes.
  func withUsualPrefixes(_ namespaces: [(prefix: String, name: String)]) -> XMLElement {
    let usual = Dictionary(uniqueKeysWithValues: namespaces.map { ($0.name, $0.prefix) })
    return renamed([:], usual, Set(usual.values))
  }

  /// - Parameters:
  ///   - inherited: the new prefixes, by the prefixes that enclosing elements declare.
  ///   - usual: the usual prefixes, by vocabulary.
  private func renamed(
    _ inherited: [String: String], _ usual: [String: String], _ taken: Set<String>
  ) -> XMLElement {
    var prefixes = inherited
    for attribute in attributes.all where attribute.name.hasPrefix("xmlns") {
      let prefix = String(attribute.name.dropFirst("xmlns:".count))
      let isFree = !prefix.isEmpty && !taken.contains(prefix)
      prefixes[prefix] = usual[attribute.value] ?? (isFree ? prefix : "other")
    }
    func renamed(_ name: String) -> String {
      guard let colon = name.firstIndex(of: ":") else {
        return "\(prefixes[""] ?? "other"):\(name)"
      }
      let prefix = String(name[..<colon])
      return prefix == "xml" ? name : (prefixes[prefix] ?? "other") + name[colon...]
    }
    return XMLElement(
      renamed(name),
      attributes.all.filter { !$0.name.hasPrefix("xmlns") }
        .map { ($0.name.contains(":") ? renamed($0.name) : $0.name, $0.value) },
      children.map { $0.renamed(prefixes, usual, taken) }, text: text)
  }
}
