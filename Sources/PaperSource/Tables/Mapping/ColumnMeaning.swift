import PaperModel

/// What a column of somebody's own table holds.
enum ColumnMeaning: Hashable, Sendable {
  /// Which figure is in a column.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A figure of the measure that the row states; `actual` where it states none.
    case value
    case baseline, actual, target
    case yearToDate = "year-to-date"
  }

  /// Facts about one figure, and about whom it is, under the names that a CSV file of figures has.
  enum Fact: String, Hashable, Sendable, CaseIterable {
    case shownAs = "shown-as"
    case note, source
    case suppliedBy = "supplied-by"
    case suppliedOn = "supplied-on"
    case state, area, group, lower, upper, denominator, compared, trend
  }

  /// The id or the title of the indicator.
  case indicator
  /// The period of the row; several columns of it are read as one text, as in `2017/18` and `Q1`.
  case period
  case firstDay, lastDay
  /// Whether the figures of the row are baselines, actuals, targets …
  case measure
  case fact(Fact)
  /// A figure: of a period, where one is stated, and of one indicator alone, where its id is.
  case figure(Kind, TablePeriod?, of: String?)
  case ignored
}

extension ColumnMeaning {
  private static let words: [(word: String, meaning: ColumnMeaning)] =
    [
      ("indicator", .indicator), ("period", .period), ("first-day", .firstDay),
      ("last-day", .lastDay), ("measure", .measure), ("ignored", .ignored),
    ] + Fact.allCases.map { ($0.rawValue, .fact($0)) }

  /// The words that are a meaning by themselves, in the order of the documentation.
  static let allWords = words.map(\.word) + Kind.allCases.map(\.rawValue)

  /// Parses `indicator`, `actual`, `target 2017/18`, `actual previous-period`, `value of PI2`; nil for
  /// any other text.
  init?(parsing text: String) {
    let text = TableGrid.line(text)
    if let known = Self.words.first(where: { $0.word == text }) {
      self = known.meaning
      return
    }
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let kind = parts.first.flatMap({ Kind(rawValue: String($0)) }) else { return nil }
    guard parts.count == 2 else {
      self = .figure(kind, nil, of: nil)
      return
    }
    let rest = parts[1]
    if rest.hasPrefix("of ") {
      let id = String(rest.dropFirst(3))
      guard Shape<Placed<String>>.isID(id) else { return nil }
      self = .figure(kind, nil, of: id)
    } else {
      guard let period = TablePeriod(parsing: String(rest)) else { return nil }
      self = .figure(kind, period, of: nil)
    }
  }
}
