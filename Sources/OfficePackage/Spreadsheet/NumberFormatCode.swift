/// How a cell shows its number, as far as it changes what the number means.
package enum NumberMeaning: Hashable, Sendable {
  case plain, percentage, date

  /// The meaning of one of the formats that have a number but no code in the file, or of a code.
  init(id: Int, code: String?) {
    if let code {
      self.init(code: code)
    } else {
      switch id {
      case 9, 10: self = .percentage
      case 14...22, 27...36, 45...47, 50...58: self = .date
      default: self = .plain
      }
    }
  }

  /// What stands in quotes, in brackets or behind `\`, `_` and `*` is not looked at; only the part
  /// for positive numbers counts.
  init(code: String) {
    var isQuoted = false
    var isBracketed = false
    var isSkipped = false
    var hasDateLetter = false
    for byte in code.utf8 {
      if isSkipped {
        isSkipped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case _ where isQuoted: continue
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): isSkipped = true
      case UInt8(ascii: "["): isBracketed = true
      case UInt8(ascii: "]"): isBracketed = false
      case _ where isBracketed: continue
      case UInt8(ascii: "%"):
        self = .percentage
        return
      case UInt8(ascii: ";"):
        self = hasDateLetter ? .date : .plain
        return
      default:
        // General has an e and an l, so only what a date alone can have is looked for.
        if "ymdhsYMDHS".utf8.contains(byte) { hasDateLetter = true }
      }
    }
    self = hasDateLetter ? .date : .plain
  }
}
