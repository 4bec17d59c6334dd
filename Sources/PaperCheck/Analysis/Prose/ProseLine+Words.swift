extension StringProtocol {
  /// The text in lower case and with straight apostrophes, in which words are compared.
  var folded: String {
    let lower = lowercased()
    return lower.utf8.contains { $0 >= 0x80 } ? lower.replacing("\u{2019}", with: "'") : lower
  }

  /// Whether it begins in a capital letter.
  var isCapitalised: Bool {
    guard let byte = utf8.first else { return false }
    return byte < 0x80 ? (0x41...0x5A).contains(byte) : first?.isUppercase == true
  }
}

extension ProseLine {
  /// A word in lower case, with straight apostrophes; empty where there is none of that index.
  func key(_ index: Int) -> String { folded.indices.contains(index) ? folded[index] : "" }

  /// What stands between a word and the one before it, or the start of the line.
  func gap(before index: Int) -> Substring {
    let start = index == 0 ? text.startIndex : words[index - 1].text.endIndex
    return text[start..<words[index].text.startIndex]
  }

  /// What stands between a word and the one behind it, or the end of the line.
  func gap(after index: Int) -> Substring {
    let end = index + 1 < words.count ? words[index + 1].text.startIndex : text.endIndex
    return text[words[index].text.endIndex..<end]
  }

  /// Whether nothing but white space stands before a word and behind the one before it.
  func follows(_ index: Int) -> Bool {
    index > 0 && gap(before: index).utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A }
  }

  /// Whether a word begins a sentence, so that its capital says nothing.
  func startsSentence(_ index: Int) -> Bool {
    index == 0
      || gap(before: index).contains { !($0.isWhitespace || $0 == "," || $0 == "(" || $0 == "&") }
  }

  /// Whether a word is written in a language, and no part of an address or of what is shown as
  /// typed.
  func isLanguage(_ index: Int) -> Bool { isLanguage(words[index].span) }

  /// Whether no part of a stretch is one of an address or of what is shown as typed.
  func isLanguage(_ span: Range<Int>) -> Bool {
    guard !strange.isEmpty else { return true }
    let next = strange.firstOfSorted(where: { $0.upperBound > span.lowerBound })
    return next == strange.count || strange[next].lowerBound >= span.upperBound
  }

  /// The stretch from one word to another.
  func span(_ words: ClosedRange<Int>) -> Range<Int> {
    self.words[words.lowerBound].span.lowerBound..<self.words[words.upperBound].span.upperBound
  }
}

extension [Range<Int>] {
  /// The ranges in order, with those that overlap made one.
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

extension Array {
  /// The index of the first element of which something holds, where it holds of all behind that;
  /// their number where it holds of none.
  func firstOfSorted(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
