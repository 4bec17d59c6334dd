import PaperModel

extension RecordDescription {
  /// The keys with those of the facts that only a house knows, here and in all records within.
  func adding(_ fields: [HouseField]) -> RecordDescription {
    guard !fields.isEmpty else { return self }
    let own = fields.filter { $0.subject.shapes.contains(name) }.map(\.description)
    return RecordDescription(
      name: name,
      fields: self.fields.map { field in
        FieldDescription(
          key: field.key, shape: field.shape.adding(fields), isRequired: field.isRequired,
          documentation: field.documentation, example: field.example)
      } + own, oneOf: oneOf)
  }
}

extension ShapeDescription {
  fileprivate func adding(_ fields: [HouseField]) -> ShapeDescription {
    switch self {
    case .record(let record): .record(record.adding(fields))
    case .shorthand(let record, let main): .shorthand(record.adding(fields), main: main)
    case .list(let shape): .list(of: shape.adding(fields))
    case .map(let key, let known, let value):
      .map(key: key, known: known, value: value.adding(fields))
    case .either(let shapes): .either(shapes.map { $0.adding(fields) })
    default: self
    }
  }
}

extension HouseField {
  /// The key by which files state the fact. Whether it is required depends on the stage, which a schema
  /// does not know.
  fileprivate var description: FieldDescription {
    let shape: ShapeDescription =
      switch kind {
      case .text: .text
      case .date: .date
      case .yesOrNo: .yesOrNo
      case .words(let words): .choice(words)
      }
    return FieldDescription(
      key: name.value, shape: shape, isRequired: false, documentation: documentation, example: "")
  }
}
