import PaperModel

extension Rule {
  /// Finds cells with more than a number, which a spreadsheet cannot read as a number.
  static let qualifiedNumber = ofIndicators(
    "qualified-number", .note,
    page: Page(
      finds: "Words, or a second number, after the number in a cell of figures.",
      why:
        "In the tables one cell then says something else than its neighbours, and a second number beside the first is compared with nothing. What has to be said of a figure reads better as a note.",
      example: "PI10,baseline,2015/16,\"6.8% (15,010)\"",
      instead:
        "indicator,measure,period,value,note\nPI10,baseline,2015/16,6.8%,15010 people",
      doubt:
        "Often right to leave as it is, where the words are short and every reader needs them. Codes such as `[p]`, `per 100,000`, and what is said of a target are left alone."
    )
  ) { indicator, figures, _ in
    figures.rows(of: indicator).compactMap { row in
      guard let text = row.value.qualifyingWords, row.strayPeriod(of: indicator) == nil else {
        return nil
      }
      let isNumber = text.unicodeScalars.contains { ("0"..."9").contains($0) }
      return Finding(
        isNumber
          ? "'\(text)' is a second figure after the number" : "'\(text)' comes after the number",
        at: row.range, help: "state it in the column 'note', or what is to be printed in 'shown-as'"
      )
    }
  }
}

extension FigureValue {
  /// The words after the number, apart from codes and the denominator of a rate; nil if there are
  /// none.
  fileprivate var qualifyingWords: String? {
    let qualifier: Qualifier?
    switch content {
    case .number(_, _, let behind), .ratio(_, let behind), .bound(_, _, _, let behind):
      qualifier = behind
    case .range, .shorthand, .words, .empty: qualifier = nil
    }
    guard let qualifier, qualifier.rateBase == nil else { return nil }
    let codes = qualifier.shorthand.map(\.description).joined()
    let text = qualifier.text.filter { !$0.isWhitespace && $0 != "*" }
    return text.isEmpty || text == codes ? nil : String(qualifier.text.prefix(60))
  }
}
