extension MarkupBytes {
  /// Begins a part of XML.
  mutating func declaration() {
    markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }
}
