import PaperMarkup
import PaperModel

/// The ready-made tables of a summary. A column with nothing in it is left out.
extension PrintedSummary {
  private var words: HouseSummary { house.summary }

  var countsTable: [Block] {
    table(
      of: counts,
      [
        .init(words.word(.status)) { [.paragraph([.badge($0.tone, $0.word)])] },
        .init(words.word(.count)) { [.paragraph([.text("\($0.count)")])] },
      ])
  }

  var exceptionsTable: [Block] {
    table(
      of: exceptions,
      [
        name, status, .figure(words.word(.figure)) { [$0.figure] },
        // A target that is due as a whole is due now.
        .figure(words.word(.due)) { [$0.due ?? $0.target] },
        .init(words.word(.corrective)) { $0.correctiveOrNone },
      ])
  }

  var changesTable: [Block] {
    table(
      of: changes,
      [
        name, .figure(words.word(.before)) { [$0.before] },
        .figure(words.word(.now)) { [$0.now] },
        .figure(words.word(.statusChange)) { [$0.statusChange] },
        .figure(words.word(.targetChange)) { $0.targetChanges },
      ])
  }

  /// Each indicator with all that its chart draws.
  var indicatorsTable: [Block] {
    table(
      of: indicators,
      [
        name, status, .figure(words.word(.figure)) { [$0.figure] },
        .figure(words.word(.due)) { [$0.due] }, .figure(words.word(.target)) { [$0.target] },
        .figure(words.word(.lastYear)) { [$0.lastYear] },
        .figure(words.word(.comparator)) { [$0.comparator] },
      ])
  }

  func actionTable(_ followUps: [PrintedFollowUp]) -> [Block] {
    writing.map { $0.table($0.words.tables.actionSheet, followUps) } ?? []
  }

  private var name: SummaryColumn<PrintedSummaryEntry> {
    .init(words.word(.indicator)) { [.paragraph($0.name)] }
  }

  /// The status; empty where the board does not publish it.
  private var status: SummaryColumn<PrintedSummaryEntry> {
    .init(words.word(.status)) { entry in
      entry.status.map { [.paragraph([.badge($0.tone, entry.statusWord ?? "")])] } ?? []
    }
  }

  /// A table, and below it what the codes in its figures mean.
  private func table<Row>(of rows: [Row], _ columns: [SummaryColumn<Row>]) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let cells = rows.map { row in columns.map { $0.cell(row) } }
    let kept = columns.indices.filter { column in cells.contains { !$0[column].isEmpty } }
    var legend = ShorthandLegend()
    for row in cells {
      for column in kept where columns[column].isOfFigures {
        legend.add(codesIn: row[column].textWithNotes)
      }
    }
    let table = Table(
      columns: kept.map { [.text(columns[$0].header)] },
      rows: cells.map { row in kept.map { row[$0] } }, hasRowHeaders: true)
    return [.table(table)] + legend.blocks(house)
  }
}

/// A column of a table of a summary.
private struct SummaryColumn<Row> {
  let header: String
  /// Whether codes in it are explained below the table.
  private(set) var isOfFigures = false
  let cell: (Row) -> [Block]

  init(_ header: String, cell: @escaping (Row) -> [Block]) {
    (self.header, self.cell) = (header, cell)
  }

  /// A column of figures, each a paragraph.
  static func figure(_ header: String, _ figures: @escaping (Row) -> [String?]) -> Self {
    var column = Self(header) { row in
      figures(row).compactMap(\.self).map { .paragraph([.text($0)]) }
    }
    column.isOfFigures = true
    return column
  }
}
