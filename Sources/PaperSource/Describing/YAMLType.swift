import PaperMarkup

/// The type that a YAML parser gives a value, by its name in JSON Schema.
enum YAMLType: String, CaseIterable {
  case string, number, integer, boolean, null, array, object

  /// The schema of a value of one of several types.
  static func schema(of types: [YAMLType]) -> JSONObject {
    let names = types.map { JSONValue.text($0.rawValue) }
    return JSONObject([("type", names.count == 1 ? names[0] : .list(names))])
  }

  /// The schema of a value of one type, or of others that are merely accepted: completions and
  /// error messages mention only the first.
  static func schema(of type: YAMLType, or others: [YAMLType]) -> JSONObject {
    guard !others.isEmpty else { return schema(of: [type]) }
    return JSONObject([
      ("if", .object(schema(of: all(but: [type] + others)))), ("then", .object(schema(of: [type]))),
    ])
  }

  /// The schema of a value of one of several types, for which editors propose nothing.
  static func nothing(but types: [YAMLType]) -> JSONObject {
    JSONObject([("not", .object(schema(of: all(but: types))))])
  }

  private static func all(but types: [YAMLType]) -> [YAMLType] {
    // An integer is also a number.
    let taken = types + (types.contains(.integer) ? [.number] : [])
    return allCases.filter { $0 != .integer && !taken.contains($0) }
  }
}
