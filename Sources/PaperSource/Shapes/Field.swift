/// A key that a record may have: its name, its shape and its documentation.
struct Field<Value: Sendable>: Sendable {
  let key: String
  let shape: Shape<Value>
  let documentation: String
  let example: String

  init(_ key: String, _ shape: Shape<Value>, _ documentation: String, example: String = "") {
    self.key = key
    self.shape = shape
    self.documentation = documentation
    self.example = example
  }
}

/// A key that a record must have: nothing is built without its value.
struct Required<Value: Sendable>: Sendable {
  let field: Field<Value>

  var key: String { field.key }

  init(_ key: String, _ shape: Shape<Value>, _ documentation: String, example: String = "") {
    field = Field(key, shape, documentation, example: example)
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
  var description: FieldDescription { description(isRequired: false) }

  fileprivate func description(isRequired: Bool) -> FieldDescription {
    FieldDescription(
      key: key, shape: shape.description, isRequired: isRequired, documentation: documentation,
      example: example)
  }

  var readsAbsence: Bool { shape.readsAbsence }

  func readAny(_ node: YAMLNode, _ reading: inout Reading) -> (any Sendable)? {
    shape.read(node, &reading)
  }
}

extension Required: AnyField {
  var description: FieldDescription { field.description(isRequired: true) }

  var readsAbsence: Bool { field.readsAbsence }

  func readAny(_ node: YAMLNode, _ reading: inout Reading) -> (any Sendable)? {
    field.readAny(node, &reading)
  }
}
