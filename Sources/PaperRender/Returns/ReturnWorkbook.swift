package import PaperCompose
import PaperMarkup
import PaperModel

extension PartnerReturn {
  /// The return as a workbook: cover, contents, a sheet for each table, and the codes by which it is known
  /// when it comes back.
  package var workbook: WorkbookPlan { ReturnWorkbook(asked: self).plan }
}

/// The workbook of a return.
private struct ReturnWorkbook {
  let asked: PartnerReturn

  private var house: House { asked.writing.house }
  private var words: ReturnWords { asked.writing.words.returns }

  var plan: WorkbookPlan {
    var frame = WorkbookFrame(house.workbook)
    let tables = ReturnTable.allCases.compactMap { table -> (ReturnTable, SheetPlan)? in
      let rows = asked.rows(of: table)
      return rows.isEmpty ? nil : (table, sheet(table, rows, &frame))
    }
    let lines = ReturnCodes.lines(
      of: asked.identity,
      sheets: tables.map { table, sheet in
        let headers = (sheet.table?.columns ?? []).map(\.header)
        return (table, sheet.name.text, Array(zip(columns(of: table), headers)))
      }, rows: asked.rows)
    let sheets = tables.map(\.1) + [codes(lines, &frame)]
    let cover = asked.cover.flatMap(IndicatorWorkbook.lines).filter { !$0.text.isEmpty }
    let title = cover.first?.text ?? asked.partner.name
    let council = asked.writing.book.board?.council
    var plan = frame.plan(
      WorkbookPlan.Properties(
        title: title, author: council ?? asked.board, subject: asked.board,
        keywords: [asked.partner.name, house.text(asked.meeting.date.value)],
        created: asked.meeting.date.value),
      cover: cover.isEmpty ? [SheetLine(title, style: .title)] : cover, sheets,
      marking: asked.marking)
    plan.isForm = true
    return plan
  }

  private func columns(of table: ReturnTable) -> [ReturnWords.Column] {
    table.columns.stated + table.columns.entries + [.code]
  }

  // MARK: - Tables

  private func sheet(
    _ table: ReturnTable, _ rows: [ReturnRow], _ frame: inout WorkbookFrame
  ) -> SheetPlan {
    let columns = columns(of: table)
    let headers = TablePlan.Column.unique(columns.map(words.column))
    var sheet = frame.sheet(
      words.sheet(ReturnWords.Sheet(table)),
      columns: zip(headers, columns).map {
        TablePlan.Column($0.header, kind: [.figure, .yearToDate].contains($1) ? .number : .text)
      },
      rows: rows.map { row in columns.map { cell($0, of: row) } })
    let blank = words.sentence(.blank)
    if !blank.isEmpty { sheet.lines.append(SheetLine(blank, purpose: .blankCells)) }
    return sheet
  }

  private func cell(_ column: ReturnWords.Column, of row: ReturnRow) -> CellPlan {
    if column == .code { return .text(ReturnCodes.code(of: row.subject.id)) }
    guard let entry = row.entries[column] else { return .text(row.stated[column] ?? "") }
    let (kind, prompt) = kind(of: entry)
    return .entry(CellEntry(kind, prompt: words.prompt(prompt)))
  }

  private func kind(of entry: ReturnEntry) -> (CellEntry.Kind, ReturnWords.Prompt) {
    switch entry {
    case .number(.count): (.number(NumberFormat(), isWhole: true), .count)
    case .number(.percent):
      (.number(NumberFormat(.percent, decimals: 1), isWhole: false), .percent)
    case .number(.currency):
      (.number(NumberFormat(.currency, decimals: 2), isWhole: false), .currency)
    case .number(.rate), .number(.milestone):
      (.number(NumberFormat(decimals: 1), isWhole: false), .rate)
    case .text: (.text, .text)
    case .choice(let words): (.choice(words), .choice)
    case .date: (.date(DateFormat(language: house.primaryLanguage)), .date)
    }
  }

  // MARK: - Codes

  private func codes(_ lines: [ReturnCodes.Line], _ frame: inout WorkbookFrame) -> SheetPlan {
    var sheet = frame.sheet(
      words.sheet(.codes),
      columns: TablePlan.Column.unique(
        [ReturnWords.Column.code, .subject, .check].map(words.column)),
      rows: lines.map { [.text($0.code), .text($0.subject), .text($0.check)] })
    let sentence = words.sentence(.codes)
    if !sentence.isEmpty { sheet.lines.append(SheetLine(sentence)) }
    return sheet
  }
}
