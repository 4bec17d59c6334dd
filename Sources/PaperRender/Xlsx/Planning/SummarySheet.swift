import PaperCompose
import PaperMarkup
import PaperModel

/// The sheet with the summary of a paper's indicators: a row for each, with what it is held against, what
/// has changed since the last paper, and what is being done about those that are exceptions.
struct SummarySheet {
  let workbook: IndicatorWorkbook
  let summary: PrintedSummary

  private struct Column {
    let header: String
    var isNumber = false
    /// What stands where a row has nothing.
    let otherwise: FigureCell
    let cell: (PrintedSummaryEntry) -> FigureCell?
  }

  private var house: House { workbook.house }

  /// The sheet; nil where no indicator of the workbook is in the summary. A column with nothing in it is
  /// left out.
  func plan(_ frame: inout WorkbookFrame) -> SheetPlan? {
    let entries = summary.indicators.filter {
      workbook.set.indicator($0.entry.indicator.id.value) != nil
    }
    guard !entries.isEmpty else { return nil }
    let words = house.workbook
    let columns = columns
    let cells = entries.map { entry in columns.map { $0.cell(entry) } }
    let kept = columns.indices.filter { column in cells.contains { $0[column] != nil } }
    var legend = ShorthandLegend()
    let rows = cells.map { row in
      kept.map { column -> CellPlan in
        let cell = row[column] ?? columns[column].otherwise
        cell.code.map { legend.add($0) }
        return cell.cell
      }
    }
    let headers = TablePlan.Column.unique(kept.map { columns[$0].header })
    let name = frame.names.name(words.name(.summary))
    return SheetPlan(
      name: name,
      lines: workbook.lines(.summary)
        + summary.counts.map { SheetLine("\($0.word): \($0.count)") }
        + [legend.line(words)].compactMap(\.self).map { SheetLine($0) },
      table: TablePlan(
        name: frame.tables.name(for: name),
        columns: zip(headers, kept).map {
          TablePlan.Column($0.header, kind: columns[$1].isNumber ? .number : .text)
        },
        rows: rows,
        continuation: .init(ofColumn: kept.count - 1, mark: words.sentence(.continued))))
  }

  private var columns: [Column] {
    [name] + figures + (summary.showsStatus ? [status, statusChange, corrective] : [])
  }

  private var name: Column {
    Column(header: house.summary.word(.indicator), otherwise: .notApplicable) {
      FigureCell(text: $0.name.plainText)
    }
  }

  private var figures: [Column] {
    [
      number(.figure) { FigureCell($0.entry.view.judgedNow, unit: $0.unit) },
      number(.due) { entry in
        entry.entry.standing.comparison?.partDue.flatMap { FigureCell(amount: $0, in: entry.unit) }
      },
      number(.target) { entry in
        entry.entry.view.target.map { FigureCell($0.value, unit: entry.unit) }
      },
      number(.lastYear) { FigureCell($0.entry.view.lastYear, unit: $0.unit) },
      number(.comparator) { entry in
        entry.entry.comparator.map { FigureCell($0.value, unit: entry.unit) }
      },
      number(.before) { entry in
        entry.entry.change.map { FigureCell($0.figureBefore, unit: entry.unit) }
      },
      text(.targetChange, otherwise: noChange) { entry in
        entry.targetChanges.isEmpty ? nil : entry.targetChanges.joined(separator: "; ")
      },
    ]
  }

  private var status: Column { text(.status, otherwise: .notApplicable) { $0.statusWord } }

  private var statusChange: Column {
    text(.statusChange, otherwise: noChange) { $0.statusChange }
  }

  /// What is being done about exceptions, or the words that nobody says it.
  private var corrective: Column {
    let exceptions = Set(summary.exceptions.map(\.entry.indicator.id.value))
    return text(.corrective, otherwise: .notApplicable) { entry in
      exceptions.contains(entry.entry.indicator.id.value)
        ? entry.correctiveOrNone.textWithNotes : nil
    }
  }

  private var noChange: FigureCell { FigureCell(text: house.status.word(.noChange)) }

  private func number(
    _ header: HouseSummary.Word, _ cell: @escaping (PrintedSummaryEntry) -> FigureCell?
  ) -> Column {
    Column(
      header: house.summary.word(header), isNumber: true, otherwise: .notApplicable, cell: cell)
  }

  private func text(
    _ header: HouseSummary.Word, otherwise: FigureCell,
    _ text: @escaping (PrintedSummaryEntry) -> String?
  ) -> Column {
    Column(header: house.summary.word(header), otherwise: otherwise) { entry in
      text(entry).map { FigureCell(text: $0) }
    }
  }
}

extension PrintedSummaryEntry {
  fileprivate var unit: FigureUnit { entry.indicator.unit }
}
