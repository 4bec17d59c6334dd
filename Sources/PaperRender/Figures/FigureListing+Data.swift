import PaperMarkup
import PaperModel

extension FigureListing {
  private static let header = [
    "indicator", "title", "priority", "organisation", "contact", "period", "as-of", "value",
    "target", "target-period", "due", "share", "status", "travel", "travel-against",
    "supplied-by", "supplied-on", "rule", "file",
  ]

  /// The listing as CSV: the names of the columns, then a line for each row.
  package var csv: String {
    let period = period?.description ?? ""
    let date = date?.description ?? ""
    let rows = groups.lazy.flatMap(\.entries).flatMap { entry in
      entry.rows.map { row in
        [
          entry.id, entry.title, entry.priority ?? "", entry.organisation ?? "",
          entry.contact ?? "", period, date, row.value ?? "", row.target ?? "",
          row.targetPeriod ?? "", row.due ?? "", row.share ?? "", row.statusWord,
          entry.travel?.direction ?? "", entry.travel?.against ?? "", row.suppliedBy ?? "",
          row.suppliedOn?.description ?? "", row.rule, entry.file,
        ]
      }
    }
    return CSVText.file(header: Self.header, rows)
  }

  /// The listing as JSON. Figures are strings as they were typed, because many programs round JSON
  /// numbers.
  package var json: String {
    JSONValue.object([
      "asOf": (date?.description).map(JSONValue.text),
      "indicators": .list(entries.map(Self.value)),
      "period": (period?.description).map(JSONValue.text),
      "version": .number(1),
    ]).fileText
  }

  private static func value(of entry: FigureEntry) -> JSONValue {
    .object([
      "contact": entry.contact.map(JSONValue.text),
      "file": .text(entry.file),
      "id": .text(entry.id),
      "organisation": entry.organisation.map(JSONValue.text),
      "priority": entry.priority.map(JSONValue.text),
      "standings": .list(entry.rows.map(value)),
      "title": .text(entry.title),
      "travel": entry.travel.map {
        .object(["against": .text($0.against), "direction": .text($0.direction)])
      },
    ])
  }

  private static func value(of row: FigureEntry.Row) -> JSONValue {
    .object([
      "due": row.due.map(JSONValue.text),
      "rule": .text(row.rule),
      "share": row.share.map(JSONValue.text),
      "status": .text(row.statusWord),
      "suppliedBy": row.suppliedBy.map(JSONValue.text),
      "suppliedOn": (row.suppliedOn?.description).map(JSONValue.text),
      "target": row.target.map(JSONValue.text),
      "targetPeriod": row.targetPeriod.map(JSONValue.text),
      "value": row.value.map(JSONValue.text),
    ])
  }
}
