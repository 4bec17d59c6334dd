package import PaperModel
import PaperRender
package import PaperSource

/// Imported figures as rows of a CSV file.
package struct ImportedRows {
  /// The columns of a new file.
  private enum Column: String, CaseIterable {
    case indicator, measure, period, area, group, value, lower, upper, denominator, compared, trend
    case note, source
    case suppliedBy = "supplied-by"
    case suppliedOn = "supplied-on"
    case state
  }

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
    CSVText.text([Column.allCases.map(\.rawValue)]) + CSVText.text(figures.lazy.map(row))
  }

  /// A file with figures added to its end.
  package func adding(_ figures: [ImportedFigure], to bytes: [UInt8]) -> [UInt8] {
    RowAddition(
      columns: Column.allCases.map(\.rawValue), rows: figures.map(row)
    ).bytes(addedTo: bytes)
  }

  private func row(_ figure: ImportedFigure) -> [String] {
    Column.allCases.map { field($0, of: figure) }
  }

  private func field(_ column: Column, of figure: ImportedFigure) -> String {
    switch column {
    case .indicator: figure.indicator
    case .measure: Measure.actual.rawValue
    case .period: figure.typedPeriod
    case .area: figure.population.area ?? ""
    case .group: figure.population.group ?? ""
    case .value: figure.value.typed
    case .lower: figure.limits?.lower.typed ?? ""
    case .upper: figure.limits?.upper.typed ?? ""
    case .denominator: figure.denominator?.description ?? ""
    case .compared: figure.compared?.rawValue ?? ""
    case .trend: figure.trend?.rawValue ?? ""
    case .note: figure.note ?? ""
    case .source: source ?? "Fingertips indicator \(figure.fingertips)"
    case .suppliedOn: suppliedOn?.description ?? ""
    case .suppliedBy, .state: ""
    }
  }
}
