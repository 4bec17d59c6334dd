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
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        extent.lines += 1
        (line, word) = (0, 0)
        continue
      }
      let width = ArialWidths.width(of: scalar)
      line += width
      extent.line = max(extent.line, line)
      word = scalar == " " ? 0 : word + width
      extent.word = max(extent.word, word)
      if scalar == "-" { word = 0 }
    }
    return extent
  }

  /// How many lines a text takes when it is broken after spaces and hyphens to fit a width, and
  /// within a word that is wider alone.
  static func lines(of text: String, width: Int) -> Int {
    var breaker = LineBreaker(width: max(width, 1))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        breaker.endWord()
        breaker.endLine()
      case " ":
        breaker.endWord()
        breaker.line += ArialWidths.width(of: scalar)
      default:
        breaker.word += ArialWidths.width(of: scalar)
        if scalar == "-" { breaker.endWord() }
      }
    }
    breaker.endWord()
    return breaker.lines
  }

  private struct LineBreaker {
    let width: Int
    var lines = 1
    var line = 0
    var word = 0

    init(width: Int) { self.width = width }

    mutating func endLine() {
      lines += 1
      line = 0
    }

    mutating func endWord() {
      if word > 0, line > 0, line + word > width { endLine() }
      if word > width {
        lines += (word - 1) / width
        line = (word - 1) % width + 1
      } else {
        line += word
      }
      word = 0
    }
  }
}
