/// Measures text in 12-point Arial, in thousandths of that size.
enum TextMeasure {
  /// The width of a digit, the unit for widths of columns.
  static let character = 556

  struct Extent {
    /// The width of the longest line without wrapping.
    var line: Int
    /// The width of the longest unbreakable word.
    var word: Int
    /// The number of lines without wrapping.
    var lines: Int
  }

  /// The extent of a text without wrapping.
  static func extent(of text: String) -> Extent {
    // Most texts are ASCII, whose bytes need not be put together to characters.
    let quick = text.utf8.withContiguousStorageIfAvailable { bytes -> Extent? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return extent(of: bytes.lazy.map { Unicode.Scalar($0) })
    }
    if case .some(let extent?) = quick { return extent }
    return extent(of: text.unicodeScalars)
  }

  private static func extent(of scalars: some Sequence<Unicode.Scalar>) -> Extent {
    var extent = Extent(line: 0, word: 0, lines: 1)
    var (line, word) = (0, 0)
    var followsHyphen = false
    for scalar in scalars {
      if scalar == "\n" {
        extent.lines += 1
        (line, word, followsHyphen) = (0, 0, false)
        continue
      }
      let width = ArialWidths.width(of: scalar)
      line += width
      extent.line = max(extent.line, line)
      if followsHyphen, scalar.properties.isAlphabetic { word = 0 }
      followsHyphen = scalar == "-"
      word = scalar == " " || scalar == "\t" ? 0 : word + width
      extent.word = max(extent.word, word)
    }
    return extent
  }

  /// The number of lines of a text that wraps to a width.
  static func lines(of text: String, width: Int) -> Int {
    var breaker = LineBreaker(width: width)
    for scalar in text.unicodeScalars { breaker.add(scalar) }
    return breaker.linesSoFar
  }

  /// The height of a text that wraps to a width, in lines of Arial. Characters that Arial lacks are
  /// shown in other fonts, whose lines are up to a quarter higher.
  static func height(of text: String, width: Int) -> Int {
    let lines = lines(of: text, width: width)
    return lines > 1 && isTall(text) ? lines + (lines + 2) / 4 : lines
  }

  /// The number of lines of a text that fit in a height, given in lines of Arial.
  static func lines(inHeight height: Int, of text: String) -> Int {
    isTall(text) ? max(1, height * 4 / 5) : height
  }

  /// Whether a text may have characters that Arial lacks: their first UTF-8 byte is 0xE0 or more.
  private static func isTall(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0xE0 } && text.unicodeScalars.contains(where: ArialWidths.isForeign)
  }
}
