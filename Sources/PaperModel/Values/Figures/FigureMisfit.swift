/// Why a value does not fit the unit of its indicator.
package enum FigureMisfit: Hashable, Sendable {
  /// Words instead of a number.
  case words(typed: String, unit: FigureUnit)
  /// A number instead of words.
  case number(typed: String)
  /// A number without a % sign for an indicator in percent: 0.068 may mean 6.8%.
  case noPercentSign(typed: String)
  /// A cell that states a different unit from the indicator's.
  case otherUnit(typed: String, stated: FigureUnit, unit: FigureUnit)
  /// A count that is not a whole number.
  case notWhole(typed: String)
  /// A decimal comma; `mended` is the number with a decimal point.
  case decimalComma(typed: String, mended: String)
  /// More digits than a number may have.
  case tooLong(typed: String)
  /// An error value that a spreadsheet shows instead of a result.
  case spreadsheetError(typed: String)
  /// A sign that refers to a note, as in `8*`: the note is unknown, and workbooks must not contain
  /// such signs.
  case noteSign(typed: String)

  /// The headline of a diagnostic.
  package var message: String {
    switch self {
    case .words(let typed, let unit): "\(echo(typed)) is words, and the unit is \(unit.rawValue)"
    case .number(let typed): "\(echo(typed)) is a number, and a milestone is told in words"
    case .noPercentSign(let typed): "\(echo(typed)) has no % sign, and the unit is percent"
    case .otherUnit(let typed, let stated, let unit):
      "\(echo(typed)) is in \(stated.rawValue), and the unit is \(unit.rawValue)"
    case .notWhole(let typed): "\(echo(typed)) is not a whole number, and the unit is count"
    case .decimalComma(let typed, _): "\(echo(typed)) has a comma where English has a point"
    case .tooLong(let typed):
      "\(echo(typed)) is too long: a number has at most \(ExactDecimal.mostDigits) digits"
    case .spreadsheetError(let typed): "\(echo(typed)) is an error of a spreadsheet"
    case .noteSign(let typed): "\(echo(typed)) marks a note by a sign"
    }
  }

  /// How to correct it; nil if that is not known.
  package var help: String? {
    switch self {
    case .words:
      "write the number first, [x] when there is none yet, or [z] when there can be none"
    case .noPercentSign: "write the % sign after the number, as in 6.8%"
    case .decimalComma(_, let mended): "write \(mended)"
    case .tooLong: "write it with fewer digits, or in millions as in £1.2 million"
    case .spreadsheetError: SpreadsheetError.help
    case .noteSign:
      "write it without the sign, and say in a note what the sign means; '[c]' is for what is "
        + "confidential, '[x]' for what is not available"
    case .number, .otherUnit, .notWhole: nil
    }
  }
}

extension FigureValue {
  /// Why the value does not fit the unit; nil if it does.
  ///
  /// Empty cells and codes such as `[x]` fit every unit, words only milestones. A number that
  /// states no unit fits all other units except percent. A ratio counts as a percentage.
  package func misfit(with unit: FigureUnit) -> FigureMisfit? {
    if SpreadsheetError.isSign(typed) { return .spreadsheetError(typed: typed) }
    if hasNoteSign { return .noteSign(typed: typed) }
    switch (content, unit) {
    case (.empty, _), (.shorthand, _), (.words, .milestone): return nil
    case (.words, _):
      if let mended = DecimalComma.mended(typed) {
        return .decimalComma(typed: typed, mended: mended)
      }
      return LongNumber.isStated(in: typed)
        ? .tooLong(typed: typed) : .words(typed: typed, unit: unit)
    case (_, .milestone): return .number(typed: typed)
    case (.number, _), (.ratio, _), (.bound, _), (.range, _): break
    }
    if let stated = statedUnit {
      return stated == unit ? nil : .otherUnit(typed: typed, stated: stated, unit: unit)
    }
    if unit == .percent { return .noPercentSign(typed: typed) }
    if unit == .count, let number, !number.isWhole { return .notWhole(typed: typed) }
    return nil
  }

  /// Whether the text begins or ends with a sign that refers to a note.
  private var hasNoteSign: Bool {
    [typed.unicodeScalars.first, typed.unicodeScalars.last].contains { sign in
      sign.map { "*†‡§".unicodeScalars.contains($0) } ?? false
    }
  }
}
