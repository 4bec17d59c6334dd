/// A figure that an author's text asks for instead of stating it: `${PI2.ytd}`.
package struct FigureReference: Hashable, Sendable {
  /// Which figure of the indicator.
  package enum Figure: Hashable, Sendable {
    /// The figure that progress is counted from.
    case baseline
    /// Of the paper's period, or of the one named.
    case actual(ReportingPeriod?)
    case yearToDate
    /// Of the year of the paper's period, or of the one named.
    case target(ReportingPeriod?)
    /// The status against the target, in words.
    case status
    /// The direction of travel, in words.
    case travel
    /// What it is compared with, by the comparator's id: of the last period stated, or of the one
    /// named.
    case comparator(String, ReportingPeriod?)
  }

  /// The id of the indicator.
  package let indicator: String
  package let figure: Figure

  /// The words for figures that every indicator has.
  package static let names = ["baseline", "actual", "ytd", "target", "status", "travel"]

  /// Reads what stands between `${` and `}`.
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

/// Why a text between `${` and `}` asks for no figure.
package enum FigureReferenceError: Error, Hashable, Sendable {
  case form(typed: String)
  /// `ytd`, `baseline`, `status` and `travel` are those of the paper's period.
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

  /// How to mend it.
  package var help: String? {
    switch self {
    case .form: "write for example '${PI2.ytd}' or '${PI2.target 2018/19}'; '\\${' for the signs"
    case .noPeriod: "write for example '${PI2.actual 2016/17}'"
    case .period(let error): error.help
    }
  }
}
