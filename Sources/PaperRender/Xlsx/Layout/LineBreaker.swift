/// Counts the lines of a text that wraps to a width, in thousandths of 12 points. Lines break after
/// spaces, after hyphens before a letter, and within a word that alone is wider than a line.
struct LineBreaker {
  private let width: Int
  private var lines = 1
  private var line = 0
  private var word = 0
  private var followsHyphen = false

  init(width: Int) { self.width = max(width, 1) }

  /// The number of lines of the text added so far.
  var linesSoFar: Int {
    var breaker = self
    breaker.endWord()
    return breaker.lines
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    let isAfterHyphen = followsHyphen
    followsHyphen = scalar == "-"
    switch scalar {
    case "\n":
      endWord()
      endLine()
    case " ", "\t":
      endWord()
      line += ArialWidths.width(of: scalar)
    default:
      // There is no break between a hyphen and a digit: `2016-17`.
      if isAfterHyphen, scalar.properties.isAlphabetic { endWord() }
      word += ArialWidths.width(of: scalar)
    }
  }

  private mutating func endLine() {
    lines += 1
    line = 0
  }

  private mutating func endWord() {
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
