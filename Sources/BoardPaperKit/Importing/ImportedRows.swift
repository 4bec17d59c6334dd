package import PaperModel
import PaperRender
package import PaperSource

/// Imported figures as rows of a CSV file.
package struct ImportedRows {
  /// The columns of a new file.
  private static let columns = [
    "indicator", "measure", "period", "area", "group", "value", "lower", "upper", "denominator",
    "compared", "trend", "note", "source", "supplied-by", "supplied-on", "state",
  ]

  private let source: String?
  private let suppliedOn: CalendarDate?

  /// - Parameters:
  ///   - source: where the figures come from; nil for Fingertips with the number of the indicator.
  ///   - suppliedOn: the day on which they were downloaded; nil if it is not stated.
  package init(source: String?, suppliedOn: CalendarDate?) {
    self.source = source
    self.suppliedOn = suppliedOn
  }

  /// A whole new file.
  package func file(_ figures: [ImportedFigure]) -> String {
    CSVText.text([Self.columns]) + rows(figures, columns: Self.columns, lineEnd: "\n")
  }

  /// A file with figures added to its end.
  package func adding(_ figures: [ImportedFigure], to bytes: [UInt8]) -> [UInt8] {
    let used = Set(figures.flatMap { fields($0).filter { !$0.value.isEmpty }.keys })
    let addition = CSVAddition(to: bytes, columns: Self.columns.filter(used.contains))
    return addition.bytes(
      adding: rows(figures, columns: addition.columns, lineEnd: addition.lineEnd))
  }

  private func rows(
    _ figures: [ImportedFigure], columns: [String], lineEnd: String
  ) -> String {
    CSVText.text(
      figures.lazy.map { figure in
        let fields = fields(figure)
        return columns.map { fields[$0] ?? "" }
      }, lineEnd: lineEnd)
  }

  private func fields(_ figure: ImportedFigure) -> [String: String] {
    [
      "indicator": figure.indicator, "measure": Measure.actual.rawValue,
      "period": figure.typedPeriod, "area": figure.population.area ?? "",
      "group": figure.population.group ?? "", "value": figure.value.typed,
      "lower": figure.limits?.lower.typed ?? "", "upper": figure.limits?.upper.typed ?? "",
      "denominator": figure.denominator?.description ?? "",
      "compared": figure.compared?.rawValue ?? "", "trend": figure.trend?.rawValue ?? "",
      "note": figure.note ?? "", "source": source ?? "Fingertips, indicator \(figure.fingertips)",
      "supplied-on": suppliedOn?.description ?? "",
    ]
  }
}
