extension MarkupBytes {
  /// Writes the XML declaration.
  mutating func declaration() {
    markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  /// Begins a part: the declaration and the root element with its namespaces.
  /// - Parameter withRelationships: whether the content refers to other parts.
  mutating func openPart(_ root: String, withRelationships: Bool = false) {
    declaration()
    markup("<w:")
    text(root)
    markup(" xmlns:w=\"")
    text(DocxNames.main)
    if withRelationships {
      markup("\" xmlns:r=\"")
      text(DocxNames.relationships)
    }
    markup("\">")
  }
}
