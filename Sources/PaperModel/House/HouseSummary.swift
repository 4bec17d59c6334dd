package import PaperMarkup

/// The words of a house in summaries of how indicators stand, besides those in its templates.
package struct HouseSummary: Sendable {
  /// The raw value is the key in `house.yaml`.
  package enum Word: String, Hashable, Sendable, CaseIterable {
    /// The headers of the tables, and of the columns of the sheet.
    case indicator, status, count, figure, due, target
    case lastYear = "last-year"
    case comparator, corrective
    /// The headers of the table of changes.
    case before, now
    case statusChange = "status-change"
    case targetChange = "target-change"
    /// Printed where nobody reported what is being done.
    case noCorrective = "no-corrective"
  }

  /// The words that are templates; the raw value is the key in `house.yaml`.
  package enum Line: String, Hashable, Sendable, CaseIterable {
    /// A figure with what it is of: a period, or somebody else.
    case figureOf = "figure-of"
    /// What was before and what is now.
    case moved
    /// What the last paper had, and what is known of it now.
    case revised
    /// The same for the target of a period.
    case movedTarget = "moved-target"
  }

  private let words: [Word: String]
  private let lines: [Line: LineTemplate]

  package init(words: [Word: String] = [:], lines: [Line: LineTemplate] = [:]) {
    self.words = words
    self.lines = lines
  }

  /// No words at all, for a house that states none.
  package static let none = HouseSummary()

  /// Whether no word is missing.
  package var isComplete: Bool {
    words.count == Word.allCases.count && lines.count == Line.allCases.count
  }

  /// These words, and of what is missing those of another house.
  package func completed(by other: HouseSummary) -> HouseSummary {
    HouseSummary(
      words: words.merging(other.words) { own, _ in own },
      lines: lines.merging(other.lines) { own, _ in own })
  }

  package func word(_ word: Word) -> String { words[word] ?? "" }

  /// A figure with what it is of: `151 (Q2 17/18)`.
  package func figure(_ figure: String, of what: String) -> String {
    lines[.figureOf]?.fill(Self.figureOf, of: (figure, what)).plainText ?? ""
  }

  /// What was before and what is now: `Green, now Red`.
  package func moved(from before: String, to now: String) -> String {
    lines[.moved]?.fill(Self.moved, of: (before, now)).plainText ?? ""
  }

  /// A figure of the last paper that was revised: `558 (now 560)`.
  package func revised(_ before: String, to now: String) -> String {
    lines[.revised]?.fill(Self.moved, of: (before, now)).plainText ?? ""
  }

  /// A target that was moved: `17/18: 452, now 400`.
  package func target(of period: String, from before: String, to now: String) -> String {
    lines[.movedTarget]?.fill(Self.movedTarget, of: (period, before, now)).plainText ?? ""
  }

  package static let figureOf = Record<(figure: String, what: String)>(
    "summary-figure",
    [
      .text("figure", "The figure.") { $0.figure },
      .text("of", "Its period, or whose it is.") { $0.what },
    ])

  package static let moved = Record<(before: String, now: String)>(
    "summary-change",
    [
      .text("before", "What the last paper had.") { $0.before },
      .text("now", "What it is now.") { $0.now },
    ])

  package static let movedTarget = Record<(period: String, before: String, now: String)>(
    "summary-target",
    [
      .text("period", "The period of the target.") { $0.period },
      .text("before", "The target before.") { $0.before },
      .text("now", "The target now.") { $0.now },
    ])
}
