/// A reference to a figure in an author's text, instead of the figure itself: `${PI2.ytd}`.
package struct FigureReference: Hashable, Sendable {
  /// Which figure of the indicator.
  package enum Figure: Hashable, Sendable {
    /// The figure that progress is counted from.
    case baseline
    /// The actual of the paper's period, or of the named one.
    case actual(ReportingPeriod?)
    case yearToDate
    /// The target of the year of the paper's period, or of the named period.
    case target(ReportingPeriod?)
    /// The status against the target, in words.
    case status
    /// The Direction of travel, in words.
    case travel
    /// The figure of a comparator, by the comparator's id: for the latest stated period, or for the
    /// named one.
    case comparator(String, ReportingPeriod?)
  }

  /// The id of the indicator.
  package let indicator: String
  package let figure: Figure

  /// The names of the figures that every indicator has.
  package static let names = ["baseline", "actual", "ytd", "target", "status", "travel"]

  /// Parses the text between `${` and `}`.
  package init(parsing text: String) throws(FigureReferenceError) {
    guard let dot = text.firstIndex(of: ".") else { throw .form(typed: text) }
    indicator = String(text[..<dot])
    let rest = text[text.index(after: dot)...].split(separator: " ", maxSplits: 1)
    guard let name = rest.first, !indicator.isEmpty, indicator.allSatisfy({ !$0.isWhitespace })
    else { throw .form(typed: text) }
    var period: ReportingPeriod?
    if rest.count == 2 {
      do throws(ReportingPeriodError) {
        period = try ReportingPeriod(parsing: rest[1])
      } catch {
        throw .period(error)
      }
    }
    switch name {
    case "actual": figure = .actual(period)
    case "target": figure = .target(period)
    case "baseline", "ytd", "year-to-date", "status", "travel":
      guard period == nil else { throw .noPeriod(name: String(name)) }
      figure =
        switch name {
        case "baseline": .baseline
        case "status": .status
        case "travel": .travel
        default: .yearToDate
        }
    default: figure = .comparator(String(name), period)
    }
  }
}

/// Why the text between `${` and `}` is not a reference to a figure.
package enum FigureReferenceError: Error, Hashable, Sendable {
  case form(typed: String)
  /// `ytd`, `baseline`, `status` and `travel` always refer to the paper's period, so no period may
  /// be named.
  case noPeriod(name: String)
  case period(ReportingPeriodError)

  /// The headline of a diagnostic.
  package var message: String {
    switch self {
    case .form(let typed): "'\(typed)' does not name a figure of an indicator"
    case .noPeriod(let name): "'\(name)' is that of the paper's period, and takes no other"
    case .period(let error): error.message
    }
  }

  /// How to correct it; nil if that is not known.
  package var help: String? {
    switch self {
    case .form: "write for example '${PI2.ytd}' or '${PI2.target 2018/19}'; '\\${' for the signs"
    case .noPeriod: "write for example '${PI2.actual 2016/17}'"
    case .period(let error): error.help
    }
  }
}
