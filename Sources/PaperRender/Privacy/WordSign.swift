/// What a character is to a word.
enum WordSign: UInt8 {
  /// Nothing more follows.
  case end
  case separator
  /// It is not seen, such as a soft hyphen.
  case ignored
  /// It belongs to a word where it stands between letters or digits.
  case hyphen, apostrophe
  case small, capital, digit

  /// Whether a word can begin with it.
  var isOfWord: Bool { rawValue >= Self.small.rawValue }

  /// What a character is.
  init(_ scalar: UInt32) {
    if scalar < 0x80 {
      self.init(ascii: UInt8(scalar))
    } else if scalar < 0x250 {
      self = Self.latin[Int(scalar) - 0x80].sign
    } else {
      self = Self.other(scalar)
    }
  }

  /// Adds a character as words are compared: small, without accents.
  static func fold(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append((0x41...0x5A).contains(scalar) ? UInt8(scalar) | 0x20 : UInt8(scalar))
    } else if scalar < 0x250 {
      bytes += Self.latin[Int(scalar) - 0x80].folded
    } else if let scalar = Unicode.Scalar(scalar) {
      FoldedText.append(String(scalar), to: &bytes)
    }
  }

  /// By comparisons: this is asked of nearly every byte.
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

  /// U+0080 to U+024F, in which nearly all European letters are: looking their names up takes long.
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
  /// Whether it is a letter of ASCII.
  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  @inline(__always)
  var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether it is a separator in every form of text, and nothing besides.
  @inline(__always)
  var isPlainSeparator: Bool {
    self < 0x80 && Self.plain[Int(self >> 6)] >> UInt64(self & 63) & 1 == 1
  }

  /// Whether a word is over before it, whatever comes next.
  @inline(__always)
  var endsPlainWord: Bool {
    isPlainSeparator || self == UInt8(ascii: "<") || self == UInt8(ascii: "\"") || self == 0x0A
  }

  /// A bit for each of them.
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
