import PaperMarkup
import PaperModel

/// The indicators that the rows and columns of a table are about.
extension TablePlanner {
  mutating func findIndicators() {
    let title = titleColumn()
    if let title {
      let filled = texts(title).count { !$0.isEmpty }
      if filled * 4 < rows.count * 3, filled > 0 {
        plan.repeats.append(plan.name(of: title))
        labels[title] = nil
      }
      leaveOutTotals(title)
    }
    var dimensions = self.dimensions(besides: title)
    chooseOwnRows(&dimensions)
    if ownColumns.isEmpty {
      chooseRows(title, &dimensions)
      makeIndicators(title, dimensions)
    } else {
      // A column can be one indicator only, so that all rows are about the same.
      dimensions = [title].compactMap { $0 } + dimensions
      chooseRows(nil, &dimensions)
      makeIndicators(nil, dimensions)
    }
  }

  mutating func titleColumn() -> Int? {
    let candidates = names.indices.filter {
      roles[$0] == .title && !isUsed($0) && !samples[$0].isFigures && samples[$0].filled > 0
    }
    let order = TableVocabulary.indicators
    let best = candidates.min {
      (order.firstIndex(of: survey.header.keys[$0]) ?? order.count, $0)
        < (order.firstIndex(of: survey.header.keys[$1]) ?? order.count, $1)
    }
    // Indicators that are columns have rows of something else.
    if let best { return best }
    guard ownColumns.isEmpty, periodColumns.isEmpty else { return nil }
    let texts = names.indices.filter {
      !isUsed($0) && samples[$0].filled > 0 && !samples[$0].isFigures && roles[$0] != .remark
        && roles[$0] != .unit && roles[$0] != .polarity
    }
    return texts.max {
      samples[$0].texts.count < samples[$1].texts.count
        || (samples[$0].texts.count == samples[$1].texts.count
          && Self.isCode($1, names) < Self.isCode($0, names))
    }
  }

  /// 1 for a column of codes, 0 for others.
  static func isCode(_ index: Int, _ names: [String]) -> Int {
    let key = names[index].lowercased()
    return key.contains("code") || key.hasSuffix("id") || key.hasSuffix("cd") || key == "ref"
      ? 1 : 0
  }

  mutating func leaveOutTotals(_ title: Int) {
    let texts = texts(title)
    var kept: [Int] = []
    for (row, text) in zip(rows, texts) {
      // A total may be in another column, with nothing in that of the titles.
      let label =
        text.isEmpty
        ? names.indices.lazy.map { [grid] in grid.text(row: row, column: $0) }
          .first { !$0.isEmpty } ?? "" : text
      if ImportVocabulary.isTotal(label) || (text.isEmpty && plan.repeats.isEmpty) {
        if !plan.leftOut.contains(label) { plan.leftOut.append(label) }
        plan.note("row that is no indicator: '\(Self.short(label))'", row: row, column: title)
      } else {
        kept.append(row)
      }
    }
    guard kept.count < rows.count else { return }
    rows = kept
    labels = [:]
  }

  /// The columns, besides that of the titles, by which rows of one period differ.
  mutating func dimensions(besides title: Int?) -> [Int] {
    let hasValues = ownColumns.isEmpty && !periodColumns.isEmpty
    let candidates = names.indices.filter { index in
      guard index != title, !isUsed(index), samples[index].filled > 0 else { return false }
      if roles[index] == .population { return true }
      guard roles[index] != .remark, roles[index] != .polarity, roles[index] != .owner else {
        return false
      }
      if case .fact = roles[index] { return false }
      // Groups may be called by numbers, such as tenths by deprivation, where figures have a column.
      let isNumbered = hasValues && samples[index].texts.count <= Self.mostNumbered
      return !samples[index].isFigures || isNumbered || roles[index] == .reference
    }.sorted {
      order(of: $0) < order(of: $1)
    }
    let measure = plan.columns.first { $0.meaning == "measure" }?.index
    let fixed = (periodColumns + [title, measure].compactMap { $0 })
    var chosen: [Int] = []
    var repeated = repeats(fixed)
    for index in candidates where repeated > 0 {
      let fewer = repeats(fixed + chosen + [index])
      guard fewer < repeated, !isKey(index) else { continue }
      chosen.append(index)
      repeated = fewer
    }
    return chosen
  }

  /// The most values of a column of numbers that are names of groups.
  private static let mostNumbered = 30

  /// What is tried first to tell indicators apart: names before codes and before numbers, and among them
  /// whom figures are about.
  private func order(of index: Int) -> (Int, Int, Int, Int) {
    (
      samples[index].isFigures ? 1 : 0, Self.isCode(index, names),
      roles[index] == .population ? 0 : 1, index
    )
  }

  /// Whether a column names each row of a table with a row for each period, and so no series of them.
  private mutating func isKey(_ column: Int) -> Bool {
    guard let period = periodColumns.first, rows.count > 10 else { return false }
    let (values, periods) = (Set(texts(column)).count, Set(texts(period)).count)
    return values * 10 > rows.count * 8 && periods > 1
  }

  /// How many rows repeat others in some columns.
  mutating func repeats(_ columns: [Int]) -> Int {
    let texts = columns.map { self.texts($0) }
    var seen: Set<[String]> = []
    for index in rows.indices { seen.insert(texts.map { $0[index].lowercased() }) }
    return rows.count - seen.count
  }

  /// Chooses rows where there would be too many indicators: those of the council, of everybody, or else
  /// of the first.
  mutating func chooseRows(_ title: Int?, _ dimensions: inout [Int]) {
    let most = ownColumns.isEmpty ? Self.fewIndicators : 1
    while !dimensions.isEmpty {
      let all = [title].compactMap { $0 } + dimensions
      let texts = all.map { self.texts($0) }
      let series = Set(rows.indices.map { index in texts.map { $0[index].lowercased() } })
      let titles = title.map { Set(self.texts($0)).count } ?? 1
      guard series.count > max(most, titles) else { return }
      let counts = dimensions.map { Set(self.texts($0).map { $0.lowercased() }).count }
      guard let widest = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[widest] > 1
      else { return }
      let column = dimensions.remove(at: widest)
      guard let value = preferred(self.texts(column)) else { return }
      choose(value, of: column)
    }
  }

  /// Chooses the rows of the council where areas are named and its own is among them.
  mutating func chooseOwnRows(_ dimensions: inout [Int]) {
    for column in dimensions where roles[column] == .population {
      guard let own = ownArea(among: self.texts(column)) else { continue }
      choose(own, of: column)
      dimensions.removeAll { $0 == column }
      return
    }
  }

  /// Keeps the rows with a value in a column.
  private mutating func choose(_ value: String, of column: Int) {
    let values = self.texts(column).map(TableGrid.key)
    let others = Set(values).count - 1
    plan.choices.append((TablePlan.Choice(column: column, value: value), others))
    rows = rows.indices.filter { values[$0] == TableGrid.key(value) }.map { rows[$0] }
    labels = [:]
  }

  /// The name of an area that is part of the council's.
  private func ownArea(among values: [String]) -> String? {
    guard let council = council.map(TableGrid.key) else { return nil }
    return values.filter { $0.utf8.count > 3 && council.contains(TableGrid.key($0)) }
      .max { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }

  func preferred(_ values: [String]) -> String? {
    var byKey: [String: String] = [:]
    for value in values where byKey[TableGrid.key(value)] == nil {
      byKey[TableGrid.key(value)] = value
    }
    if let own = ownArea(among: values) { return own }
    for key in [""] + ImportVocabulary.everybody + ["england", "united kingdom", "uk"] {
      if let value = byKey[key] { return value }
    }
    return values.first
  }

  mutating func makeIndicators(_ title: Int?, _ dimensions: [Int]) {
    if let title { add(title, ownColumns.isEmpty && dimensions.isEmpty ? "indicator" : "ignored") }
    let all = [title].compactMap { $0 } + dimensions
    let texts = all.map { self.texts($0) }
    var seen: Set<[String]> = []
    var series: [(row: Int, values: [String])] = []
    for index in rows.indices {
      let values = texts.map { $0[index] }
      if seen.insert(values.map { $0.lowercased() }).inserted {
        series.append((rows[index], values))
      }
    }
    if series.count > Self.mostIndicators, let first = all.first {
      plan.note(
        "\(series.count - Self.mostIndicators) more indicators are not taken over",
        row: series[Self.mostIndicators].row, column: first)
      series = Array(series.prefix(Self.mostIndicators))
    }
    var ids = Slugs()
    let reference = names.indices.first { roles[$0] == .reference && !isUsed($0) }
    if ownColumns.isEmpty {
      let byTitle = title != nil && dimensions.isEmpty
      for (row, values) in series {
        addIndicator(
          values.filter { !$0.isEmpty }.joined(separator: ", "), row, &ids, reference,
          choices: byTitle ? [] : choices(all, values), at: all.first ?? figureColumns.first ?? 0)
      }
    } else {
      for column in ownColumns {
        for (row, values) in series {
          let whole = [names[column]] + values.filter { !$0.isEmpty }
          let id = addIndicator(
            whole.joined(separator: ", "), row, &ids, nil, choices: choices(all, values), at: column
          )
          plan.columns.append(
            TablePlan.Column(index: column, name: plan.name(of: column), meaning: "value of \(id)"))
        }
      }
    }
  }

  func choices(_ columns: [Int], _ values: [String]) -> [TablePlan.Choice] {
    zip(columns, values).map { TablePlan.Choice(column: $0, value: $1) }
  }

  @discardableResult
  mutating func addIndicator(
    _ typed: String, _ row: Int, _ ids: inout Slugs, _ reference: Int?,
    choices: [TablePlan.Choice], at column: Int
  ) -> String {
    let title = typed.isEmpty ? fileTitle : typed
    let code = reference.map { grid.text(row: row, column: $0) } ?? ""
    let isFree = !plan.indicators.contains { $0.id.lowercased() == code.lowercased() }
    let isID = Shape<Placed<String>>.isID(code) && isFree && choices.isEmpty
    let id = isID ? ids.taking(code) : ids.id(for: title)
    let text = { [names, roles, grid] (wanted: Role) -> String? in
      names.indices.first { roles[$0] == wanted }.map { grid.text(row: row, column: $0) }
        .flatMap { $0.isEmpty ? nil : $0 }
    }
    plan.indicators.append(
      TablePlan.Indicator(
        id: id, title: title, definition: text(.definition), owner: text(.owner),
        better: text(.polarity).flatMap(ImportVocabulary.polarity), statedUnit: statedUnit(row),
        choices: choices, place: grid.range(row: row, column: column)))
    return id
  }

  /// What the columns of units, and of measures such as `Percentage`, say of a row.
  private func statedUnit(_ row: Int) -> String? {
    let texts = names.indices.filter {
      roles[$0] == .unit || (roles[$0] == .title && !isUsed($0))
    }.map { grid.text(row: row, column: $0) }.filter { !$0.isEmpty && $0.utf8.count <= 40 }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  /// Lists the columns that are not read.
  mutating func noteRest() {
    let row = survey.header.firstBodyRow - 1
    let chosen = Set(
      plan.choices.map(\.choice.column) + plan.indicators.flatMap { $0.choices.map(\.column) })
    for index in names.indices where !isUsed(index) {
      guard samples[index].filled > 0, !chosen.contains(index) else { continue }
      switch roles[index] {
      case .definition, .owner, .unit, .polarity, .reference: break
      default:
        let name = names[index].isEmpty ? plan.name(of: index) : "column '\(names[index])'"
        plan.note("\(name) is not read", row: row, column: index)
      }
      add(index, "ignored")
    }
  }
}
