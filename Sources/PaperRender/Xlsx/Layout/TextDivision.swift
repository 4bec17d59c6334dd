/// Divides texts that are too long for a single row.
enum TextDivision {
  /// The pieces of a text in order, each at most `height` lines when wrapped to `width`. Only white
  /// space between pieces is dropped.
  ///
  /// A piece ends after a sentence if that makes it at least half of the greatest height, otherwise
  /// after a word, and within a word only if the word alone is too high.
  /// - Parameters:
  ///   - width: in thousandths of 12 points.
  ///   - height: in lines, at least 1.
  static func pieces(of text: String, width: Int, height: Int) -> [String] {
    guard TextMeasure.height(of: text, width: width) > height else { return [text] }
    let lines = TextMeasure.lines(inHeight: height, of: text)
    var pieces: [String] = []
    var rest = Substring(text)
    while let end = firstEnd(in: rest, width: width, lines: lines) {
      append(rest[..<end], to: &pieces)
      rest = rest[end...].drop(while: \.isWhitespace)
    }
    append(rest, to: &pieces)
    return pieces.isEmpty ? [text] : pieces
  }

  private static func append(_ piece: Substring, to pieces: inout [String]) {
    guard let start = piece.firstIndex(where: { !$0.isWhitespace }),
      let last = piece.lastIndex(where: { !$0.isWhitespace })
    else { return }
    pieces.append(String(piece[start...last]))
  }

  /// The end of the first piece; nil where all of the text fits.
  private static func firstEnd(
    in text: Substring, width: Int, lines limit: Int
  ) -> Substring.Index? {
    var breaker = LineBreaker(width: width)
    var sentenceEnd: Substring.Index?
    var wordEnd: Substring.Index?
    var previous: Character?
    for index in text.indices {
      let character = text[index]
      for scalar in character.unicodeScalars { breaker.add(scalar) }
      if breaker.linesSoFar > limit {
        // Only the newline itself is too much; everything before it fits.
        if character.isNewline, index > text.startIndex { return index }
        // A character may be so wide that not even one fits, but each piece needs at least one.
        return sentenceEnd ?? wordEnd
          ?? (index > text.startIndex ? index : text.index(after: index))
      }
      if character.isWhitespace {
        let next = text.index(after: index)
        wordEnd = next
        let endsSentence = character.isNewline || previous.map { ".!?".contains($0) } == true
        if endsSentence, breaker.linesSoFar * 2 > limit { sentenceEnd = next }
      }
      previous = character
    }
    return nil
  }
}
