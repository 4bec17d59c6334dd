/// A name of several words in a line, recognised by its capitals: `Call to Action`.
struct CapitalisedName {
  /// The indices of its words, including small words.
  let words: ClosedRange<Int>
  let span: Range<Int>

  /// The names of a line: runs of capitalised words and the small words between them, except
  /// articles. A small word at the start of a sentence is not included.
  static func names(in line: ProseLine) -> [CapitalisedName] {
    var names: [CapitalisedName] = []
    var first: Int?
    var last = 0
    func end() {
      if let first, first < last {
        names.append(CapitalisedName(words: first...last, span: line.span(first...last)))
      }
      first = nil
    }
    for (index, word) in line.forms.enumerated() {
      if first != nil, !joins(line.gap(before: index)) { end() }
      if word.isSmall {
        // After an article another name begins.
        if NameWord.isArticle(word.folded) { end() }
        continue
      }
      guard word.isCapitalised, line.isLanguage(index) else {
        end()
        continue
      }
      if first == nil { first = index }
      last = index
    }
    end()
    return names
  }

  private static func joins(_ gap: Substring) -> Bool {
    gap == " " || gap.allSatisfy { $0.isWhitespace || $0 == "&" }
  }
}
