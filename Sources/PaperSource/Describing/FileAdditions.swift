package import PaperModel

/// What the houses of a board add to the keys that its files can have.
package struct FileAdditions: Sendable {
  /// The facts that only the house knows.
  package let fields: [HouseField]
  /// The languages in which texts can be stated; nil where the board has no second house.
  package let languages: TextLanguages?

  /// Nothing, for files of no workspace.
  package static let none = FileAdditions(fields: [], languages: nil)
}

extension RecordDescription {
  /// The keys with those of the facts that only a house knows, and the texts with their languages, here
  /// and in all records within.
  func adding(_ additions: FileAdditions) -> RecordDescription {
    guard !additions.fields.isEmpty || additions.languages != nil else { return self }
    let own = additions.fields.filter { $0.subject.shapes.contains(name) }.map(\.description)
    return RecordDescription(
      name: name,
      fields: (fields + own).map { field in
        FieldDescription(
          key: field.key, shape: field.shape.adding(additions), isRequired: field.isRequired,
          documentation: field.documentation, example: field.example)
      }, oneOf: oneOf)
  }
}

extension ShapeDescription {
  fileprivate func adding(_ additions: FileAdditions) -> ShapeDescription {
    switch self {
    case .record(let record): return .record(record.adding(additions))
    case .shorthand(let record, let main):
      // A schema can limit the text alone only where that is of one form.
      let whole = Self.record(record.adding(additions))
      return additions.languages == nil
        ? .shorthand(record.adding(additions), main: main)
        : .either([.shorthand(record.adding(additions.withoutLanguages), main: main), whole])
    case .list(let shape): return .list(of: shape.adding(additions))
    case .map(let key, let known, let value):
      return .map(key: key, known: known, value: value.adding(additions))
    case .either(let shapes): return .either(shapes.map { $0.adding(additions) })
    case .text, .name, .line, .markdown:
      guard let languages = additions.languages else { return self }
      return .either([self, .map(key: "language", known: languages.all, value: self)])
    default: return self
    }
  }
}

extension FileAdditions {
  fileprivate var withoutLanguages: FileAdditions { FileAdditions(fields: fields, languages: nil) }
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
