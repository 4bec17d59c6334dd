/// A JSON object whose keys keep the order in which they are added.
package struct JSONObject: Sendable {
  fileprivate private(set) var entries: [(key: String, value: JSONValue)] = []

  /// Makes an object with the given keys, by default empty.
  package init(_ entries: [(key: String, value: JSONValue)] = []) { self.entries = entries }

  /// Adds all entries of another object.
  package mutating func add(contentsOf other: JSONObject) { entries += other.entries }

  /// Adds a value; nil adds nothing.
  package mutating func add(_ key: String, _ value: JSONValue?) {
    if let value { entries.append((key, value)) }
  }

  /// Adds a text; nil adds nothing.
  package mutating func add(_ key: String, text: String?) { add(key, text.map { .text($0) }) }

  /// Adds a number; nil adds nothing.
  package mutating func add(_ key: String, number: Int?) { add(key, number.map { .number($0) }) }

  /// Adds a Boolean.
  package mutating func add(_ key: String, flag: Bool) { add(key, .flag(flag)) }

  /// Adds a list; an empty list adds nothing.
  package mutating func add(_ key: String, list: [JSONValue]) {
    if !list.isEmpty { add(key, .list(list)) }
  }

  /// Adds a list of texts; an empty list adds nothing.
  package mutating func add(_ key: String, texts: [String]) {
    add(key, list: texts.map { .text($0) })
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Keeps the order of the literal; a key whose value is nil is left out.
  package init(dictionaryLiteral entries: (String, JSONValue?)...) {
    self.init(entries.compactMap { key, value in value.map { (key, $0) } })
  }
}

/// A JSON value, and the one way in which the program writes JSON.
///
/// It writes itself because long registers take many times as long with Foundation's encoder, and
/// because Foundation slows down the start of the program.
package enum JSONValue: Sendable {
  case text(String)
  case number(Int)
  /// A number of which every digit is written: `-1844.50`.
  case decimal(String)
  case flag(Bool)
  case list([JSONValue])
  /// A list whose values are made one at a time as they are written, so that a long one is never in
  /// memory together with its text.
  case lazyList(count: Int, @Sendable (Int) -> JSONValue)
  case object(JSONObject)

  /// The value as the text of a file, ending in a newline.
  package var fileText: String {
    var text = ""
    write(to: &text)
    return text + "\n"
  }

  /// Appends the value as JSON text in a fixed format, indented by two spaces for each level.
  /// - Parameter depth: the level of indentation.
  package func write(to text: inout String, depth: Int = 0) {
    switch self {
    case .text(let value): Self.write(value, to: &text)
    case .number(let number): text += String(number)
    case .decimal(let digits): text += digits
    case .flag(let flag): text += flag ? "true" : "false"
    case .list(let values):
      Self.write(values, between: ("[", "]"), to: &text, depth: depth) { value, text in
        value.write(to: &text, depth: depth + 1)
      }
    case .lazyList(let count, let value):
      Self.write(0..<count, between: ("[", "]"), to: &text, depth: depth) { place, text in
        value(place).write(to: &text, depth: depth + 1)
      }
    case .object(let object):
      Self.write(object.entries, between: ("{", "}"), to: &text, depth: depth) { entry, text in
        Self.write(entry.key, to: &text)
        text += ": "
        entry.value.write(to: &text, depth: depth + 1)
      }
    }
  }

  private static func write<Elements: Collection>(
    _ elements: Elements, between brackets: (String, String), to text: inout String, depth: Int,
    _ write: (Elements.Element, inout String) -> Void
  ) {
    text += brackets.0
    for (index, element) in elements.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      indent(depth + 1, &text)
      write(element, &text)
    }
    if !elements.isEmpty {
      text += "\n"
      indent(depth, &text)
    }
    text += brackets.1
  }

  private static func indent(_ depth: Int, _ text: inout String) {
    for _ in 0..<depth { text += "  " }
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    if value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 < 0x7F }) {
      text += value
    } else {
      for scalar in value.unicodeScalars { write(scalar, to: &text) }
    }
    text += "\""
  }

  private static func write(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\t": text += "\\t"
    // Control characters, and characters that some readers treat as line ends.
    case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}
