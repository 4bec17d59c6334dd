import PaperModel

/// The values of a mapping's keys, read by the fields of its shape.
struct Record: Sendable {
  /// The place of the whole mapping, or of the scalar if a shorthand was written.
  let range: InputRange
  private struct Entry {
    let key: String
    let value: any Sendable
  }

  /// The entries, searched linearly since a record has few keys.
  private var entries: [Entry] = []
  /// The facts that only the house knows.
  private(set) var own = OwnFacts.none
  /// The keys whose values have a finding of their own, and so are not reported as missing.
  private(set) var faultyKeys: Set<String> = []

  init(range: InputRange) { self.range = range }

  subscript<Value>(_ field: Field<Value>) -> Value? {
    for index in entries.indices where entries[index].key == field.key {
      return entries[index].value as? Value
    }
    return nil
  }

  /// The value of a required key. Without one nothing is built; that it is missing has been reported.
  subscript<Value>(_ key: Required<Value>) -> Value {
    get throws {
      guard let value = self[key.field] else { throw MissingKey() }
      return value
    }
  }

  private struct MissingKey: Error {}

  /// Whether any of some keys has a value.
  func hasAny(of keys: [String]) -> Bool {
    entries.contains { keys.contains($0.key) }
  }

  mutating func add(_ fact: OwnFacts.Fact) { own = OwnFacts(own.facts + [fact]) }

  mutating func markFaulty(_ key: String) { faultyKeys.insert(key) }

  /// Sets the value of a key, which must not have one yet.
  mutating func set(_ key: String, _ value: any Sendable) {
    entries.append(Entry(key: key, value: value))
  }
}

extension Shape {
  /// A mapping with the given keys. Unknown and missing keys are reported. `build` is called with
  /// the keys that are present, and gives nothing if they are not enough.
  /// - Parameter oneOf: fields of which at least one is required. If all are missing that is
  ///   reported, and `build` is not called.
  static func record(
    _ name: String, _ fields: [any AnyField], oneOf: [any AnyField] = [],
    build: @escaping @Sendable (Record, inout Reading) throws -> Value?
  ) -> Self {
    let reader = RecordReader(name: name, fields: fields, oneOf: oneOf)
    return Self(.record(reader.description)) { node, reading in
      guard let record = reader.read(node, &reading) else { return nil }
      return try? build(record, &reading)
    }
  }

  /// Like `record`, but the value of the main field may be written alone if no other field is
  /// stated.
  static func record(
    _ name: String, _ fields: [any AnyField], oneOf: [any AnyField] = [],
    orOnly main: any AnyField,
    build: @escaping @Sendable (Record, inout Reading) throws -> Value?
  ) -> Self {
    let reader = RecordReader(name: name, fields: fields, oneOf: oneOf)
    let key = main.description.key
    return Self(.shorthand(reader.description, main: key)) { node, reading in
      let isText = if case .scalar = node.kind { true } else { false }
      if isText || reading.choice?.text(in: node) != nil {
        guard let value = main.readAny(node, &reading) else { return nil }
        var record = Record(range: node.range)
        record.set(key, value)
        return try? build(record, &reading)
      }
      guard let record = reader.read(node, &reading, orOnly: key) else { return nil }
      return try? build(record, &reading)
    }
  }
}
