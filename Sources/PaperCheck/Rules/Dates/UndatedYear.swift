import PaperModel

extension Rule {
  /// Finds years in frameworks that only the reader's calendar tells.
  static let undatedYear = ofProse(
    "undated-year", .warning, in: .dates,
    page: Page(
      finds:
        "The text of a framework says \"last year\", \"this year\" or \"next year\" without the year.",
      why: """
        A framework is read for a year and copied into the next edition, and the words then mean another \
        year than the author did.
        """,
      example: "Last year 20.3% of households were in fuel poverty.",
      instead: "In 2020 20.3% of households were in fuel poverty.",
      doubt: """
        A year in the same sentence is enough: "last year (2022)". Quotations are found too; allow the \
        rule there.
        """
    )
  ) { line, checked in
    guard checked.frameworkFiles.contains(line.document) else { return [] }
    return line.words.indices.dropFirst().compactMap { index in
      guard line.key(index) == "year", line.follows(index),
        ["last", "this", "next", "previous"].contains(line.key(index - 1)),
        !line.namesYear(around: index)
      else { return nil }
      let span = line.span(index - 1...index)
      return Finding(
        "'\(line.text(span))' does not say which year", at: line.range(span),
        help: "write the year, such as '2022' or '2022/23'")
    }
  }
}

extension ProseLine {
  /// Whether the sentence around a word names a year.
  fileprivate func namesYear(around index: Int) -> Bool {
    func isYear(_ index: Int) -> Bool {
      let word = words[index].text.utf8
      return word.count >= 4 && (word.starts(with: "19".utf8) || word.starts(with: "20".utf8))
        && word.prefix(4).allSatisfy { (0x30...0x39).contains($0) }
    }
    var first = index
    while first > words.startIndex, !startsSentence(first), index - first < 30 { first -= 1 }
    return words.indices[first...].prefix(60).prefix { $0 <= index || !startsSentence($0) }
      .contains(where: isYear)
  }
}
