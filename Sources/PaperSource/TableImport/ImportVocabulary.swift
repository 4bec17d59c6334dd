import PaperModel

/// What columns of tables of indicators are commonly called, and what they then hold.
enum ImportVocabulary {
  /// What a column is for, as far as its name tells.
  enum Role: Hashable {
    case title, reference, unit, polarity, definition, owner
    case period, firstDay, lastDay, measure
    /// A figure of the period in its name.
    case dated(ColumnMeaning.Kind, TablePeriod)
    /// A figure of a period as seen from that of the table.
    case relative(ColumnMeaning.Kind, RelativePeriod)
    case value
    case fact(ColumnMeaning.Fact)
    /// Whom figures are about: areas, sexes, ages.
    case population
    /// What is told in words or computed from figures, and is not taken over.
    case remark
  }

  static func role(of name: String, _ periods: PeriodsInTable) -> Role? {
    let name = name.replacing("_", with: " ")
    let key = TableGrid.key(name)
    guard !key.isEmpty, key.utf8.count <= 200 else { return nil }
    if let (meaning, period) = TableVocabulary.meaning(of: name, periods) {
      switch (meaning, period) {
      case (.figure(let kind, _, _), let period?): return .dated(kind, period)
      case (.figure(let kind, _, _), nil): return .relative(kind, .ownPeriod)
      default: break
      }
    }
    if TableVocabulary.indicators.contains(key) { return .title }
    for (words, role) in roles where words.contains(key) { return role }
    if key.hasPrefix("lower") || key.hasSuffix("lower ci") || key.contains("lower confidence") {
      return .fact(.lower)
    }
    if key.hasPrefix("upper") || key.hasSuffix("upper ci") || key.contains("upper confidence") {
      return .fact(.upper)
    }
    let words = Set(key.split { !$0.isLetter }.map(String.init))
    if !words.isDisjoint(with: ["rag", "comment", "comments", "commentary", "trend"]) {
      return .remark
    }
    return nil
  }

  private static let roles: [(Set<String>, Role)] = [
    (
      [
        "ref", "ref.", "reference", "id", "no", "no.", "#", "pi ref", "kpi ref", "kpi no", "kpi id",
        "indicator id", "indicator code", "indicator ref", "indicator no", "indicator number",
        "indicator reference", "measure id", "measure ref", "measure code", "pi code", "pi no",
        "code",
      ], .reference
    ),
    (
      [
        "unit", "units", "unit of measure", "units of measure", "unit of measurement", "format",
        "data type", "value type", "measure type", "units measure", "measure unit", "unit measure",
      ], .unit
    ),
    (
      [
        "polarity", "good performance", "good is", "better", "desired direction", "good to be",
        "good performance is", "preferred direction", "desired direction of travel",
        "what is good?", "what is good", "bigger is better", "aim to", "high/low is good",
      ], .polarity
    ),
    (["definition", "indicator definition", "technical definition"], .definition),
    (
      [
        "owner", "lead", "lead officer", "responsible officer", "indicator owner", "measure owner",
        "accountable officer", "responsible", "pi owner", "kpi owner", "data owner",
      ], .owner
    ),
    (
      [
        "period", "time period", "year", "years", "quarter", "month", "date", "reporting period",
        "financial year", "fiscal year", "academic year", "reporting year", "calendar year",
        "timeperiod", "time", "year/quarter", "fin year", "fy", "yearquarter",
        "year ending", "week ending", "data period", "time period range", "qtr", "period name",
        "month/year", "year month", "quarter/year", "time frame",
      ], .period
    ),
    (["start date", "start", "period start", "from", "date from", "from date"], .firstDay),
    (["end date", "end", "period end", "to", "date to", "to date"], .lastDay),
    (
      [
        "value", "values", "figure", "obs value", "observation", "observation value", "data value",
        "indicator value", "amount", "metric value", "measure value", "v4_0", "v4_1",
        "datavalue",
      ], .value
    ),
    (
      [
        "actual", "current", "latest", "current performance", "current value", "this quarter",
        "this period", "current quarter", "performance", "result", "outturn", "latest value",
        "latest performance", "latest data", "current position", "latest figure", "current figure",
        "quarter actual", "actual performance", "latest result",
      ], .relative(.actual, .ownPeriod)
    ),
    (
      [
        "previous quarter", "last quarter", "previous period", "previous", "previous value",
        "last period", "previous performance", "previous result", "prior period", "prior quarter",
        "previous figure",
      ], .relative(.actual, .previousPeriod)
    ),
    (
      [
        "same period last year", "same quarter last year", "same quarter previous year",
        "same period previous year", "this time last year",
      ], .relative(.actual, .samePeriodLastYear)
    ),
    (
      ["last year", "previous year", "prior year", "last year outturn", "previous year outturn"],
      .relative(.actual, .lastYear)
    ),
    (["target", "quarterly target", "period target"], .relative(.target, .ownPeriod)),
    (
      ["annual target", "year end target", "year-end target", "full year target", "yearly target"],
      .relative(.target, .thisYear)
    ),
    (["next year target", "next year's target"], .relative(.target, .nextYear)),
    (
      ["ytd", "year to date", "year-to-date", "cumulative", "ytd actual", "cumulative to date"],
      .relative(.yearToDate, .ownPeriod)
    ),
    (["denominator"], .fact(.denominator)),
    (["value note", "note", "notes", "footnote", "caveats"], .fact(.note)),
    (["source", "data source"], .fact(.source)),
    (
      [
        "area", "area name", "areaname", "local authority", "la name", "geography",
        "region", "ward", "ward name", "lsoa", "district", "country", "county", "place", "la",
        "authority", "council", "location", "sex", "gender", "age", "age group", "ageband",
        "category",
        "ethnicity", "group", "breakdown", "characteristic", "area code", "geography code",
        "geocode",
        "areacode", "la code", "ons code", "gss code", "administrative-geography",
      ], .population
    ),
    (
      [
        "status", "current status", "performance status", "direction of travel", "dot",
        "rag rating", "rating", "on target", "on track", "variance",
        "change", "difference", "narrative", "explanation", "actions", "priority", "theme",
        "frequency", "directorate", "service", "portfolio", "polarity note", "link", "url",
        "observation status", "unit multiplier", "benchmark",
      ], .remark
    ),
  ]

  /// Texts in the place of a figure that say why there is none, with the code for it.
  static let codes: [String: String] = [
    "*": "[c]", "c": "[c]", "suppressed": "[c]", "[c]": "[c]", "confidential": "[c]", "s": "[c]",
    "(c)": "[c]", "low": "[k]", "[low]": "[k]",
  ]

  /// What rows that add up others are called.
  static func isTotal(_ text: String) -> Bool {
    let key = TableGrid.key(text)
    let words = ["total", "totals", "sub-total", "subtotal", "sub total", "grand total", "average"]
    return words.contains(key) || key.hasPrefix("total:") || key.hasPrefix("grand total")
  }

  /// Values that mean everybody, in columns of areas, sexes and ages.
  static let everybody = [
    "persons", "all persons", "all", "total", "people", "both sexes", "all people", "all ages",
    "both", "all areas", "total population", "everyone", "any", "not applicable", "headline",
  ]

  /// Which way is better, where a table says so.
  static func polarity(_ text: String) -> String? {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    let key = TableGrid.key(text)
    let up = !words.isDisjoint(with: [
      "high", "higher", "bigger", "increase", "increasing", "up", "maximise", "max", "more",
      "larger",
    ])
    let down = !words.isDisjoint(with: [
      "low", "lower", "smaller", "decrease", "decreasing", "reduce", "down", "minimise", "min",
      "less",
      "fewer",
    ])
    if up != down { return up ? "higher" : "lower" }
    if ["↑", "▲", "⬆", "+"].contains(key) { return "higher" }
    return ["↓", "▼", "⬇", "-", "−"].contains(key) ? "lower" : nil
  }
}
