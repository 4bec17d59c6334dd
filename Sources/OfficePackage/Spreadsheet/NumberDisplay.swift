/// How a cell displays its number.
package enum NumberDisplay: Hashable, Sendable {
  /// As a date, or a time of day.
  case date
  case number(NumberLook)

  /// Makes the display from one of the built-in formats, which have a number but no code in the
  /// file (ECMA-376, 18.8.30), or from a code. Formats with the system's currency are assumed to be
  /// in pounds.
  init(id: Int, code: String?) {
    if let code {
      self.init(code: code)
    } else {
      switch id {
      case 1: self.init(code: "0")
      case 2: self.init(code: "0.00")
      case 3, 37, 38, 41: self.init(code: "#,##0")
      case 4, 39, 40, 43: self.init(code: "#,##0.00")
      case 5, 6, 42: self.init(code: "£#,##0")
      case 7, 8, 44: self.init(code: "£#,##0.00")
      case 9: self.init(code: "0%")
      case 10: self.init(code: "0.00%")
      case 14...22, 27...36, 45...47, 50...58: self = .date
      default: self = .number(.general)
      }
    }
  }

  /// Only the section for positive numbers is used: a negative number is displayed in the same way,
  /// with a minus sign.
  init(code: String) {
    let tokens = NumberFormatToken.firstSection(of: code)
    self = tokens.contains(.datePart) ? .date : .number(NumberLook(tokens) ?? .general)
  }
}

/// A token of a number format code.
enum NumberFormatToken: Hashable {
  /// Text displayed as it is: quoted text, a character after `\`, a currency sign, a space.
  case literal(String)
  /// `0`, which displays a digit even where the number has none; `#` and `?`, which do not.
  case digit(isAlwaysShown: Bool)
  case point, comma, percent
  /// The keyword "General".
  case general
  /// A letter of a date, such as `y` and `h`.
  case datePart
  /// A condition, an exponent, a fraction or a text placeholder; these are not supported.
  case other

  /// The tokens up to the first `;`, without colours and without pure spacing (`_` and `*` with the
  /// character after them).
  static func firstSection(of code: String) -> [NumberFormatToken] {
    var tokens: [NumberFormatToken] = []
    var rest = code.unicodeScalars[...]
    func take(through end: Unicode.Scalar) -> String {
      let text = rest.prefix { $0 != end }
      rest = rest[text.endIndex...].dropFirst()
      return String(text)
    }
    while let scalar = rest.popFirst(), scalar != ";" {
      switch scalar {
      case "\"": tokens.append(.literal(take(through: "\"")))
      case "\\": tokens.append(.literal(rest.popFirst().map { String($0) } ?? ""))
      case "_", "*": _ = rest.popFirst()
      case "[": tokens += bracketed(take(through: "]"))
      case "0": tokens.append(.digit(isAlwaysShown: true))
      case "#", "?": tokens.append(.digit(isAlwaysShown: false))
      case ".": tokens.append(.point)
      case ",": tokens.append(.comma)
      case "%": tokens.append(.percent)
      case "G", "g":
        let isGeneral = String(rest.prefix(6)).lowercased() == "eneral"
        if isGeneral { rest = rest.dropFirst(6) }
        tokens.append(isGeneral ? .general : .other)
      case "y", "m", "d", "h", "s", "Y", "M", "D", "H", "S": tokens.append(.datePart)
      case "/", "@", "E", "e": tokens.append(.other)
      default: tokens.append(.literal(String(scalar)))
      }
    }
    return tokens
  }

  /// `[$£-809]` is a currency and a language, `[h]` elapsed hours, `[Red]` a colour.
  private static func bracketed(_ text: String) -> [NumberFormatToken] {
    if text.first == "$" {
      let currency = text.dropFirst().prefix { $0 != "-" }
      return currency.isEmpty ? [] : [.literal(String(currency))]
    }
    return text.first.map { "<>=".contains($0) } == true ? [.other] : []
  }
}
