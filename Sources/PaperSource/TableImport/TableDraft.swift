import PaperMarkup
import PaperModel

/// The text of a file of indicators that reads a table where it is.
struct TableDraft {
  let plan: TablePlan
  /// The table as the file names it.
  let reference: String
  let title: String
  var units: [FigureUnit]
  var percent: TableMapping.Percent?
  var codes: [(text: String, code: String)] = []
  var signs: [String] = []
  var decimals: Int?

  var text: String {
    var lines = [
      "kind: indicators", "title: \(YAMLQuoting.quoted(title))",
      "# The table stays where and as it is, and is read anew each time.",
      "figures: \(YAMLQuoting.quoted(reference))", "",
      "# What each column of it holds. Correct what is wrong; Documentation/Tables.md says what may be",
      "# here. '{period}' is a period, so that a column that is added for the next one is read too.",
      "columns:",
    ]
    lines += columns
    if !plan.choices.isEmpty {
      lines += ["", "# Which rows count."]
      lines.append("where:")
      for (choice, others) in plan.choices {
        lines.append("  # or one of \(others) other\(others == 1 ? "" : "s")")
        lines.append("  \(condition(choice))")
      }
    }
    if let percent {
      let example = percent == .bare ? "12.5 is 12.5%" : "0.125 is 12.5%"
      lines += ["", "# \(example)", "percent: \(percent.rawValue)"]
    }
    let layout = layout
    if !layout.isEmpty { lines += ["", "table:"] + layout }
    lines += [
      "",
      "# Check each 'unit:'. Where nobody has said which way is better, no status is told: add",
      "# 'better: higher' or 'better: lower'. How the year to date is made is said by 'year-to-date:'.",
      "indicators:",
    ]
    for (indicator, unit) in zip(plan.indicators, units) { lines += entry(indicator, unit) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The columns, those with a period in their names together, and last those that nobody needs.
  private var columns: [String] {
    var lines: [String] = []
    var seen: Set<String> = []
    for column in plan.columns where column.meaning != "ignored" {
      let name = pattern(of: column) ?? column.name
      guard seen.insert(name.lowercased()).inserted else { continue }
      lines.append("  \(YAMLQuoting.quoted(name)): \(column.meaning)")
    }
    for column in plan.columns where column.meaning == "ignored" {
      guard seen.insert(column.name.lowercased()).inserted else { continue }
      lines.append("  \(YAMLQuoting.quoted(column.name)): ignored")
    }
    return lines
  }

  /// The name with `{period}` in the place of its period; nil for a name without one.
  private func pattern(of column: TablePlan.Column) -> String? {
    let name = plan.survey.header.names[column.index]
    guard column.name == name else { return nil }
    let kind = column.meaning == "value" ? "actual" : column.meaning
    var periods = TableSurvey.guessedPeriods
    periods.dates = plan.dates
    periods.years = plan.years
    if PeriodPart.isPart(name), kind == "actual" { return PeriodPattern.mark }
    for (text, pattern, known) in TableVocabulary.figurePatterns where known.rawValue == kind {
      guard pattern.period(in: name, as: periods) != nil else { continue }
      // The spelling of the table around the period.
      guard let mark = text.firstRange(of: PeriodPattern.mark) else { continue }
      let (before, after) = (text[..<mark.lowerBound], text[mark.upperBound...])
      return name.prefix(before.count) + PeriodPattern.mark + name.suffix(after.count)
    }
    return nil
  }

  private var layout: [String] {
    let header = plan.survey.header
    var lines: [String] = []
    if plan.needsBase, let base = plan.base {
      lines += [
        "  # The period that the table is of; change it with the table.", "  period: \(base)",
      ]
    }
    if header.rowCount > 1 { lines.append("  header-rows: \(header.rowCount)") }
    if let dates = plan.dates {
      lines += ["  # What a date in the place of a period is in.", "  dates: \(dates.rawValue)"]
    }
    if let years = plan.years {
      lines += ["  # Which years '2011-12' and the like are.", "  years: \(years.rawValue)"]
    }
    if let decimals {
      lines += ["  # To how many decimal places numbers are rounded.", "  decimals: \(decimals)"]
    }
    if !codes.isEmpty {
      lines += [
        "  # What cells have in the place of figures: '[x]' not available, '[z]' not applicable, '[c]'",
        "  # confidential, 'empty' still to come.", "  codes:",
      ]
      for (text, code) in codes {
        lines.append("    \(YAMLQuoting.quoted(text)): '\(code)'")
      }
    }
    if !signs.isEmpty {
      lines += ["  # Signs after numbers that are not read.", "  signs: \(Self.list(signs))"]
    }
    if !plan.measures.isEmpty {
      lines.append("  measures:")
      for (text, meaning) in plan.measures {
        lines.append("    \(YAMLQuoting.quoted(text)): \(meaning)")
      }
    }
    if !plan.leftOut.isEmpty {
      lines += ["  # Rows with figures that are no indicators."]
      lines.append("  leave-out: \(Self.list(plan.leftOut))")
    }
    if !plan.repeats.isEmpty {
      lines += ["  # Columns in which an empty cell repeats the one above."]
      lines.append("  repeats: \(Self.list(plan.repeats))")
    }
    return lines
  }

  private static func list(_ texts: [String]) -> String {
    "[\(texts.map(YAMLQuoting.quoted).joined(separator: ", "))]"
  }

  private func condition(_ choice: TablePlan.Choice) -> String {
    let value = choice.value.isEmpty ? TableMapping.blank : choice.value
    return "\(YAMLQuoting.quoted(plan.name(of: choice.column))): \(YAMLQuoting.quoted(value))"
  }

  private func entry(_ indicator: TablePlan.Indicator, _ unit: FigureUnit) -> [String] {
    var lines = [
      "  - id: \(indicator.id)", "    title: \(YAMLQuoting.quoted(indicator.title))",
    ]
    if let definition = indicator.definition {
      lines.append("    definition: \(YAMLQuoting.quoted(Self.plain(definition)))")
    }
    if let owner = indicator.owner {
      lines.append("    owner: { contact: \(YAMLQuoting.quoted(owner)) }")
    }
    lines.append("    unit: \(unit.rawValue)")
    if let better = indicator.better { lines.append("    better: \(better)") }
    if !indicator.choices.isEmpty {
      lines.append("    where: { \(indicator.choices.map(condition).joined(separator: ", ")) }")
    }
    return lines
  }

  /// A text of a cell as a line of Markdown that says the same.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for character in text {
      if "\\`*_[]<>&#$!".contains(character) { plain.append("\\") }
      plain.append(character)
    }
    return plain
  }
}
