import PaperMarkup
package import PaperModel

/// Who works on what in a framework: a row for each partner and principle.
package struct PartnerListing: Sendable {
  /// What a partner does for a principle.
  struct Row: Sendable {
    let partner: String
    /// The category under which the framework lists the partner; nil for none.
    let category: String?
    let isListed: Bool
    /// The position of the principle in the framework, from 1; nil for a partner that no table names.
    let number: Int?
    let principle: String?
    /// The programmes that the partner is stated to deliver.
    let programmes: [String]
  }

  /// The title of the framework.
  let title: String
  let rows: [Row]

  /// - Parameter keep: which principles are listed, by id; partners of no principle are listed with all.
  package init(
    of framework: Framework, board: Board?, keeping keep: ((String) -> Bool)? = nil
  ) {
    title = framework.title.value
    let work = FrameworkWork(framework, board: board)
    rows = zip(work.partners, work.parts).flatMap { partner, parts -> [Row] in
      func row(_ part: FrameworkWork.Part?) -> Row {
        let principle = part.map { framework.principles[$0.principle] }
        return Row(
          partner: partner.name, category: partner.category, isListed: partner.listed != nil,
          number: part.map { $0.principle + 1 }, principle: principle?.title.value,
          programmes: (part?.programmes ?? []).map { work.programmes[$0].name })
      }
      guard let keep else { return parts.isEmpty ? [row(nil)] : parts.map(row) }
      return parts.filter { keep(framework.principles[$0.principle].id.value) }.map(row)
    }
  }

  package var isEmpty: Bool { rows.isEmpty }
}

extension PartnerListing {
  private static let columns = [
    PlainTextTable.Column(heading: "Partner", narrow: 24),
    PlainTextTable.Column(heading: "Category", narrow: 20),
    PlainTextTable.Column(heading: "Principle", narrow: 24),
    PlainTextTable.Column(heading: "Programmes", narrow: 12),
  ]

  /// The table for a window of `width` columns; a partner's name is in the first of its rows.
  package func text(width: Int) -> String {
    guard !rows.isEmpty else { return "" }
    let width = max(width, PlainTextTable.leastWidth)
    var before: String?
    let lines = rows.map { row in
      defer { before = row.partner }
      let isFirst = row.partner != before
      let principle = row.number.map { "\($0). \(row.principle ?? "")" } ?? "named in no table"
      return PlainTextTable.Line.cells(
        [
          isFirst ? row.partner : "",
          isFirst ? row.category ?? (row.isListed ? "" : "not listed") : "",
          principle, row.programmes.joined(separator: "; "),
        ].map(DisplayText.harmless))
    }
    let table = PlainTextTable(columns: Self.columns, elastic: 2, dropped: [1, 3], lines: lines)
    let (body, leftOut) = table.text(width: width)
    let heading = DisplayText.wrap(DisplayText.harmless(title), width: width)
      .joined(separator: "\n")
    let remark =
      leftOut.isEmpty
      ? ""
      : "\nLeft out for want of room: \(leftOut.joined(separator: ", ")); '--to csv' has every column\n"
    return "\(heading)\n\n\(body)\(remark)"
  }

  /// The lines of the file: one for each partner, principle and programme.
  fileprivate var lines: [[String]] {
    rows.flatMap { row in
      (row.programmes.isEmpty ? [""] : row.programmes).map { programme in
        [
          title, row.partner, row.category ?? "", row.isListed ? "yes" : "no",
          row.number.map { String($0) } ?? "", row.principle ?? "", programme,
        ]
      }
    }
  }
}

extension [PartnerListing] {
  /// The listings as CSV: the names of the columns, then a line for each partner, principle and
  /// programme.
  package var csv: String {
    CSVText.file(
      header: ["framework", "partner", "category", "listed", "number", "principle", "programme"],
      flatMap(\.lines))
  }

  /// The listings as JSON: each framework with its partners, each partner with what it does.
  package var json: String {
    JSONValue.object([
      "frameworks": .list(map(\.value)),
      "version": .number(1),
    ]).fileText
  }
}

extension PartnerListing {
  fileprivate var value: JSONValue {
    var partners: [JSONValue] = []
    var index = rows.startIndex
    while index < rows.endIndex {
      let first = rows[index]
      let end = rows[index...].firstIndex { $0.partner != first.partner } ?? rows.endIndex
      partners.append(
        .object([
          "category": first.category.map(JSONValue.text),
          "listed": .flag(first.isListed),
          "name": .text(first.partner),
          "principles": .list(
            rows[index..<end].compactMap { row in
              row.number.map { number in
                .object([
                  "number": .number(number),
                  "programmes": .texts(row.programmes),
                  "title": row.principle.map(JSONValue.text),
                ])
              }
            }),
        ]))
      index = end
    }
    return .object(["partners": .list(partners), "title": .text(title)])
  }
}
