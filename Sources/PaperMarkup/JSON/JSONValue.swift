/// An object of JSON whose keys stand in the order in which they are added.
package struct JSONObject: Sendable {
  fileprivate private(set) var entries: [(key: String, value: JSONValue)] = []

  /// An object with the keys given, or none.
  package init(_ entries: [(key: String, value: JSONValue)] = []) { self.entries = entries }

  /// Adds all that another object holds.
  package mutating func add(contentsOf other: JSONObject) { entries += other.entries }

  /// Adds a value; nothing where there is none.
  package mutating func add(_ key: String, _ value: JSONValue?) {
    if let value { entries.append((key, value)) }
  }

  /// Adds a text; nothing where there is none.
  package mutating func add(_ key: String, text: String?) { add(key, text.map { .text($0) }) }

  /// Adds a number; nothing where there is none.
  package mutating func add(_ key: String, number: Int?) { add(key, number.map { .number($0) }) }

  /// Adds what is so or not.
  package mutating func add(_ key: String, flag: Bool) { add(key, .flag(flag)) }

  /// Adds a list; nothing where it is empty.
  package mutating func add(_ key: String, list: [JSONValue]) {
    if !list.isEmpty { add(key, .list(list)) }
  }

  /// Adds a list of texts; nothing where it is empty.
  package mutating func add(_ key: String, texts: [String]) {
    add(key, list: texts.map { .text($0) })
  }
}

/// A value of JSON.
///
/// Long registers are written value by value: an encoder of Foundation's takes many times as long.
package enum JSONValue: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  case object(JSONObject)

  /// The value as JSON text in one fixed form, indented by two spaces a level.
  /// - Parameter depth: the level on which it stands.
  package func write(to text: inout String, depth: Int = 0) {
    switch self {
    case .text(let value): Self.write(value, to: &text)
    case .number(let number): text += String(number)
    case .flag(let flag): text += flag ? "true" : "false"
    case .list(let values):
      Self.write(values, between: ("[", "]"), to: &text, depth: depth) { value, text in
        value.write(to: &text, depth: depth + 1)
      }
    case .object(let object):
      Self.write(object.entries, between: ("{", "}"), to: &text, depth: depth) { entry, text in
        Self.write(entry.key, to: &text)
        text += ": "
        entry.value.write(to: &text, depth: depth + 1)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between brackets: (String, String), to text: inout String, depth: Int,
    _ write: (Element, inout String) -> Void
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
    // What some readers take for the end of a line, and what no text should hold.
    case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}
