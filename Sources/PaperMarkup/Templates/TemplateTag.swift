/// A tag of a template: `{{name}}`, `{{#name}}`, `{{^name}}` or `{{/name}}`.
struct TemplateTag: Hashable, Sendable {
  enum Kind: Character, Hashable, Sendable {
    /// A hole, which is replaced by the value of the name.
    case hole = " "
    /// The start of a section that is printed for each of a name's values.
    case section = "#"
    /// The start of a section that is printed if a name has no value.
    case inverted = "^"
    /// The end of either section.
    case end = "/"
  }

  let kind: Kind
  let name: String
  let start: TextPosition
  /// The place after the last brace.
  let end: TextPosition

  /// The tag in its normal form, without spaces.
  var source: String { kind == .hole ? "{{\(name)}}" : "{{\(kind.rawValue)\(name)}}" }

  /// The name for the number of a heading; the only reserved name.
  static let number = "number"
}
