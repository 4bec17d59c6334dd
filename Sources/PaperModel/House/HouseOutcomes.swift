package import PaperMarkup

/// The words of a house for figures of several areas and groups, and for the gaps between them.
package struct HouseOutcomes: Sendable {
  /// The raw value is the key in `house.yaml`.
  package enum Word: String, Hashable, Sendable, CaseIterable {
    /// The name of the board's own area where the indicators do not state it.
    case ownArea = "own-area"
    /// The name of a population that is no group.
    case everybody
    /// The headers of the table of areas and groups, and of the columns of workbooks.
    case population, period, figure, limits, lower, upper, compared, trend
    /// The headers of the table of gaps.
    case gap, absolute, relative
    case worseOff = "worse-off"
    case change
    /// Which of two is worse off where their figures are the same.
    case neither
  }

  /// The words that are templates; the raw value is the key in `house.yaml`.
  package enum Line: String, Hashable, Sendable, CaseIterable {
    /// The two limits of a figure or a gap.
    case interval
    /// A gap between percentages.
    case points
    /// The name of a gap between two populations.
    case pair
    /// The name of a group in another area.
    case groupInArea = "group-in-area"
    /// The name of a slope index, and the names of its two ends.
    case slope
    case slopeMost = "slope-most"
    case slopeLeast = "slope-least"
    /// How a gap has changed, and since when.
    case since
    /// The captions of the tables.
    case areasCaption = "areas-caption"
    case gapsCaption = "gaps-caption"
  }

  private let compared: [ComparedWord: String]
  private let trends: [RecentTrend: String]
  private let changes: [GapChange: String]
  private let words: [Word: String]
  private let lines: [Line: LineTemplate]

  package init(
    compared: [ComparedWord: String] = [:], trends: [RecentTrend: String] = [:],
    changes: [GapChange: String] = [:], words: [Word: String] = [:],
    lines: [Line: LineTemplate] = [:]
  ) {
    self.compared = compared
    self.trends = trends
    self.changes = changes
    self.words = words
    self.lines = lines
  }

  /// No words at all, for a house that states none.
  package static let none = HouseOutcomes()

  package func word(_ compared: ComparedWord) -> String { self.compared[compared] ?? "" }
  package func word(_ trend: RecentTrend) -> String { trends[trend] ?? "" }
  package func word(_ change: GapChange) -> String { changes[change] ?? "" }
  package func word(_ word: Word) -> String { words[word] ?? "" }

  /// Whether no word is missing.
  package var isComplete: Bool {
    compared.count == ComparedWord.allCases.count && trends.count == RecentTrend.allCases.count
      && changes.count == GapChange.allCases.count && words.count == Word.allCases.count
      && lines.count == Line.allCases.count
  }

  /// These words, and of what is missing those of another house.
  package func completed(by other: HouseOutcomes) -> HouseOutcomes {
    HouseOutcomes(
      compared: compared.merging(other.compared) { own, _ in own },
      trends: trends.merging(other.trends) { own, _ in own },
      changes: changes.merging(other.changes) { own, _ in own },
      words: words.merging(other.words) { own, _ in own },
      lines: lines.merging(other.lines) { own, _ in own })
  }

  private func text<Subject>(
    _ line: Line, _ record: Record<Subject>, of subject: Subject
  ) -> String {
    lines[line]?.fill(record, of: subject).plainText ?? ""
  }
}

// MARK: - Sentences

extension HouseOutcomes {
  /// Two limits: `78.1 to 79.4`.
  package func interval(_ limits: ConfidenceLimits) -> String {
    text(.interval, Self.interval, of: (limits.lower.typed, limits.upper.typed))
  }

  /// The two limits of a gap, beside its size: `8.2 to 13.1`, `-£50 to £1,200`.
  package func interval(
    _ limits: (lower: ExactDecimal, upper: ExactDecimal), in unit: FigureUnit
  ) -> String {
    let sign = unit == .currency ? "£" : ""
    func written(_ number: ExactDecimal) -> String {
      (number.isNegative ? "-" : "") + sign + number.magnitude.formatted(grouping: ",")
    }
    return text(.interval, Self.interval, of: (written(limits.lower), written(limits.upper)))
  }

  /// The size of a gap, or a limit of it, in the unit of its indicator: `10.7`, `4.4 percentage points`,
  /// `£1,200`.
  package func size(_ number: ExactDecimal, in unit: FigureUnit) -> String {
    let digits = number.formatted(grouping: ",")
    switch unit {
    case .percent: return text(.points, Self.points, of: digits)
    case .currency:
      return (number.isNegative ? "-£" : "£") + number.magnitude.formatted(grouping: ",")
    case .count, .rate, .milestone: return digits
    }
  }

  /// The name of a gap between two populations.
  package func pair(_ first: String, _ second: String) -> String {
    text(.pair, Self.pair, of: (first, second))
  }

  /// The name of a group in an area.
  package func group(_ group: String, in area: String) -> String {
    text(.groupInArea, Self.groupInArea, of: (group, area))
  }

  /// The name of a slope index over a scale, and those of its ends.
  package func slope(over scale: String) -> (name: String, most: String, least: String) {
    (
      text(.slope, Self.scale, of: scale), text(.slopeMost, Self.scale, of: scale),
      text(.slopeLeast, Self.scale, of: scale)
    )
  }

  /// How a gap has changed since an earlier period, in which it was of a size.
  package func change(_ change: GapChange, since period: String, from size: String) -> String {
    text(.since, Self.since, of: (word(change), period, size))
  }

  /// The captions of the table of areas and groups, and of the table of gaps.
  package func captions(of title: String) -> (areas: String, gaps: String) {
    (
      text(.areasCaption, Self.caption, of: title), text(.gapsCaption, Self.caption, of: title)
    )
  }
}

// MARK: - The names in the templates

extension HouseOutcomes {
  package static let interval = Record<(lower: String, upper: String)>(
    "interval",
    [
      .text("lower", "The lower 95% confidence limit.") { $0.lower },
      .text("upper", "The upper 95% confidence limit.") { $0.upper },
    ])

  package static let points = Record<String>(
    "points", [.text("number", "The difference of two percentages.") { $0 }])

  package static let pair = Record<(first: String, second: String)>(
    "pair",
    [
      .text("first", "The first of the two.") { $0.first },
      .text("second", "The second of the two.") { $0.second },
    ])

  package static let groupInArea = Record<(group: String, area: String)>(
    "group-in-area",
    [
      .text("group", "The group.") { $0.group },
      .text("area", "The area.") { $0.area },
    ])

  package static let scale = Record<String>(
    "scale", [.text("scale", "What the groups are called together.") { $0 }])

  package static let since = Record<(change: String, period: String, size: String)>(
    "since",
    [
      .text("change", "How the gap has changed, such as `Narrowed`.") { $0.change },
      .text("period", "The earlier period.") { $0.period },
      .text("size", "The gap in the earlier period.") { $0.size },
    ])

  package static let caption = Record<String>(
    "outcome-caption", [.text("indicator", "The indicator where it is named.") { $0 }])
}
