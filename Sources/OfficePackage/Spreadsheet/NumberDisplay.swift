/// How a cell shows its number.
package enum NumberDisplay: Hashable, Sendable {
  /// As a date, or a time of the day.
  case date
  case number(NumberLook)

  /// One of the formats that have a number but no code in the file (ECMA-376, 18.8.30), or a code.
  /// Those with the currency of the system are taken to be in pounds.
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

  /// Only the part for positive numbers counts: a negative number is shown like one, with its sign.
  init(code: String) {
    let tokens = NumberFormatToken.firstSection(of: code)
    self = tokens.contains(.datePart) ? .date : .number(NumberLook(tokens) ?? .general)
  }
}

/// A part of the code of a number format.
enum NumberFormatToken: Hashable {
  /// What is shown as it is: quoted, after `\`, the sign of a currency, a space.
  case literal(String)
  /// `0`, which is shown also where the number has no digit there; `#` and `?`, which are not.
  case digit(isAlwaysShown: Bool)
  case point, comma, percent
  /// The word "General".
  case general
  /// A letter of a date, as `y` and `h`.
  case datePart
  /// A condition, an exponent, a fraction, the place of a text: nothing that can be kept.
  case other

  /// The parts up to the first `;`, without colours and without what only makes room (`_` and `*`
  /// with the character after them).
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

  /// `[$£-809]` is a currency and a language, `[h]` hours beyond a day, `[Red]` a colour.
  private static func bracketed(_ text: String) -> [NumberFormatToken] {
    if text.first == "$" {
      let currency = text.dropFirst().prefix { $0 != "-" }
      return currency.isEmpty ? [] : [.literal(String(currency))]
    }
    return text.first.map { "<>=".contains($0) } == true ? [.other] : []
  }
}
