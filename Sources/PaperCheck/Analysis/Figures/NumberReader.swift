import PaperModel

/// Finds the numbers of a sentence that may be figures: not years, ages, times, ranges, parts of a
/// whole, or approximate numbers.
struct NumberReader {
  private let line: ProseLine
  private let tokens: [ProseSentence.Token]

  init(_ line: ProseLine, _ tokens: [ProseSentence.Token]) {
    (self.line, self.tokens) = (line, tokens)
  }

  var numbers: [ProseSentence.Number] {
    tokens.indices.compactMap { number(at: $0) }
  }

  private func number(at index: Int) -> ProseSentence.Number? {
    let word = tokens[index].word
    guard let first = word.text.unicodeScalars.first, ("0"..."9").contains(first) || first == "£",
      word.text.utf8.count <= 24
    else { return nil }
    var text = String(word.text)
    var last = index
    if let next = lowered(index + 1), gap(after: index).allSatisfy(\.isWhitespace) {
      if ["percent", "thousand", "million", "billion"].contains(next) {
        last = index + 1
      } else if next == "per", lowered(index + 2) == "cent" {
        last = index + 2
      }
      for more in tokens[(index + 1)..<(last + 1)] { text += " " + more.lowered }
    }
    let value = FigureValue(parsing: text)
    guard case .number(let number, let unit, nil) = value.content, !number.isNegative,
      !(unit == nil && number.isYear && !text.contains(",")),
      !line.code.contains(where: { $0.overlaps(word.span) }), !isJoined(index, last)
    else { return nil }
    let role = role(of: index, last)
    guard role == .target || !isOther(index, last) else { return nil }
    return ProseSentence.Number(
      index: index, value: value,
      span: word.span.lowerBound..<tokens[last].word.span.upperBound, role: role)
  }

  private func lowered(_ index: Int) -> String? {
    tokens.indices.contains(index) ? tokens[index].lowered : nil
  }

  private func isNumber(_ index: Int) -> Bool {
    lowered(index)?.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? false
  }

  private func gap(after index: Int) -> Substring {
    guard tokens.indices.contains(index + 1) else { return "" }
    return line.gap(after: tokens[index].number)
  }

  /// Whether the number is one end of a range, or a part of a telephone number or a calculation.
  private func isJoined(_ first: Int, _ last: Int) -> Bool {
    func joins(_ gap: Substring, _ other: Int) -> Bool {
      guard isNumber(other) else { return false }
      return gap.allSatisfy { $0.isWhitespace || "-–—/×=".contains($0) }
    }
    return joins(gap(after: last), last + 1) && !isAge(last + 1)
      || first > 0 && joins(gap(after: first - 1), first - 1)
  }

  /// Whether the number is an age, such as `16-24` in `485 16-24 year olds`.
  private func isAge(_ index: Int) -> Bool {
    tokens[index].word.text.contains("-")
  }

  private func role(of index: Int, _ last: Int) -> ProseSentence.Number.Role {
    let near = tokens[max(0, index - 3)..<index]
    if let target = near.lastIndex(where: { ["target", "targets"].contains($0.lowered) }),
      tokens[(target + 1)..<index].allSatisfy({
        Self.links.contains($0.lowered) || $0.lowered.contains("/")
      })
    {
      return .target
    }
    return lowered(last + 1) == "target" ? .target : .figure
  }

  /// Words that may come between "target" and its number.
  private static let links: Set<String> = ["of", "is", "was", "for", "at", "were", "being", "the"]

  /// Whether the words beside the number show that it is not a figure.
  private func isOther(_ index: Int, _ last: Int) -> Bool {
    if let before = lowered(index - 1), Self.openings.contains(before) { return true }
    if let before = lowered(index - 2),
      ["more", "less", "fewer", "further", "up"].contains(before),
      ["than", "to", "of"].contains(lowered(index - 1))
    {
      return true
    }
    if let before = lowered(index - 1), before == "to" || before == "and", isNumber(index - 2),
      lowered(index - 3) != "from"
    {
      return true
    }
    guard let after = lowered(last + 1) else { return false }
    if after == "to", isNumber(last + 2) { return true }
    if Self.closings.contains(after) { return true }
    // "148 of the 200": the number is a part of a group. A percentage of a group is a figure.
    let isPercent = tokens[index].word.text.hasSuffix("%") || last > index
    return after == "of" && !isPercent
  }

  private static let openings: Set<String> = [
    "about", "above", "additional", "aged", "ages", "almost", "approximately", "another",
    "appendix", "around", "before", "below", "between", "by", "circa", "clause", "extra", "figure",
    "first", "form", "from", "further", "item", "last", "least", "minute", "nearly", "next", "no",
    "over", "page", "paragraph", "part", "past", "per", "phase", "priority", "room", "roughly",
    "section", "some", "step", "table", "than", "under", "version", "year",
  ]

  private static let closings: Set<String> = [
    "am", "and", "day", "days", "hour", "hours", "minutes", "month", "months", "or", "other", "pm",
    "quarter", "quarters", "times", "week", "weeks", "year", "years", "year-old", "year-olds",
  ]
}
