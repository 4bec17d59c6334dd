extension MarkupWriting {
  /// Writes the XML declaration.
  mutating func declaration() {
    constant("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  /// Writes a part: the declaration and the root element with its namespaces.
  /// - Parameter withRelationships: whether the content refers to other parts.
  @inline(__always)
  mutating func part(
    _ root: StaticString, withRelationships: Bool = false, content: (inout Self) -> Void
  ) {
    declaration()
    element(
      root,
      [
        "xmlns:w": .text(DocxNames.main),
        "xmlns:r": withRelationships ? .text(OfficeNames.relationships) : nil,
      ], content: content)
  }

  /// Writes a property that is an element with a value.
  @inline(__always)
  mutating func property(_ name: StaticString, _ value: MarkupValue) {
    empty(name, ["w:val": value])
  }

  /// Writes a width, in twentieths of a point.
  mutating func width(_ name: StaticString, _ width: Int) {
    empty(name, ["w:w": .number(width), "w:type": "dxa"])
  }

  /// Writes text within a run, with the spaces at its ends.
  mutating func runText(_ text: String) {
    element("w:t", ["xml:space": "preserve"], text: text)
  }

  /// Writes a run of text without properties.
  mutating func plainRun(_ text: String) { element("w:r") { $0.runText(text) } }

  /// Writes a field, which Word computes anew.
  /// - Parameters:
  ///   - shown: the number that it shows until then.
  ///   - properties: writes the properties of its runs.
  mutating func field(
    _ instruction: String, shown: Int, properties: (inout Self) -> Void = { _ in }
  ) {
    field(instruction, text: String(shown), properties: properties)
  }

  /// Writes a field, which Word computes anew.
  /// - Parameters:
  ///   - text: the text that it shows until then.
  ///   - properties: writes the properties of its runs.
  mutating func field(
    _ instruction: String, text: String, properties: (inout Self) -> Void = { _ in }
  ) {
    func run(_ writer: inout Self, content: (inout Self) -> Void) {
      writer.element("w:r") {
        properties(&$0)
        content(&$0)
      }
    }
    run(&self) { $0.empty("w:fldChar", ["w:fldCharType": "begin"]) }
    run(&self) { $0.element("w:instrText", ["xml:space": "preserve"], text: instruction) }
    run(&self) { $0.empty("w:fldChar", ["w:fldCharType": "separate"]) }
    run(&self) { $0.element("w:t", text: text) }
    run(&self) { $0.empty("w:fldChar", ["w:fldCharType": "end"]) }
  }

  mutating func bold() {
    empty("w:b")
    empty("w:bCs")
  }

  mutating func colour(_ colour: StaticString) { property("w:color", .constant(colour)) }

  /// Writes the size of the type, in half points.
  mutating func size(_ size: Int) {
    property("w:sz", .number(size))
    property("w:szCs", .number(size))
  }
}
