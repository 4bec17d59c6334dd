package import PaperMarkup

/// The words of a house in charts of indicators, besides the labels of its columns.
package struct HouseCharts: Sendable {
  /// The words that are templates; the raw value is the key in `house.yaml`.
  package enum Line: String, Hashable, Sendable, CaseIterable {
    /// The label of the part of a target that is due by the end of a period.
    case due
    /// What the numbers at the axis are.
    case scale
  }

  private let lines: [Line: LineTemplate]
  /// Whether charts of papers have numbers, and names by which texts refer to them.
  package let areNumbered: Bool

  package init(lines: [Line: LineTemplate] = [:], areNumbered: Bool = false) {
    self.lines = lines
    self.areNumbered = areNumbered
  }

  /// No words at all, for a house that states none.
  package static let none = HouseCharts()

  /// Whether no word is missing.
  package var isComplete: Bool { lines.count == Line.allCases.count }

  /// These words, and of what is missing those of another house.
  package func completed(by other: HouseCharts) -> HouseCharts {
    HouseCharts(
      lines: lines.merging(other.lines) { own, _ in own }, areNumbered: areNumbered)
  }

  /// The label of what is due by the end of a period: `Due by Q2 17/18`.
  package func due(by period: String) -> String {
    lines[.due]?.fill(Self.due, of: period).plainText ?? ""
  }

  /// What the numbers at the axis are: `Number. Higher is better`.
  package func scale(unit: String, better: String?) -> String {
    lines[.scale]?.fill(Self.scale, of: (unit, better)).plainText ?? ""
  }

  package static let due = Record<String>(
    "chart-due", [.text("period", "The period by the end of which it is due.") { $0 }])

  package static let scale = Record<(unit: String, better: String?)>(
    "chart-scale",
    [
      .text("unit", "What the figures are, in the words of the workbook.") { $0.unit },
      .text("better", "Which way is better, in the words of the workbook; none if not stated.") {
        $0.better
      },
    ])
}
