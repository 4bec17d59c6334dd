import PaperMarkup

extension StringProtocol {
  /// The text in lower case and with straight apostrophes, for comparing words.
  var folded: String {
    let lower = lowercased()
    return lower.utf8.contains { $0 >= 0x80 } ? lower.replacing("\u{2019}", with: "'") : lower
  }

  /// Whether the text begins with a capital letter.
  var isCapitalised: Bool {
    guard let byte = utf8.first else { return false }
    return byte < 0x80 ? (0x41...0x5A).contains(byte) : first?.isUppercase == true
  }
}

extension ProseLine {
  /// A word in lower case, with straight apostrophes; empty if the index is out of range.
  func key(_ index: Int) -> String { folded.indices.contains(index) ? folded[index] : "" }

  /// The text between a word and the one before it, or the start of the line.
  func gap(before index: Int) -> Substring {
    let start = index == 0 ? text.startIndex : words[index - 1].text.endIndex
    return text[start..<words[index].text.startIndex]
  }

  /// The text between a word and the next, or the end of the line.
  func gap(after index: Int) -> Substring {
    let end = index + 1 < words.count ? words[index + 1].text.startIndex : text.endIndex
    return text[words[index].text.endIndex..<end]
  }

  /// Whether only white space separates a word from the one before it.
  func follows(_ index: Int) -> Bool {
    index > 0 && gap(before: index).utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A }
  }

  /// Whether a word begins a sentence, so that its capital carries no information.
  func startsSentence(_ index: Int) -> Bool {
    index == 0
      || gap(before: index).contains { !($0.isWhitespace || $0 == "," || $0 == "(" || $0 == "&") }
  }

  /// Whether a word is ordinary language, not part of an address or of code.
  func isLanguage(_ index: Int) -> Bool { isLanguage(words[index].span) }

  /// Whether a range is ordinary language: no part of it is in an address or in code.
  func isLanguage(_ span: Range<Int>) -> Bool {
    guard !strange.isEmpty else { return true }
    let next = strange.firstOfSorted(where: { $0.upperBound > span.lowerBound })
    return next == strange.count || strange[next].lowerBound >= span.upperBound
  }

  /// The range from the first to the last of some words.
  func span(_ words: ClosedRange<Int>) -> Range<Int> {
    self.words[words.lowerBound].span.lowerBound..<self.words[words.upperBound].span.upperBound
  }
}

extension [Range<Int>] {
  /// The ranges in ascending order, with overlapping ones merged.
  var merged: [Range<Int>] {
    var result: [Range<Int>] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
