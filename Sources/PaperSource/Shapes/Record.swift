import PaperModel

/// The values of a mapping's keys, read by the fields of its shape.
struct Record: Sendable {
  /// The whole mapping, or the scalar where a shorthand was written.
  let range: InputRange
  private struct Entry {
    let key: String
    let value: any Sendable
  }

  /// A record has so few keys that looking for one is a short walk.
  private var entries: [Entry] = []
  /// The keys whose values have a finding of their own: not to be called missing as well.
  private(set) var faultyKeys: Set<String> = []

  init(range: InputRange) { self.range = range }

  subscript<Value>(_ field: Field<Value>) -> Value? {
    for index in entries.indices where entries[index].key == field.key {
      return entries[index].value as? Value
    }
    return nil
  }

  /// Whether one of some keys has a value.
  func hasAny(of keys: [String]) -> Bool {
    entries.contains { keys.contains($0.key) }
  }

  mutating func markFaulty(_ key: String) { faultyKeys.insert(key) }

  /// States the value of a key, which has none yet.
  mutating func set(_ key: String, _ value: any Sendable) {
    entries.append(Entry(key: key, value: value))
  }
}

extension Shape {
  /// A mapping with the keys given. Unknown keys and missing ones are reported; `build` is called
  /// with what there is, and says with nil that too little is there.
  /// - Parameter oneOf: fields of which one at least is needed; where all are missing that is
  ///   reported, and `build` is not called.
  static func record(
    _ name: String, _ fields: [any AnyField], oneOf: [any AnyField] = [],
    build: @escaping @Sendable (Record, inout Reading) -> Value?
  ) -> Self {
    let reader = RecordReader(name: name, fields: fields, oneOf: oneOf)
    return Self(.record(reader.description)) { node, reading in
      guard let record = reader.read(node, &reading) else { return nil }
      return build(record, &reading)
    }
  }

  /// As `record`, but where only the main field is stated its value may stand alone.
  static func record<Main>(
    _ name: String, _ fields: [any AnyField], oneOf: [any AnyField] = [],
    orOnly main: Field<Main>,
    build: @escaping @Sendable (Record, inout Reading) -> Value?
  ) -> Self {
    let reader = RecordReader(name: name, fields: fields, oneOf: oneOf)
    return Self(.shorthand(reader.description, main: main.key)) { node, reading in
      if case .scalar = node.kind {
        guard let value = main.shape.read(node, &reading) else { return nil }
        var record = Record(range: node.range)
        record.set(main.key, value)
        return build(record, &reading)
      }
      guard let record = reader.read(node, &reading, orOnly: main.key) else { return nil }
      return build(record, &reading)
    }
  }
}
