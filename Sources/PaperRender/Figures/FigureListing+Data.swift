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
  package var json: String { get throws { try JSONText.encode(FigureListingJSON(self)) } }
}

private struct FigureListingJSON: Encodable {
  struct Entry: Encodable {
    let id: String
    let title: String
    let priority: String?
    let organisation: String?
    let contact: String?
    let file: String
    let travel: Travel?
    let standings: [StatusEntry]
  }

  struct Travel: Encodable {
    let direction: String
    let against: String
  }

  struct StatusEntry: Encodable {
    let value: String?
    let target: String?
    let targetPeriod: String?
    let due: String?
    let share: String?
    let status: String
    let rule: String
    let suppliedBy: String?
    let suppliedOn: String?
  }

  let version = 1
  let period: String?
  let asOf: String?
  let indicators: [Entry]

  init(_ listing: FigureListing) {
    period = listing.period?.description
    asOf = listing.date?.description
    indicators = listing.entries.map { entry in
      Entry(
        id: entry.id, title: entry.title, priority: entry.priority,
        organisation: entry.organisation, contact: entry.contact, file: entry.file,
        travel: entry.travel.map { Travel(direction: $0.direction, against: $0.against) },
        standings: entry.rows.map {
          StatusEntry(
            value: $0.value, target: $0.target, targetPeriod: $0.targetPeriod, due: $0.due,
            share: $0.share, status: $0.statusWord, rule: $0.rule, suppliedBy: $0.suppliedBy,
            suppliedOn: $0.suppliedOn?.description)
        })
    }
  }
}
