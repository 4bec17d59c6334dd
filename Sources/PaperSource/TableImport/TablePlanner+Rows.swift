import PaperMarkup
import PaperModel

/// Which rows of a table count, and which indicators they are about.
extension TablePlanner {
  /// The rows with figures.
  mutating func findRows() {
    let columns = figureColumns + ownColumns
    for row in body.prefix(Self.mostRows) where !survey.header.isRepeated(inRow: row, of: grid) {
      if columns.contains(where: { !grid.text(row: row, column: $0).isEmpty }) {
        rows.append(row)
      } else if let column = names.indices.first(where: {
        !grid.text(row: row, column: $0).isEmpty
      }) {
        let text = grid.text(row: row, column: column)
        plan.note("row without figures: '\(Self.short(text))'", row: row, column: column)
      }
    }
    if body.count > Self.mostRows {
      plan.note(
        "rows from here on were not looked at for indicators", row: body.lowerBound + Self.mostRows,
        column: 0)
    }
  }

  static func short(_ text: String) -> String {
    text.count > 60 ? text.prefix(60) + "…" : text
  }

  /// The texts of a column in the rows with figures, as a reader of the table sees them.
  mutating func texts(_ column: Int) -> [String] {
    if let known = labels[column] { return known }
    let isRepeated = plan.repeats.contains(plan.name(of: column))
    var above = ""
    let found = rows.map { row in
      var text = grid.text(row: row, column: column)
      if text.isEmpty, let origin = grid.mergedOrigin(row: row, column: column) {
        text = grid.text(row: origin.row, column: origin.column)
      }
      if text.isEmpty, isRepeated { text = above }
      above = text
      return text
    }
    labels[column] = found
    return found
  }

  /// Finds a column that says which rows are actuals and which are targets.
  mutating func findMeasures() {
    guard ownColumns.isEmpty else { return }
    let meanings = [
      "actual": "actual", "actuals": "actual", "performance": "actual", "result": "actual",
      "outturn": "actual", "target": "target", "targets": "target", "plan": "target",
      "planned": "target", "baseline": "baseline", "ytd": "year-to-date",
      "year to date": "year-to-date", "variance": "ignored", "rag": "ignored", "status": "ignored",
    ]
    for index in names.indices where !isUsed(index) && samples[index].filled > 0 {
      let known = samples[index].texts
      guard known.count > 1, known.contains(where: { meanings[$0] == "actual" }),
        known.allSatisfy({ meanings[$0] != nil })
      else { continue }
      add(index, "measure")
      for text in known.sorted() where ColumnMeaning.Kind(rawValue: text) == nil {
        plan.measures.append((text, meanings[text] ?? "ignored"))
      }
      plan.columns = plan.columns.map { column in
        var column = column
        if column.meaning == "actual" { column.meaning = "value" }
        return column
      }
      return
    }
  }
}
