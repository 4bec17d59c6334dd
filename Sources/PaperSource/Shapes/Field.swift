/// A key of a record: its name, its shape and its documentation.
struct Field<Value: Sendable>: Sendable {
  let key: String
  let shape: Shape<Value>
  let isRequired: Bool
  let documentation: String
  let example: String

  init(
    _ key: String, _ shape: Shape<Value>, required: Bool = false, _ documentation: String,
    example: String = ""
  ) {
    self.key = key
    self.shape = shape
    self.isRequired = required
    self.documentation = documentation
    self.example = example
  }
}

/// A field with any type of value.
protocol AnyField: Sendable {
  var description: FieldDescription { get }
  /// Whether the field is read even if it has no value.
  var readsAbsence: Bool { get }
  func readAny(_ node: YAMLNode, _ reading: inout Reading) -> (any Sendable)?
}

extension Field: AnyField {
  var description: FieldDescription {
    FieldDescription(
      key: key, shape: shape.description, isRequired: isRequired, documentation: documentation,
      example: example)
  }

  var readsAbsence: Bool { shape.readsAbsence }

  func readAny(_ node: YAMLNode, _ reading: inout Reading) -> (any Sendable)? {
    shape.read(node, &reading)
  }
}
