/// Measures text in 12-point Arial, in thousandths of that size.
enum TextMeasure {
  /// A digit, by which widths of columns are thought of.
  static let character = 556

  struct Extent {
    /// Of the longest line when no line is broken.
    var line: Int
    /// Of the longest stretch that is not broken when lines are.
    var word: Int
    /// How many lines there are before any is broken.
    var lines: Int
  }

  /// How much room a text takes before any of its lines is broken.
  static func extent(of text: String) -> Extent {
    var extent = Extent(line: 0, word: 0, lines: 1)
    var (line, word) = (0, 0)
    var followsHyphen = false
    for scalar in text.unicodeScalars {
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

  /// How many lines a text takes when it is broken to fit a width.
  static func lines(of text: String, width: Int) -> Int {
    var breaker = LineBreaker(width: width)
    for scalar in text.unicodeScalars { breaker.add(scalar) }
    return breaker.linesSoFar
  }

  /// How high a text is when it is broken to fit a width, in lines of Arial. What Arial does not
  /// have is shown in other fonts, whose lines are up to a quarter higher.
  static func height(of text: String, width: Int) -> Int {
    let lines = lines(of: text, width: width)
    return lines > 1 && isTall(text) ? lines + (lines + 2) / 4 : lines
  }

  /// How many lines of a text fit into a height, which is in lines of Arial.
  static func lines(inHeight height: Int, of text: String) -> Int {
    isTall(text) ? max(1, height * 4 / 5) : height
  }

  /// The first byte of every such character is 0xE0 or more.
  private static func isTall(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0xE0 } && text.unicodeScalars.contains(where: ArialWidths.isForeign)
  }
}
