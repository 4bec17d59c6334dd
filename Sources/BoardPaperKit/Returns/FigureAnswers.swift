import PaperCompose
import PaperMarkup
import PaperModel
import PaperSource

/// The figures of a return.
struct FigureAnswers {
  let indicator: Indicator
  let set: IndicatorSet
  let period: ReportingPeriod
  /// Who returned them.
  let partner: String

  /// Takes in what was filled in in a row.
  func take(_ row: FilledReturn.Row, into answers: inout ReturnAnswers) {
    let note = row.entries[.note].map { $0.text.singleSpaced } ?? ""
    let given: [(Measure, FilledReturn.Field)] = [
      (Measure.actual, row.entries[.figure]), (.yearToDate, row.entries[.yearToDate]),
    ].compactMap { measure, field in field.map { (measure, $0) } }
    guard !given.isEmpty else {
      if !note.isEmpty { takeNote(note, row, &answers) }
      return
    }
    for (number, (measure, field)) in given.enumerated() {
      guard let value = value(field, &answers) else { continue }
      answers.answered.insert(row.id)
      switch comparison(of: value, measure) {
      case .same: answers.known += 1
      case .other(let there):
        answers.report(
          "differing-return",
          "'\(field.text)' differs from the figure of \(indicator.id.value) for \(period) that is there",
          at: field.range,
          help: "agree which is right: a later figure is a new row with its own 'supplied-on'",
          notes: [.init("which says '\(there.value.typed)'", at: there.range)])
      case .new:
        answers.figures.append(
          NewFigure(
            set: set, indicator: indicator.id.value, measure: measure, period: period,
            value: value.typed, note: number == 0 ? note : "", suppliedBy: partner))
      }
    }
  }

  /// A note without a figure: a row with an empty value, so that the figure is still awaited.
  private func takeNote(
    _ note: String, _ row: FilledReturn.Row, _ answers: inout ReturnAnswers
  ) {
    let there = set.record.inForce(indicator.id.value, .actual, period)
    if let there, there.note.map(\.singleSpaced) == note {
      answers.known += 1
    } else if there == nil {
      answers.figures.append(
        NewFigure(
          set: set, indicator: indicator.id.value, measure: .actual, period: period, value: "",
          note: note, suppliedBy: partner))
    } else {
      answers.report(
        "differing-return", as: .warning,
        "the note is not taken in, since there is a figure without it",
        at: row.entries[.note]?.range ?? row.range)
    }
  }

  // MARK: - Values

  /// The figure that was typed; nil after a report, where it does not fit the indicator.
  private func value(
    _ field: FilledReturn.Field, _ answers: inout ReturnAnswers
  ) -> FigureValue? {
    let value = FigureValue(parsing: Self.written(field.text, in: indicator.unit))
    if let misfit = value.misfit(with: indicator.unit) {
      answers.report("wrong-entry", misfit.message, at: field.range, help: misfit.help)
      return nil
    }
    if indicator.unit == .count, let number = value.number, number.isNegative {
      answers.report(
        "wrong-entry", "'\(field.text)' is below nought, and the unit is count", at: field.range,
        help: "write '[x]' where there is no figure")
      return nil
    }
    return value
  }

  /// A plain number as it is to be printed: with commas and, in pounds, with `£`.
  private static func written(_ text: String, in unit: FigureUnit) -> String {
    guard text.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }),
      let number = ExactDecimal(parsing: text)
    else { return text }
    switch unit {
    case .count: return number.formatted(grouping: ",")
    case .currency: return "£" + number.formatted(grouping: ",")
    case .percent, .rate, .milestone: return text
    }
  }

  private enum Comparison {
    case new
    case same
    case other(Observation)
  }

  private func comparison(of value: FigureValue, _ measure: Measure) -> Comparison {
    let there = set.record.inForce(indicator.id.value, measure, period)
    guard let there, there.value.content != .empty else { return .new }
    let isSame =
      there.value.order(to: value).map { $0 == .equal } ?? (there.value.content == value.content)
    return isSame ? .same : .other(there)
  }
}
