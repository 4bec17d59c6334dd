extension MarkupBytes {
  /// Begins a part of XML.
  mutating func declaration() {
    markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  /// Begins a part with its root in the vocabulary of Word documents.
  /// - Parameter withRelationships: whether what is in it refers to other parts.
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
