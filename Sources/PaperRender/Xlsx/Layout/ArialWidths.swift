/// The widths of characters in Arial, in thousandths of an em.
///
/// Arial has the metrics of Helvetica, which Adobe published.
enum ArialWidths {
  static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    return value < 256 ? Int(latin[Int(value)]) : wider(value)
  }

  /// Whether Arial lacks the character, so that another font is used for it.
  static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0000...0x08FF, 0x1E00...0x20CF, 0x2100...0x22FF, 0xFB00...0xFEFF: false
    default: true
    }
  }

  private static func wider(_ value: UInt32) -> Int {
    switch value {
    case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F: 0
    case 0x2013: 556
    case 0x2018...0x201B: 222
    case 0x201C...0x201F: 333
    case 0x2014, 0x2026, 0x2190...0x21FF, 0x25A0...0x27BF: 1000
    case 0x1100...0x11FF, 0x2E80...0xD7AF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60: 1000
    // Emoji are wider than an em.
    case 0x1F000...0x1FAFF: 1400
    case 0x10000...: 1000
    default: 600
    }
  }

  /// The width of a tab in LibreOffice; in Excel it is narrower.
  private static let tab: UInt16 = 3000

  /// The widths for ASCII and Latin-1.
  private static let latin: [UInt16] =
    Array(repeating: 0, count: 9) + [tab] + Array(repeating: 0, count: 22)
    + [
      278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
      556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
      1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
      667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
      333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
      556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 600,
    ]
    + Array(repeating: 600, count: 32)
    + [
      278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 552,
      400, 584, 333, 333, 333, 556, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611,
      667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
      722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
      556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278,
      556, 556, 556, 556, 556, 556, 556, 584, 611, 556, 556, 556, 556, 500, 556, 500,
    ]
}
