import PaperCompose
import PaperMarkup
import PaperModel

/// A number in a sentence, typed or looked up, with how exactly it is stated.
struct ClaimedNumber {
  let value: FigureValue
  let number: ExactDecimal
  /// The unit that it states; nil for none.
  let unit: FigureUnit?
  /// The number as readers see it.
  let shown: String
  /// The indices of its words in the line.
  let words: ClosedRange<Int>

  var isPercent: Bool { unit == .percent }

  /// What it may have been before it was rounded to the digits that are shown. A whole number of things
  /// is exact; a percentage never is.
  var interval: ClosedRange<Double> {
    let half = value.lastDigit / 2
    return (number.nearestDouble - half)...(number.nearestDouble + half)
  }

  /// The same for a number that may have been rounded up, down or to the nearest.
  var widened: ClosedRange<Double> {
    (number.nearestDouble - value.lastDigit)...(number.nearestDouble + value.lastDigit)
  }
}

extension FigureValue {
  /// The value of one unit of the last digit that is shown; 0 for an exact number, and for what is no number.
  var lastDigit: Double {
    guard let number else { return 0 }
    let shown = typed.filter { $0 != "," && $0 != "£" }
      .prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let places = shown.firstIndex(of: ".").map { shown[$0...].count - 1 } ?? 0
    guard let digits = Double(shown), digits > 0 else { return 0 }
    let multiplier = number.nearestDouble / digits
    guard places > 0 || statedUnit == .percent || multiplier > 1.5 else { return 0 }
    return (0..<places).reduce(multiplier) { size, _ in size / 10 }
  }
}

/// Reads the numbers of a line, those typed and those that the program looks up.
struct ClaimedNumbers {
  let line: ProseLine
  /// The figures that the texts of the document see; nil where they see none.
  let figures: FigureBook?

  /// The number that begins with a word; nil for years, ordinals, times of day and what is no number.
  func number(at index: Int) -> ClaimedNumber? {
    guard line.words.indices.contains(index) else { return nil }
    let word = line.words[index]
    if let asked = line.figures.first(where: { word.span.contains($0.offset) })?.reference {
      guard let text = try? figures?.text(for: asked.value) else { return nil }
      return number(parsing: text, index...index)
    }
    guard let first = word.text.utf8.first, first.isDigit || word.text.first == "£" else {
      return nil
    }
    var last = index
    var text = String(word.text)
    if follows(index, "per"), follows(index + 1, "cent") {
      (text, last) = (text + " per cent", index + 2)
    } else if let scale = Self.scales.first(where: { follows(index, $0) }) {
      (text, last) = (text + " " + scale, index + 1)
    } else if ["am", "pm", "o'clock"].contains(where: { follows(index, $0) }) {
      return nil
    }
    return number(parsing: text, index...last)
  }

  /// The first word of the number that ends with a word, with it.
  func number(endingAt index: Int) -> ClaimedNumber? {
    (max(0, index - 2)...max(0, index)).lazy.compactMap { number(at: $0) }
      .first { $0.words.upperBound == index }
  }

  private static let scales = ["percent", "thousand", "million", "billion"]

  private func follows(_ index: Int, _ word: String) -> Bool {
    line.key(index + 1) == word && line.follows(index + 1)
  }

  private func number(parsing text: String, _ words: ClosedRange<Int>) -> ClaimedNumber? {
    let value = FigureValue(parsing: text)
    guard case .number(let number, let unit, nil) = value.content,
      !(unit == nil && number.isYear && !text.contains(","))
    else { return nil }
    return ClaimedNumber(value: value, number: number, unit: unit, shown: text, words: words)
  }
}
