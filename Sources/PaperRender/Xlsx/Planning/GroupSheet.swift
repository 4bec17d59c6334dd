import PaperCompose
import PaperMarkup
import PaperModel

/// The sheet of one priority: a row for each indicator, with the council's columns first.
struct GroupSheet {
  private let workbook: IndicatorWorkbook
  private let group: IndicatorWorkbook.Group
  /// The council's columns with their headers.
  private let columns: [(definition: IndicatorColumnDefinition, header: String)]
  /// The columns about areas and limits; none where there is nothing of it.
  private let outcomes: OutcomeColumns
  /// The codes used in cells.
  private var codes = ShorthandLegend()
  private var rows: [[CellPlan]] = []
  /// The marks of the notes of each row; empty for none.
  private var marks: [String] = []

  init(workbook: IndicatorWorkbook, group: IndicatorWorkbook.Group) {
    self.workbook = workbook
    self.group = group
    outcomes = OutcomeColumns(
      workbook.report, group.indicators, workbook.house, isNeeded: !workbook.isOfOnePeriod)
    columns = IndicatorColumnDefinition.all(of: workbook.house, in: workbook.report)
      .filter { workbook.isOfOnePeriod || $0.measure == nil }
      .map { ($0, $0.header(workbook.house).plainText) }
  }

  private var house: House { workbook.house }

  /// Whether the sheet ends with the status and the direction of travel: not where the house has
  /// columns of its own for them.
  private var hasStatusColumns: Bool {
    workbook.showsStatus
      && !house.tables.indicators.columns.contains { $0.name == "status" || $0.name == "travel" }
  }

  /// Adds the row of an indicator.
  mutating func add(_ entry: IndicatorWorkbook.Entry, _ notes: inout NoteRegister) {
    var remarks = Remarks()
    var row: [CellPlan] = []
    row.reserveCapacity(columns.count + 2)
    let printed = workbook.rows.row(of: entry.view, judgement: entry.judgement)
    for (column, header) in columns {
      let figure = cell(column, of: printed)
      figure.code.map { codes.add($0) }
      if let note = figure.note { remarks.add(note, on: header) }
      row.append(figure.cell)
    }
    for (figure, header) in zip(outcomes.cells(of: entry.view.indicator), outcomes.headers) {
      figure.code.map { codes.add($0) }
      if let note = figure.note { remarks.add(note, on: header) }
      row.append(figure.cell)
    }
    if hasStatusColumns { row += status(of: entry) }
    if workbook.showsStatus {
      if let judgement = entry.judgement {
        remarks.add(judgement.reason, on: house.workbook.header(.status))
      }
    }
    rows.append(row)
    marks.append(remarks.texts.map { notes.mark($0) }.joined())
  }

  /// The sheet with the rows that were added.
  func plan(name: SheetName, _ tables: inout TableNames) -> SheetPlan {
    // The column of notes is left out where it would be blank.
    let hasNotes = marks.contains { !$0.isEmpty }
    let rows =
      hasNotes
      ? zip(rows, marks).map { row, marks in row + [marks.isEmpty ? .empty : .text(marks)] } : rows
    return SheetPlan(
      name: name, lines: lines(hasNotes: hasNotes),
      table: TablePlan(
        name: tables.name(for: name), columns: tableColumns(hasNotes: hasNotes), rows: rows))
  }

  private func lines(hasNotes: Bool) -> [SheetLine] {
    let words = house.workbook
    var lines = words.lines(
      workbook.title(words.line(.group), of: group),
      workbook.isWorkingCopy ? .workingCopy : nil, hasNotes ? .hasNotes : nil)
    if hasNotes {
      if marks.contains(where: \.isEmpty) {
        lines.append(SheetLine(words.sentence(.blankNotes), purpose: .blankCells))
      }
    }
    if let legend = codes.line(words) { lines.append(SheetLine(legend)) }
    return lines.filter { !$0.text.isEmpty }
  }

  private func tableColumns(hasNotes: Bool) -> [TablePlan.Column] {
    var headers = columns.map(\.header) + outcomes.headers
    if hasStatusColumns {
      headers += [house.workbook.header(.status), house.workbook.header(.travel)]
    }
    if hasNotes { headers.append(house.workbook.header(.notes)) }
    let named = headers.map { $0.isEmpty ? house.workbook.header(.title) : $0 }
    return TablePlan.Column.unique(named).enumerated().map { index, column in
      let numbers = rows.count {
        if index < $0.count, case .number = $0[index] { true } else { false }
      }
      return TablePlan.Column(column.header, kind: numbers * 2 >= rows.count ? .number : .text)
    }
  }

  private func cell(
    _ column: IndicatorColumnDefinition, of printed: PrintedIndicator
  ) -> FigureCell {
    let view = printed.view
    let indicator = view.indicator
    switch column.content {
    case .cell(let cell):
      let text = cell.fill(Records.indicator, of: printed).textWithNotes
      return FigureCell(text: text.isEmpty ? house.workbook.sentence(.notStated) : text)
    case .figure(let figure), .ownFigure(let figure):
      return FigureCell(figure(view), unit: indicator.unit)
    case .targets(let period): return targets(of: indicator, under: period)
    case .nothing: return .missing
    }
  }

  /// The target of the year; targets for other times in that year go into its note.
  private func targets(of indicator: Indicator, under year: ReportingPeriod) -> FigureCell {
    let targets = indicator.targets(under: year)
    guard let own = targets.first(where: { $0.period.days == year.days }) else {
      if !indicator.isRunning(in: year) {
        return FigureCell(
          .absent(.notRunning(shown: indicator.afterwards)), unit: indicator.unit)
      }
      return .missing.adding(targets, of: house)
    }
    return FigureCell(own.value, unit: indicator.unit, shown: own.shown).adding(
      targets.filter { $0 != own }, of: house)
  }

  private func status(of entry: IndicatorWorkbook.Entry) -> [CellPlan] {
    let status = entry.standings.first?.status ?? .noData
    let travel =
      entry.view.travel(against: .samePeriodLastYear) ?? entry.view.travel(against: .previousPeriod)
    return [
      .text(house.status.word(status)),
      .text(
        travel.map { house.status.word($0.direction) } ?? house.workbook.sentence(.noComparison)),
    ]
  }
}

/// The notes on the figures of one row. A note on several columns is stated once.
private struct Remarks {
  private var entries: [(note: String, columns: [String])] = []

  mutating func add(_ note: String, on column: String) {
    if let index = entries.firstIndex(where: { $0.note == note }) {
      entries[index].columns.append(column)
    } else {
      entries.append((note, [column]))
    }
  }

  var texts: [String] {
    entries.map { "\($0.columns.joined(separator: ", ")): \($0.note)" }
  }
}

extension FigureCell {
  /// The cell with targets for other times in its note.
  fileprivate func adding(_ targets: [Target], of house: House) -> FigureCell {
    targets.reduce(self) { cell, target in
      cell.noting(target.shown ?? "\(house.text(target.period)): \(target.value.typed)")
    }
  }
}
