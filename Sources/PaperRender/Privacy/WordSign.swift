import PaperCompose
import PaperCompose
import PaperMarkup

/// The class of a character for dividing text into words.
enum WordSign: UInt8 {
  /// The end of the text.
  case end
  case separator
  /// An invisible character within a word, such as a soft hyphen.
  case ignored
  /// Part of a word between letters or digits; otherwise a separator.
  case hyphen, apostrophe
  case small, capital, digit

  /// Whether a word can begin with the character.
  var isOfWord: Bool { rawValue >= Self.small.rawValue }

  /// The class of a Unicode scalar.
  init(_ scalar: UInt32) {
    if scalar < 0x80 {
      self.init(ascii: UInt8(scalar))
    } else if scalar < 0x250 {
      self = Self.latin[Int(scalar) - 0x80].sign
    } else {
      self = Self.other(scalar)
    }
  }

  /// Appends the folded form of a character: lower case, without accents.
  static func fold(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append((0x41...0x5A).contains(scalar) ? UInt8(scalar) | 0x20 : UInt8(scalar))
    } else if scalar < 0x250 {
      bytes += Self.latin[Int(scalar) - 0x80].folded
    } else if let scalar = Unicode.Scalar(scalar) {
      FoldedText.append(String(scalar), to: &bytes)
    }
  }

  /// Branches on the byte and uses no table, since this runs for nearly every byte.
  @inline(__always)
  init(ascii byte: UInt8) {
    if (byte | 0x20) &- 0x61 < 26 {
      self = byte & 0x20 == 0 ? .capital : .small
    } else if byte &- 0x30 < 10 {
      self = .digit
    } else {
      self = byte == 0x2D ? .hyphen : byte == 0x27 ? .apostrophe : .separator
    }
  }

  /// A table for U+0080 to U+024F, with nearly all European letters: looking up their Unicode names
  /// is slow.
  private static let latin: [(sign: WordSign, folded: [UInt8])] = (0x80..<0x250).map { scalar in
    let text = Unicode.Scalar(scalar).map { String($0) } ?? ""
    return (other(UInt32(scalar)), FoldedText.fold(text))
  }

  private static func other(_ number: UInt32) -> WordSign {
    switch number {
    case 0x2010, 0x2011: return .hyphen
    case 0x2018, 0x2019, 0x2BC: return .apostrophe
    default: break
    }
    guard let scalar = Unicode.Scalar(number) else { return .separator }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .capital
    case .lowercaseLetter, .modifierLetter, .otherLetter, .spacingMark: return .small
    case .nonspacingMark, .enclosingMark, .format: return .ignored
    case .decimalNumber: return .digit
    default: return .separator
    }
  }
}

extension UInt8 {
  /// Whether the byte is a separator, and has no other meaning, in every syntax.
  @inline(__always)
  var isPlainSeparator: Bool {
    self < 0x80 && Self.plain[Int(self >> 6)] >> UInt64(self & 63) & 1 == 1
  }

  /// Whether a word certainly ends before the byte, whatever comes next.
  @inline(__always)
  var endsPlainWord: Bool {
    isPlainSeparator || self == UInt8(ascii: "<") || self == UInt8(ascii: "\"") || self == 0x0A
  }

  /// A bitmap of the plain separators, indexed by ASCII code.
  private static let plain: SIMD2<UInt64> = {
    let others = Array("\n\r\"&'-<\\".utf8)
    var bits = SIMD2<UInt64>()
    for byte in 0..<0x80 as Range<UInt8> {
      let isOfWords = byte.isLetter || byte &- 0x30 < 10
      if !isOfWords, !others.contains(byte) { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
    }
    return bits
  }()
}
