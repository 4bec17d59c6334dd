/// The attributes of an element, in the order in which they are written. Their names are static, so
/// never anything that an author typed.
struct MarkupAttributes: ExpressibleByDictionaryLiteral {
  /// The names and values; an attribute whose value is nil is left out.
  let list: [(StaticString, MarkupValue?)]

  @inline(__always)
  init(dictionaryLiteral list: (StaticString, MarkupValue?)...) { self.list = list }
}

/// The value of an attribute. A literal is written as it is.
enum MarkupValue: ExpressibleByStringLiteral {
  case constant(StaticString)
  /// Text, which is escaped.
  case text(String)
  case number(Int)
  /// No value: the name of the attribute alone, as in HTML.
  case set

  @inline(__always)
  init(stringLiteral value: StaticString) { self = .constant(value) }
}
