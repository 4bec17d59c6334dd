import PaperCompose
import PaperMarkup
import PaperModel

extension DecisionRegister {
  /// The register as a workbook; nil where it is empty.
  package var workbook: WorkbookPlan? {
    guard let until = meetings.last?.date else { return nil }
    return RegisterWorkbook(register: self, created: date ?? until).plan
  }
}

/// The workbook of a register: cover, contents, and a sheet for decisions and one for follow-ups.
private struct RegisterWorkbook {
  let register: DecisionRegister
  let created: CalendarDate

  private var house: House { register.writing.house }
  private var words: HouseMeetings { register.writing.words }

  var plan: WorkbookPlan {
    var frame = WorkbookFrame(house.workbook)
    let sheets = [decisions, followUps].compactMap { sheet -> SheetPlan? in
      guard let sheet, !sheet.rows.isEmpty else { return nil }
      return frame.sheet(
        sheet.caption, columns: TablePlan.Column.unique(sheet.labels), rows: sheet.rows,
        continuation: continuation(of: sheet.rows))
    }
    let board = register.writing.book.board
    return frame.plan(
      WorkbookPlan.Properties(
        title: words.register.title, author: board?.council ?? register.boardName ?? "",
        subject: words.register.title, keywords: [register.boardName].compactMap { $0 },
        created: created),
      cover: coverLines, sheets, marking: register.marking)
  }

  /// The lines of the house's template before its first table.
  private var coverLines: [SheetLine] {
    var blocks = Array(
      register.blocksWithoutRows.prefix { if case .table = $0 { false } else { true } })
    while case .heading(let level, _)? = blocks.last, level > 1 { blocks.removeLast() }
    let lines = blocks.flatMap(IndicatorWorkbook.lines).filter { !$0.text.isEmpty }
    return lines.isEmpty ? [SheetLine(words.register.title, style: .title)] : lines
  }

  // MARK: - Tables

  private typealias Sheet = (caption: String, labels: [String], rows: [[CellPlan]])

  private var decisions: Sheet? {
    let rows = register.decisionRows
    let table = words.tables.decisions
    return sheet(table, table.cells(Records.decision, of: rows)) { index in
      minute(of: rows[index].item.item, in: rows[index].meeting.meeting)
    }
  }

  private var followUps: Sheet? {
    let rows = Array(register.followUps)
    let table = words.tables.followUps
    let cells = register.writing.cells(table, register.printedFollowUps)
    return sheet(table, cells) { index in
      minute(of: rows[index].tracked.item, in: rows[index].tracked.meeting)
    }
  }

  /// - Parameter minute: the minute of a row, in words: a lone number would be reported as a number
  ///   stored as text.
  private func sheet(
    _ template: TableTemplate, _ cells: [[Table.Cell]], minute: (Int) -> CellPlan
  ) -> Sheet {
    let table = Table(template, rows: cells)
    let rows = table.rows.enumerated().map { index, row in
      zip(template.columns, row).map { column, content in
        column.name == "minute" ? minute(index) : cell(content)
      }
    }
    let caption = table.caption.isEmpty ? words.register.title : table.caption.plainText
    return (caption, table.columns.map(\.plainText), rows)
  }

  private func minute(of item: AgendaItem, in meeting: Meeting) -> CellPlan {
    let writing = register.writing
    guard writing.book.number(of: item, in: meeting) != nil else { return text("") }
    return text(
      writing.text(.item(meeting: meeting.id.value, item: item.id.value), from: meeting, item: nil))
  }

  private func cell(_ cell: Table.Cell) -> CellPlan {
    CellPlan(day: cell, language: house.primaryLanguage) ?? text(cell.onOneLine)
  }

  /// A cell of text. Cells are never empty: missing content is stated in words.
  private func text(_ text: String) -> CellPlan {
    .text(text.isEmpty ? words.register.none : text)
  }

  /// Lets the texts of one column continue in the next row: the column with the longest text.
  private func continuation(of rows: [[CellPlan]]) -> TablePlan.Continuation? {
    var longest: (length: Int, column: Int)?
    for row in rows {
      for case (let column, .text(let text)) in row.enumerated()
      where text.utf8.count > longest?.length ?? 0 {
        longest = (text.utf8.count, column)
      }
    }
    return longest.map { .init(ofColumn: $0.column, mark: house.workbook.sentence(.continued)) }
  }
}
