/// A tag of a template: `{{name}}`, `{{#name}}`, `{{^name}}` or `{{/name}}`.
struct TemplateTag: Hashable, Sendable {
  enum Kind: Character, Hashable, Sendable {
    /// A hole, which is filled with what the name stands for.
    case hole = " "
    /// The start of what is printed for each of a name's values.
    case section = "#"
    /// The start of what is printed when a name has no value.
    case inverted = "^"
    /// The end of either.
    case end = "/"
  }

  let kind: Kind
  let name: String
  let start: TextPosition
  /// The place behind the last brace.
  let end: TextPosition

  /// The tag as it is typed, without spaces.
  var source: String { kind == .hole ? "{{\(name)}}" : "{{\(kind.rawValue)\(name)}}" }

  /// The number of a heading; no other name is reserved.
  static let number = "number"
}
