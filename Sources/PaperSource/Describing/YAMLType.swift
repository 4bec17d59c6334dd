import PaperMarkup

/// What YAML reads a value as, by the names of JSON Schema.
enum YAMLType: String, CaseIterable {
  case string, number, integer, boolean, null, array, object

  /// The schema of a value of one of some types.
  static func schema(of types: [YAMLType]) -> JSONObject {
    let names = types.map { JSONValue.text($0.rawValue) }
    return JSONObject([("type", names.count == 1 ? names[0] : .list(names))])
  }

  /// The schema of a value of one type, or of others that are no more than let through: what is
  /// proposed and what is said of a value that is wrong is only the one.
  static func schema(of type: YAMLType, or others: [YAMLType]) -> JSONObject {
    guard !others.isEmpty else { return schema(of: [type]) }
    return JSONObject([
      ("if", .object(schema(of: all(but: [type] + others)))), ("then", .object(schema(of: [type]))),
    ])
  }

  /// The schema of a value of one of some types, of which nothing is proposed.
  static func nothing(but types: [YAMLType]) -> JSONObject {
    JSONObject([("not", .object(schema(of: all(but: types))))])
  }

  private static func all(but types: [YAMLType]) -> [YAMLType] {
    // A number may be an integer.
    let taken = types + (types.contains(.integer) ? [.number] : [])
    return allCases.filter { $0 != .integer && !taken.contains($0) }
  }
}
