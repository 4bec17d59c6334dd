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
    /// named one. Where the indicator has no such comparator, that of the area or group of that id.
    case comparator(String, ReportingPeriod?)
    /// A figure with what is known of it, of the board's own area or of the named populations: of the
    /// latest period, or of the named one.
    case outcome(OutcomeWord, about: [String], ReportingPeriod?)
    /// A gap of the indicator by its id, or the first: in the latest period, or in the named one.
    case gap(GapWord, String?, ReportingPeriod?)
  }

  /// What is asked of a figure.
  package enum OutcomeWord: String, Hashable, Sendable, CaseIterable {
    /// The figure of the paper's period or of the named one, of areas and groups.
    case actual
    /// The latest figure up to the paper's period, and the period that it is of.
    case latest, period
    /// The 95% confidence limits of that figure.
    case lower, upper
    /// How that figure compares with the country's, and the recent trend, in words.
    case compared, trend
  }

  /// What is asked of a gap.
  package enum GapWord: String, Hashable, Sendable, CaseIterable {
    /// Its size.
    case gap
    /// The 95% confidence limits of its size.
    case lower = "gap-lower"
    case upper = "gap-upper"
    /// The one figure as a multiple of the other.
    case ratio = "gap-ratio"
    /// Which population is worse off.
    case worseOff = "gap-worse-off"
    /// How it has changed, in one word.
    case change = "gap-change"
    /// The period that it is of.
    case period = "gap-period"
    /// Its size in the earlier period, and that period.
    case before = "gap-before"
    case periodBefore = "gap-before-period"
  }

  /// Whether it asks for a figure of a stated period, and not for that of the text's.
  package var statesPeriod: Bool {
    switch figure {
    case .baseline, .yearToDate, .status, .travel: false
    case .actual(let period), .target(let period), .comparator(_, let period),
      .outcome(_, _, let period), .gap(_, _, let period):
      period != nil
    }
  }

  /// The id of the indicator.
  package let indicator: String
  package let figure: Figure

  /// The names of the figures that every indicator has.
  package static let names =
    ["baseline", "actual", "ytd", "target", "status", "travel"]
    + OutcomeWord.allCases.map(\.rawValue).filter { $0 != OutcomeWord.actual.rawValue }
    + GapWord.allCases.map(\.rawValue)

  /// Parses the text between `${` and `}`.
  package init(parsing text: String) throws(FigureReferenceError) {
    guard let dot = text.firstIndex(of: ".") else { throw .form(typed: text) }
    indicator = String(text[..<dot])
    let rest = text[text.index(after: dot)...].split(separator: " ", maxSplits: 1)
    guard let name = rest.first, !indicator.isEmpty, indicator.allSatisfy({ !$0.isWhitespace })
    else { throw .form(typed: text) }
    let arguments = try Arguments(rest.count == 2 ? rest[1] : "", canName: Self.names(about: name))
    switch name {
    case "actual" where arguments.ids.isEmpty: figure = .actual(arguments.period)
    case "target": figure = .target(arguments.period)
    case "baseline", "ytd", "year-to-date", "status", "travel":
      guard arguments.period == nil else { throw .noPeriod(name: String(name)) }
      figure =
        switch name {
        case "baseline": .baseline
        case "status": .status
        case "travel": .travel
        default: .yearToDate
        }
    default:
      if let word = OutcomeWord(rawValue: String(name)) {
        figure = .outcome(word, about: arguments.ids, arguments.period)
      } else if let word = GapWord(rawValue: String(name)) {
        figure = .gap(word, arguments.ids.first, arguments.period)
      } else {
        figure = .comparator(String(name), arguments.period)
      }
    }
  }

  /// How many ids may follow a name: an area and a group, or a gap.
  private static func names(about name: Substring) -> Int {
    if OutcomeWord(rawValue: String(name)) != nil { return 2 }
    return GapWord(rawValue: String(name)) == nil ? 0 : 1
  }
}

/// What follows the name of a figure: ids, and then a period.
private struct Arguments {
  private(set) var ids: [String] = []
  private(set) var period: ReportingPeriod?

  /// Whatever is a period as a whole is one, such as `may 2018`; otherwise the first word is an id.
  /// - Parameter limit: how many ids there may be.
  init(_ text: Substring, canName limit: Int) throws(FigureReferenceError) {
    var rest = text.drop(while: \.isWhitespace)
    while !rest.isEmpty {
      do throws(ReportingPeriodError) {
        period = try ReportingPeriod(parsing: rest)
        return
      } catch {
        let word = rest.prefix { !$0.isWhitespace }
        guard ids.count < limit, Self.isID(word) else { throw .period(error) }
        ids.append(String(word))
        rest = rest[word.endIndex...].drop(while: \.isWhitespace)
      }
    }
  }

  /// Whether a word may be an id: one in small letters, so that what is meant for a period, such as `Q5
  /// 2017/18`, is reported as one.
  private static func isID(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, first.properties.isLowercase else { return false }
    return word.unicodeScalars.allSatisfy {
      $0 == "-" || $0 == "_" || ("0"..."9").contains($0) || $0.properties.isAlphabetic
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
